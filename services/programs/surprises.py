"""The plan of a program's surprises, as an owner writes it: how often, for whom, how many, at most.

`every` is day, week or month; `count` winners a draw, or each of the pool with a `probability`.
Whoever was surprised is left out for `cool_down_days`; a draw costs at most `ceiling_minor`; `who`
is a rule, everybody where it is left out. The draws themselves are `services.benefits`' work.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any

from services import segments
from services.programs.errors import BadProgram

_FIELDS = frozenset({"every", "count", "probability", "cool_down_days", "ceiling_minor", "who"})
_MOST_WINNERS = 1_000_000
_MOST_MINOR = 10**12


class Every(StrEnum):
    """How often surprises are drawn: once in each of these."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class SurprisePlan:
    """How surprises are drawn. One of `count` and `probability` is given, the other None."""

    every: Every
    count: int | None
    probability: float | None
    cool_down_days: int
    ceiling_minor: int | None
    who: segments.Node


def surprises_of(table: Any) -> dict[str, Any] | None:
    """Return the checked plan as it is kept, None for none; BadProgram names the field.

    What `segments.parse` refuses of the rule.
    """
    if table is None:
        return None
    if not isinstance(table, Mapping):
        raise BadProgram(field="surprise", value=table)
    for field in sorted(set(table) - _FIELDS):
        raise BadProgram(field=f"surprise.{field}", value=table[field])
    if table.get("every") not in list(Every):
        raise BadProgram(field="surprise.every", value=table.get("every"))
    if ("count" in table) == ("probability" in table):
        raise BadProgram(field="surprise.count", value=table.get("count"))
    kept: dict[str, Any] = {"every": str(table["every"])}
    if "count" in table:
        kept["count"] = _whole(table, "count", 1, _MOST_WINNERS)
    else:
        kept["probability"] = _share(table)
    kept["cool_down_days"] = _whole(table, "cool_down_days", 0, 3650, default=30)
    if "ceiling_minor" in table:
        kept["ceiling_minor"] = _whole(table, "ceiling_minor", 1, _MOST_MINOR)
    if "who" in table:
        segments.parse(table["who"])
        kept["who"] = table["who"]
    return kept


def read_surprises(kept: Any) -> SurprisePlan | None:
    """Return the plan of a program's row, None when it has none."""
    if kept is None:
        return None
    who = kept.get("who")
    return SurprisePlan(
        every=Every(kept["every"]),
        count=kept.get("count"),
        probability=kept.get("probability"),
        cool_down_days=kept["cool_down_days"],
        ceiling_minor=kept.get("ceiling_minor"),
        who=segments.EVERYONE if who is None else segments.parse(who),
    )


def _whole(
    table: Mapping[str, Any], field: str, low: int, high: int, default: int | None = None
) -> int:
    value = table.get(field, default)
    if type(value) is not int or not low <= value <= high:
        raise BadProgram(field=f"surprise.{field}", value=value)
    return value


def _share(table: Mapping[str, Any]) -> float:
    """Return a chance above 0 and at most 1, written as a number or as text."""
    value = table["probability"]
    try:
        share = Decimal(str(value))
    except InvalidOperation as error:
        raise BadProgram(field="surprise.probability", value=value) from error
    if isinstance(value, bool) or not share.is_finite() or not 0 < share <= 1:
        raise BadProgram(field="surprise.probability", value=value)
    return float(share)
