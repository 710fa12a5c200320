"""Lists for other programs: CSV that spreadsheets open as text and gateways read."""

import csv
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from services.core.files import whole_file

_FORMULA = re.compile(r"[=+\-@\t\r]")
_NUMBER = re.compile(r"[+-]?[0-9][0-9 .,]*-?")


def write_csv(target: Path, head: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Write the rows as CSV in UTF-8 with BOM; the file is whole or absent.

    A cell that a spreadsheet would take for a formula gets an apostrophe in front; numbers and
    phones stay as they are.
    """
    with whole_file(target) as part, part.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(head)
        writer.writerows([disarmed(cell) for cell in row] for row in rows)


def disarmed(cell: object) -> str:
    """Return the cell's text so that no spreadsheet takes it for a formula."""
    text = "" if cell is None else str(cell)
    return f"'{text}" if _FORMULA.match(text) and not _NUMBER.fullmatch(text) else text
