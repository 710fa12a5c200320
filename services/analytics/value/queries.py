"""Reading histories for a fit, and what the newest fit says."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from models.analytics import MemberValue, ValueFit
from models.base import day_number

DAYS_A_FIT_HOLDS = 7


@dataclass(frozen=True, slots=True)
class Visits:
    """One customer's visit days up to a day: ids and days as whole numbers, money in minor units.

    `repeats` counts the visit days after the first, `spent_again_minor` what they came to;
    `last_days` and `age_days` are counted from the first visit day.
    """

    member_id: int
    repeats: int
    last_days: int
    age_days: int
    spent_again_minor: int


# The inner query adds up each visit day; of the outer one, SQLite takes the bare column from the
# row of the minimum (its documentation, "Bare columns in an aggregate query"): the first day's sum.
_VISITS = """
SELECT member_id, count(*) - 1, max(sold_on) - min(sold_on) AS last_days,
    :today - min(sold_on), sum(total) - total
FROM (
    SELECT member_id, sold_on, sum(total_minor) AS total
    FROM receipt INDEXED BY ix_receipt_history
    WHERE member_id IS NOT NULL AND is_sale = 1 AND sold_on <= :today
    GROUP BY member_id, sold_on
)
WHERE member_id NOT IN (SELECT id FROM member WHERE state <> 'known')
GROUP BY member_id HAVING min(sold_on) IS NOT NULL
"""


def visits(session: Session, as_of: date) -> list[Visits]:
    """Return the visits of every known customer who bought by the day, by member id."""
    rows = session.execute(text(_VISITS), {"today": day_number(as_of)})
    return [Visits(*row) for row in rows]


@dataclass(frozen=True, slots=True)
class Fit:
    """A fit on the shop's history: `outcome` "fitted", or why not (rules.TooLittle).

    `id` is None where it was made in passing and is not kept.
    """

    id: int | None
    as_of_on: date
    customers: int
    repeaters: int
    outcome: str
    parameters: Any

    @property
    def is_fitted(self) -> bool:
        """Return whether it says something of the members."""
        return self.outcome == "fitted"

    @property
    def is_kept(self) -> bool:
        """Return whether rules about members go by it."""
        return self.id is not None


def newest_fit(session: Session) -> Fit | None:
    """Return the newest complete fit; None before the first."""
    query = (
        select(
            ValueFit.id,
            ValueFit.as_of_on,
            ValueFit.customers,
            ValueFit.repeaters,
            ValueFit.outcome,
            ValueFit.parameters,
        )
        .where(ValueFit.is_complete)
        .order_by(ValueFit.id.desc())
        .limit(1)
    )
    row = session.execute(query).one_or_none()
    return None if row is None else Fit(*row)


@dataclass(frozen=True, slots=True)
class Worth:
    """What is expected of one member: `alive` 0–1, visit days and money of the next 12 months."""

    alive: float
    visits_12m: float
    expected_12m_minor: int | None


def worth_of(session: Session, member_id: int) -> Worth | None:
    """Return what the newest fit expects of a member; None where it says nothing of them."""
    fit = newest_fit(session)
    if fit is None:
        return None
    query = _WORTH.where(MemberValue.fit_id == fit.id, MemberValue.member_id == member_id)
    row = session.execute(query).one_or_none()
    return None if row is None else _worth(row)


_WORTH = select(MemberValue.alive_ppm, MemberValue.visits_milli, MemberValue.expected_12m_minor)


def _worth(row: Any) -> Worth:
    return Worth(row.alive_ppm / 1_000_000, row.visits_milli / 1_000, row.expected_12m_minor)
