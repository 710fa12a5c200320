"""How much a cashier may redeem: what an account gives in one day, however it is split."""

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from models.benefit import LedgerEntry
from models.values import EntryKind, Money, Unit
from services.benefits.errors import BeyondCreditLimit, BeyondLimit
from services.core import settings
from services.core.work import Work
from services.security import Right, has

_LIMITS = {Unit.POINTS: settings.CASHIER_LIMIT_POINTS, Unit.CREDIT: settings.CASHIER_LIMIT_MINOR}


def check_limit(work: Work, member_id: int, unit: Unit, amount: int) -> None:
    """Return if who is acting may redeem `amount` more for the member today; BeyondLimit."""
    limit = settings.read_setting(work.session, _LIMITS[unit])
    if limit is None or has(work, Right.REDEEM_BEYOND_LIMIT):
        return
    left = max(limit - _redeemed_today(work, member_id, unit), 0)
    if amount <= left:
        return
    if unit is Unit.POINTS:
        raise BeyondLimit(limit=limit, left=left, wanted=amount)
    money = {"limit": limit, "left": left, "wanted": amount}
    raise BeyondCreditLimit(**{name: Money(n, work.shop.currency) for name, n in money.items()})


def _redeemed_today(work: Work, member_id: int, unit: Unit) -> int:
    """Return what was redeemed on the day of the work, what was taken back of it left out."""
    undone = aliased(LedgerEntry)
    query = (
        select(func.coalesce(-func.sum(LedgerEntry.amount), 0))
        .outerjoin(undone, undone.id == LedgerEntry.reverses_id)
        .where(
            LedgerEntry.member_id == member_id,
            LedgerEntry.unit == unit,
            LedgerEntry.booked_on == work.today,
            func.coalesce(undone.kind, LedgerEntry.kind) == EntryKind.REDEEM,
        )
    )
    redeemed: int = work.session.execute(query).scalar_one()
    return redeemed
