"""One segment: the rule at the start, what it means now beside it."""

import json
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFontDatabase, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from services import planning, segments
from ui.desktop.core.context import Context
from ui.desktop.core.flow import FlowLayout
from ui.desktop.core.pick import Choice, PickButton, narrowed
from ui.desktop.core.rules.draft import NotDrawable
from ui.desktop.core.rules.sentence import RuleSentence
from ui.desktop.core.rules.tree import RuleTree
from ui.desktop.core.theme import GAP
from ui.desktop.core.widgets import Card, button, empty, label, line, start_side
from ui.desktop.segments.cards import AskCard, HistoryCard, OverlapCard, QualityCard
from ui.desktop.segments.presenter import SegmentPresenter
from ui.desktop.segments.size_cards import ReachCard, SizeCard
from ui.desktop.segments.told import Picture, Sampled
from ui.desktop.segments.versions import VersionsCard

_SIDE_WIDTH = 410
_READY_SHOWN = 10
_SAMPLE_HEIGHT = 220
_SAMPLE_SHARE = 4
_CARD_EDGES = 64  # what of a card is not its rows: margins and heading


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
        # Once the parts have been laid out, however many of them asked for it.
        self._sharing = QTimer(self)
        self._sharing.setSingleShot(True)
        self._sharing.setInterval(0)
        self._sharing.timeout.connect(self._share_height)
        main.addWidget(self._rule_card(), 1)
        self.sample = Card(self._words("Some of them, and why they are in"))
        self._sample_rows: QWidget | None = None
        main.addWidget(self.sample)
        across.addLayout(main, 1)
        across.addWidget(self._side())
        presenter.opened.connect(self._open)
        presenter.said.connect(self.sentence.say)
        presenter.wrong.connect(self._show_problem)
        presenter.pictured.connect(self._show_picture)
        presenter.counting.connect(self.size_card.show_counting)
        presenter.marked.connect(self.tree.show_problems)
        presenter.graded.connect(self._show_grades)
        presenter.moved.connect(self.history.show_history)
        presenter.told.connect(self.ask.show_answer)
        self.ask.asked.connect(presenter.ask_for)
        presenter.versioned.connect(self.versions.show_versions)
        self.versions.looked_at.connect(lambda version: self.take_over(version.rule))
        self.versions.brought_back.connect(presenter.bring_back)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sharing.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share the height anew when the rule takes more of it, or less."""
        if watched is self._rule_inside and event.type() == QEvent.Type.LayoutRequest:
            self._sharing.start()
        return super().eventFilter(watched, event)

    def _share_height(self) -> None:
        """Give the sample its part of the height, and beyond it what the rule does not need."""
        view = self._rule.viewport()
        needed = _needed(self._rule_inside, view.width())
        left = 0 if self._rule.isHidden() else view.height() - needed
        part = min(_SAMPLE_HEIGHT, self.height() // _SAMPLE_SHARE)
        shown = self._sample_rows
        most = _CARD_EDGES + (_needed(shown, shown.width()) if shown is not None else 0)
        self.sample.setFixedHeight(max(part, min(self.sample.height() + left, most)))

    def _side(self) -> QScrollArea:
        """Return the cards beside the rule, which scroll where the window is low."""
        inside = QWidget()
        inside.setObjectName("page")
        side = QVBoxLayout(inside)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(GAP)
        self.size_card = SizeCard(self._context)
        self.quality = QualityCard(self._context)
        self.overlap = OverlapCard(self._context)
        self.history = HistoryCard(self._context)
        self.ask = AskCard(self._context)
        self.versions = VersionsCard(self._context)
        self.reach = ReachCard(self._context)
        for card in (
            self.size_card,
            self.quality,
            self.overlap,
            self.ask,
            self.history,
            self.reach,
            self.versions,
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
        self.sentence = RuleSentence(words)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(words("The rule"))
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setTabChangesFocus(True)
        self.text.setAcceptDrops(False)  # files are for the page, which reads them
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
        self.stages = self._stage_hint()
        self.stages.hide()
        column.addWidget(self.stages, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        inner.setWidget(inside)
        self._rule, self._rule_inside = inner, inside
        inside.installEventFilter(self)
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
        """Return the line that offers ready-made segments: the usual ones, and all in a list."""
        words = self._words
        part = QWidget()
        part.setObjectName("cardBody")
        flow = FlowLayout(2)
        part.setLayout(flow)
        hint = label(words("or begin with a ready-made:"), "hint")
        flow.add(hint)
        self._usual = []
        for ready in segments.READY_MADE[:_READY_SHOWN]:
            begin = button(words(ready.name), partial(self._begin, ready.key), kind="link")
            begin.setToolTip(words(ready.about))
            flow.add(begin)
            self._usual.append(begin)
        hint.setMinimumHeight(begin.sizeHint().height())
        known = narrowed([Choice(one.key, words(one.name)) for one in segments.READY_MADE])
        self.others = PickButton(self._context, words("More ready-mades"), known=known)
        self.others.setProperty("kind", "link")
        self.others.picked.connect(self._begin_other)
        flow.add(self.others)
        return part

    def _offer_ready_mades(self) -> None:
        """Offer the usual ones by name where a rule begins; below a rule they are in the list."""
        begins = self.tree.is_empty
        for usual in self._usual:
            usual.setVisible(begins)
        self.others.say_when_empty(self._words("more…") if begins else self._words("choose"))

    def _begin(self, key: str) -> None:
        ready = next(one for one in segments.READY_MADE if one.key == key)
        self.take_over(dict(ready.rule))

    def _begin_other(self, keys: list[str]) -> None:
        self.others.set_values([])
        self._begin(keys[0])

    def _stage_hint(self) -> QPushButton:
        """Return what leads to the settings that say what the stages mean."""
        text = self._words("What “new”, “drifting” and “lost” mean stands in the settings.")
        return button(text, partial(self._context.open, "settings"), kind="link")

    def take_over(self, document: Any) -> None:
        """Put another rule in place of this one, which undo brings back.

        What the builder cannot show, such as a rule of a newer version, stands as text.
        """
        try:
            self.tree.take_over(document)
        except NotDrawable:
            self.text.setPlainText(segments.as_text(document))
        self._show_way(self._show_tree(self.text.toPlainText()))

    def _edited(self) -> None:
        """Take what the builder made; the text says the same."""
        text = segments.as_text(self.tree.document())
        if text != self.text.toPlainText():
            self.text.setPlainText(text)

    def _typed(self) -> None:
        text = self.text.toPlainText()
        self.stages.setVisible("lifecycle." in text)
        self.presenter.type(text)
        if self._ways.currentIndex() == 1:
            self._show_tree(text)
        self._offer_ready_mades()

    def _show_tree(self, text: str) -> bool:
        """Show the text's rule in the builder; return whether it can stand there."""
        try:
            self.tree.set_document(json.loads(text))
        except (ValueError, RecursionError):
            return False
        return True

    def _switch(self) -> None:
        """Show the rule as conditions or as text; what is no rule can only be text."""
        as_list = self._ways.currentIndex() == 1 and self._show_tree(self.text.toPlainText())
        self._show_way(as_list)

    def _show_way(self, as_list: bool) -> None:
        self._ways.setCurrentIndex(0 if as_list else 1)
        self._sharing.start()
        self._offer_ready_mades()
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
        at_condition = self._ways.currentIndex() == 0 and self.tree.tells
        self.problem.setVisible(bool(problem) and not at_condition)
        # What is shown is of the rule before, until this one can be counted.
        for part in (self.sentence, self.sample, self.quality, self.overlap, self.history):
            part.setEnabled(not problem)
        if problem:
            self.size_card.show_nothing()
        self.text.setAccessibleDescription(problem)
        self.text.setProperty("wrong", bool(problem))
        self.text.style().unpolish(self.text)
        self.text.style().polish(self.text)

    def _show_picture(self, picture: Picture) -> None:
        self.size_card.show_size(picture.size)
        self.reach.show_size(picture.size)
        self._show_sample(picture.sample)

    def _show_grades(self, card: planning.Quality | None) -> None:
        self.quality.show_card(card)
        if card is not None:
            self.overlap.show_overlaps(card.overlaps, card.members)

    def _show_sample(self, sample: list[Sampled]) -> None:
        body = self.sample.body
        empty(body)
        self._sample_rows = None
        self._sharing.start()
        if not sample:
            body.addWidget(label(self._words("Nobody belongs here now."), "hint", wrap=True))
            body.addStretch(1)
            return
        inner = QWidget()
        inner.setObjectName("cardBody")
        rows = QGridLayout(inner)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(10)
        rows.setVerticalSpacing(4)
        rows.setColumnStretch(1, 1)
        for number, one in enumerate(sample):
            if number:
                rows.addWidget(line(), 2 * number - 1, 0, 1, 2)
            name = button(one.name, partial(self._context.open, "members", one.member_id), "link")
            rows.addWidget(name, 2 * number, 0, start_side())
            rows.addWidget(label(one.why, "small", wrap=True), 2 * number, 1)
        rows.setRowStretch(2 * len(sample), 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setObjectName("cardBody")
        area.viewport().setObjectName("cardBody")
        area.setWidget(inner)
        body.addWidget(area, 1)
        self._sample_rows = inner


def _needed(part: QWidget, width: int) -> int:
    """Return how high a part has to be at the width for all of it to be seen."""
    layout = part.layout()
    if layout is not None and layout.hasHeightForWidth():
        return layout.heightForWidth(width)
    return part.sizeHint().height()
