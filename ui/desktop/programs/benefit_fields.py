"""The fields that only benefits have: goods, limits, how long it lasts, who may have it."""

from functools import partial
from typing import Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from services.core.words import Text
from ui.desktop.core.context import Context
from ui.desktop.core.forms import choice_field, number_field
from ui.desktop.core.rules.editor import EVERYONE, RuleEditor
from ui.desktop.core.rules.names import names_button
from ui.desktop.core.widgets import button, label
from ui.desktop.programs.fields import Field

GOODS = {
    "product": Text("Products"),
    "category": Text("Categories"),
    "department": Text("Departments"),
    "brand": Text("Brands"),
}
LASTING = {
    "never": Text("Never lapses"),
    "days": Text("Days after"),
    "months": Text("Months after"),
    "inactive_months": Text("Months without a visit"),
    "month": Text("End of the month"),
    "quarter": Text("End of the quarter"),
    "year": Text("End of the year"),
}
_ENDS = ("month", "quarter", "year")


class GoodsNames(Field):
    """Goods, picked from what the shop sells: products, categories, departments, brands.

    One kind is chosen from at a time; what is picked of the others stands below.
    """

    def __init__(self, context: Context, name: str) -> None:
        super().__init__()
        words = context.words
        self._words, self._found = words, dict[str, list[str]]()
        options = [(words(text), kind) for kind, text in GOODS.items()]
        self.kind = choice_field(name, options, "category")
        self.picks = {
            kind: names_button(context, f"{name}: {words(text)}", kind)
            for kind, text in GOODS.items()
        }
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.kind)
        for kind, pick in self.picks.items():
            row.addWidget(pick)
            pick.picked.connect(partial(self._pick, kind))
            pick.learned.connect(self._show)
        row.addStretch(1)
        self.others = label("", "hint", wrap=True)
        self.column.addLayout(row)
        self.column.addWidget(self.others)
        self.column.addWidget(self._problem)
        self.kind.currentIndexChanged.connect(lambda _: self._show())
        self._show()

    def value(self) -> Any:
        return {kind: self._found[kind] for kind in GOODS if self._found.get(kind)} or None

    def set_value(self, value: Any) -> None:
        self._found = {kind: list(items) for kind, items in (value or {}).items()}
        for kind, pick in self.picks.items():
            pick.set_values(self._found.get(kind, []))
        first = next(iter(self._found), "category")
        self.kind.setCurrentIndex(self.kind.findData(first))
        self._show()
        self.show_problem("")

    def _pick(self, kind: str, values: list[str]) -> None:
        self._found[kind] = values
        self.picks[kind].set_values(values)
        self.changed.emit()

    def _show(self) -> None:
        """Show the button of the chosen kind, and by name what of the others is picked."""
        shown = self.kind.currentData()
        for kind, pick in self.picks.items():
            pick.setVisible(kind == shown)
        said = [
            f"{self._words(GOODS[kind])}: {pick.said}"
            for kind, pick in self.picks.items()
            if pick.values and kind != shown
        ]
        self.others.setText(" · ".join(said))
        self.others.setVisible(bool(said))


class Article(Field):
    """One article by its number, picked by number or name; none is left out."""

    def __init__(self, context: Context, name: str) -> None:
        super().__init__()
        self.pick = names_button(context, name, "product", several=False)
        self.none = button(context.words("No article"), partial(self._take, []))
        self.put(self.pick, self.none)
        self.pick.picked.connect(self._take)
        self.set_value(None)

    def value(self) -> Any:
        return next(iter(self.pick.values), None)

    def set_value(self, value: Any) -> None:
        self.pick.set_values([value] if value else [])
        self.none.setVisible(bool(value))
        self.show_problem("")

    def _take(self, values: list[str]) -> None:
        self.set_value(next(iter(values), None))
        self.changed.emit()


