"""The benefits that come into members' hands, as granting sees them on a day."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Integer, Text, and_, bindparam, func, select, type_coerce
from sqlalchemy.orm import Session

from models.base import LocalDay
from models.benefit import Benefit, BenefitGrant
from models.organisation import Shop
from models.program import Program
from models.values import (
    BenefitKind,
    GrantState,
    ProgramState,
    Trigger,
    Unit,
    add_days,
)
from services import programs, segments
from services.benefits.grants.rules import Window
from services.benefits.ledger.booking import token
from services.benefits.ledger.offered import TRACKS, track_ids
from services.benefits.terms import Limits, Terms, read_limits, read_terms
from services.core.asking import ask, listed
from services.core.clock import local_day

BY_OCCASION = frozenset(
    {
        Trigger.BIRTHDAY,
        Trigger.ANNIVERSARY,
        Trigger.TRACK,
        Trigger.REFERRAL,
        Trigger.SEGMENT,
    }
)
GRANTED = BY_OCCASION | {Trigger.MANUAL, Trigger.SURPRISE}
OPEN = (GrantState.GRANTED, GrantState.RESERVED)
UNITS = {BenefitKind.CREDIT: Unit.CREDIT, BenefitKind.POINTS: Unit.POINTS}


@dataclass(frozen=True, slots=True)
class Gift:
    """A running benefit with the terms of the day.

    `begins_on` is the first day it could be granted. `uses` and `spent_minor` are what stands
    used or reserved, `stock` what there was to give (None: no end of it).
    """

    id: int
    uid: bytes
    name: str
    program_id: int
    kind: BenefitKind
    trigger: Trigger
    is_surprise: bool
    is_soft: bool
    priority: int
    begins_on: date
    ends_on: date | None
    track_ids: frozenset[int]
    eligible: segments.Node | None
    terms: Terms
    limits: Limits
    cost_minor: int | None
    value_minor: int | None
    stock: int | None
    uses: int
    spent_minor: int

    @property
    def unit(self) -> Unit | None:
        """Return what it puts on an account, None for what is used in other ways."""
        return UNITS.get(self.kind)

    @property
    def window(self) -> Window:
        """Return the days around a birthday on which it is given."""
        return Window(self.terms.timing.days_before, self.terms.timing.days_after)

    @property
    def known_cost_minor(self) -> int | None:
        """Return what giving it once costs the shop, at most; None where the basket decides."""
        if self.cost_minor is not None:
            return self.cost_minor
        if self.kind is BenefitKind.CREDIT:
            return self.terms.fixed
        if self.kind is BenefitKind.AMOUNT:
            return self.terms.amount_minor
        return None

    @property
    def worth_minor(self) -> int | None:
        """Return what it is worth to the member, None where the basket decides."""
        if self.value_minor is not None:
            return self.value_minor
        return self.terms.fixed if self.kind is BenefitKind.CREDIT else None

    def key(self, part: str) -> str:
        """Return the key under which it is granted; `part` says to whom and what for."""
        return f"{self.trigger.value}:{token(self.uid)}:{part}"

    @property
    def segment(self) -> segments.Node | None:
        """Return the rule of being in the segment it is given for."""
        name = self.terms.timing.segment
        return None if name is None else segments.Condition("segment.in", "any_of", (name,))

    @property
    def asks(self) -> tuple[segments.Node, ...]:
        """Return the rules a member must satisfy."""
        return tuple(rule for rule in (self.segment, self.eligible) if rule is not None)


def gifts(
    session: Session,
    on: date,
    triggers: Collection[Trigger] = GRANTED,
    *,
    program_id: int | None = None,
    benefit_ids: Collection[int] | None = None,
) -> list[Gift]:
    """Return the benefits of these triggers that run on the day, the highest priority first.

    Of running programs only.
    """
    facts = {"on": on, "triggers": sorted(triggers), "program": program_id}
    rows = ask(session, _RUNNING, facts).all()
    if benefit_ids is not None:
        rows = [row for row in rows if row.id in benefit_ids]
    if not rows:
        return []
    zone = ask(session, _ZONE).scalar_one()
    return [_gift(row, on, zone) for row in rows]


# Statements that the till asks are built once: building one takes longer than running it.
ON = bindparam("on", type_=LocalDay())
_ZONE = select(Shop.timezone)
_BENEFITS: Any = select(
    Benefit.id,
    Benefit.uid,
    Benefit.name,
    Benefit.program_id,
    Benefit.kind,
    Benefit.trigger,
    Benefit.is_surprise,
    Benefit.is_soft,
    Benefit.priority,
    Benefit.valid_from_on,
    Benefit.valid_to_on,
    Benefit.created_at,
    Benefit.eligible_rule,
    type_coerce(Benefit.terms, Text).label("terms"),
    Benefit.limits,
    Benefit.cost_minor,
    Benefit.value_minor,
    Benefit.stock,
    Benefit.uses,
    Benefit.spent_minor,
    TRACKS,
).join(Program, Program.id == Benefit.program_id)
_PROGRAM = bindparam("program", type_=Integer())
_RUNNING: Any = _BENEFITS.where(
    Benefit.is_running,
    Benefit.trigger.in_(listed("triggers")),
    func.coalesce(Benefit.valid_from_on, ON) <= ON,
    func.coalesce(Benefit.valid_to_on, ON) >= ON,
    Program.state == ProgramState.RUNNING,
    func.coalesce(Program.starts_on, ON) <= ON,
    func.coalesce(Program.ends_on, ON) >= ON,
    func.coalesce(_PROGRAM, Benefit.program_id) == Benefit.program_id,
).order_by(Benefit.priority.desc(), Benefit.id)


def _gift(row: Any, on: date, zone: str) -> Gift:
    rule = row.eligible_rule
    return Gift(
        id=row.id,
        uid=row.uid,
        name=row.name,
        program_id=row.program_id,
        kind=row.kind,
        trigger=row.trigger,
        is_surprise=row.is_surprise,
        is_soft=row.is_soft,
        priority=row.priority,
        begins_on=row.valid_from_on or local_day(row.created_at, zone),
        ends_on=row.valid_to_on,
        track_ids=track_ids(row.tracks),
        eligible=None if rule is None else segments.parse(rule),
        terms=read_terms(row.terms, on),
        limits=read_limits(row.limits),
        cost_minor=row.cost_minor,
        value_minor=row.value_minor,
        stock=row.stock,
        uses=row.uses,
        spent_minor=row.spent_minor,
    )


def left_to_give(session: Session, gift: Gift) -> int | None:
    """Return how often it may still be granted, None without an end.

    What members hold unused is promised: it counts as gone, so that nobody is given what the shop
    cannot hand over.
    """
    ends = [end for end in (gift.stock, gift.limits.total) if end is not None]
    cost, budget = gift.known_cost_minor, gift.limits.budget_minor
    if not ends and (budget is None or not cost):
        return None
    promised = session.execute(
        select(func.count()).where(
            BenefitGrant.benefit_id == gift.id, BenefitGrant.state == GrantState.GRANTED
        )
    ).scalar_one()
    left = [end - gift.uses - promised for end in ends]
    if budget is not None and cost:
        left.append((budget - gift.spent_minor) // cost - promised)
    return max(min(left), 0)


def uses_within(
    session: Session, gift: Gift, member_ids: Sequence[int], on: date
) -> dict[int, int]:
    """Return how often each of these members used the benefit within the span of its limit.

    So many days back with the day itself, or the calendar month.
    """
    days = gift.limits.member_days
    first = on.replace(day=1) if days is None else add_days(on, 1 - days)
    query = (
        select(BenefitGrant.member_id, func.count())
        .where(
            BenefitGrant.member_id.in_(member_ids),
            BenefitGrant.benefit_id + 0 == gift.id,  # by the members' own grants
            BenefitGrant.state.in_((GrantState.REDEEMED, GrantState.RESERVED)),
            BenefitGrant.granted_on >= first,
        )
        .group_by(BenefitGrant.member_id)
    )
    return {member_id: count for member_id, count in session.execute(query)}


def belongs(program_id: int, on: Any, membership: Any) -> Any:
    """Return the condition that a membership is one of the program on the day."""
    return and_(membership.program_id == program_id, programs.is_active(on, membership))
