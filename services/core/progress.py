"""Progress and cancelling: one small port for every long piece of work."""

from collections.abc import Iterable, Iterator, Sized
from typing import Protocol, TypeVar

T = TypeVar("T")


class Progress(Protocol):
    """Something that hears how far the work is, and may stop it."""

    def step(self, done: int, total: int) -> None:
        """Note that `done` of `total` is done (total 0: not known); raise Cancelled to stop."""
        ...


class Silent:
    """Progress nobody watches."""

    def step(self, done: int, total: int) -> None:
        """Do nothing."""


SILENT = Silent()


def watched(items: Iterable[T], progress: Progress, every: int = 50) -> Iterator[T]:
    """Yield the items, reporting after every few; the one loop all long tasks use."""
    total = len(items) if isinstance(items, Sized) else 0
    done = 0
    for done, item in enumerate(items):
        if done % every == 0:
            progress.step(done, total)
        yield item
    progress.step(total or done + 1, total or done + 1)
