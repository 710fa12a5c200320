"""A small table of lines that never takes the focus: the mark is moved from the scan field."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from ui.desktop.core.tables import ROW_HEIGHT, cell_alignment
from ui.desktop.counter.wording import OWN_DIRECTION, isolated

Cells = tuple[str, ...]


class LineTable(QTableWidget):
    """The first column holds names and takes the room that is left; the others hold numbers.

    `heads` are (title, width) of each column.
    """

    def __init__(self, name: str, heads: Sequence[tuple[str, int]]) -> None:
        super().__init__(0, len(heads))
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        bar = self.horizontalHeader()
        bar.setHighlightSections(False)
        for column, (title, width) in enumerate(heads):
            head = QTableWidgetItem(title)
            head.setTextAlignment(cell_alignment(is_number=column > 0))
            self.setHorizontalHeaderItem(column, head)
            if column == 0:
                bar.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
            else:
                bar.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
                bar.resizeSection(column, width)

    def show_rows(self, rows: Sequence[tuple[Cells, bool]], gain: QColor | None = None) -> None:
        """Show these cells; rows marked True are written in the colour of a gain."""
        self.setRowCount(len(rows))
        for place, (cells, is_gain) in enumerate(rows):
            for column, text in enumerate(cells):
                own = column == 0 and OWN_DIRECTION not in text
                item = QTableWidgetItem(isolated(text) if own else text)
                item.setTextAlignment(cell_alignment(is_number=column > 0))
                if is_gain and gain is not None:
                    item.setForeground(gain)
                self.setItem(place, column, item)

    def mark(self, place: int) -> None:
        """Show which line the next key is for; -1 for none."""
        if place < 0:
            self.clearSelection()
            return
        self.selectRow(place)
        self.scrollTo(self.model().index(place, 0))
