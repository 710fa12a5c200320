"""Writing one receipt with its lines, from the counter or a till's message."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, cast
from zoneinfo import ZoneInfo

from sqlalchemy import Table, insert, select

from models.purchase import Product, Receipt, ReceiptLine
from models.values import SaleChannel, new_uid
from services.core.asking import ask, listed
from services.core.work import Work
from services.purchases.errors import BadLine, EmptyReceipt, NoLine, ReceiptExists, ReturnsTooMuch
from services.purchases.receipts import ReceiptKey, SoldLine, find_receipt, sold_lines
from services.purchases.summary import refresh_summaries

_MOST_MINOR = 10**11
_MOST_MILLI = 10**11
# Built once, and rows go past the ORM: the till waits for both.
_PLACES: Any = select(Product.id, Product.department_id, Product.category_id).where(
    Product.id.in_(listed("products"))
)
_WRITE_RECEIPT: Any = insert(cast(Table, Receipt.__table__)).returning(Receipt.id)
_WRITE_LINES = insert(cast(Table, ReceiptLine.__table__))


@dataclass(frozen=True, slots=True)
class NewLine:
    """A line to be written: quantity in thousandths, the amount received in minor units.

    A return has both below zero; `returns` is the sold line it takes back, if it is known.
    """

    product_id: int | None
    quantity_milli: int
    amount_minor: int
    discount_minor: int = 0
    returns: SoldLine | None = None

    @property
    def is_return(self) -> bool:
        """Return whether goods come back."""
        return self.quantity_milli < 0 or self.amount_minor < 0


@dataclass(frozen=True, slots=True)
class NewReceipt:
    """A receipt to be written. `sold_at` is the UTC moment; the key holds its local day.

    `uid` is its own already where it may be told more than once.
    """

    key: ReceiptKey
    sold_at: datetime
    lines: Sequence[NewLine]
    member_id: int | None = None
    employee_id: int | None = None
    channel: SaleChannel = SaleChannel.SHOP
    payment: str | None = None
    returns_receipt_id: int | None = None
    uid: bytes | None = None


def write_receipt(work: Work, new: NewReceipt) -> int:
    """Write the receipt and return its id; the member's summary follows in the same transaction.

    EmptyReceipt, BadLine, ReturnsTooMuch; ReceiptExists when the key is taken.
    """
    _check(new)
    if find_receipt(work.session, new.key) is not None:
        raise ReceiptExists(receipt=new.key.receipt_no)
    local = new.sold_at.astimezone(ZoneInfo(work.shop.timezone))
    work.session.flush()
    written = work.session.connection().execute(
        _WRITE_RECEIPT,
        {
            "branch_id": new.key.branch_id,
            "till": new.key.till,
            "receipt_no": new.key.receipt_no,
            "sold_on": new.key.sold_on,
            "sold_minute": local.hour * 60 + local.minute,
            "sold_at": new.sold_at.astimezone(UTC),
            "member_id": new.member_id,
            "employee_id": new.employee_id,
            "channel": new.channel,
            "payment": new.payment,
            "is_sale": any(not line.is_return for line in new.lines),
            "total_minor": sum(line.amount_minor for line in new.lines),
            "returned_minor": -sum(line.amount_minor for line in new.lines if line.is_return),
            "discount_minor": sum(line.discount_minor for line in new.lines),
            "quantity_milli": sum(line.quantity_milli for line in new.lines),
            "returns_receipt_id": new.returns_receipt_id,
            "uid": new.uid or new_uid(),
        },
    )
    receipt_id: int = written.scalar_one()
    _write_lines(work, receipt_id, new)
    if new.member_id is not None:
        refresh_summaries(work.session, [new.member_id])
    return receipt_id


def return_lines(work: Work, receipt_id: int, quantities: dict[int, int]) -> list[NewLine]:
    """Return the lines that take back these quantities (thousandths) of a receipt's lines.

    `quantities` is by line number. NoLine, or ReturnsTooMuch when less is left to come back.
    """
    sold = sold_lines(work.session, receipt_id)
    lines = []
    for number, quantity in sorted(quantities.items()):
        line = sold.get(number)
        if line is None:
            raise NoLine(line=number)
        if not 0 < quantity <= line.left_milli:
            raise ReturnsTooMuch(line=number, left=line.left_milli / 1000)
        lines.append(NewLine(line.product_id, -quantity, -line.refund(quantity), returns=line))
    return lines


def _check(new: NewReceipt) -> None:
    if not new.key.receipt_no.strip() or not new.lines:
        raise EmptyReceipt(receipt=new.key.receipt_no)
    back: dict[int, list[NewLine]] = {}
    for number, line in enumerate(new.lines, 1):
        absurd = abs(line.amount_minor) > _MOST_MINOR or abs(line.quantity_milli) > _MOST_MILLI
        if absurd or line.quantity_milli * line.amount_minor < 0 or line.discount_minor < 0:
            raise BadLine(line=number)
        if line.returns is not None:
            back.setdefault(line.returns.id, []).append(line)
    for lines in back.values():
        _check_returns(lines)


def _check_returns(lines: list[NewLine]) -> None:
    """Refuse when the lines bring back more of one sold line than is left of it."""
    sold = lines[0].returns
    if sold is None:
        return
    quantity = -sum(line.quantity_milli for line in lines)
    amount = -sum(line.amount_minor for line in lines)
    if quantity > sold.left_milli or amount > sold.amount_minor - sold.returned_minor:
        raise ReturnsTooMuch(line=sold.line_no, left=sold.left_milli / 1000)


def _write_lines(work: Work, receipt_id: int, new: NewReceipt) -> None:
    wanted = sorted({line.product_id for line in new.lines if line.product_id is not None})
    places = {
        id_: (department, category)
        for id_, department, category in ask(work.session, _PLACES, {"products": wanted})
    }
    rows = []
    for number, line in enumerate(new.lines, 1):
        department, category = places.get(line.product_id or 0, (None, None))
        rows.append(
            {
                "receipt_id": receipt_id,
                "line_no": number,
                "product_id": line.product_id,
                "quantity_milli": line.quantity_milli,
                "amount_minor": line.amount_minor,
                "discount_minor": line.discount_minor,
                "is_return": line.is_return,
                "returns_line_id": line.returns.id if line.returns else None,
                "member_id": new.member_id,
                "sold_on": new.key.sold_on,
                "department_id": department,
                "category_id": category,
            }
        )
    work.session.connection().execute(_WRITE_LINES, rows)
