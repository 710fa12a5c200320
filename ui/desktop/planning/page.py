"""Planning: which segments to aim at, what to be to them, and where the shop stands."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from services import planning, segments
from ui.desktop.core.context import Context
from ui.desktop.core.page import Page
from ui.desktop.core.tables import TableView
from ui.desktop.core.theme import GAP
from ui.desktop.core.widgets import Card, EmptyState, button, label, plain
from ui.desktop.planning.columns import ATTRACTIVE, STRONG, BarDelegate, TargetsModel
from ui.desktop.planning.detail import Factors, TargetNotes
from ui.desktop.planning.map import TargetMap
from ui.desktop.planning.presenter import FIRST, OFFERED, PlanningPresenter
from ui.desktop.planning.swot import SwotView

_MAP_WIDTH = 388
_BOARD, _BEGIN, _WAIT, _STOPPED = range(4)


class PlanningPage(Page):
    """The board with what is noted of the segment in front; the SWOT on a side of its own."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, context.words("Planning"))
        words = context.words
        self.presenter = PlanningPresenter(context)
        self.print_button = button(words("Print a page"), self.presenter.print_page)
        self.save_button = button(words("Save"), self._save, kind="primary", hint="Ctrl S")
        self.save_button.setShortcut("Ctrl+S")
        self._front = ""
        self.sides = QTabWidget()
        self.sides.setDocumentMode(True)
        self.sides.tabBar().setDrawBase(False)
        self.swot = SwotView(context, self.presenter)
        self.sides.addTab(self._make_board(), plain(words("Targeting board")))
        self.sides.addTab(self.swot, plain(words("Strengths and weaknesses")))
        self.begin = ReadyMadeChoice(context, self.presenter)
        wait = EmptyState(words("Valuing the segments"), words("This takes a moment."))
        again = button(words("Value them"), self.refresh, kind="primary")
        stopped = EmptyState(words("Not valued yet"), words("It was stopped."), again)
        self._stack = QStackedWidget()
        for part in (self.sides, self.begin, wait, stopped):
            self._stack.addWidget(part)
        self._stack.setCurrentIndex(_WAIT)
        self.body.addWidget(self._stack)
        self.presenter.shown.connect(self._show_board)
        self.presenter.stopped.connect(self._show_stopped)
        self.presenter.touched.connect(self._show_tools)
        self.presenter.trouble.connect(context.wishes.trouble)
        self._show_tools()

    def show_subject(self, subject: object) -> None:
        """Bring the segment of this name to the front."""
        if isinstance(subject, str):
            self._choose(subject)

    def refresh(self) -> None:
        self.presenter.refresh()

    def close_page(self) -> None:
        self.presenter.close()

    # ------------------------------------------------------------------------------- private

    def _make_board(self) -> QScrollArea:
        words = self.words
        self.map = TargetMap(self.context)
        self.map.chosen.connect(self._choose)
        picture = Card(words("Where to aim"))
        picture.setFixedWidth(_MAP_WIDTH)
        picture.body.addWidget(self.map, 1)
        self.model = TargetsModel(self.context)
        self.table = TableView(words("Segments"), self.model, lambda _row: self._focus_notes())
        self.table.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.table.remember(self.context.state, "targets", [44, 148, 92, 120, 120, 90])
        bars = BarDelegate(self.context)
        bars.setParent(self.table)
        for column in (ATTRACTIVE, STRONG):
            self.table.setItemDelegateForColumn(column, bars)
        self.table.selectionModel().currentRowChanged.connect(self._choose_row)
        listed = Card(words("Segments"))
        listed.body.addWidget(self.table, 1)
        self.factors = Factors(self.context, self.presenter)
        self.factors.setFixedWidth(_MAP_WIDTH)
        self.notes = TargetNotes(self.context, self.presenter)
        inner = QWidget()
        inner.setObjectName("canvas")
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 4, 0, 0)
        rows.setSpacing(GAP)
        for start, end, stretch in ((picture, listed, 1), (self.factors, self.notes, 0)):
            row = QHBoxLayout()
            row.setSpacing(GAP)
            row.addWidget(start)
            row.addWidget(end, 1)
            rows.addLayout(row, stretch)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        return area

    def _show_board(self, board: planning.Board) -> None:
        self._stack.setCurrentIndex(_BOARD if board.targets else _BEGIN)
        self._show_tools()
        if not board.targets:
            return
        self.set_head(title=self.words("Planning"), hint=self.words("As of {day}", day=board.as_of))
        names = [target.segment for target in board.targets]
        if self._front not in names:
            self._front = names[0]
        self.model.show_board(board)
        self.map.show_board(board)
        self.swot.show_swot(board.plan.swot)
        self._show_front(board)

    def _show_front(self, board: planning.Board) -> None:
        """Show the segment in front everywhere it stands."""
        target = next(one for one in board.targets if one.segment == self._front)
        row = self.model.row_of(self._front)
        if row is not None:
            self.table.selectionModel().blockSignals(True)
            self.table.setCurrentIndex(self.model.index(row, 1))
            self.table.selectionModel().blockSignals(False)
            self.table.viewport().update()
        self.map.mark(self._front)
        self.factors.show_target(target, board.plan)
        self.notes.show_target(target)

    def _choose(self, segment: str) -> None:
        self._front = segment
        board = self.presenter.board()
        if board is not None and any(one.segment == segment for one in board.targets):
            self._show_front(board)

    def _choose_row(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self._choose(self.model.name_at(now.row()))

    def _focus_notes(self) -> None:
        self.notes.lines["positioning"].edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_stopped(self) -> None:
        if self.presenter.board() is None:
            self._stack.setCurrentIndex(_STOPPED)

    def _show_tools(self) -> None:
        on_board = self._stack.currentIndex() == _BOARD
        tools: list[QWidget] = [self.print_button] if on_board else []
        if on_board and self.presenter.may_change:
            tools.append(self.save_button)
        self.save_button.setEnabled(self.presenter.is_changed)
        if tools != self.tools:
            self.tools = tools
            self.head_changed.emit()

    def _save(self) -> None:
        if not self.notes.is_good():
            self.sides.setCurrentIndex(0)
        elif not self.swot.is_good():
            self.sides.setCurrentIndex(1)
        else:
            self.presenter.save()


class ReadyMadeChoice(Card):
    """What stands here while no segment is saved: ready-made ones to begin with."""

    def __init__(self, context: Context, presenter: PlanningPresenter) -> None:
        words = context.words
        super().__init__()
        self._presenter = presenter
        self.body.addStretch(1)
        self.body.addWidget(label(words("Whom do you want to aim at?"), "title"))
        hint = (
            words("No segments are saved yet.")
            + " "
            + words("Begin with ready-made ones; each can be changed later.")
        )
        self.body.addWidget(label(hint, "hint", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        self.boxes: dict[str, QCheckBox] = {}
        offered = {ready.key: ready for ready in segments.READY_MADE}
        for row, key in enumerate(OFFERED):
            ready = offered[key]
            box = QCheckBox(plain(words(ready.name)))
            box.setAccessibleName(words(ready.name))
            box.setChecked(key in FIRST)
            box.toggled.connect(lambda _: self._look())
            self.boxes[key] = box
            grid.addWidget(box, row, 0)
            grid.addWidget(label(words(ready.about), "hint", wrap=True), row, 1)
        self.body.addLayout(grid)
        self.begin_button = button(words("Save these segments"), self._begin, kind="primary")
        foot = QHBoxLayout()
        foot.addWidget(self.begin_button)
        foot.addStretch(1)
        self.body.addLayout(foot)
        self.body.addStretch(2)
        self._look()

    def _chosen(self) -> list[str]:
        return [key for key, box in self.boxes.items() if box.isChecked()]

    def _look(self) -> None:
        self.begin_button.setEnabled(bool(self._chosen()) and self._presenter.may_change)

    def _begin(self) -> None:
        self.begin_button.setEnabled(False)
        self._presenter.begin(self._chosen())
