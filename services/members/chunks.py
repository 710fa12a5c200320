"""Asking about many members at once, some thousands at a time."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, func, literal, literal_column, select
from sqlalchemy.orm import InstrumentedAttribute

CHUNK = 4_000

# Neither erased nor merged away. The plus keeps SQLite off the index on state: that one holds
# nearly everybody, and a key, a name or an id is the better way in.
KNOWN: ColumnElement[bool] = literal_column("+member.state") == "known"


def chunks(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    """Yield the ids in parts that fit comfortably into memory with all their facts."""
    for start in range(0, len(ids), CHUNK):
        yield ids[start : start + CHUNK]


def ids_in(column: InstrumentedAttribute[Any], ids: Sequence[int]) -> ColumnElement[bool]:
    """Return "the column is one of the ids", as one bound value however many there are."""
    values = func.json_each(literal(json.dumps(list(ids)))).table_valued("value")
    return column.in_(select(values.c.value))
