"""Taking an import back: whole, or refused whole with the reason.

What the batch made is deleted, what it changed gets its former values, what receipts earned is
reversed. Refused when anything that is not of the batch refers to what it made, or when a row it
changed holds other values by now. Which tables may refer is read from the schema, so that a new
table cannot be forgotten.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table, select, text
from sqlalchemy.orm import Session

from models import Base
from models.imports import ImportBatch
from models.values import ImportKind
from services import benefits, members, programs, purchases
from services.core.progress import SILENT, Progress
from services.core.words import Text
from services.core.work import Database, Work, interruptible
from services.imports.errors import AlreadyUndone, ChangedSince, NoSuchBatch, StillNeeded
from services.imports.events import ImportUndone
from services.security import Right, record, require

_MARK = "import_batch_id"
# Computed from receipts and members and brought up to date below: never a reason to refuse.
_DERIVED = frozenset({"member_summary", "member_value"})
# About members alone and gone with them, by cascade.
_FOLLOWS = frozenset({"not_duplicate"})
# The log itself.
_LOG = frozenset({"import_batch", "import_change"})
# Marked entries are answered by counter-entries: the ledger forgets nothing.
_KEPT = frozenset({"ledger_entry"})
# How people call what the tables hold.
_CALLED = {
    "receipt": Text("receipts"),
    "receipt_line": Text("receipt lines"),
    "member": Text("customers"),
    "product": Text("products"),
    "category": Text("categories"),
    "branch": Text("branches"),
    "employee": Text("employees"),
    "consent": Text("consent decisions"),
    "membership": Text("memberships"),
    "benefit_grant": Text("given benefits"),
    "ledger_entry": Text("balance entries"),
    "campaign_recipient": Text("campaign letters"),
    "import_change": Text("changes by a later import"),
}
_OTHER = Text("other records")
_IN_BATCH = {
    "receipt_line": "receipt_id IN (SELECT id FROM receipt WHERE import_batch_id = :batch)",
    "member_custom": "member_id IN (SELECT id FROM member WHERE import_batch_id = :batch)",
}
# Children before parents; what is not named here follows by cascade.
_ORDER = (
    "receipt_line",
    "receipt",
    "consent",
    "member_tag",
    "member_key",
    "member_custom",
    "member",
    "product",
    "category",
    "employee",
    "branch",
)


@dataclass(frozen=True, slots=True)
class Undone:
    """What was taken back: rows removed per table, and rows that got their former values."""

    batch: int
    removed: dict[str, int]
    restored: int

    def facts(self) -> dict[str, Any]:
        """Return the answer for machines."""
        return {"batch": self.batch, "removed": self.removed, "restored": self.restored}


def undo_import(
    database: Database, batch: int, *, progress: Progress = SILENT, actor_id: int | None = None
) -> Undone:
    """Take the batch back and return what went.

    NoSuchBatch, AlreadyUndone, StillNeeded, ChangedSince: nothing was changed.
    """
    with (
        database.bulk(actor_id) as bulk,
        interruptible(bulk.connection, progress) as watched,
        bulk.work() as work,
    ):
        require(work, Right.IMPORT)
        return _Undo(work, _standing(work.session, batch), watched).run()


def _standing(session: Session, batch: int) -> ImportBatch:
    found = session.get(ImportBatch, batch)
    if found is None:
        raise NoSuchBatch(batch=batch)
    if found.undone_at is not None:
        raise AlreadyUndone(batch=batch)
    return found


class _Undo:
    def __init__(self, work: Work, batch: ImportBatch, progress: Progress) -> None:
        self._work, self._session, self._progress = work, work.session, progress
        self._batch, self._id = batch, batch.id
        self._where = {"batch": batch.id}

    def run(self) -> Undone:
        # Lines of one batch refer to each other; what is left dangling shows at commit.
        self._session.execute(text("PRAGMA defer_foreign_keys = ON"))
        # First: a changed row may refer to a made one (a product moved to a new department).
        restored, changed = self._restore()
        self._refuse_if_needed()
        self._refuse_if_edited()
        touched = self._ids(
            "SELECT DISTINCT member_id FROM receipt "
            "WHERE import_batch_id = :batch AND member_id IS NOT NULL"
        )
        reached = self._ids(
            "SELECT member_id FROM consent WHERE import_batch_id = :batch UNION "
            "SELECT member_id FROM member_key WHERE import_batch_id = :batch"
        )
        self._take_back_entries()
        removed = self._remove()
        self._bring_up_to_date(touched, reached | changed)
        self._batch.undone_at = self._work.now
        kind = ImportKind(self._batch.kind).value
        record(
            self._work,
            "imports.undone",
            "import_batch",
            self._id,
            kind=kind,
            removed=removed,
            restored=restored,
        )
        self._work.tell(ImportUndone(self._id, kind))
        return Undone(self._id, removed, restored)

    # ------------------------------------------------------------------------- refusing

    def _refuse_if_needed(self) -> None:
        for table, column, made in _references():
            own = _IN_BATCH.get(table.name)
            if own is None:
                own = f"{_MARK} IS :batch" if _MARK in table.columns else "0"
            self._refuse_if(
                made,
                table.name,
                f"SELECT count(*) FROM {table.name} WHERE {column} IN "
                f"(SELECT id FROM {made} WHERE {_MARK} = :batch) AND NOT ({own})",
            )
        self._refuse_if(
            "receipt",
            "benefit_grant",
            "SELECT count(*) FROM benefit_grant WHERE receipt_id IN "
            "(SELECT id FROM receipt WHERE import_batch_id = :batch)",
        )
        for made in ("member", "product"):
            self._refuse_if(
                made,
                "import_change",
                "SELECT count(*) FROM import_change JOIN import_batch AS b ON b.id = batch_id "
                f"WHERE table_name = '{made}' AND batch_id <> :batch AND b.undone_at IS NULL "
                f"AND row_id IN (SELECT id FROM {made} WHERE {_MARK} = :batch)",
            )

    def _refuse_if(self, what: str, table: str, count: str) -> None:
        rows = self._session.execute(text(count), self._where).scalar_one()
        if rows:
            raise StillNeeded(
                batch=str(self._id),
                what=what,
                table=table,
                rows=rows,
                things=_CALLED.get(what, _OTHER),
                users=_CALLED.get(table, _OTHER),
            )

    def _refuse_if_edited(self) -> None:
        edited = text(
            "SELECT min(id) FROM member WHERE import_batch_id = :batch AND "
            "(state <> 'known' OR changed_at <> created_at)"
        )
        row = self._session.execute(edited, self._where).scalar_one()
        if row is not None:
            raise self._changed_since("member", row)

    # -------------------------------------------------------------------------- the ledger

    def _take_back_entries(self) -> None:
        receipts = self._ids("SELECT id FROM receipt WHERE import_batch_id = :batch")
        if receipts:
            benefits.reverse_receipts(self._work, sorted(receipts), self._progress)
        entries = self._ids(
            "SELECT id FROM ledger_entry WHERE import_batch_id = :batch AND lot_id IS NULL"
        )
        spent = (
            "SELECT count(*) FROM ledger_entry AS taken "
            "JOIN ledger_entry AS lot ON lot.id = taken.lot_id "
            "WHERE lot.import_batch_id = :batch AND taken.reverses_id IS NULL"
        )
        self._refuse_if("ledger_entry", "ledger_entry", spent)
        for entry in sorted(entries):
            benefits.reverse(self._work, entry, reason=f"import {self._id} undone")

    # --------------------------------------------------------------------------- the rows

    def _restore(self) -> tuple[int, set[int]]:
        """Give changed rows their former values; return how many, and which members."""
        query = text(
            "SELECT table_name, row_id, before, after FROM import_change WHERE batch_id = :batch"
        )
        found = self._session.execute(query, self._where).all()
        count, changed = 0, set()
        for table, row, before_json, after_json in found:
            before, after = json.loads(before_json), json.loads(after_json)
            if table in ("tag", "custom_field"):
                continue
            name, key = _place(table, row)
            self._refuse_if_changed(name, key, row, after)
            if before:
                self._set(name, key, before)
                count += 1
            else:
                self._session.execute(text(f"DELETE FROM {name} WHERE {key}"))
            if name in ("member", "member_custom"):
                changed.add(row)
        return count, changed

    def _refuse_if_changed(self, table: str, key: str, row: int, after: dict[str, Any]) -> None:
        columns = ", ".join(after)
        query = text(f"SELECT {columns} FROM {table} WHERE {key}")
        held = self._session.execute(query).one_or_none()
        if held is None or dict(zip(after, held, strict=True)) != after:
            raise self._changed_since(table, row)

    def _changed_since(self, table: str, row: int) -> ChangedSince:
        things = _CALLED.get(table, _OTHER)
        return ChangedSince(batch=str(self._id), table=table, row=row, things=things)

    def _set(self, table: str, key: str, values: dict[str, Any]) -> None:
        columns = ", ".join(f"{name} = :{name}" for name in values)
        self._session.execute(text(f"UPDATE {table} SET {columns} WHERE {key}"), values)

    def _remove(self) -> dict[str, int]:
        gone = self._ids("SELECT id FROM member WHERE import_batch_id = :batch")
        if gone:
            members.forget(self._session, sorted(gone))
            for derived in sorted(_DERIVED):
                figures = f"DELETE FROM {derived} WHERE {_IN_BATCH['member_custom']}"
                self._session.execute(text(figures), self._where)
        removed = {}
        for number, table in enumerate(_ORDER):
            self._progress.step(number, len(_ORDER))
            own = _IN_BATCH.get(table, f"{_MARK} = :batch")
            query = f"DELETE FROM {table} WHERE {own}"
            result: Any = self._session.execute(text(query), self._where)
            if result.rowcount:
                removed[table] = result.rowcount
        for table, used in (("tag", "member_tag"), ("custom_field", "member_custom")):
            column = "tag_id" if table == "tag" else "field_id"
            self._session.execute(
                text(
                    f"DELETE FROM {table} WHERE id IN (SELECT row_id FROM import_change "
                    f"WHERE batch_id = :batch AND table_name = '{table}') "
                    f"AND id NOT IN (SELECT {column} FROM {used})"
                ),
                self._where,
            )
        # Former values are nobody's business any more.
        self._session.execute(
            text("DELETE FROM import_change WHERE batch_id = :batch"), self._where
        )
        return removed

    def _bring_up_to_date(self, touched: set[int], changed: set[int]) -> None:
        known = select(_MEMBER.c.id)
        left = set(self._session.scalars(known)) if touched or changed else set()
        purchases.refresh_summaries(self._session, sorted(touched & left))
        programs.review_tracks(self._work, touched & left)
        members.refresh(
            self._session, self._work.shop.country, sorted(changed & left), self._work.now
        )

    def _ids(self, query: str) -> set[int]:
        return set(self._session.execute(text(query), self._where).scalars())


_MEMBER = Base.metadata.tables["member"]


def _references() -> Iterator[tuple[Table, str, str]]:
    """Yield (table, column, what it refers to) of every reference to what imports make."""
    for table in Base.metadata.sorted_tables:
        if table.name in _DERIVED | _FOLLOWS | _LOG:
            continue
        for key in table.foreign_keys:
            made = key.column.table
            if _MARK in made.columns and made.name not in _KEPT:
                yield table, key.parent.name, made.name


def _place(table: str, row: int) -> tuple[str, str]:
    """Return the table and the condition of a kept change ("member_custom/7": field 7)."""
    name, _, field = table.partition("/")
    if field:
        return name, f"member_id = {row:d} AND field_id = {int(field):d}"
    return name, f"id = {row:d}"
