"""Writing purchases: from the stage to receipts and lines, in one transaction.

A receipt is taken whole or not at all. One that is here already, with the same content, is left
alone; with other content it is listed as a problem and also left alone: which of the two is
right, a file cannot know, and a correction would silently rewrite points and reports.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from models.values import new_uid
from services import benefits, programs
from services import purchases as shop_purchases
from services.core.progress import Progress
from services.core.work import Work
from services.imports import purchase_sql as sql
from services.imports.making import make_branches, make_employees, make_members, make_products
from services.imports.mapping import Binding
from services.imports.outcome import Outcome
from services.imports.purchase_rows import PurchaseRows
from services.imports.resolve import (
    Found,
    MemberFinder,
    find_branches,
    find_employees,
    find_products,
)
from services.imports.staging import Problems

_KINDS = ("branch", "member", "employee", "product")
_MANY_MEMBERS = 50_000


class PurchaseWriter:
    """Applies one staged file of purchases. Call the steps of `apply` in one transaction."""

    def __init__(
        self,
        connection: Any,
        rows: PurchaseRows,
        binding: Binding,
        outcome: Outcome,
        problems: Problems,
    ) -> None:
        self._raw, self._rows, self._binding = connection, rows, binding
        self._out, self._problems = outcome, problems
        self._names = {
            "branch": rows.branches.texts,
            "member": rows.members.texts,
            "employee": rows.employees.texts,
            "product": rows.products.texts,
        }

    def apply(self, work: Work, batch: int, progress: Progress) -> None:
        """Write what is new and count what is not; Outcome and Problems hold the answer."""
        session = work.session
        self._raw.create_function("new_uid", 0, new_uid)
        for statement in sql.SCHEMA.split(";")[:-1]:
            session.execute(text(statement))
        self._resolve(work)
        self._refuse_unknown(session)
        steps = (self._group, self._compare, self._make_missing, self._insert, self._check_returns)
        for number, step in enumerate(steps, 1):
            progress.step(number - 1, len(steps))
            step(work, batch)
        self._problems.flush()
        self._count(session)
        self._refresh(work, batch, progress)
        progress.step(len(steps), len(steps))

    def rejected_rows(self) -> Iterator[int]:
        """Yield the numbers of the rows that were left out."""
        for (row,) in self._raw.execute(sql.REJECTED_ROWS):
            yield row

    # ------------------------------------------------------------------------------ names

    def _resolve(self, work: Work) -> None:
        finder = MemberFinder(self._raw, work.shop.country)
        found = {
            "branch": find_branches(self._raw, self._names["branch"]),
            "member": map(finder.find, self._names["member"]),
            "employee": find_employees(self._raw, self._names["employee"]),
            "product": find_products(self._raw, self._names["product"]),
        }
        self._raw.executemany(
            "INSERT INTO stage_name VALUES (?, ?, ?, ?, ?, ?, ?)",
            (self._name_row(kind, n, one) for kind in _KINDS for n, one in enumerate(found[kind])),
        )

    def _is_any(self, kind: str, column: str) -> bool:
        query = f"SELECT 1 FROM stage_name WHERE kind = ? AND {column} LIMIT 1"
        return self._raw.execute(query, (kind,)).fetchone() is not None

    def _name_row(self, kind: str, n: int, found: Found) -> tuple[Any, ...]:
        wanted = found.code == "unknown" and kind in self._binding.mapping.create_missing
        code = found.code
        if code == "unknown":
            code = None if wanted else f"unknown_{kind}"
        return kind, n, found.id, int(wanted), code, *found.extra

    def _refuse_unknown(self, session: Session) -> None:
        for kind in ("branch", "member", "employee"):
            query = text(sql.UNKNOWN_IN_PARTS.format(kind=kind))
            for row, n, code in session.execute(query, {"kind": kind}):
                fatal = kind != "employee" and code != "erased"
                value = self._names[kind][n]
                self._problems.add(row, self._binding.column(kind), code, value, fatal)
            if kind != "employee":
                session.execute(text(sql.SPOIL_PARTS.format(kind=kind)), {"kind": kind})
        session.execute(text(sql.FORGET_EMPLOYEES))
        session.execute(text(sql.FORGET_ERASED))
        if not self._is_any("product", "code IS NOT NULL"):
            return
        for row, n, code in session.execute(text(sql.UNKNOWN_PRODUCTS)):
            self._problems.add(
                row, self._binding.column("product"), code, self._names["product"][n]
            )
        session.execute(text(sql.SPOIL_BY_PRODUCT))

    # --------------------------------------------------------------------------- receipts

    def _group(self, work: Work, _batch: int) -> None:
        session = work.session
        if self._binding.mapping.one_line_receipts:
            session.execute(text(sql.NUMBER_ONE_LINE_RECEIPTS))
        for statement in (sql.GROUP_RECEIPTS, sql.INDEX_RECEIPTS, sql.PLACE_PARTS):
            session.execute(text(statement))
        session.execute(text(sql.SPREAD_LOST_PARTS))
        self._spoil(session, sql.TWO_MEMBERS, "member", "two_members")
        if self._binding.has("line_no"):
            session.execute(text(sql.OWN_LINE_NUMBERS))
            self._spoil(session, sql.LINES_TWICE, "line_no", "line_twice")

    def _compare(self, work: Work, _batch: int) -> None:
        work.session.execute(text(sql.FIND_KNOWN))
        self._spoil(work.session, sql.DIFFERENT, "receipt_no", "receipt_differs")

    def _spoil(self, session: Session, query: str, field: str, code: str) -> list[int]:
        """Refuse the receipts the query names as (row, r); return their r."""
        found = [(row, r) for row, r in session.execute(text(query))]
        numbers = self._receipt_numbers([r for _, r in found])
        column = self._binding.column(field)
        self._problems.add_all((row, column, code, numbers[r]) for row, r in found)
        self._raw.executemany(sql.SPOIL, [(r,) for _, r in found])
        return [r for _, r in found]

    def _receipt_numbers(self, receipts: Sequence[int]) -> dict[int, str]:
        query = "SELECT receipt_no FROM stage_receipt WHERE r = ?"
        return {r: self._raw.execute(query, (r,)).fetchone()[0] for r in receipts}

    def _make_missing(self, work: Work, batch: int) -> None:
        makers = {
            "branch": (make_branches, "r.branch"),
            "employee": (make_employees, "r.employee"),
            "member": (make_members, "-1 - r.member"),
        }
        for kind, (make, number) in makers.items():
            query = text(sql.WANTED_BY_PARTS.format(number=number))
            wanted = list(work.session.execute(query, {"kind": kind}).scalars())
            ids = make(work, [self._names[kind][n] for n in wanted], batch)
            self._note(
                kind, [(id_, None, None, kind, n) for id_, n in zip(ids, wanted, strict=True)]
            )
        work.session.execute(text(sql.NAME_NEW_MEMBERS))
        if not self._is_any("product", "wanted = 1"):
            return
        wanted = list(work.session.execute(text(sql.WANTED_PRODUCTS)).scalars())
        about = {k: self._rows.about[n] for k, n in enumerate(wanted) if n in self._rows.about}
        numbers = [self._names["product"][n] for n in wanted]
        made = make_products(work, numbers, about, batch, self._out)
        self._note("product", [(*one, "product", n) for one, n in zip(made, wanted, strict=True)])

    def _note(self, kind: str, made: list[tuple[Any, ...]]) -> None:
        self._out.created[kind] += len(made)
        self._raw.executemany(
            "UPDATE stage_name SET id = ?, department_id = ?, category_id = ? "
            "WHERE kind = ? AND n = ?",
            made,
        )

    def _insert(self, work: Work, batch: int) -> None:
        session = work.session
        # AUTOINCREMENT's own counter: ids of receipts that were taken back are never used again.
        query = "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'receipt'"
        base = session.execute(text(query)).scalar_one()
        session.execute(text(sql.NUMBER_NEW), {"base": base})
        session.execute(text(sql.INSERT_RECEIPTS), {"batch": batch})
        session.execute(text(sql.INSERT_LINES))

    def _check_returns(self, work: Work, _batch: int) -> None:
        if not self._binding.has("returns_receipt_no"):
            return
        session = work.session
        session.execute(text(sql.POINT_RETURNS))
        session.execute(text(sql.POINT_RETURN_LINES))
        # A receipt that goes may have been the sale another one returns from: until none goes.
        while self._take_out(session, sql.UNKNOWN_RETURNS, "unknown_receipt") or self._take_out(
            session, sql.OVER_RETURNS, "over_return"
        ):
            pass

    def _take_out(self, session: Session, query: str, code: str) -> bool:
        gone = [(r,) for r in self._spoil(session, query, "returns_receipt_no", code)]
        for statement in (sql.LET_GO, sql.TAKE_OUT_LINES, sql.TAKE_OUT, sql.SPOIL_NEW):
            self._raw.executemany(statement, gone)
        return bool(gone)

    # --------------------------------------------------------------------------- the sums

    def _count(self, session: Session) -> None:
        receipts, lines, unchanged, taken = session.execute(text(sql.SUMS)).one()
        self._out.created["receipt"] += receipts
        self._out.created["line"] += lines
        self._out.unchanged = unchanged
        self._out.rejected = self._out.rows - taken

    def _refresh(self, work: Work, batch: int, progress: Progress) -> None:
        where = {"batch": batch}
        touched = list(work.session.execute(text(sql.MEMBERS_TOUCHED), where).scalars())
        many = len(touched) >= _MANY_MEMBERS
        shop_purchases.refresh_summaries(work.session, None if many else touched)
        # What is bought decides the track, and the track what it earns.
        programs.review_tracks(work, touched)
        booked = work.session.execute(text(sql.RECEIPTS_TO_BOOK), where).scalars()
        benefits.book_receipts(work, booked, progress)
