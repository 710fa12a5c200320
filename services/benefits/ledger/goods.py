"""The goods that a benefit's terms name, found in the shop's catalogue."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased

from models.purchase import Category, Product
from services.benefits.errors import UnknownItem


@dataclass(frozen=True, slots=True)
class Goods:
    """Goods as ids of the catalogue: articles, and nodes of its tree with all below them."""

    products: frozenset[int]
    categories: frozenset[int]

    @property
    def ids(self) -> frozenset[int]:
        """Return whatever is named; empty when nothing is."""
        return self.products | self.categories

    def sql(self) -> str:
        """Return the test of a line `l`, 1 or 0; the ids are our own whole numbers."""
        products = ", ".join(str(int(n)) for n in sorted(self.products)) or "NULL"
        nodes = ", ".join(str(int(n)) for n in sorted(self.categories)) or "NULL"
        return (
            f"COALESCE(l.product_id IN ({products}), 0) OR COALESCE(l.category_id IN ({nodes}), 0)"
            f" OR COALESCE(l.department_id IN ({nodes}), 0)"
        )


def barred(
    session: Session, named: Mapping[str, Iterable[str]], excluded: Mapping[str, Iterable[str]]
) -> str:
    """Return the condition, as SQL to append, of a line `l` that has no part in a benefit.

    That is a line of excluded goods, and where goods are named, a line of any others.
    """
    tests = [f"({goods_of(session, excluded).sql()})"] if excluded else []
    if named:
        tests.append(f"NOT ({goods_of(session, named).sql()})")
    return f"AND ({' OR '.join(tests)})"


def goods_of(session: Session, named: Mapping[str, Iterable[str]]) -> Goods:
    """Return the ids of the goods named by product number, brand, category and department.

    Categories and departments include everything below them; names the catalogue does not hold
    (any more) name nothing.
    """
    products = select(Product.id).where(
        Product.product_no.in_(list(named.get("product", ())))
        | Product.brand.in_(list(named.get("brand", ())))
    )
    roots = [
        select(Category.id).where(Category.name.in_(list(named.get("category", ())))),
        select(Category.id).where(
            Category.name.in_(list(named.get("department", ()))), Category.parent_id.is_(None)
        ),
    ]
    nodes = frozenset(node for query in roots for node in session.scalars(_with_all_below(query)))
    return Goods(frozenset(session.scalars(products)), nodes)


def check_known(session: Session, named: Iterable[tuple[str, str]]) -> None:
    """Refuse with UnknownItem a (kind, name) that the catalogue does not hold."""
    for kind, item in sorted(named):
        if not goods_of(session, {kind: (item,)}).ids:
            raise UnknownItem(kind=kind, item=item)


def _with_all_below(roots: Select[Any]) -> Select[Any]:
    tree = roots.cte(recursive=True)
    child = aliased(Category)
    below = tree.union(select(child.id).where(child.parent_id == tree.c.id))
    return select(below.c.id)
