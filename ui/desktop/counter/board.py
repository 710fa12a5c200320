"""What the counter says and asks at the scan field: one place for one short sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from services.core.words import Text
from ui.desktop.counter.desk import Choice


class Ask(StrEnum):
    """What the scan field waits for; Esc goes back to SCAN."""

    SCAN = "scan"
    PRICE = "price"
    CREDIT = "credit"
    RECEIPT = "receipt"


PROMPTS = {
    Ask.SCAN: Text("card, phone, name or product: scan or type"),
    Ask.PRICE: Text("what does it cost?"),
    Ask.CREDIT: Text("how much credit? Enter: all of it"),
    Ask.RECEIPT: Text("number of the receipt that comes back"),
}


@dataclass(frozen=True, slots=True)
class Message:
    """A short sentence; `kind` is ok, problem or question."""

    kind: str
    text: str


class Board(QObject):
    """`changed` comes with every change; `sounded` with True for a hit, False for a miss.

    `choices` is the list below the field; while `is_question`, it wants an answer and digits
    choose. `marked` is the place the arrows stand at, -1 for none.
    """

    changed = Signal()
    sounded = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.ask = Ask.SCAN
        self.message: Message | None = None
        self.choices: tuple[Choice, ...] = ()
        self.is_question = False
        self.marked = -1

    def say(self, text: str, kind: str = "ok") -> None:
        """Say this until something else happens."""
        self.message = Message(kind, text)
        self.changed.emit()

    def refuse(self, text: str) -> None:
        """Say what does not go, and sound as a miss."""
        self.say(text, "problem")
        self.sounded.emit(False)

    def hush(self) -> None:
        """Say nothing any more."""
        self.message = None
        self.changed.emit()

    def wait_for(self, ask: Ask, sentence: str) -> None:
        """Ask for something to be typed into the scan field."""
        self.ask = ask
        self.say(sentence, "question")

    def let_choose(self, choices: Sequence[Choice], question: str) -> None:
        """Ask which of these is meant; a question for credit is no longer open."""
        if self.ask is Ask.CREDIT:
            self.ask = Ask.SCAN
        self.choices, self.marked, self.is_question = tuple(choices), 0, True
        self.say(question, "question")

    def suggest(self, choices: Sequence[Choice]) -> None:
        """Show what begins as typed."""
        self.choices, self.marked, self.is_question = tuple(choices), -1, False
        self.changed.emit()

    def close_list(self) -> None:
        """Ask no more what is meant."""
        if self.is_question:
            self.message = None
        self.choices, self.marked, self.is_question = (), -1, False
        self.changed.emit()

    def move(self, step: int) -> None:
        """Move the mark in the list, from its end to its beginning."""
        start = self.marked if self.marked >= 0 else (-1 if step > 0 else 0)
        self.marked = (start + step) % len(self.choices)
        self.changed.emit()
