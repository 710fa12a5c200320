"""SIGINT and SIGTERM close the window as its user would: running work is rolled back first."""

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication


class StopSignals(QObject):
    """Listens from its making to `close`.

    Python runs its signal handlers only between two of its own steps, and Qt's loop makes none
    while it waits; so the number of the signal comes through a pair of sockets, which wakes Qt.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self._application = application
        self._ours, self._theirs = socket.socketpair()
        for end in (self._ours, self._theirs):
            end.setblocking(False)
        self._before = signal.set_wakeup_fd(self._theirs.fileno())
        self._handlers = {
            number: signal.signal(number, lambda *_: None)
            for number in (signal.SIGINT, signal.SIGTERM)
        }
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._stop)

    def close(self) -> None:
        """Hear no more; signals do again what they did before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        self._ours.close()
        self._theirs.close()

    def _stop(self) -> None:
        number = self._ours.recv(1)[0]
        self._application.closeAllWindows()
        self._application.exit(128 + number)
