"""Making, opening and migrating a shop's data."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy.orm import Session

from models import engine as sqlite
from models import migrations
from services.core import gate
from services.core.clock import Clock, SystemClock
from services.core.errors import DamagedData, NewerData, NoShop, ShopExists
from services.core.files import copy_database, file_refusals
from services.core.folder import DataFolder
from services.core.work import Database, refusals


def create_file(folder: DataFolder, fill: Callable[[Session], None]) -> None:
    """Make the folder and a data file of today's schema with what `fill` puts into it.

    ShopExists when there is one, NotWritable when the folder cannot be made or written. The
    file gets its final name last, so a crash leaves no half-made shop behind.
    """
    if folder.database.exists():
        raise ShopExists(folder=str(folder.path))
    with file_refusals(folder.path):
        folder.path.mkdir(parents=True, exist_ok=True)
    with gate.alone(folder):
        if folder.database.exists():
            raise ShopExists(folder=str(folder.path))
        draft = folder.database.with_suffix(".new")
        _remove(draft)
        with refusals(draft):
            migrations.upgrade(draft)
            _fill(draft, fill)
            _settle(draft)
        draft.rename(folder.database)


def _fill(draft: Path, fill: Callable[[Session], None]) -> None:
    engine = sqlite.write_engine(draft)
    with Session(engine) as session, session.begin():
        fill(session)
    engine.dispose()


def open_shop(folder: DataFolder, clock: Clock | None = None) -> Database:
    """Return the open database, migrated to today's schema (after a copy of it was made).

    NoShop without a file, DamagedData for an empty, foreign or broken one, NewerData when a
    newer app wrote it; a refused file stays as it was, byte for byte.
    """
    if not folder.database.is_file():
        raise NoShop(folder=str(folder.path))
    version = _version(folder)
    if version != migrations.HEAD:
        _migrate(folder, version, clock or SystemClock())
    return Database(folder.database, clock)


@contextmanager
def shop_at_work(folder: DataFolder, clock: Clock | None = None) -> Iterator[Database]:
    """Yield the open shop; what `open_shop` refuses, and Busy while somebody holds it alone.

    Nobody replaces or migrates the file before it is let go of: whoever closes it last folds its
    log and takes the log away by name, which must not be another file's by then.
    """
    with closing(open_shop(folder, clock)) as database, gate.shared(folder):
        try:
            yield database
        finally:
            database.close()


def _version(folder: DataFolder) -> str:
    damaged = DamagedData(name=folder.database.name, newest_backup=newest_backup(folder))
    if not sqlite.looks_whole(folder.database):
        raise damaged
    try:
        with refusals(folder.database), closing(sqlite.connect(folder.database)) as connection:
            connection.execute("PRAGMA query_only = ON")
            mark = connection.execute("PRAGMA application_id").fetchone()[0]
            rows = connection.execute("SELECT version_num FROM alembic_version").fetchall()
            shops = connection.execute("SELECT count(*) FROM shop").fetchone()[0]
    except (sqlite.DriverError, DamagedData) as error:
        raise damaged from error
    if mark != sqlite.APPLICATION_ID or len(rows) != 1 or shops != 1:
        raise damaged
    version = str(rows[0][0])
    if version not in migrations.KNOWN:
        raise NewerData(name=folder.database.name, version=version)
    return version


def _migrate(folder: DataFolder, version: str, clock: Clock) -> None:
    with gate.alone(folder):
        stamp = f"{clock.now():%Y%m%d-%H%M%S}"
        folder.backups.mkdir(exist_ok=True)
        copy_database(folder.database, folder.backups / f"before-{version}-{stamp}.db")
        migrations.upgrade(folder.database)


def newest_backup(folder: DataFolder) -> str | None:
    """Return the file name of the newest backup, or None."""
    if not folder.backups.is_dir():
        return None
    files = sorted(folder.backups.glob("*.db"), key=lambda file: file.stat().st_mtime)
    return files[-1].name if files else None


def _settle(file: Path) -> None:
    """Fold the write-ahead log into the file, so that the file alone is the whole data."""
    connection = sqlite.connect(file)
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()
    _remove_side_files(file)


def _remove(file: Path) -> None:
    file.unlink(missing_ok=True)
    _remove_side_files(file)


def _remove_side_files(file: Path) -> None:
    for suffix in ("-wal", "-shm", "-journal"):
        file.with_name(file.name + suffix).unlink(missing_ok=True)
