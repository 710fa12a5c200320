"""What the club of the big shop did: benefits given, points booked, messages sent, own fields.

Everything here happened before the shop's day: the benefits no longer run, the campaigns are over.
What a benchmark sets up in a copy of the shop stands beside it.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.base import day_number
from tests.bench.big_sales import LAST_DAY
from tests.bench.bulk import load, uids

TODAY = day_number(LAST_DAY) + 1
DAY_MS, NOON_MS = 86_400_000, 43_200_000
CLUB_TABLES = ("member_custom", "benefit_grant", "ledger_entry", "account", "campaign_recipient")
MILKS = ("רגיל", "סויה", "שיבולת שועל", "שקדים")
REMARKS = ("אוהבת עוגות", "מזמין למשרד", "חניה מאחור", "בלי שקית", "עוגות ליום שישי")
BENEFITS = ("קפה מתנה", "עוגת יום הולדת", "ערב טעימות")
CAMPAIGNS = ("פסח", "חזרה לשגרה", "חנוכה", "קיץ")
ARMS = ("everyone", "pilot", "rest", "control")
LOT_DAYS = 365

Ints = NDArray[np.int64]


def load_club(connection: Any, rng: np.random.Generator, members: int) -> None:
    """Insert what the club did with members 1 … N; program 1 must be there."""
    load_own_fields(connection, rng, members)
    load_benefits(connection, rng, members)
    load_ledger(connection, rng)
    load_campaigns(connection, rng, members)


def load_own_fields(connection: Any, rng: np.random.Generator, members: int) -> None:
    """A field of each kind, filled for four members of ten."""
    columns = {
        "מידה": ("number", "number_milli", lambda n: rng.integers(70, 96, n) * 500),
        "יום נישואין": ("date", "day_value", lambda n: TODAY - rng.integers(1, 15_000, n)),
        "חלב": ("choice", "text_value", lambda n: rng.choice(MILKS, n)),
        "הערה": ("text", "text_value", lambda n: rng.choice(REMARKS, n)),
    }
    load(
        connection,
        "custom_field",
        len(columns),
        id=list(range(1, len(columns) + 1)),
        uid=uids(len(columns), 12),
        name=list(columns),
        kind=[kind for kind, _, _ in columns.values()],
    )
    for field, (_, column, draw) in enumerate(columns.values(), 1):
        who = np.flatnonzero(rng.random(members) < 0.4) + 1
        values = {column: draw(len(who))}
        load(connection, "member_custom", len(who), member_id=who, field_id=field, **values)


def load_benefits(connection: Any, rng: np.random.Generator, members: int) -> None:
    """Three benefits of the past, given to members once to six times; a third were used."""
    grants = np.repeat(np.arange(1, members + 1), rng.integers(0, 5, members))
    rows = len(grants)
    given = TODAY - rng.integers(40, 700, rows)
    state = rng.choice(["redeemed", "lapsed", "revoked"], rows, p=[0.35, 0.6, 0.05])
    used = state == "redeemed"
    used_on = given + rng.integers(0, 30, rows)
    benefit = rng.integers(1, len(BENEFITS) + 1, rows)
    uses = np.bincount(benefit[used], minlength=len(BENEFITS) + 1)[1:]
    load(
        connection,
        "benefit",
        len(BENEFITS),
        id=list(range(1, len(BENEFITS) + 1)),
        uid=uids(len(BENEFITS), 13),
        program_id=1,
        name=list(BENEFITS),
        kind="gift",
        trigger="manual",
        is_running=0,
        is_surprise=0,
        is_soft=0,
        is_automatic=0,
        terms="{}",
        priority=0,
        cost_minor=500,
        uses=uses,
        spent_minor=uses * 500,
        created_at=(TODAY - 730) * DAY_MS,
    )
    load(
        connection,
        "benefit_grant",
        rows,
        uid=uids(rows, 14),
        benefit_id=benefit,
        member_id=grants,
        state=state,
        granted_at=given * DAY_MS + NOON_MS,
        granted_on=given,
        valid_to_on=given + 30,
        redeemed_on=[int(day) if yes else None for day, yes in zip(used_on, used, strict=True)],
        value_minor=[1_500 if yes else None for yes in used],
        cost_minor=[500 if yes else None for yes in used],
    )


def load_ledger(connection: Any, rng: np.random.Generator) -> None:
    """A point for each shekel of the club's members, good for a year; a fifth of the lots is spent.

    Credit was given to one receipt in thirty. Lots that are over were booked as expired.
    """
    sold: Sequence[tuple[int, int, int, int]] = connection.execute(
        "SELECT r.id, r.member_id, r.sold_on, r.total_minor FROM receipt AS r"
        " JOIN membership AS ms ON ms.member_id = r.member_id AND ms.program_id = 1"
        " WHERE r.sold_on >= ms.joined_on AND r.is_sale = 1 AND r.total_minor >= 200 ORDER BY r.id"
    ).fetchall()
    receipt, member, day, total = np.array(sold, dtype=np.int64).reshape(-1, 4).T
    lots, is_credit = len(sold), rng.random(len(sold)) < 1 / 30
    amount = np.where(is_credit, total // 20 + 1, total // 100)
    expires = day + LOT_DAYS
    spent_on = day + rng.integers(1, 300, lots)
    spent = (rng.random(lots) < 0.2) & (spent_on < TODAY) & (amount > 1)
    taken = np.where(spent, amount // 2, 0)
    over = expires < TODAY
    # Lots first, then what was taken from them: a lot's number must be known to be named.
    number = np.arange(1, lots + 1)
    parts = [
        ("earn", np.full(lots, True), amount, day, np.zeros(lots, np.int64)),
        ("redeem", spent, -taken, spent_on, number),
        ("expire", over, taken - amount, expires + 1, number),
    ]
    start = 0
    for kind, chosen, moved, booked, lot in parts:
        rows = int(chosen.sum())
        is_lot = kind == "earn"
        load(
            connection,
            "ledger_entry",
            rows,
            id=np.arange(start + 1, start + rows + 1),
            uid=uids(rows, 15, start),
            member_id=member[chosen],
            unit=np.where(is_credit[chosen], "credit", "points"),
            kind=kind,
            amount=moved[chosen],
            lot_id=None if is_lot else lot[chosen],
            expires_on=expires[chosen] if is_lot else None,
            booked_at=booked[chosen] * DAY_MS + NOON_MS,
            booked_on=booked[chosen],
            program_id=1,
            receipt_id=receipt[chosen] if is_lot else None,
            key=[f"big:{kind}:{one}" for one in number[chosen].tolist()],
        )
        start += rows
    connection.execute(
        "INSERT INTO account (member_id, unit, balance) SELECT member_id, unit, sum(amount)"
        " FROM ledger_entry GROUP BY member_id, unit ORDER BY member_id, unit"
    )


def load_campaigns(connection: Any, rng: np.random.Generator, members: int) -> None:
    """Four campaigns of the last year, each to half of the members; one in fifteen responded."""
    begun = [TODAY - days for days in (300, 210, 120, 20)]
    load(
        connection,
        "campaign",
        len(CAMPAIGNS),
        id=list(range(1, len(CAMPAIGNS) + 1)),
        uid=uids(len(CAMPAIGNS), 16),
        name=list(CAMPAIGNS),
        kind="time_based",
        state="finished",
        plan="{}",
        created_at=[(day - 3) * DAY_MS for day in begun],
        started_on=begun,
        finished_at=[(day + 5) * DAY_MS for day in begun],
    )
    count = 0
    for campaign, day in enumerate(begun, 1):
        who = np.flatnonzero(rng.random(members) < 0.5) + 1
        rows = len(who)
        arm = rng.choice(ARMS, rows, p=[0.6, 0.1, 0.2, 0.1])
        failed = rng.random(rows) < 0.05
        state = np.where(arm == "control", "skipped", np.where(failed, "failed", "sent"))
        sent = state == "sent"
        answered = sent & (rng.random(rows) < 1 / 15)
        at = day * DAY_MS + NOON_MS + rng.integers(0, 3 * DAY_MS, rows)
        on = day + rng.integers(3, 14, rows)
        load(
            connection,
            "campaign_recipient",
            rows,
            uid=uids(rows, 17, count),
            campaign_id=campaign,
            member_id=who,
            round=1,
            attempts=1,
            arm=arm,
            channel="email",
            state=state,
            queued_at=day * DAY_MS,
            sent_at=[int(one) if yes else None for one, yes in zip(at, sent, strict=True)],
            responded_on=[int(one) if yes else None for one, yes in zip(on, answered, strict=True)],
        )
        count += rows
