"""Members, consents and opening balances from files."""

import pytest
from sqlalchemy import text

from models.values import Channel, ConsentState, ImportKind, Unit
from services import benefits, imports, members
from services.imports.errors import NothingUsable, StillNeeded
from tests import build


@pytest.fixture
def bring(database, tmp_path):
    def run(kind, content, **options):
        file = tmp_path / "file.csv"
        file.write_text(content, encoding="utf-8")
        header = content.split("\n", 1)[0].split(",")
        document = {"columns": {name: name for name in header}, "options": options}
        mapping = imports.mapping_from(document, ImportKind(kind))
        return imports.import_file(database, imports.Request(ImportKind(kind), file, mapping))

    return run


def rows(database, query):
    with database.read() as session:
        return [tuple(row) for row in session.execute(text(query))]


def codes(outcome):
    return [(problem.row, problem.column, problem.code) for problem in outcome.problems]


def test_leading_zeros_and_words_that_look_empty_survive(bring, database):
    bring("members", "member_no,first_name,last_name\n000014,NA,None\n=1+1,+972,-\n")
    found = rows(database, "SELECT member_no, first_name, last_name FROM member ORDER BY id")
    assert found == [("000014", "NA", "None"), ("=1+1", "+972", "-")]


def test_an_optional_cell_that_cannot_be_read_is_left_empty_and_listed(bring, database):
    head = "member_no,phone,email,birthday,gender,joined_on,consent_sms\n"
    done = bring("members", head + "1,12,nobody,31/02/1990,?,soon,perhaps\n")
    assert done.created["member"] == 1
    assert {code for _, _, code in codes(done)} == {
        "bad_phone", "bad_email", "bad_birthday", "bad_choice", "bad_date", "bad_yes_no",
    }  # fmt: skip
    assert rows(database, "SELECT phone, email, birth_day, gender, enrolled_on FROM member") == [
        (None, None, None, None, None)
    ]


def test_addresses_are_kept_as_tills_and_mail_servers_need_them(bring, database):
    bring("members", "member_no,phone,email\n1,054-123 4567,Dana@Example.COM\n")
    assert rows(database, "SELECT phone, email FROM member") == [
        ("+972541234567", "dana@example.com")
    ]
    kinds = rows(database, "SELECT kind FROM member_key ORDER BY kind")
    assert kinds == [("email",), ("number",), ("phone",)]


def test_two_of_a_family_may_share_a_phone(bring, database):
    head = "first_name,phone\n"
    first = bring("members", head + "Dana,0541234567\nYossi,0541234567\n")
    again = bring("members", head + "Yossi,0541234567\nDana,0541234567\n")
    assert (first.created["member"], again.unchanged, again.batch) == (2, 2, None)


def test_a_card_of_another_member_is_a_problem_and_stays_there(bring, database):
    done = bring("members", "member_no,card\n1,C-77\n2,C77\n")
    assert codes(done) == [(3, "card", "card_of_another")]
    assert rows(database, "SELECT member_no FROM member ORDER BY id") == [("1",), ("2",)]


def test_an_empty_cell_empties_nothing_and_another_value_replaces(bring, database):
    bring("members", "member_no,first_name,city\n1,Dana,Haifa\n")
    done = bring("members", "member_no,first_name,city\n1,,Yafo\n")
    assert (done.updated, rows(database, "SELECT first_name, city FROM member")) == (
        1,
        [("Dana", "Yafo")],
    )
    kept = rows(database, "SELECT before, after FROM import_change")
    assert kept == [('{"city": "Haifa"}', '{"city": "Yafo"}')]


def test_two_rows_that_disagree_about_one_member_do_not_take_turns(bring, database):
    content = "member_no,city\n1,Haifa\n1,Yafo\n"
    first, again = bring("members", content), bring("members", content)
    assert codes(first) == [(3, "member_no", "row_twice")]
    assert (again.batch, again.unchanged, again.rejected) == (None, 1, 1)
    assert rows(database, "SELECT city FROM member") == [("Haifa",)]


