"""Files as rows of text: what a file is, is found from its content, never from its name.

Rows are numbered as a spreadsheet shows them: the header is row 1. Nothing here knows what the
columns mean. A file that is damaged, boundless or no table is refused before it costs memory.
"""

from services.imports.reading.table import PROBLEM_COLUMN, Row, Table, open_table

__all__ = ["PROBLEM_COLUMN", "Row", "Table", "open_table"]
