"""Backups, restoring them, and the check of everything the data promises.

A backup exists only after it was verified and never overwrites another. Restoring keeps what
stood there before, and what must survive any restore: opt-outs and erasures.
"""

from services.backup.check import CheckResult, check_everything
from services.backup.restoring import Restored, restore
from services.backup.store import BackupFile, back_up, backups, is_overdue, make_backup, prune

__all__ = [
    "BackupFile",
    "CheckResult",
    "Restored",
    "back_up",
    "backups",
    "check_everything",
    "is_overdue",
    "make_backup",
    "prune",
    "restore",
]
