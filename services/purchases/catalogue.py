"""The catalogue: articles as a till finds them, and the tree of categories, made by use."""

from dataclasses import dataclass

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from models.purchase import Category, Product

# A category whose department nobody named hangs below this root; its products have none.
NO_DEPARTMENT = ""


class Shelves:
    """The category tree by names, for placing many products. Missing nodes are made.

    `made` counts them; they carry `batch_id`.
    """

    def __init__(self, session: Session, batch_id: int | None = None) -> None:
        self.made = 0
        self._session, self._batch_id = session, batch_id
        query = select(Category.id, Category.parent_id, Category.name)
        self._nodes = {(parent_id, name): id_ for id_, parent_id, name in session.execute(query)}

    def place(self, department: str, category: str) -> tuple[int | None, int | None]:
        """Return the ids of department and category of these names; None for an empty name."""
        department_id = self._node(None, department) if department else None
        if not category:
            return department_id, None
        root = department_id or self._node(None, NO_DEPARTMENT)
        return department_id, self._node(root, category)

    def _node(self, parent_id: int | None, name: str) -> int:
        found = self._nodes.get((parent_id, name))
        if found is None:
            row = Category(parent_id=parent_id, name=name, import_batch_id=self._batch_id)
            self._session.add(row)
            self._session.flush()
            found = self._nodes[parent_id, name] = row.id
            self.made += 1
        return found


@dataclass(frozen=True, slots=True)
class Article:
    """A product as a till sells it; `price_minor` None where the shop keeps no price."""

    id: int
    product_no: str
    name: str
    price_minor: int | None


_ARTICLES = select(
    Product.id,
    Product.product_no,
    func.coalesce(Product.name, Product.product_no),
    Product.price_minor,
)


def find_articles(session: Session, code: str) -> list[Article]:
    """Return the articles with this barcode or product number, one probe of an index for each."""
    query = _ARTICLES.where(or_(Product.barcode == code, Product.product_no == code))
    return [Article(*row) for row in session.execute(query.order_by(Product.id))]


def search_articles(session: Session, typed: str, limit: int = 5) -> list[Article]:
    """Return articles whose name holds what was typed, those that begin with it first."""
    wanted = typed.strip()
    if not wanted:
        return []
    query = (
        _ARTICLES.where(Product.name.icontains(wanted, autoescape=True))
        .order_by(~Product.name.istartswith(wanted, autoescape=True), Product.name)
        .limit(limit)
    )
    return [Article(*row) for row in session.execute(query)]
