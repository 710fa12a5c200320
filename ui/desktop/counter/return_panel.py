"""Goods that come back: the lines of their receipt, and what it comes to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
)

from ui.desktop.core.context import Context
from ui.desktop.core.widgets import Card, button, empty, label
from ui.desktop.counter.line_table import LineTable
from ui.desktop.counter.presenter import CounterPresenter
from ui.desktop.counter.taking_back import ReturnPresenter
from ui.desktop.counter.wording import Wording, isolated


class ReturnPanel(Card):
    """Stands in the basket's place while something is taken back; `done` returns the focus."""

    done = Signal()

    def __init__(self, context: Context, presenter: CounterPresenter) -> None:
        words = context.words
        super().__init__(words("Return"))
        self._words, self._presenter, self._wording = words, presenter, Wording(context)
        self._formats = words.formats
        heads = [
            (words("Product"), 0),
            (words("Sold"), 84),
            (words("Comes back"), 124),
            (words("Sum"), 104),
        ]
        self.table = LineTable(words("Return"), heads)
        self.table.cellClicked.connect(self._clicked)
        hint = words("Type a line's number, 2*1 for two of line 1, or take all back.")
        self._sums = QGridLayout()
        self._sums.setColumnStretch(0, 1)
        self.everything = button(words("All of it"), self._all, hint="F8")
        self.save = button(f"{words('Take back')} · Enter", self._save, kind="primary")
        self.save.setObjectName("pay")
        self.leave = button(f"{words('Leave')} · Esc", presenter.leave)
        for one in (self.everything, self.save, self.leave):
            one.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.body.addWidget(label(hint, "hint", wrap=True))
        self.body.addWidget(self.table, 1)
        self.body.addLayout(self._sums)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.leave)
        foot.addWidget(self.everything)
        foot.addWidget(self.save, 1)
        self.body.addLayout(foot)

    def show_now(self) -> None:
        """Show what comes back."""
        back = self._presenter.back
        if back is None:
            return
        key = back.receipt.key
        number = self._words("receipt {number}", number=self._wording.code(key.receipt_no))
        owner = back.goods.owner if back.goods is not None else ""
        parts = (self._words("Return"), number, self._formats.day(key.sold_on), owner)
        self.heading.setText(" · ".join(part for part in parts if part))
        self._show_lines(back)
        empty(self._sums)
        rows = self._wording.returned(back.preview) if back.preview is not None else []
        for place, (name, amount) in enumerate(rows):
            self._sums.addWidget(label(name, "payName" if place == 0 else "hint"), place, 0)
            sum_ = label(amount, "toPay" if place == 0 else "strong")
            self._sums.addWidget(sum_, place, 1, Qt.AlignmentFlag.AlignTrailing)
        self.save.setEnabled(bool(back.quantities) and not back.is_saving)

    def _show_lines(self, back: ReturnPresenter) -> None:
        quantity = self._wording.quantity
        rows = []
        for place, line in enumerate(back.lines):
            coming = back.quantities.get(line.line_no, 0)
            texts = (
                f"{place + 1}   {isolated(back.name(line))}",
                quantity(line.left_milli),
                quantity(coming) if coming else "—",
                self._wording.money(line.refund(coming)) if coming else "",
            )
            rows.append((texts, False))
        self.table.show_rows(rows)
        self.table.mark(min(back.marked, len(back.lines) - 1))

    def _clicked(self, row: int, _column: int) -> None:
        if self._presenter.back is not None:
            self._presenter.back.put(row)
        self.done.emit()

    def _all(self) -> None:
        if self._presenter.back is not None:
            self._presenter.back.put_all()
        self.done.emit()

    def _save(self) -> None:
        if self._presenter.back is not None:
            self._presenter.back.save()
        self.done.emit()
