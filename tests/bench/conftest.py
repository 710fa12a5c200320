"""What benchmarks share: comparing two pieces of work in the same run."""

import os
import shutil
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

import pytest

from services.core.clock import FixedClock
from services.core.folder import DataFolder
from services.core.opening import open_shop
from services.core.work import Database
from tests.bench import big_shop as big_shop_module

Ratio = Callable[[Callable[[], object], Callable[[], object]], float]

# Short pieces run more often: a moment in which the machine does something else outlasts several.
ROUNDS, AT_LEAST_SECONDS, MOST_ROUNDS = 7, 0.5, 50


def seconds(work: Callable[[], object]) -> float:
    """Return how long one run of the work takes."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def worked(work: Callable[[], object]) -> float:
    """Return how many seconds of this thread's own work a run takes."""
    begun = time.thread_time()
    work()
    return time.thread_time() - begun


@pytest.fixture
def ratio() -> Ratio:
    """Return a function that tells how many times as much work `work` is as `reference`.

    Counted is what this thread works, not what it waits while others have the processor: on a busy
    machine that falls on the longer of two pieces. The two run in turn, so that a machine that
    slows down slows both; the best of several rounds counts, since whatever disturbs a run can
    only make it longer.
    """

    def compare(work: Callable[[], object], reference: Callable[[], object]) -> float:
        pairs: list[tuple[float, float]] = []
        while len(pairs) < ROUNDS or (
            len(pairs) < MOST_ROUNDS and sum(map(sum, pairs)) < AT_LEAST_SECONDS
        ):
            pairs.append((worked(work), worked(reference)))
        return min(w for w, _ in pairs) / min(r for _, r in pairs)

    return compare


@pytest.fixture
def percentiles(capsys) -> Callable[[str, Iterable[Callable[[], object]]], None]:
    """Return a function that runs pieces of work and prints their percentiles in milliseconds.

    For people who look; what a test asserts is a ratio.
    """

    def tell(name: str, pieces: Iterable[Callable[[], object]]) -> None:
        times = sorted(seconds(piece) * 1000 for piece in pieces)
        at = ((share, times[len(times) * share // 100]) for share in (50, 95, 99))
        figures = "  ".join(f"p{share} {ms:.2f} ms" for share, ms in at)
        with capsys.disabled():
            sys.stdout.write(f"\n{name}: {figures}  ({len(times)} times)\n")

    return tell


BIG_MEMBERS, BIG_LINES = 100_000, 5_000_000


@pytest.fixture(scope="session")
def big_shop(tmp_path_factory) -> Iterator[Database]:
    """The generated shop of 100,000 members and 5,000,000 lines, open; for reading only.

    Built once a session, which takes minutes. With MOADON_BIG_SHOP naming a folder it is kept
    there, and built anew when what makes it has changed.
    """
    kept = os.environ.get("MOADON_BIG_SHOP")
    home = Path(kept) if kept else tmp_path_factory.mktemp("big")
    folder = home / f"shop-{_recipe()}"
    if not (folder / "moadon.db").exists():
        shutil.rmtree(home / "building", ignore_errors=True)
        big_shop_module.build(home / "building", BIG_MEMBERS, BIG_LINES)
        (home / "building").rename(folder)
    database = open_shop(DataFolder.at(folder), FixedClock(big_shop_module.NOW))
    yield database
    database.close()


def _recipe() -> str:
    """Return a short name for all that decides what the big shop holds."""
    root = Path(__file__).parents[2]
    sources = [
        *root.glob("tests/bench/big_*.py"),
        *root.glob("models/migrations/versions/*.py"),
        *(root / f"services/members/{name}.py" for name in ("addresses", "rules", "index")),
        root / "services/members/consent.py",
        root / "services/purchases/summary.py",
        *root.glob("services/analytics/value/*.py"),
    ]
    return sha256(b"".join(file.read_bytes() for file in sorted(sources))).hexdigest()[:12]


@contextmanager
def copied(shop: Database, home: Path) -> Iterator[Database]:
    """Yield a copy of a shop, open in a folder of its own that goes away again."""
    shutil.copytree(shop.path.parent, home)
    database = open_shop(DataFolder.at(home), FixedClock(big_shop_module.NOW))
    try:
        yield database
    finally:
        database.close()
        shutil.rmtree(home)
