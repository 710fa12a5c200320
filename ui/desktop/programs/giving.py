"""What a program gives beyond its rules: surprises that are drawn, and dates of experiences."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from services import benefits, programs
from services.core import organisation
from services.core.errors import AppError
from services.core.work import Work
from ui.desktop.core.context import Context
from ui.desktop.core.tasks import Latest, Task, reading

_DRAWS = 60


@dataclass(frozen=True, slots=True)
class Surprises:
    """A program's plan (None: no surprises), what may be drawn, in words, and the log."""

    plan: dict[str, Any] | None
    offered: tuple[str, ...]
    draws: tuple[benefits.DrawRow, ...]


@dataclass(frozen=True, slots=True)
class Experiences:
    """The experiences of a program by name, their dates, and the branches they may be in."""

    names: tuple[str, ...]
    slots: tuple[benefits.SlotRow, ...]
    branches: tuple[tuple[int, str], ...]


class _Giving(QObject):
    """What both sides share: a program, and writing with the refusal told where it is looked."""

    refused = Signal(str, str)
    trouble = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._words = context, context.words
        self._question = Latest(context.tasks)
        self.program = ""

    def close(self) -> None:
        """Stop asking."""
        self._question.cancel()

    def _write(self, write: Callable[[Work], Any], then: Callable[[Any], None]) -> None:
        def work(_task: Task) -> Any:
            with self._context.database.work() as transaction:
                return write(transaction)

        self._context.write(work, self._words("Saving"), then, self._refuse)

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self.refused.emit(str(error.facts.get("field", "")), self._words.refusal(error))
        else:
            self.trouble.emit(error)


class SurprisesPresenter(_Giving):
    """The plan of the draws, drawing now, and the log of what was drawn."""

    listed = Signal(object)

    def open(self, program: str) -> None:
        """Ask for the plan and the log of this program."""
        self.program = program
        today, currency = self._context.database.today(), self._context.database.shop.currency

        def query(session: Any) -> Surprises:
            whole = benefits.whole_program(session, program, today)
            drawn = [one for one in whole["benefits"] if one["trigger"] == "surprise"]
            told = tuple(
                f"{one['name']}: {benefits.benefit_sentence(one, self._words, currency)}"
                for one in (benefits.named_document(session, each) for each in drawn)
            )
            return Surprises(
                whole.get("surprise"), told, tuple(benefits.draws(session, program, _DRAWS))
            )

        self._question.ask(
            reading(self._context.database, query), self.listed.emit, self.trouble.emit
        )

    def save(self, plan: dict[str, Any] | None) -> None:
        """Let surprises be drawn by this plan from now on; None: no more."""
        program = self.program

        def tell(_none: object) -> None:
            self._context.wishes.said.emit(self._words("Saved."))
            self.open(program)

        self._write(lambda work: programs.change_surprises(work, program, plan), tell)

    def draw(self) -> None:
        """Draw now; once in each period, a second time tells what was drawn."""
        program, database = self.program, self._context.database

        def work(_task: Task) -> benefits.DrawRow:
            draw_id = benefits.draw_now(database, program)
            with database.read() as session:
                return benefits.get_draw(session, draw_id)

        def tell(row: benefits.DrawRow) -> None:
            said = self._words("{n} members were given a surprise.", n=row.drawn)
            if row.drawn_on < database.today():
                said = self._words(
                    "The draw of this period was on {day}; the next one is in the next.",
                    day=row.drawn_on,
                )
            self._context.wishes.said.emit(said)
            self.open(program)

        self._context.write(work, self._words("Drawing surprises"), tell, self._refuse)


class ExperiencesPresenter(_Giving):
    """The dates of a program's experiences, and who came to them."""

    listed = Signal(object)
    guests = Signal(list)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._people = Latest(context.tasks)

    def open(self, program: str) -> None:
        """Ask for the experiences of this program and their dates."""
        self.program = program
        today = self._context.database.today()

        def query(session: Any) -> Experiences:
            whole = benefits.whole_program(session, program, today)
            names = tuple(one["name"] for one in whole["benefits"] if one["kind"] == "experience")
            found = benefits.slots(session, today=today)
            branches = tuple((b.id, b.name) for b in organisation.branches(session))
            return Experiences(
                names, tuple(slot for slot in found if slot.benefit in names), branches
            )

        self._question.ask(
            reading(self._context.database, query), self.listed.emit, self.trouble.emit
        )

    def choose(self, slot_id: int) -> None:
        """Ask who has a place of the date."""
        task = reading(self._context.database, lambda session: benefits.guests(session, slot_id))
        self._people.ask(task, self.guests.emit, self.trouble.emit)

    def add(
        self, benefit: str, on: date, minute: int, capacity: int, branch_id: int | None
    ) -> None:
        """Add a date."""
        self._change(
            lambda work: benefits.add_slot(
                work, benefit, on=on, minute=minute, capacity=capacity, branch_id=branch_id
            )
        )

    def cancel(self, slot_id: int) -> None:
        """Take a date away; who had a place may choose another."""

        def tell(lost: int) -> None:
            self._context.wishes.said.emit(self._words("{n} members lost their place.", n=lost))
            self.open(self.program)

        self._write(lambda work: benefits.cancel_slot(work, slot_id), tell)

    def mark(self, grant_id: int, slot_id: int, *, came: bool) -> None:
        """Note whether somebody came."""
        deed = benefits.attend if came else benefits.stay_away

        def again(_none: object) -> None:
            self.open(self.program)
            self.choose(slot_id)

        self._write(lambda work: deed(work, grant_id), again)

    def close(self) -> None:
        """Stop asking."""
        super().close()
        self._people.cancel()

    def _change(self, write: Callable[[Work], Any]) -> None:
        def again(_none: object) -> None:
            self.refused.emit("", "")
            self.open(self.program)

        self._write(write, again)
