"""What one member has in hand at the till: a handful of index probes, whatever the shop's size."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Integer, Text, bindparam, func, literal, select, text, type_coerce
from sqlalchemy.orm import Session

from models.base import LocalDay
from models.benefit import Benefit, BenefitGrant, BenefitTrack, ExperienceSlot
from models.program import Membership, Program, Track
from models.purchase import Receipt
from models.values import BenefitKind, GrantState, Trigger, Unit
from services.benefits.grants.deciding import due
from services.benefits.ledger.lots import available
from services.benefits.ledger.offered import is_eligible
from services.benefits.offers import InHand, Slot, Why
from services.benefits.offers.fit import NOT_ELIGIBLE, TRACK
from services.benefits.terms import MONEY, STANDING, Limits, read_limits, read_stacking, read_terms
from services.core.asking import ask


@dataclass(frozen=True, slots=True)
class Hands:
    """The benefits in a member's hands, and the points they may spend on them."""

    benefits: tuple[InHand, ...] = ()
    points: int = 0

    @property
    def look_at_goods(self) -> bool:
        """Return whether any of them asks what the goods are."""
        return any(hand.terms.goods or hand.terms.excluded for hand in self.benefits)


@dataclass(frozen=True, slots=True)
class _Belonging:
    """The member in a benefit's program: their track, and since when visits count."""

    track_id: int | None
    joined_on: date | None


def hands(session: Session, member_id: int, on: date, *, joins: str | None = None) -> Hands:
    """Return what the member has in hand on a day, offers of their programs and own grants.

    What is due and not granted yet is among them, without a grant: the sale grants it before it
    decides. `joins` names a program that counts as joined on the day, on its first track.
    """
    found = _standing(session, member_id, on, joins) + _granted(session, member_id, on)
    rows = [(_in_hand(row, on), row, belonging) for row, belonging in found]
    rows += _waiting(session, member_id, on)
    tracks = _tracks(session) if rows else {}
    used = _used(session, member_id, on, [hand for hand, _, _ in rows])
    slots = _slots(session, [row.id for hand, row, _ in rows if hand.kind is _EXPERIENCE], on)
    made = []
    for hand, row, belonging in rows:
        withheld = _withheld(session, member_id, on, row, belonging, tracks.get(row.id, {}))
        visits = 0
        if hand.trigger is Trigger.NTH_VISIT and belonging is not None:
            visits = _visits(session, member_id, belonging.joined_on, on)
        days = used.get(row.id, Counter())
        made.append(
            replace(
                hand,
                used=sum(
                    many for day, many in days.items() if day >= counted_since(hand.limits, on)
                ),
                used_on=max(days, default=None),
                visits=visits,
                slots=slots.get(row.id, ()),
                withheld=withheld,
            )
        )
    priced = any(hand.price_points is not None for hand in made)
    points = available(session, member_id, Unit.POINTS, on) if priced else 0
    return Hands(tuple(made), points)


_EXPERIENCE = BenefitKind.EXPERIENCE
_BENEFIT = (
    Benefit.id,
    Benefit.name,
    Benefit.kind,
    Benefit.trigger,
    Benefit.is_surprise,
    Benefit.is_soft,
    Benefit.is_automatic,
    type_coerce(Benefit.terms, Text).label("terms"),
    Benefit.eligible_rule,
    Benefit.cost_minor,
    Benefit.value_minor,
    Benefit.priority,
    Benefit.stacking,
    Benefit.limits,
    Benefit.stock,
    Benefit.price_points,
    Benefit.uses,
    Benefit.spent_minor,
)
_Found = list[tuple[Any, _Belonging | None]]


