"""Phones and e-mail addresses as a till and a mail server need them. Pure."""

import re
from functools import lru_cache

# Invisible marks that ride along when text is copied: bidi controls, joiners, soft hyphens, BOM.
INVISIBLE = dict.fromkeys(
    [0xAD, 0x61C, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A)]
)
_NO_SEPARATORS = INVISIBLE | dict.fromkeys(map(ord, " \t\u00a0-\u2010\u2011\u2012\u2013.()"))
_LONGEST_PHONE = 40

# What nearly every phone looks like, by country: calling code and the national number's shape.
# Only a shortcut: the tests hold it against phonenumbers, which knows every other form.
_USUAL = {
    "IL": ("+972", re.compile(r"(?:\+972|00972|972)?0?([57]\d{8}|[23489]\d{7})", re.ASCII)),
    "VN": ("+84", re.compile(r"(?:\+84|0084|84)?0?([35789]\d{8}|2\d{9})", re.ASCII)),
    "UZ": ("+998", re.compile(r"(?:\+998|00998|998)?((?:20|33|[5-9]\d)\d{7})", re.ASCII)),
}
# Countries whose national form begins with 0, as people there say and write their number.
_TRUNK_ZERO = {"IL": "+972", "VN": "+84"}

# An address every mail server takes. Names reserved for no one (RFC 6761) need the long way.
_USUAL_EMAIL = re.compile(
    r"(?=.{6,64}\Z)[a-z0-9_]+(?:[._+-][a-z0-9_]+)*"
    r"@(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+(?!arpa|invalid|local|localhost|onion|test)[a-z]{2,20}",
    re.ASCII,
)


def phone_e164(text: str, country: str) -> str | None:
    """Return the number in E.164 ("+972541234567"), or None when it cannot be one.

    `country` (ISO 3166 alpha-2) is where a number without a calling code is at home. A number
    counts when it has the shape of its country's numbering plan; whether the block has been
    given to a company is not asked, since that list ages faster than shops update.
    """
    usual = _USUAL.get(country)
    if usual is not None and (found := usual[1].fullmatch(text.translate(_NO_SEPARATORS))):
        return usual[0] + found[1]
    return _phone_of_any_form(text, country)


def national_digits(e164: str, country: str) -> str:
    """Return the digits as people of `country` dial them: "0541234567" for "+972541234567".

    A foreign number, and a home number of a country without a trunk zero, keeps all its digits.
    """
    calling_code = _TRUNK_ZERO.get(country)
    if calling_code and e164.startswith(calling_code):
        return "0" + e164.removeprefix(calling_code)
    return e164.removeprefix("+")


@lru_cache(maxsize=4096)
def phone_text(e164: str, country: str) -> str:
    """Return the number as people of `country` write it: "054-123-4567" for "+972541234567".

    A foreign number is written with its calling code: "+1 650-253-0000". What is no number stays.
    """
    import phonenumbers  # noqa: PLC0415 - heavy, and not needed at start

    try:
        number = phonenumbers.parse(e164)
    except phonenumbers.NumberParseException:
        return e164
    is_home = number.country_code == phonenumbers.country_code_for_region(country)
    form = phonenumbers.PhoneNumberFormat
    return str(phonenumbers.format_number(number, form.NATIONAL if is_home else form.INTERNATIONAL))


@lru_cache(maxsize=4096)
def _phone_of_any_form(text: str, country: str) -> str | None:
    text = text.translate(INVISIBLE)
    if not 4 <= len(text) <= _LONGEST_PHONE or any(letter.isalpha() for letter in text):
        return None  # phonenumbers would read letters as the digits of a keypad
    import phonenumbers  # noqa: PLC0415 - heavy, and few numbers come this way

    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        return None
    region = phonenumbers.region_code_for_country_code(number.country_code or 0)
    plan = phonenumbers.PhoneMetadata.metadata_for_region(region)
    shape = plan.general_desc.national_number_pattern if plan and plan.general_desc else None
    national = phonenumbers.national_significant_number(number)
    if shape is None or not re.fullmatch(shape, national, re.ASCII):
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def email_address(text: str) -> str | None:
    """Return the address in lower case, its domain as ASCII, or None when it cannot be one.

    Checked by form only; nothing is asked of the network.
    """
    text = text.translate(INVISIBLE).strip().lower()
    if _USUAL_EMAIL.fullmatch(text):
        return text
    return _email_of_any_form(text)


@lru_cache(maxsize=4096)
def _email_of_any_form(text: str) -> str | None:
    if "@" not in text:
        return None
    import email_validator  # noqa: PLC0415 - heavy, and few addresses come this way

    try:
        address = email_validator.validate_email(
            text, check_deliverability=False, allow_smtputf8=False
        )
    except email_validator.EmailNotValidError:
        return None
    return (address.ascii_email or address.normalized).lower()
