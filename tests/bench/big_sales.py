"""Two years of a chain's sales as arrays, from a seed: who came when, and what they took.

Days are counted from FIRST_DAY. Money is agorot, quantities thousandths.
"""

from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

LAST_DAY = date(2026, 6, 16)
DAYS = 730
FIRST_DAY = date.fromordinal(LAST_DAY.toordinal() - DAYS + 1)
SATURDAYS = np.array([date.fromordinal(FIRST_DAY.toordinal() + d).weekday() for d in range(DAYS)])
SATURDAYS = SATURDAYS == 5

ANONYMOUS = 0.3
LINES_PER_RECEIPT = 5
DEPARTMENTS, CATEGORIES, PRODUCTS = 8, 40, 2_000
BRANCH_SHARES = np.array([0.35, 0.25, 0.2, 0.12, 0.08])
SLOT_MINUTES = np.array([510, 780, 1_080])  # morning, noon, evening


@dataclass(frozen=True)
class Catalogue:
    """Products, sorted by category: their category and price, and how liked by time of day."""

    category: Ints  # 0 … CATEGORIES - 1
    price: Ints
    is_weighed: NDArray[np.bool_]
    liked: Floats  # (slot, product): running sums of popularity, ending at 1

    @property
    def department(self) -> Ints:
        """Each category's department: its number modulo the departments."""
        return self.category % DEPARTMENTS


@dataclass(frozen=True)
class Habits:
    """Each member's habits: first day, home branch, time of day, favourite category."""

    start: Ints
    branch: Ints
    slot: Ints
    favourite: Ints


@dataclass(frozen=True)
class Sales:
    """Receipts in the order of time, and their lines in the order of receipts."""

    member: Ints  # -1: anonymous
    day: Ints
    minute: Ints
    branch: Ints
    is_sale: NDArray[np.bool_]
    lines: Ints  # how many each receipt has
    receipt: Ints  # of each line
    product: Ints
    quantity: Ints
    amount: Ints
    discount: Ints
    is_return: NDArray[np.bool_]


def catalogue(rng: np.random.Generator) -> Catalogue:
    """Return PRODUCTS articles; a few are liked a thousand times as much as most."""
    category = np.sort(
        np.concatenate([np.arange(CATEGORIES), rng.integers(0, CATEGORIES, PRODUCTS - CATEGORIES)])
    )
    fame = rng.permutation(1 / np.arange(1, PRODUCTS + 1) ** 0.9)
    hours = rng.lognormal(0, 0.8, (3, DEPARTMENTS))
    liked = np.cumsum(fame * hours[:, category % DEPARTMENTS], axis=1)
    return Catalogue(
        category=category,
        price=np.maximum(rng.lognormal(2.9, 0.7, PRODUCTS) * 10, 10).astype(np.int64) * 10,
        is_weighed=category >= CATEGORIES - 5,
        liked=liked / liked[:, -1:],
    )


def habits(rng: np.random.Generator, members: int) -> Habits:
    """Return the habits; nearly half were members before the first day."""
    return Habits(
        start=np.maximum(rng.integers(-600, DAYS, members), 0),
        branch=rng.choice(len(BRANCH_SHARES), members, p=BRANCH_SHARES),
        slot=rng.integers(0, 3, members),
        favourite=rng.integers(0, CATEGORIES, members),
    )


