"""The counter's picture of a member says what the file holds, no more."""

from datetime import date, timedelta

import pytest

from models.member import Member
from models.purchase import Product
from models.values import Unit
from services import benefits, checkout, members, purchases
from services.purchases import refresh_summaries
from tests import build
from tests.db import club


@pytest.fixture
def cafe(database):
    """Dana, who likes coffee and croissants in the morning; others take granola with them."""
    with database.work() as work:
        goods = {
            name: build.product(work, number, name=name, barcode=f"729{number}", price_minor=1600)
            for number, name in (("1", "coffee"), ("2", "croissant"), ("3", "granola"))
        }
        into = club.program(work)
        dana = build.member(
            work, first_name="Dana", last_name="Levi", name_key="levi dana", phone="+972501234567",
            birth_month=6, birth_day=19, note="no nuts",
        )  # fmt: skip
        club.join(work, dana, into, date(2024, 3, 1))
        for back in range(1, 5):
            sold = [(goods["coffee"], 1000, 1600)]
            sold += [(goods["croissant"], 1000, 1900)] if back < 4 else []
            build.receipt(work, dana, work.today - timedelta(days=back), *sold, minute=500)
        for number in range(4):
            other = build.member(work, first_name=f"Other {number}")
            lines = [(goods["coffee"], 1000, 1600), (goods["granola"], 1000, 4200)]
            build.receipt(work, other, work.today, *lines)
        refresh_summaries(work.session)
        benefits.grant(
            work, dana.id, Unit.CREDIT, 3450, reason="gift",
            expires_on=work.today + timedelta(days=20),
        )  # fmt: skip
        return dana.id


def seen(database, member_id):
    with database.read() as session:
        return checkout.picture(session, member_id, database.today())


def test_the_picture_says_who_it_is_and_what_they_hold(database, cafe):
    dana = seen(database, cafe)
    assert (dana.name, dana.note, dana.since_on) == ("Dana Levi", "no nuts", date(2024, 3, 1))
    assert [one.program for one in dana.clubs] == ["מועדון"]
    assert dana.account(Unit.CREDIT).available == 3450
    assert dana.account(Unit.CREDIT).expiring[0].last_on == database.today() + timedelta(days=20)


def test_the_coming_sale_is_the_next_visit(database, cafe):
    assert seen(database, cafe).visit == 5


def test_favourites_stand_by_the_number_of_receipts(database, cafe):
    assert seen(database, cafe).favourites == ("coffee", "croissant")


def test_what_others_take_with_it_and_the_member_never_did_is_named(database, cafe):
    assert seen(database, cafe).not_yet == "granola"
    with database.work() as work:
        granola = purchases.find_articles(work.session, "3")[0]
        dana = work.session.get(Member, cafe)
        row = work.session.get_one(Product, granola.id)
        build.receipt(work, dana, work.today - timedelta(days=500), (row, 1000, 4200))
    assert seen(database, cafe).not_yet is None


def test_the_usual_part_of_the_day_needs_half_of_the_visits(database, cafe):
    assert seen(database, cafe).usual_part is checkout.DayPart.MORNING


def test_what_the_record_lacks_is_named(database, cafe):
    dana = seen(database, cafe)
    assert dana.gaps == ("email", "city", "consent")
    assert not dana.consented


def test_a_member_without_history_has_a_picture_too(database):
    with database.work() as work:
        new = build.member(work, first_name="New").id
    one = seen(database, new)
    assert (one.visit, one.favourites, one.not_yet, one.usual_part) == (1, (), None, None)


def test_nobody_has_no_picture(database):
    with pytest.raises(members.UnknownMember):
        seen(database, 99)


@pytest.mark.parametrize(
    ("month", "day", "on", "days"),
    [
        (6, 19, date(2026, 6, 17), 2),
        (6, 17, date(2026, 6, 17), 0),
        (6, 16, date(2026, 6, 17), 364),
        (2, 29, date(2026, 2, 27), 1),
        (2, 29, date(2026, 3, 1), 364),
        (2, 29, date(2028, 2, 28), 1),
        (None, None, date(2026, 1, 1), None),
    ],
)
def test_days_to_the_birthday(month, day, on, days):
    assert checkout.days_to_birthday(month, day, on) == days


def test_an_article_is_found_by_barcode_by_number_and_by_a_part_of_its_name(database, cafe):
    with database.read() as session:
        assert [one.name for one in purchases.find_articles(session, "7292")] == ["croissant"]
        assert [one.name for one in purchases.find_articles(session, "3")] == ["granola"]
        assert [one.name for one in purchases.search_articles(session, "CO")] == ["coffee"]
        assert purchases.search_articles(session, "%") == []
        assert purchases.search_articles(session, " ") == []


def test_sales_are_found_by_number_at_every_till_and_by_member(database, cafe):
    with database.work() as work:
        old = build.receipt(work, None, date(2026, 1, 1), (None, 1000, 100), receipt_no="77")
        new = build.receipt(
            work, None, date(2026, 2, 1), (None, 1000, 200), receipt_no="77", till="2", at="B"
        )
        ids = [new.id, old.id]
        build.receipt(work, None, date(2026, 3, 1), (None, -1000, -100), receipt_no="77")
    with database.read() as session:
        assert [one.id for one in purchases.receipts_numbered(session, "77")] == ids
        assert purchases.receipts_numbered(session, "no such") == []
        days = [one.key.sold_on for one in purchases.receipts_of(session, cafe)]
        assert days == sorted(days, reverse=True)
        assert len(days) == 4
        coffee = purchases.receipts_of(session, cafe)[0]
        assert purchases.line_names(session, coffee.id) == {1: "coffee", 2: "croissant"}
