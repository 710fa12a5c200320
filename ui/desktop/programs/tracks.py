"""The ladder of a program's levels: what each asks for, over which time, and what holds it."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from models.values import CURRENCY_DIGITS, major_text, minor_from_decimal
from services.core.words import Text
from ui.desktop.core.context import Context
from ui.desktop.core.forms import DecimalField, choice_field, number_field
from ui.desktop.core.widgets import button, icon_button, label, start_side

MEASURES = {
    "spend": Text("by what they spent"),
    "visits": Text("by visits"),
    "points": Text("by points they earned"),
}
_DEFAULT_MONTHS, _DEFAULT_WARN = 12, 30


class TracksEditor(QWidget):
    """Rows from the lowest level up; all share one measure and one period."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._words = context, context.words
        words = context.words
        self._currency = context.database.shop.currency
        self.rows: list[LevelRow] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        head = QHBoxLayout()
        measures = [(words(text), word) for word, text in MEASURES.items()]
        self.measure = choice_field(words("Reached by"), measures, "spend")
        self.months = number_field(words("Over months"), _DEFAULT_MONTHS, 1, 120)
        self.warn = number_field(words("Warn days before"), _DEFAULT_WARN, 0, 365)
        self._head: list[QWidget] = [
            self.measure,
            label(words("over"), "hint"),
            self.months,
            label(words("months, warned"), "hint"),
            self.warn,
            label(words("days before the end"), "hint"),
        ]
        for part in self._head:
            head.addWidget(part)
        head.addStretch(1)
        layout.addLayout(head)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        layout.addLayout(self._grid)
        self.hint = label(
            words("Without levels all members get the same. The lowest level is everybody's."),
            "hint",
            wrap=True,
        )
        layout.addWidget(self.hint)
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        layout.addWidget(self.problem)
        self.add_button = button(f"+ {words('Track')}", self.add)
        foot = QHBoxLayout()
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        layout.addLayout(foot)
        self.measure.activated.connect(lambda _: self._remeasure())
        for field in (self.months, self.warn):
            field.valueChanged.connect(lambda _: self._changed())
        self._lay()

    def set_tracks(self, tracks: Sequence[Mapping[str, Any]]) -> None:
        """Show these levels, lowest first."""
        measured = next((one for one in tracks if one.get("measure")), None)
        if measured is not None:
            self.measure.setCurrentIndex(self.measure.findData(measured["measure"]))
            self.months.setValue(measured.get("period_months") or _DEFAULT_MONTHS)
            self.warn.setValue(measured.get("warn_days", _DEFAULT_WARN))
        self.rows = [
            self._row(
                one["name"],
                self._shown(one.get("reach_threshold")),
                self._shown(one.get("hold_threshold")),
            )
            for one in tracks
        ]
        self._lay()

    def tracks(self) -> list[dict[str, Any]]:
        """Return the levels as the document has them."""
        return [self._track(row) for row in self.rows]

    def is_good(self) -> bool:
        """Return whether every level has a name and thresholds that rise; say what is wrong."""
        problem = self._wrong()
        self.show_problem(problem)
        return not problem

    def show_problem(self, problem: str) -> None:
        """Say below the levels what is wrong, or nothing."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def add(self) -> None:
        """Add a level above the others and go to its name."""
        self.rows.append(self._row("", None, None))
        self._lay()
        self.rows[-1].name.setFocus()
        self._changed()

    # ------------------------------------------------------------------------------- private

    def _row(self, name: str, reach: Decimal | None, hold: Decimal | None) -> "LevelRow":
        row = LevelRow(self._context, name, reach, hold, self._digits())
        row.name.textChanged.connect(lambda _: self._changed())
        for field in (row.reach, row.hold):
            field.changed.connect(lambda _: self._changed())
        return row

    def _lay(self) -> None:
        """Lay the rows out anew; the widgets of those that stay are kept."""
        words = self._words
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
        self.hint.setVisible(not self.rows)
        for part in self._head:
            part.setVisible(len(self.rows) > 1)
        heads = (words("Track"), words("Reached from"), words("Held from"))
        for column, text in enumerate(heads if self.rows else ()):
            self._grid.addWidget(label(text, "small"), 0, column)
        for place, row in enumerate(self.rows, 1):
            lowest = place == 1
            self._grid.addWidget(row.name, place, 0)
            self._grid.addWidget(row.reach, place, 1, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(row.hold, place, 2, Qt.AlignmentFlag.AlignTop)
            name = f"{words('Remove')}: {row.name.text() or words('Track')}"
            drop = icon_button(self._context.theme, "close", name, partial(self._drop, row))
            self._grid.addWidget(drop, place, 3)
            for field in (row.reach, row.hold):
                field.edit.setPlaceholderText(words("for everybody") if lowest else "")
            if not lowest:
                row.hold.edit.setPlaceholderText(words("the same"))

    def _drop(self, row: "LevelRow") -> None:
        self.rows.remove(row)
        self._lay()
        self._changed()

    def _remeasure(self) -> None:
        """Take the thresholds as what the new measure counts."""
        digits = self._digits()
        for row in self.rows:
            for field in (row.reach, row.hold):
                field.set_digits(digits)
        self._changed()

    def _changed(self) -> None:
        self.show_problem("")
        self.changed.emit()

    def _digits(self) -> int:
        is_money = self.measure.currentData() == "spend"
        return CURRENCY_DIGITS.get(self._currency, 2) if is_money else 0

    def _shown(self, threshold: int | None) -> Decimal | None:
        if threshold is None:
            return None
        is_money = self.measure.currentData() == "spend"
        return Decimal(major_text(threshold, self._currency) if is_money else threshold)

    def _kept(self, value: Decimal) -> int:
        is_money = self.measure.currentData() == "spend"
        return minor_from_decimal(value, self._currency) if is_money else int(value)

    def _track(self, row: "LevelRow") -> dict[str, Any]:
        track: dict[str, Any] = {"name": row.name.text().strip()}
        if row.reach.value is None:
            return track
        track |= {
            "measure": self.measure.currentData(),
            "reach_threshold": self._kept(row.reach.value),
            "period_months": self.months.value(),
            "warn_days": self.warn.value(),
        }
        if row.hold.value is not None:
            track["hold_threshold"] = self._kept(row.hold.value)
        return track

    def _wrong(self) -> str:
        words = self._words
        names = [row.name.text().strip() for row in self.rows]
        if not all(names):
            return words("Give every level a name.")
        if len(set(names)) < len(names):
            return words("Two levels have the same name.")
        if not all(row.reach.is_good() and row.hold.is_good() for row in self.rows):
            return words("Something is still missing; see the marked fields.")
        reached = [row.reach.value for row in self.rows]
        if any(value is None for value in reached[1:]):
            return words("Say what each higher level is reached from.")
        rising = [value for value in reached if value is not None]
        if any(low >= high for low, high in zip(rising, rising[1:], strict=False)):
            return words("Each level asks for more than the one below it.")
        return ""


class LevelRow:
    """The fields of one level."""

    def __init__(
        self,
        context: Context,
        name: str,
        reach: Decimal | None,
        hold: Decimal | None,
        digits: int,
    ) -> None:
        words = context.words
        self.name = QLineEdit(name)
        self.name.setAlignment(start_side())
        self.name.setAccessibleName(words("Name of the level"))
        self.reach = DecimalField(words, words("Reached from"), reach, digits=digits)
        self.hold = DecimalField(words, words("Held from"), hold, digits=digits)
        for field in (self.reach, self.hold):
            field.setFixedWidth(170)
