"""Segments: what is typed is checked at its place, counted live, kept as versions."""

import csv
import json
import threading
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QScrollArea
from sqlalchemy import text

from services import planning, segments
from tests import build
from tests.ui.conftest import PATIENCE_S
from ui.desktop.core.charts import Chart
from ui.desktop.core.rules.condition_row import ConditionRow
from ui.desktop.segments.cards import HistoryCard
from ui.desktop.segments.listing import SegmentsPresenter
from ui.desktop.segments.page import SegmentsPage, safe_file_name
from ui.desktop.segments.presenter import EVERYONE, SegmentPresenter

NO_ONE = {"version": 1, "rule": {"any": []}}


@pytest.fixture
def one(context, full_cafe):
    presenter = SegmentPresenter(context)
    yield presenter
    presenter.close()


def test_the_sizes_follow_the_names(context, full_cafe, qtbot):
    presenter = SegmentsPresenter(context)
    sizes: dict[str, segments.Size] = {}
    presenter.sized.connect(lambda name, size: sizes.__setitem__(name, size))
    with qtbot.waitSignal(presenter.listed) as listed:
        presenter.refresh()
    names = [row.name for row in listed.args[0]]
    assert len(names) == 3
    qtbot.waitUntil(lambda: set(sizes) == set(names))
    assert all(size.of == 30 for size in sizes.values())


def test_a_new_segment_begins_with_everyone(one, qtbot):
    with qtbot.waitSignal(one.pictured) as pictured:
        one.start()
    assert pictured.args[0].size.count == 30
    assert len(pictured.args[0].sample) == 6


def test_what_customers_bought_is_said_by_name_and_not_by_number(one, full_cafe, qtbot):
    with full_cafe.read() as session:
        query = text("SELECT product_no, name FROM product WHERE name != product_no LIMIT 1")
        number, name = session.execute(query).one()
    rule = {"fact": "purchases.bought", "op": "any_of", "value": [f"product:{number}"]}
    said: list[str] = []
    one.said.connect(lambda parts: said.append("".join(part.text for part in parts)))
    with qtbot.waitSignal(one.pictured) as pictured:
        one.start({"version": 1, "rule": {"all": [rule]}})
    assert said
    assert all(name in sentence and number not in sentence for sentence in said)
    whys = [sampled.why for sampled in pictured.args[0].sample]
    assert whys
    assert all(name in why and number not in why for why in whys)


def test_only_the_last_keystroke_is_counted(one, qtbot):
    with qtbot.waitSignal(one.pictured):
        one.start()
    counts = []
    one.pictured.connect(lambda picture: counts.append(picture.size.count))
    one.type(json.dumps(EVERYONE, indent=None))
    one.type(json.dumps(NO_ONE))
    qtbot.waitUntil(lambda: counts == [0])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "Line 1"),
        ('{"version": 1}', ""),
        ('{"version": 1, "rule": {"fact": "no.such", "op": "equals", "value": 1}}', "no.such"),
    ],
)
def test_what_is_wrong_is_said_at_once_and_nothing_is_counted(one, qtbot, text, said):
    with qtbot.waitSignal(one.pictured):
        one.start()
    with qtbot.waitSignal(one.wrong) as wrong, qtbot.assertNotEmitted(one.pictured, wait=50):
        one.type(text)
        one.count()
    assert wrong.args[0]
    assert said in wrong.args[0]


def test_a_member_is_shown_with_the_figures_that_speak_for_them(one, qtbot):
    rule = {"fact": "purchases.total", "op": "at_least", "value": 100}
    with qtbot.waitSignal(one.pictured) as pictured:
        one.start({"version": 1, "rule": rule})
    assert "₪" in pictured.args[0].sample[0].why


def test_saving_makes_a_segment_and_then_versions_of_it(one, full_cafe, qtbot):
    with qtbot.waitSignal(one.opened):
        one.start()
    with qtbot.waitSignals([one.saved, one.opened]):
        one.save("All")
    assert (one.name, one.version, one.is_changed) == ("All", 1, False)
    one.type(json.dumps(NO_ONE))
    assert one.is_changed
    with qtbot.waitSignals([one.saved, one.opened]):
        one.save("All")
    assert one.version == 2


