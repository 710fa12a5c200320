"""The members of a program with their standing; renewing one, and letting one leave."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.values import MembershipState
from services import programs
from services.core.errors import AppError
from services.core.words import Text
from ui.desktop.core.context import Context
from ui.desktop.core.dialogs import Dialog
from ui.desktop.core.forms import TextField, choice_field, day_field, day_in, required
from ui.desktop.core.paged_model import Column, PagedModel
from ui.desktop.core.tables import TableView
from ui.desktop.core.widgets import Card, EmptyState, button, label
from ui.desktop.programs.people import RosterPresenter

STATES = {
    MembershipState.CANDIDATE: Text("Candidate"),
    MembershipState.INVITED: Text("Invited"),
    MembershipState.ACTIVE: Text("Member"),
    MembershipState.EXPIRED: Text("Term is over"),
    MembershipState.LEFT: Text("Left"),
}
_Failed = Callable[[Exception], None]


class RosterView(QWidget):
    """Everybody who has to do with the program, narrowed by how they stand."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._words = context, context.words
        self.presenter = RosterPresenter(context)
        words = context.words
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        card = Card()
        layout.addWidget(card)
        head = QHBoxLayout()
        self.state = choice_field(words("How they stand"), [], None)
        self.state.activated.connect(lambda _: self.presenter.narrow(self.state.currentData()))
        head.addWidget(self.state)
        head.addStretch(1)
        self.leave_button = button(words("Leaves the program"), self._leave)
        self.renew_button = button(words("Renew"), self._renew)
        for deed in (self.leave_button, self.renew_button):
            head.addWidget(deed)
        card.body.addLayout(head)
        columns = self._columns()
        self.model: PagedModel[programs.RosterRow] = PagedModel(
            columns, self.presenter.load, "joined_on"
        )
        self.table = TableView(words("Members of the program"), self.model, self._open_row)
        # First: to enable sorting sorts, and without a wish of ours from Z to A.
        self.table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.table.setSortingEnabled(True)
        self.table.remember(context.state, "roster", [column.width for column in columns])
        card.body.addWidget(self.table, 1)
        self._empty = EmptyState(
            words("Nobody here now"), words("Invite candidates, or enrol customers at the counter.")
        )
        self._empty.hide()
        card.body.addWidget(self._empty, 1)
        self.presenter.restarted.connect(self.model.restart)
        self.presenter.counted.connect(self._show_counts)
        self.presenter.trouble.connect(context.wishes.trouble)
        self.model.filled.connect(self._show_emptiness)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._allow())
        self._show_counts({})
        self._allow()

    def open(self, program: str) -> None:
        """Show who has to do with this program."""
        self.presenter.open(program)

    def close_view(self) -> None:
        """Stop asking."""
        self.presenter.close()

    # ------------------------------------------------------------------------------- private

    def _columns(self) -> list[Column[programs.RosterRow]]:
        words, formats = self._words, self._words.formats

        def until(row: programs.RosterRow) -> str:
            if row.state is not MembershipState.ACTIVE and row.ends_on is None:
                return ""
            return formats.day(row.ends_on) if row.ends_on else words("for life")

        def track(row: programs.RosterRow) -> str:
            if row.track is None or row.track_until_on is None:
                return row.track or ""
            return words("{track}, until {day}", track=row.track, day=row.track_until_on)

        return [
            Column(words("Name"), lambda row: row.name, "name", width=170),
            Column(words("Number"), lambda row: row.member_no, "member_no", width=90),
            Column(words("How they stand"), lambda row: words(STATES[row.state]), width=130),
            Column(words("Track"), track, "track", width=210),
            Column(
                words("Since"),
                lambda row: formats.day(row.joined_on) if row.joined_on else "",
                "joined_on",
                width=125,
            ),
            Column(words("Until"), until, "ends_on", width=125),
            Column(words("Who enrolled them"), lambda row: row.employee or "", width=130),
        ]

    def _show_counts(self, counts: dict[MembershipState, int]) -> None:
        words, formats, chosen = self._words, self._words.formats, self.presenter.state
        self.state.clear()
        every = formats.number(sum(counts.values()))
        self.state.addItem(f"{words('Everybody')} · {every}", None)
        for state, text in STATES.items():
            count = formats.number(counts.get(state, 0))
            self.state.addItem(f"{words(text)} · {count}", state)
        places = [self.state.itemData(place) for place in range(self.state.count())]
        self.state.setCurrentIndex(places.index(chosen))

    def _show_emptiness(self, rows: int) -> None:
        self._empty.setVisible(rows == 0)
        self.table.setVisible(rows > 0)
        self._allow()

    def _row(self) -> programs.RosterRow | None:
        rows = self.table.selectionModel().selectedRows()
        return self.model.row(rows[0].row()) if len(rows) == 1 else None

    def _allow(self) -> None:
        row = self._row()
        belongs = row is not None and row.state is MembershipState.ACTIVE
        lapsed = row is not None and row.state is MembershipState.EXPIRED
        self.leave_button.setEnabled(belongs)
        self.renew_button.setEnabled(
            row is not None and row.ends_on is not None and (belongs or lapsed)
        )

    def _open_row(self, row: int) -> None:
        self._context.open("members", self.model.row(row).member_id)

    def _renew(self) -> None:
        row = self._row()
        if row is not None:
            RenewDialog(self, self._context, self.presenter, row).open()

    def _leave(self) -> None:
        row = self._row()
        if row is not None:
            LeaveDialog(self, self._context, self.presenter, row).open()


class _DeedDialog(Dialog):
    """A dialog about one member whose refusal is told at its foot; what was typed stays."""

    def done_or_told(self) -> _Failed:
        """Return what tells a refusal here; the dialog closes when the deed succeeds."""

        def told(error: Exception) -> None:
            if not isinstance(error, AppError):
                raise error
            self.show_problem(self.words.refusal(error))
            self.show()

        return told


class RenewDialog(_DeedDialog):
    """Takes the day the fee for a further term was paid."""

    def __init__(
        self,
        parent: QWidget,
        context: Context,
        presenter: RosterPresenter,
        row: programs.RosterRow,
    ) -> None:
        words = context.words
        super().__init__(parent, words, words("Renew · {name}", name=row.name), words("Renew"))
        self._presenter, self._row = presenter, row
        name = words("The fee was paid on")
        self.body.addWidget(label(name, "hint"))
        self.paid_on = day_field(name, context.database.today())
        self.body.addWidget(self.paid_on)

    def try_accept(self) -> None:
        """Renew; a refusal brings the dialog back."""
        self.accept()
        self._presenter.renew(self._row, day_in(self.paid_on), self.done_or_told())


class LeaveDialog(_DeedDialog):
    """Takes the reason somebody leaves for."""

    def __init__(
        self,
        parent: QWidget,
        context: Context,
        presenter: RosterPresenter,
        row: programs.RosterRow,
    ) -> None:
        words = context.words
        title = words("{name} leaves the program", name=row.name)
        super().__init__(parent, words, title, words("Leaves the program"))
        self._presenter, self._row = presenter, row
        self.body.addWidget(label(words("What they earned stays theirs until it lapses."), "hint"))
        self.reason = TextField(words("Reason"), check=required(words("Say why.")))
        self.reason.edit.setPlaceholderText(words("Moved away, asked to leave…"))
        self.body.addWidget(self.reason)

    def try_accept(self) -> None:
        """Let the member leave once there is a reason."""
        if self.reason.is_good():
            self.accept()
            self._presenter.leave(self._row, self.reason.text, self.done_or_told())
