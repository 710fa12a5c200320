"""The parts that labels and sentences share: choices, lists, windows and what narrows a figure."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from services.core.formats import formats_for
from services.core.words import Text, Words
from services.segments.frame import Missing
from services.segments.rfm import GROUPS
from services.segments.tree import (
    DaysAgo,
    FromTo,
    LastDays,
    LastMonths,
    NextDays,
    Where,
    Window,
)

CHOICES: dict[str, Text] = {
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
    "female": Text("female"),
    "male": Text("male"),
    "candidate": Text("candidate"),
    "invited": Text("invited"),
    "expired": Text("term is over"),
    "left": Text("left the program"),
    "everyone": Text("everyone"),
    "pilot": Text("pilot"),
    "rest": Text("the rest after the pilot"),
    "control": Text("control group"),
}
# Where customers and memberships come from, as the app itself writes it; owners write others.
ORIGINS: dict[str, Text] = {
    "counter": Text("at the counter"),
    "import": Text("from a file"),
    "invitation": Text("by invitation"),
    "rule": Text("by the join condition"),
}
WEEKDAYS = (
    Text("Monday"),
    Text("Tuesday"),
    Text("Wednesday"),
    Text("Thursday"),
    Text("Friday"),
    Text("Saturday"),
    Text("Sunday"),
)
NARROWED: dict[str, Text] = {
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

# What a rule may ask for that the shop does not have.
_THINGS: dict[str, Text] = NARROWED | {
    "employee": Text("employee {value}"),
    "tag": Text("tag {value}"),
    "track": Text("track {value}"),
    "custom": Text("own field {value}"),
}


def missing_text(missing: Missing, words: Words) -> str:
    """Return in words what the shop does not have."""
    thing = words(_THINGS[missing.what], value=missing.value)
    return words("This shop has no {thing}.", thing=thing)


def chosen(value: Any, words: Words) -> Any:
    """Return a value of a closed set in words, any other as it is."""
    if isinstance(value, str) and value in CHOICES:
        return words(CHOICES[value])
    return words(GROUPS[value]) if isinstance(value, str) and value in GROUPS else value


def listed(values: Sequence[Any], words: Words, *, every: bool = False) -> str:
    """Return values as a list: one of them, or `every` one."""
    said = [str(value) for value in values]
    if len(said) == 1:
        return said[0]
    text = "{some} and {last}" if every else "{some} or {last}"
    return words(text, some=", ".join(said[:-1]), last=said[-1])


def percent(value: float, words: Words) -> str:
    """Return a share 0–1 as a percentage, without decimals where it has none."""
    whole = value * 100
    return formats_for(words.language).share(value, 0 if whole == int(whole) else 1)


def window_text(window: Window, words: Words) -> str:
    """Return a window in words: "in the last 30 days"."""
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


def narrowings(
    where: Where, words: Words, texts: Mapping[str, Text] = MappingProxyType(NARROWED)
) -> list[str]:
    """Return what narrows a figure, one text for each key, in the words of `texts`."""
    said = []
    for key in where.keys():  # noqa: SIM118 - a row of settings, not a dict
        value = getattr(where, key)
        if key == "returns":
            said.append(words("returned goods only") if value else words("without returned goods"))
        elif key == "weekday":
            days = listed([words(WEEKDAYS[day - 1]) for day in value], words)
            said.append(words(texts[key], value=days))
        elif key == "hours":
            hours = ["–".join(f"{m // 60:02d}:{m % 60:02d}" for m in pair) for pair in value]
            said.append(words(texts[key], value=listed(hours, words)))
        else:
            names = [chosen(one, words) if key == "channel" else one for one in value]
            said.append(words(texts[key], value=listed(names, words)))
    return said
