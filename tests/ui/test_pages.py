"""Every page opens in every language, with nothing clipped and nothing unnamed."""

import threading

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)  # fmt: skip

from tests.ui.conftest import LANGUAGES, PATIENCE_S
from ui.desktop.core.language import speak
from ui.desktop.core.tasks import Task
from ui.desktop.core.toast import WorkStrip
from ui.desktop.main_window import FACTORIES

CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit,
)  # fmt: skip


@pytest.fixture
def opened(make_window, full_cafe, settled):
    """A function that opens a page and waits for its figures."""

    def open_page(place, language="en"):
        window = make_window(language)
        window.open(place)
        settled(window)
        return window

    return open_page


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", FACTORIES)
def test_nothing_is_clipped(opened, place, language):
    window = opened(place, language)
    clipped = [
        text.text()
        for text in window.findChildren(QLabel)
        if text.isVisible() and not text.wordWrap() and text.width() < text.sizeHint().width() - 1
    ]
    clipped += [
        pressed.text()
        for pressed in window.findChildren(QPushButton)
        if pressed.isVisible()
        and pressed.text()
        and pressed.width() < pressed.minimumSizeHint().width() - 1
    ]
    assert clipped == []


@pytest.mark.parametrize("place", FACTORIES)
def test_every_control_has_a_name(opened, place):
    window = opened(place)
    unnamed = [
        f"{type(control).__name__} {control.objectName()}"
        for kind in CONTROLS
        for control in window.findChildren(kind)
        if control.isVisible() and not control.accessibleName() and not is_part(control)
    ]
    assert unnamed == []


def is_part(control):
    """Whether the control is a part of another, named one (a combo box's line, a table's head)."""
    parent = control.parent()
    return control.objectName().startswith("qt_") or isinstance(
        parent, (QComboBox, QAbstractSpinBox, QLineEdit, QAbstractItemView)
    )


@pytest.mark.parametrize("place", FACTORIES)
def test_the_hebrew_page_runs_from_right_to_left(opened, place):
    window = opened(place, "he")
    side = window.findChild(object, "sideBar")
    assert side.x() > window.width() / 2


def test_closing_the_window_remembers_its_place(opened, folder):
    window = opened("today")
    window.close()
    assert (folder.path / "window.json").is_file()


def test_the_top_bar_offers_only_what_can_be_done_now(opened, settled, qtbot):
    window = opened("segments")
    page = window.page("segments")
    assert page.new_button.isVisible()
    assert not page.save_button.isVisible()
    page.one.start()
    settled(window)
    assert page.save_button.isVisible()
    assert not page.new_button.isVisible()
    more = {action.text(): action.isVisible() for action in page.more_button.menu().actions()}
    assert not more["Take off the list"], "a new one cannot be retired"
    assert more["Save the rule to a file…"]
    window.open("today")
    assert not page.save_button.isVisible()
    window.open("segments")
    assert page.new_button.isVisible()
    more = {action.text(): action.isVisible() for action in page.more_button.menu().actions()}
    assert (more["Open a rule from a file…"], more["Save the rule to a file…"]) == (True, False)


def test_the_file_dialog_of_qt_speaks_hebrew_too(dressed):
    speak("he")
    assert QCoreApplication.translate("QFileDialog", "Look in:") == "חפש בתוך:"
    speak("en")
    assert QCoreApplication.translate("QFileDialog", "Look in:") == "Look in:"


def test_a_file_that_was_written_can_be_opened_from_its_toast(make_window, tmp_path, monkeypatch):
    opened: list[QUrl] = []
    monkeypatch.setattr("ui.desktop.main_window.QDesktopServices.openUrl", opened.append)
    window = make_window()
    window.open("reports")
    window.page("reports").context.wishes.written.emit("Done.", tmp_path / "a.pdf")
    for one in window.findChildren(QPushButton):
        if one.text() == "Open the file":
            one.click()
    assert [url.toLocalFile() for url in opened] == [str(tmp_path / "a.pdf")]
    window.close()


class ClosedByHand(QCloseEvent):
    def spontaneous(self):
        return True


def test_closing_during_long_work_asks_first(make_window, qtbot, monkeypatch):
    window = make_window()
    window.open("today")
    go_on = threading.Event()
    context = window.page("today").context
    task = Task(lambda _task: go_on.wait(PATIENCE_S))
    context.tasks.start(task)
    context.wishes.long_work.emit(task, "Long work")
    qtbot.waitUntil(lambda: window.findChild(WorkStrip) is not None)
    answers = iter([False, True])
    monkeypatch.setattr("ui.desktop.main_window.asks", lambda *_: next(answers))
    event = ClosedByHand()
    window.closeEvent(event)
    assert not event.isAccepted()
    go_on.set()
    event = ClosedByHand()
    window.closeEvent(event)
    assert event.isAccepted()
    assert next(answers, None) is None


