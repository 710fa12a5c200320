"""The shop's strengths, weaknesses, opportunities and threats: four lists, a line a point."""

from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QWidget

from services import planning
from services.core.words import Text
from ui.desktop.core.context import Context
from ui.desktop.core.theme import GAP
from ui.desktop.core.widgets import Card, label, start_side
from ui.desktop.planning.presenter import PlanningPresenter

LISTS = {
    "strengths": (Text("Strengths"), Text("What you do better than the others")),
    "weaknesses": (Text("Weaknesses"), Text("What others do better")),
    "opportunities": (Text("Opportunities"), Text("What is changing in your favour")),
    "threats": (Text("Threats"), Text("What could take customers away")),
}


class SwotView(QWidget):
    """The four lists side by side, as they are drawn everywhere: inside above, outside below."""

    def __init__(self, context: Context, presenter: PlanningPresenter) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        self.lists: dict[str, PointList] = {}
        for place, (name, (title, about)) in enumerate(LISTS.items()):
            words = context.words
            made = PointList(presenter, name, words(title), words(about), words("One on each line"))
            self.lists[name] = made
            grid.addWidget(made, place // 2, place % 2)

    def show_swot(self, swot: planning.Swot) -> None:
        """Show the lines; a list that holds the same is left as it was typed."""
        for name, made in self.lists.items():
            made.show_points(getattr(swot, name))

    def is_good(self) -> bool:
        """Return whether every list can be kept; those that cannot say why."""
        return all([made.is_good() for made in self.lists.values()])


class PointList(Card):
    """One of the four lists, with what is wrong below it."""

    def __init__(
        self, presenter: PlanningPresenter, name: str, title: str, about: str, hint: str
    ) -> None:
        super().__init__(title)
        self._presenter, self._name = presenter, name
        self.edit = QPlainTextEdit()
        self.edit.setAccessibleName(title)
        self.edit.setPlaceholderText(hint)
        self.edit.setTabChangesFocus(True)
        lines = self.edit.document().defaultTextOption()
        lines.setAlignment(start_side())  # Qt would set Hebrew lines at the far side
        self.edit.document().setDefaultTextOption(lines)
        self.edit.setMinimumHeight(90)
        self.edit.setReadOnly(not presenter.may_change)
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        self.body.addWidget(label(about, "small", wrap=True))
        self.body.addWidget(self.edit, 1)
        self.body.addWidget(self.problem)
        self._is_typed = True
        self.edit.textChanged.connect(self._take)

    @property
    def points(self) -> tuple[str, ...]:
        """Return the lines that say something."""
        lines = (line.strip() for line in self.edit.toPlainText().splitlines())
        return tuple(line for line in lines if line)

    def show_points(self, points: tuple[str, ...]) -> None:
        """Show these lines."""
        if points != self.points:
            self._is_typed = False
            self.edit.setPlainText("\n".join(points))
            self._is_typed = True

    def is_good(self) -> bool:
        """Return whether the list can be kept, and say why not."""
        problem = self._presenter.problem_of_list(self.points)
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        return not problem

    def _take(self) -> None:
        self.is_good()
        if self._is_typed:
            self._presenter.note_swot(**{self._name: self.points})
