"""Asking what the till waits for: prepared statements, past the layers it has no use for."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import JSON, CursorResult, bindparam, func, select
from sqlalchemy.orm import Session


def ask(
    session: Session, statement: Any, facts: Mapping[str, Any] | None = None
) -> CursorResult[*tuple[Any, ...]]:
    """Run a statement about columns, built once by the caller, and return its rows.

    `session.execute` does the same and prepares for whole objects with every call, which takes
    longer than SQLite needs for the answer. As there, what the session holds is written first.
    """
    session.flush()
    return session.connection().execute(statement, facts)


def listed(name: str) -> Any:
    """Return the values of a list that is bound by this name, for `column.in_(...)`.

    However many there are, the statement stays the same text: one that spells its values out
    (`expanding`) is put together anew each time, and longer than it runs.
    """
    values: Any = func.json_each(bindparam(name, type_=JSON)).table_valued("value")
    return select(values.c.value)
