"""The list: a card for each program, whether a club fits, and what to begin a new one with."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from models.values import ProgramState
from services import benefits, planning, programs
from services.security import Right
from ui.desktop.core.context import Context
from ui.desktop.core.theme import GAP
from ui.desktop.core.widgets import Card, Meter, button, chip, empty, label, line
from ui.desktop.programs.presenter import PROGRAM_STATES, ProgramCard

_SIDE_WIDTH = 330
_ACROSS = 2


class ProgramTile(Card):
    """One program: state, figures, levels as a ladder, what is used of the budget."""

    def __init__(
        self, context: Context, row: programs.ProgramRow, opened: Callable[[], None]
    ) -> None:
        super().__init__()
        self._context, self._words, self._row = context, context.words, row
        self.setAccessibleName(row.name)
        self.heading.setVisible(True)
        self.heading.setText(row.name)
        self.heading.setProperty("role", "strong")
        text, kind = PROGRAM_STATES[row.state]
        self.head.addWidget(chip(self._words(text), kind))
        if row.goals:
            self.body.addWidget(label(row.goals, "small", wrap=True))
        self._inner = QVBoxLayout()
        self._inner.setSpacing(8)
        self.body.addLayout(self._inner)
        self.body.addStretch(1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self.open_button = button(self._words("Open"), opened)
        self.open_button.setAccessibleName(f"{self._words('Open')}: {row.name}")
        foot.addWidget(self.open_button)
        self.body.addLayout(foot)

    def show_overview(self, overview: benefits.ProgramOverview) -> None:
        """Show the figures once they are counted."""
        words, formats = self._words, self._words.formats
        empty(self._inner)
        figures = QHBoxLayout()
        figures.setSpacing(24)
        figures.addLayout(_fact(words("Members"), formats.number(overview.members), "middleFigure"))
        figures.addLayout(
            _fact(words("Joined this month"), formats.number(overview.joined), "middleFigure")
        )
        held = self._held(overview)
        figures.addLayout(_fact(words("Owed to members"), held, "middleFigure"))
        figures.addStretch(1)
        self._inner.addLayout(figures)
        if overview.levels:
            self._inner.addLayout(self._ladder(overview))
        if overview.budget_minor:
            self._inner.addLayout(self._budget(overview.spent_minor, overview.budget_minor))
        said = [f"{words('Members')}: {overview.members}", f"{words('Owed to members')}: {held}"]
        self.setAccessibleDescription(". ".join(said))

    def _held(self, overview: benefits.ProgramOverview) -> str:
        """Return what members hold of what the program gave: credit, points or nothing."""
        formats, parts = self._words.formats, []
        if overview.credit_minor:
            currency = self._context.database.shop.currency
            parts.append(formats.round_money(overview.credit_minor, currency))
        if overview.points:
            parts.append(self._words("{n} points", n=overview.points))
        return " · ".join(parts) or "—"

    def _ladder(self, overview: benefits.ProgramOverview) -> QGridLayout:
        """Draw the levels, the highest on top, each as long as its share of the members."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        most = max(level.members for level in overview.levels) or 1
        for place, level in enumerate(reversed(overview.levels)):
            grid.addWidget(label(level.name, "smallText"), place, 0)
            grid.addWidget(Meter(self._context.theme, level.members / most), place, 1)
            grid.addWidget(label(self._words.formats.number(level.members), "smallText"), place, 2)
        return grid

    def _budget(self, spent: int, budget: int) -> QVBoxLayout:
        formats, currency = self._words.formats, self._context.database.shop.currency
        column = QVBoxLayout()
        column.setSpacing(4)
        text = self._words(
            "Budget: {part} of {whole} used",
            part=formats.round_money(spent, currency),
            whole=formats.round_money(budget, currency),
        )
        column.addWidget(label(text, "small"))
        color = "danger" if spent >= budget else "accent" if spent > 0.8 * budget else "primary"
        column.addWidget(Meter(self._context.theme, spent / budget, color))
        return column


def _fact(name: str, value: str, role: str = "strong") -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(label(name, "small"))
    column.addWidget(label(value, role))
    return column


