"""Surprises: how often and for whom they are drawn, drawing now, and the log of the draws."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from services import benefits, programs
from services.core.words import Text
from services.security import Right
from ui.desktop.core.context import Context
from ui.desktop.core.forms import add_row, form
from ui.desktop.core.tables import TableView, cell_alignment
from ui.desktop.core.theme import GAP
from ui.desktop.core.widgets import Card, EmptyState, button, empty, label
from ui.desktop.programs.benefit_fields import WhoMay
from ui.desktop.programs.fields import Amount, Choice, Field, Number
from ui.desktop.programs.giving import Surprises, SurprisesPresenter

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
_SIDE_WIDTH = 440
EVERY = {
    programs.Every.DAY: Text("Every day"),
    programs.Every.WEEK: Text("Every week"),
    programs.Every.MONTH: Text("Every month"),
}


class SurprisesView(QWidget):
    """The plan at the start, the log of the draws beside it."""

    turned = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._words = context, context.words
        self.presenter = SurprisesPresenter(context)
        self._may_draw = False
        words = context.words
        self.save_button = button(words("Save"), self.save, hint="Ctrl S")
        self.save_button.setShortcut("Ctrl+S")
        self.draw_button = button(words("Draw now"), self.presenter.draw, kind="primary")
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GAP)
        across.addWidget(self._plan_card())
        across.addWidget(self._log_card(), 1)
        self.presenter.listed.connect(self._show)
        self.presenter.refused.connect(self._show_refusal)
        self.presenter.trouble.connect(context.wishes.trouble)

    @property
    def tools(self) -> list[QWidget]:
        """Return what belongs into the top bar now."""
        may = self._context.may
        found: list[QWidget] = [self.save_button] if may(Right.EDIT_PROGRAM) else []
        return [*found, self.draw_button] if may(Right.GIVE_BENEFIT) else found

    def open(self, program: str) -> None:
        """Show the surprises of this program."""
        self.presenter.open(program)

    def field(self, key: str) -> Field:
        """Return the field of this part of the plan."""
        return self._fields[key]

    def plan(self) -> dict[str, Any] | None:
        """Return the plan that stands in the form; None: no surprises."""
        if not self.has.isChecked():
            return None
        by_count = self._fields["way"].value() == "count"
        left_out = {"way", "probability" if by_count else "count"}
        values = {key: f.value() for key, f in self._fields.items() if key not in left_out}
        return {key: value for key, value in values.items() if value is not None}

    def save(self) -> None:
        """Keep the plan, unless something is wrong, which is said at its field."""
        shown = [field for field in self._fields.values() if field.isVisibleTo(self)]
        if self.has.isChecked() and not all([field.is_good() for field in shown]):
            return
        self.presenter.save(self.plan())

    def close_view(self) -> None:
        """Stop asking."""
        self.presenter.close()

    # ------------------------------------------------------------------------------- private

    def _plan_card(self) -> QScrollArea:
        words, context = self._words, self._context
        card = Card(words("How surprises are drawn"))
        self.has = QCheckBox(words("This program draws surprises"))
        self.has.setAccessibleName(self.has.text())
        self.has.toggled.connect(lambda _: self._adapt())
        card.body.addWidget(self.has)
        self._rows = form()
        self._holder = QWidget()
        self._holder.setLayout(self._rows)
        self._rows.setContentsMargins(0, 0, 0, 0)
        every = [(words(text), value.value) for value, text in EVERY.items()]
        ways = [(words("so many members"), "count"), (words("by chance"), "chance")]
        days, share = words("days"), words("Chance of each member")
        rest = words("Left out after winning")
        self._fields: dict[str, Field] = {
            "every": Choice(words("How often"), every, "week", keeps_usual=True),
            "way": Choice(words("Who wins"), ways, "count", keeps_usual=True),
            "count": Number(context, words("How many win"), is_required=True),
            "probability": Number(context, share, digits=4, scale=100, unit="%", is_required=True),
            "cool_down_days": Number(
                context, words("Left out after winning"), unit=days, usual="30"
            ),
            "ceiling_minor": Amount(context, words("A draw costs at most")),
            "who": WhoMay(context),
        }
        names = {
            "every": words("How often"),
            "way": words("Who wins"),
            "count": words("How many win"),
            "probability": share,
            "cool_down_days": rest,
            "ceiling_minor": words("A draw costs at most"),
            "who": words("Who may win"),
        }
        for key, field in self._fields.items():
            add_row(self._rows, names[key], field)
            field.changed.connect(self._adapt)
        for part in (self.has, self._holder):
            part.setEnabled(context.may(Right.EDIT_PROGRAM))
        card.body.addWidget(self._holder)
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        card.body.addWidget(self.problem)
        card.body.addWidget(label(words("What may be drawn"), "heading"))
        self._offered = QVBoxLayout()
        card.body.addLayout(self._offered)
        card.body.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedWidth(_SIDE_WIDTH)
        area.setWidget(card)
        return area

    def _log_card(self) -> Card:
        words = self._words
        card = Card(words("The draws so far"))
        self.model = DrawsModel(self._context)
        self.table = TableView(words("The draws so far"), self.model)
        self.table.remember(self._context.state, "draws", [120, 100, 100, 120, 200])
        self._none = EmptyState(
            words("Nothing was drawn yet"),
            words("A draw is logged with its seed, so that it can be drawn again and checked."),
        )
        card.body.addWidget(self.table, 1)
        card.body.addWidget(self._none, 1)
        return card

    def _show(self, found: Surprises) -> None:
        words, plan = self._words, found.plan or {}
        self.problem.hide()
        self.has.setChecked(found.plan is not None)
        for key, field in self._fields.items():
            field.set_value(plan.get(key))
            field.show_problem("")
        self._fields["way"].set_value("chance" if "probability" in plan else "count")
        empty(self._offered)
        for told in found.offered:
            self._offered.addWidget(label(f"• {told}", wrap=True))
        if not found.offered:
            hint = words("No benefit is a surprise yet: make one with “Surprise that is drawn”.")
            self._offered.addWidget(label(hint, "hint", wrap=True))
        self._may_draw = found.plan is not None and bool(found.offered)
        self.model.set_rows(list(found.draws))
        self.table.setVisible(bool(found.draws))
        self._none.setVisible(not found.draws)
        self._adapt()

    def _adapt(self) -> None:
        by_count = self._fields["way"].value() == "count"
        self._holder.setVisible(self.has.isChecked())
        self._rows.setRowVisible(self._fields["count"], by_count)
        self._rows.setRowVisible(self._fields["probability"], not by_count)
        self.draw_button.setEnabled(self._may_draw)

    def _show_refusal(self, field: str, sentence: str) -> None:
        key = field.removeprefix("surprise.")
        if key in self._fields:
            self._fields[key].show_problem(sentence)
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))


class DrawsModel(QAbstractTableModel):
    """The draws, newest first: day, pool, winners, cost, seed."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        words = context.words
        self._formats, self._currency = words.formats, context.database.shop.currency
        self._heads = (
            words("Day"),
            words("Could win"),
            words("Won"),
            words("Cost"),
            words("Seed"),
        )
        self._rows: list[benefits.DrawRow] = []

    def set_rows(self, rows: list[benefits.DrawRow]) -> None:
        """Show these draws."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, formats = self._rows[index.row()], self._formats
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return (
                    formats.day(row.drawn_on),
                    formats.number(row.pool),
                    formats.number(row.drawn),
                    formats.money(row.cost_minor, self._currency),
                    str(row.seed),
                )[index.column()]
            case Qt.ItemDataRole.TextAlignmentRole:
                return cell_alignment(is_number=index.column() in (1, 2, 3))
            case _:
                return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self._heads):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return cell_alignment(is_number=section in (1, 2, 3))
        return None
