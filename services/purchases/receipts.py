"""Single receipts: finding one, and what of its lines can still come back."""

from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session, aliased

from models.organisation import Branch
from models.purchase import Product, Receipt, ReceiptLine
from services.core.asking import ask
from services.purchases.errors import NoReceipt


@dataclass(frozen=True, slots=True)
class ReceiptKey:
    """What names a receipt: branch, till (empty for shops with one), number, local day."""

    branch_id: int
    till: str
    receipt_no: str
    sold_on: date


@dataclass(frozen=True, slots=True)
class FoundReceipt:
    """A receipt as it stands; sums in minor units."""

    id: int
    member_id: int | None
    sold_on: date
    total_minor: int
    returns_receipt_id: int | None


@dataclass(frozen=True, slots=True)
class SoldLine:
    """A sold line with what has come back of it; quantities in thousandths."""

    id: int
    line_no: int
    product_id: int | None
    quantity_milli: int
    amount_minor: int
    discount_minor: int
    returned_milli: int
    returned_minor: int

    @property
    def left_milli(self) -> int:
        """Return the quantity that can still come back."""
        return self.quantity_milli - self.returned_milli

    def refund(self, quantity_milli: int) -> int:
        """Return what bringing this quantity back is worth, in minor units.

        Returns in several parts come to exactly what one return comes to.
        """
        if self.quantity_milli == 0:
            return self.amount_minor - self.returned_minor
        stays = self.left_milli - quantity_milli
        return self.amount_minor - self.returned_minor - self._worth(stays)

    def _worth(self, quantity_milli: int) -> int:
        return self.amount_minor * quantity_milli // self.quantity_milli


_FIND: Any = select(
    Receipt.id,
    Receipt.member_id,
    Receipt.sold_on,
    Receipt.total_minor,
    Receipt.returns_receipt_id,
).where(
    Receipt.branch_id == bindparam("branch_id"),
    Receipt.till == bindparam("till"),
    Receipt.receipt_no == bindparam("receipt_no"),
    Receipt.sold_on == bindparam("sold_on"),
)


def find_receipt(session: Session, key: ReceiptKey) -> FoundReceipt | None:
    """Return the receipt of this key, or None."""
    row = ask(session, _FIND, asdict(key)).one_or_none()
    return None if row is None else FoundReceipt(*row)


def get_receipt(session: Session, key: ReceiptKey) -> FoundReceipt:
    """Return the receipt of this key; NoReceipt when there is none."""
    found = find_receipt(session, key)
    if found is None:
        raise NoReceipt(receipt=key.receipt_no)
    return found


def sold_lines(session: Session, receipt_id: int) -> dict[int, SoldLine]:
    """Return the receipt's sold lines by line number, each with what came back of it so far."""
    back = aliased(ReceiptLine)
    returned = (
        select(
            back.returns_line_id.label("line_id"),
            func.sum(-back.quantity_milli).label("milli"),
            func.sum(-back.amount_minor).label("minor"),
        )
        .where(
            back.returns_line_id.in_(
                select(ReceiptLine.id).where(ReceiptLine.receipt_id == receipt_id)
            )
        )
        .group_by(back.returns_line_id)
        .subquery()
    )
    query = (
        select(
            ReceiptLine.id,
            ReceiptLine.line_no,
            ReceiptLine.product_id,
            ReceiptLine.quantity_milli,
            ReceiptLine.amount_minor,
            ReceiptLine.discount_minor,
            func.coalesce(returned.c.milli, 0),
            func.coalesce(returned.c.minor, 0),
        )
        .outerjoin(returned, returned.c.line_id == ReceiptLine.id)
        .where(ReceiptLine.receipt_id == receipt_id, ~ReceiptLine.is_return)
        .order_by(ReceiptLine.line_no)
    )
    return {row.line_no: SoldLine(*row) for row in session.execute(query)}


@dataclass(frozen=True, slots=True)
class SoldReceipt:
    """A sale somebody may bring back: its key, whose it is, what it came to."""

    id: int
    key: ReceiptKey
    branch: str
    member_id: int | None
    total_minor: int


_SOLD = (
    select(
        Receipt.id,
        Receipt.branch_id,
        Receipt.till,
        Receipt.receipt_no,
        Receipt.sold_on,
        Branch.name,
        Receipt.member_id,
        Receipt.total_minor,
    )
    .join(Branch, Branch.id == Receipt.branch_id)
    .where(Receipt.is_sale)
    .order_by(Receipt.sold_on.desc(), Receipt.id.desc())
)


def receipts_numbered(session: Session, number: str, limit: int = 9) -> list[SoldReceipt]:
    """Return the sales of this number in all branches, newest first.

    Numbers begin anew at tills, so there may be several. One probe for each till.
    """
    found: list[SoldReceipt] = []
    for branch_id in session.scalars(select(Branch.id)):
        for till in _tills(session, branch_id):
            here = _SOLD.where(
                Receipt.branch_id == branch_id, Receipt.till == till, Receipt.receipt_no == number
            )
            found += (_sold(row) for row in session.execute(here.limit(limit)))
    return sorted(found, key=lambda one: (one.key.sold_on, one.id), reverse=True)[:limit]


def receipts_of(session: Session, member_id: int, limit: int = 9) -> list[SoldReceipt]:
    """Return the member's last sales, newest first."""
    query = _SOLD.where(Receipt.member_id == member_id).limit(limit)
    return [_sold(row) for row in session.execute(query)]


def line_names(session: Session, receipt_id: int) -> dict[int, str]:
    """Return what each line of the receipt sold, by line number; lines without article lack."""
    query = (
        select(ReceiptLine.line_no, func.coalesce(Product.name, Product.product_no))
        .join(Product, Product.id == ReceiptLine.product_id)
        .where(ReceiptLine.receipt_id == receipt_id)
    )
    return {number: name for number, name in session.execute(query)}


def _sold(row: Any) -> SoldReceipt:
    id_, branch_id, till, number, sold_on, branch, member_id, total = row
    return SoldReceipt(id_, ReceiptKey(branch_id, till, number, sold_on), branch, member_id, total)


def _tills(session: Session, branch_id: int) -> list[str]:
    """Return the branch's tills, each found from the one before, without walking the index."""
    found: list[str] = []
    query = select(func.min(Receipt.till)).where(Receipt.branch_id == branch_id)
    till = session.scalar(query)
    while till is not None:
        found.append(till)
        till = session.scalar(query.where(Receipt.till > till))
    return found
