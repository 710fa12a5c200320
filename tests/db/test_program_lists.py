"""What the screens of programs read: rosters, invitations, overviews, starting points, words."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from models.values import MembershipState, Period, Unit
from services import benefits, programs
from services.benefits.ready import round_number
from services.core.formats import LANGUAGES
from services.programs.errors import NoProgram
from tests import build
from tests.db import club
from tests.db.test_programs import CLUB, RULE, TODAY, customer, joined_today, launch
from ui.words import words_for

MONTH = Period(TODAY.replace(day=1), TODAY)


@pytest.fixture
def shop(database):
    """Three may join, two are near: the roster's order has ties."""
    launch(database)
    with database.work() as work:
        for number in range(3):
            customer(work, 30_000, 20_000, 15_000, member_no=f"00000{number}", first_name="דנה")
        for number in range(3, 5):
            customer(work, 30_000, 26_200, member_no=f"00000{number}", first_name="נועה")
    return database


def ids(database):
    with database.read() as session:
        return programs.candidate_ids(session, "מועדון", TODAY)


def test_the_pages_of_a_roster_hold_everybody_once_also_where_the_key_is_the_same(shop):
    with shop.work() as work:
        programs.join(work, "מועדון", ids(shop), joined_today())
    with shop.read() as session:
        first = programs.roster(session, "מועדון", limit=2)
        rest = programs.roster(session, "מועדון", after=first[-1], limit=2)
        whole = programs.roster(session, "מועדון", sort="name", descending=False)
        counts = programs.roster_counts(session, "מועדון")
    assert [row.member_no for row in (*first, *rest)] == ["000002", "000001", "000000"]
    assert [row.member_no for row in whole] == ["000000", "000001", "000002"]
    assert counts == {MembershipState.ACTIVE: 3}


def test_a_roster_is_narrowed_by_how_they_stand(shop):
    first, *others = ids(shop)
    with shop.work() as work:
        programs.join(work, "מועדון", [first], joined_today())
        programs.invite(work, "מועדון", others, joined_today())
    with shop.read() as session:
        invited = programs.roster(session, "מועדון", state=MembershipState.INVITED)
    assert sorted(row.member_id for row in invited) == sorted(others)


def test_an_invitation_taken_back_stays_in_the_history(shop):
    first, second, third = ids(shop)
    with shop.work() as work:
        programs.invite(work, "מועדון", [first, second], joined_today())
        programs.join(work, "מועדון", [third], joined_today())
    with shop.read() as session:
        assert programs.invited_on(session, "מועדון", [first, second, third]) == {
            first: TODAY,
            second: TODAY,
        }
    with shop.work() as work:
        taken = programs.take_back_invitations(work, "מועדון", [first, third])
    assert taken == 1, "who joined meanwhile stays"
    with shop.read() as session:
        assert programs.invited_on(session, "מועדון", [first, second]) == {second: TODAY}
        states = [step.state for step in programs.history(session, first, "מועדון")]
    assert states == [MembershipState.INVITED, MembershipState.CANDIDATE]


def test_taking_back_asks_for_a_program_there_is(shop):
    with pytest.raises(NoProgram), shop.work() as work:
        programs.take_back_invitations(work, "אין", [1])


def test_the_pages_of_candidates_follow_each_other(shop):
    with shop.read() as session:
        first = programs.evaluate(session, "מועדון", TODAY, limit=2, nearly=1)
        rest = programs.evaluate(session, "מועדון", TODAY, limit=2, nearly=1, skip=2)
        near = programs.evaluate(session, "מועדון", TODAY, limit=0, nearly=5, skip=1)
    assert [one.member_no for one in first.candidates] == ["000000", "000001"]
    assert [one.member_no for one in rest.candidates] == ["000002"]
    assert first.candidates_count == rest.candidates_count == 3
    assert [one.member_no for one in first.nearly] == ["000003"]
    assert [one.member_no for one in near.nearly] == ["000004"]


def test_what_is_lacking_is_said_in_the_readers_words(shop):
    with shop.read() as session:
        near = programs.evaluate(session, "מועדון", TODAY).nearly[0]
    hebrew, english = words_for("he"), words_for("en")
    assert programs.lacks_text(near.lacks, english, "ILS") == "₪38.00 and 1 visit short"
    assert "ביקור אחד" in programs.lacks_text(near.lacks, hebrew, "ILS")


def test_who_could_join_leaves_out_who_belongs(shop):
    first, *_ = ids(shop)
    with shop.work() as work:
        programs.join(work, "מועדון", [first], joined_today())
    with shop.read() as session:
        now = programs.could_join(session, RULE, TODAY, "מועדון")
        new = programs.could_join(session, RULE, TODAY)
    assert (now.count, now.of) == (2, 4)
    assert (new.count, new.of) == (3, 5)


def test_an_overview_counts_levels_joiners_and_what_is_owed(database):
    tracks = [
        {"name": "ארד"},
        {"name": "זהב", "measure": "spend", "reach_threshold": 100, "period_months": 12},
    ]
    program_id = launch(database, tracks=tracks, budget_minor=5000)
    with database.work() as work:
        who, other = build.member(work), build.member(work)
        programs.join(work, "מועדון", [who.id], joined_today())
        long_ago = programs.Joining(TODAY - timedelta(days=60), "rule")
        programs.join(work, "מועדון", [other.id], long_ago)
        benefits.grant(work, who.id, Unit.CREDIT, 900, reason="gift", program_id=program_id)
        benefits.grant(work, who.id, Unit.POINTS, 70, reason="gift", program_id=program_id)
        benefits.grant(work, other.id, Unit.CREDIT, 5, reason="elsewhere")
        benefits.redeem(work, who.id, Unit.CREDIT, 300)
    with database.read() as session:
        found = benefits.program_overview(session, program_id, MONTH)
    assert [(level.name, level.members) for level in found.levels] == [("ארד", 2), ("זהב", 0)]
    assert (found.members, found.joined, found.budget_minor) == (2, 1, 5000)
    assert (found.credit_minor, found.points) == (600, 70)


@pytest.mark.parametrize(
    ("value", "said"), [("123", "100"), ("0.2", "0.2"), ("1499", "1500"), ("37", "40"), ("9", "8")]
)
def test_a_number_is_rounded_to_what_one_would_say(value, said):
    assert round_number(Decimal(value)) == Decimal(said)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("currency", "basket"), [("ILS", 5200), ("VND", 0), ("UZS", 9_000_000)])
def test_every_starting_point_is_a_document_programs_take(language, currency, basket):
    ready = benefits.starting_points(words_for(language), currency, basket)
    assert [point.key for point in ready] == ["credit", "points", "paid", "levels"]
    for point in ready:
        plan = programs.plan_of(point.document)
        assert plan.benefits
        names = [benefit["name"] for benefit in plan.benefits]
        assert len(set(names)) == len(names)


def test_the_thresholds_of_a_starting_point_follow_the_shops_basket():
    levels = benefits.starting_points(words_for("en"), "ILS", 5000)[3].document["tracks"]
    assert [one.get("reach_threshold") for one in levels] == [None, 60_000, 150_000]


def test_a_club_everybody_may_join_has_no_outsiders_but_strangers(database):
    with database.work() as work:
        into = club.program(work)
        who = build.member(work)
        club.join(work, who, into, date(2026, 1, 1))
    with database.read() as session:
        assert programs.could_join(session, CLUB["join"], TODAY, "מועדון").of == 0
