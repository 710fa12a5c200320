"""The catalogue: the tree of departments and categories, made by use."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.purchase import Category

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
