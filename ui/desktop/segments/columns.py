"""The list of segments: names first, sizes as they are counted."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from services import segments
from services.core.clock import local_day
from ui.desktop.core.context import Context
from ui.desktop.core.tables import cell_alignment

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class SegmentsModel(QAbstractTableModel):
    """Name, size, share, share of revenue, last change. An uncounted size shows as "…"."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._words, self._formats = context.words, context.words.formats
        self._timezone = context.database.shop.timezone
        words = context.words
        self._heads = (
            words("Segment"),
            words("Members"),
            words("Share"),
            words("Of revenue"),
            words("Changed"),
        )
        self._rows: list[segments.SegmentRow] = []
        self._sizes: dict[str, segments.Size | None] = {}

    def set_rows(self, rows: list[segments.SegmentRow]) -> None:
        """Show these segments; sizes known from before stay until they are counted anew."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def set_size(self, name: str, size: segments.Size | None) -> None:
        """Show the size of a segment; None: it cannot be counted."""
        self._sizes[name] = size
        for row, segment in enumerate(self._rows):
            if segment.name == name:
                self.dataChanged.emit(self.index(row, 1), self.index(row, 3))

    def name_at(self, row: int) -> str:
        """Return the name of the segment in the row."""
        return self._rows[row].name

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole if column == 0:
                return row.name
            case Qt.ItemDataRole.DisplayRole if column == 4:
                return self._formats.day(local_day(row.changed_at, self._timezone))
            case Qt.ItemDataRole.DisplayRole:
                return self._size_text(row.name, column)
            case Qt.ItemDataRole.ToolTipRole if column == 0:
                return row.description
            case Qt.ItemDataRole.TextAlignmentRole:
                return _place(column)
            case _:
                return None

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
        return _place(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _size_text(self, name: str, column: int) -> str:
        if name not in self._sizes:
            return "…"
        size = self._sizes[name]
        if size is None:
            return "—"
        return {
            1: self._formats.number(size.count),
            2: self._formats.share(size.share),
            3: self._formats.share(size.revenue_share),
        }[column]


def _place(column: int) -> Qt.AlignmentFlag:
    return cell_alignment(is_number=column in (1, 2, 3))
