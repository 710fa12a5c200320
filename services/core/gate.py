"""Who uses the data folder: many may work in it, one alone may replace or migrate the file.

The locks are SQLite's own, on a small file beside the data: they work on every system, and the
system lets go of them when a process dies.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from models import engine as sqlite
from services.core.folder import DataFolder
from services.core.work import refusals

_WAIT_MS = 1_000


@contextmanager
def shared(folder: DataFolder) -> Iterator[None]:
    """Hold the folder together with others; Busy while somebody holds it alone."""
    with _held(folder.gate, ("BEGIN", "SELECT count(*) FROM sqlite_master")):
        yield


@contextmanager
def alone(folder: DataFolder) -> Iterator[None]:
    """Hold the folder alone; Busy while anybody else works in it."""
    with _held(folder.gate, ("BEGIN EXCLUSIVE",)):
        yield


@contextmanager
def sending(folder: DataFolder) -> Iterator[None]:
    """Be the folder's one sender of messages; Busy while another process sends."""
    with _held(folder.outbox, ("BEGIN EXCLUSIVE",)):
        yield


@contextmanager
def _held(file: Path, take: tuple[str, ...]) -> Iterator[None]:
    """Hold the file's lock. Not each refusal means that others have it: a disk may be read-only."""
    with refusals(file):
        connection = sqlite.connect(file)
    try:
        with refusals(file):
            connection.execute(f"PRAGMA busy_timeout = {_WAIT_MS}")
            for statement in take:
                connection.execute(statement).fetchall()
        yield
        connection.execute("COMMIT")
    finally:
        connection.close()
