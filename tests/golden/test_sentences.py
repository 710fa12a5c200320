"""Sixty rules as sentences in each language, read by people and kept as they were found good."""

from pathlib import Path

import pytest

from services import segments
from services.core.formats import LANGUAGES
from ui.words import words_for

HERE = Path(__file__).parent


def fact(name, op, value=None, **more):
    return {"fact": name, "op": op, **({} if value is None else {"value": value}), **more}


def last(days):
    return {"last_days": days}


MOCKUP = {
    "all": [
        fact("purchases.total", "at_least", 60000, within={"last_months": 12}),
        {
            "any": [
                fact("purchases.gap_ratio", "more_than", 2),
                fact("purchases.count", "equals", 0, within=last(60)),
            ]
        },
        fact("contact.consents", "any_of", ["email", "sms"]),
    ]
}
HAIFA = fact("member.city", "any_of", ["חיפה", "עכו"])
LOST = fact("lifecycle.stage", "any_of", ["lost", "drifting"])
RULES = [
    {"all": []},
    {"any": []},
    MOCKUP,
    fact("purchases.count", "equals", 1),
    fact("purchases.count", "at_least", 2, within={"last_months": 2}),
    fact("purchases.count", "at_least", 1, where={"category": ["קפה"]}, within=last(30)),
    fact(
        "purchases.count", "less_than", 3, where={"weekday": [5, 6], "hours": [["08:00", "11:00"]]}
    ),
    fact("purchases.count", "between", [3, 5], where={"branch": ["A"]}),
    fact("purchases.total", "more_than", 100000, where={"department": ["מאפים"], "returns": False}),
    fact(
        "purchases.total",
        "between",
        [10000, 50000],
        within={"from": "2026-01-01", "to": "2026-03-31"},
    ),
    fact("purchases.total", "at_most", 0, within={"days_ago": [90, 180]}),
    fact("purchases.items", "at_least", 2, where={"product": ["1001"]}, within=last(1)),
    fact("purchases.average_basket", "at_least", 8000),
    fact("purchases.first_on", "in_last_days", 30),
    fact("purchases.last_on", "not_in_last_days", 90),
    fact("purchases.last_on", "before", "2026-01-01"),
    fact("purchases.days_since_last", "at_least", 60),
    fact("purchases.usual_gap_days", "at_most", 14),
    fact("purchases.gap_ratio", "more_than", 2.5),
    fact("purchases.share", "at_least", 0.5, where={"category": ["קפה", "תה"]}),
    fact("purchases.branches", "at_least", 2),
    fact("purchases.main_branch", "any_of", ["A"]),
    fact("purchases.bought", "any_of", ["category:קפה", "product:1001"], within=last(30)),
    fact("purchases.bought", "all_of", ["category:קפה", "brand:עלית"]),
    {"not": fact("purchases.bought", "any_of", ["department:מאפים"])},
    fact("purchases.return_rate", "more_than", 0.1),
    fact("purchases.discount_share", "at_least", 0.25),
    fact("purchases.trend", "less_than", 0.5, within=last(90)),
    fact("member.gender", "any_of", ["female"]),
    fact("member.age", "between", [30, 45]),
    HAIFA,
    {"not": HAIFA},
    fact("member.city", "starts_with", "תל"),
    fact("member.language", "any_of", ["he", "vi"]),
    fact("member.kind", "any_of", ["business"]),
    fact("member.tags", "all_of", ["VIP", "חבר"]),
    fact("member.tags", "none_of", ["VIP"]),
    fact("member.enrolled_on", "after", "2026-05-31"),
    fact("member.birthday", "in_month", [3, 4]),
    fact("member.birthday", "in_next_days", 7),
    fact("member.referrals", "at_least", 1),
    fact("member.quality", "less_than", 60),
    fact("member.job_title", "is_unknown"),
    fact("custom.מידה", "any_of", ["L", "XL"]),
    {"not": fact("contact.reachable", "any_of", ["email", "sms"])},
    fact("contact.last_contacted_on", "in_last_days", 2),
    fact("contact.times_contacted", "equals", 0, within=last(30)),
    {"all": [HAIFA, {"not": LOST}, fact("lifecycle.preferred", "equals", "yes")]},
    {"any": [LOST, fact("lifecycle.stage", "any_of", ["one_time"])]},
    {"any": [{"all": [LOST, HAIFA]}, fact("purchases.total", "at_least", 500000)]},
    {"not": {"all": [LOST, HAIFA]}},
    {"all": [{"any": [LOST, HAIFA]}, fact("balance.points", "at_least", 1)]},
    fact("rfm.group", "any_of", ["champions", "loyal"]),
    fact("rfm.frequency", "at_least", 4),
    fact("segment.in", "none_of", ["עסקים"]),
    fact("sample.percent", "less_than", 10, seed=7),
    fact("membership.track", "any_of", ["זהב"], where={"program": ["מועדון"]}),
    fact("membership.ends_on", "in_next_days", 30),
    fact("balance.expiring_credit", "at_least", 1200, within={"next_days": 14}),
    fact("benefits.redeemed", "equals", 0, within={"last_months": 6}),
    fact("benefits.fatigue", "at_least", 3),
    fact("campaigns.received", "any_of", ["חגים"], within=last(30)),
    fact("value.alive", "less_than", 0.3),
    fact("value.expected_12m", "at_least", 50000),
    fact("purchases.count", "not_equals", 3, within=last(30)),
    fact("purchases.count", "not_equals", 0),
    fact("purchases.branches", "more_than", 2),
    fact("purchases.branches", "between", [2, 4]),
    fact("purchases.discount_share", "between", [0.1, 0.25]),
    fact("membership.tenure_days", "more_than", 365),
    fact("lifecycle.preferred", "not_equals", "yes"),
    fact("member.language", "any_of", ["en", "ru"]),
]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sentences_read_as_they_were_found_good(language):
    words = words_for(language)
    said = [
        segments.sentence(segments.parse({"version": 1, "rule": rule}), words, "ILS")
        for rule in RULES
    ]
    kept = (HERE / f"sentences_{language}.txt").read_text(encoding="utf-8").splitlines()
    assert said == kept


def test_to_have_bought_anything_is_said_as_people_say_it():
    words = words_for("he")
    for op, said in (
        ("is_known", "לקוחות שקנו משהו ביום האחרון"),
        ("is_unknown", "לקוחות שלא קנו דבר ביום האחרון"),
    ):
        rule = fact("purchases.bought", op, within=last(1))
        node = segments.parse({"version": 1, "rule": rule})
        assert segments.sentence(node, words, "ILS") == said


def test_there_are_sixty_of_them_and_each_differs():
    assert len(RULES) >= 60
    kept = (HERE / "sentences_he.txt").read_text(encoding="utf-8").splitlines()
    assert len(set(kept)) == len(RULES)
