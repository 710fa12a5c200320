"""The figures of the reports, on small shops whose answers one can count on fingers."""

import sys
from dataclasses import replace
from datetime import date
from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select

from models.purchase import Product, Receipt, ReceiptLine
from models.values import Period
from services import analytics
from services.analytics import Level, Sales, Scope, Visitors
from services.analytics.baskets import count_sets
from services.core.errors import Cancelled
from services.core.organisation import branches
from services.purchases import refresh_summaries
from services.segments import GROUPS
from tests import build

JANUARY = Period(date(2026, 1, 1), date(2026, 1, 31))
FEBRUARY = Period(date(2026, 2, 1), date(2026, 2, 28))
BOTH = Period(JANUARY.first, FEBRUARY.last)


@pytest.fixture
def ids(database):
    with database.read() as session:
        return {branch.code: (branch.id,) for branch in branches(session)}


@pytest.fixture
def shop(database):
    """Dana buys in A in January and in B in February; Yossi returns; somebody has no name."""
    with database.work() as work:
        dana, yossi = build.member(work), build.member(work)
        coffee = build.product(work, "1", "Drinks", "Coffee")
        cake = build.product(work, "2", "Food", "Cake")
        build.receipt(work, dana, date(2026, 1, 5), (coffee, 1000, 1200), (cake, 1000, 800))
        build.receipt(work, dana, date(2026, 2, 5), (coffee, 1000, 1500), at="B")
        build.receipt(work, yossi, date(2026, 1, 31), (cake, 2000, 1601))
        build.receipt(work, yossi, date(2026, 2, 1), (cake, -1000, -800))
        build.receipt(work, None, date(2026, 2, 28), (coffee, 1000, 1200), (None, 1000, 300))
        refresh_summaries(work.session)
    return database


def test_the_summary_counts_every_receipt_once_and_takes_returns_off(shop):
    with shop.read() as session:
        found = analytics.summary(session, Scope(BOTH))
    totals = found.totals
    assert totals.sales == Sales(
        revenue_minor=2000 + 1500 + 1601 - 800 + 1500,
        receipts=5,
        sales=4,
        lines=7,
        identified_revenue_minor=4301,
        anonymous_receipts=1,
        returns_minor=800,
    )
    assert totals.visitors == Visitors(active=2, new=2, new_to_branch=2)
    assert totals.identified_share == 4301 / 5801
    assert totals.average_basket_minor == 1450  # 5801 / 4


def test_new_is_new_to_the_whole_shop_and_new_to_branch_to_this_one(shop, ids):
    with shop.read() as session:
        february = analytics.summary(session, Scope(FEBRUARY))
        there = analytics.summary(session, Scope(FEBRUARY, ids["B"]))
    assert february.totals.visitors == Visitors(active=2, new=0, new_to_branch=0)
    assert february.totals.returning == 2
    assert there.totals.visitors == Visitors(active=1, new=0, new_to_branch=1)


def test_a_member_of_two_branches_counts_once_in_both_together(shop):
    with shop.read() as session:
        found = analytics.summary(session, Scope(BOTH))
    assert [(row.code, row.totals.visitors.active) for row in found.by_branch] == [
        ("A", 2),
        ("B", 1),
    ]
    assert found.totals.visitors.active == 2


def test_months_cut_by_the_period_count_only_its_days(shop):
    with shop.read() as session:
        found = analytics.summary(session, Scope(Period(date(2026, 1, 31), date(2026, 2, 1))))
    january, february = found.by_month["2026-01"], found.by_month["2026-02"]
    assert (january.sales.revenue_minor, january.visitors.new) == (1601, 1)
    assert (february.sales.revenue_minor, february.visitors) == (-800, Visitors(1, 0, 0))


def test_months_and_branches_without_receipts_are_there_with_noughts(shop):
    with shop.read() as session:
        found = analytics.summary(session, Scope(Period(date(2026, 1, 1), date(2026, 3, 31))))
    assert list(found.by_month) == ["2026-01", "2026-02", "2026-03"]
    assert found.by_month["2026-03"].sales == Sales()
    assert found.by_month["2026-03"].average_basket_minor is None


def test_the_compared_period_is_counted_the_same_way(shop):
    with shop.read() as session:
        found = analytics.summary(session, Scope(FEBRUARY), FEBRUARY.previous())
        january = analytics.summary(session, Scope(JANUARY))
    assert found.before == january.totals


