"""What the cashier typed or the scanner sent, read as what it may mean. Pure."""

import re
from dataclasses import dataclass
from decimal import Decimal

from models.values import CURRENCY_DIGITS, minor_per_major, minor_units

# Israeli keyboards (SI 1452): the letter each Latin key writes while Hebrew is on. A scanner is a
# keyboard too: with Hebrew on, a card "AB-12" arrives as "שנ-12", and 88.80 as "88ץ80".
_LATIN_KEYS = "qwertyuiopasdfghjkl;'zxcvbnm,./"
_HEBREW_KEYS = "/'קראטוןםפשדגכעיחלךף,זסבהנמצתץ."
_TO_LATIN = str.maketrans(_HEBREW_KEYS, _LATIN_KEYS)
_TO_HEBREW = str.maketrans(_LATIN_KEYS, _HEBREW_KEYS)
_HEBREW = re.compile("[א-ת]")
_LATIN = re.compile("[a-z]", re.IGNORECASE)

# More major units than one sale of a small shop comes to: a slip, or a card in the wrong place.
_ABSURD_MAJOR = {"VND": 10**10, "UZS": 10**9}
_ABSURD = 10**6
MOST_PIECES = 10_000

# So many digits without a decimal point may be an amount; more are a number of something.
_SHORT_AMOUNT = {"VND": 8, "UZS": 8}
_SHORT = 4

_SIGNS = str.maketrans("", "", "₪$€₫\u00a0\u200e\u200f\u2066\u2067\u2069 ")
_QUANTITY = re.compile(
    r"(?:(\d{1,6}(?:[.,]\d{1,3})?)[*×xX]\s*(\S.*)?|[*×]\s*(\d{1,6}(?:[.,]\d{1,3})?))"
)
_AMOUNT = re.compile(r"([-\u2212]?)(\d[\d.,]*)")


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed. `code` is the text without the quantity before it.

    `amount_minor` is set when it can be a sum of money, `is_amount` when it can be nothing else.
    `quantity_milli` is thousandths of pieces; without a code it is for the line in hand.
    """

    code: str
    quantity_milli: int | None = None
    amount_minor: int | None = None
    is_amount: bool = False

    @property
    def has_letters(self) -> bool:
        """Return whether it may be a name."""
        return any(letter.isalpha() for letter in self.code)


def read(text: str, currency: str) -> Typed:
    """Return what the text may mean to a counter that counts in `currency`."""
    text = text.strip()
    if any(letter.isdigit() for letter in text) and _HEBREW.search(text):
        plain = in_latin(text)
        if amount(plain, currency) is not None:
            text = plain
    quantity = _QUANTITY.fullmatch(text)
    if quantity is not None:
        count, code, alone = quantity.groups()
        milli = minor_units(Decimal((count or alone).replace(",", ".")), 1000)
        return Typed((code or "").strip(), quantity_milli=milli)
    wanted = text.removeprefix("=")
    minor = amount(wanted, currency)
    plain_digits = wanted.isdecimal()
    if minor is None or (plain_digits and text == wanted and not _is_short(wanted, currency)):
        return Typed(text)
    return Typed(text, amount_minor=minor, is_amount=text != wanted or not plain_digits)


def _is_short(digits: str, currency: str) -> bool:
    if digits.startswith("0"):
        return digits == "0"
    return len(digits) <= _SHORT_AMOUNT.get(currency, _SHORT)


def amount(text: str, currency: str) -> int | None:
    """Return a sum of money in minor units, as people write it; None when it is none.

    The last point or comma parts the decimals where the currency has some, unless exactly three
    digits follow a comma; others part thousands.
    """
    found = _AMOUNT.fullmatch(text.translate(_SIGNS))
    if found is None:
        return None
    sign, digits = found.groups()
    places = CURRENCY_DIGITS.get(currency, 2)
    whole, point, part = digits, "", ""
    cut = max(digits.rfind("."), digits.rfind(","))
    if places and cut >= 0 and (digits[cut] == "." or len(digits) - cut != 4):
        whole, point, part = digits[:cut], digits[cut], digits[cut + 1 :]
    if len(part) > places or (point and whole.count(point)) or not _grouped(whole):
        return None
    major = Decimal(f"{re.sub('[.,]', '', whole)}.{part or 0}")
    minor = minor_units(major, minor_per_major(currency))
    return -minor if sign else minor


def _grouped(whole: str) -> bool:
    """Return whether separators stand where thousands part."""
    parts = re.split("[.,]", whole)
    return parts[0] != "" and all(len(part) == 3 for part in parts[1:])


def asked_amount(text: str, currency: str) -> int | None:
    """Return the sum typed where one was asked for; None for a code that was scanned instead."""
    minor = amount(text, currency)
    return None if minor is None or is_absurd(minor, currency) else minor


def is_absurd(minor: int, currency: str) -> bool:
    """Return whether no sale of a shop comes to so much."""
    return abs(minor) >= _ABSURD_MAJOR.get(currency, _ABSURD) * minor_per_major(currency)


def in_latin(text: str) -> str:
    """Return what the keys would have written with Latin on; unchanged without Hebrew letters."""
    return text.lower().translate(_TO_LATIN) if _HEBREW.search(text) else text


def in_hebrew(text: str) -> str:
    """Return what the keys would have written with Hebrew on; unchanged without Latin letters."""
    return text.lower().translate(_TO_HEBREW) if _LATIN.search(text) else text


def readings(code: str) -> tuple[str, ...]:
    """Return the ways to look a text up: as it is, then as the other keyboard writes it."""
    return tuple(dict.fromkeys((code, in_latin(code), in_hebrew(code))))
