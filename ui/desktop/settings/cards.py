"""The cards of Settings, one a subject. Each knows its fields, whether they hold, and saves."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QSpinBox, QVBoxLayout

from services.core import settings
from services.core.organisation import BranchPlan, BranchRow
from services.core.settings import Declared
from services.core.words import Text
from ui.desktop.core.context import Context
from ui.desktop.core.dialogs import Dialog
from ui.desktop.core.forms import TextField, add_row, choice_field, form, number_field
from ui.desktop.core.language import OWN_NAMES
from ui.desktop.core.widgets import Card, button, chip, empty, label, line
from ui.desktop.settings.presenter import SECURITIES, Held, SettingsPresenter

SECURITY_TEXTS = {
    "starttls": Text("Encrypted (STARTTLS)"),
    "tls": Text("Encrypted from the start (TLS)"),
    "none": Text("Not encrypted (only on this computer)"),
}
THEME_TEXTS = {
    "system": Text("As the computer is set"),
    "light": Text("Light"),
    "dark": Text("Dark"),
}


class SettingsCard(Card):
    """A card with a form; `changed` comes with every change of a field."""

    changed = Signal()

    def __init__(self, context: Context, presenter: SettingsPresenter, title: str) -> None:
        super().__init__(title)
        self.context, self.presenter, self.words = context, presenter, context.words
        self.rows: QFormLayout = form()
        self.body.addLayout(self.rows)

    def is_good(self) -> bool:
        """Return whether every field holds; what is wrong is said beside it."""
        return all([field.is_good() for field in self.findChildren(TextField)])

    def save(self) -> None:
        """Keep what the fields say."""

    def explain(self, text: str) -> None:
        """Say in a line below the heading what this is for."""
        self.body.insertWidget(0, label(text, "small", wrap=True))


class ShopCard(SettingsCard):
    """Name, address, phone and e-mail of the shop, as reports and mails show them."""

    def __init__(self, context: Context, presenter: SettingsPresenter, held: Held) -> None:
        words, shop = context.words, held.shop
        super().__init__(context, presenter, words("The shop"))
        self.explain(words("This is how reports and letters name the shop."))
        self.name = TextField(words("Shop name"), shop.name, check=presenter.shop_name_problem)
        self.address = TextField(words("Address"), shop.address or "")
        self.phone = TextField(words("Phone"), shop.phone or "", ltr=True)
        self.email = TextField(
            words("E-mail"), shop.email or "", check=presenter.address_problem, ltr=True
        )
        for field in (self.name, self.address, self.phone, self.email):
            add_row(self.rows, field.edit.accessibleName(), field)
            field.changed.connect(lambda _: self.changed.emit())
        formats = words.formats
        fixed = (
            formats.currency_name(shop.currency),
            formats.country_name(shop.country),
            formats.zone_name(shop.timezone),
        )
        add_row(self.rows, words("Currency, country, time zone"), label(" · ".join(fixed)))

    def save(self) -> None:
        self.presenter.save_shop(
            self.name.text, self.address.text, self.phone.text, self.email.text
        )


class BranchesCard(SettingsCard):
    """The branches, each with a button to change it, and one to open another."""

    def __init__(self, context: Context, presenter: SettingsPresenter, held: Held) -> None:
        super().__init__(context, presenter, context.words("Branches"))
        self.head.addWidget(button(context.words("Add a branch"), lambda: self._edit(None)))
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.body.addLayout(self._list)
        self._known = held.branches
        self.show_branches(held.branches)

    def show_branches(self, rows: list[BranchRow]) -> None:
        """Show these branches."""
        self._known = rows
        empty(self._list)
        for number, row in enumerate(rows):
            if number:
                self._list.addWidget(line())
            entry = QHBoxLayout()
            entry.addWidget(chip(row.code))
            entry.addWidget(label(row.name, "strong"))
            entry.addWidget(label(row.region or "", "hint"))
            if row.is_here:
                entry.addWidget(chip(self.words("This computer"), "primary"))
            entry.addStretch(1)
            change = button(self.words("Edit"), partial(self._edit, row), kind="link")
            change.setAccessibleName(f"{self.words('Edit')}: {row.name}")
            entry.addWidget(change)
            self._list.addLayout(entry)

    def _edit(self, row: BranchRow | None) -> None:
        dialog = BranchDialog(self, row, self._known)
        if dialog.exec():
            self.presenter.save_branch(row.id if row else None, dialog.plan())


class BranchDialog(Dialog):
    """Code, name and region of one branch."""

    def __init__(self, card: BranchesCard, row: BranchRow | None, known: list[BranchRow]) -> None:
        words, presenter = card.words, card.presenter
        title = words("Change a branch") if row else words("Add a branch")
        super().__init__(card, words, title, words("Save"))
        branch_id = row.id if row else None
        self.code = TextField(
            words("Code"),
            row.code if row else "",
            check=lambda text: presenter.code_problem(text, branch_id, known),
        )
        self.name = TextField(
            words("Name"), row.name if row else "", check=presenter.branch_name_problem
        )
        self.region = TextField(words("Region (may be empty)"), (row.region or "") if row else "")
        rows = form()
        for field in (self.code, self.name, self.region):
            add_row(rows, field.edit.accessibleName(), field)
        self.body.addLayout(rows)

    def plan(self) -> BranchPlan:
        """Return the branch as it was described."""
        return BranchPlan(self.code.text, self.name.text, self.region.text or None)

    def try_accept(self) -> None:
        if all([self.code.is_good(), self.name.is_good()]):
            self.accept()


class LookCard(SettingsCard):
    """Language and look; both hold at once."""

    def __init__(self, context: Context, presenter: SettingsPresenter, held: Held) -> None:
        words = context.words
        super().__init__(context, presenter, words("Language and look"))
        self.explain(words("Both change at once, without a restart."))
        self.language = choice_field(
            words("Language"),
            [(name, code) for code, name in OWN_NAMES.items()],
            words.language,
        )
        self.theme = choice_field(
            words("Look"),
            [(words(text), value) for value, text in THEME_TEXTS.items()],
            held.values[settings.THEME.name],
        )
        add_row(self.rows, words("Language"), self.language)
        add_row(self.rows, words("Look"), self.theme)
        for box, setting in ((self.language, settings.LANGUAGE), (self.theme, settings.THEME)):
            box.activated.connect(
                lambda _, box=box, setting=setting: presenter.save_values(
                    {setting: box.currentData()}
                )
            )


class MailCard(SettingsCard):
    """The mail server and who the mails come from."""

    def __init__(self, context: Context, presenter: SettingsPresenter, held: Held) -> None:
        words, values = context.words, held.values
        super().__init__(context, presenter, words("Mail"))
        self.explain(words("Mails go out through the shop's own mail account."))

        def field(setting: Declared, name: str, check: str = "", hint: str = "") -> TextField:
            problem = {
                "host": presenter.host_problem,
                "address": presenter.address_problem,
            }.get(check)
            made = TextField(
                name, str(values[setting.name]), check=problem, hint=hint, ltr=bool(check or hint)
            )
            add_row(self.rows, name, made)
            made.changed.connect(lambda _: self.changed.emit())
            return made

        self.host = field(settings.MAIL_HOST, words("Server"), "host", "smtp.example.com")
        self.port = number_field(words("Port"), values[settings.MAIL_PORT.name], 1, 65535)
        self.security = choice_field(
            words("Security"),
            [(words(SECURITY_TEXTS[one]), one) for one in SECURITIES],
            values[settings.MAIL_SECURITY.name],
        )
        add_row(self.rows, words("Port"), self.port)
        add_row(self.rows, words("Security"), self.security)
        self.user = field(settings.MAIL_USER, words("User name"), hint="noa@example.com")
        self.password = TextField(
            words("Password"), hint=words("kept by the system's keyring"), secret=True
        )
        add_row(self.rows, words("Password"), self.password)
        self.password.changed.connect(lambda _: self.changed.emit())
        self.sender_name = field(settings.MAIL_SENDER_NAME, words("Sender's name"))
        self.sender_address = field(
            settings.MAIL_SENDER, words("Sender's address"), "address", "noa@example.com"
        )
        self.opt_out = field(
            settings.MAIL_OPT_OUT,
            words("Where “no more mails” goes"),
            hint="https:// · noa@example.com",
        )
        self.port.valueChanged.connect(lambda _: self.changed.emit())
        self.security.activated.connect(lambda _: self.changed.emit())

    def save(self) -> None:
        self.presenter.save_mail(
            {
                settings.MAIL_HOST: self.host.text,
                settings.MAIL_PORT: self.port.value(),
                settings.MAIL_SECURITY: self.security.currentData(),
                settings.MAIL_USER: self.user.text,
                settings.MAIL_SENDER_NAME: self.sender_name.text,
                settings.MAIL_SENDER: self.sender_address.text,
                settings.MAIL_OPT_OUT: self.opt_out.text,
            },
            self.password.edit.text(),
        )
        self.password.set_text("")


class CounterCard(SettingsCard):
    """How the counter behaves; holds at once."""

    def __init__(self, context: Context, presenter: SettingsPresenter, held: Held) -> None:
        words = context.words
        super().__init__(context, presenter, words("Counter"))
        self.explain(words("How the counter behaves for whoever stands at it."))
        options = [
            (words("One tone for found, two for not found"), "on"),
            (words("No sound"), "off"),
        ]
        name = words("Sound at the counter")
        self.sound = choice_field(name, options, held.values[settings.COUNTER_SOUND.name])
        add_row(self.rows, name, self.sound)
        self.sound.activated.connect(
            lambda _: presenter.save_values({settings.COUNTER_SOUND: self.sound.currentData()})
        )


class StagesCard(SettingsCard):
    """When a customer counts as new, drifting, lost or returned."""

    def __init__(self, context: Context, presenter: SettingsPresenter, held: Held) -> None:
        words = context.words
        super().__init__(context, presenter, words("Customer stages"))
        self.explain(words("When does a customer count as new, drifting or lost?"))
        self._fields: dict[Declared, QSpinBox] = {}
        days, times = words("days"), words("× the usual gap")
        for setting, text, unit, low, high in (
            (settings.NEW_DAYS, words("New: first purchase in the last"), days, 1, 365),
            (settings.DRIFTING_RATIO, words("Drifting: silent for more than"), times, 1, 20),
            (settings.DRIFTING_DAYS, words("Drifting, without a usual gap"), days, 1, 1000),
            (settings.LOST_RATIO, words("Lost: silent for more than"), times, 1, 40),
            (settings.LOST_DAYS, words("Lost, without a usual gap"), days, 1, 2000),
            (settings.RETURNED_DAYS, words("Returned: back in the last"), days, 1, 365),
        ):
            box = number_field(text, int(held.values[setting.name]), low, high, unit)
            box.valueChanged.connect(lambda _: self.changed.emit())
            add_row(self.rows, text, box)
            self._fields[setting] = box
        share = round(100 * held.values[settings.PREFERRED_SHARE.name])
        text = words("Preferred: the best by 12-month total")
        self._preferred = number_field(text, share, 1, 90, "%")
        self._preferred.valueChanged.connect(lambda _: self.changed.emit())
        add_row(self.rows, text, self._preferred)

    def save(self) -> None:
        values = {setting: box.value() for setting, box in self._fields.items()}
        share = self._preferred.value() / 100
        self.presenter.save_values({**values, settings.PREFERRED_SHARE: share})
