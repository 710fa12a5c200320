"""Finding members: by key, while typing, and page by page. Erased and merged ones are left out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    func,
    literal,
    literal_column,
    select,
    text,
    tuple_,
)
from sqlalchemy.orm import Session

from models.analytics import MemberSummary
from models.base import day_number
from models.benefit import Account
from models.member import Member, MemberTag, Tag
from models.organisation import Branch
from models.values import Channel, KeyKind, Unit
from services.core.asking import ask, listed
from services.members.addresses import email_address, phone_e164
from services.members.chunks import KNOWN
from services.members.errors import AmbiguousMember, UnknownMember
from services.members.rules import card_key, full_name, own_key, search_terms

_LONGEST_KEY = 100


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A member as lists show them.

    `last_on` is the day of the last receipt, `total_minor` the money spent, both None without a
    receipt. `points` and `credit_minor` are the accounts' balances.
    """

    id: int
    member_no: str
    name: str
    company: str | None
    phone: str | None
    email: str | None
    city: str | None
    branch: str | None
    enrolled_on: date | None
    quality: int | None
    reach_mask: int
    last_on: date | None
    receipts: int
    total_minor: int | None
    points: int
    credit_minor: int
    name_key: str

    def is_reached_by(self, channel: Channel) -> bool:
        """Return whether the member agreed to the channel and has a valid address for it."""
        return bool(self.reach_mask & channel.bit)


@dataclass(frozen=True, slots=True)
class Match:
    """A member found by a key, and what kind of key it was."""

    id: int
    member_no: str
    name: str
    phone: str | None
    kind: KeyKind


@dataclass(frozen=True, slots=True)
class Found:
    """A member found while typing; exact when the last word was typed to its end."""

    member: MemberRow
    is_exact: bool


@dataclass(frozen=True, slots=True)
class MemberFilter:
    """What a list is narrowed to; `where` is a condition over Member from a higher domain."""

    branch: str | None = None
    tag: str | None = None
    reachable: Channel | None = None
    where: ColumnElement[bool] | None = None


# Written out, because the till asks it all day: building the query costs more than running it.
_BY_KEY = text("""
SELECT member.id, member_no, first_name, last_name, company, phone, member_key.kind
FROM member_key JOIN member ON member.id = member_id
WHERE value IN (:own, :card, :phone, :email) AND +member.state = 'known'
ORDER BY member_key.kind IN ('phone', 'email'), member.id
""")


def find_by_key(session: Session, typed: str, country: str) -> list[Match]:
    """Return every member with this number, card, phone or e-mail; a family's phone has several.

    Whose own number or card it is comes first.

    One index probe for each way the text can be read. `country` is the shop's.
    """
    if len(typed) > _LONGEST_KEY:
        return []
    readings = {
        "own": own_key(typed),
        "card": card_key(typed),
        "phone": phone_e164(typed, country),
        "email": email_address(typed),
    }
    found: dict[int, Match] = {}
    for id_, number, first, last, company, phone, kind in ask(session, _BY_KEY, readings):
        match = Match(id_, number, full_name(first, last, company), phone, KeyKind(kind))
        found.setdefault(id_, match)
    return list(found.values())


def get_by_key(session: Session, typed: str, country: str) -> Match:
    """Return the one member with this key; a number or card goes before a phone of another.

    UnknownMember when there is none, AmbiguousMember when several share it.
    """
    found = find_by_key(session, typed, country)
    if not found:
        raise UnknownMember(member=typed)
    if len(found) > 1 and found[0].kind in (KeyKind.PHONE, KeyKind.EMAIL):
        raise AmbiguousMember(member=typed, numbers=", ".join(match.member_no for match in found))
    return found[0]


_SEARCH = text(
    "SELECT rowid FROM member_search WHERE member_search MATCH :words AND rowid < :below "
    "ORDER BY rowid DESC LIMIT :limit"
)
_TOP = (1 << 63) - 1


def search(
    session: Session, typed: str, limit: int = 20, after: Found | None = None
) -> list[Found]:
    """Return members whose words hold all typed ones, the last one as a beginning.

    Those with the last word whole come first, newest members before older. `after` is the last
    row of the page before.
    """
    words = [f'"{word}"' for word in search_terms(typed)]
    if not words:
        return []
    exact = " AND ".join(words)
    begun = f"({exact} *) NOT ({exact})"
    found: list[tuple[int, bool]] = []
    for query, is_exact in ((exact, True), (begun, False)):
        if len(found) == limit or (is_exact and after is not None and not after.is_exact):
            continue
        below = after.member.id if after is not None and after.is_exact == is_exact else _TOP
        asked = {"words": query, "below": below, "limit": limit - len(found)}
        found += ((id_, is_exact) for id_ in ask(session, _SEARCH, asked).scalars())
    exactness = dict(found)
    return [Found(row, exactness[row.id]) for row in rows_of(session, list(exactness))]


def get_row(session: Session, member_id: int) -> MemberRow:
    """Return the member as lists show them; UnknownMember when there is no such customer."""
    rows = _rows(session, [member_id])
    if not rows:
        raise UnknownMember(member=member_id)
    return rows[0]


def rows_of(session: Session, member_ids: Sequence[int]) -> list[MemberRow]:
    """Return the members as lists show them, in the order asked; those not known are left out."""
    rows = {row.id: row for row in _rows(session, member_ids)}
    return [rows[id_] for id_ in member_ids if id_ in rows]


def count_members(session: Session, narrowed: MemberFilter | None = None) -> int:
    """Return how many customers there are, erased and merged ones not counted."""
    query = select(func.count()).select_from(Member).where(*_conditions(narrowed))
    return session.execute(query).scalar_one()


