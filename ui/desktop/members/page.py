"""Members: the list with its search, and the page of one member."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QStackedWidget

from ui.desktop.core.context import Context
from ui.desktop.core.icons import icon
from ui.desktop.core.page import Page
from ui.desktop.core.paged_model import PagedModel
from ui.desktop.core.tables import TableView
from ui.desktop.core.widgets import Card, EmptyState, button
from ui.desktop.members.columns import member_columns
from ui.desktop.members.detail import MemberDetail
from ui.desktop.members.presenter import Detail, MemberPresenter, MembersPresenter, Row


class MembersPage(Page):
    """The list in front; double click or Enter opens a member, Esc goes back."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, context.words("Members"))
        words = context.words
        self.presenter = MembersPresenter(context)
        self.one = MemberPresenter(context)
        self._count = ""
        self._take_in = button(words("Take a file in"), lambda: context.wishes.file.emit(None))
        self.tools = [self._take_in]
        self._stack = QStackedWidget()
        self.body.addWidget(self._stack)
        self._stack.addWidget(self._list_card())
        self.detail = MemberDetail(context, self.one)
        self._stack.addWidget(self.detail)
        self.presenter.restarted.connect(self.model.restart)
        self.presenter.counted.connect(self._show_count)
        self.one.ready.connect(self._show_detail)
        for trouble in (self.presenter.trouble, self.one.trouble):
            trouble.connect(context.wishes.trouble)
        self.crumb_clicked.connect(self.show_list)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._leave)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.activated.connect(self.search.setFocus)
        self.search.setToolTip(f"{words('Search in the list')} (Ctrl F)")

    def show_subject(self, subject: object) -> None:
        """Open the member of this id; "quality": those whose data need fixing; None: the list."""
        if isinstance(subject, int):
            self.one.open(subject)
            return
        self.show_list()
        if subject == "quality":
            self.search.clear()
            self.model.order_by("quality")

    def refresh(self) -> None:
        self.presenter.count()
        if self._stack.currentIndex() == 0:
            self.model.restart()
        else:
            self.one.open(self.one.member_id)

    def close_page(self) -> None:
        self.presenter.close()
        self.one.close()

    def show_list(self) -> None:
        """Bring the list to the front."""
        self._stack.setCurrentIndex(0)
        self.tools = [self._take_in]
        self.set_head(title=self.words("Members"), hint=self._count)
        self.table.setFocus()

    # ---------------------------------------------------------------------------------- list

    def _list_card(self) -> Card:
        words, context = self.words, self.context
        card = Card()
        self.search = QLineEdit()
        self.search.setPlaceholderText(words("Name, phone, card, e-mail…"))
        self.search.setAccessibleName(words("Search in the list"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(420)
        leading = QLineEdit.ActionPosition.LeadingPosition
        self.search.addAction(icon("search", context.theme.tokens.muted), leading)
        self.search.textChanged.connect(self.presenter.type)
        columns = member_columns(context)
        self.model: PagedModel[Row] = PagedModel(columns, self.presenter.load, "name")
        self.model.filled.connect(self._show_emptiness)
        self.table = TableView(words("Members"), self.model, self._open_row)
        self.table.remember(context.state, "members", [column.width for column in columns])
        self.table.setSortingEnabled(True)
        self.table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.search.returnPressed.connect(self._open_first)
        self._empty = EmptyState(
            words("No members here"),
            words("Try fewer letters, or another part of the name or phone."),
        )
        take_in = partial(context.wishes.file.emit, None)
        self._first = EmptyState(
            words("No members yet"),
            words("Take in the till's sales or a list of your customers, and they are here."),
            button(words("Take a file in"), take_in, kind="primary"),
        )
        for state in (self._empty, self._first):
            state.hide()
        card.body.addWidget(self.search)
        card.body.addWidget(self.table, 1)
        card.body.addWidget(self._empty, 1)
        card.body.addWidget(self._first, 1)
        return card

    def _open_row(self, row: int) -> None:
        self.context.open("members", self.model.row(row).id)

    def _open_first(self) -> None:
        if self.model.rowCount():
            self._open_row(0)

    def _show_emptiness(self, rows: int) -> None:
        self._empty.setVisible(rows == 0 and bool(self.presenter.typed))
        self._first.setVisible(rows == 0 and not self.presenter.typed)
        self.table.setVisible(rows > 0)

    def _show_count(self, count: int) -> None:
        self._count = self.words("{n} members", n=count)
        if self._stack.currentIndex() == 0:
            self.set_head(title=self.words("Members"), hint=self._count)

    # -------------------------------------------------------------------------------- detail

    def _show_detail(self, detail: Detail) -> None:
        self.detail.show_detail(detail)
        self._stack.setCurrentIndex(1)
        self.tools = []
        self.set_head(title=detail.record.row.name, crumb=self.words("Members"))

    def _leave(self) -> None:
        if self._stack.currentIndex() == 1:
            self.show_list()
        else:
            self.search.clear()
