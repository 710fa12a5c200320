"""A table whose cells are chosen one by one: arrows move, Enter opens."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from ui.desktop.core.tables import cell_alignment

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
Open = Callable[[int, int], None]


class CellGrid(QTableView):
    """`opened` gets row and column on Enter or double click; `with_click`, on a single one."""

    def __init__(
        self, name: str, model: QAbstractTableModel, opened: Open, *, with_click: bool = False
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setModel(model)
        self._opened = opened
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        for head in (self.horizontalHeader(), self.verticalHeader()):
            head.setHighlightSections(False)
            head.setSectionsClickable(False)
        (self.clicked if with_click else self.doubleClicked).connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self._opened(index.row(), index.column())


class RowsModel(QAbstractTableModel):
    """Rows of texts below heads; `numbers` are the columns that hold figures."""

    def __init__(self, heads: Sequence[str], numbers: Sequence[int]) -> None:
        super().__init__()
        self._heads, self._numbers = list(heads), frozenset(numbers)
        self._rows: list[Sequence[str]] = []

    def show_rows(self, rows: Sequence[Sequence[str]], heads: Sequence[str] = ()) -> None:
        """Show these rows, below other heads if some are given."""
        self.beginResetModel()
        self._rows = list(rows)
        self._heads = list(heads) or self._heads
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row = self._rows[index.row()]
            return f"{row[0]}, {self._heads[index.column()]}: {row[index.column()]}"
        return self._place(index.column(), role)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self._heads):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return self._place(section, role)

    def _place(self, column: int, role: int) -> Any:
        if role != Qt.ItemDataRole.TextAlignmentRole:
            return None
        return cell_alignment(is_number=column in self._numbers)
