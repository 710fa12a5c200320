"""A sale, and a return, each in one transaction: receipt → join → redeem → earn.

What is answered is read from what stands in the file, so the same receipt told twice gives the
same answer twice.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.benefit import LedgerEntry
from models.purchase import Receipt
from models.values import EntryKind, SaleChannel, Unit, major_text
from services import benefits, programs, purchases
from services.checkout.errors import (
    AnonymousCredit,
    CreditTooLarge,
    NothingReturned,
    ReceiptDiffers,
)
from services.core.clock import local_day
from services.core.work import Work
from services.purchases import NewLine, NewReceipt, ReceiptKey
from services.security import Right, acting_employee, require


@dataclass(frozen=True, slots=True)
class Sale:
    """A sale as the counter or the till tells it.

    `sold_at` is the UTC moment, now when left out. `join` names a program the customer joins with
    this sale (before it earns); `credit_minor` is paid out of the member's credit.
    """

    branch_id: int
    receipt_no: str
    lines: Sequence[NewLine]
    till: str = ""
    member_id: int | None = None
    employee_id: int | None = None
    sold_at: datetime | None = None
    channel: SaleChannel = SaleChannel.SHOP
    payment: str | None = None
    credit_minor: int = 0
    join: str | None = None
    fee_paid: bool = False


@dataclass(frozen=True, slots=True)
class Booked:
    """What a sale came to: `credit_minor` was paid with credit, `earned` per unit is now theirs."""

    receipt_id: int
    member_id: int | None
    total_minor: int
    credit_minor: int
    earned: Mapping[Unit, int]

    @property
    def money_minor(self) -> int:
        """Return what is to be paid in money."""
        return self.total_minor - self.credit_minor


def book_receipt(work: Work, sale: Sale) -> Booked:
    """Record a sale with all that follows from it and return what it came to.

    The same branch, till, number and day a second time records nothing and gives the same answer;
    ReceiptDiffers when member or total are others. AnonymousCredit, CreditTooLarge, NotEnough;
    what `purchases.write_receipt` and `programs.enrol` refuse.
    """
    require(work, Right.SELL)
    key, sold_at = _key(work, sale)
    standing = purchases.find_receipt(work.session, key)
    if standing is not None:
        total = sum(line.amount_minor for line in sale.lines)
        if (standing.member_id, standing.total_minor) != (sale.member_id, total):
            raise ReceiptDiffers(receipt=sale.receipt_no)
        return _answer(work.session, standing.id)
    _check_credit(work, sale)
    employee_id = sale.employee_id or acting_employee(work)
    receipt_id = purchases.write_receipt(
        work,
        NewReceipt(
            key,
            sold_at,
            sale.lines,
            member_id=sale.member_id,
            employee_id=employee_id,
            channel=sale.channel,
            payment=sale.payment,
        ),
    )
    if sale.join is not None and sale.member_id is not None:
        # After the receipt: what is bought now counts towards the condition, and earns.
        how = programs.Joining(key.sold_on, "counter", sale.branch_id, employee_id)
        programs.enrol(work, sale.join, sale.member_id, how, fee_paid=sale.fee_paid)
    if sale.credit_minor and sale.member_id is not None:
        benefits.redeem(
            work,
            sale.member_id,
            Unit.CREDIT,
            sale.credit_minor,
            receipt_id=receipt_id,
            employee_id=employee_id,
        )
    benefits.book_receipts(work, [receipt_id])
    return _answer(work.session, receipt_id)


@dataclass(frozen=True, slots=True)
class Return:
    """Goods that come back: which receipt, and how much (thousandths) of which of its lines."""

    sold: ReceiptKey
    receipt_no: str
    quantities: Mapping[int, int]
    branch_id: int
    till: str = ""
    employee_id: int | None = None
    returned_at: datetime | None = None


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

    @property
    def money_minor(self) -> int:
        """Return what is to be handed back in money."""
        return self.worth_minor - self.credit_minor


def return_receipt(work: Work, back: Return) -> Returned:
    """Record a return and return what it came to.

    Earnings of the sale are taken back to what the goods kept would have earned, credit spent on
    it goes back in proportion. The same return a second time gives the same answer. NoReceipt,
    NoLine, ReturnsTooMuch, NothingReturned.
    """
    require(work, Right.RETURN_GOODS)
    sold = purchases.get_receipt(work.session, back.sold)
    returned_at = back.returned_at or work.now
    key = ReceiptKey(
        back.branch_id,
        back.till,
        back.receipt_no,
        local_day(returned_at, work.shop.timezone),
    )
    standing = purchases.find_receipt(work.session, key)
    if standing is not None:
        if standing.returns_receipt_id != sold.id:
            raise ReceiptDiffers(receipt=back.receipt_no)
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
        ),
    )
    benefits.book_receipts(work, [receipt_id])
    return _return_answer(work.session, receipt_id)


def _key(work: Work, sale: Sale) -> tuple[ReceiptKey, datetime]:
    sold_at = sale.sold_at or work.now
    day = local_day(sold_at, work.shop.timezone)
    return ReceiptKey(sale.branch_id, sale.till, sale.receipt_no, day), sold_at


def _check_credit(work: Work, sale: Sale) -> None:
    if not sale.credit_minor:
        return
    if sale.member_id is None:
        raise AnonymousCredit
    total, currency = sum(line.amount_minor for line in sale.lines), work.shop.currency
    if sale.credit_minor > total:
        raise CreditTooLarge(
            credit=major_text(sale.credit_minor, currency), total=major_text(total, currency)
        )


def _answer(session: Session, receipt_id: int) -> Booked:
    receipt = session.get_one(Receipt, receipt_id)
    booked = _booked(session, receipt_id)
    return Booked(
        receipt_id=receipt_id,
        member_id=receipt.member_id,
        total_minor=receipt.total_minor,
        credit_minor=-booked.get((EntryKind.REDEEM, Unit.CREDIT), 0),
        earned={unit: booked.get((EntryKind.EARN, unit), 0) for unit in Unit},
    )


def _booked(session: Session, receipt_id: int) -> dict[tuple[EntryKind, Unit], int]:
    query = select(LedgerEntry.kind, LedgerEntry.unit, func.sum(LedgerEntry.amount)).where(
        LedgerEntry.receipt_id == receipt_id
    )
    rows = session.execute(query.group_by(LedgerEntry.kind, LedgerEntry.unit))
    return {(kind, unit): amount for kind, unit, amount in rows}


def _return_answer(session: Session, receipt_id: int) -> Returned:
    receipt = session.get_one(Receipt, receipt_id)
    effect = benefits.effect_of_return(session, receipt.uid)
    return Returned(
        receipt_id=receipt_id,
        member_id=receipt.member_id,
        worth_minor=-receipt.total_minor,
        credit_minor=effect.given_back[Unit.CREDIT],
        taken_back=effect.taken_back,
    )
