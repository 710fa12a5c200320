"""`schedule`: what is due by itself: backups, expiries and reports."""

import argparse
from pathlib import Path
from typing import Any

from services import reports, schedule
from services.core.formats import LANGUAGES
from ui.cli.desk import Answer, Desk
from ui.cli.numbers import number
from ui.words import words_for

HELP = "do what is due (run), and keep the list of scheduled reports"


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    deeds = parser.add_subparsers(dest="deed", required=True)
    deeds.add_parser("run", help="do everything that is due now; call it daily")
    deeds.add_parser("list", help="the scheduled reports")
    order = deeds.add_parser("add", help="a report every week or month, from the next one on")
    order.add_argument("report", choices=[name.value for name in reports.ReportName])
    order.add_argument("--every", choices=[e.value for e in schedule.Every], required=True)
    place = order.add_mutually_exclusive_group()
    place.add_argument("--branch", metavar="CODE")
    place.add_argument("--region", metavar="R")
    order.add_argument("--language", choices=LANGUAGES)
    order.add_argument("--format", choices=("pdf", "xlsx"), default="pdf")
    order.add_argument("--to", type=Path, metavar="DIR")
    deeds.add_parser("remove", help="take a report off the list").add_argument("job", type=number)


def run(arguments: argparse.Namespace, desk: Desk) -> Answer:
    """Do the deed."""
    deeds = {"run": _run, "list": _list, "add": _add, "remove": _remove}
    return deeds[arguments.deed](arguments, desk)


def _run(_arguments: argparse.Namespace, desk: Desk) -> Answer:
    outcome = schedule.run_due(desk.database, desk.folder, words_for, desk.progress)
    words = desk.words
    facts = {
        "done": [
            {"kind": done.kind, "what": done.what}
            | ({} if done.count is None else {"count": done.count})
            for done in outcome.done
        ],
        "failed": [
            {"job": failure.job, "code": failure.error.code, "facts": failure.error.facts}
            for failure in outcome.failed
        ],
        "waiting": list(outcome.waiting),
    }
    lines = [_sentence(done, desk) for done in outcome.done]
    lines += [words.refusal(failure.error) for failure in outcome.failed]
    lines += [
        words("The mailing “{name}” was stopped in the middle and waits for you.", name=name)
        for name in outcome.waiting
    ]
    return Answer(facts, lines or [words("Nothing is due.")], 1 if outcome.failed else 0)


def _sentence(done: schedule.Done, desk: Desk) -> str:
    match done.kind:
        case "backup":
            return desk.words("Backed up and verified: {file}", file=done.what)
        case "expiry":
            return desk.words("{n} lots of points or credit have lapsed.", n=int(done.what))
        case "membership":
            return desk.words("{n} memberships have ended.", n=int(done.what))
        case "value":
            return desk.words("Expectations renewed for {n} customers.", n=int(done.what))
        case "track":
            return desk.words("{n} members changed their track.", n=int(done.what))
        case "lapse":
            return desk.words("{n} benefits in hand have lapsed.", n=int(done.what))
        case "grant":
            return desk.words("“{name}” was given to {n} members.", name=done.what, n=done.count)
        case "draw":
            return desk.words("Surprises of “{name}”: {n} winners.", name=done.what, n=done.count)
        case _:
            return desk.words("The report is in {file}.", file=done.what)


def _list(_arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.read() as session:
        rows = schedule.jobs(session)
    facts = {"jobs": [_job(row) for row in rows]}
    lines = [
        f"{row.id}  {row.order.report}  {row.order.branch or row.order.region or ''}  "
        f"{desk.words.formats.day(row.next_on)}"
        for row in rows
    ]
    return Answer(facts, lines or [desk.words("No report comes by itself yet.")])


def _job(row: schedule.JobRow) -> dict[str, Any]:
    return {
        "job": row.id,
        "report": row.order.report,
        "branch": row.order.branch,
        "region": row.order.region,
        "format": row.order.kind,
        "every": row.every.value,
        "next_on": row.next_on.isoformat(),
        "last_outcome": row.last_outcome,
    }


def _add(arguments: argparse.Namespace, desk: Desk) -> Answer:
    order = schedule.ReportOrder(
        report=arguments.report,
        kind=arguments.format,
        branch=arguments.branch,
        region=arguments.region,
        language=arguments.language,
        to=arguments.to.resolve() if arguments.to else None,
    )
    with desk.database.work() as work:
        job = schedule.add_job(work, order, schedule.Every(arguments.every))
    return Answer({"job": job}, [desk.words("On the list, as number {job}.", job=job)])


def _remove(arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.work() as work:
        schedule.remove_job(work, arguments.job)
    return Answer({"removed": arguments.job}, [desk.words("Off the list.")])
