"""Every rule means the same members to the compiler and to a plain-Python interpreter."""

import json
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from models.member import Member
from services import segments
from services.segments import CATALOG
from tests import shops
from tests.interpreter import Interpreter


def fact(key, op, value=None, **more):
    return {"fact": key, "op": op, **({} if value is None else {"value": value}), **more}


def last(days):
    return {"within": {"last_days": days}}


def where(**keys):
    return {"where": keys}


# One rule a line: every operator, window and `where` stands here at least once.
RULES = [
    {"all": []},
    {"any": []},
    fact("member.gender", "any_of", ["f"]),
    fact("member.gender", "none_of", ["f"]),
    {"not": fact("member.gender", "any_of", ["f"])},
    fact("member.city", "equals", "חיפה"),
    fact("member.city", "not_equals", "חיפה"),
    fact("member.city", "contains", "אב"),
    fact("member.postcode", "starts_with", "31"),
    fact("member.job_title", "ends_with", "ista"),
    fact("member.company", "is_unknown"),
    fact("member.source", "none_of", ["website"]),
    fact("member.age", "between", [18, 35]),
    fact("member.age", "is_known"),
    fact("member.tags", "all_of", ["vip", "staff"]),
    fact("member.tags", "none_of", ["vip"]),
    fact("member.tags", "is_known"),
    fact("member.birthday", "in_next_days", 4),
    fact("member.birthday", "in_last_days", 300),
    fact("member.birthday", "in_month", [2, 12]),
    fact("member.birthday", "is_unknown"),
    fact("member.enrolled_on", "on", "2026-01-05"),
    fact("member.enrolled_on", "not_in_last_days", 100),
    fact("member.enrolled_by", "any_of", ["e1"]),
    fact("member.home_branch", "none_of", ["A"]),
    fact("member.home_branch", "none_of", ["closed and deleted"]),
    fact("member.enrolled_by", "none_of", ["nobody", "no one"]),
    fact("member.referrals", "at_least", 1),
    fact("member.custom.shoe", "more_than", 40),
    fact("custom.since", "in_last_days", 30),
    fact("custom.milk", "any_of", ["soy", "oat"]),
    fact("custom.note", "contains", "cake"),
    fact("contact.reachable", "any_of", ["email", "sms"]),
    fact("contact.consents", "all_of", ["email", "post"]),
    fact("contact.consents", "none_of", ["phone"]),
    fact("contact.preferred", "is_known"),
    fact("contact.last_contacted_on", "before", "2026-06-01"),
    fact("contact.times_contacted", "equals", 0, **last(20)),
    fact("purchases.total", "at_least", 4000, **last(365), **where(category=["COFFEE"])),
    fact("purchases.total", "less_than", 1, within={"days_ago": [30, 120]}),
    fact("purchases.total", "between", [1000, 9000], within={"last_months": 3}),
    fact("purchases.count", "equals", 0, **last(60)),
    fact("purchases.count", "at_least", 1, **last(14)),
    fact("purchases.count", "at_most", 2, within={"from": "2025-03-01", "to": "2026-01-31"}),
    fact("purchases.count", "not_equals", 1, **where(department=["DRINKS"], weekday=[1, 2, 3])),
    fact("purchases.count", "at_least", 2, **where(hours=[7, 11])),
    fact("purchases.count", "at_least", 1, **where(hours=[23, 7], channel=["shop", "web"])),
    fact("purchases.count", "more_than", 0, **where(returns=True)),
    fact("purchases.items", "at_least", 5, **where(returns=False)),
    fact("purchases.items", "at_least", 1, **where(brand=["Lavazza"], branch=["A", "B"])),
    fact("purchases.average_basket", "at_least", 2000, **where(region=["צפון"])),
    fact("purchases.first_on", "after", "2025-06-01"),
    fact("purchases.last_on", "between", ["2025-01-01", "2026-05-01"]),
    fact("purchases.days_since_last", "more_than", 30, **where(product=["P1", "gift"])),
    fact("purchases.usual_gap_days", "at_most", 20),
    fact("purchases.usual_gap_days", "is_known", **where(department="FOOD")),
    fact("purchases.usual_gap_days", "between", [5, 40], **last(300), **where(branch=["A", "B"])),
    fact("purchases.usual_gap_days", "is_unknown", **where(weekday=[6, 7])),
    fact("purchases.gap_ratio", "more_than", 2.0),
    fact("purchases.gap_ratio", "at_most", 1.5, within={"last_months": 9}),
    fact("purchases.gap_ratio", "not_equals", 1, **where(category=["COFFEE", "TEA"])),
    fact("purchases.share", "at_least", 0.3, **where(category="ICED")),
    fact("purchases.share", "at_most", 0.3, **last(200), **where(branch="A")),
    fact("purchases.share", "is_unknown", **where(category="ICED")),
    fact("purchases.branches", "equals", 3),
    fact("purchases.main_branch", "any_of", ["A", "B"]),
    fact("purchases.main_branch", "none_of", ["A"], **last(300)),
    fact("purchases.main_branch", "none_of", ["closed and deleted"]),
    fact("purchases.main_branch", "any_of", ["B", "C"], **where(department="DRINKS")),
    fact("purchases.main_branch", "is_unknown", **last(90)),
    fact("purchases.bought", "any_of", ["product:P3", "category:TEA"]),
    fact("purchases.bought", "none_of", ["department:FOOD"], **last(90)),
    fact("purchases.bought", "all_of", ["brand:own", "brand:Lavazza"]),
    fact("purchases.bought", "any_of", ["category:COFFEE"], **where(category=["DRINKS", "TEA"])),
    fact("purchases.bought", "none_of", ["product:P1"], **where(product=["P2"], brand="Lavazza")),
    fact("purchases.return_rate", "more_than", 0.1),
    fact("purchases.discount_share", "at_least", 0.05),
    fact("purchases.discount_share", "less_than", 0.05, **where(category="COFFEE")),
    fact("purchases.trend", "less_than", 0.8, **last(90)),
    *(fact("lifecycle.stage", "any_of", [stage]) for stage in CATALOG["lifecycle.stage"].choices),
    fact("lifecycle.stage", "none_of", ["prospect", "lost"]),
    fact("lifecycle.preferred", "equals", True),
    fact("lifecycle.preferred", "any_of", ["no"]),
    fact("rfm.recency", "at_least", 4),
    fact("rfm.frequency", "at_most", 2),
    fact("rfm.monetary", "equals", 3),
    fact("rfm.cell", "starts_with", "5"),
    fact("rfm.group", "any_of", ["champions", "at_risk", "hibernating"]),
    fact("sample.percent", "at_most", 40, seed=7),
    fact("sample.percent", "at_least", 40, seed=8),
    fact("membership.program", "any_of", ["Club"]),
    fact("membership.state", "any_of", ["active", "left"], **where(program="Pro")),
    fact("membership.tenure_days", "more_than", 60),
    fact("balance.points", "at_least", 10),
    fact("balance.points", "at_most", 0),
    fact("balance.expiring", "more_than", 0, within={"next_days": 14}),
    fact("benefits.granted", "at_least", 2, **where(benefit="Cake")),
    fact("benefits.redeemed", "equals", 0, **last(45)),
    fact("campaigns.received", "all_of", ["Summer", "Hanukkah"]),
    fact("campaigns.received", "none_of", ["Summer"], **last(30)),
    fact("membership.track", "none_of", ["Gold"]),
    fact("membership.joined_on", "in_last_days", 120),
    fact("membership.joined_via", "any_of", ["till"], **where(program="Club")),
    fact("membership.ends_on", "is_unknown"),
    fact("balance.credit", "equals", 0),
    fact("balance.expiring_credit", "at_most", 5, within={"next_days": 30}),
    fact("benefits.last_redeemed_on", "in_last_days", 60),
    fact("benefits.fatigue", "at_least", 1),
    fact("benefits.fatigue", "equals", 0, **where(benefit="Cake")),
    fact("campaigns.responded", "any_of", ["Summer", "Hanukkah"], **last(50)),
    fact("campaigns.arm", "any_of", ["pilot", "rest"]),
    fact("member.kind", "any_of", ["business"]),
    fact("member.language", "none_of", ["he"]),
    fact("member.quality", "at_least", 50),
    fact("value.alive", "at_least", 0.5),
    fact("value.expected_12m", "is_unknown"),
    fact("value.visits_12m", "at_least", 3),
    fact("segment.in", "any_of", ["northern", "busy"]),
    {"not": fact("segment.in", "all_of", ["northern", "busy"])},
    {
        "all": [
            fact("purchases.total", "at_least", 4000, **last(365)),
            {
                "any": [
                    fact("purchases.gap_ratio", "more_than", 2.0),
                    fact("purchases.count", "equals", 0, **last(60)),
                ]
            },
            {"not": fact("contact.reachable", "any_of", ["sms"])},
        ]
    },
    {
        "any": [
            {"all": [fact("member.city", "is_unknown"), fact("rfm.recency", "at_least", 3)]},
            fact("purchases.bought", "any_of", ["category:CAKE"]),
            {"not": {"any": [fact("member.age", "at_least", 30), {"all": []}]}},
        ]
    },
]
SAVED = {
    "northern": {"version": 1, "rule": fact("purchases.main_branch", "any_of", ["A", "C"])},
    "busy": {"version": 1, "rule": fact("purchases.count", "at_least", 5)},
}


