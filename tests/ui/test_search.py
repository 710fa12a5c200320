"""The search of the top bar finds pages, segments and members."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from services import members, segments
from ui.desktop.search.box import SearchBox
from ui.desktop.search.presenter import SearchPresenter


@pytest.fixture
def search(context, full_cafe):
    return SearchPresenter(context, [("today", "Today"), ("members", "Members")])


def hits(search, qtbot, typed):
    with qtbot.waitSignal(search.found) as found:
        search.look_for(typed)
    return found.args[0]


def test_a_page_is_found_by_a_part_of_its_name(search, qtbot):
    assert [hit.place for hit in hits(search, qtbot, "toda")] == ["today"]


def test_a_member_is_found_by_name_and_by_phone(search, full_cafe, qtbot):
    with full_cafe.read() as session:
        someone = members.page(session)[0]
    assert someone.id in [hit.subject for hit in hits(search, qtbot, someone.name)]
    by_phone = hits(search, qtbot, (someone.phone or "").replace("+972", "0"))
    assert [hit.subject for hit in by_phone] == [someone.id]


def test_a_segment_is_found_and_opens_by_its_name(search, full_cafe, qtbot):
    with full_cafe.read() as session:
        name = segments.segments(session)[0].name
    found = hits(search, qtbot, name[:4])
    assert ("segments", name) in [(hit.place, hit.subject) for hit in found]


def test_nothing_typed_finds_nothing(search, qtbot):
    assert hits(search, qtbot, "  ") == []


def test_enter_opens_what_is_chosen_and_the_field_is_empty_again(make_window, full_cafe, qtbot):
    window = make_window()
    window.open("today")
    box = window.findChild(object, "search")
    box.setFocus()
    qtbot.keyClicks(box, "repor")
    qtbot.waitUntil(lambda: box.is_open)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert window.page("reports").isVisible()
    assert box.text() == ""
    assert not box.is_open


def test_escape_empties_the_search_and_leaves_the_page_behind_it(make_window, full_cafe, qtbot):
    window = make_window()
    with full_cafe.read() as session:
        someone = members.page(session)[0]
    window.open("members", someone.id)
    qtbot.waitUntil(lambda: window.page("members").title == someone.name)
    box = window.findChild(object, "search")
    box.setFocus()
    qtbot.keyClicks(box, "repor")
    qtbot.waitUntil(lambda: box.is_open)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == ""
    assert window.page("members").isAncestorOf(window.focusWidget())
    assert window.page("members").title == someone.name


@pytest.mark.parametrize("language", ["en", "he", "vi", "uz"])
@pytest.mark.parametrize("width", [120, 220, 310, 400])
def test_the_search_says_its_key_and_nothing_that_is_cut(
    make_context, qtbot, tasks, language, width
):
    box = SearchBox(make_context(language), [])
    qtbot.addWidget(box)
    box.setFixedSize(width, 36)
    box.show()
    key = box.findChild(QLabel)
    assert key is not None
    assert (key.text(), key.isVisible()) == ("Ctrl K", True)
    words = box.fontMetrics().horizontalAdvance(box.placeholderText())
    room = width - key.width()
    assert words < room
    edge = key.x() if language != "he" else width - key.geometry().right()
    assert edge > words, "the key stands in the words"
    box.setText("Maya")
    assert not key.isVisible()
    box.clear()
    assert key.isVisible()
