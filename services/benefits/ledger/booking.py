"""Booking one deed on one account: redeem, grant, adjust, take back, put back.

Every deed has a key; its first entry carries it, further ones `key/1`, `key/2`. The same key
again books nothing and gives the same answer.
"""

from base64 import urlsafe_b64encode
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy import func, insert, or_, select
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.orm import Session

from models.benefit import Account, LedgerEntry
from models.member import Member
from models.values import EntryKind, Unit, major_text, new_uid
from services.benefits.errors import (
    AlreadyReversed,
    BadAmount,
    KeyReused,
    NoEntry,
    NoReason,
    NotEnough,
    NotEnoughCredit,
    NotReversible,
)
from services.benefits.events import AccountsChanged
from services.benefits.ledger.lots import Root, available, holdings, open_roots, root_of
from services.benefits.rules import GRACE_DAYS, MOST, in_spending_order, takes
from services.core.work import Work
from services.security import record

_BY_HAND = (EntryKind.GRANT, EntryKind.ADJUST, EntryKind.REDEEM)


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
        own = [root for root in roots if root.id in first and root.left > 0]
        others = in_spending_order(
            (root.as_lot() for root in roots if root.id not in first), self.deed.on
        )
        taken, missing = takes([*(root.as_lot() for root in own), *others], amount)
        for part in taken:
            self.take(part.lot_id, part.amount)
        if missing:
            self.owe(missing)

    def settle(self) -> None:
        """Pay open debts out of the lots that are good, earliest to lapse first."""
        held = holdings(self.work.session, self.member_id, self.unit, self.deed.on)
        lots = held.lots
        pay = Booking(
            self.work,
            self.member_id,
            self.unit,
            Deed(EntryKind.TRANSFER, new_key("settle"), self.deed.on),
        )
        for debt_id, owed in held.debts:
            taken, _ = takes(lots, owed)
            for part in taken:
                pay.take(part.lot_id, part.amount)
                pay.put_back(debt_id, part.amount)
            gone = {part.lot_id: part.amount for part in taken}
            lots = [replace(lot, left=lot.left - gone.get(lot.id, 0)) for lot in lots]

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


def add_to_balances(session: Session, sums: dict[tuple[int, Unit], int]) -> None:
    """Keep the accounts' balances in step with entries just written."""
    rows = [
        {"member_id": member_id, "unit": unit, "balance": amount}
        for (member_id, unit), amount in sums.items()
    ]
    if not rows:
        return
    adding = upsert(Account)
    session.execute(
        adding.on_conflict_do_update(
            index_elements=[Account.member_id, Account.unit],
            set_={"balance": Account.balance + adding.excluded.balance},
        ),
        rows,
    )


def grant(
    work: Work,
    member_id: int,
    unit: Unit,
    amount: int,
    *,
    key: str | None = None,
    expires_on: date | None = None,
    benefit_id: int | None = None,
    program_id: int | None = None,
    employee_id: int | None = None,
    reason: str | None = None,
    import_batch_id: int | None = None,
) -> int:
    """Give `amount` as a lot and return what is available now. The same key books once.

    BadAmount unless 0 < amount <= MOST.
    """
    _check(amount)
    deed = Deed(
        EntryKind.GRANT,
        key or new_key("grant"),
        work.today,
        program_id=program_id,
        benefit_id=benefit_id,
        employee_id=employee_id,
        reason=reason,
        import_batch_id=import_batch_id,
    )
    if not is_booked(work.session, deed, member_id, unit, amount):
        booking = Booking(work, member_id, unit, deed)
        booking.open_lot(amount, expires_on)
        booking.settle()
        work.tell(AccountsChanged((member_id,)))
    return available(work.session, member_id, unit, work.today)


def redeem(
    work: Work,
    member_id: int,
    unit: Unit,
    amount: int,
    *,
    key: str | None = None,
    receipt_id: int | None = None,
    employee_id: int | None = None,
    reason: str | None = None,
) -> int:
    """Spend `amount`, the lots that lapse first before others; return what is available after.

    NotEnough when less is available on the day of the work. The same key books once. Work holds
    the write lock from its first moment, so nobody books between the check and the entries.
    """
    _check(amount)
    deed = Deed(
        EntryKind.REDEEM,
        key or new_key("redeem"),
        work.today,
        receipt_id=receipt_id,
        employee_id=employee_id,
        reason=reason,
    )
    if not is_booked(work.session, deed, member_id, unit, -amount):
        _spend(Booking(work, member_id, unit, deed), amount)
        work.tell(AccountsChanged((member_id,)))
    return available(work.session, member_id, unit, work.today)


def adjust(
    work: Work,
    member_id: int,
    unit: Unit,
    amount: int,
    *,
    reason: str,
    employee_id: int | None = None,
    expires_on: date | None = None,
    key: str | None = None,
) -> int:
    """Add or take off by hand, with the reason and who did it; return what is available after.

    NoReason without a reason, BadAmount for 0 or beyond MOST, NotEnough when more is taken off
    than is available. The same key books once.
    """
    if not reason.strip() or not reason.isprintable():
        raise NoReason
    _check(abs(amount))
    deed = Deed(
        EntryKind.ADJUST,
        key or new_key("adjust"),
        work.today,
        employee_id=employee_id,
        reason=reason.strip(),
    )
    if not is_booked(work.session, deed, member_id, unit, amount):
        booking = Booking(work, member_id, unit, deed)
        if amount > 0:
            booking.open_lot(amount, expires_on)
            booking.settle()
        else:
            _spend(booking, -amount)
        record(
            work, "ledger.adjust", "member", member_id, unit=unit, amount=amount, reason=deed.reason
        )
        work.tell(AccountsChanged((member_id,)))
    return available(work.session, member_id, unit, work.today)


