"""The names a rule narrows by, as the ids of this shop: branches, products and what is above."""

from collections.abc import Callable, Iterable, Sequence

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import InstrumentedAttribute

from models.organisation import Branch, Region
from models.purchase import Category, Product
from services.segments.frame import Frame


def branch_ids(frame: Frame, codes: Sequence[str]) -> list[int]:
    """Return the ids of the branches with these codes."""
    return _named(frame, "branch", codes, lambda: _pairs(frame, Branch.code, Branch.id))


def region_branch_ids(frame: Frame, names: Sequence[str]) -> list[int]:
    """Return the ids of the branches in these regions."""

    def read() -> dict[str, list[int]]:
        query = select(Region.name, Branch.id).join(Branch, Branch.region_id == Region.id)
        return _grouped(frame.session.execute(query))

    return _named(frame, "region", names, read)


def department_ids(frame: Frame, names: Sequence[str]) -> list[int]:
    """Return the ids of the departments: roots of the category tree."""

    def read() -> dict[str, list[int]]:
        query = select(Category.name, Category.id).where(Category.parent_id.is_(None))
        return _grouped(frame.session.execute(query))

    return _named(frame, "department", names, read)


def category_ids(frame: Frame, names: Sequence[str]) -> tuple[list[int], list[int]]:
    """Return the categories with these names and all below them, as (departments, others).

    A name that only a department has means all of the department.
    """
    rows = frame.once("categories", lambda: _categories(frame))
    below: dict[int | None, list[int]] = {}
    nodes, roots = dict[str, list[int]](), dict[str, list[int]]()
    for node, parent, name in rows:
        below.setdefault(parent, []).append(node)
        (roots if parent is None else nodes).setdefault(name, []).append(node)
    named = roots | nodes
    frame.miss("category", (name for name in names if name not in named))
    found: dict[int, None] = {}
    waiting = [node for name in names for node in named.get(name, ())]
    while waiting:
        node = waiting.pop()
        if node not in found:
            found[node] = None
            waiting.extend(below.get(node, ()))
    departments = set(below.get(None, ()))
    return sorted(departments.intersection(found)), sorted(set(found) - departments)


def _categories(frame: Frame) -> list[tuple[int, int | None, str]]:
    query = select(Category.id, Category.parent_id, Category.name)
    return list(frame.session.execute(query))


def product_ids(frame: Frame, numbers: Sequence[str]) -> list[int]:
    """Return the ids of the articles with these numbers, or by name where no number is so."""
    found: list[int] = []
    for wanted in dict.fromkeys(numbers):
        ids = _products(frame, Product.product_no == wanted) or _products(
            frame, Product.name == wanted
        )
        if not ids:
            frame.miss("product", [wanted])
        found.extend(ids)
    return sorted(set(found))


def brand_product_ids(frame: Frame, names: Sequence[str]) -> list[int]:
    """Return the ids of the articles of these brands."""
    found: list[int] = []
    for name in dict.fromkeys(names):
        ids = _products(frame, Product.brand == name)
        if not ids:
            frame.miss("brand", [name])
        found.extend(ids)
    return sorted(set(found))


def department_product_ids(frame: Frame, names: Sequence[str]) -> list[int]:
    """Return the ids of the articles of these departments."""
    return _products(frame, Product.department_id.in_(department_ids(frame, names)))


def category_product_ids(frame: Frame, names: Sequence[str]) -> list[int]:
    """Return the ids of the articles of these categories and of all below them."""
    departments, others = category_ids(frame, names)
    inside = Product.category_id.in_(others) | Product.department_id.in_(departments)
    return _products(frame, inside)


def _products(frame: Frame, clause: ColumnElement[bool]) -> list[int]:
    return list(frame.session.scalars(select(Product.id).where(clause)))


def _pairs(
    frame: Frame, name: InstrumentedAttribute[str], value: InstrumentedAttribute[int]
) -> dict[str, list[int]]:
    return _grouped(frame.session.execute(select(name, value)))


def _grouped(pairs: Iterable[tuple[str, int]]) -> dict[str, list[int]]:
    grouped: dict[str, list[int]] = {}
    for name, value in pairs:
        grouped.setdefault(name, []).append(value)
    return grouped


def _named(
    frame: Frame, what: str, names: Sequence[str], read: Callable[[], dict[str, list[int]]]
) -> list[int]:
    known: dict[str, list[int]] = frame.once(what, read)
    frame.miss(what, (name for name in names if name not in known))
    return sorted({one for name in names for one in known.get(name, ())})
