"""Making backups and keeping the right ones."""

from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from models import engine as sqlite
from models import migrations
from services.backup.errors import BackupNotSound
from services.core.clock import Clock
from services.core.errors import DamagedData
from services.core.files import copy_database, whole_file
from services.core.folder import DataFolder
from services.core.work import Database, refusals
from services.security import Right, require

_STAMP = "%Y%m%d-%H%M%S"
_PREFIX = "moadon-"
_DUE_AFTER = timedelta(hours=24)

# The newest backup of each of so many days and, before those, of so many weeks is kept.
KEPT_DAYS = 14
KEPT_WEEKS = 8


@dataclass(frozen=True, slots=True)
class BackupFile:
    """A verified backup; `made_at` is UTC, `size_bytes` the file's size."""

    path: Path
    made_at: datetime
    size_bytes: int


def make_backup(folder: DataFolder, clock: Clock, to: Path | None = None) -> BackupFile:
    """Copy the live data into `to` (default: the folder's own), verify the copy, then name it.

    BackupNotSound or DamagedData when the copy cannot be made or fails its check: the data
    itself is damaged then, and nothing is left behind. NotWritable or DiskFull as the target is.
    """
    made_at = clock.now()
    target = _free_name((to or folder.backups) / f"{_PREFIX}{made_at.astimezone(UTC):{_STAMP}}.db")
    with refusals(folder.database), whole_file(target) as part:
        copy_database(folder.database, part)
        if not is_sound(part):
            raise BackupNotSound(name=folder.database.name)
    return BackupFile(target, made_at, target.stat().st_size)


def back_up(database: Database, folder: DataFolder, to: Path | None = None) -> BackupFile:
    """Make a backup for who is acting; NotAllowed, and what `make_backup` refuses."""
    with database.read() as session:
        require(session, Right.BACKUP)
    return make_backup(folder, database.clock, to)


def backups(folder: DataFolder, where: Path | None = None) -> list[BackupFile]:
    """Return the backups in the folder, newest first."""
    found = []
    for path in (where or folder.backups).glob(f"{_PREFIX}*.db"):
        stamp = path.stem.removeprefix(_PREFIX)[:15]
        try:
            made_at = datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
        except ValueError:
            continue
        found.append(BackupFile(path, made_at, path.stat().st_size))
    return sorted(found, key=lambda backup: (backup.made_at, backup.path.name), reverse=True)


def is_overdue(folder: DataFolder, now: datetime) -> bool:
    """Return whether the newest backup is older than a day, or there is none.

    A backup from the future (the clock was set back) does not count as made.
    """
    return not any(now - _DUE_AFTER < backup.made_at <= now for backup in backups(folder))


def prune(folder: DataFolder) -> list[Path]:
    """Delete backups that newer ones stand in for; return what was deleted.

    Kept: the newest of each of the last KEPT_DAYS days that have one, and of each of the last
    KEPT_WEEKS weeks. Other files in the folder are not touched.
    """
    days: dict[str, Path] = {}
    weeks: dict[str, Path] = {}
    found = backups(folder)
    for backup in found:
        days.setdefault(f"{backup.made_at:%Y-%m-%d}", backup.path)
        weeks.setdefault(f"{backup.made_at:%G-%V}", backup.path)
    kept = {*list(days.values())[:KEPT_DAYS], *list(weeks.values())[:KEPT_WEEKS]}
    gone = [backup.path for backup in found if backup.path not in kept]
    for path in gone:
        path.unlink()
    return gone


def is_sound(file: Path) -> bool:
    """Return whether the file is one of ours, of a known version, and whole in every page.

    DiskFull, NotWritable or Busy where that cannot be found out: a sound file on a full disk
    must not pass for a damaged one.
    """
    try:
        with refusals(file), closing(sqlite.connect(file)) as connection:
            connection.execute("PRAGMA query_only = ON")
            mark = connection.execute("PRAGMA application_id").fetchone()[0]
            version = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            found = [row[0] for row in connection.execute("PRAGMA integrity_check(1)")]
            dangling = connection.execute("PRAGMA foreign_key_check").fetchone()
    except (sqlite.DriverError, DamagedData):
        return False
    known = version is not None and version[0] in migrations.KNOWN
    return mark == sqlite.APPLICATION_ID and known and found == ["ok"] and dangling is None


def _free_name(target: Path) -> Path:
    """Return the path, or with -2, -3… where two backups fall into one second."""
    free, number = target, 1
    while free.exists():
        number += 1
        free = target.with_stem(f"{target.stem}-{number}")
    return free
