"""`undo-import`: take an import back whole, or refuse whole."""

import argparse

from services import imports
from ui.cli.desk import Answer, Desk
from ui.cli.numbers import number

HELP = "take an import back"


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("batch", metavar="BATCH", type=number)


def run(arguments: argparse.Namespace, desk: Desk) -> Answer:
    """Take it back."""
    undone = imports.undo_import(desk.database, arguments.batch, progress=desk.progress)
    line = desk.words("Import {batch} was taken back.", batch=str(undone.batch))
    return Answer(undone.facts(), [line])
