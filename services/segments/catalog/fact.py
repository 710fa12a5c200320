"""One fact of the catalogue, and the shapes in which its SQL says what each member's figure is."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from services.core.words import Text
from services.segments.kinds import OPERATORS, Kind
from services.segments.tree import Condition

if TYPE_CHECKING:
    from services.segments.arrays import Floats, Ints
    from services.segments.frame import Frame


class Within(StrEnum):
    """Which windows a fact knows: none, past ones, only with one, or days ahead."""

    NONE = "none"
    PAST = "past"
    NEEDED = "needed"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class Column:
    """A figure in the member's own row `m` or the summary row `s`; NULL is unknown.

    `absent` is the figure of a member without a summary row. `stored` turns a value of the rule
    into what the column holds (a branch's code into its id); `shown` is the SQL that shows the
    figure to people where `sql` does not. `settled` is SQL that is true where the comparison
    holds, for one whose answer needs no figure; NULL there counts as absent.
    """

    sql: str
    table: str = "m"
    absent: float | str | None = None
    stored: Callable[[str], tuple[object, ...]] | None = None
    shown: str | None = None
    moments: bool = False
    settled: str | None = None


@dataclass(frozen=True, slots=True)
class Rows:
    """Figures from other tables: `SELECT member, value source [GROUP BY member]`.

    `source` is everything from FROM to WHERE. `absent` is the figure of a member without a row;
    where it is given, no row's value is NULL. Without `grouped` a member may have several rows
    (a set); `one_row` promises that none has. `moments`: the values are UTC milliseconds, compared
    as local days. `cost` orders sources from narrow to wide.
    """

    member: str
    value: str
    source: str
    grouped: bool = True
    one_row: bool = False
    absent: float | None = None
    stored: Callable[[str], tuple[object, ...]] | None = None
    shown: str | None = None
    moments: bool = False
    settled: str | None = None
    cost: int = 5


@dataclass(frozen=True, slots=True)
class Worked:
    """Figures worked out beforehand, in arrays: each of `members` has the value at its place.

    With `names` a value is the place of a text among them. Nobody else's figure is known, unless
    it is `absent`.
    """

    members: "Ints"
    values: "Ints | Floats"
    names: tuple[str, ...] | None = None
    absent: float | str | None = None


@dataclass(frozen=True, slots=True)
class Bits:
    """A set kept as bits of one column of the member's row."""

    sql: str
    bits: dict[str, int]


@dataclass(frozen=True, slots=True)
class PerValue:
    """A set whose every value is asked for by itself: the ids of the members who have it.

    `known` gives the ids of members of whom the fact is known at all (None: everybody).
    """

    ids: Callable[[str], str]
    known: Callable[[], str] | None = None


@dataclass(frozen=True, slots=True)
class Unknown:
    """Nothing is known of anybody (yet)."""


Figure = Column | Rows | Worked | Bits | PerValue | Unknown


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact: everything that codec, compiler, explanation, sentence and screens know of it.

    `label` names the figure in a list, `unit` is what its numbers count, `choices` the closed
    set of its values, `prefixes` what each value must begin with, `picker` where a screen finds
    the values to offer (branches, products…).
    """

    key: str
    kind: Kind
    label: Text
    figure: Callable[["Frame", Condition], Figure]
    unit: str | None = None
    within: Within = Within.NONE
    where: frozenset[str] = frozenset()
    choices: tuple[str, ...] = ()
    picker: str | None = None
    seeded: bool = False
    prefixes: tuple[str, ...] = ()

    @property
    def operators(self) -> tuple[str, ...]:
        """Return how the fact may be compared."""
        return OPERATORS[self.kind]
