"""What follows from profiles, keys and decisions is kept with them."""

from datetime import timedelta

import pytest
from sqlalchemy import select, text

from models.member import Consent, Member, MemberKey, OptOut
from models.values import Channel, ConsentBasis, ConsentState, KeyKind
from services import members
from services.members import UNDATED
from tests import build

EMAIL, SMS, POST, PHONE = Channel.EMAIL, Channel.SMS, Channel.POST, Channel.PHONE
GRANTED, REFUSED = ConsentState.GRANTED, ConsentState.REFUSED
HERZL = {"city": "חיפה", "address": "הרצל 1"}


def decision(work, who, channel, state, at, **facts):
    """A decision as a file brings it: the row alone."""
    row = Consent(
        member_id=who.id,
        channel=channel,
        state=state,
        basis=ConsentBasis.EXPLICIT,
        decided_at=at,
        source="import",
        **facts,
    )
    work.session.add(row)


def masks(database, who_id):
    with database.read() as session:
        row = session.execute(
            select(Member.consent_mask, Member.reach_mask).where(Member.id == who_id)
        ).one()
        return tuple(row)


def keys(database, who_id):
    with database.read() as session:
        query = select(MemberKey.kind, MemberKey.value).where(MemberKey.member_id == who_id)
        return {tuple(row) for row in session.execute(query)}


def found(database, words):
    with database.read() as session:
        query = text("SELECT rowid FROM member_search WHERE member_search MATCH :words")
        return list(session.scalars(query, {"words": words}))


def batch(work):
    return work.session.execute(
        text(
            "INSERT INTO import_batch (uid, kind, file_name, file_hash, mapping, outcome,"
            " imported_at) VALUES (randomblob(16), 'members', 'f', x'00', '{}', '{}', 0)"
            " RETURNING id"
        )
    ).scalar_one()


def test_a_batch_of_members_becomes_findable_and_reachable_at_once(database):
    with database.work() as work:
        number = batch(work)
        for n in range(3):
            work.session.add(
                Member(
                    member_no=f"{n:04}",
                    first_name="דנה",
                    last_name="כהן",
                    phone=f"+97254234567{n}",
                    created_at=work.now,
                    changed_at=work.now,
                    import_batch_id=number,
                )
            )
        work.session.flush()
        for who in work.session.scalars(select(Member)):
            decision(work, who, SMS, GRANTED, UNDATED)
        members.refresh_batch(work.session, "IL", number, work.now)
        ids = list(work.session.scalars(select(Member.id).order_by(Member.id)))
    assert found(database, "כהנ דנה") == ids
    assert found(database, "0542345671") == [ids[1]]
    assert keys(database, ids[2]) == {
        (KeyKind.NUMBER, "0002"),
        (KeyKind.PHONE, "+972542345672"),
    }
    assert masks(database, ids[0]) == (SMS.bit, SMS.bit)
    with database.read() as session:
        assert set(session.scalars(select(Member.name_key))) == {"כהנ דנה"}
        assert set(session.scalars(select(Member.quality))) == {60}
        assert set(session.scalars(select(MemberKey.import_batch_id))) == {number}


def test_refreshing_twice_changes_nothing(database):
    with database.work() as work:
        dana = build.member(work, first_name="Dana", phone="+972542345678")
        decision(work, dana, SMS, GRANTED, work.now)
        who = dana.id
        members.refresh(work.session, "IL", [who], work.now)
    before = masks(database, who), keys(database, who), found(database, "dana")
    with database.work() as work:
        members.refresh(work.session, "IL", [who], work.now)
    assert (masks(database, who), keys(database, who), found(database, "dana")) == before


def test_a_changed_profile_is_found_by_the_new_words_only(database):
    with database.work() as work:
        dana = build.member(work, first_name="Dana", phone="+972542345678")
        who = dana.id
        members.refresh(work.session, "IL", [who], work.now)
    with database.work() as work:
        dana = work.session.get_one(Member, who)
        dana.first_name, dana.phone = "Noa", "+972502345678"
        members.drop_keys(work.session, [(who, KeyKind.PHONE, "+972542345678")])
        members.refresh(work.session, "IL", [who], work.now)
    assert (found(database, "dana"), found(database, "0542345678")) == ([], [])
    assert found(database, "noa 0502345678") == [who]


def test_a_card_is_one_members_and_holders_tells_whose(database):
    with database.work() as work:
        dana, noa = build.member(work), build.member(work)
        members.give_keys(work.session, [(dana.id, KeyKind.CARD, "7290")], work.now)
        members.give_keys(work.session, [(noa.id, KeyKind.CARD, "7290")], work.now)
        assert members.holders(work.session, ["7290", "7291"]) == {"7290": dana.id}


