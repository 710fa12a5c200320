"""Enrolling and editing members."""

from datetime import date

import pytest
from sqlalchemy import func, select

from models.member import Consent, Member, MemberKey, Tag
from models.organisation import Branch
from models.values import Channel, ConsentState, KeyKind
from services import members
from services.members import Likeness, MemberChanged, MemberEnrolled
from tests import build

PHONE = "054-2345678"


def keys(session, member_id):
    query = select(MemberKey.kind, MemberKey.value).where(MemberKey.member_id == member_id)
    return {tuple(row) for row in session.execute(query)}


def enrol(database, **facts):
    with database.work() as work:
        return members.enrol(work, **facts)


def test_one_form_makes_a_member_with_keys_consent_and_search_words(database, news):
    dana = enrol(
        database,
        first_name=" דנה ",
        last_name="כהן",
        phone=PHONE,
        email="Dana@Example.com",
        birthday="13/5/1990",
        cards=["7290-1"],
        consents={Channel.SMS: ConsentState.GRANTED, Channel.EMAIL: ConsentState.REFUSED},
        wording_version="2026-1",
    )
    assert dana.suspects == ()
    with database.read() as session:
        row = session.get_one(Member, dana.id)
        assert (row.first_name, row.phone, row.email) == (
            "דנה",
            "+972542345678",
            "dana@example.com",
        )
        assert (row.birth_year, row.birth_month, row.birth_day) == (1990, 5, 13)
        assert row.enrolled_on == date(2026, 6, 17)
        assert row.consent_mask == row.reach_mask == Channel.SMS.bit
        assert keys(session, dana.id) == {
            (KeyKind.NUMBER, dana.member_no),
            (KeyKind.CARD, "72901"),
            (KeyKind.PHONE, "+972542345678"),
            (KeyKind.EMAIL, "dana@example.com"),
        }
        assert [hit.member.id for hit in members.search(session, "כהן דנה")] == [dana.id]
        assert set(session.scalars(select(Consent.wording_version))) == {"2026-1"}
    assert MemberEnrolled(dana.id) in news


def test_numbers_count_up_and_carry_the_branch_where_there_are_several(database):
    first = enrol(database, first_name="Dana").member_no
    enrol(database, first_name="Noa", member_no="A000007")
    enrol(database, first_name="Tal", member_no="B000900")
    enrol(database, first_name="Gil", member_no="A12-3", cards=["A000008"])
    assert first == "A000001"
    assert enrol(database, first_name="Chen").member_no == "A000009"


def test_a_shop_of_one_branch_has_plain_numbers(database):
    with database.work() as work:
        work.session.delete(work.session.scalars(select(Branch).where(Branch.code == "B")).one())
    assert enrol(database, first_name="Dana").member_no == "000001"
    enrol(database, first_name="Noa", member_no="1041")
    assert enrol(database, first_name="Chen").member_no == "001042"


@pytest.mark.parametrize("taken", [{"cards": ["7290"]}, {"member_no": "7290"}])
def test_a_taken_card_or_number_is_refused_and_nothing_is_kept(database, news, taken):
    dana = enrol(database, first_name="Dana", cards=["7290"])
    news.clear()
    with pytest.raises(members.KeyTaken) as refused:
        enrol(database, first_name="Noa", **taken)
    assert refused.value.facts == {"value": "7290", "number": dana.member_no}
    with database.read() as session:
        assert session.scalar(select(func.count()).select_from(Member)) == 1
    assert news == []


@pytest.mark.parametrize(
    ("facts", "refusal"),
    [
        ({"phone": "12"}, members.BadPhone),
        ({"email": "dana@"}, members.BadEmail),
        ({"birthday": "31/02"}, members.BadBirthday),
        ({"first_name": "  \u200f"}, members.Nameless),
        ({}, members.Nameless),
        ({"cards": [" - "]}, members.BadKey),
        ({"member_no": "x" * 65}, members.BadKey),
        ({"first_name": "D", "member_no": ""}, members.BadKey),
    ],
)
def test_what_cannot_be_read_is_refused_at_the_counter(database, facts, refusal):
    with pytest.raises(refusal):
        enrol(database, **facts)


