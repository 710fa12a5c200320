"""E-mails as files in a folder instead of a server: for demos, and for a look before sending."""

from pathlib import Path

from services.campaigns.message import Mail
from services.campaigns.rules import Outcome, Sent
from services.core.files import whole_file


class MailFolder:
    """Writes each mail as `0001.eml`, `0002.eml`… after those that are there already."""

    in_doubt = False

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._number = 0

    def open(self) -> None:
        """Find the number to go on from."""
        numbers = [int(file.stem) for file in self._folder.glob("*.eml") if file.stem.isdecimal()]
        self._number = max(numbers, default=0)

    def send(self, mail: Mail) -> Outcome:
        """Write the file; it is whole or absent."""
        self._number += 1
        file = self._folder / f"{self._number:04d}.eml"
        with whole_file(file) as part:
            part.write_bytes(mail.content)
        return Sent(file.name)

    def close(self) -> None:
        """Nothing is held."""
