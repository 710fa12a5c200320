"""The terms of a benefit: the document an owner writes, checked, and read back exactly.

A stored document holds every version the terms ever had, each with the day it counts from
(none: from the beginning). A receipt earns by the terms of its own day, so changing them rewrites
nothing that was earned.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import Any, TypeVar

from models.values import BenefitKind, Trigger, Unit, minor_per_major
from services.benefits.errors import BadTerms, TermsInThePast
from services.benefits.rules import MOST, Earning, Expiry, ExpiryKind
from services.core.errors import NotYet

W = TypeVar("W", BenefitKind, Trigger)

EXCLUDABLE = ("product", "category", "department")
_FIELDS = {
    "name", "kind", "trigger", "rate", "points_per_major", "minimum_minor", "excluded",
    "expires", "valid_from", "valid_to",
}  # fmt: skip
_UNITS = {BenefitKind.CREDIT: Unit.CREDIT, BenefitKind.POINTS: Unit.POINTS}
_COUNTED = {
    "days": ExpiryKind.DAYS,
    "months": ExpiryKind.MONTHS,
    "inactive_months": ExpiryKind.INACTIVE_MONTHS,
}
_ENDS = {
    "month": ExpiryKind.MONTH_END,
    "quarter": ExpiryKind.QUARTER_END,
    "year": ExpiryKind.YEAR_END,
}


@dataclass(frozen=True, slots=True)
class Terms:
    """One version of a benefit's terms. `excluded` names goods that do not earn, by kind."""

    earning: Earning
    excluded: Mapping[str, tuple[str, ...]]

    @property
    def expiry(self) -> Expiry:
        """Return when what is earned lapses."""
        return self.earning.expiry


@dataclass(frozen=True, slots=True)
class BenefitPlan:
    """A benefit as an owner wrote it, checked; `terms` is ready to be kept."""

    name: str
    kind: BenefitKind
    trigger: Trigger
    terms: Mapping[str, Any]
    valid_from_on: date | None
    valid_to_on: date | None


def plan_of(document: Mapping[str, Any], currency: str) -> BenefitPlan:
    """Return the checked plan of a benefit's document; BadTerms says which field does not hold.

    Kinds and triggers that are not built yet are refused as NotYet.
    """
    name = document.get("name")
    if not isinstance(name, str) or not name.strip() or not name.isprintable():
        raise BadTerms(benefit="", field="name", value=name)
    unknown = sorted(set(document) - _FIELDS)
    if unknown:
        raise BadTerms(benefit=name, field=unknown[0], value=document[unknown[0]])
    kind = _word(document, "kind", BenefitKind, name)
    trigger = _word(document, "trigger", Trigger, name, default=Trigger.PURCHASE)
    if kind not in _UNITS:
        raise NotYet(what=kind.value)
    if trigger is not Trigger.PURCHASE:
        raise NotYet(what=trigger.value)
    first, last = (_day(document, field, name) for field in ("valid_from", "valid_to"))
    if first and last and last < first:
        raise BadTerms(benefit=name, field="valid_to", value=last)
    version = _version(document, kind, name, currency)
    return BenefitPlan(name.strip(), kind, trigger, {"versions": [version]}, first, last)


def changed_terms(
    stored: Mapping[str, Any], plan: BenefitPlan, from_on: date, today: date
) -> dict[str, Any]:
    """Return the stored document with the plan's terms counting from a day.

    TermsInThePast unless that day is still to come: today's receipts may have earned already.
    """
    if from_on <= today:
        raise TermsInThePast(from_on=from_on, today=today)
    day = from_on.isoformat()
    versions = [v for v in stored["versions"] if v["from_on"] is None or v["from_on"] < day]
    return {"versions": [*versions, plan.terms["versions"][0] | {"from_on": day}]}


def terms_on(stored: Mapping[str, Any], on: date) -> Terms:
    """Return the terms that count on a day."""
    day = on.isoformat()
    versions = stored["versions"]
    counting = [v for v in versions if v["from_on"] is None or v["from_on"] <= day]
    return _read(counting[-1] if counting else versions[0])


def may_lapse_idle(stored: Mapping[str, Any]) -> bool:
    """Return whether any version lets lots lapse by inactivity."""
    word = ExpiryKind.INACTIVE_MONTHS.value
    return any(version["expires"][0] == word for version in stored["versions"])


