"""The builder of rules: by keyboard alone, by dragging, with a way back, problems in place."""

import threading

import pytest
import shiboken6
from PySide6.QtCore import QDate, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDateEdit, QLineEdit, QSpinBox

from models.member import CustomField, Tag
from services import segments
from services.segments import CATALOG
from tests import build
from tests.ui.conftest import PATIENCE_S
from ui.desktop.core.pick import Choice, PickButton, PickPopup, narrowed
from ui.desktop.core.rules.condition_row import MIME, ConditionRow, Handle
from ui.desktop.core.rules.draft import NotDrawable
from ui.desktop.core.rules.editor import RuleEditor
from ui.desktop.core.rules.facts import Facts
from ui.desktop.core.rules.group_box import GroupBox
from ui.desktop.core.rules.tree import RuleTree
from ui.desktop.core.rules.windows import WindowEditor

SPENT = {
    "fact": "purchases.total",
    "op": "at_least",
    "value": 60000,
    "within": {"last_months": 12},
}
AWAY = {"fact": "purchases.gap_ratio", "op": "more_than", "value": 2}
NOTHING = {"fact": "purchases.count", "op": "equals", "value": 0, "within": {"last_days": 60}}
AGREED = {"fact": "contact.consents", "op": "any_of", "value": ["email", "sms"]}
MOCKUP = {"version": 1, "rule": {"all": [SPENT, {"any": [AWAY, NOTHING]}, AGREED]}}


@pytest.fixture
def tree(context, qtbot):
    made = RuleTree(context)
    qtbot.addWidget(made)
    made.resize(700, 600)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    yield made
    made.close_questions()


def focused(kind):
    found = QApplication.focusWidget()
    assert isinstance(found, kind), found
    return found


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    held = QApplication.focusWidget()
    assert held is not None
    QTest.keyClick(held, key, modifiers)
    QApplication.processEvents()


def write(text):
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit | QSpinBox), field
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, text)


def choose_fact(qtbot, typed):
    """Open the list of facts on the focused button, type a part of the name and take it."""
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), PickButton))
    press(Qt.Key.Key_Space)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, PickPopup)
    QTest.keyClicks(popup.search, typed)
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), PickButton))


def choose_in_box(text):
    """Choose the entry of the focused box that reads like this, with the arrow keys."""
    box = focused(QComboBox)
    wanted = box.findText(text)
    assert wanted >= 0, [box.itemText(n) for n in range(box.count())]
    for _ in range(box.count()):
        if box.currentIndex() != wanted:
            press(Qt.Key.Key_Down if box.currentIndex() < wanted else Qt.Key.Key_Up)
    assert box.currentIndex() == wanted


def tab():
    press(Qt.Key.Key_Tab)


def test_the_rule_of_the_picture_is_built_by_keyboard_alone(tree, qtbot):
    root = tree.findChild(GroupBox)
    root.add_button.setFocus()
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), PickButton))
    tab()
    tab()
    write("600")
    tab()
    choose_in_box("in the last months:")
    tab()
    write("12")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    choose_fact(qtbot, "time since the last visit")
    press(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), PickButton))
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    choose_fact(qtbot, "number of purchases")
    tab()
    choose_in_box("is exactly")
    tab()
    write("0")
    tab()
    tab()
    write("60")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), PickButton))
    out = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    press(Qt.Key.Key_Up, out)
    choose_fact(qtbot, "agreed to")
    qtbot.waitUntil(lambda: tree.document() == MOCKUP)


