"""The outbox: every change of a row is committed before the act it announces.

A row goes queued → sending → sent | failed | unknown, or back to queued when the message
certainly was not taken. `sending` is committed before the first byte leaves; a row found so when
nobody is sending any more becomes `unknown`, and nothing but a person's word sends it again.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select, update

from models.campaign import Campaign, CampaignRecipient
from models.values import CampaignState, Channel, MemberState, RecipientState
from services.campaigns import queries
from services.campaigns.errors import NotPrepared
from services.campaigns.events import CampaignChanged
from services.campaigns.message import Reader, is_mail_address
from services.campaigns.rules import Choice, Outcome, Reason, Sent, choose_channel, step_after
from services.core.work import Work
from services.security import Right, record, require


@dataclass(frozen=True, slots=True)
class Claim:
    """A row taken for sending now, with what its message needs."""

    id: int
    uid: bytes
    campaign_id: int
    address: str
    language: str
    tries: int
    reader: Reader


def begin(work: Work, name: str) -> queries.CampaignRow:
    """Open the campaign's outbox for sending; NotPrepared while it has no audience."""
    require(work, Right.CAMPAIGN)
    campaign = queries.get_campaign(work.session, name)
    if campaign.prepared_at is None:
        raise NotPrepared(name=name)
    row = work.session.get_one(Campaign, campaign.id)
    if row.state is CampaignState.WAITING:
        row.state, row.started_on = CampaignState.SENDING, work.today
        queued = queries.counts(work.session, campaign.id)[RecipientState.QUEUED]
        record(work, "campaign.send", "campaign", campaign.id, queued=queued)
        work.tell(CampaignChanged(campaign.id))
    return campaign


def give_up_interrupted(work: Work) -> int:
    """Make `unknown` what a sender left behind in the middle; return how many rows that were.

    Only for the holder of the sending gate: nobody else can be at work on them.
    """
    interrupted = (
        update(CampaignRecipient)
        .where(CampaignRecipient.state == RecipientState.SENDING)
        .values(state=RecipientState.UNKNOWN, reason=Reason.INTERRUPTED)
        .returning(CampaignRecipient.id)
    )
    return len(work.session.execute(interrupted).all())


def claim(work: Work, recipient_id: int, channel: Channel) -> Claim | None:
    """Take a queued row for sending, or skip it when the member may not be written to any more.

    Consent and address are those of this moment: what was frozen is who, not whether.
    """
    row = work.session.get_one(CampaignRecipient, recipient_id)
    if row.state is not RecipientState.QUEUED:
        return None
    (member,) = queries.candidates(work.session, [row.member_id])
    address = _address(row, member, channel)
    if address is None:
        work.tell(CampaignChanged(row.campaign_id))
        return None
    row.state, row.address = RecipientState.SENDING, address
    row.reason, row.reply, row.next_try_at = None, None, None
    row.attempts += 1
    reader = queries.readers(work.session, [row.member_id])[row.member_id]
    return _claim(work, row, address, reader)


def permitted(work: Work, campaign_id: int, channel: Channel) -> list[Claim]:
    """Return all queued rows of a channel that may still be written to; the others are skipped.

    The rows stay queued: they count as sent when what is written for them is whole.
    """
    query = select(CampaignRecipient).where(
        CampaignRecipient.campaign_id == campaign_id,
        CampaignRecipient.state == RecipientState.QUEUED,
        CampaignRecipient.channel == channel,
    )
    rows = list(work.session.scalars(query.order_by(CampaignRecipient.id)))
    ids = [row.member_id for row in rows]
    members = {member.member_id: member for member in queries.candidates(work.session, ids)}
    readers = queries.readers(work.session, ids)
    claims = []
    for row in rows:
        address = _address(row, members[row.member_id], channel)
        if address is not None:
            claims.append(_claim(work, row, address, readers[row.member_id]))
    return claims


def _address(row: CampaignRecipient, member: queries.Candidate, channel: Channel) -> str | None:
    """Return where the member may be reached now; None after noting why not."""
    choice = choose(member, [channel])
    if choice.address is None:
        row.state, row.reason, row.next_try_at = RecipientState.SKIPPED, choice.reason, None
    return choice.address


def _claim(work: Work, row: CampaignRecipient, address: str, reader: Reader) -> Claim:
    language = row.language or work.shop.language
    return Claim(row.id, row.uid, row.campaign_id, address, language, row.attempts, reader)


def choose(member: queries.Candidate, channels: Sequence[Channel]) -> Choice:
    """Return the channel to reach the member by now, or the reason why there is none."""
    if member.state is not MemberState.KNOWN:
        return Choice(None, reason=Reason(member.state.value))
    choice = choose_channel(member.contact, channels)
    if choice.channel is Channel.EMAIL and not is_mail_address(choice.address or ""):
        return Choice(None, reason=Reason.BAD_ADDRESS)
    return choice


def settle(work: Work, taken: Claim, outcome: Outcome) -> None:
    """Write down what became of a claimed row."""
    row = work.session.get_one(CampaignRecipient, taken.id)
    step = step_after(outcome, taken.tries, work.now)
    row.state, row.reason, row.next_try_at = step.state, step.reason, step.next_try_at
    row.reply = outcome.reply
    if isinstance(outcome, Sent):
        row.sent_at = work.now
    work.tell(CampaignChanged(taken.campaign_id))


def put_back(work: Work, taken: Claim) -> None:
    """Undo a claim whose message never left."""
    row = work.session.get_one(CampaignRecipient, taken.id)
    row.state = RecipientState.QUEUED
    row.attempts -= 1


def finish(work: Work, campaign_id: int) -> None:
    """Close the campaign when no row waits any more."""
    open_rows = (
        select(func.count())
        .select_from(CampaignRecipient)
        .where(
            CampaignRecipient.campaign_id == campaign_id,
            CampaignRecipient.state.in_([RecipientState.QUEUED, RecipientState.SENDING]),
        )
    )
    row = work.session.get_one(Campaign, campaign_id)
    if row.state is CampaignState.SENDING and not work.session.scalar(open_rows):
        row.state, row.finished_at = CampaignState.FINISHED, work.now
        work.tell(CampaignChanged(campaign_id))
