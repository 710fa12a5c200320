"""`users`: who may sign in at the counter, and who came and went."""

import argparse
import getpass
import sys
from collections.abc import Callable
from typing import Any

from services import security
from services.core.words import Text
from services.security import Role
from ui.cli.desk import Answer, Desk

HELP = "who signs in: list, add, role, pin, deactivate, log (a PIN comes from stdin, never here)"

_ROLES = [role.value for role in Role]
ROLES = {
    Role.CASHIER: Text("Cashier"),
    Role.MANAGER: Text("Manager"),
    Role.OWNER: Text("Owner"),
}
WHAT = {
    "signed_in": Text("signed in"),
    "signed_out": Text("signed out"),
    "missed": Text("wrong PIN"),
}


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    acts = parser.add_subparsers(dest="act", required=True, metavar="ACT")
    acts.add_parser("list", help="every user with role and employee")
    new = acts.add_parser("add", help="add a user; the PIN is read from stdin")
    new.add_argument("name", metavar="NAME")
    new.add_argument("--role", choices=_ROLES, required=True)
    new.add_argument("--employee", metavar="CODE", help="whose sales and enrolments are theirs")
    role = acts.add_parser("role", help="give a user another role")
    role.add_argument("name", metavar="NAME")
    role.add_argument("role", choices=_ROLES)
    pin = acts.add_parser("pin", help="give a user a new PIN, read from stdin")
    pin.add_argument("name", metavar="NAME")
    gone = acts.add_parser("deactivate", help="close a user's access")
    gone.add_argument("name", metavar="NAME")
    log = acts.add_parser("log", help="who came, went and missed, newest first")
    log.add_argument("--limit", type=int, default=50, metavar="N")


def run(arguments: argparse.Namespace, desk: Desk) -> Answer:
    """Do it, then show the users."""
    if arguments.act == "log":
        return _log(desk, arguments.limit)
    deed = _DEEDS.get(arguments.act)
    if deed is not None:
        deed(arguments, desk)
    return _list(desk)


def _add(arguments: argparse.Namespace, desk: Desk) -> None:
    database, role = desk.database, Role(arguments.role)
    pin = security.seal(_pin(desk))
    with database.work() as work:
        code = arguments.employee
        employee_id = security.employee_by_code(work, code) if code else None
        security.create_user(work, arguments.name, role, pin, employee_id=employee_id)


def _change_role(arguments: argparse.Namespace, desk: Desk) -> None:
    with desk.database.work() as work:
        user = security.find_user(work.session, arguments.name)
        role = Role(arguments.role)
        security.change_user(work, user.id, name=user.name, role=role, employee_id=user.employee_id)


def _new_pin(arguments: argparse.Namespace, desk: Desk) -> None:
    with desk.database.read() as session:
        user = security.find_user(session, arguments.name)
    pin = security.seal(_pin(desk))
    with desk.database.work() as work:
        security.set_pin(work, user.id, pin)


def _deactivate(arguments: argparse.Namespace, desk: Desk) -> None:
    with desk.database.work() as work:
        user = security.find_user(work.session, arguments.name)
        security.deactivate_user(work, user.id)


_DEEDS: dict[str, Callable[[argparse.Namespace, Desk], None]] = {
    "add": _add,
    "role": _change_role,
    "pin": _new_pin,
    "deactivate": _deactivate,
}


def _pin(desk: Desk) -> str:
    """Return the PIN: typed unseen, or the first line of what is piped in."""
    if sys.stdin.isatty():
        return getpass.getpass(f"{desk.words('PIN')}: ")
    return sys.stdin.readline().rstrip("\r\n")


def _list(desk: Desk) -> Answer:
    with desk.database.read() as session:
        rows = security.users(session)
    facts: list[dict[str, Any]] = [
        {
            "name": row.name,
            "role": row.role.value,
            "employee": row.employee,
            "active": row.is_active,
        }
        for row in rows
    ]
    words = desk.words
    lines = [f"{row.name}  {words(ROLES[row.role])}  {row.employee or ''}".rstrip() for row in rows]
    return Answer({"users": facts}, lines)


def _log(desk: Desk, limit: int) -> Answer:
    with desk.database.read() as session:
        rows = security.access_log(session, max(limit, 0))
    facts = [{"at": row.at.isoformat(), "user": row.user, "what": row.what} for row in rows]
    lines = [
        f"{row.at:%Y-%m-%d %H:%M} UTC  {row.user}  {desk.words(WHAT[row.what])}" for row in rows
    ]
    return Answer({"log": facts}, lines)
