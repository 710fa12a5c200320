"""What a verb works with: the data folder, the reader's words, and how answers are written."""

import json
import math
import sys
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from models.values import Money
from services.core.clock import Clock, SystemClock
from services.core.errors import AppError
from services.core.folder import DataFolder
from services.core.opening import shop_at_work
from services.core.progress import Progress
from services.core.work import Database
from ui.words import TranslatedWords, words_for


@dataclass(frozen=True, slots=True)
class Answer:
    """What a verb has to say: `facts` for machines (JSON), `lines` for people."""

    facts: dict[str, Any]
    lines: list[str] = field(default_factory=list)
    exit_code: int = 0


class Desk:
    """The command line's context. Opens the shop when first asked, holds it for the one verb."""

    def __init__(self, folder: Path, as_json: bool, clock: Clock | None = None) -> None:
        self.folder = DataFolder.at(folder)
        self.as_json = as_json
        self.clock = clock or SystemClock()
        self._opened: Database | None = None
        self._held = ExitStack()

    @property
    def database(self) -> Database:
        """Return the open shop. NoShop, DamagedData, NewerData, Busy as the folder is."""
        if self._opened is None:
            with ExitStack() as held:
                opened = held.enter_context(shop_at_work(self.folder, self.clock))
                words_for(opened.shop.language)  # from here on a refusal can be told in words
                self._opened, self._held = opened, held.pop_all()
        return self._opened

    @property
    def words(self) -> TranslatedWords:
        """Return the words of the shop's language (English while no shop is open)."""
        return words_for(self._opened.shop.language if self._opened else "en")

    @property
    def progress(self) -> Progress:
        """Return progress that shows on stderr when somebody watches."""
        return _Meter() if sys.stderr.isatty() else _Quiet()

    def warn(self, line: str) -> None:
        """Say something on stderr."""
        sys.stderr.write(line + "\n")

    def close(self) -> None:
        """Let go of the shop."""
        self._held.close()
        self._opened = None


class _Quiet:
    def step(self, done: int, total: int) -> None:
        """Do nothing: a log file needs no meter."""


class _Meter:
    def step(self, done: int, total: int) -> None:
        """Show how far the work is, over the same line."""
        share = f"{100 * done // total}%" if total else f"{done:,}"
        sys.stderr.write(f"\r{share:>12}")
        if total and done >= total:
            sys.stderr.write("\r" + " " * 12 + "\r")


def write_answer(answer: Answer, desk: Desk) -> None:
    """Print the answer: one JSON object, or the lines."""
    if desk.as_json:
        sys.stdout.write(_json(answer.facts) + "\n")
    else:
        for line in answer.lines:
            sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _json(facts: dict[str, Any]) -> str:
    try:
        return json.dumps(facts, ensure_ascii=False, default=_plain, allow_nan=False)
    except ValueError:  # an input that is no finite number, told back: JSON has no word for it
        return json.dumps(_finite(facts), ensure_ascii=False, default=_plain)


def _plain(value: object) -> object:
    """Return what JSON has no word for: money as its parts, all else as text."""
    if isinstance(value, Money):
        return {"minor": value.minor, "currency": value.currency}
    return str(value)


def _finite(value: Any) -> Any:
    match value:
        case dict():
            return {key: _finite(one) for key, one in value.items()}
        case list() | tuple():
            return [_finite(one) for one in value]
        case float() if not math.isfinite(value):
            return str(value)
        case _:
            return value


def write_refusal(refusal: AppError, words: TranslatedWords, *, as_json: bool) -> None:
    """Print the refusal in words on stderr, and as JSON on stdout where that was asked for."""
    message = words.refusal(refusal)
    sys.stderr.write(message + "\n")
    if as_json:
        error = {"code": refusal.code, "message": message, "facts": refusal.facts}
        sys.stdout.write(_json({"error": error}) + "\n")
        sys.stdout.flush()
