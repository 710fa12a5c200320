"""`benefit`: what programs give."""

import argparse
from pathlib import Path
from typing import Any

from services import benefits, programs
from ui.cli.days import read_day
from ui.cli.desk import Answer, Desk
from ui.cli.verbs import experiences, grants

HELP = "benefits: create, list, show, change, stop; what members have in hand; draws and dates"


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    deeds = parser.add_subparsers(dest="deed", required=True, metavar="DEED")
    deeds.add_parser("list", help="every benefit")
    show = deeds.add_parser("show", help="one benefit with all its terms")
    show.add_argument("name", metavar="NAME")
    create = deeds.add_parser("create", help="make a benefit of a program from a file")
    create.add_argument("file", metavar="FILE", type=Path)
    create.add_argument("--program", metavar="NAME", required=True)
    change = deeds.add_parser("change", help="other terms from a day to come")
    change.add_argument("file", metavar="FILE", type=Path)
    change.add_argument("--from", dest="first", metavar="DATE", required=True)
    stop = deeds.add_parser("stop", help="today is the benefit's last day")
    stop.add_argument("name", metavar="NAME")
    grants.add(deeds)
    experiences.add(deeds)


def run(arguments: argparse.Namespace, desk: Desk) -> Answer:
    """Do the deed."""
    deeds = {
        "list": _list,
        "show": _show,
        "create": _create,
        "change": _change,
        "stop": _stop,
        **grants.DEEDS,
        **experiences.DEEDS,
    }
    return deeds[arguments.deed](arguments, desk)


def _list(_arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.read() as session:
        rows = benefits.benefits(session)
    lines = [f"{row.name}  ({row.kind.value}, {row.program or '–'})" for row in rows]
    return Answer({"benefits": [_facts(row) for row in rows]}, lines)


def _show(arguments: argparse.Namespace, desk: Desk) -> Answer:
    database, words = desk.database, desk.words
    today, currency = database.today(), database.shop.currency
    with database.read() as session:
        row = benefits.get_benefit(session, arguments.name)
        found = benefits.benefit_document(session, arguments.name, today)
        said = {
            day: benefits.benefit_sentence(
                benefits.named_document(
                    session, benefits.benefit_document(session, arguments.name, day).document
                ),
                words,
                currency,
            )
            for day in (today, *found.changes_on)
        }
    facts = _facts(row) | {
        "terms": row.document,
        "document": found.document,
        "uses": found.uses,
        "spent_minor": found.spent_minor,
        "changes_on": [day.isoformat() for day in found.changes_on],
    }
    lines = [row.name, said.pop(today)]
    lines += [f"{words.formats.day(day)}: {terms}" for day, terms in said.items()]
    spent = words.formats.money(found.spent_minor, currency)
    lines.append(f"{words('Used')}: {words.formats.number(found.uses)} · {words('Cost')}: {spent}")
    return Answer(facts, lines)


def _create(arguments: argparse.Namespace, desk: Desk) -> Answer:
    database, document = desk.database, programs.read_document(arguments.file)
    with database.work() as work:
        program = programs.get_program(work.session, arguments.program, work.today)
        benefits.create_benefit(work, document, program_id=program.id)
        row = benefits.get_benefit(work.session, str(document["name"]).strip())
    return Answer(_facts(row), [desk.words("The benefit “{name}” runs.", name=row.name)])


def _change(arguments: argparse.Namespace, desk: Desk) -> Answer:
    database, document = desk.database, programs.read_document(arguments.file)
    first = read_day(arguments.first)
    with database.work() as work:
        benefits.change_benefit(work, document, from_on=first)
        row = benefits.get_benefit(work.session, str(document["name"]).strip())
    line = desk.words("The new terms of “{name}” count from {day}.", name=row.name, day=first)
    return Answer(_facts(row) | {"from": first.isoformat()}, [line])


def _stop(arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.work() as work:
        benefits.stop_benefit(work, arguments.name)
        row = benefits.get_benefit(work.session, arguments.name)
    return Answer(_facts(row), [desk.words("The benefit “{name}” ends today.", name=row.name)])


def _facts(row: benefits.BenefitRow) -> dict[str, Any]:
    return {
        "name": row.name,
        "program": row.program,
        "kind": row.kind.value,
        "trigger": row.trigger.value,
        "running": row.is_running,
        "valid_from": row.valid_from_on.isoformat() if row.valid_from_on else None,
        "valid_to": row.valid_to_on.isoformat() if row.valid_to_on else None,
    }
