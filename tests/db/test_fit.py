"""Whether a club pays off for a shop, read from its own sales."""

from datetime import date, timedelta

import pytest

from models.values import Period
from services import planning
from services.core.errors import BadPeriod, Cancelled
from tests import build

YEAR = Period(date(2025, 1, 1), date(2025, 12, 31))


def shop(database, customers, visits, gap, anonymous=0):
    """So many customers, each with so many visits, so many days apart."""
    with database.work() as work:
        for _ in range(customers):
            who = build.member(work)
            for visit in range(visits):
                on = YEAR.first + timedelta(days=visit * gap)
                build.receipt(work, who, on, (None, 1000, 1_000))
        if anonymous:
            build.receipt(work, None, YEAR.first, (None, 1000, anonymous))


def verdict(database):
    with database.read() as session:
        return planning.fit(session, YEAR)


@pytest.mark.parametrize(
    ("customers", "visits", "gap", "anonymous", "wanted"),
    [
        (40, 5, 20, 0, planning.Verdict.PAYS),
        (40, 4, 100, 0, planning.Verdict.MAY),
        (40, 1, 0, 0, planning.Verdict.HARDLY),
        (40, 2, 30, 0, planning.Verdict.HARDLY),
        (29, 5, 20, 0, planning.Verdict.UNKNOWN),
        (40, 5, 20, 2_000_000, planning.Verdict.UNKNOWN),
    ],
)
def test_a_club_pays_off_where_known_customers_come_back_often(
    database, customers, visits, gap, anonymous, wanted
):
    shop(database, customers, visits, gap, anonymous)
    assert verdict(database).verdict is wanted


def test_the_figures_stand_beside_the_verdict(database):
    shop(database, 40, 5, 20, anonymous=200_000)
    found = verdict(database)
    assert (found.customers, found.returning_share, found.rhythm_share) == (40, 1.0, 1.0)
    assert (found.usual_gap_days, found.identified_share) == (20, 0.5)


def test_a_period_that_ends_before_it_begins_is_refused(database):
    with database.read() as session, pytest.raises(BadPeriod):
        planning.fit(session, Period(YEAR.last, YEAR.first))


class Stop:
    def step(self, done, total):
        raise Cancelled


def test_a_simulation_stops_when_it_is_told_to(database):
    shop(database, 2, 2, 20)
    document = {"name": "Club", "benefits": [{"name": "5 %", "kind": "credit", "rate": "0.05"}]}
    with database.read() as session, pytest.raises(Cancelled):
        planning.simulate(session, database.shop, document, YEAR, progress=Stop())