def test_a_name_in_use_is_refused_in_words(one, full_cafe, qtbot):
    with full_cafe.read() as session:
        taken = segments.segments(session)[0].name
    one.start()
    with qtbot.waitSignal(one.wrong, check_params_cb=bool) as wrong:
        one.save(taken)
    assert taken in wrong.args[0]


def test_retiring_can_be_undone(one, full_cafe, qtbot):
    with full_cafe.read() as session:
        name = segments.segments(session)[0].name
    with qtbot.waitSignal(one.opened):
        one.open(name)
    told = []
    one.retire(lambda name, undo: told.append((name, undo)))
    qtbot.waitUntil(lambda: bool(told))
    with full_cafe.read() as session:
        assert name not in [row.name for row in segments.segments(session)]
    with qtbot.waitSignal(one.saved):
        told[0][1]()
    with full_cafe.read() as session:
        assert name in [row.name for row in segments.segments(session)]


def test_the_exported_list_has_the_number_first_and_opens_in_a_spreadsheet(
    one, context, qtbot, tmp_path
):
    with qtbot.waitSignal(one.pictured):
        one.start()
    target = tmp_path / "list.csv"
    with qtbot.waitSignal(context.wishes.written):
        one.export(target)
    assert target.read_bytes().startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(target.read_text("utf-8-sig").splitlines()))
    assert rows[0][0] == "member_no"
    assert len(rows) == 31


def test_the_page_opens_a_segment_and_shows_its_size(context, full_cafe, qtbot):
    page = SegmentsPage(context)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.one.pictured):
        page.show_subject({"rule": EVERYONE, "name": "All"})
    assert page.title == "All"
    assert page.crumb == "Segments"
    page.close_page()


def test_any_name_becomes_a_file_name():
    assert safe_file_name('a/b:"c') == "a_b__c"
    assert safe_file_name("") == "segment"


# ------------------------------------------------------------------------------------- the page


@pytest.fixture
def page(context, full_cafe, tasks, qtbot):
    """The page with its list."""
    made = SegmentsPage(context)
    qtbot.addWidget(made)
    made.resize(1110, 680)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: tasks.running == 0)
    yield made
    made.close_page()


@pytest.fixture
def open_one(page, tasks, full_cafe, qtbot):
    """A function that opens a saved segment, or begins one with a rule."""

    def open_it(subject):
        with qtbot.waitSignal(page.one.opened):
            page.show_subject(subject)
        qtbot.waitUntil(lambda: tasks.running == 0)

    return open_it


def problems(page):
    return [row.problem.text() for row in page.editor.tree.findChildren(ConditionRow)]


def rule_of(database, name):
    with database.read() as session:
        return segments.segment_by_name(session, name).rule


BUYERS = {
    "version": 1,
    "rule": {"all": [{"fact": "purchases.count", "op": "at_least", "value": 1}]},
}
ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"


def test_typing_never_waits_for_a_count_without_end(page, open_one, tasks, qtbot, monkeypatch):
    """The count of the first figure never ends by itself: nothing but typing on can stop it."""
    counted, stopped = [], []
    count = segments.count

    def slow(session, node, today):
        value = node.parts[0].value
        counted.append(value)
        if value == 3:
            assert threading.current_thread() is not threading.main_thread()
            try:
                session.execute(text(ENDLESS))
            finally:
                stopped.append(value)
        return count(session, node, today)

    open_one({"rule": BUYERS, "name": ""})
    monkeypatch.setattr(segments, "count", slow)
    field = page.editor.tree.findChild(QLineEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "3")
    qtbot.waitUntil(lambda: counted == [3])
    assert page.editor.size_card.took.text() == "counting"
    shown = page.editor.size_card.figure.text()
    turns = []
    for sign in "0000":
        QTimer.singleShot(0, lambda sign=sign: turns.append(sign))
        QTest.keyClicks(field, sign)
        QApplication.processEvents()
    assert (field.text(), len(turns)) == ("30000", 4)
    assert page.editor.size_card.figure.text() == shown
    qtbot.waitUntil(lambda: counted[-1] == 30000 and tasks.running == 0)
    assert stopped == [3]
    assert page.editor.size_card.figure.text() == "0"
    assert page.editor.size_card.isEnabled()


