"""Documents owners write: TOML or JSON files, read exactly (decimals stay decimals)."""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

from services.core.files import read_small
from services.programs.errors import BadDocument, BadProgram
from services.programs.surprises import surprises_of

_LARGEST = 1 << 20
_MOST_MINOR = 10**12
_FIELDS = {
    "name", "goals", "positioning", "budget_minor", "join", "fee_minor", "term_months",
    "renewal_days", "starts_on", "ends_on", "tracks", "benefits",
    "surprise",
}  # fmt: skip
_TRACK_FIELDS = {
    "name", "measure", "reach_threshold", "hold_threshold", "period_months", "warn_days",
    "benefits",
}  # fmt: skip
MEASURES = ("spend", "visits", "points")


def read_document(file: Path) -> dict[str, Any]:
    """Return the document in a TOML or JSON file; NotReadable or BadDocument says why not."""
    content = read_small(file, _LARGEST)
    if len(content) > _LARGEST:
        raise BadDocument(name=file.name, reason=f"> {_LARGEST // 1024} KiB")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadDocument(name=file.name, reason="UTF-8") from error
    try:
        if file.suffix.lower() == ".json":
            found = json.loads(text, parse_float=Decimal)
        else:
            found = tomllib.loads(text, parse_float=Decimal)
    except (ValueError, RecursionError) as error:
        raise BadDocument(name=file.name, reason=str(error)) from error
    if not isinstance(found, dict):
        raise BadDocument(name=file.name, reason=type(found).__name__)
    return found


