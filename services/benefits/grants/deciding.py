"""What members are to be granted on a day: for whom, what for, and how long it is good.

Deciding is the same for everybody by night and for the one at the counter. By night the members
that may be concerned are narrowed down by SQL first.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import or_, select, tuple_
from sqlalchemy.orm import Session

from models.benefit import BenefitTrack
from models.member import Member
from models.program import Membership
from models.values import BenefitKind, MemberState, Trigger, add_days, birthdays_on
from services import segments
from services.benefits.grants import rules
from services.benefits.grants.gifts import (
    BY_OCCASION,
    Gift,
    belongs,
    gifts,
    left_to_give,
    uses_within,
)
from services.benefits.grants.people import FRIENDS, Belonging, Friend, People, granted_keys, load
from services.benefits.grants.rules import Occasion
from services.benefits.ledger.booking import token
from services.benefits.terms.plan import After, Side
from services.core.errors import AppError

# Whether a member satisfies the rules a gift asks for.
Satisfies = Callable[[Gift, int], bool]


@dataclass(frozen=True, slots=True)
class Due:
    """A grant to be made: under which key, good to when, and why (JSON)."""

    member_id: int
    key: str
    valid_to_on: date | None
    reason: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class DueGrant:
    """What a member would be granted on a day; `reason` names the trigger and its facts."""

    benefit_id: int
    name: str
    kind: BenefitKind
    key: str
    valid_to_on: date | None
    reason: Mapping[str, Any]


def due(session: Session, member_id: int, on: date) -> list[DueGrant]:
    """Return what the member would be granted on the day, the highest priority first.

    A few probes; nothing is written (`grant_due` does that).
    """
    return [
        DueGrant(gift.id, gift.name, gift.kind, one.key, one.valid_to_on, one.reason)
        for gift, one in due_for(session, member_id, on)
    ]


def due_for(session: Session, member_id: int, on: date) -> list[tuple[Gift, Due]]:
    """Return what is due for one member, with the gifts."""
    running = gifts(session, on, BY_OCCASION)
    if not running:
        return []
    people = load_for(session, running, [member_id], on)

    def satisfies(gift: Gift, who: int) -> bool:
        try:
            return all(segments.explain(session, rule, who, on).holds for rule in gift.asks)
        except AppError:  # told by the nightly run; the queue at the counter moves on
            return False

    return [
        (gift, one)
        for gift in running
        for one in decide(session, gift, people, [member_id], on, satisfies)
    ]


def load_for(session: Session, running: Sequence[Gift], ids: Sequence[int], on: date) -> People:
    """Return what deciding about these gifts and members needs to know."""
    return load(
        session,
        ids,
        on,
        programs={gift.program_id for gift in running},
        benefits={gift.id for gift in running},
        friends_of={gift.program_id for gift in running if gift.trigger is Trigger.REFERRAL},
    )


def decide(
    session: Session,
    gift: Gift,
    people: People,
    ids: Iterable[int],
    on: date,
    satisfies: Satisfies,
) -> list[Due]:
    """Return what is due to these members of one gift: as many as are left to give, in order."""
    found = [
        Due(
            member_id,
            gift.key(part),
            rules.last_good_day(on, gift.terms.timing.valid_days, occasion.last_on, gift.ends_on),
            {"trigger": gift.trigger.value, "for": occasion.key} | dict(facts),
        )
        for member_id in ids
        if member_id in people.uids
        for part, occasion, facts in _occasions(gift, people, member_id, on)
    ]
    if not found:
        return []
    before = granted_keys(session, [one.key for one in found])
    fresh = [one for one in found if one.key not in before and satisfies(gift, one.member_id)]
    fresh = _within_limits(session, gift, fresh, on)
    left = left_to_give(session, gift) if fresh else None
    return fresh if left is None else fresh[:left]


def _within_limits(session: Session, gift: Gift, found: list[Due], on: date) -> list[Due]:
    """Return what the limit for one member allows of sums that are booked at the grant.

    Other benefits are limited where they are used. The rest comes when the span has moved on.
    """
    most = gift.limits.member_count
    if gift.unit is None or most is None or not found:
        return found
    used = uses_within(session, gift, [one.member_id for one in found], on)
    allowed = []
    for one in found:
        used[one.member_id] = used.get(one.member_id, 0) + 1
        if used[one.member_id] <= most:
            allowed.append(one)
    return allowed


_Found = tuple[str, Occasion, Mapping[str, Any]]


def _occasions(gift: Gift, people: People, member_id: int, on: date) -> Iterator[_Found]:
    """Yield what the member is to be given for: the rest of the key, the occasion, its facts."""
    belonging = people.belongings.get((member_id, gift.program_id))
    if belonging is None:
        return
    if gift.track_ids and belonging.track_id not in gift.track_ids:
        return
    former = people.former(member_id, gift.id)
    occasion: Occasion | None = None
    match gift.trigger:
        case Trigger.BIRTHDAY if member_id in people.births:
            month, day = people.births[member_id]
            occasion = rules.birthday(month, day, gift.window, former, on)
        case Trigger.ANNIVERSARY:
            occasion = rules.anniversary(belonging.joined_on, former, on)
        case Trigger.TRACK:
            reached_on = _reached_on(gift, belonging)
            if reached_on is not None:
                occasion = rules.track_reached(reached_on, gift.begins_on, former, on)
        case Trigger.SEGMENT:
            occasion = rules.segment_entered(gift.terms.timing.again_after_days, former, on)
        case Trigger.REFERRAL:
            yield from _referrals(gift, people, member_id)
        case _:
            pass
    if occasion is not None:
        yield f"{token(people.uids[member_id])}:{occasion.key}", occasion, {}


def _reached_on(gift: Gift, belonging: Belonging) -> date | None:
    """Return the day the member came to the track; beginning on it counts where it is named."""
    if belonging.began_on_it and gift.track_ids:
        return belonging.joined_on
    return belonging.rose_on


def _referrals(gift: Gift, people: People, member_id: int) -> Iterator[_Found]:
    timing = gift.terms.timing
    for friend in people.friends.get(member_id, ()):
        side = Side.REFERRER if friend.referrer_id == member_id else Side.REFERRED
        if timing.side not in (Side.BOTH, side) or not _counts(friend, gift):
            continue
        occasion = Occasion(side.value)
        yield (
            f"{token(friend.referred_uid)}:{side.value}",
            occasion,
            {"friend": friend.referred_id if side is Side.REFERRER else friend.referrer_id},
        )


def _counts(friend: Friend, gift: Gift) -> bool:
    """Return whether the referral's part was done since the benefit began."""
    done_on = friend.bought_on if gift.terms.timing.after == After.PURCHASE else friend.joined_on
    return done_on is not None and done_on >= gift.begins_on


