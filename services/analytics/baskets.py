"""Baskets: which things are bought together.

Sets of receipts are whole numbers with a bit for each receipt: two sets meet by one AND, and the
size of the meeting is a count of bits. Only sets that can still be frequent are kept (Agrawal &
Srikant 1994), at most three items large.
"""

import json
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from itertools import chain, combinations

from sqlalchemy import text
from sqlalchemy.orm import Session

from services.analytics.rules import Counts, Rule, association_rules
from services.analytics.scope import OWN, Scope
from services.core.progress import SILENT, Progress, watched


class Level(StrEnum):
    """What counts as an item of a basket."""

    PRODUCT = "product"
    CATEGORY = "category"
    DEPARTMENT = "department"


@dataclass(frozen=True, slots=True)
class Baskets:
    """`receipts` with at least one known item, and the rules found, best lift first.

    Items are named as the level does: the till's product code, or the category's name. `names`
    tells what a product is called, where it is known.
    """

    scope: Scope
    level: Level
    min_support: Fraction
    min_confidence: Fraction
    receipts: int
    rules: list[Rule]
    names: dict[str, str]


_RECEIPTS = f"""
SELECT id FROM receipt INDEXED BY ix_receipt_day WHERE sold_on BETWEEN :first AND :last {OWN}
"""  # noqa: S608 - put together from constants

# An item and the receipts of its lines, in the order of an index, so that SQLite holds one item
# at a time. The same name below two departments is one item.
_LINES = {
    Level.PRODUCT: """
SELECT product.product_no, json_group_array(receipt_id)
FROM product CROSS JOIN receipt_line INDEXED BY ix_receipt_line_product
    ON product_id = product.id AND sold_on BETWEEN :first AND :last
GROUP BY product.product_no
""",
    Level.CATEGORY: """
SELECT category.name, json_group_array(receipt_id)
FROM category
CROSS JOIN product ON product.category_id = category.id
CROSS JOIN receipt_line INDEXED BY ix_receipt_line_product
    ON product_id = product.id AND sold_on BETWEEN :first AND :last
GROUP BY category.name
""",
    Level.DEPARTMENT: """
SELECT category.name, json_group_array(receipt_id)
FROM category
CROSS JOIN product ON product.department_id = category.id
CROSS JOIN receipt_line INDEXED BY ix_receipt_line_product
    ON product_id = product.id AND sold_on BETWEEN :first AND :last
GROUP BY category.name
""",
}


def baskets(
    session: Session,
    scope: Scope,
    level: Level,
    min_support: Fraction,
    min_confidence: Fraction,
    progress: Progress = SILENT,
) -> Baskets:
    """Return the rules whose support and confidence reach the thresholds, exactly compared."""
    inside = _Bits(session, scope)
    items, known = _frequent_items(session, scope, level, min_support, inside)
    counts = Counts(known, _frequent_sets(items, known, min_support, progress))
    rules = association_rules(counts, min_confidence)
    return Baskets(
        scope, level, min_support, min_confidence, known, rules, _names(session, level, rules)
    )


class _Bits:
    """A bit for each receipt of the scope, and how large such a set is."""

    def __init__(self, session: Session, scope: Scope) -> None:
        bounds = session.execute(text("SELECT min(id), max(id) FROM receipt")).one()
        self.first, last = (bound or 0 for bound in bounds)
        self.size = last - self.first + 1
        self.all = self.of(session.execute(text(_RECEIPTS), scope.facts()).scalars())

    def of(self, ids: Iterable[int]) -> int:
        """Return the set of these receipts."""
        digits, first = bytearray(b"0" * self.size), self.first
        for number in ids:
            digits[number - first] = 49  # "1"; a text of digits is the fastest way to many bits
        return int(digits, 2)


def _frequent_items(
    session: Session, scope: Scope, level: Level, min_support: Fraction, inside: _Bits
) -> tuple[dict[str, int], int]:
    """Return the receipts of each item that may be frequent, and how many have any item."""
    surely = min_support * inside.all.bit_count()
    known = 0
    items: dict[str, int] = {}
    rare: dict[str, array[int]] = {}
    for item, ids in _lines(session, scope, level):
        # Most items are on too few lines to be frequent. How many receipts that takes is known
        # only at the end (those without any item do not count), so their ids wait till then.
        if len(ids) < surely:
            rare[item] = array("q", ids)
        else:
            items[item] = inside.of(ids) & inside.all
            known |= items[item]
    known |= inside.of(chain.from_iterable(rare.values())) & inside.all
    receipts = known.bit_count()
    for item, waiting in rare.items():
        if len(waiting) >= min_support * receipts:
            items[item] = inside.of(waiting) & inside.all
    return items, receipts


def _lines(session: Session, scope: Scope, level: Level) -> Iterator[tuple[str, list[int]]]:
    """Yield each item with the receipts of its lines (one may come twice)."""
    for item, ids in session.execute(text(_LINES[level]), scope.facts()):
        yield item, json.loads(ids)


def _frequent_sets(
    items: dict[str, int], receipts: int, min_support: Fraction, progress: Progress
) -> dict[tuple[str, ...], int]:
    """Return how many receipts hold each frequent set of one, two or three items."""
    needed = max(-(-min_support.numerator * receipts // min_support.denominator), 1)
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
    return sets


def _names(session: Session, level: Level, rules: list[Rule]) -> dict[str, str]:
    """Return what the products of the rules are called; other items are names themselves."""
    if level is not Level.PRODUCT:
        return {}
    used = {item for rule in rules for item in (*rule.antecedent, *rule.consequent)}
    found = session.execute(text("SELECT product_no, name FROM product WHERE name IS NOT NULL"))
    return {number: name for number, name in found if number in used}
