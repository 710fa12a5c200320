"""One condition as a label with its value, and a member's own figure: for lists of reasons."""

from datetime import date
from typing import Any

from models.values import Money
from services.core.formats import formats_for
from services.core.words import Text, Words
from services.segments.catalog import find_fact
from services.segments.catalog.profile import own_name
from services.segments.kinds import Kind
from services.segments.phrases import SHARES
from services.segments.tree import Condition
from services.segments.wording import (
    CHOICES,
    ORIGINS,
    chosen,
    listed,
    narrowings,
    percent,
    window_text,
)

_YES_OR_NO = ("yes", "no", ("yes",), ("no",))
# Unicode isolates: a figure keeps its own direction within the sentence.
_OWN_DIRECTION, _END = "\u2068", "\u2069"

_ORIGIN_FACTS = ("member.source", "membership.joined_via")
_COMPARED: dict[str, Text] = {
    "equals": Text("{fact}: exactly {value}"),
    "not_equals": Text("{fact}: not {value}"),
    "at_least": Text("{fact}: at least {value}"),
    "more_than": Text("{fact}: more than {value}"),
    "at_most": Text("{fact}: at most {value}"),
    "less_than": Text("{fact}: less than {value}"),
    "between": Text("{fact}: from {first} to {last}"),
    "contains": Text("{fact}: contains “{value}”"),
    "starts_with": Text("{fact}: begins with “{value}”"),
    "ends_with": Text("{fact}: ends with “{value}”"),
    "any_of": Text("{fact}: {value}"),
    "all_of": Text("{fact}: all of {value}"),
    "none_of": Text("{fact}: none of {value}"),
    "on": Text("{fact}: on {value}"),
    "before": Text("{fact}: before {value}"),
    "after": Text("{fact}: after {value}"),
    "in_last_days": Text("{fact}: in the last {n} days"),
    "in_next_days": Text("{fact}: in the next {n} days"),
    "not_in_last_days": Text("{fact}: not in the last {n} days"),
    "in_month": Text("{fact}: in month {value}"),
    "is_known": Text("{fact}: known"),
    "is_unknown": Text("{fact}: not known"),
}


def condition_sentence(condition: Condition, words: Words, currency: str) -> str:
    """Return what one condition means, in words."""
    fact = find_fact(condition.fact)
    kind = fact.kind if fact else Kind.TEXT
    label = words(fact.label) if fact else condition.fact
    if kind is Kind.OWN:
        label = own_name(condition.fact)
    parts = [_compared(condition, kind, label, words, currency)]
    if condition.within is not None:
        parts.append(window_text(condition.within, words))
    parts.extend(narrowings(condition.where, words))
    return ", ".join(parts)


def standing_text(
    condition: Condition, figure: Any, kind: Kind | None, words: Words, currency: str
) -> str:
    """Return a member's own figure with its period: "purchases in the last 60 days: 3".

    Where there is no single figure to show, what the condition asks.
    """
    fact = find_fact(condition.fact)
    if fact is None or figure is None or isinstance(figure, tuple):
        return condition_sentence(condition, words, currency)
    label = own_name(condition.fact) if fact.kind is Kind.OWN else words(fact.label)
    if condition.within is not None:
        label = f"{label} {window_text(condition.within, words)}"
    said = figure_text(figure, kind, words, currency, fact=condition.fact)
    return f"{label}: {_OWN_DIRECTION}{said}{_END}"


def _compared(condition: Condition, kind: Kind, label: str, words: Words, currency: str) -> str:
    value: Any = condition.value
    if condition.op == "between":
        first, last = (_value(one, condition.fact, kind, words, currency) for one in value)
        return words(_COMPARED["between"], fact=label, first=first, last=last)
    if condition.op.endswith("_days"):
        return words(_COMPARED[condition.op], fact=label, n=value)
    if value is None:
        return words(_COMPARED[condition.op], fact=label)
    if kind is Kind.FLAG and value in _YES_OR_NO:
        is_yes = ("yes" in value) == (condition.op not in ("not_equals", "none_of"))
        said: Any = words(CHOICES["yes" if is_yes else "no"])
        return words(_COMPARED["any_of"], fact=label, value=said)
    if condition.op == "in_month":
        said = listed([formats_for(words.language).month_name(one) for one in value], words)
    elif isinstance(value, tuple):
        names = [value_text(condition.fact, one, words) for one in value]
        said = listed(names, words, every=condition.op == "all_of")
    elif isinstance(value, str):
        said = value_text(condition.fact, value, words)
    else:
        said = _value(value, condition.fact, kind, words, currency)
    return words(_COMPARED[condition.op], fact=label, value=said)


def _value(value: Any, fact: str, kind: Kind, words: Words, currency: str) -> Any:
    """Return a number with its unit: money with its currency, a share as a percentage."""
    if fact in SHARES or fact == "sample.percent":
        return percent(value if fact in SHARES else value / 100, words)
    return Money(value, currency) if kind is Kind.MONEY else value


def value_text(fact: str, value: Any, words: Words) -> str:
    """Return a value of a fact as people read it: choices in words, names as they are."""
    if fact == "member.language":
        return formats_for(words.language).language_name(str(value))
    if fact in _ORIGIN_FACTS and value in ORIGINS:
        return words(ORIGINS[value])
    if fact == "purchases.bought":
        return str(value).partition(":")[2]  # "category:Coffee"
    found = find_fact(fact)
    is_name = found is None or not (
        found.choices or found.kind is Kind.FLAG or fact == "member.gender"
    )
    return str(value if is_name else chosen(value, words))


def figure_text(figure: Any, kind: Kind | None, words: Words, currency: str, fact: str = "") -> str:
    """Return a member's own figure in words, as an explanation shows it.

    With its `fact`, a figure that is a share of a whole is said as a percentage.
    """
    if figure is None or figure == ():
        return words("not known") if figure is None else words("none")
    if isinstance(figure, tuple):
        return ", ".join(str(chosen(one, words)) for one in figure)
    if fact in SHARES:
        return percent(figure, words)
    if kind is Kind.MONEY:
        return words("{value}", value=Money(round(figure), currency))
    if kind is Kind.BIRTHDAY:
        month, day = (int(part) for part in figure.split("-"))
        # A leap year, so that 29 February can be written.
        return formats_for(words.language).short_day(date(2000, month, day))
    if isinstance(figure, float):
        return words("{value}", value=round(figure, 2))
    return words("{value}", value=figure if isinstance(figure, date) else chosen(figure, words))
