"""Money in whole minor units of one currency; never a float."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

# ISO 4217 minor digits of the currencies shops use; the one table of them.
# UZS: ISO says 2 although coins have gone; tills still print tiyin.
CURRENCY_DIGITS = {"ILS": 2, "USD": 2, "EUR": 2, "GBP": 2, "UZS": 2, "VND": 0}


def minor_per_major(currency: str) -> int:
    """Return how many minor units make one major unit: 100 for ILS, 1 for VND.

    An unknown currency counts as having two digits, as most of ISO 4217 has.
    """
    return int(10 ** CURRENCY_DIGITS.get(currency, 2))


def minor_from_decimal(major: Decimal, currency: str) -> int:
    """Return an amount of major units as minor units, rounded half away from zero."""
    minor = major * minor_per_major(currency)
    # Decimal's ROUND_HALF_UP rounds the magnitude: half goes away from zero on both sides.
    return int(minor.quantize(Decimal(1), rounding=ROUND_HALF_UP))


def major_text(minor: int, currency: str) -> str:
    """Return the amount as a plain decimal number without sign of currency: 1234 -> "12.34"."""
    digits = CURRENCY_DIGITS.get(currency, 2)
    return f"{Decimal(minor).scaleb(-digits):.{digits}f}"


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount in whole minor units (agorot, cents) of `currency` (ISO 4217)."""

    minor: int
    currency: str
