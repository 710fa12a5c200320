"""A draft replayed on history: what the counter would have booked, with nothing written."""

from datetime import date
from decimal import Decimal

import pytest

from models.values import Period, Unit
from services import planning
from services.core.errors import BadPeriod
from tests import build

YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))
FIVE_PERCENT = {"name": "5 %", "kind": "credit", "rate": "0.05"}


def draft(*benefits, rule=None, **facts):
    join = {"version": 1, "rule": rule or {"all": []}}
    return {"name": "Club", "join": join, "benefits": list(benefits)} | facts


def at_least(fact, value, **more):
    return {"fact": f"purchases.{fact}", "op": "at_least", "value": value} | more


@pytest.fixture
def shop(database):
    """Dana buys for 100.00 on the first of January, February and March, Avi once."""
    with database.work() as work:
        bread = build.product(work, "bread", "FOOD", cost_minor=6_000)
        dana, avi = build.member(work), build.member(work)
        for month in (1, 2, 3):
            build.receipt(work, dana, date(2026, month, 1), (bread, 1000, 10_000))
        build.receipt(work, avi, date(2026, 2, 10), (None, 1000, 5_000))
        build.receipt(work, None, date(2026, 2, 10), (None, 1000, 90_000))
    return database


def simulated(database, document, period=YEAR, **assumed):
    with database.read() as session:
        return planning.simulate(
            session, database.shop, document, period, planning.Assumptions(**assumed)
        )


def test_everybody_joins_with_their_first_purchase_and_earns_on_it(shop):
    found = simulated(shop, draft(FIVE_PERCENT), redeem=planning.Redeem.NONE)
    assert (found.customers, found.receipts, found.joined, found.members) == (2, 4, 2, 2)
    assert found.total.issued[Unit.CREDIT] == found.outstanding[Unit.CREDIT] == 3 * 500 + 250
    assert found.total.sales_minor == found.customer_sales_minor == 35_000
    assert found.total.cost_minor == 0


def test_credit_is_paid_with_at_every_later_visit_and_what_it_paid_does_not_earn(shop):
    found = simulated(shop, draft(FIVE_PERCENT, rule=at_least("count", 2)))
    # Dana joins on 1 February and earns 5.00, which she pays with in March: 95.00 earn 4.75.
    assert found.joined == 1
    assert found.total.issued[Unit.CREDIT] == 500 + 475
    assert found.total.redeemed[Unit.CREDIT] == found.total.cost_minor == 500
    assert found.outstanding[Unit.CREDIT] == 475
    assert (found.total.visits, found.total.cost_per_visit) == (2, 250.0)
    assert [(one.month, one.members) for one in found.months[:3]] == [
        ("2026-01", 0),
        ("2026-02", 1),
        ("2026-03", 1),
    ]


def test_sales_must_rise_until_their_margin_pays_for_what_they_cost(shop):
    found = simulated(shop, draft(FIVE_PERCENT, rule=at_least("count", 2)), margin_percent=10)
    assert found.known_cost_share == 1.0
    assert found.total.margin_minor == 2 * 4_000
    # (1 + u)(80.00 - 5.00) = 80.00
    assert found.total.break_even_uplift == pytest.approx(5 / 75)
    paid = simulated(shop, draft(FIVE_PERCENT, rule=at_least("count", 2), fee_minor=500))
    assert paid.total.fees_minor == 500
    assert paid.total.break_even_uplift == 0.0


def test_fees_are_taken_of_those_who_owe_them_on_the_day_they_join(shop):
    def fees(*rules, **facts):
        free = {"version": 1, "rule": {"any": list(rules)}}
        return simulated(shop, draft(FIVE_PERCENT, fee_minor=500, fee_free=free, **facts))

    assert fees().total.fees_minor == 2 * 500
    # Dana's first purchase frees her, this very one counted; Avi's does not.
    assert fees(at_least("total", 10_000)).total.fees_minor == 500
    assert fees(at_least("total", 10_001)).total.fees_minor == 2 * 500
    assert fees(at_least("count", 1)).total.fees_minor == 0
    # Dana joins anew on 1 March, and then has been here before.
    again = fees(at_least("count", 3), term_months=1)
    assert (again.total.joined, again.total.renewed, again.total.fees_minor) == (2, 1, 2 * 500)


def test_what_is_not_spent_in_time_lapses(shop):
    lapsing = FIVE_PERCENT | {"expires": {"days": 10}}
    found = simulated(shop, draft(lapsing))
    assert found.total.redeemed[Unit.CREDIT] == 0
    assert found.total.expired[Unit.CREDIT] == found.total.issued[Unit.CREDIT] == 1_750


def test_a_period_that_ends_before_it_begins_is_refused(shop):
    with pytest.raises(BadPeriod):
        simulated(shop, draft(), Period(YEAR.last, YEAR.first))


def test_nothing_is_written_and_days_ahead_of_the_draft_do_not_matter(shop):
    found = simulated(shop, draft(FIVE_PERCENT, starts_on="2030-01-01"))
    assert found.joined == 2


def test_a_grid_is_every_threshold_with_every_rate(shop):
    document = draft(FIVE_PERCENT, rule={"all": [at_least("count", 1)]})
    with shop.read() as session:
        grid = planning.simulate_grid(
            session, shop.shop, document, YEAR, [1, 2, 3], [Decimal("0.05"), Decimal("0.1")]
        )
    assert [[cell.joined for cell in row] for row in grid.cells] == [[2, 2], [1, 1], [1, 1]]
    assert grid.levers.threshold == 1
    for row, threshold in zip(grid.cells, grid.thresholds, strict=True):
        for cell, rate in zip(row, grid.rates, strict=True):
            alone = planning.varied(document, threshold=threshold, rate=rate)
            assert cell == simulated(shop, alone)


def test_a_draft_without_a_threshold_or_a_rate_has_nothing_to_vary():
    with pytest.raises(planning.NothingToVary):
        planning.varied(draft(), threshold=3)
