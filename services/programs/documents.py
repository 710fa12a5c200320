"""Documents owners write: TOML or JSON files, read exactly (decimals stay decimals)."""

import json
import tomllib
from collections.abc import Mapping, Set
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

from services.core.files import each_once, read_small
from services.programs.errors import BadDocument, BadProgram, UnknownField, UnknownMeasure
from services.programs.surprises import surprises_of

_LARGEST = 1 << 20
_MOST_MINOR = 10**12
_FIELDS = {
    "name", "goals", "positioning", "budget_minor", "join", "fee_minor", "fee_free",
    "term_months", "renewal_days", "starts_on", "ends_on", "tracks", "benefits",
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
            found = json.loads(text, parse_float=Decimal, object_pairs_hook=each_once)
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
    """A program as an owner wrote it, checked but for its rules and benefits.

    `fee_free` says who joins without paying the fee; None: nobody. `benefits` are documents of
    what the whole program gives.
    """

    name: str
    goals: str | None
    positioning: int | None
    budget_minor: int | None
    join: Mapping[str, Any]
    fee_minor: int
    fee_free: Mapping[str, Any] | None
    term_months: int | None
    renewal_days: int
    starts_on: date | None
    ends_on: date | None
    tracks: tuple[TrackPlan, ...]
    benefits: tuple[Mapping[str, Any], ...]
    surprise: Mapping[str, Any] | None = None


def plan_of(document: Mapping[str, Any]) -> ProgramPlan:
    """Return the checked plan of a program's document; BadProgram names the field."""
    _check_known(document, _FIELDS)
    join = document.get("join", {"version": 1, "rule": {"all": []}})
    if not isinstance(join, Mapping):
        raise BadProgram(field="join", value=join)
    fee = _whole(document, "fee_minor", 0, _MOST_MINOR) or 0
    first, last = _day(document, "starts_on"), _day(document, "ends_on")
    if first and last and last < first:
        raise BadProgram(field="ends_on", value=last)
    return ProgramPlan(
        name=_name(document, "name"),
        goals=_text(document, "goals"),
        positioning=_whole(document, "positioning", 0, 100),
        budget_minor=_whole(document, "budget_minor", 0, _MOST_MINOR),
        join=_as_json(join),
        fee_minor=fee,
        fee_free=_fee_free(document, fee),
        term_months=_whole(document, "term_months", 1, 1200),
        renewal_days=_whole(document, "renewal_days", 0, 365, default=30) or 0,
        starts_on=first,
        ends_on=last,
        tracks=_tracks(document),
        benefits=_tables(document, "benefits"),
        surprise=surprises_of(_as_json(document.get("surprise"))),
    )


def _fee_free(document: Mapping[str, Any], fee_minor: int) -> Any:
    """Return the rule that says who pays no fee; without a fee there is nothing to be free of."""
    rule = document.get("fee_free")
    if rule is None:
        return None
    if not isinstance(rule, Mapping):
        raise BadProgram(field="fee_free", value=rule)
    if not fee_minor:
        raise BadProgram(field="fee_free", value="fee_minor: 0")
    return _as_json(rule)


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
    tables = enumerate(_tables(document, "tracks"))
    tracks = tuple(_track(f"tracks[{place}].", table) for place, table in tables)
    names = [track.name for track in tracks]
    for place, name in enumerate(names):
        if name in names[:place]:
            raise BadProgram(field=f"tracks[{place}].name", value=name)
    _check_ladder(tracks)
    return tracks


def _check_ladder(tracks: tuple[TrackPlan, ...]) -> None:
    """Refuse levels that cannot stand over each other: they are compared by one measure.

    Only the lowest may be everybody's; each takes more to reach than the one below it.
    """
    for place, (below, above) in enumerate(pairwise(tracks), 1):
        if above.measure is not None and below.measure is None:
            continue
        for field, is_wrong in (
            ("measure", above.measure is None or above.measure != below.measure),
            ("period_months", above.period_months != below.period_months),
            ("reach_threshold", (above.reach_threshold or 0) <= (below.reach_threshold or 0)),
        ):
            if is_wrong:
                raise BadProgram(field=f"tracks[{place}].{field}", value=getattr(above, field))
    for place, track in enumerate(tracks):
        hold = track.hold_threshold
        if hold is not None and hold > (track.reach_threshold or 0):
            raise BadProgram(field=f"tracks[{place}].hold_threshold", value=hold)


def _track(path: str, table: Mapping[str, Any]) -> TrackPlan:
    """Return one level; `path` is where it stands in the document, for refusals."""
    _check_known(table, _TRACK_FIELDS, path)
    measure = table.get("measure")
    reach = _whole(table, "reach_threshold", 0, _MOST_MINOR, path=path)
    months = _whole(table, "period_months", 1, 120, path=path)
    if measure is not None and measure not in MEASURES:
        raise UnknownMeasure(field=f"{path}measure", value=measure, known=", ".join(MEASURES))
    # A level is reached by a measure over a period, or it is where everybody begins.
    given = {"measure": measure, "reach_threshold": reach, "period_months": months}
    missing = [field for field, value in given.items() if value is None]
    if 0 < len(missing) < len(given):
        raise BadProgram(field=path + missing[0], value=None)
    hold = _whole(table, "hold_threshold", 0, _MOST_MINOR, path=path)
    warn = _whole(table, "warn_days", 0, 365, default=30, path=path) or 0
    benefits = _tables(table, "benefits", path)
    name = _name(table, "name", path)
    return TrackPlan(name, measure, reach, hold, months, warn, benefits)


def _check_known(table: Mapping[str, Any], known: Set[str], path: str = "") -> None:
    unknown = sorted(set(table) - known)
    if unknown:
        fields = ", ".join(sorted(known))
        raise UnknownField(field=path + unknown[0], value=table[unknown[0]], known=fields)


def _tables(
    document: Mapping[str, Any], field: str, path: str = ""
) -> tuple[Mapping[str, Any], ...]:
    value = document.get(field, [])
    if not isinstance(value, list) or not all(isinstance(item, Mapping) for item in value):
        raise BadProgram(field=path + field, value=value)
    return tuple(value)


def _name(document: Mapping[str, Any], field: str, path: str = "") -> str:
    value = _text(document, field, path)
    if value is None or not value.strip() or len(value) > 100 or not value.isprintable():
        raise BadProgram(field=path + field, value=value)
    return value.strip()


def _text(document: Mapping[str, Any], field: str, path: str = "") -> str | None:
    value = document.get(field)
    if value is not None and not isinstance(value, str):
        raise BadProgram(field=path + field, value=value)
    return value


def _whole(
    document: Mapping[str, Any],
    field: str,
    low: int,
    high: int,
    default: int | None = None,
    path: str = "",
) -> int | None:
    value = document.get(field, default)
    if value is None:
        return None
    if type(value) is not int or not low <= value <= high:
        raise BadProgram(field=path + field, value=value)
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
