"""Taking in a till's file costs little more than the barest loop that could do it.

The reference knows all that the import has to find out: columns, formats, that every name is
known, that nothing is there yet. It reads with the csv module and writes with executemany into
the same tables, with the same indexes, constraints and durability.
"""

import csv
import random
import subprocess
import sys
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from models import engine as sqlite
from models.base import day_number, moment_number
from models.values import ImportKind, new_uid
from services import imports
from services.core.files import copy_database
from services.core.folder import DataFolder
from services.core.opening import open_shop
from services.core.organisation import BranchPlan, ShopPlan, found_shop
from tests.bench.conftest import seconds

pytestmark = pytest.mark.bench

ROOT = Path(__file__).parents[2]
SHOP = ROOT.parent / "shared" / "data" / "small_shop"
COLUMNS = [
    *("receipt_no", "purchased_at", "store_id", "member_no"),
    *("product_id", "quantity", "amount", "discount"),
]
MAPPING = {
    "columns": {
        "receipt_no": "receipt_no",
        "sold_at": "purchased_at",
        "branch": "store_id",
        "member": "member_no",
        "product": "product_id",
        "quantity": "quantity",
        "amount": "amount",
        "discount": "discount",
    },
    "options": {"create_missing": ["branch", "member", "product"]},
}
ROUNDS = 3
MOST_MIB = 300


