"""The part of `benefit` that is about experiences: their dates, places, and who came."""

import argparse
from typing import Any

from services import benefits, members
from services.core.organisation import branch_ids
from ui.cli.days import read_day
from ui.cli.desk import Answer, Desk
from ui.cli.numbers import number
from ui.cli.verbs.grants import STATES, of_member


def add(deeds: Any) -> None:
    """Declare the arguments."""
    slots = deeds.add_parser("slots", help="the dates of experiences, from today on")
    slots.add_argument("name", metavar="BENEFIT", nargs="?")
    slots.add_argument("--from", dest="first", metavar="DATE")
    slot = deeds.add_parser("slot", help="add a date, or move or resize one")
    which = slot.add_mutually_exclusive_group(required=True)
    which.add_argument("--of", dest="name", metavar="BENEFIT", help="a new date of an experience")
    which.add_argument("--slot", type=number, help="a date that stands")
    slot.add_argument("--on", metavar="DATE")
    slot.add_argument("--at", metavar="HH:MM")
    slot.add_argument("--places", type=number)
    slot.add_argument("--branch", metavar="CODE")
    cancel = deeds.add_parser("cancel-slot", help="take a date away; places kept become free")
    cancel.add_argument("slot", type=number, metavar="SLOT")
    guests = deeds.add_parser("guests", help="who comes to a date")
    guests.add_argument("slot", type=number, metavar="SLOT")
    reserve = of_member(deeds, "reserve", "keep a place of a date")
    reserve.add_argument("slot", type=number, metavar="SLOT")
    for name, help_ in (
        ("attend", "the member came"),
        ("no-show", "the member did not come"),
        ("give-up", "free the place; the benefit is in hand again"),
    ):
        deeds.add_parser(name, help=help_).add_argument("grant", type=number, metavar="GRANT")


def _slots(arguments: argparse.Namespace, desk: Desk) -> Answer:
    today = desk.database.today()
    first = read_day(arguments.first) or today
    with desk.database.read() as session:
        rows = benefits.slots(session, arguments.name, from_on=first, today=today)
    facts = {
        "slots": [
            {
                "slot": row.id,
                "benefit": row.benefit,
                "on": row.starts_on.isoformat(),
                "at": _clock(row.starts_minute),
                "branch": row.branch,
                "places": row.capacity,
                "taken": row.taken,
                "came": row.came,
                "missed": row.missed,
                "unmarked": row.unmarked,
            }
            for row in rows
        ]
    }
    lines = [
        f"{row.id:>6}  {desk.words.formats.day(row.starts_on)} {_clock(row.starts_minute)}"
        f"  {row.benefit}  {row.taken} / {row.capacity}"
        for row in rows
    ]
    return Answer(facts, lines)


def _slot(arguments: argparse.Namespace, desk: Desk) -> Answer:
    on = read_day(arguments.on)
    minute = None if arguments.at is None else _minute(arguments.at)
    with desk.database.work() as work:
        if arguments.slot is not None:
            slot = arguments.slot
            benefits.change_slot(work, slot, on=on, minute=minute, capacity=arguments.places)
        else:
            branches = branch_ids(work.session, arguments.branch, None)
            slot = benefits.add_slot(
                work,
                arguments.name,
                on=on or work.today,
                minute=minute or 0,
                capacity=arguments.places,
                branch_id=branches[0] if arguments.branch and branches else None,
            )
    return Answer({"slot": slot}, [desk.words("The date stands, as number {slot}.", slot=slot)])


def _cancel(arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.work() as work:
        freed = benefits.cancel_slot(work, arguments.slot)
    line = desk.words("The date is off; {n} places had been kept.", n=freed)
    return Answer({"cancelled": arguments.slot, "freed": freed}, [line])


def _guests(arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.read() as session:
        rows = benefits.guests(session, arguments.slot)
    facts = {
        "slot": arguments.slot,
        "guests": [
            {
                "grant": row.grant_id,
                "member_no": row.member_no,
                "name": row.name,
                "state": row.state.value,
            }
            for row in rows
        ],
    }
    lines = [
        f"{row.grant_id:>8}  {row.name} ({row.member_no})  {desk.words(STATES[row.state])}"
        for row in rows
    ]
    return Answer(facts, lines)


def _reserve(arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.work() as work:
        who = members.get_by_key(work.session, arguments.member, work.shop.country)
        grant = benefits.reserve(work, arguments.slot, who.id)
    facts = {"grant": grant, "slot": arguments.slot, "member_no": who.member_no}
    return Answer(facts, [desk.words("The place is kept.")])


def _attend(arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.work() as work:
        benefits.attend(work, arguments.grant)
    return Answer({"grant": arguments.grant, "state": "redeemed"}, [desk.words("Noted.")])


def _no_show(arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.work() as work:
        benefits.stay_away(work, arguments.grant)
    return Answer({"grant": arguments.grant, "state": "lapsed"}, [desk.words("Noted.")])


def _give_up(arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.work() as work:
        benefits.give_up(work, arguments.grant)
    return Answer({"grant": arguments.grant, "state": "granted"}, [desk.words("Noted.")])


DEEDS = {
    "slots": _slots,
    "slot": _slot,
    "cancel-slot": _cancel,
    "guests": _guests,
    "reserve": _reserve,
    "attend": _attend,
    "no-show": _no_show,
    "give-up": _give_up,
}


def _minute(text: str) -> int:
    """Return the minute of the day of HH:MM; -1, which no date has, when it is not one."""
    hours, _, minutes = text.partition(":")
    if not (hours.isdecimal() and minutes.isdecimal() and int(minutes) < 60):
        return -1
    return int(hours) * 60 + int(minutes)


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"
