"""Files that are whole or absent: written beside their place, synced, then named."""

import errno
import os
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from models import engine as sqlite
from services.core.errors import DiskFull, HoldsData, NotReadable, NotWritable


@contextmanager
def whole_file(target: Path, *, over_data: bool = False) -> Iterator[Path]:
    """Yield a path to write to; it takes the target's name only when the block ends well.

    A crash leaves at most a `.part` file, never a partial one under the final name. An
    environment that refuses the write shows as DiskFull or NotWritable, as does a target that is
    no plain file. HoldsData where the target is a database, unless `over_data`: no export may
    take the place of a shop.
    """
    try:
        part = target.with_name(f".{target.name}.{os.getpid()}.part")
    except ValueError as error:  # a path without a last name: "", "/"
        raise NotWritable(name=str(target), reason=os.strerror(errno.EISDIR)) from error
    with file_refusals(target):
        if target.exists() and not target.is_file():  # a folder; or a device: gone for everybody
            raise NotWritable(name=target.name, reason=os.strerror(errno.EPERM))
        if not over_data and sqlite.is_database(target):
            raise HoldsData(name=target.name)
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            yield part
            _sync(part)
            part.replace(target)
            _sync_folder(target.parent)
        finally:
            part.unlink(missing_ok=True)


@contextmanager
def file_refusals(target: Path) -> Iterator[None]:
    """Turn what the system refuses while writing there into DiskFull or NotWritable."""
    try:
        yield
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DiskFull(name=target.name) from error
        raise NotWritable(name=target.name, reason=error.strerror or "") from error


def read_small(file: Path, largest: int) -> bytes:
    """Return a file's content, cut off one byte after `largest`: longer ones show as too long.

    NotReadable for a folder, a missing file, or one we may not read.
    """
    try:
        with file.open("rb") as handle:
            return handle.read(largest + 1)
    except OSError as error:
        raise NotReadable(name=file.name, reason=error.strerror or "") from error


def each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return a JSON object; ValueError where a key stands twice: one would be dropped silently."""
    found = dict(pairs)
    if len(found) < len(pairs):
        times = Counter(key for key, _ in pairs)
        twice = next(key for key, number in times.items() if number > 1)
        raise ValueError(f"2 × {twice[:40]!r}")
    return found


def copy_database(source: Path, target: Path) -> None:
    """Copy a live database through SQLite's backup interface; the copy is whole or absent."""
    with whole_file(target) as part:
        origin, copy = sqlite.connect(source), sqlite.connect(part)
        try:
            origin.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
        finally:
            copy.close()
            origin.close()


def _sync(file: Path) -> None:
    with file.open("rb+") as handle:
        os.fsync(handle.fileno())


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":  # Windows has no directory handles to sync
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
