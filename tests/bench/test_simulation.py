"""A year of the big shop through a draft, beside a bare pass over the same rows."""

import sys
from datetime import timedelta

import psutil
import pytest
from sqlalchemy import text

from models.base import day_number
from models.values import Period
from services import planning
from tests.bench.conftest import seconds

pytestmark = [pytest.mark.bench, pytest.mark.slow]

DRAFT = {
    "name": "Club",
    "join": {
        "version": 1,
        "rule": {
            "fact": "purchases.count",
            "op": "at_least",
            "value": 3,
            "within": {"last_days": 90},
        },
    },
    "benefits": [{"name": "5 %", "kind": "credit", "rate": "0.05", "expires": {"months": 12}}],
}
# Every receipt is read twice, booked in memory, and what it cost is summed from its lines.
BARE = (
    "SELECT member_id, sold_on, sold_minute, id, is_sale, total_minor FROM receipt"
    " WHERE member_id IS NOT NULL AND sold_on BETWEEN :first AND :last",
    "SELECT receipt_id, product_id, quantity_milli, amount_minor FROM receipt_line"
    " WHERE member_id IS NOT NULL AND sold_on BETWEEN :first AND :last",
)
LIMIT = 8.0
MOST_MB = 500


class Steps:
    """Progress that remembers how it was told."""

    def __init__(self):
        self.told = []

    def step(self, done, total):
        self.told.append((done, total))


def test_a_year_is_simulated_in_a_small_multiple_of_reading_it(big_shop, capsys):
    today = big_shop.today()
    year = Period(today - timedelta(days=364), today)
    days = {"first": day_number(year.first), "last": day_number(year.last)}
    steps, found = Steps(), []

    def bare():
        with big_shop.read() as session:
            for statement in BARE:
                for _ in session.connection().exec_driver_sql(statement, days):
                    pass

    def simulated():
        with big_shop.read() as session:
            found.append(planning.simulate(session, big_shop.shop, DRAFT, year, progress=steps))

    before = psutil.Process().memory_info().rss
    once = seconds(simulated)
    grown = (psutil.Process().memory_info().rss - before) / 2**20
    read = seconds(bare)
    again = min(once, seconds(simulated))
    with capsys.disabled():
        sys.stdout.write(
            f"\na year simulated: {again:.1f} s (bare pass {read:.1f} s), {grown:.0f} MB more,"
            f" {found[0].receipts:,} receipts, {found[0].joined:,} joined\n"
        )
    assert again < LIMIT * read
    assert grown < MOST_MB
    assert len(steps.told) > 50
    assert steps.told[-1][0] == steps.told[-1][1]
    with big_shop.read() as session:
        count = session.execute(
            text("SELECT count(*) FROM receipt WHERE member_id IS NOT NULL"
                 " AND sold_on BETWEEN :first AND :last"), days,
        ).scalar_one()  # fmt: skip
    assert found[0].receipts <= count
