"""The morning's figures, counted by hand on a small shop."""

from datetime import date

import pytest

from models.organisation import Employee
from services import analytics
from tests import build


@pytest.mark.parametrize(
    ("country", "first"), [("IL", date(2026, 6, 14)), ("VN", date(2026, 6, 15))]
)
def test_the_week_begins_as_the_country_counts(country, first):
    assert analytics.week_of(date(2026, 6, 17), country).first == first
    assert analytics.week_of(first, country).first == first
    assert analytics.week_of(first, country).days == 7


def test_weeks_without_sales_stand_in_the_list_with_nothing(database):
    with database.work() as work:
        dana = build.member(work)
        build.receipt(work, dana, date(2026, 5, 31), (None, 1000, 1000))
        build.receipt(work, dana, date(2026, 6, 6), (None, 1000, 500), (None, -1000, -100))
        build.receipt(work, None, date(2026, 6, 7), (None, 1000, 600))
        build.receipt(work, None, date(2026, 5, 23), (None, 1000, 9999))
    with database.read() as session:
        weeks = analytics.weekly_sales(session, date(2026, 6, 17), "IL", 4)
    assert [week.first.day for week in weeks] == [24, 31, 7, 14]
    assert [week.sales.revenue_minor for week in weeks] == [0, 1400, 600, 0]
    assert [week.sales.identified_revenue_minor for week in weeks] == [0, 1400, 0, 0]


def test_enrolments_are_counted_by_employee_most_first(database):
    with database.work() as work:
        dana = Employee(code="d", name="דנה")
        work.session.add(dana)
        work.session.flush()
        for _ in range(2):
            build.member(work, enrolled_on=date(2026, 6, 17), enrolled_by_id=dana.id)
        build.member(work, enrolled_on=date(2026, 6, 14))
        build.member(work, enrolled_on=date(2026, 6, 13), enrolled_by_id=dana.id)
    week = analytics.week_of(date(2026, 6, 17), "IL")
    with database.read() as session:
        found = analytics.enrolled_by_employee(session, week)
    assert found == [analytics.Enrolled("דנה", 2), analytics.Enrolled(None, 1)]
