"""What people do with an account: grant, redeem, adjust, reverse.

Every deed has a key; its first entry carries it, further ones `key/1`, `key/2`. The same key
again books nothing and gives the same answer. A deed meant for a record that was merged away is
booked where its account went.
"""

from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from models.benefit import LedgerEntry
from models.values import EntryKind, Money, Unit
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
from services.benefits.ledger.booking import Booking, Deed, left_of, new_key, undo
from services.benefits.ledger.limit import check_limit
from services.benefits.ledger.lots import available, holder_of, holdings
from services.benefits.rules import MOST, takes
from services.core.work import Work
from services.security import Right, record, require

_BY_HAND = (EntryKind.GRANT, EntryKind.ADJUST, EntryKind.REDEEM)


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
    member_id = holder_of(work.session, member_id)
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
    if not _is_booked(work.session, deed, member_id, unit, amount):
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
    benefit_id: int | None = None,
    employee_id: int | None = None,
    reason: str | None = None,
) -> int:
    """Spend `amount`, the lots that lapse first before others; return what is available after.

    NotEnough when less is available on the day of the work; BeyondLimit when a cashier comes to
    more for the member today than their limit allows. The same key books once. Work holds
    the write lock from its first moment, so nobody books between the check and the entries.
    `benefit_id` is what is bought with it, and then goes back when all of the receipt comes back.
    """
    require(work, Right.REDEEM)
    _check(amount)
    member_id = holder_of(work.session, member_id)
    deed = Deed(
        EntryKind.REDEEM,
        key or new_key("redeem"),
        work.today,
        receipt_id=receipt_id,
        benefit_id=benefit_id,
        employee_id=employee_id,
        reason=reason,
    )
    if not _is_booked(work.session, deed, member_id, unit, -amount):
        check_limit(work, member_id, unit, amount)
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
    require(work, Right.ADJUST)
    if not reason.strip() or not reason.isprintable():
        raise NoReason
    _check(abs(amount))
    member_id = holder_of(work.session, member_id)
    deed = Deed(
        EntryKind.ADJUST,
        key or new_key("adjust"),
        work.today,
        employee_id=employee_id,
        reason=reason.strip(),
    )
    if not _is_booked(work.session, deed, member_id, unit, amount):
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
    require(work, Right.ADJUST)
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


def _is_booked(session: Session, deed: Deed, member_id: int, unit: Unit, amount: int) -> bool:
    """Return whether the deed's key is booked; KeyReused when it named another deed."""
    if "/" in deed.key:
        raise KeyReused(key=deed.key)
    parts = _parts(session, deed.key)
    if not parts:
        return False
    first = parts[0]
    holder = holder_of(session, first.member_id)
    same = (first.kind, holder, first.unit) == (deed.kind, member_id, unit)
    if not same or sum(part.amount for part in parts) != amount:
        raise KeyReused(key=deed.key)
    return True


def _parts(session: Session, key: str) -> list[LedgerEntry]:
    """Return the entries of one deed; `0` follows `/` in the order of keys."""
    base = key.split("/", maxsplit=1)[0]
    further = (LedgerEntry.key > f"{base}/") & (LedgerEntry.key < f"{base}0")
    query = select(LedgerEntry).where(or_(LedgerEntry.key == base, further))
    return list(session.scalars(query.order_by(LedgerEntry.id)))


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
    return NotEnoughCredit(wanted=Money(wanted, currency), available=Money(available, currency))


def _check(amount: int) -> None:
    if type(amount) is not int or not 0 < amount <= MOST:
        raise BadAmount(amount=amount)
