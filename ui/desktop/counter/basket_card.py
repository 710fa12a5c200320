"""The basket: lines, what comes off, what it earns, what is left to pay."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
)

from services.benefits import Standing
from ui.desktop.core.context import Context
from ui.desktop.core.tables import cell_alignment
from ui.desktop.core.widgets import Card, button, empty, label, start_side
from ui.desktop.counter.line_table import LineTable
from ui.desktop.counter.selling import Selling

_ROW = 40


class BasketCard(Card):
    """The sale in hand; `paid` when its button is pressed, `done` when the receipt number is."""

    paid = Signal()
    done = Signal()

    def __init__(self, context: Context, selling: Selling) -> None:
        super().__init__(context.words("This purchase"))
        self._context, self._words, self._selling = context, context.words, selling
        words = context.words
        heads = [(words("Product"), 0), (words("Quantity"), 90), (words("Sum"), 120)]
        self.table = LineTable(words("This purchase"), heads)
        self.table.cellClicked.connect(self._clicked)
        head = self.table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(cell_alignment(is_number=False))
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, 90), (2, 120)):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            head.resizeSection(column, width)
        self._empty = label(
            words("Scan products, or type one total such as 88.80 and press Enter."),
            "hint",
            wrap=True,
        )
        self._sums = QGridLayout()
        self._sums.setVerticalSpacing(4)
        self._sums.setColumnStretch(0, 1)
        self.to_pay = label("", "toPay")
        self.receipt_no = QLineEdit()
        self.receipt_no.setAlignment(start_side())
        self.receipt_no.setAccessibleName(words("Till's receipt number"))
        self.receipt_no.setPlaceholderText(words("Till's receipt no. · F7"))
        self.receipt_no.setMaxLength(40)
        self.receipt_no.setFixedWidth(190)
        self.receipt_no.textEdited.connect(self._number_typed)
        self.receipt_no.returnPressed.connect(self.done)
        self.pay = button("", self.paid.emit, kind="primary")
        self.pay.setObjectName("pay")
        self.pay.setAccessibleName(words("Record the purchase"))
        self.pay.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._build()
        self._shown: object = None

    def show_now(self) -> None:
        """Show the sale in hand."""
        selling = self._selling
        till, quote = selling.till, selling.quote
        if not till.receipt_no and self.receipt_no.text() and not self.receipt_no.hasFocus():
            self.receipt_no.clear()
        self.pay.setText(
            self._words("One moment…")
            if selling.is_writing
            else f"{self._words('Record the purchase')} · Enter"
        )
        self.pay.setEnabled(not till.is_empty and not selling.is_writing)
        fee = selling.fee_minor
        shown = (tuple(till.lines), till.marked, quote, till.join, fee, till.member)
        if shown == self._shown:
            return
        self._shown = shown
        self._empty.setVisible(till.is_empty)
        self.table.setVisible(not till.is_empty)
        self._show_lines()
        self._show_sums()

    def _build(self) -> None:
        self.body.addWidget(self._empty)
        self.body.addWidget(self.table, 1)
        self.body.addStretch(0)
        self.body.addLayout(self._sums)
        total = QHBoxLayout()
        total.addWidget(label(self._words("To pay"), "payName"))
        total.addStretch(1)
        total.addWidget(self.to_pay)
        self.body.addLayout(total)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.receipt_no)
        foot.addWidget(self.pay, 1)
        self.body.addLayout(foot)

    def _show_lines(self) -> None:
        selling, wording = self._selling, self._selling.wording
        rows = [
            (line.name or self._words("Sum"), wording.quantity(line.quantity_milli),
             wording.money(line.amount_minor), False)
            for line in selling.till.lines
        ]  # fmt: skip
        if selling.quote is not None and selling.till.lines:
            rows += [
                (offer.name, "", wording.money(-offer.effect_minor), True)
                for offer in selling.offers
                if offer.standing is Standing.APPLIED and offer.effect_minor
            ]
            rows += [
                (line.name, wording.quantity(line.quantity_milli), self._words("gift"), True)
                for line in selling.quote.lines
                if line.gift_of is not None
            ]
        self.table.show_rows(
            [((name, count, amount), is_gain) for name, count, amount, is_gain in rows],
            QColor(self._context.theme.tokens.ok),
        )
        marked = selling.till.marked
        self.table.mark(marked if marked < len(selling.till.lines) else -1)

    def _show_sums(self) -> None:
        selling, words = self._selling, self._words
        wording, quote = selling.wording, selling.quote
        empty(self._sums)
        rows: list[tuple[str, str]] = []
        if quote is not None:
            rows.append((words("Earns with this purchase"), wording.earns(quote)))
            rows.append(wording.progress(quote))
            if quote.credit_minor:
                rows.append((words("Paid with credit"), wording.money(-quote.credit_minor)))
            if quote.spends_points:
                rows.append((words("Points spent"), words.formats.number(quote.spends_points)))
        if selling.fee_minor:
            rows.append((words("Joining fee"), wording.money(selling.fee_minor)))
        for place, (name, value) in enumerate((n, v) for n, v in rows if n and v):
            self._sums.addWidget(label(name, "hint"), place, 0)
            amount = label(value, "strong")
            self._sums.addWidget(amount, place, 1, Qt.AlignmentFlag.AlignTrailing)
        total = sum(line.amount_minor for line in selling.till.lines)
        due = quote.to_pay_minor if quote is not None else total
        self.to_pay.setText(wording.money(due + selling.fee_minor))

    def _clicked(self, row: int, _column: int) -> None:
        till = self._selling.till
        if row < len(till.lines):
            till.marked = row
        self.done.emit()

    def _number_typed(self, text: str) -> None:
        self._selling.till.receipt_no = text.strip()
