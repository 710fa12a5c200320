"""Users, rights and the audit trail.

**Words.** A *user* signs in with a PIN and has a *role*; a role has *rights* (`RIGHTS`, the one
table). Who is signed in is *acting*: `Database.acting_id`. `require(work, right)` stands first in
every service that not everybody may use; reads ask only where something leaves the shop (exports)
and for reports.

**Invariants.** There is always an owner who can sign in, once there are users. A PIN is kept as
argon2id only and appears nowhere else. A try counts before the PIN is looked at. The trail: every
change to rules, balances, consent, privacy, users and every export leaves an entry in the same
transaction, and no entry can be changed or taken out unseen.
"""

from services.core.rights import RIGHTS, NotAllowed, Right, Role, has, may, require
from services.security.audit import broken_seals, record
from services.security.events import UsersChanged
from services.security.pins import SealedPin, seal
from services.security.queries import (
    AccessRow,
    Actor,
    EmployeeRow,
    UserRow,
    access_log,
    acting_employee,
    employees,
    find_actor,
    find_user,
    has_users,
    users,
)
from services.security.rules import is_pin
from services.security.service import (
    change_user,
    create_user,
    deactivate_user,
    employee_by_code,
    set_pin,
)
from services.security.signing import note_sign_out, sign_in

__all__ = [
    "RIGHTS",
    "AccessRow",
    "Actor",
    "EmployeeRow",
    "NotAllowed",
    "Right",
    "Role",
    "SealedPin",
    "UserRow",
    "UsersChanged",
    "access_log",
    "acting_employee",
    "broken_seals",
    "change_user",
    "create_user",
    "deactivate_user",
    "employee_by_code",
    "employees",
    "find_actor",
    "find_user",
    "has",
    "has_users",
    "is_pin",
    "may",
    "note_sign_out",
    "record",
    "require",
    "seal",
    "set_pin",
    "sign_in",
    "users",
]
