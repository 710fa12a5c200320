"""The command line's frame: arguments, exit codes, signals, and the one writer of its output."""

import argparse
import os
import signal
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from types import FrameType, ModuleType
from typing import Protocol, cast

from services.core.clock import Clock
from services.core.errors import AppError
from services.core.log import log_bug
from ui.cli.desk import Answer, Desk, write_answer, write_refusal

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
    "campaign": "campaign",
    "report": "report",
    "schedule": "schedule",
    "bundle": "bundle",
    "backup": "backup",
    "restore": "restore",
    "check": "check",
    "settings": "settings",
    "demo": "demo",
}


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
    stops = _listen_for_stop()
    try:
        return _run(arguments, stops, clock)
    except Stopped as stop:
        return 128 + stop.number


def _run(arguments: Sequence[str], stops: list[int], clock: Clock | None) -> int:
    options = _parse(arguments)
    desk = Desk(folder=_folder(options.data), as_json=options.json, clock=clock)
    try:
        answer = _verb(options.verb).run(options, desk)
        write_answer(answer, desk)
    except BrokenPipeError:
        # The reader of our output went away; there is nobody left to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:  # noqa: BLE001 - the outer edge: a bug is logged, never a traceback
        if stops:  # came while SQLite was calling back, and became an interrupted statement
            return 128 + stops[0]
        refusal = (
            error
            if isinstance(error, AppError)
            else _Bug(number=log_bug(desk.folder, desk.clock, error))
        )
        write_refusal(refusal, desk)
        return refusal.exit_code
    finally:
        desk.close()
    return answer.exit_code


class _Bug(AppError):
    """Something that must not happen did. Facts: number (of the log entry)."""

    code = "core.bug"


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="main.py", description="Moadon, the shop's club.")
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
    return parser.parse_args(list(arguments))


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


def _listen_for_stop() -> list[int]:
    """Raise Stopped at the first signal to stop; return the list that will hold its number.

    Later signals find the work being rolled back already.
    """
    stops: list[int] = []

    def stop(number: int, _frame: FrameType | None) -> None:
        if not stops:
            stops.append(number)
            raise Stopped(number)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    return stops
