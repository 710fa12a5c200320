"""The scan field with what it says: prompt, list, message, and how quickly it was found."""

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.desktop.core.context import Context
from ui.desktop.core.icons import icon
from ui.desktop.core.widgets import button, chip, label, start_side
from ui.desktop.counter.board import PROMPTS
from ui.desktop.counter.desk import ChoiceKind
from ui.desktop.counter.presenter import CounterPresenter

# A digit chooses from a list once it is clear that no scanner is sending a number.
_ALONE_MS = 90
_ICONS = {
    ChoiceKind.MEMBER: "members",
    ChoiceKind.ARTICLE: "store",
    ChoiceKind.RECEIPT: "table",
    ChoiceKind.SLOT: "calendar",
    ChoiceKind.PROGRAM: "gift",
}


class ScanField(QLineEdit):
    """Takes typing and scanning; keys that mean something to the counter are passed on."""

    entered = Signal(str)
    moved = Signal(int)
    removed = Signal()
    left = Signal()
    undone = Signal()

    def event(self, event: QEvent) -> bool:
        # The field's own undo knows nothing of sales; Esc is for the counter, not for the frame.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            if self._is_undo(event) and not self.text():
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, is_empty = event.key(), not self.text()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            text = self.text()
            self.clear()
            self.entered.emit(text)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Delete and is_empty:
            self.removed.emit()
        elif key == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif self._is_undo(event) and is_empty:
            self.undone.emit()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and event.text().isdecimal():
            event.ignore()  # the number of an offer: the page's
        else:
            super().keyPressEvent(event)

    def _is_undo(self, event: QKeyEvent) -> bool:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        return event.key() == Qt.Key.Key_Z and bool(control)


class ScanBar(QFrame):
    """The bar at the top of the counter; its list lies over what is below."""

    def __init__(self, context: Context, presenter: CounterPresenter, over: QWidget) -> None:
        super().__init__()
        self.setObjectName("scanBar")
        self._context, self._words, self._presenter = context, context.words, presenter
        self._over = over
        self.field = ScanField()
        self.field.setObjectName("scanField")
        self.field.setAlignment(start_side())
        self.field.setAccessibleName(self._words("Scan or type"))
        self.field.textEdited.connect(self._typed)
        self.field.entered.connect(self._entered)
        self.field.moved.connect(presenter.mark)
        self.field.removed.connect(presenter.remove_line)
        self.field.left.connect(presenter.leave)
        self.field.undone.connect(presenter.selling.undo)
        self._echo = label("", "scanned")
        self._found = chip("", "ok")
        self._message = label("", "scanMessage", wrap=True)
        self._message.setFixedHeight(22)
        self._undo = button("", presenter.selling.undo, kind="link", hint="Ctrl Z")
        self._undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._undo.setFixedHeight(24)
        self._build()
        self._alone = QTimer(self)
        self._alone.setSingleShot(True)
        self._alone.setInterval(_ALONE_MS)
        self._alone.timeout.connect(self._choose_by_digit)

    def show_now(self) -> None:
        """Show the board as it stands now."""
        board, selling = self._presenter.board, self._presenter.selling
        self.field.setPlaceholderText(self._words(PROMPTS[board.ask]))
        message = board.message
        self._message.setText(message.text if message else "")
        self._message.setToolTip(message.text if message else "")
        kind = message.kind if message else ""
        if self._message.property("kind") != kind:
            self._message.setProperty("kind", kind)
            self._message.style().unpolish(self._message)
            self._message.style().polish(self._message)
        self.field.setAccessibleDescription(message.text if message else "")
        found = self._presenter.found_ms
        member = selling.till.member
        self._found.setVisible(found is not None and member is not None)
        if found is not None:
            self._found.setText(self._words("found · {n} ms", n=found))
        self._echo.setText(
            "" if member is None else f"\u2066{member.card or member.member_no}\u2069"
        )
        self._show_undo(is_offered=selling.till.is_untouched and kind == "ok")
        self._show_choices()

    def _show_undo(self, *, is_offered: bool) -> None:
        """Offer to undo the last sale, by its sum: beside a return it is not what is spoken of."""
        last = self._presenter.selling.last
        if last is not None and is_offered:
            total = self._presenter.selling.wording.money(last.booked.money_minor)
            text = self._words("Undo the sale of {sum} · Ctrl Z", sum=total)
            self._undo.setText(text)
            self._undo.setAccessibleName(text)
        self._undo.setVisible(last is not None and is_offered)

    def take(self, text: str) -> None:
        """Take what a scanner sent elsewhere."""
        self._entered(text)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 10, 18, 6)
        layout.setSpacing(0)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.field, 1)
        line.addWidget(self._echo)
        line.addWidget(self._found)
        layout.addLayout(line)
        below = QHBoxLayout()
        below.addWidget(self._message, 1)
        below.addWidget(self._undo)
        layout.addLayout(below)
        self._list = QListWidget(self._over)
        self._list.setObjectName("popup")
        self._list.setAccessibleName(self._words("Choose one"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.itemClicked.connect(lambda item: self._chosen(self._list.row(item)))
        self._list.hide()

    def _typed(self, text: str) -> None:
        board = self._presenter.board
        if board.is_question and len(text) == 1 and text.isdecimal():
            self._alone.start()
            return
        self._alone.stop()
        self._presenter.type(text)

    def _entered(self, text: str) -> None:
        self._alone.stop()
        self._presenter.enter(text)

    def _choose_by_digit(self) -> None:
        text = self.field.text()
        if len(text) == 1 and text.isdecimal():
            self.field.clear()
            self._presenter.choose(int(text) - 1)

    def _chosen(self, place: int) -> None:
        self.field.clear()
        self._presenter.choose(place)

    def _show_choices(self) -> None:
        board = self._presenter.board
        self._list.setVisible(bool(board.choices))
        if not board.choices:
            return
        self._list.clear()
        muted = self._context.theme.tokens.muted
        wording = self._presenter.selling.wording
        for number, choice in enumerate(board.choices, 1):
            name, note = wording.choice(choice)
            text = f"\u2068{name}\u2069   {note}" if note else name
            shown = f"{number}   {text}" if board.is_question else text
            self._list.addItem(QListWidgetItem(icon(_ICONS[choice.kind], muted), shown))
        self._list.setCurrentRow(board.marked)
        corner = self.mapTo(self._over, QPoint(0, self.height() + 4))
        rows = sum(self._list.sizeHintForRow(row) for row in range(self._list.count()))
        height = rows + 14
        self._list.setGeometry(corner.x(), corner.y(), self.width(), height)
        self._list.raise_()
