"""A layout that sets widgets one after the other and breaks lines like text."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem


class FlowLayout(QLayout):
    """Sets widgets in lines from the start edge; the height follows the width."""

    def __init__(self, spacing: int = 6) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = spacing
        self.setContentsMargins(0, 0, 0, 0)

    def add(self, widget: QWidget) -> None:
        """Put a widget at the end."""
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))

    def put_instead(self, old: QWidget, new: QWidget) -> None:
        """Put a widget where another stands, which goes; the order of tabbing follows."""
        place = next(n for n, item in enumerate(self._items) if item.widget() is old)
        self.addChildWidget(new)
        self._items[place] = QWidgetItem(new)
        before = self._items[place - 1].widget() if place else None
        for part in [new, *new.findChildren(QWidget)]:
            if before is not None and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                QWidget.setTabOrder(before, part)
                before = part
        old.hide()
        old.deleteLater()
        new.show()
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Return the height the widgets take in the width; with `move`, set them there.

        What is lower than its line stands in the middle of it, as words beside a field do.
        """
        y = 0
        for line in self._lines(rect.width()):
            high = max(size.height() for _, size in line)
            y += self._gap if y else 0
            if move:
                self._set_line(rect, y, high, line)
            y += high
        return y

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Return the widgets that are shown line by line, each with its size."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        left = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(width, 1), 10_000))
            if not lines or size.width() > left:
                lines.append([])
                left = width
            lines[-1].append((item, size))
            left -= size.width() + self._gap
        return lines

    def _set_line(
        self, rect: QRect, y: int, high: int, line: list[tuple[QLayoutItem, QSize]]
    ) -> None:
        x, right_to_left = 0, self._runs_right_to_left()
        for item, size in line:
            left = rect.right() - x - size.width() + 1 if right_to_left else rect.left() + x
            top = rect.top() + y + (high - size.height()) // 2
            item.setGeometry(QRect(QPoint(left, top), size))
            x += size.width() + self._gap

    def _runs_right_to_left(self) -> bool:
        parent = self.parentWidget()
        return parent is not None and (parent.layoutDirection() == Qt.LayoutDirection.RightToLeft)
