"""Moadon's front door: with a verb the command line, without one the window."""

import os
import signal
import sys
from importlib import import_module


def main(arguments: list[str]) -> int:
    """Run the app and return its exit code.

    The window is imported only when it is asked for: the command line must work, and start
    fast, on machines without a screen.
    """
    # The matrices here are of four rows: threads for them would only spin, and take the processor
    # from the counter while customers' values are worked out in the background.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    door = "ui.cli.app" if _has_verb(arguments) else "ui.desktop.app"
    try:
        run = import_module(door).run
    except KeyboardInterrupt:  # before the door has its own ear for signals
        return 130
    return int(run(arguments))


def _has_verb(arguments: list[str]) -> bool:
    """Return whether anything but `--data DIR` is asked for."""
    rest = list(arguments)
    while rest:
        word = rest.pop(0)
        if word == "--data" and rest:
            rest.pop(0)
        elif not word.startswith("--data="):
            return True
    return False


if __name__ == "__main__":
    code = main(sys.argv[1:])
    # From here on it is too late to take anything back, so no signal may say that it was.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)
    sys.exit(code)
