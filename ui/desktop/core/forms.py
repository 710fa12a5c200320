"""Forms that check while one types and say what is wrong beside the field."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ui.desktop.core.widgets import label

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
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(hint)
        self.edit.setMinimumWidth(160)
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


def choice_field(name: str, options: Sequence[tuple[str, object]], chosen: object) -> QComboBox:
    """Return a combo box of (text, value) with the value chosen."""
    box = QComboBox()
    box.setAccessibleName(name)
    for text, value in options:
        box.addItem(text, value)
    place = box.findData(chosen)
    box.setCurrentIndex(max(place, 0))
    return box


def number_field(name: str, value: int, low: int, high: int, unit: str = "") -> QSpinBox:
    """Return a field for a whole number from `low` to `high`."""
    box = QSpinBox()
    box.setAccessibleName(name)
    box.setRange(low, high)
    box.setValue(value)
    box.setSuffix(f" {unit}" if unit else "")
    box.setMinimumWidth(110)
    return box


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
