"""The fields of a benefit's form: each holds one part of the document, and its own problem."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from services.core.words import Text
from ui.desktop.core.context import Context
from ui.desktop.core.forms import (
    AmountField,
    DecimalField,
    TextField,
    choice_field,
    day_field,
    day_in,
    number_field,
)
from ui.desktop.core.rules.editor import EVERYONE, RuleEditor
from ui.desktop.core.widgets import empty, label, plain

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
_TICKS_ACROSS = 4
_ENDS = ("month", "quarter", "year")


class Field(QWidget):
    """A part of the document: `value` None leaves it out. What is wrong stands below it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self._problem = label("", "problem", wrap=True)
        self._problem.hide()

    def put(self, *parts: QWidget) -> None:
        """Lay the parts side by side, what is wrong below them."""
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in parts:
            row.addWidget(part)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addWidget(self._problem)

    def value(self) -> Any:
        """Return what stands in the field as the document has it, or None."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a value of a document; None: it is left out."""
        raise NotImplementedError

    def is_good(self) -> bool:
        """Return whether nothing is wrong, and show what is."""
        return True

    def show_problem(self, problem: str) -> None:
        """Say below the field what is wrong, or nothing."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))


class TextValue(Field):
    """A text; empty is left out unless it is required."""

    def __init__(self, context: Context, name: str, *, is_required: bool = False) -> None:
        super().__init__()
        self._words, self._is_required = context.words, is_required
        self.line = TextField(name, check=self._check)
        self.column.addWidget(self.line)
        self.line.changed.connect(lambda _: self.changed.emit())

    def value(self) -> Any:
        return self.line.text or None

    def set_value(self, value: Any) -> None:
        self.line.set_text(value or "")
        self.line.show_problem("")

    def is_good(self) -> bool:
        return self.line.is_good()

    def show_problem(self, problem: str) -> None:
        self.line.show_problem(problem)

    def _check(self, text: str) -> str:
        return self._words("Fill this in.") if self._is_required and not text else ""


class Amount(Field):
    """Money, typed in major units, held in minor ones."""

    def __init__(self, context: Context, name: str, *, is_required: bool = False) -> None:
        super().__init__()
        currency = context.database.shop.currency
        self.line = AmountField(context.words, name, None, currency, is_required=is_required)
        unit = label(context.words.formats.currency_sign(currency), "hint")
        self.put(self.line, unit)
        self.line.changed.connect(lambda _: self.changed.emit())

    def value(self) -> Any:
        return self.line.minor

    def set_value(self, value: Any) -> None:
        self.line.set_minor(value)
        self.line.show_problem("")

    def is_good(self) -> bool:
        return self.line.is_good()

    def show_problem(self, problem: str) -> None:
        self.line.show_problem(problem)


class Number(Field):
    """A number; decimals are held as text, whole ones as whole. `scale` 100 shows 0.05 as 5."""

    def __init__(
        self,
        context: Context,
        name: str,
        *,
        low: Decimal = Decimal(0),
        high: Decimal = Decimal(10**6),
        digits: int = 0,
        scale: int = 1,
        unit: str = "",
        usual: str = "",
        is_required: bool = False,
    ) -> None:
        super().__init__()
        self._digits, self._scale = digits, scale
        self.line = DecimalField(
            context.words, name, low=low, high=high, digits=digits, is_required=is_required
        )
        self.line.edit.setPlaceholderText(usual)
        self.put(self.line, label(unit, "hint"))
        self.line.changed.connect(lambda _: self.changed.emit())

    def value(self) -> Any:
        found = self.line.value
        if found is None:
            return None
        return format((found / self._scale).normalize(), "f") if self._digits else int(found)

    def set_value(self, value: Any) -> None:
        self.line.set_value(None if value is None else Decimal(str(value)) * self._scale)
        self.line.show_problem("")

    def is_good(self) -> bool:
        return self.line.is_good()

    def show_problem(self, problem: str) -> None:
        self.line.show_problem(problem)


class Choice(Field):
    """One of a few; the usual one is left out unless `keeps_usual`."""

    def __init__(
        self,
        name: str,
        options: Sequence[tuple[str, Any]],
        usual: Any = None,
        *,
        keeps_usual: bool = False,
    ) -> None:
        super().__init__()
        self._usual, self._keeps_usual = usual, keeps_usual
        self.box = choice_field(name, options, usual)
        self.put(self.box)
        self.box.currentIndexChanged.connect(lambda _: self.changed.emit())

    def set_options(self, options: Sequence[tuple[str, Any]]) -> None:
        """Offer these from now on."""
        self.box.clear()
        for text, value in options:
            self.box.addItem(text, value)

    def value(self) -> Any:
        found = self.box.currentData()
        return found if self._keeps_usual or found != self._usual else None

    def set_value(self, value: Any) -> None:
        wanted = self._usual if value is None else value
        if self.box.findData(wanted) < 0 and isinstance(wanted, str) and wanted:
            self.box.addItem(wanted, wanted)  # of a document older than what is offered now
        self.box.setCurrentIndex(max(self.box.findData(wanted), 0))


class Flag(Field):
    """Yes or no; `usual` (settable) is left out."""

    def __init__(self, name: str, *, usual: bool = False) -> None:
        super().__init__()
        self.usual = usual
        self.box = QCheckBox(name)
        self.box.setAccessibleName(name)
        self.put(self.box)
        self.box.toggled.connect(lambda _: self.changed.emit())

    def value(self) -> Any:
        return None if self.box.isChecked() == self.usual else self.box.isChecked()

    def set_value(self, value: Any) -> None:
        self.box.setChecked(self.usual if value is None else value)


class Names(Field):
    """Several names with a comma between them."""

    def __init__(self, context: Context, name: str) -> None:
        super().__init__()
        hint = context.words("several with a comma between them")
        self.line = TextField(name, hint=hint)
        self.column.addWidget(self.line)
        self.line.changed.connect(lambda _: self.changed.emit())

    def value(self) -> Any:
        return _listed(self.line.text) or None

    def set_value(self, value: Any) -> None:
        self.line.set_text(", ".join(value or ()))
        self.line.show_problem("")

    def show_problem(self, problem: str) -> None:
        self.line.show_problem(problem)


class Ticks(Field):
    """Some of a few, each with a box to tick; none is left out."""

    def __init__(self, options: Sequence[tuple[str, Any]]) -> None:
        super().__init__()
        self._row = QGridLayout()
        self._row.setHorizontalSpacing(14)
        self._row.setColumnStretch(_TICKS_ACROSS, 1)
        self.column.addLayout(self._row)
        self.column.addWidget(self._problem)
        self._boxes: list[tuple[QCheckBox, Any]] = []
        self.set_options(options)

    def set_options(self, options: Sequence[tuple[str, Any]]) -> None:
        """Offer these from now on."""
        empty(self._row)
        self._boxes = []
        for place, (text, value) in enumerate(options):
            box = QCheckBox(plain(text))
            box.setAccessibleName(text)
            box.toggled.connect(lambda _: self.changed.emit())
            self._row.addWidget(box, place // _TICKS_ACROSS, place % _TICKS_ACROSS)
            self._boxes.append((box, value))

    def value(self) -> Any:
        return [value for box, value in self._boxes if box.isChecked()] or None

    def set_value(self, value: Any) -> None:
        for box, own in self._boxes:
            box.setChecked(own in (value or ()))


class Hours(Field):
    """From an hour to an hour of the day; the whole day is left out."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        words = context.words
        self._words = words
        self.first = choice_field(
            words("From the hour"), [(f"{n:02d}:00", n) for n in range(24)], 0
        )
        self.last = choice_field(
            words("To the hour"), [(f"{n:02d}:00", n) for n in range(1, 25)], 24
        )
        self.put(self.first, label("–"), self.last)
        for box in (self.first, self.last):
            box.currentIndexChanged.connect(lambda _: self._changed())

    def value(self) -> Any:
        span = [self.first.currentData(), self.last.currentData()]
        return None if span == [0, 24] else span

    def set_value(self, value: Any) -> None:
        first, last = value or (0, 24)
        self.first.setCurrentIndex(self.first.findData(first))
        self.last.setCurrentIndex(self.last.findData(last))

    def is_good(self) -> bool:
        good = self.first.currentData() < self.last.currentData()
        self.show_problem("" if good else self._words("It ends before it begins."))
        return bool(good)

    def _changed(self) -> None:
        self.is_good()
        self.changed.emit()


