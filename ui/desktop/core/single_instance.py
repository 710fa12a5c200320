"""One window a data folder: the second start raises the first and ends."""

import hashlib
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from services.core.folder import DataFolder

_WAIT_MS = 500


class SingleInstance(QObject):
    """Listens for later starts on the same folder, also when it was named through a link."""

    def __init__(self, folder: DataFolder) -> None:
        super().__init__()
        name = hashlib.sha256(str(folder.path).encode()).hexdigest()[:24]
        self._name = f"moadon-{name}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._called: Callable[[], None] = lambda: None
        self._server.newConnection.connect(self._answer)

    def is_taken(self) -> bool:
        """Return whether another window has the folder; that one is told to come forward."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        taken = socket.waitForConnected(_WAIT_MS)
        socket.disconnectFromServer()
        return taken

    def listen(self, called: Callable[[], None]) -> None:
        """Be the window of this folder; `called` runs when it is started again."""
        self._called = called
        if not self._server.listen(self._name):
            # What a crashed window left behind; nobody answered in `is_taken`.
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)

    def close(self) -> None:
        """Let the next start have the folder."""
        self._server.close()

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        self._called()
