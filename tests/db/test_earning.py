"""What receipts earn and what returns take back, on a real file."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select, text

from models.benefit import LedgerEntry
from models.program import Program
from models.values import Unit
from services import benefits
from services.benefits.errors import TermsInThePast
from tests import build
from tests.db import club

POINTS, CREDIT = Unit.POINTS, Unit.CREDIT
DAY = date(2026, 6, 1)


@pytest.fixture(autouse=True)
def _the_ledger_adds_up(database):
    yield
    with database.read() as session:
        assert benefits.verify(session) == []


def balance(work, who, unit=POINTS):
    return benefits.balance(work.session, who.id, unit)


def sale(work, who, amount_minor, on=DAY, **facts):
    row = build.receipt(work, who, on, (None, 1000, amount_minor), **facts)
    benefits.book_receipts(work, [row.id])
    return row


def test_a_receipt_earns_whole_points_and_agorot_never_rounded_up(database):
    with database.work() as work:
        dana = club.club_member(work)
        sale(work, dana, 10_099)
        assert balance(work, dana) == 100
        assert balance(work, dana, CREDIT) == 504


def test_lines_are_added_up_before_the_one_rounding(database):
    with database.work() as work:
        dana = club.club_member(work)
        row = build.receipt(work, dana, DAY, (None, 1000, 60), (None, 1000, 60))
        benefits.book_receipts(work, [row.id])
        assert balance(work, dana) == 1


@pytest.mark.parametrize("amount", [0, -500, 99])
def test_receipts_that_come_to_less_than_one_point_earn_nothing(database, amount):
    with database.work() as work:
        dana = club.club_member(work)
        sale(work, dana, amount)
        assert balance(work, dana) == 0


def test_the_same_receipt_booked_again_earns_once(database):
    with database.work() as work:
        dana = club.club_member(work)
        row = sale(work, dana, 10_000)
        for _ in range(2):
            outcome = benefits.book_receipts(work, [row.id, row.id])
            assert (outcome.receipts, balance(work, dana)) == (0, 100)


def test_only_days_of_membership_earn(database):
    with database.work() as work:
        into = club.program(work)
        club.points(work, into)
        dana = build.member(work)
        club.join(work, dana, into, on=DAY, until=DAY + timedelta(days=2))
        for days, earned in ((-1, 0), (0, 100), (2, 200), (3, 200)):
            sale(work, dana, 10_000, on=DAY + timedelta(days=days))
            assert balance(work, dana) == earned


def test_anonymous_sales_earn_for_nobody(database):
    with database.work() as work:
        club.club_member(work)
        sale(work, None, 10_000)
        assert work.session.scalars(select(LedgerEntry)).all() == []


def test_buying_returning_and_keeping_the_points_is_not_to_be_had(database):
    with database.work() as work:
        dana = club.club_member(work)
        row = sale(work, dana, 10_000)
        back = club.returned(work, row, 10_000)
        benefits.book_receipts(work, [back.id])
        assert (balance(work, dana), balance(work, dana, CREDIT)) == (0, 0)


def test_ten_partial_returns_of_nine_cost_exactly_what_one_return_costs(database):
    with database.work() as work:
        dana, noa = club.club_member(work), club.club_member(work)
        first, second = sale(work, dana, 10_050), sale(work, noa, 10_050)
        for _ in range(10):
            benefits.book_receipts(work, [club.returned(work, first, 900).id])
        benefits.book_receipts(work, [club.returned(work, second, 9_000).id])
        assert balance(work, dana) == balance(work, noa) == 10
        assert balance(work, dana, CREDIT) == balance(work, noa, CREDIT) == 52


def test_returning_what_was_spent_already_leaves_a_debt(database):
    with database.work() as work:
        dana = club.club_member(work)
        row = sale(work, dana, 10_000)
        benefits.redeem(work, dana.id, POINTS, 100)
        benefits.book_receipts(work, [club.returned(work, row, 4_000).id])
        assert balance(work, dana) == -40


def test_an_exchange_earns_for_the_new_goods_and_gives_up_the_old(database):
    with database.work() as work:
        dana = club.club_member(work)
        row = sale(work, dana, 5_000)
        swap = club.returned(work, row, 5_000)
        with_new = build.receipt(work, dana, DAY, (None, 1000, 8_000))
        benefits.book_receipts(work, [swap.id, with_new.id])
        assert balance(work, dana) == 80


def test_what_lapsed_is_not_taken_a_second_time_by_a_return(database):
    with database.work() as work:
        into = club.program(work)
        club.points(work, into, expires={"days": 1})
        dana = build.member(work)
        club.join(work, dana, into)
        row = sale(work, dana, 10_000)
        benefits.expire(work)
        assert balance(work, dana) == 0
        benefits.book_receipts(work, [club.returned(work, row, 10_000).id])
        assert balance(work, dana) == 0


def test_what_was_bought_with_credit_does_not_earn(database):
    with database.work() as work:
        dana = club.club_member(work)
        benefits.grant(work, dana.id, CREDIT, 3_000)
        row = build.receipt(work, dana, DAY, (None, 1000, 10_000))
        benefits.redeem(work, dana.id, CREDIT, 3_000, receipt_id=row.id)
        benefits.book_receipts(work, [row.id])
        assert balance(work, dana) == 70
        assert balance(work, dana, CREDIT) == 350


def test_a_return_gives_back_the_share_that_was_paid_with_credit(database):
    with database.work() as work:
        dana = club.club_member(work)
        benefits.grant(work, dana.id, CREDIT, 3_000)
        row = build.receipt(work, dana, DAY, (None, 1000, 10_000))
        benefits.redeem(work, dana.id, CREDIT, 3_000, receipt_id=row.id)
        benefits.book_receipts(work, [row.id])
        benefits.book_receipts(work, [club.returned(work, row, 5_000).id])
        # Half the goods stay: 15.00 of credit stays spent, 35.00 was paid in money and earns.
        assert balance(work, dana, CREDIT) == 1_500 + 175
        benefits.book_receipts(work, [club.returned(work, row, 5_000).id])
        assert balance(work, dana, CREDIT) == 3_000
        assert balance(work, dana) == 0


def test_excluded_goods_and_small_baskets_do_not_earn(database):
    with database.work() as work:
        into = club.program(work)
        gift_card = build.product(work, "GC", "שונות", "כרטיסי מתנה")
        cake = build.product(work, "CAKE", "מאפים", "עוגות")
        club.points(work, into, minimum_minor=5_000, excluded={"category": ["כרטיסי מתנה"]})
        dana = build.member(work)
        club.join(work, dana, into)
        for lines, earned in (
            (((cake, 1000, 4_999),), 0),
            (((cake, 1000, 3_000), (gift_card, 1000, 10_000)), 30),
            (((gift_card, 1000, 10_000),), 30),
        ):
            row = build.receipt(work, dana, DAY, *lines)
            benefits.book_receipts(work, [row.id])
            assert balance(work, dana) == earned


def test_an_excluded_department_covers_all_below_it(database):
    with database.work() as work:
        into = club.program(work)
        cake = build.product(work, "CAKE", "מאפים", "עוגות")
        club.points(work, into, excluded={"department": ["מאפים"]})
        dana = build.member(work)
        club.join(work, dana, into)
        row = build.receipt(work, dana, DAY, (cake, 1000, 5_000), (None, 1000, 700))
        benefits.book_receipts(work, [row.id])
        assert balance(work, dana) == 7


def test_changed_terms_count_from_their_day_and_rewrite_nothing(database):
    tomorrow = database.today() + timedelta(days=1)
    with database.work() as work:
        into = club.program(work)
        club.points(work, into, name="נקודות", expires={"months": 1})
        dana = build.member(work)
        club.join(work, dana, into)
        before = sale(work, dana, 10_000, on=work.today)
        double = {"name": "נקודות", "kind": "points", "points_per_major": "2"}
        benefits.change_benefit(work, double, from_on=tomorrow)
        sale(work, dana, 10_000, on=tomorrow)
        assert balance(work, dana) == 300
        benefits.book_receipts(work, [club.returned(work, before, 5_000).id])
        assert balance(work, dana) == 250
        lapses = select(LedgerEntry.expires_on).where(LedgerEntry.kind == "earn")
        assert list(work.session.scalars(lapses.order_by(LedgerEntry.id))) == [
            date(2026, 7, 17),
            None,
        ]


def test_terms_cannot_change_for_days_that_may_have_earned(database):
    with database.work() as work:
        club.points(work, club.program(work))
    same = {"name": "נקודות", "kind": "points", "points_per_major": "2"}
    with pytest.raises(TermsInThePast), database.work() as work:
        benefits.change_benefit(work, same, from_on=work.today)


def test_a_stopped_benefit_still_corrects_what_it_gave(database):
    with database.work() as work:
        dana = club.club_member(work)
        row = sale(work, dana, 10_000)
        benefits.stop_benefit(work, "נקודות")
        sale(work, dana, 10_000, on=work.today + timedelta(days=1))
        assert balance(work, dana) == 100
        benefits.book_receipts(work, [club.returned(work, row, 5_000).id])
        assert balance(work, dana) == 50


def test_earnings_of_inactive_members_lapse_by_their_last_visit(database):
    with database.work() as work:
        into = club.program(work)
        club.points(work, into, expires={"inactive_months": 2})
        faithful, away = (build.member(work) for _ in range(2))
        for who in (faithful, away):
            club.join(work, who, into)
            sale(work, who, 10_000, on=date(2026, 3, 31))
        sale(work, faithful, 100, on=date(2026, 5, 1))
        assert benefits.available(work.session, away.id, POINTS, date(2026, 5, 31)) == 100
        assert benefits.available(work.session, away.id, POINTS, date(2026, 6, 1)) == 0
        assert benefits.expire(work) == 1
        assert (balance(work, faithful), balance(work, away)) == (101, 0)


def _undo(work, rows):
    benefits.reverse_receipts(work, [row.id for row in rows])
    for row in rows:
        work.session.delete(row)
    work.session.flush()


def test_receipts_that_are_taken_away_leave_nothing_behind(database):
    with database.work() as work:
        dana = club.club_member(work)
        kept = sale(work, dana, 10_000)
        gone = [sale(work, dana, 7_777), sale(work, dana, 100)]
        _undo(work, gone)
        assert balance(work, dana) == 100
        assert kept.id


def test_taking_a_return_away_gives_its_points_again(database):
    with database.work() as work:
        dana = club.club_member(work)
        row = sale(work, dana, 10_000)
        back = club.returned(work, row, 4_000)
        benefits.book_receipts(work, [back.id])
        assert balance(work, dana) == 60
        _undo(work, [back])
        assert balance(work, dana) == 100
        benefits.book_receipts(work, [club.returned(work, row, 10_000).id])
        assert balance(work, dana) == 0


def test_goods_that_come_back_win_nothing_for_a_sale_that_earned_nothing(database):
    """A benefit younger than the sale counts for it when it is told, not when it shrinks."""
    with database.work() as work:
        dana = build.member(work)
        club.join(work, dana, club.program(work))
        row = sale(work, dana, 10_000)
        club.points(work, work.session.get_one(Program, 1))
        benefits.book_receipts(work, [club.returned(work, row, 4_000).id])
        assert balance(work, dana) == 0
        benefits.book_receipts(work, [row.id])
        assert balance(work, dana) == 60


def test_a_sale_told_together_with_its_return_earns_when_the_return_is_taken_away(database):
    with database.work() as work:
        dana = club.club_member(work)
        row = build.receipt(work, dana, DAY, (None, 1000, 10_000))
        back = club.returned(work, row, 10_000)
        benefits.book_receipts(work, [row.id, back.id])
        assert balance(work, dana) == 0
        _undo(work, [back])
        assert balance(work, dana) == 100


def test_receipts_taken_away_after_their_points_were_spent_leave_a_debt_and_no_more(database):
    with database.work() as work:
        dana = club.club_member(work)
        row = sale(work, dana, 10_000)
        benefits.redeem(work, dana.id, POINTS, 70)
        _undo(work, [row])
        assert balance(work, dana) == -70


def test_the_order_in_which_receipts_come_does_not_change_what_is_earned(database):
    amounts = [199, 10_000, 55, 3_333, 870]
    with database.work() as work:
        forward, backward = club.club_member(work), club.club_member(work)
        days = [DAY + timedelta(days=n) for n in range(len(amounts))]
        pairs = list(zip(days, amounts, strict=True))
        for day, amount in pairs:
            sale(work, forward, amount, on=day)
        rows = [build.receipt(work, backward, d, (None, 1000, a)) for d, a in reversed(pairs)]
        benefits.book_receipts(work, [row.id for row in rows])
        assert balance(work, forward) == balance(work, backward)
        booked = select(LedgerEntry.booked_on).where(
            LedgerEntry.member_id == backward.id, LedgerEntry.unit == POINTS
        )
        assert list(work.session.scalars(booked.order_by(LedgerEntry.id))) == sorted(
            work.session.scalars(booked)
        )


def test_return_lines_on_one_receipt_count_against_the_sale_they_name(database):
    with database.work() as work:
        dana = club.club_member(work)
        row = sale(work, dana, 10_000)
        swap = build.receipt(work, dana, DAY, (None, 1000, 2_000), (None, -1000, -3_000))
        work.session.execute(
            text(
                "UPDATE receipt_line SET returns_line_id ="
                " (SELECT id FROM receipt_line WHERE receipt_id = :sold)"
                " WHERE receipt_id = :swap AND is_return = 1"
            ),
            {"sold": row.id, "swap": swap.id},
        )
        benefits.book_receipts(work, [swap.id])
        assert balance(work, dana) == 70 + 20
