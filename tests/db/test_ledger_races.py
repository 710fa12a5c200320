"""Several processes on one balance: exactly what it allows, and nobody is told of locks."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from models.values import Unit
from services import benefits
from tests import build
from tests.db import club

ROOT = Path(__file__).parents[2]
# Each process redeems 7 until it is refused, and prints how often it could.
RACER = """
import sys
from pathlib import Path
from models.values import Unit
from services import benefits
from services.benefits.errors import NotEnough
from services.core.work import Database

database, member, done = Database(Path(sys.argv[1])), int(sys.argv[2]), 0
try:
    while True:
        with database.work() as work:
            benefits.redeem(work, member, Unit.POINTS, 7)
        done += 1
except NotEnough:
    print(done)
"""
# One process makes 200 of itself; all wait for the same start, open the file each for itself, and
# then redeem 7 until refused. Their exit codes tell how often; 255 is any failure.
CROWD = """
import os, sys
from pathlib import Path
from models import engine
from models.values import Unit
from services import benefits
from services.benefits.errors import NotEnough
from services.core.work import Database

# SQLite serves whoever asks at the right moment: the last of so many waits longer than a counter's.
engine.BUSY_TIMEOUT_MS = 600_000
database, member, crowd = Database(Path(sys.argv[1])), int(sys.argv[2]), 200
# Once before there are many: SQLAlchemy's statements are put together, and no connection is shared.
with database.work() as work:
    benefits.redeem(work, member, Unit.POINTS, 7)
database.close()

def redeem_all():
    done = 0
    try:
        while True:
            with database.work() as work:
                benefits.redeem(work, member, Unit.POINTS, 7)
            done += 1
    except NotEnough:
        return done

waiting, gate = os.pipe()
children = []
for _ in range(crowd):
    child = os.fork()
    if child == 0:
        os.close(gate)
        os.read(waiting, 1)  # until the gate is closed
        try:
            code = redeem_all()
        except BaseException as error:
            print(repr(error), file=sys.stderr, flush=True)
            code = 255
        os._exit(code)
    children.append(child)
os.close(gate)
codes = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
print(-1 if 255 in codes else 1 + sum(codes))
"""
SAME_RECEIPT = """
import sys
from pathlib import Path
from services import benefits
from services.core.work import Database

with Database(Path(sys.argv[1])).work() as work:
    print(benefits.book_receipts(work, [int(sys.argv[2])]).receipts)
"""


def race(script, database, argument, processes):
    command = [sys.executable, "-c", script, str(database.path), str(argument)]
    running = [
        subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        for _ in range(processes)
    ]
    answers = [process.communicate(timeout=600) for process in running]
    assert [error for _, error in answers if error] == []
    return [int(said) for said, _ in answers]


@pytest.mark.slow
def test_eight_processes_redeem_exactly_what_the_balance_allows(database):
    with database.work() as work:
        dana = build.member(work).id
        for amount in (100, 50, 50):
            benefits.grant(work, dana, Unit.POINTS, amount)
    assert sum(race(RACER, database, dana, 8)) == 200 // 7
    with database.read() as session:
        assert benefits.balance(session, dana, Unit.POINTS) == 200 % 7
        assert benefits.verify(session) == []


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are made by forking")
def test_two_hundred_processes_redeem_exactly_what_the_balance_allows(database):
    with database.work() as work:
        dana = build.member(work).id
        for amount in (1000, 500, 250):
            benefits.grant(work, dana, Unit.POINTS, amount)
    assert race(CROWD, database, dana, 1) == [1750 // 7]
    with database.read() as session:
        assert benefits.balance(session, dana, Unit.POINTS) == 0
        assert benefits.verify(session) == []


@pytest.mark.slow
def test_one_receipt_booked_by_two_processes_at_once_earns_once(database):
    with database.work() as work:
        dana = club.club_member(work)
        row = build.receipt(work, dana, work.today, (None, 1000, 10_000)).id
        who = dana.id
    assert sorted(race(SAME_RECEIPT, database, row, 2)) == [0, 1]
    with database.read() as session:
        assert benefits.balance(session, who, Unit.POINTS) == 100
