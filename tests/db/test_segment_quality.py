"""Whether a segment is a good one: each condition as a figure that can be checked by hand."""

from datetime import date, timedelta

import pytest
from sqlalchemy import update

from models.benefit import Benefit
from models.values import BenefitKind, Channel, Trigger
from services import planning, segments
from services.planning import Criterion
from services.purchases import refresh_summaries
from tests import build

TODAY = date(2024, 6, 15)
EVERYBODY = {"version": 1, "rule": {"all": []}}


def fact(key, op, value, **more):
    return {"fact": key, "op": op, "value": value, **more}


def rule(key, op, value, **more):
    return {"version": 1, "rule": {"all": [fact(key, op, value, **more)]}}


SPENT = rule("purchases.total", "at_least", 1)


def customer(work, *amounts, days_ago=5, **facts):
    person = build.member(work, **facts)
    for amount in amounts:
        build.receipt(work, person, TODAY - timedelta(days=days_ago), (None, 1000, amount))
    refresh_summaries(work.session, [person.id])
    return person


def card(database, document, name=None):
    with database.read() as session:
        return planning.quality(session, segments.parse(document), TODAY, name)


def test_a_segment_by_purchases_is_measurable_and_one_by_city_as_far_as_cities_are_known(database):
    with database.work() as work:
        customer(work, 100, city="Haifa")
        customer(work, 100)
        customer(work)
        customer(work)
    assert card(database, SPENT).grade(Criterion.MEASURABLE).score == 1
    found = card(database, rule("member.city", "any_of", ["Haifa"])).grade(Criterion.MEASURABLE)
    assert found.score == 0.25
    assert found.facts == {"share": "25%", "fact": "city"}


def test_a_detail_is_known_as_it_is_asked_for_and_the_least_known_one_counts(database):
    recent = fact("purchases.trend", "less_than", 1, within={"last_days": 30})
    old = fact("purchases.average_basket", "at_least", 1, within={"days_ago": [30, 90]})
    everyone = fact("purchases.average_basket", "at_least", 1)
    with database.work() as work:
        person = customer(work, 100)
        build.receipt(work, person, TODAY - timedelta(days=40), (None, 1000, 100))
        customer(work, 100)
        refresh_summaries(work.session)
    # One of two spent in the 30 days before the last 30 days: only of them a trend is known.
    for asked in ({"all": [recent]}, {"all": [old, everyone]}, {"all": [everyone, old]}):
        found = card(database, {"version": 1, "rule": asked}).grade(Criterion.MEASURABLE)
        assert found.score == 0.5, asked


def test_who_asks_for_a_gap_in_the_details_is_told_it_of_everybody(database):
    with database.work() as work:
        customer(work, city="Haifa")
        customer(work)
    for op in ("is_known", "is_unknown"):
        found = card(database, {"version": 1, "rule": {"fact": "member.city", "op": op}})
        assert found.grade(Criterion.MEASURABLE).score == 1


def test_the_details_of_a_segment_it_stands_on_count_too(database):
    with database.work() as work:
        customer(work, city="Haifa")
        customer(work)
        segments.save_segment(work, "Haifa", rule("member.city", "any_of", ["Haifa"]))
        segments.save_segment(work, "outer", rule("segment.in", "any_of", ["Haifa"]))
    found = card(database, rule("segment.in", "none_of", ["outer", "Haifa"]))
    assert found.grade(Criterion.MEASURABLE).facts == {"share": "50%", "fact": "city"}
    assert found.grade(Criterion.GROWING).score is None


def test_reachable_counts_who_agreed_and_has_an_address(database):
    with database.work() as work:
        customer(work, 100, reach_mask=Channel.SMS.bit)
        customer(work, 100)
        customer(work, reach_mask=Channel.SMS.bit)
    found = card(database, SPENT).grade(Criterion.REACHABLE)
    assert (found.score, found.facts) == (0.5, {"some": 1, "all": 2})


def test_as_much_as_the_average_customer_is_half_the_bar(database):
    with database.work() as work:
        customer(work, 300)
        customer(work, 100)
        customer(work, 5_000, days_ago=400)
    assert card(database, EVERYBODY).grade(Criterion.PROFITABLE).score == pytest.approx(0.5)
    best = card(database, rule("purchases.total", "between", [300, 400]))
    assert best.grade(Criterion.PROFITABLE).score == pytest.approx(9 / 13)  # 300 : 400/3


def test_a_trial_needs_the_customers_of_the_textbook():
    # Fleiss (1981), table A.3: 0.50 against 0.60, 5 % two-sided, power 80 %: 387 a group.
    assert planning.pilot_size(0.5) == pytest.approx(2 * 387, abs=4)


