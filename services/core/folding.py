"""Folding the write-ahead log into the data file while nobody waits for it.

Left to SQLite, every so many pages the one who commits does it: one sale in twenty took three
times as long as the others. Durability is each commit's own and does not depend on this.
"""

import threading
from contextlib import suppress
from pathlib import Path

from models import engine as sqlite

# A sale is some fifty pages. Not after each: the first commit after a folding has the disk to
# wait for twice.
COMMITS = 16


class Folding:
    """Folds a file's log after every so many commits, in a thread of its own."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._commits = 0
        self._thread: threading.Thread | None = None

    def committed(self) -> None:
        """Count a commit; fold when it is time, unless that is going on already."""
        with self._lock:
            self._commits += 1
            busy = self._thread is not None and self._thread.is_alive()
            if self._commits >= COMMITS and not busy:
                self._commits = 0
                # A process that ends does not wait for it: half a folding is none the worse.
                thread = threading.Thread(target=self._fold, name="folding", daemon=True)
                # Where the system has no thread to spare, the commit stands all the same.
                with suppress(RuntimeError):
                    thread.start()
                    self._thread = thread

    def wait(self) -> None:
        """Return when no folding is going on any more."""
        with self._lock:
            thread = self._thread
        if thread is not None:
            thread.join()

    def _fold(self) -> None:
        with suppress(sqlite.DriverError):  # a disk that refuses tells so at the next commit
            sqlite.fold(self._path)
