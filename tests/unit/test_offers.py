"""Deciding what benefits do to a basket: by example, and by laws that hold for every basket."""

from dataclasses import replace
from datetime import date
from fractions import Fraction
from importlib import import_module
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.values import BenefitKind, Money, Trigger, Unit
from services.benefits.offers import (
    Choice,
    InHand,
    Item,
    Occasion,
    Policy,
    Slot,
    Standing,
    decide,
)
from services.benefits.offers.discount import taken_off
from services.benefits.offers.stacking import Wanted, together
from services.benefits.terms import plan_of, read_limits, read_stacking, terms_on

deciding = import_module("services.benefits.offers.decide")  # the package names its function so
TODAY = date(2026, 6, 17)  # a Wednesday
NOW = Occasion(TODAY, 12 * 60, "A", "ILS")
OWN = ("visits", "used_on", "used", "uses", "spent_minor", "grant_id", "valid_to_on", "slots")
NEEDS = {"percent": {"percent": 10}, "amount": {"amount_minor": 1_000}}


def hand(benefit_id=1, *, kind="percent", **facts):
    """A benefit from its document, in a member's hand."""
    own = {name: facts.pop(name) for name in list(facts) if name in OWN}
    document = {"name": f"הטבה {benefit_id}", "kind": kind} | NEEDS.get(kind, {}) | facts
    plan = plan_of(document, "ILS")
    columns = dict(plan.columns)
    for name in ("eligible_rule", "valid_from_on"):
        columns.pop(name)
    return InHand(
        benefit_id,
        plan.name,
        plan.kind,
        plan.trigger,
        terms_on(plan.terms, TODAY),
        read_limits(columns.pop("limits")),
        read_stacking(columns.pop("stacking")),
        **columns | own,
    )


BASKET = (Item(3_200, 2_000), Item(1_900, 1_000), Item(4_200, 1_000))


def run(*hands, items=BASKET, at=NOW, **choice):
    return decide(items, hands, at, Choice(**choice))


def standings(decision):
    return {offer.benefit_id: offer.standing for offer in decision.offers}


def codes(decision, benefit_id=1):
    (offer,) = (offer for offer in decision.offers if offer.benefit_id == benefit_id)
    return [why.code for why in offer.why]


def goods(*names):
    return frozenset(names)


def test_ten_percent_of_the_basket_lie_on_its_lines():
    found = run(hand())
    assert found.discounts == (320, 190, 420)
    assert (found.offers[0].standing, found.offers[0].effect_minor) == (Standing.APPLIED, 930)


def test_a_percentage_is_rounded_once_half_away_from_zero():
    items = (Item(5, 1000), Item(5, 1000), Item(5, 1000))  # 10 % of 0.15 is 0.015
    assert run(hand(), items=items).discounts == (1, 1, 0)


def test_an_amount_takes_no_more_than_there_is():
    found = run(hand(kind="amount", amount_minor=10_000))
    assert found.discounts == (3_200, 1_900, 4_200)
    assert sum(found.discounts) == found.offers[0].effect_minor


def test_a_benefit_on_goods_leaves_the_others_alone():
    items = (
        Item(1_000, 1000, goods(("category", "מאפים"), ("brand", "בית"))),
        Item(1_000, 1000, goods(("category", "מאפים"), ("product", "7"))),
        Item(1_000, 1000, goods(("category", "קפה"))),
    )
    pastry = hand(on={"category": ["מאפים"]}, excluded={"product": ["7"]}, percent=50)
    assert run(pastry, items=items).discounts == (500, 0, 0)


def test_one_and_one_takes_off_the_cheapest_piece():
    coffee = goods(("category", "קפה"))
    items = (Item(3_200, 2000, coffee), Item(1_400, 1000, coffee), Item(900, 1000))
    free = hand(on={"category": ["קפה"], "cheapest": True}, percent=100, units=2)
    assert run(free, items=items).discounts == (0, 1_400, 0)
    assert codes(run(free, items=items[1:])) == ["benefits.why.units"]


def test_the_cheapest_piece_of_a_line_of_several_is_its_share():
    free = hand(on="cheapest", percent=100)
    assert run(free, items=(Item(1_000, 3000), Item(500, 1000))).discounts == (333, 0)


