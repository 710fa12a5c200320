"""Everything that is SQLite's own: engines, pragmas, transactions, interruption."""

import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import URL, Connection, Engine, NullPool, StaticPool, create_engine, event

# How long a writer waits for another's transaction before it gives up. Every write of ours is
# far shorter; only a stopped or hanging process holds the lock for longer.
BUSY_TIMEOUT_MS = 20_000
# From so many seconds of waiting on, a writer asks again after so many: often at first, seldom when
# there is a crowd, and often again once it has waited long, so that none of the crowd is left over.
_ASK_AGAIN_S = ((8.0, 0.005), (0.1, 0.08), (0.0, 0.001))
_WRITING = "BEGIN IMMEDIATE"
PAGE_CACHE_KIB = 65_536
# From so many pages of log on, a commit folds the log into the file itself. `services.core.folding`
# does it long before, while nobody waits; this is for long work, and for when that did not come.
LOG_PAGES = 10_000
MMAP_BYTES = 1 << 30

# The file's own mark (SQLite header, bytes 68–71): "Moad". A foreign database lacks it.
APPLICATION_ID = 0x4D6F6164

DriverError = driver.Error

_HEADER_BYTES = 100
_MAGIC = b"SQLite format 3\x00"


def write_engine(path: Path) -> Engine:
    """Return an engine whose every transaction is BEGIN IMMEDIATE, durable at commit."""
    return _engine(path, begin=_WRITING, query_only=False)


def read_engine(path: Path) -> Engine:
    """Return an engine for reading: each transaction is one snapshot and can write nothing."""
    return _engine(path, begin="BEGIN", query_only=True)


def bulk_engine(path: Path) -> Engine:
    """Return a write engine of one connection for work on millions of rows in little memory.

    Temporary tables and sorting go to files that the system has already unlinked, so that
    nothing stays behind whatever happens; pages are read, not mapped.
    """
    # Nothing to reset when the one connection is given back: its transaction has ended, or it
    # was closed in the middle of one.
    engine = _engine(
        path,
        begin=_WRITING,
        query_only=False,
        poolclass=StaticPool,
        pool_reset_on_return=None,
    )

    @event.listens_for(engine, "connect")
    def spare_memory(connection: Any, _record: object) -> None:
        connection.execute("PRAGMA temp_store = FILE")
        connection.execute("PRAGMA mmap_size = 0")

    return engine


def migration_engine(path: Path) -> Engine:
    """Return an engine for schema steps: foreign keys off, as batch steps rebuild tables.

    With them on, a rebuilt parent would delete its children by cascade; the migration ends
    with a `foreign_key_check` instead.
    """
    return _engine(path, begin=_WRITING, query_only=False, foreign_keys=False, poolclass=NullPool)


def connect(path: Path) -> Any:
    """Return a bare driver connection, for backup copies and integrity checks."""
    return driver.connect(str(path), isolation_level=None, check_same_thread=False)


def fold(path: Path) -> None:
    """Fold what the log holds into the file, as far as nobody reads or writes it just now.

    Keeps neither readers nor writers waiting. A file that is gone is not made anew.
    """
    uri = f"{path.absolute().as_uri()}?mode=rw"
    with closing(driver.connect(uri, uri=True, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)")


def is_database(path: Path) -> bool:
    """Return whether there is a file that begins as SQLite's do."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


def looks_whole(path: Path) -> bool:
    """Return whether the file begins as SQLite's do and is as long as its own header says.

    A file cut short opens and reads without a complaint until a lost page is wanted. Where a
    write-ahead log lies beside it, the log may hold what the file lacks. (File format: sections
    1.3.2 and 1.3.7 of SQLite's fileformat2.)
    """
    with path.open("rb") as file:
        head = file.read(_HEADER_BYTES)
    if len(head) < _HEADER_BYTES or not head.startswith(_MAGIC):
        return False
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size:
        return True
    page, pages = int.from_bytes(head[16:18]), int.from_bytes(head[28:32])
    is_counted = head[24:28] == head[92:96]  # older programs leave the count behind
    return not is_counted or path.stat().st_size >= pages * (65_536 if page == 1 else page)


def stop_when(connection: Any, stopped: Callable[[], bool] | None) -> None:
    """Let `stopped` end the connection's running query; None takes the watch off.

    Asked every 5,000 steps of SQLite's machine: well under a millisecond.
    """
    handler = None if stopped is None else (lambda: 1 if stopped() else 0)
    connection.set_progress_handler(handler, 5_000)


@contextmanager
def overwriting(connection: Connection) -> Iterator[None]:
    """Let everything deleted inside be overwritten in the file, not only marked as free."""
    connection.exec_driver_sql("PRAGMA secure_delete = ON")
    try:
        yield
    finally:
        connection.exec_driver_sql("PRAGMA secure_delete = OFF")


def _take_lock(raw: Any) -> None:
    """Begin a write transaction, waiting for other writers as long as BUSY_TIMEOUT_MS.

    SQLite's own waiting asks ever more seldom, up to every 100 ms, and so misses the gaps that
    long work in pieces leaves for the counter.
    """
    begun = time.monotonic()
    raw.execute("PRAGMA busy_timeout = 0")
    try:
        while True:
            try:
                raw.execute(_WRITING)
            except driver.OperationalError as error:
                waited = time.monotonic() - begun
                if "locked" not in str(error) or waited * 1000 > BUSY_TIMEOUT_MS:
                    raise
                time.sleep(next(pause for since, pause in _ASK_AGAIN_S if waited >= since))
            else:
                return
    finally:
        raw.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")


def _engine(
    path: Path,
    *,
    begin: str,
    query_only: bool,
    foreign_keys: bool = True,
    **pool: Any,
) -> Engine:
    # Put together, not written out: in a written URL "?" and "%" in a path mean something else.
    url = URL.create("sqlite", database=str(path))
    engine = create_engine(url, module=driver, **pool)

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: object) -> None:
        # The driver must not open transactions of its own accord: `begin` below does.
        connection.isolation_level = None
        run = connection.execute
        run(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
        run("PRAGMA journal_mode = WAL")
        run("PRAGMA synchronous = FULL")
        run(f"PRAGMA wal_autocheckpoint = {LOG_PAGES}")
        run(f"PRAGMA foreign_keys = {int(foreign_keys)}")
        run("PRAGMA recursive_triggers = ON")
        run("PRAGMA temp_store = MEMORY")
        run(f"PRAGMA cache_size = -{PAGE_CACHE_KIB}")
        run(f"PRAGMA mmap_size = {MMAP_BYTES}")
        run(f"PRAGMA query_only = {int(query_only)}")

    @event.listens_for(engine, "begin")
    def start(connection: Any) -> None:
        if begin == _WRITING:
            _take_lock(connection.connection.driver_connection)
        else:
            connection.exec_driver_sql(begin)

    return engine
