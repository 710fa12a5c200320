"""Opening a file: one face for text tables and spreadsheets."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from services.core.errors import NotReadable
from services.imports.errors import EmptyFile, NoSuchFile, NotAFile, NotText, OldSpreadsheet
from services.imports.reading import delimited, encoding, sheet

Row = tuple[int, list[str]]

# The last column of a file of rows that were left out: there, "'=…" stands for the text "=…".
PROBLEM_COLUMN = "problem"
_GUARDED = re.compile(r"'(?=[=+\-@\t\r])")

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0"  # xls, and xlsx with a password
_HEAD = 4096
# What files that are no tables begin with: a picture, a page, a program, a database.
_FOREIGN = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"MZ", b"\x7fELF", b"SQLite format 3")


@dataclass(frozen=True, slots=True)
class Table:
    """A file's header and its rows, which may be read any number of times.

    `rows()` yields (row number, cells); wholly empty rows are left out. `encoding` and
    `delimiter` are None for a spreadsheet. `size` is the file's length in bytes.
    """

    name: str
    header: tuple[str, ...]
    rows: Callable[[], Iterator[Row]]
    size: int
    encoding: str | None = None
    delimiter: str | None = None


def open_table(
    path: Path, given_encoding: str | None = None, given_delimiter: str | None = None
) -> Table:
    """Return the file as a table of text; refused when it is none, each reason its own error."""
    size, head = _first_bytes(path)
    if head.startswith(_OLE):
        raise OldSpreadsheet(name=path.name)
    if head.startswith(_FOREIGN):
        raise NotText(name=path.name)
    if head.startswith(_ZIP):
        every, name = sheet.rows(path), None
        delimiter = None
    else:
        name = given_encoding or encoding.detect(path)
        delimiter = given_delimiter or delimited.find_delimiter(path, name)
        chosen_encoding, chosen_delimiter = name, delimiter

        def every() -> Iterator[Row]:
            return delimited.rows(path, chosen_encoding, chosen_delimiter)

    first = next((cells for _, cells in every()), None)
    if first is None:
        raise EmptyFile(name=path.name)

    def below() -> Iterator[Row]:
        found = every()
        next(found, None)
        return found

    header = tuple(cell.strip() for cell in first)
    if header[-1] == PROBLEM_COLUMN:
        guarded = below

        def below() -> Iterator[Row]:
            for row, cells in guarded():
                yield row, [_GUARDED.sub("", cell, count=1) for cell in cells]

    return Table(path.name, header, below, size, name, delimiter)


def _first_bytes(path: Path) -> tuple[int, bytes]:
    try:
        if path.is_dir() or (path.exists() and not path.is_file()):
            raise NotAFile(name=path.name or str(path))
        with path.open("rb") as file:
            head = file.read(_HEAD)
        size = path.stat().st_size
    except FileNotFoundError as error:
        raise NoSuchFile(name=path.name) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise NotReadable(name=path.name, reason=str(error)) from error
    if not head:
        raise EmptyFile(name=path.name)
    return size, head
