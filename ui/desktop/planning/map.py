"""The map of the targeting board: attractiveness upwards, the shop's strength onwards."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from services import planning
from ui.desktop.core.context import Context
from ui.desktop.core.widgets import start_side
from ui.desktop.planning.presenter import numbered

_RADIUS, _STEP = 12.0, 26.0
_HEAD, _FOOT, _EDGE = 20.0, 22.0, 4.0
_COLORS = {
    planning.Role.PRIMARY: ("primary", "on_primary"),
    planning.Role.SECONDARY: ("accent", "surface"),
    planning.Role.NONE: ("surface", "text"),
}


class TargetMap(QWidget):
    """Numbered marks: filled round for a primary target, square for a secondary one, else a ring.

    Arrows go from mark to mark, a click chooses one; `chosen` gets the segment's name.
    """

    chosen = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._theme, self._words = context.theme, context.words
        self._targets: Sequence[tuple[int, planning.Target]] = ()
        self._front = ""
        self.setObjectName("chart")
        self.setAccessibleName(context.words("Targeting board"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(240, 200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        context.theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(360, 212)

    def show_board(self, board: planning.Board) -> None:
        """Show where the segments stand."""
        self._targets = [(n, target) for n, target in numbered(board) if n is not None]
        self.setAccessibleDescription("\n".join(self.said(target) for _, target in self._targets))
        self.update()

    def mark(self, segment: str) -> None:
        """Show that this segment is in front."""
        self._front = segment
        self.update()

    def said(self, target: planning.Target) -> str:
        """Return in words where a segment stands."""
        words, formats = self._words, self._words.formats
        return words(
            "{segment}: attractiveness {attractive}, our strength {strength}, {role}",
            segment=target.segment,
            attractive=formats.number(target.attractiveness or 0, 2),
            strength=formats.number(target.strength or 0, 2),
            role=words(planning.ROLE_NAMES[target.notes.role]),
        )

    def places(self) -> list[QPointF]:
        """Return the middle of every mark, none upon another as long as there is room."""
        area = self._area().adjusted(_RADIUS + 2, _RADIUS + 2, -_RADIUS - 2, -_RADIUS - 2)
        targets = [target for _, target in self._targets]
        places = planning.places_of(targets, area.width(), area.height(), _STEP)
        if self._is_rtl:
            return [QPointF(area.right() - x, area.top() + y) for x, y in places]
        return [QPointF(area.left() + x, area.top() + y) for x, y in places]

    # -------------------------------------------------------------------------------- events

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            target = self._target_at(QPointF(event.pos()))
            if target is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self.said(target), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        target = self._target_at(event.position())
        if target is not None:
            self.chosen.emit(target.segment)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        onward = Qt.Key.Key_Left if self._is_rtl else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if self._is_rtl else Qt.Key.Key_Left
        step = {onward: 1, Qt.Key.Key_Down: 1, back: -1, Qt.Key.Key_Up: -1}.get(
            Qt.Key(event.key()), 0
        )
        if not step or not self._targets:
            super().keyPressEvent(event)
            return
        names = [target.segment for _, target in self._targets]
        place = names.index(self._front) + step if self._front in names else 0
        self.chosen.emit(names[place % len(names)])

    # ------------------------------------------------------------------------------ painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        for (number, target), middle in zip(self._targets, self.places(), strict=True):
            self._paint_mark(painter, number, target, middle)
        painter.end()

    @property
    def _is_rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _area(self) -> QRectF:
        return QRectF(
            _EDGE, _HEAD + _EDGE, self.width() - 2 * _EDGE, self.height() - _HEAD - _FOOT - _EDGE
        )

    def _paint_ground(self, painter: QPainter) -> None:
        area, color = self._area(), self._theme.color
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("canvas"))
        painter.drawRect(area)
        best = QRectF(area)
        best.setSize(area.size() / 2)
        if not self._is_rtl:
            best.moveRight(area.right())
        painter.setBrush(color("primary_soft"))
        painter.drawRect(best)
        painter.setPen(QPen(color("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area)
        middle = area.center()
        painter.drawLine(QPointF(middle.x(), area.top()), QPointF(middle.x(), area.bottom()))
        painter.drawLine(QPointF(area.left(), middle.y()), QPointF(area.right(), middle.y()))
        painter.setPen(color("muted"))
        words = self._words
        head = QRectF(area.left(), 0, area.width(), _HEAD)
        painter.drawText(head, start_side(self._is_rtl), words("Attractiveness ↑"))
        foot = QRectF(area.left(), area.bottom() + 2, area.width(), _FOOT - 2)
        across = words("Our strength ←") if self._is_rtl else words("Our strength →")
        # Both ends of the line are the same: the arrow alone says where strength grows.
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, across)

    def _paint_mark(
        self, painter: QPainter, number: int, target: planning.Target, middle: QPointF
    ) -> None:
        role, color = target.notes.role, self._theme.color
        fill, ink = _COLORS[role]
        box = QRectF(0, 0, 2 * _RADIUS, 2 * _RADIUS)
        box.moveCenter(middle)
        if target.segment == self._front:
            painter.setPen(QPen(color("text"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            around = box.adjusted(-4, -4, 4, 4)
            painter.drawRoundedRect(around, _RADIUS + 4, _RADIUS + 4)
        painter.setPen(QPen(color("muted" if role is planning.Role.NONE else fill), 1.5))
        painter.setBrush(color(fill))
        corner = 5.0 if role is planning.Role.SECONDARY else _RADIUS
        painter.drawRoundedRect(box, corner, corner)
        painter.setPen(color(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))

    def _target_at(self, point: QPointF) -> planning.Target | None:
        pairs = reversed(list(zip(self._targets, self.places(), strict=True)))
        found = (target for (_, target), middle in pairs if _reaches(point - middle))
        return next(found, None)


def _reaches(away: QPointF) -> bool:
    return bool(away.x() ** 2 + away.y() ** 2 < _RADIUS**2)
