"""Asking candidates to join: invitations, what is answered, and taking one back."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from itertools import islice
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from models.program import Membership, MembershipEvent, Program
from models.values import MembershipState
from services.core.work import Work
from services.programs.candidates import candidate_ids
from services.programs.errors import NotInvited
from services.programs.events import MembershipsChanged
from services.programs.rows import (
    belongs,
    member_number,
    memberships_of,
    note,
    program_of,
    write_steps,
)
from services.programs.service import Joining
from services.security import Right, record, require

_PIECE = 2_000
_TAKEN_BACK = {"taken_back": True}


def invite(work: Work, name: str, member_ids: Sequence[int], how: Joining) -> int:
    """Note that these candidates were asked to join; return how many were. NoProgram.

    Who belongs on the day or stands invited already is passed over.
    """
    require(work, Right.ENROL)
    program = program_of(work, name)
    invited, rest = 0, iter(dict.fromkeys(member_ids))
    while some := list(islice(rest, _PIECE)):
        known = memberships_of(work, program.id, some)
        asked = []
        for row in known.values():
            if row.state is not MembershipState.INVITED and not belongs(row, how.on):
                row.state = MembershipState.INVITED
                asked.append(row.id)
        new = [
            {"member_id": one, "program_id": program.id, "state": MembershipState.INVITED}
            for one in some
            if one not in known
        ]
        if new:
            asked += work.session.scalars(insert(Membership).returning(Membership.id), new)
        _note_invited(work, asked, how)
        invited += len(asked)
    if invited:
        record(work, "program.invite", "program", program.id, invited=invited)
        work.tell(MembershipsChanged(program.id))
    return invited


def invite_candidates(work: Work, name: str, how: Joining) -> int:
    """Invite everybody who may join on the day and return how many were asked. NoProgram.

    Who has declined is not asked again by this; `invite` does so one by one.
    """
    ids = candidate_ids(work.session, name, how.on)
    declined = set(_declined(work.session, program_of(work, name).id))
    return invite(work, name, [one for one in ids if one not in declined], how)


def decline(
    work: Work, name: str, member_id: int, *, reason: str = "", employee_id: int | None = None
) -> None:
    """Note that an invited customer does not want to join; NotInvited."""
    require(work, Right.ENROL)
    program = program_of(work, name)
    membership = memberships_of(work, program.id, [member_id]).get(member_id)
    if membership is None or membership.state is not MembershipState.INVITED:
        raise NotInvited(member=member_number(work, member_id), program=name)
    membership.state = MembershipState.CANDIDATE
    said: dict[str, Any] = {"declined": True} | ({"said": reason} if reason else {})
    note(work, membership, work.today, said, employee_id)
    work.tell(MembershipsChanged(program.id))


def _note_invited(work: Work, membership_ids: Sequence[int], how: Joining) -> None:
    if not membership_ids:
        return
    event: dict[str, Any] = {
        "happened_at": work.now,
        "happened_on": how.on,
        "state": MembershipState.INVITED,
        "reason": dict(how.reason) if how.reason else None,
        "employee_id": how.employee_id,
    }
    write_steps(work.session, [{"membership_id": one} | event for one in membership_ids])


def _declined(session: Session, program_id: int) -> list[int]:
    """Return who stands as a candidate because they said no to an invitation."""
    query = (
        select(Membership.member_id, MembershipEvent.reason)
        .join(MembershipEvent, MembershipEvent.membership_id == Membership.id)
        .where(Membership.program_id == program_id, Membership.state == MembershipState.CANDIDATE)
        .order_by(MembershipEvent.id)
    )
    newest: dict[int, Mapping[str, Any] | None] = {
        member_id: reason for member_id, reason in session.execute(query)
    }
    return [one for one, reason in newest.items() if reason and reason.get("declined")]


def invited_on(session: Session, program: str, member_ids: Collection[int]) -> dict[int, date]:
    """Return who of these stands invited, with the day of the newest invitation."""
    query = (
        select(Membership.member_id, func.max(MembershipEvent.happened_on))
        .join(MembershipEvent, MembershipEvent.membership_id == Membership.id)
        .join(Program, Program.id == Membership.program_id)
        .where(
            Program.name == program,
            Membership.state == MembershipState.INVITED,
            Membership.member_id.in_(member_ids),
        )
        .group_by(Membership.member_id)
    )
    return {member_id: on for member_id, on in session.execute(query)}


def take_back_invitations(work: Work, program: str, member_ids: Sequence[int]) -> int:
    """Let those of these who stand invited be candidates again; return how many. NoProgram.

    The invitation stays in the history; what takes it back is a step of its own.
    """
    require(work, Right.ENROL)
    program_id = program_of(work, program).id
    standing = [
        row
        for row in memberships_of(work, program_id, member_ids).values()
        if row.state is MembershipState.INVITED
    ]
    for membership in standing:
        membership.state = MembershipState.CANDIDATE
        note(work, membership, work.today, _TAKEN_BACK, None)
    if standing:
        work.tell(MembershipsChanged(program_id))
    return len(standing)
