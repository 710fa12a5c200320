"""Making programs; joining, inviting, renewing and leaving them.

A membership row says how things stand, its events how they came about: each with day, reason and
employee.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from typing import Any

from sqlalchemy import insert, select

from models.member import Member
from models.organisation import Employee
from models.program import Membership, MembershipEvent, Program, ProgramRuleVersion, Track
from models.values import MembershipState, ProgramState, TrackStep, major_text
from services import segments
from services.core.work import Database, Work
from services.programs.documents import ProgramPlan, TrackPlan
from services.programs.errors import (
    AlreadyMember,
    FeeMissing,
    ForLife,
    NoProgram,
    NotAMember,
    NotRunning,
    ProgramExists,
    TooEarly,
    UnknownEmployee,
)
from services.programs.events import MembershipsChanged, ProgramsChanged
from services.programs.ladder import ladders
from services.programs.rules import Ladder, Term, first_term, renewed
from services.programs.surprises import surprises_of
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


def create_program(work: Work, plan: ProgramPlan) -> int:
    """Make a running program and return its id.

    ProgramExists when the name is taken; what `segments.parse` refuses of the join rule.
    """
    require(work, Right.EDIT_PROGRAM)
    segments.parse(plan.join)
    if work.session.scalar(select(Program.id).where(Program.name == plan.name)) is not None:
        raise ProgramExists(name=plan.name)
    program = Program(
        name=plan.name,
        state=ProgramState.RUNNING,
        goals=plan.goals,
        positioning=plan.positioning,
        budget_minor=plan.budget_minor,
        join_rule=dict(plan.join),
        fee_minor=plan.fee_minor,
        term_months=plan.term_months,
        renewal_days=plan.renewal_days,
        starts_on=plan.starts_on,
        ends_on=plan.ends_on,
        surprise=None if plan.surprise is None else dict(plan.surprise),
        created_at=work.now,
    )
    work.session.add(program)
    work.session.flush()
    _keep_rule(work, program)
    for rank, track in enumerate(plan.tracks, 1):
        work.session.add(_track(program.id, rank, track))
    work.session.flush()
    record(work, "program.create", "program", program.id, join_rule=program.join_rule)
    work.tell(ProgramsChanged())
    return program.id


def change_join_rule(work: Work, name: str, rule: Mapping[str, Any]) -> None:
    """Let the program ask for something else from now on; who joined stays. NoProgram."""
    require(work, Right.EDIT_PROGRAM)
    segments.parse(rule)
    program = _get(work, name)
    program.join_rule = dict(rule)
    _keep_rule(work, program)
    record(work, "program.change_rule", "program", program.id, join_rule=program.join_rule)
    work.tell(ProgramsChanged())


def change_surprises(work: Work, name: str, table: Mapping[str, Any] | None) -> None:
    """Let surprises be drawn by another plan from now on, or by none.

    NotAllowed, NoProgram, BadProgram.
    """
    require(work, Right.EDIT_PROGRAM)
    program = _get(work, name)
    program.surprise = surprises_of(table)
    record(work, "program.change_surprises", "program", program.id, surprise=program.surprise)
    work.tell(ProgramsChanged())


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
    (`candidates.require`). NoProgram, NotRunning; FeeMissing when the program asks a fee.
    """
    require(work, Right.ENROL)
    program = _get(work, name)
    _check_runs(program, how.on)
    if program.fee_minor and not fee_paid:
        raise FeeMissing(fee=major_text(program.fee_minor, work.shop.currency))
    term = first_term(how.on, program.term_months)
    ladder = ladders(work.session, [program.id]).get(program.id)
    joined, rest = 0, iter(sorted(set(member_ids)))
    while some := list(islice(rest, _PIECE)):
        joined += _join_some(work, program, some, how, term, ladder)
        review_tracks(work, some)
    if joined:
        record(work, "program.join", "program", program.id, joined=joined, via=how.via)
        work.tell(MembershipsChanged(program.id))
    return joined


def invite(work: Work, name: str, member_ids: Sequence[int], how: Joining) -> int:
    """Note that these candidates were asked to join; return how many were. NoProgram."""
    require(work, Right.ENROL)
    program = _get(work, name)
    known = _memberships(work, program.id, member_ids)
    invited = 0
    for member_id in member_ids:
        membership = known.get(member_id)
        if membership is not None and membership.state in (
            MembershipState.ACTIVE,
            MembershipState.INVITED,
        ):
            continue
        if membership is None:
            membership = Membership(
                member_id=member_id, program_id=program.id, state=MembershipState.INVITED
            )
            work.session.add(membership)
        membership.state = MembershipState.INVITED
        work.session.flush()
        _note(work, membership, how.on, how.reason, how.employee_id)
        invited += 1
    work.tell(MembershipsChanged(program.id))
    return invited