_MEMBER = bindparam("member", type_=Integer())
_ON = bindparam("on", type_=LocalDay())
_JOINS = bindparam("joins", type_=Text())
_NOW = (
    func.coalesce(Benefit.valid_from_on, _ON) <= _ON,
    func.coalesce(Benefit.valid_to_on, _ON) >= _ON,
    func.coalesce(Program.starts_on, _ON) <= _ON,
    func.coalesce(Program.ends_on, _ON) >= _ON,
    Benefit.trigger.in_(sorted(STANDING)),
)
_NO_GRANT = (literal(None).label("grant_id"), Benefit.valid_to_on.label("last_on"))
# Built once: the till asks them with every article.
_OFFERED: Any = (
    select(*_BENEFIT, *_NO_GRANT, Membership.track_id, Membership.joined_on)
    .join(Program, Program.id == Benefit.program_id)
    .join(Membership, Membership.program_id == Benefit.program_id)
    .where(
        Membership.member_id == _MEMBER,
        Membership.joined_on <= _ON,
        func.coalesce(Membership.ends_on, _ON) >= _ON,
        *_NOW,
    )
)
_FIRST_TRACK = (
    select(Track.id)
    .where(Track.program_id == Program.id)
    .order_by(Track.rank)
    .limit(1)
    .scalar_subquery()
)
_OFFERED_ON_JOINING: Any = (
    select(*_BENEFIT, *_NO_GRANT, _FIRST_TRACK.label("track_id"))
    .join(Program, Program.id == Benefit.program_id)
    .where(Program.name == _JOINS, *_NOW)
)
_GRANTED: Any = (
    select(*_BENEFIT, BenefitGrant.id.label("grant_id"), BenefitGrant.valid_to_on.label("last_on"))
    .join(Benefit, Benefit.id == BenefitGrant.benefit_id)
    .where(
        BenefitGrant.member_id == _MEMBER,
        BenefitGrant.state == GrantState.GRANTED,
        func.coalesce(BenefitGrant.valid_to_on, _ON) >= _ON,
    )
)
_WAITING: Any = select(
    *_BENEFIT, literal(None).label("grant_id"), literal(None).label("last_on")
).where(Benefit.id.in_(bindparam("benefits", expanding=True)))
_TRACKS: Any = (
    select(BenefitTrack.benefit_id, Track.id, Track.name)
    .join(Track, Track.id == BenefitTrack.track_id)
    .order_by(Track.rank)
)
_USED: Any = (
    select(BenefitGrant.benefit_id, BenefitGrant.redeemed_on, func.count())
    .where(
        BenefitGrant.member_id == _MEMBER,
        BenefitGrant.state == GrantState.REDEEMED,
        BenefitGrant.redeemed_on >= _ON,
    )
    .group_by(BenefitGrant.benefit_id, BenefitGrant.redeemed_on)
)


def _standing(session: Session, member_id: int, on: date, joins: str | None) -> _Found:
    """Return the offers that the member's programs make to everybody in them."""
    found: _Found = [
        (row, _Belonging(row.track_id, row.joined_on))
        for row in ask(session, _OFFERED, {"member": member_id, "on": on})
    ]
    if joins is None:
        return found
    known = {row.id for row, _ in found}
    more = ask(session, _OFFERED_ON_JOINING, {"joins": joins, "on": on})
    return found + [(row, _Belonging(row.track_id, on)) for row in more if row.id not in known]


def _granted(session: Session, member_id: int, on: date) -> _Found:
    """Return what was put into the member's own hands and is still good."""
    rows = ask(session, _GRANTED, {"member": member_id, "on": on})
    return [(row, None) for row in rows]


def _waiting(
    session: Session, member_id: int, on: date
) -> list[tuple[InHand, Any, _Belonging | None]]:
    """Return what is due to the member; credit and points are booked, not used on a basket."""
    found = [one for one in due(session, member_id, on) if one.kind not in MONEY]
    if not found:
        return []
    benefits = {"benefits": sorted({one.benefit_id for one in found})}
    rows = {row.id: row for row in ask(session, _WAITING, benefits)}
    return [
        (
            replace(_in_hand(rows[one.benefit_id], on), valid_to_on=one.valid_to_on),
            rows[one.benefit_id],
            None,
        )
        for one in found
    ]


def _in_hand(row: Any, on: date) -> InHand:
    return InHand(
        benefit_id=row.id,
        name=row.name,
        kind=row.kind,
        trigger=row.trigger,
        terms=read_terms(row.terms, on),
        limits=read_limits(row.limits),
        stacking=read_stacking(row.stacking),
        is_surprise=row.is_surprise,
        is_soft=row.is_soft,
        is_automatic=row.is_automatic,
        priority=row.priority,
        cost_minor=row.cost_minor,
        value_minor=row.value_minor,
        price_points=row.price_points,
        stock=row.stock,
        uses=row.uses,
        spent_minor=row.spent_minor,
        grant_id=row.grant_id,
        valid_to_on=row.last_on,
    )


def _tracks(session: Session) -> dict[int, dict[int, str]]:
    """Return per benefit the tracks it is for, id and name, lowest first; few have any."""
    tracks: dict[int, dict[int, str]] = {}
    for benefit_id, track_id, name in ask(session, _TRACKS):
        tracks.setdefault(benefit_id, {})[track_id] = name
    return tracks


