"""The kinds of facts: their operators, and the values each takes, read from and written to JSON."""

from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum
from typing import Any

from services.segments.errors import BadValue, TurnedRound
from services.segments.tree import Number, Value

LARGEST = 10**15
LONGEST_TEXT = 500
MOST_VALUES = 5_000
MOST_DAYS = 36_500


class Kind(StrEnum):
    """What a fact's value is, and with it how it is compared.

    `FLAG` is yes or no; `OWN` a field of the shop's own, whose kind the shop chose.
    """

    NUMBER = "number"
    MONEY = "money"
    TEXT = "text"
    CHOICE = "choice"
    FLAG = "flag"
    SET = "set"
    DATE = "date"
    BIRTHDAY = "birthday"
    OWN = "own"


_KNOWN = ("is_known", "is_unknown")
_NUMBER = ("equals", "not_equals", "at_least", "more_than", "at_most", "less_than", "between")
_TEXT = ("equals", "not_equals", "contains", "starts_with", "ends_with", "any_of", "none_of")
_DATE = ("on", "before", "after", "between", "in_last_days", "in_next_days", "not_in_last_days")
OPERATORS: dict[Kind, tuple[str, ...]] = {
    Kind.NUMBER: _NUMBER + _KNOWN,
    Kind.MONEY: _NUMBER + _KNOWN,
    Kind.TEXT: _TEXT + _KNOWN,
    Kind.CHOICE: ("any_of", "none_of", *_KNOWN),
    Kind.FLAG: ("equals", "not_equals", "any_of", "none_of", *_KNOWN),
    Kind.SET: ("any_of", "all_of", "none_of", *_KNOWN),
    Kind.DATE: _DATE + _KNOWN,
    Kind.BIRTHDAY: ("in_next_days", "in_last_days", "in_month", *_KNOWN),
    Kind.OWN: tuple(dict.fromkeys(_NUMBER + _TEXT + _DATE + _KNOWN)),
}

_DAYS_OPS = frozenset({"in_last_days", "in_next_days", "not_in_last_days"})
_LIST_OPS = frozenset({"any_of", "all_of", "none_of"})


def read_value(
    kind: Kind,
    op: str,
    raw: Any,
    path: str,
    choices: Sequence[str] = (),
    prefixes: tuple[str, ...] = (),
) -> Value:
    """Return the value as the tree holds it; BadValue or TurnedRound at its path.

    Money is whole minor units, days are whole days, dates are ISO texts. A single value stands
    for a list of one. `choices`, if any, are the only texts allowed, `prefixes` their beginnings.
    """
    if op in _KNOWN:
        if raw is not None:
            raise BadValue(path=path, value=raw)
        return None
    if op in _DAYS_OPS:
        return whole(raw, path, 1, MOST_DAYS)
    if kind is Kind.BIRTHDAY:
        return tuple(whole(one, path, 1, 12) for one in _list(raw, path))
    if kind is Kind.OWN:
        return _own(op, raw, path)
    read = _READERS[kind]
    if op in _LIST_OPS:
        values = tuple(read(one, path) for one in _list(raw, path))
        if choices and not set(values) <= set(choices):
            raise BadValue(path=path, value=raw)
        if prefixes and not all(value.startswith(prefixes) for value in values):
            raise BadValue(path=path, value=raw)
        return values
    if op == "between":
        return _pair(read, raw, path)
    value: Value = read(raw, path)
    return value


def write_value(value: Value) -> Any:
    """Return the value as JSON holds it."""
    match value:
        case date():
            return value.isoformat()
        case tuple():
            return [write_value(one) for one in value]
        case _:
            return value


def whole(raw: Any, path: str, low: int, high: int) -> int:
    """Return a whole number from `low` to `high`; BadValue otherwise."""
    if type(raw) is not int or not low <= raw <= high:
        raise BadValue(path=path, value=raw)
    return raw


def number(raw: Any, path: str) -> Number:
    """Return a plain number of sane size; BadValue for anything else (True is no number)."""
    if type(raw) not in (int, float) or not abs(raw) <= LARGEST:  # nan is on neither side
        raise BadValue(path=path, value=raw)
    return int(raw) if raw == int(raw) else float(raw)


def words_of(raw: Any, path: str) -> str:
    """Return a text that can be kept and looked up; BadValue otherwise."""
    if not isinstance(raw, str) or len(raw) > LONGEST_TEXT or "\x00" in raw:
        raise BadValue(path=path, value=raw)
    try:
        raw.encode()
    except UnicodeEncodeError as error:  # half of a surrogate pair
        raise BadValue(path=path, value=repr(raw)) from error
    return raw


def day(raw: Any, path: str) -> date:
    """Return a date written as YYYY-MM-DD; BadValue otherwise."""
    try:
        if isinstance(raw, str) and len(raw) == len("2026-11-21"):
            return date.fromisoformat(raw)
    except ValueError:
        pass
    raise BadValue(path=path, value=raw)


def _money(raw: Any, path: str) -> int:
    return whole(raw, path, -LARGEST, LARGEST)


def _flag(raw: Any, path: str) -> str:
    if isinstance(raw, bool):
        return "yes" if raw else "no"
    if raw not in ("yes", "no"):
        raise BadValue(path=path, value=raw)
    return str(raw)


_READERS: dict[Kind, Callable[[Any, str], Any]] = {
    Kind.NUMBER: number,
    Kind.MONEY: _money,
    Kind.TEXT: words_of,
    Kind.CHOICE: words_of,
    Kind.FLAG: _flag,
    Kind.SET: words_of,
    Kind.DATE: day,
}


def _list(raw: Any, path: str) -> list[Any]:
    values = raw if isinstance(raw, list) else [raw]
    if not values or len(values) > MOST_VALUES:
        raise BadValue(path=path, value=raw)
    return values


def _pair(read: Callable[[Any, str], Any], raw: Any, path: str) -> tuple[Any, Any]:
    if not isinstance(raw, list) or len(raw) != len(("first", "last")):
        raise BadValue(path=path, value=raw)
    first, last = (read(one, path) for one in raw)
    if first > last:
        raise TurnedRound(path=path, first=raw[0], last=raw[1])
    return first, last


def _own(op: str, raw: Any, path: str) -> Value:
    """Return an own field's value: its kind shows in the value, and is checked with the shop."""

    def read(one: Any, _path: str) -> Any:
        return words_of(one, path) if isinstance(one, str) else number(one, path)

    if op in _LIST_OPS:
        return tuple(words_of(one, path) for one in _list(raw, path))
    if op in ("on", "before", "after"):
        return day(raw, path)
    if op == "between":
        texts = isinstance(raw, list) and all(isinstance(one, str) for one in raw)
        return _pair(day if texts else number, raw, path)
    value: Value = read(raw, path)
    return value
