"""The few figures a shop looks at every morning besides the totals of the summary."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.member import Member
from models.organisation import Employee
from models.values import MemberState, Period, week_starts_on
from services.analytics.summary import Sales, sales_by_part


@dataclass(frozen=True, slots=True)
class Enrolled:
    """How many members an employee enrolled; `employee` None: nobody was noted."""

    employee: str | None
    members: int


@dataclass(frozen=True, slots=True)
class WeekSales:
    """The sales of the week that begins on `first`."""

    first: date
    sales: Sales


def week_of(day: date, country: str) -> Period:
    """Return the week that holds the day, as the country counts weeks."""
    first = day - timedelta(days=(day.isoweekday() - week_starts_on(country)) % 7)
    return Period(first, first + timedelta(days=6))


def weekly_sales(session: Session, today: date, country: str, weeks: int) -> list[WeekSales]:
    """Return the sales of the last `weeks` weeks, this one last; weeks without sales too."""
    this = week_of(today, country)
    parts = [
        Period(this.first - timedelta(days=7 * back), this.last - timedelta(days=7 * back))
        for back in reversed(range(weeks))
    ]
    sales = sales_by_part(session, parts)
    return [WeekSales(part.first, sold) for part, sold in zip(parts, sales, strict=True)]


def enrolled_by_employee(session: Session, period: Period) -> list[Enrolled]:
    """Return who enrolled how many in the period, most first; ties by name."""
    count = func.count(Member.id)
    query = (
        select(Employee.name, count)
        .select_from(Member)
        .outerjoin(Employee, Employee.id == Member.enrolled_by_id)
        .where(
            Member.enrolled_on.between(period.first, period.last),
            Member.state == MemberState.KNOWN,
        )
        .group_by(Employee.id)
        .order_by(count.desc(), Employee.name)
    )
    return [Enrolled(*row) for row in session.execute(query)]
