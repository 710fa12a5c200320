"""The window's lock: the sign-in screen before the frame, by hand or after a while of rest."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QStackedWidget, QWidget

from services import security
from services.core import settings
from services.security import Actor
from ui.desktop.core.context import Context
from ui.desktop.core.tasks import Task
from ui.desktop.staff.sign_in import SignInScreen

_MINUTE_MS = 60_000
_INPUT = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    )
)


class Lock(QObject):
    """Holds the frame and shows it only to who signed in; in a shop without users, to everybody.

    Pages live on behind the lock: a basket stays as it is. `opened` comes after each signing in.
    """

    opened = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._room: QStackedWidget | None = None
        self._screen: SignInScreen | None = None
        self.is_locked = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self.lock)
        context.wishes.lock.connect(self.lock)
        with context.database.read() as session:
            self.is_locked = security.has_users(session)

    def around(self, frame: QWidget) -> QWidget:
        """Return the window's content: the frame, or the screen before it."""
        self._room = QStackedWidget()
        self._room.addWidget(frame)
        self._screen = SignInScreen(self._context)
        self._screen.presenter.signed_in.connect(self._open)
        self._room.addWidget(self._screen)
        self._show()
        return self._room

    def lock(self) -> None:
        """Let nobody be at work; nothing happens in a shop without users."""
        database, gone = self._context.database, self._context.database.acting_id
        if self.is_locked or not self._has_users():
            return
        database.acting_id = None
        if gone is not None:
            note = Task(lambda _task: security.note_sign_out(database, gone))
            note.failed.connect(self._context.wishes.trouble.emit)
            self._context.tasks.start(note)
        self._close_dialogs()
        self._rest.stop()
        self.is_locked = True
        self._show()

    def close(self) -> None:
        """Watch no more."""
        self._rest.stop()
        if application := QApplication.instance():
            application.removeEventFilter(self)
        if self._screen is not None:
            self._screen.presenter.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin the rest anew with every key and movement."""
        if event.type() in _INPUT and self._rest.isActive():
            self._rest.start()
        return super().eventFilter(watched, event)

    def _open(self, actor: Actor) -> None:
        self.is_locked = False
        self._context.actor = actor
        self._watch_rest()
        self._show()
        self.opened.emit()
        self._context.wishes.actor_changed.emit()

    def _watch_rest(self) -> None:
        application = QApplication.instance()
        if application is None:
            return
        with self._context.database.read() as session:
            minutes = settings.read_setting(session, settings.AUTO_LOCK_MINUTES)
        application.removeEventFilter(self)
        if minutes:
            self._rest.start(minutes * _MINUTE_MS)
            application.installEventFilter(self)

    def _has_users(self) -> bool:
        with self._context.database.read() as session:
            return security.has_users(session)

    def _show(self) -> None:
        if self._room is not None:
            self._room.setCurrentIndex(1 if self.is_locked else 0)

    def _close_dialogs(self) -> None:
        """What a dialog shows must not stay in front of the lock."""
        while isinstance(dialog := QApplication.activeModalWidget(), QDialog):
            dialog.reject()
            if QApplication.activeModalWidget() is dialog:
                break
