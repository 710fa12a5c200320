"""What members tell the screens."""

from dataclasses import dataclass

from services.core.news import News


@dataclass(frozen=True, slots=True)
class MemberEnrolled(News):
    """A new customer."""

    member_id: int


@dataclass(frozen=True, slots=True)
class MemberChanged(News):
    """A customer's profile, keys or consent changed."""

    member_id: int


@dataclass(frozen=True, slots=True)
class MemberErased(News):
    """A customer's identity is gone."""

    member_id: int
