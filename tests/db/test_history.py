"""A member's own purchases."""

from datetime import date, timedelta

import pytest

from services import purchases
from tests import build

FIRST = date(2026, 6, 1)


@pytest.fixture
def dana(database):
    """A member with five visits, four days apart, the last a pure return."""
    with database.work() as work:
        who, other = build.member(work), build.member(work)
        coffee = build.product(work, "1", name="הפוך")
        cake = build.product(work, "2", name="עוגה")
        for visit in range(4):
            lines = [(coffee, 1000, 1500), (cake, 1000, 3000)][: 1 + visit % 2]
            build.receipt(work, who, FIRST + timedelta(days=4 * visit), *lines)
        build.receipt(work, who, FIRST + timedelta(days=16), (cake, -1000, -3000))
        build.receipt(work, other, FIRST, (cake, 1000, 3000))
        return who.id


def test_who_never_bought_has_no_favourite(database):
    with database.work() as work:
        member_id = build.member(work).id
    with database.read() as session:
        assert purchases.favourites(session, member_id) == []


def test_favourites_count_receipts_not_returns(database, dana):
    with database.read() as session:
        found = purchases.favourites(session, dana)
    assert found == [purchases.Favourite("הפוך", 4), purchases.Favourite("עוגה", 2)]
