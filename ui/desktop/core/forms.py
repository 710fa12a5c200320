"""Forms that check while one types and say what is wrong beside the field."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from models.values import CURRENCY_DIGITS, major_text, minor_from_decimal
from ui.desktop.core.amounts import decimals, read_number
from ui.desktop.core.widgets import label, start_side
from ui.words import TranslatedWords

Check = Callable[[str], str]
"""Takes what was typed; returns what is wrong with it, or ""."""


class TextField(QWidget):
    """A line to type in, with a problem line below it that shows only when there is one.

    `ltr`: what is typed reads left to right in every language (codes, phones, addresses).
    """

    changed = Signal(str)

    def __init__(
        self,
        name: str,
        text: str = "",
        *,
        check: Check | None = None,
        hint: str = "",
        ltr: bool = False,
        secret: bool = False,
    ) -> None:
        super().__init__()
        self._check = check
        self.edit = QLineEdit(text)
        self.setFocusProxy(self.edit)
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(hint)
        self.edit.setMinimumWidth(160)
        self.edit.setAlignment(start_side())  # below its name, whatever is typed
        if ltr:
            self.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if secret:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.edit)
        layout.addWidget(self.problem)
        self.edit.textChanged.connect(self._look)

    @property
    def text(self) -> str:
        """Return what stands in the field, without blanks around it."""
        return self.edit.text().strip()

    def set_text(self, text: str) -> None:
        """Put a text into the field."""
        self.edit.setText(text)

    def show_problem(self, problem: str) -> None:
        """Say what is wrong, or nothing."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        if self.edit.property("wrong") != bool(problem):
            self.edit.setProperty("wrong", bool(problem))
            self.edit.style().unpolish(self.edit)
            self.edit.style().polish(self.edit)
        self.edit.setAccessibleDescription(problem)

    def is_good(self) -> bool:
        """Check now, show what is wrong, and return whether nothing is."""
        problem = self._check(self.text) if self._check else ""
        self.show_problem(problem)
        return not problem

    def _look(self) -> None:
        self.is_good()
        self.changed.emit(self.text)


class DecimalField(TextField):
    """A line for a number from `low` to `high` with at most so many decimals; may stay empty.

    `unit` is written beside it. Comma and point both mark the decimals.
    """

    def __init__(
        self,
        words: TranslatedWords,
        name: str,
        value: Decimal | None = None,
        *,
        low: Decimal = Decimal(0),
        high: Decimal = Decimal(10**9),
        digits: int = 2,
        is_required: bool = False,
        unit: str = "",
    ) -> None:
        self._words, self._low, self._high = words, low, high
        self._digits, self._is_required = digits, is_required
        text = "" if value is None else format(value.normalize(), "f")
        super().__init__(name, text, check=self._problem_of, ltr=True)
        self.edit.setMaximumWidth(190)
        self.edit.setToolTip(unit)

    @property
    def value(self) -> Decimal | None:
        """Return the number that stands in the field; None for an empty or a wrong one."""
        return self._number(self.text) if self.text and not self._problem_of(self.text) else None

    def set_value(self, value: Decimal | None) -> None:
        """Put a number into the field."""
        self.set_text("" if value is None else format(value.normalize(), "f"))

    def set_digits(self, digits: int) -> None:
        """Take at most so many decimals from now on."""
        self._digits = digits
        self.is_good()

    def _number(self, text: str) -> Decimal | None:
        return read_number(text, self._digits)

    def _problem_of(self, text: str) -> str:
        if not text:
            return self._words("Fill this in.") if self._is_required else ""
        found = self._number(text)
        if found is None:
            return self._words("This is not a number.")
        if decimals(found.normalize()) > self._digits:
            return self._words("At most {n} decimals.", n=self._digits)
        if not self._low <= found <= self._high:
            return self._words(
                "From {low} to {high}.",
                low=format(self._low.normalize(), "f"),
                high=format(self._high.normalize(), "f"),
            )
        return ""


