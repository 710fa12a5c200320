"""A sale and a return, each with all that follows, in one transaction on a real file."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from models.purchase import Receipt
from models.values import Unit
from services import benefits, checkout, purchases
from services.benefits.errors import NotEnough
from services.checkout.errors import (
    AnonymousCredit,
    CreditTooLarge,
    NothingReturned,
    ReceiptDiffers,
)
from services.purchases.errors import (
    BadLine,
    EmptyReceipt,
    NoLine,
    NoReceipt,
    ReceiptExists,
    ReturnsTooMuch,
)
from tests import build
from tests.conftest import NOW
from tests.db import club


def line(amount_minor, quantity_milli=1000, **facts):
    return checkout.BasketLine(None, quantity_milli, amount_minor, **facts)


@pytest.fixture
def branch_id(database):
    with database.work() as work:
        return build.branch(work).id


@pytest.fixture
def dana(database):
    with database.work() as work:
        return club.club_member(work).id


@pytest.fixture(autouse=True)
def _all_adds_up(database):
    yield
    with database.read() as session:
        assert benefits.verify(session) == []
        assert purchases.wrong_summaries(session) == []


def book(database, sale):
    with database.work() as work:
        return checkout.book_receipt(work, sale)


def bring_back(database, branch_id, sold_no, back_no, quantities):
    day = database.today()
    with database.work() as work:
        return checkout.return_receipt(
            work,
            checkout.Return(
                purchases.ReceiptKey(branch_id, "", sold_no, day), back_no, quantities, branch_id
            ),
        )


def balance(database, member_id, unit=Unit.POINTS):
    with database.read() as session:
        return benefits.balance(session, member_id, unit)


def test_a_sale_is_written_and_earns(database, branch_id, dana):
    sale = checkout.Sale(branch_id, "1", [line(10_000), line(550, 250)], member_id=dana)
    booked = book(database, sale)
    assert (booked.total_minor, booked.money_minor) == (10_550, 10_550)
    assert booked.earned == {Unit.POINTS: 105, Unit.CREDIT: 527}


def test_the_same_receipt_told_again_books_nothing_and_gets_the_same_answer(
    database, branch_id, dana
):
    sale = checkout.Sale(branch_id, "1", [line(10_000)], member_id=dana)
    first = book(database, sale)
    with database.work() as work:
        benefits.redeem(work, dana, Unit.POINTS, 30)
    assert book(database, sale) == first
    assert balance(database, dana) == 70
    with database.read() as session:
        assert session.scalar(select(func.count()).select_from(Receipt)) == 1


@pytest.mark.parametrize("other", [{"member_id": None}, {"lines": [line(10_001)]}])
def test_the_same_number_with_other_contents_is_refused(database, branch_id, dana, other):
    sale = checkout.Sale(branch_id, "1", [line(10_000)], member_id=dana)
    book(database, sale)
    with pytest.raises(ReceiptDiffers):
        book(database, replace(sale, **other))


def test_the_same_number_on_another_day_or_till_is_another_receipt(database, branch_id, dana):
    sale = checkout.Sale(branch_id, "1", [line(10_000)], member_id=dana)
    book(database, sale)
    book(database, replace(sale, till="2"))
    book(database, replace(sale, sold_at=database.clock.now() - timedelta(days=1)))
    assert balance(database, dana) == 300


def test_an_anonymous_sale_is_recorded(database, branch_id):
    booked = book(database, checkout.Sale(branch_id, "1", [line(10_000)]))
    assert (booked.member_id, booked.earned[Unit.POINTS]) == (None, 0)


def test_credit_pays_a_part_which_then_earns_nothing(database, branch_id, dana):
    with database.work() as work:
        benefits.grant(work, dana, Unit.CREDIT, 4_000)
    sale = checkout.Sale(branch_id, "1", [line(10_000)], member_id=dana, credit_minor=4_000)
    booked = book(database, sale)
    assert (booked.credit_minor, booked.money_minor) == (4_000, 6_000)
    assert booked.earned == {Unit.POINTS: 60, Unit.CREDIT: 300}


def test_a_sale_that_cannot_be_paid_with_the_credit_leaves_nothing(database, branch_id, dana):
    sale = checkout.Sale(branch_id, "1", [line(10_000)], member_id=dana, credit_minor=1)
    for refused, refusal in (
        (sale, NotEnough),
        (replace(sale, member_id=None), AnonymousCredit),
        (replace(sale, credit_minor=10_001), CreditTooLarge),
    ):
        with pytest.raises(refusal):
            book(database, refused)
    with database.read() as session:
        assert session.scalar(select(func.count()).select_from(Receipt)) == 0


def test_a_customer_who_joins_with_the_sale_earns_for_it(database, branch_id):
    with database.work() as work:
        club.points(work, club.program(work, "מועדון"))
        dana = build.member(work).id
    book(database, checkout.Sale(branch_id, "1", [line(5_000)], member_id=dana))
    assert balance(database, dana) == 0
    book(database, checkout.Sale(branch_id, "2", [line(5_000)], member_id=dana, join="מועדון"))
    assert balance(database, dana) == 50


def test_what_a_basket_opens_is_told_at_the_price_for_who_does_not_belong_and_nothing_stays(
    database, branch_id
):
    with database.work() as work:
        into = club.program(work, "מועדון")
        rule = {"fact": "purchases.total", "op": "at_least", "value": 5_000}
        into.join_rule = {"version": 1, "rule": rule}
        benefits.create_benefit(
            work, {"name": "10%", "kind": "percent", "percent": "10"}, program_id=into.id
        )
        club.program(work, "פתוח")
        dana = build.member(work).id
    sale = checkout.Sale(branch_id, None, [line(4_999)], member_id=dana)

    def told(asked):
        with database.work() as work:
            return checkout.joins_with(work, asked)

    enough = replace(sale, lines=[line(5_000)])
    assert told(sale) == {"פתוח": 0}
    assert told(enough) == told(replace(enough, join="מועדון")) == {"מועדון": 0, "פתוח": 0}
    assert told(replace(sale, lines=[])) == told(replace(enough, member_id=None)) == {}
    with database.read() as session:
        assert session.scalar(select(func.count()).select_from(Receipt)) == 0
        found = checkout.quote(session, database.shop, checkout.basket_of(enough), NOW)
        assert (found.may_join, found.not_yet) == (("פתוח",), ("מועדון",))
        assert purchases.wrong_summaries(session) == []
    assert book(database, replace(enough, join="מועדון")).joined == "מועדון"


@pytest.mark.parametrize(
    ("lines", "refusal"),
    [
        ([], EmptyReceipt),
        ([line(100, -1000)], BadLine),
        ([line(-100, 1000)], BadLine),
        ([line(10**12)], BadLine),
        ([line(100, discount_minor=-1)], BadLine),
    ],
)
def test_absurd_receipts_are_refused(database, branch_id, lines, refusal):
    with pytest.raises(refusal):
        book(database, checkout.Sale(branch_id, "1", lines))


def test_a_number_that_is_taken_is_never_written_twice(database, branch_id):
    key = purchases.ReceiptKey(branch_id, "", "1", database.today())
    with database.work() as work:
        new = purchases.NewReceipt(key, work.now, [purchases.NewLine(None, 1000, 100)])
        purchases.write_receipt(work, new)
    with pytest.raises(ReceiptExists), database.work() as work:
        purchases.write_receipt(work, new)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("260617-x", "260617-0001"),
        ("260617-", "260617-0001"),
        ("260617-" + "9" * 30, "260617-0001"),
        ("260617-0041b", "260617-0001"),
        ("260617-9999", "260617-10000"),
        ("260617-10000", "260617-10001"),
    ],
)
def test_whatever_stands_under_the_counters_till_it_goes_on_counting(
    database, branch_id, before, after
):
    taken = checkout.Sale(branch_id, before, [line(10_000)], till="counter")
    book(database, taken)
    sale = checkout.Sale(branch_id, None, [line(10_000)])
    assert book(database, sale).receipt_no == after
    again = book(database, sale)
    assert int(again.receipt_no[7:]) == int(after[7:]) + 1


def test_a_return_takes_the_points_and_gives_credit_back_in_proportion(database, branch_id, dana):
    with database.work() as work:
        benefits.grant(work, dana, Unit.CREDIT, 3_000)
    lines = [line(6_000, 3000), line(4_000)]
    book(database, checkout.Sale(branch_id, "1", lines, member_id=dana, credit_minor=3_000))
    back = bring_back(database, branch_id, "1", "R1", {1: 1000})
    assert (back.worth_minor, back.credit_minor, back.money_minor) == (2_000, 600, 1_400)
    assert back.taken_back == {Unit.POINTS: 14, Unit.CREDIT: 70}
    assert balance(database, dana) == 56


def test_the_same_return_told_again_gets_the_same_answer(database, branch_id, dana):
    book(database, checkout.Sale(branch_id, "1", [line(10_000, 4000)], member_id=dana))
    first = bring_back(database, branch_id, "1", "R1", {1: 1000})
    bring_back(database, branch_id, "1", "R2", {1: 1000})
    assert bring_back(database, branch_id, "1", "R1", {1: 1000}) == first
    assert balance(database, dana) == 50


def test_returns_in_parts_are_worth_what_one_return_is_worth(database, branch_id, dana):
    book(database, checkout.Sale(branch_id, "1", [line(1_000, 3000)], member_id=dana))
    worth = [bring_back(database, branch_id, "1", f"R{n}", {1: 1000}).worth_minor for n in range(3)]
    assert (sum(worth), balance(database, dana)) == (1_000, 0)


def test_no_more_comes_back_than_was_sold(database, branch_id, dana):
    book(database, checkout.Sale(branch_id, "1", [line(1_000, 2000)], member_id=dana))
    bring_back(database, branch_id, "1", "R1", {1: 1500})
    for quantities, refusal in (
        ({1: 501}, ReturnsTooMuch),
        ({1: 0}, ReturnsTooMuch),
        ({2: 1000}, NoLine),
        ({}, NothingReturned),
    ):
        with pytest.raises(refusal):
            bring_back(database, branch_id, "1", "R2", quantities)
    with pytest.raises(NoReceipt):
        bring_back(database, branch_id, "no such", "R2", {1: 1000})


def test_one_sold_line_brought_back_twice_on_one_receipt_is_refused(database, branch_id, dana):
    book(database, checkout.Sale(branch_id, "1", [line(1_000)], member_id=dana))
    day = database.today()
    with database.work() as work:
        sold = purchases.get_receipt(work.session, purchases.ReceiptKey(branch_id, "", "1", day))
        (back,) = purchases.return_lines(work, sold.id, {1: 1000})
        key = purchases.ReceiptKey(branch_id, "", "R", day)
        new = purchases.NewReceipt(key, work.now, [back, back], member_id=dana)
        with pytest.raises(ReturnsTooMuch):
            purchases.write_receipt(work, new)
