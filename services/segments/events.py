"""What segments tell the screens."""

from dataclasses import dataclass

from services.core.news import News


@dataclass(frozen=True, slots=True)
class SegmentChanged(News):
    """A segment was made, changed or retired."""

    segment_id: int
