"""Programs and benefits: the list, candidates and members of one, driven as a user would."""

import threading
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton

from models.values import MembershipState, ProgramState
from services import benefits, members, programs
from services.benefits.terms import plan_of
from tests.db.test_benefit_documents import DOCUMENTS
from ui.desktop.core.pick import PickPopup
from ui.desktop.core.tasks import READERS, Task
from ui.desktop.programs.benefit_form import BenefitForm, Offered
from ui.desktop.programs.candidates import FeeDialog
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
    qtbot.waitUntil(lambda: page.title == "Club" and tasks.running == 0)
    page.view.show_side(page.view.candidates)
    qtbot.waitUntil(lambda: tasks.running == 0)
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
    assert "Bronze, silver, gold club" in texts
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
    opened.view.show_side(opened.view.roster)
    qtbot.waitUntil(lambda: tasks.running == 0 and roster.model.rowCount() == 1)
    row = roster.model.row(0)
    assert (row.state, row.joined_on) == (MembershipState.ACTIVE, context.database.today())
    with qtbot.waitSignal(context.wishes.said):
        roster.presenter.leave(row, "moved", failed=lambda error: None)
    qtbot.waitUntil(lambda: tasks.running == 0)
    assert states(shop) == {MembershipState.LEFT: 1}


def test_the_members_of_a_program_stand_from_a_to_z(opened, shop, tasks, qtbot):
    with shop.work() as work:
        first, second = programs.candidate_ids(work.session, "Club", work.today)[:2]
        members.edit(work, first, last_name="Ziv")
        members.edit(work, second, last_name="Adler")
        programs.join(work, "Club", [first, second], programs.Joining(work.today, "rule"))
    roster = opened.view.roster
    opened.view.show_side(roster)
    qtbot.waitUntil(lambda: tasks.running == 0 and roster.model.rowCount() == 2)
    assert [roster.model.row(place).name.split()[-1] for place in (0, 1)] == ["Adler", "Ziv"]


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


@pytest.fixture
def benefits_view(opened, tasks, qtbot):
    """The benefits of the program in front."""
    opened.view.show_side(opened.view.benefits)
    qtbot.waitUntil(lambda: tasks.running == 0)
    return opened.view.benefits


def stored(database, name):
    with database.read() as session:
        return benefits.benefit_document(session, name, database.today()).document


def type_on(text):
    """Type where the focus is."""
    held = QApplication.focusWidget()
    assert held is not None
    QTest.keyClicks(held, text)


def texts(widget):
    return [one.text() for one in widget.findChildren(QLabel)]


def settle(tasks, qtbot):
    qtbot.waitUntil(lambda: tasks.running == 0)


def test_a_new_benefit_is_named_at_once_and_what_is_missing_is_where_one_types_next(
    opened, benefits_view, qtbot
):
    opened.show()
    opened.activateWindow()
    benefits_view.edit(None)
    assert "put into words here" in benefits_view.silent.text()
    assert not benefits_view.silent.isHidden()
    type_on("Five")
    assert benefits_view.form.field("name").value() == "Five"
    assert not benefits_view.form.is_good()
    type_on("5")
    assert benefits_view.form.field("percent").value() == "5"
    assert benefits_view.silent.isHidden()


def test_each_benefit_is_told_in_a_sentence(benefits_view):
    texts = [child.text() for child in benefits_view.findChildren(QLabel)]
    assert "1 point for every ₪1.00, on every purchase" in texts


def test_names_however_long_do_not_widen_the_form_of_a_benefit(benefits_view, tasks, qtbot):
    names = [f"Something for those who come on a {n}. of the month" for n in range(1, 6)]
    form = benefits_view.form
    form.offer(Offered(branches=(("A", "One"), ("B", "Two")), others=tuple(names)))
    form.show_document({"kind": "percent", "trigger": "purchase", "name": ""}, is_new=True)
    ticks = form.field("not_with")
    widest = max(box.sizeHint().width() for box in ticks.findChildren(QCheckBox))
    assert ticks.minimumSizeHint().width() <= widest


