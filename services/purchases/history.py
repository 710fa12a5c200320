"""One member's purchases: receipt by receipt, the rhythm, and what they like."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select, tuple_
from sqlalchemy.orm import Session

from models.analytics import MemberSummary
from models.organisation import Branch
from models.purchase import Product, Receipt, ReceiptLine
from models.values import SaleChannel


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """A receipt as a timeline shows it; `goods` are its articles' names, as on the receipt.

    `sold_minute` is the local minute of the day, None where only the date is known.
    """

    id: int
    receipt_no: str
    sold_on: date
    sold_minute: int | None
    branch: str
    channel: SaleChannel
    total_minor: int
    is_sale: bool
    goods: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How often a member comes. `usual_gap_days` is None below three visit days.

    Receipts that are pure returns count as no visit.
    """

    receipts: int
    total_minor: int
    first_on: date | None
    last_on: date | None
    usual_gap_days: float | None


@dataclass(frozen=True, slots=True)
class Favourite:
    """An article and how many receipts of the member hold it."""

    name: str
    receipts: int


def receipts_of(
    session: Session, member_id: int, after: ReceiptRow | None = None, limit: int = 50
) -> list[ReceiptRow]:
    """Return the member's receipts, newest first, those that follow `after`."""
    query = (
        select(
            Receipt.id,
            Receipt.receipt_no,
            Receipt.sold_on,
            Receipt.sold_minute,
            Branch.name,
            Receipt.channel,
            Receipt.total_minor,
            Receipt.is_sale,
        )
        .join(Branch, Branch.id == Receipt.branch_id)
        .where(Receipt.member_id == member_id)
        .order_by(Receipt.sold_on.desc(), Receipt.id.desc())
        .limit(limit)
    )
    if after is not None:
        here = tuple_(Receipt.sold_on, Receipt.id)
        query = query.where(here < (after.sold_on, after.id))
    rows = session.execute(query).all()
    goods = _goods(session, [row[0] for row in rows])
    return [ReceiptRow(*row, goods=tuple(goods.get(row[0], ()))) for row in rows]


def rhythm(session: Session, member_id: int) -> Rhythm | None:
    """Return how often the member comes; None for one who never bought."""
    query = select(
        MemberSummary.receipts,
        MemberSummary.total_minor,
        MemberSummary.first_on,
        MemberSummary.last_on,
        MemberSummary.gap_half_days / 2.0,
    ).where(MemberSummary.member_id == member_id)
    row = session.execute(query).one_or_none()
    return None if row is None else Rhythm(*row)


def favourites(session: Session, member_id: int, limit: int = 5) -> list[Favourite]:
    """Return the articles on most of the member's receipts; ties by name."""
    count = func.count(ReceiptLine.receipt_id.distinct())
    query = (
        select(func.coalesce(Product.name, Product.product_no), count)
        .select_from(Receipt)
        .join(ReceiptLine, ReceiptLine.receipt_id == Receipt.id)
        .join(Product, Product.id == ReceiptLine.product_id)
        .where(Receipt.member_id == member_id, ~ReceiptLine.is_return)
        .group_by(Product.id)
        .order_by(count.desc(), Product.name)
        .limit(limit)
    )
    return [Favourite(*row) for row in session.execute(query)]


def _goods(session: Session, receipt_ids: list[int]) -> dict[int, list[str]]:
    query = (
        select(ReceiptLine.receipt_id, func.coalesce(Product.name, Product.product_no))
        .join(Product, Product.id == ReceiptLine.product_id)
        .where(ReceiptLine.receipt_id.in_(receipt_ids))
        .order_by(ReceiptLine.receipt_id, ReceiptLine.line_no)
    )
    goods: dict[int, list[str]] = {}
    for receipt_id, name in session.execute(query):
        goods.setdefault(receipt_id, []).append(name)
    return goods
