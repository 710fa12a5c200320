"""Local calendar days: periods, months and the arithmetic on them."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta


def add_months(day: date, months: int) -> date:
    """Return the same day `months` later (earlier when negative), clamped to the month's end.

    31 January plus one month is 28 or 29 February.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def add_days(day: date, days: int) -> date:
    """Return the day `days` later (earlier when negative), held within the calendar's ends."""
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def feast_in(year: int, month: int, day: int) -> date:
    """Return the day a birthday is celebrated in a year: 29 February is the 28th in common ones."""
    return date(year, month, min(day, calendar.monthrange(year, month)[1]))


def birthdays_on(day: date) -> tuple[tuple[int, int], ...]:
    """Return the birthdays, (month, day), that are celebrated on a day; see `feast_in`."""
    if (day.month, day.day) == (2, 28) and not calendar.isleap(day.year):
        return ((2, 28), (2, 29))
    return ((day.month, day.day),)


def month_of(day: date) -> str:
    """Return the calendar month as "YYYY-MM"."""
    return f"{day.year:04d}-{day.month:02d}"


# Where the week begins on Sunday (CLDR 46, weekData); elsewhere we know it begins on Monday.
_SUNDAY_FIRST = frozenset({"IL", "US"})


def week_starts_on(country: str) -> int:
    """Return the ISO weekday (1 Monday, 7 Sunday) on which the country's week begins."""
    return 7 if country in _SUNDAY_FIRST else 1


def months_between(first: date, last: date) -> list[str]:
    """Return every calendar month touched from `first` to `last`, both in, as "YYYY-MM"."""
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    start = first.replace(day=1)
    return [month_of(add_months(start, step)) for step in range(max(count, 0))]


@dataclass(frozen=True, slots=True)
class Period:
    """Local days from `first` to `last`, both inside."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """Return the number of days, both ends counted."""
        return (self.last - self.first).days + 1

    def previous(self) -> "Period":
        """Return the period just before: whole months before whole months, else as many days."""
        if self._is_whole_months():
            months = len(months_between(self.first, self.last))
            first = add_months(self.first, -months)
            return Period(first, self.first - timedelta(days=1))
        return Period(self.first - timedelta(days=self.days), self.first - timedelta(days=1))

    def year_before(self) -> "Period":
        """Return the same days a year earlier (29 February becomes the 28th)."""
        last = add_months(self.last, -12)
        if self._is_whole_months():  # a February that is a day longer stays a whole month
            last = last.replace(day=calendar.monthrange(last.year, last.month)[1])
        return Period(add_months(self.first, -12), last)

    def _is_whole_months(self) -> bool:
        end = calendar.monthrange(self.last.year, self.last.month)[1]
        return self.first.day == 1 and self.last.day == end
