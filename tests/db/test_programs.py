"""Programs: making them, candidates with reasons, joining, renewing and leaving."""

import json
from datetime import date, timedelta

import pytest
from sqlalchemy import func, select

from models.member import Member
from models.organisation import Employee
from models.program import Membership, MembershipEvent, Program, ProgramRuleVersion
from models.values import MembershipState, MemberState, Money
from services import benefits, programs, purchases
from services.benefits.errors import BadTerms
from services.core.errors import NotReadable
from services.core.work import Database
from services.programs.errors import (
    AlreadyMember,
    BadDocument,
    BadProgram,
    FeeMissing,
    ForLife,
    NoProgram,
    NotACandidate,
    NotAMember,
    NotRunning,
    ProgramExists,
    TooEarly,
    UnknownEmployee,
)
from services.segments import BadRule
from tests import build
from tests.db.test_ledger import at
from ui.words import words_for

TODAY = date(2026, 6, 17)
RULE = {
    "version": 1,
    "rule": {
        "all": [
            {"fact": "purchases.total", "op": "at_least", "value": 60000},
            {"fact": "purchases.count", "op": "at_least", "value": 3},
        ]
    },
}
CLUB = {"name": "מועדון", "join": RULE}


def launch(database, **facts):
    with database.work() as work:
        return benefits.launch_program(work, CLUB | facts)


def customer(work, *amounts, on=TODAY, **facts):
    who = build.member(work, **facts)
    for amount in amounts:
        build.receipt(work, who, on, (None, 1000, amount))
    purchases.refresh_summaries(work.session, [who.id])
    return who


def joined_today(**facts):
    return programs.Joining(TODAY, "rule", **facts)


@pytest.fixture
def shop(database):
    """Three customers: one who may join, one 38.00 and one visit short, one far away."""
    launch(database)
    with database.work() as work:
        customer(work, 30_000, 20_000, 15_000, member_no="000001", first_name="דנה")
        customer(work, 30_000, 26_200, member_no="000002", first_name="נועה")
        customer(work, member_no="000003")
    return database


def test_candidates_come_with_their_figures_and_others_with_what_they_lack(shop):
    with shop.read() as session:
        found = programs.evaluate(session, "מועדון", TODAY)
    (candidate,) = found.candidates
    assert (candidate.member_no, candidate.name) == ("000001", "דנה")
    assert [(r.fact, r.why.figure, r.why.holds) for r in candidate.reasons] == [
        ("purchases.total", 65_000, True),
        ("purchases.count", 3, True),
    ]
    assert [row.member_no for row in found.nearly] == ["000002", "000003"]
    assert [(r.fact, r.missing) for r in found.nearly[0].lacks] == [
        ("purchases.total", 3_800),
        ("purchases.count", 1),
    ]
    assert (found.candidates_count, found.nearly_count) == (1, 2)


def test_the_lists_are_as_long_as_asked_and_the_numbers_whole(shop):
    with shop.read() as session:
        found = programs.evaluate(session, "מועדון", TODAY, limit=0, nearly=1)
    assert (found.candidates, len(found.nearly)) == ([], 1)
    assert (found.candidates_count, found.nearly_count) == (1, 2)


def test_nothing_after_the_day_counts(shop):
    with shop.read() as session:
        found = programs.evaluate(session, "מועדון", TODAY - timedelta(days=1))
    assert (found.candidates_count, found.nearly_count) == (0, 3)


def test_erased_customers_and_members_are_no_candidates(shop):
    with shop.work() as work:
        programs.enrol_candidates(work, "מועדון", joined_today())
        work.session.get(Member, 3).state = MemberState.ERASED
    with shop.read() as session:
        found = programs.evaluate(session, "מועדון", TODAY)
    assert [row.member_no for row in found.nearly] == ["000002"]
    assert found.candidates == []


def test_joining_is_recorded_with_day_place_and_employee(shop):
    with shop.work() as work:
        seller = Employee(code="7", name="רון")
        work.session.add(seller)
        work.session.flush()
        place = build.branch(work).id
        how = joined_today(branch_id=place, employee_id=programs.employee_id(work, "7"))
        assert programs.enrol_candidates(work, "מועדון", how) == 1
        assert programs.enrol_candidates(work, "מועדון", how) == 0
        row = work.session.scalars(select(Membership)).one()
        assert (row.state, row.joined_on, row.branch_id) == (MembershipState.ACTIVE, TODAY, place)
        (step,) = programs.history(work.session, row.member_id, "מועדון")
        assert (step.state, step.happened_on, step.employee) == (
            MembershipState.ACTIVE,
            TODAY,
            "7",
        )
        with pytest.raises(UnknownEmployee):
            programs.employee_id(work, "8")


