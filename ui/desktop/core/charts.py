"""Charts drawn with QPainter: bars, stacked bars and lines, also from right to left."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.desktop.core.theme import Theme

_TOP, _UNIT, _FOOT, _LEGEND = 12.0, 20.0, 24.0, 26.0
_NUDGE = 8.0
_BAR_SHARE, _BAR_MAX = 0.56, 44.0


@dataclass(frozen=True, slots=True)
class Series:
    """One row of values with its name; `color` is a token of the theme. None: no value."""

    name: str
    values: Sequence[float | None]
    color: str = "primary"


def nice_top(highest: float, ticks: int = 4, *, whole: bool = False) -> tuple[float, float]:
    """Return the axis' upper end and the distance of its ticks, both round numbers.

    Steps are 1, 2, 2.5 or 5 times a power of ten (Heckbert, Nice Numbers for Graph Labels, 1990).
    With `whole` the ticks are whole numbers, as for customers: there is no half of one.
    """
    if highest <= 0:
        return 1.0, 1.0
    raw = highest / ticks
    power = 10.0 ** math.floor(math.log10(raw))
    steps = [power * factor for factor in (1, 2, 2.5, 5, 10)]
    if whole:
        steps = [max(1.0, step) for step in steps if step < 1 or step.is_integer()]
    step = next(step for step in steps if step >= raw)
    return math.ceil(highest / step - 1e-9) * step, step


class Chart(QWidget):
    """A chart with labels below, values on hover, and its content as text for screen readers."""

    def __init__(
        self,
        theme: Theme,
        kind: str,
        write: Callable[[float], str],
        axis: Callable[[float], str] | None = None,
        unit: str = "",
    ) -> None:
        super().__init__()
        self._theme, self._kind = theme, kind
        self._write, self._axis, self._unit = write, axis or write, unit
        self._labels: Sequence[str] = ()
        self._series: Sequence[Series] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(180)
        self.setMouseTracking(True)
        self.setObjectName("chart")
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(420, 280)

    def show_values(self, title: str, labels: Sequence[str], series: Sequence[Series]) -> None:
        """Draw these series over the labels."""
        self._labels, self._series = labels, series
        self.setAccessibleName(title)
        self.setAccessibleDescription(self.as_text())
        self.update()

    def as_text(self) -> str:
        """Return every label with its values, one a line."""
        return "\n".join(self._tip(place) for place in range(len(self._labels)))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._place_at(event.pos().x())
            if place is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self._tip(place), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._labels:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top, step = self._scale()
        area = self._area(top, step)
        self._paint_grid(painter, area, top, step)
        if self._kind == "lines":
            self._paint_lines(painter, area, top)
        else:
            self._paint_bars(painter, area, top)
        self._paint_labels(painter, area)
        self._paint_legend(painter)
        painter.end()

    # ------------------------------------------------------------------------------ measures

    @property
    def _is_rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _highest(self) -> float:
        columns = zip(*(series.values for series in self._series), strict=True)
        join = sum if self._kind == "stacked" else max
        return max((join([v or 0.0 for v in column]) for column in columns), default=0.0)

    def _scale(self) -> tuple[float, float]:
        values = [value for series in self._series for value in series.values if value is not None]
        return nice_top(self._highest(), whole=all(float(value).is_integer() for value in values))

    def _area(self, top: float, step: float) -> QRectF:
        metrics = QFontMetricsF(self.font())
        ticks = [i * step for i in range(round(top / step) + 1)]
        written = [self._unit, *(self._axis(tick) for tick in ticks)]
        margin = max(metrics.horizontalAdvance(text) for text in written) + 10
        foot = _FOOT + (_LEGEND if len(self._series) > 1 else 0)
        over = _TOP + (_UNIT if self._unit else 0)
        area = QRectF(margin, over, self.width() - margin - 4, self.height() - over - foot)
        if self._is_rtl:
            area.moveLeft(4)
        return area

    def _middle(self, area: QRectF, place: int) -> float:
        slot = area.width() / len(self._labels)
        offset = (place + 0.5) * slot
        return area.right() - offset if self._is_rtl else area.left() + offset

    def _place_at(self, x: float) -> int | None:
        if not self._labels:
            return None
        top, step = self._scale()
        area = self._area(top, step)
        if not area.left() <= x <= area.right():
            return None
        offset = area.right() - x if self._is_rtl else x - area.left()
        return min(int(offset / (area.width() / len(self._labels))), len(self._labels) - 1)

    def _tip(self, place: int) -> str:
        parts = []
        for series in self._series:
            value = series.values[place]
            if value is not None:
                parts.append(f"{series.name}: {self._write(value)}")
        return f"{self._labels[place]} · " + " · ".join(parts)

    # ------------------------------------------------------------------------------ painting

    def _paint_grid(self, painter: QPainter, area: QRectF, top: float, step: float) -> None:
        for number in range(round(top / step) + 1):
            y = area.bottom() - area.height() * number * step / top
            painter.setPen(QPen(self._theme.color("line"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            self._paint_tick(painter, area, y, self._axis(number * step))
        self._paint_tick(painter, area, area.top() - _UNIT, self._unit)

    def _paint_tick(self, painter: QPainter, area: QRectF, y: float, text: str) -> None:
        """Write a value of the axis, or above them what they count."""
        painter.setPen(self._theme.color("muted"))
        box = QRectF(0, y - 9, area.left() - 8, 18)
        if self._is_rtl:
            box = QRectF(area.right() + 8, y - 9, self.width() - area.right() - 8, 18)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, side | Qt.AlignmentFlag.AlignAbsolute, text)

    def _paint_bars(self, painter: QPainter, area: QRectF, top: float) -> None:
        slot = area.width() / len(self._labels)
        groups = 1 if self._kind == "stacked" else len(self._series)
        width = min(_BAR_MAX, slot * _BAR_SHARE / groups)
        painter.setPen(Qt.PenStyle.NoPen)
        for place in range(len(self._labels)):
            floor = area.bottom()
            left = self._middle(area, place) - width * groups / 2
            for number, series in enumerate(self._series):
                height = area.height() * max(series.values[place] or 0.0, 0.0) / top
                if height < 0.5:
                    continue
                if self._kind == "bars":
                    turn = groups - 1 - number if self._is_rtl else number
                    bar = QRectF(left + turn * width, area.bottom() - height, width - 1, height)
                else:
                    bar = QRectF(left, floor - height, width, height)
                    floor -= height + 2
                painter.setBrush(self._theme.color(series.color))
                painter.drawRoundedRect(bar, 3, 3)

    def _paint_lines(self, painter: QPainter, area: QRectF, top: float) -> None:
        for series in self._series:
            painter.setBrush(self._theme.color(series.color))
            before: QPointF | None = None
            for place, value in enumerate(series.values):
                if value is None:
                    before = None
                    continue
                y = area.bottom() - area.height() * max(value, 0.0) / top
                here = QPointF(self._middle(area, place), y)
                painter.setPen(QPen(self._theme.color(series.color), 2))
                if before is not None:
                    painter.drawLine(before, here)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.drawEllipse(here, 3, 3)
                before = here

    def _paint_labels(self, painter: QPainter, area: QRectF) -> None:
        metrics = QFontMetricsF(self.font())
        slot = area.width() / len(self._labels)
        widest = max(metrics.horizontalAdvance(text) for text in self._labels) + 8
        every = max(1, math.ceil(widest / slot))
        painter.setPen(self._theme.color("muted"))
        for place in range(0, len(self._labels), every):
            middle = self._middle(area, place)
            left = min(max(middle - widest / 2, 0.0), self.width() - widest)
            if place and abs(left - middle + widest / 2) > _NUDGE:
                continue  # moved further, it would stand upon the label before it
            box = QRectF(left, area.bottom() + 4, widest, 18)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._labels[place])

    def _paint_legend(self, painter: QPainter) -> None:
        if len(self._series) < 2:
            return
        metrics = QFontMetricsF(self.font())
        widths = [metrics.horizontalAdvance(series.name) + 34 for series in self._series]
        x = (self.width() - sum(widths)) / 2
        pairs = list(zip(self._series, widths, strict=True))
        for series, width in reversed(pairs) if self._is_rtl else pairs:
            y = self.height() - _LEGEND / 2
            mark = x + width - 24 if self._is_rtl else x
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(series.color))
            painter.drawRoundedRect(QRectF(mark, y - 5, 10, 10), 2, 2)
            painter.setPen(self._theme.color("text"))
            left = x if self._is_rtl else x + 16
            box = QRectF(left, y - 9, width - 30 if self._is_rtl else width - 18, 18)
            side = Qt.AlignmentFlag.AlignRight if self._is_rtl else Qt.AlignmentFlag.AlignLeft
            flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(box, flags, series.name)
            x += width
