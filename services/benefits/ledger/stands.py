"""What stands in the ledger for the receipts of a piece: see `scope`."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import case, column, func, select, table
from sqlalchemy.orm import Session, aliased

from models.benefit import LedgerEntry
from models.values import EntryKind, Unit
from services.core.asking import ask


@dataclass(slots=True)
class Earned:
    """What stands in the ledger for one receipt and benefit."""

    entry_id: int
    member_id: int
    unit: Unit
    earned: int
    lapsed: int
    left: int  # of its own lot


_PIECE = table("ledger_piece", column("receipt_id"))


def of_piece(query: Any) -> Any:
    """Return the query over the ledger narrowed to entries about the piece's receipts."""
    return query.where(LedgerEntry.receipt_id.in_(select(_PIECE.c.receipt_id)))


# Built once: every sale asks them.
_GIVES = case((LedgerEntry.kind != EntryKind.EXPIRE, LedgerEntry.amount), else_=0)
_LAPSES = case((LedgerEntry.kind == EntryKind.EXPIRE, -LedgerEntry.amount), else_=0)
_SUMS: Any = (
    of_piece(
        select(
            LedgerEntry.receipt_id, LedgerEntry.benefit_id, func.sum(_GIVES), func.sum(_LAPSES)
        ).select_from(LedgerEntry)
    )
    .where(LedgerEntry.benefit_id.is_not(None))
    .group_by(LedgerEntry.receipt_id, LedgerEntry.benefit_id)
)
_part = aliased(LedgerEntry)
_MOVED = select(func.sum(_part.amount)).where(_part.lot_id == LedgerEntry.id).scalar_subquery()
_EARNED: Any = of_piece(
    select(
        LedgerEntry.receipt_id,
        LedgerEntry.benefit_id,
        LedgerEntry.id,
        LedgerEntry.member_id,
        LedgerEntry.unit,
        LedgerEntry.amount + func.coalesce(_MOVED, 0),
    ).where(LedgerEntry.kind == EntryKind.EARN)
)


def standing(session: Session) -> dict[tuple[int, int], Earned]:
    """Return what stands in the ledger per receipt and benefit of the piece."""
    totals = {
        (receipt_id, benefit_id): (earned, lapsed)
        for receipt_id, benefit_id, earned, lapsed in ask(session, _SUMS)
    }
    if not totals:
        return {}
    return {
        (receipt_id, benefit_id): Earned(
            entry_id, member_id, unit, *totals[receipt_id, benefit_id], left
        )
        for receipt_id, benefit_id, entry_id, member_id, unit, left in ask(session, _EARNED)
    }