def test_only_candidates_join_and_only_once(shop):
    with shop.work() as work:
        ids = dict(work.session.execute(select(Member.member_no, Member.id)).all())
        programs.enrol(work, "מועדון", ids["000001"], joined_today())
        for number, refusal in (("000001", AlreadyMember), ("000002", NotACandidate)):
            with pytest.raises(refusal):
                programs.enrol(work, "מועדון", ids[number], joined_today())


def test_a_customer_is_told_which_programs_are_open_to_them(shop):
    launch(shop, name="הכול", join={"version": 1, "rule": {"all": []}})
    launch(shop, name="בעתיד", join={"version": 1, "rule": {"all": []}}, starts_on="2027-01-01")
    with shop.work() as work:
        assert programs.may_join(work.session, 1, TODAY) == ["הכול", "מועדון"]
        assert programs.may_join(work.session, 2, TODAY) == ["הכול"]
        programs.enrol_candidates(work, "מועדון", joined_today())
        assert programs.may_join(work.session, 1, TODAY) == ["הכול"]


def test_a_program_with_a_fee_asks_for_it(database):
    launch(database, join={"version": 1, "rule": {"all": []}}, fee_minor=5_000)
    with database.work() as work:
        who = build.member(work).id
        with pytest.raises(FeeMissing) as refused:
            programs.enrol(work, "מועדון", who, joined_today())
        assert refused.value.facts == {"fee": Money(5_000, "ILS")}
        programs.enrol(work, "מועדון", who, joined_today(), fee_paid=True)


def test_nobody_joins_on_a_day_the_program_does_not_run(database):
    launch(database, starts_on="2026-07-01", ends_on="2026-12-31")
    for day in (date(2026, 6, 30), date(2027, 1, 1)):
        with pytest.raises(NotRunning), database.work() as work:
            programs.join(work, "מועדון", [], programs.Joining(day, "rule"))


def test_a_changed_rule_keeps_the_former_and_rewrites_no_join(shop):
    with shop.work() as work:
        programs.enrol_candidates(work, "מועדון", joined_today())
        programs.change_join_rule(work, "מועדון", {"version": 1, "rule": {"any": []}})
        kept = work.session.scalars(select(ProgramRuleVersion.join_rule)).all()
        assert len(kept) == 2
        assert kept[0] == RULE
        assert programs.programs(work.session, TODAY)[0].members == 1
        assert programs.candidate_ids(work.session, "מועדון", TODAY) == []


@pytest.fixture
def yearly(database):
    launch(database, join={"version": 1, "rule": {"all": []}}, term_months=12, renewal_days=30)
    with database.work() as work:
        who = build.member(work).id
        programs.join(work, "מועדון", [who], joined_today())
    return who


def renew_on(database: Database, who, day):
    with at(database, day).work() as work:
        return programs.renew(work, "מועדון", who, paid_on=day, employee_id=None)


def test_a_fee_in_the_window_goes_on_from_the_old_end(database, yearly):
    with pytest.raises(TooEarly) as refused:
        renew_on(database, yearly, date(2027, 5, 17))
    assert refused.value.facts == {"from_on": date(2027, 5, 18)}
    assert renew_on(database, yearly, date(2027, 5, 18)) == date(2028, 6, 17)


def test_a_late_fee_begins_anew_on_the_day_of_payment(database, yearly):
    with at(database, date(2027, 6, 18)).work() as work:
        assert programs.expire_memberships(work) == 1
        assert programs.expire_memberships(work) == 0
        assert programs.memberships(work.session, yearly)[0].state is MembershipState.EXPIRED
    assert renew_on(database, yearly, date(2027, 8, 31)) == date(2028, 8, 31)
    assert renew_on(database, yearly, date(2028, 8, 31)) == date(2029, 8, 31)


def test_the_days_between_a_term_and_a_late_fee_are_no_membership(database, yearly):
    """Whenever a receipt of those days arrives."""
    renew_on(database, yearly, date(2027, 8, 31))
    renew_on(database, yearly, date(2028, 8, 20))  # in the window: nothing between
    renew_on(database, yearly, date(2030, 1, 1))
    with database.read() as session:
        club_id = session.scalars(select(Program.id)).one()
        found = programs.spells(session, [yearly], [club_id])
    belonged = {
        day: found.was_active(yearly, club_id, day)
        for day in (
            *(date(2027, 6, 17), date(2027, 6, 18), date(2027, 8, 30), date(2027, 8, 31)),
            *(date(2029, 8, 31), date(2029, 9, 1), date(2029, 12, 31), date(2030, 1, 1)),
        )
    }
    assert list(belonged.values()) == [True, False, False, True] * 2


