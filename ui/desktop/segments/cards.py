"""What stands beside a rule: whether it is a good segment, what it overlaps, how it moved."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from services import members, planning, segments
from services.core.formats import Formats
from ui.desktop.core.charts import Chart, Series
from ui.desktop.core.context import Context
from ui.desktop.core.pick import Choice, PickButton
from ui.desktop.core.widgets import Card, Meter, button, chip, empty, label, start_side
from ui.desktop.segments.told import Told

_GOOD = 0.6
_OVERLAPS_SHOWN = 4
_CHART_HEIGHT = 150
_METER_WIDTH = 96


class QualityCard(Card):
    """Seven conditions, each a bar with a hint; a click on its name says what it means."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.words("Is it a good segment?"))
        self._context, self._words = context, context.words
        self._open: planning.Criterion | None = None
        self._card: planning.Quality | None = None

    def show_card(self, card: planning.Quality | None) -> None:
        """Show a card; None while it is being made."""
        self._card = card
        empty(self.body)
        if card is None:
            self.body.addWidget(label(self._words("counting"), "hint"))
            return
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(1, _METER_WIDTH)
        grid.setColumnStretch(2, 1)
        row = 0
        for grade in card.grades:
            self._show_grade(grid, row, grade)
            row += 1
            if grade.criterion is self._open:
                meaning = self._words(planning.DEFINITIONS[grade.criterion])
                grid.addWidget(label(meaning, "small", wrap=True), row, 0, 1, 3)
                row += 1
        self.body.addLayout(grid)
        for risk, facts in card.risks:
            self.body.addWidget(label(self._words(risk, **facts), "problem", wrap=True))

    def _show_grade(self, grid: QGridLayout, row: int, grade: planning.Grade) -> None:
        words = self._words
        name = words(planning.NAMES[grade.criterion])
        ask = button(name, partial(self._turn, grade.criterion), kind="link")
        ask.setToolTip(words(planning.DEFINITIONS[grade.criterion]))
        hint = words(grade.hint, **grade.facts)
        ask.setAccessibleDescription(hint)
        grid.addWidget(ask, row, 0, start_side())
        if grade.score is not None:
            color = "primary" if grade.score >= _GOOD else "accent"
            meter = Meter(self._context.theme, grade.score, color)
            meter.setFixedWidth(_METER_WIDTH)
            grid.addWidget(meter, row, 1)
        grid.addWidget(label(hint, "small", wrap=True), row, 2)

    def _turn(self, criterion: planning.Criterion) -> None:
        self._open = None if self._open is criterion else criterion
        self.show_card(self._card)


class OverlapCard(Card):
    """The saved segments that share customers with this one."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.words("Overlap with other segments"))
        self._context, self._words = context, context.words

    def show_overlaps(self, overlaps: Sequence[segments.Overlap], members: int) -> None:
        """Show the most alike ones."""
        empty(self.body)
        if not overlaps:
            self.body.addWidget(label(self._words("no overlap"), "hint"))
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        grid.setHorizontalSpacing(10)
        for row, one in enumerate(overlaps[:_OVERLAPS_SHOWN]):
            open_it = button(
                one.name, partial(self._context.open, "segments", one.name), kind="link"
            )
            grid.addWidget(open_it, row, 0, start_side())
            grid.addWidget(label(self._words.formats.number(one.both), "strong"), row, 1)
            share = one.both / members if members else 0.0
            grid.addWidget(Meter(self._context.theme, share), row, 2)
        self.body.addLayout(grid)


class HistoryCard(Card):
    """The segment at the ends of the last months: its size, who came and went, what they spent."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.words("Month by month"))
        self._context, self._words = context, context.words

    def show_history(self, history: segments.History | None) -> None:
        """Show the months; None while they are being counted."""
        empty(self.body)
        if history is None:
            self.body.addWidget(label(self._words("counting"), "hint"))
            return
        words, formats = self._words, self._words.formats
        points, newest = history.points, history.points[-1]
        self._draw(points, _whole(formats), Series(words("Customers"), [p.members for p in points]))
        came = Series(words("Came in"), [p.came for p in points], "ok")
        went = Series(words("Left it"), [p.went for p in points], "accent")
        self._draw(points, _whole(formats), came, went)
        moved = words("This month {came} came and {went} went.", came=newest.came, went=newest.went)
        self.body.addWidget(label(moved, "small", wrap=True))
        currency = self._context.database.shop.currency
        self._draw(
            points,
            lambda minor: formats.round_money(round(minor), currency),
            Series(words("Spent in the year up to then"), [p.revenue_minor for p in points]),
        )
        if history.undated:
            labels = [fact.label for key in history.undated if (fact := segments.find_fact(key))]
            named = ", ".join(words(one) for one in labels)
            told = words("As things stand now, not as they stood then: {facts}", facts=named)
            self.body.addWidget(label(told, "small", wrap=True))

    def _draw(
        self, points: Sequence[segments.Point], write: Callable[[float], str], *series: Series
    ) -> None:
        """Add a chart of the months, below the names of what it shows."""
        title = " · ".join(one.name for one in series)
        self.body.addWidget(label(title, "small"))
        chart = Chart(self._context.theme, "bars", write)
        months = [self._words.formats.month(f"{point.on:%Y-%m}").split()[0] for point in points]
        chart.show_values(title, months, series)
        chart.setMinimumHeight(_CHART_HEIGHT)
        chart.setMaximumHeight(_CHART_HEIGHT)
        self.body.addWidget(chart)


def _whole(formats: Formats) -> Callable[[float], str]:
    """Return how whole customers are written along a chart."""
    return lambda value: formats.number(round(value))


class AskCard(Card):
    """Ask for any customer whether they are in, and why or why not."""

    asked = Signal(int)

    def __init__(self, context: Context) -> None:
        super().__init__(context.words("Is somebody in?"))
        self._context, self._words = context, context.words
        self.pick = PickButton(
            context, context.words("A customer"), asked=_found, empty=context.words("choose")
        )
        self.pick.picked.connect(self._ask)
        row = QHBoxLayout()
        row.addWidget(self.pick)
        row.addStretch(1)
        self.body.addLayout(row)
        self._answer = QVBoxLayout()
        self._answer.setSpacing(2)
        holder = QWidget()
        holder.setObjectName("cardBody")
        holder.setLayout(self._answer)
        self._answer.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(holder)

    def show_answer(self, told: Told | None) -> None:
        """Say whether the customer is in, and how each condition stands."""
        empty(self._answer)
        if told is None:
            return
        self.pick.set_values([str(told.member_id)], {str(told.member_id): told.name})
        words = self._words
        verdict = words("is in") if told.holds else words("is not in")
        self._answer.addWidget(chip(verdict, "ok" if told.holds else "danger"))
        for condition in told.conditions:
            mark = "✓" if condition.holds else "✗"
            text = f"{mark} {condition.asked} – {condition.figure}"
            self._answer.addWidget(label(text, "small", wrap=True))

    def _ask(self, values: list[str]) -> None:
        self.asked.emit(int(values[0]))


def _found(session: Any, typed: str) -> list[Choice]:
    """Return the customers whose name, number, phone or card fits what was typed."""
    found = members.search(session, typed)
    return [
        Choice(str(one.member.id), f"{one.member.name} ({one.member.member_no})") for one in found
    ]
