"""What is typed or scanned at the counter is read as the cashier meant it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.desktop.counter import typed
from ui.desktop.counter.till import Line, Till


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("88.80", "ILS", 8880),
        ("88,80", "ILS", 8880),
        ("88.8", "ILS", 8880),
        ("1,250", "ILS", 125000),
        ("1,250.50", "ILS", 125050),
        ("1.250,50", "ILS", 125050),
        ("₪ 88.80", "ILS", 8880),
        ("-5", "ILS", -500),
        ("88", "ILS", 8800),
        ("88.", "ILS", 8800),
        ("45.000", "VND", 45000),
        ("45,000", "VND", 45000),
        ("45.00", "VND", None),
        ("1.2.3", "ILS", None),
        ("88.805", "ILS", None),
        ("12,34,567", "ILS", None),
        ("AB12", "ILS", None),
        ("", "ILS", None),
    ],
)
def test_sums_are_read_as_people_write_them(text, currency, minor):
    assert typed.amount(text, currency) == minor


def test_a_sum_with_a_point_can_be_nothing_else_but_short_digits_may_be_a_number():
    assert typed.read("88.80", "ILS").is_amount
    assert not typed.read("88", "ILS").is_amount
    assert typed.read("88", "ILS").amount_minor == 8800
    assert typed.read("=12345", "ILS").is_amount


@pytest.mark.parametrize("text", ["0501234567", "7290000418725", "0012", "41872"])
def test_long_digits_and_leading_zeros_are_numbers_of_something(text):
    assert typed.read(text, "ILS").amount_minor is None


def test_a_quantity_stands_before_a_code_or_alone():
    assert typed.read("3*7291", "ILS") == typed.Typed("7291", quantity_milli=3000)
    assert typed.read("0.35*7291", "ILS") == typed.Typed("7291", quantity_milli=350)
    assert typed.read("*2", "ILS") == typed.Typed("", quantity_milli=2000)


def test_a_scan_with_the_hebrew_keyboard_on_is_what_latin_keys_wrote():
    assert typed.in_latin("שנ-12") == "ab-12"
    assert typed.readings("שנ-12")[1] == "ab-12"
    assert typed.read("88ץ80", "ILS").amount_minor == 8880


def test_a_hebrew_name_typed_with_the_latin_keyboard_on_is_found_too():
    assert "מאיה" in typed.readings("nthv")


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz0123456789-"))
def test_no_latin_code_is_lost_on_the_hebrew_keyboard(rest):
    code = "a" + rest
    assert typed.in_latin(typed.in_hebrew(code)) == code


@given(st.integers(0, 10**9))
def test_every_sum_written_plainly_is_read_back(minor):
    assert typed.amount(f"{minor // 100}.{minor % 100:02}", "ILS") == minor


def test_what_no_sale_comes_to_is_absurd():
    assert typed.is_absurd(100_000_000, "ILS")
    assert not typed.is_absurd(99_999_999, "ILS")
    assert not typed.is_absurd(50_000_000, "VND")


def test_the_same_article_twice_is_one_line_of_two():
    till = Till()
    till.add(Line(1, "coffee", 1600))
    till.add(Line(2, "cake", 3200))
    till.add(Line(1, "coffee", 1600))
    assert [(one.name, one.quantity_milli) for one in till.lines] == [
        ("coffee", 2000),
        ("cake", 1000),
    ]
    assert till.line is not None
    assert till.line.name == "coffee"


def test_two_typed_sums_stay_two_lines():
    till = Till()
    till.add(Line(None, "", 5000))
    till.add(Line(None, "", 5000))
    assert len(till.lines) == 2


def test_weighed_goods_are_rounded_half_up():
    assert Line(1, "cheese", 8990, 350).amount_minor == 3147
    assert Line(1, "cheese", 101, 500).amount_minor == 51


def test_removing_moves_the_mark_and_an_empty_basket_has_none():
    till = Till()
    till.add(Line(1, "coffee", 1600))
    till.add(Line(2, "cake", 3200))
    assert till.remove() == Line(2, "cake", 3200)
    assert till.line == Line(1, "coffee", 1600)
    till.remove()
    assert till.remove() is None
    assert till.line is None
