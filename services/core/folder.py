"""The data folder: where everything of one shop lies."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The places inside the data folder; `path` is real, with links resolved."""

    path: Path

    @classmethod
    def at(cls, path: Path) -> "DataFolder":
        """Return the folder, its path made absolute and links resolved."""
        return cls(path.expanduser().resolve())

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
