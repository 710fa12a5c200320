"""What each employee brought in: joiners, how well their details were noted, and sales."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.organisation import Branch, Employee
from services.analytics import Scope, StaffSales, share_of, staff_sales
from services.programs import Enrolled, enrolment


@dataclass(frozen=True, slots=True)
class EmployeeRow:
    """One employee (`code` None: where nobody was noted) in the period.

    `joiners`, the mean `quality` of their details (0–100) and the share of them that can be
    written to are those of the report on enrolment; `sales` do not count returns, money is after
    them. `identified_minor` is what of it members paid.
    """

    code: str | None
    name: str | None
    branch: str | None
    left_on: date | None
    joiners: int
    quality: float | None
    reachable: float | None
    sales: int
    to_members: int
    sold_minor: int
    identified_minor: int

    @property
    def identified_share(self) -> float | None:
        """Return the share of what they sold that members paid."""
        return share_of(self.identified_minor, self.sold_minor)


@dataclass(frozen=True, slots=True)
class Employees:
    """Everybody who works here or did something in the period: most joiners first, then sales."""

    joiners: int
    quality: float | None
    reachable: float | None
    sales: int
    to_members: int
    sold_minor: int
    identified_minor: int
    employees: Sequence[EmployeeRow]

    @property
    def identified_share(self) -> float | None:
        """Return the share of all sales that members paid."""
        return share_of(self.identified_minor, self.sold_minor)


_NO_SALES = StaffSales(0, 0, 0, 0)
_NOBODY = Enrolled(0, None, None, None, None, None)


def employees_in(session: Session, scope: Scope) -> Employees:
    """Return what the employees did in the scope; in some branches, those of them or active there.

    An employee without a branch belongs to all.
    """
    found = enrolment(session, scope.period, scope.branch_ids)
    joined = {row.code: row.enrolled for row in found.by_employee}
    sold = staff_sales(session, scope)
    rows = [
        _row(code, name, branch, left_on, joined.get(code, _NOBODY), sold.get(code, _NO_SALES))
        for code, name, branch, branch_id, left_on in _staff(session)
        if code in joined or code in sold or (left_on is None and _belongs(branch_id, scope))
    ]
    if None in joined or None in sold:
        rows.append(
            _row(None, None, None, None, joined.get(None, _NOBODY), sold.get(None, _NO_SALES))
        )
    return Employees(
        joiners=found.total.joiners,
        quality=found.total.quality,
        reachable=found.total.reachable,
        sales=sum(one.sales for one in sold.values()),
        to_members=sum(one.to_members for one in sold.values()),
        sold_minor=sum(one.sold_minor for one in sold.values()),
        identified_minor=sum(one.identified_minor for one in sold.values()),
        employees=sorted(rows, key=_most_first),
    )


def _staff(session: Session) -> Sequence[Any]:
    """Return code, name, branch, its id and the last day of every employee, by name."""
    query = (
        select(Employee.code, Employee.name, Branch.name, Employee.branch_id, Employee.left_on)
        .outerjoin(Branch, Branch.id == Employee.branch_id)
        .order_by(Employee.name)
    )
    return session.execute(query).all()


def _belongs(branch_id: int | None, scope: Scope) -> bool:
    return scope.branch_ids is None or branch_id is None or branch_id in scope.branch_ids


def _row(
    code: str | None,
    name: str | None,
    branch: str | None,
    left_on: date | None,
    enrolled: Enrolled,
    sold: StaffSales,
) -> EmployeeRow:
    return EmployeeRow(
        code=code,
        name=name,
        branch=branch,
        left_on=left_on,
        joiners=enrolled.joiners,
        quality=enrolled.quality,
        reachable=enrolled.reachable,
        sales=sold.sales,
        to_members=sold.to_members,
        sold_minor=sold.sold_minor,
        identified_minor=sold.identified_minor,
    )


def _most_first(row: EmployeeRow) -> tuple[bool, int, int, str]:
    return row.code is None, -row.joiners, -row.sold_minor, row.name or ""
