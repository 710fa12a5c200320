"""Does a club pay off for this shop at all? Read from its own sales, before any launch.

A club rewards coming back, so it needs customers who come back, often enough that a reward is
near, and sales that are known by customer so that any of this can be told. Where the lines are
drawn is told in docs/decisions/0010-the-club.md.
"""

from dataclasses import dataclass
from enum import StrEnum
from statistics import median_low

from sqlalchemy import text
from sqlalchemy.orm import Session

from models.base import day_number
from models.values import Period
from services.core.errors import BadPeriod
from services.core.settings import DRIFTING_DAYS, LOST_DAYS, read_setting
from services.core.words import Text

FEW_CUSTOMERS = 30  # below that shares are chance
KNOWN_SHARE = 0.1  # of all sales by customers who are known
MANY_RETURN = 0.5  # of the customers: most come back
FEW_RETURN = 0.2
RHYTHM_SHARE = 1 / 3  # of the customers with three visit days or more
_RHYTHM = 3


class Verdict(StrEnum):
    """What the figures say of a club for this shop."""

    PAYS = "pays"
    MAY = "may"
    HARDLY = "hardly"
    UNKNOWN = "unknown"


VERDICTS = {
    Verdict.PAYS: Text("A club pays off here: customers come back, and often."),
    Verdict.MAY: Text("A club may pay off here: try it on paper first, with a simulation."),
    Verdict.HARDLY: Text("A club hardly pays off here: few customers come back, or seldom."),
    Verdict.UNKNOWN: Text("Too few sales are known by customer to tell whether a club pays off."),
}


@dataclass(frozen=True, slots=True)
class Fit:
    """The figures of a period and the verdict.

    `returning_share` of the customers have two visit days or more, `rhythm_share` three;
    `usual_gap_days` is the median over customers of their median days between visits (of those
    with three visit days), None where nobody has a rhythm. `identified_share` is the share of all
    sales that is known by customer. `often_days`, `seldom_days` are what the gap is held against.
    """

    verdict: Verdict
    period: Period
    customers: int
    returning_share: float
    rhythm_share: float
    usual_gap_days: float | None
    identified_share: float
    visits_per_year: float | None
    often_days: int
    seldom_days: int


def fit(session: Session, period: Period) -> Fit:
    """Return whether a club pays off for the shop, by the sales of the period. BadPeriod."""
    if period.first > period.last:
        raise BadPeriod(first=period.first, last=period.last)
    days = {"first": day_number(period.first), "last": day_number(period.last)}
    visits = session.execute(text(_VISITS), days).one()
    sales = session.execute(text(_SALES), days).one()
    halves = list(session.execute(text(_GAPS), days).scalars())
    often, seldom = read_setting(session, DRIFTING_DAYS), read_setting(session, LOST_DAYS)
    gap = median_low(halves) / 2 if halves else None
    customers = visits.customers or 0
    returning = (visits.came_back or 0) / customers if customers else 0.0
    rhythm = (visits.rhythm or 0) / customers if customers else 0.0
    known = sales.known / sales.whole if sales.whole and sales.whole > 0 else 0.0
    verdict = _verdict(customers, known, returning, rhythm, gap, often, seldom)
    yearly = 365 / gap if gap else None
    return Fit(
        verdict, period, customers, returning, rhythm, gap, known, yearly, often, seldom
    )  # fmt: skip


def _verdict(
    customers: int,
    known: float,
    returning: float,
    rhythm: float,
    gap: float | None,
    often: int,
    seldom: int,
) -> Verdict:
    if customers < FEW_CUSTOMERS or known < KNOWN_SHARE:
        return Verdict.UNKNOWN
    if gap is None or returning < FEW_RETURN or gap > seldom:
        return Verdict.HARDLY
    if returning >= MANY_RETURN and rhythm >= RHYTHM_SHARE and gap <= often:
        return Verdict.PAYS
    return Verdict.MAY


_OF_PERIOD = "FROM receipt WHERE member_id IS NOT NULL AND sold_on BETWEEN :first AND :last"
_VISITS = f"""
SELECT count(*) AS customers, sum(days >= 2) AS came_back, sum(days >= {_RHYTHM}) AS rhythm
FROM (SELECT count(DISTINCT sold_on) AS days {_OF_PERIOD} AND is_sale = 1 GROUP BY member_id)
"""
_SALES = """
SELECT sum(total_minor) AS whole, sum(CASE WHEN member_id IS NULL THEN 0 ELSE total_minor END)
    AS known
FROM receipt INDEXED BY ix_receipt_day WHERE sold_on BETWEEN :first AND :last
"""
# Twice the median of each customer's gaps between visit days, as member_summary keeps it.
_GAPS = f"""
WITH visit AS (SELECT DISTINCT member_id, sold_on {_OF_PERIOD} AND is_sale = 1),
gap AS (
    SELECT member_id, sold_on - lag(sold_on) OVER (PARTITION BY member_id ORDER BY sold_on) AS days
    FROM visit
),
ranked AS (
    SELECT member_id, days, count(*) OVER (PARTITION BY member_id) AS n,
        row_number() OVER (PARTITION BY member_id ORDER BY days) AS place
    FROM gap WHERE days IS NOT NULL
)
SELECT sum(days) * 2 / count(*) FROM ranked
WHERE n >= 2 AND place IN ((n + 1) / 2, (n + 2) / 2) GROUP BY member_id
"""
