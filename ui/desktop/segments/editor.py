"""One segment: the rule at the start, what it means now beside it."""

import json
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from services import planning, segments
from services.core.errors import AppError
from services.core.words import Text
from ui.desktop.core.context import Context
from ui.desktop.core.flow import FlowLayout
from ui.desktop.core.rules.tree import RuleTree
from ui.desktop.core.theme import GAP
from ui.desktop.core.widgets import Card, Meter, button, empty, label, line
from ui.desktop.segments.cards import AskCard, HistoryCard, OverlapCard, QualityCard
from ui.desktop.segments.presenter import Picture, Sampled, SegmentPresenter, as_text

_SIDE_WIDTH = 410
_READY_SHOWN = 10
_SAMPLE_HEIGHT = 220
CHANNELS = {
    "email": Text("e-mail"),
    "sms": Text("SMS"),
    "post": Text("post"),
    "phone": Text("phone"),
}


class SegmentEditor(QWidget):
    """Rule, problem and sample at the start; size and reach beside them."""

    def __init__(self, context: Context, presenter: SegmentPresenter) -> None:
        super().__init__()
        self._context, self._words, self.presenter = context, context.words, presenter
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GAP)
        main = QVBoxLayout()
        main.setSpacing(GAP)
        main.addWidget(self._rule_card(), 7)
        self._sample = Card(self._words("Some of them, and why they are in"))
        self._sample.setMaximumHeight(_SAMPLE_HEIGHT)
        main.addWidget(self._sample, 3)
        across.addLayout(main, 1)
        across.addWidget(self._side())
        presenter.opened.connect(self._open)
        presenter.said.connect(self.sentence.setText)
        presenter.wrong.connect(self._show_problem)
        presenter.pictured.connect(self._show_picture)
        presenter.counting.connect(self._show_counting)
        presenter.marked.connect(self.tree.show_problems)
        presenter.graded.connect(self._show_grades)
        presenter.moved.connect(self.history.show_history)
        presenter.told.connect(self.ask.show_answer)
        self.ask.asked.connect(presenter.ask_for)

    def _side(self) -> QScrollArea:
        """Return the cards beside the rule, which scroll where the window is low."""
        inside = QWidget()
        inside.setObjectName("page")
        side = QVBoxLayout(inside)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(GAP)
        self._size_card = Card(self._words("Size now"))
        self.quality = QualityCard(self._context)
        self.overlap = OverlapCard(self._context)
        self.history = HistoryCard(self._context)
        self.ask = AskCard(self._context)
        self._reach_card = Card(self._words("Who can be written to"))
        for card in (
            self._size_card,
            self.quality,
            self.overlap,
            self.ask,
            self.history,
            self._reach_card,
        ):
            side.addWidget(card)
        side.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedWidth(_SIDE_WIDTH)
        area.setWidget(inside)
        return area

    def _rule_card(self) -> Card:
        words = self._words
        card = Card(words("Who belongs here"))
        self.sentence = label("", "sentence", wrap=True)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(words("The rule"))
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setTabChangesFocus(True)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(13)
        self.text.setFont(font)
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        card.body.addWidget(self.sentence)
        self.tree = RuleTree(self._context)
        self.tree.changed.connect(self._edited)
        self.tree.broken.connect(self.presenter.set_broken)
        inner = QScrollArea()
        inner.setObjectName("cardBody")
        inner.viewport().setObjectName("cardBody")
        inner.setWidgetResizable(True)
        inner.setFrameShape(QScrollArea.Shape.NoFrame)
        inner.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setObjectName("cardBody")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 6, 0)
        column.addWidget(self.tree)
        column.addWidget(self._ready_mades())
        column.addStretch(1)
        inner.setWidget(inside)
        self._ways = QStackedWidget()
        self._ways.addWidget(inner)
        self._ways.addWidget(self.text)
        self.as_text = button(words("Edit as text"), self._switch, kind="link")
        card.head.addWidget(self.as_text)
        card.body.addWidget(self._ways, 1)
        card.body.addWidget(self.problem)
        self.text.textChanged.connect(self._typed)
        return card

    def _ready_mades(self) -> QWidget:
        """Return the line that offers the usual segments to begin from."""
        part = QWidget()
        part.setObjectName("cardBody")
        flow = FlowLayout(2)
        part.setLayout(flow)
        flow.add(label(self._words("or begin with a ready-made:"), "hint"))
        for ready in segments.READY_MADE[:_READY_SHOWN]:
            begin = button(self._words(ready.name), partial(self._begin, ready), kind="link")
            begin.setToolTip(self._words(ready.about))
            flow.add(begin)
        return part

    def _begin(self, ready: segments.ReadyMade) -> None:
        self.tree.take_over(dict(ready.rule))

    def _edited(self) -> None:
        """Take what the builder made; the text says the same."""
        text = as_text(self.tree.document())
        if text != self.text.toPlainText():
            self.text.setPlainText(text)

    def _typed(self) -> None:
        text = self.text.toPlainText()
        self.presenter.type(text)
        if self._ways.currentIndex() == 1:
            self._show_tree(text)

    def _show_tree(self, text: str) -> bool:
        """Show the text's rule in the builder; return whether it is one."""
        try:
            document = json.loads(text)
            segments.parse(document)
        except (ValueError, AppError):
            return False
        self.tree.set_document(document)
        return True

    def _switch(self) -> None:
        """Show the rule as conditions or as text; what is no rule can only be text."""
        as_list = self._ways.currentIndex() == 1 and self._show_tree(self.text.toPlainText())
        self._show_way(as_list)

    def _show_way(self, as_list: bool) -> None:
        self._ways.setCurrentIndex(0 if as_list else 1)
        words = self._words
        self.as_text.setText(words("Edit as text") if as_list else words("Edit as conditions"))
        self.as_text.setAccessibleName(self.as_text.text())

    # ------------------------------------------------------------------------------- showing

    def _open(self) -> None:
        if self.text.toPlainText() != self.presenter.text:
            self.text.setPlainText(self.presenter.text)
        self._show_way(self._show_tree(self.presenter.text))

    def _show_problem(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.text.setAccessibleDescription(problem)
        self.text.setProperty("wrong", bool(problem))
        self.text.style().unpolish(self.text)
        self.text.style().polish(self.text)

    def _show_counting(self) -> None:
        self._size_card.setAccessibleDescription(self._words("counting"))

    def _show_picture(self, picture: Picture) -> None:
        self._show_size(picture.size)
        self._show_reach(picture.size)
        self._show_sample(picture.sample)

    def _show_grades(self, card: planning.Quality | None) -> None:
        self.quality.show_card(card)
        if card is not None:
            self.overlap.show_overlaps(card.overlaps, card.members)

    def _show_size(self, size: segments.Size) -> None:
        words, formats, body = self._words, self._words.formats, self._size_card.body
        empty(body)
        first = QHBoxLayout()
        first.addWidget(label(formats.number(size.count), "figure"))
        of = words("of {n} members", n=size.of)
        first.addWidget(label(f"{of} · {formats.share(size.share)}", "hint"))
        first.addStretch(1)
        body.addLayout(first)
        row = QHBoxLayout()
        row.setSpacing(28)
        row.addLayout(self._fact(words("Share of revenue"), formats.share(size.revenue_share)))
        currency = self._context.database.shop.currency
        spent = formats.round_money(size.revenue_minor, currency)
        row.addLayout(self._fact(words("Spent in all"), spent))
        row.addStretch(1)
        body.addLayout(row)
        took = words("counted in {ms} ms", ms=formats.number(size.elapsed_ms, 0))
        body.addWidget(label(took, "small"))
        for missing in size.missing:
            text = words("Not in this shop: {value}", value=str(missing.value))
            body.addWidget(label(text, "problem", wrap=True))
        self._size_card.setAccessibleDescription(f"{formats.number(size.count)} {of}")

    def _fact(self, name: str, value: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(label(name, "small"))
        column.addWidget(label(value, "strong"))
        return column

    def _show_reach(self, size: segments.Size) -> None:
        body = self._reach_card.body
        empty(body)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for place, (channel, name) in enumerate(CHANNELS.items()):
            reached = size.reachable.get(channel, 0)
            share = reached / size.count if size.count else 0.0
            text = self._words("{part} of {whole}", part=reached, whole=size.count)
            grid.addWidget(label(self._words(name)), place, 0)
            grid.addWidget(Meter(self._context.theme, share), place, 1)
            grid.addWidget(label(text, "small"), place, 2)
        body.addLayout(grid)

    def _show_sample(self, sample: list[Sampled]) -> None:
        body = self._sample.body
        empty(body)
        if not sample:
            body.addWidget(label(self._words("Nobody belongs here now."), "hint", wrap=True))
            body.addStretch(1)
            return
        inner = QWidget()
        inner.setObjectName("cardBody")
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        for number, one in enumerate(sample):
            if number:
                rows.addWidget(line())
            row = QHBoxLayout()
            name = button(one.name, kind="link")
            name.clicked.connect(
                lambda _=False, member=one.member_id: self._context.open("members", member)
            )
            row.addWidget(name)
            row.addWidget(label(one.why, "small", wrap=True), 1)
            rows.addLayout(row)
        rows.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setObjectName("cardBody")
        area.viewport().setObjectName("cardBody")
        area.setWidget(inner)
        body.addWidget(area, 1)
