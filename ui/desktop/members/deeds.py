"""What one may do with a member from their page, each as one transaction off the GUI thread."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from models.values import Channel, ConsentState, Unit
from services import benefits, members, merging, paper, reports
from services.core.errors import AppError
from services.core.work import Work
from ui.desktop.core.context import Context
from ui.desktop.core.tasks import Task

Told = Callable[[str], object]
"""Takes the sentence of a refusal, to be shown where the user looks."""


class MemberDeeds(QObject):
    """Writes; says what was done in a toast, with an undo where there is one.

    `erased` says that the page's member is gone, `changed` that something about them is new.
    """

    changed = Signal()
    erased = Signal()
    merged = Signal(int)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._words = context, context.words

    def edit(
        self,
        member_id: int,
        facts: members.Facts,
        tags: Sequence[str] | None,
        then: Callable[[], object],
        told: Told,
    ) -> None:
        """Change the profile, and the tags unless they stay."""

        def write(work: Work) -> None:
            members.edit(work, member_id, **facts)
            if tags is not None:
                members.set_tags(work, member_id, tags)

        self._do(write, lambda _: then(), told)

    def set_consent(self, member_id: int, channel: Channel, state: ConsentState) -> None:
        """Note what the member said to a channel just now."""
        self._do(
            lambda work: members.set_consent(work, member_id, channel, state, source="office"),
            lambda _: self.changed.emit(),
        )

    def adjust(
        self,
        member_id: int,
        unit: Unit,
        amount: int,
        reason: str,
        then: Callable[[], object],
        told: Told,
    ) -> None:
        """Correct a balance by hand."""
        self._do(
            lambda work: benefits.adjust(work, member_id, unit, amount, reason=reason),
            lambda _: then(),
            told,
        )

    def give(self, member_id: int, benefit: str) -> None:
        """Put a benefit into the member's hands; the toast offers to take it back."""
        words = self._words

        def back(grant_id: int) -> None:
            said = words("Given by mistake.")
            self._do(
                lambda work: benefits.revoke(work, grant_id, reason=said),
                lambda _: self.changed.emit(),
            )

        def then(grant_id: int) -> None:
            self.changed.emit()
            self._context.wishes.undoable.emit(
                words("“{name}” is theirs now.", name=benefit), lambda: back(grant_id)
            )

        said = words("Given on the member's page.")
        self._do(lambda work: benefits.grant_by_hand(work, benefit, member_id, reason=said), then)

    def issue_card(self, member_id: int) -> None:
        """Give the member a new card number."""

        def then(number: str) -> None:
            self.changed.emit()
            said = self._words("New card number: {number}", number=reports.isolated(number))
            self._context.wishes.said.emit(said)

        self._do(lambda work: members.issue_card(work, member_id), then)

    def print_card(self, member_id: int, path: Path) -> None:
        """Write the member's card as a PDF file."""
        self.print_cards([member_id], path, sheet=False)

    def print_cards(self, member_ids: list[int], path: Path, *, sheet: bool) -> None:
        """Write the cards of members as a PDF file."""
        words, database = self._words, self._context.database

        def work(_task: Task) -> Path:
            with database.read() as session:
                cards = members.printed_cards(session, database.shop, member_ids)
            paper.print_cards(
                cards,
                path,
                right_to_left=words.right_to_left,
                title=words("Member cards"),
                sheet=sheet,
            )
            return path

        self._context.write(work, words("Printing the card"), self._offer)

    def hand_out(self, member_id: int, path: Path) -> None:
        """Write everything held about the member: a PDF to read, and a JSON file beside it."""
        words, database = self._words, self._context.database

        def work(_task: Task) -> Path:
            with database.work() as transaction:
                held = members.everything_held(transaction, member_id)
                # Written before the commit: what failed leaves no entry of having been made.
                reports.write_held(held, words, path)
            return path

        self._context.write(work, words("Gathering everything held"), self._offer)

    def erase(self, member_id: int) -> None:
        """Take away all that says who the member is."""

        def then(_answer: object) -> None:
            self.erased.emit()
            said = self._words("Erased. Sums stay, without a name.")
            self._context.wishes.said.emit(said)

        self._do(lambda work: members.erase(work, member_id), then)

    def merge(
        self,
        keep_id: int,
        other_id: int,
        choices: dict[str, str],
        then: Callable[[], object],
        told: Told,
    ) -> None:
        """Merge two records; the toast offers to take them apart again."""

        def done(number: int) -> None:
            then()
            self.merged.emit(keep_id)
            self._context.wishes.undoable.emit(
                self._words("The two are one now. Both cards stay good."),
                lambda: self.undo_merge(number),
            )

        self._do(lambda work: merging.merge(work, keep_id, other_id, choices), done, told)

    def undo_merge(self, number: int) -> None:
        """Let two merged records stand apart again."""

        def then(_answer: object) -> None:
            self.changed.emit()
            self._context.wishes.said.emit(self._words("The two stand apart again."))

        self._do(lambda work: merging.undo_merge(work, number), then)

    def tell_apart(self, one_id: int, other_id: int) -> None:
        """Remember that two are two people; the toast offers to suspect them again."""

        def back() -> None:
            self._do(
                lambda work: members.suspect_again(work, one_id, other_id),
                lambda _: self.changed.emit(),
            )

        def then(_answer: object) -> None:
            self.changed.emit()
            self._context.wishes.undoable.emit(
                self._words("Two people: they are not suspected again."), back
            )

        self._do(lambda work: members.tell_apart(work, one_id, other_id), then)

    def _offer(self, path: Path) -> None:
        name = reports.isolated(path.name)
        self._context.wishes.written.emit(self._words("{name} was written.", name=name), path)

    def _do(
        self,
        write: Callable[[Work], Any],
        then: Callable[[Any], object],
        told: Told | None = None,
    ) -> None:
        def work(_task: Task) -> Any:
            with self._context.database.work() as transaction:
                return write(transaction)

        def failed(error: Exception) -> None:
            if told is not None and isinstance(error, AppError):
                told(self._words.refusal(error))
            else:
                self._context.wishes.trouble.emit(error)

        self._context.write(work, self._words("Saving"), then, failed)
