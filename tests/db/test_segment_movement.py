"""Ready-made segments, overlap, and how segments and stages moved month by month."""

from datetime import date, timedelta

import pytest

from services import segments
from services.core.errors import Cancelled
from services.purchases import refresh_summaries
from tests import build

TODAY = date(2024, 6, 15)


def rule(*parts):
    return {"version": 1, "rule": {"all": list(parts)}}


def bought_lately(days=30):
    window = {"last_days": days}
    return rule({"fact": "purchases.count", "op": "at_least", "value": 1, "within": window})


def buys(work, *days, amount=1_000):
    person = build.member(work)
    for day in days:
        build.receipt(work, person, day, (None, 1000, amount))
    refresh_summaries(work.session, [person.id])
    return person.id


def test_months_end_on_their_last_days_and_then_comes_today():
    assert segments.month_ends(date(2024, 3, 5), 3) == [
        date(2023, 12, 31),
        date(2024, 1, 31),
        date(2024, 2, 29),
        date(2024, 3, 5),
    ]


def test_history_tells_size_value_and_who_came_and_went(database):
    with database.work() as work:
        buys(work, date(2024, 4, 20))
        buys(work, date(2024, 4, 25), date(2024, 5, 25), amount=2_000)
        buys(work, date(2024, 6, 10), amount=3_000)
    with database.read() as session:
        told = segments.history(session, segments.parse(bought_lately()), TODAY, months=2)
    assert told.undated == ()
    assert [(p.on, p.members, p.revenue_minor, p.came, p.went) for p in told.points] == [
        (date(2024, 4, 30), 2, 3_000, 0, 0),
        (date(2024, 5, 31), 1, 4_000, 0, 1),
        (TODAY, 2, 7_000, 1, 0),
    ]


def test_history_names_the_facts_that_keep_none(database):
    living = {"fact": "member.city", "op": "any_of", "value": ["Haifa"]}
    worth = {"fact": "value.alive", "op": "at_least", "value": 0.5}
    with database.read() as session:
        node = segments.parse(rule(living, worth))
        assert segments.history(session, node, TODAY, 1).undated == ("member.city", "value.alive")


def test_everybody_stands_at_one_stage_and_moves_add_up(database):
    with database.work() as work:
        regular = [date(2024, 1, 1) + timedelta(days=10 * step) for step in range(16)]
        buys(work, *regular)
        buys(work, *regular[:6])
        buys(work, date(2024, 6, 10))
        build.member(work)
    with database.read() as session:
        flows = segments.flows(session, TODAY, months=3)
    assert [sum(flow.stages.values()) for flow in flows] == [4, 4, 4, 4]
    assert [sum(flow.moves.values()) for flow in flows] == [0, 4, 4, 4]
    assert flows[-1].stages["lost"] == 1
    assert flows[-1].moves["prospect", "new"] == 1
    march, april = flows[0], flows[1]
    assert march.stages["active"] == 1  # every ten days until a while ago
    assert march.stages["drifting"] == 1
    assert april.moves["drifting", "lost"] == 1


def test_stages_over_months_are_those_of_the_rules(database):
    with database.work() as work:
        for number in range(12):
            buys(work, *(TODAY - timedelta(days=n * (number + 2)) for n in range(1, 3 + number)))
    with database.read() as session:
        for flow in segments.flows(session, TODAY, months=4):
            for stage, counted in flow.stages.items():
                asked = {"fact": "lifecycle.stage", "op": "any_of", "value": [stage]}
                node = segments.parse(rule(asked))
                assert segments.size(session, node, flow.on) == counted, (flow.on, stage)


def test_looking_back_can_be_stopped(database):
    class Stop:
        def step(self, done, total):
            raise Cancelled

    with database.read() as session, pytest.raises(Cancelled):
        segments.flows(session, TODAY, progress=Stop())


def test_overlap_is_shared_customers_over_all_of_both(database):
    with database.work() as work:
        buys(work, TODAY)
        buys(work, TODAY - timedelta(days=20))
        buys(work, TODAY - timedelta(days=80))
        segments.save_segment(work, "month", bought_lately())
        segments.save_segment(work, "week", bought_lately(7))
        segments.save_segment(
            work, "far", rule({"fact": "member.age", "op": "at_least", "value": 9})
        )
    with database.read() as session:
        found = segments.overlaps(session, segments.parse(bought_lately(30)), TODAY, without="week")
        assert [(one.name, one.size, one.both, one.share) for one in found] == [("month", 2, 2, 1)]
        assert found[0].is_the_same
        found = segments.overlaps(session, segments.parse(bought_lately(90)), TODAY)
        assert [(one.name, one.share) for one in found] == [("month", 2 / 3), ("week", 1 / 3)]


def test_ready_made_segments_can_be_counted_and_have_names_of_their_own(database):
    keys = [ready.key for ready in segments.READY_MADE]
    assert len(keys) == len(set(keys)) == len({ready.name for ready in segments.READY_MADE})
    with database.read() as session:
        for ready in segments.READY_MADE:
            assert segments.size(session, segments.parse(ready.rule), TODAY) == 0
