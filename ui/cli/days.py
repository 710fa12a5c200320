"""Days written on the command line."""

from datetime import date
from typing import overload

from services.core.errors import BadDate


@overload
def read_day(text: str) -> date: ...
@overload
def read_day(text: None) -> None: ...
def read_day(text: str | None) -> date | None:
    """Return the day of an ISO text, None for none; BadDate when it is not one."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise BadDate(value=text) from error
