"""A chain of five branches with two years of life, from a seed, for benchmarks.

    python -m tests.bench.big_shop DIR [--members N --lines N --seed S]

writes a new data folder in bulk: 100,000 members and 5,000,000 receipt lines take some minutes.
What follows from the rows (keys, search words, consent masks, summaries) is made by the services
themselves. Arrays come from `big_sales`, people from `big_people`.
"""

import argparse
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np

from models import engine as sqlite
from models.base import day_number, moment_number
from services import analytics, segments
from services import members as club
from services.core.clock import FixedClock
from services.core.folder import DataFolder
from services.core.opening import open_shop
from services.core.organisation import BranchPlan, ShopPlan, found_shop
from services.purchases import refresh_summaries
from tests.bench.big_club import CLUB_TABLES, DAY_MS, NOON_MS, TODAY, load_club
from tests.bench.big_people import load_people
from tests.bench.big_sales import (
    CATEGORIES,
    DAYS,
    DEPARTMENTS,
    FIRST_DAY,
    PRODUCTS,
    Catalogue,
    Sales,
    catalogue,
    habits,
    sales,
)
from tests.bench.bulk import bare_tables, load, or_null, uids

NOW = datetime(2026, 6, 17, 9, 0, tzinfo=UTC)
ZONE = "Asia/Jerusalem"
PLAN = ShopPlan(
    name="רשת המעדניות של תמר",
    currency="ILS",
    country="IL",
    timezone=ZONE,
    language="he",
    branches=(
        BranchPlan("TLV", "תל אביב", "מרכז"),
        BranchPlan("RMG", "רמת גן", "מרכז"),
        BranchPlan("HFA", "חיפה", "צפון"),
        BranchPlan("NZR", "נצרת", "צפון"),
        BranchPlan("JER", "ירושלים", "מרכז"),
    ),
)
JOIN_RULE = '{"rule": {"fact": "purchases.total", "op": "at_least", "value": 50000}, "version": 1}'
SEGMENT = "צפוניים"
SEGMENT_RULE = {
    "version": 1,
    "rule": {
        "all": [
            {"fact": "purchases.main_branch", "op": "any_of", "value": ["HFA", "NZR"]},
            {"fact": "purchases.total", "op": "at_least", "value": 100_000},
        ]
    },
}
BULK_TABLES = ("member", "member_key", "consent", "member_tag", "receipt", "receipt_line")


def build(target: Path, members: int = 100_000, lines: int = 5_000_000, seed: int = 1) -> Path:
    """Make the shop in a new folder and return its data file."""
    folder = DataFolder.at(target)
    clock = FixedClock(NOW)
    file = found_shop(folder, PLAN, clock)
    rng = np.random.default_rng(seed)
    who, goods = habits(rng, members), catalogue(rng)
    sold = sales(rng, who, goods, lines)
    connection = sqlite.connect(file)
    try:
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -500000"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN")
        with bare_tables(connection, BULK_TABLES):
            load_catalogue(connection, goods)
            load_people(connection, rng, who)
            load_receipts(connection, sold)
            load_lines(connection, sold, goods)
        connection.execute("COMMIT")
    finally:
        connection.close()
    database = open_shop(folder, clock)
    with database.work() as work:
        refresh_summaries(work.session)
        club.refresh(work.session, PLAN.country, range(1, members + 1), NOW)
        segments.save_segment(work, SEGMENT, SEGMENT_RULE)
    load_program(file, rng, members)
    analytics.fit_values(database)
    database.close()
    return file


def load_catalogue(connection: Any, goods: Catalogue) -> None:
    """Departments have ids 1 … 8, categories follow, products are 1 … 2,000."""
    nodes = DEPARTMENTS + CATEGORIES
    load(
        connection,
        "category",
        nodes,
        id=list(range(1, nodes + 1)),
        uid=uids(nodes, 1),
        parent_id=[None] * DEPARTMENTS + [c % DEPARTMENTS + 1 for c in range(CATEGORIES)],
        name=[f"DEPARTMENT {d + 1}" for d in range(DEPARTMENTS)]
        + [f"CATEGORY {c + 1}" for c in range(CATEGORIES)],
    )
    load(
        connection,
        "product",
        PRODUCTS,
        id=list(range(1, PRODUCTS + 1)),
        uid=uids(PRODUCTS, 2),
        product_no=[f"P{p:05}" for p in range(1, PRODUCTS + 1)],
        name=[f"Product {p}" for p in range(1, PRODUCTS + 1)],
        department_id=goods.department + 1,
        category_id=goods.category + DEPARTMENTS + 1,
        brand=[f"Brand {p % 60 + 1}" for p in range(PRODUCTS)],
        price_minor=goods.price,
        cost_minor=goods.price * 6 // 10,
        barcode=[f"7290{p:09}" for p in range(1, PRODUCTS + 1)],
    )


