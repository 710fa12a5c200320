"""PINs, and the delay that grows with misses and that neither clock nor plug shortens."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.security.rules import Tries, delay_after, is_pin


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


machines = st.lists(st.tuples(st.booleans(), st.integers(0, 2_000)), max_size=6)


@given(st.integers(5, 40), st.integers(0, 10**6), machines)
def test_no_second_of_the_delay_is_saved_by_starting_the_machine_anew(misses, uptime, steps):
    running, passed, whole = timedelta(seconds=uptime), timedelta(0), delay_after(misses)
    tries = Tries(misses - 1, None).after_miss(running)
    assert tries.wait(running) == whole
    for is_started_anew, seconds in steps:
        ran = timedelta(seconds=seconds)
        passed += ran
        running = ran if is_started_anew else running + ran
        assert whole - passed <= tries.wait(running) <= whole
        tries = tries.seen_at(running)
        assert whole - passed <= tries.wait(running) <= whole


@given(st.integers(5, 40), st.lists(st.integers(0, 500), max_size=6))
def test_a_machine_that_goes_on_running_waits_exactly_the_delay(misses, seconds):
    running, whole = timedelta(hours=5), delay_after(misses)
    tries, passed = Tries(misses - 1, None).after_miss(running), timedelta(0)
    for more in seconds:
        passed += timedelta(seconds=more)
        tries = tries.seen_at(running + passed)
        assert tries.wait(running + passed) == max(whole - passed, timedelta(0))
