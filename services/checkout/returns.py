"""Goods that come back, in one transaction with all that it changes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from models.purchase import Receipt
from models.values import Unit
from services import benefits, programs, purchases
from services.checkout import undone
from services.checkout.errors import NothingReturned, ReceiptDiffers
from services.checkout.numbers import find_told, key_of
from services.core.work import Work
from services.purchases import NewReceipt, ReceiptKey
from services.security import Right, acting_employee, require


@dataclass(frozen=True, slots=True)
class Return:
    """Goods that come back: which receipt, and how much (thousandths) of which of its lines.

    Without a `receipt_no` the return gets the counter's next number; a `uid` tells it again.
    """

    sold: ReceiptKey
    receipt_no: str | None
    quantities: Mapping[int, int]
    branch_id: int
    till: str = ""
    employee_id: int | None = None
    returned_at: datetime | None = None
    uid: bytes | None = None


@dataclass(frozen=True, slots=True)
class Returned:
    """What a return came to: its worth, and what it changed in the member's accounts.

    `credit_minor` of the worth goes back to the member's credit, the rest over the counter.
    `taken_back` is what the goods had earned, per unit.
    """

    receipt_id: int
    member_id: int | None
    worth_minor: int
    credit_minor: int
    taken_back: Mapping[Unit, int]
    receipt_no: str = ""

    @property
    def money_minor(self) -> int:
        """Return what is to be handed back in money."""
        return self.worth_minor - self.credit_minor


def return_receipt(work: Work, back: Return) -> Returned:
    """Record a return and return what it came to.

    Earnings of the sale are taken back to what the goods kept would have earned, credit spent on
    it goes back in proportion, benefits used on it when all of it came back. The same uid or
    number a second time gives the same answer. NoReceipt, NoLine, ReturnsTooMuch, NothingReturned.
    """
    require(work, Right.RETURN_GOODS)
    sold = purchases.get_receipt(work.session, back.sold)
    returned_at = back.returned_at or work.now
    gone = undone.recently(work)
    key = key_of(work, back.branch_id, back.till, back.receipt_no, returned_at, gone)
    standing = find_told(work.session, back.uid, key)
    if standing is not None:
        if standing.returns_receipt_id != sold.id:
            raise ReceiptDiffers(receipt=standing.receipt_no)
        return _return_answer(work.session, standing.id)
    if not back.quantities:
        raise NothingReturned
    receipt_id = purchases.write_receipt(
        work,
        NewReceipt(
            key,
            returned_at,
            purchases.return_lines(work, sold.id, dict(back.quantities)),
            member_id=sold.member_id,
            employee_id=back.employee_id or acting_employee(work),
            returns_receipt_id=sold.id,
            uid=back.uid,
        ),
    )
    if sold.member_id is not None:
        programs.review_tracks(work, [sold.member_id])
    benefits.book_receipts(work, [receipt_id])
    return _return_answer(work.session, receipt_id)


def _return_answer(session: Session, receipt_id: int) -> Returned:
    receipt = session.get_one(Receipt, receipt_id)
    effect = benefits.effect_of_return(session, receipt.uid)
    return Returned(
        receipt_id=receipt_id,
        member_id=receipt.member_id,
        worth_minor=-receipt.total_minor,
        credit_minor=effect.given_back[Unit.CREDIT],
        taken_back=effect.taken_back,
        receipt_no=receipt.receipt_no,
    )
