"""Where a file waits between reading and writing: temporary tables, names and problems.

Reading fills temporary tables on disk while nobody waits for a lock; writing turns them into
rows with set-based statements in one transaction. What is kept in memory is bounded whatever
the file's length: names of products, members and branches, nothing per row. The tables hold
numbers instead of names, so that no personal data reaches a temporary file.
"""

from collections.abc import Callable, Iterable
from typing import Any

from services.imports.errors import TooManyNames
from services.imports.outcome import FIRST_PROBLEMS, Outcome, Problem
from services.members import own_key

MOST_NAMES = 500_000
_BATCH = 5_000
_MEMO = 50_000


class Memo(dict[Any, Any]):
    """Remembers what a cell comes to; a column has few different texts and many rows."""

    def __init__(self, compute: Callable[[Any], Any]) -> None:
        super().__init__()
        self._compute = compute

    def __missing__(self, key: Any) -> Any:
        value = self._compute(key)
        if len(self) >= _MEMO:
            self.clear()
        self[key] = value
        return value


class Names(dict[str, int | None]):
    """Texts a file calls things by → their numbers, counting from 0; "" has none.

    `texts` holds them in order, cleaned of outer blanks and invisible marks.
    """

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._numbers: dict[str, int] = {}

    def __missing__(self, raw: str) -> int | None:
        if len(self.texts) >= MOST_NAMES:
            raise TooManyNames(most=MOST_NAMES)
        text = own_key(raw)
        if not text:
            return None
        number = self._numbers.get(text)
        if number is None:
            number = self._numbers[text] = len(self.texts)
            self.texts.append(text)
        if len(self) >= 2 * MOST_NAMES:
            self.clear()
        self[raw] = number
        return number


class Stage:
    """A temporary table being filled in batches through the bare connection.

    `add(row)` is a list's own `append`: it is called for every row of the file.
    """

    def __init__(self, connection: Any, table: str, columns: str) -> None:
        names = [column.split()[0] for column in columns.split(",")]
        connection.execute(f"CREATE TEMP TABLE {table} ({columns})")
        marks = ", ".join("?" * len(names))
        self._insert = f"INSERT INTO {table} VALUES ({marks})"
        self._connection = connection
        self._rows: list[tuple[Any, ...]] = []
        self.add = self._rows.append

    def flush(self, least: int = 0) -> None:
        """Put what is waiting into the table, once it is more than `least` rows."""
        if len(self._rows) > least:
            self._connection.executemany(self._insert, self._rows)
            self._rows.clear()


class Problems:
    """Collects what is wrong: the first ones for the answer, all of them for the errors file."""

    def __init__(self, connection: Any, outcome: Outcome) -> None:
        self._stage = Stage(connection, "stage_problem", "row INTEGER, code TEXT, fatal INTEGER")
        self._outcome = outcome
        self._found: list[Problem] = []

    def add(self, row: int, column: str, code: str, value: str = "", fatal: bool = True) -> None:
        """Note a problem; a fatal one costs the row its place."""
        self._stage.add((row, code, int(fatal)))
        self._stage.flush(_BATCH)
        self._outcome.problem_count += 1
        if len(self._found) < FIRST_PROBLEMS:
            self._found.append(Problem(row, column, code, value))

    def add_all(self, problems: Iterable[tuple[int, str, str, str]]) -> None:
        """Note fatal problems as (row, column, code, value), in the order of rows."""
        for row, column, code, value in problems:
            self.add(row, column, code, value)

    def flush(self) -> None:
        """Hand everything over to the outcome and the table."""
        self._stage.flush()
        self._outcome.keep_first(self._found)
        self._found = []
