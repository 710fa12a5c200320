"""Writing many rows from arrays, past the services: for the shops of benchmarks only."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import repeat
from typing import Any

import numpy as np


@contextmanager
def bare_tables(connection: Any, tables: Sequence[str]) -> Iterator[None]:
    """Take the indexes off the tables and put them back: sorting once is far faster."""
    indexes = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL "
        "AND tbl_name IN (SELECT value FROM json_each(?))",
        [json.dumps(tables)],
    ).fetchall()
    for name, _ in indexes:
        connection.execute(f"DROP INDEX {name}")
    yield
    for _, statement in indexes:
        connection.execute(statement)


def load(connection: Any, table: str, rows: int, **columns: Any) -> None:
    """Insert `rows` rows; a column is an array, a list, or one value for every row."""
    given = [
        column.tolist()
        if isinstance(column, np.ndarray)
        else (column if isinstance(column, list | Iterator) else repeat(column, rows))
        for column in columns.values()
    ]
    marks = ", ".join("?" * len(columns))
    connection.executemany(
        f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})",
        zip(*given, strict=False),
    )


def uids(rows: int, kind: int, start: int = 0) -> Iterator[bytes]:
    """Return ids of the form of UUIDv7 that rise from `start` and are the same every time."""
    head = bytes([1, kind]) + bytes(4) + b"\x70\x00\x80\x00"
    return (head + number.to_bytes(6, "big") for number in range(start, start + rows))


def or_null(values: Any, known: Any) -> list[Any]:
    """Return the values, None where not known."""
    return [v if k else None for v, k in zip(values.tolist(), known.tolist(), strict=True)]
