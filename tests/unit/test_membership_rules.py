"""Terms and renewals of a membership."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from services.programs.rules import Term, first_term, renewed

days = st.dates(date(2020, 1, 1), date(2035, 12, 31))


def test_a_month_from_the_31st_of_january_ends_on_the_last_of_february():
    assert first_term(date(2026, 1, 31), 1).last_on == date(2026, 2, 28)
    assert first_term(date(2028, 1, 31), 1).last_on == date(2028, 2, 29)


def test_a_clamped_month_does_not_shorten_the_ones_that_follow():
    term = first_term(date(2026, 1, 31), 1)
    ends = []
    for _ in range(3):
        term = renewed(term, term.last_on or date.max, 1)
        ends.append(term.last_on)
    assert ends == [date(2026, 3, 31), date(2026, 4, 30), date(2026, 5, 31)]


def test_a_fee_in_time_goes_on_from_the_old_end():
    term = first_term(date(2025, 6, 1), 12)
    assert renewed(term, date(2026, 5, 10), 12) == Term(date(2025, 6, 1), date(2027, 6, 1))


def test_a_fee_on_the_last_day_is_in_time_and_a_day_later_begins_anew():
    term = first_term(date(2025, 6, 1), 12)
    assert renewed(term, date(2026, 6, 1), 12).last_on == date(2027, 6, 1)
    assert renewed(term, date(2026, 6, 2), 12) == Term(date(2026, 6, 2), date(2027, 6, 2))


def test_membership_for_life_needs_no_renewal():
    term = first_term(date(2026, 1, 31), None)
    assert renewed(term, date(2040, 1, 1), 12) == term


@given(joined=days, months=st.integers(1, 36), paid=days)
def test_paying_never_shortens_a_membership(joined, months, paid):
    term = first_term(joined, months)
    after = renewed(term, paid, months)
    before, end = term.last_on or date.min, after.last_on or date.max
    assert end > before
    assert end > paid or paid <= before
