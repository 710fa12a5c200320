"""Lots whose last day is over leave the balance by a booked entry.

Spending never looks at them anyway (`lots.holdings`), so it does not matter when this runs, nor
how often a day.
"""

from collections import defaultdict
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.benefit import Benefit, LedgerEntry
from models.values import EntryKind, Unit, new_uid
from services.benefits.events import AccountsChanged
from services.benefits.ledger.booking import add_to_balances, new_key, write_entries
from services.benefits.ledger.lots import LEFT, active_days
from services.benefits.rules import Expiry
from services.benefits.terms import may_lapse_idle, terms_on
from services.core.progress import SILENT, Progress
from services.core.work import Database, Work

PIECE = 500  # lots a transaction: the counter waits for no more than that


def expire(work: Work, limit: int = PIECE) -> int:
    """Book the lots that lapsed before today, at most `limit`, and return how many they were.

    Call it in works of their own until it returns less than `limit`.
    """
    due = _lapsed(work.session, work.today, limit)
    if len(due) < limit:
        due += _idle(work.session, work.today, limit - len(due))
    if not due:
        return 0
    write_entries(work.session, [_entry(work, row) for row in due])
    sums: dict[tuple[int, Unit], int] = defaultdict(int)
    for row in due:
        sums[row.member_id, row.unit] -= row.left
    add_to_balances(work.session, sums)
    work.tell(AccountsChanged(()))
    return len(due)


def expire_all(database: Database, progress: Progress = SILENT) -> int:
    """Book everything that lapsed before today and return how many lots that were.

    In pieces, each a transaction of its own, so that the counter can sell in between.
    """
    lapsed = 0
    while True:
        with database.work() as work:
            piece = expire(work)
        lapsed += piece
        progress.step(lapsed, 0)
        if piece < PIECE:
            return lapsed


def _entry(work: Work, lot: Any) -> dict[str, Any]:
    earned = lot.benefit_id is not None  # what a receipt earned nets to zero with its lapse
    return {
        "uid": new_uid(),
        "member_id": lot.member_id,
        "unit": lot.unit,
        "kind": EntryKind.EXPIRE,
        "amount": -lot.left,
        "lot_id": lot.id,
        "booked_at": work.now,
        "booked_on": work.today,
        "program_id": lot.program_id,
        "benefit_id": lot.benefit_id,
        "receipt_id": lot.receipt_id if earned else None,
        "key": new_key("expire"),
    }


_LOTS = select(
    LedgerEntry.id,
    LedgerEntry.member_id,
    LedgerEntry.unit,
    LedgerEntry.booked_on,
    LedgerEntry.program_id,
    LedgerEntry.benefit_id,
    LedgerEntry.receipt_id,
    LEFT.label("left"),
).where(LedgerEntry.lot_id.is_(None), LedgerEntry.amount > 0, LEFT > 0)


def _lapsed(session: Session, today: date, limit: int) -> list[Any]:
    query = _LOTS.where(LedgerEntry.expires_on < today)
    query = query.order_by(LedgerEntry.expires_on, LedgerEntry.id)
    return list(session.execute(query.limit(limit)))


def _idle(session: Session, today: date, limit: int) -> list[Any]:
    """Return lots under an inactivity policy whose member was away for too long."""
    documents = {
        row.id: row.terms
        for row in session.execute(select(Benefit.id, Benefit.terms))
        if may_lapse_idle(row.terms)
    }
    if not documents:
        return []
    query = _LOTS.where(LedgerEntry.benefit_id.in_(documents), LedgerEntry.expires_on.is_(None))
    found: list[Any] = []
    active: dict[int, list[date]] = {}
    for lot in session.execute(query.order_by(LedgerEntry.id)):
        if lot.member_id not in active:
            active[lot.member_id] = active_days(session, lot.member_id)
        expiry: Expiry = terms_on(documents[lot.benefit_id], lot.booked_on).expiry
        end = expiry.idle_end(lot.booked_on, active[lot.member_id])
        if end is not None and end < today:
            found.append(lot)
            if len(found) == limit:
                break
    return found