class ProgramList(QWidget):
    """The tiles; beside them the fit of a club to this shop and the starting points.

    `chosen` brings a program's name, `begun` the starting point to make a new one from.
    """

    chosen = Signal(str)
    begun = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._words = context, context.words
        self._tiles: dict[str, ProgramTile] = {}
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GAP)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inner = QWidget()
        self._inner.setObjectName("canvas")
        self._grid = QGridLayout(self._inner)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        for column in range(_ACROSS):
            self._grid.setColumnStretch(column, 1)
        area.setWidget(self._inner)
        area.setAccessibleName(self._words("Programs"))
        across.addWidget(area, 1)
        self._side = QVBoxLayout()
        self._side.setSpacing(GAP)
        self.fit = FitCard(context)
        self.fit.hide()
        self.begin = Card(self._words("Begin a new program with"))
        if not context.may(Right.EDIT_PROGRAM):  # shown before it has a place, it were a window
            self.begin.hide()
        for card in (self.fit, self.begin):
            card.setFixedWidth(_SIDE_WIDTH)
            self._side.addWidget(card)
        self._side.addStretch(1)
        across.addLayout(self._side)

    def show_cards(self, cards: Sequence[ProgramCard]) -> None:
        """Show these programs."""
        empty(self._grid)
        self._tiles = {}
        if not cards:
            self._grid.addWidget(self._teach(), 0, 0, 1, _ACROSS)
        for number, card in enumerate(cards):
            name = card.row.name
            tile = ProgramTile(self._context, card.row, partial(self.chosen.emit, name))
            self._tiles[name] = tile
            self._grid.addWidget(tile, number // _ACROSS, number % _ACROSS)
        self._grid.setRowStretch(len(cards) // _ACROSS + 1, 1)
        self._has_run = any(card.row.state is not ProgramState.DRAFT for card in cards)

    def show_overview(self, name: str, overview: benefits.ProgramOverview) -> None:
        """Show the figures of one."""
        if name in self._tiles:
            self._tiles[name].show_overview(overview)

    def show_ready(self, ready: Sequence[benefits.StartingPoint]) -> None:
        """Offer these to begin with."""
        empty(self.begin.body)
        for number, point in enumerate(ready):
            if number:
                self.begin.body.addWidget(line())
            row = QHBoxLayout()
            texts = QVBoxLayout()
            texts.setSpacing(1)
            texts.addWidget(label(point.title, "strong", wrap=True))
            texts.addWidget(label(point.hint, "small", wrap=True))
            row.addLayout(texts, 1)
            start = button(self._words("Begin"), partial(self.begun.emit, point))
            start.setAccessibleName(f"{self._words('Begin')}: {point.title}")
            row.addWidget(start, 0, Qt.AlignmentFlag.AlignVCenter)
            self.begin.body.addLayout(row)

    def _teach(self) -> Card:
        """Say what a program is while there is none."""
        words = self._words
        card = Card()
        card.body.setContentsMargins(24, 24, 24, 24)
        title: QLabel = label(
            words("A club gives customers a reason to come back"), "title", wrap=True
        )
        card.body.addWidget(title)
        for text in (
            words("Say who may join: after so many visits, for a fee, or everybody."),
            words("Say what members get: credit, points, a discount, a gift, a surprise."),
            words("Try it on your own past sales before anybody hears of it."),
            words("Launch it, and watch who joins, where and through whom."),
        ):
            row = QHBoxLayout()
            row.addWidget(label("•", "strong"))
            row.addWidget(label(text, wrap=True), 1)
            card.body.addLayout(row)
        hint = words("Choose a starting point beside; everything in it can be changed.")
        card.body.addWidget(label(hint, "hint", wrap=True))
        card.body.addStretch(1)
        return card


class FitCard(Card):
    """Whether a club pays off in this shop, from its own sales; hidden once one runs."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.words("Does a club fit this shop?"))
        self._context = context

    def show_fit(self, fit: planning.Fit | None) -> None:
        """Show the verdict with the figures it rests on; None: a program runs already."""
        self.setVisible(fit is not None)
        empty(self.body)
        if fit is None:
            return
        words, formats = self._context.words, self._context.words.formats
        verdict = label(words(planning.VERDICTS[fit.verdict]), "strong", wrap=True)
        self.body.addWidget(verdict)
        gap = "—"
        if fit.usual_gap_days is not None:
            gap = words("every {n} days", n=round(fit.usual_gap_days))
        for name, value in (
            (words("Customers in a year"), formats.number(fit.customers)),
            (words("came more than once"), formats.share(fit.returning_share, 0)),
            (words("have a rhythm of their own"), formats.share(fit.rhythm_share, 0)),
            (words("They come"), gap),
            (words("Sales known by customer"), formats.share(fit.identified_share, 0)),
        ):
            row = QHBoxLayout()
            row.addWidget(label(name, "small", wrap=True), 1)
            row.addWidget(label(value, "strong"))
            self.body.addLayout(row)
        self.setAccessibleDescription(verdict.text())
