"""Days at the calendar's ends, and birthdays that reach beyond them."""

from datetime import date

import pytest

from models.values import add_days
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
