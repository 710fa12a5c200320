"""What a simulation says, to the unit, against what really booking the receipts leaves."""

import random
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from models.purchase import Receipt, ReceiptLine
from models.values import ImportKind, Period
from services import benefits, imports, planning, purchases
from services.core.clock import FixedClock
from services.core.folder import DataFolder
from services.core.opening import open_shop
from services.core.organisation import found_shop
from services.purchases import NewReceipt, ReceiptKey
from tests import booked, build
from tests.conftest import PLAN

BEFORE = datetime(2016, 12, 31, 9, tzinfo=UTC)
MAPPINGS = Path(__file__).resolve().parents[1] / "fixtures" / "mappings"
YEAR = Period(date(2017, 1, 1), date(2017, 12, 31))


def at_least(fact, value, **more):
    return {"fact": f"purchases.{fact}", "op": "at_least", "value": value} | more


def last(days):
    return {"within": {"last_days": days}}


def draft(rule, *listed, **facts):
    join = {"version": 1, "rule": rule}
    return {"name": "Club", "join": join, "benefits": list(listed)} | facts


CREDIT = {"name": "5 %", "kind": "credit", "rate": "0.05"}
POINTS = {"name": "points", "kind": "points", "points_per_major": "1", "expires": {"months": 6}}
TIERS = [
    {"name": "basic"},
    {"name": "silver", "measure": "spend", "reach_threshold": 20_000, "period_months": 3},
    {"name": "gold", "measure": "spend", "reach_threshold": 60_000, "period_months": 3,
     "hold_threshold": 30_000},
]  # fmt: skip
RATES = [
    {"name": f"credit {track}", "kind": "credit", "rate": rate, "tracks": [track]}
    for track, rate in (("basic", "0.02"), ("silver", "0.04"), ("gold", "0.07"))
]
TENTH_OFF = {"name": "10 %", "kind": "percent", "percent": 10, "on": {"department": ["DRINKS"]}}
THIRD_VISIT = {
    "name": "every third visit", "kind": "amount", "trigger": "nth_visit", "every_visits": 3,
    "amount_minor": 1_000, "minimum_minor": 4_000, "excluded": {"department": ["FOOD"]},
    "limits": {"per_member": {"count": 2, "month": True}},
}  # fmt: skip
GIVEN = {
    "name": "every second visit", "kind": "credit", "trigger": "nth_visit", "every_visits": 2,
    "amount_minor": 500, "expires": {"days": 40}, "limits": {"budget_minor": 30_000},
}  # fmt: skip
DRAFTS = {
    "credit for everybody": draft({"all": []}, CREDIT),
    "points after three visits": draft(at_least("count", 3, **last(90)), POINTS),
    "a department cheaper for a fee": draft(
        at_least("total", 20_000, **last(365)), TENTH_OFF, CREDIT, fee_minor=2_000
    ),
    "for a fee or enough at once": draft(
        {"all": []},
        TENTH_OFF,
        CREDIT,
        fee_minor=3_000,
        fee_free={"version": 1, "rule": at_least("total", 12_000, **last(30))},
        term_months=2,
    ),
    "every third visit": draft(
        at_least("count", 2), THIRD_VISIT, CREDIT | {"excluded": {"department": ["FOOD"]}}
    ),
    "credit on a visit, for three months": draft(
        at_least("count", 2),
        GIVEN,
        TENTH_OFF | {"tracks": ["silver", "gold"]},
        tracks=TIERS,
        term_months=3,
    ),
    "tracks by spend": draft({"all": []}, *RATES, tracks=TIERS),
}