def test_every_edit_can_be_undone_and_done_again_by_keys(tree, qtbot):
    tree.set_document(MOCKUP)
    tree.do("remove", (1, 0))
    shorter = tree.document()
    assert shorter != MOCKUP
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), PickButton))
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert tree.document() == MOCKUP
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), PickButton))
    press(Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert tree.document() == shorter


def test_a_row_dropped_into_a_group_moves_there(tree, qtbot):
    tree.set_document(MOCKUP)
    group = [box for box in tree.findChildren(GroupBox) if box.place == (1,)][0]
    assert group._position(QPoint(10, 0)) == 0  # noqa: SLF001 - above all its parts
    mime = QMimeData()
    mime.setData(MIME, b"[2]")
    event = QDropEvent(
        QPointF(10, group.height() - 1),
        Qt.DropAction.MoveAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    group.dropEvent(event)
    moved = {"version": 1, "rule": {"all": [SPENT, {"any": [AWAY, NOTHING, AGREED]}]}}
    qtbot.waitUntil(lambda: tree.document() == moved)


def test_a_problem_stands_at_its_condition_and_at_no_other(tree):
    tree.set_document(MOCKUP)
    tree.show_problems({"rule.all[1].any[0]": "Not in this shop: x"})
    rows = {row._leaf.asked["fact"]: row for row in tree.findChildren(ConditionRow)}  # noqa: SLF001 - which is which
    assert rows["purchases.gap_ratio"].problem.text() == "Not in this shop: x"
    assert rows["purchases.total"].problem.isHidden()


def test_a_value_that_is_no_number_is_marked_and_the_rule_stays(tree, qtbot):
    tree.set_document({"version": 1, "rule": {"all": [SPENT]}})
    field = tree.findChild(ConditionRow).findChild(QLineEdit)
    field.setFocus()
    with qtbot.waitSignal(tree.broken) as broken:
        write("many")
    assert broken.args == [True]
    assert field.property("wrong")
    assert tree.document()["rule"] == {"all": [SPENT]}
    with qtbot.waitSignal(tree.changed):
        write("700.50")
    assert tree.document()["rule"]["all"][0]["value"] == 70050


def test_a_group_joins_in_another_way(tree):
    tree.set_document(MOCKUP)
    for join, rule in (
        ("none", {"not": {"any": [AWAY, NOTHING]}}),
        ("not_all", {"not": {"all": [AWAY, NOTHING]}}),
    ):
        tree.join((1,), join)
        assert tree.document()["rule"]["all"][1] == rule


@pytest.mark.parametrize("language", ["he", "en", "vi", "uz"])
def test_every_fact_begins_as_a_whole_condition_that_can_be_edited(language, make_context, qtbot):
    context = make_context(language)
    tree = RuleTree(context)
    qtbot.addWidget(tree)
    today = context.database.today()
    for fact in CATALOG.values():
        start = segments.starting(fact, today, 100)
        segments.parse({"version": 1, "rule": start})
        tree.set_document({"version": 1, "rule": {"all": [start]}})
        row = tree.findChild(ConditionRow)
        assert row is not None
        for op in fact.operators:
            row._take_op(op)  # noqa: SLF001 - as the box of comparisons does
    assert {one.value for one in Facts(context).choices} == set(CATALOG)
    tree.close_questions()


def test_a_window_goes_from_days_to_months_to_all_time(context, qtbot):
    editor = WindowEditor(context, CATALOG["purchases.total"], {"last_days": 365})
    qtbot.addWidget(editor)
    for kind, expected in (
        ("last_months", {"last_months": 12}),
        ("days_ago", {"days_ago": [90, 180]}),
        ("", None),
    ):
        with qtbot.waitSignal(editor.changed) as changed:
            editor.kind.setCurrentIndex(editor.kind.findData(kind))
            editor.kind.activated.emit(editor.kind.currentIndex())
        assert changed.args == [expected]


def test_the_editor_says_the_rule_and_refuses_one_that_is_broken(context, qtbot):
    editor = RuleEditor(context, "Who may join")
    qtbot.addWidget(editor)
    editor.set_rule(MOCKUP)
    assert editor.sentence.said.startswith("Customers who spent at least")
    assert "<b>at least ₪600.00</b>" in editor.sentence.text()
    assert editor.sentence.accessibleName() == editor.sentence.said
    assert editor.rule() == MOCKUP
    editor.tree.broken.emit(True)
    assert not editor.is_good()
    with pytest.raises(ValueError, match="Who may join"):
        editor.rule()
    editor.tree.close_questions()


def test_a_name_in_the_sentence_is_never_read_as_markup(context, qtbot):
    editor = RuleEditor(context, "Who may join")
    qtbot.addWidget(editor)
    editor.set_rule(
        {"version": 1, "rule": {"fact": "member.city", "op": "any_of", "value": ["<b>A & B</b>"]}}
    )
    assert "<b>A & B</b>" in editor.sentence.said
    assert "&lt;b&gt;A &amp; B&lt;/b&gt;" in editor.sentence.text()
    editor.tree.close_questions()


@pytest.mark.parametrize(
    ("language", "typed", "found"),
    [("en", "live in", "member.city"), ("he", "הוציאו", "purchases.total")],
)
def test_a_fact_is_found_by_how_people_speak_of_it(make_context, language, typed, found):
    facts = Facts(make_context(language))
    assert all(typed not in one.label for one in facts.choices)
    assert found in [one.value for one in narrowed(facts.choices)(typed)]


def test_what_is_called_so_comes_before_what_is_only_spoken_of_so():
    spoken, called = Choice("a", "total", also="money spent"), Choice("b", "spent points")
    assert narrowed([spoken, called])("spent") == [called, spoken]
    assert narrowed([spoken, called])("") == [spoken, called]


def test_the_editor_says_goods_by_name_once_it_knows_them(context, database, qtbot):
    with database.work() as work:
        build.product(work, "1001", name="Latte")
    editor = RuleEditor(context, "Who may join")
    qtbot.addWidget(editor)
    bought = {"fact": "purchases.bought", "op": "any_of", "value": ["product:1001"]}
    editor.set_rule({"version": 1, "rule": {"all": [bought]}})
    qtbot.waitUntil(lambda: "Latte" in editor.sentence.said)
    assert "1001" not in editor.sentence.said
    editor.tree.close_questions()


def test_what_is_wrong_with_a_condition_stands_at_it_and_nothing_is_lost(tree):
    wrong = [
        {"fact": "purchases.total", "op": "at_least", "value": "600 ILS"},
        {"fact": "no.such", "op": "equals", "value": 1},
        NOTHING | {"within": {"from": "2026-05-01", "to": "2026-04-01"}},
        {"fact": "member.tags", "op": "any_of", "value": []},
    ]
    document = {"version": 1, "rule": {"all": [SPENT, {"not": {"any": wrong}}]}}
    tree.set_document(document)
    assert tree.document() == document
    told = [row.problem.text() for row in tree.findChildren(ConditionRow)]
    assert told == [
        "",
        "The value 600 ILS does not fit here.",
        "Nothing by the name “no.such” is known here.",
        "The end comes before the beginning.",
        "Nothing is chosen yet.",
    ]
    assert tree.tells
    for _ in wrong:
        tree.do("remove", (1, 0))
    assert not tree.tells


@pytest.mark.parametrize(
    ("condition", "shown"),
    [
        (NOTHING | {"where": {"hours": [7, 11]}}, "07:00–11:00"),
        (NOTHING | {"where": {"hours": ["06:30", 24]}}, "06:30–24:00"),
        (NOTHING | {"where": {"hours": [[7, 11], ["22:15", 2]]}}, "07:00–11:00, 22:15–02:00"),
        (NOTHING | {"where": {"weekday": 5}}, "Friday"),
        (NOTHING | {"where": {"category": "COFFEE"}}, "COFFEE"),
        (NOTHING | {"within": {"to": "2026-05-01", "from": "2026-04-01"}}, "between two days:"),
        ({"fact": "sample.percent", "value": {"value": 10, "seed": 3}}, "10"),
        ({"fact": "lifecycle.preferred", "op": "equals", "value": True}, "yes"),
        ({"fact": "lifecycle.preferred", "op": "none_of", "value": False}, "no"),
        ({"fact": "member.tags", "op": "any_of", "value": "vip"}, "vip"),
        ({"fact": "purchases.items", "op": "at_least", "value": 1234567.25}, "1234567.25"),
    ],
)
def test_what_a_file_says_in_fewer_words_is_shown_and_edited_in_full(tree, condition, shown):
    document = {"version": 1, "rule": {"not": {"any": [condition]}}}
    tree.set_document(document)
    row = tree.findChild(ConditionRow)
    texts = [field.text() for field in row.findChildren(QLineEdit)]
    texts += [pick.text() for pick in row.findChildren(PickButton)]
    texts += [box.currentText() for box in row.findChildren(QComboBox)]
    assert shown in texts
    assert tree.document() == segments.dump(segments.parse(document))


@pytest.mark.parametrize(
    "broken",
    [
        {"where": {"hours": [7]}},
        {"where": {"planet": ["Mars"]}},
        {"where": {"weekday": [8]}, "within": {"from": "2026-05-01", "to": "2026-04-01"}},
        {"where": "COFFEE"},
        {"within": {"since": "2026-05-01"}},
        {"value": {}},
        {"op": "sounds_like"},
        {"fact": "no.such"},
    ],
)
def test_what_no_field_can_show_stands_as_it_is_written(tree, broken):
    tree.set_document({"version": 1, "rule": {"all": [SPENT, NOTHING | broken]}})
    assert tree.document()["rule"]["all"] == [SPENT, NOTHING | broken]
    row = tree.findChildren(ConditionRow)[1]
    assert row.problem.text()
    assert row.findChildren(QComboBox) == []


def test_a_field_the_shop_does_not_have_stands_as_it_is_written(tree):
    gone = {"fact": "custom.gone", "op": "between", "value": [36, 42]}
    tree.set_document({"version": 1, "rule": {"all": [gone]}})
    assert tree.findChild(ConditionRow).findChildren(QLineEdit) == []
    assert tree.document()["rule"]["all"] == [gone]


def test_who_only_passes_through_a_field_changes_nothing(tree, qtbot):
    cells = {"fact": "rfm.cell", "op": "starts_with", "value": "5 "}
    share = {"fact": "purchases.share", "op": "at_least", "value": 1 / 3}
    document = {"version": 1, "rule": {"all": [cells, share]}}
    tree.set_document(document)
    told = []
    tree.changed.connect(lambda: told.append(tree.document()))
    for row in tree.findChildren(ConditionRow):
        field = row.findChild(QLineEdit)
        field.setFocus()
        press(Qt.Key.Key_Return)
        tab()
    assert (tree.document(), told) == (document, [])
    field.setFocus()
    write("4")
    press(Qt.Key.Key_Return)
    assert told


@pytest.mark.parametrize(
    ("typed", "minor"),
    [("1,000", 100_000), ("1.234,5", 123_450), ("20 000", 2_000_000), ("12.345", None)],
)
def test_an_amount_is_read_as_people_write_it(tree, typed, minor):
    tree.set_document({"version": 1, "rule": {"all": [SPENT]}})
    row = tree.findChild(ConditionRow)
    field = row.findChild(QLineEdit)
    field.setFocus()
    write(typed)
    press(Qt.Key.Key_Return)
    assert tree.document()["rule"]["all"][0]["value"] == (
        SPENT["value"] if minor is None else minor
    )
    assert bool(row.problem.text()) is (minor is None)


def test_half_a_day_is_no_number_of_days(tree):
    recent = {"fact": "purchases.last_on", "op": "in_last_days", "value": 30}
    tree.set_document({"version": 1, "rule": {"all": [recent]}})
    row = tree.findChild(ConditionRow)
    row.findChild(QLineEdit).setFocus()
    write("7.5")
    press(Qt.Key.Key_Return)
    assert tree.document()["rule"]["all"] == [recent]
    assert row.problem.text() == "This value does not fit."


def test_a_field_is_as_wide_as_what_stands_in_it(tree):
    dear = SPENT | {"value": 150_000_000_00, "where": {"hours": [[7, 11], [22, 2]]}}
    tree.set_document({"version": 1, "rule": {"all": [dear]}})
    fields = {one.text(): one for one in tree.findChild(ConditionRow).findChildren(QLineEdit)}
    for text in ("150000000", "07:00–11:00, 22:00–02:00"):
        field = fields[text]
        assert field.width() > field.fontMetrics().horizontalAdvance(text)


def test_what_one_is_in_the_middle_of_stays_open_beside_what_a_file_says_in_fewer_words(tree):
    within = {"to": "2026-04-01", "from": "2026-05-01"}
    where = {"hours": [7, 11], "category": []}
    tree.set_document(
        {"version": 1, "rule": {"all": [NOTHING | {"within": within, "where": where}]}}
    )
    (asked,) = tree.document()["rule"]["all"]
    assert asked["where"] == {"hours": [["07:00", "11:00"]], "category": []}
    first, last = tree.findChildren(QDateEdit)
    assert (first.date(), last.date()) == (QDate(2026, 5, 1), QDate(2026, 4, 1))


@pytest.mark.parametrize(
    "document",
    [
        {"version": 2, "rule": {"all": []}},
        {"version": 1, "rule": {"all": [1]}},
        {"version": 1, "rule": {"all": [], "any": []}},
        {"rule": {"all": []}},
        [],
    ],
)
def test_what_is_no_tree_of_conditions_is_refused_and_the_rule_stays(tree, document):
    tree.set_document(MOCKUP)
    with pytest.raises(NotDrawable):
        tree.set_document(document)
    assert tree.document() == MOCKUP


def test_days_turned_round_are_told_and_not_swallowed(tree):
    days = NOTHING | {"within": {"from": "2026-04-01", "to": "2026-05-01"}}
    tree.set_document({"version": 1, "rule": {"all": [days]}})
    row = tree.findChild(ConditionRow)
    first, last = row.findChildren(QDateEdit)
    last.setDate(QDate(2026, 3, 1))
    turned = tree.document()["rule"]["all"][0]["within"]
    assert turned == {"from": "2026-04-01", "to": "2026-03-01"}
    assert row.problem.text() == "The end comes before the beginning."
    first.setDate(QDate(2026, 2, 1))
    assert row.problem.text() == ""


def test_a_field_that_does_not_fit_is_told_until_it_does_whatever_the_others_hold(tree, qtbot):
    tree.set_document({"version": 1, "rule": {"all": [SPENT, AWAY]}})
    said: list[bool] = []
    tree.broken.connect(said.append)
    spent, away = (row.findChild(QLineEdit) for row in tree.findChildren(ConditionRow))
    for field, text in ((spent, "many"), (away, "3")):
        field.setFocus()
        write(text)
        field.editingFinished.emit()
    assert said[-1] is True
    row = tree.findChildren(ConditionRow)[0]
    assert row.problem.text() == "This value does not fit."
    tree.do("remove", (0,))
    assert said[-1] is False


def test_names_are_offered_at_once_and_choosing_one_asks_for_it(tree, database, qtbot):
    with database.work() as work:
        work.session.add(Tag(name="VIP"))
    known = {"fact": "member.tags", "op": "is_known"}
    tree.set_document({"version": 1, "rule": {"all": [known]}})
    row = tree.findChild(ConditionRow)
    pick = next(one for one in row.findChildren(PickButton) if one is not row.fact_button)
    popup = pick.open()
    qtbot.waitUntil(lambda: popup.list.count() == 1)
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    vip = {"fact": "member.tags", "op": "any_of", "value": ["VIP"]}
    qtbot.waitUntil(lambda: tree.document()["rule"]["all"] == [vip])
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: row.problem.text() == "Nothing is chosen yet.")
    popup.close()


def test_own_fields_are_compared_as_their_kind_can_be(context, database, qtbot):
    with database.work() as work:
        work.session.add(CustomField(name="shoe", kind="number"))
        work.session.add(CustomField(name="size", kind="choice", choices=["S", "L"]))
    tree = RuleTree(context)
    qtbot.addWidget(tree)
    shoe = {"fact": "custom.shoe", "op": "at_least", "value": 42}
    size = {"fact": "member.custom.size", "op": "any_of", "value": ["L"]}
    qtbot.waitUntil(lambda: not tree.is_asking)
    tree.set_document({"version": 1, "rule": {"all": [shoe, size]}})
    of_shoe, of_size = tree.findChildren(ConditionRow)
    assert of_size.fact_button.text() == "size"
    operators = of_shoe.findChildren(QComboBox)[0]
    assert operators.findData("at_least") >= 0
    assert operators.findData("contains") == -1
    (field,) = of_shoe.findChildren(QLineEdit)
    field.setFocus()
    with qtbot.waitSignal(tree.changed):
        QTest.keyClicks(field, ".5")
    assert tree.document()["rule"]["all"][0]["value"] == 42.5
    pick = next(one for one in of_size.findChildren(PickButton) if one is not of_size.fact_button)
    popup = pick.open()
    assert [popup.list.item(n).text() for n in range(popup.list.count())] == ["S", "L"]
    popup.close()
    tree.close_questions()


def test_goods_that_are_chosen_show_by_name(tree, database, qtbot):
    with database.work() as work:
        build.product(work, "1001", "DRINKS", name="Latte")
        build.product(work, "1002", "DRINKS", name="Tea")
    bought = {"fact": "purchases.bought", "op": "any_of", "value": ["product:1001", "brand:Elite"]}
    tree.set_document({"version": 1, "rule": {"all": [bought]}})
    row = tree.findChild(ConditionRow)
    pick = next(one for one in row.findChildren(PickButton) if one is not row.fact_button)
    qtbot.waitUntil(lambda: pick.text() == "Latte, Brand Elite")
    assert pick.values == bought["value"]
    pick.picked.emit([*bought["value"], "product:1002"])
    qtbot.waitUntil(lambda: pick.text() == "Latte, Brand Elite, Tea")


def test_a_button_that_is_gone_hears_no_name_any_more(context, database, tasks, qtbot):
    with database.work() as work:
        build.product(work, "1001", "DRINKS", name="Latte")
    asked = threading.Event()

    def named(_session, _values):
        asked.wait(PATIENCE_S)
        return {"1001": "Latte"}

    pick = PickButton(context, "Goods", named=named)
    pick.set_values(["1001"])
    shiboken6.delete(pick)
    asked.set()
    qtbot.waitUntil(lambda: tasks.running == 0)


def test_a_part_is_taken_by_its_handle_and_put_into_a_group_by_the_mouse(tree, qtbot, monkeypatch):
    tree.set_document(MOCKUP)
    dragged = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, *_: dragged.append(drag.mimeData()))
    row = tree.findChildren(ConditionRow)[-1]
    handle = row.findChild(Handle)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    QTest.mouseMove(handle, QPoint(60, 60))
    assert bytes(dragged[0].data(MIME).data()) == b"[2]"


