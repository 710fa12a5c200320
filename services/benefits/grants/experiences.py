"""Experiences: their dates, who keeps a place, and who came."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.benefit import Benefit, BenefitGrant, ExperienceSlot
from models.member import Member
from models.organisation import Branch
from models.values import BenefitKind, GrantState, add_days
from services import members
from services.benefits.errors import NoBenefit
from services.benefits.grants.ending import release
from services.benefits.grants.errors import (
    BadSlot,
    NoGrant,
    NoSlot,
    NotAnExperience,
    NotReserved,
    NotYetOver,
    SlotFull,
    SlotOver,
    SlotTaken,
    SlotTooLate,
)
from services.benefits.grants.events import GrantsChanged, SlotsChanged
from services.benefits.grants.granting import count_uses, grant_due
from services.benefits.rules import GRACE_DAYS
from services.benefits.terms import terms_on
from services.core.work import Work
from services.security import Right, record, require

MOST_PLACES = 100_000
_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class SlotRow:
    """A date of an experience: local day and minute, places, and what became of those kept.

    `unmarked` places lie behind and nobody noted yet who came.
    """

    id: int
    benefit_id: int
    benefit: str
    starts_on: date
    starts_minute: int
    branch: str | None
    capacity: int
    taken: int
    came: int = 0
    missed: int = 0
    unmarked: int = 0

    @property
    def left(self) -> int:
        """Return how many places are free."""
        return self.capacity - self.taken


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody with a place: whether they are expected, came or stayed away."""

    grant_id: int
    member_id: int
    member_no: str
    name: str
    state: GrantState


def add_slot(
    work: Work,
    benefit: str,
    *,
    on: date,
    minute: int,
    capacity: int | None = None,
    branch_id: int | None = None,
) -> int:
    """Add a date to an experience and return its number; its places as the terms say, if left out.

    NotAllowed, NoBenefit, NotAnExperience, BadSlot, SlotOver for a day that is over.
    """
    require(work, Right.EDIT_BENEFIT)
    row = _experience(work.session, benefit)
    places = capacity if capacity is not None else terms_on(row.terms, on).timing.capacity
    _check(work, on, minute)
    if places is None or not 1 <= places <= MOST_PLACES:
        raise BadSlot(field="capacity", value=places)
    slot = ExperienceSlot(
        benefit_id=row.id,
        starts_on=on,
        starts_minute=minute,
        capacity=places,
        branch_id=branch_id,
    )
    work.session.add(slot)
    work.session.flush()
    record(work, "slot.add", "experience_slot", slot.id, benefit=row.id, capacity=places)
    work.tell(SlotsChanged(row.id))
    return slot.id


def change_slot(
    work: Work,
    slot_id: int,
    *,
    on: date | None = None,
    minute: int | None = None,
    capacity: int | None = None,
) -> None:
    """Move a date or change its places; whoever keeps one keeps it.

    A benefit in hand stays good to the date it is kept for, however late that is now. NotAllowed,
    NoSlot, BadSlot, SlotOver, SlotTaken for fewer places than are taken.
    """
    require(work, Right.EDIT_BENEFIT)
    slot = _slot(work, slot_id)
    new_on = slot.starts_on if on is None else on
    new_minute = slot.starts_minute if minute is None else minute
    _check(work, new_on, new_minute)
    if capacity is not None:
        if not 1 <= capacity <= MOST_PLACES:
            raise BadSlot(field="capacity", value=capacity)
        if capacity < slot.taken:
            raise SlotTaken(taken=slot.taken)
        slot.capacity = capacity
    slot.starts_on, slot.starts_minute = new_on, new_minute
    for grant in _expected(work.session, slot_id):
        if grant.valid_to_on is not None and grant.valid_to_on < new_on:
            grant.valid_to_on = new_on
    work.session.flush()
    record(work, "slot.change", "experience_slot", slot.id, capacity=slot.capacity)
    work.tell(SlotsChanged(slot.benefit_id))


def cancel_slot(work: Work, slot_id: int) -> int:
    """Take a date away and return how many lost their place; they may choose another date.

    Their benefits stay good for 14 days after the date at least: it was the shop that took it
    away. A date that somebody came to is closed, not deleted. NotAllowed, NoSlot.
    """
    require(work, Right.EDIT_BENEFIT)
    slot = _slot(work, slot_id)
    expected = _expected(work.session, slot_id)
    good_to = add_days(max(slot.starts_on, work.today), GRACE_DAYS)
    for grant in expected:
        _give_up(work, grant)
        if grant.valid_to_on is not None and grant.valid_to_on < good_to:
            grant.valid_to_on = good_to
    work.session.flush()
    if slot.taken:
        slot.capacity = slot.taken
    else:
        work.session.delete(slot)
    work.session.flush()
    record(work, "slot.cancel", "experience_slot", slot_id, places=len(expected))
    work.tell(SlotsChanged(slot.benefit_id))
    return len(expected)


