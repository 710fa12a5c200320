"""`ledger`: a member's points and credit, and whether the whole of it adds up."""

import argparse
from datetime import date
from typing import Any

from models.values import Unit
from services import benefits, members, programs
from services.core.errors import BadPeriod
from services.core.work import Work
from ui.cli.days import read_day
from ui.cli.desk import Answer, Desk
from ui.cli.numbers import count, number

HELP = "points and credit: balance, entries, redeem, adjust, verify"


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    deeds = parser.add_subparsers(dest="deed", required=True, metavar="DEED")
    balance = _of_member(deeds, "balance", "what a member holds and what lapses when")
    balance.add_argument("--as-of", metavar="DATE")
    entries = _of_member(deeds, "entries", "a member's entries, newest first")
    entries.add_argument("--limit", type=count, default=200)
    entries.add_argument("--before", type=number, metavar="ENTRY", help="go on after this entry")
    for name, help_ in (
        ("redeem", "spend points or credit"),
        ("adjust", "add or take off by hand; a negative amount takes off"),
    ):
        deed = _of_member(deeds, name, help_)
        deed.add_argument("--unit", choices=[unit.value for unit in Unit], default="points")
        deed.add_argument(
            "--amount", type=number, required=True, help="points, or minor units of credit"
        )
        deed.add_argument("--reason", required=name == "adjust")
        deed.add_argument("--employee", metavar="CODE")
        deed.add_argument("--key", help="names the deed: the same key books once")
    reverse = deeds.add_parser("reverse", help="take back a grant, adjustment or redemption")
    reverse.add_argument("entry", type=number, metavar="ENTRY")
    reverse.add_argument("--reason", required=True)
    reverse.add_argument("--employee", metavar="CODE")
    book = deeds.add_parser("book", help="book what receipts of a period have not earned yet")
    book.add_argument("--from", dest="first", metavar="DATE", required=True)
    book.add_argument("--to", dest="last", metavar="DATE", required=True)
    deeds.add_parser("expire", help="book the lots whose last day is over")
    deeds.add_parser("verify", help="recompute everything from the entries")


