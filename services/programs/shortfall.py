"""How far somebody is from satisfying a join rule. Pure.

Of a group of which all parts must hold, everything that does not is lacking; of alternatives the
nearest one. How near is counted in shares of what is wanted, so that money and visits compare.
"""

from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass

from services.segments import All, AnyOf, Condition, Node, Not

_ONE_MORE = 1  # the smallest step above "more than": a minor unit, a receipt, an item


@dataclass(frozen=True, slots=True)
class Lack:
    """One condition that does not hold.

    `missing` is what the figure lacks, in the fact's unit; None where more of something does
    not help (a city, a tag, too many returns). `share` is 0–1 of what is wanted, 1 for those.
    """

    path: str
    missing: float | None
    share: float


def missing(condition: Condition, figure: float | None) -> float | None:
    """Return how much the figure must grow for the condition to hold; None if that cannot help."""
    wanted = condition.value
    low: object
    if isinstance(wanted, tuple) and condition.op == "between":
        low = wanted[0]
    elif condition.op in ("at_least", "more_than", "equals"):
        low = wanted
    else:
        return None
    if figure is None or isinstance(low, bool) or not isinstance(low, int | float):
        return None
    needed = low + _ONE_MORE if condition.op == "more_than" and isinstance(low, int) else low
    return needed - figure if figure < needed else None


def lack(condition: Condition, path: str, figure: float | None) -> Lack:
    """Return what a condition that does not hold lacks."""
    amount = missing(condition, figure)
    if amount is None or figure is None:
        return Lack(path, None, 1.0)
    wanted = amount + figure
    return Lack(path, amount, min(amount / wanted, 1.0) if wanted > 0 else 1.0)


def lacks(
    node: Node,
    holds: Callable[[str], bool],
    figure: Callable[[str], float | None],
    path: str = "rule",
) -> tuple[Lack, ...] | None:
    """Return what is lacking for the rule to hold; None when it holds.

    `holds` and `figure` answer for a condition by its path.
    """
    match node:
        case Condition():
            return None if holds(path) else (lack(node, path, figure(path)),)
        case All(parts):
            found = [lacks(p, holds, figure, f"{path}.all[{n}]") for n, p in enumerate(parts)]
            all_lacks = tuple(one for part in found if part is not None for one in part)
            return all_lacks if any(part is not None for part in found) else None
        case AnyOf(parts):
            ways = [lacks(p, holds, figure, f"{path}.any[{n}]") for n, p in enumerate(parts)]
            if any(way is None for way in ways):
                return None
            return min((way for way in ways if way is not None), key=distance, default=())
        case Not(part):
            inside = lacks(part, holds, figure, f"{path}.not")
            return (Lack(path, None, 1.0),) if inside is None else None


def distances(
    node: Node, holding: Mapping[str, Container[int]], figure: Callable[[str, int], float | None]
) -> Callable[[int], float | None]:
    """Return what tells how far somebody is from the rule, by id: None when it holds for them.

    The same as `distance` of `lacks`, for asking about everybody; a rule nobody can satisfy is
    infinitely far. `holding` are those a condition holds for, by its path.
    """

    def of(node: Node, path: str) -> Callable[[int], float | None]:
        match node:
            case Condition():
                holders = holding[path]
                return lambda one: (
                    None if one in holders else lack(node, path, figure(path, one)).share
                )
            case All(parts):
                every = [of(part, f"{path}.all[{n}]") for n, part in enumerate(parts)]
                return lambda one: _sum([far(one) for far in every])
            case AnyOf(parts):
                ways = [of(part, f"{path}.any[{n}]") for n, part in enumerate(parts)]
                return lambda one: _least([far(one) for far in ways])
            case Not(part):
                inside = of(part, f"{path}.not")
                return lambda one: 1.0 if inside(one) is None else None

    return of(node, "rule")


def _sum(parts: list[float | None]) -> float | None:
    far = [part for part in parts if part is not None]
    return sum(far) if far else None


def _least(ways: list[float | None]) -> float | None:
    far = [way for way in ways if way is not None]
    return None if len(far) < len(ways) else min(far, default=float("inf"))


def distance(found: tuple[Lack, ...]) -> float:
    """Return how far away a set of lacks is; nothing lacking of an impossible rule is farthest."""
    return sum(one.share for one in found) if found else float("inf")
