"""What percent and amount benefits take off lines: exact, rounded once, never below zero."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from math import lcm

from services.benefits.offers.fit import part_in
from services.benefits.offers.hand import InHand, Item

Exact = int | Fraction  # both know their numerator and denominator


def taken_off(
    hand: InHand, items: Sequence[Item], left: Sequence[int], times: int = 1
) -> dict[int, int]:
    """Return what the benefit takes off each line, by index, of what is left of it.

    A percentage is taken once of the sum and rounded half away from zero; what comes off is
    spread over the lines in proportion, by largest remainder. `times` uses of an amount take it
    so many times, of a cheapest unit from so many units.
    """
    bases = _bases(hand, items, left, times)
    base = sum(bases.values())
    if not base:
        return {}
    if hand.terms.percent is not None:
        total = rounded(base * hand.terms.percent)
    else:
        total = min(hand.terms.amount_minor * times, int(base))
    return spread(total, bases, left)


def rounded(value: Fraction) -> int:
    """Return a sum of money (>= 0) in whole minor units, half away from zero."""
    return int(value + Fraction(1, 2))


def spread(total: int, weights: Mapping[int, Exact], most: Sequence[int]) -> dict[int, int]:
    """Return `total` in whole parts in proportion to the weights, by largest remainder.

    No part is more than the line's `most`; of equal remainders the first line's goes up.
    """
    scale = lcm(*(weight.denominator for weight in weights.values()))
    parts_of = {
        index: weight.numerator * (scale // weight.denominator) for index, weight in weights.items()
    }
    whole = sum(parts_of.values())
    parts = {index: min(total * own // whole, most[index]) for index, own in parts_of.items()}
    missing = total - sum(parts.values())
    if missing:  # the remainders, over their common denominator
        owed = {index: parts[index] * whole - total * own for index, own in parts_of.items()}
        for index in sorted(owed, key=lambda i: (owed[i], i)):
            if missing and parts[index] < most[index]:
                parts[index] += 1
                missing -= 1
    return {index: part for index, part in parts.items() if part}


def _bases(
    hand: InHand, items: Sequence[Item], left: Sequence[int], times: int
) -> dict[int, Exact]:
    """Return of each line what the benefit looks at: all that is left, or its cheapest units."""
    own = [index for index in part_in(hand, items) if left[index] > 0]
    if not hand.terms.cheapest:
        return {index: left[index] for index in own}
    bases: dict[int, Exact] = {}
    wanted = times
    for unit, index in sorted((_unit_price(items[index], left[index]), index) for index in own):
        units = min(wanted, items[index].units)
        if units:
            bases[index] = min(unit * units, Fraction(left[index]))
            wanted -= units
    return bases


def _unit_price(item: Item, left: int) -> Fraction:
    """Return what one piece costs now, in minor units; less than a whole one is one piece."""
    return Fraction(left * min(1000, item.quantity_milli), item.quantity_milli)
