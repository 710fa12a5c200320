"""The dialogs of a member's page: details, a correction by hand, erasing."""

from functools import partial
from typing import cast

from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.values import Channel, Unit, minor_from_decimal
from services import members
from services.core.errors import AppError
from services.core.formats import LANGUAGES
from ui.desktop.core.context import Context
from ui.desktop.core.dialogs import Dialog
from ui.desktop.core.forms import (
    DecimalField,
    TextField,
    add_row,
    choice_field,
    form,
    required,
)
from ui.desktop.core.widgets import label
from ui.desktop.members.columns import CHANNELS
from ui.desktop.members.deeds import MemberDeeds
from ui.desktop.members.presenter import Detail
from ui.desktop.members.wording import Wording

_IN_FIRST_COLUMN = 5


class _DeedDialog(Dialog):
    """Stays open, with what was typed, until the deed went through."""

    def told(self, sentence: str) -> None:
        """Show a refusal at the foot and let the user go on."""
        self.show_problem(sentence)
        self.accept_button.setEnabled(True)

    def wait(self) -> None:
        """Take no second click while the deed is under way."""
        self.show_problem("")
        self.accept_button.setEnabled(False)


class EditDialog(_DeedDialog):
    """The profile as a form that checks phone, e-mail and birthday while one types."""

    def __init__(
        self, parent: QWidget, context: Context, deeds: MemberDeeds, detail: Detail
    ) -> None:
        words = context.words
        super().__init__(parent, words, words("Details of the member"), words("Save"))
        self._deeds, self._context = deeds, context
        self._row, self._profile = detail.record.row, detail.record.profile
        self.setMinimumWidth(820)
        left, right = form(), form()
        across = QHBoxLayout()
        across.setSpacing(28)
        across.addLayout(left, 1)
        across.addLayout(right, 1)
        self.body.addLayout(across)
        self.fields: dict[str, TextField] = {}
        row, profile = self._row, self._profile
        shown = (
            ("first_name", words("First name"), profile.first_name, None, False),
            ("last_name", words("Last name"), profile.last_name, None, False),
            ("phone", words("Phone"), row.phone and self._phone(row.phone), self._is_phone, True),
            ("email", words("E-mail"), row.email, self._is_email, True),
            ("birthday", words("Birthday"), self._birthday(), self._is_birthday, True),
            ("address", words("Address"), profile.address, None, False),
            ("city", words("City"), profile.city, None, False),
            ("postcode", words("Postcode"), profile.postcode, None, True),
            ("company", words("Company"), profile.company, None, False),
            ("note", words("Note"), profile.note, None, False),
        )
        for place, (name, title, text, check, ltr) in enumerate(shown):
            field = TextField(title, text or "", check=check, ltr=ltr)
            self.fields[name] = field
            add_row(left if place < _IN_FIRST_COLUMN else right, title, field)
        self.tags = TextField(words("Tags"), ", ".join(detail.record.tags))
        self._tags_before = self.tags.text
        add_row(right, words("Tags"), self.tags)
        names = [(context.words.formats.language_name(code), code) for code in LANGUAGES]
        self.language = choice_field(
            words("Language"), [(words("not known"), None), *names], profile.language
        )
        add_row(right, words("Language"), self.language)
        channels = [(words(text), channel) for channel, text in CHANNELS.items()]
        self.channel = choice_field(
            words("Preferred channel"),
            [(words("no matter"), None), *channels],
            profile.preferred_channel,
        )
        add_row(left, words("Preferred channel"), self.channel)

    def try_accept(self) -> None:
        """Save when every field can be read; a refusal is told at the foot."""
        if not all([field.is_good() for field in self.fields.values()]):
            return
        typed = {name: field.text or None for name, field in self.fields.items()}
        facts = cast(members.Facts, typed)  # the fields are named as the facts
        facts["language"] = self.language.currentData()
        chosen = self.channel.currentData()
        facts["preferred_channel"] = None if chosen is None else Channel(chosen)
        tags = None if self.tags.text == self._tags_before else self.tags.text.split(",")
        self.wait()
        self._deeds.edit(self._row.id, facts, tags, self.accept, self.told)

    def _phone(self, e164: str) -> str:
        return members.phone_text(e164, self._context.database.shop.country)

    def _birthday(self) -> str:
        profile = self._profile
        parts = (profile.birth_day, profile.birth_month, profile.birth_year)
        return "/".join(str(part) for part in parts if part is not None)

    def _is_phone(self, text: str) -> str:
        good = not text or members.phone_e164(text, self._context.database.shop.country)
        return "" if good else self._said(members.BadPhone(value=text))

    def _is_email(self, text: str) -> str:
        return (
            ""
            if not text or members.email_address(text)
            else self._said(members.BadEmail(value=text))
        )

    def _is_birthday(self, text: str) -> str:
        good = not text or members.birthday(text, self._context.database.today())
        return "" if good else self._said(members.BadBirthday(value=text))

    def _said(self, refusal: AppError) -> str:
        return self.words.refusal(refusal)


