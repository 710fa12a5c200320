"""RFM: how recently, how often and for how much each member buys, as scores of 1 to 5."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import text
from sqlalchemy.orm import Session

from models.values import Period
from services.analytics.scope import OWN, Scope
from services.analytics.scores import GROUPS, RfmEdges, edges_below, quintile_edges, rfm_group


@dataclass(frozen=True, slots=True)
class Rfm:
    """`cells["555"]` members score R 5, F 5, M 5; empty cells are left out, `groups` are whole.

    All receipts up to `as_of` count (in these branches), however far back: the scores are those
    the segments speak of. `edges` is None without members.
    """

    as_of: date
    branch_ids: tuple[int, ...] | None
    members: int
    edges: RfmEdges | None
    cells: dict[str, int]
    groups: dict[str, int]
    group_revenue_minor: dict[str, int]


_MEMBERS = f"""
SELECT :last - max(sold_on), count(*), sum(total_minor)
FROM receipt INDEXED BY ix_receipt_history
WHERE member_id IS NOT NULL AND sold_on <= :last {OWN}
GROUP BY member_id
"""  # noqa: S608 - put together from constants


def rfm(session: Session, as_of: date, branch_ids: tuple[int, ...] | None = None) -> Rfm:
    """Return the scores of all members with a receipt by the day, counted by cell and group."""
    facts = Scope(Period(as_of, as_of), branch_ids).facts()
    found = [tuple(row) for row in session.execute(text(_MEMBERS), facts)]
    groups, revenue = dict.fromkeys(GROUPS, 0), dict.fromkeys(GROUPS, 0)
    cells: dict[str, int] = {}
    if not found:
        return Rfm(as_of, branch_ids, 0, None, cells, groups, revenue)
    edges = RfmEdges(*(quintile_edges(measure) for measure in zip(*found, strict=True)))
    for recency, frequency, monetary in found:
        r = 5 - edges_below(recency, edges.recency)
        f = 1 + edges_below(frequency, edges.frequency)
        m = 1 + edges_below(monetary, edges.monetary)
        cell, group = f"{r}{f}{m}", rfm_group(r, f)
        cells[cell] = cells.get(cell, 0) + 1
        groups[group] += 1
        revenue[group] += monetary
    return Rfm(as_of, branch_ids, len(found), edges, dict(sorted(cells.items())), groups, revenue)
