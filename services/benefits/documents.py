"""A benefit's document read back, as its owner would write it today: what the editor opens."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.benefit import Benefit, BenefitTrack
from models.program import Program, Track
from models.values import BenefitKind, Trigger
from services import programs
from services.benefits.errors import NoBenefit
from services.benefits.rules import ExpiryKind
from services.benefits.terms import DISCOUNTS, MONEY, STANDING, known_fields

_ENDS = {
    ExpiryKind.MONTH_END: "month",
    ExpiryKind.QUARTER_END: "quarter",
    ExpiryKind.YEAR_END: "year",
}
_COLUMNS = ("cost_minor", "value_minor", "stock", "price_points")
_SAME = ("minimum_minor", "excluded", "branches", "weekdays", "hours", "amount_minor")


@dataclass(frozen=True, slots=True)
class BenefitDocument:
    """A benefit with its document. `changes_on` are the days to come on which terms change."""

    id: int
    program_id: int | None
    program: str | None
    is_running: bool
    uses: int
    spent_minor: int
    changes_on: tuple[date, ...]
    document: dict[str, Any]


def benefit_documents(
    session: Session, on: date, program_id: int | None = None
) -> list[BenefitDocument]:
    """Return every benefit, or those of one program, by name, by the terms of the day."""
    query = select(Benefit).order_by(Benefit.name)
    if program_id is not None:
        query = query.where(Benefit.program_id == program_id)
    rows = list(session.scalars(query))
    tracks = _tracks(session)
    names = {id_: name for id_, name in session.execute(select(Program.id, Program.name))}
    return [
        BenefitDocument(
            id=row.id,
            program_id=row.program_id,
            program=names.get(row.program_id) if row.program_id else None,
            is_running=row.is_running,
            uses=row.uses,
            spent_minor=row.spent_minor,
            changes_on=_changes(row.terms, on),
            document=document_of(row, tracks.get(row.id, []), on),
        )
        for row in rows
    ]


def benefit_document(session: Session, name: str, on: date) -> BenefitDocument:
    """Return the benefit of this name by the terms of the day; NoBenefit."""
    found = next(
        (one for one in benefit_documents(session, on) if one.document["name"] == name), None
    )
    if found is None:
        raise NoBenefit(name=name)
    return found


def whole_program(session: Session, name: str, on: date) -> dict[str, Any]:
    """Return a program with its running benefits as one document, as `launch_program` takes it.

    NoProgram.
    """
    document = programs.program_document(session, name)
    program_id = session.scalar(select(Program.id).where(Program.name == name))
    running = [one for one in benefit_documents(session, on, program_id) if one.is_running]
    return document | {"benefits": [one.document for one in running]}


def document_of(row: Benefit, tracks: Sequence[str], on: date) -> dict[str, Any]:
    """Return the document by the terms of the day; what is as usual is left out.

    Read again (`terms.plan_of`), it gives the same columns and the same terms.
    """
    version = _version_on(row.terms, on)
    document: dict[str, Any] = {
        "name": row.name,
        "kind": row.kind.value,
        "trigger": row.trigger.value,
    }
    document |= _given(version, row)
    document |= _of_version(version)
    document |= _of_row(row)
    if tracks:
        document["tracks"] = list(tracks)
    known = known_fields(row.kind, row.trigger)
    return {field: value for field, value in document.items() if field in known}


def _given(version: Mapping[str, Any], row: Benefit) -> dict[str, Any]:
    """Return what a use gives: a rate, a sum, an article."""
    given: dict[str, Any] = {}
    for field in ("percent", "rate", "points_per_major", "product"):
        if version.get(field) is not None:
            given[field] = version[field]
    if "fixed" in version:
        given["points" if row.kind is BenefitKind.POINTS else "amount_minor"] = version["fixed"]
    return given


def _of_version(version: Mapping[str, Any]) -> dict[str, Any]:
    found = {field: version[field] for field in _SAME if version.get(field)}
    if version.get("units", 1) != 1:
        found["units"] = version["units"]
    goods, cheapest = version.get("goods") or {}, version.get("cheapest", False)
    if goods:
        found["on"] = goods | ({"cheapest": True} if cheapest else {})
    elif cheapest:
        found["on"] = "cheapest"
    kind, count = version["expires"]
    if kind in _ENDS:
        found["expires"] = {"end_of": _ENDS[ExpiryKind(kind)]}
    elif kind != ExpiryKind.NEVER:
        found["expires"] = {ExpiryKind(kind).value: count}
    return found | dict(version.get("timing", {}))


def _of_row(row: Benefit) -> dict[str, Any]:
    """Return what is kept in columns, where it is not as it would be without a word."""
    found = {
        column: getattr(row, column) for column in _COLUMNS if getattr(row, column) is not None
    }
    by_itself = (
        row.trigger in STANDING and row.price_points is None and row.kind in DISCOUNTS | MONEY
    )
    for field, value, usual in (
        ("automatic", row.is_automatic, by_itself),
        ("is_surprise", row.is_surprise, row.trigger is Trigger.SURPRISE),
        ("is_soft", row.is_soft, row.kind is BenefitKind.EXPERIENCE),
        ("priority", row.priority, 0),
        ("eligible", row.eligible_rule, None),
        ("valid_from", row.valid_from_on, None),
        ("valid_to", row.valid_to_on if row.is_running else None, None),
    ):
        if value != usual:
            found[field] = value
    found |= row.stacking or {}
    limits = _limits(row.limits or {})
    return found | ({"limits": limits} if limits else {})


def _limits(stored: Mapping[str, Any]) -> dict[str, Any]:
    found = {
        field: stored[field] for field in ("per_basket", "total", "budget_minor") if field in stored
    }
    if "member_count" in stored:
        span = {"days": stored["member_days"]} if "member_days" in stored else {"month": True}
        found["per_member"] = {"count": stored["member_count"], **span}
    return found


def _version_on(stored: Mapping[str, Any], on: date) -> Mapping[str, Any]:
    day = on.isoformat()
    counting = [v for v in stored["versions"] if v["from_on"] is None or v["from_on"] <= day]
    found: Mapping[str, Any] = counting[-1] if counting else stored["versions"][0]
    return found


def _changes(stored: Mapping[str, Any], on: date) -> tuple[date, ...]:
    day = on.isoformat()
    return tuple(
        date.fromisoformat(version["from_on"])
        for version in stored["versions"]
        if version["from_on"] is not None and version["from_on"] > day
    )


def _tracks(session: Session) -> dict[int, list[str]]:
    """Return the names of the levels each benefit is for, lowest first."""
    query = (
        select(BenefitTrack.benefit_id, Track.name)
        .join(Track, Track.id == BenefitTrack.track_id)
        .order_by(Track.rank)
    )
    found: dict[int, list[str]] = {}
    for benefit_id, name in session.execute(query):
        found.setdefault(benefit_id, []).append(name)
    return found
