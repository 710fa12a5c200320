"""What the newest fit says of the shop as a whole: how many stay, what they bring, who they are."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from operator import attrgetter
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from services.analytics.rules import share_of
from services.analytics.value.passing import fitted_in_passing
from services.analytics.value.queries import DAYS_A_FIT_HOLDS, Fit, newest_fit
from services.members import full_name

_BANDS = ((0.0, 0.2), (0.2, 0.5), (0.5, 0.8), (0.8, 1.0))
_PARTS = 10
_TOP = 20


@dataclass(frozen=True, slots=True)
class Valued:
    """Some customers: how many, what they spent in all, and what they are expected to bring.

    `staying` is the sum of their chances of being customers still; visits and money are those of
    the next 12 months, money in minor units (0 where spending could not be fitted).
    """

    members: int
    staying: float
    spent_minor: int
    visits_12m: float
    expected_12m_minor: int


@dataclass(frozen=True, slots=True)
class Band:
    """Customers whose chance of being one still lies from `first` up to below `last` (at 1: to)."""

    first: float
    last: float
    valued: Valued


@dataclass(frozen=True, slots=True)
class Tenth:
    """A tenth of the customers by what they are expected to bring, the first brings most.

    They are all who are expected to bring from `least_minor` to `most_minor`: customers with the
    same figure stay together, so tenths may be uneven, and one may be missing.
    """

    place: int
    least_minor: int
    most_minor: int
    share: float | None
    valued: Valued


@dataclass(frozen=True, slots=True)
class BranchValued:
    """The customers who come to one branch most."""

    code: str
    name: str
    valued: Valued


@dataclass(frozen=True, slots=True)
class TopMember:
    """A customer of those expected to bring most."""

    member_id: int
    member_no: str
    name: str
    alive: float
    visits_12m: float
    expected_12m_minor: int


@dataclass(frozen=True, slots=True)
class ValueFigures:
    """The fit and what it says; where its `outcome` is not "fitted", the rest is empty.

    `has_money` is false where visits could be fitted but not what they bring: then nothing is said
    by tenths. With `is_narrowed` all of it is of those alone who come to one of `branches` most.
    """

    fit: Fit
    whole: Valued
    has_money: bool
    bands: Sequence[Band] = ()
    tenths: Sequence[Tenth] = ()
    branches: Sequence[BranchValued] = ()
    top: Sequence[TopMember] = ()
    is_narrowed: bool = False


_brings = attrgetter("expected_12m_minor")

_ROWS = """
SELECT v.member_id, v.alive_ppm, v.visits_milli, v.expected_12m_minor,
    coalesce(s.total_minor, 0) AS spent_minor, s.main_branch_id
FROM member_value AS v
JOIN member AS m ON m.id = v.member_id AND m.state = 'known'
LEFT JOIN member_summary AS s ON s.member_id = v.member_id
WHERE v.fit_id = :fit
ORDER BY v.expected_12m_minor DESC, v.member_id
"""
_NAMES = """
SELECT id, member_no, first_name, last_name, company FROM member
WHERE id IN (SELECT value FROM json_each(:ids))
"""
_BRANCHES = "SELECT id, code, name FROM branch ORDER BY code"


def value_figures(
    session: Session, as_of: date | None, last: date, branch_ids: Sequence[int] | None = None
) -> ValueFigures:
    """Return what is expected of the customers (of these branches: who come there most).

    Of the newest fit; with `as_of`, of one made up to that day. Where none that would do is kept
    (the last try found too little, but much may have been imported since), one is made in passing,
    up to `as_of` or else the day `last`, and not kept.
    """
    kept = newest_fit(session)
    rows: Sequence[Any]
    if kept is not None and kept.is_fitted and (as_of is None or _holds(kept, as_of)):
        fit, rows = kept, list(session.execute(text(_ROWS), {"fit": kept.id}))
    else:
        fit, rows = fitted_in_passing(session, as_of or last)
    if not fit.is_fitted:
        return ValueFigures(fit, _valued([]), has_money=False)
    if branch_ids is not None:
        rows = [row for row in rows if row.main_branch_id in branch_ids]
    has_money = "gamma_gamma" in fit.parameters
    return ValueFigures(
        fit,
        _valued(rows),
        has_money,
        [Band(low, high, _valued(_within(rows, low, high))) for low, high in _BANDS],
        _tenths(rows) if has_money else (),
        _by_branch(session, rows),
        _top(session, rows[:_TOP]) if has_money else (),
        is_narrowed=branch_ids is not None,
    )


def _holds(fit: Fit, as_of: date) -> bool:
    return timedelta(0) <= as_of - fit.as_of_on < timedelta(days=DAYS_A_FIT_HOLDS)


def _valued(rows: Sequence[Any]) -> Valued:
    return Valued(
        len(rows),
        sum(row.alive_ppm for row in rows) / 1_000_000,
        sum(row.spent_minor for row in rows),
        sum(row.visits_milli for row in rows) / 1_000,
        sum(row.expected_12m_minor or 0 for row in rows),
    )


def _within(rows: Sequence[Any], first: float, last: float) -> list[Any]:
    end = last if last < 1 else 2.0
    return [row for row in rows if first <= row.alive_ppm / 1_000_000 < end]


def _tenths(rows: Sequence[Any]) -> list[Tenth]:
    whole = sum(map(_brings, rows))
    tenths, first = [], 0
    for place in range(_PARTS):
        last = max(len(rows) * (place + 1) // _PARTS, first)
        while 0 < last < len(rows) and _brings(rows[last]) == _brings(rows[last - 1]):
            last += 1
        part, first = rows[first:last], last
        if part:
            valued = _valued(part)
            most, least = _brings(part[0]), _brings(part[-1])
            share = share_of(valued.expected_12m_minor, whole)
            tenths.append(Tenth(place + 1, least, most, share, valued))
    return tenths


def _by_branch(session: Session, rows: Sequence[Any]) -> list[BranchValued]:
    parts: dict[int, list[Any]] = {}
    for row in rows:
        parts.setdefault(row.main_branch_id, []).append(row)
    return [
        BranchValued(branch.code, branch.name, _valued(parts[branch.id]))
        for branch in session.execute(text(_BRANCHES))
        if branch.id in parts
    ]


def _top(session: Session, rows: Sequence[Any]) -> list[TopMember]:
    ids = "[" + ",".join(str(row.member_id) for row in rows) + "]"
    found = session.execute(text(_NAMES), {"ids": ids})
    named = {id_: (number, full_name(*parts)) for id_, number, *parts in found}
    return [
        TopMember(
            row.member_id,
            *named[row.member_id],
            row.alive_ppm / 1_000_000,
            row.visits_milli / 1_000,
            row.expected_12m_minor,
        )
        for row in rows
    ]
