"""The numbers along a chart's axis: what a value is worth there and where the ticks stand."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from models.values import Money, minor_per_major
from services.core.formats import Formats
from services.core.words import Words
from services.reports.sections import Cell, Chart, ChartKind, Share, plain_number

_TICKS = 4


@dataclass(frozen=True, slots=True)
class Scale:
    """How values become lengths and labels.

    `per_unit` divides a plain number (money: minor units) into what the axis shows; `caption`
    says in words what that is. `ticks` run from the lowest to the highest, in axis units.
    """

    per_unit: float
    caption: str
    ticks: Sequence[float]
    shares: bool
    digits: int

    def place(self, number: float) -> float:
        """Return where the number stands between the lowest tick (0) and the highest (1)."""
        low, high = self.ticks[0], self.ticks[-1]
        return (number / self.per_unit - low) / (high - low)

    def label(self, shown: float, formats: Formats) -> str:
        """Return an axis value in the reader's language."""
        return (
            formats.share(shown, self.digits) if self.shares else formats.number(shown, self.digits)
        )

    def tick_labels(self, formats: Formats) -> list[str]:
        """Return the ticks in the reader's language, lowest first."""
        return [self.label(tick, formats) for tick in self.ticks]


def numbers(values: Sequence[Cell]) -> list[float | None]:
    """Return the values as plain numbers, None where there is none."""
    return [None if (n := plain_number(value)) is None else float(n) for value in values]


def extent(chart: Chart) -> tuple[float, float]:
    """Return the lowest and highest point the chart draws, with nought among them."""
    rows = [numbers(series.values) for series in chart.series]
    if chart.kind is ChartKind.STACKED:
        stacks = [[v for v in column if v is not None] for column in zip(*rows, strict=True)]
        points = [sum(v for v in stack if v > 0) for stack in stacks]
        points += [sum(v for v in stack if v < 0) for stack in stacks]
    else:
        points = [v for row in rows for v in row if v is not None]
    return min([0.0, *points]), max([0.0, *points])


def scale_of(chart: Chart, words: Words, formats: Formats) -> Scale:
    """Return the axis of the chart: round ticks that take in every value."""
    sample = next((v for s in chart.series for v in s.values if v is not None), 0)
    low, high = extent(chart)
    per_unit, caption = 1.0, ""
    if isinstance(sample, Money):
        per_unit = float(minor_per_major(sample.currency))
        per_unit, caption = _shortened(
            max(high, -low), per_unit, formats.currency_sign(sample.currency), words
        )
    elif isinstance(sample, int):
        per_unit, caption = _shortened(max(high, -low), 1.0, "", words)
    step = _round_step((high - low) / per_unit, whole=isinstance(sample, int))
    first, last = math.floor(low / per_unit / step), math.ceil(high / per_unit / step)
    ticks = [place * step for place in range(first, max(last, first + 1) + 1)]
    shares = isinstance(sample, Share)
    return Scale(per_unit, caption, ticks, shares, _digits(step * (100 if shares else 1)))


def _shortened(largest: float, per_unit: float, sign: str, words: Words) -> tuple[float, str]:
    """Return the unit that keeps labels short, and its name."""
    if largest >= 1e9 * per_unit:
        return per_unit * 1e6, words("{unit} millions", unit=sign).strip()
    if largest >= 1e6 * per_unit:
        return per_unit * 1e3, words("{unit} thousands", unit=sign).strip()
    return per_unit, sign


def _round_step(span: float, whole: bool) -> float:
    """Return a step of 1, 2, 2.5 or 5 times a power of ten that makes about four ticks."""
    if span <= 0:
        return 1.0
    rough = span / _TICKS
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * f for f in (1, 2, 2.5, 5, 10) if power * f >= rough * 0.999)
    return max(float(math.ceil(step)), 1.0) if whole else step


def _digits(step: float) -> int:
    """Return how many decimals tell ticks `step` apart."""
    digits = 0
    while digits < 4 and abs(round(step, digits) - step) > step * 1e-6:
        digits += 1
    return digits
