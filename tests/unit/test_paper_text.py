"""Text on paper: lines in visual order, brackets turned, marks gone, nothing wider than its room.

Expected texts are written by code points in the order they are printed, left to right.
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.paper import Weight, runs_right_to_left, width, wrap
from services.paper.text import runs, visual_line

SHALOM, MOLAHS = "שלום", "םולש"


@pytest.mark.parametrize(
    ("logical", "visual"),
    [
        (SHALOM, MOLAHS),
        (f"{SHALOM} 12.5%", f"12.5% {MOLAHS}"),
        (f"{SHALOM} (אב)", f"(בא) {MOLAHS}"),
        (f"{SHALOM} [A1]", f"[A1] {MOLAHS}"),
        (f"{SHALOM} «אב».", f".«בא» {MOLAHS}"),
        (f"{SHALOM} \u2066+972 54-123\u2069", f"+972 54-123 {MOLAHS}"),
        (f"\u2068Latte (2)\u2069 {SHALOM}", f"{MOLAHS} Latte (2)"),
        ("\u200f\u200e-1,234.50\u00a0\u200f₪", "₪\u00a0-1,234.50"),
        ("1 – 5", "5 – 1"),
        ("ש\u05b8\u05c1ל", "לש\u05b8\u05c1"),
    ],
)
def test_a_hebrew_line_is_printed_in_visual_order(logical, visual):
    assert visual_line(logical, right_to_left=True) == visual


@pytest.mark.parametrize(
    ("logical", "visual"),
    [
        ("Total (5)", "Total (5)"),
        (f"Shop {SHALOM} (אב)", f"Shop (בא) {MOLAHS}"),
        (f"{SHALOM}: 5", f"5 :{MOLAHS}"),
    ],
)
def test_hebrew_inside_an_english_line_is_turned_in_its_place(logical, visual):
    assert visual_line(logical, right_to_left=False) == visual


@given(st.text(alphabet=f"{SHALOM}abc (12)[]<>.,-\u200e\u2066\u2069", max_size=40))
def test_no_sign_is_lost_or_added_by_the_visual_order(text):
    turned = str.maketrans("()[]<>", "((((((")  # a turned bracket is still its bracket
    marks = str.maketrans("", "", "\u200e\u2066\u2069")
    for direction in (True, False):
        shown = visual_line(text, direction).translate(turned)
        assert sorted(shown) == sorted(text.translate(marks).translate(turned))


def test_a_sign_our_font_lacks_is_drawn_with_the_spare():
    pieces = runs("soʻm ▲", Weight.REGULAR)
    assert pieces == [
        ("OpenSans-Regular", "so"),
        ("DejaVuSans", "ʻ"),
        ("OpenSans-Regular", "m "),
        ("DejaVuSans", "▲"),
    ]


@given(
    st.lists(st.text(alphabet=f"{SHALOM}abcdefghij", min_size=1, max_size=25), max_size=12),
    st.floats(20, 200),
)
def test_a_wrapped_text_keeps_every_letter_and_stays_in_its_room(words, room):
    text = " ".join(words)
    lines = wrap(text, room, 9.0)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(width(line, 9.0) <= room + 0.01 for line in lines if len(line) > 1)


def test_the_first_letter_gives_a_name_its_direction():
    assert runs_right_to_left("(קפה) Latte", otherwise=False)
    assert not runs_right_to_left("Latte קפה", otherwise=True)
    assert runs_right_to_left("054-123", otherwise=True)