def test_a_count_that_comes_when_one_has_typed_on_is_not_shown(one, qtbot, monkeypatch):
    began, go_on = threading.Event(), threading.Event()
    count = segments.count

    def slow(session, node, today):
        found = count(session, node, today)
        if node == segments.NO_ONE:
            began.set()
            assert go_on.wait(PATIENCE_S)
        return found

    with qtbot.waitSignal(one.pictured):
        one.start(BUYERS)
    monkeypatch.setattr(segments, "count", slow)
    shown = []
    one.pictured.connect(lambda picture: shown.append(picture.size.count))
    one.type(json.dumps(NO_ONE))
    qtbot.waitUntil(began.is_set)
    one.type(json.dumps(EVERYONE))
    go_on.set()
    qtbot.waitUntil(lambda: bool(shown))
    assert shown == [30]


def test_a_circle_is_told_at_the_condition_that_closes_it(page, open_one, full_cafe, tasks, qtbot):
    with full_cafe.work() as work:
        segments.save_segment(work, "inner", BUYERS)
        on_inner = {"fact": "segment.in", "op": "any_of", "value": ["inner"]}
        segments.save_segment(work, "outer", {"version": 1, "rule": {"all": [on_inner]}})
    open_one("inner")
    closes = {"fact": "segment.in", "op": "any_of", "value": ["outer"]}
    page.editor.take_over({"version": 1, "rule": {"all": [BUYERS["rule"], closes]}})
    qtbot.waitUntil(lambda: any(problems(page)))
    assert problems(page)[0] == ""
    assert "inner → outer → inner" in problems(page)[1]
    gone = {"fact": "segment.in", "op": "any_of", "value": ["nowhere"]}
    page.editor.take_over({"version": 1, "rule": {"all": [BUYERS["rule"], gone]}})
    qtbot.waitUntil(lambda: "nowhere" in problems(page)[1])
    assert page.editor.problem.isHidden()


def test_the_sample_takes_what_a_short_rule_leaves_and_gives_it_back(page, open_one, qtbot):
    def hidden():
        """Return how much of the sampled customers one has to scroll to."""
        shown = [area for area in page.editor.sample.findChildren(QScrollArea) if area.isVisible()]
        return shown[-1].widget().height() - shown[-1].viewport().height() if shown else None

    open_one({"rule": BUYERS})
    qtbot.waitUntil(lambda: hidden() == 0)
    page.editor.take_over({"version": 1, "rule": {"all": [BUYERS["rule"]] * 12}})
    qtbot.waitUntil(lambda: (hidden() or 0) > 0)
    page.editor.take_over(BUYERS)
    qtbot.waitUntil(lambda: hidden() == 0)


def test_what_the_shop_does_not_have_any_more_is_told_at_its_condition(page, open_one):
    gone = {"fact": "purchases.bought", "op": "any_of", "value": ["product:77", "brand:Old"]}
    where = {"fact": "purchases.count", "op": "at_least", "value": 1, "where": {"branch": ["ZZ"]}}
    open_one({"rule": {"version": 1, "rule": {"all": [BUYERS["rule"], {"any": [gone, where]}]}}})
    told = problems(page)
    assert told[0] == ""
    assert ["product 77" in told[1], "brand Old" in told[1], "branch ZZ" in told[2]] == [True] * 3
    assert page.editor.size_card.figure.text() == "0"


def test_a_rule_of_a_newer_version_stands_as_text_and_stays_as_it_is(page, open_one):
    newer = {"version": 2, "rule": {"all": []}}
    open_one({"rule": newer})
    assert json.loads(page.editor.text.toPlainText()) == newer
    assert "newer version" in page.editor.problem.text()
    assert not page.editor.problem.isHidden()
    assert page.editor.size_card.took.text() == "not counted: the rule is not complete yet"
    assert not page.editor.sentence.isEnabled(), "it says the rule before"


@pytest.mark.parametrize(
    ("text", "code"), [("[" * 100_000, "This is not JSON."), ("{", "Line 1: this is not JSON.")]
)
def test_a_text_that_is_no_rule_is_told_below_it(page, open_one, qtbot, text, code):
    open_one({"rule": EVERYONE})
    page.editor.as_text.click()
    page.editor.text.setPlainText(text)
    qtbot.waitUntil(lambda: page.editor.problem.text() == code)


