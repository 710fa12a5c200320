"""What benefits tell the screens."""

from dataclasses import dataclass

from services.core.news import News


@dataclass(frozen=True, slots=True)
class AccountsChanged(News):
    """Balances are others now: of these members, or of many when none is named."""

    member_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class BenefitsChanged(News):
    """A benefit was made, changed or stopped."""
