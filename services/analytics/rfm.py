"""RFM: how recently, how often and for how much each member buys, as scores of 1 to 5.

The scores are those of the segments (services.segments.rfm). Asked for some branches only, the
same measures and edges are taken over their receipts alone.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import text
from sqlalchemy.orm import Session

from models.values import Period
from services.analytics.scope import OWN, Scope
from services.analytics.scores import edges_below, quintile_edges
from services.segments import GROUPS, RfmEdges, RfmRow, rfm_edges, rfm_group, rfm_scores


@dataclass(frozen=True, slots=True)
class Rfm:
    """`cells["555"]` members score R 5, F 5, M 5; empty cells are left out, `groups` are whole.

    All receipts up to `as_of` count (in these branches), however far back: the scores are those
    the segments speak of.
    """

    as_of: date
    branch_ids: tuple[int, ...] | None
    members: int
    edges: RfmEdges
    cells: dict[str, int]
    groups: dict[str, int]
    group_revenue_minor: dict[str, int]


_MEMBERS = f"""
SELECT member_id, :last - max(sold_on), count(*), sum(total_minor)
FROM receipt INDEXED BY ix_receipt_history
WHERE member_id IS NOT NULL AND sold_on <= :last {OWN}
    AND member_id NOT IN (SELECT id FROM member WHERE state <> 'known')
GROUP BY member_id ORDER BY member_id
"""  # noqa: S608 - put together from constants


def rfm(session: Session, as_of: date, branch_ids: tuple[int, ...] | None = None) -> Rfm:
    """Return the scores of all members with a receipt by the day, counted by cell and group."""
    if branch_ids is None:
        rows, edges = rfm_scores(session, as_of), rfm_edges(session, as_of)
    else:
        rows, edges = _of_branches(session, as_of, branch_ids)
    groups, revenue = dict.fromkeys(GROUPS, 0), dict.fromkeys(GROUPS, 0)
    for row in rows:
        group = rfm_group(row.r, row.f)
        groups[group] += 1
        revenue[group] += row.monetary_minor
    cells = Counter(row.cell for row in rows)
    return Rfm(as_of, branch_ids, len(rows), edges, dict(sorted(cells.items())), groups, revenue)


def _of_branches(
    session: Session, as_of: date, branch_ids: tuple[int, ...]
) -> tuple[list[RfmRow], RfmEdges]:
    """Return the scores and edges over the receipts of these branches."""
    facts = Scope(Period(as_of, as_of), branch_ids).facts()
    found = [tuple(row) for row in session.execute(text(_MEMBERS), facts)]
    if not found:
        return [], RfmEdges(0, None, None, None)
    _, *measures = zip(*found, strict=True)
    recency, frequency, monetary = (quintile_edges(measure) for measure in measures)

    def scored() -> Iterator[RfmRow]:
        for member, days, receipts, total in found:
            r = 5 - edges_below(days, recency)
            f = 1 + edges_below(receipts, frequency)
            m = 1 + edges_below(total, monetary)
            yield RfmRow(member, days, receipts, total, r, f, m)

    return list(scored()), RfmEdges(len(found), recency, frequency, monetary)
