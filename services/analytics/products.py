"""What is sold: products, categories and departments with revenue, units, returns and margin."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from models.base import day_number
from models.purchase import Category, Product
from models.values import Period
from services.analytics.rules import share_of
from services.analytics.scope import OWN, Scope


@dataclass(frozen=True, slots=True)
class Sold:
    """What lines add up to; money in minor units, returns taken off, units in thousandths.

    `identified_minor` is what known customers paid, `returned_minor` what returns took back;
    `costed_minor` is the revenue of goods whose cost is known, and `margin_minor` what of it is
    left above that cost, as the cost stands today. `before_minor` is the revenue of the period
    compared with.
    """

    revenue_minor: int = 0
    identified_minor: int = 0
    quantity_milli: int = 0
    returned_minor: int = 0
    before_minor: int = 0
    costed_minor: int = 0
    margin_minor: int = 0

    @property
    def identified_share(self) -> float | None:
        """Return the share of the revenue that known customers paid."""
        return share_of(self.identified_minor, self.revenue_minor)

    @property
    def returned_share(self) -> float | None:
        """Return the share of what was sold that came back."""
        return share_of(self.returned_minor, self.revenue_minor + self.returned_minor)

    @property
    def margin_rate(self) -> float | None:
        """Return the margin as a share of the revenue it is known for."""
        return share_of(self.margin_minor, self.costed_minor)

    @property
    def growth(self) -> float | None:
        """Return how the revenue changed against the period before."""
        return share_of(self.revenue_minor - self.before_minor, self.before_minor)

    def __add__(self, other: "Sold") -> "Sold":
        return Sold(
            self.revenue_minor + other.revenue_minor,
            self.identified_minor + other.identified_minor,
            self.quantity_milli + other.quantity_milli,
            self.returned_minor + other.returned_minor,
            self.before_minor + other.before_minor,
            self.costed_minor + other.costed_minor,
            self.margin_minor + other.margin_minor,
        )


@dataclass(frozen=True, slots=True)
class SoldRow(Sold):
    """A product (`code` its number), category or department; nameless: sales of none."""

    code: str | None = None
    name: str | None = None
    category: str | None = None


@dataclass(frozen=True, slots=True)
class Products:
    """Everything sold in the period or the one compared with, the most revenue first."""

    period: Period
    compared_with: Period
    total: Sold
    departments: Sequence[SoldRow]
    categories: Sequence[SoldRow]
    products: Sequence[SoldRow]


_NOW, _THEN = "{day} BETWEEN :first AND :last", "{day} BETWEEN :first_then AND :last_then"
_SUMS = f"""
line.product_id, sum(CASE WHEN {_NOW} THEN line.amount_minor ELSE 0 END),
sum(CASE WHEN {_NOW} AND line.member_id IS NOT NULL THEN line.amount_minor ELSE 0 END),
sum(CASE WHEN {_NOW} THEN line.quantity_milli ELSE 0 END),
sum(CASE WHEN {_NOW} AND line.is_return THEN -line.amount_minor ELSE 0 END),
sum(CASE WHEN {_THEN} THEN line.amount_minor ELSE 0 END)
"""
_DAYS = f"({_NOW} OR {_THEN})"
# The whole shop in one run along the products' index, as for the departments of concentration.
_SOLD = f"""
SELECT {_SUMS} FROM receipt_line AS line INDEXED BY ix_receipt_line_product
WHERE {_DAYS} GROUP BY line.product_id
""".format(day="line.sold_on")  # noqa: S608 - put together from constants
_SOLD_THERE = f"""
SELECT {_SUMS} FROM receipt CROSS JOIN receipt_line AS line ON line.receipt_id = receipt.id
WHERE {_DAYS} {OWN} GROUP BY line.product_id
""".format(day="receipt.sold_on")  # noqa: S608 - put together from constants


def products(session: Session, scope: Scope, before: Period) -> Products:
    """Return what was sold in the scope beside another period."""
    query = _SOLD if scope.branch_ids is None else _SOLD_THERE
    facts = scope.facts(first_then=day_number(before.first), last_then=day_number(before.last))
    if scope.branch_ids is None:
        del facts["branches"]
    goods = _goods(session)
    rows = [_row(goods.get(id_), sums) for id_, *sums in session.execute(text(query), facts)]
    return Products(
        period=scope.period,
        compared_with=before,
        total=sum((row for _, row in rows), Sold()),
        departments=_together((department, row) for department, row in rows),
        categories=_together((row.category, row) for _, row in rows),
        products=sorted((row for _, row in rows), key=_most_first),
    )


def _goods(session: Session) -> Mapping[int, tuple[Any, ...]]:
    """Return number, name, cost, category and department of every product."""
    names: dict[int | None, str] = {}
    for id_, name in session.execute(select(Category.id, Category.name)):
        names[id_] = name
    found = select(
        Product.id,
        Product.product_no,
        Product.name,
        Product.cost_minor,
        Product.category_id,
        Product.department_id,
    )
    return {
        id_: (number, name, cost, names.get(category), names.get(department))
        for id_, number, name, cost, category, department in session.execute(found)
    }


def _row(product: tuple[Any, ...] | None, sums: Sequence[int]) -> tuple[str | None, SoldRow]:
    """Return the product's department and its row."""
    revenue, identified, quantity, returned, then = sums
    number, name, cost, category, department = product or (None,) * 5
    is_costed = cost is not None
    spent = (2 * cost * quantity + 1000) // 2000 if is_costed else 0  # half up
    row = SoldRow(
        revenue_minor=revenue,
        identified_minor=identified,
        quantity_milli=quantity,
        returned_minor=returned,
        before_minor=then,
        costed_minor=revenue if is_costed else 0,
        margin_minor=revenue - spent if is_costed else 0,
        code=number,
        name=name,
        category=category,
    )
    return department, row


def _together(parts: Iterable[tuple[str | None, Sold]]) -> list[SoldRow]:
    """Return the sums by name; the same name in two places is one row, as in the segments."""
    sums: dict[str | None, Sold] = {}
    for name, sold in parts:
        sums[name] = sums.get(name, Sold()) + sold
    rows = [SoldRow(**asdict(sold), name=name) for name, sold in sums.items()]
    return sorted(rows, key=_most_first)


def _most_first(row: SoldRow) -> tuple[int, str]:
    return -row.revenue_minor, row.name or row.code or ""
