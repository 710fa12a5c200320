"""What sells together: pairs and triples beside mlxtend's fpgrowth, and what a report takes."""

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from pathlib import Path
from time import process_time
from typing import Any

import numpy as np
import pandas as pd
import pytest
from mlxtend.frequent_patterns import fpgrowth
from scipy.sparse import csr_matrix

from models.values import ImportKind, Period
from services import imports
from services.analytics import Level, Scope
from services.analytics.baskets import count_sets, frequent_items
from services.analytics.itemsets import frequent_sets
from services.core.clock import FixedClock
from services.core.folder import DataFolder
from services.core.opening import open_shop
from services.core.organisation import found_shop
from services.core.work import Database
from tests.bench import big_shop as big_shop_module
from tests.conftest import NOW, PLAN

pytestmark = [pytest.mark.bench, pytest.mark.slow]

ROOT = Path(__file__).parents[2]
MAPPINGS = ROOT / "tests" / "fixtures" / "mappings"
SUPPORT = Fraction("0.03")
FASTER = 20  # counting alone, in memory, as fpgrowth counts
# With reading and building what is counted: 19 to 23 were measured, beside other work.
FASTER_FROM_THE_FILE = 8
MOST_MB = 150
WIDE = 1_000  # columns from which fpgrowth is faster on a sparse frame
ITEMS = {
    Level.CATEGORY: "SELECT DISTINCT receipt_id, c.name FROM receipt_line"
    " JOIN product AS p ON p.id = product_id JOIN category AS c ON c.id = p.category_id",
    Level.PRODUCT: "SELECT DISTINCT receipt_id, p.product_no FROM receipt_line"
    " JOIN product AS p ON p.id = product_id",
}


@dataclass(frozen=True)
class Sold:
    """A shop with the period all its receipts lie in."""

    database: Database
    scope: Scope

    @property
    def report(self) -> list[str]:
        """The command line of the report on it."""
        period = self.scope.period
        return [
            *("--data", str(self.database.path.parent), "--json", "report", "baskets"),
            *("--from", str(period.first), "--to", str(period.last)),
            *("--min-support", "0.03", "--min-confidence", "0.3", "--level"),
        ]


@pytest.fixture(scope="module")
def small_shop(shared_data, tmp_path_factory):
    folder = DataFolder.at(tmp_path_factory.mktemp("small") / "shop")
    found_shop(folder, PLAN, FixedClock(NOW))
    database = open_shop(folder, FixedClock(NOW))
    for kind in (ImportKind.PRODUCTS, ImportKind.PURCHASES):
        mapping = imports.read_mapping(MAPPINGS / f"small_shop_{kind}.toml", kind)
        file = shared_data / "small_shop" / f"{kind}.csv"
        imports.import_file(database, imports.Request(kind, file, mapping))
    yield Sold(database, Scope(Period(date(2017, 1, 1), date(2017, 12, 31))))
    database.close()


@pytest.fixture(scope="module")
def made_up(tmp_path_factory):
    """A generated shop of the same size: it is here on every machine."""
    file = big_shop_module.build(tmp_path_factory.mktemp("made") / "shop", 600, 145_000)
    database = open_shop(DataFolder.at(file.parent), FixedClock(big_shop_module.NOW))
    yield Sold(database, Scope(Period(date(2024, 1, 1), date(2026, 12, 31))))
    database.close()


@pytest.fixture(params=["small_shop", "made_up"])
def sold(request):
    return request.getfixturevalue(request.param)


def one_hot(database, level):
    """A row for each receipt with any item, a column for each item: what fpgrowth counts."""
    with database.read() as session:
        pairs = session.connection().exec_driver_sql(ITEMS[level]).all()
    receipts, items = zip(*pairs, strict=True)
    rows, receipt_ids = pd.factorize(np.array(receipts))
    columns, names = pd.factorize(np.array(items))
    shape = len(receipt_ids), len(names)
    if len(names) > WIDE:
        sparse = csr_matrix((np.ones(len(rows), bool), (rows, columns)), shape)
        frames: Any = pd.DataFrame.sparse  # its stubs know no way from a sparse matrix
        return frames.from_spmatrix(sparse, columns=names)
    cells = np.zeros(shape, bool)
    cells[rows, columns] = True
    return pd.DataFrame(cells, columns=names)