def test_the_form_shows_only_the_fields_of_the_kind_and_trigger(benefits_view, qtbot):
    benefits_view.begin()
    form = benefits_view.form
    seen = {key for key in ("percent", "rate", "every_visits") if form.field(key).isVisible()}
    assert seen == {"percent"}
    form.field("kind").set_value("credit")
    form.field("trigger").set_value("nth_visit")
    seen = {
        key for key in ("percent", "amount_minor", "every_visits") if form.field(key).isVisible()
    }
    assert seen == {"amount_minor", "every_visits"}


def test_a_benefit_is_written_by_keyboard_and_kept(benefits_view, shop, tasks, qtbot):
    qtbot.keyClick(benefits_view.new_button, Qt.Key.Key_Space)
    form = benefits_view.form
    qtbot.keyClicks(form.field("name").line.edit, "Ten off")
    qtbot.keyClicks(form.field("percent").line.edit, "12.5")
    qtbot.keyClicks(form.field("minimum_minor").line.edit, "50")
    form.field("limits.per_member").set_value({"count": 1, "month": True})
    said = "12.5% off the whole basket"
    qtbot.waitUntil(lambda: benefits_view.sentence.text().startswith(said))
    with qtbot.waitSignal(benefits_view.presenter.saved):
        qtbot.keyClick(benefits_view.save_button, Qt.Key.Key_Space)
    settle(tasks, qtbot)
    assert stored(shop, "Ten off") == {
        "name": "Ten off",
        "kind": "percent",
        "trigger": "purchase",
        "percent": "12.5",
        "minimum_minor": 5000,
        "limits": {"per_member": {"count": 1, "month": True}},
    }
    assert not benefits_view.is_editing


def picked(button, qtbot, tasks, typed):
    """Open the list of a button by key, type a part of a name, and mark the first that is found."""
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, PickPopup)
    qtbot.keyClicks(popup.search, typed)
    qtbot.waitUntil(lambda: popup.list.count() > 0 and typed in popup.list.item(0).text())
    assert popup.list.count() > 0
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    popup.close()


def test_the_goods_of_a_benefit_are_picked_from_what_the_shop_sells(
    benefits_view, shop, tasks, qtbot
):
    benefits_view.begin()
    form = benefits_view.form
    form.field("name").set_value("Ten off")
    form.field("percent").set_value("10")
    on, out = form.field("on"), form.field("excluded")
    on.way.setCurrentIndex(on.way.findData("goods"))
    assert not on.is_good()
    picked(on.goods.picks["category"], qtbot, tasks, "BAK")
    out.kind.setCurrentIndex(out.kind.findData("product"))
    picked(out.picks["product"], qtbot, tasks, "P5")
    settle(tasks, qtbot)
    assert out.picks["product"].text() == "עוגת גבינה"
    out.kind.setCurrentIndex(out.kind.findData("brand"))
    assert out.others.text() == "Products: עוגת גבינה"
    assert out.others.isVisibleTo(form)
    qtbot.waitUntil(lambda: "without product עוגת גבינה" in benefits_view.sentence.text())
    with qtbot.waitSignal(benefits_view.presenter.saved):
        qtbot.keyClick(benefits_view.save_button, Qt.Key.Key_Space)
    settle(tasks, qtbot)
    kept = stored(shop, "Ten off")
    assert (kept["on"], kept["excluded"]) == ({"category": ["BAKERY"]}, {"product": ["P5"]})


def test_the_article_of_a_present_is_picked_and_told_by_its_name(benefits_view, tasks, qtbot):
    benefits_view.begin()
    form = benefits_view.form
    form.field("kind").set_value("gift")
    article = form.field("product")
    picked(article.pick, qtbot, tasks, "P4")
    settle(tasks, qtbot)
    assert (article.value(), article.pick.text()) == ("P4", "תה צמחים")
    qtbot.keyClick(article.none, Qt.Key.Key_Space)
    assert article.value() is None


def test_what_is_missing_is_marked_and_what_was_typed_stays(benefits_view, qtbot):
    benefits_view.begin()
    form = benefits_view.form
    qtbot.keyClicks(form.field("name").line.edit, "Ten off")
    qtbot.keyClicks(form.field("percent").line.edit, "120")
    with qtbot.assertNotEmitted(benefits_view.presenter.saved, wait=50):
        qtbot.mouseClick(benefits_view.save_button, Qt.MouseButton.LeftButton)
    assert form.field("percent").line.problem.text() == "From 0.01 to 100."
    assert form.field("name").value() == "Ten off"


