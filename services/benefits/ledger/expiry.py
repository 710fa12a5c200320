"""Lots whose last day is over leave the balance by a booked entry.

Spending never looks at them anyway (`lots.holdings`), so it does not matter when this runs, nor
how often a day. What is due is found in snapshots, beside the counter; booking it asks again
under the write lock, in pieces that are short enough for the counter to wait for.
"""

import json
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from models.base import day_number, moment_number
from models.benefit import Benefit, LedgerEntry
from services.benefits.events import AccountsChanged
from services.benefits.ledger.lots import LEFT, active_days
from services.benefits.terms import may_lapse_idle, terms_on
from services.core.progress import SILENT, Progress
from services.core.work import Database, Work

PIECE = 500  # lots a transaction to begin with, and for who calls `expire`
_FEWEST, _MOST = 400, 4_096  # and places in a piece for the count in a uid
_PIECE_S = 0.02  # of computing a piece; with its commit the counter waits less than 50 ms
_GAP_S = 0.002  # between two pieces: who waits asks every millisecond
_SCAN = 60_000  # lots a snapshot looks for: few pages of the index of lots, and of that of members

Position = tuple[int, int]
Found = tuple[list[int], Position | None]


def expire(work: Work, limit: int = PIECE) -> int:
    """Book the lots that lapsed before today, at most `limit`, and return how many they were.

    Call it in works of their own until it returns less than `limit`.
    """
    due, _ = _lapsed(work.session, work.today, _START, limit)
    if len(due) < limit:
        more, _ = _idle(work.session, work.today, _START, limit - len(due))
        due += more
    return _book(work, due)


def expire_all(database: Database, progress: Progress = SILENT) -> int:
    """Book everything that lapsed before today and return how many lots that was.

    In pieces, each a transaction of its own, so that the counter can sell in between.
    """
    lapsed = 0
    pace = _Pace()
    for find, recheck in ((_lapsed, _same), (_idle, _still_idle)):
        for ids in _found(database, find):
            at = 0
            while at < len(ids):
                piece = ids[at : at + pace.lots]
                at += len(piece)
                with database.work() as work:
                    begun = time.thread_time()
                    lapsed += _book(work, recheck(work, piece))
                    pace.learn(len(piece), time.thread_time() - begun)
                progress.step(lapsed, 0)
                time.sleep(_GAP_S)
    return lapsed


class _Pace:
    """How many lots a piece takes, from what those before took of the processor.

    Not of the clock: on a busy machine that would make pieces small, and each ends in a commit,
    which is what takes long there.
    """

    def __init__(self) -> None:
        self.lots = PIECE
        self._done, self._seconds = 0, 0.0

    def learn(self, lots: int, seconds: float) -> None:
        """Note what a piece took; no piece is twice the one before.

        Over all pieces: where the system counts such time in ticks, one piece tells nothing.
        """
        self._done += lots
        self._seconds += seconds
        fitting = int(self._done * _PIECE_S / max(self._seconds, 1e-6))
        self.lots = max(_FEWEST, min(fitting, 2 * self.lots, _MOST))


_START = (-(10**9), 0)
Find = Callable[[Session, date, Position, int], Found]


def _found(database: Database, find: Find) -> Iterator[list[int]]:
    """Yield what is due, each part from a snapshot of its own, going on where the last ended."""
    position: Position | None = _START
    while position is not None:
        with database.read() as session:
            ids, position = find(session, database.today(), position, _SCAN)
        yield ids


# Member by member: a piece then changes few pages of the accounts and of their index. As one text:
# rows of a million lots took Python a tenth of the whole run.
_LAPSED = text("""
    WITH due AS MATERIALIZED (
        SELECT e.id, e.expires_on, e.member_id FROM ledger_entry AS e
        WHERE (e.expires_on, e.id) > (:day, :id) AND e.expires_on < :today
        AND e.lot_id IS NULL AND e.amount > 0 AND e.amount + (
            SELECT coalesce(sum(c.amount), 0) FROM ledger_entry AS c WHERE c.lot_id = e.id
        ) > 0
        ORDER BY e.expires_on, e.id LIMIT :most
    )
    SELECT (SELECT json_group_array(id) FROM (SELECT id FROM due ORDER BY member_id, id)),
        expires_on, id
    FROM due ORDER BY expires_on DESC, id DESC LIMIT 1
""")


