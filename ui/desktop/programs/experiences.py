"""Experiences: their dates with places, and for each date who comes and who came."""

from datetime import time
from functools import partial

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QTimeEdit, QVBoxLayout, QWidget

from models.values import GrantState
from services import benefits
from services.core.words import Text
from services.security import Right
from ui.desktop.core.context import Context
from ui.desktop.core.dialogs import Dialog, asks
from ui.desktop.core.forms import add_row, choice_field, day_field, day_in, form, number_field
from ui.desktop.core.theme import GAP
from ui.desktop.core.widgets import Card, EmptyState, Meter, button, chip, empty, label, line
from ui.desktop.programs.giving import Experiences, ExperiencesPresenter

_USUAL_PLACES, _MOST_PLACES = 12, 100_000
STATES = {
    GrantState.RESERVED: (Text("expected"), "primary"),
    GrantState.REDEEMED: (Text("came"), "ok"),
    GrantState.LAPSED: (Text("stayed away"), "accent"),
}


class ExperiencesView(QWidget):
    """The dates at the start, the guests of the chosen one beside them."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._words = context, context.words
        self.presenter = ExperiencesPresenter(context)
        self._found = Experiences((), (), ())
        self._slot: benefits.SlotRow | None = None
        self._may_edit = context.may(Right.EDIT_BENEFIT)
        words = context.words
        self.add_button = button(words("New date"), self._add, kind="primary")
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GAP)
        dates, self._dates = self._list(words("Dates"))
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        dates.body.insertWidget(0, self.problem)
        self._guest_card, self._guests = self._list(words("Who comes"))
        across.addWidget(dates, 5)
        across.addWidget(self._guest_card, 4)
        self.presenter.listed.connect(self._show)
        self.presenter.guests.connect(self._show_guests)
        self.presenter.refused.connect(self._show_refusal)
        self.presenter.trouble.connect(context.wishes.trouble)

    @property
    def tools(self) -> list[QWidget]:
        """Return what belongs into the top bar now."""
        return [self.add_button] if self._may_edit else []

    def open(self, program: str) -> None:
        """Show the experiences of this program."""
        if program != self.presenter.program:
            self._slot = None
            self._show_guests([])
        self.presenter.open(program)

    def close_view(self) -> None:
        """Stop asking."""
        self.presenter.close()

    # ------------------------------------------------------------------------------- private

    def _list(self, heading: str) -> tuple[Card, QVBoxLayout]:
        card = Card(heading)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setObjectName("cardBody")
        area.viewport().setObjectName("cardBody")
        area.setAccessibleName(heading)
        inner = QWidget()
        inner.setObjectName("cardRows")
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, 0, 0)
        area.setWidget(inner)
        card.body.addWidget(area, 1)
        return card, rows

    def _show(self, found: Experiences) -> None:
        words = self._words
        self._found = found
        self.add_button.setEnabled(bool(found.names))
        empty(self._dates)
        if not found.slots:
            hint = words("Members keep a place of a date at the counter.")
            if not found.names:
                hint = words("No benefit is an experience yet: make one in the benefits.")
            self._dates.addWidget(EmptyState(words("No dates yet"), hint), 1)
            return
        for number, slot in enumerate(found.slots):
            if number:
                self._dates.addWidget(line())
            self._dates.addLayout(self._date(slot))
        self._dates.addStretch(1)

    def _date(self, slot: benefits.SlotRow) -> QHBoxLayout:
        words, formats = self._words, self._words.formats
        row = QHBoxLayout()
        row.setSpacing(12)
        hour = formats.hour(time(slot.starts_minute // 60, slot.starts_minute % 60))
        when = f"{formats.day(slot.starts_on)} · {hour}"
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(label(when, "strong"))
        where = f"{slot.benefit} · {slot.branch}" if slot.branch else slot.benefit
        texts.addWidget(label(where, "small", wrap=True))
        row.addLayout(texts, 1)
        if slot.unmarked:
            row.addWidget(chip(words("{n} to be marked", n=slot.unmarked), "accent"))
        taken = words("{part} of {whole}", part=slot.taken, whole=slot.capacity)
        row.addWidget(label(taken, "small"))
        meter = Meter(self._context.theme, slot.taken / slot.capacity)
        meter.setFixedWidth(60)
        row.addWidget(meter)
        deeds = [(words("Who comes"), partial(self._choose, slot))]
        if self._may_edit:
            deeds.insert(0, (words("Cancel the date"), partial(self._cancel, slot, when)))
        for text, deed in deeds:
            made = button(text, deed)
            made.setAccessibleName(f"{text}: {when}")
            row.addWidget(made)
        return row

    def _choose(self, slot: benefits.SlotRow) -> None:
        self._slot = slot
        self.presenter.choose(slot.id)

    def _show_guests(self, guests: list[benefits.Guest]) -> None:
        words = self._words
        empty(self._guests)
        if not guests:
            hint = words("Choose a date to see who has a place.")
            if self._slot is not None:
                hint = words("Nobody has a place yet.")
            self._guests.addWidget(label(hint, "hint", wrap=True))
        for number, guest in enumerate(guests):
            if number:
                self._guests.addWidget(line())
            self._guests.addLayout(self._guest(guest))
        self._guests.addStretch(1)

    def _guest(self, guest: benefits.Guest) -> QHBoxLayout:
        words, slot = self._words, self._slot
        row = QHBoxLayout()
        name = button(guest.name, partial(self._context.open, "members", guest.member_id), "link")
        row.addWidget(name)
        text, kind = STATES.get(guest.state, (Text("expected"), "plain"))
        row.addWidget(chip(words(text), kind))
        row.addStretch(1)
        begun = slot is not None and slot.starts_on <= self._context.database.today()
        if slot is not None and begun and guest.state is GrantState.RESERVED:
            for text, came in ((Text("Came"), True), (Text("Stayed away"), False)):
                mark = partial(self.presenter.mark, guest.grant_id, slot.id, came=came)
                made = button(words(text), mark)
                made.setAccessibleName(f"{words(text)}: {guest.name}")
                row.addWidget(made)
        return row

    def _add(self) -> None:
        DateDialog(self, self._context, self.presenter, self._found).open()

    def _cancel(self, slot: benefits.SlotRow, when: str) -> None:
        words = self._words
        question = words(
            "Cancel {when}? Who has a place may choose another date; the benefit stays theirs.",
            when=when,
        )
        if asks(self, words, question, words("Cancel the date")):
            self.presenter.cancel(slot.id)

    def _show_refusal(self, _field: str, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))


class DateDialog(Dialog):
    """Takes a new date of an experience."""

    def __init__(
        self,
        parent: QWidget,
        context: Context,
        presenter: ExperiencesPresenter,
        found: Experiences,
    ) -> None:
        words = context.words
        super().__init__(parent, words, words("New date"), words("Add"))
        self._presenter = presenter
        today = context.database.today()
        self.benefit = choice_field(words("Experience"), [(n, n) for n in found.names], None)
        self.day = day_field(words("Day"), today, first=today)
        self.hour = QTimeEdit(QTime(18, 0))
        self.hour.setDisplayFormat("HH:mm")
        self.hour.setAccessibleName(words("Hour"))
        self.places = number_field(words("Places"), _USUAL_PLACES, 1, _MOST_PLACES)
        branches: list[tuple[str, object]] = [(words("Any branch"), None)]
        branches += [(name, id_) for id_, name in found.branches]
        self.branch = choice_field(words("Branch"), branches, None)
        rows = form()
        for name, field in (
            (words("Experience"), self.benefit),
            (words("Day"), self.day),
            (words("Hour"), self.hour),
            (words("Places"), self.places),
            (words("Branch"), self.branch),
        ):
            add_row(rows, name, field)
        self.body.addLayout(rows)

    def try_accept(self) -> None:
        """Add the date; a refusal is told beside the dates."""
        at = self.hour.time()
        self._presenter.add(
            self.benefit.currentData(),
            day_in(self.day),
            at.hour() * 60 + at.minute(),
            self.places.value(),
            self.branch.currentData(),
        )
        self.accept()