class GoodsNames(Field):
    """Goods by a kind of name: which, and their names with commas; none is left out."""

    def __init__(self, context: Context, name: str) -> None:
        super().__init__()
        words = context.words
        options = [(words(text), kind) for kind, text in GOODS.items()]
        self.kind = choice_field(name, options, "category")
        self.line = TextField(name, hint=words("several with a comma between them"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.kind)
        row.addWidget(self.line, 1)
        self.column.addLayout(row)
        self.column.addWidget(self._problem)
        self.kind.currentIndexChanged.connect(lambda _: self._turn())
        self.line.changed.connect(lambda _: self.changed.emit())
        self._shown = "category"
        self._others: dict[str, list[str]] = {}

    def value(self) -> Any:
        found = {**self._others, self._shown: _listed(self.line.text)}
        return {kind: found[kind] for kind in GOODS if found.get(kind)} or None

    def set_value(self, value: Any) -> None:
        self._others = {kind: list(items) for kind, items in (value or {}).items()}
        self._shown = next(iter(self._others), "category")
        self.kind.blockSignals(True)
        self.kind.setCurrentIndex(self.kind.findData(self._shown))
        self.kind.blockSignals(False)
        self.line.set_text(", ".join(self._others.get(self._shown, ())))
        self.show_problem("")

    def _turn(self) -> None:
        """Keep what was typed for one kind of name while another is shown."""
        self._others[self._shown] = _listed(self.line.text)
        self._shown = self.kind.currentData()
        self.line.set_text(", ".join(self._others.get(self._shown, ())))


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
        self.show_problem(self._words("Name the goods.") if missing else "")
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


class OptionalDay(Field):
    """A day that may be left out."""

    def __init__(self, context: Context, name: str) -> None:
        super().__init__()
        self.has = QCheckBox(name)
        self.has.setAccessibleName(name)
        self.day = day_field(name, context.database.today())
        self.put(self.has, self.day)
        self.has.toggled.connect(lambda _: self._changed())
        self.day.dateChanged.connect(lambda _: self._changed())
        self.day.hide()

    def value(self) -> Any:
        return day_in(self.day) if self.has.isChecked() else None

    def set_value(self, value: Any) -> None:
        if value is not None:
            found = date.fromisoformat(value) if isinstance(value, str) else value
            self.day.setDate(QDate(found.year, found.month, found.day))
        self.has.setChecked(value is not None)
        self.day.setVisible(value is not None)

    def _changed(self) -> None:
        self.day.setVisible(self.has.isChecked())
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


def _listed(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]
