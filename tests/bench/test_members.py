"""Finding members among 100,000: at the till, while typing, and deep in a list."""

import random
from functools import partial

import pytest
from sqlalchemy import text

from models import engine as sqlite
from services import members
from services.core.folder import DataFolder
from services.core.opening import open_shop
from tests.bench import big_shop as shops

pytestmark = [pytest.mark.bench, pytest.mark.slow]

# What these would catch (a table scanned, everybody sorted, an OFFSET) costs ten times and more;
# the limits leave room for a busy machine.

COUNTRY = shops.PLAN.country


@pytest.fixture(scope="module")
def small_shop(tmp_path_factory):
    """A hundredth of the big shop."""
    folder = DataFolder.at(tmp_path_factory.mktemp("small") / "shop")
    shops.build(folder.path, 1_000, 50_000)
    database = open_shop(folder)
    yield database
    database.close()


@pytest.fixture(scope="module")
def raw(big_shop):
    """A bare connection of the driver to the big shop."""
    connection = sqlite.connect(big_shop.path)
    connection.execute("PRAGMA mmap_size = 1073741824")
    yield connection
    connection.close()


def some(database, column, count=300):
    """Values of a column of members spread over the whole shop."""
    with database.read() as session:
        query = f"SELECT {column} FROM member WHERE {column} IS NOT NULL ORDER BY id"
        values = list(session.scalars(text(query)))
    return random.Random(1).sample(values, min(count, len(values)))


def dialled(phone):
    return f"0{phone[4:6]}-{phone[6:]}"


def look_up(database, typed):
    """What the till does: a snapshot of its own, and everybody behind the key."""
    with database.read() as session:
        return members.find_by_key(session, typed, COUNTRY)


def picture(database, typed):
    """From the key to the whole record with the newest purchases."""
    with database.read() as session:
        who = members.find_by_key(session, typed, COUNTRY)[0].id
        return members.detail(session, who), members.purchases(session, who)


def all_of(deed, pieces):
    """All pieces of work as one."""
    return lambda: [deed(piece) for piece in pieces]


def keystrokes(database):
    """Names, phones and numbers as they grow under the fingers."""
    with database.read() as session:
        query = "SELECT first_name || ' ' || last_name FROM member ORDER BY id LIMIT 40"
        whole = list(session.scalars(text(query)))
    whole += [phone[4:] for phone in some(database, "phone", 20)]
    whole += some(database, "member_no", 20)
    return [word[:end] for word in whole for end in range(1, len(word) + 1)]


def type_(database, typed):
    with database.read() as session:
        return members.search(session, typed)


def test_a_phone_among_100_000_members_costs_no_more_than_among_1_000(
    big_shop, small_shop, ratio, percentiles
):
    far, near = (
        [dialled(phone) for phone in some(shop, "phone")] for shop in (big_shop, small_shop)
    )
    assert all(look_up(big_shop, phone) for phone in far)
    percentiles("till lookup by phone", [partial(look_up, big_shop, phone) for phone in far * 3])
    big, small = partial(look_up, big_shop), partial(look_up, small_shop)
    assert ratio(all_of(big, far), all_of(small, near)) < 4


def test_a_lookup_costs_a_bare_probe_and_a_session(big_shop, raw, ratio):
    phones = some(big_shop, "phone")

    def probe(phone):
        with big_shop.read() as session:
            session.execute(text("SELECT 1")).all()
        return raw.execute(
            "SELECT member.id, member_no, first_name, last_name, company, phone, member_key.kind "
            "FROM member_key JOIN member ON member.id = member_id WHERE value = ?",
            (phone,),
        ).fetchall()

    asked = [dialled(phone) for phone in phones]
    assert ratio(all_of(partial(look_up, big_shop), asked), all_of(probe, phones)) < 4


def test_the_whole_picture_grows_with_the_member_not_with_the_shop(
    big_shop, small_shop, ratio, percentiles
):
    far, near = (
        [dialled(phone) for phone in some(shop, "phone", 100)] for shop in (big_shop, small_shop)
    )
    percentiles("from scan to picture", [partial(picture, big_shop, phone) for phone in far * 2])
    big, small = partial(picture, big_shop), partial(picture, small_shop)
    assert ratio(all_of(big, far), all_of(small, near)) < 4


def test_typing_costs_little_more_than_the_bare_search(big_shop, raw, ratio, percentiles):
    typed = keystrokes(big_shop)
    terms = [" ".join(f'"{word}"' for word in members.search_terms(text_)) for text_ in typed]
    statement = (
        "SELECT member.*, member_summary.* FROM member_search "
        "JOIN member ON member.id = member_search.rowid "
        "LEFT JOIN member_summary ON member_id = member.id "
        "WHERE member_search MATCH ? || ' *' ORDER BY member_search.rowid DESC LIMIT 20"
    )

    def bare(term):
        with big_shop.read() as session:
            session.execute(text("SELECT 1")).all()
        return raw.execute(statement, (term,)).fetchall()

    percentiles("search while typing", [partial(type_, big_shop, text_) for text_ in typed])
    assert ratio(all_of(partial(type_, big_shop), typed), all_of(bare, terms)) < 5


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", members.SORTS)
def test_a_page_deep_in_a_list_costs_no_more_than_the_first(big_shop, ratio, sort, descending):
    with big_shop.read() as session:
        after = None
        for _ in range(3):
            after = members.page(session, sort, descending, after, 10_000)[-1]

        def first():
            return members.page(session, sort, descending)

        def deep():
            return members.page(session, sort, descending, after)

        assert len(deep()) == 50
        assert ratio(deep, first) < 5


def test_the_first_page_by_any_order_of_an_index_costs_what_it_costs_among_1_000(
    big_shop, small_shop, ratio, percentiles
):
    with big_shop.read() as big, small_shop.read() as small:
        for sort in ("name", "member_no", "last_on", "receipts", "total"):
            far, near = (partial(members.page, session, sort, True) for session in (big, small))
            assert ratio(far, near) < 5
        percentiles(
            "first page, any order",
            [partial(members.page, big, sort) for sort in members.SORTS for _ in range(20)],
        )
