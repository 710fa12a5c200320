"""Money in whole minor units of one currency; never a float."""

from dataclasses import dataclass
from decimal import Decimal

# ISO 4217 minor digits of the currencies that have not two; the one table of them.
# UZS has two by ISO although its coins have gone; tills still print tiyin.
_NONE = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"
_THREE = "BHD IQD JOD KWD LYD OMR TND"
CURRENCY_DIGITS = dict.fromkeys(_NONE.split(), 0) | dict.fromkeys(_THREE.split(), 3)


def minor_per_major(currency: str) -> int:
    """Return how many minor units make one major unit: 100 for ILS, 1 for VND, 1000 for JOD."""
    return int(10 ** CURRENCY_DIGITS.get(currency, 2))


def minor_units(major: Decimal, per_major: int) -> int:
    """Return major units as minor ones, rounded half away from zero.

    In whole numbers rather than by `quantize`: a file of purchases comes here for every sum.
    """
    scaled = major * per_major
    whole = int(scaled)
    if abs(scaled - whole) * 2 >= 1:
        whole += 1 if scaled > 0 else -1
    return whole


def minor_from_decimal(major: Decimal, currency: str) -> int:
    """Return an amount of major units as minor units, rounded half away from zero."""
    return minor_units(major, minor_per_major(currency))


def major_text(minor: int, currency: str) -> str:
    """Return the amount as a plain decimal number without sign of currency: 1234 -> "12.34"."""
    digits = CURRENCY_DIGITS.get(currency, 2)
    return f"{Decimal(minor).scaleb(-digits):.{digits}f}"


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount in whole minor units (agorot, cents) of `currency` (ISO 4217)."""

    minor: int
    currency: str
