"""Phones and e-mail addresses."""

import random
import re

import phonenumbers
import pytest
from email_validator import SPECIAL_USE_DOMAIN_NAMES, EmailNotValidError, validate_email

from services.members import addresses, email_address, national_digits, phone_e164, phone_text

CODES = {"IL": "972", "VN": "84", "UZ": "998"}


def by_the_book(text: str, country: str) -> str | None:
    """The answer of phonenumbers alone."""
    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        return None
    region = phonenumbers.region_code_for_country_code(number.country_code or 0)
    plan = phonenumbers.PhoneMetadata.metadata_for_region(region)
    if plan is None or not phonenumbers.is_possible_number(number):
        return None
    shape = plan.general_desc and plan.general_desc.national_number_pattern
    national = phonenumbers.national_significant_number(number)
    if not shape or not re.fullmatch(shape, national):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def spoken(chance: random.Random, code: str) -> str:
    """A number as somebody might write it, right or wrong."""
    digits = "".join(chance.choices("0123456789", k=chance.choice((7, 8, 9, 9, 9, 10, 11))))
    if chance.random() < 0.8:
        digits = chance.choice("3579582") + digits[1:]
    start = chance.choice(("", "0", "0", f"+{code}", f"+{code}0", f"00{code}", code, f"{code}0"))
    text = start + digits
    for _ in range(chance.choice((0, 0, 1, 2))):
        place = chance.randrange(len(start), len(text))
        text = text[:place] + chance.choice(" -.") + text[place:]
    return text


@pytest.mark.parametrize("country", CODES)
def test_the_shortcut_for_usual_phones_agrees_with_the_book(country):
    chance = random.Random(country)
    usual = 0
    for _ in range(8_000):
        text = spoken(chance, CODES[country])
        assert phone_e164(text, country) == by_the_book(text, country), text
        stripped = text.translate(addresses._NO_SEPARATORS)  # noqa: SLF001 - is it really taken?
        usual += addresses._USUAL[country][1].fullmatch(stripped) is not None  # noqa: SLF001 - its table
    assert usual > 1_000


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        ("054-234 5678", "IL", "+972542345678"),
        ("\u202a054-2345678\u202c", "IL", "+972542345678"),
        ("542345678", "IL", "+972542345678"),
        ("(03) 234-5678", "IL", "+97232345678"),
        ("+1 650-253-0000", "IL", "+16502530000"),
        ("0912 345 678", "VN", "+84912345678"),
        ("90 123 45 67", "UZ", "+998901234567"),
        ("+972 54 234 5678", "UZ", "+972542345678"),
        ("٠٥٤٢٣٤٥٦٧٨", "IL", "+972542345678"),
    ],
)
def test_a_phone_in_any_clothes_is_one_number(text, country, expected):
    assert phone_e164(text, country) == expected


@pytest.mark.parametrize("text", ["", "-", "123", "0000000", "דנה", "050HELLO12", "0" * 300])
def test_what_is_no_phone_is_refused(text):
    assert phone_e164(text, "IL") is None


def test_people_dial_their_own_country_with_a_zero():
    assert national_digits("+972542345678", "IL") == "0542345678"
    assert national_digits("+84912345678", "VN") == "0912345678"
    assert national_digits("+998901234567", "UZ") == "998901234567"
    assert national_digits("+16502530000", "IL") == "16502530000"


def test_the_shortcut_for_usual_addresses_agrees_with_the_book():
    chance = random.Random(5)
    parts = ["dana", "a", "x_1", "b-c", ".", "..", "+", "-", "_", "'", "כ", "Z9", "@", " "]
    ends = ["gmail.com", "co.il", "a-b.uz", "-a.vn", "a..b.com", "x.c", "8.8", "xn--9dbq2a.com"]
    ends += [f"shop.{word}" for word in SPECIAL_USE_DOMAIN_NAMES]
    ends += ["test.co.il", "local.shop", "a.museum", "localhost.com", "a.testing"]
    taken = 0
    for _ in range(5_000):
        text = "".join(chance.choices(parts, k=chance.randint(1, 4))) + "@" + chance.choice(ends)
        try:
            book = validate_email(text.strip(), check_deliverability=False, allow_smtputf8=False)
        except EmailNotValidError:
            assert email_address(text) is None, text
        else:
            assert email_address(text) == (book.ascii_email or "").lower(), text
            taken += 1
    assert taken > 500


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" Dana.Cohen@Example.CO.IL ", "dana.cohen@example.co.il"),
        ("\u200fdana@example.com\u200f", "dana@example.com"),
        ("info@דוגמה.co.il", "info@xn--6dbbec0c.co.il"),
        ("dana", None),
        ("dana@", None),
        ("dana@shop", None),
        ("dana@x.com, noa@x.com", None),
        ("dana@x.com\nBcc: all@x.com", None),
        ("דנה@example.com", None),
    ],
)
def test_an_address_is_kept_in_lower_case_or_not_at_all(text, expected):
    assert email_address(text) == expected


@pytest.mark.parametrize(
    ("e164", "country", "written"),
    [
        ("+972554413996", "IL", "055-441-3996"),
        ("+97235550123", "IL", "03-555-0123"),
        ("+972554413996", "VN", "+972 55-441-3996"),
        ("+84912345678", "VN", "0912 345 678"),
        ("+998901234567", "UZ", "90 123 45 67"),
        ("+16502530000", "IL", "+1 650-253-0000"),
        ("unknown", "IL", "unknown"),
    ],
)
def test_a_phone_is_shown_as_people_of_the_country_write_it(e164, country, written):
    assert phone_text(e164, country) == written
