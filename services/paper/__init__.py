"""Printed pages in either direction: fonts, lines, and marks placed from the start edge.

Below every domain that prints: reports, letters, what a member asks to see.
"""

from services.paper.cards import (
    MemberCard,
    bars,
    ean_check_digit,
    is_ean13,
    print_cards,
    squares,
)
from services.paper.paper import Align, Paper, Style
from services.paper.text import Weight, runs_right_to_left, width, wrap

__all__ = [
    "Align",
    "MemberCard",
    "Paper",
    "Style",
    "Weight",
    "bars",
    "ean_check_digit",
    "is_ean13",
    "print_cards",
    "runs_right_to_left",
    "squares",
    "width",
    "wrap",
]
