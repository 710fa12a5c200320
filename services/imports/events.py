"""What imports tell the screens."""

from dataclasses import dataclass

from services.core.news import News


@dataclass(frozen=True, slots=True)
class ImportDone(News):
    """A file was taken in; figures may have changed everywhere."""

    batch: int
    kind: str


@dataclass(frozen=True, slots=True)
class ImportUndone(News):
    """An import was taken back."""

    batch: int
    kind: str
