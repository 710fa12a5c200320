"""Somebody new at the counter: enrolled, and in the same step a member of a program."""

from collections.abc import Sequence
from dataclasses import dataclass

from models.values import Channel, ConsentState
from services import members, programs
from services.core.work import Work


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Who it is, as typed at the counter. `referred_by` is any key of who sent them.

    The first word of `name` is the first name. `consents` are the channels they agreed to,
    `wording_version` names the sentence they agreed to.
    """

    branch_id: int
    name: str = ""
    phone: str = ""
    birthday: str = ""
    email: str = ""
    cards: Sequence[str] = ()
    consents: Sequence[Channel] = ()
    wording_version: str | None = None
    referred_by: str = ""
    join: str | None = None
    fee_paid: bool = False
    employee_id: int | None = None


@dataclass(frozen=True, slots=True)
class Welcomed:
    """The new member; `joined` tells whether they belong to the wished program already."""

    member_id: int
    member_no: str
    joined: bool


def welcome(work: Work, new: Newcomer) -> Welcomed:
    """Enrol a newcomer, let them join if the program's condition holds, and return them.

    Who does not satisfy the condition yet is enrolled and may join with a sale; so is who owes a
    fee that their first purchase may free them of. What `members.enrol` and `programs.join`
    refuse; members.UnknownMember for who referred them.
    """
    first, _, last = new.name.strip().partition(" ")
    referrer = None
    if new.referred_by.strip():
        referrer = members.get_by_key(work.session, new.referred_by, work.shop.country).id
    enrolled = members.enrol(
        work,
        cards=[card for card in new.cards if card.strip()],
        consents=dict.fromkeys(new.consents, ConsentState.GRANTED),
        wording_version=new.wording_version,
        first_name=first,
        last_name=last.strip(),
        phone=new.phone,
        email=new.email,
        birthday=new.birthday,
        home_branch_id=new.branch_id,
        enrolled_by_id=new.employee_id,
        referred_by_id=referrer,
        source="counter",
    )
    joined = False
    doors = programs.doors(work.session, enrolled.id, work.today) if new.join else {}
    door = doors.get(new.join or "", programs.Door(is_open=False))
    waits = door.by_rule and door.fee_minor > 0
    if new.join is not None and door.is_open and not waits:
        how = programs.Joining(work.today, "counter", new.branch_id, new.employee_id)
        programs.enrol(work, new.join, enrolled.id, how, fee_paid=new.fee_paid)
        joined = True
    return Welcomed(enrolled.id, enrolled.member_no, joined)
