"""What a member likes, told from the receipts."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.purchase import Product, Receipt, ReceiptLine


@dataclass(frozen=True, slots=True)
class Favourite:
    """An article and how many receipts of the member hold it."""

    name: str
    receipts: int


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
