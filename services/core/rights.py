"""Who may do what: roles, rights, the one table between them, and the question services ask.

It stands in the core because the shop's own facts and settings are written here; users are kept
by `services.security`, which hands these names on.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.security import AppUser
from services.core.errors import AppError
from services.core.words import Text
from services.core.work import Work


class Role(StrEnum):
    """What somebody is in the shop; each may all that the one before it may."""

    CASHIER = "cashier"
    MANAGER = "manager"
    OWNER = "owner"


class Right(StrEnum):
    """Something that not everybody may do."""

    SELL = "sell"
    REDEEM = "redeem"
    ENROL = "enrol"
    SEE_MEMBERS = "see_members"
    UNDO_SALE = "undo_sale"
    REDEEM_BEYOND_LIMIT = "redeem_beyond_limit"
    RETURN_GOODS = "return_goods"
    ADJUST = "adjust"
    GIVE_BENEFIT = "give_benefit"
    MERGE = "merge"
    EDIT_SEGMENT = "edit_segment"
    IMPORT = "import"
    CAMPAIGN = "campaign"
    REPORT = "report"
    EXPORT = "export"
    EDIT_PROGRAM = "edit_program"
    EDIT_BENEFIT = "edit_benefit"
    SETTINGS = "settings"
    USERS = "users"
    BACKUP = "backup"
    ERASE = "erase"


_COUNTER = frozenset((Right.SELL, Right.REDEEM, Right.ENROL, Right.SEE_MEMBERS, Right.UNDO_SALE))
_SHOP_FLOOR = frozenset(
    (
        Right.REDEEM_BEYOND_LIMIT,
        Right.RETURN_GOODS,
        Right.ADJUST,
        Right.GIVE_BENEFIT,
        Right.MERGE,
        Right.EDIT_SEGMENT,
        Right.IMPORT,
        Right.CAMPAIGN,
        Right.REPORT,
        Right.EXPORT,
    )
)

RIGHTS: Mapping[Role, frozenset[Right]] = MappingProxyType(
    {
        Role.CASHIER: _COUNTER,
        Role.MANAGER: _COUNTER | _SHOP_FLOOR,
        Role.OWNER: frozenset(Right),
    }
)

RIGHT_TEXTS: Mapping[Right, Text] = MappingProxyType(
    {
        Right.SELL: Text("selling"),
        Right.REDEEM: Text("redeeming points and credit"),
        Right.ENROL: Text("enrolling and changing members"),
        Right.SEE_MEMBERS: Text("looking at members"),
        Right.UNDO_SALE: Text("undoing a sale"),
        Right.REDEEM_BEYOND_LIMIT: Text("redeeming beyond the cashier's limit"),
        Right.RETURN_GOODS: Text("taking goods back"),
        Right.ADJUST: Text("correcting points and credit by hand"),
        Right.GIVE_BENEFIT: Text("giving a benefit by hand"),
        Right.MERGE: Text("merging members"),
        Right.EDIT_SEGMENT: Text("changing segments"),
        Right.IMPORT: Text("importing files"),
        Right.CAMPAIGN: Text("preparing and sending campaigns"),
        Right.REPORT: Text("reports"),
        Right.EXPORT: Text("exporting members"),
        Right.EDIT_PROGRAM: Text("changing programs"),
        Right.EDIT_BENEFIT: Text("changing benefits"),
        Right.SETTINGS: Text("changing settings"),
        Right.USERS: Text("changing users"),
        Right.BACKUP: Text("making backups"),
        Right.ERASE: Text("erasing a member's details"),
    }
)

_ASK = {
    Role.CASHIER: Text("a cashier, a manager or the owner"),
    Role.MANAGER: Text("a manager or the owner"),
    Role.OWNER: Text("the owner"),
}


class NotAllowed(AppError):
    """The role of who is acting lacks the right. Facts: right, what and who (texts)."""

    code = "security.not_allowed"


class NoLongerUser(AppError):
    """Who is acting was deactivated meanwhile, or is no user of this file."""

    code = "security.no_longer_user"


def may(role: Role, right: Right) -> bool:
    """Return whether the role has the right."""
    return right in RIGHTS[role]


def require(where: Work | Session, right: Right) -> None:
    """Return if who is acting may do this; NotAllowed or NoLongerUser otherwise.

    Nobody acting (the command line, the nightly run, a shop without users) may do everything:
    the shop is its owner's. The role is read from the file each time, so a change holds at once
    in every window.
    """
    session = where.session if isinstance(where, Work) else where
    actor_id = where.actor_id if isinstance(where, Work) else session.info.get("actor_id")
    if actor_id is None:
        return
    role = role_of(session, actor_id)
    if not may(role, right):
        lowest = next(other for other in Role if may(other, right))
        raise NotAllowed(right=right.value, what=RIGHT_TEXTS[right], who=_ASK[lowest])


def has(where: Work | Session, right: Right) -> bool:
    """Return whether who is acting may do this; NoLongerUser as for `require`."""
    try:
        require(where, right)
    except NotAllowed:
        return False
    return True


def role_of(session: Session, user_id: int) -> Role:
    """Return the role of an active user; NoLongerUser."""
    query = select(AppUser.role).where(AppUser.id == user_id, AppUser.is_active)
    role = session.scalar(query)
    if role is None:
        raise NoLongerUser
    return Role(role)
