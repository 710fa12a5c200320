"""An account goes over to another member and back: the ledger's side of a merge.

Nothing is edited: what is left of every lot and debt is taken out at the one and opened at the
other by a pair of `transfer` entries of the same sum, with the same last day, benefit and
receipt. So a sum of one receipt or benefit is what it was, and what lapses lapses on its day.

A lot under an inactivity policy keeps its day of booking: from then on the purchases of both
records count as one person's. What had lapsed before, booked or not, gets that last day for good,
on either side: it is not revived by what the other record did.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from models.benefit import LedgerEntry
from models.values import EntryKind, Unit
from services.benefits.events import AccountsChanged
from services.benefits.ledger.booking import MOVED, PINNED, Booking, Deed
from services.benefits.ledger.lots import Root, open_roots
from services.core.work import Work


@dataclass(frozen=True, slots=True)
class Span:
    """The entries of one move: ids from `first` to `last`, none when `last` < `first`."""

    first: int
    last: int


def move_account(work: Work, from_id: int, to_id: int, key: str) -> Span:
    """Move all that is left at one member to the other; open debts are paid by what came.

    `key` names the merge. Returns the entries written, for `move_back`. Balances together stay.
    """
    session = work.session
    first = _newest(session) + 1
    for unit in Unit:
        for root in open_roots(session, to_id, unit):
            if _has_lapsed_idle(session, root, work.today):
                _move(work, root, unit, to_id, f"{key}:{PINNED}:{root.id}")
        for root in open_roots(session, from_id, unit):
            _move(work, root, unit, to_id, f"{key}:{MOVED}:{root.id}")
        deed = Deed(EntryKind.TRANSFER, key, work.today)
        Booking(work, to_id, unit, deed).settle()
    work.tell(AccountsChanged((from_id, to_id)))
    return Span(first, _newest(session))


def move_back(work: Work, span: Span, key: str) -> None:
    """Book against every entry of a move, so that each lot and debt holds what it held before."""
    members = set()
    for entry in _entries(work.session, span):
        deed = Deed(
            EntryKind.TRANSFER,
            f"{key}:back:{entry.id}",
            work.today,
            program_id=entry.program_id,
            benefit_id=entry.benefit_id,
            receipt_id=entry.receipt_id,
        )
        booking = Booking(work, entry.member_id, entry.unit, deed)
        root_id = entry.lot_id or entry.id
        if entry.amount > 0:
            booking.take(root_id, entry.amount)
        else:
            booking.put_back(root_id, -entry.amount)
        members.add(entry.member_id)
    work.tell(AccountsChanged(tuple(sorted(members))))


def moved_since(
    session: Session,
    span: Span,
    member_ids: Sequence[int],
    taken_back: Sequence[tuple[Span, str]] = (),
) -> bool:
    """Return whether the accounts moved after the move in a way that cannot be told apart.

    Told apart are lots that were there before and lapsed since (they would have anyway), and
    later moves that were `taken_back` themselves, each with its key.
    """
    query = select(LedgerEntry.id).where(
        LedgerEntry.member_id.in_(member_ids),
        LedgerEntry.id > span.last,
        ~and_(LedgerEntry.kind == EntryKind.EXPIRE, LedgerEntry.lot_id < span.first),
    )
    for other, key in taken_back:
        answer = LedgerEntry.key.between(f"{key}:back:", f"{key}:back;")
        query = query.where(~LedgerEntry.id.between(other.first, other.last), ~answer)
    return session.scalars(query.limit(1)).first() is not None


def _move(work: Work, root: Root, unit: Unit, to_id: int, key: str) -> None:
    entry = work.session.execute(
        select(
            LedgerEntry.program_id,
            LedgerEntry.benefit_id,
            LedgerEntry.receipt_id,
            LedgerEntry.expires_on,
        ).where(LedgerEntry.id == root.id)
    ).one()
    facts: dict[str, Any] = {
        "program_id": entry.program_id,
        "benefit_id": entry.benefit_id,
        "receipt_id": entry.receipt_id,
    }
    is_idle = entry.expires_on is None and root.last_on is not None
    opened_on = root.booked_on if is_idle else work.today
    outgoing = Deed(EntryKind.TRANSFER, f"{key}:out", work.today, **facts)
    incoming = Deed(EntryKind.TRANSFER, key, opened_on, **facts)
    taking = Booking(work, root.member_id, unit, outgoing)
    giving = Booking(work, to_id, unit, incoming)
    if root.left < 0:
        taking.put_back(root.id, -root.left)
        giving.owe(-root.left)
        return
    taking.take(root.id, root.left)
    still_open = is_idle and root.is_good(work.today)
    giving.open_lot(root.left, None if still_open else root.last_on)


def _has_lapsed_idle(session: Session, root: Root, today: date) -> bool:
    """Return whether a lot without a fixed last day has lapsed by what its holder did."""
    if root.left <= 0 or root.is_good(today):
        return False
    fixed = select(LedgerEntry.expires_on).where(LedgerEntry.id == root.id)
    return session.scalar(fixed) is None


def _newest(session: Session) -> int:
    return session.scalar(select(func.max(LedgerEntry.id))) or 0


def _entries(session: Session, span: Span) -> Iterator[Any]:
    query = select(LedgerEntry).where(LedgerEntry.id.between(span.first, span.last))
    yield from session.scalars(query.order_by(LedgerEntry.id.desc())).all()
