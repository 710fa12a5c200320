"""Baskets: which things are bought together, read from the receipts of a period."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from sqlalchemy import text
from sqlalchemy.orm import Session

from services.analytics.itemsets import frequent_sets, least
from services.analytics.rules import Counts, Rule, association_rules
from services.analytics.scope import OWN, Scope
from services.core.progress import SILENT, Progress

_PIECE = 100_000  # receipts of rare items looked at in one go


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


_BOUNDS = f"""
SELECT min(id), max(id), count(*) FILTER (WHERE TRUE {OWN})
FROM receipt INDEXED BY ix_receipt_day WHERE sold_on BETWEEN :first AND :last
"""  # noqa: S608 - put together from constants
_RECEIPTS = f"""
SELECT id FROM receipt INDEXED BY ix_receipt_day WHERE sold_on BETWEEN :first AND :last {OWN}
"""  # noqa: S608 - put together from constants

# An item and the receipts of its lines, in the order of an index, so that SQLite holds one item
# at a time. The same name below two departments is one item.
_LINES = {
    Level.PRODUCT: """
SELECT product.product_no, count(*), json_group_array(receipt_id)
FROM product CROSS JOIN receipt_line INDEXED BY ix_receipt_line_product
    ON product_id = product.id AND sold_on BETWEEN :first AND :last
GROUP BY product.product_no
""",
    Level.CATEGORY: """
SELECT category.name, count(*), json_group_array(receipt_id)
FROM category
CROSS JOIN product ON product.category_id = category.id
CROSS JOIN receipt_line INDEXED BY ix_receipt_line_product
    ON product_id = product.id AND sold_on BETWEEN :first AND :last
GROUP BY category.name
""",
    Level.DEPARTMENT: """
SELECT category.name, count(*), json_group_array(receipt_id)
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
    counts = count_sets(session, scope, level, min_support, progress)
    rules = association_rules(counts, min_confidence)
    names = _names(session, level, rules)
    return Baskets(scope, level, min_support, min_confidence, counts.receipts, rules, names)


def count_sets(
    session: Session,
    scope: Scope,
    level: Level,
    min_support: Fraction,
    progress: Progress = SILENT,
) -> Counts:
    """Return the items, pairs and triples whose support reaches the threshold."""
    items, receipts = frequent_items(session, scope, level, min_support)
    return frequent_sets(items, receipts, min_support, progress)


class _Bits:
    """A bit for each receipt of the period; `own` are those of the scope's branches, `count` many.

    Lines know the day of their receipt but not its branch: only a scope of branches has to be met
    with `own`.
    """

    def __init__(self, session: Session, scope: Scope) -> None:
        first, last, self.count = session.execute(text(_BOUNDS), scope.facts()).one()
        self._first = first or 0
        self._size = (last or 0) - self._first + 1
        self._own: int | None = None
        if scope.branch_ids is not None:
            own = session.execute(text(_RECEIPTS), scope.facts()).scalars()
            self._own = self._bits(own)

    def of(self, ids: Iterable[int]) -> int:
        """Return the set of those of these receipts that lie in the scope."""
        bits = self._bits(ids)
        return bits if self._own is None else bits & self._own

    def _bits(self, ids: Iterable[int]) -> int:
        digits, first = bytearray(b"0" * self._size), self._first
        for number in ids:
            digits[number - first] = 49  # "1"; a text of digits is the fastest way to many bits
        return int(digits, 2)


def frequent_items(
    session: Session, scope: Scope, level: Level, min_support: Fraction
) -> tuple[dict[str, int], int]:
    """Return the receipts of each item that may be frequent, and how many have any item."""
    inside = _Bits(session, scope)
    surely = least(min_support, inside.count)
    known = 0
    items: dict[str, int] = {}
    rare: dict[str, tuple[int, str]] = {}
    for item, lines, ids in session.execute(text(_LINES[level]), scope.facts()):
        # Most items are on too few lines to be frequent. How many receipts that takes is known
        # only at the end (those without any item do not count), so they wait till then unread.
        if lines < surely:
            rare[item] = lines, ids
        else:
            items[item] = inside.of(json.loads(ids))
            known |= items[item]
    for together in _pieces(rare.values()):
        known |= inside.of(together)
    receipts = known.bit_count()
    needed = least(min_support, receipts)
    for item, (lines, ids) in rare.items():
        if lines >= needed:
            items[item] = inside.of(json.loads(ids))
    return items, receipts


def _pieces(lists: Iterable[tuple[int, str]]) -> Iterator[list[int]]:
    """Yield the numbers of many short lists (each its length and JSON) in few long ones."""
    waiting, size = [], 0
    for length, listed in lists:
        waiting.append(listed[1:-1])
        size += length
        if size >= _PIECE:
            yield json.loads(f"[{','.join(waiting)}]")
            waiting, size = [], 0
    if waiting:
        yield json.loads(f"[{','.join(waiting)}]")


def _names(session: Session, level: Level, rules: list[Rule]) -> dict[str, str]:
    """Return what the products of the rules are called; other items are names themselves."""
    if level is not Level.PRODUCT:
        return {}
    used = {item for rule in rules for item in (*rule.antecedent, *rule.consequent)}
    found = session.execute(text("SELECT product_no, name FROM product WHERE name IS NOT NULL"))
    return {number: name for number, name in found if number in used}
