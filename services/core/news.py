"""News: facts told to open screens after a commit. They change nothing."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class News:
    """The base of every fact worth telling; each domain has its own in `events.py`."""


Listener = Callable[[News], None]


class NewsDesk:
    """Hands news to those who asked."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Add a listener; the returned function takes it off again."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def publish(self, news: News) -> None:
        """Tell everybody, in the order they came."""
        for listener in tuple(self._listeners):
            listener(news)
