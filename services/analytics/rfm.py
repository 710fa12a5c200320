"""RFM: how recently, how often and for how much each member buys, as scores of 1 to 5.

The scores are those of the segments (services.segments.rfm). Asked for some branches only, the
same measures and edges are taken over their receipts alone.
"""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from services.segments import GROUPS, RfmEdges, rfm_group, rfm_scores


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


def rfm(session: Session, as_of: date, branch_ids: tuple[int, ...] | None = None) -> Rfm:
    """Return the scores of all members with a receipt by the day, counted by cell and group."""
    scores = rfm_scores(session, as_of, branch_ids)
    cells = scores.cells()
    groups, revenue = dict.fromkeys(GROUPS, 0), dict.fromkeys(GROUPS, 0)
    for cell, (members, spent_minor) in cells.items():
        group = rfm_group(int(cell[0]), int(cell[1]))
        groups[group] += members
        revenue[group] += spent_minor
    counts = {cell: members for cell, (members, _) in cells.items()}
    return Rfm(as_of, branch_ids, len(scores), scores.edges, counts, groups, revenue)