def test_a_name_in_use_is_told_at_the_name(benefits_view, tasks, qtbot):
    benefits_view.begin()
    form = benefits_view.form
    qtbot.keyClicks(form.field("name").line.edit, "Points")
    qtbot.keyClicks(form.field("percent").line.edit, "5")
    with qtbot.waitSignal(benefits_view.presenter.refused):
        qtbot.mouseClick(benefits_view.save_button, Qt.MouseButton.LeftButton)
    assert "Points" in form.field("name").line.problem.text()
    assert benefits_view.is_editing
    settle(tasks, qtbot)


def test_changed_terms_count_from_tomorrow_at_the_earliest(benefits_view, shop, tasks, qtbot):
    with shop.read() as session:
        found = benefits.benefit_document(session, "Points", shop.today())
    benefits_view.edit(found)
    benefits_view.form.field("points_per_major").set_value("2")
    with qtbot.waitSignal(benefits_view.presenter.saved):
        qtbot.mouseClick(benefits_view.save_button, Qt.MouseButton.LeftButton)
    settle(tasks, qtbot)
    with shop.read() as session:
        after = benefits.benefit_document(session, "Points", shop.today())
    assert after.document["points_per_major"] == "1"
    assert after.changes_on == (benefits_view.presenter.tomorrow,)


def test_stopping_asks_first(benefits_view, shop, tasks, qtbot, monkeypatch):
    answers = iter([False, True])
    monkeypatch.setattr("ui.desktop.programs.benefits_view.asks", lambda *_: next(answers))
    benefits_view.stop("Points")
    settle(tasks, qtbot)
    with shop.read() as session:
        assert benefits.benefit_document(session, "Points", shop.today()).is_running
    with qtbot.waitSignal(benefits_view.presenter.saved):
        benefits_view.stop("Points")
    settle(tasks, qtbot)
    with shop.read() as session:
        assert not benefits.benefit_document(session, "Points", shop.today()).is_running


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda d: f"{d['kind']}-{d['trigger']}")
def test_the_form_gives_back_the_document_it_was_shown(context, database, qtbot, document):
    form = BenefitForm(context)
    qtbot.addWidget(form)
    form.offer(Offered(("זהב",), ("all",), (("A", "A"), ("B", "B")), ("other",)))
    form.show_document({"name": "it", **document}, is_new=True)
    assert plan_of(form.document(), "ILS") == plan_of({"name": "it", **document}, "ILS")


@pytest.fixture
def editor(opened, tasks, qtbot):
    """The rules of the program in front."""
    opened.view.show_side(opened.view.editor)
    qtbot.waitUntil(lambda: tasks.running == 0 and opened.view.editor.presenter.name == "Club")
    return opened.view.editor


def kept(database, name="Club"):
    with database.read() as session:
        return programs.program_document(session, name)


def test_the_editor_opens_the_program_and_saving_it_changes_nothing(editor, shop, tasks, qtbot):
    before = kept(shop)
    with qtbot.waitSignal(editor.saved):
        qtbot.keyClick(editor.save_button, Qt.Key.Key_Space)
    settle(tasks, qtbot)
    assert kept(shop) == before | {"positioning": 50}


def test_who_could_join_is_counted_while_the_rule_is_typed(editor, tasks, qtbot):
    with qtbot.waitSignal(editor.presenter.counted) as counted:
        editor.rule.set_rule({"version": 1, "rule": {"any": []}})
    assert counted.args[0].count == 0
    with qtbot.waitSignal(editor.presenter.counted) as counted:
        editor.rule.set_rule({"version": 1, "rule": {"all": []}})
    assert counted.args[0].count == counted.args[0].of == 30


