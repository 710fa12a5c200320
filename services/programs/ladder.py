"""Tracks read from the file: what they ask for, what members did, and where that puts them."""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import bindparam, select, text
from sqlalchemy.orm import Session

from models.base import LocalDay, day_from_number, day_number
from models.program import Membership, Program, Track
from models.values import Period, ProgramState
from services.core.asking import ask, listed
from services.programs.documents import ProgramPlan
from services.programs.rows import is_active
from services.programs.rules import (
    Former,
    Ladder,
    Level,
    Standing,
    Warned,
    progress,
    standing,
)

# What members did per day; `:members` is a JSON list of their ids.
_RECEIPTS = """
SELECT member_id, sold_on, sum({what}) FROM receipt INDEXED BY ix_receipt_history
WHERE member_id IS NOT NULL AND member_id IN (SELECT value FROM json_each(:members))
    AND sold_on BETWEEN :first AND :last
GROUP BY member_id, sold_on
"""
# Earnings stay with the member they were booked for; who was merged away counts for who is left.
_POINTS = """
WITH own (member_id, holder_id) AS (
    SELECT value, value FROM json_each(:members)
    UNION SELECT m.id, m.merged_into_id FROM member AS m
    WHERE m.merged_into_id IN (SELECT value FROM json_each(:members))
)
SELECT own.holder_id, e.booked_on, sum(e.amount) FROM own
CROSS JOIN ledger_entry AS e INDEXED BY ix_ledger_entry_account
    ON e.member_id = own.member_id AND e.unit = 'points'
LEFT JOIN ledger_entry AS undone ON undone.id = e.reverses_id
WHERE e.program_id = :program AND e.booked_on BETWEEN :first AND :last
    AND (e.kind = 'earn' OR (e.kind = 'reverse' AND undone.kind = 'earn'))
GROUP BY own.holder_id, e.booked_on
"""
# Built once: every sale asks them.
_MEASURED = {
    "spend": text(_RECEIPTS.format(what="total_minor")),
    "visits": text(_RECEIPTS.format(what="is_sale")),
    "points": text(_POINTS),
}
_TRACKS: Any = select(
    Track.program_id,
    Track.id,
    Track.name,
    Track.reach_threshold,
    Track.hold_threshold,
    Track.warn_days,
    Track.former,
    Track.measure,
    Track.period_months,
).order_by(Track.program_id, Track.rank)
_TRACKS_OF: Any = _TRACKS.where(Track.program_id.in_(listed("programs")))
_TRACKS_RUNNING: Any = _TRACKS.join(Program, Program.id == Track.program_id).where(
    Program.state == ProgramState.RUNNING
)


def ladders(session: Session, program_ids: Collection[int] | None = None) -> dict[int, Ladder]:
    """Return the tracks of every program that has some (None: of all programs), by its id."""
    found = (
        ask(session, _TRACKS)
        if program_ids is None
        else ask(session, _TRACKS_OF, {"programs": list(program_ids)})
    )
    return _ladders(found)


def running_ladders(session: Session) -> dict[int, Ladder]:
    """Return the tracks of every running program that has some, by its id."""
    return _ladders(ask(session, _TRACKS_RUNNING))


def _ladders(found: Iterable[Any]) -> dict[int, Ladder]:
    rows: dict[int, list[Any]] = {}
    for row in found:
        rows.setdefault(row.program_id, []).append(row)
    return {program_id: _ladder(tracks) for program_id, tracks in rows.items()}


def _ladder(rows: list[Any]) -> Ladder:
    measured = next((row for row in rows if row.measure is not None), None)
    return Ladder(
        levels=tuple(
            Level(
                row.id,
                row.name,
                row.reach_threshold,
                row.hold_threshold,
                row.warn_days,
                tuple(
                    Former(date.fromisoformat(one["until_on"]), one["reach"], one["hold"])
                    for one in row.former or ()
                ),
            )
            for row in rows
        ),
        measure=None if measured is None else measured.measure,
        period_months=None if measured is None else measured.period_months,
    )


def ladder_of(plan: ProgramPlan) -> Ladder:
    """Return the tracks of a draft; a level's id is its place in the draft, from 1."""
    measured = next((track for track in plan.tracks if track.measure is not None), None)
    return Ladder(
        levels=tuple(
            Level(rank, one.name, one.reach_threshold, one.hold_threshold, one.warn_days)
            for rank, one in enumerate(plan.tracks, 1)
        ),
        measure=None if measured is None else measured.measure,
        period_months=None if measured is None else measured.period_months,
    )


def histories(
    session: Session,
    program_id: int,
    measure: str | None,
    member_ids: Iterable[int],
    days: Period,
) -> dict[int, list[tuple[date, int]]]:
    """Return per member what each day came to in the measure; members without any are left out."""
    if measure is None:
        return {}
    facts: dict[str, Any] = {
        "members": "[" + ",".join(str(int(one)) for one in member_ids) + "]",
        "first": day_number(days.first),
        "last": day_number(days.last),
    }
    if measure == "points":
        facts["program"] = program_id
    found: dict[int, list[tuple[date, int]]] = {}
    for member_id, day, amount in ask(session, _MEASURED[measure], facts):
        found.setdefault(member_id, []).append((day_from_number(day), amount))
    return found


