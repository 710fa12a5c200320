"""What was typed, as words to look for."""

import pytest

from services.members.rules import full_name, search_terms


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("דנה כהן", ["דנה", "כהנ"]),
        ("054-234 5", ["0542345"]),
        ("+972 54", ["97254"]),
        ("(03) 234", ["03234"]),
        ("דנה 054-23", ["דנה", "05423"]),
        ("dana.c@x", ["dana", "c", "x"]),
        ("A-17", ["a", "17"]),
        ('" OR *', ["or"]),
        ("  ", []),
        ("-", []),
        ("\u200e000014", ["000014"]),
    ],
)
def test_digits_with_gaps_are_one_word_and_signs_are_none(typed, terms):
    assert search_terms(typed) == terms


def test_a_business_is_called_by_its_company_only_when_nobody_is_named():
    assert full_name("Dana", "Levi", "Bakery") == "Dana Levi"
    assert full_name(None, None, "Bakery") == "Bakery"
    assert full_name(None, None, None) == ""
