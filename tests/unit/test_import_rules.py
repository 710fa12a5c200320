"""Cells as values: every way people and tills write numbers, days and yes or no."""

from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.values import minor_units
from services.imports import rules
from services.imports.rules import DateOrder, LocalMoment, NumberStyle

POINT, COMMA = NumberStyle("."), NumberStyle(",")


@pytest.mark.parametrize(
    ("text", "style", "value"),
    [
        ("12", POINT, "12"),
        ("-1.50", POINT, "-1.50"),
        ("1,234.50", POINT, "1234.50"),
        ("1.234,50", COMMA, "1234.50"),
        ("₪ 12.90", POINT, "12.90"),
        ("12.90 ש״ח", POINT, "12.90"),
        ("12-", POINT, "-12"),
        ("(12.5)", POINT, "-12.5"),
        ("\u221212", POINT, "-12"),
        ("+7", POINT, "7"),
        ("1 234 567", POINT, "1234567"),
        ("1'234.5", POINT, "1234.5"),
        ("\u200e-5\u200e", POINT, "-5"),
        (".5", POINT, "0.5"),
        ("5.", POINT, "5"),
        ("1.5E+3", POINT, "1500"),
        ("12,5", NumberStyle(".", sure=False), "12.5"),
        ("89638", POINT, "89638"),
    ],
)
def test_a_number_is_read_as_it_is_written(text, style, value):
    assert rules.number(text, style) == Decimal(value)


@pytest.mark.parametrize(
    "text",
    ["", "-", "abc", "1.2.3", "12,5", "1,23,456", "--5", "NaN", "Infinity", "1e99", "9" * 16, "=1"],
)
def test_what_is_no_number_is_none(text):
    assert rules.number(text, POINT) is None


@pytest.mark.parametrize(
    ("texts", "whole_money", "decimal"),
    [
        (["1,234.50"], False, "."),
        (["1.234,50"], False, ","),
        (["1,234"], False, "."),
        (["12,5"], False, ","),
        (["1,234", "0,5"], False, ","),
        (["1.234"], False, "."),
        (["150.000", "12.500"], True, ","),
        (["150.000", "12.5"], True, "."),
        (["7"], False, "."),
    ],
)
def test_a_column_shows_its_decimal_sign(texts, whole_money, decimal):
    assert rules.number_style(texts, whole_money).decimal == decimal


@pytest.mark.parametrize(
    ("text", "order", "day", "second"),
    [
        ("2026-01-31", DateOrder.DAY_FIRST, date(2026, 1, 31), None),
        ("31/01/2026", DateOrder.DAY_FIRST, date(2026, 1, 31), None),
        ("01/31/2026", DateOrder.MONTH_FIRST, date(2026, 1, 31), None),
        ("3.4.26", DateOrder.DAY_FIRST, date(2026, 4, 3), None),
        ("3/4/70", DateOrder.DAY_FIRST, date(1970, 4, 3), None),
        ("20260131", DateOrder.DAY_FIRST, date(2026, 1, 31), None),
        ("2026-01-31 08:05:09", DateOrder.DAY_FIRST, date(2026, 1, 31), 29109),
        ("2026-01-31T08:05", DateOrder.DAY_FIRST, date(2026, 1, 31), 29100),
        ("31/01/2026, 8:05 PM", DateOrder.DAY_FIRST, date(2026, 1, 31), 72300),
        ("31/01/2026 12:00 am", DateOrder.DAY_FIRST, date(2026, 1, 31), 0),
        ("46053", DateOrder.SERIAL, date(2026, 1, 31), None),
        ("46053.5", DateOrder.SERIAL, date(2026, 1, 31), 43200),
    ],
)
def test_a_day_is_read_as_it_is_written(text, order, day, second):
    assert rules.moment(text, order) == LocalMoment(day, second)


def test_a_moment_may_name_its_distance_from_utc():
    read = rules.moment("2026-01-31T08:05:00+02:00", DateOrder.YEAR_FIRST)
    assert read is not None
    assert read.offset == timedelta(hours=2)


@pytest.mark.parametrize(
    "text", ["", "31/02/2026", "2026-13-01", "1/2", "1/2/3456789", "46053", "25:00", "0000-00-00"]
)
def test_what_is_no_day_is_none(text):
    assert rules.moment(text, DateOrder.DAY_FIRST) is None


@pytest.mark.parametrize(
    ("texts", "order"),
    [
        (["03/04/2026", "13/04/2026"], DateOrder.DAY_FIRST),
        (["03/04/2026", "04/13/2026"], DateOrder.MONTH_FIRST),
        (["03/04/2026"], None),
        (["2026-04-03"], DateOrder.YEAR_FIRST),
        (["46053", "46054"], DateOrder.SERIAL),
        ([], None),
    ],
)
def test_a_column_shows_the_order_of_its_days(texts, order):
    assert rules.date_order(texts) == order


@given(
    st.dates(date(1900, 1, 1), date(2199, 12, 31)),
    st.sampled_from(["%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%m/%d/%Y", "%Y/%m/%d"]),
)
def test_every_day_comes_back_from_its_own_form(day, form):
    assert rules.moment_by(day.strftime(form), form) == LocalMoment(day)


@given(st.decimals(-(10**6), 10**6, places=4), st.sampled_from([1, 100, 1000]))
def test_sums_are_rounded_half_away_from_zero(major, per_major):
    exact = (major * per_major).quantize(Decimal(1), rounding=ROUND_HALF_UP)
    assert minor_units(major, per_major) == exact


@pytest.mark.parametrize(
    ("word", "answer"),
    [("Yes", True), ("כן", True), ("ĐỒNG Ý", True), ("yo'q", False), ("לא", False), ("eh", None)],
)
def test_yes_and_no_are_understood(word, answer):
    assert rules.yes_or_no(word) is answer
