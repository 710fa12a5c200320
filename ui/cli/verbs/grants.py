"""The part of `benefit` that is about members: what they have in hand, draws, fatigue."""

import argparse
from datetime import date
from typing import Any

from models.values import GrantState
from services import benefits, members, programs
from services.core.words import Text
from ui.cli.days import read_day
from ui.cli.desk import Answer, Desk
from ui.cli.numbers import count, number, seed

STATES = {
    GrantState.GRANTED: Text("in hand"),
    GrantState.RESERVED: Text("place kept"),
    GrantState.REDEEMED: Text("used"),
    GrantState.LAPSED: Text("lapsed"),
    GrantState.REVOKED: Text("taken back"),
}


def add(deeds: Any) -> None:
    """Declare the arguments."""
    grant = of_member(deeds, "grant", "put a benefit into a member's hands")
    grant.add_argument("name", metavar="BENEFIT")
    grant.add_argument("--reason", required=True)
    grant.add_argument("--employee", metavar="CODE")
    grant.add_argument("--key", help="names the deed: the same key grants once")
    revoke = deeds.add_parser("revoke", help="take a granted benefit back")
    revoke.add_argument("grant", type=number, metavar="GRANT")
    revoke.add_argument("--reason", required=True)
    revoke.add_argument("--employee", metavar="CODE")
    grants = deeds.add_parser("grants", help="what was granted, newest first")
    grants.add_argument("--member", metavar="KEY")
    grants.add_argument("--name", metavar="BENEFIT")
    grants.add_argument("--draw", type=number)
    grants.add_argument("--limit", type=count, default=200)
    grants.add_argument("--before", type=number, metavar="GRANT", help="go on after this one")
    of_member(deeds, "due", "what a member would be granted today")
    deeds.add_parser("grant-due", help="grant everybody what is due today")
    fatigue = of_member(deeds, "fatigue", "how tired a member is of what they were given")
    fatigue.add_argument("--as-of", metavar="DATE")
    stock = deeds.add_parser("stock", help="how much there is to give in all, what is used with it")
    stock.add_argument("name", metavar="BENEFIT")
    stock.add_argument("stock", type=number, nargs="?", help="left out: no end of it")
    stock.add_argument("--reason", required=True)
    _add_draws(deeds)


def _add_draws(deeds: Any) -> None:
    draw = deeds.add_parser("draw", help="draw a program's surprises of today, once in its period")
    draw.add_argument("program", metavar="PROGRAM")
    draw.add_argument("--seed", type=seed)
    draws = deeds.add_parser("draws", help="the draws that stand, newest first")
    draws.add_argument("--program", metavar="PROGRAM")
    redraw = deeds.add_parser("redraw", help="draw again from the log and compare")
    redraw.add_argument("draw", type=number, metavar="DRAW")


def of_member(deeds: Any, name: str, help_: str) -> argparse.ArgumentParser:
    """Return the parser of a deed that is about one member."""
    parser: argparse.ArgumentParser = deeds.add_parser(name, help=help_)
    parser.add_argument("member", metavar="KEY", help="number, card, phone or e-mail")
    return parser