def test_somebody_who_may_be_known_already_is_taken_in_and_named(database):
    dana = enrol(database, first_name="Dana", last_name="Levi", phone=PHONE, birthday="13/5")
    again = enrol(database, first_name="Dana", last_name="Lévi", birthday="13/5/1990")
    child = enrol(database, first_name="Tom", phone=PHONE)
    stranger = enrol(database, first_name="Dana", last_name="Levi", birthday="14/5")
    assert [(s.member.id, s.likeness) for s in again.suspects] == [
        (dana.id, Likeness.NAME_AND_BIRTHDAY)
    ]
    assert [(s.member.id, s.likeness) for s in child.suspects] == [(dana.id, Likeness.PHONE)]
    assert stranger.suspects == ()


def test_suspected_duplicates_are_listed_once_and_twins_of_other_years_are_none(database):
    dana = enrol(
        database, first_name="Dana", phone=PHONE, email="d@example.com", birthday="13/5/1990"
    )
    again = enrol(database, first_name="Dana", phone=PHONE, email="d@example.com", birthday="13/5")
    enrol(database, first_name="Dana", birthday="13/5/1991", email="e@example.com")
    mail = enrol(database, first_name="Noa", email="e@example.com")
    with database.read() as session:
        pairs = members.suspected_duplicates(session)
    found = {(pair.older.id, pair.newer.id): pair.likeness for pair in pairs}
    assert len(pairs) == len(found)
    assert found[(dana.id, again.id)] in set(Likeness)
    assert (dana.id, mail.id - 1) not in found
    assert found[(mail.id - 1, mail.id)] is Likeness.EMAIL


def test_editing_changes_what_is_given_and_moves_the_keys(database, news):
    dana = enrol(
        database,
        first_name="Dana",
        phone=PHONE,
        email="d@example.com",
        city="חיפה",
        consents={Channel.SMS: ConsentState.GRANTED},
    )
    news.clear()
    with database.work() as work:
        members.edit(work, dana.id, phone="050-2345678", email="", last_name="Levi")
    with database.read() as session:
        row = session.get_one(Member, dana.id)
        assert (row.first_name, row.last_name, row.city) == ("Dana", "Levi", "חיפה")
        assert (row.phone, row.email) == ("+972502345678", None)
        assert row.reach_mask == Channel.SMS.bit
        assert keys(session, dana.id) == {
            (KeyKind.NUMBER, dana.member_no),
            (KeyKind.PHONE, "+972502345678"),
        }
        assert members.search(session, "0542345678") == []
        assert len(members.search(session, "levi")) == 1
    assert news == [MemberChanged(dana.id)]


def test_a_member_cannot_be_edited_into_nobody(database):
    dana = enrol(database, first_name="Dana")
    with pytest.raises(members.Nameless), database.work() as work:
        members.edit(work, dana.id, first_name="")


def test_cards_come_and_go_and_both_find_the_member(database):
    dana = enrol(database, first_name="Dana", cards=["7290"])
    with database.work() as work:
        assert members.add_key(work, dana.id, KeyKind.CARD, "72-91") == "7291"
        members.add_key(work, dana.id, KeyKind.CARD, "7291")
    with database.read() as session:
        for card in ("7290", "7291"):
            assert members.get_by_key(session, card, "IL").id == dana.id
    with database.work() as work:
        members.remove_key(work, dana.id, KeyKind.CARD, "7290")
    with database.read() as session:
        assert members.find_by_key(session, "7290", "IL") == []
        assert members.search(session, "7290") == []


def test_a_card_of_somebody_else_cannot_be_added(database):
    enrol(database, first_name="Dana", cards=["7290"])
    noa = enrol(database, first_name="Noa")
    with pytest.raises(members.KeyTaken), database.work() as work:
        members.add_key(work, noa.id, KeyKind.CARD, "7290")


def test_a_second_phone_takes_over_when_the_first_goes(database):
    dana = enrol(database, first_name="Dana", phone=PHONE)
    with database.work() as work:
        members.add_key(work, dana.id, KeyKind.PHONE, "03-2345678")
        members.add_key(work, dana.id, KeyKind.EMAIL, "d@example.com")
        members.remove_key(work, dana.id, KeyKind.PHONE, PHONE)
    with database.read() as session:
        row = session.get_one(Member, dana.id)
        assert (row.phone, row.email) == ("+97232345678", "d@example.com")
        assert members.find_by_key(session, PHONE, "IL") == []