def renew(work: Work, name: str, member_id: int, *, paid_on: date, employee_id: int | None) -> date:
    """Return the new last day after the fee was paid.

    In the renewal window the term goes on from its old end, later it begins anew on the day of
    payment. NotAMember, ForLife, TooEarly before the window.
    """
    require(work, Right.ENROL)
    program = _get(work, name)
    membership = _membership(work, program, member_id)
    if membership.joined_on is None or membership.state is MembershipState.LEFT:
        raise NotAMember(member=_number(work, member_id), program=name)
    if program.term_months is None or membership.ends_on is None:
        raise ForLife(program=name)
    term = Term(_anchor(work, membership), membership.ends_on)
    first = membership.ends_on - timedelta(days=program.renewal_days)
    if paid_on < first:
        raise TooEarly(from_on=first)
    after = renewed(term, paid_on, program.term_months)
    last_on = after.last_on or membership.ends_on
    membership.state, membership.ends_on = MembershipState.ACTIVE, last_on
    reason = {"renewed": True, "anchor_on": after.anchor_on.isoformat()}
    _note(work, membership, paid_on, reason, employee_id)
    review_tracks(work, [member_id])
    work.tell(MembershipsChanged(program.id))
    return last_on


def leave(
    work: Work, name: str, member_id: int, *, reason: str, employee_id: int | None = None
) -> None:
    """Let yesterday be the customer's last day in the program. NotAMember."""
    require(work, Right.ENROL)
    program = _get(work, name)
    membership = _membership(work, program, member_id)
    if not _belongs(membership, work.today):
        raise NotAMember(member=_number(work, member_id), program=name)
    membership.state, membership.ends_on = MembershipState.LEFT, work.today - timedelta(days=1)
    _note(work, membership, work.today, {"said": reason}, employee_id)
    record(work, "program.leave", "membership", membership.id)
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
        _note(work, membership, work.today, None, None)
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
    membership = _memberships(work, _get(work, name).id, [member_id]).get(member_id)
    if membership is not None and _belongs(membership, on):
        raise AlreadyMember(member=_number(work, member_id), program=name)


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
    known = _memberships(work, program.id, some)
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
    for membership in known.values():
        if not _belongs(membership, how.on):
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
        "reason": reason,
        "employee_id": how.employee_id,
    }
    work.session.execute(
        insert(MembershipEvent), [{"membership_id": number} | event for number in ids]
    )
    return len(ids)


def _note(
    work: Work,
    membership: Membership,
    on: date,
    reason: Mapping[str, Any] | None,
    employee_id: int | None,
) -> None:
    work.session.add(
        MembershipEvent(
            membership_id=membership.id,
            happened_at=work.now,
            happened_on=on,
            state=membership.state,
            track_id=membership.track_id,
            reason=dict(reason) if reason else None,
            employee_id=employee_id,
        )
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
        raise NotAMember(member=_number(work, membership.member_id), program=membership.program_id)
    return membership.joined_on


def _belongs(membership: Membership, on: date) -> bool:
    """Return whether the day is one of membership, whether or not its end was noted yet."""
    is_over = membership.ends_on is not None and membership.ends_on < on
    return membership.state is MembershipState.ACTIVE and not is_over


def _check_runs(program: Program, on: date) -> None:
    begun = program.starts_on is None or program.starts_on <= on
    over = program.ends_on is not None and program.ends_on < on
    if program.state is not ProgramState.RUNNING or not begun or over:
        raise NotRunning(name=program.name, on=on)


def _get(work: Work, name: str) -> Program:
    program = work.session.scalars(select(Program).where(Program.name == name)).one_or_none()
    if program is None:
        raise NoProgram(name=name)
    return program


def _number(work: Work, member_id: int) -> str | None:
    return work.session.scalar(select(Member.member_no).where(Member.id == member_id))


def _membership(work: Work, program: Program, member_id: int) -> Membership:
    found = _memberships(work, program.id, [member_id]).get(member_id)
    if found is None:
        raise NotAMember(member=_number(work, member_id), program=program.name)
    return found


def _memberships(work: Work, program_id: int, some: Sequence[int]) -> dict[int, Membership]:
    query = select(Membership).where(
        Membership.program_id == program_id, Membership.member_id.in_(some)
    )
    return {row.member_id: row for row in work.session.scalars(query)}


def _keep_rule(work: Work, program: Program) -> None:
    work.session.add(
        ProgramRuleVersion(
            program_id=program.id,
            since_at=work.now,
            join_rule=program.join_rule,
            changed_by_id=work.actor_id,
        )
    )


def _track(program_id: int, rank: int, plan: TrackPlan) -> Track:
    return Track(
        program_id=program_id,
        name=plan.name,
        rank=rank,
        measure=plan.measure,
        reach_threshold=plan.reach_threshold,
        hold_threshold=plan.hold_threshold,
        period_months=plan.period_months,
        warn_days=plan.warn_days,
    )