def test_own_fields_become_numbers_dates_or_texts_by_their_column(bring, database):
    head = "member_no,custom.shoe,custom.since,custom.code\n"
    bring("members", head + "1,38.5,2020-01-31,007\n2,41,31/12/2021,8\n")
    fields = rows(database, "SELECT name, kind FROM custom_field ORDER BY name")
    assert fields == [("code", "text"), ("shoe", "number"), ("since", "date")]
    assert (38500,) in rows(database, "SELECT number_milli FROM member_custom")
    assert ("007",) in rows(database, "SELECT text_value FROM member_custom")


@pytest.mark.parametrize("word", ["yes", "כן", "có", "ha", "1", "TRUE"])
def test_yes_is_understood_in_every_language(bring, database, word):
    bring("members", f"member_no,phone,consent_sms\n1,0541234567,{word}\n")
    assert rows(database, "SELECT reach_mask FROM member") == [(Channel.SMS.bit,)]


def test_a_grant_without_a_date_never_lifts_a_refusal(bring, database):
    with database.work() as work:
        dana = build.member(work, member_no="1", phone="+972541234567")
        members.set_consent(work, dana.id, Channel.SMS, ConsentState.REFUSED)
    done = bring("members", "member_no,consent_sms,city\n1,yes,Haifa\n")
    assert codes(done) == [(2, "consent_sms", "consent_kept")]
    older = bring("consents", "member,consent_sms,decided_on\n1,yes,2026-01-01\n")
    assert older.updated == 1  # history is kept
    assert rows(database, "SELECT consent_mask FROM member") == [(0,)]


def test_consents_come_once_and_the_newest_counts(bring, database):
    bring("members", "member_no,phone\n1,0541234567\n")
    content = "member,consent_sms,decided_on\n1,yes,01/02/2026\n054-1234567,no,13/02/2026\n"
    first, again = bring("consents", content), bring("consents", content)
    assert (first.created["consent"], again.batch, again.unchanged) == (2, None, 2)
    assert rows(database, "SELECT consent_mask FROM member") == [(0,)]
    imports.undo_import(database, first.batch)
    assert rows(database, "SELECT count(*) FROM consent") == [(0,)]


def test_a_consent_of_nobody_is_left_out(bring):
    with pytest.raises(NothingUsable) as refused:
        bring("consents", "member,consent_sms\n9,no\n")
    assert "unknown_member" in str(refused.value.facts["problems"])


def test_opening_balances_are_taken_once_and_can_be_taken_back(bring, database):
    bring("members", "member_no\n1\n2\n")
    content = "member,points,credit,expires_on\n1,120,12.50,2027-01-31\n2,0.5,,\n"
    first, again = bring("balances", content), bring("balances", content)
    assert codes(first) == [(3, "points", "bad_number")]
    assert (first.created["entry"], again.batch, again.unchanged) == (2, None, 1)

    def balance(unit):
        with database.read() as session:
            return benefits.balance(session, 1, unit)

    assert (balance(Unit.POINTS), balance(Unit.CREDIT)) == (120, 1250)
    assert codes(bring("balances", "member,points\n1,99\n2,5\n"))[0][2] == "balance_taken"
    imports.undo_import(database, first.batch)
    assert (balance(Unit.POINTS), balance(Unit.CREDIT)) == (0, 0)
    assert bring("balances", content).created["entry"] == 2
    assert (balance(Unit.POINTS), balance(Unit.CREDIT)) == (120, 1250)
    with database.read() as session:
        assert list(benefits.verify(session)) == []


def test_an_opening_balance_that_was_spent_cannot_be_taken_back(bring, database):
    bring("members", "member_no\n1\n")
    done = bring("balances", "member,points\n1,120\n")
    with database.work() as work:
        benefits.redeem(work, 1, Unit.POINTS, 20)
    with pytest.raises(StillNeeded):
        imports.undo_import(database, done.batch)


def test_a_member_without_a_number_gets_the_branchs_next_one(bring, database):
    bring("members", "member_no,phone\nA000004,\n,054-1234567\nA000006,\n,054-1234568\n")
    numbers = rows(database, "SELECT member_no FROM member ORDER BY id")
    assert numbers == [("A000004",), ("A000001",), ("A000006",), ("A000002",)]
    bring("members", "phone,email\n054-1234569,\n")
    assert rows(database, "SELECT max(member_no) FROM member") == [("A000007",)]