def _grant(arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.work() as work:
        who = members.get_by_key(work.session, arguments.member, work.shop.country)
        grant = benefits.grant_by_hand(
            work,
            arguments.name,
            who.id,
            reason=arguments.reason,
            employee_id=programs.employee_id(work, arguments.employee),
            key=arguments.key,
        )
    line = desk.words("“{name}” was granted, as number {grant}.", name=arguments.name, grant=grant)
    return Answer({"grant": grant, "member_no": who.member_no}, [line])


def _revoke(arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.work() as work:
        employee_id = programs.employee_id(work, arguments.employee)
        benefits.revoke(work, arguments.grant, reason=arguments.reason, employee_id=employee_id)
    return Answer({"revoked": arguments.grant}, [desk.words("Taken back.")])


def _grants(arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.read() as session:
        who = (
            members.get_by_key(session, arguments.member, desk.database.shop.country)
            if arguments.member
            else None
        )
        rows = benefits.grants_of(
            session,
            member_id=who.id if who else None,
            benefit=arguments.name,
            draw_id=arguments.draw,
            before_id=arguments.before,
            limit=arguments.limit,
        )
    return Answer({"grants": [_row(row) for row in rows]}, [_line(row, desk) for row in rows])


def _row(row: benefits.GrantRow) -> dict[str, Any]:
    return {
        "grant": row.id,
        "member_no": row.member_no,
        "benefit": row.benefit,
        "kind": row.kind.value,
        "state": row.state.value,
        "granted_on": row.granted_on.isoformat(),
        "valid_to": _iso(row.valid_to_on),
        "redeemed_on": _iso(row.redeemed_on),
        "value_minor": row.value_minor,
        "cost_minor": row.cost_minor,
        "receipt": row.receipt_id,
        "slot": row.slot_id,
        "draw": row.draw_id,
        "reason": row.reason,
    }


def _line(row: benefits.GrantRow, desk: Desk) -> str:
    day = desk.words.formats.day
    until = f"–{day(row.valid_to_on)}" if row.valid_to_on else ""
    state = desk.words(STATES[row.state])
    return f"{row.id:>8}  {day(row.granted_on)}{until}  {row.member_no}  {row.benefit}  ({state})"


def _due(arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.read() as session:
        who = members.get_by_key(session, arguments.member, desk.database.shop.country)
        rows = benefits.due(session, who.id, desk.database.today())
    facts = {
        "member_no": who.member_no,
        "due": [
            {
                "benefit": row.name,
                "kind": row.kind.value,
                "valid_to": _iso(row.valid_to_on),
                "reason": row.reason,
            }
            for row in rows
        ],
    }
    return Answer(facts, [row.name for row in rows] or [desk.words("Nothing is due.")])


def _grant_due(_arguments: argparse.Namespace, desk: Desk) -> Answer:
    granted = benefits.grant_all_due(desk.database, desk.progress)
    lines = [
        desk.words("“{name}” was given to {n} members.", name=name, n=count)
        for name, count in granted.by_benefit.items()
    ]
    return Answer({"granted": dict(granted.by_benefit)}, lines or [desk.words("Nothing is due.")])


def _fatigue(arguments: argparse.Namespace, desk: Desk) -> Answer:
    on = read_day(arguments.as_of) or desk.database.today()
    with desk.database.read() as session:
        who = members.get_by_key(session, arguments.member, desk.database.shop.country)
        rows = [row for row in benefits.benefits(session) if row.trigger not in benefits.STANDING]
        tired = benefits.fatigue(session, [who.id], [row.id for row in rows], on)
        fresh = benefits.fresh_for(session, who.id, on)
        pick = benefits.personal_pick(session, who.id, on)
    found = [(row.name, tired[who.id, row.id]) for row in rows]
    facts = {
        "member_no": who.member_no,
        "fatigue": [
            {
                "benefit": name,
                "index": one.index,
                "unused": one.unused,
                "in_a_row": one.in_a_row,
                "falling": one.falling,
            }
            for name, one in found
        ],
        "fresh": None if fresh is None else _suggestion(fresh, desk),
        "personal": None if pick is None else _suggestion(pick, desk),
    }
    lines = [f"{one.index:>4}  {name}" for name, one in found]
    if fresh is not None:
        why = " ".join(desk.words(one.code, **one.facts) for one in fresh.why)
        lines.append(desk.words("A change for them: “{name}”. {why}", name=fresh.name, why=why))
    if pick is not None:
        why = " ".join(desk.words(one.code, **one.facts) for one in pick.why)
        lines.append(desk.words("Their own kind: “{name}”. {why}", name=pick.name, why=why))
    return Answer(facts, lines)


def _suggestion(one: benefits.Fresh | benefits.Pick, desk: Desk) -> dict[str, Any]:
    return {
        "benefit": one.name,
        "why": [
            {"code": why.code, "facts": dict(why.facts), "text": desk.words(why.code, **why.facts)}
            for why in one.why
        ],
    }


def _stock(arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.work() as work:
        benefits.change_stock(work, arguments.name, arguments.stock, reason=arguments.reason)
    return Answer({"benefit": arguments.name, "stock": arguments.stock}, [desk.words("Counted.")])


def _draw(arguments: argparse.Namespace, desk: Desk) -> Answer:
    draw_id = benefits.draw_now(desk.database, arguments.program, arguments.seed)
    with desk.database.read() as session:
        row = benefits.get_draw(session, draw_id)
        winners = benefits.grants_of(session, draw_id=draw_id, limit=max(row.drawn, 1))[::-1]
    facts = _draw_facts(row) | {
        "winners": [
            {"member_no": one.member_no, "benefit": one.benefit, "grant": one.id} for one in winners
        ]
    }
    lines = [desk.words("Surprises of “{name}”: {n} winners.", name=row.program, n=row.drawn)]
    lines += [f"{one.member_no}  {one.benefit}" for one in winners]
    return Answer(facts, lines)


def _draws(arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.read() as session:
        rows = benefits.draws(session, arguments.program)
    lines = [
        f"{row.id:>6}  {desk.words.formats.day(row.drawn_on)}  {row.program}"
        f"  {row.drawn} / {row.pool}"
        for row in rows
    ]
    return Answer({"draws": [_draw_facts(row) for row in rows]}, lines)


def _draw_facts(row: benefits.DrawRow) -> dict[str, Any]:
    return {
        "draw": row.id,
        "program": row.program,
        "on": row.drawn_on.isoformat(),
        "seed": row.seed,
        "pool": row.pool,
        "drawn": row.drawn,
        "cost_minor": row.cost_minor,
        "left_out": list(row.left_out),
    }


def _redraw(arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.read() as session:
        row = benefits.get_draw(session, arguments.draw)
        again = benefits.redraw(session, row.id)
        given = benefits.grants_of(session, draw_id=row.id, limit=max(row.drawn, 1))
    same = set(again) == {one.member_id for one in given}
    line = (
        desk.words("Drawn again, it falls on the same members.")
        if same
        else desk.words("Drawn again, it falls on other members.")
    )
    return Answer({"draw": row.id, "same": same}, [line], exit_code=0 if same else 3)


DEEDS = {
    "grant": _grant,
    "revoke": _revoke,
    "grants": _grants,
    "due": _due,
    "grant-due": _grant_due,
    "fatigue": _fatigue,
    "stock": _stock,
    "draw": _draw,
    "draws": _draws,
    "redraw": _redraw,
}


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
