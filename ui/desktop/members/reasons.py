"""Why a member may join a program or not, and is in a saved segment or not."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from services import programs
from ui.desktop.core.context import Context
from ui.desktop.core.theme import GAP
from ui.desktop.core.widgets import Card, chip, empty, label, line
from ui.desktop.members.presenter import Belonging
from ui.desktop.members.wording import Wording


class Reasons(QScrollArea):
    """Programs first, then segments: those the member is in before the others."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._words, self._wording = context.words, Wording(context)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self.setWidget(inside)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        self._programs = Card(self._words("Programs"))
        self._segments = Card(self._words("Segments"))
        layout.addWidget(self._programs)
        layout.addWidget(self._segments)
        layout.addStretch(1)

    def show_belonging(self, found: Belonging) -> None:
        """Show how the member stands everywhere."""
        empty(self._programs.body)
        empty(self._segments.body)
        if not found.programs:
            hint = label(self._words("No program is running now."), "hint", wrap=True)
            self._programs.body.addWidget(hint)
        for place, program in enumerate(found.programs):
            self._add(self._programs, place, *self._of_program(program))
        if not found.segments:
            hint = label(self._words("No segment is saved yet."), "hint", wrap=True)
            self._segments.body.addWidget(hint)
        for place, segment in enumerate(found.segments):
            mark = (self._words("in it"), "ok") if segment.holds else (self._words("not"), "plain")
            self._add(self._segments, place, mark, segment.name, self._wording.why(segment.why))

    def _of_program(self, one: programs.CandidateStanding) -> tuple[tuple[str, str], str, str]:
        words, currency = self._words, self._wording.currency
        reasons = programs.reasons_text(one.reasons, words, currency)
        if one.belongs:
            return (words("is a member"), "ok"), one.program, reasons
        if one.may_join:
            fee = programs.fee_text(one.fee_minor, one.program_fee_minor, words, currency)
            why = " · ".join(filter(None, (reasons, fee)))
            return (words("may join"), "primary"), one.program, why
        lacks = programs.lacks_text(one.lacks, words, currency)
        return (words("not yet"), "plain"), one.program, lacks or reasons

    def _add(self, card: Card, place: int, mark: tuple[str, str], name: str, why: str) -> None:
        if place:
            card.body.addWidget(line())
        across = QHBoxLayout()
        across.setSpacing(12)
        across.addWidget(chip(*mark), 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(label(name, "strong", wrap=True))
        if why:
            texts.addWidget(label(why, "small", wrap=True))
        across.addLayout(texts, 1)
        card.body.addLayout(across)
