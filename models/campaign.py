"""Marketing moves: audience, messages, the outbox and what came back."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Choice, JsonText, Row, TravellingRow, one_of
from models.values import CampaignState, Channel, RecipientState


class Campaign(TravellingRow):
    """A move towards a segment. `plan` is its document (services.campaigns.plan).

    `kind` is segmental or time_based. `segment_rule` is the audience as it stood when prepared.
    """

    __tablename__ = "campaign"
    __table_args__ = (one_of("state", CampaignState),)

    name: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    state: Mapped[CampaignState] = mapped_column(Choice(CampaignState), default=CampaignState.DRAFT)
    segment_id: Mapped[int | None] = mapped_column(ForeignKey("segment.id"), index=True)
    segment_version: Mapped[int | None]
    segment_rule: Mapped[Any | None] = mapped_column(JsonText)
    benefit_id: Mapped[int | None] = mapped_column(ForeignKey("benefit.id"), index=True)
    plan: Mapped[Any] = mapped_column(JsonText)
    created_at: Mapped[datetime]
    prepared_at: Mapped[datetime | None]
    started_on: Mapped[date | None]
    finished_at: Mapped[datetime | None]


class CampaignMessage(Row):
    """What is said in one channel and language; `{field}` marks come from a fixed list."""

    __tablename__ = "campaign_message"
    __table_args__ = (
        one_of("channel", Channel),
        Index(None, "campaign_id", "channel", "language", unique=True),
    )

    campaign_id: Mapped[int] = mapped_column(ForeignKey("campaign.id"))
    channel: Mapped[Channel] = mapped_column(Choice(Channel))
    language: Mapped[str]
    subject: Mapped[str | None]
    body: Mapped[str]
    html: Mapped[str | None]


class CampaignRecipient(TravellingRow):
    """One outbox row: one member in one campaign, in one round.

    `arm` is everyone, pilot, rest or control. Every change of state is committed before the
    act it announces: `sending` before the first byte leaves, so that a crash shows as `unknown`.
    """

    __tablename__ = "campaign_recipient"
    __table_args__ = (
        one_of("channel", Channel),
        one_of("state", RecipientState),
        Index(None, "campaign_id", "round", "member_id", unique=True),
        Index(None, "campaign_id", "state", "id"),
        # What a member was ever sent and answered, without touching the table: for rules.
        Index(
            "ix_campaign_recipient_history",
            "member_id",
            "sent_at",
            "state",
            "campaign_id",
            "responded_on",
            "arm",
            "queued_at",
        ),
    )

    campaign_id: Mapped[int] = mapped_column(ForeignKey("campaign.id"))
    member_id: Mapped[int] = mapped_column(ForeignKey("member.id"))
    round: Mapped[int] = mapped_column(default=1)
    arm: Mapped[str] = mapped_column(default="everyone")
    channel: Mapped[Channel | None] = mapped_column(Choice(Channel))
    address: Mapped[str | None]
    language: Mapped[str | None]
    state: Mapped[RecipientState] = mapped_column(Choice(RecipientState))
    reason: Mapped[str | None]
    attempts: Mapped[int] = mapped_column(default=0)
    message_id: Mapped[str | None]
    reply: Mapped[str | None]
    next_try_at: Mapped[datetime | None]
    queued_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]
    responded_on: Mapped[date | None]
