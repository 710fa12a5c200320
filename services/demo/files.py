"""The files of the made-up shop: what its till exports, and what its owner wrote."""

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from models.values import add_months, major_text
from services.core.files import whole_file
from services.demo import cafe, life

CURRENCY = "ILS"


@dataclass(frozen=True, slots=True)
class DemoPlan:
    """How much of a shop: `last` is its newest day, `seed` the luck of the draw."""

    last: date
    members: int = 1200
    receipts: int = 26_000
    years: int = 1
    seed: int = 7

    @property
    def first(self) -> date:
        """Return the shop's first day."""
        return add_months(self.last, -12 * self.years) + timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Month:
    """What the till exported for the days up to `last`; None where a file would be empty."""

    last: date
    members: Path | None
    purchases: Path | None


@dataclass(frozen=True, slots=True)
class DemoFiles:
    """Everything that was written, in the order it is to be taken in."""

    products: Path
    months: tuple[Month, ...]


def write_files(folder: Path, plan: DemoPlan) -> DemoFiles:
    """Write the till's exports of every month into the folder; the same plan, the same bytes."""
    customers = life.people(plan.members, plan.first, plan.last, plan.seed)
    sales = life.sales(customers, plan.last, plan.receipts, plan.seed)
    months = []
    for first, last in _months(plan.first, plan.last):
        joined = [person for person in customers if first <= person.joined_on <= last]
        sold = [sale for sale in sales if first <= sale.at.date() <= last]
        name = f"{last.year}-{last.month:02d}"
        months.append(
            Month(
                last,
                _write(folder / f"members-{name}.csv", _MEMBERS, map(_member, joined)),
                _write(folder / f"purchases-{name}.csv", _LINES, _lines(sold)),
            )
        )
    products = folder / "products.csv"
    _write(products, _PRODUCTS, map(_product, cafe.MENU))
    return DemoFiles(products, tuple(months))


def _months(first: date, last: date) -> Iterable[tuple[date, date]]:
    """Yield the first and last day of every calendar month between, cut at both ends."""
    while first <= last:
        end = min(add_months(first.replace(day=1), 1) - timedelta(days=1), last)
        yield first, end
        first = end + timedelta(days=1)


# The heads are the fields' own names, so the files need no mapping.
_PRODUCTS = ("product_id", "name", "department", "category", "price", "cost")
_MEMBERS = (
    "member_no",
    "card",
    "first_name",
    "last_name",
    "phone",
    "email",
    "birthday",
    "gender",
    "city",
    "postcode",
    "address",
    "language",
    "kind",
    "company",
    "job_title",
    "joined_on",
    "branch",
    "employee",
    "tags",
    "consent_email",
    "consent_sms",
    "consent_post",
    "consent_phone",
)
_LINES = (
    "receipt_no",
    "line_no",
    "sold_at",
    "branch",
    "member",
    "employee",
    "product",
    "quantity",
    "amount",
)

Row = Sequence[object]


def _write(target: Path, head: Sequence[str], rows: Iterable[Row]) -> Path | None:
    """Write a table as the till does (UTF-8 with BOM, for Excel); None without a row."""
    filled = list(rows)
    if not filled:
        return None
    with whole_file(target) as part, part.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(head)
        writer.writerows(filled)
    return target


def _product(article: cafe.Article) -> Row:
    return (
        article.code,
        article.name,
        article.department,
        article.category,
        major_text(article.price_minor, CURRENCY),
        major_text(article.cost_minor, CURRENCY),
    )


def _member(person: life.Person) -> Row:
    return (
        person.number,
        f"7290000{person.number}",
        person.first_name,
        person.last_name,
        person.phone,
        person.email,
        person.birthday,
        person.gender,
        person.city,
        person.postcode,
        person.address,
        "he",
        person.kind,
        person.company,
        person.job_title,
        person.joined_on.isoformat(),
        person.branch.code,
        person.employee,
        person.tags,
        *person.consents,
    )


def _lines(sales: Iterable[life.Sale]) -> Iterable[Row]:
    for sale in sales:
        for number, sold in enumerate(sale.lines, 1):
            yield (
                sale.number,
                number,
                f"{sale.at:%Y-%m-%d %H:%M:%S}",
                sale.branch.code,
                sale.person.number if sale.person else "",
                sale.employee,
                sold.article.code,
                sold.quantity,
                major_text(sold.amount_minor, CURRENCY),
            )
