"""Rule documents: what they mean, and how a wrong one is refused with its place."""

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services import segments
from services.segments import CATALOG, BadRule, Kind, Within
from services.segments.birthdays import pieces
from services.segments.tree import (
    DaysAgo,
    FromTo,
    LastDays,
    LastMonths,
    NextDays,
    days_of,
    just_before,
)
from ui.words import words_for


def fact(key="purchases.total", op="at_least", value=1, **more):
    return {"fact": key, "op": op, "value": value, **more}


def document(rule, version=1):
    return {"version": version, "rule": rule}


WRONG = [
    ([], "segments.bad_shape", ""),
    ({"rule": {"all": []}}, "segments.bad_shape", ""),
    (document({"all": []}, "1"), "segments.bad_shape", "version"),
    (document({"all": []}, True), "segments.bad_shape", "version"),
    (document({"all": []}, 2), "segments.newer_rule", "version"),
    (document({}), "segments.bad_shape", "rule"),
    (document({"all": [], "any": []}), "segments.bad_shape", "rule"),
    (document({"all": {}}), "segments.bad_shape", "rule.all"),
    (document({"not": []}), "segments.bad_shape", "rule.not"),
    (document({"any": [fact(), 7]}), "segments.bad_shape", "rule.any[1]"),
    (document(fact("purchases.totl")), "segments.unknown_fact", "rule.fact"),
    (document(fact("custom.")), "segments.unknown_fact", "rule.fact"),
    (document(fact(7)), "segments.unknown_fact", "rule.fact"),
    (document(fact(op="on")), "segments.unknown_operator", "rule.op"),
    (document(fact(op=None)), "segments.unknown_operator", "rule.op"),
    (document(fact(extra=1)), "segments.bad_shape", "rule.extra"),
    (document(fact(seed=1)), "segments.bad_shape", "rule.seed"),
    (document(fact(value=1.5)), "segments.bad_value", "rule.value"),
    (document(fact(value=True)), "segments.bad_value", "rule.value"),
    (document(fact(value="600")), "segments.bad_value", "rule.value"),
    (document(fact(value=10**16)), "segments.bad_value", "rule.value"),
    (document({"all": [fact(), fact(value=None)]}), "segments.bad_value", "rule.all[1].value"),
    (document(fact(op="between", value=[2, 1])), "segments.turned_round", "rule.value"),
    (document(fact(op="between", value=[1])), "segments.bad_value", "rule.value"),
    (document(fact(op="is_known")), "segments.bad_value", "rule.value"),
    (
        document(fact("rfm.recency", value=float("nan"))),
        "segments.bad_value",
        "rule.value",
    ),
    (document(fact("member.gender", "any_of", [])), "segments.bad_value", "rule.value"),
    (document(fact("member.city", "equals", "a\x00")), "segments.bad_value", "rule.value"),
    (document(fact("member.city", "equals", "\ud800")), "segments.bad_value", "rule.value"),
    (document(fact("lifecycle.stage", "any_of", ["asleep"])), "segments.bad_value", "rule.value"),
    (document(fact("purchases.bought", "any_of", ["COFFEE"])), "segments.bad_value", "rule.value"),
    (document(fact("purchases.last_on", "on", "2026-02-30")), "segments.bad_value", "rule.value"),
    (document(fact("purchases.last_on", "on", "20260203")), "segments.bad_value", "rule.value"),
    (
        document(fact("purchases.last_on", "between", ["2026-02-02", "2026-02-01"])),
        "segments.turned_round",
        "rule.value",
    ),
    (document(fact("purchases.last_on", "in_last_days", 0)), "segments.bad_value", "rule.value"),
    (document(fact("member.birthday", "in_month", [13])), "segments.bad_value", "rule.value"),
    (document(fact(within=7)), "segments.bad_window", "rule.within"),
    (document(fact(within={"next_days": 7})), "segments.bad_window", "rule.within"),
    (document(fact(within={"last_days": 0})), "segments.bad_value", "rule.within.last_days"),
    (document(fact(within={"last_days": 2.0})), "segments.bad_value", "rule.within.last_days"),
    (
        document(fact(within={"days_ago": [60, 30]})),
        "segments.turned_round",
        "rule.within.days_ago",
    ),
    (
        document(fact(within={"from": "2026-02-01", "to": "2026-01-01"})),
        "segments.turned_round",
        "rule.within",
    ),
    (
        document(fact("rfm.recency", value=3, within={"last_days": 7})),
        "segments.bad_window",
        "rule.within",
    ),
    (document(fact("purchases.trend", value=0.5)), "segments.needs_window", "rule"),
    (document(fact(where={"colour": ["red"]})), "segments.bad_where", "rule.where.colour"),
    (document(fact(where=[1])), "segments.bad_where", "rule.where"),
    (document(fact(where={"category": []})), "segments.bad_value", "rule.where.category"),
    (document(fact(where={"weekday": [0]})), "segments.bad_value", "rule.where.weekday"),
    (document(fact(where={"hours": [7, 7]})), "segments.bad_value", "rule.where.hours"),
    (document(fact(where={"hours": [7, 25]})), "segments.bad_value", "rule.where.hours"),
    (document(fact(where={"returns": "yes"})), "segments.bad_value", "rule.where.returns"),
    (document(fact(where={"channel": ["fax"]})), "segments.bad_value", "rule.where.channel"),
    (
        document(fact("member.age", value=3, where={"branch": ["A"]})),
        "segments.bad_where",
        "rule.where.branch",
    ),
]


