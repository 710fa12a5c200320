"""One program's rules, kept or new: what is typed is counted live, saved, launched and closed."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from models.values import ProgramState
from services import benefits, programs
from services.core.errors import AppError
from services.core.work import Work
from ui.desktop.core.context import Context
from ui.desktop.core.tasks import Latest, Task, reading

DEBOUNCE_MS = 200


class EditingPresenter(QObject):
    """Holds the document. `opened` brings it; `counted` who could join by the rule just typed."""

    opened = Signal(object)
    counted = Signal(object)
    refused = Signal(str, str)
    saved = Signal(str)
    trouble = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._words = context, context.words
        self._opening, self._count = Latest(context.tasks), Latest(context.tasks)
        self.name = ""
        self.state: ProgramState | None = None
        self.document: dict[str, Any] = {}
        self._given: list[dict[str, Any]] = []
        self._rule: Any = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self._ask)

    @property
    def is_new(self) -> bool:
        """Return whether it was never saved."""
        return self.state is None

    def begin(self, document: Mapping[str, Any]) -> None:
        """Begin a new program with a document, benefits and all."""
        self.name, self.state = "", None
        self.document = dict(document)
        self._given = list(self.document.get("benefits", ()))
        self.opened.emit(self.document)
        self.count(self.document.get("join"))

    def open(self, name: str) -> None:
        """Open a program that is kept."""
        today = self._context.database.today()

        def query(session: Any) -> tuple[ProgramState, dict[str, Any], list[dict[str, Any]]]:
            row = programs.get_program(session, name, today)
            whole = benefits.whole_program(session, name, today)
            given = [benefits.named_document(session, one) for one in whole["benefits"]]
            return row.state, whole, given

        def take(answer: tuple[ProgramState, dict[str, Any], list[dict[str, Any]]]) -> None:
            self.name = name
            self.state, self.document, self._given = answer
            self.opened.emit(self.document)
            self.count(self.document.get("join"))

        self._opening.ask(reading(self._context.database, query), take, self.trouble.emit)

    def count(self, rule: Any) -> None:
        """Count who could join by the rule, a moment after the last keystroke."""
        self._rule = rule
        self._count.cancel()
        self._timer.start()

    def sentences(self) -> list[str]:
        """Return what members get by the document, a sentence for each benefit."""
        currency = self._context.database.shop.currency
        return [benefits.benefit_sentence(one, self._words, currency) for one in self._given]

    def save(self, document: Mapping[str, Any]) -> None:
        """Keep a new program as a draft with its benefits, or what was changed of one."""
        name, before, is_new = str(document["name"]), self.name, self.is_new
        given = list(self.document.get("benefits", ()))

        def write(work: Work) -> None:
            if is_new:
                benefits.launch_program(work, {**document, "benefits": given}, draft=True)
            else:
                programs.change_program(work, before, programs.plan_of(document))

        self._write(write, name)

    def start(self) -> None:
        """Let the draft run, or a closed program run again."""
        name = self.name
        self._write(lambda work: programs.start_program(work, name), name)

    def close_program(self) -> None:
        """Let today be the program's last day."""
        name = self.name
        self._write(lambda work: programs.close_program(work, name), name)

    def close(self) -> None:
        """Stop asking."""
        self._timer.stop()
        self._opening.cancel()
        self._count.cancel()

    # ------------------------------------------------------------------------------- private

    def _ask(self) -> None:
        rule, today, name = self._rule, self._context.database.today(), self.name
        if rule is None:
            rule = {"version": 1, "rule": {"all": []}}
        task = reading(
            self._context.database,
            lambda session: programs.could_join(session, rule, today, name or None),
        )
        self._count.ask(task, self.counted.emit, self._refuse)

    def _write(self, write: Callable[[Work], None], name: str) -> None:
        def work(_task: Task) -> None:
            with self._context.database.work() as transaction:
                write(transaction)

        self._context.write(
            work, self._words("Saving"), lambda _: self.saved.emit(name), self._refuse
        )

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, AppError):
            field = str(error.facts.get("field", "") or _FIELDS.get(error.code, ""))
            self.refused.emit(field, self._words.refusal(error))
        else:
            self.trouble.emit(error)


_FIELDS = {"programs.exists": "name", "programs.track_in_use": "tracks"}
