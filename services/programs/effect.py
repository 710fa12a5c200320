"""What a program looks like from its figures: members, movements, and what they buy.

Members are compared with others, and with themselves before they joined. Neither says what the
program brought: who joins is who liked the shop already. Only a trial with a control group does.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from models.base import day_number
from models.values import MembershipState, Period, ProgramState, add_days

WINDOW_DAYS = 90  # as many days before joining as after it
_COHORT_DAYS = 365


@dataclass(frozen=True, slots=True)
class Bought:
    """What a group bought: money in minor units, returns off; `visits` are sales."""

    customers: int
    visits: int
    revenue_minor: int

    @property
    def average_basket_minor(self) -> int | None:
        """Return revenue ÷ visits, half up; None without visits."""
        return (2 * self.revenue_minor + self.visits) // (2 * self.visits) if self.visits else None

    @property
    def per_customer_minor(self) -> int | None:
        """Return revenue ÷ customers, half up; None without customers."""
        count = self.customers
        return (2 * self.revenue_minor + count) // (2 * count) if count else None


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """The same members in the `WINDOW_DAYS` before joining and from the day of joining on.

    Those who joined in the year up to `WINDOW_DAYS` before the period's end and whose days before
    joining the shop's history covers; all of them are `customers`, whether or not they bought.
    """

    members: int
    before: Bought
    after: Bought


@dataclass(frozen=True, slots=True)
class ProgramFigures:
    """A program in a period.

    `members_before` and `members` belong on the day before it and on its last day. `states` and
    `tracks` (in order of rank, None: below all) are as they stand today. `movements` counts what
    moved members between tracks, corrections left out; `steps` the states they came to.
    """

    id: int
    name: str
    state: ProgramState
    members_before: int
    members: int
    states: dict[MembershipState, int]
    tracks: list[tuple[str | None, int]]
    steps: dict[str, int]
    movements: dict[str, int]
    of_members: Bought
    of_others: Bought
    anonymous: Bought
    joining: BeforeAfter | None


_BELONGS = "ms.joined_on <= {day} AND (ms.ends_on IS NULL OR ms.ends_on >= {day})"
_COUNTS = f"""
SELECT coalesce(sum({_BELONGS.format(day=":before")}), 0),
    coalesce(sum({_BELONGS.format(day=":last")}), 0)
FROM membership AS ms WHERE ms.program_id = :program
"""  # noqa: S608 - put together from constants
_STATES = """
SELECT ms.state, count(*) FROM membership AS ms JOIN member AS m ON m.id = ms.member_id
WHERE ms.program_id = :program AND m.merged_into_id IS NULL GROUP BY 1
"""
_TRACKS = """
SELECT t.name, count(*) FROM membership AS ms LEFT JOIN track AS t ON t.id = ms.track_id
WHERE ms.program_id = :program AND ms.state = 'active'
GROUP BY t.id ORDER BY coalesce(t.rank, 0)
"""
# A joining is a step to active that names how; a renewal is none.
_STEPS = """
SELECT CASE WHEN ev.state = 'active' AND json_extract(ev.reason, '$.renewed') THEN 'renewed'
    WHEN json_extract(ev.reason, '$.undone') THEN 'undone'
    WHEN json_extract(ev.reason, '$.declined') THEN 'declined'
    ELSE ev.state END AS step, count(*)
FROM membership_event AS ev JOIN membership AS ms ON ms.id = ev.membership_id
WHERE ms.program_id = :program AND ev.happened_on BETWEEN :first AND :last
    AND coalesce(ev.track_step, 'joined') = 'joined'
GROUP BY 1
"""
_MOVEMENTS = """
SELECT ev.track_step, count(*)
FROM membership_event AS ev JOIN membership AS ms ON ms.id = ev.membership_id
WHERE ms.program_id = :program AND ev.happened_on BETWEEN :first AND :last
    AND ev.track_step IN ('upgraded', 'held', 'downgraded')
    AND coalesce(json_extract(ev.reason, '$.corrected'), 0) = 0
