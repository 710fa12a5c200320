"""`program …`: the life of a program, of its memberships and tracks, from the command line."""

import argparse
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from models.values import MembershipState
from services import benefits, members, planning, programs
from services.core.organisation import branch_ids
from services.core.work import Work
from ui.cli.days import read_day
from ui.cli.desk import Answer, Desk
from ui.cli.numbers import number

_MOST = 1_000


def add(deeds: Any) -> None:
    """Declare the deeds with their arguments."""
    for deed, said in (
        ("show", "a program's document and who stands how in it"),
        ("start", "let a draft run, or a closed program again"),
        ("close", "let today be the program's last day"),
        ("tracks", "the tracks with their members; with --member: how far that member is"),
        ("launch", "how the launch goes, stage by stage"),
        ("members", "who belongs or has to do with a program"),
        ("why", "why a customer may join or not, and how far they are"),
        ("invite", "ask candidates to join"),
        ("decline", "an invited customer does not want to join"),
        ("leave", "a member leaves"),
        ("renew", "the fee was paid: a new term"),
    ):
        deeds.add_parser(deed, help=said).add_argument("name", metavar="NAME")
    change = deeds.add_parser("change", help="let a program be as a file says from now on")
    change.add_argument("name", metavar="NAME")
    change.add_argument("file", metavar="FILE", type=Path)
    added = deeds.choices
    for deed in ("why", "decline", "leave", "renew"):
        _add_member(added[deed], required=True)
    _add_member(added["tracks"], required=False)
    who = added["invite"].add_mutually_exclusive_group(required=True)
    who.add_argument("--all-candidates", action="store_true")
    who.add_argument("--member", metavar="KEY", help="number, card, phone or e-mail")
    for deed in ("why", "tracks", "launch", "invite", "renew"):
        added[deed].add_argument("--as-of", metavar="DATE")
    for deed in ("invite", "decline", "leave", "renew"):
        added[deed].add_argument("--employee", metavar="CODE")
    added["invite"].add_argument("--branch", metavar="CODE")
    added["decline"].add_argument("--reason", default="", metavar="TEXT")
    added["leave"].add_argument("--reason", required=True, metavar="TEXT")
    states = [state.value for state in MembershipState]
    added["members"].add_argument("--state", choices=states)
    added["members"].add_argument("--limit", type=number, default=100)


def _add_member(parser: argparse.ArgumentParser, *, required: bool) -> None:
    parser.add_argument(
        "--member", metavar="KEY", required=required, help="number, card, phone or e-mail"
    )


def deeds() -> dict[str, Callable[[argparse.Namespace, Desk], Answer]]:
    """Return what does each deed."""
    return {
        "show": _show,
        "change": _change,
        "start": _start,
        "close": _close,
        "tracks": _tracks,
        "launch": _launch,
        "members": _members,
        "why": _why,
        "invite": _invite,
        "decline": _decline,
        "leave": _leave,
        "renew": _renew,
    }


