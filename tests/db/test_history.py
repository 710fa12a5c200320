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
        purchases.refresh_summaries(work.session)
        return who.id


def test_receipts_come_newest_first_page_by_page(database, dana):
    with database.read() as session:
        first = purchases.receipts_of(session, dana, limit=3)
        rest = purchases.receipts_of(session, dana, after=first[-1], limit=3)
    assert [row.sold_on.day for row in [*first, *rest]] == [17, 13, 9, 5, 1]
    assert not first[0].is_sale
    assert first[1].goods == ("הפוך", "עוגה")


def test_receipts_of_one_day_are_told_apart(database):
    with database.work() as work:
        who = build.member(work)
        for _ in range(3):
            build.receipt(work, who, FIRST, (None, 1000, 100))
        member_id = who.id
    with database.read() as session:
        first = purchases.receipts_of(session, member_id, limit=2)
        rest = purchases.receipts_of(session, member_id, after=first[-1], limit=2)
    assert len({row.id for row in [*first, *rest]}) == 3


def test_the_rhythm_is_the_median_gap_of_visits(database, dana):
    with database.read() as session:
        found = purchases.rhythm(session, dana)
    assert found is not None
    assert (found.receipts, found.usual_gap_days) == (4, 4.0)
    assert found.last_on == date(2026, 6, 13), "a pure return is no visit"


def test_who_never_bought_has_no_rhythm_and_no_favourite(database):
    with database.work() as work:
        member_id = build.member(work).id
    with database.read() as session:
        assert purchases.rhythm(session, member_id) is None
        assert purchases.favourites(session, member_id) == []


def test_favourites_count_receipts_not_returns(database, dana):
    with database.read() as session:
        found = purchases.favourites(session, dana)
    assert found == [purchases.Favourite("הפוך", 4), purchases.Favourite("עוגה", 2)]
