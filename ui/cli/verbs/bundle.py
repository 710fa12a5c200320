"""`bundle`: exchanging files between branches and head office, which comes in a later step."""

import argparse

from services.core.errors import NotYet
from ui.cli.desk import Answer, Desk

HELP = "exchange files with the head office (not built yet)"


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("deed", choices=("export", "import", "status"))
    parser.add_argument("file", nargs="?")


def run(arguments: argparse.Namespace, desk: Desk) -> Answer:
    """Refuse: nothing of it is built."""
    raise NotYet(what=f"bundle {arguments.deed}")
