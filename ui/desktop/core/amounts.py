"""Numbers as people type them: with separators, signs of currency and marks of direction. Pure."""

import re
from decimal import Decimal

_SIGNS = str.maketrans("", "", "₪$€₫\u00a0\u202f\u200e\u200f\u2066\u2067\u2069 ")
_NUMBER = re.compile(r"([-\u2212]?)(\d[\d.,]*)")
_THOUSAND = len(",000")


def read_number(text: str, places: int) -> Decimal | None:
    """Return the number; None when it is none. It may have more than `places` decimals.

    The last point or comma parts the decimals, others part thousands. A comma before exactly
    three digits parts thousands too ("1,000", but "0,125"), and so does a point where numbers
    have no decimals.
    """
    found = _NUMBER.fullmatch(text.translate(_SIGNS))
    if found is None:
        return None
    sign, digits = found.groups()
    whole, part = digits, ""
    cut = max(digits.rfind("."), digits.rfind(","))
    if cut >= 0 and _parts_decimals(digits, cut, places):
        whole, part = digits[:cut], digits[cut + 1 :]
        if digits[cut] in whole:
            return None
    if not _is_grouped(whole):
        return None
    number = Decimal(re.sub("[.,]", "", whole) + (f".{part}" if part else ""))
    return -number if sign else number


def decimals(number: Decimal) -> int:
    """Return how many decimals a finite number is written with."""
    exponent = number.as_tuple().exponent
    return -exponent if isinstance(exponent, int) and exponent < 0 else 0


def _parts_decimals(digits: str, cut: int, places: int) -> bool:
    if not places and _is_grouped(digits):
        return False
    return digits[cut] == "." or len(digits) - cut != _THOUSAND or digits.startswith("0")


def _is_grouped(whole: str) -> bool:
    """Return whether separators stand where thousands part."""
    first, *parts = re.split("[.,]", whole)
    return first != "" and all(len(part) == _THOUSAND - 1 for part in parts)
