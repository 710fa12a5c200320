"""Reports: what about, of which days, compared with what; the preview is the report itself."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QWidget,
)

from services.core.words import Text
from ui.desktop.core.context import Context
from ui.desktop.core.dialogs import save_as
from ui.desktop.core.errors import Troubles
from ui.desktop.core.forms import choice_field
from ui.desktop.core.language import OWN_NAMES
from ui.desktop.core.page import Page
from ui.desktop.core.theme import GAP
from ui.desktop.core.widgets import Card, EmptyState, button, label
from ui.desktop.reports.presenter import (
    COMPARED,
    COMPARES,
    LEVELS,
    NAMES,
    SPANS,
    Preview,
    ReportsPresenter,
)
from ui.desktop.reports.preview import PreviewSheet

_CHOICES_WIDTH = 268


class ReportsPage(Page):
    """Choices at the start, the preview beside them; saving is in the top bar."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, context.words("Reports"))
        words = context.words
        self.presenter = ReportsPresenter(context)
        self._preview: Preview | None = None
        self.save_excel = button(words("Save as Excel"), partial(self._save, ".xlsx"))
        self.save_pdf = button(words("Save as PDF"), partial(self._save, ".pdf"), kind="primary")
        self.tools = [self.save_excel, self.save_pdf]
        across = QHBoxLayout()
        across.setSpacing(GAP)
        across.addWidget(self._choices())
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        across.addWidget(self._area, 1)
        self.body.addLayout(across)
        self.presenter.looking.connect(partial(self._show, None))
        self.presenter.ready.connect(self._show)
        self.presenter.refused.connect(self._refuse)
        self._show(None)

    def refresh(self) -> None:
        self.presenter.look()

    def close_page(self) -> None:
        self.presenter.close()

    # ------------------------------------------------------------------------------- choices

    def _choices(self) -> Card:
        words, choice = self.words, self.presenter.choice
        card = Card(words("What to report"))
        card.setFixedWidth(_CHOICES_WIDTH)
        rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        rows.setVerticalSpacing(4)

        def add(name: str, field: QWidget, key: str = "") -> None:
            text = label(name, "small")
            text.setBuddy(field)
            rows.addRow(text, field)
            if isinstance(field, QComboBox):
                field.activated.connect(
                    lambda _: self.presenter.choose(**{key: field.currentData()})
                )
                field.activated.connect(lambda _: self._adapt())

        def options(texts: Mapping[Any, Text]) -> list[tuple[str, object]]:
            return [(words(text), str(value)) for value, text in texts.items()]

        self.name = choice_field(words("Report"), options(NAMES), choice.name)
        self.place = choice_field(words("Branch or region"), self.presenter.places(), choice.place)
        self.span = choice_field(words("Period"), options(SPANS), choice.span)
        self.first = self._date_field(words("From"), "first")
        self.last = self._date_field(words("To"), "last")
        self.compare = choice_field(words("Compare"), options(COMPARES), choice.compare)
        self.level = choice_field(words("Level"), options(LEVELS), choice.level)
        languages = [(name, code) for code, name in OWN_NAMES.items()]
        language = choice.language or words.language
        self.language = choice_field(words("Language of the report"), languages, language)
        add(words("Report"), self.name, "name")
        add(words("Branch or region"), self.place, "place")
        add(words("Period"), self.span, "span")
        dates = QWidget()
        between = QHBoxLayout(dates)
        between.setContentsMargins(0, 0, 0, 0)
        between.addWidget(self.first)
        between.addWidget(self.last)
        self._dates = dates
        rows.addRow(dates)
        add(words("Compare"), self.compare, "compare")
        add(words("Level"), self.level, "level")
        add(words("Language of the report"), self.language, "language")
        self._rows = rows
        card.body.addLayout(rows)
        card.body.addStretch(1)
        self._adapt()
        return card

    def _date_field(self, name: str, key: str) -> QDateEdit:
        field = QDateEdit()
        field.setAccessibleName(name)
        field.setCalendarPopup(True)
        field.setDisplayFormat("dd/MM/yyyy")
        field.setToolTip(name)
        period = self.presenter.period()
        day = period.first if key == "first" else period.last
        field.setDate(QDate(day.year, day.month, day.day))
        field.dateChanged.connect(lambda _: self._own_dates())
        return field

    def _own_dates(self) -> None:
        first, last = (
            field.date().toString(Qt.DateFormat.ISODate) for field in (self.first, self.last)
        )
        self.presenter.choose(span="own", first=first, last=last)

    def _adapt(self) -> None:
        """Show only the choices that mean something for the chosen report."""
        name, own = self.name.currentData(), self.span.currentData() == "own"
        self._rows.setRowVisible(self.compare, name in COMPARED)
        self._rows.setRowVisible(self.level, name == "baskets")
        timeless = name == "value"  # of the day it was worked out, whatever the period
        self._rows.setRowVisible(self.span, not timeless)
        self._rows.setRowVisible(self._dates, own and not timeless)
        if not own:
            period = self.presenter.period()
            for field, day in ((self.first, period.first), (self.last, period.last)):
                field.blockSignals(True)
                field.setDate(QDate(day.year, day.month, day.day))
                field.blockSignals(False)

    # ------------------------------------------------------------------------------- preview

    def _show(self, preview: Preview | None) -> None:
        self._preview = preview
        for tool in (self.save_excel, self.save_pdf):
            tool.setEnabled(preview is not None)
        if preview is not None:
            self._area.setWidget(PreviewSheet(self.context, preview))
        elif self._area.widget() is None:
            self._area.setWidget(EmptyState(self.words("One moment…"), ""))

    def _refuse(self, error: Exception) -> None:
        database = self.context.database
        sentence = Troubles(self.context.folder, database.clock, self.words).sentence(error)
        self._area.setWidget(EmptyState(self.words("No report"), sentence))

    def _save(self, ending: str) -> None:
        preview = self._preview
        if preview is None:
            return
        pattern = "PDF (*.pdf)" if ending == ".pdf" else "Excel (*.xlsx)"
        save_as(
            self,
            self.words("Save the report"),
            self.presenter.file_name(ending),
            pattern,
            partial(self.presenter.save, preview),
        )
