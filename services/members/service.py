"""Enrolling and editing members, and the keys they are found by."""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Unpack

from sqlalchemy import delete, select, text
from sqlalchemy.orm import Session

from models.member import Member, MemberKey, MemberTag, Tag
from models.organisation import Branch
from models.values import Channel, ConsentState, KeyKind, MemberState
from services.core.work import Work
from services.members.addresses import email_address, phone_e164
from services.members.consent import set_consent
from services.members.duplicates import Suspect, alike
from services.members.errors import BadEmail, BadKey, BadPhone, KeyTaken, Nameless, UnknownMember
from services.members.events import MemberChanged, MemberEnrolled
from services.members.index import drop_keys, give_keys, holders, refresh
from services.members.profile import Facts, columns, tidy
from services.members.rules import card_key, own_key
from services.security import Right, acting_employee, require

_LONGEST_KEY = 64


@dataclass(frozen=True, slots=True)
class Enrolled:
    """A new member, and who of the known ones it may already be."""

    id: int
    member_no: str
    suspects: tuple[Suspect, ...]


def enrol(
    work: Work,
    *,
    member_no: str | None = None,
    cards: Sequence[str] = (),
    consents: Mapping[Channel, ConsentState] | None = None,
    wording_version: str | None = None,
    **facts: Unpack[Facts],
) -> Enrolled:
    """Add a member and return it with those it may already be; that is for a person to judge.

    Without `member_no` the next free one is given, without `enrolled_on` today. Refuses a
    number or card that is taken (KeyTaken) or is none (BadKey), a phone, e-mail or birthday
    that cannot be read, and somebody with nothing to be told from others by (Nameless).
    """
    require(work, Right.ENROL)
    profile = columns(facts, work.shop.country, work.today)
    numbers = [_own(card_key(card)) for card in cards]
    number = next_member_no(work.session) if member_no is None else _own(own_key(member_no))
    _refuse_taken(work.session, [number, *numbers])
    if member_no is None and not numbers and not any(profile.get(name) for name in _TELLING):
        raise Nameless
    suspects = tuple(alike(work.session, profile))
    profile.setdefault("enrolled_on", work.today)
    profile.setdefault("enrolled_by_id", acting_employee(work))
    member = Member(member_no=number, created_at=work.now, changed_at=work.now, **profile)
    work.session.add(member)
    work.session.flush()
    give_keys(work.session, [(member.id, KeyKind.CARD, card) for card in numbers], work.now)
    refresh(work.session, work.shop.country, [member.id], work.now)
    for channel, state in (consents or {}).items():
        set_consent(
            work,
            member.id,
            channel,
            state,
            wording_version=wording_version,
            employee_id=profile.get("enrolled_by_id"),
            source="enrolment",
        )
    work.tell(MemberEnrolled(member.id))
    return Enrolled(member.id, number, suspects)


_TELLING = ("first_name", "last_name", "company", "phone", "email")


def edit(work: Work, member_id: int, **facts: Unpack[Facts]) -> None:
    """Change what is given and leave the rest. A former phone or e-mail is no key any more.

    UnknownMember, and the refusals of `enrol` for what cannot be read.
    """
    require(work, Right.ENROL)
    member = _known(work.session, member_id)
    former = {KeyKind.PHONE: member.phone, KeyKind.EMAIL: member.email}
    for name, value in columns(facts, work.shop.country, work.today).items():
        setattr(member, name, value)
    if not any(getattr(member, name) for name in _TELLING) and not _cards(work.session, member_id):
        raise Nameless
    now = {KeyKind.PHONE: member.phone, KeyKind.EMAIL: member.email}
    gone = [(member_id, kind, old) for kind, old in former.items() if old and old != now[kind]]
    drop_keys(work.session, gone)
    _changed(work, member)


def add_key(work: Work, member_id: int, kind: KeyKind, text_: str) -> str:
    """Add a card, or a further phone or e-mail, and return it as it is kept.

    KeyTaken for another member's card; BadKey, BadPhone or BadEmail when it is none.
    """
    require(work, Right.ENROL)
    member = _known(work.session, member_id)
    value = _key(kind, text_, work.shop.country)
    if kind is KeyKind.CARD:
        _refuse_taken(work.session, [value], apart_from=member_id)
    elif kind is KeyKind.PHONE and member.phone is None:
        member.phone = value
    elif kind is KeyKind.EMAIL and member.email is None:
        member.email = value
    give_keys(work.session, [(member_id, kind, value)], work.now)
    _changed(work, member)
    return value


