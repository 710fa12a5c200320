"""`restore`: a backup in the place of the data."""

import argparse
from pathlib import Path

from services.backup import restore
from ui.cli.desk import Answer, Desk
from ui.words import words_for

HELP = "put a backup in the place of the data; the former data is kept"


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("file", type=Path)


def run(arguments: argparse.Namespace, desk: Desk) -> Answer:
    """Restore; the answer says where the former data lies."""
    done = restore(desk.folder, arguments.file, desk.clock)
    facts = {
        "restored": arguments.file.name,
        "kept": str(done.kept) if done.kept else None,
        "erased_again": done.erased_again,
        "opt_outs_kept": done.opt_outs,
    }
    words = words_for(desk.database.shop.language)
    lines = [words("Restored from {file}.", file=arguments.file.name)]
    if done.kept:
        lines.append(words("What was there before is kept in {file}.", file=str(done.kept)))
    if done.erased_again is None and done.kept:
        lines.append(
            words(
                "The former data could not be read: please check by hand who asked to be erased "
                "or not to be written to since this backup."
            )
        )
    return Answer(facts, lines)
