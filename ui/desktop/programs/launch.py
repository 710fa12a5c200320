"""Launch control: the stages with what the data says, joiners, their data, and what they use."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from models.values import Unit
from services import planning
from services.core.words import Text
from services.security import Right
from ui.desktop.core.charts import Chart, Series
from ui.desktop.core.context import Context
from ui.desktop.core.theme import GAP
from ui.desktop.core.widgets import Card, Meter, button, chip, empty, label, line
from ui.desktop.programs.launching import STAGES, LaunchPresenter

_SIDE_WIDTH = 380
_EMPLOYEES, _BENEFITS = 6, 8
STATES = {
    planning.StageState.DONE: (Text("Done"), "ok"),
    planning.StageState.NOW: (Text("Now"), "primary"),
    planning.StageState.AHEAD: (Text("Ahead"), "plain"),
}


class LaunchView(QWidget):
    """The stages at the start; what has come of it beside them."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._words = context, context.words
        self.presenter = LaunchPresenter(context)
        words = context.words
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GAP)
        self._stages = Card(words("The stages of launching"))
        self._stages.setFixedWidth(_SIDE_WIDTH)
        across.addWidget(self._stages, 0, Qt.AlignmentFlag.AlignTop)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        inner.setObjectName("canvas")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        self._beside = Card(words("Against what was expected"))
        formats = words.formats
        self.chart = Chart(context.theme, "bars", formats.short_number, formats.short_number)
        self.chart.setMinimumHeight(190)
        self._days = Card(words("Joined by day"))
        self._days.body.addWidget(self.chart)
        self._by = Card(words("Who enrolled them"))
        self._quality = Card(words("Details of the new members"))
        self._use = Card(words("What they use"))
        column.addWidget(self._beside)
        column.addWidget(self._days)
        pair = QHBoxLayout()
        pair.setSpacing(GAP)
        for card in (self._by, self._quality):
            pair.addWidget(card, 1)
        column.addLayout(pair)
        column.addWidget(self._use)
        column.addStretch(1)
        area.setWidget(inner)
        across.addWidget(area, 1)
        for card in (self._beside, self._days, self._by, self._quality, self._use):
            card.hide()
        self.presenter.ready.connect(self.show_launch)
        self.presenter.trouble.connect(context.wishes.trouble)

    @property
    def tools(self) -> list[QWidget]:
        """Return what belongs into the top bar: nothing."""
        return []

    def open(self, program: str) -> None:
        """Show how the launch of this program goes."""
        self.presenter.open(program)

    def close_view(self) -> None:
        """Stop asking."""
        self.presenter.close()

    def show_launch(self, launch: planning.Launch) -> None:
        """Show a launch."""
        self._show_stages(launch.stages)
        self._show_beside(launch.beside)
        self._show_joiners(launch)
        self._show_use(launch)

    # ------------------------------------------------------------------------------- private

    def _show_stages(self, stages: list[planning.StageRow]) -> None:
        words, body = self._words, self._stages.body
        empty(body)
        for number, row in enumerate(stages, 1):
            if number > 1:
                body.addWidget(line())
            head = QHBoxLayout()
            head.addWidget(label(f"{number}. {words(STAGES[row.stage])}", "strong", wrap=True), 1)
            text, kind = STATES[row.state]
            head.addWidget(chip(words(text), kind))
            body.addLayout(head)
            body.addWidget(label(words(row.says, **row.facts), "hint", wrap=True))
            if row.stage is planning.Stage.TRAINING and self._context.may(Right.EDIT_PROGRAM):
                body.addLayout(self._training(row))

    def _training(self, row: planning.StageRow) -> QHBoxLayout:
        words, done = self._words, row.state is planning.StageState.DONE
        text = words("Not ready after all") if done else words("Materials are ready, staff trained")
        line_ = QHBoxLayout()
        tick = button(text, lambda: self.presenter.tick_training(done=not done))
        tick.setObjectName("training")
        line_.addWidget(tick)
        line_.addStretch(1)
        return line_

    def _show_beside(self, beside: planning.Beside | None) -> None:
        words, formats, card = self._words, self._words.formats, self._beside
        card.setVisible(beside is not None)
        empty(card.body)
        if beside is None:
            return
        currency = self._context.database.shop.currency
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        rows = (
            (
                words("Joined"),
                beside.joiners,
                beside.joiners_expected,
                formats.number(beside.joiners),
                formats.number(beside.joiners_expected),
                "primary",
            ),
            (
                words("Cost of benefits"),
                beside.cost_minor,
                beside.cost_expected_minor,
                formats.round_money(beside.cost_minor, currency),
                formats.round_money(beside.cost_expected_minor, currency),
                "accent" if beside.cost_minor > beside.cost_expected_minor else "primary",
            ),
        )
        for place, (name, came, expected, came_text, expected_text, color) in enumerate(rows):
            share = came / expected if expected else float(came > 0)
            said = words("{came}, expected by now: {wanted}", came=came_text, wanted=expected_text)
            grid.addWidget(label(name), place, 0)
            grid.addWidget(Meter(self._context.theme, share, color), place, 1)
            grid.addWidget(label(said, "small"), place, 2)
        card.body.addLayout(grid)

    def _show_joiners(self, launch: planning.Launch) -> None:
        words, formats = self._words, self._words.formats
        found = launch.enrolment
        for card in (self._days, self._by, self._quality):
            card.setVisible(found is not None)
        if found is None:
            return
        days = self.presenter.days(launch)
        labels = [formats.short_day(day) for day, _ in days]
        counts = [float(count) for _, count in days]
        self.chart.show_values(words("Joined by day"), labels, [Series(words("Joined"), counts)])
        empty(self._by.body)
        most = max((row.enrolled.joiners for row in found.by_employee), default=0) or 1
        rows = [
            (
                row.name or row.code or words("nobody noted"),
                row.enrolled.joiners / most,
                formats.number(row.enrolled.joiners),
            )
            for row in found.by_employee[:_EMPLOYEES]
        ]
        self._show_meters(self._by, rows)
        total = found.total
        shares = (
            (words("With a phone"), total.with_phone),
            (words("With an e-mail"), total.with_email),
            (words("With a birthday"), total.with_birthday),
            (words("Can be written to"), total.reachable),
        )
        known = [
            (name, share, formats.share(share, 0)) for name, share in shares if share is not None
        ]
        if total.quality is not None:
            score = formats.number(total.quality, 0)
            known.insert(0, (words("Quality, of 100"), total.quality / 100, score))
        self._show_meters(self._quality, known)

    def _show_meters(self, card: Card, rows: list[tuple[str, float, str]]) -> None:
        """Show a bar for each row; a card without any says so."""
        empty(card.body)
        if not rows:
            card.body.addWidget(label(self._words("Nobody has joined yet."), "hint", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for place, (name, share, text) in enumerate(rows):
            grid.addWidget(label(name, "smallText"), place, 0)
            grid.addWidget(Meter(self._context.theme, share), place, 1)
            grid.addWidget(label(text, "smallText"), place, 2)
        card.body.addLayout(grid)
        card.body.addStretch(1)
        card.setAccessibleDescription(". ".join(f"{name}: {text}" for name, _, text in rows))

    def _show_use(self, launch: planning.Launch) -> None:
        words, use = self._words, launch.use
        self._use.setVisible(use is not None)
        empty(self._use.body)
        if use is None:
            return
        said = [
            (flow.benefit or "", self._flow(flow.unit, flow.issued, flow.redeemed))
            for flow in use.flows
        ]
        for one in use.uses:
            text = words("used {n} times, {open} in members’ hands", n=one.used, open=one.open)
            said.append((one.benefit, text))
        if not said:
            self._use.body.addWidget(label(words("Nothing has been used yet."), "hint"))
        for name, text in said[:_BENEFITS]:
            row = QHBoxLayout()
            row.addWidget(label(name, "strong"))
            row.addStretch(1)
            row.addWidget(label(text, "small"))
            self._use.body.addLayout(row)

    def _flow(self, unit: Unit, issued: int, redeemed: int) -> str:
        words, currency = self._words, self._context.database.shop.currency
        if unit is Unit.CREDIT:
            given, spent = (words.formats.round_money(n, currency) for n in (issued, redeemed))
        else:
            given, spent = (words("{n} points", n=n) for n in (issued, redeemed))
        return words("{given} given, {spent} used", given=given, spent=spent)