class Windows(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self):
        super().__init__()
        self.shown = []

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append((type(watched).__name__, watched.accessibleName()))
        return False


def test_no_part_of_a_page_ever_is_a_window_that_takes_the_focus(opened, settled, qapp):
    window = opened("today")
    watching = Windows()
    qapp.installEventFilter(watching)
    for place in (*FACTORIES, *FACTORIES):
        window.open(place)
        settled(window)
    qapp.removeEventFilter(watching)
    assert watching.shown == []


def is_in_front(window, place):
    """Whether the page has the focus: keys pressed now reach it."""
    held, page = window.focusWidget(), window.page(place)
    return held is page or page.isAncestorOf(held)


def is_at(window, named):
    """Whether what has the focus is called so."""
    held = window.focusWidget()
    return held is not None and named in held.accessibleName()


@pytest.mark.parametrize("place", [one for one in FACTORIES if one != "results"])
def test_the_focus_goes_with_the_page_and_not_to_the_side_bar(opened, place):
    assert is_in_front(opened(place), place)


def test_the_focus_stays_in_the_page_when_the_pressed_button_leaves(opened, settled, qtbot):
    window = opened("members")
    page = window.page("members")
    [button] = [one for one in page.tools if one.text() == "Possible duplicates"]
    button.setFocus()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settled(window)
    assert is_in_front(window, "members")


def test_the_focus_goes_to_the_page_when_a_button_of_the_top_bar_is_switched_off(opened, qtbot):
    window = opened("settings")
    page = window.page("settings")
    page.cards[0].name.set_text("Noa's")
    page.save_button.setFocus()
    with qtbot.waitSignal(page.presenter.saved):
        qtbot.keyClick(page.save_button, Qt.Key.Key_Space)
    assert not page.save_button.isEnabled()
    assert is_in_front(window, "settings")


def test_a_scan_is_not_lost_after_a_toast_was_closed(opened, qtbot):
    window = opened("counter")
    window.page("counter").context.wishes.said.emit("Done.")
    [close] = [one for one in window.findChildren(QPushButton) if one.text() == "Close"]
    close.setFocus()
    qtbot.keyClick(close, Qt.Key.Key_Space)
    for digit in "729":
        qtbot.keyClick(window.focusWidget(), digit)
    assert window.page("counter").scan.field.text() == "729"


@pytest.mark.parametrize("leave", [lambda w: w.hide(), lambda w: w.setEnabled(False)])
def test_what_went_away_behind_another_window_leaves_the_focus_to_the_page(opened, leave, qtbot):
    window = opened("members")
    window.page("members").table.setFocus()
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    leave(window.page("members").table)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert is_in_front(window, "members")
    assert window.focusWidget().isVisible()


@pytest.mark.parametrize("leave", [lambda w: w.hide(), lambda w: w.setEnabled(False)])
def test_the_focus_stays_in_the_page_when_what_held_it_goes_away(opened, leave):
    window = opened("members")
    page = window.page("members")
    inside = [
        one
        for one in page.findChildren(QWidget)
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(inside) > 1
    for one in inside:
        one.setFocus()
        leave(one)
        assert window.focusWidget() is not one
        assert is_in_front(window, "members")


def test_tab_still_leaves_the_page_at_its_end(opened, qtbot):
    window = opened("members")
    page = window.page("members")
    page.table.setFocus()
    for _ in range(60):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        if not page.isAncestorOf(window.focusWidget()):
            return
    pytest.fail("Tab never left the page")


def test_a_new_segment_begins_at_its_first_condition(opened, settled, qtbot):
    window = opened("segments")
    page = window.page("segments")
    page.new_button.setFocus()
    qtbot.keyClick(page.new_button, Qt.Key.Key_Space)
    settled(window)
    qtbot.waitUntil(lambda: is_at(window, "+ Condition"))


def test_another_segment_takes_the_focus_to_its_first_condition(opened, settled, qtbot):
    window = opened("segments")
    page = window.page("segments")
    counted = {"fact": "purchases.count", "op": "at_least", "value": 2}
    spent = {"fact": "purchases.total", "op": "at_least", "value": 2}
    for parts, called in (([counted, spent], "number of purchases"), ([spent], "total spent")):
        document = {"version": 1, "rule": {"all": parts}}
        page.show_subject({"rule": document, "name": called})
        settled(window)
        qtbot.waitUntil(lambda called=called: is_at(window, called))
