"""The night in which a million lots lapse, and the counter that sells meanwhile."""

import shutil
import sys
import threading
import time
from contextlib import contextmanager
from typing import Any

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
REFERENCE_EVERY = 20  # pieces
# The same rows in one statement and one transaction, with nothing checked and nobody let in.
BARE = """
    INSERT INTO ledger_entry
        (uid, member_id, unit, kind, amount, lot_id, booked_at, booked_on, key)
    SELECT randomblob(16), member_id, unit, 'expire', -amount, id, booked_at, booked_on, 'x:' || id
    FROM ledger_entry WHERE expires_on < ? ORDER BY expires_on, id
"""
BARE_BALANCES = "UPDATE account SET balance = balance - 10 WHERE balance > 10"
# As many rows as a piece has, in a transaction of their own.
BARE_PIECE = """
    INSERT INTO ledger_entry
        (uid, member_id, unit, kind, amount, lot_id, booked_at, booked_on, key)
    SELECT randomblob(16), member_id, unit, 'expire', -amount, id, booked_at, booked_on, 'p:' || id
    FROM ledger_entry WHERE id > ? ORDER BY id LIMIT ?
"""
BARE_PIECE_BALANCES = """
    UPDATE account SET balance = balance - 10 WHERE member_id IN (
        SELECT member_id FROM ledger_entry WHERE id > ? AND id <= ? + ?
    )
"""


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


class Watched:
    """The shop, noting how long each work holds the write lock: from BEGIN to COMMIT."""

    def __init__(self, database):
        self._database = database
        self.holds_ms: list[float] = []

    def __getattr__(self, name):
        return getattr(self._database, name)

    @contextmanager
    def work(self):
        with self._database.work() as work:
            begun = time.perf_counter()
            yield work
        self.holds_ms.append(1000 * (time.perf_counter() - begun))


class Beside:
    """Progress that writes a bare piece now and then, in the other shop, on the same machine."""

    def __init__(self, raw):
        self._raw, self._steps, self._lapsed, self._after = raw, 0, 0, 0
        self.took_ms: list[float] = []
        self.cpu = 0.0

    def step(self, lapsed, total):
        rows, self._lapsed = lapsed - self._lapsed, lapsed
        self._steps += 1
        if self._steps % REFERENCE_EVERY or not rows:
            return
        begun, cpu = time.perf_counter(), time.thread_time()
        in_one_piece(
            self._raw,
            (BARE_PIECE, [self._after, rows]),
            (BARE_PIECE_BALANCES, [self._after, self._after, rows]),
        )
        self._after += rows
        self.took_ms.append(1000 * (time.perf_counter() - begun))
        self.cpu += time.thread_time() - cpu


def in_one_piece(raw, *statements):
    raw.execute("BEGIN IMMEDIATE")
    for sql, values in statements:
        raw.execute(sql, values)
    raw.execute("COMMIT")


def at(share, figures):
    return sorted(figures)[len(figures) * share // 100]


def told(figures):
    return f"p50 {at(50, figures):.1f}, p95 {at(95, figures):.1f}, longest {max(figures):.1f} ms"


def test_a_million_lots_lapse_in_pieces_that_let_the_counter_in(shops, capsys):
    shop, bare = shops
    raw = sqlite.connect(bare.path)
    for pragma in ("synchronous = FULL", "cache_size = -65536", "foreign_keys = ON"):
        raw.execute(f"PRAGMA {pragma}")
    begun, cpu = time.perf_counter(), time.thread_time()
    in_one_piece(raw, (BARE, [day_number(NOW.date())]), (BARE_BALANCES, []))
    reference, reference_cpu = time.perf_counter() - begun, time.thread_time() - cpu
    watched: Any = Watched(shop)
    counter, beside = Counter(shop), Beside(raw)
    counter.start()
    begun, cpu = time.perf_counter(), time.thread_time()
    lapsed = benefits.expire_all(watched, beside)
    took = time.perf_counter() - begun - sum(beside.took_ms) / 1000
    took_cpu = time.thread_time() - cpu - beside.cpu
    counter.stop()
    raw.close()
    with capsys.disabled():
        sys.stdout.write(
            f"\n{lapsed:,} lots lapsed in {took:.1f} s, {took_cpu:.1f} s of them computing "
            f"(bare, in one piece: {reference:.1f} and {reference_cpu:.1f} s)\n"
            f"{len(watched.holds_ms)} pieces held the counter {told(watched.holds_ms)}\n"
            f"bare pieces of as many rows took {told(beside.took_ms)}\n"
            f"{len(counter.waits_ms)} sales waited {told(counter.waits_ms)}\n"
        )
    assert lapsed == LOTS
    assert took_cpu < 2 * reference_cpu
    assert at(50, watched.holds_ms) < 2 * at(50, beside.took_ms)
    # Who comes in the middle of a piece sells after it, not after several.
    assert at(50, counter.waits_ms) < 2 * at(50, watched.holds_ms)
    assert benefits.expire_all(shop) == 0
    with shop.read() as session:
        held = {benefits.balance(session, member, Unit.POINTS) for member in (1, MEMBERS)}
        assert held <= {999, 1000} | set(range(980, 1001))