def _of_member(deeds: Any, name: str, help_: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = deeds.add_parser(name, help=help_)
    parser.add_argument("member", metavar="KEY", help="number, card, phone or e-mail")
    return parser


def run(arguments: argparse.Namespace, desk: Desk) -> Answer:
    """Do the deed."""
    deeds = {
        "balance": _balance,
        "entries": _entries,
        "redeem": _redeem,
        "adjust": _adjust,
        "reverse": _reverse,
        "book": _book,
        "expire": _expire,
        "verify": _verify,
    }
    return deeds[arguments.deed](arguments, desk)


def _balance(arguments: argparse.Namespace, desk: Desk) -> Answer:
    on = read_day(arguments.as_of) or desk.database.today()
    shop = desk.database.shop
    with desk.database.read() as session:
        who = members.get_by_key(session, arguments.member, shop.country)
        held = {unit: benefits.account(session, who.id, unit, on) for unit in Unit}
    points, credit = held[Unit.POINTS], held[Unit.CREDIT]
    expiring = sorted(points.expiring + credit.expiring, key=lambda part: part.last_on)
    facts = {
        "member_no": who.member_no,
        "points": points.balance,
        "credit_minor": credit.balance,
        "available": {"points": points.available, "credit_minor": credit.available},
        "expiring": [
            {"unit": part.unit.value, "amount": part.amount, "last_on": part.last_on.isoformat()}
            for part in expiring
        ],
    }
    lines = [
        desk.words(
            "{member}: {points} points, credit {credit}",
            member=_called(who),
            points=points.balance,
            credit=_shown(desk, Unit.CREDIT, credit.balance),
        )
    ]
    lines += [
        desk.words(
            "until {day}: {amount}",
            day=part.last_on,
            amount=_shown(desk, part.unit, part.amount),
        )
        for part in expiring
    ]
    return Answer(facts, lines)


def _entries(arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.read() as session:
        who = members.get_by_key(session, arguments.member, desk.database.shop.country)
        rows = benefits.entries(
            session, who.id, before_id=arguments.before, limit=max(arguments.limit, 1)
        )
    facts = {
        "member_no": who.member_no,
        "entries": [
            {
                "entry": row.id,
                "unit": row.unit.value,
                "kind": row.kind.value,
                "amount": row.amount,
                "booked_on": row.booked_on.isoformat(),
                "expires_on": _iso(row.expires_on),
                "lot": row.lot_id,
                "receipt": row.receipt_id,
                "benefit": row.benefit,
                "reverses": row.reverses_id,
                "reason": row.reason,
            }
            for row in rows
        ],
    }
    lines = [
        f"{row.id:>8}  {desk.words.formats.day(row.booked_on)}  {row.kind.value:<9}"
        f" {_shown(desk, row.unit, row.amount):>14}  {row.benefit or row.reason or ''}"
        for row in rows
    ]
    return Answer(facts, lines)


def _redeem(arguments: argparse.Namespace, desk: Desk) -> Answer:
    unit = Unit(arguments.unit)
    with desk.database.work() as work:
        who = members.get_by_key(work.session, arguments.member, work.shop.country)
        left = benefits.redeem(
            work,
            who.id,
            unit,
            arguments.amount,
            key=arguments.key,
            employee_id=programs.employee_id(work, arguments.employee),
            reason=arguments.reason,
        )
        return _after(work, desk, who, unit, left)


def _adjust(arguments: argparse.Namespace, desk: Desk) -> Answer:
    unit = Unit(arguments.unit)
    with desk.database.work() as work:
        who = members.get_by_key(work.session, arguments.member, work.shop.country)
        left = benefits.adjust(
            work,
            who.id,
            unit,
            arguments.amount,
            reason=arguments.reason,
            employee_id=programs.employee_id(work, arguments.employee),
            key=arguments.key,
        )
        return _after(work, desk, who, unit, left)


def _after(work: Work, desk: Desk, who: members.Match, unit: Unit, left: int) -> Answer:
    facts = {
        "member_no": who.member_no,
        "unit": unit.value,
        "balance": benefits.balance(work.session, who.id, unit),
        "available": left,
    }
    line = desk.words(
        "{member}: {amount} available now",
        member=_called(who),
        amount=_shown(desk, unit, left),
    )
    return Answer(facts, [line])


def _reverse(arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.work() as work:
        employee_id = programs.employee_id(work, arguments.employee)
        benefits.reverse(work, arguments.entry, reason=arguments.reason, employee_id=employee_id)
    line = desk.words("Entry {entry} was taken back.", entry=arguments.entry)
    return Answer({"reversed": arguments.entry}, [line])


def _book(arguments: argparse.Namespace, desk: Desk) -> Answer:
    first, last = read_day(arguments.first), read_day(arguments.last)
    if last < first:
        raise BadPeriod(first=first, last=last)
    with desk.database.work() as work:
        outcome = benefits.book_period(work, first, last, desk.progress)
    facts = {
        "receipts": outcome.receipts,
        "earned": {unit.value: outcome.earned.get(unit, 0) for unit in Unit},
        "taken_back": {unit.value: outcome.taken_back.get(unit, 0) for unit in Unit},
    }
    return Answer(facts, [desk.words("{n} receipts earned.", n=outcome.receipts)])


def _expire(_arguments: argparse.Namespace, desk: Desk) -> Answer:
    lapsed = benefits.expire_all(desk.database, desk.progress)
    return Answer({"lapsed": lapsed}, [desk.words("{n} lots lapsed.", n=lapsed)])


def _verify(_arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.read() as session:
        problems = benefits.verify(session)
    facts = {
        "sound": not problems,
        "problems": [
            {
                "law": problem.law,
                "member": problem.member_id,
                "entry": problem.entry_id,
                "expected": problem.expected,
                "found": problem.found,
            }
            for problem in problems
        ],
    }
    lines = [
        f"{desk.words(problem.sentence)} (#{problem.entry_id or '–'},"
        f" {problem.expected} / {problem.found})"
        for problem in problems
    ] or [desk.words("The ledger adds up.")]
    return Answer(facts, lines, exit_code=3 if problems else 0)


def _called(who: members.Match) -> str:
    return f"{who.name} ({who.member_no})" if who.name else who.member_no


def _shown(desk: Desk, unit: Unit, amount: int) -> str:
    if unit is Unit.POINTS:
        return desk.words.formats.number(amount)
    return desk.words.formats.money(amount, desk.database.shop.currency)


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
