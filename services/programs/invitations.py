"""Invitations that were made, and taking one back before it was answered."""

from collections.abc import Collection, Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.program import Membership, MembershipEvent, Program
from models.values import MembershipState
from services.core.work import Work
from services.programs.errors import NoProgram
from services.programs.events import MembershipsChanged

_TAKEN_BACK = {"taken_back": True}


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
    program_id = work.session.scalar(select(Program.id).where(Program.name == program))
    if program_id is None:
        raise NoProgram(name=program)
    query = select(Membership).where(
        Membership.program_id == program_id,
        Membership.state == MembershipState.INVITED,
        Membership.member_id.in_(member_ids),
    )
    standing = list(work.session.scalars(query))
    for membership in standing:
        membership.state = MembershipState.CANDIDATE
        work.session.add(
            MembershipEvent(
                membership_id=membership.id,
                happened_at=work.now,
                happened_on=work.today,
                state=MembershipState.CANDIDATE,
                track_id=membership.track_id,
                reason=_TAKEN_BACK,
            )
        )
    if standing:
        work.tell(MembershipsChanged(program_id))
    return len(standing)
