"""What may be chosen for a value: branches, goods, tags, segments… by name, as one types.

A picker is named by the fact (`Fact.picker`) or is a key of `where`. Choices come in the order a
shop keeps them; categories as a tree, a department above what is in it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.benefit import Benefit
from models.campaign import Campaign
from models.member import CustomField, Member, MemberCustom, Tag
from models.organisation import Branch, Employee, Region
from models.program import Membership, Program, Track
from models.purchase import Category, Product
from models.segment import Segment
from services.segments.catalog.profile import own_name

MOST = 60
# Pickers whose values are codes and numbers, and have names beside them.
NAMED_OTHERWISE = ("branches", "branch", "employees", "product", "articles")
_DEEPEST = 12


@dataclass(frozen=True, slots=True)
class Option:
    """A value to choose: `value` as the rule holds it, `label` as people read it."""

    value: str
    label: str
    depth: int = 0


def options(session: Session, picker: str, typed: str = "", fact: str = "") -> list[Option]:
    """Return what may be chosen, at most MOST; `typed` is a part of the name.

    `fact` is asked where the picker is "values": the values customers have now. Unknown pickers
    offer nothing.
    """
    offer = _PICKERS.get(picker)
    if picker == "values":
        return _values(session, fact, typed)
    return offer(session, typed.strip()) if offer else []


def labels(session: Session, picker: str, values: Sequence[str]) -> dict[str, str]:
    """Return how values that are chosen already are called; those without a name are left out."""
    if picker == "branches" or picker == "branch":
        pairs: Any = select(Branch.code, Branch.name).where(Branch.code.in_(values))
    elif picker == "employees":
        pairs = select(Employee.code, Employee.name).where(Employee.code.in_(values))
    elif picker in ("product", "articles"):
        numbers = [value.removeprefix("product:") for value in values]
        before = "product:" if picker == "articles" else ""
        pairs = select(before + Product.product_no, Product.name).where(
            Product.product_no.in_(numbers), Product.name.is_not(None)
        )
    else:
        return {}
    return {str(value): str(name) for value, name in session.execute(pairs)}


def _like(column: Any, typed: str) -> Any:
    return column.contains(typed, autoescape=True)


def _named(name: Any, *order: Any) -> Callable[[Session, str], list[Option]]:
    """Return a picker of a column of names that are their own values."""

    def offer(session: Session, typed: str) -> list[Option]:
        query = select(name).where(_like(name, typed)).order_by(*(order or (name,))).limit(MOST)
        return [Option(str(one), str(one)) for one in session.scalars(query.distinct())]

    return offer


def _coded(code: Any, name: Any) -> Callable[[Session, str], list[Option]]:
    def offer(session: Session, typed: str) -> list[Option]:
        found = _like(code, typed) | _like(name, typed)
        query = select(code, name).where(found).order_by(code).limit(MOST)
        return [Option(str(c), f"{n} ({c})" if n != c else n) for c, n in session.execute(query)]

    return offer


def _products(session: Session, typed: str) -> list[Option]:
    """Return articles by number or name; those whose number or name begins so come first."""
    begins = Product.product_no.startswith(typed, autoescape=True) | Product.name.startswith(
        typed, autoescape=True
    )
    found = _like(Product.product_no, typed) | _like(Product.name, typed)
    query = (
        select(Product.product_no, Product.name)
        .where(found)
        .order_by(begins.desc(), Product.product_no)
        .limit(MOST)
    )
    return [
        Option(number, f"{name} ({number})" if name else number)
        for number, name in session.execute(query)
    ]


def _categories(session: Session, typed: str) -> list[Option]:
    """Return the tree of categories, or what of it has the typed text in its name."""
    rows = session.execute(select(Category.id, Category.parent_id, Category.name)).all()
    if typed:
        wanted = typed.casefold()
        names = sorted({row.name for row in rows if wanted in row.name.casefold()})
        return [Option(name, name) for name in names[:MOST]]
    below: dict[int | None, list[Any]] = {}
    for row in sorted(rows, key=lambda row: row.name):
        below.setdefault(row.parent_id, []).append(row)
    found: list[Option] = []

    def walk(parent: int | None, depth: int) -> None:
        for row in below.get(parent, []):
            if len(found) < MOST:
                found.append(Option(row.name, row.name, depth))
                if depth < _DEEPEST:
                    walk(row.id, depth + 1)

    walk(None, 0)
    return found


def _departments(session: Session, typed: str) -> list[Option]:
    query = select(Category.name).where(Category.parent_id.is_(None), _like(Category.name, typed))
    names = session.scalars(query.order_by(Category.name).limit(MOST))
    return [Option(name, name) for name in names]


def _articles(session: Session, typed: str) -> list[Option]:
    """Return goods of every kind, as `purchases.bought` names them: "category:Coffee"."""
    kinds = {
        "category": _categories(session, typed),
        "brand": _BRANDS(session, typed),
        "product": _products(session, typed),
    }
    each = MOST // len(kinds)
    return [
        Option(f"{kind}:{one.value}", one.label, one.depth)
        for kind, found in kinds.items()
        for one in found[:each]
    ]


def _values(session: Session, fact: str, typed: str) -> list[Option]:
    """Return the values customers have in a profile field now."""
    column = _PROFILE.get(fact)
    if column is not None:
        return _named(column)(session, typed)
    own = select(CustomField.id).where(CustomField.name == own_name(fact)).scalar_subquery()
    said = MemberCustom.text_value
    query = select(said).where(MemberCustom.field_id == own, _like(said, typed))
    values = session.scalars(query.distinct().order_by(said).limit(MOST))
    return [Option(str(one), str(one)) for one in values]


def _cells(_session: Session, typed: str) -> list[Option]:
    """Return the cells of the RFM cube, the best first."""
    scores = "54321"
    cells = [f"{r}{f}{m}" for r in scores for f in scores for m in scores]
    return [Option(cell, cell) for cell in cells if cell.startswith(typed)][:MOST]


_BRANDS = _named(Product.brand)
_PROFILE = {
    "member.gender": Member.gender,
    "member.city": Member.city,
    "member.language": Member.language,
    "member.postcode": Member.postcode,
    "member.company": Member.company,
    "member.job_title": Member.job_title,
    "member.source": Member.source,
    "membership.joined_via": Membership.joined_via,
}
_PICKERS: dict[str, Callable[[Session, str], list[Option]]] = {
    "branches": _coded(Branch.code, Branch.name),
    "branch": _coded(Branch.code, Branch.name),
    "region": _named(Region.name),
    "employees": _coded(Employee.code, Employee.name),
    "product": _products,
    "category": _categories,
    "department": _departments,
    "brand": _BRANDS,
    "articles": _articles,
    "tags": _named(Tag.name),
    "programs": _named(Program.name),
    "program": _named(Program.name),
    "tracks": _named(Track.name, Track.rank),
    "benefit": _named(Benefit.name),
    "campaigns": _named(Campaign.name),
    "campaign": _named(Campaign.name),
    "segments": _named(Segment.name),
    "rfm": _cells,
}
