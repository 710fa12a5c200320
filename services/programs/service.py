"""Joining a program, renewing a membership, leaving, and taking a joining back.

A membership row says how things stand, its events how they came about: each with day, reason and
employee.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from typing import Any

from sqlalchemy import insert, select

from models.organisation import Employee
from models.program import Membership, MembershipEvent, Program
from models.values import MembershipState, ProgramState, TrackStep
from services.core.work import Database, Work
from services.programs.errors import (
    AlreadyMember,
    ForLife,
    NotAMember,
    NotRunning,
    TooEarly,
    UnknownEmployee,
)
from services.programs.events import MembershipsChanged
from services.programs.fees import require_fee
from services.programs.ladder import ladders
from services.programs.rows import (
    belongs,
    member_number,
    membership_of,
    memberships_of,
    note,
    program_of,
    write_steps,
)
from services.programs.rules import Ladder, Term, first_term, renewed
from services.programs.tracks import review_tracks
from services.security import Right, record, require

_PIECE = 2_000


@dataclass(frozen=True, slots=True)
class Joining:
    """How somebody came to join: the day, what it rests on, where and by whom."""

    on: date
    via: str
    branch_id: int | None = None
    employee_id: int | None = None
    reason: Mapping[str, Any] | None = None


def join(
    work: Work,
    name: str,
    member_ids: Iterable[int],
    how: Joining,
    *,
    fee_paid: bool = False,
) -> int:
    """Let these customers belong to the program from a day on; return how many joined.

    Who belongs already is passed over. That they may join is for the caller to see
    (`candidates.require`). NoProgram, NotRunning; FeeMissing when one of them owes the program's
    fee (`fees.fees_of`), unless it was paid.
    """
    require(work, Right.ENROL)
    program = program_of(work, name)
    _check_runs(program, how.on)
    ids = sorted(set(member_ids))
    if not fee_paid:
        require_fee(work, name, ids, how.on)
    term = first_term(how.on, program.term_months)
    ladder = ladders(work.session, [program.id]).get(program.id)
    joined, rest = 0, iter(ids)
    while some := list(islice(rest, _PIECE)):
        joined += _join_some(work, program, some, how, term, ladder)
        review_tracks(work, some)
    if joined:
        record(work, "program.join", "program", program.id, joined=joined, via=how.via)
        work.tell(MembershipsChanged(program.id))
    return joined


def renew(work: Work, name: str, member_id: int, *, paid_on: date, employee_id: int | None) -> date:
    """Return the new last day after the fee was paid.

    In the renewal window the term goes on from its old end, later it begins anew on the day of
    payment. NotAMember, ForLife, TooEarly before the window, NotRunning.
    """
    require(work, Right.ENROL)
    program = program_of(work, name)
    membership = membership_of(work, program, member_id)
    if membership.joined_on is None or membership.state is MembershipState.LEFT:
        raise NotAMember(member=member_number(work, member_id), program=name)
    if program.term_months is None or membership.ends_on is None:
        raise ForLife(program=name)
    term = Term(_anchor(work, membership), membership.ends_on)
    first = membership.ends_on - timedelta(days=program.renewal_days)
    if paid_on < first:
        raise TooEarly(from_on=first)
    _check_runs(program, paid_on)
    after = renewed(term, paid_on, program.term_months)
    last_on = after.last_on or membership.ends_on
    reason = {"renewed": True, "anchor_on": after.anchor_on.isoformat()}
    if paid_on > membership.ends_on:  # between the two they did not belong
        reason["before"] = {"ends_on": membership.ends_on.isoformat()}
    membership.state, membership.ends_on = MembershipState.ACTIVE, last_on
    note(work, membership, paid_on, reason, employee_id)
    review_tracks(work, [member_id])
    work.tell(MembershipsChanged(program.id))
    return last_on


def leave(
    work: Work, name: str, member_id: int, *, reason: str, employee_id: int | None = None
) -> None:
    """Let yesterday be the customer's last day in the program. NotAMember."""
    require(work, Right.ENROL)
    program = program_of(work, name)
    membership = membership_of(work, program, member_id)
    if not belongs(membership, work.today):
        raise NotAMember(member=member_number(work, member_id), program=name)
    membership.state, membership.ends_on = MembershipState.LEFT, work.today - timedelta(days=1)
    note(work, membership, work.today, {"said": reason}, employee_id)
    record(work, "program.leave", "membership", membership.id)
    work.tell(MembershipsChanged(program.id))


def unjoin(
    work: Work,
    name: str,
    member_id: int,
    *,
    reason: Mapping[str, Any] | None = None,
    employee_id: int | None = None,
) -> None:
    """Take the customer's newest joining back, as if it had not been: an undone sale's.

    The membership stands again as it stood before; the joining stays in its history, and a step
    says that it was undone. NotAMember.
    """
    program = program_of(work, name)
    membership = membership_of(work, program, member_id)
    query = select(MembershipEvent.reason).where(
        MembershipEvent.membership_id == membership.id,
        MembershipEvent.state == MembershipState.ACTIVE,
    )
    told = work.session.scalars(query.order_by(MembershipEvent.id.desc()))
    joining = next((one for one in told if one and "via" in one), None)
    if membership.state is not MembershipState.ACTIVE or joining is None:
        raise NotAMember(member=member_number(work, member_id), program=name)
    before: Mapping[str, Any] = joining.get("before", {})
    membership.state = MembershipState(before.get("state", MembershipState.CANDIDATE))
    for column in _DAYS:
        day = before.get(column)
        setattr(membership, column, date.fromisoformat(day) if day else None)
    for column in _FACTS:
        setattr(membership, column, before.get(column))
    note(work, membership, work.today, {"undone": True} | dict(reason or {}), employee_id)
    record(work, "program.unjoin", "membership", membership.id)
    work.tell(MembershipsChanged(program.id))