def _lapsed(session: Session, today: date, after: Position, most: int) -> Found:
    """Return lots past their last day; None as the position when there are no more."""
    facts = {"day": after[0], "id": after[1], "today": day_number(today), "most": most}
    row = session.execute(_LAPSED, facts).one_or_none()
    if row is None:
        return [], None
    due, *last = row
    ids = json.loads(due)
    return ids, tuple(last) if len(ids) == most else None


def _idle(session: Session, today: date, after: Position, most: int) -> Found:
    """Return lots under an inactivity policy whose member was away for too long."""
    return _away(session, today, LedgerEntry.id > after[1], most)


def _same(_work: Work, ids: Sequence[int]) -> Sequence[int]:
    return ids


def _still_idle(work: Work, ids: Sequence[int]) -> Sequence[int]:
    """Return those whose member has not come back since they were found."""
    return _away(work.session, work.today, LedgerEntry.id.in_(ids), len(ids))[0]


def _away(session: Session, today: date, among: object, most: int) -> Found:
    documents = {
        row.id: row.terms
        for row in session.execute(select(Benefit.id, Benefit.terms))
        if may_lapse_idle(row.terms)
    }
    if not documents:
        return [], None
    query = select(
        LedgerEntry.id, LedgerEntry.member_id, LedgerEntry.booked_on, LedgerEntry.benefit_id
    ).where(
        LedgerEntry.lot_id.is_(None),
        LedgerEntry.amount > 0,
        LEFT > 0,
        LedgerEntry.benefit_id.in_(documents),
        LedgerEntry.expires_on.is_(None),
        among,  # type: ignore[arg-type]  # a clause of this module's own
    )
    found: list[int] = []
    active: dict[int, list[date]] = {}
    for lot in session.execute(query.order_by(LedgerEntry.id)):
        if lot.member_id not in active:
            active[lot.member_id] = active_days(session, lot.member_id)
        expiry = terms_on(documents[lot.benefit_id], lot.booked_on).expiry
        end = expiry.idle_end(lot.booked_on, active[lot.member_id])
        if end is not None and end < today:
            found.append(lot.id)
            if len(found) == most:
                return found, (0, lot.id)
    return found, None


# What a receipt earned nets to zero with its lapse, so its entry names the receipt. The uid is a
# UUIDv7 as `models.values.new_uid` makes them, but for a count in place of the first chance bits
# (RFC 9562, 6.2, method 1): in rising order, as the keys too, they fill the pages of their index.
_ENTRIES = text("""
    WITH lot AS MATERIALIZED (
        SELECT e.id, e.member_id, e.unit, e.program_id, e.benefit_id, e.receipt_id,
            printf('%03x', wanted.key % 4096) AS place, e.amount + (
                SELECT coalesce(sum(c.amount), 0) FROM ledger_entry AS c WHERE c.lot_id = e.id
            ) AS gone
        FROM json_each(:ids) AS wanted CROSS JOIN ledger_entry AS e ON e.id = wanted.value
    )
    INSERT INTO ledger_entry (
        uid, member_id, unit, kind, amount, lot_id, booked_at, booked_on,
        program_id, benefit_id, receipt_id, key
    )
    SELECT
        unhex(:stamp || '7' || place || '8' || substr(hex(randomblob(8)), 2)),
        member_id, unit, 'expire', -gone, id, :now, :today,
        program_id, benefit_id, iif(benefit_id IS NULL, NULL, receipt_id),
        'expire:' || :stamp || place || lower(hex(randomblob(8)))
    FROM lot WHERE gone > 0
""")
_BALANCES = text("""
    INSERT INTO account (member_id, unit, balance)
    SELECT member_id, unit, sum(amount) FROM ledger_entry NOT INDEXED WHERE id > :before
    GROUP BY member_id, unit
    ON CONFLICT (member_id, unit) DO UPDATE SET balance = balance + excluded.balance
""")


def _book(work: Work, ids: Sequence[int]) -> int:
    """Book what is left in these lots as lapsed, and return how many had anything left."""
    if not ids:
        return 0
    session = work.session
    session.flush()
    before = session.scalar(text("SELECT coalesce(max(id), 0) FROM ledger_entry"))
    booked = session.connection().execute(
        _ENTRIES,
        {
            "ids": json.dumps(list(ids)),
            "stamp": f"{time.time_ns() // 1_000_000:012x}",
            "now": moment_number(work.now),
            "today": day_number(work.today),
        },
    )
    session.execute(_BALANCES, {"before": before})
    work.tell(AccountsChanged(()))
    return booked.rowcount