def test_a_small_segment_says_how_many_a_trial_needs(database):
    with database.work() as work:
        customer(work, 100)
    found = card(database, SPENT)
    grade = found.grade(Criterion.SUBSTANTIAL)
    assert grade.score == pytest.approx(1 / found.pilot_size)
    assert grade.facts == {"n": found.pilot_size}


def test_a_segment_like_another_is_not_distinct_and_never_compared_with_itself(database):
    with database.work() as work:
        customer(work, 100)
        customer(work, 900)
        segments.save_segment(work, "buyers", SPENT)
    assert card(database, SPENT).grade(Criterion.DISTINCT).score == 0
    assert card(database, SPENT, "buyers").grade(Criterion.DISTINCT).score == 1
    found = card(database, rule("purchases.total", "at_least", 500)).grade(Criterion.DISTINCT)
    assert (found.score, found.facts) == (0.5, {"share": "50%", "name": "buyers"})


def test_actionable_counts_the_running_benefits_most_of_it_may_get(database):
    with database.work() as work:
        customer(work, 100)
        customer(work, 900)
        facts = {"kind": BenefitKind.PERCENT, "trigger": Trigger.PURCHASE, "terms": {}}
        eligible = rule("purchases.total", "at_least", 500)
        for name, more in {
            "all": {},
            "half": {"eligible_rule": eligible},
            "none": {"eligible_rule": rule("purchases.total", "at_least", 5_000)},
            "over": {"valid_to_on": TODAY - timedelta(days=1)},
            "stopped": {"is_running": False},
        }.items():
            work.session.add(Benefit(name=name, created_at=work.now, **facts, **more))
    found = card(database, SPENT).grade(Criterion.ACTIONABLE)
    assert (found.score, found.facts) == (pytest.approx(2 / 3), {"n": 2})
    with database.work() as work:
        work.session.execute(update(Benefit).values(is_running=False))
    assert card(database, SPENT).grade(Criterion.ACTIONABLE).hint == "no benefit fits"


def test_growth_is_told_where_the_rule_can_be_looked_back_on(database):
    with database.work() as work:
        customer(work, 100, days_ago=300)
        customer(work, 100, city="Haifa")
    found = card(database, SPENT).grade(Criterion.GROWING)
    assert (found.score, found.facts) == (1, {"share": "100%"})
    assert (
        card(database, rule("member.city", "any_of", ["Haifa"])).grade(Criterion.GROWING).score
        is None
    )


def test_a_segment_that_stayed_as_it_was_points_neither_up_nor_down(database):
    with database.work() as work:
        customer(work, 100, days_ago=300)
    found = card(database, SPENT).grade(Criterion.GROWING)
    assert (found.score, found.hint) == (0.5, "as large as 6 months ago")


def test_a_segment_that_lives_on_one_customer_is_said_to(database):
    with database.work() as work:
        customer(work, 100_000)
        for _ in range(4):
            customer(work, 100)
    found = card(database, SPENT)
    assert found.hangs_on_few
    assert found.top_share == pytest.approx(100_000 / 100_400)
    assert [facts for _, facts in found.risks] == [{"share": "100%"}]


def test_few_customers_who_bring_more_than_half_are_said_to_carry_the_shop(database):
    with database.work() as work:
        customer(work, 1_000)
        for _ in range(4):
            customer(work, 100)
    best = card(database, rule("purchases.total", "at_least", 1_000))
    assert (best.share, best.revenue_share) == (0.2, pytest.approx(1_000 / 1_400))
    assert best.shop_hangs_on_it
    assert [facts for _, facts in best.risks] == [{"few": "20%", "share": "71%"}]
    others = card(database, rule("purchases.total", "at_most", 100))
    assert not others.shop_hangs_on_it  # four of five bring two of seven
    assert not card(database, EVERYBODY).shop_hangs_on_it


def test_twelve_months_reach_back_to_the_day_after_the_same_day(database):
    with database.work() as work:
        # From 16 June 2023 to 15 June 2024 it is 366 days.
        customer(work, 100, days_ago=365)
        customer(work, 700, days_ago=366)
    assert card(database, EVERYBODY).grade(Criterion.PROFITABLE).facts["amount"].minor == 100


def test_nobody_is_graded_without_dividing_by_them(database):
    found = card(database, SPENT)
    assert (found.members, found.top_share) == (0, None)
    assert all(grade.score in (0, 1, None) for grade in found.grades)
