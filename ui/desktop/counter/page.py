"""The counter's page: scan field above, member and offers at the start, basket at the end."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.desktop.core.context import Context
from ui.desktop.core.page import Page
from ui.desktop.core.theme import GAP
from ui.desktop.counter.basket_card import BasketCard
from ui.desktop.counter.member_card import MemberCard
from ui.desktop.counter.newcomer_form import NewcomerForm
from ui.desktop.counter.offer_list import OfferList
from ui.desktop.counter.presenter import CounterPresenter
from ui.desktop.counter.return_panel import ReturnPanel
from ui.desktop.counter.scan_bar import ScanBar
from ui.desktop.counter.scanner import ScannerEar

_SECOND_BEEP_MS = 160
_BASKET_SHARE, _MEMBER_SHARE = 44, 56


class CounterPage(Page):
    """Widgets only; what they do is decided by the presenter."""

    is_bare = True

    def __init__(self, context: Context) -> None:
        super().__init__(context, context.words("Counter"))
        words = context.words
        self.keys = (
            ("F2", words("New member")),
            ("Alt 1–9", words("Apply a benefit")),
            ("F4", words("Redeem credit")),
            ("F6", words("Join a program")),
            ("F8", words("Return")),
            ("F9", words("Start over")),
        )
        self.presenter = CounterPresenter(context)
        selling = self.presenter.selling
        self.scan = ScanBar(context, self.presenter, self)
        self.member = MemberCard(context, selling)
        self.offers = OfferList(context, self.presenter)
        self.basket = BasketCard(context, selling)
        self.back = ReturnPanel(context, self.presenter)
        self.form: NewcomerForm | None = None
        self._build()
        self._ear = ScannerEar(self, lambda widget: widget is self.scan.field)
        self._ear.scanned.connect(self._scanned)
        self.basket.paid.connect(lambda: self.presenter.enter(""))
        self.basket.done.connect(self.focus_scan)
        self.back.done.connect(self.focus_scan)
        # One answer changes many things: they are shown together, once.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.show_now)
        self.presenter.changed.connect(self._changed)
        self.presenter.board.sounded.connect(self._sound)
        self._keys = self._deeds()
        self.show_now()

    @property
    def is_busy(self) -> bool:
        """Return whether the presenter waits for anything."""
        return self.presenter.is_busy

    def show_subject(self, subject: object) -> None:
        """Open the form for somebody new for "new"; else the counter stays as it was left."""
        if subject == "new":
            self.presenter.new_member()

    def refresh(self) -> None:
        self.presenter.refresh()

    def close_page(self) -> None:
        self._ear.listen(on=False)
        self.presenter.close()

    def focus_scan(self) -> None:
        """Give the focus back to the scan field, unless the form for somebody new has it."""
        if self.form is None:
            self.scan.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_now(self) -> None:
        """Show the state as it is now."""
        is_back = self.presenter.back is not None
        self._end.setCurrentWidget(self.back if is_back else self.basket)
        for part in (self.scan, self.member, self.offers, self.basket, self.back):
            part.show_now()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ear.listen(on=True)
        QTimer.singleShot(0, self, self.focus_scan)

    def hideEvent(self, event: QHideEvent) -> None:
        self._ear.listen(on=False)
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Whatever has the focus, keys nobody took come here: the counter's own, and what was
        # meant for the scan field.
        deed = self._keys.get(event.key())
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if deed is not None:
            deed()
        elif alt and Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9:
            self.presenter.toggle(event.key() - Qt.Key.Key_0)
        elif self.form is None and not self.scan.field.hasFocus() and _is_for_scan(event):
            self.focus_scan()
            QApplication.sendEvent(self.scan.field, event)
        else:
            super().keyPressEvent(event)

    # -------------------------------------------------------------------------------- building

    def _build(self) -> None:
        start = QWidget()
        first = QVBoxLayout(start)
        first.setContentsMargins(0, 0, 0, 0)
        first.setSpacing(GAP)
        first.addWidget(self.member)
        first.addWidget(self.offers, 1)
        self._start, self._end = QStackedWidget(), QStackedWidget()
        self._start.addWidget(start)
        for card in (self.basket, self.back):
            self._end.addWidget(card)
        across = QHBoxLayout()
        across.setSpacing(GAP)
        across.addWidget(self._start, _MEMBER_SHARE)
        across.addWidget(self._end, _BASKET_SHARE)
        self.body.addWidget(self.scan)
        self.body.addLayout(across, 1)

    def _deeds(self) -> dict[int, Callable[[], object]]:
        selling = self.presenter.selling
        return {
            Qt.Key.Key_F2: self._new_member,
            Qt.Key.Key_F4: self._then_scan(selling.redeem),
            Qt.Key.Key_F6: self._then_scan(selling.ask_to_join),
            Qt.Key.Key_F7: self.basket.receipt_no.setFocus,
            Qt.Key.Key_F8: self._return_key,
            Qt.Key.Key_F9: self._then_scan(self.presenter.start_over),
            Qt.Key.Key_Escape: self._then_scan(self.presenter.leave),
        }

    def _then_scan(self, deed: Callable[[], object]) -> Callable[[], None]:
        def done() -> None:
            deed()
            self.focus_scan()

        return done

    def _new_member(self) -> None:
        typed = self.scan.field.text()
        self.scan.field.clear()
        self.presenter.new_member(typed)

    def _return_key(self) -> None:
        """Begin a return; in one, take back all of it."""
        if self.presenter.back is not None:
            self.presenter.back.put_all()
        else:
            self.presenter.take_back()
        self.focus_scan()

    # --------------------------------------------------------------------------------- showing

    def _changed(self) -> None:
        self._show_form()  # at once: the next key is for it
        self._soon.start(0)

    def _show_form(self) -> None:
        wanted = self.presenter.newcomer
        if self.form is not None and self.form.presenter is not wanted:
            self._start.removeWidget(self.form)
            self.form.deleteLater()
            self.form = None
            self.focus_scan()
        if wanted is not None and self.form is None:
            self.form = NewcomerForm(self.context, wanted)
            self._start.addWidget(self.form)
            self._start.setCurrentWidget(self.form)

    def _scanned(self, code: str) -> None:
        if self.form is not None:
            self.form.take_scan(code)
        else:
            self.focus_scan()
            self.scan.take(code)

    def _sound(self, is_hit: bool) -> None:
        house = self.presenter.selling.house
        if house is None or not house.sounds:
            return
        QApplication.beep()
        if not is_hit:  # two for a miss: the ear tells them apart without looking
            QTimer.singleShot(_SECOND_BEEP_MS, self, QApplication.beep)


def _is_for_scan(event: QKeyEvent) -> bool:
    """Return whether the key writes something or ends it."""
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return True
    plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return plain and event.text() != "" and event.text().isprintable()
