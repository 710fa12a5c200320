"""The search field of the top bar and the list of what it found."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.desktop.core.context import Context
from ui.desktop.core.icons import icon
from ui.desktop.core.widgets import start_side
from ui.desktop.search.presenter import Hit, SearchPresenter

_SHOWN = 9
_KEYS_EDGE, _ICON_WIDTH = 10, 38


class SearchBox(QLineEdit):
    """Finds while one types; arrows choose, Enter opens, Esc closes."""

    def __init__(self, context: Context, places: list[tuple[str, str]]) -> None:
        super().__init__()
        self.setObjectName("search")
        self._context = context
        self._presenter = SearchPresenter(context, places)
        self._presenter.found.connect(self._show)
        words = context.words
        self._hints = (words("Search members, segments, pages…"), words("Search"))
        self.setAccessibleName(words("Search"))
        self.setAlignment(start_side())
        self._keys = QLabel("Ctrl K", self)
        self._keys.setProperty("role", "keys")
        self._keys.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.textChanged.connect(lambda text: self._keys.setVisible(not text))
        self.setToolTip(words("Search everything") + " (Ctrl K)")
        self.setMinimumHeight(36)
        self.addAction(
            icon("search", context.theme.tokens.muted), QLineEdit.ActionPosition.LeadingPosition
        )
        self._popup = QFrame(self.window())
        self._popup.setObjectName("popup")
        self._list = QListWidget()
        self._list.setAccessibleName(words("Found"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.itemClicked.connect(lambda _item: self._open())
        layout = QVBoxLayout(self._popup)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.addWidget(self._list)
        self._popup.hide()
        self._hits: list[Hit] = []
        self.textEdited.connect(self._presenter.look_for)
        QShortcut(QKeySequence("Ctrl+K"), self, self._focus)

    @property
    def is_open(self) -> bool:
        """Return whether the list of what was found is shown."""
        return self._popup.isVisible()

    def event(self, event: QEvent) -> bool:
        # Esc empties this field first; a page's own Esc would take the key before it came here.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the key at the end of the line, and say as much before it as there is room for."""
        super().resizeEvent(event)
        size = self._keys.sizeHint()
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        across = _KEYS_EDGE if is_rtl else self.width() - size.width() - _KEYS_EDGE
        self._keys.setGeometry(
            across, (self.height() - size.height()) // 2, size.width(), size.height()
        )
        whole, short = self._hints
        room = self.width() - _ICON_WIDTH - size.width() - 2 * _KEYS_EDGE
        fits = self.fontMetrics().horizontalAdvance(whole) <= room
        self.setPlaceholderText(whole if fits else short)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down:
                self._move(1)
            case Qt.Key.Key_Up:
                self._move(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._open()
            case Qt.Key.Key_Escape:
                self._close()
            case _:
                super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._popup.hide()
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.clear()  # what was looked for elsewhere says nothing about the page in front
        super().focusOutEvent(event)

    def _focus(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def _show(self, hits: list[Hit]) -> None:
        self._hits = hits[:_SHOWN]
        self._list.clear()
        muted = self._context.theme.tokens.muted
        for hit in self._hits:
            item = QListWidgetItem(icon(hit.icon, muted), hit.text)
            item.setToolTip(hit.text)
            self._list.addItem(item)
        if not self.text().strip():
            self._popup.hide()
            return
        if not self._hits:
            none = QListWidgetItem(self._context.words("Nothing found"))
            none.setFlags(Qt.ItemFlag.NoItemFlags)
            self._list.addItem(none)
        self._list.setCurrentRow(0 if self._hits else -1)
        self._place_popup()

    def _place_popup(self) -> None:
        window: QWidget = self.window()
        self._popup.setParent(window)
        width = max(self.width(), 340)
        height = 40 * max(self._list.count(), 1) + 14
        corner = self.mapTo(window, QPoint(0, self.height() + 4))
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            corner.setX(corner.x() + self.width() - width)
        self._popup.setGeometry(corner.x(), corner.y(), width, height)
        self._popup.show()
        self._popup.raise_()

    def _move(self, step: int) -> None:
        if self._hits:
            self._list.setCurrentRow((self._list.currentRow() + step) % len(self._hits))

    def _open(self) -> None:
        row = self._list.currentRow()
        if self._popup.isVisible() and 0 <= row < len(self._hits):
            hit = self._hits[row]
            self._close()
            self._context.open(hit.place, hit.subject)

    def _close(self) -> None:
        self.clear()
        self._popup.hide()
        self._presenter.stop()
        self.focusNextChild()  # the page's first: nobody types into nowhere
