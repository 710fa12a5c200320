"""The receipts a booking run looks at, in temporary tables, in the order of sale.

A run of one receipt and an import of a million go the same way: pieces of the scope are read with
a handful of queries each, so that memory stays bounded and the counter's one receipt costs the
same few probes.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Any

from sqlalchemy import CursorResult
from sqlalchemy.orm import Session

from models.base import day_from_number

PIECE = 4_000

_TABLES = (
    # `gone`: the receipt is being taken away, so it earns nothing and returns nothing. `earns`: it
    # may begin to earn; a sale that goods came back of is only corrected in what it earned before.
    """CREATE TEMPORARY TABLE IF NOT EXISTS ledger_scope (
        receipt_id INTEGER PRIMARY KEY, gone INTEGER NOT NULL, earns INTEGER NOT NULL
    ) STRICT""",
    """CREATE TEMPORARY TABLE IF NOT EXISTS ledger_order (
        sold_on INTEGER NOT NULL, sold_minute INTEGER NOT NULL, receipt_id INTEGER NOT NULL,
        PRIMARY KEY (sold_on, sold_minute, receipt_id)
    ) STRICT, WITHOUT ROWID""",
    "CREATE TEMPORARY TABLE IF NOT EXISTS ledger_piece (receipt_id INTEGER PRIMARY KEY) STRICT",
    "DELETE FROM ledger_scope",
    "DELETE FROM ledger_order",
)
# CROSS JOIN keeps the order of the tables: from the few of the piece to the many of the shop. Left
# to itself, SQLite does not know that a temporary table is small, and scans every receipt.
#
# The sales that the scope's returns took goods back from change with them. Goods that come back
# win nobody points: what a sale did not earn on its day it may earn only when a return is undone.
_ORIGINS = (
    """INSERT OR IGNORE INTO ledger_scope
    SELECT r.returns_receipt_id, 0, s.gone FROM ledger_scope s
    CROSS JOIN receipt r ON r.id = s.receipt_id
    WHERE r.returns_receipt_id IS NOT NULL""",
    """INSERT OR IGNORE INTO ledger_scope
    SELECT sold.receipt_id, 0, s.gone FROM ledger_scope s
    CROSS JOIN receipt r ON r.id = s.receipt_id AND r.returned_minor > 0
    CROSS JOIN receipt_line l ON l.receipt_id = r.id AND l.returns_line_id IS NOT NULL
    CROSS JOIN receipt_line sold ON sold.id = l.returns_line_id""",
)
_ORDER = """INSERT INTO ledger_order
    SELECT r.sold_on, COALESCE(r.sold_minute, -1), r.id
    FROM ledger_scope s CROSS JOIN receipt r ON r.id = s.receipt_id"""
_NEXT = """SELECT sold_on, sold_minute, receipt_id FROM ledger_order
    WHERE (sold_on, sold_minute, receipt_id) > (:day, :minute, :receipt)
    ORDER BY sold_on, sold_minute, receipt_id LIMIT :piece"""
_SALES = """SELECT r.id, r.uid, r.member_id, r.sold_on, s.gone, s.earns, r.total_minor,
    r.sold_minute, b.code AS branch
    FROM ledger_piece p CROSS JOIN receipt r ON r.id = p.receipt_id
    CROSS JOIN branch b ON b.id = r.branch_id CROSS JOIN ledger_scope s ON s.receipt_id = r.id
    ORDER BY r.sold_on, COALESCE(r.sold_minute, -1), r.id"""
# A return line that names its sale counts against the sale, not against its own receipt.
_ELSEWHERE = """SELECT r.id, -SUM(l.amount_minor) FROM ledger_piece p
    CROSS JOIN receipt r ON r.id = p.receipt_id AND r.returned_minor > 0
    CROSS JOIN receipt_line l ON l.receipt_id = r.id AND l.is_return = 1
    WHERE l.returns_line_id IS NOT NULL OR r.returns_receipt_id IS NOT NULL
    GROUP BY r.id"""
_CAME_BACK = """SELECT q.sale_id, q.amount, newest.sold_on, newest.uid FROM (
    SELECT sale_id, SUM(amount) AS amount, MAX(return_id) AS newest_id FROM (
    SELECT sold.receipt_id AS sale_id, -l.amount_minor AS amount, l.receipt_id AS return_id
    FROM ledger_piece p
    CROSS JOIN receipt_line sold ON sold.receipt_id = p.receipt_id
    CROSS JOIN receipt_line l ON l.returns_line_id = sold.id
    LEFT JOIN ledger_scope s ON s.receipt_id = l.receipt_id
    WHERE COALESCE(s.gone, 0) = 0 {goods}
    UNION ALL
    SELECT b.returns_receipt_id, -l.amount_minor, b.id FROM ledger_piece p
    CROSS JOIN receipt b ON b.returns_receipt_id = p.receipt_id
    CROSS JOIN receipt_line l
        ON l.receipt_id = b.id AND l.is_return = 1 AND l.returns_line_id IS NULL
    LEFT JOIN ledger_scope s ON s.receipt_id = b.id
    WHERE COALESCE(s.gone, 0) = 0 {goods}
) GROUP BY sale_id) q CROSS JOIN receipt newest ON newest.id = q.newest_id"""
_OWN = """SELECT r.id, SUM(l.amount_minor) FROM ledger_piece p
    CROSS JOIN receipt r ON r.id = p.receipt_id
    CROSS JOIN receipt_line l ON l.receipt_id = r.id
    WHERE NOT (l.is_return = 1
               AND (l.returns_line_id IS NOT NULL OR r.returns_receipt_id IS NOT NULL)) {goods}
    GROUP BY r.id"""

_WHOLE = """SELECT p.receipt_id FROM ledger_piece p
    WHERE NOT EXISTS (
        SELECT 1 FROM receipt_line sold
        WHERE sold.receipt_id = p.receipt_id AND sold.is_return = 0
        AND sold.quantity_milli > COALESCE((
            SELECT -SUM(l.quantity_milli) FROM receipt_line l
            LEFT JOIN ledger_scope s ON s.receipt_id = l.receipt_id
            WHERE l.returns_line_id = sold.id AND COALESCE(s.gone, 0) = 0
        ), 0)
    )"""


@dataclass(frozen=True, slots=True)
class Sale:
    """A receipt as earning sees it. `may_earn` is false for one that is only to be corrected.

    `sold_minor` is the sum of its lines without returns of other receipts' goods,
    `returned_minor` what came back of it later, `returned_on` and `returned_by` day and uid of
    the newest return. `sold_minute` is local, `branch` a code.
    """

    id: int
    uid: bytes
    member_id: int | None
    sold_on: date
    is_gone: bool
    may_earn: bool
    sold_minor: int
    returned_minor: int
    returned_on: date | None
    returned_by: bytes | None
    sold_minute: int | None
    branch: str

    @property
    def left_minor(self) -> int:
        """Return what the receipt comes to after returns."""
        return self.sold_minor - self.returned_minor


def fill(session: Session, receipt_ids: Iterable[int], *, gone: bool) -> int:
    """Make the scope: these receipts, and the sales whose goods they took back.

    Returns how many they are.
    """
    for statement in _TABLES:
        _run(session, statement)
    put = "INSERT OR IGNORE INTO ledger_scope VALUES (:receipt, :gone, 1 - :gone)"
    rest = iter(receipt_ids)
    while some := list(islice(rest, PIECE)):
        _run(session, put, [{"receipt": number, "gone": int(gone)} for number in some])
    for statement in _ORIGINS:
        _run(session, statement)
    return _run(session, _ORDER).rowcount


def pieces(session: Session, *, by_day: bool = False) -> Iterator[list[Sale]]:
    """Yield the scope's receipts in the order of sale, a few thousand at a time.

    `by_day` ends a piece with its day.
    """
    after = {"day": -(10**9), "minute": -2, "receipt": 0}
    while rows := _run(session, _NEXT, after | {"piece": PIECE}).all():
        found = len(rows)
        if by_day:
            rows = [row for row in rows if row.sold_on == rows[0].sold_on]
        _run(session, "DELETE FROM ledger_piece")
        put = "INSERT INTO ledger_piece VALUES (:receipt)"
        _run(session, put, [{"receipt": row.receipt_id} for row in rows])
        yield _sales(session)
        if len(rows) == found < PIECE:
            return
        last = rows[-1]
        after = {"day": last.sold_on, "minute": last.sold_minute, "receipt": last.receipt_id}


def sums_of(session: Session, condition: str) -> dict[int, int]:
    """Return per receipt of the piece what its lines of a condition come to after returns."""
    sums = _sums(session, _OWN.format(goods=condition))
    for sale_id, (returned, _, _) in _came_back(session, condition).items():
        sums[sale_id] = sums.get(sale_id, 0) - returned
    return sums


def whole(session: Session) -> frozenset[int]:
    """Return the receipts of the piece of which every line came back to the last piece."""
    return frozenset(_run(session, _WHOLE).scalars())


def _came_back(session: Session, goods: str) -> dict[int, tuple[int, date, bytes]]:
    """Return per receipt what came back of it, with the newest return's day and uid."""
    rows = _run(session, _CAME_BACK.format(goods=goods))
    return {sale_id: (amount, day_from_number(day), uid) for sale_id, amount, day, uid in rows}


def _sums(session: Session, query: str) -> dict[int, int]:
    return {receipt_id: amount for receipt_id, amount in _run(session, query)}


def _sales(session: Session) -> list[Sale]:
    elsewhere = _sums(session, _ELSEWHERE)
    back = _came_back(session, "")
    sales = []
    for row in _run(session, _SALES):
        returned, day, by = back.get(row.id, (0, None, None))
        sales.append(
            Sale(
                id=row.id,
                uid=row.uid,
                member_id=row.member_id,
                sold_on=day_from_number(row.sold_on),
                is_gone=bool(row.gone),
                may_earn=bool(row.earns),
                sold_minor=row.total_minor + elsewhere.get(row.id, 0),
                returned_minor=returned,
                returned_on=day,
                returned_by=by,
                sold_minute=row.sold_minute,
                branch=row.branch,
            )
        )
    return sales


def _run(session: Session, sql: str, facts: Any = None) -> CursorResult[*tuple[Any, ...]]:
    """Run a text past the layers that cost a receipt at the counter more than the text itself."""
    return session.connection().exec_driver_sql(sql, facts)
