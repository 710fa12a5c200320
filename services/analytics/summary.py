"""The summary: revenue, receipts, who is known, who is new; by month, by branch, and compared."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlalchemy import text
from sqlalchemy.orm import Session

from models.values import Period
from services.analytics.rules import rounded_ratio, share_of
from services.analytics.scope import OWN, SPANS, Scope, month_name, spans
from services.core.organisation import branches


@dataclass(frozen=True, slots=True)
class Sales:
    """What the receipts add up to; money in minor units.

    `receipts` counts them all, `sales` those that are not pure returns. Revenue is net of
    returns; `returns_minor` is what they took back.
    """

    revenue_minor: int = 0
    receipts: int = 0
    sales: int = 0
    lines: int = 0
    identified_revenue_minor: int = 0
    anonymous_receipts: int = 0
    returns_minor: int = 0

    @property
    def anonymous_revenue_minor(self) -> int:
        """Return the revenue nobody known brought."""
        return self.revenue_minor - self.identified_revenue_minor

    def __add__(self, other: "Sales") -> "Sales":
        return Sales(
            self.revenue_minor + other.revenue_minor,
            self.receipts + other.receipts,
            self.sales + other.sales,
            self.lines + other.lines,
            self.identified_revenue_minor + other.identified_revenue_minor,
            self.anonymous_receipts + other.anonymous_receipts,
            self.returns_minor + other.returns_minor,
        )


@dataclass(frozen=True, slots=True)
class Visitors:
    """The members with a receipt. `new`: the first ever, in any branch, lies in the period.

    `new_to_branch`: the first one in this branch (or these branches) does.
    """

    active: int = 0
    new: int = 0
    new_to_branch: int = 0


@dataclass(frozen=True, slots=True)
class Totals:
    """The figures of one period and place; one definition for every row that shows them."""

    sales: Sales = field(default_factory=Sales)
    visitors: Visitors = field(default_factory=Visitors)

    @property
    def identified_share(self) -> float | None:
        """Return the share of revenue that is tied to a member; None without revenue."""
        return share_of(self.sales.identified_revenue_minor, self.sales.revenue_minor)

    @property
    def returning(self) -> int:
        """Return how many active members had come before."""
        return self.visitors.active - self.visitors.new

    @property
    def average_basket_minor(self) -> int | None:
        """Return revenue ÷ receipts that are not pure returns, in minor units."""
        return rounded_ratio(self.sales.revenue_minor, self.sales.sales)


@dataclass(frozen=True, slots=True)
class BranchTotals:
    """The figures of one branch."""

    code: str
    name: str
    totals: Totals


@dataclass(frozen=True, slots=True)
class Summary:
    """The whole summary; `by_month` is keyed "YYYY-MM". `before` is None unless compared."""

    period: Period
    totals: Totals
    by_month: dict[str, Totals]
    by_branch: list[BranchTotals]
    compared_with: Period | None = None
    before: Totals | None = None


# A month at a time along the index of days; the lines of a receipt are one short range.
_SALES = f"""
WITH {SPANS}
SELECT span.no, branch_id, sum(total_minor), count(*), sum(is_sale),
    sum((SELECT count(*) FROM receipt_line WHERE receipt_id = receipt.id)),
    sum(CASE WHEN member_id IS NULL THEN 0 ELSE total_minor END),
    sum(member_id IS NULL), sum(returned_minor)
FROM span CROSS JOIN receipt ON sold_on BETWEEN span.first AND span.last {OWN}
GROUP BY span.no, branch_id
"""  # noqa: S608 - put together from constants

# {place} is branch_id, or 0 to count a member once for all branches.
_VISITORS = f"""
WITH {SPANS},
ever AS (
    SELECT member_id, min(sold_on) AS first_on
    FROM receipt INDEXED BY ix_receipt_history WHERE member_id IS NOT NULL
    GROUP BY member_id
),
here AS (
    SELECT member_id, {{place}} AS place, min(sold_on) AS first_on
    FROM receipt INDEXED BY ix_receipt_history WHERE member_id IS NOT NULL {OWN}
    GROUP BY member_id, 2
),
active AS (
    SELECT DISTINCT span.no, span.first, span.last, member_id, {{place}} AS place
    FROM span CROSS JOIN receipt ON sold_on BETWEEN span.first AND span.last {OWN}
    WHERE member_id IS NOT NULL
)
SELECT active.no, active.place, count(*),
    sum(ever.first_on BETWEEN active.first AND active.last),
    sum(here.first_on BETWEEN active.first AND active.last)
FROM active
JOIN ever ON ever.member_id = active.member_id
JOIN here ON here.member_id = active.member_id AND here.place = active.place
GROUP BY active.no, active.place
"""  # noqa: S608 - put together from constants


def summary(session: Session, scope: Scope, compared_with: Period | None = None) -> Summary:
    """Return the summary of the scope, and its totals in the other period where one is given."""
    months = scope.months
    sales = _sales(session, scope, months)
    by_month = _visitors(session, scope, months, per_branch=False)
    whole = _visitors(session, scope, [scope.period], per_branch=False)
    per_branch = _visitors(session, scope, [scope.period], per_branch=True)
    here = [b for b in branches(session) if scope.branch_ids is None or b.id in scope.branch_ids]
    return Summary(
        period=scope.period,
        totals=Totals(_sum(sales.values()), whole.get((0, 0), Visitors())),
        by_month={
            month_name(month): Totals(
                _sum(s for (no, _), s in sales.items() if no == number),
                by_month.get((number, 0), Visitors()),
            )
            for number, month in enumerate(months)
        },
        by_branch=[
            BranchTotals(
                branch.code,
                branch.name,
                Totals(
                    _sum(s for (_, place), s in sales.items() if place == branch.id),
                    per_branch.get((0, branch.id), Visitors()),
                ),
            )
            for branch in here
        ],
        compared_with=compared_with,
        before=totals(session, Scope(compared_with, scope.branch_ids)) if compared_with else None,
    )


def totals(session: Session, scope: Scope) -> Totals:
    """Return the figures of the scope as one."""
    sales = _sales(session, scope, [scope.period])
    visitors = _visitors(session, scope, [scope.period], per_branch=False)
    return Totals(_sum(sales.values()), visitors.get((0, 0), Visitors()))


def sales_by_part(session: Session, parts: list[Period]) -> list[Sales]:
    """Return the sales of each of the periods, in all branches together."""
    whole = Scope(Period(parts[0].first, parts[-1].last))
    found = _sales(session, whole, parts)
    return [
        _sum(sales for (no, _), sales in found.items() if no == number)
        for number in range(len(parts))
    ]


def _sum(parts: Iterable[Sales]) -> Sales:
    return sum(parts, Sales())


def _sales(session: Session, scope: Scope, parts: list[Period]) -> dict[tuple[int, int], Sales]:
    """Return the sales by (number of the part, branch id)."""
    found = session.execute(text(_SALES), scope.facts(spans=spans(parts)))
    return {(no, branch): Sales(*sums) for no, branch, *sums in found}


def _visitors(
    session: Session, scope: Scope, parts: list[Period], per_branch: bool
) -> dict[tuple[int, int], Visitors]:
    """Return the members by (number of the part, branch id or 0)."""
    query = _VISITORS.format(place="branch_id" if per_branch else "0")
    found = session.execute(text(query), scope.facts(spans=spans(parts)))
    return {(no, place): Visitors(*counts) for no, place, *counts in found}