@pytest.mark.parametrize(
    ("kind", "key", "refusal"),
    [
        (KeyKind.CARD, "7299", members.BadKey),
        (KeyKind.NUMBER, "A000001", members.BadKey),
        (KeyKind.PHONE, "x", members.BadPhone),
        (KeyKind.EMAIL, "x", members.BadEmail),
    ],
)
def test_only_a_key_the_member_has_can_be_taken_away(database, kind, key, refusal):
    dana = enrol(database, first_name="Dana")
    with pytest.raises(refusal), database.work() as work:
        members.remove_key(work, dana.id, kind, key)


def test_tags_are_exactly_those_given(database):
    dana = enrol(database, first_name="Dana")
    with database.work() as work:
        members.set_tags(work, dana.id, ["VIP", " VIP ", "אלרגי"])
        members.set_tags(work, dana.id, ["VIP", ""])
    with database.read() as session:
        assert members.detail(session, dana.id).tags == ("VIP",)
        assert session.scalar(select(func.count()).select_from(Tag)) == 2


@pytest.mark.parametrize(
    "deed",
    [
        lambda work: members.edit(work, 99, city="x"),
        lambda work: members.add_key(work, 99, KeyKind.CARD, "1"),
        lambda work: members.set_tags(work, 99, []),
        lambda work: members.erase(work, 99),
        lambda work: members.everything_held(work, 99),
    ],
)
def test_nothing_can_be_done_to_nobody(database, deed):
    with pytest.raises(members.UnknownMember), database.work() as work:
        deed(work)


def test_the_record_shows_profile_keys_history_purchases_and_gaps(database):
    dana = enrol(database, first_name="Dana", phone=PHONE, note="likes tea")
    with database.work() as work:
        members.set_consent(work, dana.id, Channel.SMS, ConsentState.GRANTED)
        row = work.session.get_one(Member, dana.id)
        tea = build.product(work, "T1", "Drinks", "Tea", name="Green tea")
        for day in (1, 2, 2, 3):
            build.receipt(work, row, date(2026, 6, day), (tea, 2000, 500), (None, -1000, -100))
    with database.read() as session:
        found = members.detail(session, dana.id)
        assert (found.row.phone, found.profile.note) == ("+972542345678", "likes tea")
        assert [key.kind for key in found.keys] == [KeyKind.NUMBER, KeyKind.PHONE]
        assert found.allows(Channel.SMS)
        assert not found.allows(Channel.EMAIL)
        assert [(c.channel, c.state) for c in found.consents] == [
            (Channel.SMS, ConsentState.GRANTED)
        ]
        assert found.gaps == ("email", "birthday", "city")
        whole = members.purchases(session, dana.id)
        assert [receipt.sold_on.day for receipt in whole] == [3, 2, 2, 1]
        assert [line.amount_minor for line in whole[0].lines] == [500, -100]
        assert whole[0].lines[0].product == "Green tea"
        first = members.purchases(session, dana.id, limit=2)
        assert first + members.purchases(session, dana.id, first[-1], limit=9) == whole


def test_those_told_apart_are_suspected_no_more_until_it_is_taken_back(database):
    facts = {"first_name": "Dana", "last_name": "Levi", "birthday": "13/5/1990"}
    one, other = enrol(database, **facts).id, enrol(database, **facts).id
    enrol(database, first_name="Dana", last_name="Levy", birthday="13/5")
    with database.work() as work:
        members.tell_apart(work, other, one)
    with database.read() as session:
        pairs = members.suspected_duplicates(session)
        assert {(p.older.id, p.newer.id) for p in pairs} == {(one, other + 1), (other, other + 1)}
        assert members.suspected_duplicates(session, limit=1, offset=1) == pairs[1:]
    with database.work() as work:
        members.suspect_again(work, one, other)
    with database.read() as session:
        first = members.suspected_duplicates(session)[0]
        assert (first.older.id, first.newer.id) == (one, other)


def test_a_phone_typed_in_for_everybody_is_nobodys(database):
    for number in range(25):
        enrol(database, first_name=f"N{number}", phone=PHONE)
    with database.read() as session:
        assert members.suspected_duplicates(session) == []


def test_somebody_with_a_slip_in_the_name_is_named_when_enrolling(database):
    dana = enrol(database, first_name="דנה", last_name="כהן", birthday="13/5/1990")
    again = enrol(database, first_name="כהן", last_name="דינה", birthday="13/5")
    assert [(s.member.id, s.likeness) for s in again.suspects] == [(dana.id, Likeness.SIMILAR_NAME)]
