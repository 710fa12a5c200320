"""What the search finds: pages at once, segments and members from the data."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from ui.desktop.core.context import Context
from ui.desktop.core.tasks import Latest

DEBOUNCE_MS = 120


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found: what to show and where it opens."""

    text: str
    icon: str
    place: str
    subject: object = None


class SearchPresenter(QObject):
    """Asks a moment after the last keystroke; a new one cancels the question before."""

    found = Signal(list)

    def __init__(self, context: Context, places: list[tuple[str, str]]) -> None:
        super().__init__()
        self._context, self._places = context, places
        self._question = Latest(context.tasks)
        self._text = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self._ask)

    def look_for(self, text: str) -> None:
        """Look for what was typed so far."""
        self._text = text.strip()
        self._question.cancel()
        if self._text:
            self._timer.start()
        else:
            self.stop()
            self.found.emit([])

    def stop(self) -> None:
        """Look for nothing any more."""
        self._timer.stop()
        self._question.cancel()

    def _ask(self) -> None:
        self.found.emit(self._pages())

    def _pages(self) -> list[Hit]:
        wanted = self._text.casefold()
        return [
            Hit(title, name, name) for name, title in self._places if wanted in title.casefold()
        ]