def sales(rng: np.random.Generator, who: Habits, goods: Catalogue, lines: int) -> Sales:
    """Return exactly `lines` lines, five to a receipt on average."""
    receipts = max(lines // LINES_PER_RECEIPT, 1)
    member, day = visits(rng, who, receipts - round(receipts * ANONYMOUS))
    strangers = receipts - len(member)
    member = np.concatenate([member, np.full(strangers, -1)])
    day = np.concatenate([day, rng.choice(np.flatnonzero(~SATURDAYS), strangers)])
    usual = (member >= 0) & (rng.random(receipts) < 0.7)
    slot = np.where(usual, who.slot[member], rng.integers(0, 3, receipts))
    minute = np.clip(SLOT_MINUTES[slot] + rng.normal(0, 55, receipts), 420, 1_320).astype(np.int64)
    elsewhere = rng.choice(len(BRANCH_SHARES), receipts, p=BRANCH_SHARES)
    home = (member >= 0) & (rng.random(receipts) < 0.85)
    branch = np.where(home, who.branch[member], elsewhere)

    order = np.lexsort((minute, day))
    member, day, minute, branch, slot = (a[order] for a in (member, day, minute, branch, slot))
    count = exactly(rng, lines, 1 + rng.poisson(LINES_PER_RECEIPT - 1, receipts))
    pure = (count <= 3) & (rng.random(receipts) < 0.04)

    receipt = np.repeat(np.arange(receipts), count)
    product = picks(rng, goods, who, member[receipt], slot[receipt])
    first = np.concatenate([[True], receipt[1:] != receipt[:-1]])
    is_return = pure[receipt] | (~first & (rng.random(lines) < 0.016))
    weight = rng.integers(100, 2_500, lines)
    pieces = np.where(rng.random(lines) < 0.85, 1, rng.integers(2, 5, lines)) * 1_000
    quantity = np.where(goods.is_weighed[product], weight, pieces)
    full = (goods.price[product] * quantity + 500) // 1_000
    discount = np.where(rng.random(lines) < 0.1, full // 10, 0)
    sign = np.where(is_return, -1, 1)
    return Sales(
        member=member,
        day=day,
        minute=minute,
        branch=branch,
        is_sale=~pure,
        lines=count,
        receipt=receipt,
        product=product,
        quantity=sign * quantity,
        amount=sign * (full - discount),
        discount=sign * discount,
        is_return=is_return,
    )


def visits(rng: np.random.Generator, who: Habits, wanted: int) -> tuple[Ints, Ints]:
    """Return the member and day of exactly `wanted` visits.

    Everybody has a usual gap (heavy-tailed) and stops coming one day; one in eight stays away
    for five months and comes back; one in twenty never came.
    """
    members = len(who.start)
    stays = rng.exponential(450, members).astype(np.int64) + 1
    end = np.minimum(who.start + stays, DAYS)
    end[rng.random(members) < 0.05] = 0
    span = np.maximum(end - who.start, 0)
    rhythm = np.exp(rng.normal(0, 0.9, members))
    pause = np.where(rng.random(members) < 0.125, who.start + span // 3, DAYS)
    plenty = 1.1
    while True:
        gap = np.maximum(rhythm * np.sum(span / rhythm) / (wanted * plenty), 1)
        steps = np.where(span > 0, span / gap * 1.4 + 3, 0).astype(np.int64)
        member = np.repeat(np.arange(members), steps)
        walk = np.cumsum(gap[member] * rng.gamma(3, 1 / 3, len(member)))
        begins = np.cumsum(steps) - steps
        before = np.concatenate([[0.0], walk])[begins]
        day = who.start[member] + (walk - before[member] - gap[member] / 2).astype(np.int64)
        day = np.maximum(day, who.start[member])
        day = np.where(SATURDAYS[np.minimum(day, DAYS - 1)], day + 1, day)
        away = (day >= pause[member]) & (day < pause[member] + 150)
        kept = np.flatnonzero((day < end[member]) & ~away)
        if len(kept) >= wanted:
            kept = np.sort(rng.choice(kept, wanted, replace=False))
            return member[kept], day[kept]
        plenty *= 1.15


def exactly(rng: np.random.Generator, total: int, counts: Ints) -> Ints:
    """Return the counts, each at least 1, nudged until they add up to `total`."""
    while (missing := total - int(counts.sum())) != 0:
        open_ = np.arange(len(counts)) if missing > 0 else np.flatnonzero(counts > 1)
        some = rng.choice(open_, min(abs(missing), len(open_)), replace=False)
        counts[some] += 1 if missing > 0 else -1
    return counts


def picks(
    rng: np.random.Generator, goods: Catalogue, who: Habits, member: Ints, slot: Ints
) -> Ints:
    """Return a product for each line: liked at that hour, often of the member's favourite kind."""
    first = np.searchsorted(goods.category, np.arange(CATEGORIES + 1))
    chance = rng.random(len(member))
    fond = (member >= 0) & (rng.random(len(member)) < 0.35)
    product = np.empty(len(member), dtype=np.int64)
    for part in range(3):
        here = np.flatnonzero(slot == part)
        edges = np.concatenate([[0.0], goods.liked[part]])
        kind = who.favourite[member[here]]
        low, high = edges[first[kind]], edges[first[kind + 1]]
        draw = np.where(fond[here], low + chance[here] * (high - low), chance[here])
        product[here] = np.searchsorted(goods.liked[part], draw, side="right")
    return np.minimum(product, PRODUCTS - 1)
