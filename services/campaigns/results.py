"""What came of a campaign: who bought after being written to."""

from dataclasses import dataclass

from sqlalchemy import Integer, Select, func, select, type_coerce
from sqlalchemy.orm import Session

from models.campaign import CampaignRecipient
from models.member import Member
from models.purchase import Receipt
from models.values import RecipientState

_DAY_MS = 86_400_000


@dataclass(frozen=True, slots=True)
class Response:
    """Members written to, those who bought within `days` × 24 hours after, and what they paid.

    Purchases before the message do not count, nor do rows in doubt. `revenue_minor` is net of
    what was returned within the same time. Without a control group this is what followed, not
    what the campaign caused.
    """

    days: int
    contacted: int
    responded: int
    receipts: int
    revenue_minor: int

    @property
    def rate(self) -> float:
        """Return the share of those written to who bought, 0–1."""
        return self.responded / self.contacted if self.contacted else 0.0


def response(session: Session, campaign_id: int, days: int) -> Response:
    """Return what followed within `days` after each member was written to."""
    reached = _reached(campaign_id).subquery()
    sold_ms = type_coerce(Receipt.sold_at, Integer)
    after = (
        select(
            reached.c.member_id,
            func.coalesce(func.sum(type_coerce(Receipt.is_sale, Integer)), 0).label("sales"),
            func.coalesce(func.sum(Receipt.total_minor), 0).label("revenue"),
        )
        .outerjoin(
            Receipt,
            (Receipt.member_id == reached.c.member_id)
            & (sold_ms > reached.c.sent_ms)
            & (sold_ms <= reached.c.sent_ms + days * _DAY_MS),
        )
        .group_by(reached.c.member_id)
        .subquery()
    )
    query = select(
        func.count(),
        func.count().filter(after.c.sales > 0),
        func.coalesce(func.sum(after.c.sales), 0),
        func.coalesce(func.sum(after.c.revenue), 0),
    ).select_from(after)
    return Response(days, *session.execute(query).one())


def _reached(campaign_id: int) -> Select[int, int]:
    """Who was written to and when, in milliseconds; a merged member counts as the one it became."""
    return (
        select(
            func.coalesce(Member.merged_into_id, Member.id).label("member_id"),
            func.min(type_coerce(CampaignRecipient.sent_at, Integer)).label("sent_ms"),
        )
        .join(Member, Member.id == CampaignRecipient.member_id)
        .where(
            CampaignRecipient.campaign_id == campaign_id,
            CampaignRecipient.state == RecipientState.SENT,
        )
        .group_by(func.coalesce(Member.merged_into_id, Member.id))
    )