@pytest.fixture(scope="module")
def made(tmp_path_factory, open_new_shop):
    """A made-up shop and interpreters of it, for today and for a day long ago."""
    database = open_new_shop(tmp_path_factory.mktemp("rules") / "shop")
    with database.work() as work:
        shops.fill(work, seed=3)
        for name, document in SAVED.items():
            segments.save_segment(work, name, document)
    today = database.today()
    with database.read() as session:
        days = (today, today - timedelta(days=100), today + timedelta(days=30))
        yield session, {day: Interpreter(session, day) for day in days}
    database.close()


def compiled(session, node, day):
    return set(session.scalars(segments.member_ids(session, node, day)))


@pytest.mark.parametrize("written", RULES, ids=lambda rule: json.dumps(rule)[:90])
def test_the_compiler_means_what_the_interpreter_means(made, written):
    session, interpreters = made
    node = segments.parse({"version": 1, "rule": written})
    for day, interpreter in interpreters.items():
        assert compiled(session, node, day) == interpreter.ids(node), day
        assert segments.size(session, node, day) == len(interpreter.ids(node))


@pytest.mark.parametrize("op", ["any_of", "all_of", "none_of"])
@pytest.mark.parametrize(
    ("key", "known"),
    [("purchases.bought", ["product:P3", "category:TEA"]), ("member.tags", ["vip", "staff"])],
)
def test_a_list_may_be_longer_than_sqlite_takes_selects_in_a_row(made, key, known, op):
    session, interpreters = made
    more = [f"product:{n}" if key == "purchases.bought" else str(n) for n in range(600)]
    for values in ([*known, *more], [known[0]] * 600):
        node = segments.parse({"version": 1, "rule": fact(key, op, values)})
        for day, interpreter in interpreters.items():
            assert compiled(session, node, day) == interpreter.ids(node)


