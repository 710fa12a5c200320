"""Two records look like one person's by what they share, whatever the keyboard made of the name."""

import pytest

from services.members.likeness import (
    LEAST_ALIKE,
    Facts,
    Likeness,
    close_names,
    compared,
    is_suspicious,
    name_likeness,
    same_birthday,
)
from services.members.rules import name_key

BORN = (1990, 5, 13)


def key(text):
    first, _, last = text.partition(" ")
    return name_key(first, last)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("דנה כהן", "כהן דנה"),  # first and last name swapped
        ("דנה כהן", "דָּנָה כֹּהֵן"),  # niqqud
        ("דנה כהן", "דינה כהן"),  # a letter too many
        ("רנה כהן", "דנה כהן"),  # a letter beside it
        ("דנה כהן", "דנה כהן־לוי"),  # a second family name
        ("Nguyễn Thị Hoa", "Nguyen Thi Hoa"),
        ("Dilnoza Karimova", "Karimova Dilnoza"),
    ],
)
def test_a_slip_a_swap_or_a_second_name_are_seen_through(one, other):
    mine, theirs = key(one), key(other)
    assert name_likeness(mine, theirs) >= LEAST_ALIKE
    assert close_names({1: mine, 2: theirs, 3: "אחר לגמרי"}) == [(1, 2)]


@pytest.mark.parametrize(
    ("one", "other"), [("דנה כהן", "יוסי כהן"), ("דנה", "דנה כהן"), ("", "דנה"), ("", "")]
)
def test_two_names_are_two_names(one, other):
    assert name_likeness(key(one), key(other)) < LEAST_ALIKE


def test_a_birthday_agrees_with_one_whose_year_nobody_told():
    assert same_birthday(BORN, (None, 5, 13))
    assert not same_birthday(BORN, (1991, 5, 13))
    assert not same_birthday(BORN, (1990, None, None))


def test_the_more_they_share_the_likelier_they_are_one():
    dana = Facts("כהנ דנה", BORN, "")
    steps = [
        compared(dana, Facts("לוי יוסי", (1960, 1, 2), ""), {Likeness.PHONE}),
        compared(dana, Facts("כהנ דינה", BORN, ""), ()),
        compared(dana, Facts("כהנ דנה", BORN, ""), ()),
        compared(dana, Facts("כהנ דנה", BORN, ""), {Likeness.PHONE}),
    ]
    scores = [score for score, _ in steps]
    assert scores == sorted(scores)
    assert scores[-1] == 100
    assert steps[1][1] == [Likeness.BIRTHDAY, Likeness.SIMILAR_NAME]
    assert all(is_suspicious(reasons) for _, reasons in steps)


def test_a_name_alone_is_no_suspicion():
    plain = Facts("כהנ דנה", (None, None, None), "")
    assert not is_suspicious(compared(plain, plain, ())[1])
    home = Facts("כהנ דנה", (None, None, None), "הרצל 5|חיפה")
    assert is_suspicious(compared(home, home, ())[1])
