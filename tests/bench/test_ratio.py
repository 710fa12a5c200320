"""The yardstick itself: were it crooked, every other benchmark would be."""

import pytest

pytestmark = pytest.mark.bench


def count_to(n: int) -> int:
    return sum(range(n))


def test_the_same_work_takes_about_as_long_as_itself(ratio):
    assert 0.5 < ratio(lambda: count_to(300_000), lambda: count_to(300_000)) < 2


def test_ten_times_the_work_shows(ratio):
    assert ratio(lambda: count_to(1_000_000), lambda: count_to(100_000)) > 4
