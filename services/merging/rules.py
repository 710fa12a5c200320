"""Which facts the one record gets that two become. Pure.

A row is a mapping of column names to values as they are stored: None is "not known".
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any

from models.values import ConsentState, MembershipState

Row = Mapping[str, Any]
Decision = tuple[int, str]  # moment, ConsentState


class Side(StrEnum):
    """Whose facts: those of the record that is kept, or of the other."""

    KEEP = "keep"
    OTHER = "other"


# What is chosen together: the month of one birthday and the day of another would be nobody's.
FIELDS: dict[str, tuple[str, ...]] = {
    "name": ("first_name", "last_name"),
    "company": ("company", "tax_id"),
    "job_title": ("job_title",),
    "phone": ("phone",),
    "email": ("email",),
    "birthday": ("birth_day", "birth_month", "birth_year"),
    "gender": ("gender",),
    "address": ("address", "city", "postcode"),
    "language": ("language",),
    "preferred_channel": ("preferred_channel",),
    "household": ("household_id",),
}
# How the person came belongs together: that of the record that is older as a customer.
_ARRIVAL = ("enrolled_on", "enrolled_by_id", "home_branch_id", "source")
_LONGEST_NOTE = 4_000


def side_of(field: str, keep: Row, other: Row) -> Side:
    """Return whose facts a field gets when nobody chose: the kept record's where it has any.

    The other's where the kept one has none, or the other says the same and more.
    """
    pairs = [(keep[column], other[column]) for column in FIELDS[field]]
    says_more = all(mine is None or mine == theirs for mine, theirs in pairs)
    return Side.OTHER if says_more and pairs != [(m, m) for m, _ in pairs] else Side.KEEP


def combined(keep: Row, other: Row, choices: Mapping[str, Side]) -> dict[str, Any]:
    """Return the columns of Member the kept record has afterwards."""
    facts: dict[str, Any] = {}
    for field, columns in FIELDS.items():
        side = choices.get(field) or side_of(field, keep, other)
        chosen = keep if side is Side.KEEP else other
        facts |= {column: chosen[column] for column in columns}
    facts["note"] = joined_notes(keep["note"], other["note"])
    first = _earlier(keep, other)
    second = other if first is keep else keep
    for column in _ARRIVAL:
        facts[column] = first[column] if first[column] is not None else second[column]
    own = (keep["id"], other["id"], None)
    referrers = [row["referred_by_id"] for row in (keep, other) if row["referred_by_id"] not in own]
    facts["referred_by_id"] = referrers[0] if referrers else None
    return facts


def joined_notes(mine: str | None, theirs: str | None) -> str | None:
    """Return both notes, the same one once."""
    notes = dict.fromkeys(note for note in (mine, theirs) if note)
    return " · ".join(notes)[:_LONGEST_NOTE] or None


def _earlier(keep: Row, other: Row) -> Row:
    if other["enrolled_on"] is None:
        return keep
    if keep["enrolled_on"] is None or other["enrolled_on"] < keep["enrolled_on"]:
        return other
    return keep


# Of two standings in one program, the one that says more about the person now.
_STANDING = (
    MembershipState.ACTIVE,
    MembershipState.EXPIRED,
    MembershipState.LEFT,
    MembershipState.INVITED,
    MembershipState.CANDIDATE,
)
_BEGINNING = ("joined_on", "joined_via", "branch_id", "employee_id")
_TRACK = ("track_id", "track_since_on", "track_until_on")


def combined_membership(keep: Row, other: Row, ranks: Mapping[int, int]) -> dict[str, Any]:
    """Return the columns of the one membership two of the same program become.

    The better standing, the earliest joining, the higher track (`ranks`: track id to rank) and,
    of two that stand alike, the later end; no end is the latest.
    """
    better, worse = sorted((keep, other), key=lambda row: _STANDING.index(row["state"]))
    alike = better["state"] == worse["state"]
    ends = [row["ends_on"] for row in ((better, worse) if alike else (better,))]
    facts: dict[str, Any] = {
        "state": better["state"],
        "ends_on": None if None in ends else max(ends),
    }
    joined = [row for row in (keep, other) if row["joined_on"] is not None]
    first = min(joined, key=lambda row: row["joined_on"]) if joined else keep
    facts |= {column: first[column] for column in _BEGINNING}
    candidates = (better, worse) if alike else (better,)
    top = max(candidates, key=lambda row: ranks.get(row["track_id"], -1))
    return facts | {column: top[column] for column in _TRACK}


def either_refused(mine: Sequence[Decision], theirs: Sequence[Decision]) -> bool:
    """Return whether one of the two stands refused on a channel: then the one person is."""
    return ConsentState.REFUSED in (_newest(mine), _newest(theirs))


def must_refuse(mine: Sequence[Decision], theirs: Sequence[Decision]) -> bool:
    """Return whether a refusal has to be said anew, because a later grant would hide it."""
    return either_refused(mine, theirs) and _newest([*mine, *theirs]) != ConsentState.REFUSED


def _newest(decisions: Sequence[Decision]) -> str | None:
    """Return the newest decision; of two at the same moment the refusal."""
    if not decisions:
        return None
    return max(decisions, key=lambda one: (one[0], one[1] == ConsentState.REFUSED))[1]
