"""PINs and the delay after wrong ones. Pure."""

import re
from dataclasses import dataclass
from datetime import timedelta

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
    """What a user's file says of their misses: how many in a row, and until when to wait.

    The waiting is counted in the time the machine has been running (`Clock.running`), which
    setting its clock neither forward nor back can change.
    """

    misses: int
    until: timedelta | None

    def after_miss(self, running: timedelta) -> "Tries":
        """Return the tries with one miss more at this moment."""
        misses = self.misses + 1
        wait = delay_after(misses)
        return Tries(misses, running + wait if wait else None)

    def seen_at(self, running: timedelta) -> "Tries":
        """Return the tries as they hold at this moment.

        The delay began `delay_after(misses)` before its end. A machine that has not been running
        that long was started anew since: then what it has been running counts, and no more, as
        nothing true is known of the time it was off.
        """
        if self.until is None:
            return self
        whole = delay_after(self.misses)
        if running < self.until - whole:
            return Tries(self.misses, whole)
        return self

    def wait(self, running: timedelta) -> timedelta:
        """Return how long to wait still; nothing when one may try."""
        until = self.seen_at(running).until
        return max(until - running, timedelta(0)) if until is not None else timedelta(0)