def small(database, days):
    """A few customers, now and then twice a day, with returns in part and in full."""
    chance = random.Random(5)
    with database.work() as work:
        goods = [
            build.product(work, f"P{n}", "FOOD" if n % 2 else "DRINKS", price_minor=100 * n + 99)
            for n in range(1, 8)
        ]
        people = [build.member(work) for _ in range(12)]
        sold = []
        for number in range(days):
            on = date(2017, 1, 1) + timedelta(days=number * 364 // days)
            who = chance.choice([*people, None])
            for _ in range(chance.choice((1, 1, 1, 2))):
                lines = [
                    (
                        chance.choice(goods),
                        chance.choice((1000, 2000, 350)),
                        chance.randint(1, 9000),
                    )
                    for _ in range(chance.randint(1, 4))
                ]
                minute = chance.randint(480, 1200)
                sold.append(build.receipt(work, who, on, *lines, minute=minute))
        for one in chance.sample(sold, len(sold) // 5):
            give_back(work, one, chance)
        purchases.refresh_summaries(work.session)


def give_back(work, sold, chance):
    """Bring some of a receipt back, up to four weeks later."""
    moment = sold.sold_at + timedelta(days=chance.choice((0, 0, 1, 9, 28)), minutes=1260)
    if moment.date() > YEAR.last:
        return
    key = ReceiptKey(sold.branch_id, sold.till, f"B{sold.id}-{chance.random()}", moment.date())
    back = {}
    for line in work.session.scalars(select(ReceiptLine).where(ReceiptLine.receipt_id == sold.id)):
        if chance.random() < 0.6:
            back[line.line_no] = chance.choice((line.quantity_milli, line.quantity_milli // 2))
    if not back:
        return
    lines = purchases.return_lines(work, sold.id, back)
    facts = {"member_id": sold.member_id, "returns_receipt_id": sold.id}
    receipt_id = purchases.write_receipt(work, NewReceipt(key, moment, lines, **facts))
    work.session.get_one(Receipt, receipt_id).sold_minute = 1300


def compare(history_shop, fresh_shop, document, **assumed):
    """Simulate in one shop, book in the other, and hold one against the other."""
    assumptions = planning.Assumptions(**assumed)
    with history_shop.read() as session:
        found = planning.simulate(session, history_shop.shop, document, YEAR, assumptions)
        with fresh_shop.work() as work:
            booked.copy_people_and_goods(session, work)
            benefits.launch_program(work, document)
        booking = booked.Booking(fresh_shop, document["name"], assumptions.redeem)
        booking.book(booked.history(session), YEAR.last)
    with fresh_shop.read() as session:
        assert booked.figures(session) == booked.simulated(found)
        assert found.total.fees_minor == booking.fees * document.get("fee_minor", 0)
        assert benefits.verify(session) == []
    return found


@pytest.mark.parametrize(
    "name", ["credit for everybody", "every third visit", "for a fee or enough at once"]
)
def test_a_few_receipts_booked_leave_what_their_simulation_says(
    name, database, tmp_path, open_new_shop
):
    small(database, 40)
    fresh = open_new_shop(tmp_path / "fresh")
    found = compare(database, fresh, DRAFTS[name])
    fresh.close()
    if name == "for a fee or enough at once":
        paid = found.total.fees_minor // 3_000
        assert 0 < paid < found.total.joined + found.total.renewed, "some pay, some do not"


@pytest.mark.slow
@pytest.mark.parametrize("name", DRAFTS)
@pytest.mark.parametrize("redeem", planning.Redeem)
def test_a_year_with_returns_booked_leaves_what_its_simulation_says(
    name, redeem, database, tmp_path, open_new_shop
):
    small(database, 260)
    fresh = open_new_shop(tmp_path / "fresh")
    found = compare(database, fresh, DRAFTS[name], redeem=redeem)
    fresh.close()
    assert found.joined > 5
    assert sum(found.total.issued.values()) > 0
    assert sum(found.total.taken_back.values()) + found.total.discounts_minor > 0


REAL = {
    "credit for everybody": draft({"all": []}, CREDIT),
    "points after three visits": draft(at_least("count", 3, **last(90)), POINTS),
    "a department cheaper for a fee": draft(
        at_least("total", 20_000, **last(365)),
        TENTH_OFF | {"on": {"department": ["PRODUCE"]}},
        fee_minor=5_000,
    ),
    "four rates by spend": draft(
        {"all": []},
        *(
            {"name": f"credit {track}", "kind": "credit", "rate": rate, "tracks": [track]}
            for track, rate in zip("abcd", ("0.01", "0.02", "0.03", "0.05"), strict=True)
        ),
        tracks=[
            {"name": "a"},
            *(
                {"name": track, "measure": "spend", "reach_threshold": spend, "period_months": 6}
                for track, spend in zip("bcd", (20_000, 50_000, 100_000), strict=True)
            ),
        ],
    ),
    "an amount off every fifth visit": draft(
        at_least("count", 2),
        THIRD_VISIT | {"every_visits": 5, "excluded": {"category": ["CIGARETTES"]}},
        CREDIT | {"rate": "0.01", "excluded": {"category": ["CIGARETTES"]}},
    ),
}


@pytest.fixture(scope="module")
def real_year(shared_data, tmp_path_factory):
    """A year of five grocery stores, as it is."""
    opened = opened_shop(shared_data, tmp_path_factory.mktemp("real"))
    yield opened
    opened.close()


def opened_shop(data, folder):
    """The shop of 631 members, 15,747 receipts and 144,586 lines, taken in from its files."""
    place = DataFolder.at(folder / "shop")
    clock = FixedClock(datetime(2018, 1, 1, 9, tzinfo=UTC))
    found_shop(place, PLAN, clock)
    opened = open_shop(place, clock)
    for kind in ("members", "products", "purchases"):
        mapping = imports.read_mapping(MAPPINGS / f"small_shop_{kind}.toml", ImportKind(kind))
        file = data / "small_shop" / f"{kind}.csv"
        imports.import_file(opened, imports.Request(ImportKind(kind), file, mapping))
    return opened


@pytest.mark.long
@pytest.mark.parametrize("name", REAL)
def test_a_real_year_booked_leaves_what_its_simulation_says(name, real_year, tmp_path):
    place = DataFolder.at(tmp_path / "fresh")
    found_shop(place, PLAN, FixedClock(BEFORE))
    fresh = open_shop(place, FixedClock(BEFORE))
    found = compare(real_year, fresh, REAL[name])
    fresh.close()
    assert found.receipts == 15_747
    assert found.joined > 100
