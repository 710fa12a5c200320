"""Who is tired of which benefit, and what would be a change for them."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from models.program import Program
from services import benefits, segments
from services.core.clock import FixedClock
from tests import build
from tests.conftest import NOW
from tests.db import club


@pytest.fixture
def given(database):
    """A club with a cake and a coffee; a function that gives one of them on the n-th day."""
    with database.work() as work:
        into = club.program(work)
        for name in ("עוגה", "קפה"):
            benefits.create_benefit(
                work,
                {"name": name, "kind": "gift", "trigger": "manual", "value_minor": 1_000},
                program_id=into.id,
            )

    def give(member_id, name, day):
        database.clock = FixedClock(NOW + timedelta(days=day))
        with database.work() as work:
            return benefits.grant_by_hand(work, name, member_id, reason="בדיקה")

    return give


def member(database):
    with database.work() as work:
        who = build.member(work)
        club.join(work, who, work.session.scalars(select(Program)).one())
        return who.id


def found(database, member_id):
    with database.read() as session:
        return benefits.giving(session, member_id, database.today())


def warned(database):
    with database.read() as session:
        program = session.scalars(select(Program.id)).one()
        rows = {row.id: row.name for row in benefits.benefits(session)}
        told = benefits.tiring(session, program, database.today())
        return {rows[one.benefit_id]: (one.members, one.instead) for one in told}, told


def test_three_left_lying_in_a_row_are_told_with_what_would_be_a_change(database, given):
    dana, noa = member(database), member(database)
    for day in range(2):
        given(dana, "עוגה", day)
        given(noa, "עוגה", day)
    assert (found(database, dana).tired, warned(database)[0]) == ((), {})
    assert (found(database, dana).fresh, found(database, dana).fitting) == (None, ("עוגה", "קפה"))
    given(dana, "עוגה", 2)
    (tired,) = found(database, dana).tired
    assert (tired.name, tired.unused) == ("עוגה", 3)
    assert found(database, dana).fresh.name == "קפה"
    assert warned(database)[0] == {"עוגה": (1, "קפה")}


def test_the_number_told_is_that_of_the_segment_one_comes_to(database, given):
    for _ in range(3):
        who = member(database)
        for day in range(3):
            given(who, "עוגה", day)
    _, (told,) = warned(database)
    with database.read() as session:
        rule = segments.parse(told.rule)
        assert segments.count(session, rule, database.today()).count == told.members == 3


def test_what_runs_out_is_no_change_and_without_another_nothing_is_named(database, given):
    dana = member(database)
    for day in range(3):
        given(dana, "עוגה", day)
    with database.work() as work:
        benefits.stop_benefit(work, "קפה")
    database.clock = FixedClock(NOW + timedelta(days=4))
    assert warned(database)[0] == {"עוגה": (1, None)}
    with database.work() as work:
        benefits.stop_benefit(work, "עוגה")
    database.clock = FixedClock(NOW + timedelta(days=6))
    assert found(database, dana).tired == ()
