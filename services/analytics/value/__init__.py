"""What customers are worth from here on: who still is one, how often they come, what they bring.

BG/NBD and Gamma-Gamma are fitted on the shop's own visit days and kept for each member until the
next fit. While the history carries no fit, nothing is said of anybody.
"""

from services.analytics.value.figures import (
    Valued,
    ValueFigures,
    value_figures,
)
from services.analytics.value.queries import (
    Fit,
    Worth,
    newest_fit,
    worth_of,
)
from services.analytics.value.rules import LEAST_DAYS, LEAST_REPEATERS, BgNbd, GammaGamma, TooLittle
from services.analytics.value.service import fit_values, is_stale

__all__ = [
    "LEAST_DAYS",
    "LEAST_REPEATERS",
    "BgNbd",
    "Fit",
    "GammaGamma",
    "TooLittle",
    "ValueFigures",
    "Valued",
    "Worth",
    "fit_values",
    "is_stale",
    "newest_fit",
    "value_figures",
    "worth_of",
]