def test_what_was_just_typed_is_kept_when_the_rule_takes_another_shape(tree, qtbot):
    tree.set_document({"version": 1, "rule": {"all": [SPENT, AWAY]}})
    tree.findChildren(ConditionRow)[1].findChild(QLineEdit).setFocus()
    write("3")
    tree.do("remove", (0,))  # the field is the first row's now, and loses the focus
    assert tree.document()["rule"]["all"] == [AWAY | {"value": 3}]
    QApplication.processEvents()
    assert tree.document()["rule"]["all"] == [AWAY | {"value": 3}]


def test_a_group_is_moved_and_taken_into_another_by_keys(tree, qtbot):
    inner = {"any": [AWAY, NOTHING]}
    tree.set_document({"version": 1, "rule": {"all": [{"all": [SPENT]}, AGREED, inner]}})
    group = next(box for box in tree.findChildren(GroupBox) if box.place == (2,))
    group.join.setFocus()
    press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert tree.document()["rule"]["all"] == [{"all": [SPENT]}, inner, AGREED]

    def stands_at(place):
        held = QApplication.focusWidget()
        box = None if held is None else held.parentWidget()
        return isinstance(box, GroupBox) and box.place == place

    qtbot.waitUntil(lambda: stands_at((1,)))
    press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
    assert tree.document()["rule"]["all"] == [{"all": [SPENT, inner]}, AGREED]
    qtbot.waitUntil(lambda: stands_at((0, 1)))
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(tree.document()["rule"]["all"][0]["all"][1]["any"]) == 3
