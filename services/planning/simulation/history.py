"""The receipts of a period in the order of sale, a few thousand at a time."""

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import text
from sqlalchemy.orm import Session

from models.base import day_number
from models.values import Period
from services.planning.simulation.till import Line

PIECE = 2_000


class Back(NamedTuple):
    """What a receipt took back of one sale, with what of it falls under each clause."""

    sale_id: int
    amount: int
    barred: Sequence[int]


@dataclass(slots=True)
class Sold:
    """A receipt of a customer who joined at some time. Sums in minor units.

    `sold_minor` leaves out what came back of other receipts, which `backs` tell. `barred` is
    what its lines of each clause come to. `cost_milli` is the known cost of its goods in
    thousandths, `known_minor` the part of its total whose cost is known. The `lines` are read only
    where benefits look at them.
    """

    id: int
    member_id: int
    day: int
    is_sale: bool
    total_minor: int
    sold_minor: int
    backs: Sequence[Back] = ()
    barred: list[int] = field(default_factory=list)
    cost_milli: int = 0
    known_minor: int = 0
    minute: int | None = None
    branch_id: int = 0
    lines: Sequence[Line] = ()


class History:
    """Reading a period; each of the `clauses` says which lines have no part in some benefit."""

    def __init__(
        self, session: Session, period: Period, clauses: Sequence[str], *, lines: bool
    ) -> None:
        self._session, self._lines = session, lines
        self.clauses = clauses
        self._days = {"first": day_number(period.first), "last": day_number(period.last)}
        self.returned = self._returned_sales()

    @property
    def receipts(self) -> int:
        """Return how many receipts of customers the period holds."""
        return int(self._session.execute(text(_COUNT), self._days).scalar_one())

    def pieces(self, members: Collection[int]) -> Iterator[tuple[int, list[Sold]]]:
        """Yield the members' receipts in the order of sale, with how many were read so far."""
        rows = self._session.connection().exec_driver_sql(_RECEIPTS, self._days)
        done = 0
        while some := rows.fetchmany(PIECE * 4):
            done += len(some)
            piece = [
                Sold(id_, who, day, bool(is_sale), total, total, minute=minute, branch_id=branch_id)
                for id_, who, day, is_sale, total, _, minute, branch_id in some
                if who in members
            ]
            self._fill(piece, {row[0] for row in some if row[5]})
            yield done, piece

    def _fill(self, piece: list[Sold], with_returns: set[int]) -> None:
        by_id = {sold.id: sold for sold in piece}
        ids = json.dumps(list(by_id))
        for receipt_id, cost, known in self._rows(_COST, ids):
            by_id[receipt_id].cost_milli, by_id[receipt_id].known_minor = cost, known
        if self._lines:
            self._read_lines(by_id, ids)
        for sold in piece:
            sold.barred = [0] * len(self.clauses)
        for n, clause in enumerate(self.clauses):
            for receipt_id, amount in self._rows(_OWN.format(goods=clause), ids):
                by_id[receipt_id].barred[n] = amount
        self._add_backs(by_id, json.dumps(sorted(with_returns & by_id.keys())))

    def _add_backs(self, by_id: dict[int, Sold], ids: str) -> None:
        found: dict[tuple[int, int], tuple[int, list[int]]] = {}
        for receipt_id, sale_id, amount in self._rows(_BACKS.format(goods=""), ids):
            found[receipt_id, sale_id] = amount, [0] * len(self.clauses)
        for n, clause in enumerate(self.clauses):
            for receipt_id, sale_id, amount in self._rows(_BACKS.format(goods=clause), ids):
                found[receipt_id, sale_id][1][n] = amount
        for (receipt_id, sale_id), (amount, barred) in found.items():
            sold = by_id[receipt_id]
            sold.sold_minor += amount
            sold.backs = [*sold.backs, Back(sale_id, amount, barred)]

    def _read_lines(self, by_id: dict[int, Sold], ids: str) -> None:
        tests = "".join(f", ({clause.removeprefix('AND ')})" for clause in self.clauses)
        rows = self._rows(_LINES.format(tests=tests), ids)
        for receipt_id, group in groupby(rows, itemgetter(0)):
            by_id[receipt_id].lines = [Line._make((*row[1:8], tuple(row[8:]))) for row in group]

    def _returned_sales(self) -> frozenset[int]:
        """Return the sales that something came back of within the period."""
        return frozenset(self._session.execute(text(_RETURNED), self._days).scalars())

    def _rows(self, sql: str, ids: str) -> Any:
        return self._session.connection().exec_driver_sql(sql, {"ids": ids})


_OF_PERIOD = "r.sold_on BETWEEN :first AND :last AND r.member_id IS NOT NULL"
_COUNT = f"SELECT count(*) FROM receipt AS r INDEXED BY ix_receipt_day WHERE {_OF_PERIOD}"
_RECEIPTS = f"""
SELECT r.id, r.member_id, r.sold_on, r.is_sale, r.total_minor, r.returned_minor,
    r.sold_minute, r.branch_id
FROM receipt AS r INDEXED BY ix_receipt_day WHERE {_OF_PERIOD}
ORDER BY r.sold_on, coalesce(r.sold_minute, -1), r.id
"""
_PIECE = "FROM json_each(:ids) AS p CROSS JOIN receipt AS r ON r.id = p.value"
_COST = f"""
SELECT r.id, sum(a.cost_minor * l.quantity_milli), sum(l.amount_minor)
{_PIECE} CROSS JOIN receipt_line AS l ON l.receipt_id = r.id
CROSS JOIN product AS a ON a.id = l.product_id AND a.cost_minor IS NOT NULL
GROUP BY r.id
"""
# As the ledger sees it: a return line that names its sale, or stands on a receipt that does,
# counts against that sale and not against its own receipt.
_IS_BACK = "l.is_return = 1 AND (l.returns_line_id IS NOT NULL OR r.returns_receipt_id IS NOT NULL)"
_OWN = f"""
SELECT r.id, sum(l.amount_minor) {_PIECE}
CROSS JOIN receipt_line AS l ON l.receipt_id = r.id
WHERE NOT ({_IS_BACK}) {{goods}} GROUP BY r.id
"""
_BACKS = f"""
SELECT r.id, coalesce(sold.receipt_id, r.returns_receipt_id) AS sale_id, -sum(l.amount_minor)
{_PIECE} CROSS JOIN receipt_line AS l ON l.receipt_id = r.id
LEFT JOIN receipt_line AS sold ON sold.id = l.returns_line_id
WHERE {_IS_BACK} {{goods}} GROUP BY r.id, sale_id
"""
_LINES = f"""
SELECT r.id, l.id, l.product_id, l.quantity_milli, l.amount_minor, l.is_return, {_IS_BACK},
    l.returns_line_id{{tests}}
{_PIECE} CROSS JOIN receipt_line AS l ON l.receipt_id = r.id
ORDER BY r.id, l.line_no
"""
_RETURNED = f"""
SELECT DISTINCT coalesce(sold.receipt_id, r.returns_receipt_id)
FROM receipt AS r INDEXED BY ix_receipt_day
CROSS JOIN receipt_line AS l ON l.receipt_id = r.id
LEFT JOIN receipt_line AS sold ON sold.id = l.returns_line_id
WHERE {_OF_PERIOD} AND r.returned_minor > 0 AND {_IS_BACK}
"""
