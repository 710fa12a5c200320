"""Settings: a tab for each subject, saved with one button."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from ui.desktop.core.context import Context
from ui.desktop.core.page import Page
from ui.desktop.core.widgets import button
from ui.desktop.settings.cards import (
    BranchesCard,
    CounterCard,
    LookCard,
    MailCard,
    SettingsCard,
    ShopCard,
    StagesCard,
)
from ui.desktop.settings.presenter import SettingsPresenter
from ui.desktop.settings.staff_card import StaffCard

_WIDEST = 720


class SettingsPage(Page):
    """The tabs; what was changed and not saved keeps the button lit."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, context.words("Settings"))
        words = context.words
        self.presenter = SettingsPresenter(context)
        self.presenter.saved.connect(self._saved)
        self.presenter.refused.connect(self._refused)
        self.save_button = button(words("Save"), self.save, kind="primary", hint="Ctrl S")
        self.save_button.setShortcut("Ctrl+S")
        self.save_button.setEnabled(False)
        self.tools = [self.save_button]
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.title)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.tabBar().setAccessibleName(self.title)
        self.body.addWidget(self.tabs)
        self._changed: set[SettingsCard] = set()
        held = self.presenter.held()
        self.look = LookCard(context, self.presenter, held)
        self.branches = BranchesCard(context, self.presenter, held)
        self.cards: list[SettingsCard] = [
            ShopCard(context, self.presenter, held),
            self.branches,
            self.look,
            MailCard(context, self.presenter, held),
            StagesCard(context, self.presenter, held),
            CounterCard(context, self.presenter, held),
            StaffCard(context, self.presenter, held),
        ]
        for card in self.cards:
            card.changed.connect(lambda card=card: self._note(card))
            self.tabs.addTab(_tab(card), card.heading.text())
        self.tabs.setCurrentIndex(min(context.state.get("settings.tab", 0), len(self.cards) - 1))
        self.tabs.currentChanged.connect(lambda tab: context.state.put("settings.tab", tab))

    def save(self) -> None:
        """Keep every changed tab; a field that does not hold comes to the front instead."""
        for number, card in enumerate(self.cards):
            if card in self._changed and not card.is_good():
                self.tabs.setCurrentIndex(number)
                return
        for card in tuple(self._changed):
            card.save()
        self._changed.clear()
        self.save_button.setEnabled(False)

    def _note(self, card: SettingsCard) -> None:
        self._changed.add(card)
        self.save_button.setEnabled(True)

    def _saved(self) -> None:
        context, words = self.context, self.words
        context.wishes.said.emit(words("Saved."))
        held = self.presenter.held()
        self.branches.show_branches(held.branches)
        spoken = held.values["app.language"] or held.shop.language
        look = held.values["app.theme"]
        if spoken != words.language or look != context.theme.wished:
            context.wishes.look.emit()

    def _refused(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        self.context.wishes.trouble.emit(error)


def _tab(card: SettingsCard) -> QWidget:
    """Return the card in a scrolling tab, no wider than lines are good to read."""
    inner = QWidget()
    inner.setObjectName("canvas")
    across = QHBoxLayout(inner)
    across.setContentsMargins(0, 14, 0, 0)
    column = QVBoxLayout()
    card.setMaximumWidth(_WIDEST)
    column.addWidget(card)
    column.addStretch(1)
    across.addLayout(column, 3)
    across.addStretch(1)
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    return area
