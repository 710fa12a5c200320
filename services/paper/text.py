"""Text on paper: fonts with a spare for missing signs, wrapping, and right-to-left lines.

reportlab sets glyphs in the order it is given and prints Hebrew backwards. So lines are broken
in logical order, by measured widths, and each line is then put into visual order (UAX 9).
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import groupby
from pathlib import Path

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"

# Marks that steer direction have done their work once a line is in visual order, and would
# print as boxes. Zero-width spaces and soft hyphens have no place on paper either.
_CONTROLS = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
# In visual order a Hebrew point stands before its letter; printing wants it after (UAX 9, L3).
_POINTS = "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
_POINTED = re.compile(f"([{_POINTS}]+)([^{_POINTS}])")


class Weight(Enum):
    """The three weights of the page; each names its font file and the spare's."""

    REGULAR = ("OpenSans-Regular", "DejaVuSans")
    SEMIBOLD = ("OpenSans-SemiBold", "DejaVuSans-Bold")
    BOLD = ("OpenSans-Bold", "DejaVuSans-Bold")


@dataclass(frozen=True, slots=True)
class Face:
    """A font ready to use: its registered name, its advance widths (per 1,000) by code point."""

    name: str
    widths: dict[int, float]
    default: float


@lru_cache(maxsize=8)
def _face(file: str) -> Face:
    from reportlab.pdfbase import pdfmetrics  # noqa: PLC0415 - heavy, only for printing
    from reportlab.pdfbase.ttfonts import TTFont  # noqa: PLC0415 - heavy, only for printing

    font = TTFont(file, str(FONTS / f"{file}.ttf"))
    pdfmetrics.registerFont(font)
    return Face(file, dict(font.face.charWidths), font.face.defaultWidth)


@lru_cache(maxsize=8192)
def _face_for(sign: str, weight: Weight) -> Face:
    """Return the font that draws the sign: ours, the spare, or ours with its empty box."""
    own, spare = (_face(file) for file in weight.value)
    return own if ord(sign) in own.widths or ord(sign) not in spare.widths else spare


class _Advances(dict[str, float]):
    """How wide each sign is (per 1,000), filled as signs come up."""

    def __init__(self, weight: Weight) -> None:
        super().__init__()
        self._weight = weight

    def __missing__(self, sign: str) -> float:
        face = _face_for(sign, self._weight)
        wide = 0.0 if _CONTROLS.match(sign) else face.widths.get(ord(sign), face.default)
        self[sign] = wide
        return wide


_ADVANCES = {weight.value: _Advances(weight) for weight in Weight}


def width(text: str, size: float, weight: Weight = Weight.REGULAR) -> float:
    """Return how wide the text is, in points."""
    return sum(map(_ADVANCES[weight.value].__getitem__, text)) * size / 1000


def runs(visual: str, weight: Weight) -> list[tuple[str, str]]:
    """Return a visual line as (font name, text) pieces, each drawn by one font."""
    pieces = groupby(visual, key=lambda sign: _face_for(sign, weight).name)
    return [(name, "".join(signs)) for name, signs in pieces]


def clean(text: str) -> str:
    """Return the text composed (NFC) and without signs that cannot be printed."""
    return _UNPRINTABLE.sub(" ", unicodedata.normalize("NFC", text))


def visual_line(line: str, right_to_left: bool) -> str:
    """Return one line of logical text in the order its signs are printed, left to right."""
    if line.isascii() and not right_to_left:
        return line
    from bidi import get_display  # noqa: PLC0415 - only for printing

    marked = _mirrored_signs().sub(f"\\g<0>{_TRACE}", line.replace(_TRACE, ""))
    # The mark of the line's own direction keeps a trace at its very end beside its bracket (L1).
    end, base = ("\u200f", "R") if right_to_left else ("\u200e", "L")
    shown = str(get_display(marked + end, base_dir=base))
    shown = _CONTROLS.sub("", _mirrored(shown))
    return _POINTED.sub(lambda found: found[2] + found[1][::-1], shown)


# python-bidi's fast part knows isolates but leaves brackets as they are (rule L4), its older
# part mirrors but knows no isolates. So each bracket gets a trace behind it: a sign without
# width or direction, which lands before the bracket where the text runs right to left.
_TRACE = "\u00ad"


@lru_cache(maxsize=1)
def _mirrored_signs() -> re.Pattern[str]:
    from bidi.mirror import MIRRORED  # noqa: PLC0415 - only for printing

    return re.compile(f"[{re.escape(''.join(MIRRORED))}]")


def _mirrored(visual: str) -> str:
    """Return the visual line with its brackets turned where they stand in right-to-left text."""
    from bidi.mirror import MIRRORED  # noqa: PLC0415 - only for printing

    sign = _mirrored_signs().pattern
    return re.sub(
        f"{_TRACE}({sign})|({sign}){_TRACE}",
        lambda found: str(MIRRORED[found[1]]) if found[1] else found[2],
        visual,
    )


def runs_right_to_left(text: str, otherwise: bool) -> bool:
    """Return the direction of a text that came from the shop: that of its first letter."""
    for sign in text:
        direction = unicodedata.bidirectional(sign)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return otherwise


def wrap(text: str, room: float, size: float, weight: Weight = Weight.REGULAR) -> list[str]:
    """Return the text broken into lines no wider than `room`, in logical order.

    Breaks at spaces; a word wider than a whole line is broken where it must. Never empty.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines.extend(_wrapped(clean(paragraph), room, size, weight))
    return lines


def _wrapped(text: str, room: float, size: float, weight: Weight) -> list[str]:
    if width(text, size, weight) <= room:
        return [text]
    lines, line, used = [], "", 0.0
    space = width(" ", size, weight)
    for word in text.split(" "):
        wide = width(word, size, weight)
        if line and used + space + wide <= room:
            line, used = f"{line} {word}", used + space + wide
            continue
        if line:
            lines.append(line)
        while wide > room and len(word) > 1:
            head = _fitting(word, room, size, weight)
            lines.append(word[:head])
            word = word[head:]
            wide = width(word, size, weight)
        line, used = word, wide
    return [*lines, line]


def _fitting(word: str, room: float, size: float, weight: Weight) -> int:
    """Return how many signs of the word fit, at least one."""
    used, advances = 0.0, _ADVANCES[weight.value]
    for place, sign in enumerate(word):
        used += advances[sign] * size / 1000
        if used > room:
            return max(place, 1)
    return len(word)
