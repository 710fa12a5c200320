"""The campaign file (TOML): what is said, to whom, through which channels.

name = "Coffee is waiting"
kind = "time_based"                     # or "segmental"
segment = "Drifting"                    # a saved segment, or a rule of its own:
# rule = { all = [ { fact = "purchases.count", op = "at_least", value = 3 } ] }
channels = ["email", "post"]            # in order of preference; left out: e-mail
response_days = 14                      # a purchase within these days counts as response
not_within_days = 7                     # leave out who was written to in the last days

[cost]                                  # optional, in minor units of the shop's currency
fixed = 15000                           # once, for the whole campaign
sms = 12                                # for each message sent through the channel

[messages.he]
subject = "{first_name|שלום}, הקפה מחכה לך"
body = "…"
html = "…"                              # optional, beside the plain text
[messages.he.sms]                       # a channel's own wording; else the one above
body = "…"
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from models.values import Channel
from services.campaigns.errors import (
    BadEntry,
    LineBreak,
    MissingEntry,
    NotToml,
    UnknownEntry,
)
from services.campaigns.template import parse
from services.core.formats import LANGUAGES

KINDS: Final = ("segmental", "time_based")
LARGEST_FILE: Final = 1_000_000
LONGEST_NAME: Final = 120
LONGEST_SUBJECT: Final = 200
LONGEST_BODY: Final = 100_000

FIXED: Final = "fixed"
_MOST_COST: Final = 10**12
_TEXTS: Final = ("subject", "body", "html")
_ENTRIES: Final = (
    "name",
    "kind",
    "segment",
    "rule",
    "channels",
    "response_days",
    "not_within_days",
    "cost",
    "messages",
)


@dataclass(frozen=True, slots=True)
class Message:
    """What is said in one channel and language: texts with merge fields."""

    channel: Channel
    language: str
    subject: str | None
    body: str
    html: str | None


@dataclass(frozen=True, slots=True)
class Plan:
    """A campaign as its file has it; exactly one of `segment` and `rule` is there.

    `cost` holds minor units: FIXED once, and a channel's name for each message through it.
    """

    name: str
    kind: str
    segment: str | None
    rule: Any | None
    channels: tuple[Channel, ...]
    response_days: int
    not_within_days: int
    cost: Mapping[str, int]
    languages: tuple[str, ...]
    messages: tuple[Message, ...]


def read_plan(content: bytes) -> Plan:
    """Return the plan of a campaign file's content; every refusal names the place in the file."""
    if len(content) > LARGEST_FILE:
        raise NotToml(reason=f"> {LARGEST_FILE:,} B")
    try:
        document = tomllib.loads(content.decode("utf-8-sig"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise NotToml(reason=str(error)) from error
    _only(document, _ENTRIES, "")
    channels = _channels(document)
    languages, messages = _messages(document, channels)
    segment, rule = _audience(document)
    return Plan(
        name=_line(document, "name", "name", LONGEST_NAME),
        kind=_one_of(document, "kind", KINDS, "time_based"),
        segment=segment,
        rule=rule,
        channels=channels,
        response_days=_days(document, "response_days", 14, 1),
        not_within_days=_days(document, "not_within_days", 0, 0),
        cost=_cost(document),
        languages=languages,
        messages=messages,
    )


def _audience(document: Mapping[str, Any]) -> tuple[str | None, Any | None]:
    if ("segment" in document) == ("rule" in document):
        if "rule" in document:
            raise BadEntry(place="rule", value="segment + rule")
        raise MissingEntry(place="segment")
    if "segment" in document:
        return _line(document, "segment", "segment", LONGEST_NAME), None
    rule = document["rule"]
    if not isinstance(rule, dict):
        raise BadEntry(place="rule", value=rule)
    return None, rule if "rule" in rule else {"version": 1, "rule": rule}


def _channels(document: Mapping[str, Any]) -> tuple[Channel, ...]:
    words = document.get("channels", [Channel.EMAIL.value])
    if not isinstance(words, list) or not words:
        raise BadEntry(place="channels", value=words)
    known = [channel.value for channel in Channel]
    for word in words:
        if word not in known or words.count(word) > 1:
            raise BadEntry(place="channels", value=word)
    return tuple(Channel(word) for word in words)


def _messages(
    document: Mapping[str, Any], channels: Sequence[Channel]
) -> tuple[tuple[str, ...], tuple[Message, ...]]:
    tables = document.get("messages")
    if not isinstance(tables, dict) or not tables:
        raise MissingEntry(place="messages")
    _only(tables, LANGUAGES, "messages.")
    messages: list[Message] = []
    for language, table in tables.items():
        place = f"messages.{language}"
        if not isinstance(table, dict):
            raise BadEntry(place=place, value=table)
        _only(table, (*_TEXTS, *(channel.value for channel in Channel)), f"{place}.")
        for channel in channels:
            messages.append(_message(table, channel, language, place))
    return tuple(tables), tuple(messages)


def _message(table: Mapping[str, Any], channel: Channel, language: str, place: str) -> Message:
    own = table.get(channel.value, {})
    if not isinstance(own, dict):
        raise BadEntry(place=f"{place}.{channel.value}", value=own)
    _only(own, _TEXTS, f"{place}.{channel.value}.")
    texts = {name: table[name] for name in _TEXTS if name in table} | own
    for name, text in texts.items():
        where = f"{place}.{channel.value}.{name}" if name in own else f"{place}.{name}"
        _check_text(text, name, where)
    for name in ("subject", "body") if channel is Channel.EMAIL else ("body",):
        if not texts.get(name, "").strip():
            raise MissingEntry(place=f"{place}.{name}")
    is_mail = channel is Channel.EMAIL
    return Message(
        channel,
        language,
        texts.get("subject"),
        texts["body"],
        texts.get("html") if is_mail else None,
    )


def _check_text(text: Any, name: str, place: str) -> None:
    if not isinstance(text, str):
        raise BadEntry(place=place, value=text)
    if len(text) > (LONGEST_SUBJECT if name == "subject" else LONGEST_BODY):
        raise BadEntry(place=place, value=f"{len(text):,}")
    if name == "subject" and is_broken_line(text):
        raise LineBreak(place=place)
    for line in text.splitlines():
        if any(ord(sign) < 32 and sign != "\t" for sign in line) or "\x7f" in line:
            raise BadEntry(place=place, value=ascii(line)[:40])
    parse(text, place)


def is_broken_line(text: str) -> bool:
    """Return whether the text is more than one line for any program that might read it."""
    return len(text.splitlines()) > 1 or text != text.rstrip("\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029")


def _line(document: Mapping[str, Any], name: str, place: str, longest: int) -> str:
    if name not in document:
        raise MissingEntry(place=place)
    value = document[name]
    if not isinstance(value, str) or not value.strip() or len(value) > longest:
        raise BadEntry(place=place, value=value)
    if is_broken_line(value) or not value.isprintable():
        raise LineBreak(place=place)
    return value.strip()


def _one_of(document: Mapping[str, Any], name: str, words: Sequence[str], default: str) -> str:
    value = document.get(name, default)
    if value not in words:
        raise BadEntry(place=name, value=value)
    return str(value)


def _days(document: Mapping[str, Any], name: str, default: int, least: int) -> int:
    value = document.get(name, default)
    if type(value) is not int or not least <= value <= 3650:
        raise BadEntry(place=name, value=value)
    return value


def _cost(document: Mapping[str, Any]) -> dict[str, int]:
    table = document.get("cost", {})
    if not isinstance(table, dict):
        raise BadEntry(place="cost", value=table)
    _only(table, (FIXED, *(channel.value for channel in Channel)), "cost.")
    for name, amount in table.items():
        if type(amount) is not int or not 0 <= amount <= _MOST_COST:
            raise BadEntry(place=f"cost.{name}", value=amount)
    return dict(table)


def _only(table: Mapping[str, Any], known: Sequence[str], prefix: str) -> None:
    for name in table:
        if name not in known:
            raise UnknownEntry(place=f"{prefix}{name}", known=", ".join(known))
