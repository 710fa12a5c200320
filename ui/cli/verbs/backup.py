"""`backup`: a verified copy of the data."""

import argparse
from pathlib import Path

from services.backup import back_up
from ui.cli.desk import Answer, Desk

HELP = "make a verified copy of the data"


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--to", type=Path, metavar="DIR", help="default: the data folder's own")


def run(arguments: argparse.Namespace, desk: Desk) -> Answer:
    """Make the backup and name its file."""
    database = desk.database
    made = back_up(database, desk.folder, arguments.to)
    facts = {"file": str(made.path), "bytes": made.size_bytes, "verified": True}
    line = desk.words("Backed up and verified: {file}", file=str(made.path))
    return Answer(facts, [line])