@pytest.mark.parametrize(("wrong", "code", "path"), WRONG, ids=str)
def test_a_wrong_document_is_refused_with_its_place(wrong, code, path):
    with pytest.raises(BadRule) as refused:
        segments.parse(wrong)
    assert (refused.value.code, refused.value.facts["path"]) == (code, path)
    assert words_for("he").refusal(refused.value)


def test_every_condition_that_is_wrong_is_told_with_its_place():
    wrong = {
        "all": [
            fact(),
            {"any": [fact("no.such"), fact(value=1.5), {"not": fact(op="on")}]},
            "nothing",
            fact(within={"from": "2026-05-01", "to": "2026-04-01"}),
        ]
    }
    found = segments.flaws(document(wrong))
    assert [(flaw.code, flaw.facts["path"]) for flaw in found] == [
        ("segments.unknown_fact", "rule.all[1].any[0].fact"),
        ("segments.bad_value", "rule.all[1].any[1].value"),
        ("segments.unknown_operator", "rule.all[1].any[2].not.op"),
        ("segments.bad_shape", "rule.all[2]"),
        ("segments.turned_round", "rule.all[3].within"),
    ]
    assert segments.flaws(document({"all": [fact()]})) == ()
    for whole, place in (
        (document(fact(), version=2), "version"),
        ([], ""),
        (document({"all": [fact()] * 201}), "rule.all"),
        (nested(13), "rule" + ".not" * 12),
    ):
        assert [flaw.facts["path"] for flaw in segments.flaws(whole)] == [place]


def nested(depth):
    rule = fact()
    for _ in range(depth - 1):
        rule = {"not": rule}
    return document(rule)


def test_twelve_levels_are_deep_enough_and_thirteen_too_deep():
    assert segments.parse(nested(12))
    with pytest.raises(BadRule) as refused:
        segments.parse(nested(13))
    assert refused.value.code == "segments.too_deep"


def test_two_hundred_conditions_are_enough_and_one_more_too_many():
    halves = [{"all": [fact()] * 100}, {"any": [fact()] * 100}]
    assert segments.parse(document({"all": halves}))
    with pytest.raises(BadRule) as refused:
        segments.parse(document({"all": [*halves, fact()]}))
    assert refused.value.code == "segments.too_long"


def values_for(fact, op):
    if op.startswith("is_"):
        return None
    if op.endswith("_days"):
        return 30
    if op == "in_month":
        return [2, 12]
    text = "category:COFFEE" if fact.key == "purchases.bought" else "COFFEE"
    plain = {
        Kind.NUMBER: 2.5,
        Kind.MONEY: 600,
        Kind.TEXT: "א",
        Kind.FLAG: "yes",
        Kind.DATE: "2026-02-28",
    }.get(fact.kind, fact.choices[0] if fact.choices else text)
    if op == "between":
        return [plain, plain]
    return [plain] if op in ("any_of", "all_of", "none_of") else plain


WHERE = {
    "weekday": [1, 7],
    "hours": [["07:00", "11:30"], ["22:00", "02:00"]],
    "channel": ["web"],
    "returns": True,
}
WINDOWS = [
    {"last_days": 30},
    {"last_months": 3},
    {"days_ago": [30, 60]},
    {"from": "2026-01-01", "to": "2026-01-31"},
]
EVERY = [(fact.key, op) for fact in CATALOG.values() for op in fact.operators]


@pytest.mark.parametrize(("key", "op"), EVERY)
def test_every_fact_and_operator_is_written_as_it_was_read_and_said_in_four_languages(key, op):
    fact = CATALOG[key]
    written = {"fact": key, "op": op}
    if (value := values_for(fact, op)) is not None:
        written["value"] = value
    if fact.seeded:
        written["seed"] = 7
    if fact.where:
        written["where"] = {name: WHERE.get(name, ["x"]) for name in sorted(fact.where)}
    windows: dict[Within, list[Any]] = {Within.AHEAD: [{"next_days": 7}], Within.NONE: [None]}
    for window in windows.get(fact.within, WINDOWS):
        asked = {**written, **({"within": window} if window else {})}
        node = segments.parse(document({"not": asked}))
        assert segments.dump(node) == document({"not": asked})
        assert segments.parse(json.loads(json.dumps(segments.dump(node)))) == node
        for language in ("he", "en", "vi", "uz"):
            words = words_for(language)
            assert "{" not in segments.sentence(node, words, "ILS")
            [(_, condition)] = segments.conditions(node)
            label = segments.condition_sentence(condition, words, "ILS")
            assert str(words(fact.label)) in label


