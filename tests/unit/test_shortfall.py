"""How far somebody is from a join rule, by example and by law."""

from hypothesis import given
from hypothesis import strategies as st

from services.programs.shortfall import Lack, distance, distances, lacks, missing
from services.segments import All, AnyOf, Condition, Not, conditions

SPEND = Condition("purchases.total", "at_least", 60_000)
VISITS = Condition("purchases.count", "at_least", 5)
CITY = Condition("member.city", "equals", "חיפה")


def asked(rule, figures, holding=()):
    """What is lacking, with figures by path; conditions hold where the figure is enough."""
    return lacks(rule, lambda path: path in holding, figures.get)


def test_each_condition_that_does_not_hold_tells_what_it_lacks():
    found = asked(All((SPEND, VISITS)), {"rule.all[0]": 56_200, "rule.all[1]": 4})
    assert found == (
        Lack("rule.all[0]", 3_800, 3_800 / 60_000),
        Lack("rule.all[1]", 1, 1 / 5),
    )


def test_of_alternatives_the_nearest_counts():
    figures = {"rule.any[0]": 10_000, "rule.any[1]": 4}
    assert asked(AnyOf((SPEND, VISITS)), figures) == (Lack("rule.any[1]", 1, 1 / 5),)


def test_nothing_is_lacking_where_the_rule_holds():
    assert asked(All((SPEND,)), {}, holding={"rule.all[0]"}) is None
    assert asked(AnyOf((SPEND, VISITS)), {}, holding={"rule.any[1]"}) is None
    assert asked(Not(SPEND), {"rule.not": 5}) is None
    assert asked(All(()), {}) is None


def test_what_no_amount_helps_is_a_whole_step_away():
    assert asked(CITY, {}) == (Lack("rule", None, 1.0),)
    assert asked(Not(SPEND), {}, holding={"rule.not"}) == (Lack("rule", None, 1.0),)


def test_a_rule_nobody_can_satisfy_is_infinitely_far():
    assert distance(asked(AnyOf(()), {}) or ()) == float("inf")


def test_more_than_asks_for_one_step_above():
    assert missing(Condition("purchases.count", "more_than", 3), 3) == 1
    assert missing(Condition("purchases.total", "between", (100, 200)), 40) == 60
    assert missing(Condition("purchases.total", "between", (100, 200)), 300) is None
    assert missing(Condition("purchases.total", "at_most", 100), 300) is None
    assert missing(SPEND, None) is None


@given(wanted=st.integers(1, 10**6), figure=st.integers(-(10**6), 10**6))
def test_adding_what_is_missing_satisfies_the_condition(wanted, figure):
    asked_for = Condition("purchases.total", "at_least", wanted)
    amount = missing(asked_for, figure)
    assert (amount is None) == (figure >= wanted)
    assert figure + (amount or 0) >= wanted


@given(first=st.integers(0, 59_999), second=st.integers(0, 59_999))
def test_who_has_more_is_nearer(first, second):
    near = [distance(asked(SPEND, {"rule": figure})) for figure in (first, second)]
    assert (near[0] < near[1]) == (first > second)


leaves = st.sampled_from((SPEND, VISITS, CITY))
rules = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda parts: All(tuple(parts))),
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: AnyOf(tuple(parts))),
        inner.map(Not),
    ),
    max_leaves=6,
)


@given(rule=rules, chance=st.randoms(use_true_random=False))
def test_asked_about_everybody_it_is_as_far_as_asked_about_one(rule, chance):
    paths = [path for path, _ in conditions(rule)]
    holding = {path: {1} if chance.random() < 0.5 else set() for path in paths}
    figures = {path: chance.randrange(60_000) for path in paths}
    far = distances(rule, holding, lambda path, _: figures[path])(1)
    found = lacks(rule, lambda path: 1 in holding[path], figures.get)
    assert far == (None if found is None else distance(found))
