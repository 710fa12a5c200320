"""Where segments stand on the board's map, on screen and on paper (pure)."""

from collections.abc import Iterable

from services.planning.targeting import Target

# Where a mark goes whose place is taken, in steps: beside it first, then around.
_NEAR = range(-3, 4)
_AROUND = sorted(
    ((dx, dy) for dx in _NEAR for dy in _NEAR),
    key=lambda way: (way[0] ** 2 + way[1] ** 2, abs(way[1]), -way[0]),
)

Place = tuple[float, float]


def places_of(targets: Iterable[Target], wide: float, high: float, step: float) -> list[Place]:
    """Return the middle of every mark as (from the start, from the top).

    Strength runs along the line, attractiveness upwards. None lies closer than a step to another
    as long as there is room.
    """
    taken: list[Place] = []
    for target in targets:
        x, y = (target.strength or 0) * wide, (1 - (target.attractiveness or 0)) * high
        spots = ((x + step * dx, y + step * dy) for dx, dy in _AROUND)
        inside = ((x, y) for x, y in spots if 0 <= x <= wide and 0 <= y <= high)
        free = (spot for spot in inside if all(_is_apart(spot, other, step) for other in taken))
        taken.append(next(free, (x, y)))
    return taken


def _is_apart(one: Place, other: Place, step: float) -> bool:
    # A hair less than a step: marks that were moved stand exactly one away.
    return (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 > (0.99 * step) ** 2
