"""Failures in words: refusals at their place, bugs with a number and nothing personal."""

import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtWidgets import QMessageBox, QWidget

from services.core.clock import Clock
from services.core.errors import AppError
from services.core.folder import DataFolder
from services.core.log import log_bug
from ui.words import TranslatedWords

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


class Troubles:
    """Turns exceptions into sentences and keeps bugs in the log."""

    def __init__(self, folder: DataFolder, clock: Clock, words: TranslatedWords) -> None:
        self._folder, self.clock, self.words = folder, clock, words

    def sentence(self, error: BaseException) -> str:
        """Return what to tell the user; anything but a refusal is logged with a number."""
        if isinstance(error, AppError):
            return self.words.refusal(error)
        number = log_bug(self._folder, self.clock, error)
        return self.words("core.bug", number=str(number))

    def catch_all(self, window: Callable[[], QWidget | None]) -> Hook:
        """Return a `sys.excepthook` that logs, tells, and lets the app live on."""
        telling = False

        def hook(
            kind: type[BaseException], error: BaseException, _trace: TracebackType | None
        ) -> None:
            nonlocal telling
            if issubclass(kind, KeyboardInterrupt):
                sys.exit(130)
            sentence = self.sentence(error)
            if telling:  # a failure that repeats with every repaint must not pile up dialogs
                return
            telling = True
            try:
                tell(window(), self.words, sentence)
            finally:
                telling = False

        return hook


def tell(parent: QWidget | None, words: TranslatedWords, sentence: str) -> None:
    """Show a sentence that must be read before going on."""
    box = QMessageBox(parent)
    box.setWindowTitle("Moadon")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(sentence)
    box.addButton(words("Close"), QMessageBox.ButtonRole.AcceptRole)
    box.exec()
