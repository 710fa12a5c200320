"""Which benefits go together on one basket, and which of the ways is taken."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from services.benefits.offers.hand import InHand

# Ways that are found at most, and looked at closely: a shop whose benefits go together in more
# ways than that is served the best of those that come first by order.
_MOST_WAYS, _MOST_FOUND = 2_000, 20_000
# Looks at a line of the basket, so that one of thousands of lines never holds up the counter.
_MOST_STEPS, _FEWEST_WAYS = 500_000, 8


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
    most: Callable[[Wanted], int],
    lines: int = 1,
) -> Together:
    """Return which of the wanted benefits are used together, in the order they apply.

    All that go together are; where they do not, the policy decides: by order, or by what a set
    comes to. `worth` says that of a set, (to the member, of cost to the shop), in minor units;
    `most` what a benefit is worth at best, whatever goes with it. Points pay for as many as they
    reach. Of equal sets the one that comes first by order wins. `lines` of the basket: each way
    to try looks at them once for every benefit.
    """
    ordered = sorted(wanted, key=lambda one: one.hand.order)
    ways = _Ways(ordered, points)
    if policy is Policy.LIST_ORDER:
        return next(ways.sets())
    found = list(islice(ways.sets(), _MOST_WAYS))
    if len(found) == 1:  # as on most baskets: nothing to weigh
        return found[0]
    tries = max(_MOST_STEPS // max(len(ordered) * lines, 1), _FEWEST_WAYS)
    if policy is Policy.CHEAPEST_FOR_SHOP:
        return min(found[:tries], key=lambda one: worth(one)[1])
    return _best(found, worth, most, tries)


def _best(
    found: Sequence[Together],
    worth: Callable[[Together], tuple[int, int]],
    most: Callable[[Wanted], int],
    tries: int,
) -> Together:
    """Return the set worth most to the member, the most promising looked at first.

    No set is worth more than its parts are at best, so those that promise less than one already
    looked at need no look: the answer is exact unless `tries` run out.
    """
    parts = {id(one): one for way in found for one in way}
    if len(found) <= min(len(parts), tries):  # as quick to look at as to promise
        return max(found, key=lambda way: worth(way)[0])
    at_best = {key: most(one) for key, one in parts.items()}
    promise = {n: sum(at_best[id(one)] for one in way) for n, way in enumerate(found)}
    best, best_worth = 0, -1
    for n in sorted(promise, key=lambda n: (-promise[n], n))[:tries]:
        if promise[n] < best_worth:
            break
        this = worth(found[n])[0]
        if (this, -n) > (best_worth, -best):
            best, best_worth = n, this
    return found[best]


class _Ways:
    """The sets that nothing can be added to; first the one that order alone gives."""

    def __init__(self, ordered: Sequence[Wanted], points: int) -> None:
        self._ordered, self._points, self._looked = ordered, max(points, 0), 0

    def sets(self) -> Iterator[Together]:
        """Yield the sets, those with what comes earlier by order first."""
        self._looked = 0
        return self._grow(0, (), ())

    def _grow(self, index: int, chosen: Together, left_out: Together) -> Iterator[Together]:
        self._looked += 1
        if index == len(self._ordered):
            if all(self._may_be_barred(other, chosen, ()) for other in left_out):
                yield chosen
            return
        one, later = self._ordered[index], self._ordered[index + 1 :]
        if not self._fits(chosen, one):
            yield from self._grow(index + 1, chosen, left_out)
            return
        more = (*chosen, one)
        if all(self._may_be_barred(other, more, later) for other in left_out):
            yield from self._grow(index + 1, more, left_out)
        out = (*left_out, one)
        # What is left out must be barred by something in the end, else it could be added.
        if self._looked < _MOST_FOUND and all(
            self._may_be_barred(other, chosen, later) for other in out
        ):
            yield from self._grow(index + 1, chosen, out)

    def _may_be_barred(self, one: Wanted, chosen: Together, later: Sequence[Wanted]) -> bool:
        around = (*chosen, *later)
        if any(not one.hand.goes_with(other.hand) for other in around):
            return True
        return one.price > 0 and one.price + sum(o.price for o in around) > self._points

    def _fits(self, chosen: Together, one: Wanted) -> bool:
        price = sum(other.price for other in chosen) + one.price
        return price <= self._points and all(one.hand.goes_with(o.hand) for o in chosen)
