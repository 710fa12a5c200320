"""The fitted parameters and when there is too little to fit them (pure)."""

from dataclasses import dataclass
from enum import StrEnum

FITTED = "fitted"

# Below these a fit follows chance more than customers (measured in docs/decisions/0011-value.md).
LEAST_REPEATERS = 100
LEAST_DAYS = 84


@dataclass(frozen=True, slots=True)
class BgNbd:
    """Parameters of BG/NBD; `alpha` in the unit of time of the histories."""

    r: float
    alpha: float
    a: float
    b: float
    log_likelihood: float


@dataclass(frozen=True, slots=True)
class GammaGamma:
    """Parameters of Gamma-Gamma; `gamma` in the unit of the values."""

    p: float
    q: float
    gamma: float


class TooLittle(StrEnum):
    """Why nothing is said of what customers are worth."""

    FEW_DAYS = "few_days"
    FEW_REPEATERS = "few_repeaters"
    NO_FIT = "no_fit"


def too_little(repeaters: int, days: int) -> TooLittle | None:
    """Return why these customers do not carry a fit, None when they do.

    `repeaters` came on a second day, `days` is how long the shop's history is.
    """
    if days < LEAST_DAYS:
        return TooLittle.FEW_DAYS
    if repeaters < LEAST_REPEATERS:
        return TooLittle.FEW_REPEATERS
    return None
