"""The entries of one deed on one account, as they are written; taking back and putting back."""

from base64 import urlsafe_b64encode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from sqlalchemy import Table, func, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.orm import Session

from models.benefit import Account, LedgerEntry
from models.member import Member
from models.values import EntryKind, Unit, new_uid
from services.benefits.ledger.lots import Root, holder_of, holdings, open_roots, root_of
from services.benefits.rules import home_of, payments, reclaims
from services.core.asking import ask, listed
from services.core.work import Work


@dataclass(frozen=True, slots=True)
class Deed:
    """What the entries of one deed have in common. `on` is the local business day."""

    kind: EntryKind
    key: str
    on: date
    program_id: int | None = None
    benefit_id: int | None = None
    receipt_id: int | None = None
    reverses_id: int | None = None
    employee_id: int | None = None
    reason: str | None = None
    import_batch_id: int | None = None


def token(uid: bytes) -> str:
    """Return a uid as short text for keys: no `/`, which numbers a deed's entries."""
    return urlsafe_b64encode(uid).rstrip(b"=").decode()


def new_key(word: str) -> str:
    """Return a key no other deed has, for deeds nobody repeats."""
    return f"{word}:{token(new_uid())}"


def return_key(receipt_uid: bytes) -> str:
    """Return a new key for a correction that a return receipt brought about."""
    return new_key(f"return:{token(receipt_uid)}")


@dataclass(frozen=True, slots=True)
class ReturnEffect:
    """What a return receipt did to the accounts, per unit.

    `given_back` is what had been redeemed on the sale, `taken_back` what it had earned.
    """

    given_back: dict[Unit, int]
    taken_back: dict[Unit, int]


def effect_of_return(session: Session, receipt_uid: bytes) -> ReturnEffect:
    """Return what a return receipt did to the accounts."""
    begin = f"return:{token(receipt_uid)}:"
    query = select(LedgerEntry.unit, LedgerEntry.amount).where(
        LedgerEntry.key > begin,
        LedgerEntry.key < begin[:-1] + ";",  # `;` follows `:` in the order of keys
        LedgerEntry.kind == EntryKind.REVERSE,
    )
    effect = ReturnEffect(dict.fromkeys(Unit, 0), dict.fromkeys(Unit, 0))
    for unit, amount in session.execute(query):
        if amount > 0:
            effect.given_back[unit] += amount
        else:
            effect.taken_back[unit] -= amount
    return effect


class Booking:
    """The entries of one deed on one account, written as they come."""

    def __init__(self, work: Work, member_id: int, unit: Unit, deed: Deed) -> None:
        self.work, self.member_id, self.unit, self.deed = work, member_id, unit, deed
        self._written = 0

    def open_lot(self, amount: int, expires_on: date | None) -> int:
        """Give `amount` as a lot of its own and return its id."""
        return self._write(amount, None, expires_on)

    def take(self, lot_id: int, amount: int) -> None:
        """Take `amount` out of a lot."""
        self._write(-amount, lot_id)

    def put_back(self, lot_id: int, amount: int) -> None:
        """Put `amount` back into the lot it came from, or pay it towards a debt."""
        self._write(amount, lot_id)

    def owe(self, amount: int) -> None:
        """Book what no lot could give as a debt."""
        self._write(-amount, None)

    def take_or_owe(self, roots: list[Root], amount: int, first: frozenset[int]) -> None:
        """Take `amount`: from the `first` lots, then the earliest to lapse, the rest as a debt.

        The `first` ones give even when their last day is over: what they hold is lost anyway.
        """
        lots = (root.as_lot() for root in roots)
        taken, missing = reclaims(lots, first, amount, self.deed.on)
        for part in taken:
            self.take(part.lot_id, part.amount)
        if missing:
            self.owe(missing)

    def settle(self) -> None:
        """Pay open debts out of the lots that are good, earliest to lapse first."""
        held = holdings(self.work.session, self.member_id, self.unit, self.deed.on)
        pay = Booking(
            self.work,
            self.member_id,
            self.unit,
            Deed(EntryKind.TRANSFER, new_key("settle"), self.deed.on),
        )
        for debt_id, part in payments(held.lots, held.debts):
            pay.take(part.lot_id, part.amount)
            pay.put_back(debt_id, part.amount)

    def _write(self, amount: int, lot_id: int | None, expires_on: date | None = None) -> int:
        deed = self.deed
        key = f"{deed.key}/{self._written}" if self._written else deed.key
        self._written += 1
        session = self.work.session
        entry_id: int = session.execute(
            insert(LedgerEntry)
            .values(
                member_id=self.member_id,
                unit=self.unit,
                kind=deed.kind,
                amount=amount,
                lot_id=lot_id,
                expires_on=expires_on,
                booked_at=self.work.now,
                booked_on=deed.on,
                program_id=deed.program_id,
                benefit_id=deed.benefit_id,
                receipt_id=deed.receipt_id,
                reverses_id=deed.reverses_id,
                employee_id=deed.employee_id,
                reason=deed.reason,
                key=key,
                import_batch_id=deed.import_batch_id,
            )
            .returning(LedgerEntry.id)
        ).scalar_one()
        add_to_balances(session, {(self.member_id, self.unit): amount})
        return entry_id


