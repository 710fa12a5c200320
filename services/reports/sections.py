"""What a report says, free of how it is drawn: PDF, Excel and the screen draw these same objects.

Cells are typed. Money, dates and numbers stay what they are until the page or the sheet writes
them in the reader's language, so that Excel gets numbers it can add up and the eye gets text.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar, overload

from models.values import Money, Period

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole, 0–1, written as a percentage."""

    value: float


@dataclass(frozen=True, slots=True)
class Code:
    """A phone, card or receipt number: written left to right and whole, in any language."""

    text: str


# None is "not known" and is left empty; a bare float is written with two decimals.
Cell = str | int | float | date | datetime | Money | Share | Code | None


def share_cell(value: float | None) -> Share | None:
    """Return a share 0–1 as a cell, empty where it is not known."""
    return None if value is None else Share(value)


def money_cell(minor: int | None, currency: str) -> Money | None:
    """Return minor units as a cell, empty where they are not known."""
    return None if minor is None else Money(minor, currency)


def score_cell(quality: float | None) -> int | None:
    """Return a mean quality 0–100 as a cell, a whole number; empty where it is not known."""
    return None if quality is None else round(quality)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A few sentences. `quiet` ones (how a figure is counted) are small and grey."""

    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """One big number. `before` is the same number in the period it is compared with."""

    label: str
    value: Cell
    before: Cell = None
    note: str = ""
    more_is_better: bool = True


@dataclass(frozen=True, slots=True)
class Figures:
    """A row of big numbers; `against` says in words what their `before` is."""

    items: Sequence[Figure]
    title: str = ""
    against: str = ""


@dataclass(frozen=True, slots=True)
class Customers:
    """The customers a row counts: the rule that finds them, and what their segment is called."""

    name: str
    rule: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Person:
    """The one member a row tells of."""

    member_id: int


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of typed cells under their heads.

    `total` is a last row that stands out. `shaded` names columns whose cells are tinted by
    their size, darkest for the largest of all of them. `note` stands below in small type. `about`
    says for each row who it is about, for a screen to open; on paper it is not seen.
    """

    title: str
    heads: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    total: Sequence[Cell] | None = None
    shaded: Sequence[int] = ()
    note: str = ""
    about: Sequence[Customers | Person | None] = ()


class MadeRows(Sequence[Sequence[Cell]]):
    """Rows of a long table, each made when it is asked for."""

    def __init__(self, items: Sequence[T], make: Callable[[T], Sequence[Cell]]) -> None:
        self._items: Sequence[Any] = items
        self._make: Callable[[Any], Sequence[Cell]] = make

    def __len__(self) -> int:
        return len(self._items)

    @overload
    def __getitem__(self, place: int) -> Sequence[Cell]: ...

    @overload
    def __getitem__(self, place: slice) -> "MadeRows": ...

    def __getitem__(self, place: int | slice) -> "Sequence[Cell] | MadeRows":
        if isinstance(place, slice):
            return MadeRows(self._items[place], self._make)
        return self._make(self._items[place])


class ChartKind(StrEnum):
    """Bars side by side, lines, bars on top of each other, or one bar a row with its value."""

    BARS = "bars"
    LINES = "lines"
    STACKED = "stacked"
    RANKING = "ranking"


@dataclass(frozen=True, slots=True)
class Series:
    """A named row of values, one for each of the chart's labels; all of one kind of cell."""

    name: str
    values: Sequence[int | float | Money | Share | None]


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart: `labels` along its axis, in reading order, and one or more series over them."""

    title: str
    kind: ChartKind
    labels: Sequence[str]
    series: Sequence[Series]
    note: str = ""


Section = Paragraph | Figures | Table | Chart


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report. `branch` is the branch's or region's name, empty for the whole shop."""

    title: str
    sections: Sequence[Section]
    subtitle: str = ""
    shop: str = ""
    branch: str = ""
    period: Period | None = None
    made_on: date | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """How a figure moved: a ratio of the earlier value, or points between two shares.

    `amount` is signed: 0.062 is 6.2 % more; with `points` it is the difference of the shares.
    """

    amount: float
    points: bool
    is_good: bool | None


def change_of(figure: Figure) -> Change | None:
    """Return how the figure moved against `before`; None where that cannot be said.

    From nothing to something has no ratio.
    """
    now, before = plain_number(figure.value), plain_number(figure.before)
    if now is None or before is None:
        return None
    points = isinstance(figure.value, Share)
    if not points and before == 0:
        return None
    amount = now - before if points else (now - before) / abs(before)
    is_good = None if amount == 0 else (amount > 0) == figure.more_is_better
    return Change(amount, points, is_good)


def plain_number(cell: Cell) -> int | float | None:
    """Return the number in a cell (money in minor units), None for what is not a number."""
    match cell:
        case Money():
            return cell.minor
        case Share():
            return cell.value
        case int() | float():
            return cell
        case _:
            return None
