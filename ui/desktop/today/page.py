"""Today: what is happening, and what to do now."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout

from ui.desktop.core.charts import Chart, Series
from ui.desktop.core.context import Context
from ui.desktop.core.page import Page
from ui.desktop.core.theme import GAP
from ui.desktop.core.widgets import Card, Dot, Meter, button, chip, empty, label, line
from ui.desktop.today.presenter import EmployeeBar, Figure, TodayPresenter, WeekBars
from ui.desktop.today.tips import BACKUP, IMPORT, Tip

CARDS_HEIGHT = 136
ARROWS = {"up": "▲ ", "down": "▼ ", "even": ""}


class FigureCard(Card):
    """A heading, one big figure, how it moved, and what it is made of."""

    def __init__(self, heading: str) -> None:
        super().__init__(heading)
        self.setMinimumHeight(CARDS_HEIGHT)
        self.body.setSpacing(2)
        self.figure: QLabel = label("", "figure")
        self.change: QLabel = label("", "even", wrap=True)
        self.note: QLabel = label("", "small", wrap=True)
        for part in (self.figure, self.change, self.note):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def show_figure(self, figure: Figure) -> None:
        """Show this figure."""
        self.figure.setText(figure.value)
        self.note.setText(figure.note)
        self.change.setText(f"{ARROWS.get(figure.trend, '')}{figure.change}")
        self.change.setProperty("role", figure.trend or "even")
        self.change.style().unpolish(self.change)
        self.change.style().polish(self.change)
        self.change.setVisible(bool(figure.change))
        self.setAccessibleDescription(f"{figure.value}. {figure.change}. {figure.note}")


class EnrolmentCard(Card):
    """A bar for each employee who enrolled somebody this week."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.words("Enrolment by employee (this week)"))
        self._context = context
        self.setMinimumHeight(CARDS_HEIGHT)
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(10)
        self._rows.setVerticalSpacing(6)
        self._rows.setColumnStretch(1, 1)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)

    def show_rows(self, rows: Sequence[EmployeeBar]) -> None:
        """Show these employees, best first."""
        empty(self._rows)
        if not rows:
            none = self._context.words("Nobody was enrolled this week yet.")
            self._rows.addWidget(label(none, "small", wrap=True), 0, 0, 1, 3)
        for number, row in enumerate(rows):
            self._rows.addWidget(label(row.name, "smallText"), number, 0)
            self._rows.addWidget(Meter(self._context.theme, row.share), number, 1)
            self._rows.addWidget(label(row.members, "smallText"), number, 2)
        self.setAccessibleDescription(". ".join(f"{row.name}: {row.members}" for row in rows))


class TipsCard(Card):
    """What is worth doing: each line with its worth and the button that does it."""

    def __init__(self, context: Context, back_up: Callable[[], None]) -> None:
        super().__init__(context.words("Worth doing today"))
        self._context, self._back_up = context, back_up
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)

    def show_tips(self, tips: Sequence[Tip]) -> None:
        """Show these, the most urgent first."""
        empty(self._rows)
        if not tips:
            none = self._context.words("Nothing needs you now. Enjoy your customers.")
            self._rows.addWidget(label(none, "hint", wrap=True))
        for number, tip in enumerate(tips):
            if number:
                self._rows.addWidget(line())
            self._rows.addLayout(self._row(tip))

    def _row(self, tip: Tip) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Dot(self._context.theme, tip.kind))
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(label(tip.title, "strong", wrap=True))
        texts.addWidget(label(tip.detail, "small", wrap=True))
        row.addLayout(texts, 1)
        row.addWidget(chip(tip.mark, tip.kind))
        on_the_spot: dict[str, Callable[[], object]] = {
            BACKUP: self._back_up,
            IMPORT: partial(self._context.wishes.file.emit, None),
        }
        go = partial(self._context.open, tip.place, tip.subject)
        do = on_the_spot.get(tip.place, go)
        deed = button(tip.deed, do)
        deed.setAccessibleName(f"{tip.deed}: {tip.title}")
        row.addWidget(deed)
        return row


class TodayPage(Page):
    """The four figures, the last weeks, and the list of what is worth doing."""

    def __init__(self, context: Context) -> None:
        self.presenter = TodayPresenter(context)
        super().__init__(context, self.presenter.greeting)
        self.hint = self.presenter.date_line
        words = context.words
        figures = QHBoxLayout()
        figures.setSpacing(GAP)
        self.revenue = FigureCard(words("Identified revenue · 30 days"))
        self.visitors = FigureCard(words("Returning customers · 30 days"))
        self.use = FigureCard(words("Benefit use · 30 days"))
        self.enrolment = EnrolmentCard(context)
        for card in (self.revenue, self.visitors, self.use, self.enrolment):
            figures.addWidget(card, 1)
        self.body.addLayout(figures)
        lower = QHBoxLayout()
        lower.setSpacing(GAP)
        self.tips = TipsCard(context, self.presenter.back_up)
        lower.addWidget(self.tips, 11)
        lower.addWidget(self._weeks_card(), 9)
        self.body.addLayout(lower, 1)
        self.presenter.revenue.connect(self.revenue.show_figure)
        self.presenter.visitors.connect(self.visitors.show_figure)
        self.presenter.use.connect(self.use.show_figure)
        self.presenter.enrolment.connect(self.enrolment.show_rows)
        self.presenter.tips.connect(self.tips.show_tips)
        self.presenter.weeks.connect(self._show_weeks)
        self.presenter.trouble.connect(context.wishes.trouble)

    def refresh(self) -> None:
        self.presenter.refresh()

    def close_page(self) -> None:
        self.presenter.close()

    def _weeks_card(self) -> Card:
        card = Card(self.words("Revenue by week · members and anonymous"))
        self.chart = Chart(
            self.context.theme,
            "stacked",
            self.presenter.write_money,
            self.words.formats.short_number,
            self.words.formats.currency_sign(self.context.database.shop.currency),
        )
        card.body.addWidget(self.chart, 1)
        return card

    def _show_weeks(self, weeks: WeekBars) -> None:
        self.chart.show_values(
            self.words("Revenue by week · members and anonymous"),
            weeks.labels,
            [
                Series(self.words("Identified"), weeks.identified, "primary"),
                Series(self.words("Anonymous"), weeks.anonymous, "pale_bar"),
            ],
        )