def excluded_names(stored: Mapping[str, Any]) -> set[tuple[str, str]]:
    """Return every (kind, name) that any version excludes."""
    return {
        (kind, item)
        for version in stored["versions"]
        for kind, items in version["excluded"].items()
        for item in items
    }


def _read(version: Mapping[str, Any]) -> Terms:
    if "rate" in version:
        unit, per_minor = Unit.CREDIT, Fraction(version["rate"])
    else:
        unit = Unit.POINTS
        per_minor = Fraction(version["points_per_major"]) / version["minor_per_major"]
    kind, count = version["expires"]
    earning = Earning(unit, per_minor, version["minimum_minor"], Expiry(ExpiryKind(kind), count))
    return Terms(earning, {kind: tuple(items) for kind, items in version["excluded"].items()})


def _version(
    document: Mapping[str, Any], kind: BenefitKind, name: str, currency: str
) -> dict[str, Any]:
    version: dict[str, Any] = {
        "from_on": None,
        "minimum_minor": _minimum(document, name),
        "excluded": _excluded(document, name),
        "expires": _expires(document, name),
    }
    if kind is BenefitKind.CREDIT:
        _must_not_have(document, "points_per_major", name)
        version["rate"] = str(_number(document, "rate", name, at_most=Decimal(1)))
    else:
        _must_not_have(document, "rate", name)
        points = _number(document, "points_per_major", name, at_most=Decimal(1_000_000))
        version["points_per_major"] = str(points)
        version["minor_per_major"] = minor_per_major(currency)
    return version


def _must_not_have(document: Mapping[str, Any], field: str, name: str) -> None:
    if field in document:
        raise BadTerms(benefit=name, field=field, value=document[field])


def _number(document: Mapping[str, Any], field: str, name: str, at_most: Decimal) -> Decimal:
    """Return a number above zero, exactly as written: as text, whole number or decimal."""
    value = document.get(field)
    bad = BadTerms(benefit=name, field=field, value=value)
    if isinstance(value, bool) or not isinstance(value, str | int | Decimal):
        raise bad
    try:
        number = Decimal(value)
    except InvalidOperation as error:
        raise bad from error
    if not number.is_finite() or not 0 < number <= at_most or number.as_tuple().exponent < -9:  # type: ignore[operator]  # finite: the exponent is a number
        raise bad
    return number


def _minimum(document: Mapping[str, Any], name: str) -> int:
    value = document.get("minimum_minor", 0)
    if type(value) is not int or not 0 <= value <= MOST:
        raise BadTerms(benefit=name, field="minimum_minor", value=value)
    return value


def _excluded(document: Mapping[str, Any], name: str) -> dict[str, list[str]]:
    value = document.get("excluded", {})
    if not isinstance(value, Mapping):
        raise BadTerms(benefit=name, field="excluded", value=value)
    for kind, items in value.items():
        words = isinstance(items, list) and all(isinstance(i, str) and i for i in items)
        if kind not in EXCLUDABLE or not words:
            raise BadTerms(benefit=name, field=f"excluded.{kind}", value=items)
    return {kind: sorted(set(items)) for kind, items in value.items() if items}


def _expires(document: Mapping[str, Any], name: str) -> tuple[str, int]:
    value = document.get("expires", "never")
    if value == "never":
        return ExpiryKind.NEVER.value, 0
    bad = BadTerms(benefit=name, field="expires", value=value)
    if not isinstance(value, Mapping) or len(value) != 1:
        raise bad
    ((word, count),) = value.items()
    if word == "end_of" and count in _ENDS:
        return _ENDS[count].value, 0
    if word in _COUNTED and type(count) is int and 1 <= count <= 3650:
        return _COUNTED[word].value, count
    raise bad


def _word(
    document: Mapping[str, Any], field: str, words: type[W], name: str, default: W | None = None
) -> W:
    value = document.get(field, default)
    if value not in list(words):
        raise BadTerms(benefit=name, field=field, value=value)
    return words(value)


def _day(document: Mapping[str, Any], field: str, name: str) -> date | None:
    value = document.get(field)
    if isinstance(value, str):
        try:
            return date.fromisoformat(value)
        except ValueError as error:
            raise BadTerms(benefit=name, field=field, value=value) from error
    if value is None or type(value) is date:
        return value
    raise BadTerms(benefit=name, field=field, value=value)
