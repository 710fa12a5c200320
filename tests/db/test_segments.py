"""Saved segments: names, versions, circles; and rules as other services use them."""

from datetime import timedelta

import pytest
from sqlalchemy import event, func, select

from models.member import Member
from models.security import AuditEntry
from models.values import MemberState
from services import benefits, segments
from services.purchases import refresh_summaries
from services.security import Role
from services.segments import BadName, Circle, SegmentExists, SegmentInUse, UnknownSegment
from services.segments.errors import TooDeep, TooLong
from tests import build
from tests.db import club
from tests.db.staff import NAMES, staffed


def rule(*parts):
    return {"version": 1, "rule": {"all": list(parts)}}


def fact(key, op, value=None, **more):
    return {"fact": key, "op": op, **({} if value is None else {"value": value}), **more}


HAIFA = rule(fact("member.city", "equals", "Haifa"))
BUYERS = rule(fact("purchases.count", "at_least", 1))


@pytest.fixture
def people(database):
    with database.work() as work:
        dana = build.member(work, city="Haifa", reach_mask=1)
        yossi = build.member(work, city="Eilat", reach_mask=3)
        gone = build.member(work, city="Haifa", state=MemberState.ERASED)
        for who in (dana, gone):
            build.receipt(work, who, work.today - timedelta(days=3), (None, 1000, 3000))
        build.receipt(work, None, work.today, (None, 1000, 3000))
        refresh_summaries(work.session)
        return {"dana": dana.id, "yossi": yossi.id, "gone": gone.id}


def test_two_rules_can_stand_in_one_statement(database, people):
    with database.read() as session:
        today = database.today()
        haifa = segments.member_ids(session, segments.parse(HAIFA), today)
        buyers = segments.member_ids(session, segments.parse(BUYERS), today)
        query = select(Member.id).where(Member.id.in_(haifa), Member.id.in_(buyers))
        assert list(session.scalars(query)) == [people["dana"]]
        both = haifa.subquery()
        query = select(func.count()).select_from(both).where(both.c.id.in_(buyers))
        assert session.scalars(query).one() == 1


def test_the_size_counts_customers_shares_and_reach(database, people):
    with database.read() as session:
        size = segments.count(session, segments.parse(BUYERS), database.today())
    assert (size.count, size.of, size.share) == (1, 2, 0.5)
    assert (size.revenue_minor, size.receipts, size.average_basket_minor) == (3000, 1, 3000)
    assert size.revenue_share == pytest.approx(1 / 3)
    assert size.reachable == {"email": 1, "sms": 0, "post": 0, "phone": 0}


def test_the_rule_of_nothing_means_everyone_but_the_erased(database, people):
    with database.read() as session:
        assert segments.size(session, segments.EVERYONE, database.today()) == 2
        assert segments.size(session, segments.NO_ONE, database.today()) == 0
        missing = segments.parse({"version": 1, "rule": {"not": HAIFA["rule"]}})
        ids = session.scalars(segments.member_ids(session, missing, database.today())).all()
        assert ids == [people["yossi"]]


def test_a_page_begins_where_the_last_one_ended(database):
    with database.work() as work:
        for name in ("ב", "א", "א", "ג", ""):
            build.member(work, name_key=name)
    with database.read() as session:
        today, seen, last = database.today(), [], None
        while page := segments.members(session, segments.EVERYONE, today, after=last, limit=2):
            seen.extend(page)
            last = page[-1]
        assert [row.name_key for row in seen] == ["", "א", "א", "ב", "ג"]
        assert len({row.id for row in seen}) == 5
        sample = segments.sample(session, segments.EVERYONE, today, limit=3)
        assert sample == segments.sample(session, segments.EVERYONE, today, limit=3)


def test_a_changed_rule_is_a_new_version_and_the_same_rule_changes_nothing(database, news):
    with database.work() as work:
        first = segments.save_segment(work, " Haifa ", HAIFA)
    with database.work() as work:
        assert segments.save_segment(work, "Haifa", HAIFA) == first
    with database.work() as work:
        segments.save_segment(work, "Haifa", BUYERS)
    with database.read() as session:
        assert [row.version for row in segments.versions(session, "Haifa")] == [2, 1]
        assert segments.versions(session, "Haifa")[1].rule == HAIFA
        assert segments.rule_of(session, "Haifa") == segments.parse(BUYERS)
        actions = session.scalars(select(AuditEntry.action)).all()
    assert actions == ["segments.create", "segments.change"]
    assert len(news) == 2