def reserve(work: Work, slot_id: int, member_id: int) -> int:
    """Keep a place of a date for a member who has the experience in hand; return the grant's id.

    What is due to them is granted first. Twice is once. Work holds the write lock, so the last
    place goes to one. NotAllowed, NoSlot, SlotOver, SlotFull, NoGrant, SlotTooLate when the benefit
    ends before the date.
    """
    require(work, Right.REDEEM)
    slot = _slot(work, slot_id)
    kept = select(BenefitGrant.id).where(
        BenefitGrant.member_id == member_id,
        BenefitGrant.slot_id == slot_id,
        BenefitGrant.state == GrantState.RESERVED,
    )
    grant_id = work.session.scalar(kept)
    if grant_id is not None:
        return grant_id
    if slot.starts_on < work.today:
        raise SlotOver(day=slot.starts_on)
    grant_due(work, [member_id])
    grant = _in_hand(work, slot, member_id)
    if slot.taken >= slot.capacity:
        raise SlotFull(day=slot.starts_on, capacity=slot.capacity)
    benefit = work.session.get_one(Benefit, slot.benefit_id)
    slot.taken += 1
    grant.state, grant.slot_id = GrantState.RESERVED, slot_id
    grant.cost_minor, grant.value_minor = benefit.cost_minor, benefit.value_minor
    work.session.flush()
    count_uses(work, benefit.id, 1, benefit.cost_minor or 0)
    _tell(work, slot, member_id)
    return grant.id


def give_up(work: Work, grant_id: int) -> None:
    """Free the place that was kept; the benefit is in hand again, as long as it was good before.

    NotAllowed, NoGrant, NotReserved.
    """
    require(work, Right.REDEEM)
    _give_up(work, _reserved(work, grant_id))


def attend(work: Work, grant_id: int) -> None:
    """Note that the member came: the benefit is used. NotAllowed, NoGrant, NotReserved, NotYet."""
    require(work, Right.REDEEM)
    grant = _reserved(work, grant_id)
    slot = _begun(work, grant)
    grant.state, grant.redeemed_on = GrantState.REDEEMED, work.today
    work.session.flush()
    _tell(work, slot, grant.member_id)


def stay_away(work: Work, grant_id: int) -> None:
    """Note that the member did not come: the benefit is gone, the place was kept for nothing.

    NotAllowed, NoGrant, NotReserved, NotYet.
    """
    require(work, Right.REDEEM)
    grant = _reserved(work, grant_id)
    slot = _begun(work, grant)
    count_uses(work, grant.benefit_id, -1, -(grant.cost_minor or 0))
    grant.state, grant.cost_minor, grant.value_minor = GrantState.LAPSED, None, None
    work.session.flush()
    _tell(work, slot, grant.member_id)


def slots(
    session: Session, benefit: str | None = None, *, from_on: date | None = None, today: date
) -> list[SlotRow]:
    """Return the dates of one experience or of all, from a day on, in order of time."""
    query: Any = (
        select(
            ExperienceSlot.id,
            ExperienceSlot.benefit_id,
            Benefit.name,
            ExperienceSlot.starts_on,
            ExperienceSlot.starts_minute,
            Branch.code,
            ExperienceSlot.capacity,
            ExperienceSlot.taken,
        )
        .join(Benefit, Benefit.id == ExperienceSlot.benefit_id)
        .outerjoin(Branch, Branch.id == ExperienceSlot.branch_id)
        .order_by(ExperienceSlot.starts_on, ExperienceSlot.starts_minute, ExperienceSlot.id)
    )
    if benefit is not None:
        query = query.where(Benefit.id == _experience(session, benefit).id)
    if from_on is not None:
        query = query.where(ExperienceSlot.starts_on >= from_on)
    rows = [SlotRow(*row) for row in session.execute(query)]
    states = _states(session, [row.id for row in rows])
    return [
        replace(
            row,
            came=states.get((row.id, GrantState.REDEEMED), 0),
            missed=states.get((row.id, GrantState.LAPSED), 0),
            unmarked=(states.get((row.id, GrantState.RESERVED), 0) if row.starts_on < today else 0),
        )
        for row in rows
    ]


