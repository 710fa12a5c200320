"""A report on the screen: the same sections that PDF and Excel draw."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from models.values import Money, minor_per_major
from services import reports
from ui.desktop.core.charts import Chart, Series
from ui.desktop.core.context import Context
from ui.desktop.core.tables import ROW_HEIGHT, TableView, cell_alignment
from ui.desktop.core.theme import GAP
from ui.desktop.core.widgets import Card, Meter, label, start_side
from ui.desktop.reports.presenter import Preview
from ui.words import TranslatedWords, words_for

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
COLORS = ("primary", "pale_bar", "accent", "muted", "ok", "danger")
LINE_COLORS = ("primary", "accent", "muted", "ok", "danger", "pale_bar")
_MOST_ROWS = 14
_MEASURED_ROWS = 100  # of a long table, for the widths of its columns
_KEPT_ROWS = 256  # a view asks for each cell's text, side and colour one by one


class PreviewSheet(QWidget):
    """The report's sections one below the other, in the report's own direction."""

    def __init__(self, context: Context, preview: Preview) -> None:
        super().__init__()
        self._context, self._words = context, words_for(preview.language)
        self._report = preview.report
        rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(rtl if self._words.right_to_left else ltr)
        self.setObjectName("canvas")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addLayout(self._head())
        for section in preview.report.sections:
            layout.addWidget(self._widget(section))
        layout.addStretch(1)

    def _head(self) -> QVBoxLayout:
        report, formats = self._report, self._words.formats
        lines = QVBoxLayout()
        lines.setSpacing(2)
        place = report.branch or report.shop
        parts = [reports.isolated(place) if place else "", report.subtitle]
        if report.period is not None:
            parts.append(formats.period(report.period))
        lines.addWidget(self._label(report.title, "title"))
        lines.addWidget(self._label(" · ".join(filter(None, parts)), "hint", wrap=True))
        return lines

    def _label(self, text: str, role: str = "", *, wrap: bool = False) -> QWidget:
        return label(text, role, wrap=wrap, rtl=self._words.right_to_left)

    def _widget(self, section: reports.Section) -> QWidget:
        match section:
            case reports.Paragraph():
                return self._label(section.text, "small" if section.quiet else "", wrap=True)
            case reports.Figures():
                return self._figures(section)
            case reports.Table():
                return self._table(section)
            case reports.Chart(kind=reports.ChartKind.RANKING):
                return self._ranking(section)
            case reports.Chart():
                return self._chart(section)

    # ------------------------------------------------------------------------------ sections

    def _card(self, title: str) -> Card:
        card = Card(title)
        card.heading.setAlignment(start_side(self._words.right_to_left))
        return card

    def _figures(self, section: reports.Figures) -> QWidget:
        card = self._card(section.title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(16)
        for number, figure in enumerate(section.items):
            cell = QVBoxLayout()
            cell.setSpacing(1)
            cell.addWidget(self._label(figure.label, "small", wrap=True))
            cell.addWidget(self._label(self._text(figure.value) or "—", "middleFigure"))
            change = reports.change_of(figure)
            text = reports.change_text(change, self._words, self._words.formats)
            if text:
                is_good = change.is_good if change else None
                role = "even" if is_good is None else "up" if is_good else "down"
                cell.addWidget(self._label(text, role))
            if figure.note:
                cell.addWidget(self._label(figure.note, "small", wrap=True))
            cell.addStretch(1)
            grid.addLayout(cell, number // 4, number % 4)
            grid.setColumnStretch(number % 4, 1)
        card.body.addLayout(grid)
        if section.against:
            card.body.addWidget(self._label(section.against, "small", wrap=True))
        return card

    def _table(self, section: reports.Table) -> QWidget:
        card = self._card(section.title)
        model = CellsModel(section, self._words, self._context)
        view = TableView(section.title, model, lambda row: self._open(section, row))
        view.setSortingEnabled(False)
        # A view of its own model's life: without a parent Python would drop the model.
        model.setParent(view)
        view.horizontalHeader().setResizeContentsPrecision(_MEASURED_ROWS)
        view.resizeColumnsToContents()
        for column in range(model.columnCount()):
            view.setColumnWidth(column, min(max(view.columnWidth(column), 64), 320))
        shown = min(model.rowCount(), _MOST_ROWS)
        view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT - 8)
        height = (shown * (ROW_HEIGHT - 8)) + 54
        view.setFixedHeight(height)
        if section.about:
            view.setToolTip(self._words("Enter or a double click opens these customers"))
        card.body.addWidget(view)
        if section.note:
            card.body.addWidget(self._label(section.note, "small", wrap=True))
        return card

    def _open(self, section: reports.Table, row: int) -> None:
        """Open who a row is about: a member's page, or the segment of the customers it counts."""
        match section.about[row] if row < len(section.about) else None:
            case reports.Person(member_id=member_id):
                self._context.open("members", member_id)
            case reports.Customers(name=name, rule=rule):
                self._context.open("segments", {"rule": rule, "name": name})
            case _:
                return  # the row of totals

    def _chart(self, section: reports.Chart) -> QWidget:
        card = self._card(section.title)
        write, axis, unit = self._writers(section)
        chart = Chart(self._context.theme, section.kind.value, write, axis, unit)
        colors = LINE_COLORS if section.kind is reports.ChartKind.LINES else COLORS
        series = [
            Series(one.name, [_number(value) for value in one.values], colors[n % len(colors)])
            for n, one in enumerate(section.series)
        ]
        chart.show_values(section.title, list(section.labels), series)
        chart.setFixedHeight(280)
        card.body.addWidget(chart)
        if section.note:
            card.body.addWidget(self._label(section.note, "small", wrap=True))
        return card

    def _ranking(self, section: reports.Chart) -> QWidget:
        card = self._card(section.title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setColumnStretch(1, 1)
        values = section.series[0].values
        numbers = [_number(value) or 0.0 for value in values]
        most = max(numbers, default=0.0) or 1.0
        for row, (name, value) in enumerate(zip(section.labels, values, strict=True)):
            grid.addWidget(self._label(name), row, 0)
            grid.addWidget(Meter(self._context.theme, numbers[row] / most), row, 1)
            grid.addWidget(self._label(self._text(value), "strong"), row, 2)
        card.body.addLayout(grid)
        if section.note:
            card.body.addWidget(self._label(section.note, "small", wrap=True))
        return card

    # -------------------------------------------------------------------------------- values

    def _text(self, cell: reports.Cell) -> str:
        return reports.cell_text(cell, self._words.formats)

    def _writers(
        self, section: reports.Chart
    ) -> tuple[Callable[[float], str], Callable[[float], str], str]:
        """Return how the chart's values are written on hover and along the axis, and its unit."""
        formats = self._words.formats
        sample = next((v for one in section.series for v in one.values if v is not None), 0)
        match sample:
            case Money(currency=currency):
                return (
                    lambda v: formats.money(round(v * minor_per_major(currency)), currency),
                    formats.short_number,
                    formats.currency_sign(currency),
                )
            case reports.Share():
                return formats.share, lambda v: formats.share(v, 0), ""
            case _:
                return formats.number, formats.short_number, ""


class CellsModel(QAbstractTableModel):
    """The cells of a report's table, written in the report's language; the total comes last."""

    def __init__(self, table: reports.Table, words: TranslatedWords, context: Context) -> None:
        super().__init__()
        self._table, self._formats, self._context = table, words.formats, context
        shaded = [_number(row[c]) or 0.0 for c in table.shaded for row in table.rows]
        self._darkest = max(shaded, default=0.0)
        self._row = _rows_of(table)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._table.rows) + (self._table.total is not None)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._table.heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self._row(index.row())[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return reports.cell_text(cell, self._formats)
            case Qt.ItemDataRole.TextAlignmentRole:
                return cell_alignment(is_number=reports.is_numeric(cell))
            case Qt.ItemDataRole.BackgroundRole if index.column() in self._table.shaded:
                return self._shade(cell)
            case _:
                return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self._table.heads):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._table.heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            cells = self._row(0) if self.rowCount() else self._table.heads
            return cell_alignment(is_number=reports.is_numeric(cells[section]))
        return None

    def _shade(self, cell: reports.Cell) -> QColor | None:
        number = _number(cell)
        if not number or not self._darkest:
            return None
        shade = self._context.theme.color("primary")
        shade.setAlphaF(min(0.45, 0.45 * number / self._darkest))
        return shade


def _rows_of(table: reports.Table) -> Callable[[int], Sequence[reports.Cell]]:
    """Return what gives a row by its place, the total last; a long table makes it only then."""
    rows, total = table.rows, table.total

    @lru_cache(_KEPT_ROWS)
    def row(place: int) -> Sequence[reports.Cell]:
        return rows[place] if place < len(rows) or total is None else total

    return row


def _number(cell: reports.Cell) -> float | None:
    """Return the value as it is drawn: money in major units."""
    number = reports.plain_number(cell)
    if number is None:
        return None
    return number / minor_per_major(cell.currency) if isinstance(cell, Money) else float(number)
