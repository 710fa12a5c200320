"""What a segment is valued by, with weights and marks, and what the shop means to be to it."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QSpinBox, QWidget

from services import planning
from services.core.words import Text
from ui.desktop.core.context import Context
from ui.desktop.core.forms import TextField, add_row, choice_field, form, number_field
from ui.desktop.core.widgets import Card, Meter, label
from ui.desktop.planning.columns import score_text
from ui.desktop.planning.presenter import PlanningPresenter

LINES = {
    "positioning": (Text("Positioning"), Text("what you want them to say of you")),
    "product": (Text("Product"), Text("what you offer them")),
    "price": (Text("Price"), Text("what it costs them")),
    "place": (Text("Place"), Text("where and how they get it")),
    "promotion": (Text("Promotion"), Text("how they hear of it")),
}
_AXES = (
    (Text("Attractiveness"), planning.ATTRACTIVENESS),
    (Text("Our strength"), planning.STRENGTH),
)


class Factors(Card):
    """The inputs of both axes: a bar of 0–1, the owner's mark, and the weight for all segments."""

    def __init__(self, context: Context, presenter: PlanningPresenter) -> None:
        words = context.words
        super().__init__(words("What it is valued by"))
        self._context, self._words, self._presenter = context, words, presenter
        self.setProperty("dense", True)
        self._segment = ""
        self.marks: dict[planning.Input, QSpinBox] = {}
        self.weights: dict[planning.Input, QSpinBox] = {}
        self._meters: dict[planning.Input, Bar] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for column, text in ((3, words("Mark 1–5")), (4, words("Weight 0–5"))):
            grid.addWidget(label(text, "small"), 0, column)
        row = 0
        for name, axis in _AXES:
            grid.addWidget(label(words(name), "smallStrong"), row, 0, 1, 2)
            for one in axis:
                row += 1
                self._add(grid, row, one)
            row += 1
        self.body.addLayout(grid)
        self.body.addStretch(1)

    def show_target(self, target: planning.Target, plan: planning.Plan) -> None:
        """Show a segment's inputs, marks and the weights."""
        self._segment = ""  # what is put into the fields now was not typed
        self.heading.setText(self._words("What “{name}” is valued by", name=target.segment))
        for one, bar in self._meters.items():
            bar.show_score(target.inputs[one], score_text(self._words, target.inputs[one]))
        for one, box in self.marks.items():
            box.setValue(getattr(target.notes, one.value))
        for one, box in self.weights.items():
            box.setValue(plan.weights[one])
        self._segment = target.segment

    # ------------------------------------------------------------------------------- private

    def _add(self, grid: QGridLayout, row: int, one: planning.Input) -> None:
        words = self._words
        name, meaning = words(planning.INPUT_NAMES[one]), words(planning.INPUT_MEANINGS[one])
        text = label(name, "smallText")
        text.setToolTip(meaning)
        grid.addWidget(text, row, 0)
        bar = self._meters[one] = Bar(self._context, name, meaning)
        grid.addWidget(bar, row, 1)
        grid.addWidget(bar.figure, row, 2)
        may = self._presenter.may_change
        if one in planning.MARKED:
            said = words("{name}: mark", name=name)
            mark = number_field(said, 3, planning.LOWEST, planning.HIGHEST)
            mark.setToolTip(meaning)
            mark.valueChanged.connect(lambda value, which=one: self._mark(which, value))
            self.marks[one] = mark
            grid.addWidget(mark, row, 3)
        said = words("{name}: weight for all segments", name=name)
        weight = number_field(said, 1, 0, planning.HIGHEST)
        weight.setToolTip(words("Counts for all segments; 0: not at all."))
        weight.valueChanged.connect(lambda value, which=one: self._weigh(which, value))
        self.weights[one] = weight
        grid.addWidget(weight, row, 4)
        for box in (self.marks.get(one), weight):
            if box is not None:
                box.setMinimumWidth(62)
                box.setAlignment(Qt.AlignmentFlag.AlignCenter)
                box.setEnabled(may)

    def _mark(self, one: planning.Input, value: int) -> None:
        if self._segment:
            self._presenter.note(self._segment, **{one.value: value})

    def _weigh(self, one: planning.Input, value: int) -> None:
        if self._segment:
            self._presenter.weigh(one, value)


class Bar(QWidget):
    """A score 0–1 as a bar with its figure beside it; its meaning is its tooltip."""

    def __init__(self, context: Context, name: str, meaning: str) -> None:
        super().__init__()
        self._context, self._name = context, name
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.figure = label("—", "smallText")
        room = self.figure.fontMetrics().horizontalAdvance(score_text(context.words, 1.0))
        self.figure.setMinimumWidth(room + 2)  # so that no figure pushes the bars about
        self.setToolTip(meaning)
        self.figure.setToolTip(meaning)
        self._meter: Meter | None = None

    def show_score(self, score: float | None, text: str) -> None:
        """Show a score; None: an empty bar and a dash."""
        if self._meter is not None:
            self._meter.deleteLater()
        self._meter = Meter(self._context.theme, score or 0.0)
        self._layout.addWidget(self._meter, 0, 0)
        self.figure.setText(text)
        self.setAccessibleName(f"{self._name}: {text}")


class TargetNotes(Card):
    """The role of a segment, its positioning and the four P's, checked while one types."""

    def __init__(self, context: Context, presenter: PlanningPresenter) -> None:
        words = context.words
        super().__init__(words("What we want to be to them"))
        self._presenter = presenter
        self._segment = ""
        self._words = words
        options = [(words(text), role) for role, text in planning.ROLE_NAMES.items()]
        self.role: QComboBox = choice_field(words("Role"), options, planning.Role.NONE)
        rows = form()
        rows.setVerticalSpacing(6)
        add_row(rows, words("Role"), self.role)
        self.lines: dict[str, TextField] = {}
        for field, (name, hint) in LINES.items():
            line = TextField(words(name), check=presenter.problem_of, hint=words(hint))
            line.changed.connect(lambda _text, which=field: self._take_line(which))
            self.lines[field] = line
            add_row(rows, words(name), line)
        self.role.currentIndexChanged.connect(lambda _: self._note(role=self.role.currentData()))
        for widget in (self.role, *(line.edit for line in self.lines.values())):
            widget.setEnabled(presenter.may_change)
        self.body.addLayout(rows)
        self.body.addStretch(1)

    def show_target(self, target: planning.Target) -> None:
        """Show what is noted of a segment; a line that says the same is left as it was typed."""
        turned, self._segment = target.segment != self._segment, ""
        self.role.setCurrentIndex(self.role.findData(target.notes.role))
        for field, line in self.lines.items():
            said = getattr(target.notes, field)
            if turned or line.text != said.strip():
                line.set_text(said)
        self._segment = target.segment

    def is_good(self) -> bool:
        """Return whether every line can be kept; those that cannot say why."""
        return all([line.is_good() for line in self.lines.values()])

    # ------------------------------------------------------------------------------- private

    def _take_line(self, field: str) -> None:
        self._note(**{field: self.lines[field].text})

    def _note(self, **changes: Any) -> None:
        if self._segment:
            self._presenter.note(self._segment, **changes)