def test_goals_fee_term_and_levels_are_typed_and_kept(editor, shop, tasks, qtbot):
    fields = editor.presenter.document
    assert fields["goals"] == "↑ come weekly"
    qtbot.keyClicks(editor.field("create").line.edit, "try lunch")
    qtbot.keyClicks(editor.field("fee_minor").line.edit, "49.90")
    qtbot.keyClicks(editor.field("term_months").line.edit, "12")
    for name, reached in (("Silver", ""), ("Gold", "600")):
        qtbot.mouseClick(editor.tracks.add_button, Qt.MouseButton.LeftButton)
        row = editor.tracks.rows[-1]
        qtbot.keyClicks(row.name, name)
        qtbot.keyClicks(row.reach.edit, reached)
    with qtbot.waitSignal(editor.saved):
        qtbot.keyClick(editor.save_button, Qt.Key.Key_Space)
    settle(tasks, qtbot)
    found = kept(shop)
    assert found["goals"] == "↑ come weekly\n+ try lunch"
    assert (found["fee_minor"], found["term_months"]) == (4990, 12)
    assert [(one["name"], one.get("reach_threshold")) for one in found["tracks"]] == [
        ("Silver", None),
        ("Gold", 60000),
    ]


FEE_FREE = {
    "version": 1,
    "rule": {"all": [{"fact": "purchases.total", "op": "at_least", "value": 50000}]},
}


def test_who_pays_no_fee_is_typed_where_there_is_a_fee_and_kept(editor, shop, tasks, qtbot):
    fee, free = editor.field("fee_minor"), editor.fee_free
    assert not free.isVisibleTo(editor), "there is no fee to be free of"
    qtbot.keyClicks(fee.line.edit, "30")
    assert free.isVisibleTo(editor)
    assert "fee_free" not in editor.document()
    qtbot.keyClick(free.some, Qt.Key.Key_Space)
    editor.save()
    assert "Say who joins without paying." in texts(free), "everybody is nobody who would pay"
    assert "fee_minor" not in kept(shop)
    free.rule.set_rule(FEE_FREE)
    assert editor.whole()["fee_free"] == FEE_FREE
    with qtbot.waitSignal(editor.saved):
        editor.save()
    settle(tasks, qtbot)
    document = kept(shop)
    assert (document["fee_minor"], document["fee_free"]) == (3000, FEE_FREE)
    editor.begin({"name": "other"})
    assert not free.some.isChecked()
    editor.begin(document)
    assert free.isVisibleTo(editor)
    assert editor.document()["fee_free"] == FEE_FREE
    fee.line.edit.clear()
    assert "fee_free" not in editor.document(), "without a fee nobody is asked"


def test_the_fee_is_asked_for_only_those_who_owe_it(opened, shop, context, tasks, qtbot):
    view = opened.view.candidates
    with shop.work() as work:
        spent = {"fact": "purchases.total", "op": "at_least", "value": 50_000}
        free = {"version": 1, "rule": {"not": spent}}
        document = programs.program_document(work.session, "Club")
        plan = programs.plan_of(document | {"fee_minor": 3_000, "fee_free": free})
        programs.change_program(work, "Club", plan)
        found = programs.evaluate(work.session, "Club", shop.today())
    with qtbot.waitSignal(view.model.filled):
        view.open("Club")
    rows = [view.model.row(place) for place in range(view.model.rowCount())]
    owing = sum(row.fee_minor > 0 for row in rows)
    assert owing == sum(one.fee_minor > 0 for one in found.candidates)
    assert 0 < owing < len(rows)
    assert all(("fee ₪30.00" in row.text) == (row.fee_minor > 0) for row in rows)
    assert all(row.text.endswith("no fee") == (row.fee_minor == 0) for row in rows)

    def choose(*places):
        view.table.clearSelection()
        for place in places:
            index = view.model.index(place, 0)
            mode = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
            view.table.selectionModel().select(index, mode)

    choose(*range(len(rows)))
    view.enrol_button.click()
    dialog = view.window().findChild(FeeDialog)
    assert any(f"{owing} customers" in text for text in texts(dialog))
    dialog.reject()
    assert states(shop) == {}
    choose(next(place for place, row in enumerate(rows) if row.fee_minor == 0))
    with qtbot.waitSignal(context.wishes.said):
        view.enrol_button.click()
    settle(tasks, qtbot)
    assert states(shop) == {MembershipState.ACTIVE: 1}


