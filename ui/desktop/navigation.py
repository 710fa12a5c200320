"""The frame around the pages: the side bar at the start edge and the top bar."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from services.core.words import Text
from services.security import Actor, Right
from ui.desktop.core.context import Context
from ui.desktop.core.icons import icon
from ui.desktop.core.page import Page
from ui.desktop.core.theme import SIDE_WIDTH
from ui.desktop.core.widgets import button, chip, label, plain


@dataclass(frozen=True, slots=True)
class Place:
    """A page's entry in the side bar; it opens with Ctrl and its number, counted from 1."""

    name: str
    title: Text
    icon: str


PLACES = (
    Place("today", Text("Today"), "today"),
    Place("counter", Text("Counter"), "counter"),
    Place("members", Text("Members"), "members"),
    Place("programs", Text("Programs & benefits"), "programs"),
    Place("segments", Text("Segments"), "segments"),
    Place("reports", Text("Reports"), "reports"),
    Place("planning", Text("Planning"), "planning"),
    Place("results", Text("My results"), "check"),
    Place("settings", Text("Settings"), "settings"),
)


# What somebody must be allowed to for the page to be shown; "results" is for who signed in.
NEEDS = {
    "today": Right.REPORT,
    "counter": Right.SELL,
    "members": Right.SEE_MEMBERS,
    "programs": Right.REPORT,
    "purchases": Right.REPORT,
    "segments": Right.EDIT_SEGMENT,
    "campaigns": Right.CAMPAIGN,
    "reports": Right.REPORT,
    "planning": Right.REPORT,
    "settings": Right.SETTINGS,
}


def may_open(context: Context, name: str) -> bool:
    """Return whether the page is for who is at work."""
    return context.may(NEEDS[name]) if name in NEEDS else context.actor is not None


def home(context: Context) -> str:
    """Return the page that who is at work begins with."""
    return "today" if context.may(Right.REPORT) else "counter"


class SideBar(QWidget):
    """Shop and branch, the pages, and below them when the data was last copied."""

    chosen = Signal(str)

    def __init__(self, context: Context, places: Sequence[Place], branch: str) -> None:
        super().__init__()
        self._context = context
        self.setObjectName("sideBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(SIDE_WIDTH)
        self.setAccessibleName(context.words("Pages"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 20, 10, 20)
        layout.setSpacing(3)
        shop = label(context.database.shop.name, "shop", wrap=True)
        where = label(branch, "small", wrap=True)
        for text in (shop, where):
            text.setContentsMargins(10, 0, 10, 0)
            layout.addWidget(text)
        layout.addSpacing(14)
        self._buttons: dict[str, QPushButton] = {}
        group = QButtonGroup(self)
        for number, place in enumerate(places, 1):
            entry = self._entry(place, number)
            group.addButton(entry)
            self._buttons[place.name] = entry
            layout.addWidget(entry)
        layout.addStretch(1)
        if context.actor is not None:
            layout.addWidget(self._lock_button(context.actor))
        self._keys, self._backup = label("", "small", wrap=True), label("", "small", wrap=True)
        for text in (self._keys, self._backup):
            text.setContentsMargins(10, 0, 10, 0)
            layout.addWidget(text)
        self._keys.hide()

    def _lock_button(self, actor: Actor) -> QPushButton:
        """Return the button that says who is at work and lets somebody else in."""
        words = self._context.words
        made = button(f"\u2002{actor.name}", self._context.wishes.lock.emit)
        made.setIcon(QIcon(icon("members", self._context.theme.tokens.on_side)))
        made.setIconSize(QSize(18, 18))
        made.setToolTip(words("Lock or let somebody else sign in (F12)"))
        made.setAccessibleName(words("At work: {name}. Lock", name=actor.name))
        return made

    def mark(self, name: str) -> None:
        """Show which page is in front."""
        if name in self._buttons:
            self._buttons[name].setChecked(True)

    def show_backup(self, sentence: str) -> None:
        """Say when the last backup was made."""
        self._backup.setText(sentence)

    def show_keys(self, keys: Sequence[tuple[str, str]]) -> None:
        """Say which keys the page in front knows and what each does, in the backup's place."""
        mark = "\u200f" if self._context.words.right_to_left else ""
        self._keys.setText("\n".join(f"{mark}{key} · {deed}" for key, deed in keys))
        self._keys.setVisible(bool(keys))
        self._backup.setVisible(not keys)

    def _entry(self, place: Place, number: int) -> QPushButton:
        tokens = self._context.theme.tokens
        entry = button(f"\u2002{self._context.words(place.title)}")  # a little air after the icon
        entry.setAccessibleName(self._context.words(place.title))
        picture = QIcon(icon(place.icon, tokens.on_side))
        entry.setIcon(picture)
        entry.setIconSize(QSize(18, 18))
        entry.setCheckable(True)
        entry.setToolTip(f"{self._context.words(place.title)} (Ctrl {number})")
        entry.setShortcut(f"Ctrl+{number}")
        entry.clicked.connect(lambda _checked=False: self.chosen.emit(place.name))
        return entry


class TopBar(QWidget):
    """What the page in front is called, its actions, and the search."""

    def __init__(self, search: QWidget) -> None:
        super().__init__()
        self._page: Page | None = None
        self._search = search
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        self._crumb = button("", self._go_back, kind="link")
        self._title = label("", "title")
        self._mark = chip("")
        self._hint = label("", "crumb")
        for part in (self._crumb, self._title, self._mark, self._hint):
            layout.addWidget(part)
        layout.addStretch(1)
        self._tools = QHBoxLayout()
        self._tools.setSpacing(10)
        layout.addLayout(self._tools)
        layout.addWidget(search, 100)  # before the empty room gets any
        self.setFixedHeight(40)

    def show_page(self, page: Page) -> None:
        """Show the head of this page from now on."""
        if self._page is not None:
            self._page.head_changed.disconnect(self._show)
        self._page = page
        page.head_changed.connect(self._show)
        self._show()

    def let_go(self) -> None:
        """Hold no page any more, nor its actions: the bar is about to be taken away."""
        if self._page is not None:
            self._page.head_changed.disconnect(self._show)
            self._page = None
        self._show_tools([])

    def _show(self) -> None:
        page = self._page
        if page is None:
            return
        self._show_tools(page.tools)
        texts: list[tuple[QLabel | QPushButton, str]] = [
            (self._crumb, f"{page.crumb} ›" if page.crumb else ""),
            (self._title, page.title),
            (self._mark, page.mark),
            (self._hint, page.hint),
        ]
        for widget, text in texts:
            widget.setText(plain(text) if widget is self._crumb else text)
            widget.setVisible(bool(text))
        self._crumb.setAccessibleName(page.crumb)
        # The actions keep their words: where room is scarce, the search gives way.
        self._search.setMinimumWidth(120)
        self._search.setMaximumWidth(220 if page.tools or page.crumb else 310)

    def _show_tools(self, tools: list[QWidget]) -> None:
        """Put these into the bar; the page keeps those that leave it."""
        while (item := self._tools.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget not in tools:
                widget.hide()  # else a show still on its way would make a window of it
                widget.setParent(None)
        for tool in tools:
            self._tools.addWidget(tool)
            tool.show()

    def _go_back(self) -> None:
        if self._page is not None:
            self._page.crumb_clicked.emit()
