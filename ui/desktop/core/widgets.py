"""Small parts all pages are made of; each says who it is to a screen reader."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.desktop.core.icons import icon
from ui.desktop.core.theme import PAD, Theme


def start_side(rtl: bool | None = None) -> Qt.AlignmentFlag:
    """Return the alignment to where lines begin; None: as the app's language runs.

    Qt turns a bare AlignLeft by the direction of each text, so that a number on a Hebrew page
    would stand on the other side than the words above it.
    """
    if rtl is None:
        rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


def label(text: str = "", role: str = "", *, wrap: bool = False, rtl: bool | None = None) -> QLabel:
    """Return a label in one of the style sheet's roles (title, heading, figure, small…)."""
    made = WrappedLabel(text) if wrap else QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setAlignment(start_side(rtl))
    if role:
        made.setProperty("role", role)
    if wrap:
        made.setWordWrap(True)
        made.setMinimumWidth(40)
    return made


class WrappedLabel(QLabel):
    """A label of several lines.

    QLabel draws every right-to-left line but the last a blank's width too far to the left, and
    cuts the last letter of one that fills the label.
    """

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option.setTextDirection(self.layoutDirection())
        text = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        text.setTextOption(option)
        room = QRectF(self.contentsRect())
        height = 0.0
        text.beginLayout()
        while (line_ := text.createLine()).isValid():
            line_.setLineWidth(room.width())
            line_.setPosition(QPointF(0, height))
            height += line_.height()
        text.endLayout()
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            room.translate(0, max(0.0, room.height() - height) / 2)
        painter = QPainter(self)
        self.drawFrame(painter)
        painter.setPen(self.palette().color(self.foregroundRole()))
        text.draw(painter, room.topLeft())
        painter.end()


def plain(text: str) -> str:
    """Return the text as buttons and tabs take it: Qt would read "&" as the mark of a key."""
    return text.replace("&", "&&")


def chip(text: str, kind: str = "plain") -> QLabel:
    """Return a small rounded mark; `kind` is plain, primary, accent, danger or ok."""
    made = label(text)
    made.setProperty("chip", kind)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return made


def button(
    text: str,
    done: Callable[[], object] | None = None,
    kind: str = "",
    hint: str = "",
) -> QPushButton:
    """Return a button; `kind` is primary, danger, link or nothing."""
    made = QPushButton(plain(text))
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(kind == "primary")
    made.setAccessibleName(text)
    if kind:
        made.setProperty("kind", kind)
    if hint:
        made.setToolTip(hint)
    if done is not None:
        made.clicked.connect(lambda _checked=False: done())
    return made


def icon_button(theme: Theme, picture: str, name: str, done: Callable[[], object]) -> QPushButton:
    """Return a button that shows only an icon; `name` is its tooltip and spoken name."""
    made = button("", done, kind="icon", hint=name)
    made.setAccessibleName(name)
    mirrored = made.layoutDirection() == Qt.LayoutDirection.RightToLeft
    made.setIcon(icon(picture, theme.tokens.muted, mirrored=mirrored))
    made.setIconSize(QSize(18, 18))
    return made


class Card(QFrame):
    """A surface with a heading; `body` is the layout below it."""

    def __init__(self, heading: str = "", *, across: bool = False) -> None:
        super().__init__()
        self.setObjectName("card")
        if heading:
            self.setAccessibleName(heading)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(PAD, 14, PAD, PAD)
        outer.setSpacing(8)
        self.head = QHBoxLayout()
        outer.addLayout(self.head)
        self.heading = label(heading, "heading", wrap=True)
        self.head.addWidget(self.heading, 1)
        self.heading.setVisible(bool(heading))  # in its place: alone it would be a window
        self.body: QBoxLayout = QHBoxLayout() if across else QVBoxLayout()
        self.body.setSpacing(8)
        outer.addLayout(self.body, 1)


def line() -> QFrame:
    """Return a thin rule between rows."""
    made = QFrame()
    made.setObjectName("rule")
    return made


def empty(layout: QLayout) -> None:
    """Take everything out of a layout.

    If the focus was in it, it goes to the namesake in what is put there next: a list that is made
    anew while somebody walks through it by keyboard leaves them where they were.
    """
    taken, holder = list(_take_out(layout)), layout.parentWidget()
    held = holder.window().focusWidget() if holder is not None else None
    is_inside = held is not None and any(one is held or one.isAncestorOf(held) for one in taken)
    before = _namesakes(holder, held) if holder and held and is_inside else []
    for widget in taken:
        widget.hide()
        widget.deleteLater()
    if holder is not None and held is not None and before:
        _give_back(holder, held, before)


def _give_back(holder: QWidget, held: QWidget, before: list[QWidget]) -> None:
    """Give the focus to what is put into the holder in the place of what held it."""
    kind, name, place = type(held), _name(held), before.index(held)
    went_to = holder.window().focusWidget()

    def give() -> None:
        new = [one for one in holder.findChildren(kind) if _name(one) == name and one not in before]
        if new and holder.window().focusWidget() in (went_to, None):
            new[min(place, len(new) - 1)].setFocus()

    QTimer.singleShot(0, holder, give)


def _take_out(layout: QLayout) -> Iterator[QWidget]:
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _take_out(inner)


def _name(widget: QWidget) -> str:
    return widget.objectName() or widget.accessibleName()


def _namesakes(holder: QWidget, one: QWidget) -> list[QWidget]:
    """Return what is of the widget's kind and name in the holder, itself among them."""
    return [other for other in holder.findChildren(type(one)) if _name(other) == _name(one)]


class EmptyState(QWidget):
    """What a page shows while there is nothing: why, and the first step."""

    def __init__(self, title: str, hint: str, first_step: QPushButton | None = None) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addStretch(1)
        for text, role in ((title, "strong"), (hint, "hint")):
            made = label(text, role, wrap=True)
            made.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(made)
        if first_step is not None:
            layout.addWidget(first_step, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)


class Dot(QWidget):
    """A small round mark in a colour of the theme; the text beside it says what it means."""

    COLORS = {"plain": "muted"}

    def __init__(self, theme: Theme, kind: str) -> None:
        super().__init__()
        self._theme, self._color = theme, self.COLORS.get(kind, kind)
        self.setFixedSize(8, 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(self._color))
        painter.drawEllipse(self.rect())
        painter.end()


class Meter(QWidget):
    """A thin bar that is filled to a share 0–1."""

    def __init__(self, theme: Theme, share: float, color: str = "primary") -> None:
        super().__init__()
        self._theme, self._share, self._color = theme, max(0.0, min(1.0, share)), color
        self.setFixedHeight(8)
        self.setMinimumWidth(60)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        painter.setBrush(self._theme.color("plain_soft"))
        painter.drawRoundedRect(whole, 4, 4)
        part = QRectF(whole)
        part.setWidth(whole.width() * self._share)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            part.moveRight(whole.right())
        if self._share > 0:
            painter.setBrush(self._theme.color(self._color))
            painter.drawRoundedRect(part, 4, 4)
        painter.end()
