"""Concentration: how much of the revenue hangs on few members, branches or departments."""

from dataclasses import dataclass

from sqlalchemy import text
from sqlalchemy.orm import Session

from services.analytics.rules import gini, herfindahl, top_share
from services.analytics.scope import OWN, Scope

TOP_PERCENTS = (1, 5, 10, 20)


@dataclass(frozen=True, slots=True)
class Concentration:
    """Shares 0–1; None where there is no revenue to share.

    `top[p]` is what the best p % of the members bring of the members' revenue; `hhi_*` sum the
    squared revenue shares. Member figures look at identified revenue, the department's at lines
    whose department is known.
    """

    scope: Scope
    members: int
    member_revenue_minor: int
    gini: float | None
    top: dict[int, float | None]
    hhi_branch: float | None
    hhi_department: float | None
    hhi_member: float | None
    by_branch: list[tuple[str, int]]
    by_department: list[tuple[str, int]]


_MEMBERS = f"""
SELECT member_id, sum(total_minor) FROM receipt INDEXED BY ix_receipt_day
WHERE sold_on BETWEEN :first AND :last AND member_id IS NOT NULL {OWN}
GROUP BY member_id
"""  # noqa: S608 - put together from constants

_BRANCHES = f"""
SELECT branch.name, sum(total_minor) FROM receipt INDEXED BY ix_receipt_day
JOIN branch ON branch.id = branch_id
WHERE sold_on BETWEEN :first AND :last {OWN}
GROUP BY branch_id ORDER BY 2 DESC, 1
"""  # noqa: S608 - put together from constants

# The whole shop in one run along the products' index: ten times faster than by receipts, whose
# lines lie all over the table.
_DEPARTMENTS = """
SELECT category.name, sum(amount)
FROM (
    SELECT product_id, sum(amount_minor) AS amount
    FROM receipt_line INDEXED BY ix_receipt_line_product
    WHERE sold_on BETWEEN :first AND :last AND product_id IS NOT NULL
    GROUP BY product_id
)
JOIN product ON product.id = product_id
JOIN category ON category.id = product.department_id
GROUP BY 1 ORDER BY 2 DESC, 1
"""
_DEPARTMENTS_THERE = f"""
SELECT category.name, sum(amount_minor)
FROM receipt CROSS JOIN receipt_line ON receipt_line.receipt_id = receipt.id
JOIN category ON category.id = receipt_line.department_id
WHERE receipt.sold_on BETWEEN :first AND :last {OWN}
GROUP BY 1 ORDER BY 2 DESC, 1
"""  # noqa: S608 - put together from constants


def concentration(session: Session, scope: Scope) -> Concentration:
    """Return how concentrated the scope's revenue is."""
    facts = scope.facts()
    members = list(revenue_by_member(session, scope).values())
    by_branch = [(name, amount) for name, amount in session.execute(text(_BRANCHES), facts)]
    departments = text(_DEPARTMENTS if scope.branch_ids is None else _DEPARTMENTS_THERE)
    by_department = [(name, amount) for name, amount in session.execute(departments, facts)]
    return Concentration(
        scope=scope,
        members=len(members),
        member_revenue_minor=sum(members),
        gini=gini(members),
        top={percent: top_share(members, percent) for percent in TOP_PERCENTS},
        hhi_branch=herfindahl([amount for _, amount in by_branch]),
        hhi_department=herfindahl([amount for _, amount in by_department]),
        hhi_member=herfindahl(members),
        by_branch=by_branch,
        by_department=by_department,
    )


def revenue_by_member(session: Session, scope: Scope) -> dict[int, int]:
    """Return what each member with a receipt in the scope spent there, in minor units."""
    rows = session.execute(text(_MEMBERS), scope.facts())
    return {member: revenue for member, revenue in rows}


def revenue(session: Session, scope: Scope) -> int:
    """Return what all receipts of the scope add up to, returns taken off, in minor units."""
    return sum(amount for _, amount in session.execute(text(_BRANCHES), scope.facts()))
