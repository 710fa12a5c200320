"""Reading benefits and accounts."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.benefit import Benefit, LedgerEntry
from models.program import Program
from models.values import BenefitKind, EntryKind, Trigger, Unit
from services.benefits.errors import NoBenefit
from services.benefits.ledger.lots import balance, holdings
from services.benefits.terms import Terms, terms_on


@dataclass(frozen=True, slots=True)
class BenefitRow:
    """A benefit as lists show it."""

    id: int
    name: str
    program: str | None
    kind: BenefitKind
    trigger: Trigger
    is_running: bool
    valid_from_on: date | None
    valid_to_on: date | None
    document: Any

    def terms_on(self, on: date) -> Terms:
        """Return the terms that count on a day."""
        return terms_on(self.document, on)


_BENEFITS = select(
    Benefit.id,
    Benefit.name,
    Program.name,
    Benefit.kind,
    Benefit.trigger,
    Benefit.is_running,
    Benefit.valid_from_on,
    Benefit.valid_to_on,
    Benefit.terms,
).outerjoin(Program, Program.id == Benefit.program_id)


def benefits(session: Session, program_id: int | None = None) -> list[BenefitRow]:
    """Return every benefit, or those of one program, by name."""
    query = _BENEFITS.order_by(Benefit.name)
    if program_id is not None:
        query = query.where(Benefit.program_id == program_id)
    return [BenefitRow(*row) for row in session.execute(query)]


def get_benefit(session: Session, name: str) -> BenefitRow:
    """Return the benefit of this name; NoBenefit when there is none."""
    row = session.execute(_BENEFITS.where(Benefit.name == name)).one_or_none()
    if row is None:
        raise NoBenefit(name=name)
    return BenefitRow(*row)


@dataclass(frozen=True, slots=True)
class Expiring:
    """What of an account lapses after its last good day."""

    unit: Unit
    amount: int
    last_on: date


@dataclass(frozen=True, slots=True)
class AccountState:
    """A member's account in one unit on a day. `expiring` is the earliest first."""

    unit: Unit
    balance: int
    available: int
    expiring: tuple[Expiring, ...]


def account(session: Session, member_id: int, unit: Unit, on: date) -> AccountState:
    """Return the balance, what may be spent on the day, and what lapses when."""
    held = holdings(session, member_id, unit, on)
    ends: dict[date, int] = {}
    for lot in held.lots:
        if lot.last_on is not None:
            ends[lot.last_on] = ends.get(lot.last_on, 0) + lot.left
    expiring = tuple(Expiring(unit, amount, day) for day, amount in sorted(ends.items()))
    return AccountState(unit, balance(session, member_id, unit), held.available, expiring)


@dataclass(frozen=True, slots=True)
class EntryRow:
    """A ledger entry as lists show it; `amount` in points or minor units."""

    id: int
    unit: Unit
    kind: EntryKind
    amount: int
    booked_on: date
    booked_at: datetime
    expires_on: date | None
    lot_id: int | None
    receipt_id: int | None
    benefit: str | None
    reverses_id: int | None
    reason: str | None


def entries(
    session: Session, member_id: int, *, before_id: int | None = None, limit: int = 200
) -> list[EntryRow]:
    """Return the member's entries, newest first; `before_id` goes on after a page's last row."""
    query: Any = (
        select(
            LedgerEntry.id,
            LedgerEntry.unit,
            LedgerEntry.kind,
            LedgerEntry.amount,
            LedgerEntry.booked_on,
            LedgerEntry.booked_at,
            LedgerEntry.expires_on,
            LedgerEntry.lot_id,
            LedgerEntry.receipt_id,
            Benefit.name,
            LedgerEntry.reverses_id,
            LedgerEntry.reason,
        )
        .outerjoin(Benefit, Benefit.id == LedgerEntry.benefit_id)
        .where(LedgerEntry.member_id == member_id)
        .order_by(LedgerEntry.id.desc())
        .limit(limit)
    )
    if before_id is not None:
        query = query.where(LedgerEntry.id < before_id)
    return [EntryRow(*row) for row in session.execute(query)]