def guests(session: Session, slot_id: int) -> list[Guest]:
    """Return who has a place of the date, by name."""
    query = (
        select(
            BenefitGrant.id,
            BenefitGrant.member_id,
            Member.member_no,
            Member.first_name,
            Member.last_name,
            Member.company,
            BenefitGrant.state,
        )
        .join(Member, Member.id == BenefitGrant.member_id)
        .where(BenefitGrant.slot_id == slot_id)
        .order_by(Member.name_key, BenefitGrant.id)
    )
    return [
        Guest(grant_id, who, number, members.full_name(first, last, company), state)
        for grant_id, who, number, first, last, company, state in session.execute(query)
    ]


def _states(session: Session, ids: list[int]) -> dict[tuple[int, GrantState], int]:
    query = select(BenefitGrant.slot_id, BenefitGrant.state).where(BenefitGrant.slot_id.in_(ids))
    found: dict[tuple[int, GrantState], int] = {}
    for slot_id, state in session.execute(query):
        if slot_id is not None:
            found[slot_id, state] = found.get((slot_id, state), 0) + 1
    return found


def _experience(session: Session, name: str) -> Benefit:
    benefit = session.scalars(select(Benefit).where(Benefit.name == name)).one_or_none()
    if benefit is None:
        raise NoBenefit(name=name)
    if benefit.kind is not BenefitKind.EXPERIENCE:
        raise NotAnExperience(benefit=name)
    return benefit


def _check(work: Work, on: date, minute: int) -> None:
    if not 0 <= minute < _MINUTES:
        raise BadSlot(field="minute", value=minute)
    if on < work.today:
        raise SlotOver(day=on)


def _slot(work: Work, slot_id: int) -> ExperienceSlot:
    slot = work.session.get(ExperienceSlot, slot_id, populate_existing=True)
    if slot is None:
        raise NoSlot(slot=slot_id)
    return slot


def _in_hand(work: Work, slot: ExperienceSlot, member_id: int) -> BenefitGrant:
    """Return the grant that ends first of those that are good on the date."""
    query = (
        select(BenefitGrant)
        .where(
            BenefitGrant.member_id == member_id,
            BenefitGrant.benefit_id == slot.benefit_id,
            BenefitGrant.state == GrantState.GRANTED,
        )
        .order_by(BenefitGrant.valid_to_on.is_(None), BenefitGrant.valid_to_on, BenefitGrant.id)
    )
    held = [
        grant
        for grant in work.session.scalars(query)
        if grant.valid_to_on is None or grant.valid_to_on >= work.today
    ]
    if not held:
        name = work.session.get_one(Benefit, slot.benefit_id).name
        raise NoGrant(grant=name)
    for grant in held:
        if grant.valid_to_on is None or grant.valid_to_on >= slot.starts_on:
            return grant
    raise SlotTooLate(day=slot.starts_on, last_on=held[-1].valid_to_on)


def _expected(session: Session, slot_id: int) -> list[BenefitGrant]:
    query = select(BenefitGrant).where(
        BenefitGrant.slot_id == slot_id, BenefitGrant.state == GrantState.RESERVED
    )
    return list(session.scalars(query.order_by(BenefitGrant.id)))


def _reserved(work: Work, grant_id: int) -> BenefitGrant:
    grant = work.session.get(BenefitGrant, grant_id, populate_existing=True)
    if grant is None:
        raise NoGrant(grant=grant_id)
    if grant.state is not GrantState.RESERVED:
        raise NotReserved(grant=grant_id, state=grant.state.value)
    return grant


def _begun(work: Work, grant: BenefitGrant) -> ExperienceSlot:
    slot = work.session.get_one(ExperienceSlot, grant.slot_id)
    if slot.starts_on > work.today:
        raise NotYetOver(day=slot.starts_on)
    return slot


def _give_up(work: Work, grant: BenefitGrant) -> None:
    slot = work.session.get_one(ExperienceSlot, grant.slot_id)
    release(work, grant)
    grant.state = GrantState.GRANTED
    work.session.flush()
    _tell(work, slot, grant.member_id)


def _tell(work: Work, slot: ExperienceSlot, member_id: int) -> None:
    work.tell(SlotsChanged(slot.benefit_id))
    work.tell(GrantsChanged((member_id,)))
