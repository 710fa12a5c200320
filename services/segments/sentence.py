"""A rule as a sentence in the reader's language: "Customers who …"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from models.values import Money
from services.core.formats import formats_for
from services.core.words import Text, Words
from services.segments.catalog import find_fact
from services.segments.catalog.profile import own_name
from services.segments.kinds import Kind
from services.segments.labels import value_text
from services.segments.phrases import (
    AMOUNTS,
    BOUGHT,
    COUNTED,
    DAY,
    FEWER,
    KNOWN,
    OWN,
    PHRASES,
    PLACES,
    SHARES,
    SPAN,
    TEXTS,
    UNKNOWN,
)
from services.segments.tree import All, AnyOf, Condition, Node, Not
from services.segments.wording import listed, narrowings, percent, window_text


@dataclass(frozen=True, slots=True)
class SentencePart:
    """A piece of a sentence; the eye looks for the `weighty` ones: amounts, names, times."""

    text: str
    weighty: bool = False


def sentence(node: Node, words: Words, currency: str) -> str:
    """Return what the rule means, as one sentence; money is written in the currency."""
    return "".join(part.text for part in sentence_parts(node, words, currency))


def sentence_parts(node: Node, words: Words, currency: str) -> list[SentencePart]:
    """Return the sentence cut where the weight changes."""
    said = _SPACES.sub(" ", _with_endings(_said(node, words, currency), words)).strip()
    parts = [
        SentencePart(piece, weighty=place % 2 == 1)
        for place, piece in enumerate(_MARK.split(said))
        if piece
    ]
    first = parts[0]
    return [replace(first, text=first.text[:1].upper() + first.text[1:]), *parts[1:]]


def _said(node: Node, words: Words, currency: str) -> str:
    """Return the sentence with its weighty parts between marks."""
    match node:
        case All(()):
            return words("All customers")
        case AnyOf(()):
            return words("No customer")
        case All(parts):
            rule = _all(parts, words, currency)
        case AnyOf(parts) if not any(isinstance(part, All | AnyOf) for part in parts):
            clauses = [_clause(part, words, currency) for part in parts]
            rule = _chain(clauses, Text("{some}, or who {last}"), words)
        case AnyOf(parts):
            group = _any(parts, words, currency)
            rule = words("meet at least one of these: {group}", group=group)
        case _:
            rule = _clause(node, words, currency)
    return words("Customers who {rule}", rule=rule)


def _all(parts: Sequence[Node], words: Words, currency: str) -> str:
    """Return clauses that all hold, as they follow "who"."""
    said = ""
    for place, part in enumerate(parts):
        last = place == len(parts) - 1
        if isinstance(part, AnyOf) and part.parts and len(parts) > 1:
            group = _any(part.parts, words, currency)
            text = (
                "meet at least one of these: {group}"
                if not said
                else "{some}, and also at least one of these: {group}"
            )
            said = words(text, some=said, group=group)
            continue
        clause = _clause(part, words, currency)
        if not said:
            said = clause
        elif isinstance(parts[place - 1], AnyOf):
            said = words("{some}; and who {last}", some=said, last=clause)
        else:
            said = words(
                "{some} and who {last}" if last else "{some}, who {last}", some=said, last=clause
            )
    return said


def _any(parts: Sequence[Node], words: Words, currency: str) -> str:
    """Return clauses of which one holds, as they stand in a list."""
    clauses = [_clause(part, words, currency) for part in parts]
    return _chain(clauses, Text("{some}, or {last}"), words)


def _chain(clauses: Sequence[str], text: Text, words: Words) -> str:
    said = clauses[0]
    for clause in clauses[1:]:
        said = words(text, some=said, last=clause)
    return said


def _clause(node: Node, words: Words, currency: str) -> str:
    """Return a node as a bare clause: what the customers do, have or are."""
    match node:
        case Condition():
            return _Clause(node, words, currency).said()
        case All(()):
            return words("are customers")
        case AnyOf(()):
            return words("are nobody")
        case All(parts):
            inner = [_clause(part, words, currency) for part in parts]
            said = _chain(inner, Text("{some} and also {last}"), words)
            return said if len(inner) == 1 else f"({said})"
        case AnyOf(parts):
            said = _any(parts, words, currency)
            return said if len(parts) == 1 else f"({said})"
        case Not(Condition() as part) if turned := _turned(part):
            return _Clause(turned, words, currency).said()
        case Not(part):
            return words("do not fit this: {rule}", rule=_clause(part, words, currency))


def _turned(asked: Condition) -> Condition | None:
    """Return the condition that says in plain words that this one does not hold, if one does.

    "Do not live in Haifa" is what people say of those whose city is not known, too.
    """
    phrase = PHRASES.get(asked.fact, OWN)
    if phrase.nothing and (asked.op, asked.value) in _SOMETHING:
        return replace(asked, op="equals", value=0)
    if phrase.something and (asked.op, asked.value) in _NOTHING:
        return replace(asked, op="at_least", value=1)
    if phrase.denies and asked.op == "any_of":
        return replace(asked, op="none_of")
    return None


# Around what is weighty while the sentence is put together: no text of a shop has this character.
_MARK = re.compile("\ue000")
_SPACES = re.compile(r" {2,}")
# What grows together where a text and what fills it meet. Hebrew: one-letter prefixes join
# words, a hyphen stays before digits. Uzbek: endings join words and stand apart behind signs,
# and a comparison comes before the thing counted ("3 tadan kam xarid").
_ENDINGS: dict[str, tuple[tuple[re.Pattern[str], str], ...]] = {
    "he": (
        (
            re.compile(
                r"(?<![\u05d0-\u05ea])"
                r"([\u05d5\u05d1\u05db\u05dc\u05de\u05e9]{1,2})\u05be(?=\ue000?[\u05d0-\u05ea])"
            ),
            r"\1",
        ),
    ),
    "uz": (
        (re.compile(r"(?<=\d) ta (\w+)dan (koʻp|kam)(\ue000?da)?\b"), r" tadan \2 \1\3"),
        (
            re.compile(
                r"(?:(?<=[^\w\s”ʻʼ\ue000])|(?<=[^\w\s”ʻʼ\ue000]\ue000)"
                r"|(?<=\d)|(?<=\d\ue000))dan\b"
            ),
            r" dan",
        ),
    ),
}


def _with_endings(said: str, words: Words) -> str:
    """Return the text with the prefixes and endings of its language where they belong."""
    for found, instead in _ENDINGS.get(words.language, ()):
        said = found.sub(instead, said)
    return said


def _weighty(text: str) -> str:
    """Return the text between marks; one of its own would turn the weights round."""
    return f"\ue000{_MARK.sub('', text)}\ue000" if text else text


class _Clause:
    """One condition being said."""

    def __init__(self, asked: Condition, words: Words, currency: str) -> None:
        self._asked, self._words, self._currency = asked, words, currency
        self._fact = find_fact(asked.fact)
        self._kind = self._fact.kind if self._fact else Kind.TEXT
        self._phrase = PHRASES.get(asked.fact, OWN)

    def said(self) -> str:
        """Return the clause."""
        op, phrase, words = self._asked.op, self._phrase, self._words
        if self._asked.fact == "purchases.bought" and op in ("is_known", "is_unknown"):
            count = PHRASES["purchases.count"]
            bought = count.something if op == "is_known" else count.nothing
            return self._filled(bought or phrase.says)
        if op == "not_equals" and self._kind in _COUNTED and not self._is_something():
            exactly = replace(self._asked, op="equals")
            rule = _Clause(exactly, words, self._currency).said()
            return words("do not fit this: {rule}", rule=rule)
        if op in ("is_known", "is_unknown"):
            return words(KNOWN if op == "is_known" else UNKNOWN, fact=self._label())
        if op in TEXTS:
            return words(TEXTS[op], fact=self._label(), value=_weighty(str(self._asked.value)))
        if self._is_nothing() and phrase.nothing:
            return self._filled(phrase.nothing)
        if self._is_something() and phrase.something:
            return self._filled(phrase.something)
        text = phrase.denies if self._is_denied() and phrase.denies else phrase.says
        return self._filled(text, what=_weighty(self._what()))

    def _filled(self, text: Text, **facts: str) -> str:
        places = narrowings(self._asked.where, self._words, PLACES)
        where = "".join(f" {_weighty(place)}" for place in places)
        when = self._asked.within
        window = "" if when is None else f" {_weighty(window_text(when, self._words))}"
        said = self._words(text, where=where, when=window, fact=self._label(), **facts).strip()
        if window and "{when}" not in text:
            said += window
        return said + (where if where and "{where}" not in text else "")

    def _label(self) -> str:
        if self._kind is Kind.OWN:
            return _MARK.sub("", own_name(self._asked.fact))
        return self._words(self._fact.label) if self._fact else self._asked.fact

    def _is_nothing(self) -> bool:
        return (self._asked.op, self._asked.value) in _NOTHING

    def _is_something(self) -> bool:
        return (self._asked.op, self._asked.value) in _SOMETHING

    def _is_denied(self) -> bool:
        op, value = self._asked.op, self._asked.value
        if self._kind is Kind.FLAG:
            said_no = value in ("no", ("no",))
            return said_no != (op in ("none_of", "not_equals"))
        return op in ("none_of", "not_equals")

    def _what(self) -> str:
        value: Any = self._asked.value
        op, words = self._asked.op, self._words
        if self._asked.fact == "sample.percent" and op in ("less_than", "at_most"):
            return self._amount(value)
        if op == "between":
            return self._between(*value)
        if op in AMOUNTS and not isinstance(value, str):
            is_fewer = op == "less_than" and self._phrase.unit in COUNTED
            return words(FEWER if is_fewer else AMOUNTS[op], value=self._amount(value))
        if op in DAY:
            return words(DAY[op], value=value)
        match op:
            case "in_last_days":
                return words("in the last {n} days", n=value)
            case "in_next_days":
                return words("in the next {n} days", n=value)
            case "not_in_last_days":
                return words("more than {n} days ago", n=value)
            case "in_month":
                months = [formats_for(words.language).month_name(one) for one in value]
                return words("in {value}", value=listed(months, words))
            case _:
                values = value if isinstance(value, tuple) else (value,)
                said = [self._name(one) for one in values]
                return listed(said, words, every=op == "all_of")

    def _between(self, first: Any, last: Any) -> str:
        """Return two ends, with their unit once."""
        words, unit = self._words, self._phrase.unit
        if self._kind not in _COUNTED:
            return words("from {first} to {last}", first=first, last=last)
        span = words(SPAN, first=self._bare(first), last=self._bare(last))
        return span if unit is None else words(unit, n=_MANY, value=span)

    def _amount(self, value: Any) -> str:
        """Return a number with its unit."""
        unit = self._phrase.unit
        if unit is None:
            return self._bare(value)
        # A part of one takes the form of many: "2.5 purchases", "0.5 purchases".
        count = value if isinstance(value, int) else _MANY
        return self._words(unit, n=count, value=value)

    def _bare(self, value: Any) -> str:
        if self._kind is Kind.MONEY:
            return self._words("{value}", value=Money(value, self._currency))
        if self._asked.fact in SHARES:
            return percent(value, self._words)
        if self._asked.fact == "sample.percent":
            return percent(value / 100, self._words)
        return self._words("{value}", value=value)

    def _name(self, value: Any) -> str:
        """Return one name, choice or thing bought."""
        words, fact = self._words, self._asked.fact
        if fact == "purchases.bought":
            key, _, name = str(value).partition(":")
            return words(BOUGHT[key], value=name)
        if fact == "member.kind":
            return words(_KINDS[value]) if value in _KINDS else str(value)
        said = value_text(fact, value, words)
        if fact == "member.language" and words.language == "vi":
            return said[:1].lower() + said[1:]  # CLDR writes "Tiếng Việt", as a title
        return words("“{value}”", value=said) if fact in _QUOTED else said


_NOTHING = {("equals", 0), ("at_most", 0), ("less_than", 1)}
_SOMETHING = {("at_least", 1), ("more_than", 0), ("not_equals", 0)}
_COUNTED = (Kind.NUMBER, Kind.MONEY)
_MANY = 5
_KINDS = {"person": Text("private people"), "business": Text("businesses")}
# Names: between quotation marks they cannot be taken for the sentence's own words.
_QUOTED = frozenset(
    {
        "member.tags",
        "lifecycle.stage",
        "rfm.group",
        "segment.in",
        "membership.state",
        "campaigns.arm",
        "membership.program",
        "membership.track",
        "campaigns.received",
        "campaigns.responded",
    }
)
