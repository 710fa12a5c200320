"""Reads: which files were taken in."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.imports import ImportBatch
from models.values import ImportKind


@dataclass(frozen=True, slots=True)
class BatchRow:
    """An import as lists show it; `rows` and `rejected` are rows of the file."""

    id: int
    kind: ImportKind
    file_name: str
    imported_at: datetime
    undone_at: datetime | None
    rows: int
    rejected: int


def batches(session: Session, limit: int = 200) -> list[BatchRow]:
    """Return the imports, newest first."""
    query = select(
        ImportBatch.id,
        ImportBatch.kind,
        ImportBatch.file_name,
        ImportBatch.imported_at,
        ImportBatch.undone_at,
        ImportBatch.outcome,
    ).order_by(ImportBatch.id.desc())
    return [
        BatchRow(id_, kind, file, imported_at, undone_at, outcome["rows"], outcome["rejected"])
        for id_, kind, file, imported_at, undone_at, outcome in session.execute(query.limit(limit))
    ]
