"""My results: what who is at work enrolled and sold today and this week."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from models.values import Period
from services.analytics import OwnResults, own_results, week_of
from ui.desktop.core.context import Context
from ui.desktop.core.page import Page
from ui.desktop.core.tasks import Latest, reading
from ui.desktop.core.widgets import Card, EmptyState, label


class ResultsPage(Page):
    """Two rows of figures; somebody tied to no employee is told what to ask for."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, context.words("My results"))
        words = self.words
        self._asked = Latest(context.tasks)
        self._today = FiguresRow(context, words("Today"))
        self._week = FiguresRow(context, words("This week"))
        figures = QWidget()
        column = QVBoxLayout(figures)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._today)
        column.addWidget(self._week)
        column.addStretch(1)
        self.nobody = EmptyState(
            words("Your sales are not counted yet"),
            words("Ask the owner to tie your user to an employee, under Settings, Staff."),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(figures)
        self.stack.addWidget(self.nobody)
        self.body.addWidget(self.stack)

    @property
    def is_busy(self) -> bool:
        """Return whether figures are awaited."""
        return self._asked.is_asking

    def refresh(self) -> None:
        context, actor = self.context, self.context.actor
        employee_id = actor.employee_id if actor else None
        self.stack.setCurrentIndex(1 if employee_id is None else 0)
        self.set_head(title=self.words("My results"), hint=actor.name if actor else "")
        if employee_id is None:
            return
        database = context.database
        today, country = database.today(), database.shop.country
        periods = (Period(today, today), week_of(today, country))
        self._asked.ask(
            reading(database, lambda s: [own_results(s, employee_id, p) for p in periods]),
            self._show,
            context.wishes.trouble.emit,
        )

    def close_page(self) -> None:
        self._asked.cancel()

    def _show(self, answer: list[OwnResults]) -> None:
        self._today.show_results(answer[0])
        self._week.show_results(answer[1])


class FiguresRow(QWidget):
    """A heading and the figures of one period beside each other."""

    def __init__(self, context: Context, title: str) -> None:
        super().__init__()
        words = self._words = context.words
        self._currency = context.database.shop.currency
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 10)
        column.addWidget(label(title, "heading"))
        row = QHBoxLayout()
        self._figures: list[QLabel] = []
        self._cards: list[Card] = []
        for text in (
            words("New members"),
            words("Joined a program"),
            words("Sales"),
            words("Of them to members"),
            words("Sold for"),
        ):
            card, figure = Card(text), label("…", "figure")
            card.body.addWidget(figure)
            self._figures.append(figure)
            self._cards.append(card)
            row.addWidget(card, 1)
        column.addLayout(row)

    def show_results(self, results: OwnResults) -> None:
        """Show these figures."""
        number = self._words.formats.number
        counts = (results.enrolled, results.joined, results.sales, results.to_members)
        texts = [number(count) for count in counts]
        texts.append(self._words.formats.money(results.sold_minor, self._currency))
        for figure, card, text in zip(self._figures, self._cards, texts, strict=True):
            figure.setText(text)
            card.setAccessibleDescription(text)
