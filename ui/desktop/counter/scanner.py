"""Hears a barcode scanner wherever the focus is: a keyboard that types quicker than people."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

# Scanners leave 1–20 ms between two keys, quick typists 80 and more.
_GAP_S = 0.04
_SHORTEST = 5


class ScannerEar(QObject):
    """`scanned` brings what a scanner sent into a field that was not meant for it.

    The field gets back what stood in it before. `belongs` says which widgets take scans
    themselves.
    """

    scanned = Signal(str)

    def __init__(self, page: QWidget, belongs: Callable[[QWidget | None], bool]) -> None:
        super().__init__(page)
        self._page, self._belongs = page, belongs
        self._heard: list[str] = []
        self._last = 0.0
        self._before: tuple[QLineEdit, str] | None = None

    def listen(self, *, on: bool) -> None:
        """Begin or stop listening."""
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
            if on:
                application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        focused = QApplication.focusWidget()
        inside = focused is not None and watched is focused and self._page.isAncestorOf(focused)
        return inside and not self._belongs(focused) and self._hear(event, focused)

    def _hear(self, event: QKeyEvent, focused: QWidget | None) -> bool:
        """Note the key; return whether it ended a scan."""
        # When it was pressed, not when a busy window got to it; made-up keys carry no time.
        now = event.timestamp() / 1000 or time.monotonic()
        is_quick, self._last = 0 <= now - self._last < _GAP_S, now
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            heard, self._heard = "".join(self._heard), []
            if not is_quick or len(heard) < _SHORTEST:
                return False
            if self._before is not None:
                place, text = self._before
                place.setText(text)
            self.scanned.emit(heard)
            return True
        letter = event.text()
        if not letter.isprintable() or not letter:
            return False
        if not is_quick:
            self._heard = []
            field = focused if isinstance(focused, QLineEdit) else None
            self._before = None if field is None else (field, field.text())
        self._heard.append(letter)
        return False
