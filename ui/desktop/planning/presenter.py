"""The targeting board: read in one task, moved by what is being noted, kept when it is saved."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from services import planning, reports, segments
from services.core.work import Work
from services.security import Right
from ui.desktop.core.context import Context
from ui.desktop.core.tasks import Latest, Task

KEPT_AS = "planning"
# What most shops begin with; the others stand beside them.
FIRST = ("new", "active", "preferred", "drifting", "lost")
OFFERED = (*FIRST, "returned", "one_time", "prospect")


@dataclass(frozen=True, slots=True)
class Draft:
    """What was noted and is not saved: only what somebody touched."""

    notes: Mapping[str, planning.Notes] = field(default_factory=dict)
    weights: Mapping[planning.Input, int] = field(default_factory=dict)
    swot: planning.Swot | None = None

    def over(self, kept: planning.Plan) -> planning.Plan:
        """Return the plan as it would be with this saved."""
        return replace(
            kept,
            notes={**kept.notes, **self.notes},
            weights={**kept.weights, **self.weights},
            swot=kept.swot if self.swot is None else self.swot,
        )

    def former(self, kept: planning.Plan) -> "Draft":
        """Return what puts everything touched back to how it is kept."""
        return Draft(
            {name: kept.notes.get(name, planning.Notes()) for name in self.notes},
            {one: kept.weights[one] for one in self.weights},
            None if self.swot is None else kept.swot,
        )

    def write(self, work: Work) -> planning.Plan:
        """Save it, and return the plan that is kept now."""
        for name, notes in self.notes.items():
            planning.note_target(work, name, notes)
        if self.weights:
            planning.weigh(work, self.weights)
        if self.swot is not None:
            planning.note_swot(work, self.swot)
        return planning.plan(work.session)


class PlanningPresenter(QObject):
    """The board as it would be with the draft; the draft outlives a change of language."""

    shown = Signal(object)
    stopped = Signal()
    touched = Signal()
    trouble = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._words = context, context.words
        self._question = Latest(context.tasks)
        self._reading: Task | None = None
        self._measured: planning.Board | None = None
        self.draft: Draft = context.kept.pop(KEPT_AS, Draft())

    @property
    def may_change(self) -> bool:
        """Return whether who is at work may note anything."""
        return self._context.may(Right.EDIT_SEGMENT)

    @property
    def is_changed(self) -> bool:
        """Return whether something noted is not saved."""
        return self.draft != Draft()

    def board(self) -> planning.Board | None:
        """Return the board with the draft in it; None until it was read."""
        if self._measured is None:
            return None
        return planning.replanned(self._measured, self.draft.over(self._measured.plan))

    def refresh(self) -> None:
        """Read the board, with progress; stopping it leaves the one that is shown."""
        database = self._context.database
        today = database.today()

        def read(task: Task) -> planning.Board:
            with database.read(task.is_cancelled) as session:
                return planning.board(session, today, task)

        task = Task(read)
        task.stopped.connect(lambda: self._hear_stop(task))
        self._reading = task
        self._question.ask(task, self._take, self.trouble.emit)
        self._context.wishes.long_work.emit(task, self._words("Valuing the segments"))

    def note(self, segment: str, **changes: Any) -> None:
        """Take what is noted of a segment; the board moves at once."""
        board = self.board()
        if board is None:
            return
        now = replace(board.plan.notes.get(segment, planning.Notes()), **changes)
        self._touch(replace(self.draft, notes={**self.draft.notes, segment: now}))

    def weigh(self, one: planning.Input, weight: int) -> None:
        """Take how much an input counts, for all segments."""
        self._touch(replace(self.draft, weights={**self.draft.weights, one: weight}))

    def note_swot(self, **changes: tuple[str, ...]) -> None:
        """Take the lines of one of the four lists."""
        board = self.board()
        if board is not None:
            self._touch(replace(self.draft, swot=replace(board.plan.swot, **changes)))

    def problem_of(self, line: str) -> str:
        """Return in words why a line cannot be kept, or ""."""
        if len(line) > planning.LONGEST:
            return self._words("At most {n} letters.", n=planning.LONGEST)
        return "" if line.isprintable() else self._words("This value does not fit.")

    def problem_of_list(self, lines: Collection[str]) -> str:
        """Return in words why a list of the SWOT cannot be kept, or ""."""
        if len(lines) > planning.MOST_POINTS:
            return self._words("At most {n} lines.", n=planning.MOST_POINTS)
        return next((said for line in lines if (said := self.problem_of(line))), "")

    def save(self) -> None:
        """Keep the draft; a toast offers to take it back."""
        if self._measured is None or not self.is_changed:
            return
        draft, former = self.draft, self.draft.former(self._measured.plan)

        def done(plan: planning.Plan) -> None:
            if self.draft is draft:  # nothing was typed meanwhile
                self.draft = Draft()
            self._keep(plan)
            self._context.wishes.undoable.emit(
                self._words("Saved."), lambda: self._write(former.write, self._keep)
            )

        self._write(draft.write, done)

    def begin(self, keys: Collection[str]) -> None:
        """Save these ready-made segments, so that there is something to value."""
        chosen = [ready for ready in segments.READY_MADE if ready.key in keys]

        def write(work: Work) -> None:
            for ready in chosen:
                name, about = self._words(ready.name), self._words(ready.about)
                segments.save_segment(work, name, ready.rule, about, new=True)

        self._write(write, lambda _: self.refresh())

    def print_page(self) -> None:
        """Write the board as it is shown to a PDF of one page; a toast offers to open it."""
        board, shop, words = self.board(), self._context.database.shop, self._words
        if board is None:
            return
        name = f"{words('Targeting board')} {board.as_of.isoformat()}.pdf"
        path = self._context.folder.exports / name

        def draw(_task: Task) -> Path:
            path.parent.mkdir(parents=True, exist_ok=True)
            planning.render_board(board, shop, words, path)
            return path

        task = Task(draw)
        task.succeeded.connect(
            lambda file: self._context.wishes.written.emit(
                words("The page is in {file}.", file=reports.left_to_right(str(file))), file
            )
        )
        task.failed.connect(self.trouble)
        self._context.tasks.start(task)

    def close(self) -> None:
        """Stop asking; what was noted waits for the page that comes next."""
        self._question.cancel()
        if self.is_changed:
            self._context.kept[KEPT_AS] = self.draft

    # ------------------------------------------------------------------------------- private

    def _take(self, board: planning.Board) -> None:
        self._measured = board
        here = {target.segment for target in board.targets}
        notes = {name: said for name, said in self.draft.notes.items() if name in here}
        self.draft = replace(self.draft, notes=notes)
        self._show()

    def _hear_stop(self, task: Task) -> None:
        if task is self._reading and self._question.is_asking:
            self._question.cancel()
            self.stopped.emit()

    def _touch(self, draft: Draft) -> None:
        self.draft = draft
        self.touched.emit()
        self._show()

    def _keep(self, plan: planning.Plan) -> None:
        if self._measured is not None:
            self._measured = planning.replanned(self._measured, plan)
        self.touched.emit()
        self._show()

    def _show(self) -> None:
        board = self.board()
        if board is not None:
            self.shown.emit(board)

    def _write(self, write: Callable[[Work], Any], then: Callable[[Any], object]) -> None:
        def work(_task: Task) -> Any:
            with self._context.database.work() as transaction:
                return write(transaction)

        self._context.write(work, self._words("Saving"), then, self.trouble.emit)


def numbered(board: planning.Board) -> list[tuple[int | None, planning.Target]]:
    """Return the targets with their numbers on the map; None where one cannot be placed."""
    found: list[tuple[int | None, planning.Target]] = []
    number = 0
    for target in board.targets:
        placed = target.attractiveness is not None and target.strength is not None
        number += placed
        found.append((number if placed else None, target))
    return found
