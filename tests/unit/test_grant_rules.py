"""When a benefit is due and for what; how tired of it somebody is; whom a draw falls on."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from services.benefits.grants import lottery, rules
from services.benefits.grants.rules import NEVER, Former, Window
from services.benefits.grants.weariness import FRESH, Given, fatigue_of

LEAP_DAY = (2, 29)
windows = st.builds(Window, st.integers(0, 60), st.integers(0, 60))
days = st.dates(date(2020, 1, 1), date(2040, 12, 31))


def celebrated(birthday_on, window, first, count):
    """Every (day, key) granted to somebody who is looked at daily; `birthday_on` may change."""
    former = NEVER
    granted: list[tuple[date, str]] = []
    for step in range(count):
        on = first + timedelta(days=step)
        month, day = birthday_on(on)
        occasion = rules.birthday(month, day, window, former, on)
        if occasion is not None and occasion.key not in {key for _, key in granted}:
            granted.append((on, occasion.key))
            former = Former(on, former.count + 1)
    return granted


def test_a_member_born_on_29_february_has_a_birthday_in_a_common_year():
    found = rules.birthday(*LEAP_DAY, Window(), NEVER, date(2027, 2, 28))
    assert found == rules.Occasion("2027", date(2027, 2, 28))
    assert rules.birthday(*LEAP_DAY, Window(), NEVER, date(2027, 3, 1)) is None
    assert rules.birthday(*LEAP_DAY, Window(), NEVER, date(2028, 2, 28)) is None
    assert rules.birthday(*LEAP_DAY, Window(), NEVER, date(2028, 2, 29)) is not None


@given(window=windows)
def test_one_born_on_29_february_is_given_exactly_once_in_each_of_four_years(window):
    assume(window.before < 59)  # so that no window reaches over New Year
    granted = celebrated(lambda _: LEAP_DAY, window, date(2025, 1, 1), 1461)
    assert [key for _, key in granted] == ["2025", "2026", "2027", "2028"]


@given(window=windows, birthday=days)
def test_an_honest_birthday_is_given_every_year_wherever_its_window_lies(window, birthday):
    granted = celebrated(
        lambda _: (birthday.month, birthday.day), window, date(2025, 6, 1), 4 * 366
    )
    assert len(granted) >= 4
    assert len({key for _, key in granted}) == len(granted)


@settings(max_examples=50)
@given(window=windows, edits=st.lists(days, min_size=1, max_size=40), data=st.data())
def test_an_edited_birthday_wins_no_second_gift(window, edits, data):
    every = data.draw(st.integers(1, 60))
    granted = celebrated(
        lambda on: (
            edits[on.toordinal() // every % len(edits)].month,
            edits[on.toordinal() // every % len(edits)].day,
        ),
        window,
        date(2025, 1, 1),
        3 * 366,
    )
    gaps = [(b - a).days for (a, _), (b, _) in zip(granted, granted[1:], strict=False)]
    assert all(gap >= 365 - window.before - window.after for gap in gaps)
    assert len({key for _, key in granted}) == len(granted)


def test_a_birthday_after_new_year_is_given_in_december_under_the_coming_year():
    found = rules.birthday(1, 2, Window(before=7, after=3), NEVER, date(2026, 12, 27))
    assert found == rules.Occasion("2027", date(2027, 1, 5))
    late = rules.birthday(12, 30, Window(before=0, after=7), NEVER, date(2027, 1, 4))
    assert late == rules.Occasion("2026", date(2027, 1, 6))


def test_a_clock_that_was_set_back_grants_nothing():
    ahead = Former(date(2027, 5, 1), 1)
    assert rules.birthday(5, 1, Window(), ahead, date(2026, 5, 1)) is None
    assert rules.segment_entered(30, ahead, date(2026, 5, 1)) is None
    assert rules.track_reached(date(2026, 4, 1), date(2026, 1, 1), ahead, date(2026, 5, 1)) is None


def test_the_day_of_joining_is_no_anniversary_and_29_february_has_one_every_year():
    joined = date(2024, 2, 29)
    assert rules.anniversary(joined, NEVER, joined) is None
    found = [
        rules.anniversary(joined, NEVER, day)
        for day in (date(2025, 2, 28), date(2026, 2, 28), date(2028, 2, 29))
    ]
    assert [occasion.key for occasion in found if occasion] == ["2025", "2026", "2028"]
    assert rules.anniversary(joined, NEVER, date(2028, 2, 28)) is None


def test_an_anniversary_missed_while_the_pc_was_off_is_given_for_two_weeks_later():
    joined = date(2024, 12, 25)
    assert rules.anniversary(joined, NEVER, date(2026, 1, 8)) == rules.Occasion("2025")
    assert rules.anniversary(joined, NEVER, date(2026, 1, 9)) is None
    assert rules.anniversary(joined, Former(date(2025, 12, 25), 1), date(2026, 1, 8)) is None


def test_a_track_reached_before_the_benefit_began_is_not_given_for():
    begins, on = date(2026, 6, 1), date(2026, 6, 20)
    assert rules.track_reached(date(2026, 5, 31), begins, NEVER, on) is None
    assert rules.track_reached(begins, begins, NEVER, on) == rules.Occasion("2026-06-01")


def test_falling_and_rising_again_wins_a_second_gift_only_after_a_year():
    begins, before = date(2026, 1, 1), Former(date(2026, 6, 1), 1)
    again = date(2027, 5, 31)
    assert rules.track_reached(again, begins, before, again) is None
    assert rules.track_reached(again, begins, before, again + timedelta(days=1)) is not None


def test_a_segment_gives_again_after_its_days_and_never_where_none_are_named():
    on, once = date(2026, 6, 1), Former(date(2026, 5, 2), 1)
    assert rules.segment_entered(None, NEVER, on) == rules.Occasion("1")
    assert rules.segment_entered(30, once, on) == rules.Occasion("2")
    assert rules.segment_entered(31, once, on) is None
    assert rules.segment_entered(None, once, on) is None


def test_the_last_good_day_is_the_terms_own_and_never_beyond_the_benefits_end():
    on = date(2026, 6, 1)
    assert rules.last_good_day(on, None, None, None) is None
    assert rules.last_good_day(on, None, date(2026, 6, 8), None) == date(2026, 6, 8)
    assert rules.last_good_day(on, 30, date(2026, 6, 8), None) == date(2026, 6, 30)
    assert rules.last_good_day(on, 30, None, date(2026, 6, 10)) == date(2026, 6, 10)


histories = st.lists(st.builds(Given, st.integers(1, 3), st.booleans()), max_size=30)


@given(history=histories)
def test_one_more_unused_grant_never_makes_a_member_less_tired_of_it(history):
    before = fatigue_of(1, history)
    after = fatigue_of(1, [*history, Given(1, was_used=False)])
    assert 0 <= before.index <= after.index <= 100
    assert after.unused == before.unused + 1


@given(history=histories)
def test_using_a_benefit_ends_the_tiredness_of_it(history):
    assume(fatigue_of(1, history).index > 0)
    assert fatigue_of(1, [*history, Given(1, was_used=True)]).index == 0


@given(history=histories)
def test_another_benefit_in_between_never_makes_a_member_more_tired(history):
    between = [*history, Given(2, was_used=False)]
    assert fatigue_of(1, between).index <= fatigue_of(1, history).index


def test_the_index_is_made_of_what_lies_unused_repeats_and_is_answered_less():
    used, left = Given(1, was_used=True), Given(1, was_used=False)
    assert fatigue_of(1, []) == FRESH
    assert fatigue_of(1, [left]).index == 25
    assert fatigue_of(1, [left, left]).index == 49  # 1 − 0.75² × 0.9
    assert fatigue_of(1, [left, replace(left, benefit_id=2), left]).index == 44
    answered_once = fatigue_of(1, [used, used, left, left])
    assert (answered_once.unused, answered_once.falling) == (2, 1.0)
    assert answered_once.index == 62  # 1 − 0.75² × 0.9 × 0.75


people = st.lists(st.binary(min_size=16, max_size=16), unique=True, max_size=40)


@given(uids=people, seed=st.integers(0, 2**63 - 1), data=st.data())
def test_the_same_seed_draws_the_same_people_in_whatever_order_they_stand(uids, seed, data):
    pool = list(enumerate(uids))
    shuffled = data.draw(st.permutations(pool))
    odds = lottery.Odds(count=3)
    assert lottery.in_order(seed, pool, odds) == lottery.in_order(seed, shuffled, odds)


@given(uids=people, seed=st.integers(0, 2**63 - 1), probability=st.floats(0, 1))
def test_who_is_drawn_by_chance_does_not_hang_on_who_else_is_in_the_pool(uids, seed, probability):
    pool = list(enumerate(uids))
    odds = lottery.Odds(probability=probability)
    drawn = set(lottery.in_order(seed, pool, odds))
    assert all(
        (member in drawn) == (lottery.in_order(seed, [(member, uid)], odds) == [member])
        for member, uid in pool
    )


def test_chance_is_even_over_seeds_and_days():
    uid, program = b"m" * 16, b"p" * 16
    first = date(2026, 1, 1)
    numbers = [
        lottery.number_of(lottery.seed_for(program, first + timedelta(days=n)), uid)
        for n in range(2000)
    ]
    assert sum(numbers) / 2000 == pytest.approx(0.5, abs=0.03)
    assert sum(number < 0.1 for number in numbers) == pytest.approx(200, abs=60)
