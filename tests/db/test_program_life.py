"""The life of programs and memberships: drafts, changes, closing, invitations, undone joinings."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from models.program import Membership, MembershipEvent, Program, ProgramRuleVersion, Track
from models.values import MembershipState, ProgramState, Unit
from services import benefits, programs, purchases
from services.core.clock import FixedClock
from services.core.opening import open_shop
from services.programs.errors import (
    NotAMember,
    NotInvited,
    NotRunning,
    ProgramExists,
    TrackInUse,
    TracksFixed,
)
from tests import build
from tests.conftest import NOW
from tests.db.test_tracks import BASE, CLUB, GOLD, JOINED, SILVER, TODAY, a_member, buy, track_of

EVERYBODY = {"version": 1, "rule": {"all": []}}
BIG = {"version": 1, "rule": {"fact": "purchases.total", "op": "at_least", "value": 60_000}}


def make(work, draft=False, **facts):
    return programs.create_program(work, programs.plan_of(CLUB | facts), draft=draft)


def change(work, **facts):
    programs.change_program(work, "מועדון", programs.plan_of(CLUB | facts))


def how(on=TODAY, **facts):
    return programs.Joining(on, "rule", **facts)


def state(work, who):
    query = select(Membership.state).where(Membership.member_id == who.id)
    return work.session.scalars(query).one()


def test_nobody_joins_a_draft_until_it_is_started(database):
    with database.work() as work:
        make(work, draft=True)
        who = build.member(work)
        with pytest.raises(NotRunning):
            programs.join(work, "מועדון", [who.id], how())
        programs.start_program(work, "מועדון")
        assert programs.join(work, "מועדון", [who.id], how()) == 1


def test_a_closed_program_takes_nobody_and_earns_nothing_from_tomorrow(database):
    with database.work() as work:
        program = make(work, tracks=[])
        benefits.create_benefit(
            work, {"name": "נקודות", "kind": "points", "points_per_major": "1"}, program_id=program
        )
        who = a_member(work)
        programs.close_program(work, "מועדון")
        programs.close_program(work, "מועדון")
        with pytest.raises(NotRunning):
            programs.join(work, "מועדון", [build.member(work).id], how())
        buy(work, who, 10_000)
        buy(work, who, 10_000, on=TODAY + timedelta(days=1))
        assert benefits.balance(work.session, who.id, Unit.POINTS) == 100
        programs.start_program(work, "מועדון")
        row = work.session.get(Program, program)
        assert (row.state, row.ends_on) == (ProgramState.RUNNING, None)


def test_a_program_reads_back_as_the_document_it_was_made_from(database):
    whole = CLUB | {
        "goals": "שיחזרו",
        "positioning": 70,
        "budget_minor": 500_000,
        "join": BIG,
        "fee_minor": 5_000,
        "term_months": 12,
        "renewal_days": 14,
        "starts_on": "2026-01-01",
        "ends_on": "2027-01-01",
        "tracks": [BASE, SILVER | {"hold_threshold": 80_000, "warn_days": 7}, GOLD],
    }
    with database.work() as work:
        programs.create_program(work, programs.plan_of(whole))
        document = programs.program_document(work.session, "מועדון")
        assert programs.plan_of(document) == programs.plan_of(whole)


def test_changes_are_kept_with_the_former_rule_and_the_new_name(database):
    with database.work() as work:
        program = make(work)
        make(work, name="אחר")
        who = a_member(work)
        change(work, name="חדש", goals="אחרות", join=BIG, fee_minor=100)
        document = programs.program_document(work.session, "חדש")
        assert (document["goals"], document["fee_minor"], document["join"]) == ("אחרות", 100, BIG)
        rules = select(ProgramRuleVersion.join_rule).where(ProgramRuleVersion.program_id == program)
        assert list(work.session.scalars(rules)) == [EVERYBODY, BIG]
        assert state(work, who) is MembershipState.ACTIVE
        with pytest.raises(ProgramExists):
            programs.change_program(work, "חדש", programs.plan_of(CLUB | {"name": "אחר"}))


def test_changed_thresholds_count_from_tomorrow_for_everybody_by_night(folder, database):
    with database.work() as work:
        make(work)
        low, high = a_member(work), a_member(work)
        buy(work, low, 60_000, on=date(2026, 3, 1))
        buy(work, high, 120_000, on=date(2026, 3, 1))
        change(work, tracks=[BASE, SILVER | {"reach_threshold": 150_000}, GOLD])
        change(work, tracks=[BASE, SILVER | {"reach_threshold": 50_000}, GOLD])
        assert programs.review_tracks(work, [low.id, high.id]) == 0
        assert (track_of(work, low), track_of(work, high)) == ("בסיס", "כסף")
    database.close()
    tomorrow = open_shop(folder, FixedClock(NOW + timedelta(days=1)))
    try:
        assert programs.review_all_tracks(tomorrow) == 1
        assert programs.review_all_tracks(tomorrow) == 0
        with tomorrow.work() as work:
            query = select(MembershipEvent.happened_on).order_by(MembershipEvent.id.desc())
            assert work.session.scalars(query).first() == TODAY + timedelta(days=1)
    finally:
        tomorrow.close()


def test_a_level_added_later_is_not_reached_in_the_past(folder, database):
    with database.work() as work:
        make(work, tracks=[BASE, GOLD])
        who = a_member(work)
        buy(work, who, 120_000, on=date(2026, 3, 1))
        change(work)
        programs.review_tracks(work, [who.id])
        assert track_of(work, who) == "בסיס"
        names = select(Track.name).order_by(Track.rank)
        assert list(work.session.scalars(names)) == ["בסיס", "כסף", "זהב"]
    database.close()
    tomorrow = open_shop(folder, FixedClock(NOW + timedelta(days=1)))
    try:
        assert programs.review_all_tracks(tomorrow) == 1
    finally:
        tomorrow.close()


def test_a_level_is_renamed_by_its_place_and_keeps_its_members(database):
    with database.work() as work:
        make(work)
        who = a_member(work)
        buy(work, who, 120_000)
        change(work, tracks=[BASE, SILVER | {"name": "כסוף"}, GOLD])
        assert track_of(work, who) == "כסוף"


def test_what_members_rest_on_is_not_taken_away_or_counted_anew(database):
    with database.work() as work:
        make(work)
        change(work, tracks=[BASE, SILVER])  # nobody was ever on gold
        who = a_member(work)
        buy(work, who, 120_000)
        with pytest.raises(TrackInUse):
            change(work, tracks=[BASE])
        for other in (
            [BASE, SILVER | {"period_months": 6}],
            [BASE, SILVER | {"measure": "visits"}],
            [BASE | {"measure": "spend", "reach_threshold": 1, "period_months": 12}, SILVER],
            [SILVER, GOLD | {"name": "בסיס"}],
        ):
            with pytest.raises(TracksFixed):
                change(work, tracks=other)


def test_before_anybody_joined_tracks_may_become_anything(database):
    with database.work() as work:
        make(work)
        change(work, tracks=[SILVER | {"measure": "visits", "reach_threshold": 3}])
        document = programs.program_document(work.session, "מועדון")
        assert [track["measure"] for track in document["tracks"]] == ["visits"]


def test_everybody_who_may_join_is_invited_with_one_click_but_not_who_said_no(database):
    with database.work() as work:
        make(work, join=BIG)
        far, near, other = (build.member(work) for _ in range(3))
        for who in (near, other):
            buy(work, who, 60_000)
        purchases.refresh_summaries(work.session)
        assert programs.invite_candidates(work, "מועדון", how()) == 2
        assert programs.invite_candidates(work, "מועדון", how()) == 0
        programs.decline(work, "מועדון", near.id, reason="לא עכשיו")
        last = programs.history(work.session, near.id, "מועדון")[-1]
        assert (last.state, last.reason) == (
            MembershipState.CANDIDATE,
            {"declined": True, "said": "לא עכשיו"},
        )
        with pytest.raises(NotInvited):
            programs.decline(work, "מועדון", near.id)
        with pytest.raises(NotInvited):
            programs.decline(work, "מועדון", far.id)
        assert programs.invite_candidates(work, "מועדון", how()) == 0
        assert programs.invite(work, "מועדון", [near.id], how()) == 1
        assert state(work, near) is MembershipState.INVITED


def test_an_undone_joining_leaves_a_candidate_and_its_history(database):
    with database.work() as work:
        make(work)
        who = a_member(work, on=TODAY)
        programs.unjoin(work, "מועדון", who.id, reason={"receipt": "R1"})
        row = work.session.scalars(select(Membership)).one()
        assert (row.state, row.joined_on, row.track_id) == (MembershipState.CANDIDATE, None, None)
        last = programs.history(work.session, who.id, "מועדון")[-1]
        assert last.reason == {"undone": True, "receipt": "R1"}
        with pytest.raises(NotAMember):
            programs.unjoin(work, "מועדון", who.id)
        assert programs.join(work, "מועדון", [who.id], how()) == 1


def test_an_undone_joining_anew_leaves_the_membership_as_it_was_before(database):
    with database.work() as work:
        make(work)
        who = a_member(work)
        buy(work, who, 120_000, on=date(2026, 3, 1))
        programs.leave(work, "מועדון", who.id, reason="עבר דירה")

        def stands():
            work.session.flush()
            row = work.session.scalars(select(Membership)).one()
            work.session.refresh(row)
            return {c.key: getattr(row, c.key) for c in Membership.__table__.columns}

        before = stands()
        programs.join(work, "מועדון", [who.id], how())
        assert stands() != before
        programs.unjoin(work, "מועדון", who.id)
        assert stands() == before
        assert before["joined_on"] == JOINED
