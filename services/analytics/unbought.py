"""What a customer never bought though most who buy like them do.

Customers count here, not receipts: who ever bought X, and how many of them ever bought Y too.
What was brought back alone is not bought. Nothing after the as-of day counts.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from models.base import day_number
from services.analytics.baskets import Level
from services.analytics.rules import lowest_share

LEAST_BUYERS = 30
"""Fewer customers who bought X say nothing of others."""
MOST = 0.5
"""The share of X's buyers, above which most of them bought Y."""


@dataclass(frozen=True, slots=True)
class Item:
    """A category or a product: what a rule calls it, and what people do."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Unbought:
    """Of the `buyers` of one thing, `both` also bought another; the rest never did.

    `everybody` is the share of all customers who bought the other: what it is worth to know that
    somebody bought the first.
    """

    level: Level
    bought: Item
    never: Item
    buyers: int
    both: int
    everybody: float

    @property
    def share(self) -> float:
        """Return the share of the buyers who bought both."""
        return self.both / self.buyers

    @property
    def lift(self) -> float:
        """Return how many times likelier the buyers are to buy the other than everybody is."""
        return self.share / self.everybody

    @property
    def surplus(self) -> float:
        """Return by how much the buyers' share surely lies above everybody's."""
        return lowest_share(self.both, self.buyers) - self.everybody

    @property
    def waiting(self) -> int:
        """Return how many bought the one and never the other: the size of the segment."""
        return self.buyers - self.both

    @property
    def rule(self) -> dict[str, Any]:
        """Return the rule of the customers who bought the one and never the other."""
        asked = (("any_of", self.bought), ("none_of", self.never))
        conditions = [
            {"fact": "purchases.bought", "op": op, "value": [f"{self.level}:{item.key}"]}
            for op, item in asked
        ]
        return {"version": 1, "rule": {"all": conditions}}


@dataclass(frozen=True, slots=True)
class Crowd:
    """Some customers as bits, and how many they are: counted once, asked for by every pair."""

    bits: int
    size: int


@dataclass(frozen=True, slots=True)
class Buyers:
    """Who bought what, a crowd for each item; bit 0 is the customer with the id `first`.

    `customers` is how many there are in all.
    """

    level: Level
    first: int
    customers: int
    items: dict[Item, Crowd]

    def unbought_by(self, member_id: int) -> list[Unbought]:
        """Return what the member never bought though most like them did.

        For each such thing the one bought thing that says most: whose buyers surely (all but 1 in
        40) bought it by the most percentage points more often than everybody. Largest first.
        """
        bit = 1 << (member_id - self.first) if member_id >= self.first else 0
        own = {item: crowd for item, crowd in self.items.items() if crowd.bits & bit}
        found = []
        for never, having in self.items.items():
            if never not in own:
                pairs = (self._pair(item, crowd, never, having) for item, crowd in own.items())
                told = [pair for pair in pairs if pair is not None]
                if told:
                    found.append(min(told, key=_order))
        return sorted(found, key=_order)

    def _pair(self, bought: Item, buyers: Crowd, never: Item, having: Crowd) -> Unbought | None:
        """Return what buying the one says of the other; None where that is nothing sure."""
        if having.size <= MOST * buyers.size:  # so few cannot be most of them
            return None
        both = (buyers.bits & having.bits).bit_count()
        if both <= MOST * buyers.size:
            return None
        usual = having.size / self.customers
        pair = Unbought(self.level, bought, never, buyers.size, both, usual)
        return pair if pair.surplus > 0 else None  # else it may well be chance


def _order(pair: Unbought) -> tuple[float, str, str]:
    return -pair.surplus, pair.never.key, pair.bought.key


# The buyers by level, counted once where many members are asked about.
Counted = dict[Level, Buyers]


def unbought(
    session: Session, member_id: int, as_of: date, counted: Counted, limit: int
) -> list[Unbought]:
    """Return up to `limit` things a member never bought though most who buy like them do.

    Categories; products where no category says anything. `counted` is filled on the way.
    """
    for level in (Level.CATEGORY, Level.PRODUCT):
        if level not in counted:
            counted[level] = buyers(session, level, as_of)
        found = counted[level].unbought_by(member_id)
        if found:
            return found[:limit]
    return []


# Who bought each item, the pairs of item and customer in the order of an index.
_CATEGORIES = """
SELECT category_id, json_group_array(member_id) FROM (
    SELECT DISTINCT category_id, member_id
    FROM receipt_line INDEXED BY ix_receipt_line_category
    WHERE member_id IS NOT NULL AND category_id IS NOT NULL AND is_return = 0 AND sold_on <= :today
) GROUP BY category_id
"""
_PRODUCTS = """
SELECT p.product_no, coalesce(p.name, p.product_no), json_group_array(member_id) FROM (
    SELECT DISTINCT product_id, member_id
    FROM receipt_line INDEXED BY ix_receipt_line_product
    WHERE member_id IS NOT NULL AND product_id IS NOT NULL AND is_return = 0 AND sold_on <= :today
) AS b JOIN product AS p ON p.id = b.product_id
GROUP BY p.id HAVING count(*) >= :least
"""
_CUSTOMERS = """
SELECT DISTINCT r.member_id FROM receipt AS r INDEXED BY ix_receipt_history
JOIN member AS m ON m.id = r.member_id AND m.state = 'known'
WHERE r.sold_on <= :today AND r.is_sale = 1
"""
_TREE = "SELECT id, parent_id, name FROM category"


def buyers(session: Session, level: Level, as_of: date) -> Buyers:
    """Return who bought which categories or products by the day.

    A category holds what lies below it, as in a rule; of the same name, all are one.
    """
    facts = {"today": day_number(as_of)}
    known = list(session.execute(text(_CUSTOMERS), facts).scalars())
    first = min(known, default=0)
    size = max(known, default=0) - first + 1
    everybody = _bits(known, first, size)
    items: dict[Item, int] = {}
    for item, ids in _lines(session, level, facts):
        there = (one for one in ids if first <= one < first + size)
        items[item] = items.get(item, 0) | (_bits(there, first, size) & everybody)
    crowds = {item: Crowd(bits, bits.bit_count()) for item, bits in items.items()}
    told = {item: crowd for item, crowd in crowds.items() if crowd.size >= LEAST_BUYERS}
    return Buyers(level, first, len(known), told)


def _lines(
    session: Session, level: Level, facts: dict[str, Any]
) -> Iterator[tuple[Item, list[int]]]:
    """Yield items with who bought them; the same may come several times."""
    if level is Level.PRODUCT:
        for number, name, ids in session.execute(text(_PRODUCTS), facts | {"least": LEAST_BUYERS}):
            yield Item(number, name), json.loads(ids)
        return
    tree = {id_: (parent, name) for id_, parent, name in session.execute(text(_TREE))}
    for node, ids in session.execute(text(_CATEGORIES), facts):
        members, above = json.loads(ids), node
        while (parent := tree[above][0]) is not None:  # a root is a department
            yield Item(tree[above][1], tree[above][1]), members
            above = parent


def _bits(ids: Iterable[int], first: int, size: int) -> int:
    digits = bytearray(b"0" * size)
    for one in ids:
        digits[-1 - (one - first)] = 49  # "1"; the last digit is bit 0
    return int(digits, 2)
