"""Which receipts a figure counts, and how SQL is told."""

import json
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from models.base import day_number
from models.values import Period, add_months, month_of, months_between


@dataclass(frozen=True, slots=True)
class Scope:
    """The receipts of a period, in these branches (None: in all)."""

    period: Period
    branch_ids: tuple[int, ...] | None = None

    @property
    def months(self) -> list[Period]:
        """Return the calendar months of the period; the first and last may be cut short."""
        parts = []
        for month in months_between(self.period.first, self.period.last):
            first = date.fromisoformat(f"{month}-01")
            last = add_months(first, 1) - timedelta(days=1)
            parts.append(Period(max(first, self.period.first), min(last, self.period.last)))
        return parts

    def facts(self, **more: Any) -> dict[str, Any]:
        """Return the values bound as :first, :last and :branches."""
        return {
            "first": day_number(self.period.first),
            "last": day_number(self.period.last),
            "branches": None if self.branch_ids is None else json.dumps(list(self.branch_ids)),
            **more,
        }


# Narrows `receipt` to the branches asked for.
OWN = "AND (:branches IS NULL OR branch_id IN (SELECT value FROM json_each(:branches)))"

# Days to count by: :spans is a list of [first, last] day numbers, numbered from 0.
SPANS = """span AS (
    SELECT key AS no, value ->> 0 AS first, value ->> 1 AS last FROM json_each(:spans)
)"""


def spans(periods: list[Period]) -> str:
    """Return the periods as :spans wants them."""
    return json.dumps([[day_number(p.first), day_number(p.last)] for p in periods])


def month_name(period: Period) -> str:
    """Return the month a part of a period lies in, as "YYYY-MM"."""
    return month_of(period.first)