GROUP BY 1
"""
# 0 anonymous, 1 known customers who did not belong on the day, 2 members.
_BOUGHT = f"""
SELECT CASE WHEN r.member_id IS NULL THEN 0 WHEN ms.id IS NULL THEN 1 ELSE 2 END AS who,
    count(DISTINCT r.member_id), sum(r.is_sale), sum(r.total_minor)
FROM receipt AS r INDEXED BY ix_receipt_day
LEFT JOIN membership AS ms ON ms.program_id = :program AND ms.member_id = r.member_id
    AND {_BELONGS.format(day="r.sold_on")}
WHERE r.sold_on BETWEEN :first AND :last
    AND (:branches IS NULL OR r.branch_id IN (SELECT value FROM json_each(:branches)))
GROUP BY 1
"""  # noqa: S608 - put together from constants
_JOINING = """
WITH joined AS (
    SELECT ms.member_id, ms.joined_on FROM membership AS ms
    WHERE ms.program_id = :program AND ms.joined_on BETWEEN :from AND :to
        AND ms.joined_on >= :window + (SELECT min(sold_on) FROM receipt)
        AND ms.state IN ('active', 'expired', 'left')
)
SELECT r.sold_on >= j.joined_on AS is_after, (SELECT count(*) FROM joined),
    sum(r.is_sale), sum(r.total_minor)
FROM joined AS j CROSS JOIN receipt AS r INDEXED BY ix_receipt_history
    ON r.member_id = j.member_id
    AND r.sold_on BETWEEN j.joined_on - :window AND j.joined_on + :window - 1
GROUP BY 1
"""


def program_figures(
    session: Session, period: Period, branch_ids: Sequence[int] | None = None
) -> list[ProgramFigures]:
    """Return every program that runs or ever had members, by name, in the period.

    What was bought is narrowed to the branches (None: all); members are the whole program's.
    """
    rows = session.execute(
        text(
            "SELECT id, name, state FROM program AS p WHERE state = 'running'"
            " OR EXISTS (SELECT 1 FROM membership AS ms WHERE ms.program_id = p.id) ORDER BY name"
        )
    ).all()
    branches = None if branch_ids is None else json.dumps(list(branch_ids))
    return [_figures(session, period, branches, *row) for row in rows]


def _figures(
    session: Session, period: Period, branches: str | None, id_: int, name: str, state: str
) -> ProgramFigures:
    facts: dict[str, Any] = {
        "program": id_,
        "first": day_number(period.first),
        "last": day_number(period.last),
        "before": day_number(period.first) - 1,
    }

    def pairs(query: str) -> dict[Any, int]:
        asked = {key: facts[key] for key in facts if f":{key}" in query}
        return {key: count for key, count in session.execute(text(query), asked)}

    counts = session.execute(
        text(_COUNTS), {key: facts[key] for key in ("program", "before", "last")}
    ).one()
    bought = {
        who: Bought(*sums)
        for who, *sums in session.execute(
            text(_BOUGHT),
            {key: facts[key] for key in ("program", "first", "last")} | {"branches": branches},
        )
    }
    nothing = Bought(0, 0, 0)
    return ProgramFigures(
        id=id_,
        name=name,
        state=ProgramState(state),
        members_before=counts[0],
        members=counts[1],
        states={MembershipState(key): count for key, count in pairs(_STATES).items()},
        tracks=list(pairs(_TRACKS).items()),
        steps=pairs(_STEPS),
        movements=pairs(_MOVEMENTS),
        of_members=bought.get(2, nothing),
        of_others=bought.get(1, nothing),
        anonymous=bought.get(0, nothing),
        joining=_joining(session, id_, period.last),
    )


def _joining(session: Session, program_id: int, last: date) -> BeforeAfter | None:
    end = add_days(last, -WINDOW_DAYS + 1)
    facts = {
        "program": program_id,
        "from": day_number(add_days(end, -_COHORT_DAYS)),
        "to": day_number(end),
        "window": WINDOW_DAYS,
    }
    sides = {
        bool(is_after): Bought(*sums) for is_after, *sums in session.execute(text(_JOINING), facts)
    }
    if not sides:
        return None
    members = next(iter(sides.values())).customers
    nothing = Bought(members, 0, 0)
    return BeforeAfter(members, sides.get(False, nothing), sides.get(True, nothing))