def test_a_rule_goes_out_to_a_file_and_comes_in_by_dropping_it(
    page, open_one, context, tmp_path, tasks, qtbot
):
    file = tmp_path / "buyers.json"
    mime = carried(file)  # the event does not keep it
    open_one({"rule": BUYERS})
    with qtbot.waitSignal(context.wishes.written):
        page.one.write_file(file)
    assert json.loads(file.read_text("utf-8")) == BUYERS
    page.show_list()
    with qtbot.waitSignal(page.one.opened):
        page.dropEvent(dropped(mime))
    assert (page.title, page.editor.tree.document()) == ("buyers", BUYERS)
    qtbot.waitUntil(lambda: tasks.running == 0)
    file.write_text(json.dumps({"version": 1, "rule": {"all": [{"fact": "no.such"}]}}))
    page.dropEvent(dropped(mime))
    qtbot.waitUntil(lambda: "no.such" in "".join(problems(page)))
    page.editor.tree.undo()
    assert page.editor.tree.document() == BUYERS
    heard: list[Exception] = []
    context.wishes.trouble.connect(heard.append)
    file.write_text("no rule")
    page.take_in(file)
    qtbot.waitUntil(lambda: "buyers.json" in page.editor.problem.text())
    assert heard
    assert page.editor.tree.document() == BUYERS


def carried(file):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    return mime


def dropped(mime):
    return QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )


