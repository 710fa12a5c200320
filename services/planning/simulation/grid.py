"""The same draft with other thresholds and rates, in one pass over the history."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy.orm import Session

from models.values import Period
from services.core.progress import SILENT, Progress
from services.core.shop import ShopFacts
from services.planning.errors import NothingToVary
from services.planning.simulation.model import Assumptions, Simulation
from services.planning.simulation.run import AS_IT_IS, replayed

RATES = ("rate", "points_per_major", "percent", "amount_minor", "points")
_COMPARED = ("at_least", "more_than")


@dataclass(frozen=True, slots=True)
class Levers:
    """What of a draft the sliders move.

    `threshold` is the value of its first condition that asks for at least so much of `fact`
    (money in minor units), `rate` that of its first benefit with one, in its `field`'s unit.
    None where the draft has no such thing.
    """

    fact: str | None
    threshold: int | float | None
    benefit: str | None
    field: str | None
    rate: Decimal | None


@dataclass(frozen=True, slots=True)
class Grid:
    """A draft for every threshold (rows) and rate (columns)."""

    levers: Levers
    thresholds: tuple[int | float, ...]
    rates: tuple[Decimal, ...]
    cells: tuple[tuple[Simulation, ...], ...]


def levers(document: Mapping[str, Any]) -> Levers:
    """Return what the sliders of a draft move, as it stands."""
    condition = _threshold_of(_rule(document))
    benefit = _benefit_of(document)
    field = None if benefit is None else _rate_field(benefit)
    return Levers(
        fact=None if condition is None else condition["fact"],
        threshold=None if condition is None else condition["value"],
        benefit=None if benefit is None else benefit.get("name"),
        field=field,
        rate=None if benefit is None or field is None else Decimal(str(benefit[field])),
    )


def varied(
    document: Mapping[str, Any],
    *,
    threshold: int | float | None = None,
    rate: Decimal | None = None,
) -> dict[str, Any]:
    """Return the draft with another threshold, another rate or both; NothingToVary."""
    changed = dict(document)
    if threshold is not None:
        condition = _threshold_of(_rule(document))
        if condition is None:
            raise NothingToVary(what="threshold")
        changed["join"] = _replaced(document["join"], condition, {"value": threshold})
    if rate is not None:
        benefit = _benefit_of(document)
        field = None if benefit is None else _rate_field(benefit)
        if benefit is None or field is None:
            raise NothingToVary(what="rate")
        value = int(rate) if field in ("amount_minor", "points") else str(rate)
        changed["benefits"] = _replaced(document["benefits"], benefit, {field: value})
    return changed


def simulate_grid(
    session: Session,
    shop: ShopFacts,
    document: Mapping[str, Any],
    period: Period,
    thresholds: Sequence[int | float],
    rates: Sequence[Decimal],
    assumptions: Assumptions = AS_IT_IS,
    progress: Progress = SILENT,
) -> Grid:
    """Return the draft simulated for every threshold and rate; no values leave one as it is.

    NothingToVary when the draft has no such thing; what `simulate` refuses.
    """
    rows: Sequence[int | float | None] = thresholds or (None,)
    columns: Sequence[Decimal | None] = rates or (None,)
    drafts = [varied(document, threshold=row, rate=column) for row in rows for column in columns]
    answers = replayed(session, shop, drafts, period, assumptions, progress)
    wide = len(columns)
    cells = (tuple(answers[n : n + wide]) for n in range(0, len(answers), wide))
    return Grid(levers(document), tuple(thresholds), tuple(rates), tuple(cells))


def _rule(document: Mapping[str, Any]) -> Any:
    join = document.get("join")
    return join.get("rule") if isinstance(join, Mapping) else None


def _threshold_of(node: Any) -> Mapping[str, Any] | None:
    """Return the first condition, in reading order, that asks for at least so much."""
    if isinstance(node, list):
        return next((found for part in node if (found := _threshold_of(part))), None)
    if not isinstance(node, Mapping):
        return None
    if "fact" in node:
        value = node.get("value")
        amount = isinstance(value, int | float | Decimal) and not isinstance(value, bool)
        return node if amount and node.get("op") in _COMPARED else None
    return next((found for key in ("all", "any") if (found := _threshold_of(node.get(key)))), None)


def _benefit_of(document: Mapping[str, Any]) -> Mapping[str, Any] | None:
    found = document.get("benefits")
    listed = found if isinstance(found, list | tuple) else ()
    return next((one for one in listed if isinstance(one, Mapping) and _rate_field(one)), None)


def _rate_field(benefit: Mapping[str, Any]) -> str | None:
    return next((field for field in RATES if field in benefit), None)


def _replaced(node: Any, wanted: Any, values: Mapping[str, Any]) -> Any:
    """Return the tree with the wanted part (that very object) changed."""
    if node is wanted:
        return {**node, **values}
    if isinstance(node, Mapping):
        return {key: _replaced(part, wanted, values) for key, part in node.items()}
    if isinstance(node, list | tuple):
        return [_replaced(part, wanted, values) for part in node]
    return node
