"""Reads: campaigns, their outbox rows by state, and what a message needs of its reader."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session, aliased

from models.benefit import Account
from models.campaign import Campaign, CampaignMessage, CampaignRecipient
from models.member import Consent, Member
from models.organisation import Branch
from models.segment import Segment
from models.values import CampaignState, Channel, MemberState, RecipientState, Unit
from services.campaigns.errors import CampaignNotFound
from services.campaigns.message import Reader
from services.campaigns.plan import Message
from services.campaigns.rules import LONGEST_BACKOFF, Contact, Reason

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class CampaignRow:
    """A campaign as lists show it."""

    id: int
    name: str
    kind: str
    state: CampaignState
    plan: Any
    created_at: datetime
    prepared_at: datetime | None
    started_on: date | None
    finished_at: datetime | None


@dataclass(frozen=True, slots=True)
class RecipientRow:
    """An outbox row with its member, as results list it."""

    id: int
    uid: bytes
    member_id: int
    member_no: str
    channel: Channel | None
    address: str | None
    language: str | None
    state: RecipientState
    reason: str | None
    attempts: int
    reply: str | None
    sent_at: datetime | None


_CAMPAIGN = (
    Campaign.id,
    Campaign.name,
    Campaign.kind,
    Campaign.state,
    Campaign.plan,
    Campaign.created_at,
    Campaign.prepared_at,
    Campaign.started_on,
    Campaign.finished_at,
)


def get_campaign(session: Session, name: str) -> CampaignRow:
    """Return the campaign with this name; CampaignNotFound when there is none."""
    row = session.execute(select(*_CAMPAIGN).where(Campaign.name == name)).one_or_none()
    if row is None:
        raise CampaignNotFound(name=name)
    return CampaignRow(*row)


def rule_now(session: Session, campaign_id: int) -> tuple[Any, int | None]:
    """Return the audience's rule as it stands now, with the segment's version if it has one."""
    query = (
        select(Campaign.segment_rule, Segment.rule, Segment.version)
        .outerjoin(Segment, Segment.id == Campaign.segment_id)
        .where(Campaign.id == campaign_id)
    )
    own, shared, version = session.execute(query).one()
    return (own, None) if version is None else (shared, version)


def campaigns(session: Session) -> list[CampaignRow]:
    """Return every campaign, newest first."""
    query = select(*_CAMPAIGN).order_by(Campaign.id.desc())
    return [CampaignRow(*row) for row in session.execute(query)]


def counts(session: Session, campaign_id: int) -> dict[RecipientState, int]:
    """Return how many outbox rows stand in each state; every state is there."""
    query = (
        select(CampaignRecipient.state, func.count())
        .where(CampaignRecipient.campaign_id == campaign_id)
        .group_by(CampaignRecipient.state)
    )
    found: dict[RecipientState, int] = dict(iter(session.execute(query)))
    return {state: found.get(state, 0) for state in RecipientState}


def reasons(session: Session, campaign_id: int) -> dict[Reason, int]:
    """Return how many rows were skipped, failed or are waiting for which reason."""
    query = (
        select(CampaignRecipient.reason, func.count())
        .where(CampaignRecipient.campaign_id == campaign_id, CampaignRecipient.reason.is_not(None))
        .group_by(CampaignRecipient.reason)
        .order_by(CampaignRecipient.reason)
    )
    return {Reason(reason): number for reason, number in session.execute(query) if reason}


def recipients(
    session: Session, campaign_id: int, states: Iterable[RecipientState] = tuple(RecipientState)
) -> list[RecipientRow]:
    """Return the outbox rows in these states, in the order they were frozen."""
    query = (
        select(
            CampaignRecipient.id,
            CampaignRecipient.uid,
            CampaignRecipient.member_id,
            Member.member_no,
            CampaignRecipient.channel,
            CampaignRecipient.address,
            CampaignRecipient.language,
            CampaignRecipient.state,
            CampaignRecipient.reason,
            CampaignRecipient.attempts,
            CampaignRecipient.reply,
            CampaignRecipient.sent_at,
        )
        .join(Member, Member.id == CampaignRecipient.member_id)
        .where(CampaignRecipient.campaign_id == campaign_id)
        .where(CampaignRecipient.state.in_(list(states)))
        .order_by(CampaignRecipient.id)
    )
    return [RecipientRow(**row) for row in session.execute(query).mappings()]


def due_ids(
    session: Session, campaign_id: int, channel: Channel, now: datetime, limit: int
) -> list[int]:
    """Return the ids of queued rows whose time has come, fresh ones before repeated ones.

    A time further off than the longest wait was set by a clock that ran ahead: it is over too.
    """
    query = (
        select(CampaignRecipient.id)
        .where(*_queued(campaign_id, channel))
        .where(
            or_(
                CampaignRecipient.next_try_at.is_(None),
                CampaignRecipient.next_try_at <= now,
                CampaignRecipient.next_try_at > now + LONGEST_BACKOFF,
            )
        )
        .order_by(CampaignRecipient.attempts, CampaignRecipient.id)
        .limit(limit)
    )
    return list(session.scalars(query))


def next_try_at(session: Session, campaign_id: int, channel: Channel) -> datetime | None:
    """Return when the next queued row is due; None when none waits."""
    query = select(func.min(CampaignRecipient.next_try_at)).where(*_queued(campaign_id, channel))
    return session.scalar(query)


def _queued(campaign_id: int, channel: Channel) -> tuple[Any, ...]:
    return (
        CampaignRecipient.campaign_id == campaign_id,
        CampaignRecipient.state == RecipientState.QUEUED,
        CampaignRecipient.channel == channel,
    )


def messages(session: Session, campaign_id: int) -> dict[tuple[Channel, str], Message]:
    """Return what the campaign says, by channel and language."""
    query = select(
        CampaignMessage.channel,
        CampaignMessage.language,
        CampaignMessage.subject,
        CampaignMessage.body,
        CampaignMessage.html,
    ).where(CampaignMessage.campaign_id == campaign_id)
    found = [Message(*row) for row in session.execute(query)]
    return {(message.channel, message.language): message for message in found}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A member of the audience, as far as preparing and sending look."""

    member_id: int
    state: MemberState
    language: str | None
    contact: Contact