def expire_memberships(work: Work, limit: int = _PIECE) -> int:
    """Mark memberships whose last day is over, at most `limit`; return how many they were.

    Call it in works of their own until it returns less than `limit`.
    """
    query = select(Membership).where(
        Membership.state == MembershipState.ACTIVE, Membership.ends_on < work.today
    )
    due = list(work.session.scalars(query.order_by(Membership.id).limit(limit)))
    for membership in due:
        membership.state = MembershipState.EXPIRED
        note(work, membership, work.today, None, None)
    for program_id in {membership.program_id for membership in due}:
        work.tell(MembershipsChanged(program_id))
    return len(due)


def expire_all_memberships(database: Database) -> int:
    """Mark every membership whose last day is over and return how many they were.

    In pieces, each a transaction of its own, so that the counter can sell in between.
    """
    expired = 0
    while True:
        with database.work() as work:
            piece = expire_memberships(work)
        expired += piece
        if piece < _PIECE:
            return expired


def employee_id(work: Work, code: str | None) -> int | None:
    """Return the id of the employee with this code, None for none; UnknownEmployee."""
    if code is None:
        return None
    found = work.session.scalar(select(Employee.id).where(Employee.code == code))
    if found is None:
        raise UnknownEmployee(employee=code)
    return found


def require_outsider(work: Work, name: str, member_id: int, on: date) -> None:
    """Refuse with AlreadyMember a customer who belongs to the program on the day."""
    membership = memberships_of(work, program_of(work, name).id, [member_id]).get(member_id)
    if membership is not None and belongs(membership, on):
        raise AlreadyMember(member=member_number(work, member_id), program=name)


def _join_some(
    work: Work,
    program: Program,
    some: list[int],
    how: Joining,
    term: Term,
    ladder: Ladder | None,
) -> int:
    begin = ladder.at(ladder.lowest()) if ladder else None
    track_id = begin.id if begin else None
    known = memberships_of(work, program.id, some)
    facts: dict[str, Any] = {
        "state": MembershipState.ACTIVE,
        "track_id": track_id,
        "track_since_on": how.on if track_id else None,
        "track_until_on": None,
        "joined_on": how.on,
        "joined_via": how.via,
        "ends_on": term.last_on,
        "branch_id": how.branch_id,
        "employee_id": how.employee_id,
    }
    outside = [number for number in some if number not in known]
    ids: list[int] = []
    if outside:
        rows = [{"member_id": number, "program_id": program.id} | facts for number in outside]
        made = insert(Membership).returning(Membership.id)
        ids.extend(work.session.scalars(made, rows))
    before: dict[int, dict[str, Any]] = {}
    for membership in known.values():
        if not belongs(membership, how.on):
            before[membership.id] = {"before": _kept(membership)}
            for column, value in facts.items():
                setattr(membership, column, value)
            ids.append(membership.id)
    if not ids:
        return 0
    work.session.flush()
    reason = {"via": how.via, "anchor_on": term.anchor_on.isoformat()} | dict(how.reason or {})
    event = {
        "happened_at": work.now,
        "happened_on": how.on,
        "state": MembershipState.ACTIVE,
        "track_id": track_id,
        "track_step": TrackStep.JOINED if ladder else None,
        "employee_id": how.employee_id,
    }
    rows = [
        {"membership_id": number, "reason": reason | before.get(number, {})} | event
        for number in ids
    ]
    write_steps(work.session, rows)
    return len(ids)


# What a joining writes over, kept in its step so that it can be taken back.
_DAYS = ("joined_on", "ends_on", "track_since_on", "track_until_on")
_FACTS = ("track_id", "joined_via", "branch_id", "employee_id")


def _kept(membership: Membership) -> dict[str, Any]:
    days = {name: getattr(membership, name) for name in _DAYS}
    return (
        {"state": membership.state.value}
        | {name: day and day.isoformat() for name, day in days.items()}
        | {name: getattr(membership, name) for name in _FACTS}
    )


def _anchor(work: Work, membership: Membership) -> date:
    """Return the day the running term is counted from: the newest one an event names."""
    query = select(MembershipEvent.reason).where(
        MembershipEvent.membership_id == membership.id,
        MembershipEvent.state == MembershipState.ACTIVE,
    )
    for reason in work.session.scalars(query.order_by(MembershipEvent.id.desc())):
        if reason and "anchor_on" in reason:
            return date.fromisoformat(reason["anchor_on"])
    if membership.joined_on is None:
        raise NotAMember(
            member=member_number(work, membership.member_id), program=membership.program_id
        )
    return membership.joined_on


def _check_runs(program: Program, on: date) -> None:
    begun = program.starts_on is None or program.starts_on <= on
    over = program.ends_on is not None and program.ends_on < on
    if program.state is not ProgramState.RUNNING or not begun or over:
        raise NotRunning(name=program.name, on=on)