# Sort keys whose order an index holds, each with its column of MemberRow. Those of the summary
# are missing for members without receipts, who stand at the lower end, by id.
_OF_MEMBER: dict[str, Any] = {
    "name": Member.name_key,
    "member_no": Member.member_no,
    "id": Member.id,
}
_COALESCED: dict[str, Any] = {
    "enrolled_on": func.coalesce(Member.enrolled_on, literal_column("0")),
    "city": func.coalesce(Member.city, literal_column("''")),
    "quality": func.coalesce(Member.quality, literal_column("0")),
}
_OF_SUMMARY: dict[str, Any] = {
    "last_on": MemberSummary.any_last_on,
    "receipts": MemberSummary.receipts,
    "total": MemberSummary.total_minor,
}
SORTS = (*_OF_MEMBER, *_COALESCED, *_OF_SUMMARY)


def page(
    session: Session,
    sort: str = "name",
    descending: bool = False,
    after: MemberRow | None = None,
    limit: int = 50,
    narrowed: MemberFilter | None = None,
) -> list[MemberRow]:
    """Return the rows that follow `after` in the order; equal keys are told apart by id.

    `sort` is one of SORTS.
    """
    conditions = _conditions(narrowed)
    if sort in _OF_SUMMARY:
        ids = _ids_by_summary(session, sort, descending, after, limit, conditions)
    else:
        key = _OF_MEMBER[sort] if sort in _OF_MEMBER else _COALESCED[sort]
        query = select(Member.id).where(*conditions)
        place = None if after is None else _place(after, sort)
        query = _ordered(query, (key, Member.id), descending, place)
        ids = list(session.scalars(query.limit(limit)))
    return rows_of(session, ids)


def _place(row: MemberRow, sort: str) -> tuple[object, int]:
    """Return where a row stands in the order, as the database compares it."""
    value = getattr(row, {"name": "name_key", "total": "total_minor"}.get(sort, sort))
    if value is None:
        value = "" if sort == "city" else 0
    return day_number(value) if isinstance(value, date) else value, row.id


def _ids_by_summary(
    session: Session,
    sort: str,
    descending: bool,
    after: MemberRow | None,
    limit: int,
    conditions: Sequence[ColumnElement[bool]],
) -> list[int]:
    """Return ids ordered by a figure of the summary; whoever has none counts as the lowest."""
    bought = select(Member.id).join(MemberSummary, MemberSummary.member_id == Member.id)
    others = select(Member.id).where(
        ~select(MemberSummary.member_id).where(MemberSummary.member_id == Member.id).exists()
    )
    by_figure = (bought, (_OF_SUMMARY[sort], MemberSummary.member_id), True)
    by_id = (others, (Member.id,), False)
    ids: list[int] = []
    for query, keys, has_figure in (by_figure, by_id) if descending else (by_id, by_figure):
        here = after is not None and (after.last_on is not None) == has_figure
        passed = after is not None and not here and has_figure == descending
        if passed or len(ids) == limit:
            continue
        place: tuple[object, ...] | None = None
        if after is not None and here:
            place = _place(after, sort) if has_figure else (after.id,)
        query = _ordered(query.where(*conditions), keys, descending, place)
        ids += session.scalars(query.limit(limit - len(ids)))
    return ids


def _ordered(
    query: Select[int],
    keys: tuple[Any, ...],
    descending: bool,
    place: tuple[object, ...] | None,
) -> Select[int]:
    if place is not None:
        here, there = tuple_(*keys), tuple_(*(literal(value) for value in place))
        query = query.where(here < there if descending else here > there)
    return query.order_by(*(key.desc() if descending else key.asc() for key in keys))


def _conditions(narrowed: MemberFilter | None) -> list[ColumnElement[bool]]:
    conditions = [KNOWN]
    if narrowed is None:
        return conditions
    if narrowed.branch is not None:
        at = select(Branch.id).where(Branch.code == narrowed.branch).scalar_subquery()
        conditions.append(Member.home_branch_id == at)
    if narrowed.tag is not None:
        tagged = select(MemberTag.member_id).join(Tag, Tag.id == MemberTag.tag_id)
        conditions.append(Member.id.in_(tagged.where(Tag.name == narrowed.tag)))
    if narrowed.reachable is not None:
        conditions.append(Member.reach_mask.op("&")(narrowed.reachable.bit) != 0)
    if narrowed.where is not None:
        conditions.append(narrowed.where)
    return conditions


def _balance(unit: Unit) -> ColumnElement[int]:
    own = select(Account.balance).where(Account.member_id == Member.id, Account.unit == unit)
    return func.coalesce(own.scalar_subquery(), 0)


# Built once: every keystroke and every page asks it.
_ROWS = (
    select(
        Member.id,
        Member.member_no,
        Member.first_name,
        Member.last_name,
        Member.company,
        Member.phone,
        Member.email,
        Member.city,
        Branch.name,
        Member.enrolled_on,
        Member.quality,
        Member.reach_mask,
        MemberSummary.any_last_on,
        func.coalesce(MemberSummary.receipts, 0),
        MemberSummary.total_minor,
        _balance(Unit.POINTS),
        _balance(Unit.CREDIT),
        Member.name_key,
    )
    .outerjoin(MemberSummary, MemberSummary.member_id == Member.id)
    .outerjoin(Branch, Branch.id == Member.home_branch_id)
    .where(Member.id.in_(listed("ids")), KNOWN)
)


def _rows(session: Session, member_ids: Sequence[int]) -> list[MemberRow]:
    return [
        MemberRow(id_, number, full_name(first, last, company), company, *rest)
        for id_, number, first, last, company, *rest in ask(
            session, _ROWS, {"ids": list(member_ids)}
        )
    ]
