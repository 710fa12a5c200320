"""One program with all its sides as tabs; each asks for its figures when it comes to the front."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from models.values import ProgramState
from services import programs
from ui.desktop.core.context import Context
from ui.desktop.core.theme import GAP
from ui.desktop.programs.benefits_view import BenefitsView
from ui.desktop.programs.candidates import CandidatesView
from ui.desktop.programs.members import RosterView


class ProgramView(QWidget):
    """The sides of the program in front. `turned` comes when another side does."""

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
        self.benefits = BenefitsView(context)
        self.candidates = CandidatesView(context)
        self.roster = RosterView(context)
        self._sides = (
            (words("Benefits"), self.benefits),
            (words("Candidates"), self.candidates),
            (words("Members"), self.roster),
        )
        for name, side in self._sides:
            self.tabs.addTab(name)
            self._stack.addWidget(side)
        self.tabs.currentChanged.connect(self._turn)
        self.benefits.turned.connect(self.turned)

    @property
    def tools(self) -> list[QWidget]:
        """Return what the side in front has for the top bar."""
        return self.benefits.tools if self._stack.currentWidget() is self.benefits else []

    def open(self, row: programs.ProgramRow, side: QWidget | None = None) -> None:
        """Show this program, on a side if one is given."""
        self.program = row.name
        self.candidates.set_running(running=row.state is ProgramState.RUNNING)
        self.show_side(side or self._stack.currentWidget())

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

    def _turn(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        if self.program:
            self._sides[place][1].open(self.program)
        self.turned.emit()
