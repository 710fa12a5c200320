"""Making, changing and stopping benefits."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import delete, insert, select

from models.benefit import Benefit, BenefitTrack
from models.organisation import Branch
from models.program import Track
from models.values import add_days
from services import programs, segments
from services.benefits.documents import benefit_documents
from services.benefits.errors import BadTerms, BenefitExists, NoBenefit, UnknownItem
from services.benefits.events import BenefitsChanged
from services.benefits.ledger.goods import check_known
from services.benefits.terms import BenefitPlan, changed_terms, goods_named, plan_of
from services.core.work import Work
from services.security import Right, record, require


def create_benefit(work: Work, document: Mapping[str, Any], *, program_id: int) -> int:
    """Make a benefit of a program from its document and return its id.

    BadTerms as `terms.plan_of` says, BenefitExists when the name is taken; UnknownItem for goods,
    branches, tracks or other benefits there are none of, UnknownSegment, BadRule.
    """
    benefit_id = _create(work, document, program_id)
    _check_partners(work)
    return benefit_id


def launch_program(work: Work, document: Mapping[str, Any], *, draft: bool = False) -> int:
    """Make a program with the benefits its document lists and return its id; all or nothing.

    It runs unless it is a draft.

    A track's own list is of benefits for it; the document's is for the whole program, unless a
    benefit names tracks. What `programs.plan_of`, `programs.create_program` and `create_benefit`
    refuse.
    """
    plan = programs.plan_of(document)
    program_id = programs.create_program(work, plan, draft=draft)
    for benefit in _listed(plan):
        _create(work, benefit, program_id)
    _check_partners(work)
    return program_id


def change_launched(work: Work, name: str, document: Mapping[str, Any]) -> tuple[str, ...]:
    """Let a program and the benefits its document lists be as it says; all or nothing.

    Returns the names of the benefits that were made, or changed from tomorrow on. Those that the
    document does not list stay as they are. What `programs.change_program`, `create_benefit` and
    `change_benefit` refuse.
    """
    plan = programs.plan_of(document)
    programs.change_program(work, name, plan)
    program_id = programs.get_program(work.session, plan.name, work.today).id
    tomorrow = add_days(work.today, 1)
    standing = {
        one.document["name"]: plan_of(one.document, work.shop.currency)
        for one in benefit_documents(work.session, tomorrow, program_id)
    }
    touched = []
    for benefit in _listed(plan):
        wanted = plan_of(benefit, work.shop.currency)
        if wanted.name not in standing:
            _create(work, benefit, program_id)
        elif wanted != standing[wanted.name]:
            change_benefit(work, benefit, from_on=tomorrow)
        else:
            continue
        touched.append(wanted.name)
    _check_partners(work)
    return tuple(touched)


def _listed(plan: programs.ProgramPlan) -> list[Mapping[str, Any]]:
    """Return the benefits of a program's document, those of tracks naming them."""
    of_tracks = (
        {**benefit, "tracks": [track.name]} for track in plan.tracks for benefit in track.benefits
    )
    return [*plan.benefits, *of_tracks]


def change_benefit(work: Work, document: Mapping[str, Any], *, from_on: date) -> None:
    """Let the document's terms count from a day to come; what was earned by then stays.

    What is not dated (limits, stock, order, price, tracks, who is eligible) counts at once.
    NoBenefit; BadTerms, also for another kind or trigger and less stock than was given;
    UnknownItem, UnknownSegment, BadRule; TermsInThePast unless `from_on` is after today.
    """
    require(work, Right.EDIT_BENEFIT)
    plan = plan_of(document, work.shop.currency)
    benefit = _get(work, plan.name)
    for field, new, old in (
        ("kind", plan.kind, benefit.kind),
        ("trigger", plan.trigger, benefit.trigger),
    ):
        if new is not old:
            raise BadTerms(benefit=plan.name, field=field, value=new.value)
    if plan.columns["stock"] is not None and plan.columns["stock"] < benefit.uses:
        raise BadTerms(benefit=plan.name, field="stock", value=plan.columns["stock"])
    tracks = _check(work, plan, benefit.program_id)
    benefit.terms = changed_terms(benefit.terms, plan, from_on, work.today)
    for column, value in plan.columns.items():
        setattr(benefit, column, value)
    work.session.flush()
    work.session.execute(delete(BenefitTrack).where(BenefitTrack.benefit_id == benefit.id))
    _write_tracks(work, benefit.id, tracks)
    _check_partners(work)
    record(work, "benefit.change", "benefit", benefit.id, terms=benefit.terms)
    work.tell(BenefitsChanged())


def stop_benefit(work: Work, name: str) -> None:
    """Let today be the benefit's last day; NoBenefit when there is none of this name."""
    require(work, Right.EDIT_BENEFIT)
    benefit = _get(work, name)
    benefit.is_running, benefit.valid_to_on = False, work.today
    record(work, "benefit.stop", "benefit", benefit.id)
    work.tell(BenefitsChanged())


def _create(work: Work, document: Mapping[str, Any], program_id: int) -> int:
    require(work, Right.EDIT_BENEFIT)
    plan = plan_of(document, work.shop.currency)
    if work.session.scalar(select(Benefit.id).where(Benefit.name == plan.name)) is not None:
        raise BenefitExists(name=plan.name)
    tracks = _check(work, plan, program_id)
    benefit = Benefit(
        program_id=program_id,
        name=plan.name,
        kind=plan.kind,
        trigger=plan.trigger,
        terms=plan.terms,
        created_at=work.now,
        **plan.columns,
    )
    work.session.add(benefit)
    work.session.flush()
    _write_tracks(work, benefit.id, tracks)
    record(work, "benefit.create", "benefit", benefit.id, terms=plan.terms)
    work.tell(BenefitsChanged())
    return benefit.id


def _check(work: Work, plan: BenefitPlan, program_id: int | None) -> list[int]:
    """Refuse what the shop does not have; return the ids of the tracks the benefit is for."""
    session = work.session
    check_known(session, goods_named(plan.terms))
    branches = set(session.scalars(select(Branch.code)))
    query = select(Track.name, Track.id).where(Track.program_id == program_id)
    tracks = {name: id_ for name, id_ in session.execute(query)}
    for kind, names, known in (
        ("branch", plan.branches, branches),
        ("track", plan.tracks, tracks.keys()),
    ):
        for name in names:
            if name not in known:
                raise UnknownItem(kind=kind, item=name)
    if plan.segment is not None:
        segments.segment_by_name(session, plan.segment)
    if plan.eligible is not None:
        segments.parse(plan.eligible)
    return [tracks[name] for name in plan.tracks]


def _write_tracks(work: Work, benefit_id: int, track_ids: list[int]) -> None:
    if track_ids:
        rows = [{"benefit_id": benefit_id, "track_id": track_id} for track_id in track_ids]
        work.session.execute(insert(BenefitTrack), rows)


def _check_partners(work: Work) -> None:
    """Refuse a `not_with` that names no benefit; a program's benefits may name each other."""
    query = select(Benefit.name, Benefit.stacking)
    rows = {name: stacking for name, stacking in work.session.execute(query)}
    for stacking in rows.values():
        for other in (stacking or {}).get("not_with", ()):
            if other not in rows:
                raise UnknownItem(kind="benefit", item=other)


def _get(work: Work, name: str) -> Benefit:
    benefit = work.session.scalars(select(Benefit).where(Benefit.name == name)).one_or_none()
    if benefit is None:
        raise NoBenefit(name=name)
    return benefit
