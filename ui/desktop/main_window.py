"""The window: frame, pages made when first opened, toasts, and what it remembers."""

from collections.abc import Callable, Container
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QByteArray, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from services.core import settings
from services.core.news import News
from services.core.organisation import branches
from services.security import Right, UsersChanged, find_actor
from ui.desktop.core.context import Context
from ui.desktop.core.dialogs import asks
from ui.desktop.core.errors import Troubles
from ui.desktop.core.focus import KeepsFocus
from ui.desktop.core.language import speak
from ui.desktop.core.page import Page
from ui.desktop.core.theme import GAP
from ui.desktop.core.toast import Foot
from ui.desktop.navigation import PLACES, SideBar, TopBar, home, may_open
from ui.desktop.search.box import SearchBox
from ui.desktop.staff.lock import Lock

_EDGE = 22
_NEWS_WAIT_MS = 400
_AFTER_FIRST_PICTURE_MS = 50


class MainWindow(KeepsFocus):
    """The one window of a shop. `closed` comes when it is gone."""

    closed = Signal()

    _top: TopBar
    _stack: QStackedWidget
    _foot: Foot

    def __init__(self, context: Context, troubles: Troubles) -> None:
        super().__init__()
        self._context, self._troubles = context, troubles
        self._pages: dict[str, Page] = {}
        self._front = ""
        self._lock = Lock(context)
        self._last_actor = context.actor
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(_NEWS_WAIT_MS)
        self._refresh.timeout.connect(self._refresh_all)
        wishes = context.wishes
        wishes.place.connect(self.open)
        wishes.look.connect(self._dress)
        wishes.said.connect(lambda text: self._foot.say(text))
        wishes.undoable.connect(lambda text, undo: self._foot.say(text, undo))
        wishes.written.connect(self._offer_file)
        wishes.trouble.connect(self.tell_trouble)
        wishes.long_work.connect(lambda task, title: self._foot.watch(task, title))
        wishes.fresh.connect(self._refresh_all)
        wishes.actor_changed.connect(self._change_hands)
        wishes.file.connect(self.take_in)
        self.setAcceptDrops(True)
        context.news.heard.connect(self._hear)
        self.setMinimumSize(960, 600)
        self.resize(1366, 768)
        kept = context.state.get("geometry")
        if isinstance(kept, str):
            self.restoreGeometry(QByteArray.fromBase64(kept.encode()))
        self._build()

    def open(self, place: str, subject: object = None) -> None:
        """Bring a page to the front, on a subject if one is given.

        Behind the lock nothing opens; where who is at work may not go, their first page does.
        """
        if self._lock.is_locked:
            return
        if not may_open(self._context, place):
            place, subject = home(self._context), None
        if place not in FACTORIES:
            place = "members"
        page = self._pages.get(place)
        if page is None:
            page = self._pages[place] = FACTORIES[place](self._context)
            self._stack.addWidget(page)
        self._front = place
        self._stack.setCurrentWidget(page)
        self._side.mark(place)
        page.show_subject(subject)
        self._top.show_page(page)
        self._top.setVisible(not page.is_bare)
        self._side.show_keys(page.keys)
        page.refresh()
        self.focus_front()  # so that Tab goes on in the page, wherever it was asked for
        self._context.state.put("page", place)

    def page(self, place: str) -> Page:
        """Return the page of this name, which must have been opened."""
        return self._pages[place]

    def front(self) -> Page | None:
        return self._pages.get(self._front)

    @property
    def context(self) -> Context:
        """Return what the window stands on."""
        return self._context

    @property
    def is_busy(self) -> bool:
        """Return whether a task is still running."""
        return self._context.tasks.running > 0

    def tell_trouble(self, error: Exception) -> None:
        """Say in a toast what went wrong."""
        self._foot.say(self._troubles.sentence(error), kind="problem")

    def come_forward(self) -> None:
        """Be the window in front: somebody started the app again."""
        self.setWindowState(self.windowState() & ~self.windowState().WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _may_stop_work(self) -> bool:
        words = self._context.words
        question = words("Work is still going on. Closing stops it, and nothing of it stays.")
        return asks(self, words, question, words("Stop and close"))

    def _offer_file(self, text: str, path: Path) -> None:
        url = QUrl.fromLocalFile(str(path))
        open_file = self._context.words("Open the file")
        self._foot.say(text, lambda: QDesktopServices.openUrl(url), deed=open_file)

    def take_in(self, path: Path | None = None) -> None:
        """Open the import dialog, on a file if one is given."""
        if self._lock.is_locked or not self._context.may(Right.IMPORT):
            return
        from ui.desktop.imports.dialog import ImportDialog  # noqa: PLC0415 - only when asked for

        ImportDialog(self, self._context, path).open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = self._dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.take_in(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        # Only where the user closes: the system's wish to end is not to be argued with.
        if event.spontaneous() and self._foot.is_watching and not self._may_stop_work():
            event.ignore()
            return
        for page in self._pages.values():
            page.close_page()
        self._lock.close()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self._context.state.put("geometry", geometry)
        self._context.state.save()
        self._context.tasks.close()
        self._context.news.close()
        super().closeEvent(event)
        self.closed.emit()

    # ------------------------------------------------------------------------------ building

    def _build(self, kept: Container[str] = ()) -> None:
        """Make the frame anew in today's language and theme; pages follow when opened.

        Those named in `kept` stay as they are.
        """
        context = self._context
        for name, page in self._pages.items():
            if name not in kept:
                page.close_page()
            elif self._stack.currentWidget() is page:
                self._top.let_go()
        self._pages = {name: page for name, page in self._pages.items() if name in kept}
        self.setWindowTitle(f"{context.database.shop.name} · Moadon")
        places = [place for place in PLACES if self._is_shown(place.name)]
        titles = [(place.name, context.words(place.title)) for place in places]
        search = SearchBox(context, titles)
        self._side = SideBar(context, places, self._branch_name())
        self._side.chosen.connect(self.open)
        self._top = TopBar(search)
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
        canvas = QWidget()
        canvas.setObjectName("canvas")
        right = QVBoxLayout()
        right.setContentsMargins(_EDGE, 16, _EDGE, 18)
        right.setSpacing(GAP - 2)
        right.addWidget(self._top)
        right.addWidget(self._stack, 1)
        whole = QHBoxLayout(canvas)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._side)
        whole.addLayout(right, 1)
        self.setCentralWidget(self._lock.around(canvas))
        self._foot = Foot(canvas, context.words)
        QTimer.singleShot(_AFTER_FIRST_PICTURE_MS, self, self._show_backup)
        QShortcut(QKeySequence("F5"), canvas, self._refresh_all)
        for keys in ("F12", "Ctrl+L"):
            QShortcut(QKeySequence(keys), canvas, self._lock.lock)

    def _is_shown(self, name: str) -> bool:
        return name in FACTORIES and may_open(self._context, name)

    def _change_hands(self) -> None:
        """Show what who is at work now may use; the counter stays as it was left."""
        actor, front = self._context.actor, self._front
        if actor == self._last_actor and front:
            self._refresh_front()
            return
        self._last_actor = actor
        self._build(kept=("counter",))
        self.open(front if front and self._is_shown(front) else home(self._context))

    def _show_backup(self) -> None:
        """Say in the side bar when the data was last copied, truthfully."""
        from services.backup import backups, is_overdue  # noqa: PLC0415 - after the first picture

        words, database = self._context.words, self._context.database
        made = backups(self._context.folder)
        if not made:
            self._side.show_backup(words("No backup yet"))
            return
        zone = ZoneInfo(database.shop.timezone)
        when = made[0].made_at.astimezone(zone)
        if when.date() == database.today():
            text = words("today {hour}", hour=words.formats.hour(when.time()))
        else:
            text = words.formats.moment(when)
        overdue = is_overdue(self._context.folder, database.clock.now())
        self._side.show_backup(words("Last backup: {when}", when=text) + ("" if overdue else " ✓"))

    def _branch_name(self) -> str:
        with self._context.database.read() as session:
            here = [branch.name for branch in branches(session) if branch.is_here]
        return here[0] if here else ""

    def _dress(self) -> None:
        database = self._context.database
        with database.read() as session:
            language = settings.read_setting(session, settings.LANGUAGE)
            wish = settings.read_setting(session, settings.THEME)
        self._context.words = self._troubles.words = speak(language or database.shop.language)
        self._context.theme.wish(wish)
        front = self._front
        # The button that asked for this is still on the stack: rebuild after it returned.
        QTimer.singleShot(0, self, lambda: self._rebuild(front))

    def _rebuild(self, front: str) -> None:
        self._build()
        self.open(front)

    def _dropped(self, event: QDropEvent) -> Path | None:
        """Return the one file that is being dropped."""
        urls = event.mimeData().urls()
        path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
        return path if path is not None and path.is_file() else None

    # ---------------------------------------------------------------------------------- news

    def _hear(self, news: News) -> None:
        if isinstance(news, UsersChanged):
            self._see_users()
        self._refresh.start()

    def _see_users(self) -> None:
        """Lock when the first user came, or who is at work may not be here any more."""
        context = self._context
        with context.database.read() as session:
            now = find_actor(session, context.database.acting_id)
        if now is None:
            self._lock.lock()
        elif now != context.actor:
            context.actor = now
            context.wishes.actor_changed.emit()

    def _refresh_all(self) -> None:
        self._show_backup()
        self._refresh_front()

    def _refresh_front(self) -> None:
        if self._front:
            self._pages[self._front].refresh()


def _today(context: Context) -> Page:
    from ui.desktop.today.page import TodayPage  # noqa: PLC0415 - pages are loaded when opened

    return TodayPage(context)


def _counter(context: Context) -> Page:
    from ui.desktop.counter.page import CounterPage  # noqa: PLC0415 - as above

    return CounterPage(context)


def _settings(context: Context) -> Page:
    from ui.desktop.settings.page import SettingsPage  # noqa: PLC0415 - as above

    return SettingsPage(context)


def _members(context: Context) -> Page:
    from ui.desktop.members.page import MembersPage  # noqa: PLC0415 - as above

    return MembersPage(context)


def _programs(context: Context) -> Page:
    from ui.desktop.programs.page import ProgramsPage  # noqa: PLC0415 - as above

    return ProgramsPage(context)


def _segments(context: Context) -> Page:
    from ui.desktop.segments.page import SegmentsPage  # noqa: PLC0415 - as above

    return SegmentsPage(context)


def _reports(context: Context) -> Page:
    from ui.desktop.reports.page import ReportsPage  # noqa: PLC0415 - as above

    return ReportsPage(context)


def _planning(context: Context) -> Page:
    from ui.desktop.planning.page import PlanningPage  # noqa: PLC0415 - as above

    return PlanningPage(context)


def _results(context: Context) -> Page:
    from ui.desktop.staff.results import ResultsPage  # noqa: PLC0415 - as above

    return ResultsPage(context)


FACTORIES: dict[str, Callable[[Context], Page]] = {
    "today": _today,
    "counter": _counter,
    "members": _members,
    "programs": _programs,
    "segments": _segments,
    "reports": _reports,
    "planning": _planning,
    "results": _results,
    "settings": _settings,
}
