"""Birthdays as ranges of the index on month and day."""

from datetime import date
from typing import Any

from models.values import add_days, birthdays_on
from services.segments.frame import Frame
from services.segments.tree import Condition

_YEAR = 366

Piece = tuple[int, int, int]


def birthday_ids(frame: Frame, asked: Condition) -> str:
    """Return the SQL of the ids of members whose birthday is as asked (is_known among it)."""
    value: Any = asked.value
    match asked.op:
        case "in_month":
            clauses = [f"x.birth_month = {frame.bind(month)}" for month in sorted(set(value))]
        case "in_next_days":
            clauses = _clauses(frame, pieces(frame.as_of, value))
        case "in_last_days":
            first = add_days(frame.as_of, 1 - min(value, _YEAR))
            clauses = _clauses(frame, pieces(first, value))
        case _:
            clauses = ["x.birth_month BETWEEN 1 AND 12 AND x.birth_day BETWEEN 1 AND 31"]
    index = "" if frame.only is not None else " INDEXED BY ix_member_birth_month_birth_day"
    own = frame.own("x.id")
    return " UNION ALL ".join(
        f"SELECT x.id AS id FROM member AS x{index} WHERE {clause}{own}" for clause in clauses
    )


def pieces(first: date, days: int) -> list[Piece]:
    """Return the birthdays of as many days from `first` on, as (month, first day, last day).

    29 February is celebrated on the 28th in common years.
    """
    if days >= _YEAR:
        return [(month, 1, 31) for month in range(1, 13)]
    found: dict[int, list[int]] = {}
    seen = set[tuple[int, int]]()
    for step in range(days):
        seen.update(birthdays_on(add_days(first, step)))
    for month, number in sorted(seen):
        found.setdefault(month, []).append(number)
    return [piece for month, numbers in found.items() for piece in _runs(month, numbers)]


def _runs(month: int, numbers: list[int]) -> list[Piece]:
    runs: list[Piece] = []
    start = previous = numbers[0]
    for number in numbers[1:]:
        if number != previous + 1:
            runs.append((month, start, previous))
            start = number
        previous = number
    return [*runs, (month, start, previous)]


def _clauses(frame: Frame, wanted: list[Piece]) -> list[str]:
    return [
        f"x.birth_month = {frame.bind(month)}"
        f" AND x.birth_day BETWEEN {frame.bind(first)} AND {frame.bind(last)}"
        for month, first, last in wanted
    ]
