"""The rules of a program: what it is for, who may join and for what, its levels, its budget."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QScrollArea, QSlider, QVBoxLayout, QWidget

from models.values import ProgramState
from services import programs
from services.security import Right
from ui.desktop.core.context import Context
from ui.desktop.core.dialogs import asks
from ui.desktop.core.forms import add_row, form
from ui.desktop.core.rules.editor import EVERYONE, RuleEditor
from ui.desktop.core.theme import GAP
from ui.desktop.core.widgets import Card, Meter, button, empty, label
from ui.desktop.programs.editing import EditingPresenter
from ui.desktop.programs.fee_free import FeeFree
from ui.desktop.programs.fields import Amount, Field, Number, OptionalDay, TextValue
from ui.desktop.programs.goals import Goals, goals_of
from ui.desktop.programs.tracks import TracksEditor

_SIDE_WIDTH = 320
_MIDDLE = 50


class ProgramEditor(QWidget):
    """The form beside what it means now. `turned` comes when other tools belong in the bar."""

    turned = Signal()
    saved = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._words = context, context.words
        self.presenter = EditingPresenter(context)
        self._fields: dict[str, Field] = {}
        self._showing = False
        self._changed = False
        self._may_edit = context.may(Right.EDIT_PROGRAM)
        words = context.words
        self.save_button = button(words("Save"), self.save, kind="primary", hint="Ctrl S")
        self.save_button.setShortcut("Ctrl+S")
        self.start_button = button(words("Launch the program"), self.presenter.start)
        self.close_button = button(words("Close the program"), self._close)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GAP)
        across.addWidget(self._form(), 1)
        across.addLayout(self._side())
        presenter = self.presenter
        presenter.opened.connect(self._show)
        presenter.counted.connect(self._show_count)
        presenter.refused.connect(self._show_refusal)
        presenter.saved.connect(self._tell_saved)
        presenter.trouble.connect(context.wishes.trouble)

    @property
    def tools(self) -> list[QWidget]:
        """Return what belongs into the top bar now."""
        if not self._may_edit:
            return []
        match self.presenter.state:
            case None:
                return [self.save_button]
            case ProgramState.RUNNING:
                return [self.close_button, self.save_button]
            case ProgramState.DRAFT | ProgramState.CLOSED:
                return [self.start_button, self.save_button]

    def field(self, key: str) -> Field:
        """Return the field of this part of the document."""
        return self._fields[key]

    def open(self, program: str) -> None:
        """Show this program; what was typed and not saved of the same one stays."""
        if program != self.presenter.name or not self._changed:
            self.presenter.open(program)

    def begin(self, document: Mapping[str, Any]) -> None:
        """Show a new program with this document."""
        self.presenter.begin(document)

    def whole(self) -> dict[str, Any]:
        """Return what stands in the form with the benefits it came with, for the simulator.

        While a rule does not hold, the one that was kept last stands in for it.
        """
        kept = self.presenter.document
        if not (self.rule.is_good() and self.fee_free.is_rule()):
            return dict(kept)
        return self.document() | {"benefits": list(kept.get("benefits", ()))}

    def document(self) -> dict[str, Any]:
        """Return what stands in the form, without the benefits.

        BadRule or ValueError for a rule that is none.
        """
        values = {key: field.value() for key, field in self._fields.items()}
        found: dict[str, Any] = {key: one for key, one in values.items() if one is not None}
        goals = Goals(*(found.pop(key, "") for key in ("strengthen", "keep", "create"))).as_text()
        if goals:
            found["goals"] = goals
        found["positioning"] = self.positioning.value()
        found["join"] = self.rule.rule()
        if tracks := self.tracks.tracks():
            found["tracks"] = tracks
        if surprise := self.presenter.document.get("surprise"):  # it has a side of its own
            found["surprise"] = surprise
        return found

    def save(self) -> None:
        """Keep what was typed, unless something is wrong, which is said at its field."""
        fields = [field for field in self._fields.values() if not field.is_good()]
        good = [not fields, self.rule.is_good(), self.tracks.is_good()]
        if not all(good):
            self._show_problem(self._words("Something is still missing; see the marked fields."))
            if fields:
                fields[0].setFocus()
            return
        self.presenter.save(self.document())

    def close_view(self) -> None:
        """Stop asking."""
        self.presenter.close()

    # ------------------------------------------------------------------------------- building

    def _form(self) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        inner.setObjectName("canvas")
        cards = QVBoxLayout(inner)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(GAP)
        for card in (
            self._purpose_card(),
            self._joining_card(),
            self._levels_card(),
            self._frame_card(),
        ):
            cards.addWidget(card)
        cards.addStretch(1)
        area.setWidget(inner)
        for field in self._fields.values():
            field.setEnabled(self._may_edit)
        for part in (self.rule, self.tracks, self.positioning):
            part.setEnabled(self._may_edit)
        return area

    def _add(self, rows: QFormLayout, key: str, name: str, field: Field) -> None:
        add_row(rows, name, field)
        self._fields[key] = field
        field.changed.connect(self._touch)

    def _purpose_card(self) -> Card:
        words, context = self._words, self._context
        card = Card(words("What it is for"))
        rows = form()
        self._add(rows, "name", words("Name"), TextValue(context, words("Name"), is_required=True))
        for key, name in (
            ("strengthen", words("Behaviour to strengthen")),
            ("keep", words("Behaviour to keep")),
            ("create", words("Behaviour to create")),
        ):
            self._add(rows, key, name, TextValue(context, name))
        self.positioning = QSlider(Qt.Orientation.Horizontal)
        self.positioning.setRange(0, 100)
        self.positioning.setPageStep(10)
        self.positioning.setAccessibleName(words("Positioning, from popular to prestige"))
        self.positioning.valueChanged.connect(lambda _: self._touch())
        line = QHBoxLayout()
        line.addWidget(label(words("popular"), "small"))
        line.addWidget(self.positioning, 1)
        line.addWidget(label(words("prestige"), "small"))
        holder = QWidget()
        holder.setLayout(line)
        line.setContentsMargins(0, 0, 0, 0)
        add_row(rows, words("Positioning"), holder)
        card.body.addLayout(rows)
        return card

    def _joining_card(self) -> Card:
        words, context = self._words, self._context
        card = Card(words("Who may join"))
        self.rule = RuleEditor(context, words("Who may join"))
        self.rule.changed.connect(self._rule_changed)
        card.body.addWidget(self.rule)
        rows = form()
        fee = Amount(context, words("Joining fee"))
        self._add(rows, "fee_minor", words("Joining fee"), fee)
        self.fee_free = self._fields["fee_free"] = FeeFree(context)
        self.fee_free.changed.connect(self._touch)
        fee.changed.connect(lambda: self.fee_free.show_for(fee.value()))
        rows.addRow(self.fee_free)
        months = words("months; empty is for life")
        term = Number(context, words("Term"), low=Decimal(1), high=Decimal(1200), unit=months)
        self._add(rows, "term_months", words("Term"), term)
        before = words("days before its end")
        renewal = words("Renewal from")
        self._add(
            rows,
            "renewal_days",
            renewal,
            Number(context, renewal, high=Decimal(365), unit=before, usual="30"),
        )
        card.body.addLayout(rows)
        return card

    def _levels_card(self) -> Card:
        card = Card(self._words("Levels"))
        self.tracks = TracksEditor(self._context)
        self.tracks.changed.connect(self._touch)
        card.body.addWidget(self.tracks)
        return card

    def _frame_card(self) -> Card:
        words, context = self._words, self._context
        card = Card(words("Budget and days"))
        rows = form()
        budget = words("Budget for benefits")
        self._add(rows, "budget_minor", budget, Amount(context, budget))
        for key, name, text in (
            ("starts_on", words("Begins"), words("From a day on")),
            ("ends_on", words("Ends"), words("Up to a day")),
        ):
            self._add(rows, key, name, OptionalDay(context, text))
        card.body.addLayout(rows)
        return card

    def _side(self) -> QVBoxLayout:
        words = self._words
        side = QVBoxLayout()
        side.setSpacing(GAP)
        self._count_card = Card(words("Could join now"))
        self._gets_card = Card(words("What members get"))
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        self.problem.setFixedWidth(_SIDE_WIDTH)
        for card in (self._count_card, self._gets_card):
            card.setFixedWidth(_SIDE_WIDTH)
            side.addWidget(card)
        side.addWidget(self.problem)
        side.addStretch(1)
        return side

    # -------------------------------------------------------------------------------- showing

    def _show(self, document: dict[str, Any]) -> None:
        self._showing = True
        goals = goals_of(document.get("goals"))
        flat = document | {
            "strengthen": goals.strengthen or None,
            "keep": goals.keep or None,
            "create": goals.create or None,
        }
        for key, field in self._fields.items():
            field.set_value(flat.get(key))
            field.show_problem("")
        self.fee_free.show_for(document.get("fee_minor"))
        self.positioning.setValue(document.get("positioning", _MIDDLE))
        self.rule.set_rule(document.get("join", EVERYONE))
        self.tracks.set_tracks(document.get("tracks", ()))
        self._show_gets()
        self._show_problem("")
        self._showing = self._changed = False
        self.turned.emit()

    def _show_gets(self) -> None:
        words, body = self._words, self._gets_card.body
        empty(body)
        sentences = self.presenter.sentences()
        for sentence in sentences:
            body.addWidget(label(f"• {sentence}", wrap=True))
        if not sentences:
            body.addWidget(label(words("Members get nothing yet"), "hint", wrap=True))

    def _show_count(self, found: programs.CouldJoin) -> None:
        words, formats, body = self._words, self._words.formats, self._count_card.body
        empty(body)
        first = QHBoxLayout()
        first.addWidget(label(formats.number(found.count), "figure"))
        among = words("of {n} who are no members", n=found.of)
        if not found.of:
            among = words("there is nobody who could join")
        first.addWidget(label(among, "hint"))
        first.addStretch(1)
        body.addLayout(first)
        share = found.count / found.of if found.of else 0.0
        body.addWidget(Meter(self._context.theme, share))
        self._count_card.setAccessibleDescription(formats.number(found.count))

    def _rule_changed(self) -> None:
        if not self._showing and self.rule.is_good():
            self.presenter.count(self.rule.rule())
        self._touch()

    def _touch(self) -> None:
        if not self._showing:
            self._changed = True
            self._show_problem("")

    def _show_problem(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def _show_refusal(self, field: str, sentence: str) -> None:
        if field in self._fields:
            self._fields[field].show_problem(sentence)
        elif field.startswith("tracks"):
            self.tracks.show_problem(sentence)
        self._show_problem(sentence)

    def _tell_saved(self, name: str) -> None:
        self._changed = False
        self._context.wishes.said.emit(self._words("Saved."))
        self.saved.emit(name)

    def _close(self) -> None:
        words = self._words
        question = words(
            "Close “{name}” today? Nobody joins any more and nothing is earned; what members "
            "hold stays theirs.",
            name=self.presenter.name,
        )
        if asks(self, words, question, words("Close the program")):
            self.presenter.close_program()
