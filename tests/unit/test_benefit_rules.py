"""The arithmetic of benefits, by example and by law."""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.values import Unit
from services.benefits.rules import (
    Earning,
    Expiry,
    ExpiryKind,
    Lot,
    correction,
    in_spending_order,
    kept,
    takes,
)

amounts = st.integers(0, 10**7)
days = st.dates(date(2020, 1, 1), date(2030, 12, 31))
rates = st.fractions(Fraction(1, 1000), 10).map(lambda rate: Earning(Unit.POINTS, rate))
lots = st.lists(
    st.builds(Lot, st.integers(1, 99), st.integers(0, 50), st.none() | days),
    unique_by=lambda lot: lot.id,
)


@pytest.mark.parametrize(
    ("kind", "count", "earned_on", "last"),
    [
        (ExpiryKind.NEVER, 0, date(2026, 1, 31), None),
        (ExpiryKind.DAYS, 30, date(2026, 1, 31), date(2026, 3, 2)),
        (ExpiryKind.MONTHS, 1, date(2026, 1, 31), date(2026, 2, 28)),
        (ExpiryKind.MONTHS, 1, date(2028, 1, 31), date(2028, 2, 29)),
        (ExpiryKind.MONTHS, 12, date(2028, 2, 29), date(2029, 2, 28)),
        (ExpiryKind.MONTH_END, 0, date(2026, 2, 3), date(2026, 2, 28)),
        (ExpiryKind.QUARTER_END, 0, date(2026, 5, 3), date(2026, 6, 30)),
        (ExpiryKind.YEAR_END, 0, date(2026, 12, 31), date(2026, 12, 31)),
        (ExpiryKind.INACTIVE_MONTHS, 3, date(2026, 2, 3), None),
    ],
)
def test_a_lot_lapses_by_the_policy_of_its_day(kind, count, earned_on, last):
    assert Expiry(kind, count).last_day(earned_on) == last


def test_an_idle_account_lapses_by_the_last_visit_or_the_earning_if_later():
    policy = Expiry(ExpiryKind.INACTIVE_MONTHS, 1)
    assert policy.idle_end(date(2026, 1, 5), [date(2026, 1, 31)]) == date(2026, 2, 28)
    assert policy.idle_end(date(2026, 1, 5), []) == date(2026, 2, 5)
    assert Expiry(ExpiryKind.DAYS, 1).idle_end(date(2026, 1, 5), []) is None


def test_coming_back_too_late_revives_nothing_that_lapsed_by_inactivity():
    policy = Expiry(ExpiryKind.INACTIVE_MONTHS, 1)
    before, too_late = date(2025, 12, 1), date(2026, 2, 20)
    assert policy.idle_end(date(2026, 1, 5), [before, too_late]) == date(2026, 2, 5)


@given(earning=rates, first=amounts, second=amounts)
def test_splitting_a_receipt_never_earns_more(earning, first, second):
    apart = sum(earning.earned(part, part) for part in (first, second))
    assert apart <= earning.earned(first + second, first + second)


@given(earning=rates, sold=amounts, parts=st.lists(st.integers(1, 10**5)))
def test_split_returns_cost_together_what_one_return_costs(earning, sold, parts):
    left, earned, taken = sold, earning.earned(sold, sold), 0
    for part in parts:
        left = max(left - part, 0)
        change = correction(earned - taken, 0, earning.earned(left, left))
        assert change <= 0
        taken -= change
    assert earned - taken == earning.earned(left, left)


@given(earned=amounts, lapsed=amounts, due=amounts)
def test_a_correction_never_takes_what_has_lapsed_nor_more_than_was_earned(earned, lapsed, due):
    lapsed = min(lapsed, earned)
    change = correction(earned, lapsed, due)
    if due <= earned:
        assert -(earned - lapsed) <= change <= 0
        assert earned + change >= due
    else:
        assert earned + change == due


def test_a_basket_below_the_minimum_earns_nothing_and_the_minimum_itself_does():
    earning = Earning(Unit.CREDIT, Fraction(1, 20), minimum_minor=5_000)
    assert [earning.earned(m, m) for m in (4_999, 5_000)] == [0, 250]


@given(redeemed=amounts, sold=st.integers(1, 10**7), returned=amounts)
def test_what_stays_spent_follows_the_goods_that_stay(redeemed, sold, returned):
    stays = kept(redeemed, sold, returned)
    assert 0 <= stays <= redeemed
    assert kept(redeemed, sold, 0) == redeemed
    assert kept(redeemed, sold, sold) == 0
    assert stays >= kept(redeemed, sold, returned + 1)


@given(held=lots, amount=st.integers(0, 2000), on=days)
def test_spending_takes_the_whole_amount_or_says_what_is_missing(held, amount, on):
    order = in_spending_order(held, on)
    taken, missing = takes(order, amount)
    left = {lot.id: lot.left for lot in held}
    assert sum(part.amount for part in taken) + missing == amount
    assert all(0 < part.amount <= left[part.lot_id] for part in taken)
    assert missing == max(amount - sum(lot.left for lot in order), 0)


@given(held=lots, on=days)
def test_lots_are_spent_by_their_last_day_and_never_after_it(held, on):
    order = in_spending_order(held, on)
    last = [lot.last_on or date.max for lot in order]
    assert last == sorted(last)
    assert all(day >= on for day in last)
    tomorrow = on + timedelta(days=1)
    assert {lot.id for lot in in_spending_order(held, tomorrow)} <= {lot.id for lot in order}
