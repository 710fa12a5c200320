"""The benefits of a program: the list by level, and the form of one beside what it says."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from services import benefits
from services.security import Right
from ui.desktop.core.context import Context
from ui.desktop.core.dialogs import asks
from ui.desktop.core.forms import day_field, day_in
from ui.desktop.core.theme import GAP
from ui.desktop.core.widgets import Card, EmptyState, button, chip, empty, label, line
from ui.desktop.programs.benefit_form import BenefitForm, kind_and_trigger
from ui.desktop.programs.benefits_presenter import BenefitGroup, BenefitLine, BenefitsPresenter

_SIDE_WIDTH = 320


class BenefitsView(QWidget):
    """The list in front; a benefit opens in its form, Esc goes back. `turned`: other tools."""

    turned = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._words = context, context.words
        self.presenter = BenefitsPresenter(context)
        self._open: benefits.BenefitDocument | None = None
        self._may_edit = context.may(Right.EDIT_BENEFIT)
        self._warnings: dict[int, list[tuple[str, QVBoxLayout]]] = {}
        words = context.words
        self.new_button = button(words("New benefit"), self.begin, kind="primary")
        self.save_button = button(words("Save"), self._save, kind="primary", hint="Ctrl S")
        self.save_button.setShortcut("Ctrl+S")
        self.back_button = button(words("Back to the benefits"), self.show_list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget()
        layout.addWidget(self._stack)
        self._stack.addWidget(self._list())
        editor = self._editor()
        self._stack.addWidget(editor)
        self.presenter.listed.connect(self._show_groups)
        self.presenter.tired.connect(self._show_tired)
        self.presenter.refused.connect(self._show_refusal)
        self.presenter.saved.connect(self._show_saved)
        self.presenter.said.connect(self._show_sentence)
        self.presenter.trouble.connect(context.wishes.trouble)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), editor)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.show_list)

    @property
    def is_editing(self) -> bool:
        """Return whether a form is in front."""
        return self._stack.currentIndex() == 1

    @property
    def tools(self) -> list[QWidget]:
        """Return what belongs into the top bar now."""
        if self.is_editing:
            return [self.back_button, self.save_button]
        return [self.new_button] if self._may_edit else []

    def open(self, program: str) -> None:
        """Show the benefits of this program; a form that is open stays."""
        if program != self.presenter.program:
            self.show_list()
        if not self.is_editing:
            self.presenter.open(program)

    def begin(self) -> None:
        """Open the form on a new benefit."""
        self.edit(None)

    def show_list(self) -> None:
        """Bring the list to the front."""
        self._stack.setCurrentIndex(0)
        self.turned.emit()
        if self.presenter.program:
            self.presenter.open(self.presenter.program)

    def close_view(self) -> None:
        """Stop asking."""
        self.presenter.close()

    # ---------------------------------------------------------------------------------- list

    def _list(self) -> QWidget:
        card = Card()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setObjectName("cardBody")
        area.viewport().setObjectName("cardBody")
        inner = QWidget()
        inner.setObjectName("cardRows")
        self._rows = QVBoxLayout(inner)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(10)
        area.setWidget(inner)
        area.setAccessibleName(self._words("Benefits"))
        card.body.addWidget(area, 1)
        return card

    def _show_groups(self, groups: list[BenefitGroup]) -> None:
        words = self._words
        empty(self._rows)
        self._warnings = {}
        if not any(group.lines for group in groups):
            self._rows.addWidget(
                EmptyState(
                    words("Members get nothing yet"),
                    words("Give them a reason to come back: credit, a discount, a present."),
                    button(words("Make the first benefit"), self.begin, kind="primary")
                    if self._may_edit
                    else None,
                ),
                1,
            )
            return
        for group in groups:
            if not group.lines:
                continue
            heading = words("Level: {name}", name=group.level) if group.level else ""
            self._rows.addWidget(label(heading or words("For all members"), "heading"))
            for number, one in enumerate(group.lines):
                if number:
                    self._rows.addWidget(line())
                self._rows.addLayout(self._row(one))
        self._rows.addStretch(1)

    def _row(self, one: BenefitLine) -> QHBoxLayout:
        words, benefit = self._words, one.benefit
        row = QHBoxLayout()
        row.setSpacing(12)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(one.name, "strong"))
        for text in kind_and_trigger(benefit.document, words):
            head.addWidget(chip(text))
        if not benefit.is_running:
            head.addWidget(chip(words("Stopped"), "accent"))
        for day in benefit.changes_on:
            head.addWidget(chip(words("Changes on {day}", day=day), "primary"))
        head.addStretch(1)
        texts.addLayout(head)
        texts.addWidget(label(one.sentence, "hint", wrap=True))
        self._warnings.setdefault(benefit.id, []).append((one.name, texts))
        row.addLayout(texts, 1)
        if benefit.uses:
            currency = self._context.database.shop.currency
            spent = words.formats.money(benefit.spent_minor, currency)
            used = words("{n} uses, cost {amount}", n=benefit.uses, amount=spent)
            row.addWidget(label(used, "small"))
        if benefit.is_running and self._may_edit:
            for text, deed in (
                (words("Stop"), partial(self.stop, one.name)),
                (words("Change the terms"), partial(self.edit, benefit)),
            ):
                made = button(text, deed)
                made.setAccessibleName(f"{text}: {one.name}")
                row.addWidget(made, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _show_tired(self, found: list[benefits.Tiring]) -> None:
        """Say at each benefit how many leave it lying, what would be a change, and who they are."""
        words = self._words
        for one in found:
            for name, texts in self._warnings.get(one.benefit_id, ()):
                said = words(
                    "{n} members left it unused {times} times or more in a row.",
                    n=one.members,
                    times=benefits.LEFT_LYING,
                )
                if one.instead is not None:
                    said += " " + words("“{name}” would be a change for them.", name=one.instead)
                else:
                    said += " " + words("Make them something new.")
                subject = {"rule": one.rule, "name": words("Tired of “{name}”", name=name)}
                see = button(
                    words("See who they are"),
                    partial(self._context.open, "segments", subject),
                    kind="link",
                )
                see.setAccessibleName(f"{see.text()}: {name}")
                across = QHBoxLayout()
                across.addWidget(chip(said, "accent"))
                across.addWidget(see)
                across.addStretch(1)
                texts.addLayout(across)

    def stop(self, name: str) -> None:
        """Let today be a benefit's last day, once the user has said so."""
        words = self._words
        question = words("End “{name}” today? What members already hold stays theirs.", name=name)
        if asks(self, words, question, words("Stop")):
            self.presenter.stop(name)

    # ---------------------------------------------------------------------------------- form

    def _editor(self) -> QWidget:
        words = self._words
        inner = QWidget()
        across = QHBoxLayout(inner)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GAP)
        self.form = BenefitForm(self._context)
        self.form.changed.connect(self._say)
        across.addWidget(self.form, 1)
        side = QVBoxLayout()
        side.setSpacing(GAP)
        says = Card(words("What it says"))
        self.sentence = label("", "sentence", wrap=True)
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        self.silent = label(
            words("What members get is put into words here, as soon as enough is filled in."),
            "hint",
            wrap=True,
        )
        says.body.addWidget(self.silent)
        says.body.addWidget(self.sentence)
        says.body.addWidget(self.problem)
        self._when = Card(words("From when"))
        self.from_on = day_field(
            words("The new terms count from"),
            self.presenter.tomorrow,
            first=self.presenter.tomorrow,
        )
        stays = words(
            "What was earned and given by then stays as it is. Limits, stock, order and price "
            "count at once."
        )
        self._when.body.addWidget(label(words("The new terms count from"), "hint"))
        self._when.body.addWidget(self.from_on)
        self._when.body.addWidget(label(stays, "small", wrap=True))
        for card in (says, self._when):
            card.setFixedWidth(_SIDE_WIDTH)
            side.addWidget(card)
        side.addStretch(1)
        across.addLayout(side)
        return inner

    def edit(self, benefit: benefits.BenefitDocument | None) -> None:
        """Open the form on a benefit; None: a new one."""
        self._open = benefit
        document = self.presenter.fresh() if benefit is None else benefit.document
        offered = self.presenter.offered
        own = document["name"]
        self.form.offer(
            type(offered)(
                offered.levels,
                offered.segments,
                offered.branches,
                tuple(name for name in offered.others if name != own),
            )
        )
        self.form.show_document(document, is_new=benefit is None)
        self._when.setVisible(benefit is not None)
        self._show_problem("")
        self._show_sentence("")
        self._stack.setCurrentIndex(1)
        self.turned.emit()
        self._say()
        self.form.field("name" if benefit is None else "on").setFocus()

    def _show_sentence(self, sentence: str) -> None:
        self.sentence.setText(sentence)

    def _say(self) -> None:
        says = self.form.says_enough()
        self.sentence.setVisible(says)
        self.silent.setVisible(not says)
        if says:
            self.presenter.say(self.form.document())
        self._show_problem("")

    def _save(self) -> None:
        if not self.form.is_good():
            self._show_problem(self._words("Something is still missing; see the marked fields."))
            return
        from_on = None if self._open is None else day_in(self.from_on)
        self.presenter.save(self.form.document(), from_on=from_on)

    def _show_problem(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def _show_refusal(self, field: str, sentence: str) -> None:
        if not self.is_editing:
            self._context.wishes.said.emit(sentence)
            return
        self.form.show_problem(field, sentence)
        self._show_problem(sentence)

    def _show_saved(self, name: str) -> None:
        if name:
            self._context.wishes.said.emit(self._words("Saved."))
        self.show_list()
