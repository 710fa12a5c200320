"""The side of a program that looks outwards: who may join and why, who is near and what lacks."""

from functools import partial

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from models.values import Money
from services.security import Right
from ui.desktop.core.context import Context
from ui.desktop.core.dialogs import Dialog
from ui.desktop.core.paged_model import Column, PagedModel
from ui.desktop.core.tables import TableView
from ui.desktop.core.widgets import Card, EmptyState, button, label
from ui.desktop.programs.people import CandidatesPresenter, Outside, Outsider


class CandidatesView(QWidget):
    """Two lists, may join and nearly; inviting one, the chosen or all, enrolling at once."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._words = context, context.words
        self.presenter = CandidatesPresenter(context)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        card = Card()
        layout.addWidget(card)
        card.body.addLayout(self._head())
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        card.body.addWidget(self.problem)
        columns = self._columns()
        self.model: PagedModel[Outsider] = PagedModel(columns, self.presenter.load, "place")
        self.table = TableView(self._words("Candidates"), self.model, self._open_row)
        self.table.remember(context.state, "candidates", [column.width for column in columns])
        card.body.addWidget(self.table, 1)
        self._empty = EmptyState(
            self._words("Nobody here now"),
            self._words("Who comes to satisfy the join condition appears by themselves."),
        )
        self._empty.hide()
        card.body.addWidget(self._empty, 1)
        self.presenter.restarted.connect(self.model.restart)
        self.presenter.counted.connect(self._show_counts)
        self.presenter.refused.connect(self._show_problem)
        self.presenter.trouble.connect(context.wishes.trouble)
        self.model.filled.connect(self._show_emptiness)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._allow())
        self.set_running(running=True)

    def open(self, program: str) -> None:
        """Show the outsiders of this program."""
        self._show_problem("")
        self.presenter.open(program)

    def set_running(self, *, running: bool) -> None:
        """Offer to invite and enrol only where the program runs."""
        self._is_running = running
        self._allow()

    def close_view(self) -> None:
        """Stop asking."""
        self.presenter.close()

    def chosen(self) -> list[int]:
        """Return the ids of the chosen customers, in the list's order."""
        return [row.member_id for row in self._chosen_rows()]

    # ------------------------------------------------------------------------------- private

    def _chosen_rows(self) -> list[Outsider]:
        rows = sorted(self.table.selectionModel().selectedRows(), key=QModelIndex.row)
        return [self.model.row(index.row()) for index in rows]

    def _head(self) -> QHBoxLayout:
        words = self._words
        row = QHBoxLayout()
        self.lists = QTabBar()
        self.lists.setDrawBase(False)
        self.lists.setExpanding(False)
        self.lists.setAccessibleName(words("Candidates"))
        self.lists.addTab(words("May join"))
        self.lists.addTab(words("Nearly"))
        self.lists.currentChanged.connect(self._switch)
        row.addWidget(self.lists)
        row.addStretch(1)
        self.enrol_button = button(words("Enrol now"), self._enrol)
        self.invite_button = button(words("Invite the chosen"), self._invite)
        self.all_button = button(words("Invite all"), self._invite_all)
        for deed in (self.enrol_button, self.invite_button, self.all_button):
            row.addWidget(deed)
        return row

    def _columns(self) -> list[Column[Outsider]]:
        words, formats = self._words, self._words.formats

        def invited(row: Outsider) -> str:
            return formats.day(row.invited_on) if row.invited_on else ""

        return [
            Column(words("Name"), lambda row: row.name, width=190),
            Column(words("Number"), lambda row: row.member_no, width=100),
            Column(words("Invited"), invited, width=120),
            Column(words("Why"), lambda row: row.text, width=520, hint=lambda row: row.text),
        ]

    def _switch(self, place: int) -> None:
        self.presenter.show_nearly(place == 1)
        self._allow()

    def _show_counts(self, found: Outside) -> None:
        words, formats = self._words, self._words.formats
        for place, (name, count) in enumerate(
            ((words("May join"), found.candidates), (words("Nearly"), found.nearly))
        ):
            self.lists.setTabText(place, f"{name} · {formats.number(count)}")
        self._allow()

    def _show_emptiness(self, rows: int) -> None:
        self._empty.setVisible(rows == 0)
        self.table.setVisible(rows > 0)

    def _show_problem(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def _allow(self) -> None:
        may = self._context.may(Right.ENROL)
        joins = may and self._is_running and self.lists.currentIndex() == 0
        for deed in (self.enrol_button, self.invite_button, self.all_button):
            deed.setVisible(joins)
        has_chosen = self.table.selectionModel().hasSelection()
        self.enrol_button.setEnabled(has_chosen)
        self.invite_button.setEnabled(has_chosen)
        self.all_button.setEnabled(self.presenter.found.candidates > 0)

    def _open_row(self, row: int) -> None:
        self._context.open("members", self.model.row(row).member_id)

    def _invite(self) -> None:
        self.presenter.invite(self.chosen())

    def _invite_all(self) -> None:
        self.presenter.invite_all()

    def _enrol(self) -> None:
        chosen, fee = self.chosen(), self.presenter.found.fee_minor
        owing = sum(row.fee_minor > 0 for row in self._chosen_rows())
        if not owing:
            self.presenter.enrol(chosen, fee_paid=False)
            return
        dialog = FeeDialog(self, self._context, fee, owing)
        dialog.accepted.connect(partial(self.presenter.enrol, chosen, fee_paid=True))
        dialog.open()


class FeeDialog(Dialog):
    """Asks whether the fee was taken of the `people` who owe it, before they join."""

    def __init__(self, parent: QWidget, context: Context, fee_minor: int, people: int) -> None:
        words = context.words
        super().__init__(parent, words, words("Enrol now"), words("Enrol now"))
        fee = Money(fee_minor, context.database.shop.currency)
        self.body.addWidget(
            label(words("Joining costs {fee} for each of {n} customers.", fee=fee, n=people))
        )
        self.paid = QCheckBox(words("The fee was paid"))
        self.paid.setAccessibleName(words("The fee was paid"))
        self.body.addWidget(self.paid)

    def try_accept(self) -> None:
        """Accept once the fee was paid."""
        if self.paid.isChecked():
            self.accept()
        else:
            self.show_problem(self.words("Take the fee first, then tick the box."))