# Built once: every sale runs them.
_WRITE = insert(cast(Table, LedgerEntry.__table__))
_ADD = upsert(cast(Table, Account.__table__))
_ADD_TO_BALANCE = _ADD.on_conflict_do_update(
    index_elements=[Account.member_id, Account.unit],
    set_={"balance": Account.balance + _ADD.excluded.balance},
)
_EVER_OWED: Any = (
    select(LedgerEntry.member_id, LedgerEntry.unit)
    .where(
        LedgerEntry.member_id.in_(listed("members")),
        LedgerEntry.lot_id.is_(None),
        LedgerEntry.amount < 0,
    )
    .distinct()
    .order_by(LedgerEntry.member_id, LedgerEntry.unit)
)


def write_entries(session: Session, rows: Sequence[Mapping[str, Any]]) -> None:
    """Write many entries at once; the balances are the caller's to keep.

    Past the ORM, which would send them one by one.
    """
    session.connection().execute(_WRITE, rows)


def add_to_balances(session: Session, sums: dict[tuple[int, Unit], int]) -> None:
    """Keep the accounts' balances in step with entries just written."""
    rows = [
        {"member_id": member_id, "unit": unit, "balance": amount}
        for (member_id, unit), amount in sums.items()
    ]
    if rows:
        session.connection().execute(_ADD_TO_BALANCE, rows)


def in_debt(session: Session, accounts: Iterable[tuple[int, Unit]]) -> list[tuple[int, Unit]]:
    """Return which of the accounts have ever owed; few have, and settling asks again."""
    members = sorted({member_id for member_id, _ in accounts})
    rows = ask(session, _EVER_OWED, {"members": members})
    return [(member_id, unit) for member_id, unit in rows]


def undo(
    work: Work,
    entry: LedgerEntry,
    amount: int,
    *,
    on: date,
    key: str | None = None,
    employee_id: int | None = None,
    reason: str | None = None,
) -> None:
    """Book against an entry: `amount` (signed as the entry) of it is taken back.

    A lot gives from itself first; what was taken from a lot returns there, or into a lot with
    14 days' grace where that one has lapsed.
    """
    holder = holder_of(work.session, entry.member_id)
    deed = Deed(
        EntryKind.REVERSE,
        key or new_key("reverse"),
        on,
        program_id=entry.program_id,
        benefit_id=entry.benefit_id,
        receipt_id=entry.receipt_id,
        reverses_id=entry.id,
        employee_id=employee_id,
        reason=reason,
    )
    booking = Booking(work, holder, entry.unit, deed)
    if amount > 0:
        roots = open_roots(work.session, holder, entry.unit)
        own = _own_lots(work.session, entry.id)
        booking.take_or_owe(roots, amount, own | moved_lots(work.session, holder, own))
        return
    root = root_of(work.session, entry.lot_id or entry.id)
    if root.member_id == holder and root.is_good(on):
        booking.put_back(root.id, -amount)
    else:
        booking.open_lot(-amount, home_of(root.last_on, on))
    booking.settle()


def restore(work: Work, earn: LedgerEntry, amount: int, *, on: date) -> None:
    """Give back `amount` of an earning that had been taken back (a return was itself undone).

    It comes as a lot with the earning's own last day, or with grace where that is over.
    """
    holder = holder_of(work.session, earn.member_id)
    deed = Deed(
        EntryKind.REVERSE,
        new_key("restore"),
        on,
        program_id=earn.program_id,
        benefit_id=earn.benefit_id,
        receipt_id=earn.receipt_id,
        reverses_id=earn.id,
    )
    booking = Booking(work, holder, earn.unit, deed)
    booking.open_lot(amount, home_of(earn.expires_on, on))
    booking.settle()


def left_of(session: Session, entry: LedgerEntry) -> int:
    """Return what of an entry has not been taken back, signed as the entry."""
    reversed_ = select(func.coalesce(func.sum(LedgerEntry.amount), 0)).where(
        LedgerEntry.reverses_id == entry.id
    )
    return entry.amount + session.execute(reversed_).scalar_one()


def _own_lots(session: Session, entry_id: int) -> frozenset[int]:
    """Return the entry's own lot, and those that gave back what had been taken from it."""
    restored = select(LedgerEntry.id).where(
        LedgerEntry.reverses_id == entry_id, LedgerEntry.lot_id.is_(None), LedgerEntry.amount > 0
    )
    return frozenset([entry_id, *session.scalars(restored)])


# The last part of a key says which root went over ("merge:TOKEN:moved:ROOT"), or stayed where it
# is as a lot with the last day that it had reached ("merge:TOKEN:pinned:ROOT").
MOVED, PINNED = "moved", "pinned"


def moved_lots(session: Session, holder: int, roots: frozenset[int]) -> frozenset[int]:
    """Return the lots that hold what merges took out of these roots, over any number of them."""
    people = select(Member.id).where((Member.id == holder) | (Member.merged_into_id == holder))
    query = select(LedgerEntry.id, LedgerEntry.key).where(
        LedgerEntry.member_id.in_(people),
        LedgerEntry.kind == EntryKind.TRANSFER,
        LedgerEntry.lot_id.is_(None),
        LedgerEntry.amount > 0,
    )
    found: set[int] = set()
    for lot_id, key in session.execute(query.order_by(LedgerEntry.id)):
        before, _, root = key.rpartition(":")
        if before.endswith((f":{MOVED}", f":{PINNED}")) and int(root) in (roots | found):
            found.add(lot_id)
    return frozenset(found)
