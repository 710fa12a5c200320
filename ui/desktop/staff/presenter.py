"""Signing in: who is chosen, what came of the PIN, and how long to wait after misses."""

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from services import security
from services.core.errors import AppError
from services.security import Actor, UserRow
from ui.desktop.core.context import Context
from ui.desktop.core.tasks import Task, reading

_SPELL_MS = 1200
_SECOND_MS = 1000


class SignInPresenter(QObject):
    """State and actions of the sign-in screen. `changed` comes with every change of it."""

    changed = Signal()
    people_changed = Signal()
    signed_in = Signal(object)
    refused = Signal()
    """The PIN did not open; `problem` says why."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._words = context, context.words
        self.people: list[UserRow] = []
        self.chosen = 0
        self.problem = ""
        self.is_checking = False
        self._spelt = ""
        self._pace = QElapsedTimer()
        self._waits: dict[int, int] = {}
        self._second = QTimer(self)
        self._second.setInterval(_SECOND_MS)
        self._second.timeout.connect(self._count_down)

    @property
    def person(self) -> UserRow | None:
        """Return who is chosen."""
        return self.people[self.chosen] if self.people else None

    def refresh(self) -> None:
        """Begin with who was here last, and ask anew who may sign in."""
        self._choose_user(self._context.state.get("sign_in.last", 0))
        task = reading(self._context.database, security.users)
        task.succeeded.connect(self._show_people)
        task.failed.connect(self._context.wishes.trouble.emit)
        self._context.tasks.start(task)

    def choose(self, place: int) -> None:
        """Choose somebody by their place."""
        if self.people and not self.is_checking:
            self.chosen = place % len(self.people)
            self.problem = self._waiting()
            self.changed.emit()

    def move(self, step: int) -> None:
        """Choose the next (1) or the one before (-1)."""
        self.choose(self.chosen + step)

    def spell(self, letters: str) -> None:
        """Choose who is called so; letters typed soon after one another belong together."""
        if not self._pace.isValid() or self._pace.elapsed() > _SPELL_MS:
            self._spelt = ""
        self._pace.start()
        self._spelt += letters.casefold()
        begin = self.chosen if len(self._spelt) > 1 else self.chosen + 1
        for step in range(len(self.people)):
            place = (begin + step) % len(self.people)
            if self.people[place].name.casefold().startswith(self._spelt):
                self.choose(place)
                return

    def enter(self, pin: str) -> None:
        """Try the PIN of who is chosen; a scanned card is no try."""
        person, database = self.person, self._context.database
        if person is None or self.is_checking:
            return
        if not security.is_pin(pin):
            self.problem = self._words("security.bad_pin")
            self.changed.emit()
            self.refused.emit()
            return
        self.is_checking, self.problem = True, ""
        task = Task(lambda _task: security.sign_in(database, person.id, pin))
        task.succeeded.connect(self._let_in)
        task.failed.connect(self._refuse)
        self._context.tasks.start(task)  # beside what is being written, not behind it
        self.changed.emit()

    def close(self) -> None:
        """Count no more seconds."""
        self._second.stop()

    def _show_people(self, rows: list[UserRow]) -> None:
        last = self._context.state.get("sign_in.last", 0)
        chosen = self.person.id if self.person else last
        self.people = [row for row in rows if row.is_active and row.has_pin]
        self._choose_user(chosen)
        self.people_changed.emit()
        self.changed.emit()

    def _choose_user(self, user_id: int) -> None:
        places = [n for n, row in enumerate(self.people) if row.id == user_id]
        self.chosen = places[0] if places else 0
        self.problem = self._waiting()

    def _let_in(self, actor: Actor) -> None:
        self.is_checking = False
        self._waits.pop(actor.id, None)
        self._context.state.put("sign_in.last", actor.id)
        self.signed_in.emit(actor)

    def _refuse(self, error: Exception) -> None:
        self.is_checking = False
        if not isinstance(error, AppError):
            self._context.wishes.trouble.emit(error)
        else:
            self.problem = self._words.refusal(error)
            seconds, person = error.facts.get("n"), self.person
            if isinstance(seconds, int) and person is not None:
                self._waits[person.id] = seconds
                self._second.start()
        self.changed.emit()
        self.refused.emit()

    def _waiting(self) -> str:
        person = self.person
        left = self._waits.get(person.id, 0) if person else 0
        if person is None or not left:
            return ""
        return self._words("security.must_wait", name=person.name, n=left)

    def _count_down(self) -> None:
        person = self.person
        was_shown = person is not None and person.id in self._waits
        self._waits = {who: left - 1 for who, left in self._waits.items() if left > 1}
        if not self._waits:
            self._second.stop()
        if was_shown:
            self.problem = self._waiting()
            self.changed.emit()
