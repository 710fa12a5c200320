"""The record of an import: its batch, and what it changed in rows that stood before."""

import json
from pathlib import Path
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from models.imports import ImportBatch
from models.values import ImportKind
from services.core.work import Work
from services.imports.mapping import Mapping

_KEEP = text(
    "INSERT OR REPLACE INTO import_change (batch_id, table_name, row_id, before, after) "
    "VALUES (:batch, :table, :row, :before, :after)"
)
_KEPT = text(
    "SELECT before, after FROM import_change "
    "WHERE batch_id = :batch AND table_name = :table AND row_id = :row"
)


def open_batch(
    work: Work, kind: ImportKind, path: Path, digest: bytes, mapping: Mapping
) -> ImportBatch:
    """Return the batch that the rows to come are marked with."""
    batch = ImportBatch(
        kind=kind,
        file_name=path.name,
        file_hash=digest,
        mapping=mapping.document(),
        outcome={},
        imported_at=work.now,
    )
    work.session.add(batch)
    work.session.flush()
    return batch


class Changes:
    """Keeps before and after, per column, of rows the batch changes.

    Values are as the database stores them (day numbers, enumeration texts). A row that the batch
    made in a table without `import_batch_id` has an empty `before`.
    """

    def __init__(self, session: Session, batch: int) -> None:
        self._session, self._batch = session, batch

    def keep(self, table: str, row: int, before: dict[str, Any], after: dict[str, Any]) -> None:
        """Note a change; of a row changed twice the first `before` and the last `after` count."""
        where = {"batch": self._batch, "table": table, "row": row}
        kept = self._session.execute(_KEPT, where).one_or_none()
        if kept is not None:
            before = before | json.loads(kept[0])
            after = json.loads(kept[1]) | after
        values = {"before": _json(before), "after": _json(after)}
        self._session.execute(_KEEP, where | values)

    def update(self, table: str, row: int, before: dict[str, Any], after: dict[str, Any]) -> None:
        """Change the columns of a row and note it."""
        columns = ", ".join(f"{name} = :{name}" for name in after)
        statement = f"UPDATE {table} SET {columns} WHERE id = :row_"
        self._session.execute(text(statement), {**after, "row_": row})
        self.keep(table, row, before, after)


def _json(values: dict[str, Any]) -> str:
    return json.dumps(values, ensure_ascii=False, sort_keys=True)
