"""Member cards on paper: of credit-card size, one alone or a sheet of ten on A4.

The number stands on the card three ways: as a barcode a till's scanner reads (EAN-13 when it is
one, else Code 128), as a QR code for phones, and in digits for people. What either code says is the
number as it was handed in, sign by sign.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from services.core.files import whole_file
from services.paper import look
from services.paper.paper import Align, Paper, Style
from services.paper.text import Weight, runs_right_to_left, width

_MM = 72 / 25.4
WIDE, HIGH = 85.6 * _MM, 53.98 * _MM  # ISO/IEC 7810, ID-1
_EDGE = 4.5 * _MM
_QUIET = 3 * _MM
_QR = 17 * _MM
_BARS_HIGH = 11 * _MM
_BARS_ROOM = 54 * _MM
_COLUMNS, _ROWS = 2, 5
_LEAST_NAME = 8.0
_WIDEST = 1.25  # of a drawing's own width


@dataclass(frozen=True, slots=True)
class MemberCard:
    """What a card says: the shop, the member, and the number a till finds the member by."""

    shop: str
    name: str
    number: str


def is_ean13(number: str) -> bool:
    """Return whether the number is thirteen digits of which the last is EAN's check digit."""
    return (
        len(number) == 13
        and number.isascii()
        and number.isdigit()
        and ean_check_digit(number[:12]) == number[12]
    )


def ean_check_digit(digits: str) -> str:
    """Return the check digit of an EAN-13's first twelve (GS1 General Specifications, 7.9.1)."""
    weighed = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits))
    return str(-weighed % 10)


def bars(number: str) -> Any:
    """Return reportlab's drawing of the number's barcode, as wide as it comes out."""
    kind = "EAN13" if is_ean13(number) else "Code128"
    facts = {"value": number, "barHeight": _BARS_HIGH, "humanReadable": False}
    if kind == "Code128":
        facts |= {"quiet": True, "lquiet": _QUIET, "rquiet": _QUIET}
    return _drawing(kind, **facts)


def squares(number: str) -> Any:
    """Return reportlab's drawing of the number's QR code."""
    return _drawing("QR", value=number, barLevel="M", width=_QR, height=_QR, barBorder=2)


def _drawing(kind: str, **facts: Any) -> Any:
    from reportlab.graphics import barcode  # noqa: PLC0415 - heavy, only for printing

    make: Any = barcode.createBarcodeDrawing
    return make(kind, **facts)


def print_cards(
    cards: Sequence[MemberCard], path: Path, *, right_to_left: bool, title: str, sheet: bool
) -> None:
    """Write the cards as a PDF file, whole: a page of its size each, or ten to a sheet of A4."""
    if sheet:
        paper = Paper(right_to_left, margin=(look.A4[0] - _COLUMNS * WIDE) / 2)
        top = (paper.height - _ROWS * HIGH) / 2
    else:
        paper = Paper(right_to_left, size=(WIDE, HIGH), margin=0.0)
        top = 0.0
    per_page = _COLUMNS * _ROWS if sheet else 1
    for place, card in enumerate(cards):
        if place and place % per_page == 0:
            paper.turn()
        row, column = divmod(place % per_page, _COLUMNS)
        _draw(paper, card, column * WIDE, top + row * HIGH, framed=sheet)
    with whole_file(path) as part:
        paper.save(part, title, cards[0].shop if cards else "")


def _draw(paper: Paper, card: MemberCard, x: float, y: float, *, framed: bool) -> None:
    """Draw one card, `x` from the start margin; shop and name run as they are written."""
    band = 15 * _MM
    paper.box(x, y, WIDE, HIGH, look.SURFACE, look.LINE if framed else None)
    paper.box(x, y, WIDE, band, look.PRIMARY)
    room = WIDE - 2 * _EDGE
    _line(paper, x + _EDGE, y + 9.6 * _MM, card.shop, room, 15.0, Weight.BOLD, look.SURFACE)
    _line(paper, x + _EDGE, y + 22.5 * _MM, card.name, room, 13.0, Weight.SEMIBOLD, look.TEXT)
    foot = y + HIGH - _EDGE
    paper.picture(squares(card.number), x + WIDE - _EDGE - _QR, foot - _QR, _QR, _QR)
    wide = _BARS_ROOM
    if card.number.isascii():  # a barcode knows no other signs; the QR code and the eye do
        drawing = bars(card.number)
        wide = min(_BARS_ROOM, drawing.width * _WIDEST)
        paper.picture(drawing, x + _EDGE, foot - _BARS_HIGH - 4.6 * _MM, wide, _BARS_HIGH)
    style = Style(9.5, Weight.REGULAR, look.TEXT)
    paper.text(x + _EDGE, foot - 0.4 * _MM, card.number, style, wide, Align.CENTRE, False)


def _line(
    paper: Paper,
    x: float,
    y: float,
    text: str,
    room: float,
    size: float,
    weight: Weight,
    colour: str,
) -> None:
    """Set a line in the largest size that fits, and cut what does not even fit in the smallest."""
    while size > _LEAST_NAME and width(text, size, weight) > room:
        size -= 0.5
    if width(text, size, weight) > room:
        while text and width(f"{text}…", size, weight) > room:
            text = text[:-1]
        text = f"{text}…"
    runs_rtl = runs_right_to_left(text, paper.right_to_left)
    paper.text(x, y, text, Style(size, weight, colour), room, Align.START, runs_rtl)
