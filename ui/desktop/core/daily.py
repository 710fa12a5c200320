"""What a shop does once a day by itself: backup, expiries, grants, tracks, ordered reports.

It is done by `main.py schedule run` in a process of its own: the window stays quick whatever there
is to do, and closing it stops the work where it stands (each piece is whole).
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from ui.desktop.core.context import Context

_MAIN = Path(__file__).resolve().parents[3] / "main.py"
_FIRST_LOOK_MS = 20_000
_LOOK_EVERY_MS = 10 * 60_000
_STATE = "ran_on"
_STOP_MS = 3_000


class Daily(QObject):
    """Runs what is due once each local day while the window is open. `ran` comes after it."""

    ran = Signal(bool)

    def __init__(self, context: Context, command: Sequence[str] = ()) -> None:
        super().__init__()
        self._context = context
        folder = str(context.folder.path)
        own = [sys.executable, str(_MAIN), "--data", folder, "--json", "schedule", "run"]
        self._command = list(command) or own
        self._process: QProcess | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look a while after the first picture, and from then on every few minutes."""
        QTimer.singleShot(_FIRST_LOOK_MS, self, self.look)
        self._timer.start(_LOOK_EVERY_MS)

    def look(self) -> bool:
        """Begin the day's work unless it was begun today; return whether it was begun."""
        today = self._context.database.today().isoformat()
        if self._process is not None or self._context.state.get(_STATE) == today:
            return False
        process = QProcess(self)
        process.finished.connect(lambda code, _status: self._finish(today, code))
        process.errorOccurred.connect(lambda _error: self._give_up())
        self._process = process
        process.start(self._command[0], self._command[1:])
        return True

    def close(self) -> None:
        """Stop looking, and what is running."""
        self._timer.stop()
        if self._process is not None:
            self._process.finished.disconnect()
            self._process.terminate()
            if not self._process.waitForFinished(_STOP_MS):
                self._process.kill()
                self._process.waitForFinished(_STOP_MS)
            self._process = None

    def _finish(self, day: str, code: int) -> None:
        """Keep that the day's work was done; what was refused is tried again at the next look."""
        self._process = None
        if code == 0:
            self._context.state.put(_STATE, day)
        self._context.wishes.fresh.emit()
        self.ran.emit(code == 0)

    def _give_up(self) -> None:
        """Forget a process that could not be started: the next look tries anew."""
        if self._process is not None and self._process.state() is QProcess.ProcessState.NotRunning:
            self._process = None
