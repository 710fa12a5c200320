"""The one clock. Everything that needs the time is handed one."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Protocol
from zoneinfo import ZoneInfo


class Clock(Protocol):
    """Something that knows the time."""

    def now(self) -> datetime:
        """Return the moment, aware, in UTC."""
        ...


class SystemClock:
    """The computer's clock."""

    def now(self) -> datetime:
        """Return the moment, aware, in UTC."""
        return datetime.now(UTC)  # the one place


@dataclass(frozen=True, slots=True)
class FixedClock:
    """A clock that stands still, for tests and for demo shops."""

    moment: datetime

    def now(self) -> datetime:
        """Return the fixed moment."""
        return self.moment


def local_day(moment: datetime, timezone: str) -> date:
    """Return the calendar day of a UTC moment in the shop's zone."""
    return moment.astimezone(ZoneInfo(timezone)).date()


def local_moment(moment: datetime, timezone: str) -> datetime:
    """Return the moment as clocks in the zone show it."""
    return moment.astimezone(ZoneInfo(timezone))


def day_begins(day: date, timezone: str) -> datetime:
    """Return the UTC moment at which the local day begins in the zone."""
    return datetime.combine(day, time(0), ZoneInfo(timezone)).astimezone(UTC)