class OnGoods(Field):
    """What of the basket it is on: all of it, its cheapest item, or certain goods."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        words = context.words
        self._words = words
        options = [
            (words("The whole basket"), "basket"),
            (words("The cheapest item"), "cheapest"),
            (words("Certain goods"), "goods"),
            (words("The cheapest of certain goods"), "cheapest_goods"),
        ]
        self.way = choice_field(words("On what"), options, "basket")
        self.goods = GoodsNames(context, words("On what"))
        row = QHBoxLayout()
        row.addWidget(self.way)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self.goods)
        self.column.addWidget(self._problem)
        self.way.currentIndexChanged.connect(lambda _: self._changed())
        self.goods.changed.connect(self._changed)
        self.goods.hide()

    def value(self) -> Any:
        way, goods = self.way.currentData(), self.goods.value()
        if way == "basket":
            return None
        if way == "cheapest" or goods is None:
            return "cheapest" if way != "goods" else None
        return goods | ({"cheapest": True} if way == "cheapest_goods" else {})

    def set_value(self, value: Any) -> None:
        way, goods = "basket", None
        if value == "cheapest":
            way = "cheapest"
        elif isinstance(value, dict):
            goods = {kind: items for kind, items in value.items() if kind != "cheapest"}
            way = "cheapest_goods" if value.get("cheapest") else "goods"
        self.goods.set_value(goods)
        self.way.setCurrentIndex(self.way.findData(way))
        self.show_problem("")

    def is_good(self) -> bool:
        missing = self.way.currentData().endswith("goods") and self.goods.value() is None
        self.show_problem(self._words("Choose the goods.") if missing else "")
        return not missing

    def _changed(self) -> None:
        self.goods.setVisible(self.way.currentData().endswith("goods"))
        self.show_problem("")
        self.changed.emit()


class PerMember(Field):
    """How often one member may use it: so many times in so many days or a calendar month."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        words = context.words
        self.count = number_field(words("Times a member"), 0, 0, 10_000)
        self.count.setSpecialValueText(words("as often as they like"))
        self.count.setMinimumWidth(150)
        options = [(words("in a calendar month"), "month"), (words("in so many days"), "days")]
        self.span = choice_field(words("Over which time"), options, "month")
        self.days = number_field(words("How many days"), 30, 1, 3650)
        self.put(self.count, self.span, self.days)
        self.count.valueChanged.connect(lambda _: self._changed())
        self.span.currentIndexChanged.connect(lambda _: self._changed())
        self.days.valueChanged.connect(lambda _: self._changed())
        self._show()

    def value(self) -> Any:
        if self.count.value() == 0:
            return None
        by_month = self.span.currentData() == "month"
        span = {"month": True} if by_month else {"days": self.days.value()}
        return {"count": self.count.value(), **span}

    def set_value(self, value: Any) -> None:
        found = value or {}
        self.days.setValue(found.get("days", 30))
        self.span.setCurrentIndex(self.span.findData("days" if "days" in found else "month"))
        self.count.setValue(found.get("count", 0))
        self._show()

    def _show(self) -> None:
        self.span.setVisible(self.count.value() > 0)
        self.days.setVisible(self.count.value() > 0 and self.span.currentData() == "days")

    def _changed(self) -> None:
        self._show()
        self.changed.emit()


class Lasting(Field):
    """When what was earned lapses."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        words = context.words
        options = [(words(text), word) for word, text in LASTING.items()]
        self.way = choice_field(words("Lapses"), options, "never")
        self.count = number_field(words("How many"), 6, 1, 3650)
        self.put(self.way, self.count)
        self.way.currentIndexChanged.connect(lambda _: self._changed())
        self.count.valueChanged.connect(lambda _: self._changed())
        self.count.hide()

    def value(self) -> Any:
        way = self.way.currentData()
        if way == "never":
            return None
        return {"end_of": way} if way in _ENDS else {way: self.count.value()}

    def set_value(self, value: Any) -> None:
        way = "never"
        if isinstance(value, dict):
            ((word, found),) = value.items()
            way = found if word == "end_of" else word
            if word != "end_of":
                self.count.setValue(found)
        self.way.setCurrentIndex(self.way.findData(way))

    def _changed(self) -> None:
        self.count.setVisible(self.way.currentData() not in ("never", *_ENDS))
        self.changed.emit()


class WhoMay(Field):
    """A condition members must satisfy to have it; everybody is left out."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        words = context.words
        self._words = words
        self.has = QCheckBox(words("Only for those who satisfy a condition"))
        self.has.setAccessibleName(self.has.text())
        self.rule = RuleEditor(context, words("Who may have it"))
        self.column.addWidget(self.has)
        self.column.addWidget(self.rule)
        self.column.addWidget(self._problem)
        self.has.toggled.connect(lambda _: self._changed())
        self.rule.changed.connect(self.changed)
        self.rule.hide()

    def value(self) -> Any:
        return self.rule.rule() if self.has.isChecked() and self.is_good() else None

    def set_value(self, value: Any) -> None:
        self.rule.set_rule(value or EVERYONE)
        self.has.setChecked(value is not None)
        self.rule.setVisible(value is not None)

    def is_good(self) -> bool:
        return not self.has.isChecked() or self.rule.is_good()

    def _changed(self) -> None:
        self.rule.setVisible(self.has.isChecked())
        self.changed.emit()
