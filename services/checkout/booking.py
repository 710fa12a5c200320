"""A sale in one transaction: receipt → join → track → grants → redeem → earn.

What it comes to is decided again under the write lock, with the very rules of the quote. What is
answered is read from what stands in the file, so the same receipt told twice gives the same
answer twice.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from models.benefit import LedgerEntry
from models.program import Membership, MembershipEvent, Program
from models.purchase import Receipt
from models.values import EntryKind, Money, SaleChannel, Unit, new_uid
from services import benefits, programs, purchases
from services.benefits import Offer, OnReceipt, Standing
from services.checkout import undone
from services.checkout.basket import Basket, BasketLine
from services.checkout.errors import (
    AnonymousJoining,
    BenefitGone,
    ReceiptDiffers,
    SaleUndone,
    SumChanged,
    TwinReceipt,
)
from services.checkout.moment import require_clock
from services.checkout.numbers import find_told, key_of
from services.checkout.pricing import Priced, price
from services.checkout.undone import UndoneSale
from services.core.asking import ask
from services.core.work import Work
from services.purchases import NewLine, NewReceipt, ReceiptKey
from services.security import Right, acting_employee, require

_TWIN_WITHIN = timedelta(minutes=10)
# Statements of every sale are built once: building one takes longer than running it.
_TWINS: Any = (
    select(Receipt.receipt_no, Receipt.sold_at)
    .where(
        Receipt.member_id == bindparam("member"),
        Receipt.sold_on == bindparam("on"),
        Receipt.is_sale,
        Receipt.total_minor == bindparam("total"),
    )
    .order_by(Receipt.id.desc())
)


@dataclass(frozen=True, slots=True)
class Sale:
    """A sale as the counter or the till tells it.

    Without a `receipt_no` it gets the next of the day at the counter. `uid` is the receipt's to
    be: told again, nothing is booked again. `sold_at` is the UTC moment, now when left out.
    `join` names a program the customer joins with this sale (before it earns); `credit_minor` is
    paid out of the member's credit. `shown_minor` is what the screen said is to be paid.
    `add_anyway` is the answer to TwinReceipt, SaleUndone and ClockBehind.
    """

    branch_id: int
    receipt_no: str | None
    lines: Sequence[BasketLine]
    till: str = ""
    member_id: int | None = None
    employee_id: int | None = None
    sold_at: datetime | None = None
    channel: SaleChannel = SaleChannel.SHOP
    payment: str | None = None
    credit_minor: int = 0
    join: str | None = None
    fee_paid: bool = False
    uid: bytes | None = None
    chosen: tuple[int, ...] = ()
    taken_off: tuple[int, ...] = ()
    shown_minor: int | None = None
    add_anyway: bool = False


@dataclass(frozen=True, slots=True)
class Booked:
    """What a sale came to: `credit_minor` was paid with credit, `earned` per unit is now theirs.

    `total_minor` is what was received for the goods, after `discount_minor`. `used` are the
    benefits used on it, `joined` the program joined with it. `offers` explains every benefit,
    applied or not; a repeated answer has none.
    """

    receipt_id: int
    member_id: int | None
    total_minor: int
    credit_minor: int
    earned: Mapping[Unit, int]
    receipt_no: str = ""
    till: str = ""
    discount_minor: int = 0
    spent_points: int = 0
    used: tuple[OnReceipt, ...] = ()
    joined: str | None = None
    offers: tuple[Offer, ...] = field(default=(), compare=False)

    @property
    def money_minor(self) -> int:
        """Return what is to be paid in money."""
        return self.total_minor - self.credit_minor


def book_receipt(work: Work, sale: Sale) -> Booked:
    """Record a sale with all that follows from it and return what it came to.

    The same uid, or the same branch, till, number and day, a second time records nothing and
    gives the same answer; ReceiptDiffers when member or prices are others. SaleUndone for one
    that was taken back, TwinReceipt for the same sum of the same member within ten minutes.
    ClockBehind for a sale of now on a clock that stands before what was recorded last.
    BenefitGone and SumChanged when what was shown is not there any more; AnonymousJoining; what
    `pricing.price`, `purchases.write_receipt` and `programs.enrol` refuse.
    """
    require(work, Right.SELL)
    sold_at = sale.sold_at or work.now
    gone = undone.recently(work)
    key = key_of(work, sale.branch_id, sale.till, sale.receipt_no, sold_at, gone)
    standing = find_told(work.session, sale.uid, key)
    if standing is not None:
        return _repeated(work.session, sale, standing)
    _check_undone(sale, key, gone)
    if sale.sold_at is None and not sale.add_anyway:
        require_clock(work)
    if sale.join is not None and sale.member_id is None:
        raise AnonymousJoining
    if sale.member_id is not None:  # what was shown as due is in hand from here on
        benefits.grant_due(work, [sale.member_id])
    priced = price(work.session, work.shop, basket_of(sale), sold_at)
    _check_shown(work, sale, priced)
    if sale.receipt_no is None:
        _check_twin(work, sale, priced)
    employee_id = sale.employee_id or acting_employee(work)
    uid = sale.uid or new_uid()
    if sale.join is not None and priced.discount_minor:
        _check_may_join(work, sale, key, sold_at)
    receipt_id = _write(work, sale, key, sold_at, priced, employee_id, uid)
    if sale.member_id is not None:
        _follow(work, sale, sale.member_id, key, receipt_id, uid, priced, employee_id)
    offers = priced.decision.offers
    return answer(work.session, receipt_id, offers, joined=sale.join is not None)


def _follow(
    work: Work,
    sale: Sale,
    member_id: int,
    key: ReceiptKey,
    receipt_id: int,
    uid: bytes,
    priced: Priced,
    employee_id: int | None,
) -> None:
    """Book all that follows from a member's receipt, in the one order that is right."""
    if sale.join is not None:
        # After the receipt: what is bought now counts towards the condition, and earns.
        reason = {"receipt": receipt_id}
        how = programs.Joining(key.sold_on, "counter", sale.branch_id, employee_id, reason)
        asked = priced.discount_minor > 0
        settled = asked or sale.fee_paid
        programs.enrol(work, sale.join, member_id, how, fee_paid=settled, may_join=asked)
    programs.review_tracks(work, [member_id], key.sold_on)
    benefits.grant_due(work, [member_id])
    benefits.book_uses(
        work,
        priced.decision.uses,
        member_id=member_id,
        receipt_id=receipt_id,
        receipt_uid=uid,
        on=key.sold_on,
        employee_id=employee_id,
    )
    if sale.credit_minor:
        benefits.redeem(
            work,
            member_id,
            Unit.CREDIT,
            sale.credit_minor,
            receipt_id=receipt_id,
            employee_id=employee_id,
        )
    benefits.book_receipts(work, [receipt_id])


