"""The benefits of one program: listed by level, written, changed from a day to come, stopped."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QObject, Signal

from models.values import Period
from services import benefits, programs, segments
from services.core import organisation
from services.core.errors import AppError
from services.core.work import Work
from ui.desktop.core.context import Context
from ui.desktop.core.tasks import Latest, Task, reading
from ui.desktop.programs.benefit_form import Offered


@dataclass(frozen=True, slots=True)
class BenefitLine:
    """A benefit as the list shows it, with its sentence."""

    benefit: benefits.BenefitDocument
    sentence: str

    @property
    def name(self) -> str:
        """Return what it is called."""
        return str(self.benefit.document["name"])


@dataclass(frozen=True, slots=True)
class BenefitGroup:
    """The benefits of a level; `level` "" holds those of the whole program."""

    level: str
    lines: tuple[BenefitLine, ...]


class BenefitsPresenter(QObject):
    """Reads and writes the benefits of the program that is open. `said` answers `say`."""

    listed = Signal(list)
    said = Signal(str)
    tired = Signal(list)
    refused = Signal(str, str)
    saved = Signal(str)
    trouble = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._words = context, context.words
        self._question, self._asking = Latest(context.tasks), Latest(context.tasks)
        self._saying = Latest(context.tasks)
        self.program = ""
        self._program_id = 0
        self.offered = Offered()

    @property
    def tomorrow(self) -> date:
        """Return the first day on which changed terms may begin to count."""
        return self._context.database.today() + timedelta(days=1)

    def open(self, program: str) -> None:
        """Ask for the benefits of this program."""
        self.program = program
        today = self._context.database.today()

        def query(session: Any) -> tuple[int, list[BenefitLine], Offered]:
            row = programs.get_program(session, program, today)
            levels = benefits.program_overview(session, row.id, Period(today, today)).levels
            found = benefits.benefit_documents(session, today)
            offered = Offered(
                levels=tuple(level.name for level in levels),
                segments=tuple(one.name for one in segments.segments(session)),
                branches=tuple((b.code, b.name) for b in organisation.branches(session)),
                others=tuple(str(one.document["name"]) for one in found),
            )
            own = [one for one in found if one.program_id == row.id]
            lines = [BenefitLine(one, self._sentence(session, one.document)) for one in own]
            return row.id, lines, offered

        self._question.ask(reading(self._context.database, query), self._take, self.trouble.emit)

    def say(self, document: Mapping[str, Any]) -> None:
        """Ask what the document says, by the names of goods and branches."""
        self._saying.ask(
            reading(self._context.database, lambda session: self._sentence(session, document)),
            self.said.emit,
            self.trouble.emit,
        )

    def fresh(self) -> dict[str, Any]:
        """Return the document a new benefit begins with."""
        return {"name": "", "kind": "percent", "trigger": "purchase"}

    def save(self, document: Mapping[str, Any], *, from_on: date | None) -> None:
        """Keep a new benefit, or the terms of one from a day on."""
        name, program_id = str(document["name"]), self._program_id

        def write(work: Work) -> None:
            if from_on is None:
                benefits.create_benefit(work, document, program_id=program_id)
            else:
                benefits.change_benefit(work, document, from_on=from_on)

        self._write(write, lambda: self.saved.emit(name))

    def stop(self, name: str) -> None:
        """Let today be the benefit's last day."""

        def tell() -> None:
            text = self._words("The benefit “{name}” ends today.", name=name)
            self._context.wishes.said.emit(text)
            self.saved.emit("")

        self._write(lambda work: benefits.stop_benefit(work, name), tell)

    def close(self) -> None:
        """Stop asking."""
        for asking in (self._question, self._asking, self._saying):
            asking.cancel()

    # ------------------------------------------------------------------------------- private

    def _sentence(self, session: Any, document: Mapping[str, Any]) -> str:
        """Return what the document says, or "" while it says nothing yet."""
        currency = self._context.database.shop.currency
        try:
            named = benefits.named_document(session, document)
            return benefits.benefit_sentence(named, self._words, currency)
        except (KeyError, ValueError):
            return ""

    def _take(self, answer: tuple[int, list[BenefitLine], Offered]) -> None:
        self._program_id, lines, self.offered = answer
        self.listed.emit(grouped(lines, self.offered.levels))
        self._ask_who_is_tired()

    def _ask_who_is_tired(self) -> None:
        """Ask after the list stands: it looks at all that was ever given."""
        program_id, today = self._program_id, self._context.database.today()
        task = reading(
            self._context.database, lambda session: benefits.tiring(session, program_id, today)
        )
        self._asking.ask(task, self.tired.emit, self.trouble.emit)

    def _write(self, write: Callable[[Work], None], then: Callable[[], None]) -> None:
        def work(_task: Task) -> None:
            with self._context.database.work() as transaction:
                write(transaction)

        self._context.write(work, self._words("Saving"), lambda _: then(), self._refuse)

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, AppError):
            field = str(error.facts.get("field", "") or _FIELDS.get(error.code, ""))
            self.refused.emit(field, self._words.refusal(error))
        else:
            self.trouble.emit(error)


_FIELDS = {"benefits.exists": "name", "benefits.unknown_item": "on"}


def grouped(lines: Sequence[BenefitLine], levels: Sequence[str]) -> list[BenefitGroup]:
    """Return the benefits of the whole program first, then those of each level, running first.

    One that is for several levels stands with each of them.
    """

    def of(level: str) -> tuple[BenefitLine, ...]:
        mine = [
            line
            for line in lines
            if (
                level in line.benefit.document.get("tracks", ())
                if level
                else not line.benefit.document.get("tracks")
            )
        ]
        return tuple(sorted(mine, key=lambda line: (not line.benefit.is_running, line.name)))

    groups = [BenefitGroup(level, of(level)) for level in ("", *levels)]
    return [group for group in groups if group.lines or not group.level]
