"""The ledger: lots, spending, reversals and debts, on a real file."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import func, insert, select, text
from sqlalchemy.exc import IntegrityError

from models.benefit import Account, LedgerEntry
from models.values import EntryKind, Money, Unit, new_uid
from services import benefits
from services.benefits.errors import (
    AlreadyReversed,
    BadAmount,
    KeyReused,
    NoReason,
    NotEnough,
    NotReversible,
)
from services.core.clock import FixedClock
from services.core.work import Database
from tests import build

POINTS, CREDIT = Unit.POINTS, Unit.CREDIT
TODAY = date(2026, 6, 17)


def at(database: Database, day: date) -> Database:
    """The same shop on another day, at noon."""
    return Database(
        database.path, FixedClock(datetime(day.year, day.month, day.day, 9, tzinfo=UTC))
    )


def balances(database, member_id):
    with database.read() as session:
        return {unit: benefits.balance(session, member_id, unit) for unit in Unit}


def entries_of(database, member_id):
    with database.read() as session:
        rows = benefits.entries(session, member_id)
    return [(row.kind, row.amount) for row in reversed(rows)]


@pytest.fixture
def dana(database):
    with database.work() as work:
        return build.member(work, first_name="דנה").id


@pytest.fixture(autouse=True)
def _the_ledger_adds_up(database):
    yield
    with database.read() as session:
        assert benefits.verify(session) == []


def test_what_lapses_first_is_spent_first_and_what_never_lapses_last(database, dana):
    with database.work() as work:
        for amount, days in ((10, None), (20, 90), (30, 30)):
            last = None if days is None else work.today + timedelta(days=days)
            benefits.grant(work, dana, POINTS, amount, expires_on=last)
        assert benefits.redeem(work, dana, POINTS, 35) == 25
    with database.read() as session:
        state = benefits.account(session, dana, POINTS, TODAY)
    assert [(part.amount, part.last_on) for part in state.expiring] == [
        (15, TODAY + timedelta(days=90))
    ]
    assert state.balance == 25


def test_lots_of_one_unit_are_never_spent_against_the_other(database, dana):
    with database.work() as work:
        benefits.grant(work, dana, POINTS, 100)
        benefits.grant(work, dana, CREDIT, 5)
    with pytest.raises(NotEnough) as refused, database.work() as work:
        benefits.redeem(work, dana, CREDIT, 50)
    assert refused.value.facts == {"wanted": Money(50, "ILS"), "available": Money(5, "ILS")}


def test_a_refused_redemption_books_nothing_and_tells_no_one(database, dana, news):
    with database.work() as work:
        benefits.grant(work, dana, POINTS, 120)
    news.clear()
    with pytest.raises(NotEnough), database.work() as work:
        benefits.redeem(work, dana, POINTS, 121)
    assert balances(database, dana)[POINTS] == 120
    assert news == []


def test_the_same_key_books_once_and_gives_the_same_answer(database, dana):
    answers = []
    for _ in range(3):
        with database.work() as work:
            benefits.grant(work, dana, POINTS, 50, key="welcome")
            benefits.grant(work, dana, POINTS, 50, key="second")
            answers.append(benefits.redeem(work, dana, POINTS, 70, key="till-1-77"))
    assert answers == [30, 30, 30]
    assert balances(database, dana)[POINTS] == 30


def test_a_key_used_for_another_deed_is_refused(database, dana):
    with database.work() as work:
        benefits.grant(work, dana, POINTS, 50, key="one")
    for amount, unit in ((49, POINTS), (50, CREDIT)):
        with pytest.raises(KeyReused), database.work() as work:
            benefits.grant(work, dana, unit, amount, key="one")


@pytest.mark.parametrize("amount", [0, -5, 10**13, True])
def test_absurd_amounts_are_refused(database, dana, amount):
    with pytest.raises(BadAmount), database.work() as work:
        benefits.grant(work, dana, POINTS, amount)


def test_an_adjustment_needs_a_reason_and_is_on_record(database, dana):
    with pytest.raises(NoReason), database.work() as work:
        benefits.adjust(work, dana, POINTS, 10, reason="  ")
    with database.work() as work:
        benefits.adjust(work, dana, POINTS, 10, reason="טעות בקופה")
        benefits.adjust(work, dana, POINTS, -4, reason="תיקון")
    with database.read() as session:
        trail = session.execute(text("SELECT action, facts FROM audit_entry")).all()
    assert [row.action for row in trail] == ["ledger.adjust", "ledger.adjust"]
    assert balances(database, dana)[POINTS] == 6


def test_an_adjustment_cannot_take_more_than_there_is(database, dana):
    with database.work() as work:
        benefits.grant(work, dana, POINTS, 3)
    with pytest.raises(NotEnough), database.work() as work:
        benefits.adjust(work, dana, POINTS, -4, reason="תיקון")


def test_entries_can_be_neither_changed_nor_taken_out(database, dana):
    with database.work() as work:
        benefits.grant(work, dana, POINTS, 10)
    for deed in ("UPDATE ledger_entry SET amount = 99", "DELETE FROM ledger_entry"):
        with pytest.raises(IntegrityError, match="append-only"), database.work() as work:
            work.session.execute(text(deed))


def test_a_lot_is_good_on_its_last_day_and_gone_the_day_after(database, dana):
    last = TODAY + timedelta(days=7)
    with database.work() as work:
        benefits.grant(work, dana, POINTS, 10, expires_on=last)
    with at(database, last).read() as session:
        assert benefits.available(session, dana, POINTS, last) == 10
        assert benefits.available(session, dana, POINTS, last + timedelta(days=1)) == 0


def test_lapsed_lots_cannot_be_spent_even_before_they_are_booked_out(database, dana):
    with database.work() as work:
        benefits.grant(work, dana, POINTS, 10, expires_on=TODAY)
        benefits.grant(work, dana, POINTS, 4)
    with pytest.raises(NotEnough) as refused, at(database, TODAY + timedelta(1)).work() as work:
        benefits.redeem(work, dana, POINTS, 5)
    assert refused.value.facts["available"] == 4


def test_expiry_any_number_of_times_a_day_is_booked_once(database, dana):
    with database.work() as work:
        benefits.grant(work, dana, POINTS, 10, expires_on=TODAY)
        benefits.redeem(work, dana, POINTS, 4)
    booked = []
    for _ in range(3):
        with at(database, TODAY + timedelta(days=1)).work() as work:
            booked.append(benefits.expire(work))
    assert booked == [1, 0, 0]
    assert balances(database, dana)[POINTS] == 0
    assert entries_of(database, dana)[-1] == (EntryKind.EXPIRE, -6)


def test_more_lots_than_a_uid_counts_lapse_in_one_piece(database, dana):
    lots = 4_097
    with database.work() as work:
        work.session.execute(
            insert(LedgerEntry),
            [
                {"uid": new_uid(), "member_id": dana, "unit": POINTS, "kind": EntryKind.GRANT,
                 "amount": 1, "expires_on": TODAY, "booked_at": work.now, "booked_on": TODAY,
                 "key": f"lot:{number}"}
                for number in range(lots)
            ],
        )  # fmt: skip
        work.session.add(Account(member_id=dana, unit=POINTS, balance=lots))
    with at(database, TODAY + timedelta(days=1)).work() as work:
        assert benefits.expire(work, limit=lots + 1) == lots
    with database.read() as session:
        uids = list(
            session.scalars(select(LedgerEntry.uid).where(LedgerEntry.kind == EntryKind.EXPIRE))
        )
    assert {UUID(bytes=uid).version for uid in uids} == {7}
    assert len(set(uids)) == lots


def test_what_is_expired_stays_expired_when_the_clock_goes_back(database, dana):
    with database.work() as work:
        benefits.grant(work, dana, POINTS, 10, expires_on=TODAY)
    with at(database, TODAY + timedelta(days=1)).work() as work:
        benefits.expire(work)
    with at(database, TODAY - timedelta(days=700)).read() as session:
        assert benefits.available(session, dana, POINTS, TODAY - timedelta(days=700)) == 0


def test_expiry_goes_in_pieces_of_the_size_asked_for(database, dana):
    with database.work() as work:
        for _ in range(5):
            benefits.grant(work, dana, POINTS, 10, expires_on=TODAY)
    pieces = []
    for _ in range(4):
        with at(database, TODAY + timedelta(days=1)).work() as work:
            pieces.append(benefits.expire(work, limit=2))
    assert pieces == [2, 2, 1, 0]


def test_a_reversed_redemption_goes_back_to_its_own_lots(database, dana):
    with database.work() as work:
        benefits.grant(work, dana, POINTS, 10, expires_on=TODAY + timedelta(days=5))
        benefits.grant(work, dana, POINTS, 10, expires_on=TODAY + timedelta(days=9))
        benefits.redeem(work, dana, POINTS, 15, key="deed")
        entry = work.session.scalar(select(LedgerEntry.id).where(LedgerEntry.key == "deed"))
        benefits.reverse(work, entry, reason="הקופאי טעה")
    with database.read() as session:
        state = benefits.account(session, dana, POINTS, TODAY)
    assert [part.amount for part in state.expiring] == [10, 10]


def test_what_comes_back_to_a_lapsed_lot_is_good_for_fourteen_more_days(database, dana):
    with database.work() as work:
        benefits.grant(work, dana, POINTS, 10, expires_on=TODAY)
        benefits.redeem(work, dana, POINTS, 10, key="deed")
        entry = work.session.scalar(select(LedgerEntry.id).where(LedgerEntry.key == "deed"))
    later = TODAY + timedelta(days=30)
    with at(database, later).work() as work:
        benefits.reverse(work, entry, reason="החזרה")
    with database.read() as session:
        state = benefits.account(session, dana, POINTS, later)
    assert [(part.amount, part.last_on) for part in state.expiring] == [
        (10, later + timedelta(days=14))
    ]


def test_a_deed_is_taken_back_once(database, dana):
    with database.work() as work:
        benefits.grant(work, dana, POINTS, 10, key="gift")
        entry = work.session.scalar(select(LedgerEntry.id).where(LedgerEntry.key == "gift"))
        benefits.reverse(work, entry, reason="בטעות")
    with pytest.raises(AlreadyReversed), database.work() as work:
        benefits.reverse(work, entry, reason="שוב")


def test_a_reversal_is_not_reversed_by_hand(database, dana):
    with database.work() as work:
        benefits.grant(work, dana, POINTS, 10, key="gift")
        benefits.reverse(work, _entry(work, "gift"), reason="בטעות")
        newest = work.session.scalar(select(func.max(LedgerEntry.id)))
    with pytest.raises(NotReversible), database.work() as work:
        benefits.reverse(work, newest, reason="חרטה")


def test_taking_back_what_was_spent_leaves_a_debt_that_blocks_redeeming(database, dana):
    with database.work() as work:
        benefits.grant(work, dana, POINTS, 10, key="gift")
        benefits.redeem(work, dana, POINTS, 8)
        benefits.reverse(work, _entry(work, "gift"), reason="בטעות")
    assert balances(database, dana)[POINTS] == -8
    with pytest.raises(NotEnough) as refused, database.work() as work:
        benefits.redeem(work, dana, POINTS, 1)
    assert refused.value.facts["available"] == -8


def test_new_points_pay_the_debt_first_so_it_does_not_come_back_when_they_lapse(database, dana):
    with database.work() as work:
        benefits.grant(work, dana, POINTS, 10, key="gift")
        benefits.redeem(work, dana, POINTS, 10)
        benefits.reverse(work, _entry(work, "gift"), reason="בטעות")
        assert benefits.grant(work, dana, POINTS, 25, expires_on=TODAY) == 15
    with at(database, TODAY + timedelta(days=1)).work() as work:
        benefits.expire(work)
    assert balances(database, dana)[POINTS] == 0


def _entry(work, key):
    return work.session.scalar(select(LedgerEntry.id).where(LedgerEntry.key == key))