def test_cheapest_pieces_may_be_several_where_the_basket_may_have_several():
    free = hand(on="cheapest", percent=100, limits={"per_basket": 2}, automatic=False)
    items = (Item(900, 3000), Item(500, 1000))
    assert run(free, items=items, chosen=(1, 1)).discounts == (600, 0)
    assert run(free, items=items, chosen=(1, 1, 1)).discounts == (600, 0)


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"minimum_minor": 10_000}, "benefits.why.minimum"),
        ({"branches": ["B"]}, "benefits.why.branch"),
        ({"weekdays": [1, 2]}, "benefits.why.weekday"),
        ({"hours": [13, 15]}, "benefits.why.hours"),
        ({"hours": [8, 12]}, "benefits.why.hours"),
        ({"on": {"brand": ["x"]}}, "benefits.why.no_goods"),
        ({"units": 5}, "benefits.why.units"),
        ({"trigger": "nth_visit", "every_visits": 10, "visits": 3}, "benefits.why.visits"),
        (
            {"trigger": "nth_visit", "every_visits": 2, "visits": 3, "used_on": TODAY},
            "benefits.why.used_today",
        ),
        (
            {"limits": {"per_member": {"count": 8, "month": True}}, "used": 8},
            "benefits.why.limit_month",
        ),
        (
            {"limits": {"per_member": {"count": 1, "days": 7}}, "used": 1},
            "benefits.why.limit_days",
        ),
        ({"limits": {"total": 5}, "uses": 5}, "benefits.why.limit_total"),
        ({"limits": {"budget_minor": 500}, "spent_minor": 500}, "benefits.why.budget"),
        ({"limits": {"budget_minor": 500}}, "benefits.why.budget"),
        ({"kind": "gift", "limits": {"budget_minor": 5}, "spent_minor": 5}, "benefits.why.budget"),
        ({"price_points": 100}, "benefits.why.points_missing"),
        ({"kind": "gift", "stock": 3, "uses": 3}, "benefits.why.out_of_stock"),
        ({"kind": "experience"}, "benefits.why.no_places"),
        ({"kind": "points", "points_per_major": 1, "minimum_minor": 9_301}, "benefits.why.minimum"),
        ({"kind": "credit", "rate": "0.0000001"}, "benefits.why.too_little"),
    ],
)
def test_what_is_withheld_says_why(facts, code):
    found = run(hand(**facts))
    assert (found.offers[0].standing, codes(found)) == (Standing.WITHHELD, [code])
    assert (sum(found.discounts), found.uses) == (0, ())


def test_what_is_missing_to_the_minimum_is_said_in_money():
    (offer,) = run(hand(minimum_minor=10_500)).offers
    assert offer.why[0].facts == {"missing": Money(1_200, "ILS")}


def test_hours_hold_from_the_first_to_before_the_last():
    assert run(hand(hours=[12, 13])).offers[0].standing is Standing.APPLIED


def test_every_tenth_visit_counts_today():
    tenth = hand(trigger="nth_visit", every_visits=10, visits=9)
    assert run(tenth).offers[0].standing is Standing.APPLIED


def test_an_offer_keeps_its_number_when_it_is_applied_or_taken_off():
    hands = [hand(n, kind="amount", automatic=n == 1) for n in (1, 2, 3)]
    hands.append(hand(0, minimum_minor=90_000))  # the first by number, and not to be had

    def order(**choice):
        return [offer.benefit_id for offer in run(*hands, **choice).offers]

    assert order() == order(chosen=(3,)) == order(taken_off=(1,)) == [1, 2, 3, 0]


def test_what_waits_for_a_word_says_what_it_would_take_off():
    waiting = hand(2, kind="amount", automatic=False)
    found = run(hand(1), waiting)
    assert standings(found) == {1: Standing.APPLIED, 2: Standing.AVAILABLE}
    assert found.offers[1].effect_minor == 1_000
    chosen = run(hand(1), waiting, chosen=(2,))
    assert standings(chosen) == {1: Standing.APPLIED, 2: Standing.APPLIED}
    assert sum(chosen.discounts) == 930 + 1_000


def test_what_applies_by_itself_can_be_taken_off():
    found = run(hand(), taken_off=(1,))
    assert (standings(found), sum(found.discounts)) == ({1: Standing.AVAILABLE}, 0)


def test_the_higher_priority_applies_first_to_the_whole():
    ten, fixed = hand(1), hand(2, kind="amount", priority=5)
    assert sum(run(ten, fixed).discounts) == 1_000 + 830
    assert sum(run(replace(ten, priority=9), fixed).discounts) == 930 + 1_000


@pytest.mark.parametrize(
    ("policy", "kept"),
    [
        (Policy.BEST_FOR_CUSTOMER, {2, 3}),
        (Policy.LIST_ORDER, {1}),
        (Policy.CHEAPEST_FOR_SHOP, {1}),
    ],
)
def test_the_policy_decides_between_what_does_not_go_together(policy, kept):
    alone = hand(1, exclusive=True, priority=9)
    found = run(alone, hand(2), hand(3, kind="amount"), policy=policy)
    applied = {o.benefit_id for o in found.offers if o.standing is Standing.APPLIED}
    assert applied == kept
    for other in {1, 2, 3} - kept:
        assert codes(found, other) == ["benefits.why.alone"]


