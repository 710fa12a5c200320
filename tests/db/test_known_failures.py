"""What other loyalty engines got wrong for years, each as a test of its own."""

import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from models.benefit import Benefit, LedgerEntry
from models.program import Program
from models.purchase import Receipt
from models.values import EntryKind, Unit, new_uid
from services import benefits, checkout, purchases
from services.benefits.errors import NotEnough
from services.purchases.errors import BadLine
from tests import build
from tests.db import club

ROOT = Path(__file__).parents[2]


@pytest.fixture
def place(database):
    with database.work() as work:
        return build.branch(work).id


@pytest.fixture
def dana(database):
    """A member of a club that gives a point for each whole shekel and five percent of credit."""
    with database.work() as work:
        return club.club_member(work).id


@pytest.fixture(autouse=True)
def _all_adds_up(database):
    yield
    with database.read() as session:
        assert benefits.verify(session) == []
        assert purchases.wrong_summaries(session) == []


def line(amount_minor, quantity_milli=1000, product_id=None):
    return checkout.BasketLine(product_id, quantity_milli, amount_minor)


def sell(database, place, lines, **facts):
    sale = checkout.Sale(place, None, lines, add_anyway=True, **facts)
    with database.work() as work:
        return checkout.book_receipt(work, sale)


def bring_back(database, place, booked, quantities):
    key = purchases.ReceiptKey(place, booked.till, booked.receipt_no, database.today())
    with database.work() as work:
        return checkout.return_receipt(work, checkout.Return(key, None, quantities, place))


def offer(database, **document):
    with database.work() as work:
        program = work.session.scalars(select(Program.id)).one()
        return benefits.create_benefit(work, {"name": "הטבה"} | document, program_id=program)


def credited(database, dana, unit, amount):
    with database.work() as work:
        benefits.grant(work, dana, unit, amount)


def balances(database, dana):
    with database.read() as session:
        return tuple(benefits.balance(session, dana, unit) for unit in (Unit.POINTS, Unit.CREDIT))


def test_buying_earning_and_returning_does_not_keep_the_points(database, place, dana):
    booked = sell(database, place, [line(10_000)], member_id=dana)
    assert balances(database, dana) == (100, 500)
    bring_back(database, place, booked, {1: 1000})
    assert balances(database, dana) == (0, 0)


def test_points_spent_before_the_return_are_owed_and_no_more_is_redeemed(database, place, dana):
    booked = sell(database, place, [line(10_000)], member_id=dana)
    with database.work() as work:
        benefits.redeem(work, dana, Unit.POINTS, 80)
    bring_back(database, place, booked, {1: 1000})
    assert balances(database, dana)[0] == -80
    with pytest.raises(NotEnough), database.work() as work:
        benefits.redeem(work, dana, Unit.POINTS, 1)


