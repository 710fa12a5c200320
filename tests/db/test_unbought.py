"""What a member never bought though most who buy like them do: counts, floors, and the segment."""

from datetime import date, timedelta

import pytest

from models.member import Member
from models.purchase import Category
from services import analytics, segments
from services.analytics import Level
from services.analytics.unbought import LEAST_BUYERS, Item
from services.purchases import refresh_summaries
from tests import build

DAY = date(2026, 6, 1)


@pytest.fixture
def shop(database):
    """Forty bought coffee, thirty of them cake too; of forty others, ten bought cake, all tea."""
    with database.work() as work:
        goods = {
            name: build.product(work, f"P-{name}", "Food", name, name=name)
            for name in ("Coffee", "Cake", "Tea")
        }
        database.ids = []
        for number in range(80):
            who = build.member(work)
            has_coffee = number < 40
            cake = number < 30 or number >= 70
            bought = ["Coffee" if has_coffee else "Tea", *(["Cake"] if cake else [])]
            build.receipt(work, who, DAY, *((goods[name], 1000, 500) for name in bought))
            database.ids.append(who.id)
        refresh_summaries(work.session)
    database.goods = goods
    return database


def never_bought(shop, number, as_of=DAY, level=Level.CATEGORY):
    with shop.read() as session:
        return analytics.buyers(session, level, as_of).unbought_by(shop.ids[number])


def test_what_most_buyers_of_the_same_bought_too_is_told_with_its_counts(shop):
    [told] = never_bought(shop, 35)
    assert (told.bought.name, told.never.name) == ("Coffee", "Cake")
    assert (told.buyers, told.both, told.waiting) == (40, 30, 10)
    assert (told.share, told.everybody, told.lift) == (0.75, 0.5, 1.5)


def test_whoever_bought_it_is_told_nothing_of_it(shop):
    assert never_bought(shop, 0) == []


def test_what_buyers_of_the_same_seldom_bought_is_not_told(shop):
    assert never_bought(shop, 50) == [], "of those with tea a quarter bought cake"


def test_too_few_buyers_tell_nothing(shop):
    with shop.work() as work:
        rare = build.product(work, "P-Rare", "Food", "Rare")
        for member_id in shop.ids[: LEAST_BUYERS - 2]:
            build.receipt(work, work.session.get(Member, member_id), DAY, (rare, 1000, 1))
        build.receipt(work, work.session.get(Member, shop.ids[35]), DAY, (rare, 1000, 1))
    assert [told.bought.name for told in never_bought(shop, 35)] == ["Coffee"]
    with shop.work() as work:
        last = work.session.get(Member, shop.ids[29])
        build.receipt(work, last, DAY, (build.product(work, "P-R2", "Food", "Rare"), 1000, 1))
    assert [told.bought.name for told in never_bought(shop, 35)] == ["Rare"]


def test_a_share_that_may_be_chance_is_not_told(shop):
    with shop.work() as work:
        for member_id in shop.ids[50:60]:  # now half of the shop and more bought cake
            cake = work.session.merge(shop.goods["Cake"])
            build.receipt(work, work.session.get(Member, member_id), DAY, (cake, 1000, 1))
    assert never_bought(shop, 35) == [], "75 % of 40 against 62.5 % of everybody"


def test_the_segment_of_a_click_holds_exactly_the_counted_customers(shop):
    [told] = never_bought(shop, 35)
    rule = segments.parse(told.rule)
    with shop.read() as session:
        found = set(session.scalars(segments.member_ids(session, rule, DAY)))
    assert found == set(shop.ids[30:40])
    assert len(found) == told.waiting


def test_what_was_only_brought_back_is_not_bought_and_nothing_later_counts(shop):
    with shop.work() as work:
        cake = work.session.merge(shop.goods["Cake"])
        brought, later = (work.session.get(Member, shop.ids[n]) for n in (35, 36))
        build.receipt(work, brought, DAY, (cake, -1000, -500))
        build.receipt(work, later, DAY + timedelta(days=1), (cake, 1000, 500))
    assert never_bought(shop, 35)[0].both == 30
    assert never_bought(shop, 36) != []
    assert never_bought(shop, 36, DAY + timedelta(days=1)) == []


def test_a_category_holds_what_lies_below_it(shop):
    with shop.work() as work:
        cake = work.session.merge(shop.goods["Cake"])
        parent = work.session.get(Category, cake.category_id)
        small = build.category(work, "Small cakes", parent)
        muffin = build.product(work, "P-Muffin", "Food")
        muffin.category_id = small.id
        work.session.flush()
        build.receipt(work, work.session.get(Member, shop.ids[35]), DAY, (muffin, 1000, 1))
    assert never_bought(shop, 35) == []


def test_products_speak_where_no_category_does(database):
    with database.work() as work:
        coffee, cake = (
            build.product(work, number, "Food", name=name)
            for number, name in (("1", "Espresso"), ("2", "Cheesecake"))
        )
        ids = []
        for number in range(80):
            who = build.member(work)
            items = [coffee if number < 40 else None, *([cake] * (number < 35))]
            build.receipt(work, who, DAY, *((item, 1000, 1) for item in items))
            ids.append(who.id)
    with database.read() as session:
        counted: analytics.Counted = {}
        [told] = analytics.unbought(session, ids[39], DAY, counted, limit=4)
    assert (told.level, told.bought, told.never) == (
        Level.PRODUCT,
        Item("1", "Espresso"),
        Item("2", "Cheesecake"),
    )
    assert set(counted) == {Level.CATEGORY, Level.PRODUCT}


def test_an_empty_shop_suggests_nothing(database):
    with database.read() as session:
        assert analytics.unbought(session, 1, DAY, {}, limit=4) == []


def test_what_less_than_most_bought_is_not_told_however_rare_it_is_elsewhere(database):
    with database.work() as work:
        pan, lid = (build.product(work, name, "Home", name) for name in ("Pan", "Lid"))
        ids = []
        for number in range(200):
            who = build.member(work)
            has_lid = number < 20 or 50 <= number < 62
            items = [pan if number < 50 else None, *([lid] * has_lid)]
            build.receipt(work, who, DAY, *((item, 1000, 1) for item in items))
            ids.append(who.id)
    with database.read() as session:
        told = analytics.buyers(session, Level.CATEGORY, DAY).unbought_by(ids[49])
    assert told == [], "20 of 50 against 32 of 200"


def test_erased_customers_are_not_counted(shop):
    with shop.work() as work:
        for number in (0, 34):
            work.session.get(Member, shop.ids[number]).state = "erased"
    [told] = never_bought(shop, 35)
    assert (told.buyers, told.both, told.everybody) == (38, 29, 39 / 78)
