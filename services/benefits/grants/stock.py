"""How much there is to give of a benefit, and that it was counted."""

from sqlalchemy import select

from models.benefit import Benefit
from services.benefits.errors import NoBenefit, NoReason
from services.benefits.events import BenefitsChanged
from services.benefits.grants.errors import BadStock
from services.benefits.rules import MOST
from services.core.work import Work
from services.security import Right, record, require


def change_stock(work: Work, benefit: str, stock: int | None, *, reason: str) -> None:
    """Let there be so much to give in all, what is used with it; None: no end of it.

    Goods that came in are added to the old stock by the caller. NotAllowed, NoReason, NoBenefit,
    BadStock for less than is used already.
    """
    require(work, Right.EDIT_BENEFIT)
    if not reason.strip() or not reason.isprintable():
        raise NoReason
    row = work.session.scalars(select(Benefit).where(Benefit.name == benefit)).one_or_none()
    if row is None:
        raise NoBenefit(name=benefit)
    if stock is not None and not row.uses <= stock <= MOST:
        raise BadStock(stock=stock, used=row.uses)
    before, row.stock = row.stock, stock
    work.session.flush()
    record(
        work,
        "benefit.stock",
        "benefit",
        row.id,
        before=before,
        after=stock,
        reason=reason.strip(),
    )
    work.tell(BenefitsChanged())
