"""Somebody new in twenty seconds: one form, checked while typing, known people found."""

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from models.values import Channel
from services import checkout, members
from services.core.errors import AppError
from ui.desktop.core.context import Context
from ui.desktop.core.tasks import Latest, Task, reading
from ui.desktop.counter import desk
from ui.desktop.counter.desk import House

FIELDS = ("phone", "name", "birthday", "email", "card", "referrer")
CONSENTS = (Channel.SMS, Channel.EMAIL)
# Names the sentence beside the boxes; a new wording gets a new name, kept with each consent.
WORDING = "counter-1"
_WAIT_MS = 150
# Which field a refusal speaks of.
_PLACES = {
    "members.bad_phone": "phone",
    "members.bad_email": "email",
    "members.bad_birthday": "birthday",
    "members.key_taken": "card",
    "members.bad_key": "card",
    "members.nameless": "phone",
    "members.unknown": "referrer",
    "members.ambiguous": "referrer",
}


class NewcomerPresenter(QObject):
    """The form's values and what is wrong with them.

    `welcomed` brings the new member and the program they wish for; `known` the id of somebody who
    was there already; `wrong` the first field that stands in the way of saving.
    """

    changed = Signal()
    wrong = Signal(str)
    welcomed = Signal(object, str)
    known = Signal(int)

    def __init__(self, context: Context, house: House, typed_text: str = "") -> None:
        super().__init__()
        self._context, self._words, self.house = context, context.words, house
        self._database = context.database
        self.values = dict.fromkeys(FIELDS, "")
        self.values[_field_of(typed_text)] = typed_text.strip()
        self.consents: set[Channel] = set()
        self.join = next(iter(house.fees), "") if len(house.fees) == 1 else ""
        self.problems: dict[str, str] = {}
        self.suspects: tuple[desk.Choice, ...] = ()
        self.is_saving = False
        self._looking = Latest(context.tasks)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self._look)

    def put(self, field: str, text: str) -> None:
        """Take what stands in a field now; what was wrong with it is forgotten."""
        self.values[field] = text
        if self.problems.pop(field, None) is not None:
            self.changed.emit()
        self._timer.start()

    def scan(self, code: str) -> str:
        """Take what a scanner sent, as the card; return the field it went to."""
        self.put("card", code)
        return "card"

    def agree(self, channel: Channel, *, yes: bool) -> None:
        """Keep whether they agree to be written to by this channel."""
        self.consents = self.consents | {channel} if yes else self.consents - {channel}

    def check(self, field: str) -> None:
        """Say what is wrong with a field that was left."""
        problem = self._problem(field, self.values[field].strip())
        if problem:
            self.problems[field] = problem
        else:
            self.problems.pop(field, None)
        self.changed.emit()

    def take_known(self, place: int) -> None:
        """Go on with somebody who was found, counted from 0."""
        if 0 <= place < len(self.suspects):
            self.known.emit(self.suspects[place].subject.id)

    def save(self) -> None:
        """Enrol them, and let them join; a refusal is said beside its field."""
        if self.is_saving:
            return
        self.problems = {
            field: problem
            for field in FIELDS
            if (problem := self._problem(field, self.values[field].strip()))
        }
        if self.problems:
            self._tell_wrong()
            return
        self.is_saving = True
        new, wish = self._newcomer(), self.join

        def deed(_task: Task) -> checkout.Welcomed:
            with self._database.work() as work:
                return checkout.welcome(work, new)

        title = self._words("Saving")
        self._context.write(
            deed, title, lambda welcomed: self.welcomed.emit(welcomed, wish), self._refused
        )
        self.changed.emit()

    def close(self) -> None:
        """Stop asking."""
        self._timer.stop()
        self._looking.cancel()

    def _newcomer(self) -> checkout.Newcomer:
        said = {field: text.strip() for field, text in self.values.items()}
        return checkout.Newcomer(
            branch_id=self.house.branch_id,
            name=said["name"],
            phone=said["phone"],
            birthday=said["birthday"],
            email=said["email"],
            cards=(said["card"],) if said["card"] else (),
            consents=tuple(one for one in CONSENTS if one in self.consents),
            wording_version=WORDING,
            referred_by=said["referrer"],
            join=self.join or None,
            fee_paid=bool(self.join),
        )

    def _problem(self, field: str, text: str) -> str:
        words, shop = self._words, self._database.shop
        match field:
            case "phone" if text and members.phone_e164(text, shop.country) is None:
                return words("This is not a phone number.")
            case "email" if text and members.email_address(text) is None:
                return words("This does not look like an e-mail address.")
            case "birthday" if text and members.birthday(text, self._database.today()) is None:
                return words("Day and month, as 17.6 or 17.6.1990.")
            case "name" if not text and not self.values["phone"].strip():
                return words("A name or a phone is needed.")
        return ""

    def _refused(self, error: Exception) -> None:
        self.is_saving = False
        if isinstance(error, AppError):
            self.problems[_PLACES.get(error.code, "name")] = self._words.refusal(error)
            self._tell_wrong()
        else:
            self._context.wishes.trouble.emit(error)
            self.changed.emit()

    def _tell_wrong(self) -> None:
        self.changed.emit()
        self.wrong.emit(next(field for field in FIELDS if field in self.problems))

    def _look(self) -> None:
        """Look for people who may be meant: the same phone, card, or name and birthday."""
        values, shop = dict(self.values), self._database.shop
        today = self._database.today()

        def query(session: Any) -> tuple[desk.Choice, ...]:
            return desk.known_as(session, shop, values, today)

        def found(suspects: tuple[desk.Choice, ...]) -> None:
            self.suspects = suspects
            self.changed.emit()

        self._looking.ask(reading(self._database, query), found, lambda _error: None)


def _field_of(text: str) -> str:
    """Return the field that what was typed into the scan field belongs to."""
    if "@" in text:
        return "email"
    if any(letter.isalpha() for letter in text):
        return "name"
    return "phone"
