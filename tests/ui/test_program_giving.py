"""Surprises, dates of experiences, and what is hidden from who may not change programs."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from models.values import GrantState
from services import benefits, planning, programs
from services.security import Actor, Role
from ui.desktop.programs.experiences import DateDialog
from ui.desktop.programs.page import ProgramsPage
from ui.desktop.programs.view import ProgramView

CLUB = {
    "name": "Club",
    "join": {"version": 1, "rule": {"all": []}},
    "benefits": [
        {"name": "Cake", "kind": "gift", "trigger": "surprise", "stock": 20, "cost_minor": 700},
        {"name": "Tasting", "kind": "experience", "trigger": "manual", "capacity": 4},
    ],
}
PLAN = {"every": "week", "count": 3, "cool_down_days": 30}


@pytest.fixture
def shop(full_cafe):
    """A program whose members are all the café's customers."""
    with full_cafe.work() as work:
        benefits.launch_program(work, CLUB)
        how = programs.Joining(work.today, "rule")
        programs.enrol_candidates(work, "Club", how)
    return full_cafe


@pytest.fixture
def view(context, shop, tasks, qtbot):
    made = ProgramView(context)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    with shop.read() as session:
        made.open(programs.get_program(session, "Club", shop.today()))
    qtbot.waitUntil(lambda: tasks.running == 0)
    yield made
    made.close_view()


def turn(view, side, tasks, qtbot):
    view.show_side(side)
    qtbot.waitUntil(lambda: tasks.running == 0)
    return side


def test_surprises_are_planned_and_drawn(view, shop, context, tasks, qtbot):
    side = turn(view, view.surprises, tasks, qtbot)
    assert not side.draw_button.isEnabled(), "there is no plan yet"
    side.has.setChecked(True)
    qtbot.keyClicks(side.field("count").line.edit, "3")
    with qtbot.waitSignal(context.wishes.said):
        qtbot.keyClick(side.save_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: tasks.running == 0)
    with shop.read() as session:
        assert programs.program_document(session, "Club")["surprise"] == PLAN
    with qtbot.waitSignal(context.wishes.said) as said:
        qtbot.keyClick(side.draw_button, Qt.Key.Key_Space)
    assert said.args == ["3 members were given a surprise."]
    qtbot.waitUntil(lambda: tasks.running == 0)
    assert side.model.rowCount() == 1
    assert side.model.index(0, 2).data() == "3"


def test_a_plan_that_does_not_hold_is_told_at_its_field(view, shop, tasks, qtbot):
    side = turn(view, view.surprises, tasks, qtbot)
    side.has.setChecked(True)
    side.save()
    assert side.field("count").line.problem.text() == "Fill this in."
    with shop.read() as session:
        assert "surprise" not in programs.program_document(session, "Club")


def test_saving_the_rules_leaves_the_surprises(view, shop, tasks, qtbot):
    with shop.work() as work:
        programs.change_surprises(work, "Club", PLAN)
    editor = turn(view, view.editor, tasks, qtbot)
    with qtbot.waitSignal(editor.saved):
        editor.save()
    qtbot.waitUntil(lambda: tasks.running == 0)
    with shop.read() as session:
        assert programs.program_document(session, "Club")["surprise"] == PLAN


def test_a_date_is_added_and_its_guests_are_marked(view, shop, context, tasks, qtbot):
    side = turn(view, view.experiences, tasks, qtbot)
    qtbot.keyClick(side.add_button, Qt.Key.Key_Space)
    dialog = next(one for one in side.window().findChildren(DateDialog) if one.isVisible())
    dialog.places.setValue(2)
    dialog.try_accept()
    qtbot.waitUntil(lambda: tasks.running == 0)
    with shop.work() as work:
        (slot,) = benefits.slots(work.session, today=work.today)
        (row, *_) = programs.roster(work.session, "Club")
        benefits.grant_by_hand(work, "Tasting", row.member_id, reason="a thank-you")
        grant_id = benefits.reserve(work, slot.id, row.member_id)
    assert (slot.capacity, slot.starts_minute) == (2, 18 * 60)
    side.presenter.choose(slot.id)
    side.presenter.open("Club")
    qtbot.waitUntil(lambda: tasks.running == 0)
    side.presenter.mark(grant_id, slot.id, came=True)
    qtbot.waitUntil(lambda: tasks.running == 0)
    qtbot.waitUntil(lambda: "came" in [one.text() for one in side.findChildren(QLabel)])
    with shop.read() as session:
        (guest,) = benefits.guests(session, slot.id)
    assert guest.state is GrantState.REDEEMED