def _show(arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.read() as session:
        return _program(arguments.name, session, desk)


def _change(arguments: argparse.Namespace, desk: Desk) -> Answer:
    database = desk.database  # first of all: a refusal is told in the shop's language
    document = programs.read_document(arguments.file)
    with database.work() as work:
        touched = benefits.change_launched(work, arguments.name, document)
        answer = _program(str(document["name"]).strip(), work.session, desk)
    return replace(answer, facts=answer.facts | {"changed_benefits": list(touched)})


def _start(arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.work() as work:
        programs.start_program(work, arguments.name)
        return _program(arguments.name, work.session, desk)


def _close(arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.work() as work:
        programs.close_program(work, arguments.name)
        return _program(arguments.name, work.session, desk)


def _program(name: str, session: Any, desk: Desk) -> Answer:
    row = programs.get_program(session, name, desk.database.today())
    document = programs.program_document(session, name)
    counts = programs.roster_counts(session, name)
    given = benefits.benefit_documents(session, desk.database.today(), row.id)
    running = [one.document for one in given if one.is_running]
    named = [benefits.named_document(session, one) for one in running]
    facts = {
        "program": name,
        "state": row.state.value,
        "members": row.members,
        "states": {state.value: count for state, count in counts.items()},
        "document": document,
        "benefits": running,
    }
    lines = [f"{name}: {desk.words('{n} members', n=row.members)}"]
    lines += [
        f"  {desk.words(members.STANDINGS[state])}: {desk.words.formats.number(count)}"
        for state, count in counts.items()
    ]
    currency = desk.database.shop.currency
    lines += [
        f"{one['name']}: {benefits.benefit_sentence(one, desk.words, currency)}" for one in named
    ]
    return Answer(facts, lines)


def _tracks(arguments: argparse.Namespace, desk: Desk) -> Answer:
    database, words = desk.database, desk.words
    on = read_day(arguments.as_of) or database.today()
    with database.read() as session:
        row = programs.get_program(session, arguments.name, on)
        if arguments.member is None:
            levels = programs.program_document(session, arguments.name).get("tracks", [])
            counts = programs.track_counts(session, row.id, on)
            facts = [level | {"members": counts.get(level["name"], 0)} for level in levels]
            lines = [f"{one['name']}: {words('{n} members', n=one['members'])}" for one in facts]
            return Answer({"program": arguments.name, "tracks": facts}, lines)
        who = members.get_by_key(session, arguments.member, database.shop.country)
        progress = programs.track_progress(session, who.id, on)
    own = next((one for one in progress if one.program_id == row.id), None)
    if own is None:
        raise programs.NotAMember(member=who.member_no, program=arguments.name)
    return Answer(_progress(own), [f"{own.track or '–'} → {own.next_track or '–'}"])


def _progress(own: programs.TrackProgress) -> dict[str, Any]:
    warning = own.warning
    return {
        "program": own.program,
        "measure": own.measure,
        "track": own.track,
        "since_on": own.since_on.isoformat(),
        "until_on": own.until_on and own.until_on.isoformat(),
        "period": own.period
        and {"from": own.period.first.isoformat(), "to": own.period.last.isoformat()},
        "figure": own.figure,
        "next_track": own.next_track,
        "missing": own.missing,
        "days_left": own.days_left,
        "warning": warning
        and {
            "falls_to": warning.falls_to,
            "on": warning.on.isoformat(),
            "missing": warning.missing,
        },
    }


def _launch(arguments: argparse.Namespace, desk: Desk) -> Answer:
    on = read_day(arguments.as_of) or desk.database.today()
    with desk.database.read() as session:
        found = planning.launch(session, arguments.name, on)
    joined = found.enrolment
    facts: dict[str, Any] = {
        "program": found.program,
        "started_on": found.started_on and found.started_on.isoformat(),
        "days": found.days,
        "joiners": joined.total.joiners if joined else 0,
        "quality": joined.total.quality if joined else None,
        "by_day": [{"day": day.isoformat(), "joiners": n} for day, n in joined.by_day]
        if joined
        else [],
        "by_employee": [
            {"employee": row.code, "name": row.name, "joiners": row.enrolled.joiners}
            for row in joined.by_employee
        ]
        if joined
        else [],
        "cost_minor": found.use.cost_minor if found.use else 0,
        "beside": None,
        "stages": [{"stage": row.stage.value, "state": row.state.value} for row in found.stages],
    }
    if found.beside is not None:
        beside = found.beside
        facts["beside"] = {
            "joiners_expected": beside.joiners_expected,
            "joiners": beside.joiners,
            "cost_expected_minor": beside.cost_expected_minor,
            "cost_minor": beside.cost_minor,
        }
    return Answer(facts, [desk.words(row.says, **row.facts) for row in found.stages])


def _members(arguments: argparse.Namespace, desk: Desk) -> Answer:
    state = MembershipState(arguments.state) if arguments.state else None
    with desk.database.read() as session:
        programs.get_program(session, arguments.name, desk.database.today())
        rows = programs.roster(
            session, arguments.name, state=state, limit=min(max(arguments.limit, 0), _MOST)
        )
        counts = programs.roster_counts(session, arguments.name)
    facts = [
        {
            "member_no": row.member_no,
            "name": row.name,
            "state": row.state.value,
            "track": row.track,
            "joined_on": row.joined_on and row.joined_on.isoformat(),
            "ends_on": row.ends_on and row.ends_on.isoformat(),
            "employee": row.employee,
        }
        for row in rows
    ]
    lines = [
        f"{row.member_no}  {row.name}  {desk.words(members.STANDINGS[row.state])}  "
        f"{row.track or ''}"
        for row in rows
    ]
    states = {one.value: count for one, count in counts.items()}
    return Answer({"program": arguments.name, "states": states, "members": facts}, lines)


def _why(arguments: argparse.Namespace, desk: Desk) -> Answer:
    database, words = desk.database, desk.words
    on = read_day(arguments.as_of) or database.today()
    with database.read() as session:
        who = members.get_by_key(session, arguments.member, database.shop.country)
        found = programs.standing_of(session, arguments.name, who.id, on)
    facts = {
        "program": found.program,
        "member_no": found.member_no,
        "state": found.state and found.state.value,
        "belongs": found.belongs,
        "may_join": found.may_join,
        "fee_minor": found.fee_minor,
        "reasons": [reason.as_json() for reason in found.reasons],
        "lacks": [reason.as_json() for reason in found.lacks],
    }
    currency = database.shop.currency
    lines = [programs.reasons_text(found.reasons, words, currency)]
    if found.lacks:
        lines.append(programs.lacks_text(found.lacks, words, currency))
    if fee := programs.fee_text(found.fee_minor, found.program_fee_minor, words, currency):
        lines.append(fee)
    return Answer(facts, lines)


def _invite(arguments: argparse.Namespace, desk: Desk) -> Answer:
    on = read_day(arguments.as_of) or desk.database.today()
    with desk.database.work() as work:
        found = branch_ids(work.session, branch=arguments.branch)
        how = programs.Joining(
            on,
            "invitation",
            branch_id=found[0] if found else None,
            employee_id=programs.employee_id(work, arguments.employee),
        )
        if arguments.all_candidates:
            invited = programs.invite_candidates(work, arguments.name, how)
        else:
            invited = programs.invite(work, arguments.name, [_member(arguments, work)], how)
    words = desk.words("{n} were invited to “{name}”.", n=invited, name=arguments.name)
    return Answer({"program": arguments.name, "invited": invited}, [words])


def _decline(arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.work() as work:
        programs.decline(
            work,
            arguments.name,
            _member(arguments, work),
            reason=arguments.reason,
            employee_id=programs.employee_id(work, arguments.employee),
        )
    return _noted(arguments, desk)


def _leave(arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.work() as work:
        programs.leave(
            work,
            arguments.name,
            _member(arguments, work),
            reason=arguments.reason,
            employee_id=programs.employee_id(work, arguments.employee),
        )
    return _noted(arguments, desk)


def _renew(arguments: argparse.Namespace, desk: Desk) -> Answer:
    on = read_day(arguments.as_of) or desk.database.today()
    with desk.database.work() as work:
        last_on = programs.renew(
            work,
            arguments.name,
            _member(arguments, work),
            paid_on=on,
            employee_id=programs.employee_id(work, arguments.employee),
        )
    facts = {"program": arguments.name, "ends_on": last_on.isoformat()}
    return Answer(facts, [desk.words("The membership holds until {day}.", day=last_on)])


def _noted(arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.read() as session:
        who = members.get_by_key(session, arguments.member, desk.database.shop.country)
        found = programs.history(session, who.id, arguments.name)[-1]
    facts = {
        "program": arguments.name,
        "member_no": who.member_no,
        "state": found.state.value,
        "reason": found.reason,
    }
    return Answer(facts, [f"{who.member_no}  {desk.words(members.STANDINGS[found.state])}"])


def _member(arguments: argparse.Namespace, work: Work) -> int:
    return members.get_by_key(work.session, arguments.member, work.shop.country).id
