"""The figures of the purchase facts, out of one customer's receipts up to one of them.

The same figures as `catalog.purchases` says in SQL, for whoever walks through history receipt by
receipt: sums are running ones, so that a question costs two probes however long the history is.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate, compress
from typing import Any

from models.base import day_from_number
from services.core.settings import (
    DRIFTING_DAYS,
    DRIFTING_RATIO,
    LOST_DAYS,
    LOST_RATIO,
    NEW_DAYS,
    RETURNED_DAYS,
)
from services.segments.compare import day_range, holds_for, text_holds
from services.segments.frame import Frame
from services.segments.tree import Condition, days_of, just_before

NO_DAY = -(10**9)
Window = tuple[int, int]  # first and last day as numbers, both in
_RHYTHM = 3  # visit days from which a rhythm shows


class Series:
    """What of one customer's receipts a source keeps, in order, with running sums on demand.

    `places` are the receipts' places in the whole history, `days` their days.
    """

    __slots__ = ("_columns", "_sums", "_whole", "days", "places")

    def __init__(
        self, places: Sequence[int], days: list[int], columns: Mapping[str, Any], *, whole: bool
    ) -> None:
        self.places, self.days, self._columns, self._whole = places, days, columns, whole
        self._sums: dict[str, list[int]] = {}

    @classmethod
    def of_receipts(cls, receipts: Sequence[Any]) -> "Series":
        """Return the series of whole receipts."""
        columns = {"receipts": receipts}
        return cls(range(len(receipts)), [r.day for r in receipts], columns, whole=True)

    @classmethod
    def of_rows(cls, receipts: Sequence[Any], rows: Mapping[int, Any]) -> "Series":
        """Return the series of the receipts with a row.

        A row is (member, receipt, is sale, amount, returned, discount, quantity, sold).
        """
        places = [n for n, receipt in enumerate(receipts) if receipt.id in rows]
        kept = [rows[receipts[n].id] for n in places]
        columns = {
            "sale": [row[2] for row in kept],
            "amount": [row[3] for row in kept],
            "returned": [row[4] for row in kept],
            "discount": [row[5] for row in kept],
            "quantity": [row[6] for row in kept],
            "sold": [row[7] for row in kept],
            "branch": [receipts[n].branch for n in places],
        }
        return cls(places, [receipts[n].day for n in places], columns, whole=False)

    def column(self, name: str) -> list[int]:
        """Return one value of each receipt."""
        if not self._whole:
            return self._columns[name]  # type: ignore[no-any-return]  # arrays
        receipts = self._columns["receipts"]
        match name:
            case "sale":
                return [r.is_sale for r in receipts]
            case "sold":
                return [r.amount + r.returned for r in receipts]
            case _:
                return [getattr(r, name) for r in receipts]

    def span(self, n: int, window: Window) -> tuple[int, int]:
        """Return from which to before which of the series lies in the window, up to receipt n."""
        upto = n + 1 if self._whole else bisect_right(self.places, n)
        first, last = window
        low = bisect_left(self.days, first, 0, upto) if first > NO_DAY else 0
        high = upto if upto == 0 or self.days[upto - 1] <= last else bisect_right(self.days, last)
        return low, max(low, min(high, upto))

    def sum(self, name: str, span: tuple[int, int]) -> int:
        """Return the sum of a column over a span."""
        if name not in self._sums:
            self._sums[name] = list(accumulate(self.column(name), initial=0))
        sums = self._sums[name]
        return sums[span[1]] - sums[span[0]]

    def visit_days(self, span: tuple[int, int]) -> list[int]:
        """Return the days of the span's receipts that are no pure returns, ascending."""
        low, high = span
        return list(compress(self.days[low:high], self.column("sale")[low:high]))


def has_sale(series: Series, n: int, window: Window) -> bool:
    """Return whether there is a receipt that is no pure return."""
    return series.sum("sale", series.span(n, window)) > 0


def has_any(series: Series, n: int, window: Window) -> bool:
    """Return whether there is anything at all."""
    low, high = series.span(n, window)
    return high > low


Figure = Callable[[Series, int, int, Window], Any]


def _count(series: Series, n: int, _day: int, window: Window) -> int:
    return series.sum("sale", series.span(n, window))


def _total(series: Series, n: int, _day: int, window: Window) -> int:
    return series.sum("amount", series.span(n, window))


def _items(series: Series, n: int, _day: int, window: Window) -> float:
    return series.sum("quantity", series.span(n, window)) / 1000.0


def _average(series: Series, n: int, _day: int, window: Window) -> float | None:
    span = series.span(n, window)
    count = series.sum("sale", span)
    return series.sum("amount", span) / count if count else None


def _first_on(series: Series, n: int, _day: int, window: Window) -> date | None:
    days = series.visit_days(series.span(n, window))
    return day_from_number(days[0]) if days else None


def _last_on(series: Series, n: int, _day: int, window: Window) -> date | None:
    days = series.visit_days(series.span(n, window))
    return day_from_number(days[-1]) if days else None


def _days_since_last(series: Series, n: int, day: int, window: Window) -> int | None:
    days = series.visit_days(series.span(n, window))
    return day - days[-1] if days else None


def _usual_gap(series: Series, n: int, _day: int, window: Window) -> float | None:
    half = _half_days(series.visit_days(series.span(n, window)))
    return None if half is None else half / 2.0


def _gap_ratio(series: Series, n: int, day: int, window: Window) -> float | None:
    days = series.visit_days(series.span(n, window))
    half = _half_days(days)
    return None if half is None else 2.0 * (day - days[-1]) / max(half, 2)


