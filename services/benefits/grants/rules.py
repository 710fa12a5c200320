"""When a benefit comes into a member's hands, and for what, as arithmetic on local days. Pure.

Every deed has a *key part* that says what for (the year of a birthday, the friend who joined):
together with benefit and member it is granted once. What `Former` knows of earlier grants keeps a
changed birthday, a second joining or a clock that was set back from granting again.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from models.values import Period, add_days, feast_in

YEAR_DAYS = 365


@dataclass(frozen=True, slots=True)
class Former:
    """What a member was granted of a benefit so far: the newest day, and how often.

    Whatever became of the grants: a gift that lapsed or was taken back was given all the same.
    """

    last_on: date | None = None
    count: int = 0


NEVER = Former()


@dataclass(frozen=True, slots=True)
class Window:
    """So many days before and after a feast in which it is celebrated."""

    before: int = 0
    after: int = 0

    def around(self, feast: date) -> Period:
        """Return the days on which this feast is celebrated."""
        return Period(add_days(feast, -self.before), add_days(feast, self.after))

    def feasts(self, on: date) -> Period:
        """Return the days whose feasts are celebrated on the day."""
        return Period(add_days(on, -self.after), add_days(on, self.before))

    def has_rested(self, former: Former, on: date) -> bool:
        """Return whether the last grant is a year ago, less what the window may move it.

        Between two birthdays lie 365 days at least; the first may be kept on the last day of its
        window and the second on the first day of its own. So an honest birthday always passes, and
        one that was edited passes no sooner. A last grant that lies ahead (the clock was set back)
        has not rested.
        """
        if former.last_on is None:
            return True
        return (on - former.last_on).days >= YEAR_DAYS - self.before - self.after


@dataclass(frozen=True, slots=True)
class Occasion:
    """Something to grant a benefit for: the key's part that names it, and its last good day.

    `last_on` None: the occasion itself sets no end.
    """

    key: str
    last_on: date | None = None


def birthday(month: int, day: int, window: Window, former: Former, on: date) -> Occasion | None:
    """Return the birthday to be given for on the day, or None. Its key names its year."""
    feast = _celebrated(((year, month, day) for year in _years_near(on)), window, on)
    if feast is None or not window.has_rested(former, on):
        return None
    return Occasion(f"{feast.year}", window.around(feast).last)


# A joining that was not thought of on its day, as the computer was off, is thought of later.
ANNIVERSARY = Window(before=0, after=14)


def anniversary(joined_on: date, former: Former, on: date) -> Occasion | None:
    """Return the anniversary of joining to be given for on the day, or None.

    The first is a year after joining; who joined on 29 February has it on the 28th in common
    years. It is given for up to two weeks after. The key names its year.
    """
    years = [year for year in _years_near(on) if year > joined_on.year]
    feasts = ((year, joined_on.month, joined_on.day) for year in years)
    feast = _celebrated(feasts, ANNIVERSARY, on)
    if feast is None or not ANNIVERSARY.has_rested(former, on):
        return None
    return Occasion(f"{feast.year}")


def _years_near(on: date) -> list[int]:
    """Return the years whose feasts may be celebrated on the day: New Year lies in windows too."""
    near = (on.year, on.year - 1, on.year + 1)
    return [year for year in near if date.min.year <= year <= date.max.year]


def _celebrated(feasts: Iterable[tuple[int, int, int]], window: Window, on: date) -> date | None:
    """Return the feast that is celebrated on the day, the nearest of several."""
    celebrated = []
    for year, month, day in feasts:
        feast = feast_in(year, month, day)
        days = window.around(feast)
        if days.first <= on <= days.last:
            celebrated.append(feast)
    return min(celebrated, key=lambda feast: abs((feast - on).days), default=None)


def track_reached(reached_on: date, begins_on: date, former: Former, on: date) -> Occasion | None:
    """Return the reaching of a track to be given for, or None.

    Only who came to the track since the benefit began is given it, and once in a year: falling
    and rising again is no way to a second gift. The key names the day.
    """
    if not begins_on <= reached_on <= on or not Window().has_rested(former, on):
        return None
    return Occasion(reached_on.isoformat())


def segment_entered(again_after_days: int | None, former: Former, on: date) -> Occasion | None:
    """Return the being in a segment to be given for, or None.

    Again only after so many days, and with None never again. The key counts the times.
    """
    if former.count and (
        again_after_days is None
        or former.last_on is None
        or (on - former.last_on).days < again_after_days
    ):
        return None
    return Occasion(f"{former.count + 1}")


def last_good_day(
    on: date, valid_days: int | None, occasion_ends_on: date | None, benefit_ends_on: date | None
) -> date | None:
    """Return the last good day of what is granted on a day; None when nothing ends it.

    It is good for `valid_days` with the day of the grant, else to the end of the occasion, and
    never longer than the benefit.
    """
    own = occasion_ends_on if valid_days is None else add_days(on, valid_days - 1)
    known = [end for end in (own, benefit_ends_on) if end is not None]
    return min(known, default=None)
