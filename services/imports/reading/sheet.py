"""Spreadsheets (xlsx): looked through in the zip before anything is unpacked in memory."""

import re
import zipfile
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from services.imports.errors import BadSpreadsheet, OldSpreadsheet, TooLarge

# Room for about a million cells; larger files are quicker, and safer, as CSV.
MOST_BYTES = 100 << 20
MOST_ENTRIES = 2_000
MOST_CELLS = 3_000_000
_PIECE = 1 << 20
_OVERLAP = 64
_PLACE = re.compile(rb'<c [^>]*?r="([A-Z]{1,3})([0-9]{1,7})"')


def rows(path: Path) -> Callable[[], Iterator[tuple[int, list[str]]]]:
    """Return a function that yields (row number, cells as text) of the first sheet.

    TooLarge, BadSpreadsheet or OldSpreadsheet before the content is loaded.
    """
    _look_through(path)
    from python_calamine import (  # noqa: PLC0415 - loaded only for spreadsheets
        CalamineError,
        CalamineWorkbook,
    )

    try:
        book = CalamineWorkbook.from_path(str(path))
        content = book.get_sheet_by_index(0)
    except (CalamineError, OSError, ValueError, IndexError) as error:
        raise BadSpreadsheet(name=path.name) from error

    def every() -> Iterator[tuple[int, list[str]]]:
        for number, cells in enumerate(content.iter_rows(), 1):
            texts = [_text(cell) for cell in cells]
            if any(texts):
                yield number, texts

    return every


def _look_through(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
            names = {entry.filename for entry in entries}
            if "mimetype" in names:  # OpenDocument
                raise OldSpreadsheet(name=path.name)
            if not any(name.startswith("xl/") for name in names):
                raise BadSpreadsheet(name=path.name)
            if len(entries) > MOST_ENTRIES or sum(e.file_size for e in entries) > MOST_BYTES:
                raise TooLarge(name=path.name)
            for entry in entries:
                _measure(archive, entry, path)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        raise BadSpreadsheet(name=path.name) from error


def _measure(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, path: Path) -> None:
    """Unpack an entry piece by piece: what the directory says of its size may be a lie.

    A sheet is also asked for its farthest cell: two cells in opposite corners would be laid
    out as a table of milliards.
    """
    is_sheet = entry.filename.startswith("xl/worksheets/")
    size, lowest, widest, tail = 0, 0, 0, b""
    with archive.open(entry) as stream:
        while piece := stream.read(_PIECE):
            size += len(piece)
            if size > MOST_BYTES:
                raise TooLarge(name=path.name)
            if not is_sheet:
                continue
            for column, row in _PLACE.findall(tail + piece):
                lowest, widest = max(lowest, int(row)), max(widest, _column_number(column))
            tail = piece[-_OVERLAP:]
            if lowest * widest > MOST_CELLS:
                raise TooLarge(name=path.name)


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _text(cell: Any) -> str:
    """Return a typed cell as the text a CSV file would hold."""
    match cell:
        case str():
            return cell
        case bool():
            return "1" if cell else "0"
        case float():
            return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
        case datetime():
            return cell.isoformat(" ", "seconds") if cell.time() != time(0) else f"{cell:%Y-%m-%d}"
        case date() | time():
            return cell.isoformat()
        case timedelta():
            return str(cell)
        case _:
            return "" if cell is None else str(cell)
