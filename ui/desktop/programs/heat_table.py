"""The table of all values of a simulation: thresholds by rates, tinted by the chosen figure."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from services import planning
from services.core.words import Text
from ui.desktop.core.context import Context
from ui.desktop.programs.simulating import SimulatorPresenter

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
METRICS = {
    "joined": Text("Would have joined"),
    "cost": Text("Cost of benefits"),
    "cost_per_visit": Text("Cost per visit"),
    "uplift": Text("Sales must rise by"),
}


class HeatDelegate(QStyledItemDelegate):
    """Paints a cell's own colour below it: the style sheet would leave it out."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shade = index.data(Qt.ItemDataRole.BackgroundRole)
        if isinstance(shade, QColor):
            painter.fillRect(option.rect, shade)
        super().paint(painter, option, index)


class HeatModel(QAbstractTableModel):
    """Thresholds down, rates across; the deeper a cell's colour, the higher its figure."""

    def __init__(self, context: Context, presenter: SimulatorPresenter) -> None:
        super().__init__()
        self._context, self._words, self._presenter = context, context.words, presenter
        self._grid: planning.Grid | None = None
        self._metric = "cost"

    def show_grid(self, grid: planning.Grid, metric: str) -> None:
        """Show these answers."""
        self.beginResetModel()
        self._grid, self._metric = grid, metric
        self.endResetModel()

    def show_metric(self, metric: str) -> None:
        """Show another figure of the same answers."""
        self.beginResetModel()
        self._metric = metric
        self.endResetModel()

    def dress(self) -> None:
        """Draw anew in the theme that holds now."""
        if self.rowCount():
            self.dataChanged.emit(
                self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1)
            )

    def values_at(self, row: int, column: int) -> tuple[Any, Any]:
        """Return threshold and rate of a cell; None for what is not varied."""
        grid = self._grid
        if grid is None:
            return None, None
        return (
            grid.thresholds[row] if grid.thresholds else None,
            grid.rates[column] if grid.rates else None,
        )

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() or self._grid is None else len(self._grid.cells)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() or self._grid is None else len(self._grid.cells[0])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._grid is None:
            return None
        answer = self._grid.cells[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(self._figure(answer))
            case Qt.ItemDataRole.BackgroundRole:
                return self._shade(self._figure(answer))
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
            case _:
                return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or self._grid is None:
            return None
        if orientation == Qt.Orientation.Vertical:
            values = self._grid.thresholds
            return self._presenter.threshold_text(values[section]) if values else ""
        rates = self._grid.rates
        return self._presenter.short_rate(rates[section]) if rates else ""

    def _figure(self, answer: planning.Simulation) -> float | None:
        match self._metric:
            case "joined":
                return answer.joined
            case "cost":
                return answer.total.cost_minor
            case "cost_per_visit":
                return answer.total.cost_per_visit
            case _:
                return answer.total.break_even_uplift

    def _text(self, figure: float | None) -> str:
        formats, currency = self._words.formats, self._context.database.shop.currency
        if figure is None:
            return "—"
        match self._metric:
            case "joined":
                return formats.number(figure)
            case "cost":
                return formats.round_money(round(figure), currency)
            case "cost_per_visit":
                return formats.money(round(figure), currency)
            case _:
                return formats.share(figure)

    def _shade(self, figure: float | None) -> QColor | None:
        """Return the surface, mixed with the primary colour by the cell's place in the range."""
        if figure is None or self._grid is None:
            return None
        found = [self._figure(answer) for row in self._grid.cells for answer in row]
        known = [one for one in found if one is not None]
        low, high = min(known), max(known)
        share = 0.45 * (figure - low) / (high - low) if high > low else 0.0
        base, deep = self._context.theme.color("surface"), self._context.theme.color("primary")
        red, green, blue = (
            round(one + (other - one) * share)
            for one, other in (
                (base.red(), deep.red()),
                (base.green(), deep.green()),
                (base.blue(), deep.blue()),
            )
        )
        return QColor(red, green, blue)
