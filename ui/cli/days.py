"""Days written on the command line."""

from datetime import date
from typing import overload

from services.core.errors import BadDate

# Days outside these are slips of the finger; a year or some months away from them lies no day.
_FIRST_DAY, _LAST_DAY = date(1970, 1, 1), date(2199, 12, 31)


@overload
def read_day(text: str) -> date: ...
@overload
def read_day(text: None) -> None: ...
def read_day(text: str | None) -> date | None:
    """Return the day of an ISO text, None for none; BadDate when it is not one of 1970 to 2199."""
    if text is None:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        raise BadDate(value=text) from error
    if not _FIRST_DAY <= day <= _LAST_DAY:
        raise BadDate(value=text)
    return day
