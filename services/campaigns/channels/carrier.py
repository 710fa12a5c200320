"""What the outbox needs of anything that carries e-mails."""

from typing import Protocol

from services.campaigns.message import Mail
from services.campaigns.rules import Outcome


class Carrier(Protocol):
    """Takes one e-mail at a time and says truly what became of it."""

    @property
    def in_doubt(self) -> bool:
        """Return whether a message is handed over and its answer not yet seen."""
        ...

    def open(self) -> None:
        """Be ready to send; AppError says what is wrong with server or settings."""
        ...

    def send(self, mail: Mail) -> Outcome:
        """Hand the mail over. AppError when the server takes nothing from us at all."""
        ...

    def close(self) -> None:
        """Let go of the connection; the next `send` opens another."""
        ...