def concerned(session: Session, gift: Gift, on: date) -> list[int]:
    """Return the members of its program that the gift may concern on the day, by id."""
    if gift.trigger is Trigger.REFERRAL:
        pairs = session.execute(FRIENDS, {"program": gift.program_id, "on": on})
        return sorted({one for row in pairs for one in (row.id, row.referrer_id)})
    query = (
        select(Member.id)
        .join(Membership, Membership.member_id == Member.id)
        .where(Member.state == MemberState.KNOWN, belongs(gift.program_id, on, Membership))
        .order_by(Member.id)
    )
    if gift.track_ids:
        query = query.where(
            Membership.track_id.in_(
                select(BenefitTrack.track_id).where(BenefitTrack.benefit_id == gift.id)
            )
        )
    match gift.trigger:
        case Trigger.BIRTHDAY:
            query = query.where(_born_around(gift, on))
        case Trigger.TRACK:
            query = query.where(Membership.track_since_on >= gift.begins_on)
        case _:
            pass
    return list(session.scalars(query))


def _born_around(gift: Gift, on: date) -> Any:
    """Return the condition that a birthday is celebrated on the day, its window counted in."""
    feasts = gift.window.feasts(on)
    days = (add_days(feasts.first, step) for step in range(feasts.days))
    born = {birthday for day in days for birthday in birthdays_on(day)}
    return or_(
        *(
            tuple_(Member.birth_month, Member.birth_day).in_(sorted(born)[part : part + 100])
            for part in range(0, len(born), 100)
        )
    )


def satisfying(session: Session, gift: Gift, on: date) -> Satisfies:
    """Return a test of the gift's rules whose answers for everybody were taken at once."""
    if not gift.asks:
        return lambda _gift, _member: True
    node = segments.All(gift.asks)
    ids = frozenset(session.scalars(segments.member_ids(session, node, on)))
    return lambda _gift, member_id: member_id in ids
