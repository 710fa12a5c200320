"""The command line's frame: arguments, exit codes, signals, and the one writer of its output."""

import argparse
import io
import os
import re
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from types import FrameType, ModuleType
from typing import NoReturn, Protocol, cast

from services.core.clock import Clock
from services.core.errors import AppError, Cancelled
from services.core.log import log_bug
from ui.cli.desk import Answer, Desk, write_answer, write_refusal
from ui.words import words_for

# Each verb is a module with `add(parser)` and `run(arguments, desk) -> Answer`.
VERBS = {
    "init": "init",
    "import": "imports",
    "undo-import": "undo_import",
    "members": "members",
    "segment": "segment",
    "program": "program",
    "benefit": "benefit",
    "ledger": "ledger",
    "sale": "sale",
    "campaign": "campaign",
    "plan": "plan",
    "report": "report",
    "schedule": "schedule",
    "bundle": "bundle",
    "backup": "backup",
    "restore": "restore",
    "check": "check",
    "settings": "settings",
    "users": "users",
    "demo": "demo",
}


# argparse of Python 3.11 makes an empty list of the value of `--name=--`.
_NO_VALUE = re.compile(r"--[a-z-]+=--")


class Verb(Protocol):
    """What a verb's module offers."""

    HELP: str

    def add(self, parser: argparse.ArgumentParser) -> None:
        """Declare the verb's arguments."""

    def run(self, arguments: argparse.Namespace, desk: Desk) -> Answer:
        """Do it."""


class Stopped(BaseException):
    """SIGTERM or SIGINT came; not an Exception, so that nothing on the way swallows it."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def run(arguments: Sequence[str], clock: Clock | None = None) -> int:
    """Do what the arguments ask and return the exit code; never a traceback.

    0 done, 1 refused, 2 wrong usage, 3 damaged or newer data, 4 busy, 128 + the number of the
    signal that ended it.
    """
    _write_utf8()
    with _stoppable() as stops:
        try:
            return _run(arguments, stops, clock)
        except Stopped as stop:
            _refuse(Cancelled(), arguments)
            return 128 + stop.number
        except AppError as refusal:  # from before there was a desk
            _refuse(refusal, arguments)
            return refusal.exit_code
        except OSError:  # raised by our own output only: its reader went away, or its disk is full
            _write_nowhere()
            return 1


def _run(arguments: Sequence[str], stops: "_Stops", clock: Clock | None) -> int:
    options = _parse(arguments)
    desk = Desk(folder=_folder(options.data), as_json=options.json, clock=clock)
    try:
        answer = _verb(options.verb).run(options, desk)
        stops.too_late = True
    except BrokenPipeError:
        raise
    except Exception as error:  # the outer edge: a bug is logged, never a traceback
        if stops.number is not None:  # came while SQLite was calling back: an interrupted statement
            raise Stopped(stops.number) from error
        refusal = (
            error
            if isinstance(error, AppError)
            else _Bug(number=str(log_bug(desk.folder, desk.clock, error)))
        )
        write_refusal(refusal, desk.words, as_json=desk.as_json)
        return refusal.exit_code
    finally:
        desk.close()
    write_answer(answer, desk)
    return answer.exit_code


class _Bug(AppError):
    """Something that must not happen did. Facts: number (of the log entry)."""

    code = "core.bug"


class _WrongUsage(AppError):
    """The arguments are not ours. Facts: reason (argparse's own words)."""

    code = "core.usage"
    exit_code = 2


class _Parser(argparse.ArgumentParser):
    """Refuses as the verbs do, so that `--json` holds for wrong usage too."""

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        raise _WrongUsage(reason=message)


def _refuse(refusal: AppError, arguments: Sequence[str]) -> None:
    write_refusal(refusal, words_for("en"), as_json="--json" in arguments)


def _write_utf8() -> None:
    """Write UTF-8 wherever we are; what is no text (bytes of a strange file name) is escaped."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _write_nowhere() -> None:
    """Let what is still unwritten go: the system must not complain at the very end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = _Parser(prog="main.py", description="Moadon, the shop's club.")
    parser.add_argument("--data", metavar="DIR", help="data folder (default: MOADON_DATA)")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    asked = _asked(arguments)
    for name in VERBS:
        # Only the asked verb pays for its imports; for --help all of them do.
        if asked in (None, name):
            module = _verb(name)
            module.add(verbs.add_parser(name, help=module.HELP, description=module.HELP))
        else:
            verbs.add_parser(name)
    for word in arguments:
        if _NO_VALUE.fullmatch(word):
            parser.error(f"no value: {word}")
    options = parser.parse_args(list(arguments))
    for name, value in vars(options).items():
        if name != "data" and isinstance(value, str) and not _is_text(value):
            parser.error(f"not text: {ascii(value)}")
    return options


def _is_text(value: str) -> bool:
    """Return whether it can be kept; bytes that are no UTF-8 arrive as halves of characters."""
    return not any("\ud800" <= sign <= "\udfff" for sign in value)


def _asked(arguments: Sequence[str]) -> str | None:
    """Return the verb among the arguments; a data folder may well be called like one."""
    words = iter(arguments)
    for word in words:
        if word == "--data":
            next(words, None)
        elif not word.startswith("-"):
            return word if word in VERBS else None
    return None


def _verb(name: str) -> Verb:
    return cast(Verb, _module(VERBS[name]))


def _module(name: str) -> ModuleType:
    return import_module(f"ui.cli.verbs.{name}")


def _folder(given: str | None) -> Path:
    chosen = given or os.environ.get("MOADON_DATA")
    if chosen:
        return Path(chosen)
    from platformdirs import user_data_path  # noqa: PLC0415 - needed only without a given folder

    return user_data_path("moadon", appauthor=False)


class _Stops:
    """Raises Stopped at the first signal to stop, unless it is too late to roll back.

    Later signals find the work being rolled back already. `number` is the signal's, or None.
    """

    def __init__(self) -> None:
        self.number: int | None = None
        self.too_late = False

    def __call__(self, number: int, _frame: FrameType | None) -> None:
        if self.number is None and not self.too_late:
            self.number = number
            raise Stopped(number)


@contextmanager
def _stoppable() -> Iterator[_Stops]:
    """Yield what hears SIGINT and SIGTERM; who heard them before hears them again afterwards."""
    stops = _Stops()
    signals = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(number, stops) for number in signals]
    try:
        yield stops
    finally:
        for number, handler in zip(signals, before, strict=True):
            signal.signal(number, handler)
