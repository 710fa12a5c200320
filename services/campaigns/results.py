"""What came of a campaign: who bought after being written to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Integer, Select, func, select, type_coerce
from sqlalchemy.orm import Session

from models.base import moment_number
from models.campaign import Campaign, CampaignRecipient
from models.member import Member
from models.purchase import Receipt
from models.segment import Segment
from models.values import CampaignState, Period, RecipientState, add_days
from services.campaigns.plan import FIXED
from services.core.clock import day_begins
from services.core.shop import read_shop

_DAY_MS = 86_400_000
_FIRST_SENT_MS = func.min(type_coerce(CampaignRecipient.sent_at, Integer))
_HELD_BACK = (RecipientState.SKIPPED, RecipientState.FAILED, RecipientState.UNKNOWN)


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


@dataclass(frozen=True, slots=True)
class Results:
    """What came of a campaign's messages of a period.

    `sent` messages reached `reached` members for the first time; `held_back` were skipped, failed
    or in doubt. `responded` of the `over` members whose days of response are over bought within
    them; of `waiting` ones it is too early to say. `sales` and `revenue_minor` are all that
    followed so far, `cost_minor` what the plan says the messages cost (None: it does not), its
    fixed part in the period of the campaign's first message.
    """

    campaign: str
    kind: str
    state: CampaignState
    segment: str | None
    sent: int
    held_back: int
    reached: int
    over: int
    responded: int
    sales: int
    revenue_minor: int
    cost_minor: int | None

    @property
    def waiting(self) -> int:
        """Return how many members may still respond."""
        return self.reached - self.over

    @property
    def response_rate(self) -> float | None:
        """Return the share of members who bought, 0–1, of those whose days are over."""
        return self.responded / self.over if self.over else None

    @property
    def return_rate(self) -> float | None:
        """Return revenue less cost, against the cost: 2.0 is two more for each one spent."""
        cost = self.cost_minor
        return (self.revenue_minor - cost) / cost if cost else None


def results(
    session: Session, period: Period, branch_ids: Sequence[int] | None = None
) -> list[Results]:
    """Return the campaigns that wrote or wanted to write in the period, the newest first.

    What followed is bought in these branches (None: anywhere).
    """
    followed: dict[int, list[Contact]] = {}
    for one in contacts(session, period, branch_ids):
        followed.setdefault(one.campaign_id, []).append(one)
    moments = _moments(session, period)
    sent, held_back = _sent(session, *moments), _held_back(session, *moments)
    begun = _begun(session, *moments)
    rows = (
        select(
            Campaign.id,
            Campaign.name,
            Campaign.kind,
            Campaign.state,
            Segment.name,
            Campaign.plan,
        )
        .outerjoin(Segment, Segment.id == Campaign.segment_id)
        .where(Campaign.id.in_(sent.keys() | held_back.keys()))
        .order_by(Campaign.id.desc())
    )
    found = []
    for id_, name, kind, state, segment, plan in session.execute(rows):
        came = followed.get(id_, [])
        over = [one for one in came if one.is_over]
        messages = sent.get(id_, {})
        found.append(
            Results(
                campaign=name,
                kind=kind,
                state=state,
                segment=segment,
                sent=sum(messages.values()),
                held_back=held_back.get(id_, 0),
                reached=len(came),
                over=len(over),
                responded=sum(one.is_answered for one in over),
                sales=sum(one.sales for one in came),
                revenue_minor=sum(one.revenue_minor for one in came),
                cost_minor=_cost(plan.get("cost"), messages, has_begun=id_ in begun),
            )
        )
    return found


def _cost(
    cost: Mapping[str, int] | None, messages: Mapping[str, int], *, has_begun: bool
) -> int | None:
    if not cost:
        return None
    each = sum(cost.get(channel, 0) * many for channel, many in messages.items())
    return each + (cost.get(FIXED, 0) if has_begun else 0)


def _sent(session: Session, first: int, end: int) -> dict[int, dict[str, int]]:
    """Return the messages sent between the moments, by campaign and channel."""
    sent_ms = type_coerce(CampaignRecipient.sent_at, Integer)
    query = (
        select(CampaignRecipient.campaign_id, CampaignRecipient.channel, func.count())
        .where(CampaignRecipient.state == RecipientState.SENT, sent_ms >= first, sent_ms < end)
        .group_by(CampaignRecipient.campaign_id, CampaignRecipient.channel)
    )
    found: dict[int, dict[str, int]] = {}
    for id_, channel, many in session.execute(query):
        found.setdefault(id_, {})[str(channel)] = many
    return found


def _held_back(session: Session, first: int, end: int) -> dict[int, int]:
    """Return the messages queued between the moments that did not go out, by campaign."""
    queued_ms = type_coerce(CampaignRecipient.queued_at, Integer)
    query = (
        select(CampaignRecipient.campaign_id, func.count())
        .where(CampaignRecipient.state.in_(_HELD_BACK), queued_ms >= first, queued_ms < end)
        .group_by(CampaignRecipient.campaign_id)
    )
    return {id_: many for id_, many in session.execute(query)}


def _begun(session: Session, first: int, end: int) -> set[int]:
    """Return the campaigns whose first message went out between the moments."""
    query = (
        select(CampaignRecipient.campaign_id)
        .where(CampaignRecipient.state == RecipientState.SENT)
        .group_by(CampaignRecipient.campaign_id)
        .having(first <= _FIRST_SENT_MS, end > _FIRST_SENT_MS)
    )
    return set(session.scalars(query))


def _moments(session: Session, period: Period) -> tuple[int, int]:
    """Return the milliseconds at which the period begins and has ended."""
    timezone = read_shop(session).timezone
    days = (period.first, add_days(period.last, 1))
    first, end = (moment_number(day_begins(day, timezone)) for day in days)
    return first, end


def contacts(
    session: Session,
    period: Period,
    branch_ids: Sequence[int] | None = None,
    as_of: date | None = None,
) -> list[Contact]:
    """Return whom campaigns wrote to first on the local days of the period, and what followed.

    What followed is bought in these branches (None: anywhere) and may lie after the period. With
    `as_of` days of response that the books of that day do not go beyond are not over.
    """
    first, end = _moments(session, period)
    newest = session.scalar(select(func.max(Receipt.sold_on)))
    known_until = 0
    if newest is not None:
        last = newest if as_of is None else min(newest, as_of)
        known_until = moment_number(day_begins(last, read_shop(session).timezone))
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
