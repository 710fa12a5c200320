"""Names as search sees them, birthdays, consent and quality."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.values import Channel, ConsentState
from services.members import UNDATED, Birthday, birthday, card_key, name_key, own_key, search_key
from services.members.rules import (
    QUALITY_WEIGHTS,
    Profile,
    address_hash,
    is_granted,
    quality,
    quality_gaps,
    reach_mask,
    search_words,
)

TODAY = date(2026, 6, 17)
AT = datetime(2026, 6, 17, 9, 0, tzinfo=UTC)
FULL = Profile("כהנ דנה", "+972542345678", "a@b.co", "חיפה", "הרצל 1", 5, 13)
GRANTED, REFUSED = ConsentState.GRANTED, ConsentState.REFUSED


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("כֹּהֵן", "כהנ"),
        ("כהן", "כהנ"),
        ("צ'רלי", "צרלי"),
        ("צ׳רלי", "צרלי"),
        ('צה"ל', "צהל"),
        ("בן־גוריון", "בנ גוריונ"),
        ("Bar-Lev", "bar lev"),
        ("Nguyễn Thị Đào", "nguyen thi dao"),
        ("Oʻgʻiloy", "ogiloy"),
        ("O'g'iloy", "ogiloy"),
        ("Straße", "strasse"),
        ("\u200fדנה\u200e  לוי ", "דנה לוי"),
        ("", ""),
        ("!?", ""),
    ],
)
def test_search_does_not_see_what_people_do_not_type(text, key):
    assert search_key(text) == key


@given(st.text(max_size=30))
def test_a_key_of_a_key_is_itself(text):
    assert search_key(search_key(text)) == search_key(text)


def test_lists_sort_by_last_name_then_first_and_companies_by_theirs():
    assert name_key("Dana", "Levi") == "levi dana"
    assert name_key("Dana", None) == "dana"
    assert name_key(None, None, "Bakery & Sons") == "bakery sons"


def test_numbers_keep_their_zeros_and_cards_lose_their_gaps():
    assert own_key("\u200e 000014 ") == "000014"
    assert card_key("7290 0012-ab") == "72900012AB"


def test_a_member_is_found_by_every_part_of_name_number_phone_and_address():
    words = search_words(
        ["דנה", "כהן", None], ["000014"], ["+972542345678"], ["dana.c@x.co.il"], "IL"
    ).split()
    assert words[:3] == ["דנה", "כהנ", "000014"]
    assert {"972542345678", "0542345678", "2345678", "5678"} <= set(words)
    assert {"dana", "c", "x", "co", "il"} <= set(words)
    assert len(words) == len(set(words))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1990-05-13", Birthday(5, 13, 1990)),
        ("1990-05-13 00:00:00", Birthday(5, 13, 1990)),
        ("1990-05-13T00:00:00Z", Birthday(5, 13, 1990)),
        ("13/05/1990", Birthday(5, 13, 1990)),
        ("13.5.90", Birthday(5, 13, 1990)),
        ("3-5-07", Birthday(5, 3, 2007)),
        ("05/13/1990", Birthday(5, 13, 1990)),
        ("13/5", Birthday(5, 13)),
        ("--05-13", Birthday(5, 13)),
        ("19900513", Birthday(5, 13, 1990)),
        ("13051990", Birthday(5, 13, 1990)),
        ("29/02", Birthday(2, 29)),
        ("29/02/2000", Birthday(2, 29, 2000)),
        ("13/05/1900", Birthday(5, 13)),
        ("0000-05-13", Birthday(5, 13)),
        ("\u200e13/05/1990", Birthday(5, 13, 1990)),
    ],
)
def test_birthdays_are_read_as_people_write_them(text, expected):
    assert birthday(text, TODAY) == expected


@pytest.mark.parametrize(
    "text", ["", "x", "1990", "29/02/1999", "31/04", "13/13/1990", "2027-01-01", "1990-05", "٣/٤"]
)
def test_what_is_no_birthday_is_refused(text):
    assert birthday(text, TODAY) is None


@given(st.dates(min_value=date(1907, 1, 1), max_value=TODAY))
def test_every_day_survives_being_written_either_way(day):
    expected = Birthday(day.month, day.day, day.year)
    assert birthday(day.isoformat(), TODAY) == expected
    assert birthday(f"{day:%d/%m/%Y}", TODAY) == expected


decisions = st.lists(st.tuples(st.integers(0, 5), st.sampled_from(ConsentState)), max_size=6)


def dated(pairs):
    return [(AT + timedelta(days=day), state) for day, state in pairs]


def test_nobody_consents_by_silence():
    assert not is_granted([])


@given(decisions)
def test_a_refusal_at_the_newest_moment_ends_it(pairs):
    assert not is_granted(dated([*pairs, (6, REFUSED)]))
    assert not is_granted(dated([*pairs, (6, GRANTED), (6, REFUSED)]))


@given(decisions, st.randoms())
def test_the_order_in_which_decisions_arrive_makes_no_difference(pairs, chance):
    mixed = list(pairs)
    chance.shuffle(mixed)
    assert is_granted(dated(mixed)) == is_granted(dated(pairs))


@given(decisions)
def test_a_later_grant_lifts_everything_before_it(pairs):
    assert is_granted(dated([*pairs, (6, GRANTED)]), AT + timedelta(days=5))


def test_an_opt_out_of_the_address_outweighs_a_grant_that_is_not_newer():
    assert not is_granted([(AT, GRANTED)], AT)
    assert is_granted([(AT, GRANTED)], AT - timedelta(milliseconds=1))


def test_a_grant_without_a_date_lifts_nothing():
    assert is_granted([(UNDATED, GRANTED)])
    assert not is_granted([(UNDATED, GRANTED), (AT, REFUSED)])
    assert not is_granted([(UNDATED, GRANTED)], AT)


def test_the_opt_out_list_tells_channels_apart_and_shows_no_address():
    sms = address_hash(Channel.SMS, "+972542345678")
    assert sms != address_hash(Channel.PHONE, "+972542345678")
    assert len(sms) == 32


def test_reach_is_consent_with_an_address_to_go_to():
    everything = sum(channel.bit for channel in Channel)
    assert reach_mask(FULL, everything) == everything
    assert reach_mask(FULL, 0) == 0
    assert reach_mask(replace(FULL, phone=None), everything) == Channel.EMAIL.bit | Channel.POST.bit
    assert reach_mask(replace(FULL, city=None), Channel.POST.bit) == 0
    assert reach_mask(replace(FULL, address=None), Channel.POST.bit) == 0
    assert reach_mask(replace(FULL, email=None), Channel.EMAIL.bit | Channel.SMS.bit) == (
        Channel.SMS.bit
    )


def test_a_full_record_is_worth_100_and_an_empty_one_nothing():
    empty = Profile("", None, None, None, None, None, None)
    assert quality(FULL, Channel.SMS.bit) == 100
    assert quality(empty, 0) == 0
    assert quality_gaps(empty, 0) == tuple(QUALITY_WEIGHTS)


def test_the_first_of_january_counts_as_no_birthday():
    assert quality_gaps(replace(FULL, birth_month=1, birth_day=1), 1) == ("birthday",)
    assert quality_gaps(replace(FULL, birth_month=1, birth_day=2), 1) == ()
