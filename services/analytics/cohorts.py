"""Cohorts: who came first in a month, and how many of them came again in later months."""

from dataclasses import dataclass

from sqlalchemy import text
from sqlalchemy.orm import Session

from services.analytics.scope import OWN, SPANS, Scope, month_name, spans


@dataclass(frozen=True, slots=True)
class Cohorts:
    """`sizes["2017-01"][k]`: members whose first receipt is of that month, seen k months later.

    k = 0 is the cohort's size. Every list is as long as the period has months; a month after
    the period's end counts nobody. A month without newcomers has no cohort.
    """

    scope: Scope
    months: list[str]
    sizes: dict[str, list[int]]

    def seen(self, month: str) -> list[int]:
        """Return the cohort's counts for the months that lie within the period."""
        return self.sizes[month][: len(self.months) - self.months.index(month)]


# The first receipt is the first ever (in these branches), not the first of the period: else the
# period's first month would hold everybody who was already a customer.
_COHORTS = f"""
WITH {SPANS},
newcomer AS (
    SELECT member_id, min(sold_on) AS first_on
    FROM receipt INDEXED BY ix_receipt_history WHERE member_id IS NOT NULL {OWN}
    GROUP BY member_id HAVING min(sold_on) BETWEEN :first AND :last
),
seen AS (
    SELECT DISTINCT span.no, newcomer.member_id, newcomer.first_on
    FROM newcomer
    CROSS JOIN receipt INDEXED BY ix_receipt_history ON receipt.member_id = newcomer.member_id
        AND receipt.sold_on <= :last {OWN}
    JOIN span ON receipt.sold_on BETWEEN span.first AND span.last
)
SELECT born.no, seen.no - born.no, count(*)
FROM seen JOIN span AS born ON seen.first_on BETWEEN born.first AND born.last
GROUP BY 1, 2
"""  # noqa: S608 - put together from constants


def cohorts(session: Session, scope: Scope) -> Cohorts:
    """Return the cohorts of the scope's months, oldest first."""
    months = [month_name(month) for month in scope.months]
    sizes: dict[str, list[int]] = {}
    found = session.execute(text(_COHORTS), scope.facts(spans=spans(scope.months)))
    for born, later, members in found:
        sizes.setdefault(months[born], [0] * len(months))[later] = members
    return Cohorts(scope, months, dict(sorted(sizes.items())))