def test_who_came_back_belonged_in_both_spells_and_not_between(database, yearly):
    with database.work() as work:
        club_id = work.session.scalars(select(Program.id)).one()
        programs.join(work, "מועדון", [yearly], programs.Joining(date(2028, 1, 1), "rule"))
        found = programs.spells(work.session, [yearly], [club_id])
    days = (date(2027, 6, 17), date(2027, 6, 18), date(2027, 12, 31), date(2028, 1, 1))
    assert [found.was_active(yearly, club_id, day) for day in days] == [True, False, False, True]


def test_a_fee_for_a_program_that_is_over_is_refused(database, yearly):
    with database.work() as work:
        programs.close_program(work, "מועדון")
    with pytest.raises(NotRunning):
        renew_on(database, yearly, date(2027, 6, 1))


def test_who_was_a_member_until_yesterday_is_a_candidate_and_may_join_again(database, yearly):
    day = date(2027, 6, 18)
    with at(database, day).work() as work:
        assert programs.candidate_ids(work.session, "מועדון", day) == [yearly]
        programs.enrol(work, "מועדון", yearly, programs.Joining(day, "rule"))
        (row,) = programs.memberships(work.session, yearly)
    assert (row.joined_on, row.ends_on) == (day, date(2028, 6, 18))


def test_a_membership_for_life_is_not_renewed(shop):
    with shop.work() as work:
        programs.enrol_candidates(work, "מועדון", joined_today())
        with pytest.raises(ForLife):
            programs.renew(work, "מועדון", 1, paid_on=TODAY, employee_id=None)


def test_who_leaves_belongs_no_more_and_may_come_back(shop):
    with shop.work() as work:
        programs.enrol_candidates(work, "מועדון", joined_today())
        programs.leave(work, "מועדון", 1, reason="ביקשה")
        with pytest.raises(NotAMember):
            programs.leave(work, "מועדון", 1, reason="שוב")
        assert programs.candidate_ids(work.session, "מועדון", TODAY) == [1]
        programs.enrol(work, "מועדון", 1, joined_today())
        states = [step.state for step in programs.history(work.session, 1, "מועדון")]
    assert states == [MembershipState.ACTIVE, MembershipState.LEFT, MembershipState.ACTIVE]


def test_invited_customers_are_noted_once_and_stay_candidates(shop):
    with shop.work() as work:
        assert programs.invite(work, "מועדון", [1, 2], joined_today()) == 2
        assert programs.invite(work, "מועדון", [1], joined_today()) == 0
        assert programs.candidate_ids(work.session, "מועדון", TODAY) == [1]
        assert programs.enrol_candidates(work, "מועדון", joined_today()) == 1
        steps = select(func.count()).select_from(MembershipEvent)
        assert work.session.scalar(steps) == 3


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"name": ""}, "name"),
        ({"nmae": "x"}, "nmae"),
        ({"positioning": 101}, "positioning"),
        ({"fee_minor": -1}, "fee_minor"),
        ({"term_months": 0}, "term_months"),
        ({"starts_on": "31.1.2026"}, "starts_on"),
        ({"starts_on": "2026-02-01", "ends_on": "2026-01-01"}, "ends_on"),
        ({"join": "everybody"}, "join"),
        ({"benefits": {"name": "x"}}, "benefits"),
        ({"tracks": [{"name": "זהב", "measure": "luck"}]}, "tracks[0].measure"),
        ({"tracks": [{"name": "זהב", "measure": "spend"}]}, "tracks[0].reach_threshold"),
        ({"tracks": [{"name": "זהב"}, {"name": "זהב"}]}, "tracks[1].name"),
    ],
)
def test_a_document_that_does_not_hold_names_the_field(database, facts, field):
    with pytest.raises(BadProgram) as refused:
        launch(database, **facts)
    assert refused.value.facts["field"] == field


def test_a_slip_in_a_name_is_told_with_the_names_there_are():
    with pytest.raises(BadProgram) as refused:
        programs.plan_of({"name": "x", "tracks": [{"name": "a"}, {"name": "b", "reach": 5}]})
    assert refused.value.code == "programs.unknown_field"
    assert refused.value.facts["field"] == "tracks[1].reach"
    assert "reach_threshold" in str(refused.value.facts["known"])


