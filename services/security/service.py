"""Users: made, renamed, given a role and a PIN, and closed. Every change is in the audit trail."""

from sqlalchemy import select

from models.organisation import Employee
from models.security import AppUser
from services.core.rights import Right, Role, require
from services.core.work import Work
from services.security.audit import record
from services.security.errors import (
    BadUserName,
    FirstIsOwner,
    LastOwner,
    NoEmployee,
    NoUser,
    UserExists,
)
from services.security.events import UsersChanged
from services.security.pins import SealedPin

_LONGEST_NAME = 60


def create_user(
    work: Work, name: str, role: Role, pin: SealedPin, *, employee_id: int | None = None
) -> int:
    """Add somebody who may sign in and return their id.

    BadUserName, UserExists; FirstIsOwner for any other role while the shop has no owner.
    """
    require(work, Right.USERS)
    name = _checked_name(work, name)
    if role is not Role.OWNER and not _owners(work):
        raise FirstIsOwner
    user = AppUser(name=name, role=role.value, pin_hash=pin.hashed, employee_id=employee_id)
    work.session.add(user)
    work.session.flush()
    record(work, "user.create", "app_user", user.id, role=role.value, employee=employee_id)
    work.tell(UsersChanged())
    return user.id


def change_user(
    work: Work, user_id: int, *, name: str, role: Role, employee_id: int | None
) -> None:
    """Give a user this name, role and employee; NoUser, BadUserName, UserExists, LastOwner."""
    require(work, Right.USERS)
    user = _get(work, user_id)
    name = _checked_name(work, name, besides=user_id)
    if role is not Role.OWNER:
        _keep_an_owner(work, user)
    changed: dict[str, object] = {}
    if user.role != role.value:
        changed["role"] = role.value
    if user.employee_id != employee_id:
        changed["employee"] = employee_id
    if user.name != name:
        changed["renamed"] = True
    if not changed:
        return
    user.name, user.role, user.employee_id = name, role.value, employee_id
    record(work, "user.change", "app_user", user_id, **changed)
    work.tell(UsersChanged())


def set_pin(work: Work, user_id: int, pin: SealedPin) -> None:
    """Give a user a new PIN and forget their misses; NoUser.

    Everybody may change their own; another's only who may change users.
    """
    if work.actor_id != user_id:
        require(work, Right.USERS)
    user = _get(work, user_id)
    user.pin_hash, user.misses, user.wait_until_ms = pin.hashed, 0, None
    record(work, "user.set_pin", "app_user", user_id)
    work.tell(UsersChanged())


def deactivate_user(work: Work, user_id: int) -> None:
    """Close a user's access, everywhere and at once; what they did stays theirs.

    NoUser; LastOwner for the last owner.
    """
    require(work, Right.USERS)
    user = _get(work, user_id)
    _keep_an_owner(work, user)
    user.is_active, user.pin_hash = False, None
    record(work, "user.deactivate", "app_user", user_id)
    work.tell(UsersChanged())


def employee_by_code(work: Work, code: str) -> int:
    """Return the id of the employee with this code; NoEmployee."""
    found = work.session.scalar(select(Employee.id).where(Employee.code == code))
    if found is None:
        raise NoEmployee(employee=code)
    return found


def _get(work: Work, user_id: int) -> AppUser:
    user = work.session.get(AppUser, user_id)
    if user is None or not user.is_active:
        raise NoUser(name=str(user_id))
    return user


def _checked_name(work: Work, name: str, besides: int | None = None) -> str:
    name = " ".join(name.split())
    if not name or not name.isprintable() or len(name) > _LONGEST_NAME:
        raise BadUserName(name=name)
    taken = work.session.execute(select(AppUser.id, AppUser.name))
    if any(row.name.casefold() == name.casefold() and row.id != besides for row in taken):
        raise UserExists(name=name)
    return name


def _owners(work: Work) -> set[int]:
    """Return the ids of the owners who can sign in."""
    query = select(AppUser.id).where(
        AppUser.role == Role.OWNER.value, AppUser.is_active, AppUser.pin_hash.is_not(None)
    )
    return set(work.session.scalars(query))


def _keep_an_owner(work: Work, user: AppUser) -> None:
    if _owners(work) == {user.id}:
        raise LastOwner(name=user.name)
