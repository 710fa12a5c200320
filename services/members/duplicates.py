"""Who may be the same person twice: by phone, e-mail, and names with a birthday or an address.

Suspicion only: a family shares a phone, and two people may share a name. Nobody is refused for it,
and what a person said once ("these are two") is remembered.

Everybody is never compared with everybody: only those who share a phone, an e-mail, a birthday or
an address are. What more than `_CROWD` share is nobody's (a phone typed in for all who gave none).
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from sqlalchemy import delete, select, text
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from models.member import Member, MemberKey, NotDuplicate
from models.values import KeyKind
from services.core.work import Work
from services.members.chunks import KNOWN
from services.members.errors import UnknownMember
from services.members.events import MemberChanged
from services.members.likeness import (
    LEAST_ALIKE,
    Facts,
    Likeness,
    close_names,
    compared,
    is_suspicious,
    name_likeness,
)
from services.members.queries import MemberRow, get_row, rows_of
from services.members.rules import DEFAULT_BIRTHDAY, name_key, search_key
from services.security import Right, record, require

_CROWD = 20


@dataclass(frozen=True, slots=True)
class Suspect:
    """A member who may be meant, and why."""

    member: MemberRow
    likeness: Likeness


@dataclass(frozen=True, slots=True)
class Suspicion:
    """Two members (`older_id` the lower) who may be one: how likely, 1–100, and why."""

    older_id: int
    newer_id: int
    score: int
    reasons: tuple[Likeness, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two members who may be one; `older` has the lower id. Reasons: the strongest first."""

    older: MemberRow
    newer: MemberRow
    score: int
    reasons: tuple[Likeness, ...]

    @property
    def likeness(self) -> Likeness:
        """Return the strongest reason; a name and a birthday are one together."""
        if {Likeness.NAME, Likeness.BIRTHDAY} <= set(self.reasons):
            address = [r for r in self.reasons if r in (Likeness.EMAIL, Likeness.PHONE)]
            return address[0] if address else Likeness.NAME_AND_BIRTHDAY
        return self.reasons[0]


def suspicions(session: Session) -> list[Suspicion]:
    """Return all pairs that may be one person, each once, the likeliest first.

    Those told apart before are left out.
    """
    told_apart = _told_apart(session)
    facts = _facts(session)
    shared = _shared_keys(session, facts)
    near = {pair for names in _blocks(facts) for pair in close_names(names)}
    found = []
    for pair in (shared.keys() | near) - told_apart:
        score, reasons = compared(facts[pair[0]], facts[pair[1]], shared.get(pair, ()))
        if is_suspicious(reasons):
            found.append(Suspicion(*pair, score, tuple(reasons)))
    return sorted(found, key=lambda one: (-one.score, one.older_id, one.newer_id))


def pairs_of(session: Session, some: Sequence[Suspicion]) -> list[Pair]:
    """Return the suspicions with both members as lists show them."""
    ids = sorted({id_ for one in some for id_ in (one.older_id, one.newer_id)})
    rows = {row.id: row for row in rows_of(session, ids)}
    return [
        Pair(rows[one.older_id], rows[one.newer_id], one.score, one.reasons)
        for one in some
        if one.older_id in rows and one.newer_id in rows
    ]


def suspected_duplicates(session: Session, limit: int = 100, offset: int = 0) -> list[Pair]:
    """Return a page of the pairs that may be one person, the likeliest first."""
    return pairs_of(session, suspicions(session)[offset : offset + limit])


def tell_apart(work: Work, one_id: int, other_id: int) -> None:
    """Remember that these are two people: they are not suspected again. UnknownMember."""
    require(work, Right.MERGE)
    for id_ in (one_id, other_id):
        get_row(work.session, id_)
    if one_id == other_id:
        raise UnknownMember(member=other_id)
    pair = sorted((one_id, other_id))
    entry = insert(NotDuplicate).values(one_id=pair[0], other_id=pair[1], said_at=work.now)
    work.session.execute(entry.on_conflict_do_nothing())
    record(work, "member.told_apart", "member", pair[0], other=pair[1])
    for id_ in pair:
        work.tell(MemberChanged(id_))


def suspect_again(work: Work, one_id: int, other_id: int) -> None:
    """Forget that two members were told apart."""
    require(work, Right.MERGE)
    pair = sorted((one_id, other_id))
    work.session.execute(
        delete(NotDuplicate).where(NotDuplicate.one_id == pair[0], NotDuplicate.other_id == pair[1])
    )
    for id_ in pair:
        work.tell(MemberChanged(id_))


