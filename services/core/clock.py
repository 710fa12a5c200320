"""The one clock. Everything that needs the time is handed one."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from time import monotonic
from typing import Protocol
from zoneinfo import ZoneInfo


class Clock(Protocol):
    """Something that knows the time."""

    def now(self) -> datetime:
        """Return the moment, aware, in UTC."""
        ...

    def running(self) -> timedelta:
        """Return how long the machine has been running, which setting its clock does not change."""
        ...


_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


class SystemClock:
    """The computer's clock."""

    def now(self) -> datetime:
        """Return the moment, aware, in UTC."""
        return datetime.now(UTC)  # the one place

    def running(self) -> timedelta:
        """Return how long the machine has been running: the same for every process of it."""
        return timedelta(seconds=monotonic())


@dataclass(frozen=True, slots=True)
class FixedClock:
    """A clock that stands still, for tests and for demo shops.

    A later moment is time that passed, unless `uptime` says how long the machine ran.
    """

    moment: datetime
    uptime: timedelta | None = None

    def now(self) -> datetime:
        """Return the fixed moment."""
        return self.moment

    def running(self) -> timedelta:
        """Return the fixed uptime, else the time since 1970."""
        return self.moment - _BEGINNING if self.uptime is None else self.uptime


def local_day(moment: datetime, timezone: str) -> date:
    """Return the calendar day of a UTC moment in the shop's zone."""
    return moment.astimezone(ZoneInfo(timezone)).date()


def local_moment(moment: datetime, timezone: str) -> datetime:
    """Return the moment as clocks in the zone show it."""
    return moment.astimezone(ZoneInfo(timezone))


def day_begins(day: date, timezone: str) -> datetime:
    """Return the UTC moment at which the local day begins in the zone."""
    return datetime.combine(day, time(0), ZoneInfo(timezone)).astimezone(UTC)
