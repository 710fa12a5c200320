"""What a segment's rule was before: who changed it and when, to look at and to bring back."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from services import segments
from services.core.clock import local_moment
from services.core.errors import AppError
from ui.desktop.core.context import Context
from ui.desktop.core.widgets import Card, button, chip, empty, label, line, start_side
from ui.desktop.segments.told import Former

_SHOWN = 4


class VersionsCard(Card):
    """The versions of the rule, the newest first, each with its sentence.

    `looked_at` and `brought_back` carry the version (segments.VersionRow).
    """

    looked_at = Signal(object)
    brought_back = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(context.words("Versions"))
        self._words, self._shop = context.words, context.database.shop
        self._versions: Sequence[Former] = ()
        self.hide()

    def show_versions(self, versions: Sequence[Former]) -> None:
        """Show the newest ones; a segment that was never saved has none."""
        self._versions = versions
        self.setVisible(bool(versions))
        self._show(_SHOWN)

    def _show(self, most: int) -> None:
        empty(self.body)
        for number, former in enumerate(self._versions[:most]):
            if number:
                self.body.addWidget(line())
            self.body.addLayout(self._row(former, is_newest=number == 0))
        if len(self._versions) > most:
            everything = self._words("All {n} versions", n=len(self._versions))
            self.body.addWidget(
                button(everything, lambda: self._show(len(self._versions)), kind="link"),
                0,
                start_side(),
            )

    def _row(self, former: Former, *, is_newest: bool) -> QVBoxLayout:
        words, version = self._words, former.version
        column = QVBoxLayout()
        column.setSpacing(2)
        head = QHBoxLayout()
        name = words("version {version}", version=str(version.version))
        head.addWidget(label(name, "strong"))
        if is_newest:
            head.addWidget(chip(words("now"), "primary"))
        head.addStretch(1)
        if not is_newest:
            for text, signal in (
                (words("Look at it"), self.looked_at),
                (words("Bring back"), self.brought_back),
            ):
                deed = button(text, partial(signal.emit, version), kind="link")
                deed.setAccessibleName(f"{text}: {name}")
                head.addWidget(deed)
        column.addLayout(head)
        at = words.formats.moment(local_moment(version.changed_at, self._shop.timezone))
        who = version.changed_by or words("nobody was signed in")
        column.addWidget(label(f"{at} · {who}", "small", wrap=True))
        column.addWidget(label(self._said(former), "small", wrap=True))
        return column

    def _said(self, former: Former) -> str:
        if isinstance(former.said, AppError):
            return self._words.refusal(former.said)
        return segments.sentence(former.said, self._words, self._shop.currency)
