"""Who enrolled whom, when and where, and how well what they noted can be used."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from models.base import day_from_number, day_number
from models.values import Period


@dataclass(frozen=True, slots=True)
class Enrolled:
    """The joiners of an employee, a branch or everybody; shares 0–1.

    `quality` is the mean score of their details, 0–100; `reachable` have consent and a valid
    address in some channel.
    """

    joiners: int
    quality: float | None
    with_phone: float | None
    with_email: float | None
    with_birthday: float | None
    reachable: float | None


@dataclass(frozen=True, slots=True)
class EnrolledBy:
    """An employee's or branch's code and name, None where nobody was noted, and their joiners."""

    code: str | None
    name: str | None
    enrolled: Enrolled


@dataclass(frozen=True, slots=True)
class Enrolment:
    """Who joined in a period: in all, by day (days without joiners left out) and by whom."""

    period: Period
    total: Enrolled
    by_day: list[tuple[date, int]]
    by_employee: list[EnrolledBy]
    by_branch: list[EnrolledBy]


# A membership counts on the day of its newest joining; erased customers stay in the numbers.
_JOINED = """
FROM membership AS ms
JOIN member AS m ON m.id = ms.member_id
LEFT JOIN employee AS e ON e.id = ms.employee_id
LEFT JOIN branch AS b ON b.id = ms.branch_id
WHERE ms.joined_on BETWEEN :first AND :last
    AND (:program IS NULL OR ms.program_id = :program)
    AND (:branches IS NULL OR ms.branch_id IN (SELECT value FROM json_each(:branches)))
"""
_SUMS = """
count(*), avg(m.quality), avg(m.phone IS NOT NULL), avg(m.email IS NOT NULL),
avg(m.birth_day IS NOT NULL), avg(m.reach_mask > 0)
"""
# Put together from constants of this file.
_TOTAL = f"SELECT {_SUMS} {_JOINED}"
_BY_DAY = f"SELECT ms.joined_on, count(*) {_JOINED} GROUP BY 1 ORDER BY 1"
_BY_EMPLOYEE = f"SELECT e.code, e.name, {_SUMS} {_JOINED} GROUP BY e.id ORDER BY count(*) DESC, 1"
_BY_BRANCH = f"SELECT b.code, b.name, {_SUMS} {_JOINED} GROUP BY b.id ORDER BY count(*) DESC, 1"


def enrolment(
    session: Session,
    period: Period,
    branch_ids: Sequence[int] | None = None,
    program_id: int | None = None,
) -> Enrolment:
    """Return who joined in the period, in these branches (None: anywhere), into which program."""
    facts: dict[str, Any] = {
        "first": day_number(period.first),
        "last": day_number(period.last),
        "branches": None if branch_ids is None else json.dumps(list(branch_ids)),
        "program": program_id,
    }
    return Enrolment(
        period=period,
        total=Enrolled(*session.execute(text(_TOTAL), facts).one()),
        by_day=[
            (day_from_number(day), joiners)
            for day, joiners in session.execute(text(_BY_DAY), facts)
        ],
        by_employee=_by(session, _BY_EMPLOYEE, facts),
        by_branch=_by(session, _BY_BRANCH, facts),
    )


def _by(session: Session, query: str, facts: dict[str, Any]) -> list[EnrolledBy]:
    return [
        EnrolledBy(code, name, Enrolled(*sums))
        for code, name, *sums in session.execute(text(query), facts)
    ]
