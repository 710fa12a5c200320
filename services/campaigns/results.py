"""What came of a campaign: who bought after being written to."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Integer, Select, func, select, type_coerce
from sqlalchemy.orm import Session

from models.base import moment_number
from models.campaign import Campaign, CampaignRecipient
from models.member import Member
from models.purchase import Receipt
from models.values import Period, RecipientState, add_days
from services.core.clock import day_begins
from services.core.shop import read_shop

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


@dataclass(frozen=True, slots=True)
class Contact:
    """A member a campaign wrote to, and what they bought within its days of response after.

    `is_over` tells that the books go beyond these days: nothing more can follow.
    """

    campaign_id: int
    member_id: int
    is_over: bool
    sales: int
    revenue_minor: int

    @property
    def is_answered(self) -> bool:
        """Return whether the member bought."""
        return self.sales > 0


def response(session: Session, campaign_id: int, days: int) -> Response:
    """Return what followed within `days` after each member was written to."""
    after = _followed(_reached(campaign_id), days).subquery()
    query = select(
        func.count(),
        func.count().filter(after.c.sales > 0),
        func.coalesce(func.sum(after.c.sales), 0),
        func.coalesce(func.sum(after.c.revenue), 0),
    ).select_from(after)
    return Response(days, *session.execute(query).one())


def contacts(
    session: Session, period: Period, branch_ids: Sequence[int] | None = None
) -> list[Contact]:
    """Return whom campaigns wrote to first on the local days of the period, and what followed.

    What followed is bought in these branches (None: anywhere) and may lie after the period.
    """
    timezone = read_shop(session).timezone
    first, end = (
        moment_number(day_begins(day, timezone)) for day in (period.first, add_days(period.last, 1))
    )
    newest = session.scalar(select(func.max(Receipt.sold_on)))
    known_until = 0 if newest is None else moment_number(day_begins(newest, timezone))
    found = []
    for id_, plan in session.execute(select(Campaign.id, Campaign.plan)).all():
        reached = _reached(id_).having(first <= _FIRST_SENT_MS, end > _FIRST_SENT_MS)
        days = plan["response_days"]
        sent_until = known_until - days * _DAY_MS
        found += [
            Contact(id_, member, sent_ms <= sent_until, sales, revenue)
            for member, sent_ms, sales, revenue in session.execute(
                _followed(reached, days, branch_ids)
            )
        ]
    return found


def _followed(
    reached: Select[int, int], days: int, branch_ids: Sequence[int] | None = None
) -> Select[int, int, int, int]:
    """Return each member written to, when, and their sales and revenue within the days after."""
    sent = reached.subquery()
    sold_ms = type_coerce(Receipt.sold_at, Integer)
    within = (
        (Receipt.member_id == sent.c.member_id)
        & (sold_ms > sent.c.sent_ms)
        & (sold_ms <= sent.c.sent_ms + days * _DAY_MS)
    )
    if branch_ids is not None:
        within &= Receipt.branch_id.in_(branch_ids)
    return (
        select(
            sent.c.member_id,
            sent.c.sent_ms,
            func.coalesce(func.sum(type_coerce(Receipt.is_sale, Integer)), 0).label("sales"),
            func.coalesce(func.sum(Receipt.total_minor), 0).label("revenue"),
        )
        .outerjoin(Receipt, within)
        .group_by(sent.c.member_id, sent.c.sent_ms)
    )


_FIRST_SENT_MS = func.min(type_coerce(CampaignRecipient.sent_at, Integer))


def _reached(campaign_id: int) -> Select[int, int]:
    """Who was written to and when, in milliseconds; a merged member counts as the one it became."""
    return (
        select(
            func.coalesce(Member.merged_into_id, Member.id).label("member_id"),
            _FIRST_SENT_MS.label("sent_ms"),
        )
        .join(Member, Member.id == CampaignRecipient.member_id)
        .where(
            CampaignRecipient.campaign_id == campaign_id,
            CampaignRecipient.state == RecipientState.SENT,
        )
        .group_by(func.coalesce(Member.merged_into_id, Member.id))
    )
