"""Choosing from what there is by typing a part of its name: one thing, or several."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.desktop.core.context import Context
from ui.desktop.core.tasks import Latest, reading
from ui.desktop.core.widgets import label, plain, start_side

_WIDE, _HIGH = 340, 340
_INDENT = "    "
_WAIT_MS = 120
_VALUE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose; `depth` indents it below what it belongs to.

    `also` is not shown: what people may call it as well, to be found by.
    """

    value: str
    label: str
    depth: int = 0
    also: str = ""


Known = Callable[[str], Sequence[Choice]]
"""Takes what was typed and returns what to offer, at once."""
Asked = Callable[[Any, str], Sequence[Choice]]
"""The same, asked of a session on a thread of its own."""
Named = Callable[[Any, Sequence[str]], dict[str, str]]
"""Takes values that are chosen already and returns what they are called, asked likewise."""


class PickPopup(QFrame):
    """A list below a button. Type to narrow, arrows to move, Enter to choose, Esc to leave.

    With `several`, Enter marks and unmarks, and the list stays; `chosen` comes with every change.
    """

    chosen = Signal(list)
    closed = Signal()

    def __init__(
        self,
        context: Context,
        name: str,
        *,
        known: Known | None = None,
        asked: Asked | None = None,
        several: bool = False,
    ) -> None:
        super().__init__(None, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._known, self._asked = context, known, asked
        self._several, self._values = several, list[str]()
        self._question = Latest(context.tasks)
        self.search = QLineEdit()
        self.search.setAlignment(start_side())
        self.search.setAccessibleName(name)
        self.search.setPlaceholderText(context.words("Type a part of the name"))
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.list.setUniformItemSizes(True)
        self._none = label(context.words("Nothing by this name."), "hint", wrap=True)
        self._none.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        for part in (self.search, self.list, self._none):
            layout.addWidget(part)
        self.search.installEventFilter(self)
        self.list.itemClicked.connect(self._take)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self._fill)
        self.search.textChanged.connect(lambda _: self._timer.start())
        self.resize(_WIDE, _HIGH)

    def open_below(self, anchor: QWidget, values: Sequence[str]) -> None:
        """Show the list at the widget, with these values marked."""
        self._values = list(values)
        self.setLayoutDirection(anchor.layoutDirection())
        corner = anchor.mapToGlobal(QPoint(0, anchor.height() + 2))
        if anchor.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner.setX(corner.x() + anchor.width() - self.width())
        screen = anchor.screen().availableGeometry()
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - self.width())))
        corner.setY(max(screen.top(), min(corner.y(), screen.bottom() - self.height())))
        self.move(corner)
        self._fill()
        self.show()
        self.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._step(1 if key == Qt.Key.Key_Down else -1)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._fill_now()
                item = self.list.currentItem()
                if item is not None:
                    self._take(item)
                return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: Any) -> None:
        self._question.cancel()
        super().hideEvent(event)
        self.closed.emit()

    def _step(self, by: int) -> None:
        self._fill_now()
        row = max(0, min(self.list.currentRow() + by, self.list.count() - 1))
        self.list.setCurrentRow(row)

    def _fill_now(self) -> None:
        """Offer what was typed before a key asks for it."""
        if self._timer.isActive() and self._known is not None:
            self._timer.stop()
            self._fill()

    def _fill(self) -> None:
        typed = self.search.text().strip()
        if self._known is not None:
            self._show(self._known(typed))
        elif self._asked is not None:
            asked = self._asked
            self._question.ask(
                reading(self._context.database, lambda session: asked(session, typed)),
                self._show,
                self._context.wishes.trouble.emit,
            )

    def _show(self, choices: Sequence[Choice]) -> None:
        self.list.clear()
        for choice in choices:
            item = QListWidgetItem(_INDENT * choice.depth + choice.label)
            item.setData(_VALUE, choice.value)
            if self._several:
                marked = choice.value in self._values
                item.setCheckState(Qt.CheckState.Checked if marked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self._none.setVisible(not choices)
        if choices:
            self.list.setCurrentRow(0)

    def _take(self, item: QListWidgetItem) -> None:
        value = str(item.data(_VALUE))
        if not self._several:
            self.close()  # first: whoever is told may put the focus elsewhere
            self.chosen.emit([value])
            return
        if value in self._values:
            self._values.remove(value)
        else:
            self._values.append(value)
        marked = value in self._values
        item.setCheckState(Qt.CheckState.Checked if marked else Qt.CheckState.Unchecked)
        self.chosen.emit(list(self._values))


class PickButton(QPushButton):
    """A button that says what is chosen and opens the list. `picked` brings the values.

    `learned` comes when `said` tells names it did not know before.
    """

    picked = Signal(list)
    learned = Signal()

    def __init__(
        self,
        context: Context,
        name: str,
        *,
        known: Known | None = None,
        asked: Asked | None = None,
        named: Named | None = None,
        unnamed: Callable[[str], str] = str,
        several: bool = False,
        empty: str = "",
    ) -> None:
        """Make a button; until `named` tells a value's name, and without it, `unnamed` says it."""
        super().__init__()
        self._named, self._unnamed = named, unnamed
        self._naming = Latest(context.tasks)
        self.destroyed.connect(self._naming.cancel)
        self._context, self._name, self._empty = context, name, empty or "…"
        self._known, self._asked, self._several = known, asked, several
        self._values: list[str] = []
        self._labels: dict[str, str] = {}
        self.setProperty("kind", "part")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda _=False: self.open())
        self.set_values([])

    @property
    def values(self) -> list[str]:
        """Return what is chosen."""
        return list(self._values)

    @property
    def said(self) -> str:
        """Return what is chosen as people know it, with commas; "" for nothing."""
        return ", ".join(self._labels.get(one) or self._unnamed(one) for one in self._values)

    def say_when_empty(self, text: str) -> None:
        """Say this while nothing is chosen."""
        self._empty = text
        self._say()

    def set_values(self, values: Sequence[str], labels: dict[str, str] | None = None) -> None:
        """Show these values, by their labels where they have one."""
        self._values = list(values)
        self._labels = {**self._labels, **(labels or {})}
        self._say()
        named, unknown = self._named, [one for one in self._values if one not in self._labels]
        if named is not None and unknown:
            self._naming.ask(
                reading(self._context.database, lambda session: named(session, unknown)),
                self._learn,
                self._context.wishes.trouble.emit,
            )

    def _learn(self, labels: dict[str, str]) -> None:
        self._labels |= labels
        self._say()
        self.learned.emit()

    def _say(self) -> None:
        said = self.said
        text = said or self._empty
        self.setText(plain(text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"))
        self.setToolTip(said)
        self.setAccessibleName(f"{self._name}: {text}")
        self.updateGeometry()

    def open(self) -> PickPopup:
        """Open the list."""
        popup = PickPopup(
            self._context, self._name, known=self._known, asked=self._asked, several=self._several
        )
        popup.closed.connect(self._come_back)
        popup.chosen.connect(self._take)
        popup.open_below(self, self._values)
        return popup

    def _come_back(self) -> None:
        self.activateWindow()
        self.setFocus()

    def _take(self, values: list[str]) -> None:
        self._values = values
        self.picked.emit(list(values))


_LONGEST = 44


def narrowed(choices: Sequence[Choice]) -> Known:
    """Return what offers choices with what was typed in their label, then those also so called."""

    def known(typed: str) -> Sequence[Choice]:
        wanted = typed.casefold()
        named = [one for one in choices if wanted in one.label.casefold()]
        if not wanted:
            return named
        return named + [
            one for one in choices if one not in named and wanted in one.also.casefold()
        ]

    return known
