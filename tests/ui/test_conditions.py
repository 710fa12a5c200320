"""Conditions without code say the same as the document and make only what the language takes."""

import json

import pytest

from services import segments
from ui.desktop.core.rules.builder import ConditionDialog, ConditionList
from ui.desktop.core.rules.conditions import OPERATORS, Flat, condition, flat, offered

TOTAL = {"fact": "purchases.total", "op": "at_least", "value": 60000}
KNOWN = {"fact": "member.city", "op": "is_known"}


def document(rule):
    return {"version": 1, "rule": rule}


@pytest.mark.parametrize(
    ("rule", "shown"),
    [
        (TOTAL, Flat("all", (TOTAL,))),
        ({"all": [TOTAL, KNOWN]}, Flat("all", (TOTAL, KNOWN))),
        ({"any": [TOTAL]}, Flat("any", (TOTAL,))),
        ({"all": []}, Flat("all", ())),
        ({"not": TOTAL}, None),
        ({"all": [{"any": [TOTAL]}]}, None),
        ("nonsense", None),
    ],
)
def test_only_rules_without_inner_groups_are_flat(rule, shown):
    assert flat(document(rule)) == shown


def test_a_flat_rule_goes_back_to_the_same_document():
    rule = document({"any": [TOTAL, KNOWN]})
    found = flat(rule)
    assert found is not None
    assert found.document() == rule
    assert found.without(0).document() == document({"any": [KNOWN]})


def test_every_operator_of_every_offered_fact_has_words():
    assert {op for fact in offered() for op in fact.operators} <= set(OPERATORS)


@pytest.mark.parametrize(
    ("key", "op", "values", "days", "made"),
    [
        ("purchases.total", "at_least", ["600.50"], 90,
         {"value": 60050, "within": {"last_days": 90}}),
        ("purchases.count", "between", ["2", "5"], None, {"value": [2, 5]}),
        ("purchases.gap_ratio", "more_than", ["2,5"], 0, {"value": 2.5}),
        ("member.city", "is_known", [""], None, {}),
        ("member.city", "any_of", ["חיפה, עכו"], None, {"value": ["חיפה", "עכו"]}),
        ("member.enrolled_on", "in_last_days", ["30"], None, {"value": 30}),
        ("member.enrolled_on", "after", ["2026-01-31"], None, {"value": "2026-01-31"}),
        ("member.enrolled_on", "after", ["31/1/2026"], None, {"value": "2026-01-31"}),
        ("member.birthday", "in_month", ["1, 12"], None, {"value": [1, 12]}),
        ("balance.expiring", "at_least", ["10"], 14, {"value": 10, "within": {"next_days": 14}}),
    ],
)  # fmt: skip
def test_what_is_typed_becomes_a_condition_the_language_takes(key, op, values, days, made):
    fact = segments.CATALOG[key]
    found = condition(fact, op, values, days, "ILS")
    assert found == {"fact": key, "op": op, **made}
    segments.parse(document(found))


@pytest.mark.parametrize("text", ["", "many", "1e", "2026-13-01"])
def test_what_is_no_number_or_day_is_refused(text):
    for key, op in (("purchases.total", "at_least"), ("member.enrolled_on", "after")):
        with pytest.raises(ValueError):  # noqa: PT011 - whatever it says, the dialog has its own words
            condition(segments.CATALOG[key], op, [text], None, "ILS")


def test_the_list_says_each_condition_in_words_and_gives_back_the_text(context, qtbot):
    shown = ConditionList(context)
    qtbot.addWidget(shown)
    assert shown.show_text(json.dumps(document({"all": [TOTAL, KNOWN]})))
    assert not shown.show_text(json.dumps(document({"not": TOTAL})))
    assert not shown.show_text("{")
    place = shown.join.findData("any")
    shown.join.setCurrentIndex(place)
    with qtbot.waitSignal(shown.changed) as changed:
        shown.join.activated.emit(place)
    assert json.loads(changed.args[0]) == document({"any": [TOTAL, KNOWN]})


def choose(box, value):
    box.setCurrentIndex(box.findData(value))


def test_the_dialog_makes_a_condition_or_says_what_does_not_fit(context, qtbot):
    dialog = ConditionDialog(None, context)
    qtbot.addWidget(dialog)
    choose(dialog.fact, "purchases.count")
    choose(dialog.op, "at_least")
    dialog.first.set_text("three")
    dialog.try_accept()
    assert dialog.made is None
    assert dialog.problem.text() == "This value does not fit."
    dialog.first.set_text("3")
    dialog.days.setValue(30)
    dialog.try_accept()
    assert dialog.made == {
        "fact": "purchases.count", "op": "at_least", "value": 3, "within": {"last_days": 30},
    }  # fmt: skip


def test_the_dialog_offers_the_known_choices_of_a_fact(context, qtbot):
    dialog = ConditionDialog(None, context)
    qtbot.addWidget(dialog)
    choose(dialog.fact, "lifecycle.stage")
    choose(dialog.op, "any_of")
    choose(dialog.choice, "drifting")
    dialog.try_accept()
    assert dialog.made == {"fact": "lifecycle.stage", "op": "any_of", "value": ["drifting"]}


def test_the_dialog_of_a_condition_is_no_part_of_the_card_that_opens_it(context, qtbot):
    card = ConditionList(context)
    qtbot.addWidget(card)
    inner = ConditionList(context)
    inner.setParent(card)
    dialog = ConditionDialog(inner, context)
    assert dialog.parent() is card
    assert dialog.op.currentData() == "at_least"
    assert dialog.first.edit.placeholderText() == "₪"


def test_keys_go_through_the_fields_of_a_dialog_before_its_buttons(context, qtbot):
    dialog = ConditionDialog(None, context)
    qtbot.addWidget(dialog)
    dialog.show()
    passed = []
    for _ in range(6):
        passed.append(dialog.focusWidget())
        dialog.focusNextChild()
    assert passed[:3] == [dialog.fact, dialog.op, dialog.first.edit]
    assert passed[-2:] == [dialog.cancel_button, dialog.accept_button]
