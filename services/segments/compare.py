"""Operators as SQL, over an expression that is NULL where the figure is unknown."""

import operator
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from services.segments.frame import Frame
from services.segments.kinds import Kind
from services.segments.tree import Condition

_SIGNS = {
    "equals": "=",
    "not_equals": "<>",
    "at_least": ">=",
    "more_than": ">",
    "at_most": "<=",
    "less_than": "<",
}


def compared(frame: Frame, kind: Kind, asked: Condition, sql: str, moments: bool = False) -> str:
    """Return the SQL that tells whether the figure `sql` is as asked; NULL where unknown.

    Texts are compared as they stand, letter for letter. `moments`: the figure is a UTC
    millisecond, compared as the shop's local day.
    """
    value: Any = asked.value
    if kind is Kind.DATE and asked.op not in ("is_known", "is_unknown"):
        return _days(frame, asked.op, value, sql, moments)
    match asked.op:
        case "is_known":
            return f"{sql} IS NOT NULL"
        case "is_unknown":
            return f"{sql} IS NULL"
        case "any_of":
            return f"{sql} IN {frame.listed(value)}"
        case "none_of":
            # Of nothing at all NOT IN is true of an unknown figure too.
            return f"{sql} NOT IN {frame.listed(value)}" if value else f"{sql} IS NOT NULL"
        case "between":
            return f"{sql} BETWEEN {frame.bind(value[0])} AND {frame.bind(value[1])}"
        case "contains" | "starts_with" | "ends_with":
            return _text(frame, asked.op, value, sql)
        case _:
            return f"{sql} {_SIGNS[asked.op]} {frame.bind(value)}"


def _text(frame: Frame, op: str, value: str, sql: str) -> str:
    if not value:
        return f"{sql} IS NOT NULL"
    if op == "contains":
        return f"instr({sql}, {frame.bind(value)}) > 0"
    place = f"1, {len(value)}" if op == "starts_with" else f"-{len(value)}"
    return f"substr({sql}, {place}) = {frame.bind(value)}"


# The operators of numbers in Python: for one figure, or for a whole array of them at once.
NUMBER_TESTS: dict[str, Callable[[Any, Any], Any]] = {
    "equals": operator.eq,
    "not_equals": operator.ne,
    "at_least": operator.ge,
    "more_than": operator.gt,
    "at_most": operator.le,
    "less_than": operator.lt,
    "between": lambda figure, pair: (pair[0] <= figure) & (figure <= pair[1]),
}


def holds_for(figure: float, asked: Condition) -> bool:
    """Return whether a known number is as asked: the same operators, in Python."""
    if asked.op == "is_known":
        return True
    return asked.op in NUMBER_TESTS and bool(NUMBER_TESTS[asked.op](figure, asked.value))


def text_holds(figure: str, asked: Condition) -> bool:
    """Return whether a known text is as asked: the same operators, in Python."""
    value: Any = asked.value
    match asked.op:
        case "equals":
            return bool(figure == value)
        case "not_equals":
            return bool(figure != value)
        case "any_of":
            return figure in value
        case "none_of":
            return figure not in value
        case "contains":
            return value in figure
        case "starts_with":
            return figure.startswith(value)
        case "ends_with":
            return figure.endswith(value)
        case _:
            return asked.op == "is_known"


def _days(frame: Frame, op: str, value: Any, sql: str, moments: bool) -> str:
    first, last = day_range(op, value, frame.as_of)
    clauses = []
    if first is not None:
        begins = frame.bind(frame.moment(first)) if moments else frame.day(first)
        clauses.append(f"{sql} >= {begins}")
    if last is not None:
        after = _shift(last, 1)
        ends = f"< {frame.bind(frame.moment(after))}" if moments else f"<= {frame.day(last)}"
        clauses.append(f"{sql} {ends}")
    return "(" + " AND ".join(clauses) + ")"


def day_range(op: str, value: Any, as_of: date) -> tuple[date | None, date | None]:
    """Return the first and last day (both in, None is open) that a date operator means."""
    match op:
        case "on":
            return value, value
        case "before":
            return None, _shift(value, -1)
        case "after":
            return _shift(value, 1), None
        case "between":
            return value[0], value[1]
        case "in_last_days":
            return _shift(as_of, 1 - value), as_of
        case "in_next_days":
            return as_of, _shift(as_of, value - 1)
        case _:  # not_in_last_days
            return None, _shift(as_of, -value)


def _shift(day: date, days: int) -> date:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min
