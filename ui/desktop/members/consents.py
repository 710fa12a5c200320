"""What a member agreed to and refused, with a switch for each channel and all that was said."""

from functools import partial

from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from models.values import Channel, ConsentState
from services import members
from services.security import Right
from ui.desktop.core.context import Context
from ui.desktop.core.theme import GAP
from ui.desktop.core.widgets import Card, empty, label
from ui.desktop.members.columns import CHANNELS
from ui.desktop.members.deeds import MemberDeeds
from ui.desktop.members.presenter import Detail
from ui.desktop.members.wording import CONSENTS, Wording


class Consents(QWidget):
    """A switch a channel: flipping it notes what the member just said."""

    def __init__(self, context: Context, deeds: MemberDeeds) -> None:
        super().__init__()
        self._context, self._words, self._deeds = context, context.words, deeds
        self._wording = Wording(context)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        self._now = Card(self._words("May we write to them?"))
        self._said = Card(self._words("What was said, newest first"))
        layout.addWidget(self._now)
        layout.addWidget(self._said)
        layout.addStretch(1)
        self.switches: dict[Channel, QCheckBox] = {}

    def show_detail(self, detail: Detail) -> None:
        """Show this member's consents."""
        self._show_now(detail.record)
        self._show_said(detail.record.consents)

    def _show_now(self, record: members.MemberRecord) -> None:
        empty(self._now.body)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(1, 1)
        for place, (channel, text) in enumerate(CHANNELS.items()):
            name = self._words(text)
            switch = QCheckBox(name)
            switch.setAccessibleName(name)
            switch.setChecked(record.allows(channel))
            switch.setEnabled(self._context.may(Right.ENROL))
            switch.toggled.connect(partial(self._flip, record.row.id, channel))
            self.switches[channel] = switch
            grid.addWidget(switch, place, 0)
            grid.addWidget(label(self._address(record, channel), "small", wrap=True), place, 1)
        self._now.body.addLayout(grid)

    def _address(self, record: members.MemberRecord, channel: Channel) -> str:
        """Return where the channel reaches the member, or that it does not."""
        row, cells = record.row, self._wording.cells
        places = {
            Channel.EMAIL: cells.code(row.email),
            Channel.SMS: cells.phone(row.phone),
            Channel.PHONE: cells.phone(row.phone),
            Channel.POST: ", ".join(filter(None, (record.profile.address, record.profile.city))),
        }
        if record.allows(channel) and not row.is_reached_by(channel):
            return self._words("agreed, but the address is missing")
        return places[channel]

    def _show_said(self, said: tuple[members.ConsentRow, ...]) -> None:
        words, cells = self._words, self._wording.cells
        empty(self._said.body)
        self._said.setVisible(bool(said))
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(3, 1)
        for place, one in enumerate(said):
            undated = one.decided_at == members.UNDATED
            day = words("day not known") if undated else cells.day(one.decided_at.date())
            how = ", ".join(
                filter(None, (words(members.BASES[one.basis]), one.employee, one.wording_version))
            )
            texts = (day, words(CHANNELS[one.channel]), words(CONSENTS[one.state.value]), how)
            for column, text in enumerate(texts):
                role = "smallText" if column in (1, 2) else "small"
                grid.addWidget(label(text, role, wrap=column == 3), place, column)
        self._said.body.addLayout(grid)

    def _flip(self, member_id: int, channel: Channel, agreed: bool) -> None:
        state = ConsentState.GRANTED if agreed else ConsentState.REFUSED
        self._deeds.set_consent(member_id, channel, state)
