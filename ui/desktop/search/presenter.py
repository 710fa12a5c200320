"""What the search finds: pages at once, segments and members from the data."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from ui.desktop.core.context import Context
from ui.desktop.core.tasks import Latest, reading

DEBOUNCE_MS = 120
MOST_SEGMENTS, MOST_MEMBERS = 3, 6


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
        typed, country = self._text, self._context.database.shop.country
        task = reading(self._context.database, lambda session: _find(session, typed, country))
        # What cannot be searched now shows nothing; the pages themselves say what is wrong.
        self._question.ask(
            task,
            lambda hits: self.found.emit([*self._pages(), *hits]),
            lambda _error: self.found.emit(self._pages()),
        )

    def _pages(self) -> list[Hit]:
        wanted = self._text.casefold()
        return [
            Hit(title, name, name) for name, title in self._places if wanted in title.casefold()
        ]


def _find(session: Any, typed: str, country: str) -> list[Hit]:
    """Return segments whose name holds what was typed, and members by key and by words."""
    from services import members, segments  # noqa: PLC0415 - the first window does not wait for it

    wanted = typed.casefold()
    hits = [
        Hit(row.name, "segments", "segments", row.name)
        for row in segments.segments(session)
        if wanted in row.name.casefold()
    ][:MOST_SEGMENTS]
    seen: set[int] = set()
    by_key = [
        (one.id, one.name, one.member_no) for one in members.find_by_key(session, typed, country)
    ]
    by_words = [
        (one.member.id, one.member.name, one.member.member_no)
        for one in members.search(session, typed, MOST_MEMBERS)
    ]
    for member_id, name, number in [*by_key, *by_words]:
        if member_id not in seen:
            seen.add(member_id)
            hits.append(Hit(f"{name} · \u2066{number}\u2069", "members", "members", member_id))
    return hits
