"""Launch control: stages with what the data says, joiners and cost against what was expected."""

from datetime import date, timedelta

import pytest

from models.organisation import Employee
from models.values import Money, Unit
from services import benefits, planning, programs, purchases
from services.core.words import PlainWords
from services.planning import Stage, StageState
from services.programs.errors import NoProgram
from tests import build
from tests.db import club
from tests.db.test_tracks import TODAY, buy

START = date(2026, 6, 8)  # ten days with today


def stage(found, name):
    return next(row for row in found.stages if row.stage is name)


def states(found):
    return [row.state for row in found.stages]


@pytest.fixture
def started(database):
    """A program of ten days with two joiners, one of them with an employee's help."""
    with database.work() as work:
        made = club.program(work, starts_on=START)
        club.credit(work, made, expires={"days": 400})
        ron, _ = Employee(code="7", name="רון"), Employee(code="8", name="דנה")
        work.session.add_all((ron, _))
        work.session.flush()
        first, second = build.member(work, quality=80), build.member(work, quality=60)
        buy(work, first, 500, on=date(2026, 1, 1))
        for who, employee in ((first, ron.id), (second, None)):
            how = programs.Joining(START, "counter", employee_id=employee)
            programs.join(work, "מועדון", [who.id], how)
        buy(work, first, 20_000)
        benefits.redeem(work, first.id, Unit.CREDIT, 400)
        purchases.refresh_summaries(work.session)
    return database


def test_a_launch_is_told_by_day_employee_quality_and_use(started):
    with started.read() as session:
        found = planning.launch(session, "מועדון", TODAY)
    assert (found.started_on, found.days) == (START, 10)
    assert found.enrolment is not None
    assert found.use is not None
    assert found.enrolment.by_day == [(START, 2)]
    assert [(row.code, row.enrolled.joiners) for row in found.enrolment.by_employee] == [
        (None, 1),
        ("7", 1),
    ]
    assert found.use.cost_minor == 400
    assert found.beside is None
    said = {row.stage: PlainWords()(row.says, **row.facts) for row in found.stages}
    assert said[Stage.TRAINING] == "1 employees have enrolled somebody, of 2."
    assert said[Stage.CONTROL].startswith("2 joined in 10 days; the quality of their details is 70")
    assert said[Stage.FOLLOW_UP] == "2 members; 1 of them bought in the last 30 days."
    assert said[Stage.ANALYSE].startswith("1 customers")


def test_the_stages_of_a_club_that_nobody_knows_yet_say_none_in_words(database):
    with database.work() as work:
        programs.create_program(work, programs.plan_of({"name": "מועדון"}))
        found = planning.launch(work.session, "מועדון", TODAY)
    said = [PlainWords()(row.says, **row.facts) for row in found.stages]
    assert said == [
        "No customer is known by purchases yet.",
        "There are no benefits yet.",
        "No employee has enrolled anybody yet.",
        "Nobody has joined yet.",
        "There are no members now.",
    ]


def test_what_came_stands_beside_what_was_expected_by_now(started):
    with started.work() as work:
        planning.expect(work, "מועדון", planning.Expected(days=40, joiners=100, cost_minor=8_000))
        found = planning.launch(work.session, "מועדון", TODAY)
        assert found.beside == planning.Beside(25, 2, 2_000, 400)
        late = planning.launch(work.session, "מועדון", START + timedelta(days=400))
        assert late.beside is not None
        assert late.beside.joiners_expected == 100
        facts = stage(found, Stage.MODEL).facts
        assert facts == {"n": 1, "joiners": 100, "cost": Money(8_000, "ILS")}


def test_the_first_stage_that_is_open_is_the_one_to_see_to(started):
    with started.work() as work:
        found = planning.launch(work.session, "מועדון", TODAY)
        done, now, ahead = StageState.DONE, StageState.NOW, StageState.AHEAD
        assert states(found) == [done, done, now, now, ahead]
        planning.tick_training(work, "מועדון")
        assert stage(planning.launch(work.session, "מועדון", TODAY), Stage.TRAINING).state is done
        planning.tick_training(work, "מועדון", done=False)
        assert stage(planning.launch(work.session, "מועדון", TODAY), Stage.TRAINING).state is now
        later = planning.launch(work.session, "מועדון", TODAY + timedelta(days=60))
        assert stage(later, Stage.CONTROL).state is done
        assert stage(later, Stage.FOLLOW_UP).state is now


def test_a_draft_has_not_begun(database):
    with database.work() as work:
        programs.create_program(work, programs.plan_of({"name": "מועדון"}), draft=True)
        found = planning.launch(work.session, "מועדון", TODAY)
        assert (found.started_on, found.days, found.enrolment) == (None, 0, None)
        assert states(found)[0] is StageState.NOW
        with pytest.raises(NoProgram):
            planning.launch(work.session, "אין", TODAY)