def grown(frame):
    """The reference's sets of up to three items."""
    return fpgrowth(frame, min_support=float(SUPPORT), max_len=3, use_colnames=True)


def cpu(work: Callable[[], Any], rounds: int = 3) -> float:
    """The best processor time of a piece of work, in seconds."""
    best = float("inf")
    for _ in range(rounds):
        begun = process_time()
        work()
        best = min(best, process_time() - begun)
    return best


@pytest.mark.parametrize("level", ITEMS)
def test_pairs_and_triples_are_counted_many_times_faster_than_by_fpgrowth(sold, level, capsys):
    frame = one_hot(sold.database, level)
    with sold.database.read() as session:
        items, receipts = frequent_items(session, sold.scope, level, SUPPORT)

        def from_the_file():
            return count_sets(session, sold.scope, level, SUPPORT)

        ours, theirs = from_the_file(), grown(frame)
        assert ours.receipts == len(frame)
        assert {frozenset(names): count for names, count in ours.sets.items()} == {
            names: round(support * len(frame))
            for names, support in zip(theirs["itemsets"], theirs["support"], strict=True)
        }
        counting = cpu(lambda: frequent_sets(items, receipts, SUPPORT), rounds=7)
        whole = cpu(from_the_file, rounds=5)
    growing = cpu(lambda: grown(frame))
    building = cpu(lambda: one_hot(sold.database, level))
    with capsys.disabled():
        sys.stdout.write(
            f"\n{level}: {len(ours.sets)} sets of {len(frame):,} receipts;"
            f" counting {1000 * counting:.1f} ms, fpgrowth {1000 * growing:.0f} ms"
            f" ({growing / counting:.0f} times); from the file {1000 * whole:.0f} ms,"
            f" against {1000 * (building + growing):.0f} ms"
            f" ({(building + growing) / whole:.0f} times)\n"
        )
    assert growing > FASTER * counting
    assert building + growing > FASTER_FROM_THE_FILE * whole


# What a process ever held, as Linux counts it from its own start; getrusage would begin with what
# the process that started it held.
REPORT = """
import sys
from time import process_time
from main import main
code = main(sys.argv[1:])
status = open("/proc/self/status").read()
peak = int(status.partition("VmHWM:")[2].split()[0])
sys.stderr.write(f"\\n{peak} {process_time()}")
raise SystemExit(code)
"""


def reported(sold: Sold, level: Level) -> tuple[dict[str, Any], float, float]:
    """The report made by a process of its own, the megabytes it held at most, its seconds."""
    done = subprocess.run(
        [sys.executable, "-c", REPORT, *sold.report, level.value],
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
    )
    peak, took = done.stderr.splitlines()[-1].split()
    return json.loads(done.stdout), int(peak) / 1024, float(took)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the peak is read from /proc")
@pytest.mark.parametrize("level", ITEMS)
def test_the_report_is_made_within_150_megabytes(sold, level, capsys):
    found, peak, took = reported(sold, level)
    with capsys.disabled():
        sys.stdout.write(f"\nreport by {level}: {peak:.0f} MB, {took:.2f} s of processor time\n")
    assert found["receipts"] > 10_000
    assert peak < MOST_MB


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the peak is read from /proc")
def test_a_big_shop_takes_little_more_memory_than_its_lines_of_one_item(big_shop, capsys):
    period = Period(date(2020, 1, 1), date(2026, 12, 31))
    for level in Level:
        found, peak, took = reported(Sold(big_shop, Scope(period)), level)
        with capsys.disabled():
            sys.stdout.write(f"\n5,000,000 lines by {level}: {peak:.0f} MB, {took:.1f} s\n")
        assert found["receipts"] == 1_000_000
        assert peak < 3 * MOST_MB
