"""Editing the value of a condition: the field that suits the fact and the comparison."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from models.values import CURRENCY_DIGITS, major_text, minor_from_decimal
from services import segments
from services.core.words import Text
from services.segments import Fact, Kind
from ui.desktop.core.amounts import decimals, read_number
from ui.desktop.core.context import Context
from ui.desktop.core.forms import day_field, day_in, fit_to_text
from ui.desktop.core.pick import Choice, PickButton, narrowed
from ui.desktop.core.rules.conditions import DAYS, LISTS, NO_VALUE
from ui.desktop.core.rules.flaws import DOES_NOT_FIT, NOTHING_CHOSEN
from ui.desktop.core.rules.names import names_button
from ui.desktop.core.widgets import label, start_side

_FIELD_WIDTH = 60
_TEXT_WIDTH = 150
_WAIT_MS = 150
_SHARES = "share"
_PERCENT = 100
_PLACES = 15  # what a float keeps

# What numbers count, as it stands behind the field.
UNITS = {
    "items": Text("items"),
    "days": Text("days"),
    "branches": Text("branches"),
    "points": Text("points"),
    "benefits": Text("benefits"),
    "members": Text("customers"),
    "years": Text("years"),
    "times": Text("times"),
    "share": Text("%"),
    "percent": Text("%"),
}


def offers_names(fact: Fact) -> bool:
    """Return whether the fact's values are chosen from a list."""
    return bool(fact.choices or fact.picker)


