"""How segments and stages moved, month by month: computed back from what is dated.

Purchases, messages, grants, ledger and membership are dated; profile and consent are not, and
count as they stand now (docs/decisions/0009-rules.md).
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.purchase import Receipt
from models.values import add_months
from services.core.progress import SILENT, Progress, watched
from services.segments.catalog.standing import STAGES, stages
from services.segments.frame import Frame
from services.segments.queries import all_conditions, member_ids
from services.segments.tree import Node

_UNDATED = (
    "member.",
    "custom.",
    "contact.reachable",
    "contact.consents",
    "contact.preferred",
    "value.",
)


@dataclass(frozen=True, slots=True)
class Point:
    """A segment on a day: who is in it, what they spent in the year to it, who came and went.

    `came` and `went` are counted since the point before; 0 at the first.
    """

    on: date
    members: int
    revenue_minor: int
    came: int
    went: int


@dataclass(frozen=True, slots=True)
class History:
    """The points, oldest first; `undated` names the rule's facts that keep no history."""

    points: tuple[Point, ...]
    undated: tuple[str, ...]


def month_ends(as_of: date, months: int) -> list[date]:
    """Return the last days of the `months` months before the day's own, and the day."""
    first = as_of.replace(day=1)
    ends = [add_months(first, -back) - timedelta(days=1) for back in range(months - 1, -1, -1)]
    return [*ends, as_of]


def history(
    session: Session, node: Node, as_of: date, months: int = 12, progress: Progress = SILENT
) -> History:
    """Return size, value and movement of a rule's segment over the last months and today."""
    before: frozenset[int] | None = None
    points = []
    for day in watched(month_ends(as_of, months), progress, 1):
        spent = _spent(session, node, day)
        here = frozenset(spent)
        came, went = (0, 0) if before is None else (len(here - before), len(before - here))
        points.append(Point(day, len(here), sum(spent.values()), came, went))
        before = here
    return History(tuple(points), undated(session, node))


def undated(session: Session, node: Node) -> tuple[str, ...]:
    """Return the facts that keep no history, so that the rule's past cannot be told, by name.

    Those of the segments it stands on, too.
    """
    asked = {condition.fact for condition in all_conditions(session, node)}
    return tuple(sorted(fact for fact in asked if fact.startswith(_UNDATED)))


def _spent(session: Session, node: Node, day: date) -> dict[int, int]:
    """Return what each member of the segment spent in the year to the day.

    In one query: on a past day it is the rule that takes the time.
    """
    ids = member_ids(session, node, day).subquery()
    in_year = (Receipt.sold_on > add_months(day, -12)) & (Receipt.sold_on <= day)
    query = (
        select(ids.c.id, func.coalesce(func.sum(Receipt.total_minor), 0))
        .outerjoin(Receipt, (Receipt.member_id == ids.c.id) & in_year)
        .group_by(ids.c.id)
    )
    return {member: int(total) for member, total in session.execute(query)}


@dataclass(frozen=True, slots=True)
class Flow:
    """Who stood at which stage on a day, and from which stage they came since the day before.

    `moves[from, to]` counts customers, those who stayed included; a customer who was not known
    then counts as a prospect. Empty at the first day.
    """

    on: date
    stages: Mapping[str, int]
    moves: Mapping[tuple[str, str], int]


def flows(
    session: Session, as_of: date, months: int = 12, progress: Progress = SILENT
) -> Sequence[Flow]:
    """Return the lifecycle stages of all customers at the ends of the last months and today."""
    return flows_over(session, month_ends(as_of, months), progress)


def flows_over(
    session: Session, days: Sequence[date], progress: Progress = SILENT
) -> Sequence[Flow]:
    """Return the lifecycle stages of all customers on these days, each beside the one before."""
    before: dict[int, str] | None = None
    found = []
    for day in watched(days, progress, 1):
        here = stages(Frame(session, day))
        counted = Counter(here.values())
        moves: Counter[tuple[str, str]] = Counter()
        if before is not None:
            moves.update((before.get(member, STAGES[0]), stage) for member, stage in here.items())
        found.append(Flow(day, {stage: counted[stage] for stage in STAGES}, dict(moves)))
        before = here
    return found
