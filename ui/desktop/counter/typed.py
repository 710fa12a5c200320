"""What the cashier typed or the scanner sent, read as what it may mean. Pure."""

import re
from dataclasses import dataclass
from decimal import Decimal

from models.values import CURRENCY_DIGITS, minor_per_major, minor_units
from ui.desktop.core.amounts import decimals, read_number

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

_QUANTITY = re.compile(
    r"(?:(\d{1,6}(?:[.,]\d{1,3})?)[*×xX]\s*(\S.*)?|[*×]\s*(\d{1,6}(?:[.,]\d{1,3})?))"
)


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

    None, too, for parts of a minor unit.
    """
    places = CURRENCY_DIGITS.get(currency, 2)
    major = read_number(text, places)
    if major is None or decimals(major) > places:
        return None
    return minor_units(major, minor_per_major(currency))


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
