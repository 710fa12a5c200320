"""`report`: the figures of a period as JSON, PDF or Excel."""

import argparse
import json
from datetime import date
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from pathlib import Path
from typing import Any

from models.values import Period, add_days, add_months
from services import reports
from services.core.files import whole_file
from services.core.formats import LANGUAGES
from ui.cli.days import read_day
from ui.cli.desk import Answer, Desk
from ui.words import words_for

HELP = "make a report: summary, rfm, segments, campaigns, products, members, quality …"

_MOST_DIGITS = 100


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    names = [name.value for name in reports.ReportName]
    parser.add_argument("name", metavar="NAME", choices=names)
    parser.add_argument("--from", dest="first", metavar="D", help="default: a year before --to")
    parser.add_argument("--to", dest="last", metavar="D", help="default: today, or --as-of")
    parser.add_argument("--as-of", metavar="D")
    place = parser.add_mutually_exclusive_group()
    place.add_argument("--branch", metavar="CODE")
    place.add_argument("--region", metavar="R")
    parser.add_argument(
        "--compare",
        choices=[compare.value for compare in reports.Compare],
        default=reports.Compare.NONE.value,
    )
    parser.add_argument("--language", choices=LANGUAGES, help="default: the shop's")
    parser.add_argument("--format", choices=("json", "pdf", "xlsx"), default="json")
    parser.add_argument("--out", metavar="FILE", type=Path)
    baskets = parser.add_argument_group("baskets")
    baskets.add_argument(
        "--level",
        choices=[level.value for level in reports.Level],
        default=reports.Level.CATEGORY.value,
    )
    baskets.add_argument("--min-support", metavar="S", type=_threshold)
    baskets.add_argument("--min-confidence", metavar="C", type=_threshold)


def _threshold(text: str) -> Fraction:
    """Return the share exactly as it was written; ValueError makes it wrong usage."""
    try:
        number = Decimal(text)
    except InvalidOperation as error:
        raise ValueError(text) from error
    # As a fraction, "1e999999999" would be a number of a milliard digits.
    if not number.is_finite() or abs(number.adjusted()) > _MOST_DIGITS:
        raise ValueError(text)
    return Fraction(number)


def run(arguments: argparse.Namespace, desk: Desk) -> Answer:
    """Find the figures and write them where they were asked for."""
    database = desk.database
    name, request = reports.ReportName(arguments.name), _request(arguments, database.today())
    with database.read() as session:
        findings = reports.run(session, name, request, desk.progress)
    if arguments.format == "json" and arguments.out is None:
        facts = reports.to_json(findings)
        return Answer(facts, [json.dumps(facts, ensure_ascii=False, indent=2)])
    words = words_for(arguments.language or database.shop.language)
    file = arguments.out or desk.folder.exports / reports.file_name(name, request, arguments.format)
    if arguments.format == "json":
        _write_json(reports.to_json(findings), file)
    else:
        report = reports.to_report(findings, words, made_on=database.today())
        render = reports.render_pdf if arguments.format == "pdf" else reports.render_xlsx
        render(report, words, file, desk.progress)
    return _answer(arguments, request, file, desk)


def _request(arguments: argparse.Namespace, today: date) -> reports.ReportRequest:
    as_of = read_day(arguments.as_of)
    last = read_day(arguments.last) or as_of or today
    first = read_day(arguments.first) or _year_until(last)
    thresholds = {
        key: value
        for key, value in vars(arguments).items()
        if key in ("min_support", "min_confidence") and value is not None
    }
    return reports.ReportRequest(
        Period(first, last),
        as_of=as_of,
        branch=arguments.branch,
        region=arguments.region,
        compare=reports.Compare(arguments.compare),
        level=reports.Level(arguments.level),
        **thresholds,
    )


def _year_until(last: date) -> date:
    return add_days(add_months(last, -12), 1) if last.year > 1 else date.min


def _write_json(facts: dict[str, Any], file: Path) -> None:
    with whole_file(file) as part:
        part.write_text(json.dumps(facts, ensure_ascii=False, indent=2) + "\n", "utf-8")


def _answer(
    arguments: argparse.Namespace, request: reports.ReportRequest, file: Path, desk: Desk
) -> Answer:
    facts = {
        "report": arguments.name,
        "period": {
            "from": request.period.first.isoformat(),
            "to": request.period.last.isoformat(),
        },
        "branch": request.branch,
        "region": request.region,
        "format": arguments.format,
        "file": str(file.resolve()),
    }
    return Answer(facts, [desk.words("The report is in {file}.", file=str(file))])
