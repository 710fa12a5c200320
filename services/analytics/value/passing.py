"""A fit made in passing: what is expected as of a day of which no fit is kept. Nothing is written.

What its customers spent and where they came most is told as of that day too.
"""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import text
from sqlalchemy.orm import Session

from models.base import day_number
from models.values import minor_per_major
from services.analytics.value.finding import found_in
from services.analytics.value.queries import Fit, visits
from services.core.shop import read_shop


@dataclass(frozen=True, slots=True)
class ValuedMember:
    """One customer as a kept fit has them, what they spent, and where they come most."""

    member_id: int
    alive_ppm: int
    visits_milli: int
    expected_12m_minor: int | None
    spent_minor: int
    main_branch_id: int


# The branch of most visits (of equals the lower code), as a member's summary has it of today.
_PLACES = """
SELECT member_id, branch_id, sum(total_minor)
FROM receipt INDEXED BY ix_receipt_history JOIN branch ON branch.id = branch_id
WHERE member_id IS NOT NULL AND sold_on <= :today
GROUP BY member_id, branch_id ORDER BY sum(is_sale), branch.code DESC
"""


def fitted_in_passing(session: Session, as_of: date) -> tuple[Fit, list[ValuedMember]]:
    """Return a fit on the history up to a day and what it says, most expected revenue first."""
    seen = visits(session, as_of)
    found = found_in(seen, minor_per_major(read_shop(session).currency))
    fit = Fit(None, as_of, len(seen), found.repeaters, found.outcome, found.parameters)
    if not fit.is_fitted:
        return fit, []
    main: dict[int, int] = {}
    spent: dict[int, int] = {}
    for member, branch, amount in session.execute(text(_PLACES), {"today": day_number(as_of)}):
        main[member] = branch  # the last one stands: of most visits, then of the lowest code
        spent[member] = spent.get(member, 0) + amount
    rows = [
        ValuedMember(**row, spent_minor=spent[id_], main_branch_id=main[id_])
        for row in found.rows
        for id_ in (row["member_id"],)
    ]
    return fit, sorted(rows, key=lambda row: (-(row.expected_12m_minor or 0), row.member_id))
