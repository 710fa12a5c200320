"""kill -9 in the middle of an import: before or after, never between.

The process is killed at moments spread over the whole of its life: while it reads, while it
writes, while it commits.
"""

import csv
import os
import random
import signal
import subprocess
import sys
import time
from datetime import date, timedelta
from pathlib import Path

import psutil
import pytest
from sqlalchemy import text

from services import benefits, imports, security
from services.core.opening import open_shop
from services.core.organisation import found_shop
from services.purchases import wrong_summaries
from tests.conftest import PLAN

ROOT = Path(__file__).parents[2]
HEAD = ("receipt_no", "sold_on", "branch", "member", "product", "quantity", "amount")
LINES = 12_000
WHOLE = (LINES // 3, LINES)
MAPPING = """
[columns]
receipt_no = "receipt_no"
sold_on = "sold_on"
branch = "branch"
member = "member"
product = "product"
quantity = "quantity"
amount = "amount"
[options]
create_missing = ["branch", "member", "product"]
"""

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no kill -9 to try")


@pytest.fixture(scope="module")
def till(tmp_path_factory):
    """A till's file of 4,000 receipts with three lines each, and its mapping."""
    folder = tmp_path_factory.mktemp("till")
    with (folder / "till.csv").open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(HEAD)
        for line in range(LINES):
            receipt = line // 3
            on = date(2026, 1, 1) + timedelta(days=receipt % 90)
            member = f"M{receipt % 300}"
            writer.writerow((receipt, on, "A", member, f"P{line % 500}", 1, f"{line % 90}.50"))
    (folder / "till.toml").write_text(MAPPING, encoding="utf-8")
    return folder


def start(folder, till):
    words = ["import", "purchases", str(till / "till.csv"), "--mapping", str(till / "till.toml")]
    return subprocess.Popen(
        [sys.executable, "main.py", "--data", str(folder.path), "--json", *words],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def state(folder):
    """Return (receipts, lines) after checking that everything agrees with everything."""
    database = open_shop(folder)
    try:
        with database.read() as session:
            count = "SELECT (SELECT count(*) FROM receipt), (SELECT count(*) FROM receipt_line)"
            found = tuple(session.execute(text(count)).one())
            assert session.execute(text("PRAGMA integrity_check")).scalars().all() == ["ok"]
            assert session.execute(text("PRAGMA foreign_key_check")).all() == []
            assert wrong_summaries(session) == []
            assert list(benefits.verify(session)) == []
            assert security.broken_seals(session) == []
            standing = "SELECT count(*) FROM import_batch WHERE undone_at IS NULL"
            assert session.execute(text(standing)).scalar_one() == bool(found[0])
        return found
    finally:
        database.close()


def life_of_an_import(folder, till):
    """Return how long an import takes here and now, in seconds."""
    begun = time.monotonic()
    process = start(folder, till)
    _, said = process.communicate(timeout=600)
    assert (process.returncode, said) == (0, b"")
    return time.monotonic() - begun


def kill_at(moment, folder, till, by=signal.SIGKILL):
    process = start(folder, till)
    try:
        process.communicate(timeout=moment)
    except subprocess.TimeoutExpired:
        process.send_signal(by)
        process.communicate()
    return process.returncode


@pytest.mark.parametrize("times", [5, pytest.param(30, marks=pytest.mark.slow)])
def test_a_killed_import_is_before_or_after(folder, till, tmp_path, times):
    chance = random.Random(11)
    spare = type(folder).at(tmp_path / "spare")
    found_shop(spare, PLAN)
    life = life_of_an_import(spare, till)
    found_shop(folder, PLAN)
    seen, killed = set(), 0
    while killed < times:
        code = kill_at(chance.uniform(0.2, 1.05) * life, folder, till)
        killed += code == -signal.SIGKILL
        found = state(folder)
        assert found in {(0, 0), WHOLE}
        seen.add(found)
        if found == WHOLE:
            undo_all(folder)
        assert code in {0, -signal.SIGKILL}
    assert (0, 0) in seen


@pytest.mark.parametrize(("by", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_a_stopped_import_rolls_back_and_ends_soon(folder, till, by, code):
    found_shop(folder, PLAN)
    database = open_shop(folder)
    # Another writer keeps the import waiting in the middle of its work.
    with database.work():
        process = start(folder, till)
        while process.poll() is None and not has_opened(process, folder.database):
            time.sleep(0.02)
        with pytest.raises(subprocess.TimeoutExpired):
            process.communicate(timeout=4)
        process.send_signal(by)
    database.close()
    _, said = process.communicate(timeout=60)
    assert (process.returncode, said.decode()) == (code, "Stopped. Nothing was changed.\n")
    assert state(folder) == (0, 0)


def has_opened(process, file):
    """Whether the process is past its start: before that, a signal ends it like any program."""
    return str(file.resolve()) in [one.path for one in psutil.Process(process.pid).open_files()]


def undo_all(folder):
    """Take the import back, so that the next kill has something to interrupt."""
    database = open_shop(folder)
    with database.read() as session:
        newest = session.execute(text("SELECT max(id) FROM import_batch")).scalar_one()
    imports.undo_import(database, newest)
    database.close()
