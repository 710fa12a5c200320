"""The RFM map: how recently customers came by how often, each cell a segment to open."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from services import segments
from services.core.words import Text
from ui.desktop.core.context import Context
from ui.desktop.core.theme import SMALL_PX
from ui.desktop.core.widgets import Card, label, start_side
from ui.desktop.segments.grid import NO_PARENT, CellGrid, Index
from ui.desktop.segments.overview import RfmCell, RfmMap, RfmPresenter

CELL = Qt.ItemDataRole.UserRole
_ROWS = (5, 4, 3, 2, 1)
_RECENCY = {5: Text("just now"), 1: Text("long ago")}
_FREQUENCY = {1: Text("seldom"), 5: Text("often")}
_COLORS = {
    "champions": "primary_soft",
    "loyal": "primary_soft",
    "potential_loyal": "ok_soft",
    "new": "ok_soft",
    "promising": "ok_soft",
    "need_attention": "accent_soft",
    "about_to_sleep": "accent_soft",
    "at_risk": "danger_soft",
    "cannot_lose": "danger_soft",
}


class RfmView(QWidget):
    """The map with what it says of all; Enter or a click opens the customers of a cell."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._words, self._currency = context.words, context.database.shop.currency
        words = context.words
        self.presenter = RfmPresenter(context)
        self.model = RfmModel(context)
        name = words("How recently by how often")
        self.grid = CellGrid(name, self.model, self._open, with_click=True)
        self._delegate = CellDelegate(context)
        self.grid.setItemDelegate(self._delegate)
        for head in (self.grid.horizontalHeader(), self.grid.verticalHeader()):
            head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.grid.setMinimumHeight(330)
        self.setFocusProxy(self.grid)
        self._says = label("", "hint", wrap=True)
        card = Card(name)
        card.body.addWidget(self._says)
        card.body.addWidget(self.grid, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        self.presenter.ready.connect(self.show_map)
        self.presenter.trouble.connect(context.wishes.trouble)

    def refresh(self) -> None:
        """Ask for the map anew."""
        self.presenter.refresh()

    def close_view(self) -> None:
        """Stop asking."""
        self.presenter.close()

    def show_map(self, found: RfmMap) -> None:
        """Show a map; the cell in front stays in front."""
        words, before = self._words, self.grid.currentIndex()
        is_first = self.model.cell(0, 0) is None  # then nobody has chosen where to stand
        row, column = (0, 4) if is_first else (before.row(), before.column())
        self.model.show_map(found)
        self.grid.setCurrentIndex(self.model.index(row, column))
        if not found.members:
            self._says.setText(words("Nobody has bought yet."))
            return
        money = words.formats.round_money(found.money_minor, self._currency)
        self._says.setText(
            words("{value} customers", n=found.members, value=found.members)
            + " · "
            + words("spent {sum} so far", sum=money)
            + " · "
            + words("Enter or a click opens the customers of a cell as a segment.")
        )

    def _open(self, row: int, column: int) -> None:
        cell = self.model.cell(row, column)
        if cell is not None:
            self.presenter.open(cell)


class RfmModel(QAbstractTableModel):
    """Five rows of recency, the latest first; five columns of frequency, the rarest first."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._words, self._currency = context.words, context.database.shop.currency
        self._map: RfmMap | None = None

    def show_map(self, found: RfmMap) -> None:
        """Show a map."""
        self._map = found
        self.dataChanged.emit(self.index(0, 0), self.index(4, 4))

    def cell(self, row: int, column: int) -> RfmCell | None:
        """Return the cell there; None until the map is known."""
        return None if self._map is None else self._map.cells[_ROWS[row], column + 1]

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(_ROWS)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(_ROWS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.cell(index.row(), index.column()) if index.isValid() else None
        if cell is None:
            return None
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words.formats.number(cell.members)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.said(cell)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        across = orientation == Qt.Orientation.Horizontal
        score = section + 1 if across else _ROWS[section]
        ends = (_FREQUENCY if across else _RECENCY).get(score)
        return str(score) if ends is None else f"{score} · {self._words(ends)}"

    def said(self, cell: RfmCell) -> str:
        """Return a cell in words."""
        words = self._words
        return words(
            "{group}. Recency {recency} of 5, frequency {frequency} of 5: {count}, {money}",
            group=words(segments.GROUPS[cell.group]),
            recency=cell.recency,
            frequency=cell.frequency,
            count=words("{value} customers", n=cell.members, value=cell.members),
            money=words.formats.round_money(cell.money_minor, self._currency),
        )


class CellDelegate(QStyledItemDelegate):
    """Paints a cell: the group's name, how many, what they spent; a frame on the one in front."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: RfmCell | None = index.data(CELL)
        if cell is None:
            return
        words, color = self._context.words, self._context.theme.color
        whole = QRectF(option.rect).adjusted(3, 3, -3, -3)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        in_front = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QPen(color("text"), 2) if in_front else Qt.PenStyle.NoPen)
        painter.setBrush(color(_COLORS.get(cell.group, "plain_soft")))
        painter.drawRoundedRect(whole, 8, 8)
        inside = whole.adjusted(12, 6, -12, -6)
        side = start_side(words.right_to_left) & ~Qt.AlignmentFlag.AlignVCenter
        money = words.formats.round_money(cell.money_minor, self._context.database.shop.currency)
        parts = (
            (words(segments.GROUPS[cell.group]), SMALL_PX, False, Qt.AlignmentFlag.AlignTop),
            (words.formats.number(cell.members), 20, True, Qt.AlignmentFlag.AlignVCenter),
            (money, SMALL_PX, False, Qt.AlignmentFlag.AlignBottom),
        )
        painter.setPen(color("text"))
        for text, size, bold, place in parts:
            font = QFont(option.font)
            font.setPixelSize(size)
            font.setBold(bold)
            painter.setFont(font)
            room = int(inside.width())
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(inside, side | place, shown)
        painter.restore()
