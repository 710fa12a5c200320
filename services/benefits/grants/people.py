"""What deciding needs to know of members: who they are, where they belong, what they were given.

A handful of queries for one member or for hundreds.
"""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Integer, and_, bindparam, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from models.benefit import BenefitGrant
from models.member import Member
from models.program import Membership, MembershipEvent
from models.purchase import Receipt
from models.values import MemberState, TrackStep
from services import programs
from services.benefits.grants.gifts import ON
from services.benefits.grants.rules import NEVER, Former
from services.core.asking import ask, listed


@dataclass(frozen=True, slots=True)
class Belonging:
    """A membership on the day. `rose_on` is the day the member came to the track from below.

    None where they stand on it in another way: from the day of joining (`began_on_it`), or fallen.
    """

    joined_on: date
    track_id: int | None
    rose_on: date | None
    began_on_it: bool


@dataclass(frozen=True, slots=True)
class Friend:
    """A referral: who brought whom to a program, and the day the other's part was done."""

    referrer_id: int
    referred_id: int
    referred_uid: bytes
    joined_on: date
    bought_on: date | None


@dataclass(slots=True)
class People:
    """The facts of some members. `belongings` are per (member, program), the rest as named."""

    uids: dict[int, bytes] = field(default_factory=dict)
    births: dict[int, tuple[int, int]] = field(default_factory=dict)
    belongings: dict[tuple[int, int], Belonging] = field(default_factory=dict)
    formers: dict[tuple[int, int], Former] = field(default_factory=dict)
    friends: dict[int, list[Friend]] = field(default_factory=lambda: defaultdict(list))

    def former(self, member_id: int, benefit_id: int) -> Former:
        """Return what the member was granted of a benefit so far."""
        return self.formers.get((member_id, benefit_id), NEVER)


def load(
    session: Session,
    ids: Sequence[int],
    on: date,
    *,
    programs: Collection[int],
    benefits: Collection[int],
    friends_of: Collection[int] = (),
) -> People:
    """Return the facts of these members on the day, of known ones only.

    `friends_of` are the programs whose referrals are asked for.
    """
    people = People()
    facts: dict[str, Any] = {"ids": list(ids), "on": on}
    for member_id, uid, month, day in ask(session, _MEMBERS, facts):
        people.uids[member_id] = uid
        if month is not None and day is not None:
            people.births[member_id] = (month, day)
    for row in ask(session, _BELONGINGS, facts | {"programs": sorted(programs)}):
        people.belongings[row.member_id, row.program_id] = Belonging(
            row.joined_on,
            row.track_id,
            row.track_since_on if row.rose else None,
            bool(row.began),
        )
    if benefits:
        rows = ask(session, _FORMERS, facts | {"benefits": sorted(benefits)})
        for member_id, benefit_id, last_on, count in rows:
            people.formers[member_id, benefit_id] = Former(last_on, count)
    for program_id in friends_of:
        rows = ask(session, _FRIENDS_OF, facts | {"program": program_id})
        for row in rows:
            friend = Friend(row.referrer_id, row.id, row.uid, row.joined_on, row.bought_on)
            people.friends[row.id].append(friend)
            people.friends[row.referrer_id].append(friend)
    return people


# Built once: the till asks them for every member it meets. `+ 0` keeps SQLite off an index that
# would read a whole track, benefit or program for each of a few members.
_IDS: Any = listed("ids")
_MEMBERS = select(Member.id, Member.uid, Member.birth_month, Member.birth_day).where(
    Member.id.in_(_IDS), Member.state == MemberState.KNOWN
)
_FORMERS = (
    select(
        BenefitGrant.member_id,
        BenefitGrant.benefit_id,
        func.max(BenefitGrant.granted_on),
        func.count(),
    )
    .where(
        BenefitGrant.member_id.in_(_IDS),
        (BenefitGrant.benefit_id + 0).in_(listed("benefits")),
    )
    .group_by(BenefitGrant.member_id, BenefitGrant.benefit_id)
)


def _stepped(how: TrackStep) -> Any:
    return exists().where(
        MembershipEvent.membership_id == Membership.id,
        MembershipEvent.track_id + 0 == Membership.track_id,
        MembershipEvent.track_step == how,
        MembershipEvent.happened_on == Membership.track_since_on,
    )


_BELONGINGS: Any = select(
    Membership.member_id,
    Membership.program_id,
    Membership.joined_on,
    Membership.track_id,
    Membership.track_since_on,
    _stepped(TrackStep.UPGRADED).label("rose"),
    _stepped(TrackStep.JOINED).label("began"),
).where(
    programs.is_active(ON, Membership),
    Membership.member_id.in_(_IDS),
    Membership.program_id.in_(listed("programs")),
)
_REFERRED, _REFERRER = aliased(Member), aliased(Member)
_THEIRS, _OWN = aliased(Membership), aliased(Membership)


_BOUGHT = (
    select(func.min(Receipt.sold_on))
    .where(
        Receipt.member_id == _REFERRED.id,
        Receipt.is_sale,
        Receipt.sold_on >= _THEIRS.joined_on,
        Receipt.sold_on <= ON,
    )
    .scalar_subquery()
)
_PROGRAM = bindparam("program", type_=Integer())


def _in_program(membership: Any) -> Any:
    return and_(membership.program_id + 0 == _PROGRAM, programs.is_active(ON, membership))


# The referrals of a program (`program`, `on`): both belong to it on the day. Who brings another
# was there first; so nobody brings themselves, nor two each other.
FRIENDS: Any = (
    select(
        _REFERRED.id,
        _REFERRED.uid,
        _REFERRED.referred_by_id.label("referrer_id"),
        _THEIRS.joined_on,
        _BOUGHT.label("bought_on"),
    )
    .join(_REFERRER, _REFERRER.id == _REFERRED.referred_by_id)
    .join(_THEIRS, _THEIRS.member_id == _REFERRED.id)
    .join(_OWN, _OWN.member_id == _REFERRER.id)
    .where(
        _REFERRED.state == MemberState.KNOWN,
        _REFERRER.state == MemberState.KNOWN,
        _in_program(_THEIRS),
        _in_program(_OWN),
        or_(
            _OWN.joined_on < _THEIRS.joined_on,
            and_(_OWN.joined_on == _THEIRS.joined_on, _REFERRER.id < _REFERRED.id),
        ),
    )
)
_FRIENDS_OF = FRIENDS.where(
    _REFERRED.id.in_(
        select(Member.id)
        .where(Member.id.in_(_IDS), Member.referred_by_id.is_not(None))
        .union(select(Member.id).where(Member.referred_by_id.in_(_IDS)))
    )
)
_KEYS = select(BenefitGrant.key).where(BenefitGrant.key.in_(listed("keys")))


def granted_keys(session: Session, keys: Sequence[str]) -> set[str]:
    """Return which of the keys were granted under before."""
    if not keys:
        return set()
    return {key for key in ask(session, _KEYS, {"keys": list(keys)}).scalars() if key is not None}
