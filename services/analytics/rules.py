"""The arithmetic of the figures: exact in whole numbers, divided once at the end."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction


def rounded_ratio(amount: int, count: int) -> int | None:
    """Return amount ÷ count rounded half away from zero; None when there is nothing to share."""
    if count <= 0:
        return None
    size = (2 * abs(amount) + count) // (2 * count)
    return size if amount >= 0 else -size


def share_of(part: int, whole: int) -> float | None:
    """Return part ÷ whole; None when the whole is nothing."""
    return part / whole if whole else None


def gini(amounts: Sequence[int]) -> float | None:
    """Return the Gini coefficient: 0 when all have the same, towards 1 when one has all.

    2 Σ i·xᵢ ÷ (n Σ x) − (n + 1) ÷ n, with x ascending and i from 1 (Gini 1912, in the rank form
    of Sen 1973). None without a positive sum.
    """
    total, count = sum(amounts), len(amounts)
    if total <= 0:
        return None
    weighted = sum(place * amount for place, amount in enumerate(sorted(amounts), 1))
    return float(Fraction(2 * weighted, count * total) - Fraction(count + 1, count))


def top_share(amounts: Sequence[int], percent: int) -> float | None:
    """Return what the first ⌈percent % of n⌉ of the amounts, largest first, have of the sum."""
    total = sum(amounts)
    if total <= 0:
        return None
    first = -(-len(amounts) * percent // 100)
    return sum(sorted(amounts, reverse=True)[:first]) / total


def herfindahl(amounts: Sequence[int]) -> float | None:
    """Return the sum of squared shares, 0–1: 1 when all revenue hangs on one (Herfindahl 1950)."""
    total = sum(amounts)
    if total <= 0:
        return None
    return float(Fraction(sum(amount * amount for amount in amounts), total * total))


def lowest_share(part: int, whole: int) -> float:
    """Return the share that part of whole is at least, but for a chance of 1 in 40.

    The lower end of Wilson's interval of 95 % (Wilson 1927): of few it promises little. 0 of none,
    and of nobody exactly, which rounding would miss.
    """
    if part <= 0 or whole <= 0:
        return 0.0
    z, share = 1.959964, part / whole
    middle = share + z * z / (2 * whole)
    spread = z * math.sqrt(share * (1 - share) / whole + z * z / (4 * whole * whole))
    return (middle - spread) / (1 + z * z / whole)


@dataclass(frozen=True, slots=True)
class Rule:
    """Who buys the antecedent also buys the consequent.

    `support` = receipts with both ÷ all, `confidence` = both ÷ antecedent, `lift` = confidence ÷
    share of receipts with the consequent; `receipts` hold both (Agrawal, Imieliński & Swami 1993).
    """

    antecedent: tuple[str, ...]
    consequent: tuple[str, ...]
    support: float
    confidence: float
    lift: float
    receipts: int


@dataclass(frozen=True, slots=True)
class Counts:
    """How many receipts hold each frequent set of items; `receipts` is how many there are."""

    receipts: int
    sets: dict[tuple[str, ...], int]


def association_rules(counts: Counts, min_confidence: Fraction) -> list[Rule]:
    """Return the rules of the frequent sets, best lift first.

    Thresholds and order are compared as fractions: a float would lose rules that stand exactly
    on the line. Order: lift, confidence, receipts descending, then the names.
    """
    ranked = []
    for items, both in counts.sets.items():
        for antecedent, consequent in _splits(items):
            of_first, of_second = counts.sets[antecedent], counts.sets[consequent]
            confidence = Fraction(both, of_first)
            if confidence < min_confidence:
                continue
            lift = Fraction(both * counts.receipts, of_first * of_second)
            rule = Rule(
                antecedent,
                consequent,
                support=both / counts.receipts,
                confidence=float(confidence),
                lift=float(lift),
                receipts=both,
            )
            ranked.append(((-lift, -confidence, -both, antecedent, consequent), rule))
    ranked.sort(key=lambda pair: pair[0])
    return [rule for _, rule in ranked]


def _splits(items: tuple[str, ...]) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Return the ways to cut a sorted set of two or three items in two."""
    if len(items) == 2:
        first, second = items
        return [((first,), (second,)), ((second,), (first,))]
    splits = []
    for place, item in enumerate(items) if len(items) == 3 else ():
        others = items[:place] + items[place + 1 :]
        splits += [((item,), others), (others, (item,))]
    return splits