def load_receipts(connection: Any, sold: Sales) -> None:
    """Receipts in the order of time, with the sums over their lines."""
    rows = len(sold.day)
    starts = np.cumsum(sold.lines) - sold.lines
    zone = ZoneInfo(ZONE)
    noons = [
        datetime.combine(FIRST_DAY + timedelta(d), datetime.min.time(), zone) for d in range(DAYS)
    ]
    # The clocks change at night, before the shops open: midnight plus offset would be an hour out.
    midnight = np.array(
        [moment_number(noon.replace(hour=12)) - 12 * 3_600_000 for noon in noons], dtype=np.int64
    )
    load(
        connection,
        "receipt",
        rows,
        id=list(range(1, rows + 1)),
        uid=uids(rows, 3),
        branch_id=sold.branch + 1,
        till=[str(n % 2 + 1) for n in range(rows)],
        receipt_no=[str(n) for n in range(1, rows + 1)],
        sold_on=sold.day + day_number(FIRST_DAY),
        sold_minute=sold.minute,
        sold_at=midnight[sold.day] + sold.minute * 60_000,
        member_id=or_null(sold.member + 1, sold.member >= 0),
        employee_id=sold.branch * 5 + sold.minute % 5 + 1,
        channel="shop",
        payment=["card" if n % 3 else "cash" for n in range(rows)],
        is_sale=sold.is_sale.astype(np.int64),
        total_minor=np.add.reduceat(sold.amount, starts),
        returned_minor=-np.add.reduceat(np.minimum(sold.amount, 0), starts),
        discount_minor=np.add.reduceat(sold.discount, starts),
        quantity_milli=np.add.reduceat(sold.quantity, starts),
    )


def load_lines(connection: Any, sold: Sales, goods: Catalogue) -> None:
    """Lines in the order of receipts, a few hundred thousand at a time to spare memory."""
    place = np.arange(len(sold.receipt)) - (np.cumsum(sold.lines) - sold.lines)[sold.receipt] + 1
    for start in range(0, len(sold.receipt), 250_000):
        part = slice(start, start + 250_000)
        receipt, product = sold.receipt[part], sold.product[part]
        member = sold.member[receipt]
        load(
            connection,
            "receipt_line",
            len(receipt),
            receipt_id=receipt + 1,
            line_no=place[part],
            product_id=product + 1,
            quantity_milli=sold.quantity[part],
            amount_minor=sold.amount[part],
            discount_minor=sold.discount[part],
            is_return=sold.is_return[part].astype(np.int64),
            member_id=or_null(member + 1, member >= 0),
            sold_on=sold.day[receipt] + day_number(FIRST_DAY),
            department_id=goods.department[product] + 1,
            category_id=goods.category[product] + DEPARTMENTS + 1,
        )


def load_program(file: Path, rng: np.random.Generator, members: int) -> None:
    """One running program of three tracks, and what it did with those who joined on their way."""
    connection = sqlite.connect(file)
    try:
        connection.execute("BEGIN")
        load(
            connection,
            "program",
            1,
            id=1,
            uid=uids(1, 4),
            name="מועדון תמר",
            state="running",
            join_rule=JOIN_RULE,
            fee_minor=0,
            renewal_days=30,
            term_months=24,
            starts_on=day_number(FIRST_DAY),
            created_at=moment_number(NOW),
        )
        load(
            connection,
            "track",
            3,
            id=[1, 2, 3],
            uid=uids(3, 5),
            program_id=1,
            name=["רגיל", "כסף", "זהב"],
            rank=[1, 2, 3],
            measure="spend",
            reach_threshold=[0, 150_000, 400_000],
            hold_threshold=[0, 100_000, 300_000],
            period_months=12,
            warn_days=30,
        )
        _load_memberships(connection, rng)
        with bare_tables(connection, CLUB_TABLES):
            load_club(connection, rng, members)
        connection.execute("COMMIT")
    finally:
        connection.close()


def _load_memberships(connection: Any, rng: np.random.Generator) -> None:
    spent: Sequence[tuple[int, int, int, int]] = connection.execute(
        "SELECT member_id, total_minor, first_on, home_branch_id FROM member_summary "
        "JOIN member ON member.id = member_id WHERE total_minor >= 50000 AND first_on IS NOT NULL "
        "ORDER BY member_id"
    ).fetchall()
    rows = len(spent)
    joined = [min(first + 14, TODAY - 1) for _, _, first, _ in spent]
    state = rng.choice(["active", "expired", "left"], rows, p=[0.9, 0.06, 0.04]).tolist()
    ended = [
        min(day + int(days), TODAY - 1)
        for day, days in zip(joined, rng.integers(30, 500, rows), strict=True)
    ]
    track = [1 + (total >= 150_000) + (total >= 400_000) for _, total, _, _ in spent]
    load(
        connection,
        "membership",
        rows,
        id=list(range(1, rows + 1)),
        uid=uids(rows, 6),
        member_id=[who for who, _, _, _ in spent],
        program_id=1,
        state=state,
        track_id=track,
        track_since_on=joined,
        joined_on=joined,
        joined_via="rule",
        ends_on=[day + 730 for day in joined],
        branch_id=[branch for _, _, _, branch in spent],
    )
    load(
        connection,
        "membership_event",
        rows,
        uid=uids(rows, 7),
        membership_id=list(range(1, rows + 1)),
        happened_at=[day * DAY_MS for day in joined],
        happened_on=joined,
        state="active",
        track_id=track,
        track_step="joined",
    )
    over = [n for n in range(rows) if state[n] != "active"]
    load(
        connection,
        "membership_event",
        len(over),
        uid=uids(len(over), 7, rows),
        membership_id=[n + 1 for n in over],
        happened_at=[ended[n] * DAY_MS + NOON_MS for n in over],
        happened_on=[ended[n] for n in over],
        state=[state[n] for n in over],
    )


def main() -> None:
    """Make the shop the command line asks for and say what it cost."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.big_shop")
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--members", type=int, default=100_000)
    parser.add_argument("--lines", type=int, default=5_000_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    begun = time.perf_counter()
    file = build(asked.folder, asked.members, asked.lines, asked.seed)
    took = time.perf_counter() - begun
    print(f"{file}: {file.stat().st_size / 2**20:,.0f} MB in {took:.0f} s")  # noqa: T201 - a script


if __name__ == "__main__":
    main()
