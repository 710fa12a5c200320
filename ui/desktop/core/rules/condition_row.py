"""One condition being edited: what, how, with what, over which days, narrowed to what."""

import json
from functools import partial
from typing import Any

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from models.values import minor_per_major
from services import segments
from services.segments import Fact, Kind, Within
from ui.desktop.core.context import Context
from ui.desktop.core.flow import FlowLayout
from ui.desktop.core.forms import choice_field, fit_to_choice
from ui.desktop.core.pick import PickButton, narrowed
from ui.desktop.core.rules.conditions import DAYS, LISTS, NO_VALUE, OPERATORS
from ui.desktop.core.rules.draft import Leaf
from ui.desktop.core.rules.facts import Facts
from ui.desktop.core.rules.flaws import NOTHING_CHOSEN, can_be_edited
from ui.desktop.core.rules.narrowing import Narrowing, first_value
from ui.desktop.core.rules.narrowing_keys import KEYS
from ui.desktop.core.rules.values import ValueEditor, offers_names
from ui.desktop.core.rules.windows import WindowEditor
from ui.desktop.core.widgets import chip, icon_button, label

MIME = "application/x-moadon-rule-part"
_FACT_WIDTH = 180


class Handle(QLabel):
    """Six dots to drag a part by."""

    dragged = Signal()

    def __init__(self, name: str) -> None:
        super().__init__("⠿")
        self.setProperty("role", "hint")
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._from: QPoint | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            return
        way = event.position().toPoint() - self._from
        if way.manhattanLength() >= QApplication.startDragDistance():
            self._from = None
            self.dragged.emit()


def drag(widget: QWidget, place: str) -> None:
    """Let a part be dragged; `place` is where it stands."""
    made = QDrag(widget)
    mime = QMimeData()
    mime.setData(MIME, place.encode())
    made.setMimeData(mime)
    made.setPixmap(widget.grab())
    made.exec(Qt.DropAction.MoveAction)


