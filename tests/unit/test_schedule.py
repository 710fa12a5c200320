"""When scheduled reports are due and which days they are about."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from models.values import Period
from services.schedule.rules import Every, covered, first_due, next_due, runs_due

SUNDAY = 7


def test_a_weekly_report_is_first_due_on_the_next_first_day_of_the_week():
    assert first_due(Every.WEEK, date(2026, 11, 21), SUNDAY) == date(2026, 11, 22)  # a Saturday
    assert first_due(Every.WEEK, date(2026, 11, 22), SUNDAY) == date(2026, 11, 29)  # a Sunday


def test_a_weekly_report_is_about_the_week_that_ended_yesterday():
    assert covered(Every.WEEK, date(2026, 11, 22)) == Period(date(2026, 11, 15), date(2026, 11, 21))


def test_a_monthly_report_is_about_the_calendar_month_that_ended():
    assert covered(Every.MONTH, date(2026, 3, 1)) == Period(date(2026, 2, 1), date(2026, 2, 28))


def test_missed_weeks_are_caught_up_one_by_one():
    missed = runs_due(Every.WEEK, date(2026, 11, 1), date(2026, 11, 21))
    assert missed == [date(2026, 11, 1), date(2026, 11, 8), date(2026, 11, 15)]


def test_a_clock_that_jumped_ahead_does_not_fill_the_disk():
    assert len(runs_due(Every.WEEK, date(2026, 11, 1), date(2226, 1, 1))) == 60


def test_nothing_is_due_before_its_day():
    assert runs_due(Every.MONTH, date(2026, 12, 1), date(2026, 11, 30)) == []


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.sampled_from(Every))
def test_runs_cover_every_day_once(today, every):
    due = first_due(every, today, SUNDAY)
    assert due > today
    assert covered(every, next_due(every, due)).first == due