def _check_may_join(work: Work, sale: Sale, key: ReceiptKey, sold_at: datetime) -> None:
    """Refuse with NotACandidate a customer whom this sale does not let join either.

    With FeeMissing one who owes the fee even so, unless it was paid. What is bought now counts
    towards the condition, at the price it has for who does not belong: else what the program takes
    off could take away the very right to it.
    """
    if sale.join is None or sale.member_id is None:
        return
    with as_if_sold(work, sale, key, sold_at):
        programs.require(work.session, sale.join, sale.member_id, key.sold_on)
        if not sale.fee_paid:
            programs.require_fee(work, sale.join, [sale.member_id], key.sold_on)


@contextmanager
def as_if_sold(work: Work, sale: Sale, key: ReceiptKey, sold_at: datetime) -> Iterator[None]:
    """Let the basket stand as sold inside the block, at the price for who does not belong."""
    basket = replace(basket_of(sale), join=None, chosen=(), credit_minor=0)
    asked = work.session.begin_nested()
    try:
        outside = price(work.session, work.shop, basket, sold_at)
        _write(work, sale, key, sold_at, outside, None, new_uid())
        yield
    finally:
        asked.rollback()


def _repeated(session: Session, sale: Sale, standing: Receipt) -> Booked:
    before = sum(line.amount_minor + line.discount_minor for line in sale.lines)
    recorded = standing.total_minor + standing.discount_minor
    if (standing.member_id, recorded) != (sale.member_id, before):
        raise ReceiptDiffers(receipt=standing.receipt_no)
    return answer(session, standing.id)


def _check_undone(sale: Sale, key: ReceiptKey, gone: Sequence[UndoneSale]) -> None:
    """Refuse what was taken back: the same telling never comes again, its number on a word."""
    if sale.uid is not None and any(one.uid == sale.uid for one in gone):
        raise SaleUndone(receipt=key.receipt_no)
    if not sale.add_anyway and any(one.key == key for one in gone):
        raise SaleUndone(receipt=key.receipt_no)


def basket_of(sale: Sale) -> Basket:
    """Return what a sale asks to be priced."""
    return Basket(
        sale.branch_id,
        sale.lines,
        sale.member_id,
        sale.chosen,
        sale.taken_off,
        sale.credit_minor,
        sale.join,
    )