@pytest.mark.parametrize("value", ["ז" * 20_000, ["ז" * 20_000], {"a": "ז" * 20_000}])
def test_what_is_refused_is_told_back_no_longer_than_a_sentence(value):
    with pytest.raises(BadProgram) as refused:
        programs.plan_of({"name": "x", "join": value, "tracks": value})
    assert len(words_for("he").refusal(refused.value)) < 600
    assert str(refused.value.facts["value"]).endswith("…")


def test_a_program_is_made_with_all_its_benefits_or_not_at_all(database):
    points = {"name": "נקודות", "kind": "points", "points_per_major": "1"}
    with pytest.raises(BadTerms):
        launch(database, benefits=[points, {"name": "מתנה", "kind": "gift", "stock": -1}])
    with database.read() as session:
        assert session.scalar(select(func.count()).select_from(Program)) == 0
        assert benefits.benefits(session) == []
    launch(database, benefits=[points])
    with pytest.raises(ProgramExists):
        launch(database)


def test_a_rule_nobody_understands_is_refused_with_its_place(database):
    with pytest.raises(BadRule) as refused:
        launch(database, join={"version": 1, "rule": {"fact": "purchases.luck", "op": "is_known"}})
    assert refused.value.facts["path"] == "rule.fact"


def test_an_unknown_program_is_refused(database):
    with pytest.raises(NoProgram), database.read() as session:
        programs.evaluate(session, "אין כזו", TODAY)


def test_documents_are_read_exactly_from_toml_and_json(tmp_path):
    toml = tmp_path / "club.toml"
    toml.write_text(
        'name = "מועדון"\nstarts_on = 2026-01-31\n'
        "[join]\nversion = 1\n"
        '[join.rule]\nfact = "purchases.gap_ratio"\nop = "more_than"\nvalue = 2.5\n'
        '[[benefits]]\nname = "זיכוי"\nkind = "credit"\nrate = 0.05\n',
        encoding="utf-8",
    )
    plan = programs.plan_of(programs.read_document(toml))
    assert plan.starts_on == date(2026, 1, 31)
    assert plan.join["rule"]["value"] == 2.5
    assert str(plan.benefits[0]["rate"]) == "0.05"
    as_json = tmp_path / "club.json"
    as_json.write_text(json.dumps(CLUB), encoding="utf-8")
    assert programs.read_document(as_json) == CLUB


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.toml", b"name = "),
        ("a.json", b"[1, 2]"),
        ("a.json", b'{"name": "a", "fee_minor": 0, "fee_minor": 100}'),
        ("a.json", b"{" * 100_000),
        ("a.toml", "name = 'מועדון'".encode("cp1255")),
        ("a.toml", b"#" * 2_000_000),
    ],
)
def test_what_is_no_document_is_refused(tmp_path, name, content):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(BadDocument):
        programs.read_document(tmp_path / name)


def test_a_missing_file_and_a_folder_are_refused(tmp_path):
    for file in (tmp_path / "none.toml", tmp_path):
        with pytest.raises(NotReadable):
            programs.read_document(file)


def test_one_customer_is_told_why_not_and_how_far(shop):
    with shop.read() as session:
        found = programs.standing_of(session, "מועדון", 2, TODAY)
        assert (found.member_no, found.name, found.state) == ("000002", "נועה", None)
        assert not found.may_join
        assert [(r.fact, r.why.figure, r.why.holds) for r in found.reasons] == [
            ("purchases.total", 56_200, False),
            ("purchases.count", 2, False),
        ]
        assert [(r.fact, r.missing) for r in found.lacks] == [
            ("purchases.total", 3_800),
            ("purchases.count", 1),
        ]


def test_one_customer_is_told_why_and_whether_they_belong_already(shop):
    with shop.work() as work:
        found = programs.standing_of(work.session, "מועדון", 1, TODAY)
        assert (found.may_join, found.holds, found.lacks) == (True, True, ())
        programs.enrol(work, "מועדון", 1, joined_today())
        found = programs.standing_of(work.session, "מועדון", 1, TODAY)
        assert (found.may_join, found.belongs, found.state) == (
            False,
            True,
            MembershipState.ACTIVE,
        )
        with pytest.raises(NoProgram):
            programs.standing_of(work.session, "אין", 1, TODAY)
