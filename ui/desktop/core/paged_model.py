"""A table of any length: rows come page by page, by key, as the view scrolls."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from ui.desktop.core.tables import cell_alignment

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
PAGE = 100


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """A column: what it is called, the text of a row's cell, and the key rows are sorted by.

    `sort` None: not sortable. Numbers stand at the right of their cell.
    """

    title: str
    text: Callable[[R], str]
    sort: str | None = None
    is_number: bool = False
    width: int = 120
    hint: Callable[[R], str] | None = None


@dataclass(frozen=True, slots=True)
class PageWish(Generic[R]):
    """Which rows are wanted: those that follow `after` in the order, at most `limit`."""

    sort: str
    descending: bool
    after: R | None
    limit: int = PAGE


Load = Callable[[PageWish[R], Callable[[Sequence[R]], None]], None]


class PagedModel(QAbstractTableModel, Generic[R]):
    """Shows what `load` brings; `load(wish, give)` calls `give(rows)` at once or later.

    `data()` never asks: it reads rows that are here.
    """

    filled = Signal(int)

    def __init__(self, columns: Sequence[Column[R]], load: Load[R], sort: str) -> None:
        super().__init__()
        self._columns, self._load = columns, load
        self._sort, self._descending = sort, False
        self._rows: list[R] = []
        self._more, self._waiting, self._round = True, False, 0

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def row(self, number: int) -> R:
        """Return what stands in the row."""
        return self._rows[number]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(self._rows[index.row()])
            case Qt.ItemDataRole.ToolTipRole if column.hint is not None:
                return column.hint(self._rows[index.row()])
            case Qt.ItemDataRole.TextAlignmentRole:
                return cell_alignment(is_number=column.is_number)
            case _:
                return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return cell_alignment(is_number=self._columns[section].is_number)
        return None

    def canFetchMore(self, parent: Index = NO_PARENT) -> bool:
        return self._more and not self._waiting and not parent.isValid()

    def fetchMore(self, parent: Index = NO_PARENT) -> None:
        if not self.canFetchMore(parent):
            return
        self._waiting = True
        wanted = self._round
        last = self._rows[-1] if self._rows else None
        wish = PageWish(self._sort, self._descending, last)
        self._load(wish, lambda rows: self._take(wanted, rows))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        key = self._columns[column].sort if 0 <= column < len(self._columns) else None
        if key is None:
            return
        self.order_by(key, descending=order == Qt.SortOrder.DescendingOrder)

    def order_by(self, key: str, *, descending: bool = False) -> None:
        """Sort by a key that needs no column."""
        self._sort, self._descending = key, descending
        self.restart()

    def restart(self) -> None:
        """Forget all rows and ask anew; answers still on their way are dropped."""
        self.beginResetModel()
        self._round += 1
        self._rows, self._more, self._waiting = [], True, False
        self.endResetModel()
        self.fetchMore()

    def _take(self, wanted: int, page: Sequence[R]) -> None:
        if wanted != self._round:
            return
        self._waiting = False
        self._more = len(page) == PAGE
        if page:
            first = len(self._rows)
            self.beginInsertRows(NO_PARENT, first, first + len(page) - 1)
            self._rows.extend(page)
            self.endInsertRows()
        self.filled.emit(len(self._rows))
