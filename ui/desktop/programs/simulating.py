"""A program tried on the shop's own past: what the sliders move, and what came of it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QObject, Signal

from models.values import Money, Period, add_months, minor_per_major
from services import benefits, planning, programs, segments
from services.core.errors import AppError
from services.core.work import Work
from ui.desktop.core.context import Context
from ui.desktop.core.tasks import Latest, Task, reading

_FACTORS = (Decimal("0.25"), Decimal("0.5"), Decimal("0.75"), 1, Decimal("1.5"), 2, 3, 4)
_GRID = (Decimal("0.5"), Decimal("0.75"), 1, Decimal("1.5"), 2)
_RATES = {"rate": Decimal("0.005"), "percent": Decimal("0.5")}
_MOST_RATE = {"rate": Decimal("0.3"), "percent": Decimal(30)}


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the controls say: the values of the sliders (None: as the draft has it), and how."""

    threshold: int | float | None = None
    rate: Decimal | None = None
    months: int = 12
    redeem: planning.Redeem = planning.Redeem.ALL
    margin_percent: int = 30


class SimulatorPresenter(QObject):
    """Replays the shop's history through the draft; a replay can be stopped."""

    opened = Signal()
    simulated = Signal(object)
    gridded = Signal(object)
    refused = Signal(str)
    taken = Signal(object)
    trouble = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._words = context, context.words
        self._opening = Latest(context.tasks)
        self._runs: dict[str, Task] = {}
        self.document: dict[str, Any] = {}
        self.program = ""
        self.chosen = Chosen()
        self.levers = planning.levers({})

    def open(self, program: str) -> None:
        """Take the program as it stands, with its running benefits."""
        today = self._context.database.today()

        def take(document: dict[str, Any]) -> None:
            self.program = program
            self._set(document)

        self._opening.ask(
            reading(
                self._context.database,
                lambda session: benefits.whole_program(session, program, today),
            ),
            take,
            self.trouble.emit,
        )

    def begin(self, document: Mapping[str, Any]) -> None:
        """Take a draft that is not kept yet."""
        self.program = ""
        self._set(dict(document))

    def choose(self, **changes: Any) -> None:
        """Take what a control says."""
        self.chosen = replace(self.chosen, **changes)

    # -------------------------------------------------------------------------------- values

    def thresholds(self) -> list[int | float]:
        """Return the values the slider of the join threshold stands on, ascending."""
        base = self.levers.threshold
        if base is None:
            return []
        if isinstance(base, int) and not self._is_money():
            return list(range(1, max(10, 3 * base) + 1))
        values = {self._sized(base, factor) for factor in _FACTORS} | {base}
        return sorted(value for value in values if value > 0)

    def rates(self) -> list[Decimal]:
        """Return the values the slider of the benefit's rate stands on, ascending."""
        field, base = self.levers.field, self.levers.rate
        if field is None or base is None:
            return []
        if field in _RATES:
            step, most = _RATES[field], max(_MOST_RATE[field], base)
            values = {step * n for n in range(1, int(most / step) + 1)} | {base}
        else:
            values = {self._whole_rate(base * factor) for factor in _FACTORS} | {base}
        return sorted(value for value in values if value > 0)

    def threshold_text(self, value: float) -> str:
        """Return a threshold in words: money, or a number."""
        if self._is_money():
            return self._words.formats.money(round(value), self._currency)
        return self._words.formats.number(value)

    def threshold_name(self) -> str:
        """Return what the threshold is of, or "" where the draft has none."""
        fact = segments.find_fact(self.levers.fact) if self.levers.fact else None
        return "" if fact is None else self._words(fact.label)

    def rate_text(self, value: Decimal) -> str:
        """Return a rate in words, by what it is of."""
        formats = self._words.formats
        match self.levers.field:
            case "rate":
                return formats.share(value, 1)
            case "percent":
                return formats.share(value / 100, 1)
            case "amount_minor":
                return formats.money(int(value), self._currency)
            case "points_per_major":
                major = Money(minor_per_major(self._currency), self._currency)
                if value == value.to_integral_value():
                    return self._words("{n} points for every {amount}", n=int(value), amount=major)
                return self._words("{points} points for every {amount}", points=value, amount=major)
            case _:
                return formats.number(value)

    def short_rate(self, value: Decimal) -> str:
        """Return a rate as the head of a column: without what it is of."""
        if self.levers.field == "points_per_major":
            return self._words.formats.number(value)
        return self.rate_text(value)

    @property
    def period(self) -> Period:
        """Return the days that are replayed: whole months back from yesterday."""
        last = self._context.database.today() - timedelta(days=1)
        return Period(add_months(last, -self.chosen.months) + timedelta(days=1), last)

    # --------------------------------------------------------------------------------- deeds

    def run(self) -> None:
        """Replay the history through the draft with the chosen values."""
        document, period = self._varied(), self.period
        if document is None:
            return
        shop, assumed = self._context.database.shop, self._assumptions()
        self._start(
            "one",
            lambda session, task: planning.simulate(session, shop, document, period, assumed, task),
            self.simulated.emit,
        )

    def compare(self) -> None:
        """Replay it for thresholds and rates around the chosen ones, in one pass."""
        document, period = self._varied(), self.period
        if document is None:
            return
        now = planning.levers(document)
        thresholds: list[int | float] = []
        if now.threshold is not None:
            base = now.threshold
            thresholds = sorted({max(self._sized(base, factor), 1) for factor in _GRID})
        rates: list[Decimal] = []
        if now.rate is not None:
            base_rate = now.rate
            rates = sorted({self._round_rate(base_rate * factor) for factor in _GRID})
        shop, assumed = self._context.database.shop, self._assumptions()
        self._start(
            "grid",
            lambda session, task: planning.simulate_grid(
                session, shop, document, period, thresholds, rates, assumed, task
            ),
            self.gridded.emit,
        )

    def take(self) -> None:
        """Let the draft have the chosen values: one that is kept is changed, a new one is told."""
        document = self._varied()
        if document is None:
            return
        if not self.program:
            self.document = document
            self.taken.emit(document)
            return
        program, before = self.program, self.document
        tomorrow = self._context.database.today() + timedelta(days=1)

        def write(_task: Task) -> None:
            with self._context.database.work() as work:
                _change(work, program, before, document, tomorrow)

        def done(_none: object) -> None:
            said = self._words(
                "Taken. The condition counts now, a new rate from {day}.", day=tomorrow
            )
            self._context.wishes.said.emit(said)
            self.taken.emit(document)

        self._context.write(write, self._words("Saving"), done, self._refuse)

    def expect(self, answer: planning.Simulation) -> None:
        """Note what the newest answer says as what is expected of the launch."""
        program, period = self.program, answer.period
        expected = planning.Expected(
            days=(period.last - period.first).days + 1,
            joiners=answer.joined,
            cost_minor=answer.total.cost_minor,
        )

        def write(_task: Task) -> None:
            with self._context.database.work() as work:
                planning.expect(work, program, expected)

        def done(_none: object) -> None:
            said = self._words("Noted: the launch will be held against this.")
            self._context.wishes.said.emit(said)

        self._context.write(write, self._words("Saving"), done, self._refuse)

    def close(self) -> None:
        """Stop asking and replaying."""
        self._opening.cancel()
        for task in self._runs.values():
            task.cancel()

    # ------------------------------------------------------------------------------- private

    @property
    def _currency(self) -> str:
        return self._context.database.shop.currency

    def _set(self, document: dict[str, Any]) -> None:
        self.document, self.levers = document, planning.levers(document)
        self.chosen = replace(self.chosen, threshold=None, rate=None)
        self.opened.emit()

    def _is_money(self) -> bool:
        fact = segments.find_fact(self.levers.fact) if self.levers.fact else None
        return fact is not None and fact.kind is segments.Kind.MONEY

    def _sized(self, base: float, factor: Decimal | int) -> int | float:
        """Return a multiple of a threshold: whole for whole ones, money in whole major units."""
        value = Decimal(str(base)) * factor
        if self._is_money():
            per = minor_per_major(self._currency)
            return max(round(value / per), 1) * per
        return round(value) if isinstance(base, int) else float(value)

    def _whole_rate(self, value: Decimal) -> Decimal:
        """Return a rate as its field takes it: sums and fixed points are whole."""
        if self.levers.field in ("amount_minor", "points"):
            return Decimal(max(round(value), 1))
        return value.normalize()

    def _round_rate(self, value: Decimal) -> Decimal:
        step = _RATES.get(self.levers.field or "")
        return max(round(value / step), 1) * step if step else self._whole_rate(value)

    def _assumptions(self) -> planning.Assumptions:
        return planning.Assumptions(self.chosen.redeem, self.chosen.margin_percent)

    def _varied(self) -> dict[str, Any] | None:
        """Return the draft with the chosen values; what does not hold is told."""
        chosen = self.chosen
        try:
            return planning.varied(self.document, threshold=chosen.threshold, rate=chosen.rate)
        except AppError as error:
            self._refuse(error)
            return None

    def _start(self, which: str, query: Any, then: Any) -> None:
        """Run a replay; a newer one of the same kind stops it."""
        if which in self._runs:
            self._runs[which].cancel()
        database = self._context.database

        def work(task: Task) -> Any:
            with database.read(task.is_cancelled) as session:
                return query(session, task)

        task = Task(work)
        self._runs[which] = task

        def hear(answer: Any) -> None:
            if self._runs.get(which) is task:
                self.refused.emit("")
                then(answer)

        task.succeeded.connect(hear)
        task.failed.connect(self._refuse)
        self._context.tasks.start(task)
        self._context.wishes.long_work.emit(task, self._words("Trying it on your past sales"))

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self.refused.emit(self._words.refusal(error))
        else:
            self.trouble.emit(error)


def _change(
    work: Work,
    program: str,
    before: Mapping[str, Any],
    after: Mapping[str, Any],
    from_on: date,
) -> None:
    """Write what differs of the draft: its join rule, and the benefits from a day on."""
    if before.get("join") != after.get("join"):
        programs.change_join_rule(work, program, after["join"])
    for old, new in zip(before.get("benefits", ()), after.get("benefits", ()), strict=True):
        if old != new:
            benefits.change_benefit(work, new, from_on=from_on)
