"""Recency, frequency, monetary: the one definition of edges, scores and groups.

Population: customers (not erased or merged) with a receipt by the as-of day, pure returns
included. Recency is the days from the last receipt to the as-of day, frequency the number of
receipts, monetary their total in minor units.

Edges are the 20/40/60/80 % quantiles with linear interpolation (Hyndman & Fan 1996, type 7):
the value at position k·(n−1)/5 of the sorted values, counted from 0. They are kept times five,
as whole numbers, so that no comparison depends on a float. F and M score 1 + the number of edges
strictly below the value, R scores 5 − the number of edges strictly below the recency.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from services.core.words import Text
from services.segments.frame import Frame

if TYPE_CHECKING:
    from services.segments.arrays import Ints

Edges = tuple[Fraction, Fraction, Fraction, Fraction]


@dataclass(frozen=True, slots=True)
class RfmEdges:
    """The edges of each measure; None while nobody has a receipt. `members`: the population."""

    members: int
    recency: Edges | None
    frequency: Edges | None
    monetary: Edges | None


@dataclass(frozen=True, slots=True)
class RfmRow:
    """One member's measures and scores; `monetary_minor` in minor units, scores 1–5."""

    member_id: int
    recency_days: int
    frequency: int
    monetary_minor: int
    r: int
    f: int
    m: int

    @property
    def cell(self) -> str:
        """Return the scores as one text: "555"."""
        return f"{self.r}{self.f}{self.m}"


@dataclass(frozen=True, slots=True)
class RfmScores:
    """The population's measures and scores, a column each, by member id; as rows to walk through.

    `recency_days`, `monetary_minor` in minor units, scores 1–5. `edges` are what they come of.
    """

    edges: RfmEdges
    member_ids: "Ints"
    recency_days: "Ints"
    frequency: "Ints"
    monetary_minor: "Ints"
    r: "Ints"
    f: "Ints"
    m: "Ints"

    def __len__(self) -> int:
        return len(self.member_ids)

    def __iter__(self) -> Iterator[RfmRow]:
        _, *columns = (getattr(self, field.name) for field in fields(self))
        return map(RfmRow, *(column.tolist() for column in columns))

    @property
    def place(self) -> "Ints":
        """Return the place of each member's cell in `CELLS`."""
        found: Ints = 25 * (self.r - 1) + 5 * (self.f - 1) + self.m - 1
        return found

    def cells(self) -> dict[str, tuple[int, int]]:
        """Return how many members score each cell ("555"), and what they spent in minor units."""
        from services.segments import arrays  # noqa: PLC0415 - numpy, never at a start

        counts, sums = arrays.counts_and_sums(self.place, self.monetary_minor, len(CELLS))
        return {cell: (counts[n], sums[n]) for n, cell in enumerate(CELLS) if counts[n]}


# What the cells mean, by R and F: the usual map and the names the trade uses.
GROUPS: dict[str, Text] = {
    "champions": Text("Champions"),
    "loyal": Text("Loyal"),
    "potential_loyal": Text("Becoming loyal"),
    "new": Text("Newcomers"),
    "promising": Text("Promising"),
    "need_attention": Text("Need attention"),
    "about_to_sleep": Text("About to drift"),
    "at_risk": Text("At risk"),
    "cannot_lose": Text("Must not lose"),
    "hibernating": Text("Asleep"),
}
# Rows from recency 5 down to 1, columns from frequency 1 to 5.
_GRID = (
    ("new", "potential_loyal", "potential_loyal", "champions", "champions"),
    ("promising", "potential_loyal", "potential_loyal", "loyal", "loyal"),
    ("about_to_sleep", "about_to_sleep", "need_attention", "loyal", "loyal"),
    ("hibernating", "hibernating", "at_risk", "at_risk", "cannot_lose"),
    ("hibernating", "hibernating", "at_risk", "at_risk", "cannot_lose"),
)
_SCORES = range(1, 6)
# The cells in order, and the group of each at the same place.
CELLS = tuple(f"{r}{f}{m}" for r in _SCORES for f in _SCORES for m in _SCORES)


def rfm_group(recency: int, frequency: int) -> str:
    """Return the group of two scores."""
    return _GRID[5 - recency][frequency - 1]


CELL_GROUPS = tuple(rfm_group(int(cell[0]), int(cell[1])) for cell in CELLS)


def rfm_scores(
    session: Session, as_of: date, branch_ids: tuple[int, ...] | None = None
) -> RfmScores:
    """Return every member of the population with measures and scores, by member id.

    With `branch_ids` all of it, edges too, is of the receipts of these branches alone.
    """
    frame = Frame(session, as_of)
    if branch_ids is None:
        return scores(frame)
    return _scores(frame, f" AND branch_id IN {frame.listed(branch_ids)}")


def scores(frame: Frame) -> RfmScores:
    """Return the scores of everybody, also where the frame looks at one member only."""
    if "rfm" not in frame.everybody:
        frame.everybody["rfm"] = _scores(Frame(frame.session, frame.as_of))
    found: RfmScores = frame.everybody["rfm"]
    return found


def _scores(frame: Frame, own: str = "") -> RfmScores:
    # numpy is loaded for whoever needs it, never at a start.
    from services.segments import arrays  # noqa: PLC0415 - see above

    # Each column costs the same, however long its numbers are: two go as one.
    last = f"{arrays.packed_sql('member_id', 'any_last_on')} AS last"
    measures = f"SELECT {last}, any_receipts, total_minor FROM ({_measures(frame, own)})"
    packed, *rest = arrays.columns(frame, measures, ["last", "any_receipts", "total_minor"])
    # The few who are nobody's any more: SQLite would ask of every receipt whether it is theirs.
    gone = [member for (member,) in frame.rows(frame.excluded)]
    members, last_on, frequency, monetary = arrays.without([*arrays.unpacked(packed), *rest], gone)
    recency = frame.today - last_on
    if not len(members):
        none = RfmEdges(0, None, None, None)
        return RfmScores(none, members, recency, frequency, monetary, members, members, members)
    r, f, m = (arrays.fifths(measure) for measure in (recency, frequency, monetary))
    return RfmScores(
        RfmEdges(len(members), _as_fractions(r), _as_fractions(f), _as_fractions(m)),
        members,
        recency,
        frequency,
        monetary,
        5 - arrays.edges_below(recency, r),
        1 + arrays.edges_below(frequency, f),
        1 + arrays.edges_below(monetary, m),
    )


def _measures(frame: Frame, own: str) -> str:
    """Return the SELECT of every buyer's measures: summaries, or as they stood on the day."""
    if frame.is_now and not own:
        return "SELECT * FROM member_summary ORDER BY member_id"
    return (
        "SELECT member_id, count(*) AS any_receipts, sum(total_minor) AS total_minor,"
        " max(sold_on) AS any_last_on FROM receipt INDEXED BY ix_receipt_history"
        f" WHERE member_id IS NOT NULL AND sold_on <= {frame.bind(frame.today)}{own}"
        " GROUP BY member_id ORDER BY member_id"
    )


def _as_fractions(fifths: tuple[int, ...]) -> Edges:
    first, second, third, fourth = (Fraction(edge, 5) for edge in fifths)
    return first, second, third, fourth
