"""PINs and the delay after wrong ones. Pure."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

_PIN = re.compile(r"[0-9]{4,8}", re.ASCII)
_FREE_MISSES = 5
_FIRST_DELAY = timedelta(seconds=30)
_LONGEST_DELAY = timedelta(minutes=15)


def is_pin(pin: str) -> bool:
    """Return whether this is 4 to 8 digits."""
    return _PIN.fullmatch(pin) is not None


def delay_after(misses: int) -> timedelta:
    """Return how long nobody may try after so many misses in a row.

    None up to the fourth; 30 s after the fifth, then twice as long each time, at most 15 min.
    """
    if misses < _FREE_MISSES:
        return timedelta(0)
    doubled = min(misses - _FREE_MISSES, 10)  # the longest is reached long before
    return min(_FIRST_DELAY * (1 << doubled), _LONGEST_DELAY)


@dataclass(frozen=True, slots=True)
class Tries:
    """What a user's file says of their misses: how many in a row, and until when to wait."""

    misses: int
    locked_until_at: datetime | None

    def after_miss(self, now: datetime) -> "Tries":
        """Return the tries with one miss more at this moment."""
        misses = self.misses + 1
        wait = delay_after(misses)
        return Tries(misses, now + wait if wait else None)

    def seen_at(self, now: datetime) -> "Tries":
        """Return the tries as they hold at this moment.

        The delay began `delay_after(misses)` before its end. A clock that stands before that was
        set back: the whole delay counts from now, so that it is neither shorter nor a year long.
        """
        if self.locked_until_at is None:
            return self
        whole = delay_after(self.misses)
        if now < self.locked_until_at - whole:
            return Tries(self.misses, now + whole)
        return self

    def wait(self, now: datetime) -> timedelta:
        """Return how long to wait still; nothing when one may try."""
        until = self.seen_at(now).locked_until_at
        return max(until - now, timedelta(0)) if until is not None else timedelta(0)
