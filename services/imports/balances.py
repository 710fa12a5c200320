"""Opening balances from a file: points and credit members bring along from another program.

A member's opening balance of a unit is taken once; to correct it, take the import back first.
"""

from collections.abc import Sequence

from models.values import Unit, minor_per_major, minor_units
from services import benefits
from services.benefits import OpeningBalance
from services.imports import rules
from services.imports.resolve import MemberFinder
from services.imports.row_writer import RowWriter

NUMBERS = {"points", "credit"}
_MOST = 10**12
_TAKEN = (
    "SELECT e.amount FROM ledger_entry AS e JOIN import_batch AS b ON b.id = e.import_batch_id "
    "WHERE e.member_id = ? AND e.unit = ? AND e.lot_id IS NULL AND b.undone_at IS NULL LIMIT 1"
)


class BalanceWriter(RowWriter):
    """Applies a file of opening balances: each is a lot of its own."""

    def _begin(self) -> None:
        self._finder = MemberFinder(self._raw, self._work.shop.country)
        names = ("member", "points", "credit", "expires_on")
        self._cell = {name: self._binding.cell(name) for name in names}
        self._moment = self._styles.moment("expires_on")
        self._new: dict[tuple[int, Unit], OpeningBalance] = {}

    def _take(self, row: int, cells: Sequence[str]) -> None:
        said = {name: cell(cells).strip() for name, cell in self._cell.items()}
        found = self._finder.named(said["member"])
        if found.id is None:
            self._reject(row, "member", str(found.code), said["member"])
            return
        amounts = self._amounts(row, said)
        if amounts is None:
            return
        expires_on = None
        if said["expires_on"]:
            read = self._moment(said["expires_on"])
            if read is None:
                self._reject(row, "expires_on", "bad_date", said["expires_on"])
                return
            expires_on = read.day
        wanted = [OpeningBalance(found.id, unit, n, expires_on) for unit, n in amounts.items()]
        self._open(row, [one for one in wanted if one.amount])

    def _amounts(self, row: int, said: dict[str, str]) -> dict[Unit, int] | None:
        """Return the row's amounts per unit; None when the row is left out."""
        per_major = {Unit.POINTS: 1, Unit.CREDIT: minor_per_major(self._work.shop.currency)}
        amounts: dict[Unit, int] = {}
        for unit in Unit:
            text = said[unit.value]
            if not text:
                continue
            value = rules.number(text, self._styles.number_style(unit.value))
            if value is None or value < 0 or value > _MOST:
                self._reject(row, unit.value, "bad_number", text)
                return None
            if unit is Unit.POINTS and value != int(value):
                self._reject(row, unit.value, "bad_number", text)
                return None
            amounts[unit] = minor_units(value, per_major[unit])
        if not amounts:
            self._reject(row, "points", "no_balance", "")
            return None
        return amounts

    def _open(self, row: int, wanted: Sequence[OpeningBalance]) -> None:
        standing = {one: self._standing(one) for one in wanted}
        for one, amount in standing.items():
            if amount is not None and amount != one.amount:
                self._reject(row, one.unit.value, "balance_taken", str(amount))
                return
        new = [one for one, amount in standing.items() if amount is None]
        for one in new:
            self._new[one.member_id, one.unit] = one
        if not new:
            self._out.unchanged += 1

    def _standing(self, wanted: OpeningBalance) -> int | None:
        waiting = self._new.get((wanted.member_id, wanted.unit))
        if waiting is not None:
            return waiting.amount
        row = self._raw.execute(_TAKEN, (wanted.member_id, wanted.unit.value)).fetchone()
        return None if row is None else int(row[0])

    def _flush(self) -> None:
        benefits.open_balances(self._work, list(self._new.values()), self._batch)
        self._out.created["entry"] += len(self._new)
        self._new.clear()
