"""Why somebody may join, and what others lack, in the reader's words."""

from collections.abc import Sequence

from models.values import Money
from services import segments
from services.core.words import Words
from services.programs.candidates import Reason


def reasons_text(reasons: Sequence[Reason], words: Words, currency: str) -> str:
    """Return how the conditions stand: "Purchases in the last 60 days: 4 · …"."""
    return " · ".join(_stands(one, words, currency) for one in reasons)


def lacks_text(lacks: Sequence[Reason], words: Words, currency: str) -> str:
    """Return what is lacking: "₪38.00 and 1 visit short"."""
    short = [_missing(one, words, currency) for one in lacks if one.missing is not None]
    said = [
        words("not: {fact}", fact=_stands(one, words, currency))
        for one in lacks
        if one.missing is None
    ]
    if short:
        said.insert(0, words("{what} short", what=f" {words('and')} ".join(short)))
    return ", ".join(said)


def fee_text(due_minor: int, fee_minor: int, words: Words, currency: str) -> str:
    """Return what joining costs somebody: "fee ₪30.00", "no fee" for whom the rule frees of it.

    Nothing where the program asks no fee (`fee_minor` 0).
    """
    if not fee_minor:
        return ""
    if not due_minor:
        return words("no fee")
    return words("fee {sum}", sum=Money(due_minor, currency))


def _stands(reason: Reason, words: Words, currency: str) -> str:
    why, label = reason.why, words(reason.label)
    if why.condition is None or why.figure is None or isinstance(why.figure, tuple):
        return f"{label} {'✓' if why.holds else '✗'}"
    return segments.standing_text(why.condition, why.figure, why.kind, words, currency)


def _missing(reason: Reason, words: Words, currency: str) -> str:
    missing = reason.missing or 0
    if reason.fact == "purchases.count":
        return words("{n} visits", n=round(missing))
    figure = segments.figure_text(missing, reason.why.kind, words, currency, reason.fact)
    return figure if reason.fact == "purchases.total" else f"{words(reason.label)} {figure}"
