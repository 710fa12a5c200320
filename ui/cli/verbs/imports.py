"""`import`: take a file of members, products, purchases, balances or consents in."""

import argparse
from pathlib import Path

from models.values import ImportKind
from services import imports
from services.imports import PROBLEMS, THINGS, Outcome
from ui.cli.desk import Answer, Desk
from ui.words import TranslatedWords

HELP = "take a file in: members, products, purchases, balances or consents"
_SHOWN = 10


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("kind", metavar="KIND", choices=[kind.value for kind in ImportKind])
    parser.add_argument("file", metavar="FILE", type=Path)
    parser.add_argument("--mapping", metavar="M.toml", type=Path)
    parser.add_argument(
        "--dry-run", action="store_true", help="say what it would do, write nothing"
    )
    parser.add_argument("--errors", metavar="OUT.csv", type=Path, help="put rejected rows here")


def run(arguments: argparse.Namespace, desk: Desk) -> Answer:
    """Take the file in; refused whole when nothing in it can be used."""
    kind = ImportKind(arguments.kind)
    database = desk.database
    mapping = imports.read_mapping(arguments.mapping, kind) if arguments.mapping else None
    request = imports.Request(kind, arguments.file, mapping, arguments.dry_run, arguments.errors)
    outcome = imports.import_file(database, request, progress=desk.progress, words=desk.words)
    return Answer(outcome.facts(), _lines(outcome, desk.words))


def _lines(outcome: Outcome, words: TranslatedWords) -> list[str]:
    if outcome.dry_run:
        lines = [words("Dry run: nothing was written.")]
    elif outcome.batch is None:
        lines = [words("Everything in the file was already here.")]
    else:
        lines = [words("Import {batch} is done.", batch=str(outcome.batch))]
    lines.append(
        words(
            "{rows} rows: {updated} updated, {unchanged} unchanged, {rejected} left out.",
            rows=outcome.rows,
            updated=outcome.updated,
            unchanged=outcome.unchanged,
            rejected=outcome.rejected,
        )
    )
    for name, number in sorted(outcome.created.items()):
        if number:
            lines.append(f"  {words(THINGS[name])}: {words.formats.value(number)}")
    for problem in outcome.problems[:_SHOWN]:
        said = words(PROBLEMS[problem.code])
        lines.append(
            words(
                "Row {row}, {column}: {problem} “{value}”",
                row=str(problem.row),
                column=problem.column,
                problem=said,
                value=problem.value,
            )
        )
    more = outcome.problem_count - _SHOWN
    if more > 0:
        lines.append(words("… and {n} more problems.", n=more))
    return lines
