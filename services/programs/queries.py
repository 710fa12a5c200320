"""Who belongs to which program, and since when."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from models.organisation import Employee
from models.program import Membership, MembershipEvent, Program, Track
from models.values import MembershipState, ProgramState, add_days
from services.core.asking import ask, listed
from services.programs.errors import NoProgram


@dataclass(frozen=True, slots=True)
class Spells:
    """The days of membership per (member, program), each spell first and last, None for life.

    `gaps` are the days between the end of a term and a late fee, first and last.
    """

    days: Mapping[tuple[int, int], Sequence[tuple[date, date | None]]]
    gaps: Mapping[tuple[int, int], Sequence[tuple[date, date]]]

    def was_active(self, member_id: int, program_id: int, on: date) -> bool:
        """Return whether the member belonged to the program on the day."""
        key = (member_id, program_id)
        return any(
            first <= on and (last is None or on <= last) for first, last in self.days.get(key, ())
        ) and not any(first <= on <= last for first, last in self.gaps.get(key, ()))


_OF_THESE = (
    Membership.member_id.in_(listed("members")),
    Membership.program_id.in_(listed("programs")),
)
_SPELLS: Any = select(
    Membership.member_id, Membership.program_id, Membership.joined_on, Membership.ends_on
).where(*_OF_THESE, Membership.joined_on.is_not(None))
# What a new joining or a late fee wrote over, kept in its step.
_FORMER: Any = (
    select(Membership.member_id, Membership.program_id, MembershipEvent.reason)
    .join(MembershipEvent, MembershipEvent.membership_id == Membership.id)
    .where(*_OF_THESE, func.json_extract(MembershipEvent.reason, "$.before.ends_on").is_not(None))
)


def spells(session: Session, member_ids: Collection[int], program_ids: Collection[int]) -> Spells:
    """Return when the members belonged to the programs, whatever their state is now."""
    days: dict[tuple[int, int], list[tuple[date, date | None]]] = defaultdict(list)
    gaps: dict[tuple[int, int], list[tuple[date, date]]] = defaultdict(list)
    if not member_ids or not program_ids:
        return Spells(days, gaps)
    facts = {"members": list(member_ids), "programs": list(program_ids)}
    for member_id, program_id, first, last in ask(session, _SPELLS, facts):
        days[member_id, program_id].append((first, last))
    for member_id, program_id, reason in ask(session, _FORMER, facts):
        before = reason["before"]
        ended = date.fromisoformat(before["ends_on"])
        if "renewed" in reason:
            begun = date.fromisoformat(reason["anchor_on"])
            gaps[member_id, program_id].append((add_days(ended, 1), add_days(begun, -1)))
        elif before["joined_on"]:
            days[member_id, program_id].append((date.fromisoformat(before["joined_on"]), ended))
    return Spells(days, gaps)


@dataclass(frozen=True, slots=True)
class ProgramRow:
    """A program as lists show it; `members` counts those who belong on the day."""

    id: int
    name: str
    state: ProgramState
    goals: str | None
    positioning: int | None
    fee_minor: int
    fee_free_rule: Any
    term_months: int | None
    starts_on: date | None
    ends_on: date | None
    join_rule: Any
    members: int


def programs(session: Session, as_of: date) -> list[ProgramRow]:
    """Return every program with its members on a day, by name."""
    belongs = (
        select(func.count())
        .where(
            Membership.program_id == Program.id,
            Membership.joined_on <= as_of,
            or_(Membership.ends_on.is_(None), Membership.ends_on >= as_of),
        )
        .scalar_subquery()
    )
    query: Any = select(
        Program.id,
        Program.name,
        Program.state,
        Program.goals,
        Program.positioning,
        Program.fee_minor,
        Program.fee_free_rule,
        Program.term_months,
        Program.starts_on,
        Program.ends_on,
        Program.join_rule,
        belongs,
    ).order_by(Program.name)
    return [ProgramRow(*row) for row in session.execute(query)]


def get_program(session: Session, name: str, as_of: date) -> ProgramRow:
    """Return the program of this name with its members on a day; NoProgram."""
    found = next((row for row in programs(session, as_of) if row.name == name), None)
    if found is None:
        raise NoProgram(name=name)
    return found


@dataclass(frozen=True, slots=True)
class MembershipRow:
    """A customer's standing in a program."""

    program: str
    state: MembershipState
    track: str | None
    joined_on: date | None
    joined_via: str | None
    ends_on: date | None


def memberships(session: Session, member_id: int) -> list[MembershipRow]:
    """Return the customer's standing in every program they ever had to do with, by name."""
    query = (
        select(
            Program.name,
            Membership.state,
            Track.name,
            Membership.joined_on,
            Membership.joined_via,
            Membership.ends_on,
        )
        .join(Program, Program.id == Membership.program_id)
        .outerjoin(Track, Track.id == Membership.track_id)
        .where(Membership.member_id == member_id)
        .order_by(Program.name)
    )
    return [MembershipRow(*row) for row in session.execute(query)]


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step of a membership: when, to which state, why and by whom."""

    happened_on: date
    happened_at: datetime
    state: MembershipState
    reason: Any
    employee: str | None


def history(session: Session, member_id: int, program: str) -> list[StepRow]:
    """Return every step of the customer's membership of a program, oldest first."""
    query = (
        select(
            MembershipEvent.happened_on,
            MembershipEvent.happened_at,
            MembershipEvent.state,
            MembershipEvent.reason,
            Employee.code,
        )
        .join(Membership, Membership.id == MembershipEvent.membership_id)
        .join(Program, Program.id == Membership.program_id)
        .outerjoin(Employee, Employee.id == MembershipEvent.employee_id)
        .where(Membership.member_id == member_id, Program.name == program)
        .order_by(MembershipEvent.id)
    )
    return [StepRow(*row) for row in session.execute(query)]


def program_document(session: Session, name: str) -> dict[str, Any]:
    """Return the program as its owner would write it today, without its benefits; NoProgram.

    Read again (`documents.plan_of`) it gives the same plan; what is as usual is left out.
    """
    program = session.scalars(select(Program).where(Program.name == name)).one_or_none()
    if program is None:
        raise NoProgram(name=name)
    query = select(Track).where(Track.program_id == program.id).order_by(Track.rank)
    facts = {
        "name": program.name,
        "goals": program.goals,
        "positioning": program.positioning,
        "budget_minor": program.budget_minor,
        "join": program.join_rule,
        "fee_minor": program.fee_minor or None,
        "fee_free": program.fee_free_rule,
        "term_months": program.term_months,
        "renewal_days": program.renewal_days,
        "starts_on": program.starts_on and program.starts_on.isoformat(),
        "ends_on": program.ends_on and program.ends_on.isoformat(),
        "surprise": program.surprise,
        "tracks": [_track_document(track) for track in session.scalars(query)] or None,
    }
    return {field: value for field, value in facts.items() if value is not None}


def _track_document(track: Track) -> dict[str, Any]:
    facts = {
        "name": track.name,
        "measure": track.measure,
        "reach_threshold": track.reach_threshold,
        "hold_threshold": track.hold_threshold,
        "period_months": track.period_months,
        "warn_days": track.warn_days,
    }
    return {field: value for field, value in facts.items() if value is not None}
