"""Tracks in the file: reviewing, earning by level, progress, and what comes late."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from models.benefit import BenefitTrack
from models.program import Membership, MembershipEvent, Track
from models.values import MembershipState, TrackStep, Unit
from services import benefits, programs, segments
from services.core.clock import FixedClock
from services.core.opening import open_shop
from services.programs.errors import BadProgram
from tests import build
from tests.conftest import NOW
from tests.db import club

TODAY = date(2026, 6, 17)
JOINED = date(2026, 1, 1)
BASE = {"name": "בסיס"}
SILVER = {"name": "כסף", "measure": "spend", "reach_threshold": 100_000, "period_months": 12}
GOLD = SILVER | {"name": "זהב", "reach_threshold": 300_000}
CLUB = {"name": "מועדון", "tracks": [BASE, SILVER, GOLD]}


def launch(work, **facts):
    return programs.create_program(work, programs.plan_of(CLUB | facts))


def a_member(work, program="מועדון", on=JOINED, **facts):
    who = build.member(work, **facts)
    programs.join(work, program, [who.id], programs.Joining(on, "rule"))
    return who


def by_level(work, program_id, **rates):
    """Points by level: per whole shekel, for each named level alone."""
    ids = dict(
        work.session.execute(
            select(Track.name, Track.id).where(Track.program_id == program_id)
        ).all()
    )
    for name, rate in rates.items():
        document = {"name": f"נקודות {name}", "kind": "points", "points_per_major": str(rate)}
        benefit = benefits.create_benefit(work, document, program_id=program_id)
        work.session.add(BenefitTrack(benefit_id=benefit, track_id=ids[name]))
    work.session.flush()


def buy(work, who, amount, on=TODAY):
    row = build.receipt(work, who, on, (None, 1000, amount))
    programs.review_tracks(work, [who.id])
    benefits.book_receipts(work, [row.id])
    return row


def membership(work, who):
    work.session.flush()
    work.session.expire_all()
    return work.session.scalars(select(Membership).where(Membership.member_id == who.id)).one()


def track_of(work, who):
    row = membership(work, who)
    return None if row.track_id is None else work.session.get(Track, row.track_id).name


def steps(work, who):
    query = (
        select(MembershipEvent.happened_on, MembershipEvent.track_step, Track.name)
        .join(Membership, Membership.id == MembershipEvent.membership_id)
        .outerjoin(Track, Track.id == MembershipEvent.track_id)
        .where(Membership.member_id == who.id, MembershipEvent.track_step.is_not(None))
        .order_by(MembershipEvent.id)
    )
    return [tuple(row) for row in work.session.execute(query)]


def points(work, who):
    return benefits.balance(work.session, who.id, Unit.POINTS)


def test_196_000_spent_with_tiers_at_100_000_and_300_000_earns_the_rate_of_the_first_tier(database):
    with database.work() as work:
        by_level(work, launch(work), בסיס=1, כסף=2, זהב=5)
        who = a_member(work)
        buy(work, who, 196_000)
        assert track_of(work, who) == "כסף"
        assert points(work, who) == 2 * 1_960


@pytest.mark.parametrize(("spent", "rate"), [(99_999, 1), (100_000, 2), (299_999, 2), (300_000, 5)])
def test_the_purchase_that_comes_to_a_threshold_earns_by_it(database, spent, rate):
    with database.work() as work:
        by_level(work, launch(work), בסיס=1, כסף=2, זהב=5)
        who = a_member(work)
        buy(work, who, spent)
        assert points(work, who) == rate * spent // 100


def test_a_review_writes_track_days_and_the_figures_it_rests_on_and_repeats_nothing(database):
    with database.work() as work:
        launch(work)
        who = a_member(work)
        build.receipt(work, who, date(2026, 3, 1), (None, 1000, 120_000))
        assert programs.review_tracks(work, [who.id]) == 1
        assert programs.review_tracks(work, [who.id]) == 0
        row = membership(work, who)
        assert (row.track_since_on, row.track_until_on) == (date(2026, 3, 1), date(2027, 12, 31))
        assert steps(work, who) == [
            (JOINED, TrackStep.JOINED, "בסיס"),
            (date(2026, 3, 1), TrackStep.UPGRADED, "כסף"),
        ]
        last = programs.history(work.session, who.id, "מועדון")[-1]
        assert last.reason == {
            "measure": "spend",
            "figure": 120_000,
            "threshold": 100_000,
            "first_on": "2026-01-01",
            "last_on": "2026-12-31",
        }


def test_a_return_after_the_upgrade_keeps_the_track_and_the_rate_of_the_sale(database):
    with database.work() as work:
        by_level(work, launch(work), בסיס=1, כסף=2)
        who = a_member(work)
        sold = buy(work, who, 120_000, on=date(2026, 3, 1))
        back = club.returned(work, sold, 60_000, on=date(2026, 4, 1))
        programs.review_tracks(work, [who.id])
        benefits.book_receipts(work, [back.id])
        assert track_of(work, who) == "כסף"
        assert points(work, who) == 2 * 600
        (progress,) = programs.track_progress(work.session, who.id, TODAY)
        assert (progress.figure, progress.missing) == (60_000, 240_000)


def test_a_return_of_the_same_day_takes_the_upgrade_back_and_says_so(database):
    with database.work() as work:
        launch(work)
        who = a_member(work)
        sold = buy(work, who, 120_000)
        club.returned(work, sold, 60_000)
        programs.review_tracks(work, [who.id])
        assert track_of(work, who) == "בסיס"
        assert steps(work, who)[-1] == (TODAY, TrackStep.DOWNGRADED, "בסיס")
        reason = programs.history(work.session, who.id, "מועדון")[-1].reason
        assert reason == {"corrected": True}


def test_what_was_earned_by_a_level_is_corrected_with_it_when_the_past_turns_out_otherwise(
    database,
):
    with database.work() as work:
        by_level(work, launch(work), בסיס=1, כסף=2)
        who = a_member(work)
        sold = buy(work, who, 50_000, on=date(2026, 3, 2))
        assert points(work, who) == 500
        buy(work, who, 100_000, on=date(2026, 3, 1))  # comes late: the sale's day was silver
        assert points(work, who) == 500 + 2_000
        back = club.returned(work, sold, 10_000)
        benefits.book_receipts(work, [back.id])
        assert points(work, who) == 400 + 2_000


def _history(work, who, amounts, order):
    rows = []
    for number in order:
        on = JOINED + timedelta(days=number * 20)
        rows.append(build.receipt(work, who, on, (None, 1000, amounts[number])))
        programs.review_tracks(work, [who.id])
    return rows


def test_receipts_that_come_in_reverse_order_give_the_same_tracks_on_every_day(database):
    amounts = [60_000, 50_000, 30_000, 200_000, 10_000, 40_000]
    with database.work() as work:
        launch(work)
        forth, back = a_member(work), a_member(work)
        _history(work, forth, amounts, range(6))
        _history(work, back, amounts, range(5, -1, -1))
        one, other = membership(work, forth), membership(work, back)
        for column in ("track_id", "track_since_on", "track_until_on"):
            assert getattr(one, column) == getattr(other, column)
        for number in range((TODAY - JOINED).days + 1):
            on = JOINED + timedelta(days=number)
            assert _as_of(work, forth, on) == _as_of(work, back, on)


def _as_of(work, who, on):
    rule = segments.parse(
        {
            "version": 1,
            "rule": {"all": [{"fact": "membership.track", "op": "is_known"}]},
        }
    )
    return segments.explain(work.session, rule, who.id, on).why.parts[0].figure


def test_a_segment_of_a_past_day_knows_the_track_of_that_day(database):
    with database.work() as work:
        launch(work)
        who = a_member(work)
        buy(work, who, 300_000, on=date(2026, 5, 1))
        assert _as_of(work, who, date(2026, 4, 30)) == ("בסיס",)
        assert _as_of(work, who, date(2026, 5, 1)) == ("זהב",)
        buy(work, who, 100_000, on=date(2026, 4, 1))
        assert _as_of(work, who, date(2026, 4, 30)) == ("כסף",)
        assert _as_of(work, who, TODAY) == ("זהב",)


def test_who_left_stays_gone_on_past_days_whatever_comes_late(database):
    with database.work() as work:
        launch(work)
        who = a_member(work)
        programs.leave(work, "מועדון", who.id, reason="עזב")
        build.receipt(work, who, date(2026, 3, 1), (None, 1000, 300_000))
        assert programs.review_tracks(work, [who.id]) == 0
        assert membership(work, who).state is MembershipState.LEFT


def test_joining_anew_begins_at_the_lowest_level(database):
    with database.work() as work:
        launch(work)
        who = a_member(work)
        buy(work, who, 300_000, on=date(2026, 3, 1))
        programs.leave(work, "מועדון", who.id, reason="עזב")
        programs.join(work, "מועדון", [who.id], programs.Joining(TODAY, "rule"))
        assert track_of(work, who) == "בסיס"
        assert membership(work, who).track_until_on is None


def test_joining_for_a_day_of_the_past_reviews_what_was_bought_since(database):
    with database.work() as work:
        launch(work)
        who = build.member(work)
        build.receipt(work, who, date(2026, 3, 1), (None, 1000, 100_000))
        programs.join(work, "מועדון", [who.id], programs.Joining(JOINED, "rule"))
        assert track_of(work, who) == "כסף"


def test_visits_are_sales_and_a_pure_return_is_none(database):
    visits = {"name": "כסף", "measure": "visits", "reach_threshold": 3, "period_months": 1}
    with database.work() as work:
        launch(work, tracks=[BASE, visits])
        who = a_member(work, on=date(2026, 6, 1))
        for amount in (100, 100, -100):
            buy(work, who, amount)
        assert track_of(work, who) == "בסיס"
        (progress,) = programs.track_progress(work.session, who.id, TODAY)
        assert (progress.figure, progress.next_track, progress.missing) == (2, "כסף", 1)
        buy(work, who, 100)
        assert track_of(work, who) == "כסף"


def test_points_decide_the_next_purchase_and_what_is_taken_back_no_longer_counts(database):
    by_points = {"measure": "points", "period_months": 12}
    tracks = [
        BASE,
        {"name": "כסף", "reach_threshold": 100} | by_points,
        {"name": "זהב", "reach_threshold": 900} | by_points,
    ]
    with database.work() as work:
        by_level(work, launch(work, tracks=tracks), בסיס=1, כסף=3)
        who = a_member(work)
        sold = buy(work, who, 10_000, on=date(2026, 6, 1))
        assert points(work, who) == 100
        assert track_of(work, who) == "כסף"
        buy(work, who, 10_000, on=date(2026, 6, 2))
        assert points(work, who) == 100 + 300
        back = club.returned(work, sold, 10_000, on=date(2026, 6, 3))
        benefits.book_receipts(work, [back.id])
        (progress,) = programs.track_progress(work.session, who.id, TODAY)
        assert (progress.figure, progress.missing) == (300, 600)


def test_points_of_many_days_booked_at_once_rise_day_by_day(database):
    by_points = {"measure": "points", "period_months": 12}
    tracks = [BASE, {"name": "כסף", "reach_threshold": 100} | by_points]
    with database.work() as work:
        by_level(work, launch(work, tracks=tracks), בסיס=1, כסף=3)
        who = a_member(work)
        rows = [build.receipt(work, who, date(2026, 6, n), (None, 1000, 10_000)) for n in (1, 2, 3)]
        benefits.book_receipts(work, [row.id for row in rows])
        assert points(work, who) == 100 + 300 + 300
        assert track_of(work, who) == "כסף"


def test_days_before_joining_and_other_programs_count_for_nothing(database):
    with database.work() as work:
        launch(work)
        launch(work, name="אחר", tracks=[BASE, SILVER | {"reach_threshold": 10}])
        who = build.member(work)
        build.receipt(work, who, date(2025, 12, 31), (None, 1000, 500_000))
        programs.join(work, "מועדון", [who.id], programs.Joining(JOINED, "rule"))
        assert track_of(work, who) == "בסיס"


def test_the_night_decides_tracks_whose_last_day_is_over_and_only_those(folder, database):
    with database.work() as work:
        launch(work)
        who, fresh = a_member(work), a_member(work)
        buy(work, who, 100_000, on=date(2026, 3, 1))
        buy(work, fresh, 300_000, on=date(2026, 3, 1))
        ids = who.id, fresh.id
    assert programs.review_all_tracks(database) == 0
    database.close()
    later = open_shop(folder, FixedClock(NOW.replace(year=2028)))  # 17 June 2028
    try:
        assert programs.review_all_tracks(later) == 2
        assert programs.review_all_tracks(later) == 0
        with later.read() as session:
            for member_id, name in zip(ids, ("בסיס", "כסף"), strict=True):
                (progress,) = programs.track_progress(session, member_id, later.today())
                assert progress.track == name
    finally:
        later.close()


def test_progress_is_told_per_program_and_is_none_without_tracks(database):
    with database.work() as work:
        launch(work)
        launch(work, name="בלי", tracks=[])
        who = a_member(work)
        programs.join(work, "בלי", [who.id], programs.Joining(JOINED, "rule"))
        buy(work, who, 120_000, on=date(2026, 3, 1))
        (progress,) = programs.track_progress(work.session, who.id, TODAY)
    assert (progress.program, progress.track, progress.next_track) == ("מועדון", "כסף", "זהב")
    assert (progress.figure, progress.missing, progress.days_left) == (120_000, 180_000, 197)
    assert (progress.until_on, progress.warning) == (date(2027, 12, 31), None)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"period_months": 6}, "tracks[2].period_months"),
        ({"measure": "visits"}, "tracks[2].measure"),
        ({"reach_threshold": 100_000}, "tracks[2].reach_threshold"),
        ({"hold_threshold": 300_001}, "tracks[2].hold_threshold"),
        ({"measure": None, "reach_threshold": None, "period_months": None}, "tracks[2].measure"),
    ],
)
def test_levels_that_cannot_stand_over_each_other_are_refused(change, field):
    gold = {key: value for key, value in (GOLD | change).items() if value is not None}
    with pytest.raises(BadProgram) as refused:
        programs.plan_of({"name": "מועדון", "tracks": [BASE, SILVER, gold]})
    assert refused.value.facts["field"] == field
