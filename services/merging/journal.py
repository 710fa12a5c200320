"""What a merge does to rows, written down as it is done, so that it can be taken back exactly.

Values are kept as the file stores them. Table and column names are constants of this package.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

Values = dict[str, Any]
# What is moved, by which column a row is named, and which of the other's rows stay behind because
# the kept record has its own. Order: as they may refer to each other.
MOVES: dict[str, tuple[str, tuple[str, ...]]] = {
    "receipt": ("id", ()),
    "consent": ("id", ()),
    "benefit_grant": ("id", ()),
    "membership": ("id", ("program_id",)),
    "campaign_recipient": ("id", ("campaign_id", "round")),
    "member_key": ("id", ("kind", "value")),
    "member_tag": ("tag_id", ("tag_id",)),
    "member_custom": ("field_id", ("field_id",)),
}


class Journal:
    """The changes of one merge, in the order they were made."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.changes: list[Values] = []
        self.moved: dict[str, list[int]] = {}

    def move(self, table: str, from_id: int, to_id: int) -> None:
        """Give the rows of one member to the other, but those the other has its own of."""
        name, own = MOVES[table]
        same = " AND ".join(f"held.{column} = {table}.{column}" for column in own)
        unless = (
            f"AND NOT EXISTS (SELECT 1 FROM {table} held WHERE held.member_id = :to AND {same})"
            if own
            else ""
        )
        found = self._session.execute(
            text(f"SELECT {name} FROM {table} WHERE member_id = :from {unless} ORDER BY 1"),
            {"from": from_id, "to": to_id},
        )
        ids = list(found.scalars())
        if ids:
            give(self._session, table, ids, from_id, to_id)
            self.moved[table] = ids

    def change(self, table: str, row_id: int, values: Mapping[str, Any]) -> None:
        """Change a row's columns, those that differ."""
        before = row(self._session, table, row_id)
        after = {name: value for name, value in values.items() if before[name] != value}
        if after:
            write(self._session, table, row_id, after)
            self._note(table, row_id, {name: before[name] for name in after}, after)

    def delete(self, table: str, row_id: int) -> None:
        """Take a row away."""
        before = row(self._session, table, row_id)
        self._session.execute(text(f"DELETE FROM {table} WHERE id = :id"), {"id": row_id})
        self._note(table, row_id, before, None)

    def made(self, table: str, row_id: int) -> None:
        """Note that a row was made."""
        self._note(table, row_id, None, {})

    def _note(self, table: str, row_id: int, before: Values | None, after: Values | None) -> None:
        self.changes.append({"table": table, "id": row_id, "before": before, "after": after})


def row(session: Session, table: str, row_id: int) -> Values:
    """Return a row as it is stored, without the uid: that never changes."""
    query = text(f"SELECT * FROM {table} WHERE id = :id")
    found = dict(session.execute(query, {"id": row_id}).mappings().one())
    found.pop("uid", None)
    return found


def write(session: Session, table: str, row_id: int, values: Mapping[str, Any]) -> None:
    """Write a row's columns as they are stored."""
    columns = ", ".join(f"{name} = :{name}" for name in values)
    query = text(f"UPDATE {table} SET {columns} WHERE id = :row_id")
    session.execute(query, {**values, "row_id": row_id})


def give(session: Session, table: str, ids: list[int], from_id: int, to_id: int) -> None:
    """Give these rows of one member to another."""
    if not ids:
        return
    name, _ = MOVES[table]
    session.execute(
        text(f"UPDATE {table} SET member_id = :to WHERE member_id = :from AND {name} = :name"),
        [{"from": from_id, "to": to_id, "name": one} for one in ids],
    )


def take_back(session: Session, changes: list[Values]) -> None:
    """Undo the changes, the last one first."""
    for one in reversed(changes):
        table, row_id, before, after = one["table"], one["id"], one["before"], one["after"]
        if before is None:
            session.execute(text(f"DELETE FROM {table} WHERE id = :id"), {"id": row_id})
        elif after is None:
            before = _with_free_id(session, table, before)
            columns, marks = ", ".join(before), ", ".join(f":{name}" for name in before)
            session.execute(text(f"INSERT INTO {table} ({columns}) VALUES ({marks})"), before)
        else:
            write(session, table, row_id, before)


def _with_free_id(session: Session, table: str, values: Values) -> Values:
    """Return the row without its id where another row has got that number since."""
    taken = text(f"SELECT 1 FROM {table} WHERE id = :id")
    if session.execute(taken, {"id": values["id"]}).first() is None:
        return values
    return {name: value for name, value in values.items() if name != "id"}


def first_changed(session: Session, changes: list[Values]) -> str | None:
    """Return the table of a row that is not any more what the merge made of it, if there is one."""
    latest: dict[tuple[str, int], Values] = {}
    for one in changes:
        if one["after"]:
            latest.setdefault((one["table"], one["id"]), {}).update(one["after"])
    for (table, row_id), after in latest.items():
        found = session.execute(
            text(f"SELECT {', '.join(after)} FROM {table} WHERE id = :id"), {"id": row_id}
        ).one_or_none()
        if found is None or dict(zip(after, found, strict=True)) != after:
            return table
    return None


def holdings(session: Session, member_id: int) -> dict[str, list[int | None]]:
    """Return how much of everything a member has, and the newest of it: told apart at a glance."""
    held = {}
    for table, (name, _) in MOVES.items():
        query = text(f"SELECT count(*), max({name}) FROM {table} WHERE member_id = :member")
        held[table] = list(session.execute(query, {"member": member_id}).one())
    return held
