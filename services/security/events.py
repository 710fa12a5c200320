"""What changes about users."""

from dataclasses import dataclass

from services.core.news import News


@dataclass(frozen=True, slots=True)
class UsersChanged(News):
    """A user was added or changed."""