def _withheld(
    session: Session,
    member_id: int,
    on: date,
    row: Any,
    belonging: _Belonging | None,
    tracks: Mapping[int, str],
) -> tuple[Why, ...]:
    """Return the reasons that only the file knows; a grant has been decided when it was made."""
    if belonging is None:
        return ()
    if tracks and belonging.track_id not in tracks:
        return (Why(TRACK, {"tracks": tuple(tracks.values())}),)
    if row.eligible_rule is not None:
        earns = row.trigger is Trigger.PURCHASE and row.kind in MONEY
        as_of = on - timedelta(days=1) if earns else on  # as the books see it
        if not is_eligible(session, row.eligible_rule, member_id, as_of):
            return (Why(NOT_ELIGIBLE),)
    return ()


def counted_since(limits: Limits, on: date) -> date:
    """Return the first day on which a member's uses count towards the limit."""
    if limits.member_days is not None:
        return on - timedelta(days=limits.member_days - 1)
    return on.replace(day=1)


def _used(
    session: Session, member_id: int, on: date, some: Iterable[InHand]
) -> dict[int, Counter[date]]:
    """Return the member's uses per benefit and day, as far back as the limits look."""
    counted = [
        counted_since(hand.limits, on)
        for hand in some
        if hand.limits.member_count is not None or hand.trigger is Trigger.NTH_VISIT
    ]
    if not counted:
        return {}
    used: dict[int, Counter[date]] = {}
    asked = {"member": member_id, "on": min(counted)}
    for benefit_id, day, many in ask(session, _USED, asked):
        if day is not None:
            used.setdefault(benefit_id, Counter())[day] = many
    return used


def _visits(session: Session, member_id: int, since: date | None, on: date) -> int:
    """Return on how many days before this one the member bought, since they joined."""
    query = select(func.count(Receipt.sold_on.distinct())).where(
        Receipt.member_id == member_id,
        Receipt.sold_on >= (since or date.min),
        Receipt.sold_on < on,
        Receipt.is_sale,
    )
    return session.execute(query).scalar_one()


def _slots(session: Session, benefit_ids: Sequence[int], on: date) -> dict[int, tuple[Slot, ...]]:
    """Return per experience its dates to come that have places, the first before others."""
    if not benefit_ids:
        return {}
    query = (
        select(
            ExperienceSlot.benefit_id,
            ExperienceSlot.id,
            ExperienceSlot.starts_on,
            ExperienceSlot.starts_minute,
            ExperienceSlot.branch_id,
            ExperienceSlot.capacity - ExperienceSlot.taken,
        )
        .where(
            ExperienceSlot.benefit_id.in_(benefit_ids),
            ExperienceSlot.starts_on >= on,
            ExperienceSlot.taken < ExperienceSlot.capacity,
        )
        .order_by(ExperienceSlot.starts_on, ExperienceSlot.starts_minute, ExperienceSlot.id)
    )
    slots: dict[int, tuple[Slot, ...]] = {}
    for row in session.execute(query):
        slots[row[0]] = (*slots.get(row[0], ()), Slot(*row[1:]))
    return slots


_NAMES = text(
    """WITH RECURSIVE up (product_id, name, parent_id) AS (
        SELECT p.id, c.name, c.parent_id FROM product p
        CROSS JOIN category c ON c.id IN (p.category_id, p.department_id)
        WHERE p.id IN (SELECT value FROM json_each(:products))
        UNION
        SELECT up.product_id, c.name, c.parent_id FROM up
        CROSS JOIN category c ON c.id = up.parent_id
    )
    SELECT product_id, 'category', name FROM up
    UNION ALL SELECT product_id, 'department', name FROM up WHERE parent_id IS NULL
    UNION ALL SELECT id, 'product', product_no FROM product
        WHERE id IN (SELECT value FROM json_each(:products))
    UNION ALL SELECT id, 'brand', brand FROM product
        WHERE brand IS NOT NULL AND id IN (SELECT value FROM json_each(:products))"""
)


def goods_names(
    session: Session, product_ids: Iterable[int]
) -> dict[int, frozenset[tuple[str, str]]]:
    """Return of each article what terms may call it by: see `offers.Item.goods`."""
    ids = "[" + ",".join(str(int(one)) for one in set(product_ids)) + "]"
    names: dict[int, set[tuple[str, str]]] = {}
    for product_id, kind, name in ask(session, _NAMES, {"products": ids}):
        names.setdefault(product_id, set()).add((kind, name))
    return {product_id: frozenset(found) for product_id, found in names.items()}