def test_a_forgotten_member_has_no_key_and_no_word(database):
    with database.work() as work:
        dana = build.member(work, first_name="Dana")
        who = dana.id
        members.refresh(work.session, "IL", [who], work.now)
        members.forget(work.session, [who])
    assert keys(database, who) == set()
    assert found(database, "dana") == []


def test_reach_follows_the_address_and_consent_does_not(database):
    with database.work() as work:
        dana = build.member(work, **HERZL)
        who = dana.id
        for channel in Channel:
            decision(work, dana, channel, GRANTED, work.now)
        members.refresh_reach(work.session, [who])
    assert masks(database, who) == (15, POST.bit)


def test_a_withdrawal_outlives_a_later_import_without_dates(database):
    with database.work() as work:
        dana = build.member(work, email="dana@example.com")
        who = dana.id
        members.set_consent(work, who, EMAIL, GRANTED)
    assert masks(database, who) == (EMAIL.bit, EMAIL.bit)
    with database.work() as work:
        members.set_consent(work, who, EMAIL, REFUSED, decided_at=work.now + timedelta(1))
    assert masks(database, who) == (0, 0)
    with database.work() as work:
        decision(work, work.session.get_one(Member, who), EMAIL, GRANTED, UNDATED)
        members.refresh_reach(work.session, [who])
    assert masks(database, who) == (0, 0)


def test_an_explicit_later_grant_lifts_a_withdrawal(database):
    with database.work() as work:
        who = build.member(work, email="dana@example.com").id
        members.set_consent(work, who, EMAIL, REFUSED)
        members.set_consent(work, who, EMAIL, GRANTED, decided_at=work.now + timedelta(seconds=1))
    assert masks(database, who) == (EMAIL.bit, EMAIL.bit)


def test_a_refused_address_stays_refused_under_another_member(database):
    with database.work() as work:
        dana = build.member(work, email="us@example.com")
        noa = build.member(work, email="us@example.com")
        members.set_consent(work, noa.id, EMAIL, GRANTED)
        members.set_consent(
            work, dana.id, EMAIL, REFUSED, decided_at=work.now + timedelta(seconds=1)
        )
        late = build.member(work, email="us@example.com")
        decision(work, late, EMAIL, GRANTED, work.now)
        members.refresh_reach(work.session, [late.id])
        ids = (dana.id, noa.id, late.id)
    assert [masks(database, who) for who in ids] == [(0, 0)] * 3


def test_an_older_refusal_does_not_set_the_opt_out_back(database):
    with database.work() as work:
        who = build.member(work, email="dana@example.com").id
        for days in (0, -5):
            members.set_consent(
                work, who, EMAIL, REFUSED, decided_at=work.now + timedelta(days=days)
            )
        assert work.session.scalars(select(OptOut.since_at)).all() == [work.now]


def test_refusing_an_address_reaches_everybody_behind_it_and_those_to_come(database):
    with database.work() as work:
        for _ in range(2):
            who = build.member(work, phone="+972542345678").id
            members.set_consent(work, who, SMS, GRANTED, decided_at=work.now - timedelta(1))
        assert len(members.refuse_address(work, SMS, "+972542345678", "reply")) == 2
        assert members.refuse_address(work, SMS, "+972500000000", "reply") == []
    assert masks(database, who) == (0, 0)
    with database.work() as work:
        late = build.member(work, phone="+972500000000")
        decision(work, late, SMS, GRANTED, work.now)
        members.refresh_reach(work.session, [late.id])
        late_id = late.id
    assert masks(database, late_id) == (0, 0)


def test_a_letter_refused_by_one_still_reaches_another_at_the_same_street(database):
    with database.work() as work:
        dana = build.member(work, first_name="Dana", **HERZL)
        noa = build.member(work, first_name="Noa", **HERZL)
        members.refresh(work.session, "IL", [dana.id, noa.id], work.now)
        members.set_consent(work, noa.id, POST, GRANTED)
        members.set_consent(work, dana.id, POST, REFUSED, decided_at=work.now + timedelta(1))
        ids = (dana.id, noa.id)
    assert [masks(database, who) for who in ids] == [(0, 0), (POST.bit, POST.bit)]


def test_consent_of_nobody_is_refused_and_keeps_nothing(database, news):
    with pytest.raises(members.UnknownMember), database.work() as work:
        members.set_consent(work, 99, EMAIL, REFUSED)
    assert news == []