def remove_key(work: Work, member_id: int, kind: KeyKind, text_: str) -> None:
    """Take a card, phone or e-mail away; the next of its kind takes the profile's place.

    BadKey when the member has no such key; the member's number stays for ever.
    """
    require(work, Right.ENROL)
    member = _known(work.session, member_id)
    value = _key(kind, text_, work.shop.country)
    kept = select(MemberKey.value).where(MemberKey.member_id == member_id, MemberKey.kind == kind)
    values = list(work.session.scalars(kept.order_by(MemberKey.id)))
    if value not in values:
        raise BadKey(value=text_)
    values.remove(value)
    drop_keys(work.session, [(member_id, kind, value)])
    if kind is KeyKind.PHONE and member.phone == value:
        member.phone = values[0] if values else None
    if kind is KeyKind.EMAIL and member.email == value:
        member.email = values[0] if values else None
    _changed(work, member)


def set_tags(work: Work, member_id: int, names: Sequence[str]) -> None:
    """Give the member exactly these tags; a new word becomes a tag of the shop. UnknownMember."""
    require(work, Right.ENROL)
    member = _known(work.session, member_id)
    work.session.execute(delete(MemberTag).where(MemberTag.member_id == member_id))
    for name in dict.fromkeys(tidied for word in names if (tidied := tidy(word))):
        tag = work.session.scalars(select(Tag).where(Tag.name == name)).one_or_none()
        if tag is None:
            tag = Tag(name=name)
            work.session.add(tag)
            work.session.flush()
        work.session.add(MemberTag(tag_id=tag.id, member_id=member_id))
    _changed(work, member)


_HIGHEST = text("""
SELECT max(CAST(substr(member_no, :start) AS INTEGER)) FROM member
WHERE substr(member_no, 1, :start - 1) = :prefix AND length(member_no) BETWEEN :start AND :longest
    AND substr(member_no, :start) NOT GLOB '*[^0-9]*'
""")
_LONGEST_COUNT = 9


def next_member_no(session: Session) -> str:
    """Return the next free number; see `free_numbers`."""
    return next(free_numbers(session))


def free_numbers(session: Session) -> Iterator[str]:
    """Yield numbers nobody has: one more than the highest and so on, in six digits or more.

    With several branches it begins with the code of this one, so that branches which never talk
    to each other do not give the same number twice.
    """
    codes = session.execute(select(Branch.code, Branch.is_here)).all()
    prefix = next((code for code, is_here in codes if is_here), "") if len(codes) > 1 else ""
    start = len(prefix) + 1
    asked = {"prefix": prefix, "start": start, "longest": len(prefix) + _LONGEST_COUNT}
    for count in itertools.count((session.execute(_HIGHEST, asked).scalar() or 0) + 1):
        number = f"{prefix}{count:06}"
        if not holders(session, [number]):
            yield number


def _known(session: Session, member_id: int) -> Member:
    member = session.get(Member, member_id)
    if member is None or member.state is not MemberState.KNOWN:
        raise UnknownMember(member=member_id)
    return member


def _changed(work: Work, member: Member) -> None:
    member.changed_at = work.now
    refresh(work.session, work.shop.country, [member.id], work.now)
    work.tell(MemberChanged(member.id))


def _cards(session: Session, member_id: int) -> bool:
    query = select(MemberKey.id).where(
        MemberKey.member_id == member_id, MemberKey.kind == KeyKind.CARD
    )
    return session.scalars(query.limit(1)).first() is not None


def _key(kind: KeyKind, text_: str, country: str) -> str:
    """Return a key as it is kept. A member's number is no key one adds or takes away."""
    match kind:
        case KeyKind.PHONE:
            phone = phone_e164(text_, country)
            if phone is None:
                raise BadPhone(value=text_)
            return phone
        case KeyKind.EMAIL:
            email = email_address(text_)
            if email is None:
                raise BadEmail(value=text_)
            return email
        case KeyKind.CARD:
            return _own(card_key(text_))
        case KeyKind.NUMBER:
            raise BadKey(value=text_)


def _own(value: str) -> str:
    if not value or len(value) > _LONGEST_KEY or not value.isprintable():
        raise BadKey(value=value)
    return value


def _refuse_taken(session: Session, values: Sequence[str], apart_from: int = 0) -> None:
    for value, holder in holders(session, values).items():
        if holder != apart_from:
            number = session.execute(select(Member.member_no).where(Member.id == holder))
            raise KeyTaken(value=value, number=number.scalar_one())
