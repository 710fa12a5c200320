"""Staff: who may sign in, as what, and what cashiers may redeem."""

from functools import partial

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QVBoxLayout

from models.values import minor_per_major
from services.core import settings
from services.core.words import Text
from services.security import EmployeeRow, Role, UserRow, is_pin
from ui.desktop.core.context import Context
from ui.desktop.core.dialogs import Dialog, asks
from ui.desktop.core.forms import TextField, add_row, choice_field, form, number_field
from ui.desktop.core.widgets import button, chip, empty, label, line
from ui.desktop.settings.cards import SettingsCard
from ui.desktop.settings.presenter import Held, SettingsPresenter
from ui.desktop.settings.staff_presenter import StaffPresenter, Wished

ROLES = {
    Role.CASHIER: Text("Cashier"),
    Role.MANAGER: Text("Manager"),
    Role.OWNER: Text("Owner"),
}
ROLE_MEANINGS = {
    Role.CASHIER: Text("The counter: selling, redeeming up to the limit, new members."),
    Role.MANAGER: Text("Also returns, corrections, imports, campaigns and reports."),
    Role.OWNER: Text("Everything: programs, users, settings, backups, erasing."),
}
_MOST = 1_000_000


class StaffCard(SettingsCard):
    """The users, each with what may be changed about them, and the rules of the counter."""

    def __init__(self, context: Context, presenter: SettingsPresenter, held: Held) -> None:
        words = context.words
        super().__init__(context, presenter, words("Staff"))
        self.explain(
            words(
                "Whoever works here signs in with a PIN. As long as there are no users, "
                "everybody at this computer may do everything."
            )
        )
        self.staff = StaffPresenter(context)
        self.staff.listed.connect(self.show_users)
        self.staff.refused.connect(context.wishes.trouble.emit)
        self.head.addWidget(button(words("Add a user"), lambda: self._edit(None)))
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.body.insertLayout(1, self._list)
        self._employees: list[EmployeeRow] = []
        self._users: list[UserRow] = []
        unit = words.formats.currency_sign(held.shop.currency)
        self._major = minor_per_major(held.shop.currency)
        none = words("no limit")
        minutes = int(held.values[settings.AUTO_LOCK_MINUTES.name])
        self._lock = number_field(words("Lock after"), minutes, 0, 480, words("minutes"))
        self._lock.setSpecialValueText(words("never by itself"))
        self._credit = self._limit(
            words("Credit a cashier redeems for a member a day"),
            held.values[settings.CASHIER_LIMIT_MINOR.name],
            self._major,
            unit,
            none,
        )
        self._points = self._limit(
            words("Points a cashier redeems for a member a day"),
            held.values[settings.CASHIER_LIMIT_POINTS.name],
            1,
            words("points"),
            none,
        )
        for field in (self._lock, self._credit, self._points):
            add_row(self.rows, field.accessibleName(), field)
            field.valueChanged.connect(lambda _: self.changed.emit())
        self.staff.refresh()

    def save(self) -> None:
        credit, points = self._credit.value(), self._points.value()
        self.presenter.save_values(
            {
                settings.AUTO_LOCK_MINUTES: self._lock.value(),
                settings.CASHIER_LIMIT_MINOR: None if credit < 0 else credit * self._major,
                settings.CASHIER_LIMIT_POINTS: None if points < 0 else points,
            }
        )

    def show_users(self, users: list[UserRow], employees: list[EmployeeRow]) -> None:
        """Show these users."""
        self._users, self._employees = users, employees
        empty(self._list)
        names = {one.id: one.name for one in employees}
        active = [row for row in users if row.is_active]
        if not active:
            self._list.addWidget(
                label(self.words("No users yet. The first one is the owner."), "hint", wrap=True)
            )
        for number, row in enumerate(active):
            if number:
                self._list.addWidget(line())
            entry = QHBoxLayout()
            entry.addWidget(label(row.name, "strong"))
            kind = "primary" if row.role is Role.OWNER else "plain"
            entry.addWidget(chip(self.words(ROLES[row.role]), kind))
            entry.addWidget(label(names.get(row.employee_id or 0, ""), "hint"))
            entry.addStretch(1)
            for text, deed in (
                (self.words("Edit"), self._edit),
                (self.words("New PIN"), self._new_pin),
                (self.words("Close access"), self._close),
            ):
                link = button(text, partial(deed, row), kind="link")
                link.setAccessibleName(f"{text}: {row.name}")
                entry.addWidget(link)
            self._list.addLayout(entry)

    def _limit(self, name: str, value: int | None, per: int, unit: str, none: str) -> QSpinBox:
        """Return a field for a limit in whole units; its lowest value stands for none."""
        field = number_field(name, -1 if value is None else value // per, -1, _MOST, unit)
        field.setSpecialValueText(none)
        field.setMinimumWidth(160)
        return field

    def _edit(self, row: UserRow | None) -> None:
        owner_needed = not any(one.is_active for one in self._users)
        dialog = UserDialog(self, row, self._employees, owner_needed=owner_needed)
        if dialog.exec():
            self.staff.save(row.id if row else None, dialog.wished())

    def _new_pin(self, row: UserRow) -> None:
        dialog = PinDialog(self, row.name)
        if dialog.exec():
            self.staff.save_pin(row.id, dialog.pin.text)

    def _close(self, row: UserRow) -> None:
        words = self.words
        question = words("{name} will not be able to sign in any more.", name=row.name)
        if asks(self.window(), words, question, words("Close access")):
            self.staff.close_access(row.id)


class PinFields:
    """The PIN twice, hidden; both must be the same."""

    def __init__(self, card: StaffCard) -> None:
        words = self._words = card.words
        self.pin = TextField(words("PIN"), check=self._pin_problem, ltr=True, secret=True)
        self.again = TextField(words("PIN again"), check=self._again_problem, ltr=True, secret=True)

    def _pin_problem(self, text: str) -> str:
        return "" if is_pin(text) else self._words("security.bad_pin")

    def _again_problem(self, text: str) -> str:
        return "" if text == self.pin.text else self._words("The two PINs differ.")


class UserDialog(Dialog):
    """Name, role and employee of a user, and the first PIN of a new one."""

    def __init__(
        self,
        card: StaffCard,
        row: UserRow | None,
        employees: list[EmployeeRow],
        *,
        owner_needed: bool,
    ) -> None:
        words = card.words
        title = words("Change a user") if row else words("Add a user")
        super().__init__(card, words, title, words("Save"))
        self.name = TextField(words("Name"), row.name if row else "", check=self._name_problem)
        roles = [Role.OWNER] if owner_needed else list(Role)
        role = row.role if row else roles[0]
        self.role: QComboBox = choice_field(
            words("Role"), [(words(ROLES[one]), one) for one in roles], role
        )
        self.meaning = label("", "small", wrap=True)
        self.role.currentIndexChanged.connect(self._tell_role)
        nobody: list[tuple[str, object]] = [(words("Nobody"), None)]
        self.employee: QComboBox = choice_field(
            words("Sales and enrolments count for"),
            nobody + [(f"{one.name} ({one.code})", one.id) for one in employees],
            row.employee_id if row else None,
        )
        self.pins = None if row else PinFields(card)
        rows = form()
        add_row(rows, words("Name"), self.name)
        add_row(rows, words("Role"), self.role)
        rows.addRow("", self.meaning)
        add_row(rows, words("Sales and enrolments count for"), self.employee)
        if self.pins is not None:
            for field in (self.pins.pin, self.pins.again):
                add_row(rows, field.edit.accessibleName(), field)
        self.body.addLayout(rows)
        self._tell_role()

    def wished(self) -> Wished:
        """Return the user as described; the PIN only of a new one."""
        pin = self.pins.pin.text if self.pins else None
        role = Role(self.role.currentData())
        return Wished(self.name.text, role, self.employee.currentData(), pin)

    def try_accept(self) -> None:
        fields = [self.name]
        if self.pins is not None:
            fields += [self.pins.pin, self.pins.again]
        if all([field.is_good() for field in fields]):
            self.accept()

    def _name_problem(self, text: str) -> str:
        return "" if text else self.words("What is this user called?")

    def _tell_role(self) -> None:
        self.meaning.setText(self.words(ROLE_MEANINGS[Role(self.role.currentData())]))


class PinDialog(Dialog):
    """A new PIN for somebody."""

    def __init__(self, card: StaffCard, name: str) -> None:
        words = card.words
        super().__init__(card, words, words("New PIN for {name}", name=name), words("Save"))
        self._pins = PinFields(card)
        self.pin = self._pins.pin
        rows = form()
        for field in (self._pins.pin, self._pins.again):
            add_row(rows, field.edit.accessibleName(), field)
        self.body.addLayout(rows)

    def try_accept(self) -> None:
        if all([self._pins.pin.is_good(), self._pins.again.is_good()]):
            self.accept()
