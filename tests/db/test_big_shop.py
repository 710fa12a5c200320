"""The generated shop of the benchmarks is a shop like any other, only bigger."""

import pytest
from sqlalchemy import text

from services import benefits
from services.core.folder import DataFolder
from services.core.opening import open_shop
from services.purchases import wrong_summaries
from tests.bench import big_shop
from tests.bench.big_club import TODAY

MEMBERS, LINES = 400, 9_000

DUMP = (
    "SELECT member_id, sold_on, sold_minute, branch_id, total_minor FROM receipt ORDER BY id",
    "SELECT receipt_id, product_id, quantity_milli, amount_minor FROM receipt_line ORDER BY id",
    "SELECT member_no, phone, email, city, consent_mask, reach_mask FROM member ORDER BY id",
    "SELECT member_id, state, track_id FROM membership ORDER BY id",
    "SELECT member_id, unit, kind, amount, lot_id, booked_on FROM ledger_entry ORDER BY id",
    "SELECT member_id, benefit_id, state, redeemed_on FROM benefit_grant ORDER BY id",
    "SELECT member_id, campaign_id, arm, state, sent_at FROM campaign_recipient ORDER BY id",
    "SELECT * FROM member_custom ORDER BY member_id, field_id",
    "SELECT member_id, alive_ppm, expected_12m_minor FROM member_value ORDER BY member_id",
)
WRONG = {
    "sums": "SELECT count(*) FROM receipt r WHERE (total_minor, returned_minor, discount_minor,"
    " quantity_milli, is_sale) <> (SELECT sum(amount_minor), -sum(min(amount_minor, 0)),"
    " sum(discount_minor), sum(quantity_milli), max(NOT is_return)"
    " FROM receipt_line l WHERE l.receipt_id = r.id)",
    "copies": "SELECT count(*) FROM receipt_line l JOIN receipt r ON r.id = l.receipt_id"
    " JOIN product p ON p.id = l.product_id WHERE l.member_id IS NOT r.member_id"
    " OR l.sold_on <> r.sold_on OR l.department_id <> p.department_id"
    " OR l.category_id <> p.category_id",
    "parents": "SELECT count(*) FROM product p JOIN category c ON c.id = p.category_id"
    " WHERE c.parent_id <> p.department_id",
    "orphans": "SELECT count(*) FROM pragma_foreign_key_check",
    "uses": "SELECT count(*) FROM benefit b WHERE uses <> (SELECT count(*) FROM benefit_grant g"
    " WHERE g.benefit_id = b.id AND g.state = 'redeemed')",
    "tomorrow": f"SELECT (SELECT count(*) FROM membership_event WHERE happened_on > {TODAY})"
    f" + (SELECT count(*) FROM ledger_entry WHERE booked_on > {TODAY})",
    "unfindable": "SELECT count(*) FROM member WHERE id NOT IN (SELECT rowid FROM member_search)",
}


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    folder = DataFolder.at(tmp_path_factory.mktemp("big") / "shop")
    big_shop.build(folder.path, MEMBERS, LINES, seed=3)
    database = open_shop(folder)
    yield database
    database.close()


def test_it_has_exactly_the_members_and_lines_asked_for(shop):
    with shop.read() as session:
        assert session.scalar(text("SELECT count(*) FROM member")) == MEMBERS
        assert session.scalar(text("SELECT count(*) FROM receipt_line")) == LINES
        share = session.scalar(text("SELECT avg(member_id IS NULL) FROM receipt"))
        assert 0.25 < share < 0.35
        assert session.scalar(text("SELECT avg(is_return) FROM receipt_line")) > 0.01


@pytest.mark.parametrize("what", WRONG)
def test_its_copies_and_sums_follow_from_its_rows(shop, what):
    with shop.read() as session:
        assert session.scalar(text(WRONG[what])) == 0


def test_its_summaries_are_what_its_receipts_say(shop):
    with shop.read() as session:
        assert wrong_summaries(session) == []


def test_its_balances_are_what_its_ledger_says(shop):
    with shop.read() as session:
        assert session.scalar(text("SELECT count(*) FROM ledger_entry")) > 500
        assert benefits.verify(session) == []


def test_its_indexes_are_those_of_any_shop(shop, database):
    query = text("SELECT name FROM sqlite_master WHERE type = 'index' ORDER BY name")
    with shop.read() as big, database.read() as small:
        assert big.scalars(query).all() == small.scalars(query).all()


def test_the_same_seed_gives_the_same_shop(shop, tmp_path):
    big_shop.build(tmp_path / "again", MEMBERS, LINES, seed=3)
    again = open_shop(DataFolder.at(tmp_path / "again"))
    with shop.read() as one, again.read() as other:
        for query in DUMP:
            assert one.execute(text(query)).all() == other.execute(text(query)).all()
    again.close()