def test_a_name_in_use_is_refused_for_a_new_segment(database):
    with database.work() as work:
        segments.save_segment(work, "Haifa", HAIFA)
    with pytest.raises(SegmentExists), database.work() as work:
        segments.save_segment(work, "Haifa", BUYERS, new=True)


@pytest.mark.parametrize("name", ["", "  ", "a\nb", "x" * 101])
def test_a_segment_needs_a_name_on_one_line(database, name):
    with pytest.raises(BadName), database.work() as work:
        segments.save_segment(work, name, HAIFA)


def test_a_retired_segment_leaves_the_list_while_rules_on_it_go_on(database, people):
    outer = rule(fact("segment.in", "any_of", ["Haifa"]))
    with database.work() as work:
        segments.save_segment(work, "Haifa", HAIFA)
        segments.retire_segment(work, "Haifa")
    with database.read() as session:
        assert segments.segments(session) == []
        assert [row.name for row in segments.segments(session, retired=True)] == ["Haifa"]
        assert segments.size(session, segments.parse(outer), database.today()) == 1
    with database.work() as work:
        segments.save_segment(work, "Haifa", HAIFA)
    with database.read() as session:
        assert [row.name for row in segments.segments(session)] == ["Haifa"]


def test_segments_may_not_stand_on_themselves(database):
    def on(*names):
        return rule({"not": fact("segment.in", "any_of", list(names))})

    with database.work() as work:
        segments.save_segment(work, "a", HAIFA)
        segments.save_segment(work, "b", on("a"))
        segments.save_segment(work, "c", on("b"))
    with pytest.raises(Circle) as refused, database.work() as work:
        segments.save_segment(work, "a", on("c"))
    assert refused.value.facts == {
        "path": "rule.all[0].not",
        "name": "a",
        "through": "a → c → b → a",
    }
    with pytest.raises(Circle), database.work() as work:
        segments.save_segment(work, "a", on("a"))
    with pytest.raises(UnknownSegment), database.work() as work:
        segments.save_segment(work, "d", on("nowhere"))
    with pytest.raises(UnknownSegment), database.work() as work:
        segments.retire_segment(work, "nowhere")


def test_segments_stand_on_each_other_eleven_deep(database):
    with database.work() as work:
        segments.save_segment(work, "0", HAIFA)
        for n in range(1, 12):
            segments.save_segment(work, str(n), rule(fact("segment.in", "any_of", [str(n - 1)])))
    twice = rule(*(fact("segment.in", "any_of", [name]) for name in ("10", "11")))
    with pytest.raises(TooDeep) as refused, database.work() as work:
        segments.save_segment(work, "12", twice)
    assert refused.value.facts["path"] == "rule.all[1]"


def test_segments_that_ask_for_each_other_over_and_over_are_refused_not_waited_for(database):
    def six_times(name):
        return rule({"any": [fact("segment.in", "any_of", [name])] * 6})

    with database.work() as work:
        segments.save_segment(work, "0", HAIFA)
        for n in range(1, 4):
            segments.save_segment(work, str(n), six_times(str(n - 1)))
    with pytest.raises(TooLong) as refused, database.work() as work:
        segments.save_segment(work, "4", six_times("3"))
    assert str(refused.value.facts["path"]).startswith("rule.all[0].any[")
    # Each segment is looked into once, however many ways lead to it.
    with database.read() as session:
        looked = []
        event.listen(session, "do_orm_execute", lambda state: looked.append(state.statement))
        segments.check_circles(session, "4", segments.parse(six_times("3")))
        assert len(looked) == 4


