"""Recency, frequency, monetary: the one definition of edges, scores and groups.

Population: customers (not erased or merged) with a receipt by the as-of day, pure returns
included. Recency is the days from the last receipt to the as-of day, frequency the number of
receipts, monetary their total in minor units.

Edges are the 20/40/60/80 % quantiles with linear interpolation (Hyndman & Fan 1996, type 7):
the value at position k·(n−1)/5 of the sorted values, counted from 0. They are kept times five,
as whole numbers, so that no comparison depends on a float. F and M score 1 + the number of edges
strictly below the value, R scores 5 − the number of edges strictly below the recency.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from sqlalchemy.orm import Session

from services.core.words import Text
from services.segments.frame import Frame

Edges = tuple[Fraction, Fraction, Fraction, Fraction]
_FIFTHS = (1, 2, 3, 4)


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


def rfm_group(recency: int, frequency: int) -> str:
    """Return the group of two scores."""
    return _GRID[5 - recency][frequency - 1]


def rfm_edges(session: Session, as_of: date) -> RfmEdges:
    """Return the edges of the three measures on the day, exact."""
    frame = Frame(session, as_of)
    recency, frequency, monetary = (_as_fractions(fifths(frame, name)) for name in MEASURES)
    return RfmEdges(_members(frame), recency, frequency, monetary)


def rfm_scores(session: Session, as_of: date) -> list[RfmRow]:
    """Return every member of the population with measures and scores, by member id."""
    frame = Frame(session, as_of)
    if not _members(frame):
        return []
    scores = ", ".join(score(frame, name) for name in MEASURES)
    figures = f"{frame.bind(frame.today)} - s.any_last_on, s.any_receipts, s.total_minor"
    # Everything in the text is a constant of this package; values are bound.
    query = f"SELECT s.member_id, {figures}, {scores} {population(frame)} ORDER BY s.member_id"
    return [RfmRow(*row) for row in frame.rows(query)]


# The column of the summary each measure reads, and its order from the smallest value up.
MEASURES = {
    "recency": ("any_last_on", "DESC"),
    "frequency": ("any_receipts", "ASC"),
    "monetary": ("total_minor", "ASC"),
}


def population(frame: Frame) -> str:
    """Return FROM … WHERE … over the population's measures `s`: summaries, or as they stood."""
    return f"FROM {measures(frame)} WHERE s.member_id NOT IN ({frame.excluded})"


def measures(frame: Frame) -> str:
    """Return what stands in FROM as `s` with every buyer's measures on the day."""
    if frame.is_now:
        return "member_summary AS s"
    return (
        "(SELECT member_id, count(*) AS any_receipts, sum(total_minor) AS total_minor,"
        " max(sold_on) AS any_last_on FROM receipt INDEXED BY ix_receipt_history"
        f" WHERE member_id IS NOT NULL AND sold_on <= {frame.bind(frame.today)}"
        f"{frame.own('member_id')} GROUP BY member_id) AS s"
    )


Cell = tuple[int, int, int]
CELLS: tuple[Cell, ...] = tuple((r, f, m) for r in _SCORES for f in _SCORES for m in _SCORES)


def group_cells() -> dict[str, list[Cell]]:
    """Return the cells of every group."""
    return {group: [c for c in CELLS if rfm_group(c[0], c[1]) == group] for group in GROUPS}


def in_cells(frame: Frame, cells: Iterable[Cell]) -> str:
    """Return the SQL that tells whether the summary `s` scores one of the cells.

    Scores become ranges of the measures themselves, which have indexes; a measure on which
    nothing depends is not asked for.
    """
    return _in_cells(frame, frozenset(cells), tuple(MEASURES))


def _in_cells(frame: Frame, cells: frozenset[tuple[int, ...]], measures: tuple[str, ...]) -> str:
    if not cells:
        return "0"
    if not measures:
        return "1"
    tests = []
    by_rest: dict[frozenset[tuple[int, ...]], list[int]] = {}
    for value in _SCORES:
        rest = frozenset(cell[1:] for cell in cells if cell[0] == value)
        if rest:
            by_rest.setdefault(rest, []).append(value)
    for rest, values in by_rest.items():
        inner = _in_cells(frame, rest, measures[1:])
        outer = " OR ".join(_scored(frame, measures[0], *run) for run in _runs(values))
        clauses = [f"({outer})"] if len(values) < len(_SCORES) else []
        clauses += [inner] if inner != "1" else []
        tests.append(" AND ".join(clauses) or "1")
    return tests[0] if len(tests) == 1 else "(" + " OR ".join(f"({test})" for test in tests) + ")"