def test_levels_that_do_not_rise_are_told_and_nothing_is_saved(editor, shop, qtbot):
    before = kept(shop)
    editor.tracks.set_tracks([{"name": "Silver"}, {"name": "Silver"}])
    with qtbot.assertNotEmitted(editor.saved, wait=50):
        editor.save()
    assert editor.tracks.problem.text() == "Two tracks have the same name."
    low = {"measure": "visits", "reach_threshold": 9, "period_months": 6}
    editor.tracks.set_tracks([{"name": "A", **low}, {"name": "B", **low}])
    assert not editor.tracks.is_good()
    assert "more than the one below" in editor.tracks.problem.text()
    assert kept(shop) == before


def test_what_was_typed_stays_while_another_side_is_looked_at(editor, opened, tasks, qtbot):
    qtbot.keyClicks(editor.field("create").line.edit, "try lunch")
    opened.view.show_side(opened.view.roster)
    settle(tasks, qtbot)
    opened.view.show_side(editor)
    settle(tasks, qtbot)
    assert editor.field("create").value() == "try lunch"


def test_a_starting_point_becomes_a_draft_and_then_runs(page, context, shop, tasks, qtbot):
    with qtbot.waitSignal(page.presenter.begun) as begun:
        page.show_subject(None)
    context.wishes.place.connect(lambda _place, subject: page.show_subject(subject))
    page.list.begun.emit(begun.args[0][3])
    editor = page.view.editor
    settle(tasks, qtbot)
    assert page.title == "New program"
    assert editor.presenter.is_new
    assert len(editor.presenter.sentences()) == 3
    with qtbot.waitSignal(editor.saved):
        editor.save()
    qtbot.waitUntil(lambda: page.title == "Bronze, silver, gold club" and tasks.running == 0)
    with shop.read() as session:
        row = programs.get_program(session, "Bronze, silver, gold club", shop.today())
        assert row.state is ProgramState.DRAFT
        assert len(benefits.benefit_documents(session, shop.today(), row.id)) == 3
    qtbot.waitUntil(lambda: editor.presenter.state is ProgramState.DRAFT and tasks.running == 0)
    with qtbot.waitSignal(editor.saved):
        qtbot.keyClick(editor.start_button, Qt.Key.Key_Space)
    settle(tasks, qtbot)
    with shop.read() as session:
        row = programs.get_program(session, "Bronze, silver, gold club", shop.today())
    assert row.state is ProgramState.RUNNING


def test_a_program_is_closed_once_the_user_says_so(editor, shop, tasks, qtbot, monkeypatch):
    monkeypatch.setattr("ui.desktop.programs.editor.asks", lambda *_: True)
    with qtbot.waitSignal(editor.saved):
        qtbot.keyClick(editor.close_button, Qt.Key.Key_Space)
    settle(tasks, qtbot)
    with shop.read() as session:
        assert programs.get_program(session, "Club", shop.today()).state is ProgramState.CLOSED


def test_a_name_in_use_is_told_at_the_programs_name(page, shop, tasks, qtbot):
    page.view.begin(CLUB)
    editor = page.view.editor
    settle(tasks, qtbot)
    with qtbot.waitSignal(editor.presenter.refused):
        editor.save()
    assert "Club" in editor.field("name").line.problem.text()
    assert editor.presenter.is_new
    settle(tasks, qtbot)


@pytest.fixture
def simulator(opened, tasks, qtbot):
    """The simulator of the program in front."""
    opened.view.show_side(opened.view.simulator)
    qtbot.waitUntil(lambda: tasks.running == 0 and bool(opened.view.simulator.presenter.document))
    return opened.view.simulator


def test_the_simulator_replays_the_past_with_the_values_of_the_sliders(simulator, tasks, qtbot):
    presenter = simulator.presenter
    assert presenter.levers.threshold == 10
    assert simulator.threshold.slider.value() == presenter.thresholds().index(10)
    with qtbot.waitSignal(presenter.simulated) as many:
        simulator.run_button.click()
    simulator.threshold.slider.setValue(0)
    assert presenter.chosen.threshold == 1
    with qtbot.waitSignal(presenter.simulated) as more:
        qtbot.keyClick(simulator.run_button, Qt.Key.Key_Space)
    assert more.args[0].joined > many.args[0].joined
    settle(tasks, qtbot)