def test_who_may_not_change_programs_sees_no_way_to(context, shop, tasks, qtbot):
    manager = Actor(1, "Dana", Role.MANAGER, None)
    page = ProgramsPage(replace(context, actor=manager))
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.show_subject("Club")
    qtbot.waitUntil(lambda: page.title == "Club" and tasks.running == 0)
    view = page.view
    assert view.benefits.tools == []
    turn(view, view.editor, tasks, qtbot)
    assert view.editor.tools == []
    assert not view.editor.rule.isEnabled()
    turn(view, view.simulator, tasks, qtbot)
    assert not view.simulator.take_button.isVisible()
    turn(view, view.surprises, tasks, qtbot)
    assert view.surprises.tools == [view.surprises.draw_button], "a manager may give"
    assert not page.list.begin.isVisibleTo(page.list)
    page.close_page()


def test_the_buttons_of_a_benefit_are_for_who_may_change_them(context, shop, tasks, qtbot):
    for role, wanted in ((Role.OWNER, True), (Role.MANAGER, False)):
        view = ProgramView(replace(context, actor=Actor(1, "Dana", role, None)))
        qtbot.addWidget(view)
        with shop.read() as session:
            view.open(programs.get_program(session, "Club", shop.today()))
        turn(view, view.benefits, tasks, qtbot)
        texts = [one.text() for one in view.benefits.findChildren(QPushButton)]
        assert ("Change the terms" in texts) is wanted
        view.close_view()


def test_a_launch_is_told_stage_by_stage_with_its_joiners(view, shop, tasks, qtbot):
    side = turn(view, view.launch, tasks, qtbot)
    texts = [one.text() for one in side.findChildren(QLabel)]
    assert "1. Analyse" in texts
    assert "5. Follow-up" in texts
    today = shop.today()
    with shop.read() as session:
        launch = planning.launch(session, "Club", today)
    assert side.presenter.days(launch)[-1] == (today, 30)
    assert side.chart.isVisible()


def test_training_is_ticked_and_taken_back_by_keyboard(view, shop, tasks, qtbot):
    def trained():
        with shop.read() as session:
            found = planning.launch(session, "Club", shop.today())
        return found.stages[2].state is planning.StageState.DONE

    def tick():
        """The button that stands there now: showing a launch makes it anew."""
        qtbot.waitUntil(lambda: any(one.isVisible() for one in ticks()))
        return next(one for one in ticks() if one.isVisible())

    def ticks():
        return side.findChildren(QPushButton, "training")

    side = turn(view, view.launch, tasks, qtbot)
    tick().setFocus()
    for wanted in (True, False):
        with qtbot.waitSignal(side.presenter.ready):
            qtbot.keyClick(tick(), Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: tasks.running == 0)
        assert trained() is wanted
        assert view.focusWidget() is tick()


def test_what_was_simulated_is_what_the_launch_is_held_against(view, shop, context, tasks, qtbot):
    side = turn(view, view.simulator, tasks, qtbot)
    assert not side.expect_button.isVisible(), "nothing was simulated yet"
    with qtbot.waitSignal(side.presenter.simulated) as answer:
        qtbot.keyClick(side.run_button, Qt.Key.Key_Space)
    with qtbot.waitSignal(context.wishes.said):
        qtbot.keyClick(side.expect_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: tasks.running == 0)
    with shop.read() as session:
        beside = planning.launch(session, "Club", shop.today()).beside
    assert beside is not None
    assert beside.joiners_expected == answer.args[0].joined // 365
    launch = turn(view, view.launch, tasks, qtbot)
    assert "Against what was expected" in [
        one.text() for one in launch.findChildren(QLabel) if one.isVisible()
    ]
