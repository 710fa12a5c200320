"""Everybody's figure of one fact at once: how far each customer is from a condition."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from services.segments.catalog import find_fact
from services.segments.catalog.fact import Column, Rows
from services.segments.kinds import Kind
from services.segments.queries import frame_of
from services.segments.tree import Condition

_AMOUNTS = (Kind.NUMBER, Kind.MONEY)


@dataclass(frozen=True, slots=True)
class Figures:
    """The figure of one fact per member id; `absent` is that of members without an own one."""

    values: Mapping[int, float]
    absent: float | None

    def of(self, member_id: int) -> float | None:
        """Return the member's figure, None where it is unknown."""
        return self.values.get(member_id, self.absent)


UNKNOWN = Figures({}, None)


def figures(session: Session, asked: Condition, as_of: date) -> Figures:
    """Return everybody's figure of the condition's fact; unknown for facts that are no amounts.

    Window and narrowing are the condition's; its comparison is left out.
    """
    fact = find_fact(asked.fact)
    if fact is None or fact.kind not in _AMOUNTS:
        return UNKNOWN
    frame = frame_of(session, as_of)
    frame.shows = True  # no short cuts that know only whether the comparison holds
    figure = fact.figure(frame, asked)
    match figure:
        case Column(sql, "s"):
            query = f"SELECT s.member_id, {sql} FROM member_summary AS s"
        case Column(sql):
            query = f"SELECT m.id, {sql} FROM member AS m"
        case Rows(member, value, source, grouped):
            query = f"SELECT {member}, {value} {source}"
            query += f" GROUP BY {member}" if grouped else ""
        case _:
            return UNKNOWN
    rows = frame.rows(query)
    absent = figure.absent if isinstance(figure.absent, int | float) else None
    return Figures({id_: value for id_, value in rows if value is not None}, absent)