def test_a_replay_can_be_stopped(simulator, context, tasks, qtbot):
    started: list[Task] = []
    told: list[object] = []
    context.wishes.long_work.connect(lambda task, title: started.append(task))
    simulator.presenter.simulated.connect(told.append)
    may_begin = threading.Event()  # else it might be done before it is stopped
    for _ in range(READERS):
        tasks.start(Task(lambda _: may_begin.wait(60)))
    simulator.presenter.run()
    started[0].cancel()
    with qtbot.waitSignal(started[0].stopped):
        may_begin.set()
    settle(tasks, qtbot)
    assert not told


def test_the_table_of_all_values_sets_the_sliders(simulator, tasks, qtbot):
    presenter, heat = simulator.presenter, simulator.heat
    with qtbot.waitSignal(presenter.gridded):
        qtbot.mouseClick(simulator.compare_button, Qt.MouseButton.LeftButton)
    assert (heat.rowCount(), heat.columnCount()) == (5, 5)
    assert heat.index(0, 0).data(Qt.ItemDataRole.BackgroundRole) is not None
    simulator.heat_table.setCurrentIndex(heat.index(4, 1))
    qtbot.keyClick(simulator.heat_table, Qt.Key.Key_Return)
    assert (presenter.chosen.threshold, presenter.chosen.rate) == heat.values_at(4, 1)
    settle(tasks, qtbot)


def test_the_chosen_values_are_taken_into_the_program(simulator, shop, tasks, qtbot):
    presenter = simulator.presenter
    presenter.choose(threshold=7, rate=Decimal(2))
    with qtbot.waitSignal(presenter.taken):
        qtbot.mouseClick(simulator.take_button, Qt.MouseButton.LeftButton)
    settle(tasks, qtbot)
    assert kept(shop)["join"]["rule"]["all"][0]["value"] == 7
    tomorrow = shop.today() + timedelta(days=1)
    with shop.read() as session:
        later = benefits.benefit_document(session, "Points", tomorrow).document
    assert later["points_per_major"] == "2"


def test_the_chosen_values_are_taken_into_a_draft_not_kept_yet(page, tasks, qtbot):
    page.view.begin(CLUB | {"name": "Other"})
    settle(tasks, qtbot)
    page.view.show_side(page.view.simulator)
    page.view.simulator.presenter.choose(threshold=4)
    page.view.simulator.presenter.take()
    settle(tasks, qtbot)
    assert page.view.editor.document()["join"]["rule"]["all"][0]["value"] == 4
    assert page.view.editor.presenter.is_new


def test_before_the_first_launch_it_is_said_whether_a_club_fits(context, full_cafe, qtbot):
    presenter = ProgramsPresenter(context)
    with qtbot.waitSignal(presenter.fitted) as fitted:
        presenter.refresh()
    assert fitted.args[0].customers == 30
    presenter.close()


def test_a_benefit_that_members_leave_lying_is_told_with_a_change_and_who_they_are(
    benefits_view, shop, context, tasks, qtbot
):
    with shop.work() as work:
        program = programs.get_program(work.session, "Club", work.today)
        for name in ("Cake", "Coffee"):
            benefits.create_benefit(
                work,
                {"name": name, "kind": "gift", "trigger": "manual", "value_minor": 900},
                program_id=program.id,
            )
        who = programs.candidate_ids(work.session, "Club", work.today)[0]
        programs.join(work, "Club", [who], programs.Joining(work.today, "hand"))
        for _ in range(3):
            benefits.grant_by_hand(work, "Cake", who, reason="test")
    with qtbot.waitSignal(benefits_view.presenter.tired):
        benefits_view.show_list()
    settle(tasks, qtbot)
    texts = [child.text() for child in benefits_view.findChildren(QLabel)]
    assert (
        "One member left it unused 3 times or more in a row. “Coffee” would be a change for them."
        in texts
    )
    see = next(
        one
        for one in benefits_view.findChildren(QPushButton)
        if one.accessibleName() == "See who they are: Cake"
    )
    with qtbot.waitSignal(context.wishes.place) as opened_:
        qtbot.keyClick(see, Qt.Key.Key_Space)
    place, subject = opened_.args
    assert (place, subject["name"]) == ("segments", "Tired of “Cake”")
    assert subject["rule"]["rule"]["fact"] == "benefits.fatigue"