def _half_days(days: list[int]) -> int | None:
    """Return twice the median gap between distinct days; None below three of them."""
    distinct = sorted(set(days))
    if len(distinct) < _RHYTHM:
        return None
    gaps = sorted(b - a for a, b in zip(distinct, distinct[1:], strict=False))
    return gaps[(len(gaps) - 1) // 2] + gaps[len(gaps) // 2]


def _branches(series: Series, n: int, _day: int, window: Window) -> int:
    return len(_sale_branches(series, n, window))


def _sale_branches(series: Series, n: int, window: Window) -> Counter[int]:
    low, high = series.span(n, window)
    branches = series.column("branch")[low:high]
    return Counter(compress(branches, series.column("sale")[low:high]))


def _return_rate(series: Series, n: int, _day: int, window: Window) -> float | None:
    span = series.span(n, window)
    sold = series.sum("sold", span)
    return series.sum("returned", span) / sold if sold > 0 else None


def _discount_share(series: Series, n: int, _day: int, window: Window) -> float | None:
    span = series.span(n, window)
    discount = series.sum("discount", span)
    full = series.sum("amount", span) + discount
    return discount / full if full > 0 else None


def _trend(series: Series, n: int, _day: int, window: Window) -> float | None:
    first, last = window
    if first == NO_DAY or first > last:
        return None
    earlier = series.sum("amount", series.span(n, (2 * first - last - 1, first - 1)))
    return series.sum("amount", series.span(n, window)) / earlier if earlier > 0 else None


FIGURES: Mapping[str, Figure] = {
    "count": _count,
    "total": _total,
    "items": _items,
    "average_basket": _average,
    "first_on": _first_on,
    "last_on": _last_on,
    "days_since_last": _days_since_last,
    "usual_gap_days": _usual_gap,
    "gap_ratio": _gap_ratio,
    "branches": _branches,
    "return_rate": _return_rate,
    "discount_share": _discount_share,
    "trend": _trend,
}


def holds(figure: Any, asked: Condition, day: int) -> bool:
    """Return whether a figure is as asked; false where it is unknown."""
    if asked.op == "is_unknown":
        return figure is None
    if figure is None:
        return False
    if isinstance(figure, date) and asked.op != "is_known":
        first, last = day_range(asked.op, asked.value, day_from_number(day))
        return (first is None or first <= figure) and (last is None or figure <= last)
    return True if asked.op == "is_known" else holds_for(figure, asked)


def share_holds(part: Series, whole: Series, n: int, window: Window, asked: Condition) -> bool:
    """Return whether the share of the total is as asked; unknown without a total above 0."""
    total = whole.sum("amount", whole.span(n, window))
    share = part.sum("amount", part.span(n, window)) / total if total > 0 else None
    return holds(share, asked, 0)


def main_branch_holds(
    series: Series, n: int, window: Window, asked: Condition, codes: Mapping[int, str]
) -> bool:
    """Return whether the branch of most receipts (tie: the lower code) is as asked."""
    counted = _sale_branches(series, n, window)
    if asked.op in ("is_known", "is_unknown") or not counted:
        return bool(counted) if asked.op != "is_unknown" else not counted
    most = min(counted, key=lambda branch: (-counted[branch], codes[branch]))
    return text_holds(codes[most], asked)


def looks_back_to(asked: Condition, first: date) -> date | None:
    """Return the earliest day a condition reads when asked from `first` on; None is all time."""
    days = days_of(asked.within, first)
    if asked.fact == "purchases.trend" and days.first is not None:
        return None if days.first > days.last else just_before(days).first
    return days.first


@dataclass(frozen=True, slots=True)
class Stages:
    """The lifecycle stages by the shop's settings; see docs/decisions/0009-rules.md."""

    new_days: int
    returned_days: int
    lost_ratio: float
    lost_days: int
    drifting_ratio: float
    drifting_days: int

    @classmethod
    def of(cls, frame: Frame) -> "Stages":
        """Return the stages as the shop set them."""
        declared = (
            NEW_DAYS, RETURNED_DAYS, LOST_RATIO, LOST_DAYS, DRIFTING_RATIO, DRIFTING_DAYS,
        )  # fmt: skip
        return cls(*(frame.setting(one) for one in declared))

    def holds(self, series: Series, n: int, day: int, asked: Condition) -> bool:
        """Return whether the customer's stage is as asked."""
        if asked.op in ("is_known", "is_unknown"):
            return asked.op == "is_known"
        days = sorted(set(series.visit_days(series.span(n, (NO_DAY, day)))))
        return text_holds(self._stage(days, day), asked)

    def _stage(self, days: list[int], day: int) -> str:
        if not days:
            return "prospect"
        if day - days[0] < self.new_days:
            return "new"
        half = _half_days(days)
        if self._came_back(days, day, half):
            return "returned"
        silence = day - days[-1]
        if _silent(silence, half, self.lost_ratio, self.lost_days):
            return "lost"
        if _silent(silence, half, self.drifting_ratio, self.drifting_days):
            return "drifting"
        return "one_time" if len(days) == 1 else "active"

    def _came_back(self, days: list[int], day: int, half: int | None) -> bool:
        for n in range(len(days) - 1, 0, -1):
            if day - days[n] >= self.returned_days:
                return False
            usual = half if n >= _RHYTHM else None
            if _silent(days[n] - days[n - 1], usual, self.lost_ratio, self.lost_days):
                return True
        return False


def _silent(silence: int, half: int | None, ratio: float, longest: int) -> bool:
    return silence > longest if half is None else 2.0 * silence / max(half, 2) > ratio
