"""How typed cells are written for readers of one language."""

from datetime import date, datetime

from models.values import Money
from services.core.formats import Formats
from services.core.words import Words
from services.reports.sections import Cell, Change, Code, Share

# Unicode's isolates (UAX 9): what stands between them keeps its own direction.
LEFT_TO_RIGHT, OWN_DIRECTION, END = "\u2066", "\u2068", "\u2069"


def isolated(text: str) -> str:
    """Return a name so that its direction leaves the sentence around it alone."""
    return f"{OWN_DIRECTION}{text}{END}"


def left_to_right(text: str) -> str:
    """Return a number or path so that it reads left to right in any sentence."""
    return f"{LEFT_TO_RIGHT}{text}{END}"


def cell_text(cell: Cell, formats: Formats) -> str:
    """Return the cell as a reader of the language expects it; what is not known is empty."""
    match cell:
        case None:
            return ""
        case Code():
            return left_to_right(cell.text)
        case Share():
            return formats.share(cell.value)
        case float():
            return formats.number(cell, 2)
        case Money() | datetime() | date() | int():
            return formats.value(cell)
        case str():
            return cell


def is_numeric(cell: Cell) -> bool:
    """Return whether the cell is a quantity, whose digits line up below each other."""
    return isinstance(cell, int | float | Money | Share)


def change_text(change: Change | None, words: Words, formats: Formats) -> str:
    """Return how a figure moved, with an arrow: "▲ 6.2%", "▼ 2.0 pts"; empty when unknown."""
    if change is None:
        return ""
    size = abs(change.amount)
    if change.points:
        moved = words("{points} pts", points=formats.number(size * 100, 1))
    else:
        moved = formats.share(size)
    return f"{'▲' if change.amount > 0 else '▼'} {moved}" if size else words("no change")