class ConditionRow(QWidget):
    """A condition as chips. `changed` brings the leaf; `asked_for` a deed of the menu by name."""

    changed = Signal(object)
    broken = Signal(bool)
    asked_for = Signal(str)
    dragged = Signal()

    def __init__(self, context: Context, leaf: Leaf, facts: Facts, deeds: dict[str, str]) -> None:
        super().__init__()
        self._context, self._words = context, context.words
        self._leaf, self._facts, self._deeds = leaf, facts, deeds
        self._told, self._fields_told = "", ""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(2)
        across = QHBoxLayout()
        across.setSpacing(6)
        handle = Handle(self._words("Drag to move"))
        handle.dragged.connect(self.dragged)
        across.addWidget(handle, 0, Qt.AlignmentFlag.AlignTop)
        self._parts = QWidget()
        self._parts.setObjectName("cardBody")
        self._flow = FlowLayout()
        self._parts.setLayout(self._flow)
        across.addWidget(self._parts, 1)
        self.menu_button = icon_button(
            context.theme, "more", self._words("More for this condition"), self._open_menu
        )
        across.addWidget(self.menu_button, 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(across)
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        outer.addWidget(self.problem)
        self._build()

    @property
    def fact(self) -> Fact | None:
        """Return the fact that is asked for."""
        return self._facts.find(str(self._leaf.asked["fact"]))

    @property
    def tells(self) -> bool:
        """Return whether something is said to be wrong here."""
        return bool(self._told or self._fields_told)

    def show_problem(self, text: str) -> None:
        """Say below the condition what is wrong with it, or nothing."""
        self._told = text
        self._say()

    def _break(self, text: str) -> None:
        """Say what is the matter with what stands in a field; nothing once it fits."""
        self._fields_told = text
        self._say()
        self.broken.emit(bool(text))

    def _say(self) -> None:
        # What stands in the fields is the newer of the two.
        text = self._fields_told or self._told
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        self.setAccessibleDescription(text)

    def settle(self) -> None:
        """Take at once what was typed a moment ago."""
        for editor in self.findChildren(ValueEditor):
            if not editor.isHidden():
                editor.settle()

    def first_field(self) -> QWidget:
        """Return where the focus goes."""
        return self.fact_button

    # --------------------------------------------------------------------------- building

    def _build(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        asked, fact = self._leaf.asked, self.fact
        if self._leaf.negated:
            self._flow.add(chip(self._words("not"), "accent"))
        self.fact_button = PickButton(
            self._context, self._words("What"), known=narrowed(self._facts.choices)
        )
        key = str(asked["fact"])
        # What it is about stands in the list; in a row of chips it would push the others out.
        short = self.fact_button.fontMetrics().elidedText(
            self._facts.short(key), Qt.TextElideMode.ElideRight, _FACT_WIDTH
        )
        self.fact_button.set_values([key], {key: short})
        full = self._facts.names.get(key, key)
        self.fact_button.setToolTip(full)
        self.fact_button.setAccessibleName(f"{self._words('What')}: {full}")
        self.fact_button.picked.connect(lambda values: self._take_fact(values[0]))
        self._flow.add(self.fact_button)
        # The kind of an own field is asked for; of one the shop does not have there is none.
        if fact is None or fact.kind is Kind.OWN or not can_be_edited(asked):
            self._flow.add(self._as_written())
            return
        self._how = self._operators(fact)
        self._flow.add(self._how)
        self._value = self._value_editor(fact)
        self._flow.add(self._value)
        if fact.within is not Within.NONE:
            window = WindowEditor(self._context, fact, asked.get("within"))
            window.changed.connect(lambda found: self._put("within", found))
            self._flow.add(window)
        for narrowing, value in (asked.get("where") or {}).items():
            chosen = Narrowing(self._context, narrowing, value)
            chosen.changed.connect(partial(self._narrow, narrowing))
            chosen.removed.connect(partial(self._narrow, narrowing, None))
            chosen.wrong.connect(self._break)
            self._flow.add(chosen)
        self._parts.updateGeometry()

    def _as_written(self) -> QLabel:
        """Return a condition that no fields can show, as it stands in the document."""
        asked = {key: value for key, value in self._leaf.asked.items() if key != "fact"}
        written = label(json.dumps(asked, ensure_ascii=False), "hint")
        written.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        return written

    def _value_editor(self, fact: Fact) -> ValueEditor:
        """Return the fields of the value; names to choose are offered beside "is known", too."""
        asked = self._leaf.asked
        op, value = str(asked["op"]), asked.get("value")
        offers = op == "is_known" and "any_of" in fact.operators and offers_names(fact)
        editor = ValueEditor(
            self._context, fact, "any_of" if offers else op, [] if offers else value
        )
        editor.changed.connect(self._choose if offers else partial(self._put, "value"))
        editor.wrong.connect(self._break)
        return editor

    def _choose(self, value: Any) -> None:
        """Take names that were chosen: "is known" becomes "is one of", the list stays open."""
        self._how.setCurrentIndex(self._how.findData("any_of"))
        self._give({**self._leaf.asked, "op": "any_of", "value": value})

    def _operators(self, fact: Fact) -> QComboBox:
        options: list[tuple[str, object]] = [
            (self._words(OPERATORS[op]), op) for op in fact.operators
        ]
        box = choice_field(self._words("How"), options, self._leaf.asked["op"])
        fit_to_choice(box)
        box.activated.connect(lambda _: self._take_op(str(box.currentData())))
        return box

    # ---------------------------------------------------------------------------- changes

    def _take_fact(self, key: str) -> None:
        fact = self._facts.find(key)
        if fact is None or (key == self._leaf.asked["fact"] and can_be_edited(self._leaf.asked)):
            return
        shop = self._context.database.shop
        made = segments.starting(
            fact, self._context.database.today(), minor_per_major(shop.currency)
        )
        self._give(made, rebuild=True)

    def _take_op(self, op: str) -> None:
        asked, fact = dict(self._leaf.asked), self.fact
        if fact is None:
            return
        asked["op"] = op
        value = _fitting(fact, op, asked.get("value"), self._context)
        asked.pop("value", None)
        if value is not None:
            asked["value"] = value
        self._give(asked)
        # Only the value changes its field: whoever steps through comparisons stays where they are.
        new = self._value_editor(fact)
        self._flow.put_instead(self._value, new)
        self._value = new

    def _put(self, name: str, value: Any) -> None:
        asked = dict(self._leaf.asked)
        if value is None:
            asked.pop(name, None)
        else:
            asked[name] = value
        self._give(asked)

    def _narrow(self, key: str, value: Any) -> None:
        where = dict(self._leaf.asked.get("where") or {})
        if value is None:
            where.pop(key, None)
        else:
            where[key] = value
        asked = dict(self._leaf.asked)
        asked.pop("where", None)
        if where:
            asked["where"] = where
        self._give(asked, rebuild=value is None)

    def _give(self, asked: dict[str, Any], *, rebuild: bool = False) -> None:
        self._leaf = Leaf(asked, self._leaf.negated)
        if rebuild:
            self._build()
            self.first_field().setFocus()
        empty = [] in (asked.get("where") or {}).values()
        self._break(self._words(NOTHING_CHOSEN) if empty else "")
        if not empty:
            self.changed.emit(self._leaf)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setLayoutDirection(self.layoutDirection())
        fact = self.fact
        where = self._leaf.asked.get("where") or {}
        if fact is not None and fact.where:
            inner = menu.addMenu(self._words("Only for…"))
            for key, name in KEYS.items():
                if key in fact.where and key not in where:
                    deed = partial(self._begin_narrowing, key)
                    inner.addAction(self._words(name), deed)
        for deed_name, text in self._deeds.items():
            menu.addAction(text, partial(self.asked_for.emit, deed_name))
        menu.exec(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))

    def _begin_narrowing(self, key: str) -> None:
        self._narrow(key, first_value(key))
        self._build()
        for made in self.findChildren(Narrowing):
            if not made.isHidden():
                made.field.setFocus()


def _fitting(fact: Fact, op: str, value: Any, context: Context) -> Any:
    """Return the value as another comparison takes it: what was chosen stays where it can."""
    if op in NO_VALUE:
        return None
    shop = context.database.shop
    start = segments.starting(fact, context.database.today(), minor_per_major(shop.currency))
    usual = start.get("value")
    if op in DAYS:
        return value if isinstance(value, int) and value > 0 else 30
    if op == "in_month":
        return [context.database.today().month]
    if op in LISTS:
        if isinstance(value, list):
            return value
        return [str(value)] if value not in (None, "") else [] if usual is None else _listed(usual)
    one = value[0] if isinstance(value, list) and value else value
    if fact.kind is Kind.DATE:
        one = one if isinstance(one, str) else context.database.today().isoformat()
    elif fact.kind in (Kind.NUMBER, Kind.MONEY):
        one = one if isinstance(one, int | float) else usual if usual is not None else 1
    else:
        one = str(one) if one is not None else ""
    return [one, one] if op == "between" else one


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [str(value)]
