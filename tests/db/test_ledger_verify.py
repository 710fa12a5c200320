"""Damage behind the triggers' back shows when the ledger is recomputed."""

import pytest
from sqlalchemy import text

from models.values import Unit
from services import benefits
from tests import build


@pytest.fixture
def dana(database):
    with database.work() as work:
        who = build.member(work).id
        benefits.grant(work, who, Unit.POINTS, 10)
        benefits.redeem(work, who, Unit.POINTS, 7)
        benefits.redeem(work, who, Unit.POINTS, 3)
    return who


def problems(database):
    with database.read() as session:
        return benefits.verify(session)


def damage(database, *statements):
    with database.work() as work:
        work.session.execute(text("DROP TRIGGER ledger_entry_no_update"))
        for statement in statements:
            work.session.execute(text(statement))


def test_a_sound_ledger_has_no_problems(database, dana):
    assert problems(database) == []


def test_a_changed_balance_shows_with_the_sum_it_should_be(database, dana):
    damage(database, "UPDATE account SET balance = 11")
    (found,) = problems(database)
    assert (found.law, found.member_id, found.expected, found.found) == ("balance", dana, 0, 11)


def test_a_lost_balance_shows(database, dana):
    with database.work() as work:
        benefits.grant(work, dana, Unit.POINTS, 5)
    damage(database, "DELETE FROM account")
    assert [problem.law for problem in problems(database)] == ["balance"]


@pytest.mark.parametrize(
    ("law", "change"),
    [
        ("lot", "UPDATE ledger_entry SET amount = -11 WHERE kind = 'redeem'"),
        ("debt", "UPDATE ledger_entry SET amount = CASE id WHEN 1 THEN -10 ELSE 9 END"),
        ("sign", "UPDATE ledger_entry SET amount = 5 WHERE kind = 'redeem'"),
        ("root", "UPDATE ledger_entry SET unit = 'credit' WHERE kind = 'redeem'"),
        ("reversed", "UPDATE ledger_entry SET reverses_id = 1, amount = -11 WHERE id = 2"),
        ("vanished", "UPDATE ledger_entry SET receipt_id = 999 WHERE kind = 'redeem'"),
        ("one_earning", "UPDATE ledger_entry SET kind = 'earn', receipt_id = 1"),
        ("transfer", "UPDATE ledger_entry SET kind = 'transfer' WHERE kind = 'redeem'"),
    ],
)
def test_a_changed_entry_shows(database, dana, law, change):
    damage(database, change)
    assert law in {problem.law for problem in problems(database)}
