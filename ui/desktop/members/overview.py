"""What matters about a member now: what they hold, where they stand, what they may have."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from services import analytics, benefits, programs
from services.security import Right
from ui.desktop.core.context import Context
from ui.desktop.core.pick import Choice, PickButton, narrowed
from ui.desktop.core.theme import GAP
from ui.desktop.core.widgets import Card, Meter, button, chip, empty, label, line
from ui.desktop.members.deeds import MemberDeeds
from ui.desktop.members.presenter import Detail
from ui.desktop.members.wording import Wording

_SHOWN = 5  # last days of a balance that are listed one by one


class Overview(QScrollArea):
    """Cards: balance by its last days, levels, benefits with why not, favourites, never bought."""

    def __init__(self, context: Context, deeds: MemberDeeds) -> None:
        super().__init__()
        self._context, self._words, self._deeds = context, context.words, deeds
        self._wording = Wording(context)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self.setWidget(inside)
        across = QHBoxLayout(inside)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GAP)
        words = context.words
        self._offers = Card(words("Benefits now"))
        self._balance = Card(words("Balance"))
        self._tracks = Card(words("Levels"))
        self._likes = Card(words("Favourites"))
        self._unbought = Card(words("Never bought, though most like them do"))
        self._unbought.hide()
        first, second = QVBoxLayout(), QVBoxLayout()
        for column, cards in (
            (first, (self._offers, self._unbought)),
            (second, (self._balance, self._tracks, self._likes)),
        ):
            column.setSpacing(GAP)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            across.addLayout(column, 1)

    def show_detail(self, detail: Detail) -> None:
        """Show what matters about this member."""
        self._show_balance(detail.accounts)
        self._show_tracks(detail.progress)
        self._show_offers(detail.quote.offers)
        self._show_giving(detail)
        self._show_likes(detail)
        self.show_unbought([])

    def show_unbought(self, found: list[analytics.Unbought]) -> None:
        """Show what the member never bought; a click opens all who did not, as a segment."""
        body, words, wording = self._unbought.body, self._words, self._wording
        empty(body)
        self._unbought.setVisible(bool(found))
        for place, one in enumerate(found):
            if place:
                body.addWidget(line())
            across = QHBoxLayout()
            across.setSpacing(12)
            names = QVBoxLayout()
            names.setSpacing(1)
            names.addWidget(label(one.never.name, "strong", wrap=True))
            names.addWidget(label(wording.like_them(one), "small", wrap=True))
            across.addLayout(names, 1)
            if self._context.may(Right.EDIT_SEGMENT):
                subject = {"rule": one.rule, "name": wording.waiting(one)}
                opens = button(
                    words("{value} customers", n=one.waiting, value=one.waiting),
                    partial(self._context.open, "segments", subject),
                    kind="link",
                )
                opens.setAccessibleName(wording.waiting(one))
                opens.setToolTip(wording.waiting(one))
                across.addWidget(opens, 0, Qt.AlignmentFlag.AlignTop)
            body.addLayout(across)

    # ------------------------------------------------------------------------------- private

    def _show_balance(self, accounts: list[benefits.AccountState]) -> None:
        body, words, wording = self._balance.body, self._words, self._wording
        empty(body)
        held = [one for one in accounts if one.balance or one.available]
        if not held:
            body.addWidget(label(words("Nothing held now."), "hint", wrap=True))
        for one in held:
            body.addWidget(label(wording.amount(one.unit, one.balance), "middleFigure"))
            if one.available < 0:
                owed = wording.amount(one.unit, -one.available)
                body.addWidget(label(words("{amount} owed after a return", amount=owed), "small"))
            dated = sum(part.amount for part in one.expiring)
            rows = [
                (
                    wording.amount(part.unit, part.amount),
                    words("good until {day}", day=wording.cells.day(part.last_on)),
                )
                for part in one.expiring[:_SHOWN]
            ]
            later = one.expiring[_SHOWN:]
            if later:
                rest = wording.amount(one.unit, sum(part.amount for part in later))
                last = wording.cells.day(later[-1].last_on)
                rows.append((rest, words("later, the last on {day}", day=last)))
            lasting = one.available - dated
            if lasting > 0:
                rows.append((wording.amount(one.unit, lasting), words("does not lapse")))
            grid = QGridLayout()
            grid.setHorizontalSpacing(14)
            grid.setColumnStretch(1, 1)
            for place, (amount, until) in enumerate(rows):
                grid.addWidget(label(amount, "smallText"), place, 0)
                grid.addWidget(label(until, "small"), place, 1)
            body.addLayout(grid)

    def _show_tracks(self, progress: list[programs.TrackProgress]) -> None:
        body, wording = self._tracks.body, self._wording
        empty(body)
        self._tracks.setVisible(bool(progress))
        for one in progress:
            body.addWidget(label(wording.track(one), "strong", wrap=True))
            if one.missing is not None:
                whole = one.figure + one.missing
                meter = Meter(self._context.theme, one.figure / whole if whole else 1.0)
                meter.setAccessibleName(wording.track_note(one))
                body.addWidget(meter)
            note = wording.track_note(one)
            if note:
                body.addWidget(label(note, "small", wrap=True))

    def _show_offers(self, offers: tuple[benefits.Offer, ...]) -> None:
        body, words = self._offers.body, self._words
        empty(body)
        if not offers:
            hint = words("No benefit of the club is for this member now.")
            body.addWidget(label(hint, "hint", wrap=True))
        for place, offer in enumerate(offers):
            if place:
                body.addWidget(line())
            body.addLayout(self._offer(offer))

    def _show_giving(self, detail: Detail) -> None:
        """Say what the member is tired of and what would be a change; let something be given."""
        body, words, giving = self._offers.body, self._words, detail.giving
        member_id = detail.record.row.id
        may = self._context.may(Right.GIVE_BENEFIT)
        if giving.tired or detail.pick is not None or (may and giving.fitting):
            body.addWidget(line())
        for one in giving.tired:
            said = words("{name}: left unused {n} times in a row", name=one.name, n=one.unused)
            body.addWidget(label(said, "smallStrong", wrap=True))
        across = QHBoxLayout()
        fresh, pick = giving.fresh, detail.pick
        suggested = {}
        if fresh is not None:
            suggested[fresh.name] = words(
                "A change for them: “{name}”. {why}", name=fresh.name, why=self._why(fresh.why)
            )
        if pick is not None and pick.name not in suggested:
            suggested[pick.name] = words(
                "Their own kind: “{name}”. {why}", name=pick.name, why=self._why(pick.why)
            )
        for name, said in suggested.items():
            body.addWidget(label(said, "small", wrap=True))
            if may:
                give = partial(self._deeds.give, member_id, name)
                across.addWidget(button(words("Give “{name}”", name=name), give))
        if may and giving.fitting:
            choose = PickButton(
                self._context,
                words("Give a benefit"),
                known=narrowed([Choice(name, name) for name in giving.fitting]),
                empty=words("Give a benefit"),
            )
            choose.picked.connect(lambda names: self._deeds.give(member_id, names[0]))
            across.addWidget(choose)
        across.addStretch(1)
        body.addLayout(across)

    def _why(self, reasons: Sequence[benefits.Why]) -> str:
        return " ".join(self._words(one.code, **one.facts) for one in reasons)

    def _offer(self, offer: benefits.Offer) -> QHBoxLayout:
        across = QHBoxLayout()
        across.setSpacing(12)
        text, kind = self._wording.nature(offer)
        across.addWidget(chip(text, kind), 0, Qt.AlignmentFlag.AlignTop)
        names = QVBoxLayout()
        names.setSpacing(1)
        withheld = offer.standing is benefits.Standing.WITHHELD
        names.addWidget(label(offer.name, "hint" if withheld else "strong", wrap=True))
        reasons = self._wording.reasons(offer)
        if reasons:
            names.addWidget(label(reasons, "small", wrap=True))
        across.addLayout(names, 1)
        worth = self._wording.worth(offer)
        if worth:
            across.addWidget(label(worth, "strong"), 0, Qt.AlignmentFlag.AlignTop)
        return across

    def _show_likes(self, detail: Detail) -> None:
        body = self._likes.body
        empty(body)
        self._likes.setVisible(bool(detail.favourites))
        most = max((one.receipts for one in detail.favourites), default=1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(1, 1)
        for place, one in enumerate(detail.favourites):
            times = self._words("{n} times", n=one.receipts)
            grid.addWidget(label(one.name, "smallText"), place, 0)
            grid.addWidget(Meter(self._context.theme, one.receipts / most), place, 1)
            grid.addWidget(label(times, "small"), place, 2)
        body.addLayout(grid)
