"""Two records side by side: whose facts stay, and what the one record will be."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from models.values import KeyKind
from services import merging
from services.core.errors import AppError
from ui.desktop.core.context import Context
from ui.desktop.core.dialogs import Dialog
from ui.desktop.core.tasks import Latest, reading
from ui.desktop.core.widgets import button, empty, label, line
from ui.desktop.members.columns import CHANNELS
from ui.desktop.members.deeds import MemberDeeds
from ui.desktop.members.wording import FIELD_NAMES, Wording


class MergeDialog(Dialog):
    """Choose per field whose fact stays; below, what goes together whatever one chooses."""

    def __init__(
        self, parent: QWidget, context: Context, deeds: MemberDeeds, keep_id: int, other_id: int
    ) -> None:
        words = context.words
        super().__init__(parent, words, words("Two records of one person?"), words("Merge"))
        self._context, self._deeds, self._wording = context, deeds, Wording(context)
        self._pair = (keep_id, other_id)
        self._choices: dict[str, str] = {}
        self._asking = Latest(context.tasks)
        self._groups: list[QButtonGroup] = []
        self.setMinimumWidth(760)
        self.accept_button.setEnabled(False)
        hint = words("Both cards stay good. What one of them refused stays refused.")
        self.body.addWidget(label(hint, "hint", wrap=True))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self.body.addLayout(self._grid)
        self.finished.connect(self._asking.cancel)
        self._ask()

    def try_accept(self) -> None:
        """Merge; a refusal is told at the foot."""
        self.accept_button.setEnabled(False)
        self.show_problem("")
        self._deeds.merge(*self._pair, self._choices, self.accept, self._told)

    # ------------------------------------------------------------------------------- private

    def _told(self, sentence: str) -> None:
        self.show_problem(sentence)
        self.accept_button.setEnabled(True)

    def _ask(self) -> None:
        pair, choices = self._pair, dict(self._choices)

        def query(session: Any) -> merging.Preview:
            return merging.preview(session, *pair, choices)

        task = reading(self._context.database, query)
        self._asking.ask(task, self._show, self._show_trouble)

    def _show_trouble(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self.show_problem(self.words.refusal(error))
        else:
            self._context.wishes.trouble.emit(error)

    def _show(self, found: merging.Preview) -> None:
        empty(self._grid)
        self._groups = []
        self._heads(found)
        place = 1
        for pair in found.fields:
            if pair.differs or any(value is not None for value in (*pair.keep, *pair.other)):
                self._field(place, pair, must=pair.field in found.must_choose)
                place += 1
        self._grid.addWidget(line(), place, 0, 1, 3)
        for name, mine, theirs in self._together(found):
            place += 1
            self._grid.addWidget(label(name, "small"), place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(label(mine, "smallText", wrap=True), place, 1)
            self._grid.addWidget(label(theirs, "smallText", wrap=True), place, 2)
        self._grid.addWidget(line(), place + 1, 0, 1, 3)
        self._grid.addWidget(label(self.words("Together"), "small"), place + 2, 0)
        self._grid.addWidget(label(self._will_be(found), "strong", wrap=True), place + 2, 1, 1, 2)
        self.accept_button.setEnabled(not found.must_choose)
        if found.must_choose:
            self.show_problem(self.words("merging.households_differ"))
        else:
            self.show_problem("")

    def _heads(self, found: merging.Preview) -> None:
        words, cells = self.words, self._wording.cells
        for column, side in ((1, found.keep), (2, found.other)):
            row = side.record.row
            title = f"{row.name} · {cells.code(row.member_no)}"
            self._grid.addWidget(label(title, "strong", wrap=True), 0, column)
        swap = button(words("Swap"), self._swap, kind="link")
        swap.setToolTip(words("Keep the other record instead"))
        self._grid.addWidget(swap, 0, 0, Qt.AlignmentFlag.AlignTop)

    def _field(self, place: int, pair: merging.FieldPair, *, must: bool) -> None:
        name = self.words(FIELD_NAMES[pair.field])
        self._grid.addWidget(label(name, "small"), place, 0)
        texts = (self._said(pair, pair.keep), self._said(pair, pair.other))
        if not pair.differs:
            self._grid.addWidget(label(texts[0], "smallText", wrap=True), place, 1)
            self._grid.addWidget(label(texts[1], "smallText", wrap=True), place, 2)
            return
        group = QButtonGroup(self)
        self._groups.append(group)
        for column, (side, text) in enumerate(zip(merging.Which, texts, strict=True), 1):
            choice = QRadioButton(text)
            choice.setObjectName(f"{pair.field}-{side.value}")
            choice.setAccessibleName(f"{name}: {text}")
            choice.setChecked(not must and pair.chosen is side)
            choice.clicked.connect(partial(self._choose, pair.field, side.value))
            group.addButton(choice)
            self._grid.addWidget(choice, place, column)

    def _said(self, pair: merging.FieldPair, side: tuple[Any, ...]) -> str:
        if pair.field == "household" and side[0] is not None:
            return self.words("household {number}", number=side[0])
        return self._wording.field(pair, side)

    def _together(self, found: merging.Preview) -> list[tuple[str, str, str]]:
        words, wording = self.words, self._wording

        def of(side: merging.Side) -> tuple[str, str, str, str]:
            cards = [k.value for k in side.record.keys if k.kind is KeyKind.CARD]
            held = [wording.amount(unit, one) for unit, one in side.balances.items() if one]
            clubs = [one.program for one in side.record.memberships]
            return (
                words("{n} purchases", n=side.receipts) if side.receipts else "—",
                ", ".join(map(wording.cells.code, cards)) or "—",
                " · ".join(held) or "—",
                ", ".join(clubs) or "—",
            )

        names = (words("Purchases"), words("Card"), words("Balance"), words("Club"))
        return list(zip(names, of(found.keep), of(found.other), strict=True))

    def _will_be(self, found: merging.Preview) -> str:
        words, wording = self.words, self._wording
        receipts = found.keep.receipts + found.other.receipts
        parts = [words("{n} purchases", n=receipts)] if receipts else []
        parts += [wording.amount(unit, one) for unit, one in found.balances.items() if one]
        channels = ", ".join(words(CHANNELS[channel]) for channel in found.channels)
        parts.append(channels or words("May not be written to"))
        return " · ".join(parts)

    def _choose(self, field: str, side: str) -> None:
        self._choices[field] = side
        self._ask()

    def _swap(self) -> None:
        self._pair = self._pair[::-1]
        turned = {"keep": "other", "other": "keep"}
        self._choices = {field: turned[side] for field, side in self._choices.items()}
        self._ask()