def test_an_empty_shop_has_figures_of_nought_and_no_shares(database):
    with database.read() as session:
        scope = Scope(BOTH)
        summary = analytics.summary(session, scope)
        rfm = analytics.rfm(session, BOTH.last)
        cohorts = analytics.cohorts(session, scope)
        found = analytics.concentration(session, scope)
        rules = analytics.baskets(session, scope, Level.PRODUCT, Fraction(1, 10), Fraction(1, 10))
    assert (summary.totals.sales, summary.totals.identified_share) == (Sales(), None)
    assert (rfm.members, rfm.edges.recency, rfm.cells) == (0, None, {})
    assert cohorts.sizes == {}
    assert (found.gini, found.hhi_branch, found.top[20]) == (None, None, None)
    assert (rules.receipts, rules.rules) == (0, [])


def test_a_cohort_begins_with_the_first_receipt_ever_not_the_first_of_the_period(shop, ids):
    with shop.read() as session:
        whole = analytics.cohorts(session, Scope(BOTH))
        later = analytics.cohorts(session, Scope(FEBRUARY))
        there = analytics.cohorts(session, Scope(BOTH, ids["B"]))
    assert whole.sizes == {"2026-01": [2, 2]}
    assert later.sizes == {}
    assert there.sizes == {"2026-02": [1, 0]}
    assert there.seen("2026-02") == [1]


def test_rfm_looks_back_over_all_receipts_to_its_day_and_not_beyond(shop, ids):
    with shop.read() as session:
        early = analytics.rfm(session, date(2026, 1, 30))
        late = analytics.rfm(session, date(2026, 2, 10))
        there = analytics.rfm(session, date(2026, 2, 10), ids["B"])
    assert early.members == 1
    assert early.edges.recency is not None
    assert set(map(float, early.edges.recency)) == {25.0}
    assert late.members == 2
    assert late.edges.recency is not None
    assert late.edges.recency[0] == 5 + Fraction(4, 5)  # of 5 and 9 days
    # Dana came last and spent more; both have two receipts.
    assert late.cells == {"111": 1, "515": 1}
    assert there.members == 1
    assert list(late.groups) == list(GROUPS)
    assert sum(late.group_revenue_minor.values()) == 4301


def test_rfm_of_all_branches_together_is_that_of_the_whole_shop(shop, ids):
    everywhere = ids["A"] + ids["B"]
    with shop.read() as session:
        for day in (date(2026, 1, 30), date(2026, 2, 10)):
            whole = analytics.rfm(session, day)
            assert replace(whole, branch_ids=everywhere) == analytics.rfm(session, day, everywhere)


def test_concentration_shares_members_money_branches_and_known_departments(shop, ids):
    with shop.read() as session:
        found = analytics.concentration(session, Scope(BOTH))
        there = analytics.concentration(session, Scope(BOTH, ids["B"]))
        everywhere = analytics.concentration(session, Scope(BOTH, ids["A"] + ids["B"]))
    assert there.by_department == [("Drinks", 1500)]
    assert replace(everywhere, scope=found.scope) == found
    assert (found.members, found.member_revenue_minor) == (2, 4301)
    assert found.top[1] == 3500 / 4301
    assert found.by_branch == [("מרכז", 4301), ("נמל", 1500)]
    assert found.by_department == [("Drinks", 3900), ("Food", 1601)]
    assert found.hhi_department == pytest.approx((3900**2 + 1601**2) / 5501**2)


def test_the_same_category_name_in_two_departments_is_one_item(database):
    with database.work() as work:
        one = build.product(work, "1", "Drinks", "Other")
        two = build.product(work, "2", "Food", "Other")
        tea = build.product(work, "3", "Drinks", "Tea")
        for _ in range(3):
            build.receipt(work, None, date(2026, 1, 5), (one, 1000, 5), (two, 1000, 5))
        build.receipt(work, None, date(2026, 1, 5), (two, 1000, 5), (tea, 1000, 5))
        build.receipt(work, None, date(2026, 1, 5), (None, 1000, 5))
    with database.read() as session:
        found = analytics.baskets(
            session, Scope(JANUARY), Level.CATEGORY, Fraction(1, 10), Fraction(1, 10)
        )
    assert found.receipts == 4  # the one without a known item does not count
    assert [(r.antecedent, r.consequent, r.receipts) for r in found.rules] == [
        (("Tea",), ("Other",), 1),
        (("Other",), ("Tea",), 1),
    ]


shops = st.lists(
    st.tuples(st.sampled_from("AB"), st.frozensets(st.integers(1, 6), max_size=5)), max_size=14
)


