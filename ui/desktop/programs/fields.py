"""The fields of a form: each holds one part of a document, and its own problem."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from ui.desktop.core.context import Context
from ui.desktop.core.flow import FlowLayout
from ui.desktop.core.forms import (
    AmountField,
    DecimalField,
    TextField,
    choice_field,
    day_field,
    day_in,
)
from ui.desktop.core.widgets import empty, label, plain


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

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the focus on to the first part that one can type or choose in."""
        for part in self.findChildren(QWidget):
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisibleTo(self):
                part.setFocus(event.reason())
                return

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


class Ticks(Field):
    """Some of a few, each with a box to tick; none is left out."""

    def __init__(self, options: Sequence[tuple[str, Any]]) -> None:
        super().__init__()
        self._row = FlowLayout(14)
        self.column.addLayout(self._row)
        self.column.addWidget(self._problem)
        self._boxes: list[tuple[QCheckBox, Any]] = []
        self.set_options(options)

    def set_options(self, options: Sequence[tuple[str, Any]]) -> None:
        """Offer these from now on."""
        empty(self._row)
        self._boxes = []
        for text, value in options:
            box = QCheckBox(plain(text))
            box.setAccessibleName(text)
            box.toggled.connect(lambda _: self.changed.emit())
            self._row.add(box)
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