def test_the_rules_ask_for_every_fact_and_operator_and_window():
    nodes = [segments.parse({"version": 1, "rule": rule}) for rule in RULES]
    asked = [condition for node in nodes for _, condition in segments.conditions(node)]
    assert {c.fact for c in asked} >= set(CATALOG)
    used = {c.op for c in asked}
    assert used == {op for fact in CATALOG.values() for op in fact.operators}
    assert len({type(c.within) for c in asked}) == 6
    keys = {key for c in asked for key in c.where.keys()}  # noqa: SIM118 - not a dict
    assert keys == {key for fact in CATALOG.values() for key in fact.where} - {"campaign"}


LEAVES = [rule for rule in RULES if "fact" in rule]
TREES = st.recursive(
    st.sampled_from(LEAVES),
    lambda inner: st.one_of(
        st.builds(lambda parts: {"all": parts}, st.lists(inner, max_size=3)),
        st.builds(lambda parts: {"any": parts}, st.lists(inner, max_size=3)),
        st.builds(lambda part: {"not": part}, inner),
    ),
    max_leaves=6,
)


@settings(
    max_examples=150,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(written=TREES, later=st.sampled_from([0, -100, 30]))
@example(written={"not": {"not": fact("member.age", "at_least", 0)}}, later=0)
@example(
    written={
        "all": [
            fact("value.alive", "at_least", 0.5),
            fact("value.visits_12m", "less_than", 4.5),
            {"not": fact("purchases.bought", "none_of", ["department:FOOD"], **last(90))},
        ]
    },
    later=0,
)
def test_any_tree_means_the_same_to_both_and_is_explained_so(made, written, later):
    session, interpreters = made
    day, interpreter = list(interpreters.items())[{0: 0, -100: 1, 30: 2}[later]]
    node = segments.parse({"version": 1, "rule": written})
    ids = compiled(session, node, day)
    assert ids == interpreter.ids(node)
    # Members in and out, and those who are nobody's any more.
    others = set(session.scalars(select(Member.id))) - ids
    gone = [m.id for m in interpreter.members.values() if m.state != "known"]
    for who in (*sorted(ids)[::9], *sorted(others)[::9], *gone[:2]):
        assert segments.explain(session, node, who, day).holds == (who in ids)


@settings(
    max_examples=6,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    seed=st.integers(0, 10**6), rules=st.lists(st.sampled_from(LEAVES), min_size=12, max_size=12)
)
def test_random_shops_agree_too(tmp_path_factory, open_new_shop, seed, rules):
    database = open_new_shop(tmp_path_factory.mktemp("random") / "shop")
    with database.work() as work:
        shops.fill(work, seed, members=12, receipts=60, span=200)
        for name, document in SAVED.items():
            segments.save_segment(work, name, document)
    with database.read() as session:
        for day in (database.today(), database.today() - timedelta(days=25)):
            interpreter = Interpreter(session, day)
            for written in rules:
                node = segments.parse({"version": 1, "rule": written})
                assert compiled(session, node, day) == interpreter.ids(node), written
    database.close()


@pytest.mark.parametrize("written", RULES, ids=lambda rule: json.dumps(rule)[:90])
def test_an_explanation_shows_the_figure_the_interpreter_finds(made, written):
    session, interpreters = made
    node = segments.parse({"version": 1, "rule": written})
    for day, interpreter in interpreters.items():
        customers = [m for m in interpreter.members.values() if m.state == "known"]
        for who in customers[::6]:
            why = segments.explain(session, node, who.id, day).why
            assert why.holds == interpreter.holds(node, who)
            for part in leaves(why):
                figure = interpreter.figure(part.condition, who)
                if isinstance(figure, set):
                    asked = set(part.condition.value or ())
                    assert set(part.figure) & asked == figure & asked
                elif part.condition.fact != "member.birthday":
                    assert part.figure == (
                        pytest.approx(figure) if isinstance(figure, float) else figure
                    )


def leaves(why):
    return [why] if why.condition else [leaf for part in why.parts for leaf in leaves(part)]
