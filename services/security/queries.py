"""Who may sign in, who is at work, and who came and went."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.organisation import Employee
from models.security import AppUser, AuditEntry
from services.core.rights import Right, Role, may
from services.core.work import Work
from services.security.errors import NoUser


@dataclass(frozen=True, slots=True)
class UserRow:
    """A user as lists show them; `employee` is the code of the employee they are, or None."""

    id: int
    name: str
    role: Role
    employee_id: int | None
    employee: str | None
    is_active: bool
    has_pin: bool


@dataclass(frozen=True, slots=True)
class Actor:
    """Who is at work."""

    id: int
    name: str
    role: Role
    employee_id: int | None

    def may(self, right: Right) -> bool:
        """Return whether their role has the right."""
        return may(self.role, right)


@dataclass(frozen=True, slots=True)
class EmployeeRow:
    """Somebody who sells or enrols."""

    id: int
    code: str
    name: str


@dataclass(frozen=True, slots=True)
class AccessRow:
    """Somebody came, went or missed: `what` is signed_in, signed_out or missed."""

    at: datetime
    user: str
    what: str


def users(session: Session) -> list[UserRow]:
    """Return every user, active ones first, by name."""
    query = (
        select(
            AppUser.id,
            AppUser.name,
            AppUser.role,
            AppUser.employee_id,
            Employee.code,
            AppUser.is_active,
            AppUser.pin_hash.is_not(None),
        )
        .outerjoin(Employee, Employee.id == AppUser.employee_id)
        .order_by(AppUser.is_active.desc(), AppUser.name)
    )
    return [
        UserRow(*row[:2], Role(row[2]), *row[3:5], bool(row[5]), bool(row[6]))
        for row in session.execute(query)
    ]


def has_users(session: Session) -> bool:
    """Return whether anybody has to sign in here."""
    query = select(AppUser.id).where(AppUser.is_active, AppUser.pin_hash.is_not(None)).limit(1)
    return session.scalar(query) is not None


def find_user(session: Session, name: str) -> UserRow:
    """Return the active user of this name, in whatever letters it is typed; NoUser."""
    for row in users(session):
        if row.is_active and row.name.casefold() == name.strip().casefold():
            return row
    raise NoUser(name=name)


def find_actor(session: Session, user_id: int | None) -> Actor | None:
    """Return who this is, as long as they are active; None for nobody."""
    query = select(AppUser.id, AppUser.name, AppUser.role, AppUser.employee_id)
    row = session.execute(query.where(AppUser.id == user_id, AppUser.is_active)).one_or_none()
    return None if row is None else Actor(row.id, row.name, Role(row.role), row.employee_id)


def acting_employee(work: Work) -> int | None:
    """Return the employee that who is acting is tied to: the default of sales and enrolments."""
    if work.actor_id is None:
        return None
    return work.session.scalar(select(AppUser.employee_id).where(AppUser.id == work.actor_id))


def employees(session: Session) -> list[EmployeeRow]:
    """Return the employees who have not left, by name."""
    query = select(Employee.id, Employee.code, Employee.name).where(Employee.left_on.is_(None))
    return [EmployeeRow(*row) for row in session.execute(query.order_by(Employee.name))]


def access_log(session: Session, limit: int = 200) -> Sequence[AccessRow]:
    """Return who came, went or missed, newest first.

    It is part of the audit trail, which nothing is ever taken out of: kept as long as the file,
    so longer than the 24 months the law asks for.
    """
    query = (
        select(AuditEntry.done_at, AppUser.name, AuditEntry.action)
        .join(AppUser, AppUser.id == AuditEntry.subject_id)
        .where(AuditEntry.subject == "app_user", AuditEntry.action.in_(_COMING_AND_GOING))
        .order_by(AuditEntry.id.desc())
        .limit(limit)
    )
    return [AccessRow(at, name, what.split(".")[1]) for at, name, what in session.execute(query)]


_COMING_AND_GOING = ("user.signed_in", "user.signed_out", "user.missed")
