"""`program`: clubs, who may join them and why, and joining."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from services import benefits, members, programs
from services.core.organisation import branch_ids
from services.core.work import Work
from ui.cli import club, simulation
from ui.cli.days import read_day
from ui.cli.desk import Answer, Desk
from ui.cli.numbers import number

HELP = "programs: create, list, show, change, start, close, evaluate, invite, enrol, tracks, …"


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    deeds = parser.add_subparsers(dest="deed", required=True, metavar="DEED")
    create = deeds.add_parser("create", help="make a program, with its benefits, from a file")
    create.add_argument("file", metavar="FILE", type=Path)
    create.add_argument("--draft", action="store_true", help="nobody joins until it is started")
    deeds.add_parser("list", help="every program with its members")
    evaluate = deeds.add_parser("evaluate", help="who may join and why, who nearly")
    evaluate.add_argument("name", metavar="NAME")
    evaluate.add_argument("--as-of", metavar="DATE")
    evaluate.add_argument("--limit", type=number, default=50, help="candidates shown")
    evaluate.add_argument("--nearly", type=number, default=50, help="nearest others shown")
    enrol = deeds.add_parser("enrol", help="let candidates join")
    enrol.add_argument("name", metavar="NAME")
    who = enrol.add_mutually_exclusive_group(required=True)
    who.add_argument("--all-candidates", action="store_true")
    who.add_argument("--member", metavar="KEY", help="number, card, phone or e-mail")
    enrol.add_argument("--as-of", metavar="DATE")
    enrol.add_argument("--branch", metavar="CODE")
    enrol.add_argument("--employee", metavar="CODE")
    enrol.add_argument("--fee-paid", action="store_true")
    simulate = deeds.add_parser("simulate", help="replay the shop's history through a draft")
    simulation.add(simulate)
    fit = deeds.add_parser("fit", help="does a club pay off for this shop?")
    simulation.add_period(fit)
    club.add(deeds)


def run(arguments: argparse.Namespace, desk: Desk) -> Answer:
    """Do the deed."""
    deeds = {
        "create": _create,
        "list": _list,
        "evaluate": _evaluate,
        "enrol": _enrol,
        "simulate": simulation.simulate,
        "fit": simulation.fit,
        **club.deeds(),
    }
    return deeds[arguments.deed](arguments, desk)


def _create(arguments: argparse.Namespace, desk: Desk) -> Answer:
    database, document = desk.database, programs.read_document(arguments.file)
    with database.work() as work:
        program_id = benefits.launch_program(work, document, draft=arguments.draft)
        rows = benefits.benefits(work.session, program_id)
    facts = {"program": document["name"], "id": program_id, "benefits": [r.name for r in rows]}
    if arguments.draft:
        said = desk.words("The program “{name}” is a draft.", name=document["name"])
    else:
        said = desk.words("The program “{name}” runs.", name=document["name"])
    return Answer(facts, [said])


def _list(_arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.read() as session:
        rows = programs.programs(session, desk.database.today())
    facts = [
        {
            "name": row.name,
            "state": row.state.value,
            "members": row.members,
            "goals": row.goals,
            "positioning": row.positioning,
            "fee_minor": row.fee_minor,
            "fee_free": row.fee_free_rule,
            "term_months": row.term_months,
            "join": row.join_rule,
        }
        for row in rows
    ]
    lines = [f"{row.name}: {desk.words('{n} members', n=row.members)}" for row in rows]
    return Answer({"programs": facts}, lines)


def _evaluate(arguments: argparse.Namespace, desk: Desk) -> Answer:
    as_of = read_day(arguments.as_of) or desk.database.today()
    with desk.database.read() as session:
        found = programs.evaluate(
            session,
            arguments.name,
            as_of,
            limit=max(arguments.limit, 0),
            nearly=max(arguments.nearly, 0),
        )
    facts = {
        "program": found.program,
        "as_of": as_of.isoformat(),
        "fee_minor": found.fee_minor,
        "count": found.candidates_count,
        "candidates": [
            {
                "member_no": row.member_no,
                "name": row.name,
                "fee_minor": row.fee_minor,
                "reasons": [r.as_json() for r in row.reasons],
            }
            for row in found.candidates
        ],
        "nearly_count": found.nearly_count,
        "nearly": [
            {
                "member_no": row.member_no,
                "name": row.name,
                "lacks": [r.as_json() for r in row.lacks],
            }
            for row in found.nearly
        ],
    }
    words = desk.words
    lines = [words("{n} may join “{name}”.", n=found.candidates_count, name=found.program)]
    lines += [
        f"  {row.member_no}  {row.name}  " + ", ".join(_why(desk, row, found.fee_minor))
        for row in found.candidates
    ]
    if found.nearly:
        lines.append(words("Nearest to joining:"))
    lines += [f"  {row.member_no}  {row.name}  {_short(desk, row.lacks)}" for row in found.nearly]
    return Answer(facts, lines)


def _why(desk: Desk, row: programs.Candidate, fee_minor: int) -> list[str]:
    said = [_stands(desk, reason) for reason in row.reasons]
    fee = programs.fee_text(row.fee_minor, fee_minor, desk.words, desk.database.shop.currency)
    return [*said, fee] if fee else said


def _stands(desk: Desk, reason: programs.Reason) -> str:
    label, figure = desk.words(reason.label), reason.why.figure
    if figure is None or isinstance(figure, tuple):
        return f"{label} {'✓' if reason.why.holds else '✗'}"
    return f"{label} {_amount(desk, reason, figure)}"


def _short(desk: Desk, lacks: Sequence[programs.Reason]) -> str:
    """Return what is lacking in words: "₪38.00 and 1 visit short"."""
    words = desk.words
    short = [_missing(desk, one) for one in lacks if one.missing is not None]
    other = [words("not: {fact}", fact=_stands(desk, one)) for one in lacks if one.missing is None]
    if short:
        other.insert(0, words("{what} short", what=f" {words('and')} ".join(short)))
    return ", ".join(other)


def _missing(desk: Desk, reason: programs.Reason) -> str:
    missing = reason.missing or 0
    if reason.fact == "purchases.count":
        return desk.words("{n} visits", n=round(missing))
    if reason.fact == "purchases.total":
        return _amount(desk, reason, missing)
    return f"{desk.words(reason.label)} {_amount(desk, reason, missing)}"


def _amount(desk: Desk, reason: programs.Reason, amount: Any) -> str:
    formats = desk.words.formats
    if reason.why.kind == "money":
        return formats.money(round(amount), desk.database.shop.currency)
    return formats.value(round(amount, 2) if isinstance(amount, float) else amount)


def _enrol(arguments: argparse.Namespace, desk: Desk) -> Answer:
    on = read_day(arguments.as_of) or desk.database.today()
    name, paid = arguments.name, arguments.fee_paid
    with desk.database.work() as work:
        how = programs.Joining(
            on,
            "rule",
            branch_id=_branch(work, arguments.branch),
            employee_id=programs.employee_id(work, arguments.employee),
        )
        if arguments.all_candidates:
            joined = programs.enrol_candidates(work, name, how, fee_paid=paid)
        else:
            who = members.get_by_key(work.session, arguments.member, work.shop.country)
            programs.enrol(work, name, who.id, how, fee_paid=paid)
            joined = 1
    facts = {"program": name, "joined": joined, "joined_on": on.isoformat()}
    return Answer(facts, [desk.words("{n} joined “{name}”.", n=joined, name=name)])


def _branch(work: Work, code: str | None) -> int | None:
    found = branch_ids(work.session, branch=code)
    return found[0] if found else None
