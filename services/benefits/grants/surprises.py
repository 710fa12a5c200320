"""Surprises: drawing who is given one, and which, once in each period of a program's plan.

A draw is worked out in a snapshot while the counter sells (`drawing`), and then written in one
short transaction. The log keeps pool, plan, seed and who was passed over: `redraw` draws again.
"""

import json
from base64 import b64decode, b64encode
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zlib import compress, decompress

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.benefit import SurpriseDraw
from models.member import Member
from models.program import Program
from models.values import Period, ProgramState, Trigger
from services.benefits.grants import lottery, rules
from services.benefits.grants.deciding import Due
from services.benefits.grants.drawing import (
    SURPRISE,
    Prepared,
    Winner,
    period_of,
    prepare,
    standing_draw,
)
from services.benefits.grants.errors import NoDraw, NoSurpriseRuns
from services.benefits.grants.gifts import gifts, left_to_give
from services.benefits.grants.granting import give
from services.benefits.ledger.booking import token
from services.core.errors import AppError
from services.core.shop import read_shop
from services.core.work import Database, Work
from services.programs import read_surprises
from services.security import Right, record, require


@dataclass(frozen=True, slots=True)
class DrawRow:
    """A draw that stands. `cost_minor` is what the winners' surprises cost, where it is known."""

    id: int
    program: str
    drawn_on: date
    drawn_at: datetime
    seed: int
    pool: int
    drawn: int
    cost_minor: int
    left_out: tuple[str, ...]


def draw(work: Work, program: str, seed: int | None = None) -> int:
    """Draw today's surprises of a program and return the draw's number.

    Once in each period of the plan: a second time answers the same, whatever the seed. The seed
    follows from program and period unless one is given. NotAllowed, NoProgram, NoSurprises,
    NoSurpriseRuns, DrawnLater when the clock was set back behind a draw.
    """
    require(work, Right.GIVE_BENEFIT)
    prepared = prepare(work.session, program, work.today, seed)
    return prepared if isinstance(prepared, int) else book(work, prepared)


def draw_now(database: Database, program: str, seed: int | None = None) -> int:
    """Draw as `draw` does, holding the counter back only while the outcome is written."""
    with database.read() as session:
        require(session, Right.GIVE_BENEFIT)
        prepared = prepare(session, program, database.today(), seed)
    if isinstance(prepared, int):
        return prepared
    with database.work() as work:
        return book(work, prepared)


def draw_all_due(database: Database) -> list[DrawRow]:
    """Draw for every running program whose period has seen no draw; return the draws made.

    Periods that went by while the computer was off are not made up for. A program with nothing to
    give waits without a word; another refusal keeps no other program back and is raised last.
    """
    with database.read() as session:
        due = draws_due(session, database.today())
    made: list[int] = []
    refused: list[AppError] = []
    for program in due:
        try:
            made.append(draw_now(database, program))
        except NoSurpriseRuns:
            continue
        except AppError as error:
            refused.append(error)
    if refused:
        raise refused[0]
    with database.read() as session:
        return [get_draw(session, draw_id) for draw_id in made]


def draws_due(session: Session, on: date) -> list[str]:
    """Return the running programs whose plan wants a draw on the day, by name."""
    newest = (
        select(func.max(SurpriseDraw.drawn_on))
        .where(SurpriseDraw.program_id == Program.id)
        .scalar_subquery()
    )
    query = select(
        Program.name, Program.surprise, Program.starts_on, Program.ends_on, newest
    ).where(Program.state == ProgramState.RUNNING, Program.surprise.is_not(None))
    country = read_shop(session).country
    due = []
    for name, kept, starts_on, ends_on, drawn_on in session.execute(query.order_by(Program.name)):
        plan = read_surprises(kept)
        runs = (starts_on is None or starts_on <= on) and (ends_on is None or on <= ends_on)
        if plan is None or not runs:
            continue
        if drawn_on is None or drawn_on < period_of(plan.every, on, country).first:
            due.append(name)
    return due


def draws(session: Session, program: str | None = None, limit: int = 100) -> list[DrawRow]:
    """Return the draws of a program or of all, newest first."""
    query = _DRAWS.order_by(SurpriseDraw.drawn_on.desc(), SurpriseDraw.id.desc()).limit(limit)
    if program is not None:
        query = query.where(Program.name == program)
    return [_row(row) for row in session.execute(query)]


def get_draw(session: Session, draw_id: int) -> DrawRow:
    """Return a draw; NoDraw when there is none with this number."""
    row = session.execute(_DRAWS.where(SurpriseDraw.id == draw_id)).one_or_none()
    if row is None:
        raise NoDraw(draw=draw_id)
    return _row(row)


