"""Benefits in a sale: what the quote shows is what is booked, used, limited and given back."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select, text

from models.benefit import Benefit, BenefitGrant
from models.member import Member
from models.program import Program
from models.purchase import Receipt, ReceiptLine
from models.values import GrantState, MembershipState, Unit, new_uid
from services import benefits, checkout, programs, purchases
from services.benefits import Standing
from services.benefits.errors import BadTerms, NotEnoughCredit
from services.checkout.errors import (
    AnonymousBenefit,
    AnonymousJoining,
    BenefitGone,
    GoodsReturned,
    SaleUndone,
    SumChanged,
    TwinReceipt,
    UndoTooLate,
)
from services.purchases.errors import BadLine, NoReceipt
from tests import build
from tests.db import club


@pytest.fixture
def place(database):
    with database.work() as work:
        return build.branch(work).id


@pytest.fixture
def program(database):
    with database.work() as work:
        return club.program(work).id


@pytest.fixture
def dana(database, program):
    with database.work() as work:
        who = build.member(work)
        club.join(work, who, work.session.get_one(Program, program))
        return who.id


@pytest.fixture(autouse=True)
def _all_adds_up(database):
    yield
    with database.read() as session:
        assert benefits.verify(session) == []
        assert purchases.wrong_summaries(session) == []


def give(database, program, **document):
    """Make a benefit of the program; ten percent off unless the document says otherwise."""
    document = {"name": "הטבה", "kind": "percent"} | document
    if document["kind"] == "percent":
        document.setdefault("percent", 10)
    with database.work() as work:
        return benefits.create_benefit(work, document, program_id=program)


def line(amount_minor, quantity_milli=1000, product_id=None):
    return checkout.BasketLine(product_id, quantity_milli, amount_minor)


def quote(database, place, lines, **facts):
    basket = checkout.Basket(place, lines, **facts)
    with database.read() as session:
        return checkout.quote(session, database.shop, basket, database.clock.now())


def book(database, place, lines, **facts):
    facts.setdefault("add_anyway", True)
    with database.work() as work:
        return checkout.book_receipt(work, checkout.Sale(place, None, lines, **facts))


def bring_back(database, place, booked, quantities, **facts):
    key = purchases.ReceiptKey(place, booked.till, booked.receipt_no, database.today())
    with database.work() as work:
        back = checkout.Return(key, None, quantities, place, **facts)
        return checkout.return_receipt(work, back)


def undo(database, booked):
    with database.work() as work:
        checkout.undo_sale(work, booked.receipt_id)


def grant(database, dana, benefit_id, valid_to_on=None):
    with database.work() as work:
        row = BenefitGrant(
            benefit_id=benefit_id,
            member_id=dana,
            state=GrantState.GRANTED,
            granted_at=work.now,
            granted_on=work.today,
            valid_to_on=valid_to_on,
        )
        work.session.add(row)
        work.session.flush()
        return row.id


def counts(database, benefit_id):
    with database.read() as session:
        query = select(Benefit.uses, Benefit.spent_minor).where(Benefit.id == benefit_id)
        return tuple(session.execute(query).one())


def points(database, dana):
    with database.read() as session:
        return benefits.balance(session, dana, Unit.POINTS)


def only(found):
    (offer,) = found.offers
    return offer


def test_what_the_quote_shows_is_what_is_booked(database, place, program, dana):
    ten = give(database, program)
    give(database, program, name="נקודות", kind="points", points_per_major=1)
    lines = [line(3_200, 2000), line(1_900), line(4_200)]
    shown = quote(database, place, lines, member_id=dana)
    assert (shown.total_minor, shown.discount_minor, shown.to_pay_minor) == (9_300, 930, 8_370)
    booked = book(database, place, lines, member_id=dana, shown_minor=shown.to_pay_minor)
    assert (booked.money_minor, booked.discount_minor) == (8_370, 930)
    assert booked.earned == shown.earns == {Unit.POINTS: 83, Unit.CREDIT: 0}
    assert [(one.benefit_id, one.value_minor) for one in booked.used] == [(ten, 930)]
    assert {one.standing for one in booked.offers} == {Standing.APPLIED}
    assert counts(database, ten) == (1, 930)
    with database.read() as session:
        written = session.execute(
            select(ReceiptLine.amount_minor, ReceiptLine.discount_minor).order_by(
                ReceiptLine.line_no
            )
        )
        assert [tuple(row) for row in written] == [(2_880, 320), (1_710, 190), (3_780, 420)]


def test_goods_are_known_by_number_brand_category_and_department(database, place, program, dana):
    with database.work() as work:
        bun = build.product(work, "7", "מזון", "מאפים", brand="בית").id
        cup = build.product(work, "8", "מזון", "קפה").id
    lines = [line(1_000, product_id=bun), line(1_000, product_id=cup)]
    for number, (kind, name, discount) in enumerate(
        [
            ("product", "7", 100),
            ("brand", "בית", 100),
            ("category", "קפה", 100),
            ("category", "מזון", 200),
            ("department", "מזון", 200),
        ]
    ):
        benefit_id = give(database, program, name=f"{number}", on={kind: [name]})
        offers = quote(database, place, lines, member_id=dana).offers
        assert [o.effect_minor for o in offers if o.benefit_id == benefit_id] == [discount]
        with database.work() as work:
            work.session.get_one(Benefit, benefit_id).valid_to_on = date(2020, 1, 1)


def test_earning_goes_by_goods_too_also_after_returns(database, place, program, dana):
    with database.work() as work:
        bun = build.product(work, "7", "מזון", "מאפים", brand="בית").id
    give(database, program, kind="points", points_per_major=1, on={"brand": ["בית"]})
    lines = [line(2_000, 2000, bun), line(5_000)]
    booked = book(database, place, lines, member_id=dana)
    assert booked.earned[Unit.POINTS] == 20
    bring_back(database, place, booked, {1: 1000, 2: 1000})
    assert points(database, dana) == 10


def test_an_offer_of_a_track_is_withheld_from_the_others(database, place):
    document = {
        "name": "רמות",
        "tracks": [
            {"name": "כסף"},
            {
                "name": "זהב",
                "measure": "spend",
                "reach_threshold": 5_000,
                "period_months": 12,
                "benefits": [{"name": "הנחה", "kind": "percent", "percent": 10}],
            },
        ],
    }
    with database.work() as work:
        benefits.launch_program(work, document)
        dana = build.member(work).id
        programs.join(work, "רמות", [dana], programs.Joining(work.today, "hand"))
    found = quote(database, place, [line(6_000)], member_id=dana)
    assert only(found).standing is Standing.WITHHELD
    assert [(w.code, w.facts) for w in only(found).why] == [
        ("benefits.why.track", {"tracks": ("זהב",)})
    ]
    assert found.progress is not None
    assert (found.progress.next_track, found.progress.missing) == ("זהב", 0)
    book(database, place, [line(6_000)], member_id=dana)
    assert only(quote(database, place, [line(100)], member_id=dana)).effect_minor == 10


def test_who_is_eligible_is_asked_of_the_one_member(database, place, program, dana):
    rule = {"version": 1, "rule": {"fact": "purchases.count", "op": "at_least", "value": 1}}
    give(database, program, eligible=rule)
    assert [w.code for w in only(quote(database, place, [line(100)], member_id=dana)).why] == [
        "benefits.why.not_eligible"
    ]
    book(database, place, [line(100)], member_id=dana)
    found = quote(database, place, [line(100)], member_id=dana)
    assert only(found).standing is Standing.APPLIED


def test_every_third_visit_counts_days(database, place, program, dana):
    give(database, program, trigger="nth_visit", every_visits=3)
    with database.work() as work:
        who = work.session.get_one(Member, dana)
        for day in (1, 1, 2):
            build.receipt(work, who, date(2026, 6, day), (None, 1000, 100))
        purchases.refresh_summaries(work.session, [dana])
    assert only(quote(database, place, [line(1_000)], member_id=dana)).effect_minor == 100
    book(database, place, [line(1_000)], member_id=dana)
    again = only(quote(database, place, [line(1_000)], member_id=dana))
    assert [w.code for w in again.why] == ["benefits.why.used_today"]


def test_a_limit_counts_the_members_own_uses_of_the_month(database, place, program, dana):
    limits = {"per_member": {"count": 2, "month": True}}
    give(database, program, limits=limits)
    for _ in range(2):
        assert book(database, place, [line(1_000)], member_id=dana).discount_minor == 100
    third = book(database, place, [line(1_000)], member_id=dana)
    assert (third.discount_minor, third.used) == (0, ())
    (why,) = third.offers[0].why
    assert (why.code, why.facts) == ("benefits.why.limit_month", {"used": 2, "of": 2})


def test_a_gift_is_a_line_of_zero_and_comes_out_of_the_stock(database, place, program, dana):
    with database.work() as work:
        cake = build.product(work, "99").id
    gift = give(
        database, program, kind="gift", stock=1, product="99", value_minor=2_200, cost_minor=600
    )
    waiting = only(quote(database, place, [line(1_000)], member_id=dana))
    assert (waiting.standing, waiting.value_minor) == (Standing.AVAILABLE, 2_200)
    booked = book(database, place, [line(1_000)], member_id=dana, chosen=(gift,))
    assert (booked.total_minor, booked.discount_minor) == (1_000, 0)
    assert counts(database, gift) == (1, 600)
    with database.read() as session:
        rows = session.execute(select(ReceiptLine.product_id, ReceiptLine.amount_minor)).all()
        assert [tuple(row) for row in rows] == [(None, 1_000), (cake, 0)]
    gone = only(quote(database, place, [line(1_000)], member_id=dana))
    assert [w.code for w in gone.why] == ["benefits.why.out_of_stock"]


def test_a_benefit_that_went_between_show_and_apply_is_named_and_nothing_is_booked(
    database, place, program, dana
):
    gift = give(database, program, name="עוגה", kind="gift", stock=1)
    with database.work() as work:
        work.session.get_one(Benefit, gift).uses = 1
    with pytest.raises(BenefitGone) as refused:
        book(database, place, [line(1_000)], member_id=dana, chosen=(gift,))
    assert refused.value.facts == {"benefit": "עוגה"}
    with database.read() as session:
        assert session.scalars(select(Receipt.id)).all() == []
    with database.work() as work:
        work.session.get_one(Benefit, gift).uses = 0


def test_another_sum_than_the_one_shown_is_not_booked(database, place, program, dana):
    give(database, program)
    with pytest.raises(SumChanged):
        book(database, place, [line(1_000)], member_id=dana, shown_minor=1_000)
    assert book(database, place, [line(1_000)], member_id=dana, shown_minor=900).money_minor == 900


def test_a_grant_is_used_once_and_stands_with_its_receipt(database, place, program, dana):
    gift = give(database, program, kind="gift", trigger="manual", value_minor=500)
    grant_id = grant(database, dana, gift, database.today())
    assert only(quote(database, place, [line(1_000)], member_id=dana)).grant_id == grant_id
    booked = book(database, place, [line(1_000)], member_id=dana, chosen=(gift,))
    with database.read() as session:
        used = session.get_one(BenefitGrant, grant_id)
        assert (used.state, used.receipt_id) == (GrantState.REDEEMED, booked.receipt_id)
        assert (used.value_minor, used.redeemed_on) == (500, database.today())
    assert quote(database, place, [line(1_000)], member_id=dana).offers == ()


def test_points_buy_a_benefit_in_the_same_transaction(database, place, program, dana):
    five = give(database, program, kind="amount", amount_minor=500, price_points=100)
    short = only(quote(database, place, [line(1_000)], member_id=dana))
    assert [w.code for w in short.why] == ["benefits.why.points_missing"]
    with database.work() as work:
        benefits.grant(work, dana, Unit.POINTS, 150)
    booked = book(database, place, [line(1_000)], member_id=dana, chosen=(five,))
    assert (booked.money_minor, booked.spent_points, points(database, dana)) == (500, 100, 50)


def test_a_visit_that_gives_credit_puts_it_on_the_account(database, place, program, dana):
    give(
        database,
        program,
        kind="credit",
        trigger="nth_visit",
        every_visits=2,
        amount_minor=1_000,
        expires={"days": 30},
    )
    with database.work() as work:
        build.receipt(work, work.session.get_one(Member, dana), date(2026, 6, 1), (None, 1000, 100))
        purchases.refresh_summaries(work.session, [dana])
    shown = quote(database, place, [line(1_000)], member_id=dana)
    assert shown.earns[Unit.CREDIT] == 1_000
    booked = book(database, place, [line(1_000)], member_id=dana)
    with database.read() as session:
        held = benefits.account(session, dana, Unit.CREDIT, database.today())
        assert held.balance == 1_000
        assert held.expiring[0].last_on == database.today() + timedelta(days=30)
    bring_back(database, place, booked, {1: 1000})
    with database.read() as session:
        assert benefits.balance(session, dana, Unit.CREDIT) == 0


def test_a_use_comes_back_only_with_all_of_its_receipt(database, place, program, dana):
    ten = give(database, program)
    gift = give(database, program, name="מתנה", kind="gift", trigger="manual", cost_minor=300)
    grant_id = grant(database, dana, gift, database.today())
    lines = [line(2_000, 2000), line(1_000)]
    booked = book(database, place, lines, member_id=dana, chosen=(gift,))
    for back in ({1: 1000}, {1: 1000, 2: 1000}):  # the gift itself is still with them
        bring_back(database, place, booked, back)
        assert (counts(database, ten), counts(database, gift)) == ((1, 300), (1, 300))
    bring_back(database, place, booked, {3: 1000})
    assert (counts(database, ten), counts(database, gift)) == ((0, 0), (0, 0))
    with database.read() as session:
        again = session.get_one(BenefitGrant, grant_id)
        assert again.state is GrantState.GRANTED
        assert again.valid_to_on == database.today() + timedelta(days=14)
        assert again.receipt_id is None


def test_the_price_in_points_comes_back_with_the_use(database, place, program, dana):
    five = give(database, program, kind="amount", amount_minor=500, price_points=100)
    with database.work() as work:
        benefits.grant(work, dana, Unit.POINTS, 100)
    booked = book(database, place, [line(2_000, 2000)], member_id=dana, chosen=(five,))
    bring_back(database, place, booked, {1: 1000})
    assert points(database, dana) == 0
    bring_back(database, place, booked, {1: 1000})
    assert points(database, dana) == 100


def test_a_sale_of_the_last_hour_is_taken_back_with_all_that_came_of_it(
    database, place, program, dana
):
    ten = give(database, program)
    give(database, program, name="נקודות", kind="points", points_per_major=1)
    uid = new_uid()
    booked = book(database, place, [line(1_000)], member_id=dana, uid=uid)
    undo(database, booked)
    assert (points(database, dana), counts(database, ten)) == (0, (0, 0))
    with database.read() as session:
        assert session.scalars(select(Receipt.id)).all() == []
    with pytest.raises(SaleUndone):
        book(database, place, [line(1_000)], member_id=dana, uid=uid)
    with pytest.raises(NoReceipt):
        undo(database, booked)
    later = book(database, place, [line(1_000)], member_id=dana)
    assert later.receipt_no != booked.receipt_no


def test_the_number_of_a_sale_that_was_taken_back_is_sold_again_on_a_word(
    database, place, program, dana
):
    sale = checkout.Sale(place, "17", [line(1_000)], member_id=dana)
    with database.work() as work:
        first = checkout.book_receipt(work, sale)
    undo(database, first)
    with pytest.raises(SaleUndone), database.work() as work:
        checkout.book_receipt(work, sale)
    with database.work() as work:
        assert checkout.book_receipt(work, replace(sale, add_anyway=True)).receipt_no == "17"


def test_a_joining_goes_with_the_sale_it_came_with(database, place, program):
    with database.work() as work:
        noa = build.member(work).id
    give(database, program)
    shown = quote(database, place, [line(1_000)], member_id=noa, join="מועדון")
    assert shown.discount_minor == 100
    booked = book(database, place, [line(1_000)], member_id=noa, join="מועדון")
    assert (booked.joined, booked.discount_minor) == ("מועדון", 100)
    undo(database, booked)
    assert quote(database, place, [line(1_000)], member_id=noa).offers == ()
    with database.read() as session:
        (stands,) = programs.memberships(session, noa)
        assert (stands.state, stands.joined_on) == (MembershipState.CANDIDATE, None)


def test_what_was_given_for_a_joining_goes_with_it(database, place):
    document = {
        "name": "רמות",
        "tracks": [{"name": "כסף"}],
        "benefits": [
            {"name": "ברכה", "kind": "points", "trigger": "track", "points": 50, "tracks": ["כסף"]},
            {"name": "קינוח", "kind": "gift", "trigger": "track", "stock": 1, "tracks": ["כסף"]},
        ],
    }
    with database.work() as work:
        benefits.launch_program(work, document)
        noa = build.member(work).id
    booked = book(database, place, [line(1_000)], member_id=noa, join="רמות")
    assert points(database, noa) == 50
    undo(database, booked)
    assert points(database, noa) == 0
    assert quote(database, place, [line(1_000)], member_id=noa).offers == ()


def test_what_is_too_late_to_take_back_stays(database, place, program, dana):
    old = book(database, place, [line(100)], sold_at=database.clock.now() - timedelta(minutes=61))
    with pytest.raises(UndoTooLate):
        undo(database, old)
    returned = book(database, place, [line(100)])
    bring_back(database, place, returned, {1: 500})
    with pytest.raises(GoodsReturned):
        undo(database, returned)


def test_the_same_sum_of_the_same_member_is_asked_about(database, place, program, dana):
    first = book(database, place, [line(1_000)], member_id=dana, add_anyway=False)
    with pytest.raises(TwinReceipt) as asked:
        book(database, place, [line(1_000)], member_id=dana, add_anyway=False)
    assert asked.value.facts["receipt"] == first.receipt_no == "260617-0001"
    book(database, place, [line(1_001)], member_id=dana, add_anyway=False)
    again = book(database, place, [line(1_000)], member_id=dana)
    assert again.receipt_no == "260617-0003"
    for _ in range(2):  # the same coffee for two strangers is nothing strange
        book(database, place, [line(1_000)], add_anyway=False)


@pytest.mark.parametrize("wrong", [(1_000, -1000), (-1_000, 1000), (-1_000, -1000), (0, 0)])
def test_no_basket_holds_less_than_nothing(database, place, wrong):
    for deed in (quote, book):
        with pytest.raises(BadLine) as refused:
            deed(database, place, [line(100), line(*wrong)])
        assert refused.value.facts == {"line": 2}


def test_a_stranger_has_no_benefits_and_joins_nothing(database, place, program):
    gift = give(database, program, kind="gift")
    assert quote(database, place, [line(1_000)]).offers == ()
    with pytest.raises(AnonymousBenefit):
        book(database, place, [line(1_000)], chosen=(gift,))
    with pytest.raises(AnonymousJoining):
        book(database, place, [line(1_000)], join="מועדון")


def test_more_credit_than_there_is_is_refused_on_the_screen_already(database, place, dana):
    with pytest.raises(NotEnoughCredit):
        quote(database, place, [line(1_000)], member_id=dana, credit_minor=500)


@pytest.mark.parametrize(
    ("facts", "earns"),
    [
        ({"weekdays": [3], "hours": [12, 13], "branches": ["A"]}, 10),
        ({"weekdays": [4]}, 0),
        ({"hours": [13, 24]}, 0),
        ({"branches": ["B"]}, 0),
        ({"minimum_minor": 1_001}, 0),
    ],
)
def test_the_books_earn_where_and_when_the_quote_says(database, place, program, dana, facts, earns):
    give(database, program, kind="points", points_per_major=1, **facts)
    shown = quote(database, place, [line(1_000)], member_id=dana)
    booked = book(database, place, [line(1_000)], member_id=dana)
    assert shown.earns[Unit.POINTS] == booked.earned[Unit.POINTS] == earns


def test_who_may_earn_is_decided_the_evening_before(database, place, program, dana):
    """So a receipt never decides about itself, and an import books as the counter does."""
    rule = {"version": 1, "rule": {"fact": "purchases.count", "op": "at_most", "value": 0}}
    give(database, program, kind="points", points_per_major=1, eligible=rule)
    for _ in range(2):
        shown = quote(database, place, [line(1_000)], member_id=dana)
        booked = book(database, place, [line(1_000)], member_id=dana)
        assert shown.earns[Unit.POINTS] == booked.earned[Unit.POINTS] == 10
    with database.work() as work:
        who = work.session.get_one(Member, dana)
        later = work.today + timedelta(days=1)
        rows = [build.receipt(work, who, later, (None, 1000, 1_000)).id for _ in range(30)]
        assert benefits.book_receipts(work, rows).earned == {}
        purchases.refresh_summaries(work.session, [dana])


def test_no_less_stock_is_set_than_was_given(database, place, program, dana):
    gift = give(database, program, kind="gift", stock=5)
    book(database, place, [line(1_000)], member_id=dana, chosen=(gift,))
    document = {"name": "הטבה", "kind": "gift", "stock": 0}
    tomorrow = database.today() + timedelta(days=1)
    with pytest.raises(BadTerms), database.work() as work:
        benefits.change_benefit(work, document, from_on=tomorrow)


@pytest.mark.parametrize(
    ("damage", "law"),
    [
        ("UPDATE benefit SET uses = uses + 1", "uses"),
        ("UPDATE benefit SET spent_minor = spent_minor + 1", "uses"),
        ("UPDATE benefit SET stock = 0", "stock"),
        ("UPDATE benefit_grant SET receipt_id = 999", "used_on"),
    ],
)
def test_counts_that_do_not_add_up_are_found(database, place, program, dana, damage, law):
    gift = give(database, program, kind="gift", stock=5, cost_minor=100)
    book(database, place, [line(1_000)], member_id=dana, chosen=(gift,))
    with database.work() as work:
        work.session.execute(text(damage))
        found = [problem.law for problem in benefits.verify(work.session)]
        work.session.rollback()
    assert found == [law]
