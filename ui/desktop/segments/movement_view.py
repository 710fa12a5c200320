"""How customers moved between the stages: how many stood where, and who went where in a month."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from services import segments
from ui.desktop.core.context import Context
from ui.desktop.core.tables import TableView
from ui.desktop.core.theme import GAP
from ui.desktop.core.widgets import Card, EmptyState, button, label
from ui.desktop.segments.grid import CellGrid, RowsModel
from ui.desktop.segments.overview import MovementPresenter, moved, stayed

_STAGE_WIDTH, _MONTH_WIDTH = 180, 68
_MONTHS = 13


class MovementView(QWidget):
    """Stages by month ends above; below, who changed their stage in the month that is chosen."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._words = context, context.words
        words = context.words
        self.presenter = MovementPresenter(context)
        self._stages = self.presenter.stages()
        self.model = RowsModel((words("Stage"),), range(1, _MONTHS + 1))
        self.grid = CellGrid(words("Customers by stage"), self.model, self._open)
        self.setFocusProxy(self.grid)
        self.grid.verticalHeader().hide()
        self.grid.verticalHeader().setDefaultSectionSize(34)
        self.grid.setMinimumHeight(160)
        self.grid.selectionModel().currentChanged.connect(self._choose)
        self._changes: list[tuple[str, str, int]] = []
        self.moves_model = RowsModel(
            (words("Came from"), words("Went to"), words("Customers")), (2,)
        )
        self.moves = TableView(words("Who moved"), self.moves_model, self._open_move)
        self.moves.remember(context.state, "moves", [280, 280, 120])
        self._above = Card(words("Customers by stage"))
        hint = words("Enter opens those who stand at the stage today, as a segment.")
        self._above.body.addWidget(label(hint, "small", wrap=True))
        self._above.body.addWidget(self.grid, 1)
        self._below = Card(words("Who moved"))
        self._says = label("", "small", wrap=True)
        self._below.body.addWidget(self._says)
        self._below.body.addWidget(self.moves, 1)
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._above, 3)
        column.addWidget(self._below, 2)
        title = words("Looking back through the months")
        wait = EmptyState(title, words("This takes a moment."))
        again = button(words("Look back"), self.refresh, kind="primary")
        stopped = EmptyState(words("Movement"), words("It was stopped."), again)
        self.stack = QStackedWidget()
        for part in (wait, both, stopped):
            self.stack.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)
        self.presenter.ready.connect(self.show_flows)
        self.presenter.stopped.connect(self._show_stopped)
        self.presenter.trouble.connect(context.wishes.trouble)

    def refresh(self) -> None:
        """Work the months out anew."""
        self.presenter.refresh()

    def close_view(self) -> None:
        """Stop walking through the months."""
        self.presenter.close()

    def show_flows(self, flows: Sequence[segments.Flow]) -> None:
        """Show the months; the cell in front stays in front."""
        formats, before = self._words.formats, self.grid.currentIndex()
        row, column = (before.row(), before.column()) if before.isValid() else (2, len(flows))
        rows = [
            (name, *(formats.number(flow.stages[stage]) for flow in flows))
            for stage, name in self._stages
        ]
        heads = [self._words("Stage"), *(self._head(flow, flows[-1]) for flow in flows)]
        self.model.show_rows(rows, heads)
        head = self.grid.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        self.grid.setColumnWidth(0, _STAGE_WIDTH)
        head.setMinimumSectionSize(_MONTH_WIDTH)
        self.stack.setCurrentIndex(1)
        self.grid.setCurrentIndex(self.model.index(row, column))

    # ------------------------------------------------------------------------------- private

    def _head(self, flow: segments.Flow, last: segments.Flow) -> str:
        month = self._words.formats.month(flow.on.isoformat()[:7])
        text = self._words("Today") if flow is last else month
        return "\n".join(text.rsplit(" ", 1))  # on two lines, a year fits the window

    def _choose(self, now: QModelIndex, _before: QModelIndex) -> None:
        """Show who moved in the month of the column; the first has none before it."""
        flows = self.presenter.flows
        if not now.isValid() or not flows:
            return
        words, place = self._words, max(now.column() - 1, 1)
        before, flow = flows[place - 1], flows[place]
        names = dict(self._stages)
        self._changes = moved(flow)
        rows = [
            (names[come], names[gone], words.formats.number(count))
            for come, gone, count in self._changes
        ]
        self.moves_model.show_rows(rows)
        self._below.heading.setText(
            words("Who moved between {first} and {last}", first=before.on, last=flow.on)
        )
        stay = stayed(flow)
        self._says.setText(words("{value} customers stayed where they were.", n=stay, value=stay))

    def _open(self, row: int, _column: int) -> None:
        self.presenter.open(self._stages[row][0])

    def _open_move(self, row: int) -> None:
        self.presenter.open(self._changes[row][1])

    def _show_stopped(self) -> None:
        if not self.presenter.flows:
            self.stack.setCurrentIndex(2)