def test_where_nothing_excludes_anything_nothing_is_weighed():
    some = [Wanted(hand(1)), Wanted(hand(2))]

    def worth(_some):
        raise AssertionError

    assert list(together(some, Policy.BEST_FOR_CUSTOMER, 0, worth, lambda _: 0)) == some


def test_of_many_that_exclude_each_other_the_best_is_found_wherever_it_stands():
    many = [hand(n, percent=n, exclusive=True) for n in range(1, 21)]
    found = run(*many)
    assert [use.hand.benefit_id for use in found.uses] == [20]
    thousands = run(*many, items=(Item(1_000, 1_000),) * 5_000)
    assert [use.hand.benefit_id for use in thousands.uses] == [20]


def test_of_pairs_that_exclude_each_other_the_better_of_each_is_taken():
    """Two to the power of ten ways, each as long as a basket of thousands of lines."""
    pairs = []
    for n in range(1, 11):
        better = hand(2 * n, kind="amount", amount_minor=300)
        pairs += [hand(2 * n - 1, kind="amount", amount_minor=200, not_with=[better.name]), better]
    found = run(*pairs, items=(Item(1_000, 1_000),) * 2_000)
    assert {use.hand.benefit_id for use in found.uses} == set(range(2, 21, 2))


def test_nothing_that_goes_with_the_rest_is_left_out_to_be_cheaper():
    """Of three the last bars both others: leaving one out for it, and it for the other, is none."""
    first, second = hand(1), hand(2, kind="amount")
    third = hand(3, percent=90, not_with=[first.name, second.name])
    found = run(first, second, third, policy=Policy.CHEAPEST_FOR_SHOP)
    assert {use.hand.benefit_id for use in found.uses} == {1, 2}


def test_the_cheapest_piece_may_be_a_dear_one_when_another_benefit_makes_the_cheap_one_free():
    items = [Item(1_000, 1_000, frozenset([("product", "1")])), Item(10_000, 1_000)]
    free = hand(1, percent=100, on={"product": ["1"]}, priority=9)
    rival = hand(2, kind="amount", amount_minor=3_000, not_with=[free.name], priority=8)
    cheapest = hand(3, percent=100, on="cheapest")
    small = [hand(n, kind="amount", amount_minor=n) for n in (5, 6)]
    smaller = [hand(n, kind="amount", amount_minor=1, not_with=[f"הטבה {n - 2}"]) for n in (7, 8)]
    found = run(free, rival, cheapest, *small, *smaller, items=items)
    assert {1, 3} <= {use.hand.benefit_id for use in found.uses}
    assert sum(found.discounts) == 11_000


def test_thousands_of_lines_try_fewer_ways_where_promises_mislead(monkeypatch):
    looked = []

    def counted(some, items, left, times):
        looked.append(len(items))
        return taken_off(some, items, left, times)

    monkeypatch.setattr(deciding, "taken_off", counted)
    # Each promises the whole basket, so that no promise tells one way from another.
    dear = [hand(n, kind="amount", amount_minor=10**9, price_points=1) for n in range(1, 13)]
    choice = {"chosen": range(1, 13), "points": 6}
    run(*dear, items=(Item(1_000, 1_000),) * 10, **choice)
    ways = len(looked)
    looked.clear()
    run(*dear, items=(Item(1_000, 1_000),) * 10_000, **choice)
    assert len(looked) < ways / 10
    assert sum(looked) < 1_000_000


def test_what_does_not_go_with_another_names_it():
    first, second = hand(1, percent=20), hand(2, not_with=["הטבה 1"])
    found = run(first, second)
    assert codes(found, 2) == ["benefits.why.not_with"]
    assert found.offers[-1].why[0].facts == {"other": "הטבה 1"}


def test_points_pay_for_no_more_than_they_reach():
    dear, cheap = (hand(n, kind="amount", price_points=60) for n in (1, 2))
    found = run(dear, cheap, chosen=(1, 2), points=100)
    assert (found.spends_points, sum(found.discounts)) == (60, 1_000)
    assert codes(found, 2) == ["benefits.why.points_missing"]
    assert found.offers[-1].why[0].facts == {"n": 20}


