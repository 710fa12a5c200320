"""Members: the list with its search, and the page of one member."""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QMenu, QStackedWidget, QWidget

from services import merging
from services.security import Right
from ui.desktop.core.context import Context
from ui.desktop.core.dialogs import save_as
from ui.desktop.core.icons import icon
from ui.desktop.core.page import Page
from ui.desktop.core.paged_model import PagedModel
from ui.desktop.core.tables import TableView
from ui.desktop.core.widgets import Card, EmptyState, button, start_side
from ui.desktop.members.columns import member_columns
from ui.desktop.members.deeds import MemberDeeds
from ui.desktop.members.detail import MemberDetail
from ui.desktop.members.dialogs import AdjustDialog, EditDialog, EraseDialog
from ui.desktop.members.duplicates import DuplicatesView
from ui.desktop.members.presenter import Detail, MemberPresenter, MembersPresenter, Row


class MembersPage(Page):
    """The list in front; double click or Enter opens a member, Esc goes back."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, context.words("Members"))
        words = context.words
        self.presenter = MembersPresenter(context)
        self.one = MemberPresenter(context)
        self.deeds = MemberDeeds(context)
        self._count = ""
        self._detail: Detail | None = None
        self._take_in = button(words("Take a file in"), lambda: context.wishes.file.emit(None))
        self._pairs = button(words("Possible duplicates"), self.show_duplicates)
        self._new = button(words("New member"), partial(context.open, "counter", "new"), "primary")
        self._list_tools: list[QWidget] = [self._pairs, self._take_in]
        if context.may(Right.ENROL):
            self._list_tools.append(self._new)
        self._one_tools = self._tools_of_one()
        self.tools = self._list_tools
        self._stack = QStackedWidget()
        self.body.addWidget(self._stack)
        self._stack.addWidget(self._list_card())
        self.detail = MemberDetail(context, self.one, self.deeds)
        self._stack.addWidget(self.detail)
        self.duplicates = DuplicatesView(context, self.deeds)
        self._stack.addWidget(self.duplicates)
        self.duplicates.counted.connect(self._show_pairs)
        self.deeds.changed.connect(self.refresh)
        self.deeds.merged.connect(self._show_merged)
        self.deeds.erased.connect(self.show_list)
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
        """Open the member of this id, or one of the lists.

        "quality": those whose data need fixing first; "duplicates": the pairs; None: everybody.
        """
        if isinstance(subject, int):
            self.one.open(subject)
            return
        if subject == "duplicates":
            self.show_duplicates()
            return
        self.show_list()
        if subject == "quality":
            self.search.clear()
            self.model.order_by("quality")

    def refresh(self) -> None:
        self.presenter.count()
        if self._front is self.duplicates:
            self.duplicates.open()
        elif self._front is self.detail:
            self.one.open(self.one.member_id)
        else:
            self.model.restart()

    def close_page(self) -> None:
        self.presenter.close()
        self.one.close()
        self.duplicates.close_view()

    def show_list(self) -> None:
        """Bring the list to the front."""
        self._stack.setCurrentIndex(0)
        self.tools = self._list_tools
        self.model.restart()
        self.set_head(title=self.words("Members"), hint=self._count)
        self.table.setFocus()

    def show_duplicates(self) -> None:
        """Bring the pairs that may be one person to the front."""
        self._stack.setCurrentWidget(self.duplicates)
        self.tools = []
        self.set_head(title=self.words("Possible duplicates"), crumb=self.words("Members"))
        self.duplicates.open()
        self.duplicates.table.setFocus()

    @property
    def _front(self) -> QWidget | None:
        return self._stack.currentWidget()

    def _show_pairs(self, count: int) -> None:
        if self._front is self.duplicates:
            self.set_head(
                title=self.words("Possible duplicates"),
                crumb=self.words("Members"),
                hint=self.words("{n} pairs", n=count),
            )

    def _show_merged(self, kept_id: int) -> None:
        """Go on where one was: with the next pair, or with the one record."""
        if self._front is self.duplicates:
            self.duplicates.open()
        else:
            self.one.open(kept_id)

    # ---------------------------------------------------------------------------------- list

    def _list_card(self) -> Card:
        words, context = self.words, self.context
        card = Card()
        self.search = QLineEdit()
        self.search.setAlignment(start_side())
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
        self.table.setSortingEnabled(True)
        self.table.remember(context.state, "members", [column.width for column in columns])
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
        self._detail = detail
        self.detail.show_detail(detail)
        self._stack.setCurrentWidget(self.detail)
        self.tools = self._one_tools
        self.set_head(title=detail.record.row.name, crumb=self.words("Members"))

    def _tools_of_one(self) -> list[QWidget]:
        """Return the buttons over a member's page: details in front, the rest in a menu."""
        words, may = self.words, self.context.may
        more = button(words("More"))
        menu = QMenu(more)
        deeds: tuple[tuple[str, Right, Callable[[Detail], object]], ...] = (
            (words("Print the card…"), Right.SEE_MEMBERS, self._print_card),
            (words("Give a new card number"), Right.ENROL, self._issue_card),
            (words("Correct the balance…"), Right.ADJUST, self._adjust),
            (words("Undo the last merge"), Right.MERGE, self._undo_merge),
            (words("Hand out everything held…"), Right.EXPORT, self._hand_out),
            (words("Erase for good…"), Right.ERASE, self._erase),
        )
        for text, right, deed in deeds:
            action = menu.addAction(text, partial(self._with_detail, deed))
            action.setVisible(may(right))
            action.setData(text)
            if right is Right.MERGE:
                self._undo_action = action
        menu.aboutToShow.connect(self._allow_undo)
        more.setMenu(menu)
        edit = button(words("Details"), partial(self._with_detail, self._edit), kind="primary")
        edit.setToolTip(f"{words('Details of the member')} (F4)")
        change = QShortcut(QKeySequence(Qt.Key.Key_F4), self)
        change.activated.connect(partial(self._with_detail, self._edit))
        return [more, edit] if may(Right.ENROL) else [more]

    def _with_detail(self, deed: Callable[[Detail], object]) -> None:
        if self._detail is not None and self._front is self.detail:
            deed(self._detail)

    def _edit(self, detail: Detail) -> None:
        dialog = EditDialog(self, self.context, self.deeds, detail)
        dialog.accepted.connect(self.refresh)
        dialog.open()

    def _adjust(self, detail: Detail) -> None:
        dialog = AdjustDialog(self, self.context, self.deeds, detail)
        dialog.accepted.connect(self.refresh)
        dialog.open()

    def _erase(self, detail: Detail) -> None:
        EraseDialog(self, self.context, self.deeds, detail).open()

    def _issue_card(self, detail: Detail) -> None:
        self.deeds.issue_card(detail.record.row.id)

    def _print_card(self, detail: Detail) -> None:
        self._to_file(detail, self.words("Print the card…"), "card", self.deeds.print_card)

    def _hand_out(self, detail: Detail) -> None:
        title = self.words("Hand out everything held…")
        self._to_file(detail, title, "member", self.deeds.hand_out)

    def _to_file(
        self, detail: Detail, title: str, name: str, write: Callable[[int, Path], None]
    ) -> None:
        row = detail.record.row
        number = re.sub(r"[^\w-]+", "_", row.member_no)  # a file name may not hold any sign
        proposal = self.context.folder.exports / f"{name}-{number}.pdf"
        save_as(self, title, proposal, "PDF (*.pdf)", partial(write, row.id))

    def _undo_merge(self, detail: Detail) -> None:
        standing = _standing_merge(detail)
        if standing is not None:
            self.deeds.undo_merge(standing.id)

    def _allow_undo(self) -> None:
        detail = self._detail
        has_merge = detail is not None and _standing_merge(detail) is not None
        self._undo_action.setVisible(has_merge and self.context.may(Right.MERGE))

    def _leave(self) -> None:
        if self._stack.currentIndex() != 0:
            self.show_list()
        else:
            self.search.clear()


def _standing_merge(detail: Detail) -> merging.MergeRow | None:
    """Return the newest merge into this member that was not undone."""
    number = detail.record.row.member_no
    standing = (one for one in detail.merges if not one.is_undone and one.kept_no == number)
    return next(standing, None)
