"""Making programs, changing them, and their life: drafted, running, closed.

Changed conditions and thresholds count from now on and rewrite no past: a join rule keeps its
former versions, a level what it asked for until today. New thresholds count from tomorrow, because
today's purchases may have decided already.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import exists, select

from models.benefit import BenefitTrack
from models.program import Membership, MembershipEvent, Program, ProgramRuleVersion, Track
from models.values import ProgramState
from services import segments
from services.core.work import Work
from services.programs.documents import ProgramPlan, TrackPlan
from services.programs.errors import ProgramExists, TrackInUse, TracksFixed
from services.programs.events import ProgramsChanged
from services.programs.fees import check_fee_free
from services.programs.rows import program_of
from services.programs.surprises import surprises_of
from services.security import Right, record, require


def create_program(work: Work, plan: ProgramPlan, *, draft: bool = False) -> int:
    """Make a program, running unless it is a draft, and return its id.

    ProgramExists when the name is taken; what `segments.parse` refuses of its rules.
    """
    require(work, Right.EDIT_PROGRAM)
    segments.parse(plan.join)
    check_fee_free(plan)
    _check_name(work, plan.name)
    program = Program(
        state=ProgramState.DRAFT if draft else ProgramState.RUNNING,
        join_rule=dict(plan.join),
        created_at=work.now,
        **_columns(plan),
    )
    work.session.add(program)
    work.session.flush()
    _keep_rule(work, program)
    for rank, track in enumerate(plan.tracks, 1):
        work.session.add(_track(program.id, rank, track))
    work.session.flush()
    record(work, "program.create", "program", program.id, join_rule=program.join_rule)
    work.tell(ProgramsChanged())
    return program.id


def change_program(work: Work, name: str, plan: ProgramPlan) -> None:
    """Let the program be as the plan says from now on; who joined stays, what they reached too.

    Levels are known by their names; with as many levels as before, a new name at the place of one
    that is gone renames it. NoProgram, ProgramExists; TrackInUse for a level left out that members
    or benefits rest on, TracksFixed for another measure, period or order once somebody joined.
    What `segments.parse` refuses. The plan's benefits are `benefits.change_launched`'s to see to.
    """
    require(work, Right.EDIT_PROGRAM)
    check_fee_free(plan)
    program = program_of(work, name)
    if plan.name != name:
        _check_name(work, plan.name)
    if plan.join != program.join_rule:
        change_join_rule(work, name, plan.join)
    for column, value in _columns(plan).items():
        setattr(program, column, value)
    _change_tracks(work, program, plan.tracks)
    record(work, "program.change", "program", program.id, **_told(plan))
    work.tell(ProgramsChanged())


def change_join_rule(work: Work, name: str, rule: Mapping[str, Any]) -> None:
    """Let the program ask for something else from now on; who joined stays. NoProgram."""
    require(work, Right.EDIT_PROGRAM)
    segments.parse(rule)
    program = program_of(work, name)
    program.join_rule = dict(rule)
    _keep_rule(work, program)
    record(work, "program.change_rule", "program", program.id, join_rule=program.join_rule)
    work.tell(ProgramsChanged())


def change_surprises(work: Work, name: str, table: Mapping[str, Any] | None) -> None:
    """Let surprises be drawn by another plan from now on, or by none.

    NotAllowed, NoProgram, BadProgram.
    """
    require(work, Right.EDIT_PROGRAM)
    program = program_of(work, name)
    program.surprise = surprises_of(table)
    record(work, "program.change_surprises", "program", program.id, surprise=program.surprise)
    work.tell(ProgramsChanged())


def start_program(work: Work, name: str) -> None:
    """Let a draft run, or a closed program run again from today on. NoProgram."""
    require(work, Right.EDIT_PROGRAM)
    program = program_of(work, name)
    if program.state is ProgramState.RUNNING:
        return
    if program.ends_on is not None and program.ends_on <= work.today:
        program.ends_on = None
    program.state = ProgramState.RUNNING
    record(work, "program.start", "program", program.id)
    work.tell(ProgramsChanged())


def close_program(work: Work, name: str) -> None:
    """Let today be the program's last day: nobody joins, nothing is earned. NoProgram.

    What members hold stays theirs to spend, and lapses as it would have.
    """
    require(work, Right.EDIT_PROGRAM)
    program = program_of(work, name)
    if program.state is ProgramState.CLOSED:
        return
    if program.ends_on is None or program.ends_on > work.today:
        program.ends_on = work.today
    program.state = ProgramState.CLOSED
    record(work, "program.close", "program", program.id)
    work.tell(ProgramsChanged())


def _columns(plan: ProgramPlan) -> dict[str, Any]:
    return {
        "name": plan.name,
        "goals": plan.goals,
        "positioning": plan.positioning,
        "budget_minor": plan.budget_minor,
        "fee_minor": plan.fee_minor,
        "fee_free_rule": None if plan.fee_free is None else dict(plan.fee_free),
        "term_months": plan.term_months,
        "renewal_days": plan.renewal_days,
        "starts_on": plan.starts_on,
        "ends_on": plan.ends_on,
        "surprise": None if plan.surprise is None else dict(plan.surprise),
    }


def _told(plan: ProgramPlan) -> dict[str, Any]:
    facts = {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in _columns(plan).items()
    }
    asked = {track.name: [track.reach_threshold, track.hold_threshold] for track in plan.tracks}
    return facts | {"tracks": asked}


def _check_name(work: Work, name: str) -> None:
    if work.session.scalar(select(Program.id).where(Program.name == name)) is not None:
        raise ProgramExists(name=name)


def _keep_rule(work: Work, program: Program) -> None:
    work.session.add(
        ProgramRuleVersion(
            program_id=program.id,
            since_at=work.now,
            join_rule=program.join_rule,
            changed_by_id=work.actor_id,
        )
    )


def _track(program_id: int, rank: int, plan: TrackPlan) -> Track:
    return Track(program_id=program_id, rank=rank, **_track_columns(plan))


def _track_columns(plan: TrackPlan) -> dict[str, Any]:
    return {
        "name": plan.name,
        "measure": plan.measure,
        "reach_threshold": plan.reach_threshold,
        "hold_threshold": plan.hold_threshold,
        "period_months": plan.period_months,
        "warn_days": plan.warn_days,
    }


def _change_tracks(work: Work, program: Program, plans: Sequence[TrackPlan]) -> None:
    query = select(Track).where(Track.program_id == program.id).order_by(Track.rank)
    old = list(work.session.scalars(query))
    kept = _matched(old, plans)
    has_members = work.session.scalar(
        select(
            exists().where(Membership.program_id == program.id, Membership.joined_on.is_not(None))
        )
    )
    if has_members:
        _check_fixed(program.name, old, plans, kept)
    for track in old:
        if track not in kept.values():
            _remove_track(work, program.name, track)
    # Out of the way first: ranks and names are unique within the program.
    for place, track in enumerate(kept.values()):
        track.rank, track.name = -1 - place, f"{track.name}\n{place}"
    work.session.flush()
    for rank, plan in enumerate(plans, 1):
        known = kept.get(plan.name)
        if known is None:
            work.session.add(_new_track(work, program.id, rank, plan, dated=bool(has_members)))
            continue
        if has_members:
            _keep_thresholds(known, plan, work.today)
        known.rank = rank
        for column, value in _track_columns(plan).items():
            setattr(known, column, value)
    work.session.flush()


def _matched(old: Sequence[Track], plans: Sequence[TrackPlan]) -> dict[str, Track]:
    """Return the levels that stay, by the names they are to have."""
    by_name = {track.name: track for track in old}
    names = [plan.name for plan in plans]
    kept = {name: by_name[name] for name in names if name in by_name}
    if len(old) == len(plans):
        for track, name in zip(old, names, strict=True):
            if name not in by_name and track.name not in names:
                kept[name] = track
    return kept


def _check_fixed(
    program: str, old: Sequence[Track], plans: Sequence[TrackPlan], kept: Mapping[str, Track]
) -> None:
    """Refuse with TracksFixed what would count the members' past anew."""
    if [track.rank for plan in plans if (track := kept.get(plan.name))] != sorted(
        track.rank for track in kept.values()
    ):
        raise TracksFixed(program=program, field="tracks.name")
    for plan in plans:
        track = kept.get(plan.name)
        if track is not None and (plan.measure is None) != (track.measure is None):
            raise TracksFixed(program=program, field="tracks.measure")
        if track is None and plan.measure is None and old:
            raise TracksFixed(program=program, field="tracks.measure")
    was = {(track.measure, track.period_months) for track in old if track.measure is not None}
    now = {(plan.measure, plan.period_months) for plan in plans if plan.measure is not None}
    if was and now and was != now:
        raise TracksFixed(program=program, field="tracks.period_months")


def _remove_track(work: Work, program: str, track: Track) -> None:
    for column in (Membership.track_id, MembershipEvent.track_id, BenefitTrack.track_id):
        if work.session.scalar(select(exists().where(column == track.id))):
            raise TrackInUse(track=track.name, program=program)
    work.session.delete(track)
    work.session.flush()


def _new_track(work: Work, program_id: int, rank: int, plan: TrackPlan, *, dated: bool) -> Track:
    track = _track(program_id, rank, plan)
    if dated and plan.reach_threshold is not None:
        track.former = [{"until_on": work.today.isoformat(), "reach": None, "hold": None}]
    return track


def _keep_thresholds(track: Track, plan: TrackPlan, today: date) -> None:
    """Keep what the level asked for until today; a second change of one day keeps the first's."""
    before = (track.reach_threshold, track.hold_threshold)
    if before == (plan.reach_threshold, plan.hold_threshold):
        return
    former, day = list(track.former or ()), today.isoformat()
    if not former or former[-1]["until_on"] != day:
        former.append({"until_on": day, "reach": before[0], "hold": before[1]})
    track.former = former
