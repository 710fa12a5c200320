"""Tracks as arithmetic: rising, holding, falling, warning, against a day-by-day simulation."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.values import TrackStep, add_months
from services.programs import Former, Ladder, Level, progress, standing
from services.programs.rules import Step, Told, untold

JOINED = date(2026, 1, 31)
BASE, SILVER, GOLD = Level(1, "בסיס", None), Level(2, "כסף", 100_000), Level(3, "זהב", 300_000)
CLUB = Ladder((BASE, SILVER, GOLD), "spend", 12)
MONTHLY = Ladder((BASE, Level(2, "כסף", 100, 50), Level(3, "זהב", 300, 200, 10)), "spend", 1)


def day(number):
    return JOINED + timedelta(days=number)


def level_name(ladder, history, on, joined_on=JOINED):
    level = standing(ladder, joined_on, history, on).level
    return level.name if level else None


def moves(ladder, history, on):
    return [
        (step.on, step.kind.value, step.level.name if step.level else None)
        for step in standing(ladder, JOINED, history, on).steps
    ]


def test_196_000_spent_with_tiers_at_100_000_and_300_000_is_the_first_tier():
    assert level_name(CLUB, [(day(1), 96_000), (day(2), 100_000)], day(3)) == "כסף"


@pytest.mark.parametrize(
    ("spent", "name"),
    [(99_999, "בסיס"), (100_000, "כסף"), (299_999, "כסף"), (300_000, "זהב")],
)
def test_thresholds_are_reached_exactly_at_the_edge(spent, name):
    assert level_name(CLUB, [(day(0), spent)], day(0)) == name


def test_one_purchase_rises_over_several_levels_at_once():
    (joined, rise) = moves(CLUB, [(day(5), 400_000)], day(5))
    assert joined == (day(0), "joined", "בסיס")
    assert rise == (day(5), "upgraded", "זהב")


def test_a_level_holds_to_the_end_of_the_period_after_the_one_it_was_reached_in():
    stands = standing(CLUB, JOINED, [(day(5), 100_000)], day(5))
    assert stands.until_on == date(2028, 1, 30)
    assert standing(CLUB, JOINED, [(day(5), 100_000)], date(2028, 1, 30)).level is SILVER
    fallen = standing(CLUB, JOINED, [(day(5), 100_000)], date(2028, 1, 31))
    assert (fallen.level, fallen.since_on, fallen.until_on) == (BASE, date(2028, 1, 31), None)


def test_a_level_falls_one_by_one_and_each_holds_for_a_period():
    assert moves(MONTHLY, [(day(0), 300)], date(2026, 5, 31)) == [
        (date(2026, 1, 31), "joined", "בסיס"),
        (date(2026, 1, 31), "upgraded", "זהב"),
        (date(2026, 3, 31), "downgraded", "כסף"),
        (date(2026, 4, 30), "downgraded", "בסיס"),
    ]


def test_the_hold_threshold_holds_for_a_period_more():
    held = [(day(0), 300), (date(2026, 3, 1), 200)]
    assert moves(MONTHLY, held, date(2026, 3, 31))[-1] == (date(2026, 3, 31), "held", "זהב")
    missed = [(day(0), 300), (date(2026, 3, 1), 199)]
    assert moves(MONTHLY, missed, date(2026, 3, 31))[-1][1] == "downgraded"


def test_periods_are_counted_from_joining_and_clamped_to_the_months_end():
    edge = [(date(2026, 2, 27), 60), (date(2026, 2, 28), 60)]
    assert level_name(MONTHLY, edge, date(2026, 3, 1)) == "בסיס"  # two periods
    together = [(date(2026, 2, 28), 60), (date(2026, 3, 30), 60)]
    assert level_name(MONTHLY, together, date(2026, 3, 30)) == "כסף"


def test_a_return_on_a_later_day_does_not_take_back_what_was_reached():
    history = [(day(1), 120_000), (day(2), -120_000)]
    stands = standing(CLUB, JOINED, history, day(2))
    assert (stands.level, stands.figure) == (SILVER, 0)


def test_a_return_on_the_same_day_counts_in_the_days_sum():
    assert level_name(CLUB, [(day(1), 120_000), (day(1), -30_000)], day(1)) == "בסיס"


def test_nothing_before_joining_or_after_the_day_counts():
    assert level_name(CLUB, [(day(-1), 500_000), (day(2), 500_000)], day(1)) == "בסיס"


def test_where_the_lowest_level_has_to_be_reached_one_stands_below_it_first():
    ladder = Ladder((Level(7, "כסף", 100),), "visits", 1)
    assert level_name(ladder, [(day(1), 99)], day(1)) is None
    assert moves(ladder, [(day(1), 100)], date(2026, 3, 31))[-1] == (
        date(2026, 3, 31),
        "downgraded",
        None,
    )


def test_changed_thresholds_count_from_their_day_and_rewrite_nothing():
    cheaper = Level(2, "כסף", 50_000, former=(Former(day(9), 100_000, None),))
    ladder = Ladder((BASE, cheaper), "spend", 12)
    spent = [(day(1), 60_000)]
    assert level_name(ladder, spent, day(9)) == "בסיס"
    assert standing(ladder, JOINED, spent, day(10)).steps[-1].on == day(10)
    dearer = Level(2, "כסף", 100_000, former=(Former(day(9), 50_000, None),))
    assert level_name(Ladder((BASE, dearer), "spend", 12), spent, day(20)) == "כסף"


def test_what_lacks_for_the_next_level_and_how_long_there_is_for_it():
    stands = standing(CLUB, JOINED, [(day(1), 120_000)], date(2027, 1, 20))
    ahead = progress(CLUB, stands, date(2027, 1, 20))
    assert (ahead.next_level, ahead.missing, ahead.days_left) == (GOLD, 180_000, 10)
    top = standing(CLUB, JOINED, [(day(1), 300_000)], day(1))
    assert progress(CLUB, top, day(1)).next_level is None


def test_who_would_fall_is_warned_in_the_last_days_of_the_period_that_decides():
    history = [(day(0), 300), (date(2026, 3, 1), 150)]

    def warning(on):
        return progress(MONTHLY, standing(MONTHLY, JOINED, history, on), on).warning

    assert warning(date(2026, 3, 19)) is None  # 11 days before
    told = warning(date(2026, 3, 20))
    assert (told.falls_to, told.on, told.missing) == ("כסף", date(2026, 3, 31), 50)
    assert warning(date(2026, 2, 25)) is None  # another period is still to come
    history[1] = (date(2026, 3, 1), 200)
    assert warning(date(2026, 3, 20)) is None


amounts = st.integers(-200, 400)
histories = st.lists(st.tuples(st.integers(-5, 250), amounts), max_size=25)
thresholds = st.lists(st.integers(1, 600), min_size=1, max_size=3, unique=True).map(sorted)


@st.composite
def ladders(draw):
    levels = [Level(1, "0", None)] if draw(st.booleans()) else []
    for number, reach in enumerate(draw(thresholds), 2):
        hold = draw(st.none() | st.integers(0, reach))
        former = draw(st.none() | st.integers(0, 200))
        was = () if former is None else (Former(day(former), draw(st.integers(1, 600)), None),)
        levels.append(Level(number, str(number), reach, hold, former=was))
    return Ladder(tuple(levels), "spend", draw(st.integers(1, 4)))


def simulated(ladder, joined_on, history, on):
    """One day after the other, written from the rules in words; returns what each day ended at."""
    base = 0 if ladder.levels[0].reach is None else -1
    place, holds_to, period, figure = base, None, 0, 0
    begins = [add_months(joined_on, n * ladder.period_months) for n in range(400)]
    ends = []
    today = joined_on
    while today <= on:
        if today == begins[period + 1]:
            if holds_to == period:
                last = ladder.levels[place].hold_on(today - timedelta(days=1))
                if figure < last:
                    place -= 1
                holds_to = None if place == base else period + 1
            period, figure = period + 1, 0
        figure += sum(amount for when, amount in history if when == today)
        reached = [
            n
            for n, level in enumerate(ladder.levels)
            if level.reach_on(today) is not None and figure >= level.reach_on(today)
        ]
        if reached and max(reached) > place:
            place, holds_to = max(reached), period + 1
        ends.append((today, place, None if holds_to is None else begins[holds_to + 1]))
        today += timedelta(days=1)
    return ends


@given(ladders(), histories, st.integers(0, 250))
def test_the_fold_agrees_with_a_simulation_day_by_day(ladder, history, last):
    dated = [(day(number), amount) for number, amount in history]
    ends = simulated(ladder, JOINED, dated, day(last))
    stands = standing(ladder, JOINED, dated, day(last))
    _, place, after = ends[-1]
    assert stands.level == (ladder.levels[place] if place >= 0 else None)
    assert stands.until_on == (after and after - timedelta(days=1))
    # Every day of the past reads from the steps as the simulation saw it.
    for today, place, _ in ends:
        level = [step.level for step in stands.steps if step.on <= today][-1]
        assert level == (ladder.levels[place] if place >= 0 else None)


@given(ladders(), histories, st.randoms())
def test_the_order_of_the_history_changes_nothing(ladder, history, chance):
    dated = [(day(number), amount) for number, amount in history]
    mixed = list(dated)
    chance.shuffle(mixed)
    assert standing(ladder, JOINED, mixed, day(250)) == standing(ladder, JOINED, dated, day(250))


@given(ladders(), histories, histories, st.integers(0, 250))
def test_steps_told_before_something_came_late_are_put_right_once(ladder, early, late, last):
    def stands(history, on):
        return standing(ladder, JOINED, [(day(n), amount) for n, amount in history], day(on))

    told: list[Told] = []

    def tell(now):
        for step in untold(told, now, ladder):
            told.append(Told(step.on, step.kind, step.level.id if step.level else None))

    tell(stands(early, last))
    tell(stands(early, last))
    assert len(told) == len(stands(early, last).steps)
    final = stands(early + late, 250)
    tell(final)
    assert untold(told, final, ladder) == []
    for number in range(251):
        known = sorted((t for t in told if t.on <= day(number)), key=lambda t: t.on)
        true = [step.level for step in final.steps if step.on <= day(number)][-1]
        assert known[-1].level_id == (true.id if true else None)


def test_a_step_that_never_was_is_told_away_without_figures():
    told = [Told(day(0), TrackStep.JOINED, 1), Told(day(3), TrackStep.UPGRADED, 2)]
    now = standing(CLUB, JOINED, [], day(5))
    assert untold(told, now, CLUB) == [Step(day(3), TrackStep.DOWNGRADED, BASE)]