@settings(
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    receipts=shops,
    support=st.fractions(Fraction(1, 20), 1),
    level=st.sampled_from([Level.PRODUCT, Level.DEPARTMENT]),
)
def test_baskets_are_those_that_counting_by_hand_finds(database, ids, receipts, support, level):
    with database.work() as work:
        work.session.execute(delete(ReceiptLine))
        work.session.execute(delete(Receipt))
        goods = {}
        for number in range(1, 7):
            goods[number] = product(work, f"P{number}", f"D{number % 3}")
        for branch, numbers in receipts:
            lines = [(goods[number], 1000, 100) for number in numbers]
            build.receipt(work, None, date(2026, 1, 5), *lines, *lines[:1], at=branch)
    with database.read() as session:
        scope = Scope(JANUARY, ids["A"])
        found = analytics.baskets(session, scope, level, support, Fraction(1, 100))
    name = "P{}" if level is Level.PRODUCT else "D{}"
    baskets = [
        {name.format(n if level is Level.PRODUCT else n % 3) for n in numbers}
        for branch, numbers in receipts
        if branch == "A" and numbers
    ]
    assert found.receipts == len(baskets)
    assert {(r.antecedent, r.consequent): r.receipts for r in found.rules} == {
        (first, tuple(sorted(set(items) - set(first)))): both
        for items, both in frequent(baskets, support).items()
        for size in range(1, len(items))
        for first in combinations(items, size)
    }


def product(work, number, department):
    """The product with this number, made the first time."""
    found = work.session.scalars(select(Product).where(Product.product_no == number)).one_or_none()
    return found or build.product(work, number, department)


def frequent(baskets, support):
    """Return the sets of one to three items that enough baskets hold."""
    everything = sorted(set().union(*baskets))
    counts = {
        items: sum(set(items) <= basket for basket in baskets)
        for size in (1, 2, 3)
        for items in combinations(everything, size)
    }
    return {items: n for items, n in counts.items() if n and n >= support * len(baskets)}


def test_a_search_for_baskets_stops_when_asked(shop):
    class Impatient:
        def step(self, done: int, total: int) -> None:
            raise Cancelled

    with shop.read() as session, pytest.raises(Cancelled):
        analytics.baskets(
            session, Scope(BOTH), Level.PRODUCT, Fraction(1, 10), Fraction(1, 10), Impatient()
        )


def test_a_running_query_of_the_summary_stops_when_asked(shop):
    def many(session):
        for _ in range(1000):
            analytics.summary(session, Scope(BOTH))

    with pytest.raises(Cancelled), shop.read(lambda: True) as session:
        many(session)


def test_items_too_rare_to_be_frequent_still_make_their_receipts_count(database, monkeypatch):
    monkeypatch.setattr(sys.modules[count_sets.__module__], "_PIECE", 2)
    with database.work() as work:
        tea = build.product(work, "tea", "Food", "Tea")
        for number in range(7):
            rare = build.product(work, f"rare{number}", "Food", f"Rare {number}")
            build.receipt(work, None, JANUARY.first, (rare, 1000, 100))
        for _ in range(3):
            build.receipt(work, None, JANUARY.first, (tea, 1000, 100))
    with database.read() as session:
        found = count_sets(session, Scope(JANUARY), Level.PRODUCT, Fraction(3, 10))
        more = count_sets(session, Scope(JANUARY), Level.PRODUCT, Fraction(31, 100))
    assert (found.receipts, found.sets) == (10, {("tea",): 3})
    assert (more.receipts, more.sets) == (10, {})


def test_receipts_without_any_item_make_nothing_rare(database):
    with database.work() as work:
        tea, cake = (build.product(work, name, "Food", name) for name in ("tea", "cake"))
        for item in (tea, tea, tea, cake, None, None, None, None, None, None):
            build.receipt(work, None, JANUARY.first, (item, 1000, 100))
    with database.read() as session:
        found = count_sets(session, Scope(JANUARY), Level.PRODUCT, Fraction(3, 4))
    assert (found.receipts, found.sets) == (4, {("tea",): 3}), "3 of 4, though 3 of all 10"


def test_a_branch_counts_its_own_receipts_alone(database, ids):
    with database.work() as work:
        tea = build.product(work, "tea", "Food", "Tea")
        for at in ("A", "B", "A"):
            build.receipt(work, None, JANUARY.first, (tea, 1000, 100), at=at)
    with database.read() as session:
        found = count_sets(session, Scope(JANUARY, ids["A"]), Level.PRODUCT, Fraction(1, 10))
    assert (found.receipts, found.sets) == (2, {("tea",): 2})
