"""Printed letters: one PDF, each reader on a page of their own, in their own direction."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from services.campaigns.message import Letter
from services.core.files import whole_file
from services.core.formats import formats_for
from services.paper import Align, Paper, Style, Weight, look, runs_right_to_left, wrap

# Where the window of a DL envelope is when the sheet is folded in three (DIN 5008, form B).
_ADDRESS_TOP = 152.0
_TEXT_TOP = 292.0
_FOOT = 64.0

_SHOP = Style(13.0, Weight.BOLD, look.PRIMARY)
_QUIET = Style(8.0, colour=look.MUTED)
_PLAIN = Style(11.0)
_HEAD = Style(14.0, Weight.SEMIBOLD)


def write_letters(target: Path, letters: Sequence[Letter], day: date) -> None:
    """Write all letters into one PDF, whole or not at all. DiskFull, NotWritable."""
    paper = compose_letters(letters, day)
    with whole_file(target) as part:
        paper.save(part, target.stem, letters[0].shop if letters else "")


def compose_letters(letters: Sequence[Letter], day: date) -> Paper:
    """Return the letters on pages; a long one goes on over the next page."""
    paper = Paper(right_to_left=all(letter.words.right_to_left for letter in letters))
    for number, letter in enumerate(letters):
        if number:
            paper.turn()
        _draw(paper, letter, day)
    return paper


def _draw(paper: Paper, letter: Letter, day: date) -> None:
    paper.right_to_left = letter.words.right_to_left
    _head(paper, letter, day)
    _foot(paper, letter)
    paper.y = _TEXT_TOP
    for paragraph, style in _paragraphs(letter):
        own = runs_right_to_left(paragraph, paper.right_to_left)
        align = Align.START if own == paper.right_to_left else Align.END
        for line in wrap(paragraph, paper.body, style.size, style.weight):
            if paper.y + style.leading > paper.height - look.MARGIN - _FOOT:
                paper.turn()
                _foot(paper, letter)
            paper.text(0, paper.y + style.size, line, style, paper.body, align, own)
            paper.y += style.leading


def _paragraphs(letter: Letter) -> Iterator[tuple[str, Style]]:
    if letter.written.subject:
        yield letter.written.subject, _HEAD
        yield "", _PLAIN
    for paragraph in letter.written.body.split("\n"):
        yield paragraph, _PLAIN


def _head(paper: Paper, letter: Letter, day: date) -> None:
    """Write shop, label, the reader's address in the window, and the day."""
    paper.text(0, look.MARGIN + _SHOP.size, letter.shop, _SHOP, paper.body)
    label = letter.written.label
    paper.text(0, look.MARGIN + _SHOP.size, label, _QUIET, paper.body, Align.END)
    y = _ADDRESS_TOP
    for line in (letter.name, *letter.address.split("\n")):
        own = runs_right_to_left(line, paper.right_to_left)
        align = Align.START if own == paper.right_to_left else Align.END
        paper.text(0, y, line, _PLAIN, paper.body / 2, align, own)
        y += _PLAIN.leading
    written_on = formats_for(letter.words.language).day(day)
    paper.text(0, _TEXT_TOP - 30, written_on, _QUIET, paper.body, Align.END)


def _foot(paper: Paper, letter: Letter) -> None:
    """Write who sends this and how to get no more of it, on every page."""
    y = paper.height - look.MARGIN - _FOOT + 24
    paper.line([(0, y - 14), (paper.body, y - 14)])
    for text in (letter.written.sender, letter.written.way_out):
        for line in wrap(text, paper.body, _QUIET.size):
            paper.text(0, y, line, _QUIET, paper.body)
            y += _QUIET.leading
