"""Surprises fall by chance, once in their period, within their means, and can be drawn again."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from models.benefit import Benefit, BenefitGrant, SurpriseDraw
from models.member import Member
from models.program import Program
from models.values import GrantState
from services import benefits, programs, segments
from services.benefits import grants
from services.benefits.grants import drawing, surprises
from services.benefits.grants.errors import DrawnLater, NoDraw, NoSurpriseRuns, NoSurprises
from services.core.clock import FixedClock
from services.programs.errors import BadProgram, NoProgram
from tests import build
from tests.conftest import NOW
from tests.db import club

TODAY = date(2026, 6, 17)  # a Wednesday
CLUB = "מועדון"


@pytest.fixture
def at(database):
    def set_clock(days):
        database.clock = FixedClock(NOW + timedelta(days=days))

    return set_clock


def open_club(work, members=20, **plan):
    """A club with a plan of surprises and so many members; their ids."""
    document = {"name": CLUB, "surprise": {"every": "day", "count": 3} | plan}
    programs.create_program(work, programs.plan_of(document))
    into = work.session.scalars(select(Program)).one()
    ids = []
    for _ in range(members):
        who = build.member(work)
        club.join(work, who, into)
        ids.append(who.id)
    return ids


def surprise(work, name="הפתעה", **more):
    program = programs.get_program(work.session, CLUB, work.today)
    document = {"name": name, "kind": "gift", "trigger": "surprise"} | more
    return benefits.create_benefit(work, document, program_id=program.id)


def winners(database, draw_id):
    with database.read() as session:
        return [row.member_id for row in grants.grants_of(session, draw_id=draw_id)][::-1]


def test_as_many_are_drawn_as_the_plan_says_and_the_log_draws_the_same_again(database):
    with database.work() as work:
        ids = open_club(work)
        surprise(work)
    draw_id = grants.draw_now(database, CLUB)
    drawn = winners(database, draw_id)
    assert len(drawn) == 3
    assert set(drawn) <= set(ids)
    with database.read() as session:
        assert grants.redraw(session, draw_id) == drawn
        row = grants.get_draw(session, draw_id)
        assert (row.program, row.drawn_on, row.pool, row.drawn) == (CLUB, TODAY, 20, 3)


def test_a_second_draw_of_the_period_answers_the_same_whatever_the_seed(database):
    with database.work() as work:
        open_club(work)
        surprise(work)
        first = grants.draw(work, CLUB)
        assert grants.draw(work, CLUB, seed=7) == first
    assert grants.draw_now(database, CLUB, seed=8) == first
    assert grants.draw_all_due(database) == []
    assert len(winners(database, first)) == 3


def test_the_seed_decides_and_follows_from_the_day(database, at):
    with database.work() as work:
        open_club(work, cool_down_days=0)
        surprise(work)
    seeds, drawn = set(), set()
    for day in range(6):
        at(day)
        draw_id = grants.draw_now(database, CLUB)
        with database.read() as session:
            seeds.add(grants.get_draw(session, draw_id).seed)
        drawn.add(tuple(winners(database, draw_id)))
    assert len(seeds) == 6
    assert len(drawn) > 3


def test_who_was_surprised_is_left_out_until_the_cool_down_is_over(database, at):
    with database.work() as work:
        ids = open_club(work, members=6, count=2, cool_down_days=3)
        surprise(work)
    drawn = []
    for day in range(4):
        at(day)
        drawn.append(set(winners(database, grants.draw_now(database, CLUB))))
    assert set.union(*drawn[:3]) == set(ids)
    assert drawn[3] == drawn[0]  # nobody else has cooled down


def test_a_draw_ends_where_its_ceiling_ends(database):
    with database.work() as work:
        open_club(work, count=10, ceiling_minor=5000)
        surprise(work, cost_minor=1500)
        surprise(work, name="בלי עלות ידועה")
    with database.read() as session:
        row = grants.get_draw(session, grants.draw_now(database, CLUB))
        assert row.left_out == ("בלי עלות ידועה",)
    assert (row.drawn, row.cost_minor) == (3, 4500)


def test_a_draw_ends_with_the_stock_and_goes_on_with_what_else_there_is(database):
    with database.work() as work:
        open_club(work, count=10)
        surprise(work, stock=2)
        draw_id = grants.draw(work, CLUB)
    assert len(winners(database, draw_id)) == 2
    with database.work() as work:
        surprise(work, name="עוד", stock=4)
    database.clock = FixedClock(NOW + timedelta(days=1))
    assert len(winners(database, grants.draw_now(database, CLUB))) == 4


def test_with_a_probability_everybody_has_the_same_chance(database):
    with database.work() as work:
        open_club(work, members=60)
        programs.change_surprises(
            work, CLUB, {"every": "day", "probability": "0.5", "cool_down_days": 0}
        )
        surprise(work)
        draw_id = grants.draw(work, CLUB)
    drawn = winners(database, draw_id)
    assert 15 <= len(drawn) <= 45
    with database.read() as session:
        assert grants.redraw(session, draw_id) == drawn


def test_only_whom_the_rule_names_and_whom_a_surprise_fits_is_in_the_pool(database):
    def lives_in(city):
        return {"version": 1, "rule": {"fact": "member.city", "op": "any_of", "value": [city]}}

    named = {"version": 1, "rule": {"fact": "member.gender", "op": "any_of", "value": ["f"]}}
    with database.work() as work:
        open_club(work, members=0, count=10, who=named)
        into = work.session.scalars(select(Program)).one()
        expected = []
        for city in ("חיפה", "עכו"):
            for gender in ("f", "m"):
                who = build.member(work, city=city, gender=gender)
                club.join(work, who, into)
                if (city, gender) == ("חיפה", "f"):
                    expected.append(who.id)
        surprise(work, eligible=lives_in("חיפה"))
        draw_id = grants.draw(work, CLUB)
    assert winners(database, draw_id) == expected
    with database.read() as session:
        assert grants.get_draw(session, draw_id).pool == 1


def test_the_surprise_they_had_last_is_not_repeated_while_another_fits(database, at):
    with database.work() as work:
        (who,) = open_club(work, members=1, cool_down_days=0)
        for name in "אבג":
            surprise(work, name=name)
    had = []
    for day in range(9):
        at(day)
        grants.draw_now(database, CLUB)
        with database.read() as session:
            had.append(grants.grants_of(session, member_id=who)[0].benefit)
    assert all(a != b for a, b in zip(had, had[1:], strict=False))
    assert {had.count(name) for name in "אבג"} == {3}  # the least tiring one each time


def test_a_weekly_draw_comes_once_a_week_which_begins_on_sunday_here(database, at):
    with database.work() as work:
        open_club(work, every="week", cool_down_days=0)
        surprise(work)
    days = []
    for day in range(12):  # from Wednesday the 17th
        at(day)
        if grants.draw_all_due(database):
            days.append(TODAY + timedelta(days=day))
    assert days == [date(2026, 6, 17), date(2026, 6, 21), date(2026, 6, 28)]


def test_draws_missed_while_the_pc_was_off_are_not_made_up_for(database, at):
    with database.work() as work:
        open_club(work, cool_down_days=0)
        surprise(work)
    grants.draw_all_due(database)
    at(40)
    assert [row.drawn_on for row in grants.draw_all_due(database)] == [date(2026, 7, 27)]
    assert grants.draw_all_due(database) == []


def test_a_clock_set_back_draws_nothing(database, at):
    with database.work() as work:
        open_club(work, cool_down_days=0)
        surprise(work)
    grants.draw_now(database, CLUB)
    at(-5)
    assert grants.draw_all_due(database) == []
    with pytest.raises(DrawnLater):
        grants.draw_now(database, CLUB)


def test_a_draw_takes_no_more_than_the_counter_left(database):
    with database.work() as work:
        ids = open_club(work, count=5)
        surprise(work, stock=3)
    with database.read() as session:
        prepared = drawing.prepare(session, CLUB, TODAY)
    assert not isinstance(prepared, int)
    with database.work() as work:
        grants.grant_by_hand(work, "הפתעה", ids[0], reason="ליד הדלפק")
        draw_id = surprises.book(work, prepared)
    drawn = winners(database, draw_id)
    assert len(drawn) == 2
    with database.read() as session:
        assert grants.redraw(session, draw_id) == drawn


def test_a_hand_in_the_winners_shows_and_the_log_cannot_be_changed(database):
    with database.work() as work:
        ids = open_club(work)
        surprise(work)
        draw_id = grants.draw(work, CLUB)
        row = work.session.scalars(select(BenefitGrant).limit(1)).one()
        lost = [one for one in ids if one not in grants.redraw(work.session, draw_id)]
        row.member_id = lost[0]
    with pytest.raises(IntegrityError, match="append-only"), database.work() as work:
        work.session.get_one(SurpriseDraw, draw_id).seed += 1
    with database.read() as session:
        assert grants.redraw(session, draw_id) != winners(database, draw_id)
        with pytest.raises(NoDraw):
            grants.redraw(session, draw_id + 1)


def test_a_draw_without_plan_surprise_or_program_is_refused(database):
    with database.work() as work:
        open_club(work)
        with pytest.raises(NoSurpriseRuns):
            grants.draw(work, CLUB)
        assert grants.draws(work.session) == []
        programs.change_surprises(work, CLUB, None)
        with pytest.raises(NoSurprises):
            grants.draw(work, CLUB)
        with pytest.raises(NoProgram):
            grants.draw(work, "אחר")


@pytest.mark.parametrize(
    "wrong",
    [
        {"every": "year", "count": 1},
        {"every": "day"},
        {"every": "day", "count": 1, "probability": "0.1"},
        {"every": "day", "count": 0},
        {"every": "day", "probability": "1.5"},
        {"every": "day", "probability": True},
        {"every": "day", "count": 1, "cool_down_days": -1},
        {"every": "day", "count": 1, "ceiling_minor": 0},
        {"every": "day", "count": 1, "extra": 1},
        ["day"],
    ],
)
def test_a_plan_of_surprises_that_does_not_hold_is_refused(wrong):
    with pytest.raises(BadProgram):
        programs.plan_of({"name": CLUB, "surprise": wrong})


def test_the_freshest_benefit_is_suggested_and_says_why(database):
    with database.work() as work:
        (who, other) = open_club(work, members=2)
        worn, used = surprise(work, name="שחוקה"), surprise(work, name="נוצלה")
        for name in ("נוצלה", "שחוקה", "שחוקה"):
            grants.grant_by_hand(work, name, who, reason="טעם")
        row = work.session.scalars(
            select(BenefitGrant).where(BenefitGrant.benefit_id == used)
        ).one()
        row.state, row.redeemed_on = GrantState.REDEEMED, TODAY
        work.session.flush()
        found = grants.fatigue(work.session, [who, other], [worn, used], TODAY)
        assert {key: value.index for key, value in found.items()} == {
            (who, worn): 49,
            (who, used): 0,
            (other, worn): 0,
            (other, used): 0,
        }
        fresh = grants.fresh_for(work.session, who, TODAY)
        assert fresh is not None
        assert (fresh.name, fresh.why[0].code) == ("נוצלה", "benefits.why.used_last")
        surprise(work, name="חדשה", priority=1)
        fresh = grants.fresh_for(work.session, who, TODAY)
        assert fresh is not None
        assert (fresh.name, fresh.why[0].code) == ("חדשה", "benefits.why.never_given")
        stranger = build.member(work).id
        assert grants.fresh_for(work.session, stranger, TODAY) is None


def test_the_rules_fact_is_the_number_of_unused_grants_that_the_index_is_made_of(database):
    def counted(work, who, **where):
        rule = {"fact": "benefits.fatigue", "op": "at_least", "value": 0} | where
        node = segments.parse({"version": 1, "rule": rule})
        return segments.explain(work.session, node, who, TODAY).why.figure

    with database.work() as work:
        (who,) = open_club(work, members=1)
        ids = {name: surprise(work, name=name) for name in "אב"}
        for name, what in (("א", "used"), ("א", ""), ("ב", ""), ("א", "taken"), ("א", "")):
            grant = grants.grant_by_hand(work, name, who, reason="טעם")
            if what == "used":
                row = work.session.get_one(BenefitGrant, grant)
                row.state, row.redeemed_on = GrantState.REDEEMED, TODAY
            elif what == "taken":
                grants.revoke(work, grant, reason="טעות")
        work.session.flush()
        tired = grants.fatigue(work.session, [who], ids.values(), TODAY)
        for name, expected in (("א", 2), ("ב", 1)):
            assert tired[who, ids[name]].unused == expected
            assert counted(work, who, where={"benefit": [name]}) == expected
        assert counted(work, who) == 3


def test_what_was_taken_back_tires_nobody(database):
    with database.work() as work:
        (who,) = open_club(work, members=1)
        gift = surprise(work)
        grant = grants.grant_by_hand(work, "הפתעה", who, reason="טעם")
        grants.revoke(work, grant, reason="טעות")
        assert grants.fatigue(work.session, [who], [gift], TODAY)[who, gift].index == 0


@pytest.fixture
def cafe(database):
    """Dana buys coffee at nine; others buy cake with it; surprises on coffee, cake and bread."""
    with database.work() as work:
        (dana, *others) = open_club(work, members=8)
        coffee, cake, bread = (
            build.product(work, number, "DRINKS" if number == "1" else "FOOD", name, name=name)
            for number, name in (("1", "קפה"), ("2", "עוגה"), ("3", "לחם"))
        )
        rows = {row.id: row for row in work.session.scalars(select(Member))}
        for day in range(4):
            on = TODAY - timedelta(days=day + 1)
            build.receipt(work, rows[dana], on, (coffee, 1000, 1500), minute=9 * 60 + 5)
            build.receipt(work, rows[others[day]], on, (coffee, 1000, 1500), (cake, 1000, 2000))
        build.receipt(work, rows[others[5]], TODAY, (bread, 1000, 900))
        facts = {"kind": "percent", "percent": "10"}
        names = {}
        for name, article in (("על הלחם", "3"), ("על העוגה", "2"), ("על הקפה", "1")):
            goods = {"product": [article]}
            names[name] = surprise(work, name=name, on=goods, priority=-int(article), **facts)
    return dana, names


def test_a_personal_pick_follows_favourite_partner_and_hour(database, cafe):
    dana, names = cafe
    with database.work() as work:
        known = grants.habits(work.session, dana, TODAY)
        assert [one.name for one in known.bought] == ["קפה"]
        assert [one.name for one in known.partners] == ["עוגה"]
        assert known.hour == 9
        pick = grants.personal_pick(work.session, dana, TODAY)
        assert pick is not None
        assert (pick.name, pick.why[0].code) == ("על הקפה", "benefits.why.favourite")
        benefits.stop_benefit(work, "על הקפה")
        pick = grants.personal_pick(work.session, dana, TODAY)
        assert pick is not None
        assert (pick.name, pick.why[0].code) == ("על העוגה", "benefits.why.partner")
        assert pick.why[0].facts == {"product": "עוגה", "favourite": "קפה"}
        benefits.stop_benefit(work, "על העוגה")
        assert grants.personal_pick(work.session, dana, TODAY) is None


def test_a_draw_prefers_the_surprise_that_suits_the_winners_habits(database, cafe):
    dana, names = cafe
    with database.work() as work:
        programs.change_surprises(work, CLUB, {"every": "day", "count": 8})
        grants.draw(work, CLUB)
        (row,) = grants.grants_of(work.session, member_id=dana)
        assert row.benefit == "על הקפה"


def test_points_of_a_surprise_are_booked_with_the_draw(database):
    with database.work() as work:
        open_club(work, count=2)
        gift = surprise(work, kind="points", points=50)
        grants.draw(work, CLUB)
        work.session.expire_all()
        assert work.session.get_one(Benefit, gift).uses == 2
        assert benefits.verify(work.session) == []
