"""What every page and presenter is handed: one object, made once, never a global."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from services.core.folder import DataFolder
from services.core.news import News
from services.core.work import Database
from services.security import Actor, Right
from ui.desktop.core.tasks import Task, TaskRunner
from ui.desktop.core.theme import Theme
from ui.desktop.core.window_state import WindowState
from ui.words import TranslatedWords


class NewsPost(QObject):
    """Brings the database's news, told on whatever thread wrote, to the GUI thread."""

    heard = Signal(object)

    _came = Signal(object)

    def __init__(self, database: Database) -> None:
        super().__init__()
        self._came.connect(self.heard, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = database.news.subscribe(self._pass_on)

    def _pass_on(self, news: News) -> None:
        self._came.emit(news)

    def close(self) -> None:
        """Hear no more."""
        self._unsubscribe()
        self._unsubscribe = lambda: None


class Wishes(QObject):
    """What pages ask of the window around them."""

    place = Signal(str, object)
    """Open the page of this name on this subject (an id, or None)."""
    look = Signal()
    """Language or theme changed: build the window anew."""
    said = Signal(str)
    """Say this in a toast."""
    undoable = Signal(str, object)
    """Say this in a toast that offers to undo: the second value does it."""
    written = Signal(str, object)
    """Say this in a toast that offers to open the file (a path) it tells of."""
    trouble = Signal(object)
    """Tell of this exception."""
    file = Signal(object)
    """Take this file in (a path, or None: let it be chosen)."""
    fresh = Signal()
    """Something changed that no news tells of (a backup was made): show it."""
    lock = Signal()
    """Let somebody else sign in; what stands on the pages stays."""
    actor_changed = Signal()
    """Somebody else is at work: show what they may use, and nothing else."""
    long_work = Signal(object, str)
    """Show this running task with its title, progress and a way to stop it."""


@dataclass
class Context:
    """The open shop and what the pages stand on.

    `kept` is what a page leaves, by its name, for the one that takes its place when the window is
    built anew: a basket at the counter outlives a change of language or cashier.
    """

    folder: DataFolder
    database: Database
    words: TranslatedWords
    theme: Theme
    tasks: TaskRunner
    state: WindowState
    news: NewsPost
    wishes: Wishes = field(default_factory=Wishes)
    kept: dict[str, Any] = field(default_factory=dict)
    actor: Actor | None = None
    """Who is at work; None in a shop without users, where everybody may everything."""

    def may(self, right: Right) -> bool:
        """Return whether who is at work has the right; services ask again when it is used."""
        return self.actor is None or self.actor.may(right)

    def open(self, place: str, subject: object = None) -> None:
        """Open a page."""
        self.wishes.place.emit(place, subject)

    def write(
        self,
        work: Callable[[Task], Any],
        title: str,
        then: Callable[[Any], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> Task:
        """Start a piece of work on the write lane, shown with progress; return its task.

        It stays the deed of who is at work now, even if another signs in before it is done.
        """
        database, actor_id = self.database, self.database.actor_id

        def theirs(task: Task) -> Any:
            with database.acting(actor_id):
                return work(task)

        task = Task(theirs)
        task.succeeded.connect(then)
        task.failed.connect(failed or self.wishes.trouble.emit)
        self.tasks.start(task, writes=True)
        self.wishes.long_work.emit(task, title)
        return task