def test_what_is_wrong_in_another_segment_is_told_where_the_rule_stands_on_it(database, people):
    with database.work() as work:
        segments.save_segment(work, "inner", rule(fact("member.tags", "any_of", ["vip"])))
    on_inner = fact("segment.in", "any_of", ["inner"])
    outer = segments.parse(rule(BUYERS["rule"], on_inner, fact("member.tags", "any_of", ["new"])))
    with database.read() as session:
        size = segments.count(session, outer, database.today())
        nowhere = segments.parse(rule(BUYERS["rule"], fact("segment.in", "any_of", ["nowhere"])))
        with pytest.raises(UnknownSegment) as refused:
            segments.count(session, nowhere, database.today())
    assert {(one.path, one.value) for one in size.missing} == {
        ("rule.all[1]", "vip"),
        ("rule.all[2]", "new"),
    }
    assert refused.value.facts == {"name": "nowhere", "path": "rule.all[1]"}


def test_a_renamed_segment_is_the_same_and_rules_on_it_go_on(database, people):
    on_haifa = rule({"any": [fact("segment.in", "any_of", ["Haifa", "Buyers"])]})
    with database.work() as work:
        segments.save_segment(work, "Haifa", BUYERS)
        kept = segments.save_segment(work, "Haifa", HAIFA)
        segments.save_segment(work, "Buyers", BUYERS)
        segments.save_segment(work, "outer", on_haifa)
    with database.work() as work:
        segments.rename_segment(work, "Haifa", " Those from Haifa ")
    with database.read() as session:
        found = segments.segment_by_name(session, "Those from Haifa")
        assert (found.id, found.version) == (kept, 2)
        now = segments.segment_by_name(session, "outer").rule["rule"]["all"][0]["any"][0]
        assert now["value"] == ["Those from Haifa", "Buyers"]
        assert [row.version for row in segments.versions(session, "outer")] == [2, 1]
        assert segments.versions(session, "outer")[1].rule == on_haifa
        actions = session.scalars(select(AuditEntry.action)).all()
    assert actions[-2:] == ["segments.change", "segments.rename"]
    for name, new, refusal in (
        ("Haifa", "other", UnknownSegment),
        ("Buyers", "outer", SegmentExists),
        ("Buyers", "a\nb", BadName),
    ):
        with pytest.raises(refusal), database.work() as work:
            segments.rename_segment(work, name, new)


def test_a_segment_that_a_benefit_asks_for_keeps_its_name(database):
    with database.work() as work:
        segments.save_segment(work, "Haifa", HAIFA)
        asked = rule({"not": fact("segment.in", "any_of", ["Haifa"])})
        free = rule(fact("segment.in", "any_of", ["Haifa"]))
        club.program(work, "fee", fee_minor=100, fee_free_rule=free)
        row = club.program(work, "club")
        row.join_rule = rule({"not": fact("segment.in", "any_of", "Haifa")})  # a list of one
        work.session.flush()
        document = {"name": "cake", "kind": "gift", "trigger": "birthday", "eligible": asked}
        benefits.create_benefit(work, document, program_id=row.id)
        document = {"name": "tea", "kind": "gift", "trigger": "segment", "segment": "Haifa"}
        benefits.create_benefit(work, document, program_id=row.id)
    with pytest.raises(SegmentInUse) as refused, database.work() as work:
        segments.rename_segment(work, "Haifa", "other")
    assert refused.value.facts == {"name": "Haifa", "by": "cake, club, fee, tea"}


def test_a_version_tells_who_made_it(database):
    with database.work() as work:
        segments.save_segment(work, "Haifa", HAIFA)
    owner = staffed(database)[Role.OWNER]
    with database.acting(owner), database.work() as work:
        segments.save_segment(work, "Haifa", BUYERS)
    with database.read() as session:
        found = segments.versions(session, "Haifa")
    assert [(one.version, one.changed_by) for one in found] == [(2, NAMES[Role.OWNER]), (1, None)]


def test_what_the_shop_does_not_have_is_named_with_its_place(database, people):
    asked = rule(
        fact("purchases.total", "at_least", 1, where={"category": ["COFEE"], "branch": "A"}),
        {"any": [fact("member.tags", "any_of", ["vip"]), fact("custom.shoe", "equals", 42)]},
    )
    with database.read() as session:
        size = segments.count(session, segments.parse(asked), database.today())
    assert size.count == 0
    assert {(m.path, m.what, m.value) for m in size.missing} == {
        ("rule.all[0]", "category", "COFEE"),
        ("rule.all[1].any[0]", "tag", "vip"),
        ("rule.all[1].any[1]", "custom", "shoe"),
    }