@pytest.mark.parametrize("pieces", [1, 10])
def test_ten_partial_returns_of_9_00_cost_exactly_what_one_return_costs(
    database, place, dana, pieces
):
    """A percentage, credit and points in play: nothing is rounded in anybody's favour twice."""
    percent = offer(database, kind="percent", percent="12.5")
    for unit, amount in ((Unit.POINTS, 200), (Unit.CREDIT, 1_111)):
        credited(database, dana, unit, amount)
    dear = offer(database, name="בנקודות", kind="amount", amount_minor=333, price_points=150)
    before = balances(database, dana)
    booked = sell(
        database,
        place,
        [line(9_000, 10_000)],
        member_id=dana,
        credit_minor=1_111,
        chosen=(dear,),
    )
    assert {use.benefit_id for use in booked.used} == {percent, dear}
    backs = [bring_back(database, place, booked, {1: 10_000 // pieces}) for _ in range(pieces)]
    assert sum(back.worth_minor for back in backs) == booked.total_minor
    assert sum(back.credit_minor for back in backs) == 1_111
    assert sum(back.money_minor for back in backs) == booked.money_minor
    assert balances(database, dana) == before
    with database.read() as session:
        assert {row.id: row.uses for row in session.scalars(select(Benefit))}[percent] == 0


def test_nine_of_ten_partial_returns_keep_what_the_tenth_would_have_earned(database, place, dana):
    booked = sell(database, place, [line(9_000, 10_000)], member_id=dana)
    for _ in range(9):
        bring_back(database, place, booked, {1: 1000})
    assert balances(database, dana) == (9, 45)


def test_returning_a_line_without_the_reward_does_not_charge_the_reward_again(
    database, place, dana
):
    only_cake = {"product": ["עוגה"]}
    with database.work() as work:
        cake = build.product(work, "עוגה").id
    reward = offer(database, kind="percent", percent=100, on=only_cake, price_points=50)
    credited(database, dana, Unit.POINTS, 50)
    booked = sell(
        database,
        place,
        [line(2_000), line(3_000, product_id=cake)],
        member_id=dana,
        chosen=(reward,),
    )
    assert (booked.money_minor, balances(database, dana)[0]) == (2_000, 20)
    back = bring_back(database, place, booked, {1: 1000})
    assert (back.money_minor, balances(database, dana)[0]) == (2_000, 0)
    # And the reward itself gives its price back, once all is back.
    assert bring_back(database, place, booked, {2: 1000}).money_minor == 0
    assert balances(database, dana)[0] == 50


def test_a_reward_line_does_not_earn(database, place, dana):
    free = offer(database, kind="percent", percent=100, on="cheapest")
    gift = offer(database, name="מתנה", kind="gift", value_minor=5_000)
    booked = sell(database, place, [line(1_000), line(500)], member_id=dana, chosen=(gift,))
    assert {use.benefit_id for use in booked.used} == {free, gift}
    assert booked.earned == {Unit.POINTS: 10, Unit.CREDIT: 50}


def test_what_is_paid_with_credit_does_not_earn(database, place, dana):
    credited(database, dana, Unit.CREDIT, 600)
    booked = sell(database, place, [line(1_000)], member_id=dana, credit_minor=600)
    assert booked.earned == {Unit.POINTS: 4, Unit.CREDIT: 20}


def test_lots_of_one_kind_are_not_spent_against_the_total_of_all_kinds(database, dana):
    """100 points and 5.00 of credit are not 600 of anything."""
    for unit, amount in ((Unit.POINTS, 100), (Unit.CREDIT, 500)):
        credited(database, dana, unit, amount)
    for unit, too_much in ((Unit.POINTS, 101), (Unit.CREDIT, 501)):
        with pytest.raises(NotEnough), database.work() as work:
            benefits.redeem(work, dana, unit, too_much)


def test_lapsed_lots_do_not_count_towards_what_good_ones_pay(database, dana):
    with database.work() as work:
        benefits.grant(work, dana, Unit.POINTS, 70, expires_on=work.today - timedelta(days=1))
        benefits.grant(work, dana, Unit.POINTS, 30)
    with pytest.raises(NotEnough), database.work() as work:
        benefits.redeem(work, dana, Unit.POINTS, 31)
    with database.work() as work:
        benefits.redeem(work, dana, Unit.POINTS, 30)
        spent = select(func.sum(LedgerEntry.amount)).where(LedgerEntry.kind == EntryKind.REDEEM)
        assert work.session.scalar(spent) == -30


def test_the_same_receipt_scanned_twice_is_booked_once(database, place, dana):
    uid = new_uid()
    answers = [sell(database, place, [line(10_000)], member_id=dana, uid=uid) for _ in range(2)]
    assert answers[0] == answers[1]
    assert balances(database, dana) == (100, 500)
    with database.read() as session:
        assert session.scalar(select(func.count()).select_from(Receipt)) == 1


SCAN = """
import sys
from pathlib import Path
from services import checkout
from services.core.work import Database

path, place, member, number, uid = sys.argv[1:]
sale = checkout.Sale(
    int(place), number or None, [checkout.BasketLine(None, 1000, 10_000)], member_id=int(member),
    uid=bytes.fromhex(uid) or None,
)
with Database(Path(path)).work() as work:
    print(checkout.book_receipt(work, sale).receipt_id)
"""


@pytest.mark.parametrize("by", ["uid", "number"])
def test_the_same_receipt_scanned_by_two_processes_at_once_is_booked_once(
    database, place, dana, by
):
    number, uid = ("", new_uid().hex()) if by == "uid" else ("4711", "")
    command = [sys.executable, "-c", SCAN, database.path, place, dana, number, uid]
    running = [
        subprocess.Popen(
            [str(part) for part in command],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(2)
    ]
    answers = [process.communicate(timeout=600) for process in running]
    assert [error for _, error in answers if error] == []
    assert len({said for said, _ in answers}) == 1
    assert balances(database, dana) == (100, 500)
    with database.read() as session:
        assert session.scalar(select(func.count()).select_from(Receipt)) == 1


def test_a_price_edited_so_that_its_sign_flips_is_refused(database, place, dana):
    for wrong in (line(-10_000), line(-10_000, -1000), line(10_000, -1000)):
        with pytest.raises(BadLine):
            sell(database, place, [line(100), wrong], member_id=dana)
    assert balances(database, dana) == (0, 0)
    with database.read() as session:
        assert session.scalar(select(func.count()).select_from(Receipt)) == 0


def test_a_month_after_the_31st_of_january_is_the_last_of_february(database, place):
    with database.work() as work:
        program = club.program(work)
        club.points(work, program, expires={"months": 1})
        noa = build.member(work)
        club.join(work, noa, program)
        row = build.receipt(work, noa, date(2026, 1, 31), (None, 1000, 10_000))
        benefits.book_receipts(work, [row.id])
        purchases.refresh_summaries(work.session, [noa.id])
    with database.read() as session:
        lots = select(LedgerEntry.expires_on).where(LedgerEntry.kind == EntryKind.EARN)
        assert session.scalars(lots).all() == [date(2026, 2, 28)]


def test_a_changed_policy_does_not_date_old_lots_anew(database, place):
    with database.work() as work:
        program = club.program(work)
        club.points(work, program, expires={"days": 30})
        noa = build.member(work)
        club.join(work, noa, program)
        tomorrow = work.today + timedelta(days=1)
        old = build.receipt(work, noa, work.today, (None, 1000, 10_000))
        benefits.book_receipts(work, [old.id])
        document = {
            "name": "נקודות",
            "kind": "points",
            "points_per_major": 1,
            "expires": {"days": 5},
        }
        benefits.change_benefit(work, document, from_on=tomorrow)
        new = build.receipt(work, noa, tomorrow, (None, 1000, 10_000))
        benefits.book_receipts(work, [new.id, old.id])
        lots = select(LedgerEntry.expires_on).where(LedgerEntry.kind == EntryKind.EARN)
        assert list(work.session.scalars(lots.order_by(LedgerEntry.id))) == [
            work.today + timedelta(days=30),
            tomorrow + timedelta(days=5),
        ]
        purchases.refresh_summaries(work.session, [noa.id])
