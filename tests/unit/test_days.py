"""Days at the calendar's ends, and birthdays that reach beyond them."""

from datetime import date

import pytest

from models.values import add_days, birthdays_on, feast_in
from services.core.formats import LANGUAGES, formats_for
from services.segments.birthdays import pieces


def test_days_are_held_within_the_calendar():
    assert add_days(date(2024, 2, 28), 2) == date(2024, 3, 1)
    assert add_days(date.max, 1) == date.max
    assert add_days(date.min, -400) == date.min


def test_birthdays_are_found_up_to_the_last_day_there_is():
    assert pieces(date(9999, 12, 30), 30) == [(12, 30, 31)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_longer_than_decimals_is_written_as_it_came(language):
    assert formats_for(language).number(10**40) == "1" + "0" * 40


@pytest.mark.parametrize(
    ("day", "born"),
    [
        (date(2027, 2, 28), ((2, 28), (2, 29))),
        (date(2028, 2, 28), ((2, 28),)),
        (date(2028, 2, 29), ((2, 29),)),
        (date(2027, 3, 1), ((3, 1),)),
    ],
)
def test_a_leap_day_is_celebrated_on_the_28th_in_common_years(day, born):
    assert birthdays_on(day) == born
    assert all(feast_in(day.year, *birthday) == day for birthday in born)
