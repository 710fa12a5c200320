"""What is sold and what was sold: category tree, products, receipts and their lines."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Choice, Row, TravellingRow, one_of
from models.values import SaleChannel

_OF_MEMBERS = text("member_id IS NOT NULL")


class Category(TravellingRow):
    """A node of the category tree; a root is a department.

    The same name may stand under several parents: rules and reports go by name.
    """

    __tablename__ = "category"
    __table_args__ = (
        Index(None, "parent_id", "name", unique=True),
        Index(
            "uq_category_department", "name", unique=True, sqlite_where=text("parent_id IS NULL")
        ),
        Index("ix_category_name", "name"),
    )

    parent_id: Mapped[int | None] = mapped_column(ForeignKey("category.id"))
    name: Mapped[str]
    import_batch_id: Mapped[int | None] = mapped_column(ForeignKey("import_batch.id"), index=True)


class Product(TravellingRow):
    """An article. `product_no` is the till's code for it.

    `department_id` is a root of the tree, `category_id` a node below a root; either may be
    unknown. When they change, the trigger `product_moves_its_lines` moves the sold lines along.
    """

    __tablename__ = "product"
    __table_args__ = (
        Index(None, "barcode"),
        Index(None, "brand"),
        Index(None, "department_id"),
        Index(None, "category_id"),
    )

    product_no: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str | None]
    department_id: Mapped[int | None] = mapped_column(ForeignKey("category.id"))
    category_id: Mapped[int | None] = mapped_column(ForeignKey("category.id"))
    brand: Mapped[str | None]
    price_minor: Mapped[int | None]
    cost_minor: Mapped[int | None]
    barcode: Mapped[str | None]
    import_batch_id: Mapped[int | None] = mapped_column(ForeignKey("import_batch.id"), index=True)


class Receipt(TravellingRow):
    """One sale or return at a till; unique by branch, till, number and local date.

    The sums over its lines are kept with it: `total_minor` (returns negative),
    `returned_minor` (what return lines took back, >= 0), `discount_minor`, `quantity_milli`.
    `is_sale` is false for a pure return, which counts as no visit. `sold_minute` is the local
    minute of the day (0–1439), NULL where the source knew only the date. Ids are never used
    again: ledger entries name receipts that an undone import has taken away.
    """

    __tablename__ = "receipt"
    __table_args__ = (
        one_of("channel", SaleChannel),
        CheckConstraint("sold_minute BETWEEN 0 AND 1439", name="sold_minute"),
        Index(None, "branch_id", "till", "receipt_no", "sold_on", unique=True),
        # The segments' and the till's own index: a member's history without touching the table.
        Index(
            "ix_receipt_history",
            "member_id",
            "sold_on",
            "is_sale",
            "total_minor",
            "branch_id",
            "returned_minor",
            "discount_minor",
            "quantity_milli",
            "sold_minute",
            "channel",
            sqlite_where=_OF_MEMBERS,
        ),
        # Days across all members: windows of a few weeks, and reports by period and branch.
        Index(
            "ix_receipt_day",
            "sold_on",
            "branch_id",
            "member_id",
            "is_sale",
            "total_minor",
            "returned_minor",
        ),
        {"sqlite_autoincrement": True},
    )

    branch_id: Mapped[int] = mapped_column(ForeignKey("branch.id"))
    till: Mapped[str] = mapped_column(default="")
    receipt_no: Mapped[str]
    sold_on: Mapped[date]
    sold_minute: Mapped[int | None]
    sold_at: Mapped[datetime]
    member_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"))
    employee_id: Mapped[int | None] = mapped_column(ForeignKey("employee.id"), index=True)
    channel: Mapped[SaleChannel] = mapped_column(Choice(SaleChannel), default=SaleChannel.SHOP)
    payment: Mapped[str | None]
    is_sale: Mapped[bool]
    total_minor: Mapped[int]
    returned_minor: Mapped[int] = mapped_column(default=0)
    discount_minor: Mapped[int] = mapped_column(default=0)
    quantity_milli: Mapped[int] = mapped_column(default=0)
    returns_receipt_id: Mapped[int | None] = mapped_column(ForeignKey("receipt.id"), index=True)
    import_batch_id: Mapped[int | None] = mapped_column(ForeignKey("import_batch.id"), index=True)


class ReceiptLine(Row):
    """One article on a receipt. A return line has `is_return` and negative sums.

    `member_id`, `sold_on` repeat the receipt's, `department_id`, `category_id` the product's:
    so that one index answers "spent on coffee since March" for everybody. Triggers keep the
    copies right when a receipt changes hands or a product its place.
    """

    __tablename__ = "receipt_line"
    __table_args__ = (
        Index(None, "receipt_id", "line_no", unique=True),
        Index(
            "ix_receipt_line_product",
            "product_id",
            "member_id",
            "sold_on",
            "amount_minor",
            "receipt_id",
            "quantity_milli",
            "is_return",
        ),
        Index(
            "ix_receipt_line_category",
            "category_id",
            "member_id",
            "sold_on",
            "amount_minor",
            "receipt_id",
            "quantity_milli",
            "is_return",
            sqlite_where=_OF_MEMBERS,
        ),
        Index(
            "ix_receipt_line_department",
            "department_id",
            "member_id",
            "sold_on",
            "amount_minor",
            "receipt_id",
            "quantity_milli",
            "is_return",
            sqlite_where=_OF_MEMBERS,
        ),
        # Few lines are returns; a rule that asks for them alone reads no others.
        Index(
            "ix_receipt_line_return_history",
            "member_id",
            "sold_on",
            "amount_minor",
            "receipt_id",
            "quantity_milli",
            "is_return",
            sqlite_where=text("is_return = 1 AND member_id IS NOT NULL"),
        ),
        Index(
            "ix_receipt_line_returns",
            "returns_line_id",
            sqlite_where=text("returns_line_id IS NOT NULL"),
        ),
    )

    receipt_id: Mapped[int] = mapped_column(ForeignKey("receipt.id", ondelete="CASCADE"))
    line_no: Mapped[int]
    product_id: Mapped[int | None] = mapped_column(ForeignKey("product.id"))
    quantity_milli: Mapped[int]
    amount_minor: Mapped[int]
    discount_minor: Mapped[int] = mapped_column(default=0)
    is_return: Mapped[bool] = mapped_column(default=False)
    returns_line_id: Mapped[int | None] = mapped_column(ForeignKey("receipt_line.id"))
    member_id: Mapped[int | None]
    sold_on: Mapped[date]
    department_id: Mapped[int | None]
    category_id: Mapped[int | None]