def candidates(session: Session, member_ids: Iterable[int]) -> Iterator[Candidate]:
    """Yield the members with these ids, by id."""
    for chunk in _chunks(sorted(member_ids)):
        query = (
            select(
                Member.id,
                Member.state,
                Member.language,
                Member.consent_mask,
                Member.reach_mask,
                Member.preferred_channel,
                Member.email,
                Member.phone,
                Member.address,
                Member.postcode,
                Member.city,
            )
            .where(Member.id.in_(chunk))
            .order_by(Member.id)
        )
        decided = _decided(session, chunk)
        for row in session.execute(query):
            contact = _contact(row, decided.get(row.id, frozenset()))
            yield Candidate(row.id, row.state, row.language, contact)


def _decided(session: Session, member_ids: Sequence[int]) -> dict[int, frozenset[Channel]]:
    """Return the channels on which each member ever decided something."""
    query = select(Consent.member_id, Consent.channel).where(Consent.member_id.in_(member_ids))
    found: dict[int, frozenset[Channel]] = {}
    for member_id, channel in session.execute(query.distinct()):
        found[member_id] = found.get(member_id, frozenset()) | {channel}
    return found


def _contact(row: Any, decided: frozenset[Channel]) -> Contact:
    return Contact(
        consent_mask=row.consent_mask,
        reach_mask=row.reach_mask,
        preferred=row.preferred_channel,
        addresses={
            Channel.EMAIL: row.email,
            Channel.SMS: row.phone,
            Channel.PHONE: row.phone,
            Channel.POST: postal_address(row.address, row.postcode, row.city),
        },
        opted_out=frozenset(c for c in decided if not row.consent_mask & c.bit),
    )


def postal_address(address: str | None, postcode: str | None, city: str | None) -> str | None:
    """Return the lines of a postal address, or None without street or city."""
    if not address or not city:
        return None
    return f"{address}\n{city} {postcode or ''}".rstrip()


def lately_contacted(session: Session, since: datetime, campaign_id: int) -> set[int]:
    """Return the members whom another campaign wrote to since then."""
    query = select(CampaignRecipient.member_id).where(
        CampaignRecipient.campaign_id != campaign_id,
        CampaignRecipient.state.in_([RecipientState.SENT, RecipientState.UNKNOWN]),
        func.coalesce(CampaignRecipient.sent_at, CampaignRecipient.queued_at) >= since,
    )
    return set(session.scalars(query))


def readers(session: Session, member_ids: Iterable[int]) -> dict[int, Reader]:
    """Return what messages may say about these members, by id."""
    points, credit = aliased(Account), aliased(Account)
    found: dict[int, Reader] = {}
    for chunk in _chunks(sorted(member_ids)):
        query = (
            select(
                Member.id,
                Member.member_no,
                Member.first_name,
                Member.last_name,
                Member.company,
                Member.city,
                Branch.name,
                func.coalesce(points.balance, 0),
                func.coalesce(credit.balance, 0),
            )
            .outerjoin(Branch, Branch.id == Member.home_branch_id)
            .outerjoin(points, (points.member_id == Member.id) & (points.unit == Unit.POINTS))
            .outerjoin(credit, (credit.member_id == Member.id) & (credit.unit == Unit.CREDIT))
            .where(Member.id.in_(chunk))
        )
        found |= {row[0]: Reader(*row[1:]) for row in session.execute(query)}
    return found


def _chunks(ids: Sequence[int]) -> Iterator[list[int]]:
    rest = iter(ids)
    while chunk := list(islice(rest, _CHUNK)):
        yield chunk
