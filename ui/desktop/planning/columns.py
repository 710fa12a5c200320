"""The list of the board: every segment with its number on the map, both axes and its role."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from services import planning
from ui.desktop.core.context import Context
from ui.desktop.core.tables import cell_alignment
from ui.desktop.planning.presenter import numbered

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
SHARE = Qt.ItemDataRole.UserRole
NUMBER, SEGMENT, MEMBERS, ATTRACTIVE, STRONG, ROLE = range(6)
_FIGURE_WIDTH, _BAR = 34, 8.0


class TargetsModel(QAbstractTableModel):
    """Number, name, members, attractiveness, strength and role; the axes tell what they hold."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        words = context.words
        self._words, self._formats = words, words.formats
        self._heads = (
            words("No."),
            words("Segment"),
            words("Members"),
            words("Attractiveness"),
            words("Our strength"),
            words("Role"),
        )
        self._rows: list[tuple[int | None, planning.Target]] = []

    def show_board(self, board: planning.Board) -> None:
        """Show the segments of a board."""
        self.beginResetModel()
        self._rows = numbered(board)
        self.endResetModel()

    def name_at(self, row: int) -> str:
        """Return the segment in the row."""
        return self._rows[row][1].segment

    def row_of(self, segment: str) -> int | None:
        """Return the row of a segment, or None."""
        names = [target.segment for _, target in self._rows]
        return names.index(segment) if segment in names else None

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        (number, target), column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(number, target, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _place(column)
        if role == SHARE and column in (ATTRACTIVE, STRONG):
            return target.attractiveness if column == ATTRACTIVE else target.strength
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(target, column)
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

    def _text(self, number: int | None, target: planning.Target, column: int) -> str:
        match column:
            case 0:
                return "—" if number is None else str(number)
            case 1:
                return target.segment
            case 2:
                return self._formats.number(target.members)
            case 3:
                return score_text(self._words, target.attractiveness)
            case 4:
                return score_text(self._words, target.strength)
            case _:
                return self._words(planning.ROLE_NAMES[target.notes.role])

    def _tip(self, target: planning.Target, column: int) -> str | None:
        """Return what an axis is made of, an input a line."""
        axis = {ATTRACTIVE: planning.ATTRACTIVENESS, STRONG: planning.STRENGTH}.get(column)
        if axis is None:
            return target.segment if column == SEGMENT else None
        words = self._words
        return "\n".join(
            f"{words(planning.INPUT_NAMES[one])}: {score_text(words, target.inputs[one])}"
            for one in axis
        )


class BarDelegate(QStyledItemDelegate):
    """Draws a bar beside the figure of an axis."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._theme = context.theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        share = index.data(SHARE)
        if share is None:
            return
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        cell = QRectF(option.rect)
        bar = QRectF(0, 0, max(cell.width() - _FIGURE_WIDTH - 30, 12), _BAR)
        bar.moveCenter(cell.center())
        bar.moveRight(cell.right() - 10) if rtl else bar.moveLeft(cell.left() + 10)
        part = QRectF(bar)
        part.setWidth(bar.width() * share)
        if rtl:
            part.moveRight(bar.right())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for box, color in ((bar, "plain_soft"), (part, "primary")):
            painter.setBrush(self._theme.color(color))
            painter.drawRoundedRect(box, 4, 4)
        painter.restore()


def score_text(words: Any, score: float | None) -> str:
    """Return a score of 0–1 with two decimals, or a dash where it is not known."""
    return "—" if score is None else words.formats.number(score, 2)


def _place(column: int) -> Qt.AlignmentFlag:
    if column in (ATTRACTIVE, STRONG):
        return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
    return cell_alignment(is_number=column == MEMBERS)
