"""Big numbers on paper: up to four cards a row, each with what changed."""

from collections.abc import Sequence

from services.core.formats import Formats
from services.core.words import Words
from services.paper import Paper, Style, Weight, look, width, wrap
from services.reports.sections import Figure, Figures, change_of
from services.reports.writing import cell_text, change_text

_IN_A_ROW = 4
_GAP, _PAD = 10.0, 12.0
_LABEL = Style(look.SMALL, Weight.SEMIBOLD, look.MUTED)
_NOTE = Style(look.SMALL, colour=look.MUTED)


def draw_figures(paper: Paper, figures: Figures, words: Words, formats: Formats) -> None:
    """Draw the cards, row by row."""
    items = list(figures.items)
    rows = max(-(-len(items) // _IN_A_ROW), 1)
    places = -(-len(items) // rows)
    # One size for all, so that the numbers can be compared at a glance.
    room = (paper.body - _GAP * (places - 1)) / max(places, 1) - 2 * _PAD
    size = min([look.FIGURE, *(_size_that_fits(_value(item, formats), room) for item in items)])
    for row in range(rows):
        _draw_row(paper, items[row * places : (row + 1) * places], (places, size), words, formats)
    if figures.against:
        for line in wrap(figures.against, paper.body, _NOTE.size):
            paper.text(0, paper.y + _NOTE.size, line, _NOTE, paper.body)
            paper.y += _NOTE.leading


def _draw_row(
    paper: Paper,
    items: Sequence[Figure],
    measures: tuple[int, float],
    words: Words,
    formats: Formats,
) -> None:
    """Draw cards side by side; `measures` are how many a row holds and the numbers' size."""
    places, size = measures
    wide = (paper.body - _GAP * (places - 1)) / places
    room = wide - 2 * _PAD
    labels = [wrap(item.label, room, _LABEL.size, _LABEL.weight) for item in items]
    notes = [wrap(item.note, room, _NOTE.size) if item.note else [] for item in items]
    changes = [change_text(change_of(item), words, formats) for item in items]
    deepest = max(len(lines) for lines in labels)
    below = max(len(lines) for lines in notes) + int(any(changes))
    high = 2 * _PAD + deepest * _LABEL.leading + size * 1.5 + below * _NOTE.leading
    paper.need(high + _GAP)
    for place, item in enumerate(items):
        x, y = place * (wide + _GAP), paper.y
        paper.box(x, y, wide, high, look.SURFACE, look.LINE, radius=8)
        y += _PAD
        for line in labels[place]:
            paper.text(x + _PAD, y + _LABEL.size, line, _LABEL, room)
            y += _LABEL.leading
        y = paper.y + _PAD + deepest * _LABEL.leading + size * 1.2
        paper.text(x + _PAD, y, _value(item, formats), Style(size, Weight.BOLD), room)
        y += size * 0.3
        change = change_of(item)
        if change is not None:
            good = {True: look.OK, False: look.DANGER, None: look.MUTED}[change.is_good]
            style = Style(look.SMALL, Weight.SEMIBOLD, good)
            paper.text(x + _PAD, y + style.size, changes[place], style, room)
        y += _NOTE.leading * int(any(changes))
        for line in notes[place]:
            paper.text(x + _PAD, y + _NOTE.size, line, _NOTE, room)
            y += _NOTE.leading
    paper.y += high + _GAP


def _value(item: Figure, formats: Formats) -> str:
    return cell_text(item.value, formats) or "–"


def _size_that_fits(text: str, room: float) -> float:
    return look.FIGURE * min(1.0, room / max(width(text, look.FIGURE, Weight.BOLD), 1.0))
