"""One program with all its sides as tabs; each asks for its figures when it comes to the front."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from models.values import ProgramState
from services import programs
from ui.desktop.core.context import Context
from ui.desktop.core.theme import GAP
from ui.desktop.programs.benefits_view import BenefitsView
from ui.desktop.programs.candidates import CandidatesView
from ui.desktop.programs.editor import ProgramEditor
from ui.desktop.programs.experiences import ExperiencesView
from ui.desktop.programs.launch import LaunchView
from ui.desktop.programs.members import RosterView
from ui.desktop.programs.simulator import SimulatorView
from ui.desktop.programs.surprises import SurprisesView


class ProgramView(QWidget):
    """The sides of the program in front. `turned` comes when another side does.

    A program that is not kept yet has its rules and the simulator only.
    """

    turned = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        words = context.words
        self.program = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP - 4)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(words("Sides of the program"))
        self._stack = QStackedWidget()
        layout.addWidget(self.tabs)
        layout.addWidget(self._stack, 1)
        self.launch = LaunchView(context)
        self.editor = ProgramEditor(context)
        self.benefits = BenefitsView(context)
        self.surprises, self.experiences = SurprisesView(context), ExperiencesView(context)
        self.simulator = SimulatorView(context)
        self.candidates = CandidatesView(context)
        self.roster = RosterView(context)
        self._sides = (
            (words("How it goes"), self.launch),
            (words("Rules"), self.editor),
            (words("Benefits"), self.benefits),
            (words("Surprises"), self.surprises),
            (words("Experiences"), self.experiences),
            (words("Simulator"), self.simulator),
            (words("Candidates"), self.candidates),
            (words("Members"), self.roster),
        )
        for name, side in self._sides:
            self.tabs.addTab(name)
            self._stack.addWidget(side)
        self.tabs.currentChanged.connect(self._turn)
        for part in (self.editor, self.benefits):
            part.turned.connect(self.turned)
        self.simulator.taken.connect(self._take)

    @property
    def tools(self) -> list[QWidget]:
        """Return what the side in front has for the top bar."""
        side = self._stack.currentWidget()
        for one in (
            self.editor,
            self.benefits,
            self.surprises,
            self.experiences,
            self.simulator,
        ):
            if side is one:
                return one.tools
        return []

    def open(self, row: programs.ProgramRow) -> None:
        """Show this program; another one begins with how it goes, or with its rules as a draft."""
        is_other = self.program != row.name
        self.program = row.name
        self._show_sides(kept=True)
        self.candidates.set_running(running=row.state is ProgramState.RUNNING)
        first = self.editor if row.state is ProgramState.DRAFT else self.launch
        self.show_side(first if is_other else self._stack.currentWidget())

    def begin(self, document: Mapping[str, Any]) -> None:
        """Show a new program with this document."""
        self.program = ""
        self._show_sides(kept=False)
        self.editor.begin(document)
        self.show_side(self.editor)

    def show_side(self, side: QWidget | None) -> None:
        """Bring a side to the front and ask for its figures anew."""
        place = self._stack.indexOf(side) if side is not None else 0
        if place == self.tabs.currentIndex():
            self._turn(place)
        else:
            self.tabs.setCurrentIndex(place)

    def refresh(self) -> None:
        """Ask for the figures of the side in front anew."""
        self._turn(self.tabs.currentIndex())

    def close_view(self) -> None:
        """Stop asking."""
        for _, side in self._sides:
            side.close_view()

    def _show_sides(self, *, kept: bool) -> None:
        for place, (_, side) in enumerate(self._sides):
            self.tabs.setTabVisible(place, kept or side in (self.editor, self.simulator))

    def _turn(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        side = self._sides[place][1]
        if self.program:
            side.open(self.program)
        elif side is self.simulator:
            self.simulator.begin(self.editor.whole())
        self.turned.emit()

    def _take(self, document: Mapping[str, Any]) -> None:
        """Bring the values that were found in the simulator to the rules."""
        if self.program:
            self.editor.presenter.open(self.program)
        else:
            self.editor.begin(document)
        self.show_side(self.editor)
