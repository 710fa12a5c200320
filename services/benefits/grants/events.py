"""What grants tell the screens."""

from dataclasses import dataclass

from services.core.news import News


@dataclass(frozen=True, slots=True)
class GrantsChanged(News):
    """What members have in hand is other now: these members, or many when none is named."""

    member_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SlotsChanged(News):
    """The dates of an experience, or who comes, are others now."""

    benefit_id: int
