"""A flat rule (all or any of a few conditions) as the editor of conditions shows and changes it."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from models.values import minor_from_decimal
from services import segments
from services.core.words import Text

OPERATORS = {
    "equals": Text("is exactly"),
    "not_equals": Text("is not"),
    "at_least": Text("is at least"),
    "more_than": Text("is more than"),
    "at_most": Text("is at most"),
    "less_than": Text("is less than"),
    "between": Text("is between"),
    "contains": Text("contains"),
    "starts_with": Text("begins with"),
    "ends_with": Text("ends with"),
    "any_of": Text("is one of"),
    "all_of": Text("is all of"),
    "none_of": Text("is none of"),
    "on": Text("is on"),
    "before": Text("is before"),
    "after": Text("is after"),
    "in_last_days": Text("is in the last days"),
    "in_next_days": Text("is in the next days"),
    "not_in_last_days": Text("is not in the last days"),
    "in_month": Text("is in the months"),
    "is_known": Text("is known"),
    "is_unknown": Text("is not known"),
}
NO_VALUE = frozenset({"is_known", "is_unknown"})
LISTS = frozenset({"any_of", "all_of", "none_of", "in_month"})
DAYS = frozenset({"in_last_days", "in_next_days", "not_in_last_days"})
NUMBERS = (segments.Kind.NUMBER, segments.Kind.MONEY)


@dataclass(frozen=True, slots=True)
class Flat:
    """A rule without groups inside groups: `join` is all or any; conditions as in the document."""

    join: str
    conditions: tuple[dict[str, Any], ...]

    def document(self) -> dict[str, Any]:
        """Return the rule document."""
        return {"version": 1, "rule": {self.join: list(self.conditions)}}

    def with_condition(self, condition: dict[str, Any]) -> "Flat":
        """Return the rule with one condition more."""
        return Flat(self.join, (*self.conditions, condition))

    def without(self, place: int) -> "Flat":
        """Return the rule without the condition at the place."""
        return Flat(self.join, self.conditions[:place] + self.conditions[place + 1 :])


def flat(document: Any) -> Flat | None:
    """Return the rule as a flat one; None where it has groups, which only its text can show."""
    rule = document.get("rule") if isinstance(document, dict) else None
    if not isinstance(rule, dict):
        return None
    if "fact" in rule:
        return Flat("all", (rule,))
    for join in ("all", "any"):
        parts = rule.get(join)
        if isinstance(parts, list) and all(isinstance(p, dict) and "fact" in p for p in parts):
            return Flat(join, tuple(parts))
    return None


def offered() -> list[segments.Fact]:
    """Return the facts one may choose: all but those that need more than a value."""
    facts = segments.CATALOG.values()
    return [fact for fact in facts if not fact.seeded and fact.kind is not segments.Kind.OWN]


def condition(
    fact: segments.Fact, op: str, values: list[str], days: int | None, currency: str
) -> dict[str, Any]:
    """Return the condition as the document has it; ValueError for what is no number or day.

    `values` is what was typed: one text, or two for "between". `days` narrows purchases to the
    last so many.
    """
    made: dict[str, Any] = {"fact": fact.key, "op": op}
    if op not in NO_VALUE:
        made["value"] = _value(fact, op, values, currency)
    if days:
        ahead = fact.within is segments.Within.AHEAD
        made["within"] = {"next_days" if ahead else "last_days": days}
    return made


def _value(fact: segments.Fact, op: str, values: list[str], currency: str) -> Any:
    if op in DAYS:
        return int(values[0])
    if op in LISTS:
        parts = [part.strip() for part in values[0].split(",") if part.strip()]
        return [int(part) for part in parts] if op == "in_month" else parts
    typed = [_one(fact.kind, text, currency) for text in values]
    return typed if op == "between" else typed[0]


def _one(kind: segments.Kind, text: str, currency: str) -> Any:
    text = text.strip()
    if kind in NUMBERS:
        try:
            number = Decimal(text.replace(",", "."))
        except InvalidOperation as error:
            raise ValueError(text) from error
        if kind is segments.Kind.MONEY:
            return minor_from_decimal(number, currency)
        return int(number) if number == number.to_integral_value() else float(number)
    if kind is segments.Kind.DATE:
        return _day(text).isoformat()
    return text


def _day(text: str) -> date:
    """Return the day that was typed: 21/11/2026, 21.11.2026 or 2026-11-21."""
    if found := re.fullmatch(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})", text, re.ASCII):
        day, month, year = (int(part) for part in found.groups())
        return date(year, month, day)
    return date.fromisoformat(text)
