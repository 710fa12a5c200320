"""Conditions without code: a row for each in words, and a dialog that adds one."""

import json
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from services import segments
from services.core.errors import AppError
from ui.desktop.core.context import Context
from ui.desktop.core.dialogs import Dialog
from ui.desktop.core.forms import TextField, add_row, choice_field, form, number_field
from ui.desktop.core.rules.conditions import (
    DAYS,
    LISTS,
    NO_VALUE,
    OPERATORS,
    Flat,
    condition,
    flat,
    offered,
)
from ui.desktop.core.widgets import button, empty, icon_button, label

_LONGEST_WINDOW = 3_650
_USUAL_OPERATOR = "at_least"


class ConditionList(QWidget):
    """The conditions of a flat rule. `changed` brings the new document's text."""

    changed = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._words = context, context.words
        self._flat = Flat("all", ())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        words = self._words
        self.join: QComboBox = choice_field(
            words("How conditions join"),
            [(words("All of these"), "all"), (words("At least one of these"), "any")],
            "all",
        )
        self.join.activated.connect(
            lambda _: self._take(Flat(self.join.currentData(), self._flat.conditions))
        )
        self.add_button = button(f"+ {words('Condition')}", self._add)
        head = QHBoxLayout()
        head.addWidget(self.join)
        head.addStretch(1)
        head.addWidget(self.add_button)
        layout.addLayout(head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        layout.addLayout(self._rows)
        layout.addStretch(1)

    def show_text(self, text: str) -> bool:
        """Show the rule in the text; return whether it is one this list can show."""
        try:
            found = flat(json.loads(text))
            rows = [self._sentence(one) for one in found.conditions] if found else []
        except (ValueError, AppError):
            return False
        if found is None:
            return False
        self._flat = found
        self.join.setCurrentIndex(self.join.findData(found.join))
        empty(self._rows)
        if not rows:
            none = self._words("No condition yet: everyone belongs here.")
            if found.join == "any":
                none = self._words("No condition yet: no one belongs here.")
            self._rows.addWidget(label(none, "hint", wrap=True))
        for place, sentence in enumerate(rows):
            self._rows.addLayout(self._row(place, sentence))
        return True

    def _row(self, place: int, sentence: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(label(sentence, "condition", wrap=True), 1)
        name = f"{self._words('Remove')}: {sentence}"
        row.addWidget(icon_button(self._context.theme, "close", name, partial(self._drop, place)))
        return row

    def _sentence(self, one: dict[str, object]) -> str:
        node = segments.parse({"version": 1, "rule": one})
        if not isinstance(node, segments.Condition):
            raise ValueError(one)
        currency = self._context.database.shop.currency
        return segments.condition_sentence(node, self._words, currency)

    def _drop(self, place: int) -> None:
        self._take(self._flat.without(place))

    def _add(self) -> None:
        dialog = ConditionDialog(self, self._context)
        if dialog.exec() and dialog.made is not None:
            self._take(self._flat.with_condition(dialog.made))

    def _take(self, changed: Flat) -> None:
        self.changed.emit(json.dumps(changed.document(), ensure_ascii=False, indent=2))


class ConditionDialog(Dialog):
    """What is known of a member, how it is compared, with what, and over which days."""

    def __init__(self, parent: QWidget | None, context: Context) -> None:
        words = context.words
        super().__init__(parent, words, words("Add a condition"), words("Add"))
        self._currency = context.database.shop.currency
        self.made: dict[str, object] | None = None
        self._facts = {fact.key: fact for fact in offered()}
        facts = sorted((words(fact.label), key) for key, fact in self._facts.items())
        self.fact = choice_field(words("What"), facts, "purchases.total")
        self.fact.setMaxVisibleItems(16)
        self.op = choice_field(words("How"), [], "")
        self.first = TextField(words("Value"))
        self.second = TextField(words("And"))
        self.choice = choice_field(words("Value"), [], "")
        self.days = number_field(words("In the last days"), 0, 0, _LONGEST_WINDOW)
        self.days.setSpecialValueText(words("all time"))
        self._form = form()
        for name, field in (
            (words("What"), self.fact),
            (words("How"), self.op),
            (words("Value"), self.first),
            (words("And"), self.second),
            (words("One of"), self.choice),
            (words("In the last days"), self.days),
        ):
            add_row(self._form, name, field)
        self.body.addLayout(self._form)
        self.fact.currentIndexChanged.connect(lambda _: self._show_fact())
        self.op.currentIndexChanged.connect(lambda _: self._show_op())
        self._show_fact()

    def try_accept(self) -> None:
        """Make the condition; what the rule language refuses is said at the foot."""
        fact, op = self._facts[self.fact.currentData()], self.op.currentData()
        if self._choices(fact):
            values = [str(self.choice.currentData())]
        else:
            values = [self.first.text, self.second.text] if op == "between" else [self.first.text]
        windowed = fact.within is not segments.Within.NONE
        try:
            made = condition(
                fact, op, values, self.days.value() if windowed else None, self._currency
            )
            segments.parse({"version": 1, "rule": made})
        except AppError as refusal:
            self.show_problem(self.words.refusal(refusal))
        except ValueError:
            self.show_problem(self.words("This value does not fit."))
        else:
            self.made = made
            self.accept()

    def _show_fact(self) -> None:
        fact = self._facts[self.fact.currentData()]
        self.op.clear()
        for op in fact.operators:
            self.op.addItem(self.words(OPERATORS[op]), op)
        self.op.setCurrentIndex(max(self.op.findData(_USUAL_OPERATOR), 0))
        self.choice.clear()
        for choice in self._choices(fact):
            node = segments.Condition(fact.key, "any_of", (str(choice),))
            said = segments.condition_sentence(node, self.words, self._currency)
            self.choice.addItem(said.partition(": ")[2] or str(choice), str(choice))
        self._form.setRowVisible(self.days, fact.within is not segments.Within.NONE)
        self._show_op()

    def _show_op(self) -> None:
        fact, op = self._facts[self.fact.currentData()], self.op.currentData() or ""
        chosen = bool(self._choices(fact)) and op not in NO_VALUE
        self._form.setRowVisible(self.choice, chosen)
        self._form.setRowVisible(self.first, not chosen and op not in NO_VALUE)
        self._form.setRowVisible(self.second, op == "between")
        self.first.edit.setPlaceholderText(self._hint(fact, op))

    def _choices(self, fact: segments.Fact) -> tuple[str, ...]:
        return ("yes", "no") if fact.kind is segments.Kind.FLAG else fact.choices

    def _hint(self, fact: segments.Fact, op: str) -> str:
        if op in DAYS:
            return self.words("how many days")
        if op in LISTS:
            return self.words("several with a comma between them")
        if fact.kind is segments.Kind.DATE:
            return "21/11/2026"
        is_money = fact.kind is segments.Kind.MONEY
        return self.words.formats.currency_sign(self._currency) if is_money else ""