def _check_shown(work: Work, sale: Sale, priced: Priced) -> None:
    """Refuse to sell on other terms than the screen showed."""
    for benefit_id in sale.chosen:
        offers = [one for one in priced.decision.offers if one.benefit_id == benefit_id]
        if not any(one.standing is Standing.APPLIED for one in offers):
            name = offers[0].name if offers else _benefit_name(work.session, benefit_id)
            raise BenefitGone(benefit=name)
    to_pay = priced.total_minor - priced.discount_minor - sale.credit_minor
    if sale.shown_minor is not None and sale.shown_minor != to_pay:
        currency = work.shop.currency
        raise SumChanged(to_pay=Money(to_pay, currency), shown=Money(sale.shown_minor, currency))


def _benefit_name(session: Session, benefit_id: int) -> str:
    names = {row.id: row.name for row in benefits.benefits(session)}
    return names.get(benefit_id, str(benefit_id))


def _check_twin(work: Work, sale: Sale, priced: Priced) -> None:
    if sale.add_anyway or sale.member_id is None:
        return
    total = priced.total_minor - priced.discount_minor
    facts = {"member": sale.member_id, "on": work.today, "total": total}
    for number, sold_at in ask(work.session, _TWINS, facts):
        since = work.now - sold_at
        if timedelta(0) <= since <= _TWIN_WITHIN:
            raise TwinReceipt(
                receipt=number,
                total=Money(total, work.shop.currency),
                n=max(round(since / timedelta(minutes=1)), 1),
            )


def _write(
    work: Work,
    sale: Sale,
    key: ReceiptKey,
    sold_at: datetime,
    priced: Priced,
    employee_id: int | None,
    uid: bytes,
) -> int:
    own = [line.discount_minor for line in sale.lines]
    own += [0] * (len(priced.lines) - len(own))
    lines = [
        NewLine(
            line.product_id,
            line.quantity_milli,
            line.left_minor,
            line.discount_minor + before,
        )
        for line, before in zip(priced.lines, own, strict=True)
    ]
    return purchases.write_receipt(
        work,
        NewReceipt(
            key,
            sold_at,
            lines,
            member_id=sale.member_id,
            employee_id=employee_id,
            channel=sale.channel,
            payment=sale.payment,
            uid=uid,
        ),
    )


def answer(
    session: Session, receipt_id: int, offers: tuple[Offer, ...] = (), *, joined: bool = True
) -> Booked:
    """Return what a receipt came to when it was booked, as it stands in the file.

    `joined` says whether somebody may have joined with it.
    """
    receipt = ask(session, _RECEIPT, {"receipt": receipt_id}).one()
    booked = _booked(session, receipt_id)
    member = receipt.member_id is not None
    return Booked(
        receipt_id=receipt_id,
        member_id=receipt.member_id,
        total_minor=receipt.total_minor,
        credit_minor=-booked.get((EntryKind.REDEEM, Unit.CREDIT), 0),
        earned={unit: booked.get((EntryKind.EARN, unit), 0) for unit in Unit},
        receipt_no=receipt.receipt_no,
        till=receipt.till,
        discount_minor=receipt.discount_minor,
        spent_points=-booked.get((EntryKind.REDEEM, Unit.POINTS), 0),
        used=tuple(benefits.uses_on(session, receipt_id)) if member else (),
        joined=joined_with(session, receipt_id, receipt.member_id, receipt.sold_on)
        if member and joined
        else None,
        offers=offers,
    )


_RECEIPT: Any = select(
    Receipt.member_id,
    Receipt.receipt_no,
    Receipt.till,
    Receipt.sold_on,
    Receipt.total_minor,
    Receipt.discount_minor,
).where(Receipt.id == bindparam("receipt"))
_JOINED_WITH: Any = (
    select(Program.name, MembershipEvent.reason)
    .join(Membership, Membership.program_id == Program.id)
    .join(MembershipEvent, MembershipEvent.membership_id == Membership.id)
    .where(
        Membership.member_id == bindparam("member"),
        Membership.joined_on == bindparam("on"),
        MembershipEvent.happened_on == bindparam("on"),
    )
)


def joined_with(session: Session, receipt_id: int, member_id: int, sold_on: date) -> str | None:
    """Return the program that the member joined with this receipt of theirs."""
    for name, reason in ask(session, _JOINED_WITH, {"member": member_id, "on": sold_on}):
        if reason and reason.get("receipt") == receipt_id:
            return str(name)
    return None


_BOOKED: Any = (
    select(LedgerEntry.kind, LedgerEntry.unit, func.sum(LedgerEntry.amount))
    .where(LedgerEntry.receipt_id == bindparam("receipt"))
    .group_by(LedgerEntry.kind, LedgerEntry.unit)
)


def _booked(session: Session, receipt_id: int) -> dict[tuple[EntryKind, Unit], int]:
    rows = ask(session, _BOOKED, {"receipt": receipt_id})
    return {(kind, unit): amount for kind, unit, amount in rows}
