"""Who may be the same person twice: a shared phone or e-mail, or the same name and birthday.

Suspicion only: a family shares a phone, and two people may share a name. Nobody is refused for it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from models.member import Member, MemberKey
from models.values import KeyKind
from services.members.chunks import KNOWN
from services.members.queries import MemberRow, rows_of
from services.members.rules import name_key


class Likeness(StrEnum):
    """Why two members are taken for one."""

    PHONE = "phone"
    EMAIL = "email"
    NAME_AND_BIRTHDAY = "name_and_birthday"


@dataclass(frozen=True, slots=True)
class Suspect:
    """A member who may be meant, and why."""

    member: MemberRow
    likeness: Likeness


@dataclass(frozen=True, slots=True)
class Pair:
    """Two members who may be one; `older` has the lower id."""

    older: MemberRow
    newer: MemberRow
    likeness: Likeness


_PAIRS = text("""
SELECT one.member_id, other.member_id, one.kind
FROM member_key AS one JOIN member_key AS other
    ON other.value = one.value AND other.kind = one.kind AND other.member_id > one.member_id
JOIN member AS first ON first.id = one.member_id
JOIN member AS second ON second.id = other.member_id
WHERE one.kind IN ('phone', 'email') AND +first.state = 'known' AND +second.state = 'known'
UNION ALL
SELECT one.id, other.id, 'name_and_birthday'
FROM member AS one JOIN member AS other
    ON other.name_key = one.name_key AND other.id > one.id
    AND other.birth_month = one.birth_month AND other.birth_day = one.birth_day
    AND coalesce(other.birth_year = one.birth_year, 1)
WHERE one.name_key <> '' AND +one.state = 'known' AND +other.state = 'known'
ORDER BY 1, 2 LIMIT :limit
""")


def suspected_duplicates(session: Session, limit: int = 100) -> list[Pair]:
    """Return pairs that may be one person, each once, those enrolled first before others."""
    asked = {"limit": limit * len(Likeness)}
    likeness: dict[tuple[int, int], Likeness] = {}
    for older, newer, why in session.execute(_PAIRS, asked):
        likeness.setdefault((older, newer), Likeness(why))
    pairs = list(likeness)[:limit]
    rows = {row.id: row for row in rows_of(session, sorted({id_ for p in pairs for id_ in p}))}
    return [Pair(rows[a], rows[b], likeness[a, b]) for a, b in pairs]


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
    name = name_key(profile.get("first_name"), profile.get("last_name"), profile.get("company"))
    if name and profile.get("birth_month"):
        same = select(Member.id).where(
            Member.name_key == name,
            Member.birth_month == profile["birth_month"],
            Member.birth_day == profile["birth_day"],
            KNOWN,
        )
        for id_ in session.scalars(same):
            found.setdefault(id_, Likeness.NAME_AND_BIRTHDAY)
    found.pop(apart_from, None)
    return [Suspect(row, found[row.id]) for row in rows_of(session, list(found))]
