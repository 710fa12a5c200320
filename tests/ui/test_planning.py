"""Planning: the board moves with what is noted, keeps it on saving, and lets it be taken back."""

import threading
from datetime import date

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

from services import planning, segments
from services.planning import Input, Role
from tests.ui.conftest import LANGUAGES, PATIENCE_S
from ui.desktop.core.language import speak
from ui.desktop.planning.map import TargetMap
from ui.desktop.planning.page import PlanningPage
from ui.desktop.planning.presenter import FIRST, PlanningPresenter, numbered


@pytest.fixture
def presenter(context, full_cafe, qtbot):
    made = PlanningPresenter(context)
    with qtbot.waitSignal(made.shown):
        made.refresh()
    yield made
    made.close()


@pytest.fixture
def open_page(make_context, database, tasks, qtbot):
    """A function that opens the page in a language and waits for the board."""
    pages = []

    def make(language="en"):
        page = PlanningPage(make_context(language))
        qtbot.addWidget(page)
        page.resize(1110, 680)
        page.show()
        page.refresh()
        qtbot.waitUntil(lambda: tasks.running == 0)
        pages.append(page)
        return page

    yield make
    for page in pages:
        page.close_page()


def kept(database):
    with database.read() as session:
        return planning.plan(session)


def first(presenter):
    return presenter.board().targets[0].segment


def test_a_mark_and_a_weight_move_the_board_at_once_and_nothing_is_kept(presenter, full_cafe):
    name, before = first(presenter), presenter.board()
    presenter.note(name, fit=5, cost=1)
    presenter.weigh(Input.COST, 0)
    target = next(one for one in presenter.board().targets if one.segment == name)
    assert target.strength == 1
    assert before.targets[0].strength == 0.5
    assert kept(full_cafe).notes == {}


def test_saving_keeps_all_that_was_noted_and_undo_takes_it_back(
    presenter, context, full_cafe, qtbot
):
    name = first(presenter)
    presenter.note(name, role=Role.PRIMARY, positioning="Knows your name")
    presenter.weigh(Input.SIZE, 4)
    presenter.note_swot(strengths=("Warm",))
    with qtbot.waitSignal(context.wishes.undoable) as told:
        presenter.save()
    plan = kept(full_cafe)
    assert plan.notes[name].positioning == "Knows your name"
    assert (plan.weights[Input.SIZE], plan.swot.strengths) == (4, ("Warm",))
    assert not presenter.is_changed
    with qtbot.waitSignal(presenter.shown):
        told.args[1]()
    plan = kept(full_cafe)
    assert plan.notes[name] == planning.Notes()
    assert (plan.weights[Input.SIZE], plan.swot) == (1, planning.Swot())
    assert presenter.board().plan == plan


def test_what_is_typed_while_it_is_saved_stays_unsaved(presenter, context, qtbot):
    name = first(presenter)
    presenter.note(name, price="9")
    with qtbot.waitSignal(context.wishes.undoable):
        presenter.save()
        presenter.note(name, price="90")
    assert presenter.is_changed
    assert presenter.board().plan.notes[name].price == "90"


def test_only_what_was_touched_is_written(presenter, full_cafe, context, qtbot):
    one, other = (target.segment for target in presenter.board().targets[:2])
    with full_cafe.work() as work:
        planning.note_target(work, other, planning.Notes(product="from elsewhere"))
    presenter.note(one, fit=4)
    with qtbot.waitSignal(context.wishes.undoable):
        presenter.save()
    assert kept(full_cafe).notes[other].product == "from elsewhere"


def test_the_draft_outlives_the_page(presenter, context, qtbot):
    name = first(presenter)
    presenter.note(name, place="At the counter")
    presenter.close()
    follower = PlanningPresenter(context)
    with qtbot.waitSignal(follower.shown):
        follower.refresh()
    board = follower.board()
    assert board is not None
    assert board.plan.notes[name].place == "At the counter"
    follower.close()


def test_notes_of_a_segment_that_is_gone_do_not_hold_up_the_others(
    presenter, context, full_cafe, qtbot
):
    gone, stays = (target.segment for target in presenter.board().targets[:2])
    presenter.note(gone, fit=5)
    presenter.note(stays, fit=4)
    with full_cafe.work() as work:
        segments.retire_segment(work, gone)
    with qtbot.waitSignal(presenter.shown):
        presenter.refresh()
    with qtbot.waitSignal(context.wishes.undoable):
        presenter.save()
    assert kept(full_cafe).notes[stays].fit == 4


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["a"] * 12, ""),
        (["a"] * 13, "At most 12 lines."),
        (["a" * 2_001], "At most 2,000 letters."),
        (["a\u200e\x07"], "This value does not fit."),
    ],
)
def test_a_list_says_why_it_cannot_be_kept(presenter, lines, said):
    assert presenter.problem_of_list(lines) == said


