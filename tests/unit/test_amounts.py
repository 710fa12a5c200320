"""Numbers as people type them."""

from decimal import Decimal

import pytest

from ui.desktop.core.amounts import decimals, read_number


@pytest.mark.parametrize(
    ("text", "places", "number"),
    [
        ("600", 2, "600"),
        ("1,000", 2, "1000"),
        ("1,234,567.5", 2, "1234567.5"),
        ("1.234,56", 2, "1234.56"),
        ("20 000,5", 2, "20000.5"),
        ("20\u202f000", 2, "20000"),
        ("12,5", 2, "12.5"),
        ("0,125", 6, "0.125"),
        ("1.500", 2, "1.500"),
        ("1.500.000", 0, "1500000"),
        ("1.500", 0, "1500"),
        ("12.5", 0, "12.5"),
        ("−₪3", 2, "-3"),
    ],
)
def test_separators_part_what_people_mean_them_to(text, places, number):
    assert read_number(text, places) == Decimal(number)


@pytest.mark.parametrize("text", ["", "many", "1e5", "nan", "1..5", "1.2.3", ",5", "1,00,000"])
def test_what_is_no_number_is_none(text):
    assert read_number(text, 2) is None


def test_decimals_are_those_that_are_written():
    assert [decimals(Decimal(one)) for one in ("12", "12.50", "1E+3")] == [0, 2, 0]
