"""Granting and drawing at 100,000 members: the counter waits for no more than a moment."""

import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest
from sqlalchemy import func, select, text

from models.benefit import BenefitGrant
from models.program import Program
from services import benefits, segments
from services.benefits import grants
from services.benefits.grants import drawing
from services.core.clock import FixedClock
from services.core.folder import DataFolder
from services.core.opening import open_shop
from services.core.work import Database
from tests.bench import big_shop as big_shop_module
from tests.bench.conftest import seconds, worked

pytestmark = [pytest.mark.bench, pytest.mark.slow]

# Everybody belongs, so that everybody is looked at.
JOINED = (
    "UPDATE membership SET state = 'active', ends_on = NULL",
    "INSERT INTO membership (uid, member_id, program_id, state, track_id, joined_on)"
    " SELECT randomblob(16), id, 1, 'active', 1, 18000 FROM member"
    " WHERE state = 'known' AND id NOT IN (SELECT member_id FROM membership)",
)
CLUB = "מועדון תמר"
EVERYBODY = {"version": 1, "rule": {"all": []}}
SURPRISES = {"every": "day", "count": 500, "cool_down_days": 30, "ceiling_minor": 600_000}


@pytest.fixture(scope="module")
def shop(big_shop, tmp_path_factory) -> Iterator[Database]:
    """A copy of the big shop in which every member belongs to the club, with benefits to grant."""
    folder = DataFolder.at(tmp_path_factory.mktemp("grants") / "shop")
    folder.path.mkdir()
    shutil.copy(big_shop.path, folder.database)
    database = open_shop(folder, FixedClock(big_shop_module.NOW))
    with database.work() as work:
        program = work.session.scalars(select(Program)).one()
        program.surprise = SURPRISES
        for statement in JOINED:
            work.session.execute(text(statement))
        segments.save_segment(work, "כולם", EVERYBODY)
        for document in (
            {"name": "עוגה", "kind": "gift", "trigger": "birthday"},
            {"name": "נקודות", "kind": "points", "points": 20, "trigger": "birthday"},
            {"name": "לכולם", "kind": "gift", "trigger": "segment", "segment": "כולם"},
            {"name": "א", "kind": "gift", "trigger": "surprise", "cost_minor": 900},
            {"name": "ב", "kind": "gift", "trigger": "surprise", "cost_minor": 1100},
            {
                "name": "ג",
                "kind": "percent",
                "percent": 10,
                "trigger": "surprise",
                "cost_minor": 700,
                "on": {"category": ["CATEGORY 4"]},
            },
        ):
            benefits.create_benefit(work, document, program_id=program.id)
    yield database
    database.close()


@contextmanager
def held(database, monkeypatch):
    """Yield the milliseconds of each transaction: on the clock, and of the processor's own work.

    For so long the counter cannot write. On a machine that does other things too the second is
    what tells.
    """
    times: list[tuple[float, float]] = []
    plain = Database.work

    @contextmanager
    def watched(self, *arguments):
        with plain(self, *arguments) as work:  # waiting for the lock is over
            begun, worked = time.perf_counter(), time.process_time()
            yield work
        now, done = time.perf_counter(), time.process_time()  # committed
        times.append(((now - begun) * 1000, (done - worked) * 1000))

    monkeypatch.setattr(Database, "work", watched)
    yield times
    monkeypatch.undo()


def tell(capsys, name, times, whole):
    with capsys.disabled():
        sys.stdout.write(f"\n{name}: {whole:.2f} s in {len(times)} transactions")
        for what, ordered in zip(
            ("held for", "work"), map(sorted, zip(*times, strict=True)), strict=True
        ):
            middle, longest = ordered[len(ordered) // 2], ordered[-1]
            sys.stdout.write(f", {what} p50 {middle:.0f} ms, longest {longest:.0f} ms")
        sys.stdout.write("\n")


@pytest.mark.parametrize("name", ["עוגה", "נקודות", "לכולם"])
def test_a_piece_late_in_the_night_holds_the_counter_no_longer_than_an_early_one(
    shop, monkeypatch, capsys, name
):
    with held(shop, monkeypatch) as times:
        begun = time.thread_time()
        whole = seconds(lambda: grants.grant_due_of(shop, name))
        granting = time.thread_time() - begun
    tell(capsys, f"grants of {name}", times, whole)
    assert len(times) > 2
    work = [worked for _, worked in times]
    early, late = sorted(work[: len(work) // 2]), sorted(work[len(work) // 2 :])
    assert late[len(late) // 2] < 3 * early[len(early) // 2]
    with shop.read() as session:
        assert session.scalar(select(func.count()).select_from(BenefitGrant)) > 1000
    again = worked(lambda: grants.grant_due_of(shop, name))
    assert again < granting


def test_what_lapses_lapses_in_pieces_too(shop, monkeypatch, capsys):
    clock, shop.clock = shop.clock, FixedClock(big_shop_module.NOW + timedelta(days=20))
    try:
        with held(shop, monkeypatch) as times:
            whole = seconds(lambda: grants.lapse_all(shop))
    finally:
        shop.clock = clock
    tell(capsys, "lapses", times, whole)


def test_one_member_at_the_counter_costs_a_few_probes(shop, percentiles):
    def asked(member_id):
        def ask():
            with shop.read() as session:
                grants.due(session, member_id, shop.today())

        return ask

    def suited(member_id):
        def ask():
            with shop.read() as session:
                grants.personal_pick(session, member_id, shop.today())

        return ask

    percentiles("due of one member", (asked(n) for n in range(1, 30_000, 97)))
    percentiles("a personal pick", (suited(n) for n in range(1, 30_000, 97)))


def test_a_draw_reads_the_pool_in_snapshots_and_writes_in_a_moment(shop, monkeypatch, capsys):
    def prepared():
        with shop.read() as session:
            found = drawing.prepare(session, CLUB, shop.today())
        assert not isinstance(found, int)
        return found

    reading = seconds(prepared)
    pool = len(prepared().pool)
    with held(shop, monkeypatch) as times:
        begun = time.thread_time()
        whole = seconds(lambda: grants.draw_now(shop, CLUB))
        drawn = time.thread_time() - begun
    tell(capsys, f"a draw from {pool:,} ({reading:.2f} s of reading)", times, whole)
    with shop.read() as session:
        (row,) = grants.draws(session)
        assert (row.pool, row.drawn) == (pool, 500)
        given = {one.member_id for one in grants.grants_of(session, draw_id=row.id, limit=500)}
        again = min(worked(lambda: grants.redraw(session, row.id)) for _ in range(3))
        assert set(grants.redraw(session, row.id)) == given
    with capsys.disabled():
        sys.stdout.write(f"drawn again: {again:.2f} s of work, the draw {drawn:.2f} s\n")
    assert again < drawn