def alike(session: Session, profile: Mapping[str, Any], apart_from: int = 0) -> list[Suspect]:
    """Return the members a new profile (columns of Member) may already be, likeliest first."""
    found: dict[int, Likeness] = {}
    for kind, why in ((KeyKind.PHONE, Likeness.PHONE), (KeyKind.EMAIL, Likeness.EMAIL)):
        value = profile.get(kind.value)
        if value:
            holders = select(MemberKey.member_id).where(
                MemberKey.value == value, MemberKey.kind == kind
            )
            for id_ in session.scalars(holders):
                found.setdefault(id_, why)
    for id_, why in _same_day(session, profile):
        found.setdefault(id_, why)
    found.pop(apart_from, None)
    return [Suspect(row, found[row.id]) for row in rows_of(session, list(found))]


def _same_day(session: Session, profile: Mapping[str, Any]) -> Iterator[tuple[int, Likeness]]:
    """Yield who has the same birthday and the same or a similar name, the same before similar."""
    name = name_key(profile.get("first_name"), profile.get("last_name"), profile.get("company"))
    year, month, day = (profile.get(f"birth_{part}") for part in ("year", "month", "day"))
    if not name or month is None:
        return
    query = select(Member.id, Member.name_key, Member.birth_year).where(
        Member.birth_month == month, Member.birth_day == day, KNOWN
    )
    others = session.execute(query).all()
    yield from ((one.id, Likeness.NAME_AND_BIRTHDAY) for one in others if one.name_key == name)
    if (month, day) == DEFAULT_BIRTHDAY:
        return
    for one in others:
        of_that_year = None in (year, one.birth_year) or year == one.birth_year
        if of_that_year and name_likeness(name, one.name_key) >= LEAST_ALIKE:
            yield one.id, Likeness.SIMILAR_NAME


# ------------------------------------------------------------------------------- comparing


_Ids = tuple[int, int]

_SHARED = text("""
SELECT kind, value, member_id FROM member_key
WHERE kind IN ('phone', 'email') AND value IN (
    SELECT value FROM member_key WHERE kind IN ('phone', 'email')
    GROUP BY value, kind HAVING count(*) BETWEEN 2 AND :crowd
)
ORDER BY kind, value, member_id
""")


def _facts(session: Session) -> dict[int, Facts]:
    query = select(
        Member.id,
        Member.name_key,
        Member.birth_year,
        Member.birth_month,
        Member.birth_day,
        Member.address,
        Member.city,
    ).where(KNOWN)
    return {
        id_: Facts(
            name,
            (year, month, day),
            f"{search_key(address)}|{search_key(city or '')}" if address else "",
        )
        for id_, name, year, month, day, address, city in session.execute(query)
    }


def _shared_keys(session: Session, facts: Mapping[int, Facts]) -> dict[_Ids, set[Likeness]]:
    """Return the pairs with a phone or e-mail in common."""
    holders: dict[tuple[str, str], list[int]] = defaultdict(list)
    for kind, value, id_ in session.execute(_SHARED, {"crowd": _CROWD}):
        if id_ in facts:
            holders[kind, value].append(id_)
    found: dict[_Ids, set[Likeness]] = defaultdict(set)
    for (kind, _), ids in holders.items():
        for pair in combinations(ids, 2):
            found[pair].add(Likeness(kind))
    return found


def _blocks(facts: Mapping[int, Facts]) -> Iterator[dict[int, str]]:
    """Yield the names of those who share a day of birth, and of those who share an address."""
    days: dict[_Ids, dict[int, str]] = defaultdict(dict)
    homes: dict[str, dict[int, str]] = defaultdict(dict)
    for id_ in sorted(facts):
        one = facts[id_]
        _, month, day = one.born
        if one.name and month and day and (month, day) != DEFAULT_BIRTHDAY:
            days[month, day][id_] = one.name
        if one.name and one.address:
            homes[one.address][id_] = one.name
    yield from days.values()
    yield from (names for names in homes.values() if len(names) <= _CROWD)


def _told_apart(session: Session) -> set[_Ids]:
    query = select(NotDuplicate.one_id, NotDuplicate.other_id)
    return {(one, other) for one, other in session.execute(query)}
