"""The rows that were left out, as a file the owner can mend and bring again.

It has the columns of the original, so that the same mapping fits, and one more that says what
was wrong. A cell that a spreadsheet would take for a formula gets an apostrophe in front, which
reading such a file takes off again.
"""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from services.core.csv_file import disarmed
from services.core.files import whole_file
from services.core.words import Words
from services.imports.mapping import Binding
from services.imports.outcome import PROBLEMS
from services.imports.reading import PROBLEM_COLUMN, Table


def write_rejects(
    target: Path,
    table: Table,
    binding: Binding,
    rejected: Iterator[int],
    connection: Any,
    words: Words,
) -> None:
    """Write the rejected rows with their problems; the file is whole or absent.

    In the mapping's encoding if it names one, else UTF-8 with a mark for spreadsheets.
    """
    encoding = binding.mapping.encoding or "utf-8-sig"
    delimiter = binding.mapping.delimiter or table.delimiter or ","
    with (
        whole_file(target) as part,
        part.open("w", encoding=encoding, errors="replace", newline="") as file,
    ):
        writer = csv.writer(file, delimiter=delimiter)
        writer.writerow([disarmed(name) for name in table.header] + [PROBLEM_COLUMN])
        wanted = next(rejected, None)
        for row, cells in table.rows():
            if wanted is None:
                break
            if row == wanted:
                shown = [disarmed(cell) for cell in (cells + [""] * len(table.header))]
                shown = shown[: max(len(table.header), len(cells))]
                writer.writerow([*shown, _said(connection, row, words)])
                wanted = next(rejected, None)


def _said(connection: Any, row: int, words: Words) -> str:
    query = "SELECT DISTINCT code FROM stage_problem WHERE row = ? ORDER BY fatal DESC, rowid"
    codes = [code for (code,) in connection.execute(query, (row,))] or ["with_its_receipt"]
    return "; ".join(words(PROBLEMS[code]) for code in codes)
