"""`check`: everything the data promises, recomputed."""

import argparse

from services.backup import check_everything
from ui.cli.desk import Answer, Desk

HELP = "check the data file and every promise about it"

DAMAGED = 3


def add(parser: argparse.ArgumentParser) -> None:
    """Declare no arguments: everything is checked."""


def run(arguments: argparse.Namespace, desk: Desk) -> Answer:
    """Check, and end with 3 when a promise is broken."""
    results = check_everything(desk.database, desk.progress)
    failed = [result for result in results if not result.holds]
    facts = {
        "ok": not failed,
        "checks": [
            {"name": r.name, "ok": r.holds, "broken": r.broken, "examples": list(r.examples)}
            for r in results
        ],
        "failed": [result.name for result in failed],
    }
    words = desk.words
    if not failed:
        return Answer(facts, [words("All {n} checks hold.", n=len(results))])
    lines = [words("{name}: broken in {n} places", name=r.name, n=r.broken) for r in failed]
    return Answer(facts, lines, DAMAGED)
