"""What one employee did in a period: for the cashier's own eyes, so without a right to ask for."""

from dataclasses import dataclass

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from models.member import Member
from models.program import Membership
from models.purchase import Receipt
from models.values import MemberState, Period


@dataclass(frozen=True, slots=True)
class OwnResults:
    """Members enrolled, joins to programs, sales (returns not counted), and what they came to.

    `to_members` of the sales were made to a member; `sold_minor` is after returns.
    """

    enrolled: int
    joined: int
    sales: int
    to_members: int
    sold_minor: int


def own_results(session: Session, employee_id: int, period: Period) -> OwnResults:
    """Return what the employee did on the days of the period."""
    enrolled = select(func.count()).where(
        Member.enrolled_by_id == employee_id,
        Member.enrolled_on.between(period.first, period.last),
        Member.state == MemberState.KNOWN,
    )
    joined = select(func.count()).where(
        Membership.employee_id == employee_id,
        Membership.joined_on.between(period.first, period.last),
    )
    of_member = case((Receipt.is_sale & Receipt.member_id.is_not(None), 1), else_=0)
    sold = select(
        func.coalesce(func.sum(case((Receipt.is_sale, 1), else_=0)), 0),
        func.coalesce(func.sum(of_member), 0),
        func.coalesce(func.sum(Receipt.total_minor), 0),
    ).where(
        Receipt.employee_id == employee_id,
        Receipt.sold_on.between(period.first, period.last),
    )
    sales, to_members, total = session.execute(sold).one()
    return OwnResults(
        session.scalar(enrolled) or 0, session.scalar(joined) or 0, sales, to_members, total
    )
