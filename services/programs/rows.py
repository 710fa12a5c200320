"""The rows of programs and memberships by name and member, and the step every change leaves."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, cast

from sqlalchemy import ColumnElement, Table, and_, func, insert, select
from sqlalchemy.orm import Session

from models.member import Member
from models.program import Membership, MembershipEvent, Program
from models.values import MembershipState
from services.core.work import Work
from services.programs.errors import NoProgram, NotAMember


def program_of(work: Work, name: str) -> Program:
    """Return the program of this name; NoProgram."""
    program = work.session.scalars(select(Program).where(Program.name == name)).one_or_none()
    if program is None:
        raise NoProgram(name=name)
    return program


def memberships_of(work: Work, program_id: int, member_ids: Sequence[int]) -> dict[int, Membership]:
    """Return the memberships these customers have in the program, of whatever state."""
    query = select(Membership).where(
        Membership.program_id == program_id, Membership.member_id.in_(member_ids)
    )
    return {row.member_id: row for row in work.session.scalars(query)}


def membership_of(work: Work, program: Program, member_id: int) -> Membership:
    """Return the customer's membership; NotAMember when they never had to do with the program."""
    found = memberships_of(work, program.id, [member_id]).get(member_id)
    if found is None:
        raise NotAMember(member=member_number(work, member_id), program=program.name)
    return found


def member_number(work: Work, member_id: int) -> str | None:
    """Return the customer's number."""
    return work.session.scalar(select(Member.member_no).where(Member.id == member_id))


def belongs(membership: Membership, on: date) -> bool:
    """Return whether the day is one of membership, whether or not its end was noted yet."""
    is_over = membership.ends_on is not None and membership.ends_on < on
    return membership.state is MembershipState.ACTIVE and not is_over


def is_active(on: Any, membership: Any = Membership) -> ColumnElement[bool]:
    """Return `belongs` as a condition on a table; the day and the table may be bound or aliased."""
    return and_(
        membership.state == MembershipState.ACTIVE,
        membership.joined_on <= on,
        func.coalesce(membership.ends_on, on) >= on,
    )


_WRITE_STEPS = insert(cast(Table, MembershipEvent.__table__))


def write_steps(session: Session, rows: Sequence[Mapping[str, Any]]) -> None:
    """Write many steps at once: past the ORM, which sends rows with and without a reason apart."""
    session.connection().execute(_WRITE_STEPS, rows)


def note(
    work: Work,
    membership: Membership,
    on: date,
    reason: Mapping[str, Any] | None,
    employee_id: int | None,
) -> None:
    """Leave the step that brought the membership to how it stands now."""
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
