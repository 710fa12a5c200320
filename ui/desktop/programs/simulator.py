"""The simulator: sliders of the join threshold and the rate, and what the past year would say."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from models.values import Unit, minor_per_major
from services import planning
from services.security import Right
from ui.desktop.core.charts import Chart, Series
from ui.desktop.core.context import Context
from ui.desktop.core.forms import choice_field, number_field
from ui.desktop.core.tables import TableView
from ui.desktop.core.theme import GAP
from ui.desktop.core.widgets import Card, EmptyState, button, empty, label
from ui.desktop.programs.heat_table import METRICS, HeatDelegate, HeatModel
from ui.desktop.programs.simulating import SimulatorPresenter

_SIDE_WIDTH = 320


class SimulatorView(QWidget):
    """Controls at the side; figures, months and the table of all values beside them."""

    taken = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._words = context, context.words
        self.presenter = SimulatorPresenter(context)
        self._answer: planning.Simulation | None = None
        self._may_edit = context.may(Right.EDIT_PROGRAM) and context.may(Right.EDIT_BENEFIT)
        words = context.words
        self.run_button = button(words("Simulate"), self.presenter.run, kind="primary")
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GAP)
        across.addLayout(self._controls())
        across.addWidget(self._answers(), 1)
        presenter = self.presenter
        presenter.opened.connect(self._show_levers)
        presenter.simulated.connect(self._show_answer)
        presenter.gridded.connect(self._show_grid)
        presenter.refused.connect(self._show_problem)
        presenter.taken.connect(self.taken)
        presenter.trouble.connect(context.wishes.trouble)

    @property
    def tools(self) -> list[QWidget]:
        """Return what belongs into the top bar."""
        return [self.run_button]

    def open(self, program: str) -> None:
        """Take this program; an answer that stands for it stays."""
        if program != self.presenter.program:
            self._forget()
            self.presenter.open(program)

    def begin(self, document: Mapping[str, Any]) -> None:
        """Take a draft that is not kept yet, as it stands."""
        self._forget()
        self.presenter.begin(document)

    def close_view(self) -> None:
        """Stop replaying."""
        self.presenter.close()

    # ------------------------------------------------------------------------------- controls

    def _controls(self) -> QVBoxLayout:
        words, presenter = self._words, self.presenter
        side = QVBoxLayout()
        card = Card(words("What if"))
        card.setFixedWidth(_SIDE_WIDTH)
        self.threshold = LeverSlider(words("Join threshold"), presenter.threshold_text)
        self.threshold.moved.connect(lambda value: presenter.choose(threshold=value))
        self.rate = LeverSlider(words("Benefit rate"), presenter.rate_text)
        self.rate.moved.connect(lambda value: presenter.choose(rate=value))
        months = [(words("the last {n} months", n=n), n) for n in (3, 6, 12, 24)]
        self.months = choice_field(words("Tried on"), months, 12)
        self.months.activated.connect(lambda _: presenter.choose(months=self.months.currentData()))
        ways = [
            (words("Members pay with all their credit"), planning.Redeem.ALL),
            (words("Members leave their credit"), planning.Redeem.NONE),
        ]
        self.redeem = choice_field(words("What members do"), ways, planning.Redeem.ALL)
        self.redeem.activated.connect(lambda _: presenter.choose(redeem=self.redeem.currentData()))
        self.margin = number_field(words("Margin where no cost is known"), 30, 1, 100, "%")
        self.margin.valueChanged.connect(lambda value: presenter.choose(margin_percent=value))
        card.body.addWidget(self.threshold)
        card.body.addWidget(self.rate)
        for name, field in (
            (words("Tried on"), self.months),
            (words("What members do"), self.redeem),
            (words("Margin where no cost is known"), self.margin),
        ):
            card.body.addWidget(label(name, "small"))
            card.body.addWidget(field)
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        card.body.addWidget(self.problem)
        self.compare_button = button(words("Compare thresholds and rates"), presenter.compare)
        self.take_button = button(words("Take these values"), presenter.take)
        card.body.addWidget(self.compare_button)
        card.body.addWidget(self.take_button)
        self.expect_button = button(words("Expect this of the launch"), self._expect)
        card.body.addWidget(self.expect_button)
        self.take_button.setVisible(self._may_edit)
        side.addWidget(card)
        side.addStretch(1)
        return side

    def _show_levers(self) -> None:
        presenter, levers = self.presenter, self.presenter.levers
        self.run_button.setEnabled(True)
        self.compare_button.setEnabled(levers.threshold is not None or levers.rate is not None)
        self.threshold.set_values(
            presenter.threshold_name(), presenter.thresholds(), levers.threshold
        )
        self.rate.set_values(levers.benefit or "", presenter.rates(), levers.rate)

    def _show_problem(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    # -------------------------------------------------------------------------------- answers

    def _answers(self) -> QScrollArea:
        words, theme = self._words, self._context.theme
        area = self._area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        inner.setObjectName("canvas")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        self._empty = Card()
        self._empty.body.addWidget(
            EmptyState(
                words("Try it before anybody hears of it"),
                words("Your own past sales are replayed: who would have joined, what it costs."),
            )
        )
        self._figures = Card(words("What it would have come to"))
        self._joined_chart = self._chart(words("Would have joined, by month"), "")
        formats, currency = words.formats, self._context.database.shop.currency
        sign = formats.currency_sign(currency)
        self._cost_chart = self._chart(words("Cost of benefits, by month"), sign)
        charts = QHBoxLayout()
        charts.setSpacing(GAP)
        self._charts = []
        for chart in (self._joined_chart, self._cost_chart):
            card = Card(chart.accessibleName())
            card.body.addWidget(chart)
            charts.addWidget(card, 1)
            self._charts.append(card)
        self._grid_card = Card(words("Thresholds and rates"))
        self.heat = HeatModel(self._context, self.presenter)
        self.shown = choice_field(
            words("Figure in the table"),
            [(words(text), key) for key, text in METRICS.items()],
            "cost",
        )
        self.shown.activated.connect(lambda _: self.heat.show_metric(self.shown.currentData()))
        self._grid_card.head.addWidget(self.shown)
        self.heat_table = TableView(words("Thresholds and rates"), self.heat, self._take_cell)
        self.heat_table.setItemDelegate(HeatDelegate(self.heat_table))
        self.heat_table.verticalHeader().show()
        self.heat_table.setSelectionBehavior(TableView.SelectionBehavior.SelectItems)
        never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.heat_table.setHorizontalScrollBarPolicy(never)
        head = self.heat_table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._grid_card.body.addWidget(self.heat_table)
        self._hint = label(words("Enter on a cell sets the sliders to it."), "small", wrap=True)
        self._grid_card.body.addWidget(self._hint)
        column.addWidget(self._empty)
        column.addWidget(self._figures)
        column.addLayout(charts)
        column.addWidget(self._grid_card)
        column.addStretch(1)
        area.setWidget(inner)
        theme.changed.connect(self.heat.dress)
        self._forget()
        return area

    def _chart(self, title: str, unit: str) -> Chart:
        formats = self._words.formats
        chart = Chart(self._context.theme, "bars", formats.short_number, formats.short_number, unit)
        chart.setMinimumHeight(200)
        chart.setAccessibleName(title)
        return chart

    def _forget(self) -> None:
        """Show no answer: another draft is here."""
        self._answer = None
        self.expect_button.hide()
        self.run_button.setEnabled(False)
        self._empty.show()
        for card in (self._figures, *self._charts, self._grid_card):
            card.hide()

    def _show_answer(self, answer: planning.Simulation) -> None:
        words, currency = self._words, self._context.database.shop.currency
        self._answer = answer
        self.expect_button.setVisible(bool(self.presenter.program) and self._may_edit)
        self._empty.hide()
        for card in (self._figures, *self._charts):
            card.show()
        empty(self._figures.body)
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(12)
        for place, (name, value) in enumerate(figures(answer, words, currency)):
            cell = QVBoxLayout()
            cell.setSpacing(0)
            cell.addWidget(label(name, "small"))
            cell.addWidget(label(value, "middleFigure"))
            grid.addLayout(cell, place // 4, place % 4)
            grid.setColumnStretch(place % 4, 1)
        self._figures.body.addLayout(grid)
        known = words.formats.share(answer.known_cost_share, 0)
        said = words(
            "Tried on {period}. Who satisfies the condition joins and buys what they bought; "
            "the cost of {known} of what they bought is known.",
            period=answer.period,
            known=known,
        )
        self._figures.body.addWidget(label(said, "small", wrap=True))
        labels = [words.formats.month(month.month) for month in answer.months]
        major = minor_per_major(currency)
        joined = [float(month.figures.joined) for month in answer.months]
        cost = [month.figures.cost_minor / major for month in answer.months]
        self._joined_chart.show_values(
            words("Would have joined, by month"),
            labels,
            [Series(words("Would have joined"), joined)],
        )
        self._cost_chart.show_values(
            words("Cost of benefits, by month"),
            labels,
            [Series(words("Cost of benefits"), cost, "accent")],
        )

    def _expect(self) -> None:
        if self._answer is not None:
            self.presenter.expect(self._answer)

    def _show_grid(self, grid: planning.Grid) -> None:
        self._empty.hide()
        self._grid_card.show()
        self.heat.show_grid(grid, self.shown.currentData())
        rows = max(len(grid.thresholds), 1)
        self.heat_table.setFixedHeight(46 + 41 * rows)
        # It stands below the charts: what was asked for is shown, once it has its height.
        QTimer.singleShot(0, self._grid_card, self._show_whole_grid)

    def _show_whole_grid(self) -> None:
        self._area.ensureWidgetVisible(self._grid_card, 0, 0)

    def _take_cell(self, row: int) -> None:
        threshold, rate = self.heat.values_at(row, self.heat_table.currentIndex().column())
        if threshold is not None:
            self.threshold.choose(threshold)
        if rate is not None:
            self.rate.choose(rate)


def figures(answer: planning.Simulation, words: Any, currency: str) -> list[tuple[str, str]]:
    """Return what a simulation says as (name, value) in words; "—" for what cannot be said."""
    formats, total = words.formats, answer.total
    share = answer.joined / answer.customers if answer.customers else 0.0
    per_visit, uplift = total.cost_per_visit, total.break_even_uplift
    owed = []
    if answer.outstanding.get(Unit.CREDIT):
        owed.append(formats.round_money(answer.outstanding[Unit.CREDIT], currency))
    if answer.outstanding.get(Unit.POINTS):
        owed.append(words("{n} points", n=answer.outstanding[Unit.POINTS]))
    found = [
        (
            words("Would have joined"),
            f"{formats.number(answer.joined)} · {formats.share(share, 0)}",
        ),
        (words("Cost of benefits"), formats.round_money(total.cost_minor, currency)),
        (
            words("Cost per visit"),
            "—" if per_visit is None else formats.money(round(per_visit), currency),
        ),
        (words("Sales must rise by"), "—" if uplift is None else formats.share(uplift)),
        (words("Owed to members"), " · ".join(owed) or "—"),
        (words("Members at the end"), formats.number(answer.members)),
        (words("Visits of members"), formats.number(total.visits)),
    ]
    if total.fees_minor:
        found.append((words("Fees taken"), formats.round_money(total.fees_minor, currency)))
    return found


class LeverSlider(QWidget):
    """A slider over a few values, with the one it stands on in words. `moved` brings the value."""

    moved = Signal(object)

    def __init__(self, name: str, write: Callable[[Any], str]) -> None:
        super().__init__()
        self._name, self._write = name, write
        self._values: Sequence[Any] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(2)
        self._of = label("", "small", wrap=True)
        self.value = label("", "strong")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(name)
        self.slider.valueChanged.connect(self._move)
        layout.addWidget(label(name, "heading"))
        layout.addWidget(self._of)
        layout.addWidget(self.value)
        layout.addWidget(self.slider)

    def set_values(self, of: str, values: Sequence[Any], value: Any) -> None:
        """Stand on the value; nothing to move hides the slider."""
        self._values = values
        self._of.setText(of)
        self.setVisible(bool(values))
        self.slider.blockSignals(True)
        self.slider.setRange(0, max(len(values) - 1, 0))
        if values:
            self.slider.setValue(values.index(value))
            self._say()
        self.slider.blockSignals(False)

    def choose(self, value: Any) -> None:
        """Move to the value, or to the one nearest to it, and tell the value itself."""
        place = min(range(len(self._values)), key=lambda n: abs(self._values[n] - value))
        self.slider.blockSignals(True)
        self.slider.setValue(place)
        self.slider.blockSignals(False)
        self.value.setText(self._write(value))
        self.moved.emit(value)

    def _move(self, _place: int) -> None:
        self._say()
        self.moved.emit(self._values[self.slider.value()])

    def _say(self) -> None:
        text = self._write(self._values[self.slider.value()])
        self.value.setText(text)
        self.slider.setAccessibleDescription(text)
