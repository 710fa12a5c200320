"""From the scan to the full picture with quote, at 100,000 members and 5,000,000 lines."""

import random
from functools import partial

import pytest
from sqlalchemy import text

from models import engine as sqlite
from services import benefits, checkout
from services.checkout import Basket
from tests.bench.conftest import copied
from ui.desktop.counter import desk

pytestmark = [pytest.mark.bench, pytest.mark.slow]

PROGRAM, SCANS = 1, 400
BENEFITS = (
    {"name": "נקודות", "kind": "points", "points_per_major": 1},
    {"name": "זיכוי", "kind": "credit", "rate": "0.03", "expires": {"months": 12}},
    {"name": "עשר", "kind": "percent", "percent": 10, "priority": 2},
    {
        "name": "שתיים על אחת",
        "kind": "percent",
        "percent": 50,
        "on": "cheapest",
        "units": 2,
        "limits": {"per_member": {"count": 30, "month": True}, "budget_minor": 10**9},
    },
    {"name": "מתנה", "kind": "gift", "stock": 10**6, "cost_minor": 500, "value_minor": 1_500},
)
MEMBER = "SELECT member_id FROM member_key WHERE value = ?"
LIKES = """
    SELECT product_id, count(*) FROM receipt JOIN receipt_line ON receipt_id = receipt.id
    WHERE receipt.member_id = ? GROUP BY product_id ORDER BY 2 DESC LIMIT 3
"""
BASKETS = """
    SELECT product_id, count(*) FROM receipt_line WHERE receipt_id IN (
        SELECT receipt_id FROM receipt_line WHERE product_id = ? AND member_id > ? LIMIT 30
    ) GROUP BY product_id
"""
# A scan asks some forty small questions more; a table that is walked through costs ten times that.
LIMIT = 60


@pytest.fixture(scope="module")
def shop(big_shop, tmp_path_factory):
    """A copy of the big shop whose club gives five benefits."""
    home = tmp_path_factory.mktemp("scans") / "shop"
    with copied(big_shop, home) as database:
        with database.work() as work:
            for document in BENEFITS:
                benefits.create_benefit(work, document, program_id=PROGRAM)
        yield database


@pytest.fixture(scope="module")
def cards(shop):
    """Cards and phones of members in the club, spread over all of them."""
    query = """
        SELECT value FROM member_key JOIN membership USING (member_id)
        WHERE kind IN ('card', 'phone') AND membership.state = 'active' AND ends_on > :today
        ORDER BY member_key.id
    """
    with shop.read() as session:
        today = shop.today().toordinal() - 719_163
        values = list(session.scalars(text(query), {"today": today}))
    return random.Random(1).sample(values, SCANS)


def scan(database, code):
    """What one scan asks: who it is, their picture, and the quote with every offer."""
    facts, now = database.shop, database.clock.now()
    with database.read() as session:
        found = desk.look_up(session, facts, code, by_name=True)
        member_id = found.choices[0].subject.id
        return desk.serve(session, facts, member_id, Basket(1, member_id=member_id), now)


def test_a_scan_shows_the_whole_picture_in_a_few_times_a_bare_look_up(
    shop, cards, percentiles, ratio
):
    """The p95 is to be under 50 ms on the shop's PC; the limit here holds on any machine."""
    raw = sqlite.connect(shop.path)
    raw.execute("PRAGMA mmap_size = 1073741824")

    def bare(code):
        """The rows alone, by hand: the member's purchases, and baskets like theirs."""
        member = raw.execute(MEMBER, (code,)).fetchone()[0]
        likes = raw.execute(LIKES, (member,)).fetchall()
        return [raw.execute(BASKETS, (like, member)).fetchall() for like, _ in likes]

    seen = scan(shop, cards[0])
    assert seen.picture is not None
    assert seen.picture.favourites
    assert seen.quote is not None
    assert len(seen.quote.offers) == len(BENEFITS)
    percentiles("scan to picture", (partial(scan, shop, code) for code in cards))
    percentiles("bare look-up", (partial(bare, code) for code in cards))
    some = cards[:40]
    work = ratio(lambda: [scan(shop, code) for code in some], lambda: [bare(code) for code in some])
    raw.close()
    assert work < LIMIT


def test_the_parts_of_a_scan(shop, cards, percentiles):
    """Where the time goes, for people who look."""
    facts, now, on = shop.shop, shop.clock.now(), shop.today()
    with shop.read() as session:
        ids = [
            desk.look_up(session, facts, one, by_name=True).choices[0].subject.id for one in cards
        ]

        def quote(member_id):
            return checkout.quote(session, facts, Basket(1, member_id=member_id), now)

        found = partial(desk.look_up, session, facts, by_name=True)
        percentiles("  who it is", (partial(found, code) for code in cards))
        percentiles("  picture", (partial(checkout.picture, session, one, on) for one in ids))
        percentiles("  quote", (partial(quote, one) for one in ids))
