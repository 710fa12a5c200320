"""A rule as a sentence in the reader's language: each condition in words, groups joined."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from models.values import Money
from services.core.formats import formats_for
from services.core.words import Text, Words
from services.segments.catalog import find_fact
from services.segments.catalog.profile import own_name
from services.segments.kinds import Kind
from services.segments.rfm import GROUPS
from services.segments.tree import (
    All,
    AnyOf,
    Condition,
    DaysAgo,
    FromTo,
    LastDays,
    LastMonths,
    NextDays,
    Node,
    Not,
    Where,
    Window,
)

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
_CHOICES: dict[str, Text] = {
    "prospect": Text("not bought yet"),
    "new": Text("new"),
    "returned": Text("came back"),
    "lost": Text("lost"),
    "drifting": Text("drifting away"),
    "one_time": Text("came once"),
    "active": Text("active"),
    "email": Text("e-mail"),
    "sms": Text("SMS"),
    "post": Text("post"),
    "phone": Text("phone"),
    "shop": Text("shop"),
    "web": Text("web"),
    "yes": Text("yes"),
    "no": Text("no"),
    "person": Text("person"),
    "business": Text("business"),
}
_WEEKDAYS = (
    Text("Monday"),
    Text("Tuesday"),
    Text("Wednesday"),
    Text("Thursday"),
    Text("Friday"),
    Text("Saturday"),
    Text("Sunday"),
)
_NARROWED: dict[str, Text] = {
    "branch": Text("branch {value}"),
    "region": Text("region {value}"),
    "product": Text("product {value}"),
    "category": Text("category {value}"),
    "department": Text("department {value}"),
    "brand": Text("brand {value}"),
    "weekday": Text("on {value}"),
    "hours": Text("at {value}"),
    "channel": Text("through {value}"),
    "program": Text("program {value}"),
    "benefit": Text("benefit {value}"),
    "campaign": Text("campaign {value}"),
}


def sentence(node: Node, words: Words, currency: str) -> str:
    """Return what the rule means, in words; money is written in the currency."""
    return _said(node, words, currency, outermost=True)


def condition_sentence(condition: Condition, words: Words, currency: str) -> str:
    """Return what one condition means, in words."""
    fact = find_fact(condition.fact)
    kind = fact.kind if fact else Kind.TEXT
    label = words(fact.label) if fact else condition.fact
    if kind is Kind.OWN:
        label = own_name(condition.fact)
    parts = [_compared(condition, kind, label, words, currency)]
    if condition.within is not None:
        parts.append(_window(condition.within, words))
    parts.extend(_where(condition.where, words))
    return ", ".join(parts)


def _said(node: Node, words: Words, currency: str, *, outermost: bool = False) -> str:
    match node:
        case Condition():
            return condition_sentence(node, words, currency)
        case All(()):
            return words("everyone")
        case AnyOf(()):
            return words("no one")
        case All(parts):
            said = words(" and ").join(_said(part, words, currency) for part in parts)
        case AnyOf(parts):
            said = words(" or ").join(_said(part, words, currency) for part in parts)
        case Not(part):
            return words("not: {rule}", rule=f"({_said(part, words, currency, outermost=True)})")
    return said if outermost or len(parts) == 1 else f"({said})"


def _compared(condition: Condition, kind: Kind, label: str, words: Words, currency: str) -> str:
    value: Any = condition.value
    if condition.op == "between":
        first, last = (_value(one, kind, currency) for one in value)
        return words(_COMPARED["between"], fact=label, first=first, last=last)
    if condition.op.endswith("_days"):
        return words(_COMPARED[condition.op], fact=label, n=value)
    if value is None:
        return words(_COMPARED[condition.op], fact=label)
    said = _listed(value, words) if isinstance(value, tuple) else _value(value, kind, currency)
    return words(_COMPARED[condition.op], fact=label, value=_chosen(said, words))


def _value(value: Any, kind: Kind, currency: str) -> Any:
    return Money(value, currency) if kind is Kind.MONEY else value


def _chosen(value: Any, words: Words) -> Any:
    """Return a value of a closed set in words, any other as it is."""
    if isinstance(value, str) and value in _CHOICES:
        return words(_CHOICES[value])
    return words(GROUPS[value]) if isinstance(value, str) and value in GROUPS else value


def _listed(values: Sequence[Any], words: Words) -> str:
    said = [str(_chosen(value, words)) for value in values]
    if len(said) == 1:
        return said[0]
    return words("{some} or {last}", some=", ".join(said[:-1]), last=said[-1])


def _window(window: Window, words: Words) -> str:
    match window:
        case LastDays(days):
            return words("in the last {n} days", n=days)
        case LastMonths(months):
            return words("in the last {n} months", n=months)
        case DaysAgo(since, before):
            return words("from {first} to {last} days ago", first=before - 1, last=since)
        case FromTo(first, last):
            return words("from {first} to {last}", first=first, last=last)
        case NextDays(days):
            return words("in the next {n} days", n=days)


def _where(where: Where, words: Words) -> list[str]:
    said = []
    for key in where.keys():  # noqa: SIM118 - a row of settings, not a dict
        value = getattr(where, key)
        if key == "returns":
            said.append(words("returned goods only") if value else words("without returned goods"))
        elif key == "weekday":
            days = _listed([words(_WEEKDAYS[day - 1]) for day in value], words)
            said.append(words(_NARROWED[key], value=days))
        elif key == "hours":
            hours = ["–".join(f"{m // 60:02d}:{m % 60:02d}" for m in pair) for pair in value]
            said.append(words(_NARROWED[key], value=_listed(hours, words)))
        else:
            said.append(words(_NARROWED[key], value=_listed(value, words)))
    return said


def figure_text(figure: Any, kind: Kind | None, words: Words, currency: str) -> str:
    """Return a member's own figure in words, as an explanation shows it."""
    if figure is None or figure == ():
        return words("not known") if figure is None else words("none")
    if isinstance(figure, tuple):
        return ", ".join(str(_chosen(one, words)) for one in figure)
    if kind is Kind.MONEY:
        return words("{value}", value=Money(round(figure), currency))
    if kind is Kind.BIRTHDAY:
        month, day = (int(part) for part in figure.split("-"))
        # A leap year, so that 29 February can be written.
        return formats_for(words.language).short_day(date(2000, month, day))
    if isinstance(figure, float):
        return words("{value}", value=round(figure, 2))
    return words("{value}", value=figure if isinstance(figure, date) else _chosen(figure, words))
