"""What merging tells the screens."""

from dataclasses import dataclass

from services.core.news import News


@dataclass(frozen=True, slots=True)
class MembersMerged(News):
    """One record went into another."""

    kept_id: int
    merged_id: int


@dataclass(frozen=True, slots=True)
class MergeUndone(News):
    """Two records stand apart again."""

    kept_id: int
    merged_id: int
