"""What members have in hand, as lists show it."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from models.benefit import Benefit, BenefitGrant, ExperienceSlot
from models.member import Member
from models.values import BenefitKind, GrantState, Trigger
from services.benefits.grants.gifts import OPEN


@dataclass(frozen=True, slots=True)
class GrantRow:
    """A benefit in a member's hands; `reason` (JSON) says what it was granted for."""

    id: int
    member_id: int
    member_no: str
    benefit_id: int
    benefit: str
    kind: BenefitKind
    trigger: Trigger
    state: GrantState
    granted_on: date
    valid_to_on: date | None
    redeemed_on: date | None
    value_minor: int | None
    cost_minor: int | None
    receipt_id: int | None
    slot_id: int | None
    slot_on: date | None
    slot_minute: int | None
    draw_id: int | None
    reason: Any


_GRANTS: Any = (
    select(
        BenefitGrant.id,
        BenefitGrant.member_id,
        Member.member_no,
        BenefitGrant.benefit_id,
        Benefit.name,
        Benefit.kind,
        Benefit.trigger,
        BenefitGrant.state,
        BenefitGrant.granted_on,
        BenefitGrant.valid_to_on,
        BenefitGrant.redeemed_on,
        BenefitGrant.value_minor,
        BenefitGrant.cost_minor,
        BenefitGrant.receipt_id,
        BenefitGrant.slot_id,
        ExperienceSlot.starts_on,
        ExperienceSlot.starts_minute,
        BenefitGrant.draw_id,
        BenefitGrant.reason,
    )
    .join(Benefit, Benefit.id == BenefitGrant.benefit_id)
    .join(Member, Member.id == BenefitGrant.member_id)
    .outerjoin(ExperienceSlot, ExperienceSlot.id == BenefitGrant.slot_id)
)


def in_hand(session: Session, member_id: int, on: date) -> list[GrantRow]:
    """Return what the member may use on the day or has a place kept for, the first to end first."""
    query = _GRANTS.where(
        BenefitGrant.member_id == member_id,
        BenefitGrant.state.in_(OPEN),
        or_(
            BenefitGrant.valid_to_on.is_(None),
            BenefitGrant.valid_to_on >= on,
            BenefitGrant.state == GrantState.RESERVED,
        ),
    )
    rows = [GrantRow(*row) for row in session.execute(query)]
    return sorted(rows, key=lambda row: (row.valid_to_on or date.max, row.id))


def grants_of(
    session: Session,
    *,
    member_id: int | None = None,
    benefit: str | None = None,
    draw_id: int | None = None,
    before_id: int | None = None,
    limit: int = 200,
) -> list[GrantRow]:
    """Return grants of a member, benefit or draw, newest first; `before_id` goes on."""
    query = _GRANTS.order_by(BenefitGrant.id.desc()).limit(limit)
    for column, value in (
        (BenefitGrant.member_id, member_id),
        (Benefit.name, benefit),
        (BenefitGrant.draw_id, draw_id),
    ):
        if value is not None:
            query = query.where(column == value)
    if before_id is not None:
        query = query.where(BenefitGrant.id < before_id)
    return [GrantRow(*row) for row in session.execute(query)]