def test_reading_the_board_can_be_stopped_and_begun_again(open_page, full_cafe, qtbot, monkeypatch):
    begun, page = threading.Event(), open_page()
    page.presenter._measured = None  # noqa: SLF001 - as a page that opens for the first time

    def endless(_session, _today, progress):
        begun.set()
        while True:
            progress.step(0, 1)

    tasks = []
    page.context.wishes.long_work.connect(lambda task, _title: tasks.append(task))
    with monkeypatch.context() as patch, qtbot.waitSignal(page.presenter.stopped):
        patch.setattr("ui.desktop.planning.presenter.planning.board", endless)
        page.refresh()
        assert begun.wait(PATIENCE_S)
        tasks[0].cancel()
    with qtbot.waitSignal(page.presenter.shown):
        page.refresh()
    assert page.sides.isVisible()


def test_the_page_is_printed_as_it_is_shown(presenter, context, folder, qtbot):
    presenter.note(first(presenter), role=Role.PRIMARY, positioning="Knows your name")
    with qtbot.waitSignal(context.wishes.written) as written:
        presenter.print_page()
    path = written.args[1]
    assert path.parent == folder.exports
    assert "Knows your name" in PdfReader(path).pages[0].extract_text()


def test_an_empty_shop_begins_with_ready_made_segments(open_page, database, qtbot):
    page = open_page()
    assert page.begin.isVisible()
    assert page.save_button not in page.tools
    with qtbot.waitSignal(page.presenter.shown):
        page.begin.begin_button.click()
    assert page.sides.isVisible()
    with database.read() as session:
        assert len(segments.segments(session)) == len(FIRST)


def test_by_keyboard_alone_a_target_is_chosen_marked_and_saved(open_page, full_cafe, qtbot):
    page = open_page()
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    name = page.model.name_at(1)
    assert f"“{name}”" in page.factors.heading.text()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.focusWidget() is page.notes.lines["positioning"].edit
    qtbot.keyClicks(page.focusWidget(), "Near and warm")
    mark = page.factors.marks[Input.FIT]
    mark.setFocus()
    qtbot.keyClick(mark, Qt.Key.Key_Up)
    page.notes.role.setFocus()
    qtbot.keyClick(page.notes.role, Qt.Key.Key_Home)
    page.save_button.setParent(page)
    page.save_button.show()
    with qtbot.waitSignal(page.context.wishes.undoable):
        qtbot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    notes = kept(full_cafe).notes[name]
    assert (notes.positioning, notes.fit, notes.role) == ("Near and warm", 4, Role.PRIMARY)


def test_a_line_too_long_is_told_at_its_place_stays_and_is_not_saved(open_page, full_cafe, qtbot):
    page = open_page()
    line = page.notes.lines["price"]
    line.set_text("x" * 2_001)
    assert line.problem.isVisible()
    page.save_button.click()
    assert len(line.text) == 2_001
    assert kept(full_cafe).notes == {}


def test_arrows_go_from_mark_to_mark_the_way_the_page_runs(open_page, full_cafe, qtbot):
    page = open_page("he")
    names = [target.segment for number, target in numbered(page.presenter.board()) if number]
    qtbot.keyClick(page.map, Qt.Key.Key_Left)
    assert page.model.name_at(page.table.currentIndex().row()) == names[1]
    qtbot.keyClick(page.map, Qt.Key.Key_Right)
    qtbot.keyClick(page.map, Qt.Key.Key_Up)
    assert page.model.name_at(page.table.currentIndex().row()) == names[-1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_strong_segment_stands_where_lines_end_and_marks_never_cover_each_other(
    make_context, language
):
    map_ = TargetMap(make_context(language))
    map_.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if language == "he" else Qt.LayoutDirection.LeftToRight
    )
    map_.resize(360, 260)
    axes = [(0.9, 1.0), (0.1, 0.0), (0.5, 0.5), (0.5, 0.5), (0.5, 0.5)]
    targets = [
        planning.Target(f"S{n}", 1, {}, up, along, planning.Notes())
        for n, (up, along) in enumerate(axes)
    ]
    map_.show_board(planning.Board(date(2024, 6, 15), tuple(targets), planning.Plan()))
    strong, weak, *middle = map_.places()
    assert strong.y() < weak.y()
    assert (strong.x() < weak.x()) == (language == "he")
    assert len({(spot.x(), spot.y()) for spot in middle}) == 3
    assert "S4" in map_.accessibleDescription()
    speak("en")


def test_who_may_not_change_segments_reads_only(open_page, full_cafe, monkeypatch):
    monkeypatch.setattr(
        "ui.desktop.core.context.Context.may", lambda _self, right: right.value != "edit_segment"
    )
    page = open_page()
    assert page.save_button not in page.tools
    assert not page.notes.lines["price"].edit.isEnabled()
    assert not page.factors.weights[Input.SIZE].isEnabled()
    assert page.swot.lists["threats"].edit.isReadOnly()


def test_the_lists_keep_what_is_typed_line_by_line(open_page, full_cafe, qtbot):
    page = open_page()
    page.sides.setCurrentIndex(1)
    edit = page.swot.lists["threats"].edit
    qtbot.keyClicks(edit, "New chain")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.keyClicks(edit, "Rent")
    assert page.presenter.draft.swot.threats == ("New chain", "Rent")
    with qtbot.waitSignal(page.context.wishes.undoable):
        page.save_button.click()
    assert kept(full_cafe).swot.threats == ("New chain", "Rent")
