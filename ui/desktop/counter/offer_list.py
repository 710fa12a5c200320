"""What the member is offered now, each with its number, its effect and its reasons."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from services.benefits import Offer, Standing
from ui.desktop.core.context import Context
from ui.desktop.core.widgets import Card, button, chip, empty, label, line
from ui.desktop.counter.presenter import CounterPresenter

_NUMBERED = 9
_EFFECT_WIDTH, _DEED_WIDTH = 84, 92


class OfferList(Card):
    """One row an offer; the button and the number key do the same."""

    def __init__(self, context: Context, presenter: CounterPresenter) -> None:
        super().__init__(context.words("Benefits available now"))
        self._words, self._presenter = context.words, presenter
        self._shown: object = None
        inner = QWidget()
        inner.setObjectName("cardRows")
        self._rows = QVBoxLayout(inner)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        area = QScrollArea()
        area.setObjectName("cardBody")
        area.setAccessibleName(self.heading.text())
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        self.body.addWidget(area, 1)

    def show_now(self) -> None:
        """Show the offers as they stand now."""
        selling = self._presenter.selling
        offers = selling.offers
        shown = (offers, selling.till.member is not None, selling.till.is_empty)
        if shown == self._shown:
            return
        self._shown = shown
        empty(self._rows)
        for number, offer in enumerate(offers, 1):
            if number > 1:
                self._rows.addWidget(line())
            self._rows.addWidget(self._row(number, offer))
        if not offers:
            self._rows.addWidget(label(self._nothing(), "hint", wrap=True))
        self._rows.addStretch(1)

    def _nothing(self) -> str:
        if self._presenter.selling.till.member is None:
            return self._words("Who is identified sees their benefits here.")
        return self._words("No benefits for this member now.")

    def _row(self, number: int, offer: Offer) -> QWidget:
        wording = self._presenter.selling.wording
        withheld, applied = (
            offer.standing is Standing.WITHHELD, offer.standing is Standing.APPLIED
        )  # fmt: skip
        row = QWidget()
        row.setObjectName("cardRows")
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 9, 0, 9)
        across.setSpacing(10)
        if number <= _NUMBERED:
            key = label(str(number), "key")
            key.setAlignment(Qt.AlignmentFlag.AlignCenter)
            key.setFixedSize(24, 24)
            across.addWidget(key)
        kind = "plain" if withheld else "accent" if offer.is_surprise else "primary"
        nature = chip(wording.nature(offer), kind)
        nature.setMinimumWidth(104)
        across.addWidget(nature)
        text = QVBoxLayout()
        text.setSpacing(1)
        text.addWidget(label(offer.name, "hint" if withheld else "strong", wrap=True))
        reasons = wording.reasons(offer)
        if reasons:
            text.addWidget(label(reasons, "small", wrap=True))
        across.addLayout(text, 1)
        effect = wording.effect(offer)
        if effect and not withheld:
            sum_ = label(effect, "effect" if applied else "strong")
            sum_.setMinimumWidth(_EFFECT_WIDTH)
            across.addWidget(sum_)
        waits = offer.is_automatic and self._presenter.selling.till.is_empty
        deed = "" if waits else wording.deed(offer)  # nothing to take off, nothing to apply
        if deed:
            pressed = button(deed, partial(self._presenter.toggle, number), hint=f"Alt {number}")
            pressed.setAccessibleName(f"{deed}: {offer.name}")
            pressed.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            pressed.setMinimumWidth(_DEED_WIDTH)
            across.addWidget(pressed)
        row.setAccessibleName(f"{number}. {offer.name}. {effect} {reasons}")
        return row
