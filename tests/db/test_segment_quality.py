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


def rule(fact, op, value, **more):
    asked = {"fact": fact, "op": op, "value": value, **more}
    return {"version": 1, "rule": {"all": [asked]}}


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


def test_nobody_is_graded_without_dividing_by_them(database):
    found = card(database, SPENT)
    assert (found.members, found.top_share) == (0, None)
    assert all(grade.score in (0, 1, None) for grade in found.grades)
