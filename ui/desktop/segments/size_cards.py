"""How big a segment is now, what it brings, and whom of it one may write to."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from services import segments
from services.core.words import Text
from ui.desktop.core.context import Context
from ui.desktop.core.widgets import Card, Meter, empty, label

CHANNELS = {
    "email": Text("e-mail"),
    "sms": Text("SMS"),
    "post": Text("post"),
    "phone": Text("phone"),
}


class SizeCard(Card):
    """The newest count. While another is on its way, or the rule is none, it is not called new."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.words("Size now"))
        self._words, self._currency = context.words, context.database.shop.currency
        first = QHBoxLayout()
        self.figure = label("", "figure")
        self._of = label("", "hint")
        first.addWidget(self.figure)
        first.addWidget(self._of)
        first.addStretch(1)
        self.body.addLayout(first)
        self._facts = QHBoxLayout()
        self._facts.setSpacing(24)
        self.body.addLayout(self._facts)
        self.took = label("", "small")
        self.body.addWidget(self.took)

    def show_size(self, size: segments.Size) -> None:
        """Show a count."""
        words, formats = self._words, self._words.formats
        self.setEnabled(True)
        self.figure.setText(formats.number(size.count))
        of = words("of {n} members", n=size.of)
        self._of.setText(f"{of} · {formats.share(size.share)}")
        empty(self._facts)
        self._add(words("Share of revenue"), formats.share(size.revenue_share))
        self._add(words("Spent in all"), formats.round_money(size.revenue_minor, self._currency))
        basket = size.average_basket_minor
        if basket is not None:
            self._add(words("Average basket"), formats.round_money(basket, self._currency))
        self._facts.addStretch(1)
        took = words("counted in {ms} ms", ms=formats.number(size.elapsed_ms, 0))
        self.took.setText(took)
        self.setAccessibleDescription(f"{self.figure.text()} {of}")

    def show_counting(self) -> None:
        """Say that the figures are of the rule before, and new ones on their way."""
        self._fade(self._words("counting"))

    def show_nothing(self) -> None:
        """Say that the rule cannot be counted as it stands."""
        self._fade(self._words("not counted: the rule does not hold yet"))

    def _fade(self, why: str) -> None:
        self.setEnabled(False)
        self.took.setText(why)
        self.setAccessibleDescription(why)

    def _add(self, name: str, value: str) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(label(name, "small"))
        column.addWidget(label(value, "strong"))
        self._facts.addLayout(column)


class ReachCard(Card):
    """How many of the segment each channel reaches: consent given and an address that holds."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.words("Who can be written to"))
        self._words, self._theme = context.words, context.theme

    def show_size(self, size: segments.Size) -> None:
        """Show the reach of a count."""
        empty(self.body)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for place, (channel, name) in enumerate(CHANNELS.items()):
            reached = size.reachable.get(channel, 0)
            share = reached / size.count if size.count else 0.0
            text = self._words("{part} of {whole}", part=reached, whole=size.count)
            grid.addWidget(label(self._words(name)), place, 0)
            grid.addWidget(Meter(self._theme, share), place, 1)
            grid.addWidget(label(text, "small"), place, 2)
        self.body.addLayout(grid)
