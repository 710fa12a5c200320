"""Founding the shop; its branches and regions."""

import re
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.organisation import Branch, Region, Shop
from services.core.clock import Clock, SystemClock
from services.core.errors import BadShop, UnknownBranch, UnknownRegion
from services.core.folder import DataFolder
from services.core.formats import LANGUAGES
from services.core.opening import create_file
from services.core.rights import Right, require
from services.core.work import Work


@dataclass(frozen=True, slots=True)
class BranchPlan:
    """A branch to be made: `code` is what tills and files call it."""

    code: str
    name: str
    region: str | None = None


@dataclass(frozen=True, slots=True)
class ShopPlan:
    """What `found_shop` needs; the first branch is this PC's own."""

    name: str
    currency: str
    country: str
    timezone: str
    language: str
    branches: tuple[BranchPlan, ...]


@dataclass(frozen=True, slots=True)
class BranchRow:
    """A branch as lists show it."""

    id: int
    code: str
    name: str
    region: str | None
    is_here: bool


def found_shop(folder: DataFolder, plan: ShopPlan, clock: Clock | None = None) -> Path:
    """Make a new data file for the shop and return its path.

    BadShop when a fact of the plan does not hold; ShopExists when the folder holds a shop.
    """
    _check(plan)
    moment = (clock or SystemClock()).now()

    def fill(session: Session) -> None:
        session.add(
            Shop(
                id=1,
                name=plan.name.strip(),
                currency=plan.currency,
                country=plan.country,
                timezone=plan.timezone,
                language=plan.language,
                created_at=moment,
            )
        )
        regions = {b.region: Region(name=b.region) for b in plan.branches if b.region}
        session.add_all(regions.values())
        session.flush()
        for place, branch in enumerate(plan.branches):
            region = regions[branch.region] if branch.region else None
            session.add(
                Branch(
                    code=branch.code,
                    name=branch.name,
                    region_id=region.id if region else None,
                    is_here=place == 0,
                )
            )

    create_file(folder, fill)
    return folder.database


def _check(plan: ShopPlan) -> None:
    facts = {
        "name": (plan.name, _is_shown(plan.name)),
        "currency": (plan.currency, bool(re.fullmatch("[A-Z]{3}", plan.currency))),
        "country": (plan.country, bool(re.fullmatch("[A-Z]{2}", plan.country))),
        "timezone": (plan.timezone, _is_zone(plan.timezone)),
        "language": (plan.language, plan.language in LANGUAGES),
        "branch": ("", bool(plan.branches)),
    }
    for fact, (value, holds) in facts.items():
        if not holds:
            raise BadShop(fact=fact, value=value)
    seen: set[str] = set()
    for branch in plan.branches:
        if not _is_named(branch) or branch.code in seen:
            raise BadShop(fact="branch", value=branch.code or branch.name)
        seen.add(branch.code)


def _is_named(branch: BranchPlan) -> bool:
    return _is_shown(branch.code) and _is_shown(branch.name)


def _is_shown(text: str) -> bool:
    """Return whether the text can be seen; tabs and signs that turn the line round cannot."""
    return bool(text.strip()) and text.isprintable()


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def branches(session: Session) -> list[BranchRow]:
    """Return every branch, by code."""
    query = (
        select(Branch.id, Branch.code, Branch.name, Region.name, Branch.is_here)
        .outerjoin(Region, Region.id == Branch.region_id)
        .order_by(Branch.code)
    )
    return [BranchRow(*row) for row in session.execute(query)]


def branch_ids(
    session: Session, branch: str | None = None, region: str | None = None
) -> list[int] | None:
    """Return the ids of the branch with this code, or of the region's branches; None for all.

    UnknownBranch or UnknownRegion when the name is not the shop's.
    """
    known = branches(session)
    if branch is not None:
        found = [row.id for row in known if row.code == branch]
        if not found:
            raise UnknownBranch(branch=branch, known=", ".join(row.code for row in known))
        return found
    if region is not None:
        found = [row.id for row in known if row.region == region]
        if not found:
            names = sorted({row.region for row in known if row.region})
            raise UnknownRegion(region=region, known=", ".join(names))
        return found
    return None


def change_shop(work: Work, **facts: str | None) -> None:
    """Change the shop's name, language, address, phone or email; an empty text takes it out.

    BadShop for a name or language that does not hold, and for any other fact: currency,
    country and time zone stay as they are, since every figure kept was counted in them.
    """
    require(work, Right.SETTINGS)
    for fact, value in facts.items():
        good = {
            "name": bool(value and value.strip() and value.isprintable()),
            "language": value in LANGUAGES,
        }.get(fact, fact in ("address", "phone", "email") and (value or "").isprintable())
        if not good:
            raise BadShop(fact=fact, value=value or "")
    shop = work.session.get_one(Shop, 1)
    for fact, value in facts.items():
        setattr(shop, fact, (value or "").strip() or None)
    work.session.info["shop_changed"] = True


def add_branch(work: Work, plan: BranchPlan) -> int:
    """Open a branch and return its id; BadShop when the code or name is empty or the code taken."""
    require(work, Right.SETTINGS)
    _check_branch(work.session, plan, except_id=None)
    branch = Branch(code=plan.code, name=plan.name, region_id=_region_id(work.session, plan.region))
    work.session.add(branch)
    work.session.flush()
    return branch.id


def change_branch(work: Work, branch_id: int, plan: BranchPlan) -> None:
    """Give a branch this code, name and region; BadShop as for `add_branch`."""
    require(work, Right.SETTINGS)
    _check_branch(work.session, plan, except_id=branch_id)
    branch = work.session.get_one(Branch, branch_id)
    branch.code, branch.name = plan.code, plan.name
    branch.region_id = _region_id(work.session, plan.region)


def _check_branch(session: Session, plan: BranchPlan, except_id: int | None) -> None:
    if not _is_named(plan):
        raise BadShop(fact="branch", value=plan.code or plan.name)
    if any(row.code == plan.code and row.id != except_id for row in branches(session)):
        raise BadShop(fact="branch", value=plan.code)


def _region_id(session: Session, name: str | None) -> int | None:
    if not name:
        return None
    region = session.scalars(select(Region).where(Region.name == name)).one_or_none()
    if region is None:
        region = Region(name=name)
        session.add(region)
        session.flush()
    return region.id
