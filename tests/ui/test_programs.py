"""Programs and benefits: the list, candidates and members of one, driven as a user would."""

from typing import Any

import pytest
from PySide6.QtCore import Qt

from models.values import MembershipState
from services import benefits, programs
from ui.desktop.programs.goals import Goals, goals_of
from ui.desktop.programs.page import ProgramsPage
from ui.desktop.programs.people import CandidatesPresenter, RosterPresenter
from ui.desktop.programs.presenter import ProgramsPresenter, free_name

RULE = {"fact": "purchases.count", "op": "at_least", "value": 10}
CLUB = {
    "name": "Club",
    "goals": "↑ come weekly",
    "join": {"version": 1, "rule": {"all": [RULE]}},
    "benefits": [{"name": "Points", "kind": "points", "points_per_major": 1}],
}


@pytest.fixture
def shop(full_cafe):
    with full_cafe.work() as work:
        benefits.launch_program(work, CLUB)
    return full_cafe


@pytest.fixture
def page(context, shop, qtbot):
    made = ProgramsPage(context)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    yield made
    made.close_page()


@pytest.fixture
def opened(page, tasks, qtbot):
    """The page with its program in front and everything answered."""
    page.show_subject("Club")
    qtbot.waitUntil(lambda: page.title == "Club" and tasks.running == 0, timeout=10_000)
    return page


def states(database):
    with database.read() as session:
        return programs.roster_counts(session, "Club")


def test_the_figures_follow_the_names(context, shop, qtbot):
    presenter = ProgramsPresenter(context)
    with qtbot.waitSignals([presenter.listed, presenter.counted, presenter.begun]):
        presenter.refresh()
    assert presenter.names == ["Club"]
    presenter.close()


def test_an_empty_list_teaches_and_offers_where_to_begin(context, database, tasks, qtbot):
    page = ProgramsPage(context)
    qtbot.addWidget(page)
    with qtbot.waitSignals([page.presenter.listed, page.presenter.begun]):
        page.show_subject(None)
    texts = [child.text() for child in page.findChildren(type(page.list.begin.heading))]
    assert "A club gives customers a reason to come back" in texts
    assert "Levels club" in texts
    page.close_page()


def test_a_name_in_use_gets_a_number():
    assert free_name("Club", []) == "Club"
    assert free_name("Club", ["Club", "Club 2"]) == "Club 3"


def test_goals_keep_their_kind_in_the_programs_own_text():
    goals = Goals("come weekly", "", "try lunch")
    assert goals.as_text() == "↑ come weekly\n+ try lunch"
    assert goals_of(goals.as_text()) == goals
    assert goals_of("just a text") == Goals("just a text")
    assert Goals().as_text() is None
    assert goals_of(None) == Goals()


def test_candidates_come_with_why_and_the_others_with_what_they_lack(opened, tasks, qtbot):
    view = opened.view.candidates
    assert view.model.rowCount() == view.presenter.found.candidates > 0
    assert "10" in view.model.row(0).text or view.model.row(0).text
    view.lists.setCurrentIndex(1)
    qtbot.waitUntil(lambda: tasks.running == 0)
    assert "short" in view.model.row(0).text
    assert not view.invite_button.isVisible(), "who is only near is not invited"


def test_inviting_the_chosen_can_be_undone(opened, shop, context, tasks, qtbot):
    view = opened.view.candidates
    assert not view.invite_button.isEnabled()
    view.table.selectRow(0)
    with qtbot.waitSignal(context.wishes.undoable) as told:
        qtbot.mouseClick(view.invite_button, Qt.MouseButton.LeftButton)
    assert states(shop) == {MembershipState.INVITED: 1}
    told.args[1]()
    qtbot.waitUntil(lambda: tasks.running == 0)
    assert states(shop) == {MembershipState.CANDIDATE: 1}


def test_all_may_be_invited_and_only_once(opened, shop, context, tasks, qtbot):
    view = opened.view.candidates
    with qtbot.waitSignal(context.wishes.undoable):
        qtbot.mouseClick(view.all_button, Qt.MouseButton.LeftButton)
    assert states(shop) == {MembershipState.INVITED: view.presenter.found.candidates}
    qtbot.waitUntil(lambda: tasks.running == 0)
    assert view.model.row(0).invited_on is not None
    with qtbot.waitSignal(context.wishes.said):
        qtbot.mouseClick(view.all_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tasks.running == 0)


def test_the_chosen_are_enrolled_by_keyboard(opened, shop, context, tasks, qtbot):
    view = opened.view.candidates
    view.table.setFocus()
    view.table.selectRow(0)
    who = view.chosen()
    view.enrol_button.setFocus()
    with qtbot.waitSignal(context.wishes.said):
        qtbot.keyClick(view.enrol_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: tasks.running == 0)
    assert states(shop) == {MembershipState.ACTIVE: 1}
    assert who[0] not in [view.model.row(row).member_id for row in range(view.model.rowCount())]


def test_who_does_not_satisfy_the_rule_is_refused_in_words(context, shop, tasks, qtbot):
    presenter = CandidatesPresenter(context)
    presenter.program = "Club"
    with qtbot.waitSignal(presenter.refused, check_params_cb=bool) as refused:
        presenter.enrol([1, 2, 3, 4, 5, 6, 7, 8], fee_paid=False)
    assert "Club" in refused.args[0]
    assert states(shop) == {}, "one who may not join stops them all"
    presenter.close()


def test_a_member_leaves_with_a_reason(opened, shop, context, tasks, qtbot):
    candidates, roster = opened.view.candidates, opened.view.roster
    candidates.table.selectRow(0)
    with qtbot.waitSignal(context.wishes.said):
        candidates.presenter.enrol(candidates.chosen(), fee_paid=False)
    opened.view.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: tasks.running == 0 and roster.model.rowCount() == 1)
    row = roster.model.row(0)
    assert (row.state, row.joined_on) == (MembershipState.ACTIVE, context.database.today())
    with qtbot.waitSignal(context.wishes.said):
        roster.presenter.leave(row, "moved", failed=lambda error: None)
    qtbot.waitUntil(lambda: tasks.running == 0)
    assert states(shop) == {MembershipState.LEFT: 1}


def test_a_refusal_of_a_renewal_is_told_where_it_was_asked(context, shop, tasks, qtbot):
    presenter = RosterPresenter(context)
    presenter.open("Club")
    qtbot.waitUntil(lambda: tasks.running == 0)
    with shop.work() as work:
        who = programs.candidate_ids(work.session, "Club", work.today)[0]
        programs.join(work, "Club", [who], programs.Joining(work.today, "rule"))
    with shop.read() as session:
        (row,) = programs.roster(session, "Club")
    told: list[Any] = []
    presenter.renew(row, context.database.today(), told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].code == "programs.for_life"
    presenter.close()


def test_escape_goes_back_to_the_list(opened, tasks, qtbot):
    opened.view.candidates.table.setFocus()
    qtbot.keyClick(opened.view.candidates.table, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: opened.title == "Programs & benefits" and tasks.running == 0)
