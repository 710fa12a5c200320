"""The use of benefits in a period, as Today shows it."""

from datetime import date

import pytest
from sqlalchemy import select

from models.benefit import LedgerEntry
from models.values import EntryKind, Period, Unit
from services import benefits
from tests import build

JUNE = Period(date(2026, 6, 1), date(2026, 6, 30))
MAY = Period(date(2026, 5, 1), date(2026, 5, 31))
CREDIT, POINTS = Unit.CREDIT, Unit.POINTS


@pytest.fixture
def dana(database):
    with database.work() as work:
        return build.member(work).id


def use(database, period=JUNE):
    with database.read() as session:
        return benefits.benefit_use(session, period)


def test_nothing_issued_is_no_share(database):
    assert use(database).share is None


def test_redeemed_is_set_against_issued_and_the_rest_is_owed(database, dana):
    with database.work() as work:
        benefits.grant(work, dana, CREDIT, 1000, reason="gift")
        benefits.redeem(work, dana, CREDIT, 400)
    found = use(database)
    assert (found.issued, found.redeemed, found.cost_minor, found.liability) == (
        1000,
        400,
        400,
        600,
    )
    assert found.share == 0.4
    assert use(database, MAY).issued == 0


def test_what_was_taken_back_counts_on_neither_side(database, dana):
    with database.work() as work:
        benefits.grant(work, dana, CREDIT, 1000, reason="gift")
        benefits.redeem(work, dana, CREDIT, 400)
    with database.work() as work:
        spent = work.session.scalars(
            select(LedgerEntry.id).where(LedgerEntry.kind == EntryKind.REDEEM)
        ).one()
        benefits.reverse(work, spent, reason="mistake")
    found = use(database)
    assert (found.issued, found.redeemed, found.liability) == (1000, 0, 1000)


def test_a_shop_of_points_sees_points(database, dana):
    with database.work() as work:
        benefits.grant(work, dana, POINTS, 50, reason="gift")
        benefits.redeem(work, dana, POINTS, 10)
    found = use(database)
    assert (found.unit, found.issued, found.redeemed, found.cost_minor) == (POINTS, 50, 10, 0)