@dataclass(frozen=True, slots=True)
class Joined:
    """A membership whose tracks are asked for."""

    id: int
    member_id: int
    program_id: int
    joined_on: date


def standings(
    session: Session, program_id: int, ladder: Ladder, joined: Collection[Joined], on: date
) -> dict[int, Standing]:
    """Return where these members of one program stand on a day, by member."""
    begun = [one for one in joined if one.joined_on <= on]
    if not begun:
        return {}
    days = Period(min(one.joined_on for one in begun), on)
    did = histories(session, program_id, ladder.measure, [one.member_id for one in begun], days)
    return {
        one.member_id: standing(ladder, one.joined_on, did.get(one.member_id, ()), on)
        for one in begun
    }


@dataclass(frozen=True, slots=True)
class TrackDays:
    """The track of members on days of the past, per (member, program)."""

    steps: Mapping[tuple[int, int], tuple[tuple[date, ...], tuple[int | None, ...]]]

    def on(self, member_id: int, program_id: int, day: date) -> int | None:
        """Return the id of the track at the end of the day, None for none."""
        days, tracks = self.steps.get((member_id, program_id), ((), ()))
        place = bisect_right(days, day)
        return tracks[place - 1] if place else None


def track_on(
    session: Session, member_ids: Collection[int], program_ids: Collection[int], last_on: date
) -> TrackDays:
    """Return the tracks the members had in the programs on any day up to `last_on`.

    As the history stands now: what came late counts on its own day. Days of membership are not
    looked at (`spells` does that). A track that is counted in points is told by what has been
    earned so far.
    """
    found: dict[tuple[int, int], tuple[tuple[date, ...], tuple[int | None, ...]]] = {}
    for program_id, ladder in ladders(session, program_ids).items():
        query: Any = select(
            Membership.id, Membership.member_id, Membership.program_id, Membership.joined_on
        ).where(
            Membership.program_id == program_id,
            Membership.member_id.in_(member_ids),
            Membership.joined_on.is_not(None),
        )
        joined = [Joined(*row) for row in session.execute(query)]
        for member_id, stands in standings(session, program_id, ladder, joined, last_on).items():
            steps = stands.steps
            found[member_id, program_id] = (
                tuple(step.on for step in steps),
                tuple(step.level.id if step.level else None for step in steps),
            )
    return TrackDays(found)


@dataclass(frozen=True, slots=True)
class TrackProgress:
    """How far a member is in one program's tracks: for the counter and the member's screen.

    `figure` is what the running `period` came to, in the measure (spend: minor units). `missing`
    takes them to `next_track` if it comes in `days_left` days. `until_on` is the last day the
    track holds, None when nothing takes it away; `warning` tells when it is in danger.
    """

    program_id: int
    program: str
    measure: str | None
    track_id: int | None
    track: str | None
    since_on: date
    until_on: date | None
    period: Period | None
    figure: int
    next_track: str | None
    missing: int | None
    days_left: int | None
    warning: Warned | None


_BELONGING: Any = (
    select(
        Membership.id,
        Membership.member_id,
        Membership.program_id,
        Membership.joined_on,
        Program.name,
    )
    .join(Program, Program.id == Membership.program_id)
    .where(
        Membership.member_id == bindparam("member"),
        is_active(bindparam("on", type_=LocalDay())),
    )
    .order_by(Program.name)
)


def track_progress(session: Session, member_id: int, on: date) -> list[TrackProgress]:
    """Return the progress in every running program with tracks the member belongs to, by name."""
    rows = ask(session, _BELONGING, {"member": member_id, "on": on}).all()
    known = ladders(session, [row.program_id for row in rows]) if rows else {}
    found = []
    for membership_id, _, program_id, joined_on, name in rows:
        ladder = known.get(program_id)
        if ladder is None:
            continue
        joined = Joined(membership_id, member_id, program_id, joined_on)
        stands = standings(session, program_id, ladder, [joined], on)[member_id]
        found.append(_progress(program_id, name, ladder, stands, on))
    return found


def _progress(
    program_id: int, name: str, ladder: Ladder, stands: Standing, on: date
) -> TrackProgress:
    ahead = progress(ladder, stands, on)
    return TrackProgress(
        program_id=program_id,
        program=name,
        measure=ladder.measure,
        track_id=stands.level.id if stands.level else None,
        track=stands.level.name if stands.level else None,
        since_on=stands.since_on,
        until_on=stands.until_on,
        period=stands.period,
        figure=stands.figure,
        next_track=ahead.next_level.name if ahead.next_level else None,
        missing=ahead.missing,
        days_left=ahead.days_left,
        warning=ahead.warning,
    )
