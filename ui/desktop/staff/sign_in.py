"""The screen that asks who is at work: big names, one PIN, the keyboard alone."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from services.core.words import Text
from services.security import Role
from ui.desktop.core.context import Context
from ui.desktop.core.widgets import Card, button, empty, label
from ui.desktop.staff.presenter import SignInPresenter

ROLE_TEXTS = {
    Role.CASHIER: Text("Cashier"),
    Role.MANAGER: Text("Manager"),
    Role.OWNER: Text("Owner"),
}
_COLUMNS = 3
_WIDTH = 620


class SignInScreen(QWidget):
    """Arrows or the name's first letters choose, digits are the PIN, Enter goes in."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        words = self.words = context.words
        self.setObjectName("canvas")
        self.setAccessibleName(words("Who is at work?"))
        self.presenter = SignInPresenter(context)
        self.tiles: list[QPushButton] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(10)
        self.pin = QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pin.setProperty("role", "pin")
        self.pin.setFixedWidth(220)
        self.pin.setInputMethodHints(
            Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData
        )
        self.pin.setPlaceholderText(words("PIN"))
        self.pin.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.pin.installEventFilter(self)
        self.pin.returnPressed.connect(lambda: self.presenter.enter(self.pin.text()))
        self.go = button(
            words("Sign in"), lambda: self.presenter.enter(self.pin.text()), kind="primary"
        )
        self.go.setFixedWidth(220)
        self.go.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.problem = label("", "problem", wrap=True)
        self.problem.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.problem.setMinimumHeight(40)
        card = Card()
        card.setFixedWidth(_WIDTH)
        title = label(words("Who is at work?"), "title")
        shop = label(context.database.shop.name, "hint")
        hint = label(words("Arrows choose the name, digits are the PIN, Enter signs in."), "small")
        for text in (shop, title, hint):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        card.body.setSpacing(12)
        card.body.addWidget(shop)
        card.body.addWidget(title)
        card.body.addLayout(self._grid)
        for part in (self.pin, self.go):
            card.body.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        card.body.addWidget(self.problem)
        card.body.addWidget(hint)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.presenter.people_changed.connect(self._show_people)
        self.presenter.changed.connect(self.show_now)
        self.presenter.refused.connect(self.pin.clear)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.pin.clear()
        self.presenter.refresh()
        QTimer.singleShot(0, self, self.pin.setFocus)

    def show_now(self) -> None:
        """Show the state as it is now."""
        presenter = self.presenter
        for place, tile in enumerate(self.tiles):
            tile.setChecked(place == presenter.chosen)
        person = presenter.person
        self.pin.setAccessibleName(
            self.words("PIN of {name}", name=person.name) if person else self.words("PIN")
        )
        self.pin.setAccessibleDescription(presenter.problem)
        self.pin.setReadOnly(presenter.is_checking)
        self.go.setEnabled(not presenter.is_checking)
        self.problem.setText(presenter.problem)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows, letters and Esc do their part before the field sees them."""
        if watched is self.pin and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and self._took(event):
                return True
            if event.type() == QEvent.Type.ShortcutOverride and event.text().isalpha():
                event.accept()
        return super().eventFilter(watched, event)

    def _took(self, event: QKeyEvent) -> bool:
        key, presenter = event.key(), self.presenter
        onward = Qt.Key.Key_Left if self.words.right_to_left else Qt.Key.Key_Right
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            presenter.move(1 if key == onward else -1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            presenter.move(_COLUMNS if key == Qt.Key.Key_Down else -_COLUMNS)
        elif key == Qt.Key.Key_Escape:
            self.pin.clear()
        elif event.text().isalpha() and not event.modifiers() & _HELD:
            self.pin.clear()
            presenter.spell(event.text())
        else:
            # Digits and what edits them; a sign that is no digit is no part of a PIN.
            return (
                event.text().isprintable() and event.text() != "" and not event.text().isdecimal()
            )
        return True

    def _show_people(self) -> None:
        empty(self._grid)
        self.tiles = []
        for place, person in enumerate(self.presenter.people):
            role = self.words(ROLE_TEXTS[person.role])
            tile = button(f"{person.name}\n{role}", kind="tile")
            tile.setAccessibleName(f"{person.name}, {role}")
            tile.setCheckable(True)
            tile.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field keeps the keys
            tile.clicked.connect(lambda _checked=False, place=place: self._choose(place))
            self.tiles.append(tile)
            self._grid.addWidget(tile, place // _COLUMNS, place % _COLUMNS)

    def _choose(self, place: int) -> None:
        self.pin.clear()
        self.presenter.choose(place)
        self.pin.setFocus()


_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
