"""Which things stand together in many sets, two and three at a time (pure).

A set of receipts (or customers) is a whole number with a bit for each: two sets meet by one AND,
and the size of the meeting is a count of bits. Only sets that can still be frequent are kept
(Agrawal & Srikant 1994).
"""

from fractions import Fraction
from itertools import combinations

from services.analytics.rules import Counts
from services.core.progress import SILENT, Progress, watched


def least(min_support: Fraction, receipts: int) -> int:
    """Return the fewest of the receipts, at least one, that reach the support."""
    return max(-(-min_support.numerator * receipts // min_support.denominator), 1)


def frequent_sets(
    items: dict[str, int], receipts: int, min_support: Fraction, progress: Progress = SILENT
) -> Counts:
    """Return how many of the `receipts` hold each set of one, two or three items.

    `items` are the receipts of each item as bits. Only sets on at least `min_support` of the
    receipts are named, each by its items in order; the comparison is exact.
    """
    needed = least(min_support, receipts)
    singles = {item: bits for item, bits in items.items() if bits.bit_count() >= needed}
    sets: dict[tuple[str, ...], int] = {(item,): bits.bit_count() for item, bits in singles.items()}
    names = sorted(singles)
    for place, first in enumerate(watched(names, progress, every=1)):
        partners = []
        for second in names[place + 1 :]:
            both = singles[first] & singles[second]
            count = both.bit_count()
            if count >= needed:
                sets[first, second] = count
                partners.append((second, both))
        for (second, both), (third, _) in combinations(partners, 2):
            count = (both & singles[third]).bit_count()
            if count >= needed:
                sets[first, second, third] = count
    return Counts(receipts, sets)
