"""The loop over a file's rows that all kinds but purchases share."""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from typing import Any

from services.core.progress import Progress
from services.core.work import Work
from services.imports.mapping import Binding
from services.imports.outcome import Outcome
from services.imports.reading import Table
from services.imports.staging import Problems
from services.imports.styles import Styles

_EVERY = 2_000


class RowWriter(ABC):
    """Applies one file row by row, within one transaction, writing in batches."""

    def __init__(
        self,
        connection: Any,
        table: Table,
        binding: Binding,
        styles: Styles,
        outcome: Outcome,
        problems: Problems,
    ) -> None:
        self._raw, self._table, self._binding = connection, table, binding
        self._styles, self._out, self._problems = styles, outcome, problems
        self._work: Work
        self._batch: int

    @abstractmethod
    def _begin(self) -> None:
        """Get ready, the transaction being open."""

    @abstractmethod
    def _take(self, row: int, cells: Sequence[str]) -> None:
        """Take one row; the cells are as many as the header's."""

    @abstractmethod
    def _flush(self) -> None:
        """Write what is waiting."""

    def apply(self, work: Work, batch: int, progress: Progress) -> None:
        """Write every row of the file."""
        self._work, self._batch = work, batch
        self._begin()
        width, total = len(self._binding.header), 0
        for row, cells in self._table.rows():
            self._out.rows += 1
            if any(cells[width:]):
                self._reject(row, "", "too_many_cells", "")
            else:
                self._take(row, (cells + [""] * width)[:width])
            if self._out.rows % _EVERY == 0:
                self._flush()
                total = total or self._table.size // (sum(map(len, cells)) + width)
                progress.step(self._out.rows, max(total, self._out.rows))
        self._flush()
        self._problems.flush()
        progress.step(self._out.rows, self._out.rows)

    def rejected_rows(self) -> Iterator[int]:
        """Yield the numbers of the rows that were left out."""
        query = "SELECT DISTINCT row FROM stage_problem WHERE fatal = 1 ORDER BY row"
        for (row,) in self._raw.execute(query):
            yield row

    def _reject(self, row: int, name: str, code: str, value: str) -> None:
        """Leave the row out."""
        self._out.rejected += 1
        self._problems.add(row, self._binding.column(name) if name else "", code, value)

    def _note(self, row: int, name: str, code: str, value: str) -> None:
        """List a problem that does not cost the row its place."""
        self._problems.add(row, self._binding.column(name), code, value, fatal=False)
