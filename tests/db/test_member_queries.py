"""Members are found by key, while typing, and page by page."""

from datetime import date

import pytest
from sqlalchemy import text

from models.benefit import Account
from models.member import Member, MemberTag, Tag
from models.values import Channel, ConsentState, KeyKind, MemberState, Unit
from services import members
from services.members import MemberFilter, queries
from services.purchases import refresh_summaries
from tests import build

SHARED = "+972542345678"


@pytest.fixture
def club(database):
    """Dana and Noa share a phone; Chen has bought most; Erez is erased, Meir merged."""
    with database.work() as work:
        rows = {
            "dana": build.member(
                work, member_no="00014", first_name="דנה", last_name="כהן", phone=SHARED
            ),
            "noa": build.member(
                work, first_name="Noa", last_name="Cohen", phone=SHARED, email="noa@example.com"
            ),
            "chen": build.member(work, first_name="חן", city="חיפה", enrolled_on=date(2025, 1, 1)),
            "bakery": build.member(work, company="מאפיית הבוקר", city="עכו"),
            "erez": build.member(work, first_name="ארז", state=MemberState.ERASED),
        }
        rows["meir"] = build.member(
            work, first_name="מאיר", state=MemberState.MERGED, merged_into_id=rows["dana"].id
        )
        members.give_keys(work.session, [(rows["dana"].id, KeyKind.CARD, "7290A")], work.now)
        build.receipt(work, rows["chen"], date(2026, 5, 1), (None, 1000, 900))
        build.receipt(work, rows["chen"], date(2026, 5, 9), (None, 1000, 900))
        build.receipt(work, rows["noa"], date(2026, 6, 1), (None, 1000, 500))
        build.receipt(work, rows["dana"], date(2026, 4, 1), (None, -1000, -500))
        work.session.add(Account(member_id=rows["chen"].id, unit=Unit.CREDIT, balance=250))
        ids = {name: row.id for name, row in rows.items()}
        members.refresh(work.session, "IL", list(ids.values()), work.now)
        refresh_summaries(work.session)
    return ids


@pytest.mark.parametrize(
    ("key", "who", "kind"),
    [
        ("00014", ["dana"], KeyKind.NUMBER),
        (" 00014\u200f", ["dana"], KeyKind.NUMBER),
        ("7290-a", ["dana"], KeyKind.CARD),
        ("054-234-5678", ["dana", "noa"], KeyKind.PHONE),
        ("+972 54 2345678", ["dana", "noa"], KeyKind.PHONE),
        ("Noa@Example.com", ["noa"], KeyKind.EMAIL),
        ("14", [], None),
        ("ארז", [], None),
        ("", [], None),
        ("9" * 5_000, [], None),
    ],
)
def test_any_key_in_any_clothes_finds_everybody_it_belongs_to(database, club, key, who, kind):
    with database.read() as session:
        found = members.find_by_key(session, key, "IL")
    assert [match.id for match in found] == [club[name] for name in who]
    assert {match.kind for match in found} == ({kind} if who else set())


def test_erased_and_merged_members_answer_to_no_key(database, club):
    with database.read() as session:
        numbers = session.execute(
            text("SELECT member_no FROM member WHERE state <> 'known'")
        ).scalars()
        assert [members.find_by_key(session, number, "IL") for number in numbers] == [[], []]


def test_one_member_is_asked_for_and_a_shared_key_names_its_numbers(database, club):
    with database.read() as session:
        assert members.get_by_key(session, "00014", "IL").id == club["dana"]
        with pytest.raises(members.UnknownMember):
            members.get_by_key(session, "nobody", "IL")
        with pytest.raises(members.AmbiguousMember) as refused:
            members.get_by_key(session, "0542345678", "IL")
    assert "00014, " in str(refused.value.facts["numbers"])


def test_a_number_that_looks_like_somebodys_phone_is_the_number(database, club):
    with database.work() as work:
        tom = members.enrol(work, member_no="0542345678", first_name="Tom").id
    with database.read() as session:
        found = members.find_by_key(session, "0542345678", "IL")
        assert [match.id for match in found] == [tom, club["dana"], club["noa"]]
        assert members.get_by_key(session, "0542345678", "IL").id == tom


def test_a_lookup_walks_the_key_index_and_no_table(database, club):
    asked = dict.fromkeys(("own", "card", "phone", "email"), "x")
    with database.read() as session:
        plan = session.execute(text(f"EXPLAIN QUERY PLAN {queries._BY_KEY.text}"), asked).all()  # noqa: SLF001 - its plan
    steps = " ".join(row.detail for row in plan)
    assert "SCAN" not in steps
    assert "ix_member_key_value_kind_member_id (value=?)" in steps