class ValueEditor(QWidget):
    """The value of one comparison. `changed` comes with every value that can stand in a rule.

    `wrong` says what is the matter with what stands in a field; nothing once it fits.
    """

    changed = Signal(object)
    wrong = Signal(str)

    def __init__(self, context: Context, fact: Fact, op: str, value: Any) -> None:
        super().__init__()
        self._context, self._words = context, context.words
        self._fact, self._op = fact, op
        self._read: Callable[[], Any] = lambda: None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self._tell)
        self._build(value)

    def _build(self, value: Any) -> None:
        op, kind = self._op, self._fact.kind
        if op in NO_VALUE:
            self.hide()
        elif op in DAYS:
            self._numbers([value], unit="days")
        elif op == "in_month":
            self._several(value, self._months())
        elif kind is Kind.FLAG:
            known = [Choice("yes", self._words("yes")), Choice("no", self._words("no"))]
            (self._several if op in LISTS else self._one)(value, known)
        elif kind is Kind.DATE:
            self._days(value if op == "between" else [value])
        elif kind in (Kind.NUMBER, Kind.MONEY):
            self._numbers(value if op == "between" else [value])
        elif op in LISTS and offers_names(self._fact):
            self._several(value)
        else:
            self._text(value)

    # ---------------------------------------------------------------------------- numbers

    def _numbers(self, values: Sequence[Any], unit: str | None = None) -> None:
        fields = [self._field(self._written(one, unit), _FIELD_WIDTH) for one in values]
        for number, field in enumerate(fields):
            if number:
                self._row.addWidget(label("–", "hint"))
            field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            self._row.addWidget(field)
        if said := self._unit(unit):
            self._row.addWidget(label(said, "hint"))
        whole = unit == "days"

        def read() -> Any:
            found = [self._number(field.text(), whole=whole) for field in fields]
            return found if self._op == "between" else found[0]

        self._read = read

    def _unit(self, unit: str | None) -> str:
        if self._fact.kind is Kind.MONEY and unit is None:
            return self._words.formats.currency_sign(self._context.database.shop.currency)
        said = UNITS.get(unit or self._fact.unit or "")
        return self._words(said) if said else ""

    def _written(self, value: Any, unit: str | None) -> str:
        if unit is None and self._fact.kind is Kind.MONEY:
            text = major_text(int(value), self._context.database.shop.currency)
            return text.rstrip("0").rstrip(".") if "." in text else text
        if unit is None and self._fact.unit == _SHARES:
            value = round(value * _PERCENT, 4)
        return f"{value:.15g}" if isinstance(value, float) else str(value)

    def _number(self, text: str, *, whole: bool) -> Any:
        """Return the number typed, as the rule holds it; ValueError for none."""
        is_money = self._fact.kind is Kind.MONEY and not whole
        currency = self._context.database.shop.currency
        places = 0 if whole else CURRENCY_DIGITS.get(currency, 2) if is_money else _PLACES
        number = read_number(text, places)
        if number is None or decimals(number.normalize()) > places:
            raise ValueError(text)
        if whole:
            return int(number)
        if is_money:
            return minor_from_decimal(number, currency)
        if self._fact.unit == _SHARES:
            number /= _PERCENT
        return int(number) if number == number.to_integral_value() else float(number)

    # ------------------------------------------------------------------------------- days

    def _days(self, values: Sequence[Any]) -> None:
        name = self._words("Value")
        fields = [day_field(name, date.fromisoformat(str(one))) for one in values]
        for number, field in enumerate(fields):
            if number:
                self._row.addWidget(label("–", "hint"))
            field.dateChanged.connect(lambda _: self._timer.start())
            self._row.addWidget(field)

        def read() -> Any:
            found = [day_in(field).isoformat() for field in fields]
            return found if self._op == "between" else found[0]

        self._read = read

    # ------------------------------------------------------------------------------ names

    def _several(self, value: Any, known: Sequence[Choice] | None = None) -> None:
        fact, words = self._fact, self._words
        name = words(fact.label)
        values = [str(one) for one in (value if isinstance(value, list) else [value])]
        empty = words("choose")
        if known is None and fact.choices:
            known = [Choice(str(one), self._chosen(str(one))) for one in fact.choices]
        if known is not None:
            pick = PickButton(self._context, name, known=narrowed(known), several=True, empty=empty)
            pick.set_values(values, {one.value: one.label for one in known})
        else:
            pick = names_button(self._context, name, fact.picker or "", values, fact.key)
        pick.picked.connect(pick.set_values)
        pick.picked.connect(lambda _: self._timer.start())
        self._row.addWidget(pick)

        def read() -> Any:
            if not pick.values:
                raise ValueError(name)
            chosen = pick.values
            return [int(one) for one in chosen] if self._op == "in_month" else chosen

        self._read = read

    def _one(self, value: Any, choices: Sequence[Choice]) -> None:
        pick = PickButton(self._context, self._words(self._fact.label), known=narrowed(choices))
        pick.set_values([str(value)], {one.value: one.label for one in choices})
        pick.picked.connect(pick.set_values)
        pick.picked.connect(lambda _: self._timer.start())
        self._row.addWidget(pick)
        self._read = lambda: pick.values[0]

    def _chosen(self, value: str) -> str:
        """Return a value of a closed set in words."""
        return segments.value_text(self._fact.key, value, self._words)

    def _months(self) -> list[Choice]:
        named = self._words.formats.month_name
        return [Choice(str(month), named(month)) for month in range(1, 13)]

    def _text(self, value: Any) -> None:
        many = self._op in LISTS
        text = ", ".join(value) if isinstance(value, list) else str(value or "")
        field = self._field(text, _TEXT_WIDTH)
        if many:
            field.setPlaceholderText(self._words("several with a comma between them"))
        self._row.addWidget(field)

        def read() -> Any:
            typed = field.text().strip()
            if not typed:
                raise ValueError(typed)
            if not many:
                return typed
            return [part.strip() for part in typed.split(",") if part.strip()]

        self._read = read

    # ---------------------------------------------------------------------------- telling

    def _field(self, text: str, width: int) -> QLineEdit:
        field = QLineEdit(text)
        field.setAlignment(start_side())
        field.setAccessibleName(self._words("Value"))
        fit_to_text(field, width)
        field.textEdited.connect(lambda _: self._timer.start())
        # Who only passes through changes nothing: the field may show the value in other words.
        field.editingFinished.connect(lambda: self._tell() if field.isModified() else None)
        return field

    def settle(self) -> None:
        """Tell at once what was typed a moment ago."""
        if self._timer.isActive():
            self._tell()

    def _tell(self) -> None:
        self._timer.stop()
        try:
            value = self._read()
        except (ValueError, ArithmeticError):
            fields = self.findChildren(QLineEdit)
            self._mark(DOES_NOT_FIT if any(field.text() for field in fields) else NOTHING_CHOSEN)
            return
        self._mark(None)
        self.changed.emit(value)

    def _mark(self, problem: Text | None) -> None:
        wrong = problem is not None
        for field in self.findChildren(QLineEdit):
            if field.property("wrong") != wrong:
                field.setProperty("wrong", wrong)
                field.style().unpolish(field)
                field.style().polish(field)
        self.wrong.emit(self._words(problem) if problem else "")
