"""Two looks at all customers: the RFM map, and how they moved between the stages."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from services import segments
from ui.desktop.core.context import Context
from ui.desktop.core.tasks import Latest, Task, reading

SCORES = range(1, 6)


@dataclass(frozen=True, slots=True)
class RfmCell:
    """The customers of a recency and frequency score; `money_minor` is what they ever spent."""

    recency: int
    frequency: int
    group: str
    members: int
    money_minor: int

    @property
    def rule(self) -> dict[str, Any]:
        """Return the rule of the segment of these customers."""
        scores = (("rfm.recency", self.recency), ("rfm.frequency", self.frequency))
        asked = [{"fact": fact, "op": "equals", "value": score} for fact, score in scores]
        return {"version": 1, "rule": {"all": asked}}


@dataclass(frozen=True, slots=True)
class RfmMap:
    """All cells by recency and frequency; `members` and `money_minor` of the whole map."""

    cells: dict[tuple[int, int], RfmCell]
    members: int
    money_minor: int


def rfm_map(scores: segments.RfmScores) -> RfmMap:
    """Return the map of these customers; a cell without any stands there with zeros."""
    members: Counter[tuple[int, int]] = Counter()
    money: Counter[tuple[int, int]] = Counter()
    for cell, (many, spent_minor) in scores.cells().items():
        pair = int(cell[0]), int(cell[1])
        members[pair] += many
        money[pair] += spent_minor
    cells = {
        (r, f): RfmCell(r, f, segments.rfm_group(r, f), members[r, f], money[r, f])
        for r in SCORES
        for f in SCORES
    }
    return RfmMap(cells, members.total(), money.total())


def stage_rule(stage: str) -> dict[str, Any]:
    """Return the rule of the segment of a stage."""
    asked = {"fact": "lifecycle.stage", "op": "any_of", "value": [stage]}
    return {"version": 1, "rule": {"all": [asked]}}


def moved(flow: segments.Flow) -> list[tuple[str, str, int]]:
    """Return who changed their stage (from, to, how many), the most first."""
    changes = [(*pair, count) for pair, count in flow.moves.items() if pair[0] != pair[1]]
    return sorted(changes, key=lambda change: (-change[2], change[:2]))


def stayed(flow: segments.Flow) -> int:
    """Return how many stand where they stood."""
    return sum(count for (before, now), count in flow.moves.items() if before == now)


class RfmPresenter(QObject):
    """Scores everybody as of today."""

    ready = Signal(object)
    trouble = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._question = Latest(context.tasks)

    def refresh(self) -> None:
        """Ask for the map."""
        today = self._context.database.today()
        task = reading(
            self._context.database, lambda session: rfm_map(segments.rfm_scores(session, today))
        )
        self._question.ask(task, self.ready.emit, self.trouble.emit)

    def open(self, cell: RfmCell) -> None:
        """Begin a segment of the cell's customers."""
        words = self._context.words
        name = words(
            "{group} ({recency}–{frequency})",
            group=words(segments.GROUPS[cell.group]),
            recency=str(cell.recency),
            frequency=str(cell.frequency),
        )
        self._context.open("segments", {"rule": cell.rule, "name": name})

    def close(self) -> None:
        """Stop asking."""
        self._question.cancel()


class MovementPresenter(QObject):
    """Walks through the months, with progress; it can be stopped."""

    ready = Signal(object)
    stopped = Signal()
    trouble = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._question = Latest(context.tasks)
        self._reading: Task | None = None
        self.flows: Sequence[segments.Flow] = ()

    def refresh(self) -> None:
        """Work the months out anew."""
        database = self._context.database
        today = database.today()

        def read(task: Task) -> Sequence[segments.Flow]:
            with database.read(task.is_cancelled) as session:
                return segments.flows(session, today, progress=task)

        task = self._reading = Task(read)
        task.stopped.connect(lambda: self._hear_stop(task))
        self._question.ask(task, self._take, self.trouble.emit)
        title = self._context.words("Looking back through the months")
        self._context.wishes.long_work.emit(task, title)

    def stages(self) -> list[tuple[str, str]]:
        """Return the stages with their names, as customers pass through them."""
        words = self._context.words
        names = {ready.key: words(ready.name) for ready in segments.READY_MADE}
        order = ("prospect", "new", "active", "returned", "drifting", "lost", "one_time")
        return [(stage, names[stage]) for stage in order]

    def open(self, stage: str) -> None:
        """Begin a segment of those who stand at the stage today."""
        name = dict(self.stages())[stage]
        self._context.open("segments", {"rule": stage_rule(stage), "name": name})

    def close(self) -> None:
        """Stop walking."""
        self._question.cancel()

    def _take(self, flows: Sequence[segments.Flow]) -> None:
        self.flows = flows
        self.ready.emit(flows)

    def _hear_stop(self, task: Task) -> None:
        if task is self._reading and self._question.is_asking:
            self._question.cancel()
            self.stopped.emit()