class AdjustDialog(_DeedDialog):
    """Adds or takes off points or credit by hand, with the reason."""

    def __init__(
        self, parent: QWidget, context: Context, deeds: MemberDeeds, detail: Detail
    ) -> None:
        words = context.words
        super().__init__(parent, words, words("Correct the balance"), words("Correct"))
        self._deeds, self._member_id = deeds, detail.record.row.id
        self._currency = context.database.shop.currency
        wording = Wording(context)
        held = [one for one in detail.accounts if one.balance]
        now = " · ".join(wording.amount(one.unit, one.balance) for one in held)
        self.body.addWidget(label(words("Holds now: {amount}", amount=now or "—"), "hint"))
        rows = form()
        self.body.addLayout(rows)
        first = held[0].unit if held else Unit.POINTS
        units = [(words("Points"), Unit.POINTS), (words("Credit"), Unit.CREDIT)]
        self.unit = choice_field(words("Of what"), units, first)
        add_row(rows, words("Of what"), self.unit)
        self.deed = choice_field(words("Deed"), [(words("Add"), 1), (words("Take off"), -1)], 1)
        add_row(rows, words("Deed"), self.deed)
        self.amount = DecimalField(words, words("How much"), is_required=True)
        add_row(rows, words("How much"), self.amount)
        self.reason = TextField(words("Reason"), check=required(words("Say why.")))
        add_row(rows, words("Reason"), self.reason)

    def try_accept(self) -> None:
        """Correct once amount and reason are there."""
        if not all([self.amount.is_good(), self.reason.is_good()]):
            return
        unit, value = Unit(self.unit.currentData()), self.amount.value
        if value is None:
            return
        whole = minor_from_decimal(value, self._currency) if unit is Unit.CREDIT else int(value)
        if unit is Unit.POINTS and whole != value:
            self.amount.show_problem(self.words("Points are whole."))
            return
        self.wait()
        signed = whole * int(self.deed.currentData())
        self._deeds.adjust(self._member_id, unit, signed, self.reason.text, self.accept, self.told)


class EraseDialog(_DeedDialog):
    """Asks for the member's number, typed: erasing cannot be undone."""

    def __init__(
        self, parent: QWidget, context: Context, deeds: MemberDeeds, detail: Detail
    ) -> None:
        words = context.words
        super().__init__(parent, words, words("Erase for good"), words("Erase"))
        self._deeds, row = deeds, detail.record.row
        self._member_id = row.id
        self.accept_button.setProperty("kind", "danger")
        question = words(
            "Name, addresses, notes and letters of {name} go for good, from here and from what"
            " was merged into it. Sums stay, without a name. This cannot be undone.",
            name=row.name or row.member_no,
        )
        self.body.addWidget(label(question, wrap=True))
        name = words("Type the member's number, {number}, to go on", number=row.member_no)
        self.body.addWidget(label(name, "hint", wrap=True))
        self.typed = TextField(name, check=partial(self._is_number, row.member_no), ltr=True)
        self.body.addWidget(self.typed)
        self.accept_button.setEnabled(False)
        self.typed.changed.connect(
            lambda text: self.accept_button.setEnabled(text == row.member_no)
        )

    def try_accept(self) -> None:
        """Erase once the number stands there."""
        if self.typed.is_good():
            self._deeds.erase(self._member_id)
            self.accept()

    def _is_number(self, number: str, text: str) -> str:
        return "" if text == number else self.words("This is not the number.")