def test_one_grant_is_used_once_and_the_first_to_lapse_first():
    late = hand(kind="gift", trigger="manual", grant_id=5, valid_to_on=date(2026, 8, 1))
    soon = replace(late, grant_id=6, valid_to_on=date(2026, 7, 1))
    found = run(late, soon, chosen=(1,))
    assert [use.hand.grant_id for use in found.uses] == [6]
    withheld = [o for o in found.offers if o.standing is Standing.WITHHELD]
    assert [o.grant_id for o in withheld] == [5]


def test_what_is_paid_with_a_benefit_or_credit_does_not_earn():
    points = hand(2, kind="points", points_per_major=1)
    found = run(hand(1), points, credit_minor=2_000)
    assert found.earns == {Unit.POINTS: (9_300 - 930 - 2_000) // 100, Unit.CREDIT: 0}
    assert found.earned == {2: 63}


def test_goods_that_do_not_earn_are_left_out_after_what_comes_off_them():
    items = (Item(1_000, 1000, goods(("category", "טבק"))), Item(1_000, 1000))
    points = hand(2, kind="points", points_per_major=1, excluded={"category": ["טבק"]})
    assert run(hand(1), points, items=items).earns[Unit.POINTS] == 9


def test_a_visit_that_gives_points_gives_them_once():
    bonus = hand(kind="points", trigger="nth_visit", every_visits=2, points=50, visits=1)
    found = run(bonus)
    assert (found.earns[Unit.POINTS], found.earned) == (50, {})
    assert [use.hand.benefit_id for use in found.uses] == [1]


def test_places_are_reserved_and_never_sold():
    slot = Slot(7, date(2026, 6, 20), 600, None, 4)
    found = run(hand(kind="experience", slots=(slot,)), chosen=(1,))
    assert (found.offers[0].standing, found.uses) == (Standing.AVAILABLE, ())
    assert found.offers[0].why[0].facts == {"n": 4, "day": date(2026, 6, 20)}


def test_before_anything_is_scanned_nothing_stands_against_a_benefit():
    found = run(hand(1), hand(2, on={"brand": ["x"]}), hand(3, minimum_minor=5), items=())
    assert set(standings(found).values()) == {Standing.AVAILABLE}


def test_a_gift_is_worth_its_value_to_the_member_and_its_cost_to_the_shop():
    (use,) = run(hand(kind="gift", value_minor=2_200, cost_minor=600), chosen=(1,)).uses
    assert (use.discount_minor, use.value_minor, use.cost_minor) == (0, 2_200, 600)


# ------------------------------------------------------------------------------------- laws

SHELVES = ("קפה", "מאפים", "מתנות")
items_ = st.lists(
    st.builds(
        Item,
        st.integers(0, 50_000),
        st.sampled_from([250, 1000, 1500, 2000, 7000]),
        st.sets(st.tuples(st.just("category"), st.sampled_from(SHELVES))).map(frozenset),
    ),
    min_size=1,
    max_size=6,
)


@st.composite
def hands_(draw):
    many = draw(st.integers(0, 5))
    return tuple(draw(one_hand(number)) for number in range(1, many + 1))


@st.composite
def one_hand(draw, number):
    kind = draw(st.sampled_from(["percent", "amount", "gift", "points", "credit"]))
    needs = {
        "percent": {"percent": draw(st.integers(1, 100))},
        "amount": {"amount_minor": draw(st.integers(1, 60_000))},
        "gift": {"value_minor": draw(st.integers(0, 5_000))},
        "points": {"points_per_major": draw(st.integers(1, 5))},
        "credit": {"rate": "0.05"},
    }[kind]
    goods_ = {"category": draw(st.lists(st.sampled_from(SHELVES), min_size=1))}
    facts = {"on": draw(st.sampled_from(["basket", goods_]))}
    if kind in ("percent", "amount", "gift"):
        facts["priority"] = draw(st.integers(-2, 2))
        facts["exclusive"] = draw(st.booleans())
        facts["not_with"] = [f"הטבה {n}" for n in draw(st.sets(st.integers(1, 5), max_size=2))]
    if kind in ("percent", "amount") and draw(st.booleans()):
        facts["on"] = draw(st.sampled_from(["cheapest", goods_ | {"cheapest": True}]))
    if kind in ("percent", "amount", "gift") and draw(st.booleans()):
        facts["price_points"] = draw(st.integers(1, 100))
    return hand(number, kind=kind, **needs, **facts)


choices = st.builds(
    Choice,
    st.lists(st.integers(1, 5), max_size=6),
    st.sets(st.integers(1, 5), max_size=2),
    st.sampled_from(list(Policy)),
    st.integers(-50, 200),
)


@given(items_, hands_(), choices)
def test_lines_come_to_the_total_less_the_discount_and_none_is_below_zero(items, hands, choice):
    found = decide(items, hands, NOW, choice)
    assert len(found.discounts) == len(items)
    assert sum(found.discounts) == sum(use.discount_minor for use in found.uses)
    assert sum(found.discounts) == sum(
        o.effect_minor for o in found.offers if o.standing is Standing.APPLIED
    )
    for item, discount in zip(items, found.discounts, strict=True):
        assert 0 <= discount <= item.amount_minor
    assert all(earned >= 0 for earned in found.earns.values())
    assert 0 <= found.spends_points <= max(choice.points, 0)


@given(items_, hands_(), choices, st.randoms(use_true_random=False))
def test_the_order_in_which_benefits_come_means_nothing(items, hands, choice, random):
    mixed = list(hands)
    random.shuffle(mixed)
    assert decide(items, mixed, NOW, choice) == decide(items, hands, NOW, choice)


@given(items_, hands_(), choices)
def test_the_best_for_the_customer_is_never_less_than_list_order(items, hands, choice):
    def worth(policy):
        found = decide(items, hands, NOW, replace(choice, policy=policy))
        return sum(use.value_minor for use in found.uses)

    assert worth(Policy.BEST_FOR_CUSTOMER) >= worth(Policy.LIST_ORDER)


def apart(first, second):
    return not first.goes_with(second)


def whole_sets(hands):
    """Every set of hands that go together and that no other can be added to."""
    for size in range(len(hands), 0, -1):
        for some in combinations(hands, size):
            others = [one for one in hands if one not in some]
            if any(apart(*pair) for pair in combinations(some, 2)):
                continue
            if all(any(apart(one, other) for other in some) for one in others):
                yield some


@st.composite
def rivals(draw):
    """Discounts that want the same goods, some of which exclude others."""
    hands = []
    for number in range(1, draw(st.integers(2, 6)) + 1):
        kind = draw(st.sampled_from(["percent", "amount"]))
        much = draw(st.sampled_from([10, 50, 100]))
        needs = {"percent": much} if kind == "percent" else {"amount_minor": much * 10}
        on = draw(st.sampled_from([None, "cheapest", {"product": ["1"]}, {"product": ["2"]}]))
        facts = {} if on is None else {"on": on}
        others = draw(st.sets(st.integers(1, 6), max_size=3)) - {number}
        facts["not_with"] = [f"הטבה {other}" for other in others]
        facts["exclusive"] = draw(st.booleans()) and draw(st.booleans())
        hands.append(hand(number, kind=kind, **needs, **facts))
    return hands


named_items = st.lists(
    st.builds(
        lambda amount, units, number: Item(amount, units * 1000, frozenset([("product", number)])),
        st.integers(1, 3_000),
        st.integers(1, 3),
        st.sampled_from(["1", "2"]),
    ),
    min_size=1,
    max_size=4,
)


@given(named_items, rivals())
def test_the_best_and_the_cheapest_are_those_of_all_ways_that_nothing_can_be_added_to(items, hands):
    def worth(some, policy):
        found = decide(items, some, NOW, Choice(policy=policy))
        return sum(use.value_minor for use in found.uses)

    able = [
        one
        for one in hands
        if standings(decide(items, [one], NOW, Choice()))[one.benefit_id] is Standing.APPLIED
    ]
    ways = [worth(some, Policy.LIST_ORDER) for some in whole_sets(able)]
    assert worth(able, Policy.BEST_FOR_CUSTOMER) == max(ways, default=0)
    assert worth(able, Policy.CHEAPEST_FOR_SHOP) == min(ways, default=0)  # costs what it is worth


@given(items_, hands_(), choices)
def test_what_is_used_goes_together_and_what_is_withheld_says_why(items, hands, choice):
    found = decide(items, hands, NOW, choice)
    for one in found.uses:
        assert all(one.hand.goes_with(other.hand) for other in found.uses)
    for offer in found.offers:
        assert offer.standing is not Standing.WITHHELD or offer.why


@given(items_, hands_(), choices)
def test_without_a_word_of_the_cashier_only_what_is_automatic_applies(items, hands, choice):
    quiet = replace(choice, chosen=(), taken_off=())
    for offer in decide(items, hands, NOW, quiet).offers:
        if offer.standing is Standing.APPLIED:
            assert offer.is_automatic


def test_a_percentage_is_exact_however_it_is_written():
    assert hand(percent="12.5").terms.percent == Fraction(1, 8)
    assert (hand().kind, hand().trigger) == (BenefitKind.PERCENT, Trigger.PURCHASE)