def reverse(work: Work, entry_id: int, *, reason: str, employee_id: int | None = None) -> None:
    """Take back the whole deed an entry belongs to: a grant, an adjustment or a redemption.

    What was spent goes back to its own lots; what was given is taken from its lot, then from
    others, and is owed where it is gone. NoEntry, NotReversible for other kinds (a receipt's
    earnings follow its returns), AlreadyReversed when nothing of it is left, NoReason.
    """
    if not reason.strip():
        raise NoReason
    entry = work.session.get(LedgerEntry, entry_id)
    if entry is None:
        raise NoEntry(entry=entry_id)
    if entry.kind not in _BY_HAND:
        raise NotReversible(entry=entry_id, kind=entry.kind.value)
    parts = [(part, left_of(work.session, part)) for part in _parts(work.session, entry.key)]
    if not any(left for _, left in parts):
        raise AlreadyReversed(entry=entry_id)
    for part, left in parts:
        if left:
            undo(work, part, left, on=work.today, employee_id=employee_id, reason=reason.strip())
    record(work, "ledger.reverse", "member", entry.member_id, entry=entry_id, reason=reason.strip())
    work.tell(AccountsChanged((entry.member_id,)))


def undo(
    work: Work,
    entry: LedgerEntry,
    amount: int,
    *,
    on: date,
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
        new_key("reverse"),
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
        booking.take_or_owe(roots, amount, _own_lots(work.session, entry.id))
        return
    root = root_of(work.session, entry.lot_id or entry.id)
    if root.member_id == holder and root.is_good(on):
        booking.put_back(root.id, -amount)
    else:
        last = on + timedelta(days=GRACE_DAYS)
        booking.open_lot(-amount, root.last_on if root.is_good(on) else last)
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
    lapsed = earn.expires_on is not None and earn.expires_on < on
    booking = Booking(work, holder, earn.unit, deed)
    booking.open_lot(amount, on + timedelta(days=GRACE_DAYS) if lapsed else earn.expires_on)
    booking.settle()


def left_of(session: Session, entry: LedgerEntry) -> int:
    """Return what of an entry has not been taken back, signed as the entry."""
    reversed_ = select(func.coalesce(func.sum(LedgerEntry.amount), 0)).where(
        LedgerEntry.reverses_id == entry.id
    )
    return entry.amount + session.execute(reversed_).scalar_one()


def holder_of(session: Session, member_id: int) -> int:
    """Return who holds the member's account now: the one they were merged into, or themselves."""
    into = session.scalar(select(Member.merged_into_id).where(Member.id == member_id))
    return member_id if into is None else holder_of(session, into)


def is_booked(session: Session, deed: Deed, member_id: int, unit: Unit, amount: int) -> bool:
    """Return whether the deed's key is booked; KeyReused when it named another deed."""
    if "/" in deed.key:
        raise KeyReused(key=deed.key)
    parts = _parts(session, deed.key)
    if not parts:
        return False
    first = parts[0]
    same = (first.kind, first.member_id, first.unit) == (deed.kind, member_id, unit)
    if not same or sum(part.amount for part in parts) != amount:
        raise KeyReused(key=deed.key)
    return True


def _parts(session: Session, key: str) -> list[LedgerEntry]:
    """Return the entries of one deed; `0` follows `/` in the order of keys."""
    base = key.split("/", maxsplit=1)[0]
    further = (LedgerEntry.key > f"{base}/") & (LedgerEntry.key < f"{base}0")
    query = select(LedgerEntry).where(or_(LedgerEntry.key == base, further))
    return list(session.scalars(query.order_by(LedgerEntry.id)))


def _own_lots(session: Session, entry_id: int) -> frozenset[int]:
    """Return the entry's own lot, and those that gave back what had been taken from it."""
    restored = select(LedgerEntry.id).where(
        LedgerEntry.reverses_id == entry_id, LedgerEntry.lot_id.is_(None), LedgerEntry.amount > 0
    )
    return frozenset([entry_id, *session.scalars(restored)])


def _spend(booking: Booking, amount: int) -> None:
    held = holdings(booking.work.session, booking.member_id, booking.unit, booking.deed.on)
    if amount > held.available:
        raise _not_enough(booking, amount, held.available)
    taken, _ = takes(held.lots, amount)
    for part in taken:
        booking.take(part.lot_id, part.amount)


def _not_enough(booking: Booking, wanted: int, available: int) -> NotEnough:
    if booking.unit is Unit.POINTS:
        return NotEnough(wanted=wanted, available=available)
    currency = booking.work.shop.currency
    return NotEnoughCredit(
        wanted=major_text(wanted, currency), available=major_text(available, currency)
    )


def _check(amount: int) -> None:
    if type(amount) is not int or not 0 < amount <= MOST:
        raise BadAmount(amount=amount)