def test_only_files_of_rules_are_taken_by_the_page(page, tmp_path):
    for name, taken in (("rule.JSON", True), ("members.csv", False)):
        mime = carried(tmp_path / name)
        entering = QDragEnterEvent(
            QPoint(10, 10),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        entering.ignore()
        page.dragEnterEvent(entering)
        assert entering.isAccepted() is taken, name
    assert not page.editor.text.acceptDrops(), "it would write the name of the file into the rule"


def test_an_older_version_can_be_looked_at_and_brought_back(
    page, open_one, full_cafe, tasks, qtbot
):
    with full_cafe.work() as work:
        segments.save_segment(work, "loyal", BUYERS)
        segments.save_segment(work, "loyal", NO_ONE)
    open_one("loyal")
    look, back = (
        next(b for b in page.editor.versions.findChildren(QPushButton) if b.text() == text)
        for text in ("Look at it", "Bring back")
    )
    look.click()
    assert page.editor.tree.document() == BUYERS
    assert rule_of(full_cafe, "loyal") == NO_ONE
    page.editor.tree.undo()
    assert page.editor.tree.document() == NO_ONE
    with qtbot.waitSignals([page.one.saved, page.one.opened]):
        back.click()
    assert rule_of(full_cafe, "loyal") == BUYERS
    assert (page.one.version, page.mark) == (3, "version 3")
    qtbot.waitUntil(lambda: tasks.running == 0)
    said = [label.text() for label in page.editor.versions.findChildren(QLabel)]
    assert said.count("version 3") == 1
    page.one.start()
    assert page.editor.versions.isHidden()


def test_bringing_a_version_back_leaves_what_was_not_saved_to_be_taken_up(
    page, open_one, full_cafe, context, qtbot
):
    with full_cafe.work() as work:
        for rule in (BUYERS, EVERYONE):
            segments.save_segment(work, "loyal", rule)
    with full_cafe.read() as session:
        first = segments.versions(session, "loyal")[-1]
    open_one("loyal")
    page.editor.take_over(NO_ONE)
    offers = []
    context.wishes.undoable.connect(lambda _text, undo: offers.append(undo))
    with qtbot.waitSignals([page.one.saved, page.one.opened]):
        page.editor.versions.brought_back.emit(first)
    assert page.editor.tree.document() == rule_of(full_cafe, "loyal") == BUYERS
    (take_up,) = offers
    take_up()
    assert page.editor.tree.document() == NO_ONE


def test_a_segment_gets_another_name_and_back_again(page, open_one, full_cafe, context, qtbot):
    with full_cafe.work() as work:
        segments.save_segment(work, "loyal", BUYERS)
    open_one("loyal")
    offers = []
    context.wishes.undoable.connect(lambda _text, undo: offers.append(undo))
    with qtbot.waitSignal(page.one.renamed):
        page.one.rename("loyal", "dear")
    assert (page.title, rule_of(full_cafe, "dear")) == ("dear", BUYERS)
    with qtbot.waitSignal(page.one.renamed):
        offers[0]()
    assert page.title == "loyal"
    with qtbot.waitSignal(page.one.wrong, check_params_cb=bool) as wrong:
        page.one.rename("loyal", page.model.name_at(0))
    assert page.model.name_at(0) in wrong.args[0]


def test_a_name_is_brought_back_to_the_segment_that_had_it_whichever_is_open(
    page, open_one, full_cafe, context, qtbot
):
    with full_cafe.work() as work:
        segments.save_segment(work, "loyal", BUYERS)
        segments.save_segment(work, "other", NO_ONE)
    open_one("loyal")
    offers = []
    context.wishes.undoable.connect(lambda _text, undo: offers.append(undo))
    with qtbot.waitSignal(page.one.renamed):
        page.one.rename("loyal", "dear")
    open_one("other")
    with qtbot.waitSignal(page.one.renamed):
        offers[0]()
    assert page.title == "other"
    assert (rule_of(full_cafe, "loyal"), rule_of(full_cafe, "other")) == (BUYERS, NO_ONE)


def test_changes_that_were_left_can_be_taken_up_again(page, open_one, full_cafe, context, qtbot):
    with full_cafe.work() as work:
        segments.save_segment(work, "loyal", BUYERS)
    open_one("loyal")
    offers = []
    context.wishes.undoable.connect(lambda text, undo: offers.append((text, undo)))
    page.show_list()
    assert offers == []
    open_one("loyal")
    page.editor.take_over(NO_ONE)
    page.show_list()
    assert "loyal" in offers[0][0]
    open_one({"rule": EVERYONE})
    offers[0][1]()
    assert (page.title, page.editor.tree.document()) == ("loyal", NO_ONE)
    with qtbot.waitSignals([page.one.saved, page.one.opened]):
        page.one.save("loyal")
    assert rule_of(full_cafe, "loyal") == NO_ONE
    page.show_list()
    assert len(offers) == 1


@pytest.mark.parametrize("people", [0, 1])
def test_every_ready_made_is_counted_graded_and_looked_back_on_in_a_bare_shop(database, people):
    with database.work() as work:
        for _ in range(people):
            build.member(work)
    today = database.today()
    with database.read() as session:
        for ready in segments.READY_MADE:
            node = segments.parse(dict(ready.rule))
            size = segments.count(session, node, today)
            assert (size.of, size.revenue_minor, size.missing) == (people, 0, ()), ready.key
            assert size.average_basket_minor is None
            card = planning.quality(session, node, today)
            assert len(card.grades) == 7
            assert segments.history(session, node, today, 2).points[-1].members == size.count


def test_the_months_show_size_movement_and_what_was_spent(context, qtbot):
    card = HistoryCard(context)
    qtbot.addWidget(card)
    points = (
        segments.Point(date(2026, 4, 30), 20, 500_000, 0, 0),
        segments.Point(date(2026, 5, 31), 17, 430_000, 2, 5),
    )
    card.show_history(segments.History(points, ()))
    told = [chart.as_text() for chart in card.findChildren(Chart)]
    assert [text.splitlines()[1] for text in told] == [
        "May · Customers: 17",
        "May · Came in: 2 · Left it: 5",
        "May · Spent in the year up to then: ₪4,300",
    ]


def test_below_a_rule_all_ready_mades_are_in_one_list(context, full_cafe, qtbot):
    page = SegmentsPage(context)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(page.one.pictured):
        page.show_subject({"rule": EVERYONE})
    editor = page.editor
    [usual] = [one for one in editor.findChildren(QPushButton) if one.text() == "New customers"]
    assert usual.isVisible()
    with qtbot.waitSignal(page.one.pictured):
        usual.click()
    assert not usual.isVisible()
    popup = editor.others.open()
    assert popup.list.count() == len(segments.READY_MADE)
    with qtbot.waitSignal(page.one.pictured):
        popup.list.itemClicked.emit(popup.list.item(len(segments.READY_MADE) - 1))
    assert json.loads(page.one.text) == dict(segments.READY_MADE[-1].rule)
    page.close_page()