def redraw(session: Session, draw_id: int) -> list[int]:
    """Return the members a draw falls on when it is drawn again from its log, in order; NoDraw.

    They are who was given a surprise then; anything else means that somebody had a hand in it.
    """
    row = session.get(SurpriseDraw, draw_id)
    if row is None:
        raise NoDraw(draw=draw_id)
    pool = sorted(_unpacked(row.plan["pool"]))
    ids = func.json_each(json.dumps(pool)).table_valued("value")
    found = session.execute(select(Member.id, Member.uid).where(Member.id.in_(select(ids.c.value))))
    odds = lottery.Odds(row.plan.get("count"), row.plan.get("probability"))
    passed = _unpacked(row.plan["passed"])
    order = lottery.in_order(row.seed, [(id_, uid) for id_, uid in found], odds)
    return [member_id for member_id in order if member_id not in passed][: row.drawn]


def book(work: Work, prepared: Prepared) -> int:
    """Write a draw that was worked out and return its number.

    What the counter gave away since then is no longer there to be won.
    """
    standing = standing_draw(work.session, prepared.program_id, prepared.period, work.today)
    if standing is not None:
        return standing
    now = {
        gift.id: gift
        for gift in gifts(work.session, work.today, SURPRISE, program_id=prepared.program_id)
    }
    left = {gift_id: left_to_give(work.session, gift) for gift_id, gift in now.items()}
    winners: list[Winner] = []
    for winner in prepared.winners:
        room = left.get(winner.gift.id, 0)
        if room == 0:
            continue
        left[winner.gift.id] = None if room is None else room - 1
        winners.append(winner)
    gone = {winner.member_id for winner in prepared.winners} - {w.member_id for w in winners}
    log = dict(prepared.kept_plan) | {
        "pool": _packed(prepared.pool),
        "passed": _packed(prepared.passed | gone),
        "left_out": list(prepared.left_out),
    }
    row = SurpriseDraw(
        program_id=prepared.program_id,
        drawn_on=work.today,
        drawn_at=work.now,
        seed=prepared.seed,
        pool=len(prepared.pool),
        drawn=len(winners),
        cost_minor=sum(winner.gift.known_cost_minor or 0 for winner in winners),
        plan=log,
    )
    work.session.add(row)
    work.session.flush()
    for gift_id, gift in now.items():
        dues = [_due(w, prepared.period, work.today) for w in winners if w.gift.id == gift_id]
        give(work, gift, dues, draw_id=row.id)
    record(work, "surprise.draw", "surprise_draw", row.id, pool=row.pool, drawn=row.drawn)
    return row.id


def _due(winner: Winner, period: Period, on: date) -> Due:
    gift = winner.gift
    return Due(
        winner.member_id,
        gift.key(f"{token(winner.uid)}:{period.first.isoformat()}"),
        rules.last_good_day(on, gift.terms.timing.valid_days, None, gift.ends_on),
        {"trigger": Trigger.SURPRISE.value, "for": period.first.isoformat()},
    )


_DRAWS: Any = select(
    SurpriseDraw.id,
    Program.name,
    SurpriseDraw.drawn_on,
    SurpriseDraw.drawn_at,
    SurpriseDraw.seed,
    SurpriseDraw.pool,
    SurpriseDraw.drawn,
    SurpriseDraw.cost_minor,
    SurpriseDraw.plan,
).join(Program, Program.id == SurpriseDraw.program_id)


def _row(row: Any) -> DrawRow:
    return DrawRow(
        id=row.id,
        program=row.name,
        drawn_on=row.drawn_on,
        drawn_at=row.drawn_at,
        seed=row.seed,
        pool=row.pool,
        drawn=row.drawn,
        cost_minor=row.cost_minor,
        left_out=tuple(row.plan.get("left_out", ())),
    )


def _packed(ids: Iterable[int]) -> str:
    """Return ids as text: a bit for each, compressed. A pool of 100,000 takes some kilobytes."""
    listed = list(ids)
    digits = bytearray(max(listed, default=0) // 8 + 1)
    for number in listed:
        digits[number // 8] |= 1 << number % 8
    return b64encode(compress(bytes(digits), 9)).decode()


def _unpacked(packed: str) -> set[int]:
    digits = decompress(b64decode(packed))
    return {
        8 * place + bit
        for place, eight in enumerate(digits)
        if eight
        for bit in range(8)
        if eight >> bit & 1
    }
