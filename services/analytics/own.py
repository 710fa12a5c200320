"""What employees did in a period: one of them for their own eyes, or all of them."""

from dataclasses import dataclass

from sqlalchemy import and_, case, func, select
from sqlalchemy.orm import Session

from models.member import Member
from models.organisation import Employee
from models.program import Membership
from models.purchase import Receipt
from models.values import MemberState, Period
from services.analytics.scope import Scope


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


@dataclass(frozen=True, slots=True)
class StaffSales:
    """What an employee sold: sales (returns not counted), those to members, and the money.

    `sold_minor` is after returns, `identified_minor` what of it members paid.
    """

    sales: int
    to_members: int
    sold_minor: int
    identified_minor: int


_TO_MEMBER = and_(Receipt.is_sale, Receipt.member_id.is_not(None))
_SOLD = (
    func.coalesce(func.sum(case((Receipt.is_sale, 1), else_=0)), 0),
    func.coalesce(func.sum(case((_TO_MEMBER, 1), else_=0)), 0),
    func.coalesce(func.sum(Receipt.total_minor), 0),
    func.coalesce(func.sum(case((Receipt.member_id.is_not(None), Receipt.total_minor))), 0),
)


def staff_sales(session: Session, scope: Scope) -> dict[str | None, StaffSales]:
    """Return what each employee (by code; None: nobody was noted) sold in the scope."""
    query = (
        select(Employee.code, *_SOLD)
        .select_from(Receipt)
        .outerjoin(Employee, Employee.id == Receipt.employee_id)
        .where(Receipt.sold_on.between(scope.period.first, scope.period.last))
        .group_by(Receipt.employee_id)
    )
    if scope.branch_ids is not None:
        query = query.where(Receipt.branch_id.in_(scope.branch_ids))
    return {code: StaffSales(*sums) for code, *sums in session.execute(query)}


def own_results(session: Session, employee_id: int, period: Period) -> OwnResults:
    """Return what the employee did on the days of the period; asks for no right."""
    enrolled = select(func.count()).where(
        Member.enrolled_by_id == employee_id,
        Member.enrolled_on.between(period.first, period.last),
        Member.state == MemberState.KNOWN,
    )
    joined = select(func.count()).where(
        Membership.employee_id == employee_id,
        Membership.joined_on.between(period.first, period.last),
    )
    sold = select(*_SOLD).where(
        Receipt.employee_id == employee_id,
        Receipt.sold_on.between(period.first, period.last),
    )
    sales, to_members, total, _ = session.execute(sold).one()
    return OwnResults(
        session.scalar(enrolled) or 0, session.scalar(joined) or 0, sales, to_members, total
    )
