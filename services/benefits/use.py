"""How benefits are used: what was given and spent in a period, and what is still owed."""

from dataclasses import dataclass

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session, aliased

from models.benefit import Account, BenefitGrant, LedgerEntry
from models.values import EntryKind, GrantState, Period, Unit

_GIVEN = (EntryKind.EARN, EntryKind.GRANT)


@dataclass(frozen=True, slots=True)
class BenefitUse:
    """Credit (minor units) or points of a period, what was taken back left out.

    `issued` was earned or granted, `redeemed` was spent. `cost_minor` is what redeeming cost the
    shop: credit spent, and the cost of the single benefits that were used. `liability` is what
    members hold today.
    """

    unit: Unit
    issued: int
    redeemed: int
    cost_minor: int
    liability: int

    @property
    def share(self) -> float | None:
        """Return redeemed ÷ issued; None while nothing was issued."""
        return self.redeemed / self.issued if self.issued > 0 else None


def benefit_use(session: Session, period: Period) -> BenefitUse:
    """Return the use of credit in the period; of points, in a shop that gives no credit."""
    has_credit = session.scalars(
        select(LedgerEntry.id).where(LedgerEntry.unit == Unit.CREDIT).limit(1)
    ).first()
    unit = Unit.CREDIT if has_credit is not None else Unit.POINTS
    issued, redeemed = _moved(session, unit, period)
    spent = redeemed if unit is Unit.CREDIT else 0
    return BenefitUse(
        unit, issued, redeemed, spent + _grants_cost(session, period), _liability(session, unit)
    )


def _moved(session: Session, unit: Unit, period: Period) -> tuple[int, int]:
    """Return what was issued and redeemed; a reversal counts against what it takes back."""
    undone = aliased(LedgerEntry)
    kind = func.coalesce(undone.kind, LedgerEntry.kind)
    query = (
        select(
            func.coalesce(func.sum(case((kind.in_(_GIVEN), LedgerEntry.amount), else_=0)), 0),
            func.coalesce(
                func.sum(case((kind == EntryKind.REDEEM, -LedgerEntry.amount), else_=0)), 0
            ),
        )
        .select_from(LedgerEntry)
        .outerjoin(undone, undone.id == LedgerEntry.reverses_id)
        .where(
            LedgerEntry.unit == unit,
            LedgerEntry.booked_on.between(period.first, period.last),
        )
    )
    issued, redeemed = session.execute(query).one()
    return issued, redeemed


def _grants_cost(session: Session, period: Period) -> int:
    query = select(func.coalesce(func.sum(BenefitGrant.cost_minor), 0)).where(
        BenefitGrant.state == GrantState.REDEEMED,
        BenefitGrant.redeemed_on.between(period.first, period.last),
    )
    return session.execute(query).scalar_one() or 0


def _liability(session: Session, unit: Unit) -> int:
    query = select(func.coalesce(func.sum(Account.balance), 0)).where(
        Account.unit == unit, Account.balance > 0
    )
    return session.execute(query).scalar_one() or 0
