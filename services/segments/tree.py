"""The rule tree: frozen nodes, windows of days and what narrows a fact. Pure.

A tree only says; what its facts mean stands in the catalogue, how it is written in the codec.
"""

from dataclasses import dataclass, fields
from datetime import date, timedelta

from models.values import add_months

Number = int | float
Value = (
    None
    | Number
    | str
    | date
    | tuple[str, ...]
    | tuple[int, ...]
    | tuple[Number, Number]
    | tuple[date, date]
)


@dataclass(frozen=True, slots=True)
class LastDays:
    """The last `days` days, the as-of day being the last of them."""

    days: int


@dataclass(frozen=True, slots=True)
class DaysAgo:
    """From `before` − 1 days ago to `since` days ago: `DaysAgo(0, 30)` are the last 30 days."""

    since: int
    before: int


@dataclass(frozen=True, slots=True)
class LastMonths:
    """From the day after the same day `months` earlier (clamped to its month) to the as-of day."""

    months: int


@dataclass(frozen=True, slots=True)
class FromTo:
    """The local days `first` to `last`, both in."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class NextDays:
    """The as-of day and the days after it, `days` in all; only for what is still to come."""

    days: int


Window = LastDays | DaysAgo | LastMonths | FromTo | NextDays


@dataclass(frozen=True, slots=True)
class Days:
    """Local days `first` to `last`, both in; None is open. Empty when `first` > `last`."""

    first: date | None
    last: date


def days_of(window: Window | None, as_of: date) -> Days:
    """Return the days a window means on the as-of day.

    None is all time. Only `NextDays` reaches past the as-of day: nothing after it counts.
    """
    match window:
        case None:
            return Days(None, as_of)
        case LastDays(days):
            return Days(_back(as_of, days - 1), as_of)
        case DaysAgo(since, before):
            return Days(_back(as_of, before - 1), _back(as_of, since))
        case LastMonths(months):
            return Days(_months_back(as_of, months), as_of)
        case FromTo(first, last):
            return Days(first, min(last, as_of))
        case NextDays(days):
            return Days(as_of, as_of + timedelta(days=min(days - 1, (date.max - as_of).days)))


def just_before(days: Days) -> Days:
    """Return as many days, the last of them the day before `days.first` (which must be known)."""
    if days.first is None:
        raise ValueError("all time has nothing before it")
    length = (days.last - days.first).days + 1
    return Days(_back(days.first, max(length, 0)), _back(days.first, 1))


def _back(day: date, days: int) -> date:
    return day - timedelta(days=min(days, (day - date.min).days))


def _months_back(day: date, months: int) -> date:
    if months >= (day.year - 1) * 12:
        return date.min
    return add_months(day, -months) + timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Where:
    """What narrows a fact: several values are any of them, several keys all of them.

    `hours` are pairs of local minutes of the day, the second not in; a pair turned round goes
    over midnight. `returns` True keeps return lines only, False leaves them out. `article` is no
    key of a document: one value of what was bought ("category:TEA"), beside all that narrows it.
    """

    branch: tuple[str, ...] = ()
    region: tuple[str, ...] = ()
    product: tuple[str, ...] = ()
    category: tuple[str, ...] = ()
    department: tuple[str, ...] = ()
    brand: tuple[str, ...] = ()
    weekday: tuple[int, ...] = ()
    hours: tuple[tuple[int, int], ...] = ()
    channel: tuple[str, ...] = ()
    returns: bool | None = None
    program: tuple[str, ...] = ()
    benefit: tuple[str, ...] = ()
    campaign: tuple[str, ...] = ()
    article: str | None = None

    def keys(self) -> tuple[str, ...]:
        """Return the names of what is narrowed."""
        return tuple(f.name for f in fields(self) if getattr(self, f.name) not in ((), None))


NOWHERE = Where()


@dataclass(frozen=True, slots=True)
class Condition:
    """One fact compared with a value. False for a member whose fact is unknown."""

    fact: str
    op: str
    value: Value = None
    within: Window | None = None
    where: Where = NOWHERE
    seed: int | None = None


@dataclass(frozen=True, slots=True)
class All:
    """Every part holds; of nothing: everyone."""

    parts: tuple["Node", ...] = ()


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one part holds; of nothing: no one."""

    parts: tuple["Node", ...] = ()


@dataclass(frozen=True, slots=True)
class Not:
    """The exact complement of the part."""

    part: "Node"


Node = Condition | All | AnyOf | Not

EVERYONE = All()
NO_ONE = AnyOf()


def conditions(node: Node, path: str = "rule") -> list[tuple[str, Condition]]:
    """Return every condition with its path in the document, in reading order."""
    match node:
        case Condition():
            return [(path, node)]
        case All(parts):
            return [c for n, part in enumerate(parts) for c in conditions(part, f"{path}.all[{n}]")]
        case AnyOf(parts):
            return [c for n, part in enumerate(parts) for c in conditions(part, f"{path}.any[{n}]")]
        case Not(part):
            return conditions(part, f"{path}.not")
