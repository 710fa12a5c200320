"""Builders for programs and benefits: a club around the rows of `tests.build`."""

from datetime import date

from sqlalchemy import select

from models.member import Member
from models.program import Membership, Program
from models.purchase import Receipt, ReceiptLine
from models.values import MembershipState, ProgramState
from services import benefits
from services.core.work import Work
from tests import build

ALWAYS = date(2000, 1, 1)


def program(work: Work, name: str = "מועדון", **facts) -> Program:
    """A running program that everybody may join."""
    row = Program(
        name=name,
        state=ProgramState.RUNNING,
        join_rule={"version": 1, "rule": {"all": []}},
        created_at=work.now,
        **facts,
    )
    work.session.add(row)
    work.session.flush()
    return row


def join(work: Work, who: Member, into: Program, on: date = ALWAYS, until: date | None = None):
    """An active membership from a day on."""
    row = Membership(
        member_id=who.id,
        program_id=into.id,
        state=MembershipState.ACTIVE,
        joined_on=on,
        ends_on=until,
    )
    work.session.add(row)
    work.session.flush()
    return row


def points(work: Work, into: Program, name: str = "נקודות", **terms) -> int:
    """One point per whole major unit, unless the terms say otherwise."""
    document = {"name": name, "kind": "points", "points_per_major": "1"} | terms
    return benefits.create_benefit(work, document, program_id=into.id)


def credit(work: Work, into: Program, name: str = "זיכוי", **terms) -> int:
    """Five percent of the spend as credit, unless the terms say otherwise."""
    document = {"name": name, "kind": "credit", "rate": "0.05"} | terms
    return benefits.create_benefit(work, document, program_id=into.id)


def club_member(work: Work, **facts) -> Member:
    """A member of a program that gives points and credit."""
    club = work.session.scalars(select(Program)).one_or_none()
    if club is None:
        club = program(work)
        points(work, club)
        credit(work, club)
    who = build.member(work, **facts)
    join(work, who, club)
    return who


def returned(work: Work, sold: Receipt, amount_minor: int, on: date | None = None) -> Receipt:
    """A return of part of the receipt's first line."""
    lines = select(ReceiptLine).where(ReceiptLine.receipt_id == sold.id, ReceiptLine.line_no == 1)
    line = work.session.scalars(lines).one()
    who = work.session.get(Member, sold.member_id) if sold.member_id else None
    back = build.receipt(
        work, who, on or sold.sold_on, (None, -1000, -amount_minor), returns_receipt_id=sold.id
    )
    own = select(ReceiptLine).where(ReceiptLine.receipt_id == back.id)
    work.session.scalars(own).one().returns_line_id = line.id
    work.session.flush()
    return back
