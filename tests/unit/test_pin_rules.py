"""PINs, and the delay that grows with misses and that no clock shortens."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.security.rules import Tries, delay_after, is_pin

NOW = datetime(2026, 6, 17, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("pin", "holds"),
    [("1234", True), ("12345678", True), ("123", False), ("123456789", False), ("12a4", False)],
)
def test_a_pin_is_four_to_eight_digits(pin, holds):
    assert is_pin(pin) is holds


@pytest.mark.parametrize("pin", ["١٢٣٤", "1234\n", " 1234", ""])
def test_digits_of_other_scripts_and_blanks_are_no_pin(pin):
    assert not is_pin(pin)


def test_four_misses_are_free_and_then_the_delay_doubles_up_to_a_quarter_of_an_hour():
    assert [delay_after(n).total_seconds() for n in (0, 4, 5, 6, 7, 9, 10, 10_000)] == [
        0, 0, 30, 60, 120, 480, 900, 900,
    ]  # fmt: skip


@given(st.integers(5, 40), st.lists(st.integers(-(10**9), 10**9), max_size=6))
def test_a_clock_moved_back_never_shortens_the_wait_nor_makes_it_endless(misses, moves):
    tries, now = Tries(misses - 1, None).after_miss(NOW), NOW
    least = tries.wait(now)
    for move in moves:
        now += timedelta(seconds=move)
        if move > 0:
            least = max(least - timedelta(seconds=move), timedelta(0))
        tries = tries.seen_at(now)
        assert least <= tries.wait(now) <= delay_after(misses)
