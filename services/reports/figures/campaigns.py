"""The campaigns of a period together."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from services.analytics import Scope, share_of
from services.campaigns import Results, results


@dataclass(frozen=True, slots=True)
class Campaigns:
    """All campaigns that wrote in the period, and their sums; a member counts once a campaign.

    `cost_minor` sums the campaigns whose cost is noted, None where none is.
    """

    sent: int
    reached: int
    over: int
    responded: int
    revenue_minor: int
    cost_minor: int | None
    campaigns: Sequence[Results]

    @property
    def response_rate(self) -> float | None:
        """Return the share of members who bought, of those whose days of response are over."""
        return share_of(self.responded, self.over)


def campaigns_in(session: Session, scope: Scope) -> Campaigns:
    """Return what came of the campaigns in the scope."""
    rows = results(session, scope.period, scope.branch_ids)
    costs = [row.cost_minor for row in rows if row.cost_minor is not None]
    return Campaigns(
        sent=sum(row.sent for row in rows),
        reached=sum(row.reached for row in rows),
        over=sum(row.over for row in rows),
        responded=sum(row.responded for row in rows),
        revenue_minor=sum(row.revenue_minor for row in rows),
        cost_minor=sum(costs) if costs else None,
        campaigns=rows,
    )
