"""What benchmarks share: comparing two pieces of work in the same run."""

import time
from collections.abc import Callable

import pytest

Ratio = Callable[[Callable[[], object], Callable[[], object]], float]

ROUNDS = 7


def seconds(work: Callable[[], object]) -> float:
    """Return how long one run of the work takes."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


@pytest.fixture
def ratio() -> Ratio:
    """Return a function that tells how many times longer `work` takes than `reference`.

    The two run in turn, so that a machine that slows down slows both; the best of several rounds
    counts, since whatever disturbs a run can only make it longer.
    """

    def compare(work: Callable[[], object], reference: Callable[[], object]) -> float:
        pairs = [(seconds(work), seconds(reference)) for _ in range(ROUNDS)]
        return min(w for w, _ in pairs) / min(r for _, r in pairs)

    return compare
