"""Text tables: comma, semicolon, tab or bar between cells, quotes around them where needed."""

import csv
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TextIO

from services.core.errors import NotReadable
from services.imports.errors import LineTooLong, NotText, WrongEncoding
from services.imports.reading.encoding import known

DELIMITERS = ",;\t|"
# Longer than any till's line; a file that is one line of 100 MB stops here.
LONGEST_LINE = 1 << 20
_SAMPLE_ROWS = 50
_PIECE = 1 << 16


def rows(path: Path, encoding: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Yield (row number, cells) of every row that holds something, the header first."""
    number = 0
    try:
        with path.open(encoding=known(encoding)) as file:
            for number, cells in enumerate(csv.reader(_lines(file, path), delimiter=delimiter), 1):
                if cells and (cells[0] or any(cells)):
                    yield number, cells
    except csv.Error as error:
        # The csv module's own limit: a quotation mark that is never closed eats the file.
        raise LineTooLong(name=path.name, row=number + 1) from error
    except UnicodeError as error:
        raise WrongEncoding(name=path.name, encoding=encoding, row=number + 1) from error
    except OSError as error:
        raise NotReadable(name=path.name, reason=error.strerror or "") from error


def find_delimiter(path: Path, encoding: str) -> str:
    """Return the sign that cuts the first rows into the most cells, alike in all of them."""

    def share(delimiter: str) -> tuple[float, int]:
        found = [len(cells) for _, cells in islice(rows(path, encoding, delimiter), _SAMPLE_ROWS)]
        if not found or found[0] < 2:
            return 0.0, 0
        return sum(length == found[0] for length in found) / len(found), found[0]

    best = max(DELIMITERS, key=share)
    return best if share(best)[1] else ","


def _lines(file: TextIO, path: Path) -> Iterator[str]:
    """Yield the file's lines, read in large pieces; a line longer than allowed ends it."""
    number, rest = 0, ""
    while piece := file.read(_PIECE):
        if "\0" in piece:
            raise NotText(name=path.name)
        *lines, rest = (rest + piece).split("\n")
        number += len(lines)
        if len(rest) > LONGEST_LINE:
            raise LineTooLong(name=path.name, row=number + 1)
        for line in lines:
            yield line + "\n"
    if rest:
        yield rest
