"""The night in which a million lots lapse, and the counter that sells meanwhile."""

import shutil
import sys
import threading
import time
from datetime import timedelta

import numpy as np
import pytest

from models import engine as sqlite
from models.base import day_number, moment_number
from models.values import Unit
from services import benefits
from services.core.clock import FixedClock
from services.core.folder import DataFolder
from services.core.opening import open_shop
from tests.bench import bulk
from tests.conftest import NOW

pytestmark = [pytest.mark.bench, pytest.mark.slow]

MEMBERS, LOTS = 100_000, 1_000_000
# The same rows in one statement and one transaction, with nothing checked and nobody let in.
BARE = """
    INSERT INTO ledger_entry
        (uid, member_id, unit, kind, amount, lot_id, booked_at, booked_on, key)
    SELECT randomblob(16), member_id, unit, 'expire', -amount, id, booked_at, booked_on, 'x:' || id
    FROM ledger_entry WHERE expires_on < ? ORDER BY expires_on, id
"""
BARE_BALANCES = "UPDATE account SET balance = balance - 10 WHERE balance > 10"


@pytest.fixture
def shops(founded, tmp_path):
    """Two equal shops with a million lots that lapsed, each open."""
    shutil.copytree(founded, tmp_path / "shop")
    fill(tmp_path / "shop" / "moadon.db")
    shutil.copytree(tmp_path / "shop", tmp_path / "bare")
    opened = [
        open_shop(DataFolder.at(tmp_path / name), FixedClock(NOW)) for name in ("shop", "bare")
    ]
    yield opened
    for one in opened:
        one.close()


def fill(path):
    raw = sqlite.connect(path)
    moment, today = moment_number(NOW), day_number(NOW.date())
    raw.execute("PRAGMA foreign_keys = OFF")
    with bulk.bare_tables(raw, ["member", "ledger_entry", "account"]):
        raw.execute("BEGIN")
        ids = np.arange(1, MEMBERS + 1)
        bulk.load(
            raw, "member", MEMBERS, id=ids, uid=bulk.uids(MEMBERS, 1), member_no=ids.astype(str),
            kind="person", state="known", name_key="", created_at=moment, changed_at=moment,
            consent_mask=0, reach_mask=0, enrolled_on=today, quality=0,
        )  # fmt: skip
        chance = np.random.default_rng(7)
        days = np.sort(chance.integers(today - 60, today, LOTS))
        keys = [f"lot:{number}" for number in range(LOTS)]
        bulk.load(
            raw, "ledger_entry", LOTS, uid=bulk.uids(LOTS, 2),
            member_id=chance.integers(1, MEMBERS + 1, LOTS), unit="points", kind="grant",
            amount=10, expires_on=days, booked_at=moment, booked_on=today - 400, key=keys,
        )  # fmt: skip
        # What the counter spends while the night's work goes on.
        bulk.load(
            raw, "ledger_entry", MEMBERS, uid=bulk.uids(MEMBERS, 3), member_id=ids, unit="points",
            kind="grant", amount=1000, expires_on=today + 90, booked_at=moment, booked_on=today,
            key=[f"good:{number}" for number in range(MEMBERS)],
        )  # fmt: skip
        raw.execute(
            "INSERT INTO account (member_id, unit, balance) "
            "SELECT member_id, unit, sum(amount) FROM ledger_entry GROUP BY member_id, unit"
        )
        raw.execute("COMMIT")
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    raw.close()


class Counter(threading.Thread):
    """Redeems for one member after another, and notes how long it waited for the write lock."""

    def __init__(self, database):
        super().__init__()
        self._database, self._stop_now = database, threading.Event()
        self.waits_ms: list[float] = []

    def run(self):
        member = 0
        while not self._stop_now.wait(0.02):
            member = member % MEMBERS + 1
            begun = time.perf_counter()
            with self._database.work() as work:
                self.waits_ms.append(1000 * (time.perf_counter() - begun))
                benefits.redeem(work, member, Unit.POINTS, 1)

    def stop(self):
        self._stop_now.set()
        self.join()
        self.waits_ms.sort()


def test_a_million_lots_lapse_in_pieces_that_let_the_counter_in(shops, capsys):
    shop, bare = shops
    alone = Counter(bare)
    alone.start()
    time.sleep(2)
    alone.stop()
    raw = sqlite.connect(bare.path)
    begun = time.perf_counter()
    raw.execute("BEGIN IMMEDIATE")
    raw.execute(BARE, [day_number(NOW.date())])
    raw.execute(BARE_BALANCES)
    raw.execute("COMMIT")
    reference = time.perf_counter() - begun
    raw.close()
    counter = Counter(shop)
    counter.start()
    begun = time.perf_counter()
    lapsed = benefits.expire_all(shop)
    took = time.perf_counter() - begun
    counter.stop()
    waits = counter.waits_ms
    p99, quiet = waits[len(waits) * 99 // 100], alone.waits_ms[len(alone.waits_ms) * 99 // 100]
    with capsys.disabled():
        sys.stdout.write(
            f"\n{lapsed:,} lots lapsed in {took:.1f} s (bare, in one piece: {reference:.1f} s); "
            f"{len(waits)} sales waited p50 {waits[len(waits) // 2]:.1f} ms, p99 {p99:.1f} ms, "
            f"longest {waits[-1]:.1f} ms (alone: p99 {quiet:.1f} ms)\n"
        )
    assert lapsed == LOTS
    assert took < 3 * reference
    assert p99 < 50 + quiet
    with shop.read() as session:
        held = {benefits.balance(session, member, Unit.POINTS) for member in (1, MEMBERS)}
        assert held <= {999, 1000} | set(range(980, 1001))


def test_a_second_run_finds_nothing_and_holds_nobody_up(shops):
    shop, _ = shops
    benefits.expire_all(shop)
    shop.clock = FixedClock(NOW + timedelta(minutes=1))
    counter = Counter(shop)
    counter.start()
    assert benefits.expire_all(shop) == 0
    counter.stop()
