"""Who stands at the counter: one glance, from two steps away."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from services.checkout import Picture
from ui.desktop.core.context import Context
from ui.desktop.core.flow import FlowLayout
from ui.desktop.core.widgets import Card, chip, empty, label
from ui.desktop.counter.selling import Selling

_LONGEST_NOTE = 56  # letters that fit the card in one line


class MemberCard(Card):
    """Name, standing, habits and balance; without a member, what to do."""

    def __init__(self, context: Context, selling: Selling) -> None:
        super().__init__()
        self._words, self._selling = context.words, selling
        self.setAccessibleName(self._words("Member"))
        self._shown: object = self

    def show_now(self) -> None:
        """Show the member in hand."""
        till, joining = self._selling.till, self._selling.joining
        shown = (till.member, self._selling.open_to, joining.with_this, till.join)
        if shown == self._shown:
            return
        self._shown = shown
        empty(self.body)
        member = self._selling.till.member
        if member is None:
            self._show_nobody()
        else:
            self._show_member(member)

    def _show_nobody(self) -> None:
        words = self._words
        self.body.addWidget(label(words("Nobody is identified yet"), "strong"))
        hint = words("Scan a card, or type a phone or name. Without one the sale is anonymous.")
        self.body.addWidget(label(hint, "hint", wrap=True))

    def _show_member(self, member: Picture) -> None:
        wording = self._selling.wording
        across = QHBoxLayout()
        across.setSpacing(14)
        across.addWidget(_Initials(member.name), 0, Qt.AlignmentFlag.AlignTop)
        middle = QVBoxLayout()
        middle.setSpacing(3)
        head = FlowLayout(10)  # a long name takes no room from the basket
        head.add(label(member.name or member.member_no, "name"))
        birthday = wording.birthday(member)
        if birthday:
            head.add(chip(birthday, "accent"))
        middle.addLayout(head)
        middle.addWidget(label(wording.standing(member), "hint", wrap=True))
        habits = wording.habits(member)
        if habits:
            middle.addWidget(label(habits, "smallText", wrap=True))
        if member.not_yet:
            text = self._words("Has not bought yet: {thing}", thing=member.not_yet)
            middle.addWidget(label(text, "smallStrong", wrap=True))
        middle.addLayout(self._notes(member))
        across.addLayout(middle, 1)
        across.addLayout(self._balance(member), 0)
        self.body.addLayout(across)

    def _notes(self, member: Picture) -> FlowLayout:
        row = FlowLayout()
        join = self._selling.till.join
        if join:
            row.add(chip(self._words("Joins {program}", program=join), "ok"))
        elif self._selling.open_to:
            program = self._selling.open_to[0]
            if program in self._selling.joining.with_this:
                may = self._words("This sale opens {program}: F6", program=program)
            else:
                may = self._words("May join {program}: F6", program=program)
            row.add(_short_chip(may, "primary"))
        for kind, text in self._selling.wording.notes(member):
            row.add(_short_chip(text, kind))
        return row

    def _balance(self, member: Picture) -> QVBoxLayout:
        held, lapses = self._selling.wording.balance(member)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(label(self._words("Balance"), "hint"))
        column.addWidget(label(held, "figure" if len(held) < 14 else "middleFigure"))
        if lapses:
            column.addWidget(label(lapses, "small"))
        column.addStretch(1)
        return column


def _short_chip(text: str, kind: str) -> QLabel:
    """Return a chip that never pushes the others away; the whole text is its tooltip."""
    made = chip(text if len(text) <= _LONGEST_NOTE else f"{text[: _LONGEST_NOTE - 1]}…", kind)
    made.setToolTip(text)
    return made


class _Initials(QLabel):
    def __init__(self, name: str) -> None:
        super().__init__("".join(word[0] for word in name.split()[:2]))
        self.setObjectName("counterInitials")
        self.setFixedSize(64, 64)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(name)
