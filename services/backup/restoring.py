"""Putting a backup in the place of the data."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from models import engine as sqlite
from models import migrations
from services import members
from services.backup.errors import BadBackup
from services.backup.store import is_sound, make_backup
from services.core import gate
from services.core.clock import Clock
from services.core.errors import AppError
from services.core.files import copy_database, file_refusals, whole_file
from services.core.folder import DataFolder
from services.core.work import Database
from services.security import record


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did: where the former data lies, and what was carried over from it.

    `kept` is a backup, or a folder with the raw files where the former data was damaged; None
    where there was none. `erased_again` counts members, `opt_outs` addresses; both None when
    the former data could not be read.
    """

    kept: Path | None
    erased_again: int | None
    opt_outs: int | None


def restore(folder: DataFolder, file: Path, clock: Clock) -> Restored:
    """Put the backup in the place of the data; the former data is kept beside the backups.

    BadBackup when the file is not a sound backup (nothing is changed then), Busy while anybody
    else works in the folder. The data is the former or the restored one at every moment.
    """
    if not file.is_file() or not is_sound(file):
        raise BadBackup(name=file.name)
    with file_refusals(folder.path):
        folder.path.mkdir(parents=True, exist_ok=True)
    with gate.alone(folder):
        lasting = _lasting(folder)
        kept = _keep(folder, clock)
        with whole_file(folder.database, over_data=True) as part:
            copy_database(file, part)
            migrations.upgrade(part)
            carried = _carry_over(part, lasting, clock, file.name)
            _fold(part)
            _drop_log(folder.database)
    if carried is None:
        return Restored(kept, None, None)
    return Restored(kept, carried.erased, carried.opt_outs)


def _lasting(folder: DataFolder) -> members.Refusals | None:
    """Return what the former data knows that must not be forgotten; None if it is unreadable."""
    if not folder.database.is_file() or not is_sound(folder.database):
        return None
    database = Database(folder.database)
    try:
        with database.read() as session:
            return members.refusals(session)
    except AppError:
        return None
    finally:
        database.close()


def _keep(folder: DataFolder, clock: Clock) -> Path | None:
    if not folder.database.exists():
        return None
    if is_sound(folder.database):
        return make_backup(folder, clock).path
    place = folder.backups / f"damaged-{clock.now():%Y%m%d-%H%M%S}"
    with file_refusals(place):
        place.mkdir(parents=True)
        for name in ("", "-wal", "-shm"):
            source = folder.database.with_name(folder.database.name + name)
            if source.exists():
                shutil.copy2(source, place / source.name)
    return place


def _carry_over(
    part: Path, lasting: members.Refusals | None, clock: Clock, name: str
) -> members.Reapplied | None:
    """Bring erasures and opt-outs into the restored file; return how many were new to it."""
    database = Database(part, clock)
    try:
        with database.work() as work:
            done = None if lasting is None else members.apply_refusals(work, lasting)
            erased = 0 if done is None else done.erased
            record(work, "backup.restore", "shop", 1, file=name, erased_again=erased)
            return done
    finally:
        database.close()


def _fold(part: Path) -> None:
    """Leave the file alone the whole data: no write-ahead log beside it."""
    connection = sqlite.connect(part)
    try:
        connection.execute("PRAGMA journal_mode = DELETE")
    finally:
        connection.close()
    for suffix in ("-wal", "-shm"):
        part.with_name(part.name + suffix).unlink(missing_ok=True)


def _drop_log(file: Path) -> None:
    """Fold the former data's log into it, so that no stale log meets the restored file.

    A log that cannot be folded belongs to damaged data, which was kept aside as it is.
    """
    if file.exists():
        connection = sqlite.connect(file)
        try:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.execute("PRAGMA journal_mode = DELETE")
        except sqlite.DriverError:
            pass
        finally:
            connection.close()
    for suffix in ("-wal", "-shm", "-journal"):
        file.with_name(file.name + suffix).unlink(missing_ok=True)