@pytest.mark.parametrize(
    ("typed", "who"),
    [
        ("כה", ["dana"]),
        ("כהן", ["dana"]),
        ("כהן ד", ["dana"]),
        ("cohen n", ["noa"]),
        ("coh noa", []),
        ("5678", ["noa", "dana"]),
        ("054-23", ["noa", "dana"]),
        ("2345678", ["noa", "dana"]),
        ("7290", ["dana"]),
        ("example", ["noa"]),
        ("הבוקר", ["bakery"]),
        ("ארז", []),
        ("כהן נועה", []),
        ("", []),
        ('") OR (', []),
    ],
)
def test_typing_finds_members_by_any_of_their_words(database, club, typed, who):
    with database.read() as session:
        found = members.search(session, typed)
    assert [hit.member.id for hit in found] == [club[name] for name in who]


def test_whole_words_come_before_beginnings_and_pages_join_without_gap_or_overlap(database):
    with database.work() as work:
        names = ["Dan", "Dana", "Daniel", "Dan", "Dana"] * 5
        ids = [build.member(work, first_name=name).id for name in names]
        members.refresh(work.session, "IL", ids, work.now)
    with database.read() as session:
        whole = members.search(session, "dan", limit=100)
        assert [hit.member.name for hit in whole[:10]] == ["Dan"] * 10
        assert [hit.is_exact for hit in whole] == [True] * 10 + [False] * 15
        assert [h.member.id for h in whole[:10]] == sorted(
            (h.member.id for h in whole[:10]), reverse=True
        )
        walked: list[members.Found] = []
        while part := members.search(session, "dan", 4, walked[-1] if walked else None):
            walked += part
        assert walked == whole


def walk(session, sort, descending, narrowed=None):
    rows: list[members.MemberRow] = []
    while part := members.page(session, sort, descending, rows[-1] if rows else None, 2, narrowed):
        rows += part
    return rows


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", members.SORTS)
def test_every_order_shows_every_customer_once(database, club, sort, descending):
    with database.read() as session:
        whole = members.page(session, sort, descending)
        assert walk(session, sort, descending) == whole
        assert {row.id for row in whole} == {
            club[name] for name in ("dana", "noa", "chen", "bakery")
        }
        backwards = members.page(session, sort, not descending)
        assert whole == backwards[::-1]
        assert members.count_members(session) == 4


@pytest.mark.parametrize(
    ("sort", "first"),
    [("total", "chen"), ("receipts", "chen"), ("last_on", "noa"), ("city", "bakery")],
)
def test_the_highest_comes_first_in_a_falling_order(database, club, sort, first):
    with database.read() as session:
        assert members.page(session, sort, descending=True)[0].id == club[first]


def test_members_without_receipts_stand_below_a_negative_total(database, club):
    with database.read() as session:
        falling = [row.id for row in members.page(session, "total", descending=True)]
    assert falling == [club[name] for name in ("chen", "noa", "dana", "bakery")]


def test_a_row_tells_what_a_list_shows(database, club):
    with database.read() as session:
        chen = members.get_row(session, club["chen"])
        bakery = members.get_row(session, club["bakery"])
    assert (chen.name, chen.city, chen.receipts, chen.total_minor) == ("חן", "חיפה", 2, 1800)
    assert (chen.last_on, chen.credit_minor, chen.points) == (date(2026, 5, 9), 250, 0)
    assert (bakery.name, bakery.receipts, bakery.total_minor, bakery.last_on) == (
        "מאפיית הבוקר",
        0,
        None,
        None,
    )


def test_an_erased_member_has_no_row(database, club):
    with database.read() as session, pytest.raises(members.UnknownMember):
        members.get_row(session, club["erez"])


def test_lists_narrow_by_branch_tag_reach_and_a_condition_from_above(database, club):
    with database.work() as work:
        dana = work.session.get_one(Member, club["dana"])
        dana.home_branch_id = build.branch(work, "B").id
        tag = Tag(name="VIP")
        work.session.add(tag)
        work.session.flush()
        work.session.add(MemberTag(tag_id=tag.id, member_id=club["noa"]))
        members.set_consent(work, club["noa"], Channel.EMAIL, ConsentState.GRANTED)
    narrow = {
        "dana": MemberFilter(branch="B"),
        "noa": MemberFilter(tag="VIP"),
        "chen": MemberFilter(where=Member.enrolled_on == date(2025, 1, 1)),
    }
    with database.read() as session:
        for name, narrowed in narrow.items():
            for sort in members.SORTS:
                assert [row.id for row in walk(session, sort, True, narrowed)] == [club[name]]
            assert members.count_members(session, narrowed) == 1
        reached = members.page(session, narrowed=MemberFilter(reachable=Channel.EMAIL))
        assert [row.id for row in reached] == [club["noa"]]
        assert reached[0].is_reached_by(Channel.EMAIL)
        assert not reached[0].is_reached_by(Channel.SMS)


def test_rows_come_in_the_order_asked(database, club):
    with database.read() as session:
        asked = [club["chen"], club["erez"], club["dana"]]
        assert [row.id for row in members.rows_of(session, asked)] == [club["chen"], club["dana"]]