class AmountField(DecimalField):
    """A line for an amount of money in major units of the shop's currency; may stay empty."""

    def __init__(
        self,
        words: TranslatedWords,
        name: str,
        minor: int | None,
        currency: str,
        *,
        is_required: bool = False,
        at_least: Decimal = Decimal(0),
    ) -> None:
        self._currency = currency
        super().__init__(
            words,
            name,
            None if minor is None else Decimal(major_text(minor, currency)),
            low=at_least,
            digits=CURRENCY_DIGITS.get(currency, 2),
            is_required=is_required,
            unit=words.formats.currency_sign(currency),
        )

    @property
    def minor(self) -> int | None:
        """Return the amount in minor units; None for an empty or a wrong one."""
        value = self.value
        return None if value is None else minor_from_decimal(value, self._currency)

    def set_minor(self, minor: int | None) -> None:
        """Put an amount of minor units into the field."""
        self.set_value(None if minor is None else Decimal(major_text(minor, self._currency)))


_BOX_EDGES = 40
_FIELD_EDGES = 30


def choice_field(name: str, options: Sequence[tuple[str, object]], chosen: object) -> QComboBox:
    """Return a combo box of (text, value) with the value chosen."""
    box = QComboBox()
    box.setAccessibleName(name)
    for text, value in options:
        box.addItem(text, value)
    place = box.findData(chosen)
    box.setCurrentIndex(max(place, 0))
    return box


def fit_to_text(field: QLineEdit, least: int, most: int = 260) -> None:
    """Keep a field as wide as what stands in it, within limits."""

    def fit() -> None:
        wanted = field.fontMetrics().horizontalAdvance(field.text()) + _FIELD_EDGES
        field.setFixedWidth(min(max(wanted, least), most))

    field.textChanged.connect(lambda _: fit())
    fit()


def fit_to_choice(box: QComboBox) -> None:
    """Keep a box as wide as what is chosen in it, its list as wide as the widest entry."""

    def fit() -> None:
        box.setFixedWidth(box.fontMetrics().horizontalAdvance(box.currentText()) + _BOX_EDGES)

    box.currentIndexChanged.connect(lambda _: fit())
    fit()
    box.view().setMinimumWidth(box.view().sizeHintForColumn(0) + _BOX_EDGES)


def number_field(name: str, value: int, low: int, high: int, unit: str = "") -> QSpinBox:
    """Return a field for a whole number from `low` to `high`."""
    box = QSpinBox()
    box.setAccessibleName(name)
    box.setRange(low, high)
    box.setValue(value)
    box.setSuffix(f" {unit}" if unit and unit != "%" else unit)
    box.setAlignment(Qt.AlignmentFlag.AlignCenter)  # clear of both edges in either direction
    box.setMinimumWidth(110)
    return box


def day_field(name: str, day: date, *, first: date | None = None) -> QDateEdit:
    """Return a field for a day, with a calendar to choose from; `first` is the earliest."""
    field = QDateEdit(QDate(day.year, day.month, day.day))
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # else Qt writes the year first
    field.setAccessibleName(name)
    field.setCalendarPopup(True)
    field.setDisplayFormat("dd/MM/yyyy")
    if first is not None:
        field.setMinimumDate(QDate(first.year, first.month, first.day))
    return field


def day_in(field: QDateEdit) -> date:
    """Return the day that stands in the field."""
    found = field.date()
    return date(found.year(), found.month(), found.day())


def form() -> QFormLayout:
    """Return an empty form whose names stand beside the fields."""
    layout = QFormLayout()
    layout.setHorizontalSpacing(16)
    layout.setVerticalSpacing(10)
    layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
    return layout


def add_row(layout: QFormLayout, name: str, field: QWidget) -> QLabel:
    """Add a named field to a form and return its label."""
    text = label(name, "hint")
    text.setBuddy(field)
    text.setMinimumHeight(34)
    layout.addRow(text, field)
    return text


def required(sentence: str) -> Check:
    """Return a check that refuses an empty field with this sentence."""
    return lambda text: "" if text else sentence
