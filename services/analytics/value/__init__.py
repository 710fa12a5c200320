"""What customers are worth from here on: who still is one, how often they come, what they bring.

BG/NBD and Gamma-Gamma are fitted on the shop's own visit days and kept for each member until the
next fit. While the history carries no fit, nothing is said of anybody.
"""

from services.analytics.value.queries import (
    Fit,
    MemberWorth,
    Worth,
    most_worth,
    newest_fit,
    worth_of,
)
from services.analytics.value.rules import BgNbd, GammaGamma, TooLittle
from services.analytics.value.service import fit_values, is_stale

__all__ = [
    "BgNbd",
    "Fit",
    "GammaGamma",
    "MemberWorth",
    "TooLittle",
    "Worth",
    "fit_values",
    "is_stale",
    "most_worth",
    "newest_fit",
    "worth_of",
]
