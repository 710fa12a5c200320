"""What the window remembers between two starts: sizes, columns, the last choices."""

import json
from pathlib import Path
from typing import Any

from services.core.errors import AppError
from services.core.files import whole_file
from services.core.folder import DataFolder


class WindowState:
    """Small facts by name, kept in the data folder; losing them loses only comfort."""

    def __init__(self, folder: DataFolder) -> None:
        self._file: Path = folder.path / "window.json"
        self._facts: dict[str, Any] = _read(self._file)

    def get(self, name: str, default: Any = None) -> Any:
        """Return what was kept under the name."""
        return self._facts.get(name, default)

    def put(self, name: str, value: Any) -> None:
        """Keep a JSON value until `save`."""
        self._facts[name] = value

    def save(self) -> None:
        """Write all to the folder; a full disk is no reason to keep the window open."""
        text = json.dumps(self._facts, ensure_ascii=False, indent=1)
        try:
            with whole_file(self._file) as part:
                part.write_text(text, encoding="utf-8")
        except AppError:
            return


def _read(file: Path) -> dict[str, Any]:
    try:
        facts = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return facts if isinstance(facts, dict) else {}
