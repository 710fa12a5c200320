"""How wide a table's columns are: by what stands in them, in the size of type that fits."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from services.core.formats import Formats
from services.paper import Weight, look, width
from services.reports.sections import Cell, Table
from services.reports.writing import cell_text, is_numeric

PAD = 6.0  # at both sides of a cell
_MEASURED = 3_000  # rows looked at: what is wider further down wraps
_WORD, _NAME, _HEAD = 90.0, 230.0, 110.0  # the most that is granted to each


@dataclass(frozen=True, slots=True)
class Grid:
    """A table's measures: size of type, width of each column, and which hold quantities."""

    size: float
    widths: Sequence[float]
    numeric: Sequence[bool]

    def starts(self) -> Iterator[tuple[int, float, float]]:
        """Yield each column's number, its distance from the start, and its width."""
        x = 0.0
        for column, wide in enumerate(self.widths):
            yield column, x, wide
            x += wide


@dataclass(frozen=True, slots=True)
class _Column:
    """The widths of a column's texts in type of one point."""

    numeric: bool
    head: float
    head_word: float
    cell: float
    cell_word: float

    def steps(self, size: float) -> tuple[float, float, float]:
        """Return widths ever more generous: words whole; cells on one line; heads too."""
        word = self.cell if self.numeric else min(self.cell_word, _WORD / size)
        least = max(self.head_word, word) * size
        cells = max(least, min(self.cell * size, _NAME))
        heads = max(cells, min(self.head * size, _HEAD))
        return least + 2 * PAD, cells + 2 * PAD, heads + 2 * PAD


class Columns:
    """The columns of a table, measured once."""

    def __init__(self, table: Table, formats: Formats) -> None:
        rows = list(table.rows[:_MEASURED])
        rows += [table.total] if table.total is not None else []
        self._columns = [
            _column(head, [row[place] for row in rows], formats)
            for place, head in enumerate(table.heads)
        ]

    def fit(self, room: float) -> bool:
        """Return whether the table stands in `room` in type one likes to read."""
        return sum(self._steps(look.BODY - 1)[0]) <= room

    def grid(self, room: float) -> Grid:
        """Return columns that fill `room`; type gets smaller before words are broken."""
        size = look.BODY
        while sum(self._steps(size)[0]) > room and size > look.SMALLEST:
            size -= 0.4
        numeric = [column.numeric for column in self._columns]
        return Grid(size, _filling(self._steps(size), room), numeric)

    def _steps(self, size: float) -> list[tuple[float, ...]]:
        return list(zip(*(column.steps(size) for column in self._columns), strict=True))


def _filling(steps: Sequence[Sequence[float]], room: float) -> list[float]:
    """Return widths that fill the room, between the two steps it lies between."""
    if sum(steps[0]) >= room:
        return [wide * room / sum(steps[0]) for wide in steps[0]]
    for low, high in pairwise(steps):
        if sum(high) > room:
            part = (room - sum(low)) / (sum(high) - sum(low))
            return [a + (b - a) * part for a, b in zip(low, high, strict=True)]
    return [wide * room / sum(steps[-1]) for wide in steps[-1]]


def _column(head: str, cells: Sequence[Cell], formats: Formats) -> _Column:
    texts = [cell_text(cell, formats) for cell in cells]
    known = [cell for cell in cells if cell is not None]
    numeric = bool(known) and all(is_numeric(cell) for cell in known)
    return _Column(
        numeric,
        head=_wide(head),
        head_word=max(_wide(word) for word in head.split(" ")),
        cell=max((_wide(text) for text in texts), default=0.0),
        cell_word=0.0 if numeric else _widest_word(cells, texts),
    )


def _widest_word(cells: Sequence[Cell], texts: Sequence[str]) -> float:
    """Return the widest of what is not broken: the words of a text, and a day as a whole."""
    whole = (
        [text] if isinstance(cell, date) else text.split(" ")
        for cell, text in zip(cells, texts, strict=True)
    )
    return max((_wide(word) for words in whole for word in words), default=0.0)


def _wide(text: str) -> float:
    return width(text, 1.0, Weight.SEMIBOLD)
