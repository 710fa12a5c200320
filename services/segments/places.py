"""The names a rule narrows by, as the ids of this shop: branches, products and what is above."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, select

from models.purchase import Product
from services.segments.frame import Frame


def branch_ids(frame: Frame, codes: Sequence[str]) -> list[int]:
    """Return the ids of the branches with these codes."""
    return _named(frame, "branch", codes, "SELECT code, id FROM branch")


def region_branch_ids(frame: Frame, names: Sequence[str]) -> list[int]:
    """Return the ids of the branches in these regions."""
    known = "SELECT r.name, b.id FROM region AS r JOIN branch AS b ON b.region_id = r.id"
    return _named(frame, "region", names, known)


def department_ids(frame: Frame, names: Sequence[str]) -> list[int]:
    """Return the ids of the departments: roots of the category tree."""
    known = "SELECT name, id FROM category WHERE parent_id IS NULL"
    return _named(frame, "department", names, known)


def category_ids(frame: Frame, names: Sequence[str]) -> tuple[list[int], list[int]]:
    """Return the categories with these names and all below them, as (departments, others).

    A name that only a department has means all of the department.
    """
    rows = frame.once("categories", lambda: frame.rows("SELECT id, parent_id, name FROM category"))
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


def _named(frame: Frame, what: str, names: Sequence[str], pairs: str) -> list[int]:
    """Return the ids that go by the names in the statement's pairs of name and id."""

    def read() -> dict[str, list[int]]:
        grouped: dict[str, list[int]] = {}
        for name, key in frame.rows(pairs):
            grouped.setdefault(name, []).append(key)
        return grouped

    known: dict[str, list[int]] = frame.once(what, read)
    frame.miss(what, (name for name in names if name not in known))
    return sorted({key for name in names for key in known.get(name, ())})
