"""The arithmetic of the figures: known examples, and laws on random shops."""

from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.analytics.rules import (
    Counts,
    association_rules,
    gini,
    herfindahl,
    lowest_share,
    rounded_ratio,
    top_share,
)
from services.segments import GROUPS, rfm_group

amounts = st.lists(st.integers(0, 10**9), min_size=1, max_size=60)
baskets = st.lists(st.frozensets(st.sampled_from("ABCDE"), max_size=4), min_size=1, max_size=30)


@pytest.mark.parametrize(
    ("amount", "count", "expected"),
    [(10, 4, 3), (9, 4, 2), (-10, 4, -3), (50300743, 15747, 3194), (5, 0, None), (0, 3, 0)],
)
def test_an_average_is_rounded_half_away_from_zero(amount, count, expected):
    assert rounded_ratio(amount, count) == expected


def test_gini_is_nought_among_equals_and_near_one_when_one_has_all():
    assert gini([7, 7, 7, 7]) == 0
    assert gini([0] * 99 + [5]) == pytest.approx(0.99)


@given(amounts)
def test_gini_is_half_the_mean_difference_over_the_mean(values):
    total, count = sum(values), len(values)
    expected = sum(abs(a - b) for a in values for b in values) / (2 * count * total or 1)
    assert (gini(values) or 0) == pytest.approx(expected)


def test_the_best_percent_counts_members_upward():
    assert top_share([10, 20, 30, 40], 1) == 0.4  # one of four
    assert top_share([10, 20, 30, 40], 26) == 0.7  # two of four
    assert top_share([0, 0], 20) is None


def test_herfindahl_sums_squared_shares():
    assert herfindahl([50, 30, 20]) == pytest.approx(0.38)
    assert herfindahl([]) is None


def test_nothing_to_share_gives_no_concentration():
    assert gini([]) is None
    assert gini([-5, 2]) is None


def test_every_pair_of_scores_has_a_group_and_every_group_a_pair():
    found = {rfm_group(r, f) for r in range(1, 6) for f in range(1, 6)}
    assert found == set(GROUPS)
    assert rfm_group(5, 5) == "champions"
    assert rfm_group(1, 5) == "cannot_lose"
    assert rfm_group(5, 1) == "new"
    assert rfm_group(1, 1) == "hibernating"


def counted(shop, largest=3):
    """The sets of one to three items with how many baskets hold them; plain Python."""
    sets: dict[tuple[str, ...], int] = {}
    for basket in shop:
        for size in range(1, largest + 1):
            for items in combinations(sorted(basket), size):
                sets[items] = sets.get(items, 0) + 1
    return Counts(sum(bool(basket) for basket in shop), sets)


@given(baskets, st.fractions(Fraction(1, 10), 1))
def test_rules_say_what_counting_by_hand_says(shop, threshold):
    counts = counted(shop)
    rules = association_rules(counts, threshold)
    for rule in rules:
        both = sum(set(rule.antecedent + rule.consequent) <= basket for basket in shop)
        first = sum(set(rule.antecedent) <= basket for basket in shop)
        second = sum(set(rule.consequent) <= basket for basket in shop)
        assert rule.receipts == both
        assert rule.support == pytest.approx(both / counts.receipts)
        assert rule.confidence == pytest.approx(both / first)
        assert rule.lift == pytest.approx(both * counts.receipts / first / second)
        assert Fraction(both, first) >= threshold
    wanted = {
        (first, tuple(sorted(set(items) - set(first))))
        for items in counts.sets
        for size in range(1, len(items))
        for first in combinations(items, size)
        if Fraction(counts.sets[items], counts.sets[first]) >= threshold
    }
    assert {(rule.antecedent, rule.consequent) for rule in rules} == wanted


def test_a_rule_exactly_on_the_threshold_is_kept():
    counts = Counts(10, {("A",): 10, ("B",): 3, ("A", "B"): 3})
    assert 3 / 10 == 0.3  # as floats too, but 0.1 * 3 is not
    rules = association_rules(counts, Fraction("0.3"))
    assert [(rule.antecedent, rule.consequent) for rule in rules] == [
        (("B",), ("A",)),
        (("A",), ("B",)),
    ]


def test_rules_are_ordered_by_lift_then_confidence_then_receipts_then_names():
    counts = Counts(
        100,
        {
            ("A",): 20,
            ("B",): 10,
            ("C",): 20,
            ("D",): 10,
            ("A", "B"): 10,
            ("C", "D"): 10,
        },
    )
    rules = association_rules(counts, Fraction(1, 10))
    assert [(*rule.antecedent, *rule.consequent) for rule in rules] == [
        ("B", "A"),
        ("D", "C"),
        ("A", "B"),
        ("C", "D"),
    ]


def test_the_lowest_share_is_the_end_of_wilsons_interval():
    """The examples of Newcombe (1998), table I: 81 of 263, 15 of 148, 0 of 20."""
    assert lowest_share(81, 263) == pytest.approx(0.2553, abs=5e-5)
    assert lowest_share(15, 148) == pytest.approx(0.0624, abs=5e-5)
    assert lowest_share(0, 20) == 0.0
    assert lowest_share(0, 161) == 0.0
    assert lowest_share(0, 0) == 0.0


@given(st.integers(1, 10**6).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_lowest_share_is_never_above_the_share_and_grows_with_the_number(counts):
    part, whole = counts
    assert 0 <= lowest_share(part, whole) <= part / whole
    assert lowest_share(part, whole) <= lowest_share(10 * part, 10 * whole) + 1e-12
