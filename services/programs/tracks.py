"""Keeping each membership's track in step with what was bought.

The history of receipts (or points) says where a member stands; the membership repeats it for
segments and screens, and its events tell how it came about. Reviewing twice writes once. What
came late changes the past: then the steps of the days concerned are told again, and the newest
telling of a day is the one that counts.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import islice
from typing import Any

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session
from sqlalchemy.orm.util import identity_key

from models.base import LocalDay
from models.program import Membership, MembershipEvent
from models.values import MembershipState, TrackStep
from services.core.asking import ask, listed
from services.core.progress import SILENT, Progress
from services.core.work import Database, Work
from services.programs.events import MembershipsChanged
from services.programs.ladder import Joined, running_ladders, standings
from services.programs.rows import is_active, write_steps
from services.programs.rules import Ladder, Standing, Step, Told, untold

_PIECE = 2_000
# How a membership stands in the file: the track's id, since when, and the last day it holds.
_Kept = tuple[int | None, date | None, date | None]
# Statements of every sale are built once: building one takes longer than running it.
_ON = bindparam("on", type_=LocalDay())
_JOINED: Any = (
    select(
        Membership.id,
        Membership.member_id,
        Membership.program_id,
        Membership.joined_on,
        Membership.track_id,
        Membership.track_since_on,
        Membership.track_until_on,
    )
    .where(
        Membership.member_id.in_(listed("members")),
        Membership.program_id.in_(listed("programs")),
        is_active(_ON),
    )
    .order_by(Membership.id)
)
_TOLD: Any = (
    select(
        MembershipEvent.membership_id,
        MembershipEvent.happened_on,
        MembershipEvent.track_step,
        MembershipEvent.track_id,
    )
    .where(
        MembershipEvent.membership_id.in_(listed("memberships")),
        MembershipEvent.track_step.is_not(None),
    )
    .order_by(MembershipEvent.id)
)


def review_tracks(
    work: Work,
    member_ids: Iterable[int],
    on: date | None = None,
    *,
    measure: str | None = None,
) -> int:
    """Bring the tracks of these members to what they did up to today, or up to a later day.

    Returns how many memberships moved. A purchase that comes late moves what followed from it,
    too. Only running programs and standing memberships are looked at; `measure` narrows to
    programs that count by it. Call it in the transaction that changed what members did, before
    what was bought earns.
    """
    day = max(on or work.today, work.today)
    known = _running(work.session, measure)
    if not known:
        return 0
    rest, moved = iter(sorted(set(member_ids))), 0
    while some := list(islice(rest, _PIECE)):
        for program_id, joined in _joined(work.session, list(known), some, day).items():
            moved += _review(work, program_id, known[program_id], joined, day)
    return moved


def review_all_tracks(database: Database, progress: Progress = SILENT) -> int:
    """Decide every track whose last day is over and return how many memberships moved.

    In pieces, each a transaction of its own, so that the counter can sell in between. Where
    thresholds changed lately, all members of the program are looked at.
    """
    today, moved = database.today(), 0
    with database.read() as session:
        due = list(_due(session, today))
    for start in range(0, len(due), _PIECE):
        progress.step(start, len(due))
        with database.work() as work:
            moved += review_tracks(work, due[start : start + _PIECE])
    progress.step(len(due), len(due))
    return moved


def _due(session: Session, today: date) -> Iterator[int]:
    """Yield the members whose track ended, or whose program's thresholds began to count lately."""
    ended = select(Membership.member_id).where(
        Membership.track_until_on < today, Membership.state == MembershipState.ACTIVE
    )
    changed = [
        program_id
        for program_id, ladder in _running(session, None).items()
        if any(0 <= (today - day).days <= _LATELY_DAYS for day in ladder.changes())
    ]
    of_changed = select(Membership.member_id).where(
        Membership.program_id.in_(changed), Membership.state == MembershipState.ACTIVE
    )
    yield from session.scalars(ended.union(of_changed))


_LATELY_DAYS = 31  # a PC that was off for longer tells its members at their next purchase


def _running(session: Session, measure: str | None) -> dict[int, Ladder]:
    """Return the tracks of the running programs, of those that count by the measure if named."""
    return {
        program_id: ladder
        for program_id, ladder in running_ladders(session).items()
        if measure in (None, ladder.measure)
    }


def _joined(
    session: Session, program_ids: Collection[int], member_ids: Collection[int], on: date
) -> dict[int, dict[Joined, _Kept]]:
    """Return the standing memberships per program, with how their tracks stand in the file."""
    facts = {"members": list(member_ids), "programs": list(program_ids), "on": on}
    found: dict[int, dict[Joined, _Kept]] = {}
    for membership_id, member_id, program_id, joined_on, *kept in ask(session, _JOINED, facts):
        joined = Joined(membership_id, member_id, program_id, joined_on)
        found.setdefault(program_id, {})[joined] = (kept[0], kept[1], kept[2])
    return found


def _review(
    work: Work, program_id: int, ladder: Ladder, joined: Mapping[Joined, _Kept], on: date
) -> int:
    """Write where these members of one program stand; return how many moved."""
    session = work.session
    stands = standings(session, program_id, ladder, joined, on)
    ids = [one.id for one in joined]
    told = _told(session, ids)
    changes: list[dict[str, Any]] = []
    events: list[dict[str, Any]] = []
    moved = set()
    for one, kept in joined.items():
        now = stands[one.member_id]
        facts = _facts(now)
        if kept != tuple(facts.values()):
            changes.append({"id": one.id} | facts)
        new = untold(told.get(one.id, ()), now, ladder)
        events += [_event(work, one.id, step, ladder) for step in new]
        if new and any(step.kind is not TrackStep.JOINED for step in new):
            moved.add(one.id)
    if changes:
        session.execute(update(Membership), changes)
        for change in changes:  # rows that somebody holds in this transaction see it too
            held = session.identity_map.get(identity_key(Membership, change["id"]))
            if held is not None:
                session.expire(held)
    if events:
        write_steps(session, events)
        work.tell(MembershipsChanged(program_id))
    return len(moved)


def _facts(stands: Standing) -> dict[str, Any]:
    return {
        "track_id": stands.level.id if stands.level else None,
        "track_since_on": stands.since_on if stands.level else None,
        "track_until_on": stands.until_on,
    }


def _told(session: Session, membership_ids: Sequence[int]) -> dict[int, list[Told]]:
    """Return the steps each membership's events tell since its last joining, as they were told."""
    found: dict[int, list[Told]] = {}
    rows = ask(session, _TOLD, {"memberships": membership_ids})
    for membership_id, on, kind, track_id in rows:
        if kind is TrackStep.JOINED:
            found[membership_id] = []
        found.setdefault(membership_id, []).append(Told(on, kind, track_id))
    return found


def _event(work: Work, membership_id: int, step: Step, ladder: Ladder) -> dict[str, Any]:
    reason: dict[str, Any] | None = None
    if step.period is not None:
        reason = {
            "measure": ladder.measure,
            "figure": step.figure,
            "threshold": step.threshold,
            "first_on": step.period.first.isoformat(),
            "last_on": step.period.last.isoformat(),
        }
    elif step.kind is not TrackStep.JOINED:
        reason = {"corrected": True}
    return {
        "membership_id": membership_id,
        "happened_at": work.now,
        "happened_on": step.on,
        "state": MembershipState.ACTIVE,
        "track_id": step.level.id if step.level else None,
        "track_step": step.kind,
        "reason": reason,
        "employee_id": None,
    }
