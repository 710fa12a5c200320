"""Preparing: the segment of today frozen into outbox rows."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import insert
from sqlalchemy.orm import Session

from models.campaign import Campaign, CampaignRecipient
from models.values import CampaignState, Channel, RecipientState, new_uid
from services import segments
from services.campaigns import outbox, queries
from services.campaigns.events import CampaignChanged
from services.campaigns.rules import Choice, Reason, choose_language
from services.core.work import Database
from services.security import Right, record, require

# Into the table itself: the way through mapped objects takes twice as long.
_INSERT = insert(CampaignRecipient.__table__)  # type: ignore[arg-type]  # it is a Table


@dataclass(frozen=True, slots=True)
class Audience:
    """The audience of a day: its rule as it stood, and the outbox rows to be."""

    rule: Any
    segment_version: int | None
    rows: list[dict[str, Any]]

    @property
    def queued(self) -> int:
        """Return how many will be written to."""
        return sum(row["state"] is RecipientState.QUEUED for row in self.rows)


def prepare(database: Database, name: str) -> None:
    """Freeze the audience of today into outbox rows; a second time changes nothing.

    Every member of the segment gets a row: queued with channel, address and language, or
    skipped with the reason. Who is in is found out before the write lock is taken, so that a
    large audience does not keep a till waiting.
    """
    with database.read() as session:
        require(session, Right.CAMPAIGN)
        campaign = queries.get_campaign(session, name)
        if campaign.prepared_at is not None:
            return
        audience = _audience(session, campaign, database)
    with database.work() as work:
        row = work.session.get_one(Campaign, campaign.id)
        if row.prepared_at is not None:  # somebody else was faster
            return
        if audience.rows:
            work.session.execute(_INSERT, audience.rows)
        row.segment_rule, row.segment_version = audience.rule, audience.segment_version
        row.prepared_at, row.state = work.now, CampaignState.WAITING
        record(
            work,
            "campaign.prepare",
            "campaign",
            campaign.id,
            segment_version=audience.segment_version,
            queued=audience.queued,
            skipped=len(audience.rows) - audience.queued,
        )
        work.tell(CampaignChanged(campaign.id))


def _audience(session: Session, campaign: queries.CampaignRow, database: Database) -> Audience:
    rule, version = queries.rule_now(session, campaign.id)
    plan, now = campaign.plan, database.clock.now()
    channels = [Channel(word) for word in plan["channels"]]
    tired: set[int] = set()
    if plan["not_within_days"]:
        since = now - timedelta(days=plan["not_within_days"])
        tired = queries.lately_contacted(session, since, campaign.id)
    chosen = segments.member_ids(session, segments.parse(rule), database.today())
    rows: list[dict[str, Any]] = []
    taken: set[tuple[Channel | None, str | None]] = set()
    for member in queries.candidates(session, session.scalars(chosen)):
        choice = _choose(member, channels, tired, taken)
        taken.add((choice.channel, choice.address))
        language = choose_language(plan["languages"], member.language, database.shop.language)
        rows.append(
            {
                "uid": new_uid(),
                "campaign_id": campaign.id,
                "member_id": member.member_id,
                "channel": choice.channel,
                "address": choice.address,
                "language": language,
                "state": RecipientState.QUEUED if choice.channel else RecipientState.SKIPPED,
                "reason": choice.reason,
                "queued_at": now,
            }
        )
    return Audience(rule, version, rows)


def _choose(
    member: queries.Candidate,
    channels: list[Channel],
    tired: set[int],
    taken: set[tuple[Channel | None, str | None]],
) -> Choice:
    """Return the member's channel; a family that shares an address gets one message."""
    choice = outbox.choose(member, channels)
    if choice.channel is None:
        return choice
    if member.member_id in tired:
        return Choice(None, reason=Reason.WRITTEN_TO_LATELY)
    if (choice.channel, choice.address) in taken:
        return Choice(None, reason=Reason.SAME_ADDRESS)
    return choice