def made_up_rows(lines):
    """A year of a small chain: 600 members, 25,000 products, nine lines a receipt."""
    chance = random.Random(7)
    start = datetime(2026, 1, 1, 8)  # noqa: DTZ001 - the till's local time
    written = receipt = 0
    while written < lines:
        receipt += 1
        at = start + timedelta(minutes=30 * receipt * 16_000 // max(lines // 9, 1))
        head = (receipt, at, chance.randrange(5), f"{chance.randrange(600):06d}")
        for _ in range(chance.randint(1, 17)):
            written += 1
            product = int(25_000 * chance.random() ** 2)
            yield (*head, product, chance.randint(1, 3), f"{chance.randrange(3000) / 100:.2f}", 0)


@pytest.fixture(scope="module")
def till_file(tmp_path_factory):
    """The real shop's file where it is at hand, else one of the same shape."""
    file = tmp_path_factory.mktemp("till") / "purchases.csv"
    with file.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(COLUMNS)
        if SHOP.is_dir():
            with (SHOP / "purchases.csv").open(encoding="utf-8", newline="") as real:
                for row in csv.DictReader(real):
                    discount = float(row["discount_retail"]) + float(row["discount_coupon_match"])
                    cells = [row[name] for name in COLUMNS[:-1]]
                    writer.writerow([*cells, f"{discount:.2f}"])
        else:
            writer.writerows(made_up_rows(144_586))
    return file


@pytest.fixture(scope="module")
def template(tmp_path_factory, till_file):
    """A shop that knows every branch, member and product of the file, and no receipt."""
    folder = DataFolder.at(tmp_path_factory.mktemp("shop"))
    plan = ShopPlan("Bench", "ILS", "IL", "Asia/Jerusalem", "en", (BranchPlan("A", "A"),))
    found_shop(folder, plan)
    database = open_shop(folder)
    take_in(database, till_file)
    with database.work() as work:
        for table in ("receipt_line", "member_summary", "receipt"):
            work.session.connection().exec_driver_sql(f"DELETE FROM {table}")
    database.close()
    return folder.database


@pytest.fixture
def fresh(template, tmp_path):
    """Return a function that gives an open copy of the template."""
    opened = []

    def copy(name):
        folder = DataFolder.at(tmp_path / name)
        folder.path.mkdir()
        copy_database(template, folder.database)
        opened.append(open_shop(folder))
        return opened[-1]

    yield copy
    for database in opened:
        database.close()


def take_in(database, file):
    mapping = imports.mapping_from(MAPPING, ImportKind.PURCHASES)
    return imports.import_file(database, imports.Request(ImportKind.PURCHASES, file, mapping))


def bare_loop(database, file):
    """The reference: read, group, write."""
    connection = sqlite.write_engine(database.path).raw_connection()
    run: Any = connection.driver_connection
    run.execute("BEGIN IMMEDIATE")
    branches = dict(run.execute("SELECT code, id FROM branch"))
    members = dict(run.execute("SELECT member_no, id FROM member"))
    products = {
        row[0]: row[1:]
        for row in run.execute("SELECT product_no, id, department_id, category_id FROM product")
    }
    zone = ZoneInfo("Asia/Jerusalem")
    receipts: dict[tuple[str, str, date], list[Any]] = {}
    lines: list[tuple[Any, ...]] = []
    with file.open(encoding="utf-8", newline="") as handle:
        rows = csv.reader(handle)
        next(rows)
        for number, bought_at, branch, member, product, quantity, amount, discount in rows:
            moment = datetime.fromisoformat(bought_at)
            key = (branch, number, moment.date())
            receipt = receipts.get(key)
            if receipt is None:
                at = moment_number(moment.replace(tzinfo=zone))
                minute = moment.hour * 60 + moment.minute
                day = day_number(moment.date())
                receipt = receipts[key] = [
                    len(receipts) + 1, new_uid(), branches[branch], number, day, minute, at,
                    members[member], 0, 0, 0, 0,
                ]  # fmt: skip
            sums = (round(float(amount) * 100), round(float(discount) * 100), int(quantity) * 1000)
            for place, add in zip((8, 9, 10), sums, strict=True):
                receipt[place] += add
            receipt[11] += 1
            id_, department, category = products[product]
            lines.append(
                (receipt[0], receipt[11], id_, sums[2], sums[0], sums[1], 0, receipt[7],
                 receipt[4], department, category)
            )  # fmt: skip
    run.executemany(
        "INSERT INTO receipt (id, uid, branch_id, till, receipt_no, sold_on, sold_minute, sold_at,"
        " member_id, channel, is_sale, total_minor, returned_minor, discount_minor,"
        " quantity_milli) VALUES (?, ?, ?, '', ?, ?, ?, ?, ?, 'shop', 1, ?, 0, ?, ?)",
        (receipt[:11] for receipt in receipts.values()),
    )
    run.executemany(
        "INSERT INTO receipt_line (receipt_id, line_no, product_id, quantity_milli, amount_minor,"
        " discount_minor, is_return, member_id, sold_on, department_id, category_id)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        lines,
    )
    run.execute("COMMIT")
    connection.close()


def test_an_import_takes_at_most_two_and_a_half_times_the_bare_loop(fresh, till_file, capsys):
    best_import = best_loop = float("inf")
    for turn in range(ROUNDS):
        imported, looped = fresh(f"import {turn}"), fresh(f"loop {turn}")
        best_loop = min(best_loop, seconds(partial(bare_loop, looped, till_file)))
        best_import = min(best_import, seconds(partial(take_in, imported, till_file)))
    with capsys.disabled():
        sys.stdout.write(f"\nimport {best_import:.2f} s, the bare loop {best_loop:.2f} s\n")
    assert best_import / best_loop < 2.5


# VmHWM is the peak of this very program; the system's ru_maxrss starts at the parent's.
PEAK = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from models.values import ImportKind
from services import imports
from services.core.folder import DataFolder
from services.core.opening import open_shop
from tests.bench.test_import import take_in
database = open_shop(DataFolder.at(Path(sys.argv[2])))
take_in(database, Path(sys.argv[3]))
lines = Path("/proc/self/status").read_text().splitlines()
print(next(line.split()[1] for line in lines if line.startswith("VmHWM")))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads Linux's own account of a process")
def test_the_peak_of_memory_does_not_follow_the_length_of_the_file(fresh, tmp_path):
    long_file = tmp_path / "long.csv"
    with long_file.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(COLUMNS)
        writer.writerows(made_up_rows(400_000))
    folder = fresh("long").path.parent
    asked = [sys.executable, "-c", PEAK, str(ROOT), str(folder), str(long_file)]
    found = subprocess.run(asked, capture_output=True, text=True, check=True, cwd=ROOT)
    assert int(found.stdout) // 1024 < MOST_MIB
