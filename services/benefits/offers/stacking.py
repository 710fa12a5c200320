"""Which benefits go together on one basket, and which of the ways is taken."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from services.benefits.offers.hand import InHand

_MOST_CONTESTED = 8  # beyond so many that exclude each other, the rest goes by list order
# A basket of thousands of lines tries fewer ways, so that the counter never waits for it.
_MOST_STEPS = 500_000


class Policy(StrEnum):
    """What decides between benefits that do not go together."""

    BEST_FOR_CUSTOMER = "best_for_customer"
    LIST_ORDER = "list_order"
    CHEAPEST_FOR_SHOP = "cheapest_for_shop"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A benefit that is to be used, once or several times on the basket."""

    hand: InHand
    times: int = 1

    @property
    def price(self) -> int:
        """Return the points it costs."""
        return (self.hand.price_points or 0) * self.times


Together = tuple[Wanted, ...]


def together(
    wanted: Sequence[Wanted],
    policy: Policy,
    points: int,
    worth: Callable[[Together], tuple[int, int]],
    lines: int = 1,
) -> Together:
    """Return which of the wanted benefits are used together, in the order they apply.

    All that go together are; where they do not, the policy decides: by order, or by what a set
    comes to. `worth` says that of a set, (to the member, of cost to the shop), in minor units.
    Points pay for as many as they reach. Of equal sets the one that comes first by order wins.
    `lines` of the basket: each way to try looks at them once for every benefit.
    """
    ordered = sorted(wanted, key=lambda one: one.hand.order)
    sets = _sets(ordered, points, _most_contested(len(ordered) * lines))
    first = next(sets)
    if policy is Policy.LIST_ORDER:
        return first
    others = list(sets)
    if not others:  # as on most baskets: nothing to weigh
        return first
    if policy is Policy.CHEAPEST_FOR_SHOP:
        return min([first, *others], key=lambda one: worth(one)[1])
    return max([first, *others], key=lambda one: worth(one)[0])


def _most_contested(steps: int) -> int:
    """Return how many benefits may be taken or left, when one way to try takes so many steps."""
    return min(max((_MOST_STEPS // max(steps, 1)).bit_length() - 1, 0), _MOST_CONTESTED)


def _sets(ordered: Sequence[Wanted], points: int, most: int) -> Iterator[Together]:
    """Yield every set that nothing can be added to; first the one that order alone gives."""
    contested = [
        index
        for index, one in enumerate(ordered)
        if one.price or any(not one.hand.goes_with(other.hand) for other in ordered)
    ]
    yield from _grow(ordered, points, frozenset(contested[:most]), 0, ())


def _grow(
    ordered: Sequence[Wanted], points: int, open_: frozenset[int], index: int, chosen: Together
) -> Iterator[Together]:
    if index == len(ordered):
        left_out = (one for one in ordered if one not in chosen)
        if not any(_fits(chosen, one, points) for one in left_out):
            yield chosen
        return
    one = ordered[index]
    fits = _fits(chosen, one, points)
    if fits:
        yield from _grow(ordered, points, open_, index + 1, (*chosen, one))
    if not fits or index in open_:
        yield from _grow(ordered, points, open_, index + 1, chosen)


def _fits(chosen: Together, one: Wanted, points: int) -> bool:
    price = sum(other.price for other in chosen) + one.price
    return price <= max(points, 0) and all(one.hand.goes_with(other.hand) for other in chosen)
