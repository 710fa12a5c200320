"""When a job is due and which days it is about. Pure."""

from datetime import date, timedelta
from enum import StrEnum

from models.values import Period, add_months


class Every(StrEnum):
    """How often a job comes round."""

    WEEK = "week"
    MONTH = "month"


def first_due(every: Every, today: date, week_starts_on: int) -> date:
    """Return the day of the first run: the next start of a week or month after today.

    `week_starts_on` is an ISO weekday: 7 where the week begins on Sunday.
    """
    if every is Every.MONTH:
        return add_months(today.replace(day=1), 1)
    return today + timedelta(days=(week_starts_on - today.isoweekday() - 1) % 7 + 1)


def covered(every: Every, due: date) -> Period:
    """Return the days a run on `due` is about: the week or calendar month that just ended."""
    start = add_months(due, -1) if every is Every.MONTH else due - timedelta(days=7)
    return Period(start, due - timedelta(days=1))


def next_due(every: Every, due: date) -> date:
    """Return the day of the run after the one on `due`."""
    return add_months(due, 1) if every is Every.MONTH else due + timedelta(days=7)


def runs_due(every: Every, due: date, today: date, most: int = 60) -> list[date]:
    """Return the days of all runs from `due` up to today, oldest first, at most `most`.

    A PC that was off for weeks catches up on each; a clock that jumped years ahead does not
    fill the disk.
    """
    days: list[date] = []
    while due <= today and len(days) < most:
        days.append(due)
        due = next_due(every, due)
    return days