@dataclass(frozen=True, slots=True)
class TrackPlan:
    """A level as an owner wrote it; lowest first. `benefits` are documents of what it gives."""

    name: str
    measure: str | None
    reach_threshold: int | None
    hold_threshold: int | None
    period_months: int | None
    warn_days: int
    benefits: tuple[Mapping[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class ProgramPlan:
    """A program as an owner wrote it, checked but for its join rule and benefits.

    `benefits` are documents of what the whole program gives.
    """

    name: str
    goals: str | None
    positioning: int | None
    budget_minor: int | None
    join: Mapping[str, Any]
    fee_minor: int
    term_months: int | None
    renewal_days: int
    starts_on: date | None
    ends_on: date | None
    tracks: tuple[TrackPlan, ...]
    benefits: tuple[Mapping[str, Any], ...]
    surprise: Mapping[str, Any] | None = None


def plan_of(document: Mapping[str, Any]) -> ProgramPlan:
    """Return the checked plan of a program's document; BadProgram names the field."""
    unknown = sorted(set(document) - _FIELDS)
    if unknown:
        raise BadProgram(field=unknown[0], value=document[unknown[0]])
    join = document.get("join", {"version": 1, "rule": {"all": []}})
    if not isinstance(join, Mapping):
        raise BadProgram(field="join", value=join)
    first, last = _day(document, "starts_on"), _day(document, "ends_on")
    if first and last and last < first:
        raise BadProgram(field="ends_on", value=last)
    return ProgramPlan(
        name=_name(document, "name"),
        goals=_text(document, "goals"),
        positioning=_whole(document, "positioning", 0, 100),
        budget_minor=_whole(document, "budget_minor", 0, _MOST_MINOR),
        join=_as_json(join),
        fee_minor=_whole(document, "fee_minor", 0, _MOST_MINOR) or 0,
        term_months=_whole(document, "term_months", 1, 1200),
        renewal_days=_whole(document, "renewal_days", 0, 365, default=30) or 0,
        starts_on=first,
        ends_on=last,
        tracks=_tracks(document),
        benefits=_tables(document, "benefits"),
        surprise=surprises_of(_as_json(document.get("surprise"))),
    )


def _as_json(value: Any) -> Any:
    """Return a rule as JSON would hold it: TOML knows days and exact decimals, rules do not."""
    match value:
        case Mapping():
            return {key: _as_json(part) for key, part in value.items()}
        case list():
            return [_as_json(part) for part in value]
        case Decimal():
            return float(value)
        case date():
            return value.isoformat()
        case _:
            return value


def _tracks(document: Mapping[str, Any]) -> tuple[TrackPlan, ...]:
    tracks = tuple(_track(table) for table in _tables(document, "tracks"))
    names = [track.name for track in tracks]
    if len(set(names)) < len(names):
        raise BadProgram(field="tracks.name", value=", ".join(names))
    _check_ladder(tracks)
    return tracks


def _check_ladder(tracks: tuple[TrackPlan, ...]) -> None:
    """Refuse levels that cannot stand over each other: they are compared by one measure.

    Only the lowest may be everybody's; each takes more to reach than the one below it.
    """
    for track in tracks[1:]:
        if track.measure is None:
            raise BadProgram(field="tracks.measure", value=track.name)
    measured = [track for track in tracks if track.measure is not None]
    for below, above in pairwise(measured):
        if above.measure != below.measure:
            raise BadProgram(field="tracks.measure", value=above.measure)
        if above.period_months != below.period_months:
            raise BadProgram(field="tracks.period_months", value=above.period_months)
        if (above.reach_threshold or 0) <= (below.reach_threshold or 0):
            raise BadProgram(field="tracks.reach_threshold", value=above.reach_threshold)
    for track in tracks:
        if track.hold_threshold is not None and track.hold_threshold > (track.reach_threshold or 0):
            raise BadProgram(field="tracks.hold_threshold", value=track.hold_threshold)


def _track(table: Mapping[str, Any]) -> TrackPlan:
    unknown = sorted(set(table) - _TRACK_FIELDS)
    if unknown:
        raise BadProgram(field=f"tracks.{unknown[0]}", value=table[unknown[0]])
    measure = table.get("measure")
    reach = _whole(table, "reach_threshold", 0, _MOST_MINOR)
    months = _whole(table, "period_months", 1, 120)
    if measure is not None and measure not in MEASURES:
        raise BadProgram(field="tracks.measure", value=measure)
    # A level is reached by a measure over a period, or it is where everybody begins.
    if (measure is None) != (reach is None) or (measure is None) != (months is None):
        raise BadProgram(field="tracks.reach_threshold", value=reach)
    hold = _whole(table, "hold_threshold", 0, _MOST_MINOR)
    warn = _whole(table, "warn_days", 0, 365, default=30) or 0
    benefits = _tables(table, "benefits")
    return TrackPlan(_name(table, "name"), measure, reach, hold, months, warn, benefits)


def _tables(document: Mapping[str, Any], field: str) -> tuple[Mapping[str, Any], ...]:
    value = document.get(field, [])
    if not isinstance(value, list) or not all(isinstance(item, Mapping) for item in value):
        raise BadProgram(field=field, value=value)
    return tuple(value)


def _name(document: Mapping[str, Any], field: str) -> str:
    value = _text(document, field)
    if value is None or not value.strip() or len(value) > 100 or not value.isprintable():
        raise BadProgram(field=field, value=value)
    return value.strip()


def _text(document: Mapping[str, Any], field: str) -> str | None:
    value = document.get(field)
    if value is not None and not isinstance(value, str):
        raise BadProgram(field=field, value=value)
    return value


def _whole(
    document: Mapping[str, Any], field: str, low: int, high: int, default: int | None = None
) -> int | None:
    value = document.get(field, default)
    if value is None:
        return None
    if type(value) is not int or not low <= value <= high:
        raise BadProgram(field=field, value=value)
    return value


def _day(document: Mapping[str, Any], field: str) -> date | None:
    value = document.get(field)
    if isinstance(value, str):
        try:
            return date.fromisoformat(value)
        except ValueError as error:
            raise BadProgram(field=field, value=value) from error
    if value is None or type(value) is date:
        return value
    raise BadProgram(field=field, value=value)
