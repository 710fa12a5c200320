"""Medians, edges and stages in arrays, against the plain way."""

from datetime import date
from itertools import pairwise
from statistics import median

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.base import day_number
from services.segments import arrays

amounts = st.lists(st.integers(-(10**12), 10**12), min_size=1, max_size=60)
EARLIEST, LATEST = day_number(date.min), day_number(date.max)
# Few members and few days near to each other, and the ends of all there are.
days = st.one_of(st.integers(20_000, 20_060), st.sampled_from([EARLIEST, -1, 0, LATEST]))
visits = st.lists(st.tuples(st.integers(1, 4) | st.just(10**9), days), max_size=60)


def packed(pairs):
    numbers = [(who << arrays.BITS) + day - EARLIEST for who, day in pairs]
    return np.array(numbers, dtype=np.int64)


@given(visits)
def test_each_member_has_the_median_of_the_days_between_their_visit_days(pairs):
    found = arrays.rhythms_of(packed(pairs))
    assert found.members.tolist() == sorted({who for who, _ in pairs})
    for n, who in enumerate(found.members.tolist()):
        on = sorted({day for one, day in pairs if one == who})
        assert (found.first_on[n], found.last_on[n], found.visits[n]) == (on[0], on[-1], len(on))
        gaps = [later - earlier for earlier, later in pairwise(on)]
        assert found.has_rhythm[n] == (len(gaps) >= 2)
        if len(gaps) >= 2:
            assert found.half_days[n] == 2 * median(gaps)


@given(visits, st.integers(20_000, 20_060), st.sampled_from([2.0, 4.0]), st.integers(0, 30))
def test_a_silence_is_told_by_the_rhythm_before_it_or_by_days(pairs, since, ratio, longest):
    found = arrays.rhythms_of(packed(pairs))
    ended = found.ended_silence(since, ratio, longest)
    for n in range(len(found.members)):
        who = found.members[n]
        on = sorted({day for one, day in pairs if one == who})
        usual = max(median([b - a for a, b in pairwise(on)]), 1) if len(on) > 2 else None
        silences = [(b - a, place) for place, (a, b) in enumerate(pairwise(on), 1) if b > since]
        assert ended[n] == any(
            silence / usual > ratio if before >= 3 else silence > longest
            for silence, before in silences
        )


@given(
    st.lists(
        st.tuples(st.integers(1, 3), st.integers(-9, 30), st.booleans()),
        max_size=30,
        unique_by=lambda row: row[:2],
    )
)
def test_what_comes_after_the_last_hit_is_counted(rows):
    members, marked = (
        np.array(column, dtype=np.int64)
        for column in ([who for who, _, _ in rows], [2 * place + hit for _, place, hit in rows])
    )
    members, after = arrays.since_the_last(members, marked)
    expected: dict[int, int] = {}
    for who, _, hit in sorted(rows):
        expected[who] = 0 if hit else expected.get(who, 0) + 1
    assert dict(zip(members.tolist(), after.tolist(), strict=True)) == expected


@given(st.lists(st.tuples(st.integers(1, 3), st.sampled_from([4, 7, 9]), st.integers(0, 5))))
def test_the_branch_with_most_receipts_counts_and_of_equals_the_first(rows):
    places = np.array([(who << arrays.PLACE_BITS) + at for who, at, _ in rows], dtype=np.int64)
    order = [7, 4, 9]
    members, found = arrays.most_often(places, None, order)
    visits: dict[int, list[int]] = {}
    for who, at, _ in rows:
        visits.setdefault(who, []).append(at)
    best = {who: max(order, key=at.count) for who, at in visits.items()}
    assert {who: order[n] for who, n in zip(members, found, strict=True)} == best


def test_edges_interpolate_between_values():
    assert arrays.fifths(np.array([0, 10])) == (10, 20, 30, 40)
    assert arrays.fifths(np.array([3])) == (15, 15, 15, 15)
    assert arrays.fifths(np.array([1, 2, 4, 8])) == (8, 12, 18, 28)


@given(amounts)
def test_edges_are_numpys_linear_percentiles(values):
    edges = [edge / 5 for edge in arrays.fifths(np.array(values))]
    assert edges == pytest.approx(np.percentile(values, [20, 40, 60, 80]))


@given(amounts)
def test_an_edge_is_below_what_is_strictly_greater(values):
    edges = arrays.fifths(np.array(values))
    below = arrays.edges_below(np.array(values), edges).tolist()
    assert below == [sum(edge < 5 * value for edge in edges) for value in values]
