"""The pairs of members who may be one person, the likeliest first."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services import members
from services.security import Right
from ui.desktop.core.context import Context
from ui.desktop.core.paged_model import Column, PagedModel, PageWish
from ui.desktop.core.tables import TableView
from ui.desktop.core.tasks import Latest, reading
from ui.desktop.core.widgets import Card, EmptyState, button, label
from ui.desktop.members.columns import Cells
from ui.desktop.members.deeds import MemberDeeds
from ui.desktop.members.merge_dialog import MergeDialog

Pair = members.Pair
Give = Callable[[Sequence[Pair]], None]


class DuplicatesPresenter(QObject):
    """Looks for pairs once, then hands them out page by page."""

    counted = Signal(int)
    trouble = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._asking = Latest(context.tasks)
        self._found: list[members.Suspicion] | None = None

    def forget(self) -> None:
        """Look anew at the next question."""
        self._found = None

    def load(self, wish: PageWish[Pair], give: Give) -> None:
        """Ask for the pairs after the last one shown."""
        known = self._found if wish.after is not None else None
        after = wish.after

        def query(session: Any) -> tuple[list[members.Suspicion], list[Pair]]:
            found = members.suspicions(session) if known is None else known
            first = 0
            if after is not None:
                ids = [(one.older_id, one.newer_id) for one in found]
                first = ids.index((after.older.id, after.newer.id)) + 1
            return found, members.pairs_of(session, found[first : first + wish.limit])

        def then(answer: tuple[list[members.Suspicion], list[Pair]]) -> None:
            self._found, pairs = answer
            self.counted.emit(len(self._found))
            give(pairs)

        self._asking.ask(reading(self._context.database, query), then, self.trouble.emit)

    def close(self) -> None:
        """Stop asking."""
        self._asking.cancel()


class DuplicatesView(QWidget):
    """A list of pairs; Enter compares the two, the button says they are two people."""

    counted = Signal(int)

    def __init__(self, context: Context, deeds: MemberDeeds) -> None:
        super().__init__()
        self._context, self._words, self._deeds = context, context.words, deeds
        words = context.words
        self.presenter = DuplicatesPresenter(context)
        self.presenter.counted.connect(self.counted)
        self.presenter.trouble.connect(context.wishes.trouble)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        card = Card()
        layout.addWidget(card)
        head = QHBoxLayout()
        hint = words("A family shares a phone, and two people may share a name: you decide.")
        head.addWidget(label(hint, "hint", wrap=True), 1)
        self.apart = button(words("They are two people"), self._tell_apart)
        self.compare = button(words("Compare"), self._compare, kind="primary")
        for deed in (self.apart, self.compare):
            head.addWidget(deed)
        card.body.addLayout(head)
        columns = self._columns()
        self.model: PagedModel[Pair] = PagedModel(columns, self.presenter.load, "")
        self.table = TableView(words("Possible duplicates"), self.model, lambda _: self._compare())
        self.table.remember(context.state, "duplicates", [column.width for column in columns])
        card.body.addWidget(self.table, 1)
        self._none = EmptyState(
            words("Nobody seems to be here twice"),
            words("Members who share a phone, an e-mail, or a name and birthday appear here."),
        )
        self._none.hide()
        card.body.addWidget(self._none, 1)
        self.model.filled.connect(self._show_emptiness)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._allow())
        # A list that begins anew drops what was chosen without a word.
        self.model.modelReset.connect(self._allow)
        self._allow()

    def open(self) -> None:
        """Look for pairs anew."""
        self.presenter.forget()
        self.model.restart()

    def close_view(self) -> None:
        """Stop asking."""
        self.presenter.close()

    def _columns(self) -> list[Column[Pair]]:
        words, cells = self._words, Cells(self._context)

        def who(row: members.MemberRow) -> str:
            return f"{row.name} · {cells.code(row.member_no)}"

        def why(pair: Pair) -> str:
            return " · ".join(words(members.REASONS[reason]) for reason in pair.reasons)

        return [
            Column(
                words("Likeness"),
                lambda pair: words.formats.share(pair.score / 100, 0),
                is_number=True,
                width=90,
            ),
            Column(words("Known longer"), lambda pair: who(pair.older), width=250),
            Column(words("Known since later"), lambda pair: who(pair.newer), width=250),
            Column(words("Why"), why, width=300, hint=why),
        ]

    def _show_emptiness(self, rows: int) -> None:
        self._none.setVisible(rows == 0)
        self.table.setVisible(rows > 0)
        if rows and not self.table.selectionModel().hasSelection():
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._allow()

    def _allow(self) -> None:
        may = self._pair() is not None and self._context.may(Right.MERGE)
        for deed in (self.apart, self.compare):
            deed.setEnabled(may)

    def _pair(self) -> Pair | None:
        rows = self.table.selectionModel().selectedRows()
        return self.model.row(rows[0].row()) if len(rows) == 1 else None

    def _compare(self) -> None:
        pair = self._pair()
        if pair is not None and self._context.may(Right.MERGE):
            MergeDialog(self, self._context, self._deeds, pair.older.id, pair.newer.id).open()

    def _tell_apart(self) -> None:
        pair = self._pair()
        if pair is not None:
            self._deeds.tell_apart(pair.older.id, pair.newer.id)
