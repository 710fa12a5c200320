"""Table views as all pages use them: calm rows, copying, double click opens."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.desktop.core.window_state import WindowState

ROW_HEIGHT = 40


def cell_alignment(*, is_number: bool) -> Qt.AlignmentFlag:
    """Return where a cell's text stands: numbers end at the right in every language.

    Digits run from left to right in Hebrew too, so only there do units stand below units.
    """
    if is_number:
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    else:
        side = Qt.AlignmentFlag.AlignLeading
    return side | Qt.AlignmentFlag.AlignVCenter


class TableView(QTableView):
    """A table of rows. `opened` gets the row number on double click or Enter.

    Ctrl C copies the chosen rows, tab-separated, as spreadsheets take them.
    """

    def __init__(
        self, name: str, model: QAbstractItemModel, opened: Callable[[int], None] | None = None
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setModel(model)
        self.opened = opened or (lambda _row: None)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setStretchLastSection(True)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setMinimumSectionSize(56)
        self.doubleClicked.connect(self._open)

    def remember(self, state: WindowState, name: str, widths: list[int]) -> None:
        """Set the columns' widths and keep what the user makes of them.

        A column is as wide as its head asks for in this language, unless the user made it narrower;
        a table to be sorted is asked first to show by which, for that takes room in the heads.
        """
        self.setObjectName(name)
        head = self.horizontalHeader()
        widths = [max(width, head.sectionSizeHint(n)) for n, width in enumerate(widths)]
        kept = state.get(f"columns.{name}")
        good = isinstance(kept, list) and len(kept) == len(widths)
        # The last column takes what room there is: kept, it would ask for it in a narrow window.
        for place, width in enumerate([*(kept if good else widths)[:-1], widths[-1]]):
            self.setColumnWidth(place, int(width))

        def keep() -> None:
            state.put(f"columns.{name}", [head.sectionSize(i) for i in range(head.count())])

        head.sectionResized.connect(keep)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Written from right to left, a wide table would keep its first columns out of sight:
        # Qt leaves the head where it was before the rows had their width.
        self.horizontalHeader().setOffset(self.horizontalScrollBar().value())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the chosen rows on the clipboard, heads first."""
        model = self.model()
        columns = range(model.columnCount())
        across = Qt.Orientation.Horizontal
        lines = [[str(model.headerData(column, across) or "") for column in columns]]
        for index in sorted(self.selectionModel().selectedRows(), key=QModelIndex.row):
            lines.append([str(index.siblingAtColumn(c).data() or "") for c in columns])
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened(index.row())
