"""Programs and benefits: the list in front; a program opens with all its sides."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget

from services import benefits, programs
from ui.desktop.core.context import Context
from ui.desktop.core.page import Page
from ui.desktop.core.tasks import Latest, reading
from ui.desktop.programs.listing import ProgramList
from ui.desktop.programs.presenter import PROGRAM_STATES, ProgramsPresenter, free_name
from ui.desktop.programs.view import ProgramView


class ProgramsPage(Page):
    """The cards of the programs; Enter or a click opens one, Esc goes back."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, context.words("Programs & benefits"))
        self.presenter = ProgramsPresenter(context)
        self._opening = Latest(context.tasks)
        self._stack = QStackedWidget()
        self.body.addWidget(self._stack)
        self.list = ProgramList(context)
        self.view = ProgramView(context)
        for part in (self.list, self.view):
            self._stack.addWidget(part)
        self.presenter.listed.connect(self.list.show_cards)
        self.presenter.counted.connect(self.list.show_overview)
        self.presenter.begun.connect(self.list.show_ready)
        self.presenter.fitted.connect(self.list.fit.show_fit)
        self.presenter.trouble.connect(context.wishes.trouble)
        self.list.chosen.connect(lambda name: context.open("programs", name))
        self.list.begun.connect(self._begin)
        self.view.editor.saved.connect(lambda name: context.open("programs", name))
        self.view.turned.connect(self._show_tools)
        self.crumb_clicked.connect(self.show_list)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.view)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.show_list)

    def show_subject(self, subject: object) -> None:
        """Open the program of this name; None: the list."""
        if not isinstance(subject, str):
            self.show_list()
            return
        today = self.context.database.today()
        self._opening.ask(
            reading(
                self.context.database,
                lambda session: programs.get_program(session, subject, today),
            ),
            self._show_one,
            self.context.wishes.trouble.emit,
        )

    def refresh(self) -> None:
        if self._stack.currentIndex() == 0:
            self.presenter.refresh()
        else:
            self.view.refresh()

    def close_page(self) -> None:
        self._opening.cancel()
        self.presenter.close()
        self.view.close_view()

    def show_list(self) -> None:
        """Bring the list to the front."""
        self._stack.setCurrentIndex(0)
        self.tools = []
        self.set_head(title=self.words("Programs & benefits"))
        self.presenter.refresh()

    def _show_one(self, row: programs.ProgramRow) -> None:
        self._stack.setCurrentIndex(1)
        self._row = row
        text, _ = PROGRAM_STATES[row.state]
        self.view.open(row)
        self.tools = self.view.tools
        self.set_head(
            title=row.name, crumb=self.words("Programs & benefits"), mark=self.words(text)
        )

    def _begin(self, point: benefits.StartingPoint) -> None:
        """Open a new program with the document of a starting point."""
        document = dict(point.document)
        document["name"] = free_name(str(document["name"]), self.presenter.names)
        self._stack.setCurrentIndex(1)
        self.view.begin(document)
        self.tools = self.view.tools
        words = self.words
        self.set_head(title=words("New program"), crumb=words("Programs & benefits"))

    def _show_tools(self) -> None:
        if self._stack.currentIndex() == 1:
            self.tools = self.view.tools
            self.head_changed.emit()