def _runs(values: Iterable[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for value in values:
        if runs and runs[-1][1] == value - 1:
            runs[-1] = (runs[-1][0], value)
        else:
            runs.append((value, value))
    return runs


def _scored(frame: Frame, measure: str, low: int, high: int) -> str:
    """Return the SQL that tells whether the score lies from `low` to `high`."""
    edges = fifths(frame, measure)
    if edges is None:
        return "0"
    column = f"s.{MEASURES[measure][0]}"
    # The score is a count of edges below the value: at least so many, at most so many.
    least, most = (5 - high, 5 - low) if measure == "recency" else (low - 1, high - 1)
    above = None if least == 0 else edges[least - 1] // 5
    up_to = None if most == len(edges) else edges[most] // 5
    if measure == "recency":  # more days since mean an earlier last day
        above, up_to = (
            None if up_to is None else frame.today - up_to - 1,
            None if above is None else frame.today - above - 1,
        )
    clauses = [] if above is None else [f"{column} > {frame.bind(above)}"]
    clauses += [] if up_to is None else [f"{column} <= {frame.bind(up_to)}"]
    return " AND ".join(clauses) or "1"


def score(frame: Frame, measure: str) -> str:
    """Return the SQL of a member's score 1–5 over the summary `s`."""
    edges = fifths(frame, measure)
    if edges is None:
        return "NULL"
    column = f"s.{MEASURES[measure][0]}"
    if measure == "recency":
        value = f"5 * ({frame.bind(frame.today)} - {column})"
        return "(5" + "".join(f" - ({frame.bind(edge)} < {value})" for edge in edges) + ")"
    value = f"5 * {column}"
    return "(1" + "".join(f" + ({frame.bind(edge)} < {value})" for edge in edges) + ")"


def fifths(frame: Frame, measure: str) -> tuple[int, ...] | None:
    """Return the four edges times five, or None while the population is empty."""
    # Edges are everybody's, also where the frame looks at one member only.
    whole: Frame = frame.once("whole", lambda: Frame(frame.session, frame.as_of))
    edges: tuple[int, ...] | None = frame.once(("fifths", measure), lambda: _fifths(whole, measure))
    return edges


def _fifths(frame: Frame, measure: str) -> tuple[int, ...] | None:
    members = _members(frame)
    if not members:
        return None
    places = [divmod(k * (members - 1), 5) for k in _FIFTHS]
    values = _values_at(frame, measure, [at for at, _ in places])
    if measure == "recency":
        values = {place: frame.today - value for place, value in values.items()}
    return tuple(
        5 * values[at] + rest * (values.get(at + 1, values[at]) - values[at]) for at, rest in places
    )


def _values_at(frame: Frame, measure: str, places: list[int]) -> dict[int, int]:
    """Return the values at these places and the next ones of the sorted population, from 0."""
    column, order = MEASURES[measure]
    if frame.is_now:  # the index on the column is in order already, from both ends
        pairs = (_pair(frame, column, order == "DESC", place) for place in sorted(set(places)))
        return {place: value for pair in pairs for place, value in pair}
    rows = _everybody(frame)
    at = list(MEASURES).index(measure)
    ranked = sorted((row[at] for row in rows), reverse=order == "DESC")
    wanted = {place + step for place in places for step in (0, 1)}
    return {place: ranked[place] for place in wanted if place < len(ranked)}


def _everybody(frame: Frame) -> Sequence[tuple[int, ...]]:
    columns = ", ".join(f"s.{column}" for column, _ in MEASURES.values())
    rows: Sequence[tuple[int, ...]] = frame.once(
        "everybody", lambda: frame.rows(f"SELECT {columns} {population(frame)}")
    )
    return rows


def _pair(frame: Frame, column: str, falling: bool, place: int) -> list[tuple[int, int]]:
    """Return the place and the next with their values, read from the nearer end."""
    last = _members(frame) - 1
    if place > last:
        return []
    places = [place, place + 1] if place < last else [place]
    skipped = place
    if 2 * place > last:
        places, falling, skipped = places[::-1], not falling, last - places[-1]
    query = (
        f"SELECT s.{column} {population(frame)} ORDER BY s.{column} {'DESC' if falling else 'ASC'}"
        f" LIMIT {len(places)} OFFSET {skipped}"
    )
    return list(zip(places, (row[0] for row in frame.rows(query)), strict=True))


def _members(frame: Frame) -> int:
    if not frame.is_now:
        return len(_everybody(frame))

    def count() -> int:
        return int(frame.rows(f"SELECT count(*) {population(frame)}")[0][0])

    members: int = frame.once("population", count)
    return members


def _as_fractions(edges: tuple[int, ...] | None) -> Edges | None:
    if edges is None:
        return None
    first, second, third, fourth = (Fraction(edge, 5) for edge in edges)
    return first, second, third, fourth
