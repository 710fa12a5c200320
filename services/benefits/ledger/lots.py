"""What an account holds: its lots and debts. The one place that says which lots are good.

Checking what is available and choosing the lots that pay both read `holdings`: a filter that
differs between the two is how points get spent twice.
"""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session, aliased

from models.benefit import Account, Benefit, LedgerEntry
from models.member import Member
from models.purchase import Receipt
from models.values import EntryKind, Unit
from services.benefits.rules import Lot, in_spending_order
from services.benefits.terms import may_lapse_idle, terms_on
from services.core.asking import ask


@dataclass(frozen=True, slots=True)
class Holdings:
    """One account on a day: the good lots in the order they are spent, and the open debts.

    Debts are (id, what is owed, > 0), oldest first.
    """

    lots: list[Lot]
    debts: list[tuple[int, int]]

    @property
    def available(self) -> int:
        """Return what may be spent; below zero while more is owed than held."""
        return sum(lot.left for lot in self.lots) - sum(owed for _, owed in self.debts)


def holdings(session: Session, member_id: int, unit: Unit, on: date) -> Holdings:
    """Return what the account holds on a day."""
    rows = open_roots(session, member_id, unit)
    lots = [row.as_lot() for row in rows if row.left > 0]
    debts = [(row.id, -row.left) for row in rows if row.left < 0]
    return Holdings(in_spending_order(lots, on), debts)


@dataclass(frozen=True, slots=True)
class Root:
    """A lot or debt: what is left of it, and its last good day as things stand."""

    id: int
    member_id: int
    left: int
    last_on: date | None
    booked_on: date
    benefit_id: int | None

    def as_lot(self) -> Lot:
        """Return what spending looks at."""
        return Lot(self.id, self.left, self.last_on)

    def is_good(self, on: date) -> bool:
        """Return whether the day is not past the last good one."""
        return self.last_on is None or on <= self.last_on


_child = aliased(LedgerEntry)
# What is left of a root: its own amount and every entry that names it.
LEFT = (
    LedgerEntry.amount
    + select(func.coalesce(func.sum(_child.amount), 0))
    .where(_child.lot_id == LedgerEntry.id)
    .scalar_subquery()
)
# Built once: the till asks them with every customer.
_ROOTS: Any = (
    select(
        LedgerEntry.id,
        LedgerEntry.member_id,
        LEFT.label("left"),
        LedgerEntry.expires_on,
        LedgerEntry.booked_on,
        LedgerEntry.benefit_id,
    )
    .where(LedgerEntry.lot_id.is_(None))
    .order_by(LedgerEntry.id)
)
_OPEN: Any = _ROOTS.where(
    LedgerEntry.member_id == bindparam("member"), LedgerEntry.unit == bindparam("unit"), LEFT != 0
)
_ROOT: Any = _ROOTS.where(LedgerEntry.id == bindparam("root"))
_INTO: Any = select(Member.merged_into_id).where(Member.id == bindparam("member"))
_BALANCE: Any = select(Account.balance).where(
    Account.member_id == bindparam("member"), Account.unit == bindparam("unit")
)


def open_roots(session: Session, member_id: int, unit: Unit) -> list[Root]:
    """Return every lot and debt of the account with something left, in the order of booking."""
    rows = ask(session, _OPEN, {"member": member_id, "unit": unit})
    roots = [Root(*row) for row in rows]
    return _with_idle_ends(session, member_id, roots)


def root_of(session: Session, root_id: int) -> Root:
    """Return the lot or debt with this id, whatever is left of it."""
    root = Root(*ask(session, _ROOT, {"root": root_id}).one())
    return _with_idle_ends(session, root.member_id, [root])[0]


def _with_idle_ends(session: Session, member_id: int, roots: list[Root]) -> list[Root]:
    """Return the roots, those under an inactivity policy with the last day that follows now."""
    unfixed = {root.benefit_id for root in roots if root.last_on is None} - {None}
    if not unfixed:
        return roots
    query = select(Benefit.id, Benefit.terms).where(Benefit.id.in_(unfixed))
    idle = {row.id: row.terms for row in session.execute(query) if may_lapse_idle(row.terms)}
    if not idle:
        return roots
    active = active_days(session, member_id)
    known = []
    for root in roots:
        if root.last_on is None and root.benefit_id in idle:
            expiry = terms_on(idle[root.benefit_id], root.booked_on).expiry
            root = replace(root, last_on=expiry.idle_end(root.booked_on, active))
        known.append(root)
    return known


def active_days(session: Session, member_id: int) -> list[date]:
    """Return the days of the member's purchases and redemptions, ascending, each once.

    Merged records are one person: what any of them did counts for all.
    """
    holder = holder_of(session, member_id)
    people = select(Member.id).where((Member.id == holder) | (Member.merged_into_id == holder))
    bought = select(Receipt.sold_on).where(Receipt.member_id == holder)
    redeemed = select(LedgerEntry.booked_on).where(
        LedgerEntry.member_id.in_(people), LedgerEntry.kind == EntryKind.REDEEM
    )
    return sorted(session.scalars(bought.union(redeemed)))


def holder_of(session: Session, member_id: int) -> int:
    """Return who holds the member's account now: the one they were merged into, or themselves."""
    into: int | None = ask(session, _INTO, {"member": member_id}).scalar()
    return member_id if into is None else holder_of(session, into)


def balance(session: Session, member_id: int, unit: Unit) -> int:
    """Return the sum of the account's entries: points, or minor units of credit."""
    held: int | None = ask(session, _BALANCE, {"member": member_id, "unit": unit}).scalar()
    return held or 0


def available(session: Session, member_id: int, unit: Unit, on: date) -> int:
    """Return what the member may redeem on a day; below zero after returns of what was spent."""
    return holdings(session, member_id, unit, on).available
