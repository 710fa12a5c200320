"""The data folder: where everything of one shop lies."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from services.core.errors import NotReadable


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The places inside the data folder; `path` is real, with links resolved."""

    path: Path

    @classmethod
    def at(cls, path: Path) -> "DataFolder":
        """Return the folder, its path made absolute and links resolved.

        NotReadable for a path that leads nowhere or that we may not follow.
        """
        try:
            folder = cls(path.expanduser().resolve())
            with suppress(FileNotFoundError, NotADirectoryError):
                folder.database.stat()
        except (OSError, RuntimeError) as error:  # RuntimeError: links in a ring, no such user
            reason = error.strerror if isinstance(error, OSError) else str(error)
            raise NotReadable(name=str(path), reason=reason or "") from error
        return folder

    @property
    def database(self) -> Path:
        """Return the one data file."""
        return self.path / "moadon.db"

    @property
    def gate(self) -> Path:
        """Return the file whose locks say who uses the data (services.core.gate)."""
        return self.path / "moadon.gate"

    @property
    def outbox(self) -> Path:
        """Return the file whose lock says that somebody is sending (services.core.gate)."""
        return self.path / "moadon.outbox"

    @property
    def backups(self) -> Path:
        """Return where backups go unless told otherwise."""
        return self.path / "backups"

    @property
    def logs(self) -> Path:
        """Return where the log lies."""
        return self.path / "logs"

    @property
    def exports(self) -> Path:
        """Return where reports and lists go unless told otherwise."""
        return self.path / "exports"