def test_one_value_stands_for_a_list_of_one_and_a_sample_may_hold_its_seed():
    one = fact("member.gender", "any_of", "f")
    assert segments.parse(document(one)) == segments.parse(document({**one, "value": ["f"]}))
    inside = {"fact": "sample.percent", "op": "at_most", "value": {"value": 10, "seed": 7}}
    beside = {"fact": "sample.percent", "op": "at_most", "value": 10, "seed": 7}
    assert segments.parse(document(inside)) == segments.parse(document(beside))
    bare = {"fact": "sample.percent", "value": {"value": 10, "seed": 7}}
    assert segments.parse(document(bare)) == segments.parse(document({**beside, "op": "less_than"}))


A = date(2026, 3, 31)


@pytest.mark.parametrize(
    ("window", "first", "last"),
    [
        (None, None, A),
        (LastDays(1), A, A),
        (LastDays(30), date(2026, 3, 2), A),
        (DaysAgo(0, 30), date(2026, 3, 2), A),
        (DaysAgo(30, 60), date(2026, 1, 31), date(2026, 3, 1)),
        (LastMonths(1), date(2026, 3, 1), A),
        (LastMonths(13), date(2025, 3, 1), A),
        (FromTo(date(2026, 1, 1), date(2026, 12, 31)), date(2026, 1, 1), A),
        (NextDays(7), A, date(2026, 4, 6)),
        (LastDays(36_500 * 30), date.min, A),
        (LastMonths(1_200 * 30), date.min, A),
    ],
)
def test_windows_are_counted_from_the_day(window, first, last):
    days = days_of(window, A)
    assert (days.first, days.last) == (first, last)


def test_the_window_just_before_has_as_many_days():
    before = just_before(days_of(LastDays(30), A))
    assert (before.first, before.last) == (date(2026, 1, 31), date(2026, 3, 1))


@given(st.dates(date(1999, 1, 1), date(2030, 1, 1)), st.integers(1, 400))
def test_birthdays_of_so_many_days_are_as_many_days_and_leap_day_comes_each_year(first, days):
    found = {(m, d) for m, low, high in pieces(first, days) for d in range(low, high + 1)}
    assert (first.month, first.day) in found
    if days >= 366:
        assert (2, 29) in found
    else:
        assert len(found) in (days, days + 1, days - 1)


def test_a_sentence_reads_as_a_person_would_read_it():
    node = segments.parse(
        document(
            {
                "all": [
                    fact(value=60000, within={"last_days": 365}, where={"category": ["COFFEE"]}),
                    {
                        "any": [
                            fact("purchases.gap_ratio", "more_than", 2),
                            fact("lifecycle.stage", "any_of", ["lost", "drifting"]),
                        ]
                    },
                    {"not": fact("contact.reachable", "any_of", ["email"])},
                ]
            }
        )
    )
    assert segments.sentence(node, words_for("en"), "ILS") == (
        "Customers who spent at least ₪600.00 in category COFFEE in the last 365 days,"
        " and also at least one of these: have stayed away more than 2 times their usual time"
        " between visits, or are at the stage “lost” or “drifting away”;"
        " and who cannot be reached by e-mail"
    )
    assert segments.sentence(segments.EVERYONE, words_for("he"), "ILS") == "כל הלקוחות"


def test_amounts_places_and_times_are_the_weighty_parts_of_a_sentence():
    spent = fact(value=60000, within={"last_days": 365}, where={"category": ["COF\ue000FEE"]})
    bought_nothing = fact("purchases.count", "equals", 0, within={"last_days": 60})
    lives = fact("member.city", "any_of", ["חיפה"])
    node = segments.parse({"version": 1, "rule": {"all": [spent, bought_nothing, lives]}})
    for language, weighty in (
        ("en", ["at least ₪600.00", "in category COFFEE", "in the last 365 days",
                "in the last 60 days", "חיפה"]),
        ("he", ["לפחות \u200f600.00\xa0\u200f₪", "בקטגוריית COFFEE", "ב־365 הימים האחרונים",
                "ב־60 הימים האחרונים", "חיפה"]),
    ):  # fmt: skip
        words = words_for(language)
        parts = segments.sentence_parts(node, words, "ILS")
        assert [part.text for part in parts if part.weighty] == weighty
        assert "".join(part.text for part in parts) == segments.sentence(node, words, "ILS")
        assert all(part.text for part in parts)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"[" * 100_000,
        b'{"version": NaN}',
        '{"version": 1}'.encode("utf-16"),
        b'{"version": 1, "rule": {"all": [{"fact": "purchases.count"}], "all": []}}',
        b'{"version": 1, "version": 1, "rule": {"all": []}}',
    ],
)
def test_a_file_that_is_no_json_or_says_a_thing_twice_is_refused(raw):
    with pytest.raises(BadRule) as refused:
        segments.rule_from(raw)
    assert refused.value.code == "segments.bad_shape"
    assert segments.rule_from(b'\xef\xbb\xbf{"all": [], "any": []}') == {"all": [], "any": []}


def test_what_is_said_of_a_flaw_is_never_longer_than_a_sentence():
    long = ["a" * 100] * 6_000
    flaw = segments.flaws(document(fact("member.city", "any_of", long)))[0]
    assert len(words_for("en").refusal(flaw)) < 500
