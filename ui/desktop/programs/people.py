"""Who may join and who is near, who belongs: asked page by page, and what is done with them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from models.values import MembershipState
from services import programs
from services.core.errors import AppError
from services.core.work import Work
from ui.desktop.core.context import Context
from ui.desktop.core.paged_model import PageWish
from ui.desktop.core.tasks import Latest, Task, reading


@dataclass(frozen=True, slots=True)
class Outsider:
    """A customer outside the program: why they may join and what it costs, or what they lack."""

    member_id: int
    member_no: str
    name: str
    text: str
    place: int
    invited_on: date | None = None
    fee_minor: int = 0


@dataclass(frozen=True, slots=True)
class Outside:
    """How many may join and how many may not yet."""

    candidates: int
    nearly: int
    fee_minor: int


class CandidatesPresenter(QObject):
    """Those who may join, or those who are near, of one program; inviting and enrolling them."""

    restarted = Signal()
    counted = Signal(object)
    refused = Signal(str)
    trouble = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._words = context, context.words
        self._pages = Latest(context.tasks)
        self.program = ""
        self.shows_nearly = False
        self._found = Outside(0, 0, 0)

    def open(self, program: str) -> None:
        """Show the outsiders of this program."""
        self.program = program
        self.restarted.emit()

    def show_nearly(self, nearly: bool) -> None:
        """Show those who are near instead of those who may join."""
        self.shows_nearly = nearly
        self.restarted.emit()

    @property
    def found(self) -> Outside:
        """Return what the newest answer counted."""
        return self._found

    def load(self, wish: PageWish[Outsider], give: Callable[[Sequence[Outsider]], None]) -> None:
        """Ask for the page the list wishes."""
        if not self.program:
            give([])
            return
        name, today, nearly = self.program, self._context.database.today(), self.shows_nearly
        skip = 0 if wish.after is None else wish.after.place + 1

        def query(session: Any) -> tuple[Outside, list[Outsider]]:
            found = programs.evaluate(
                session,
                name,
                today,
                limit=0 if nearly else wish.limit,
                nearly=wish.limit if nearly else 0,
                skip=skip,
            )
            count = Outside(found.candidates_count, found.nearly_count, found.fee_minor)
            return count, self._outsiders(session, found, skip)

        def take(answer: tuple[Outside, list[Outsider]]) -> None:
            self._found = answer[0]
            self.counted.emit(answer[0])
            give(answer[1])

        self._pages.ask(reading(self._context.database, query), take, self.trouble.emit)

    def invite(self, member_ids: Sequence[int]) -> None:
        """Note that these were asked to join; a toast offers to take it back."""
        name, how = self.program, self._how("invited")

        def write(work: Work) -> list[int]:
            known = programs.invited_on(work.session, name, member_ids)
            fresh = [one for one in member_ids if one not in known]
            programs.invite(work, name, fresh, how)
            return fresh

        self._write(write, lambda fresh: self._tell_invited(name, fresh))

    def invite_all(self) -> None:
        """Invite everybody who may join today."""
        name, today, how = self.program, self._context.database.today(), self._how("invited")

        def write(work: Work) -> list[int]:
            may = programs.candidate_ids(work.session, name, today)
            known = programs.invited_on(work.session, name, may)
            fresh = [one for one in may if one not in known]
            programs.invite(work, name, fresh, how)
            return fresh

        self._write(write, lambda fresh: self._tell_invited(name, fresh))

    def enrol(self, member_ids: Sequence[int], *, fee_paid: bool) -> None:
        """Let these belong from today on; `fee_paid` says the fee was taken of who owes it."""
        name, how = self.program, self._how("rule")

        def write(work: Work) -> int:
            for member_id in member_ids:
                programs.enrol(work, name, member_id, how, fee_paid=fee_paid)
            return len(member_ids)

        def tell(joined: int) -> None:
            self._context.wishes.said.emit(self._words("{n} joined “{name}”.", n=joined, name=name))

        self._write(write, tell)

    def close(self) -> None:
        """Stop asking."""
        self._pages.cancel()

    # ------------------------------------------------------------------------------- private

    def _outsiders(self, session: Any, found: programs.Evaluation, skip: int) -> list[Outsider]:
        currency = self._context.database.shop.currency
        if self.shows_nearly:
            texts = [programs.lacks_text(one.lacks, self._words, currency) for one in found.nearly]
        else:
            texts = [self._why(one, found.fee_minor) for one in found.candidates]
        fees = {one.member_id: one.fee_minor for one in found.candidates}
        people: list[Any] = [*found.candidates, *found.nearly]
        invited = programs.invited_on(session, found.program, [one.member_id for one in people])
        return [
            Outsider(
                one.member_id,
                one.member_no,
                one.name,
                text,
                place,
                invited.get(one.member_id),
                fees.get(one.member_id, 0),
            )
            for place, (one, text) in enumerate(zip(people, texts, strict=True), skip)
        ]

    def _why(self, one: programs.Candidate, fee_minor: int) -> str:
        words, currency = self._words, self._context.database.shop.currency
        said = (
            programs.reasons_text(one.reasons, words, currency),
            programs.fee_text(one.fee_minor, fee_minor, words, currency),
        )
        return " · ".join(filter(None, said))

    def _how(self, via: str) -> programs.Joining:
        actor = self._context.actor
        return programs.Joining(
            self._context.database.today(),
            via,
            employee_id=None if actor is None else actor.employee_id,
        )

    def _tell_invited(self, name: str, fresh: list[int]) -> None:
        def take_back() -> None:
            self._write(
                lambda work: programs.take_back_invitations(work, name, fresh), lambda _n: None
            )

        if not fresh:
            self._context.wishes.said.emit(self._words("All of these were invited before."))
            return
        text = self._words("{n} invited to “{name}”.", n=len(fresh), name=name)
        self._context.wishes.undoable.emit(text, take_back)

    def _write(self, write: Callable[[Work], Any], then: Callable[[Any], None]) -> None:
        def work(_task: Task) -> Any:
            with self._context.database.work() as transaction:
                return write(transaction)

        def done(answer: Any) -> None:
            self.refused.emit("")
            then(answer)
            self.restarted.emit()

        self._context.write(work, self._words("Saving"), done, self._refuse)

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self.refused.emit(self._words.refusal(error))
        else:
            self.trouble.emit(error)


class RosterPresenter(QObject):
    """The members of one program with their standing; renewing and leaving."""

    restarted = Signal()
    counted = Signal(object)
    trouble = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._words = context, context.words
        self._pages, self._counts = Latest(context.tasks), Latest(context.tasks)
        self.program = ""
        self.state: MembershipState | None = MembershipState.ACTIVE

    def open(self, program: str) -> None:
        """Show who has to do with this program."""
        self.program = program
        self.restarted.emit()
        task = reading(
            self._context.database, lambda session: programs.roster_counts(session, program)
        )
        self._counts.ask(task, self.counted.emit, self.trouble.emit)

    def narrow(self, state: MembershipState | None) -> None:
        """Show only those who stand so; None: all."""
        self.state = state
        self.restarted.emit()

    def load(
        self,
        wish: PageWish[programs.RosterRow],
        give: Callable[[Sequence[programs.RosterRow]], None],
    ) -> None:
        """Ask for the page the list wishes."""
        if not self.program:
            give([])
            return
        name, state = self.program, self.state
        task = reading(
            self._context.database,
            lambda session: programs.roster(
                session,
                name,
                state=state,
                sort=wish.sort,
                descending=wish.descending,
                after=wish.after,
                limit=wish.limit,
            ),
        )
        self._pages.ask(task, give, self.trouble.emit)

    def renew(
        self, row: programs.RosterRow, paid_on: date, failed: Callable[[Exception], None]
    ) -> None:
        """Renew a membership whose fee was paid on the day."""
        name = self.program

        def tell(until: date) -> None:
            text = self._words("{name} belongs until {day}.", name=row.name, day=until)
            self._context.wishes.said.emit(text)

        self._write(
            lambda work: programs.renew(
                work, name, row.member_id, paid_on=paid_on, employee_id=None
            ),
            tell,
            failed,
        )

    def leave(
        self, row: programs.RosterRow, reason: str, failed: Callable[[Exception], None]
    ) -> None:
        """Let a member leave, for a reason."""
        name = self.program

        def tell(_none: object) -> None:
            text = self._words("{member} left “{name}”.", member=row.name, name=name)
            self._context.wishes.said.emit(text)

        self._write(
            lambda work: programs.leave(work, name, row.member_id, reason=reason), tell, failed
        )

    def close(self) -> None:
        """Stop asking."""
        self._pages.cancel()
        self._counts.cancel()

    def _write(
        self,
        write: Callable[[Work], Any],
        then: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        def work(_task: Task) -> Any:
            with self._context.database.work() as transaction:
                return write(transaction)

        def done(answer: Any) -> None:
            then(answer)
            self.open(self.program)

        self._context.write(work, self._words("Saving"), done, failed)
