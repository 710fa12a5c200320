"""Several processes on one balance: exactly what it allows, and nobody is told of locks."""

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
    answers = [process.communicate(timeout=120) for process in running]
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
def test_one_receipt_booked_by_two_processes_at_once_earns_once(database):
    with database.work() as work:
        dana = club.club_member(work)
        row = build.receipt(work, dana, work.today, (None, 1000, 10_000)).id
        who = dana.id
    assert sorted(race(SAME_RECEIPT, database, row, 2)) == [0, 1]
    with database.read() as session:
        assert benefits.balance(session, who, Unit.POINTS) == 100
