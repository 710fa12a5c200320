"""Everybody who has or had to do with a program, page by page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, literal, select, tuple_
from sqlalchemy.orm import Session

from models.member import Member
from models.organisation import Employee
from models.program import Membership, Program, Track
from models.values import MembershipState
from services import members
from services.programs.rows import is_active

_DAY = Membership.joined_on.type
_LONG_AGO, _NEVER = literal(date(1900, 1, 1), _DAY), literal(date(9999, 12, 31), _DAY)


@dataclass(frozen=True, slots=True)
class RosterRow:
    """A customer's standing in the program, as its list of members shows it."""

    id: int
    member_id: int
    member_no: str
    name: str
    state: MembershipState
    track: str | None
    joined_on: date | None
    ends_on: date | None
    track_until_on: date | None
    employee: str | None
    sort_key: Any


_SORTS: dict[str, Any] = {
    "name": Member.name_key,
    "member_no": Member.member_no,
    "state": Membership.state,
    "track": func.coalesce(Track.rank, 0),
    "joined_on": func.coalesce(Membership.joined_on, _LONG_AGO),
    "ends_on": func.coalesce(Membership.ends_on, _NEVER),
}
SORTS = tuple(_SORTS)


def roster(
    session: Session,
    program: str,
    *,
    state: MembershipState | None = None,
    sort: str = "joined_on",
    descending: bool = True,
    after: RosterRow | None = None,
    limit: int = 100,
) -> Sequence[RosterRow]:
    """Return the rows that follow `after` in the order; equal keys are told apart by id.

    `state` narrows to those who stand so; the name's order is that of its letters.
    """
    key = _SORTS[sort]
    query = (
        select(
            Membership.id,
            Membership.member_id,
            Member.member_no,
            Member.first_name,
            Member.last_name,
            Member.company,
            Membership.state,
            Track.name,
            Membership.joined_on,
            Membership.ends_on,
            Membership.track_until_on,
            Employee.name,
            key,
        )
        .join(Member, Member.id == Membership.member_id)
        .join(Program, Program.id == Membership.program_id)
        .outerjoin(Track, Track.id == Membership.track_id)
        .outerjoin(Employee, Employee.id == Membership.employee_id)
        .where(Program.name == program, Member.state == "known")
        .order_by(*(c.desc() if descending else c for c in (key, Membership.id)))
        .limit(limit)
    )
    if state is not None:
        query = query.where(Membership.state == state)
    if after is not None:
        here, there = tuple_(key, Membership.id), (after.sort_key, after.id)
        query = query.where(here < there if descending else here > there)
    return [
        RosterRow(id_, member_id, number, members.full_name(first, last, company), *rest)
        for id_, member_id, number, first, last, company, *rest in session.execute(query)
    ]


def track_counts(session: Session, program_id: int, on: date) -> dict[str, int]:
    """Return how many members are on each track on the day, by its name; no empty ones."""
    query = (
        select(Track.name, func.count())
        .join(Membership, Membership.track_id == Track.id)
        .where(Track.program_id == program_id, is_active(on))
        .group_by(Track.id)
    )
    return {name: count for name, count in session.execute(query)}


def roster_counts(session: Session, program: str) -> dict[MembershipState, int]:
    """Return how many stand how in the program; a state nobody is in is left out."""
    query = (
        select(Membership.state, func.count())
        .join(Program, Program.id == Membership.program_id)
        .join(Member, Member.id == Membership.member_id)
        .where(Program.name == program, Member.state == "known")
        .group_by(Membership.state)
    )
    return {state: count for state, count in session.execute(query)}
