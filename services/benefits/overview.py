"""A program at a glance: its levels with their members, who joined, what it cost, what it owes."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from models.benefit import Benefit, LedgerEntry
from models.program import Membership, Program, Track
from models.values import Period, Unit
from services import programs


@dataclass(frozen=True, slots=True)
class Level:
    """A track with the members who are on it today, lowest first."""

    name: str
    members: int


@dataclass(frozen=True, slots=True)
class ProgramOverview:
    """What a program's card shows.

    `members` belong on the period's last day, `joined` in the period. `spent_minor` is what its
    benefits have cost so far beside credit and points, `credit_minor` and `points` what members
    hold of what it gave.
    """

    levels: tuple[Level, ...]
    members: int
    joined: int
    budget_minor: int | None
    spent_minor: int
    credit_minor: int
    points: int


def program_overview(session: Session, program_id: int, period: Period) -> ProgramOverview:
    """Return the figures of one program; `period` is that of the joiners and ends today."""
    here: Any = Membership.program_id == program_id
    active = (here, programs.is_active(period.last))
    counted = select(Membership.track_id, func.count()).where(*active)
    on_track = {
        track_id: count
        for track_id, count in session.execute(counted.group_by(Membership.track_id))
    }
    tracks = session.execute(
        select(Track.id, Track.name).where(Track.program_id == program_id).order_by(Track.rank)
    )
    joined = select(func.count()).where(
        here, Membership.joined_on.between(period.first, period.last)
    )
    spent = select(func.coalesce(func.sum(Benefit.spent_minor), 0)).where(
        Benefit.program_id == program_id
    )
    budget = select(Program.budget_minor).where(Program.id == program_id)
    return ProgramOverview(
        levels=tuple(Level(name, on_track.get(id_, 0)) for id_, name in tracks),
        members=sum(on_track.values()),
        joined=session.scalar(joined) or 0,
        budget_minor=session.scalar(budget),
        spent_minor=session.scalar(spent) or 0,
        credit_minor=_held(session, program_id, Unit.CREDIT),
        points=_held(session, program_id, Unit.POINTS),
    )


def _held(session: Session, program_id: int, unit: Unit) -> int:
    """Return what is left of every lot the program gave: the lots and all that names them."""
    lot, part = aliased(LedgerEntry), aliased(LedgerEntry)
    given = select(func.sum(lot.amount)).where(
        lot.program_id == program_id, lot.unit == unit, lot.lot_id.is_(None), lot.amount > 0
    )
    moved = (
        select(func.sum(part.amount))
        .join(lot, part.lot_id == lot.id)
        .where(lot.program_id == program_id, lot.unit == unit, lot.amount > 0)
    )
    return (session.scalar(given) or 0) + (session.scalar(moved) or 0)
