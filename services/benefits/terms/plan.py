"""A benefit as an owner writes it, checked field by field for its kind and trigger."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from models.values import BenefitKind, Trigger, minor_per_major
from services.benefits.errors import BadTerms
from services.benefits.terms.fields import Fields


class Side(StrEnum):
    """Who gets something for a referral."""

    REFERRER = "referrer"
    REFERRED = "referred"
    BOTH = "both"


class After(StrEnum):
    """What makes a referral count."""

    JOIN = "join"
    PURCHASE = "purchase"


STANDING = frozenset({Trigger.PURCHASE, Trigger.NTH_VISIT})  # offered without a grant
MONEY = frozenset({BenefitKind.CREDIT, BenefitKind.POINTS})  # booked in the ledger
DISCOUNTS = frozenset({BenefitKind.PERCENT, BenefitKind.AMOUNT})

_EVERY = frozenset({
    "name", "kind", "trigger", "is_surprise", "is_soft", "valid_from", "valid_to", "branches",
    "weekdays", "hours", "minimum_minor", "excluded", "tracks", "eligible", "on",
})  # fmt: skip
_USED = frozenset({
    "automatic", "cost_minor", "value_minor", "limits", "priority", "exclusive", "not_with",
    "price_points", "units",
})  # fmt: skip
_OF_KIND: Mapping[BenefitKind, frozenset[str]] = {
    BenefitKind.PERCENT: frozenset({"percent"}),
    BenefitKind.AMOUNT: frozenset({"amount_minor"}),
    BenefitKind.CREDIT: frozenset({"amount_minor", "expires"}),
    BenefitKind.POINTS: frozenset({"points", "expires"}),
    BenefitKind.GIFT: frozenset({"stock", "product"}),
    BenefitKind.EXPERIENCE: frozenset({"stock", "capacity"}),
}
_OF_EARNING: Mapping[BenefitKind, frozenset[str]] = {
    BenefitKind.CREDIT: frozenset({"rate", "expires"}),
    BenefitKind.POINTS: frozenset({"points_per_major", "expires"}),
}
_OF_TRIGGER: Mapping[Trigger, frozenset[str]] = {
    Trigger.PURCHASE: frozenset(),
    Trigger.NTH_VISIT: frozenset({"every_visits"}),
    Trigger.BIRTHDAY: frozenset({"days_before", "days_after"}),
    Trigger.ANNIVERSARY: frozenset(),
    Trigger.TRACK: frozenset(),
    Trigger.REFERRAL: frozenset({"side", "after"}),
    Trigger.SEGMENT: frozenset({"segment", "again_after_days"}),
    Trigger.MANUAL: frozenset(),
    Trigger.SURPRISE: frozenset(),
}
_LIMITS = frozenset({"per_basket", "per_member", "total", "budget_minor"})
# A sum put on an account has nothing to do with a basket, unless a purchase brings it about.
_OF_BASKETS = frozenset({
    "on", "units", "minimum_minor", "excluded", "branches", "weekdays", "hours", "automatic",
    "exclusive", "not_with", "price_points",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class BenefitPlan:
    """A benefit as an owner wrote it, checked; `columns` and `terms` are ready to be kept.

    `terms` holds one version. The rest is named for the caller to look up: tracks and branches,
    goods, a segment, and the rule of who is eligible.
    """

    name: str
    kind: BenefitKind
    trigger: Trigger
    terms: Mapping[str, Any]
    columns: Mapping[str, Any]
    tracks: tuple[str, ...]

    @property
    def branches(self) -> tuple[str, ...]:
        """Return the codes of the branches it is for; none means any."""
        return tuple(self.terms["versions"][0]["branches"])

    @property
    def segment(self) -> str | None:
        """Return the segment whose entry grants it."""
        found: str | None = self.terms["versions"][0]["timing"].get("segment")
        return found

    @property
    def eligible(self) -> Any:
        """Return the rule of who may have it, or None."""
        return self.columns["eligible_rule"]


def plan_of(document: Mapping[str, Any], currency: str) -> BenefitPlan:
    """Return the checked plan of a benefit's document; BadTerms says which field does not hold."""
    name = document.get("name")
    if not isinstance(name, str) or not name.strip() or not name.isprintable() or len(name) > 100:
        raise BadTerms(benefit="", field="name", value=name)
    fields = Fields(document, name.strip())
    kind = fields.word("kind", BenefitKind)
    trigger = fields.word("trigger", Trigger, Trigger.PURCHASE)
    earns = kind in MONEY and trigger is Trigger.PURCHASE
    fields.only(known_fields(kind, trigger))
    version = _version(fields, kind, trigger, earns, currency)
    return BenefitPlan(
        name=name.strip(),
        kind=kind,
        trigger=trigger,
        terms={"versions": [version]},
        columns=_columns(fields, kind, trigger, earns),
        tracks=tuple(fields.names("tracks")),
    )


def known_fields(kind: BenefitKind, trigger: Trigger) -> frozenset[str]:
    """Return the fields that the document of a kind with a trigger may have."""
    if trigger is Trigger.PURCHASE and kind in _OF_EARNING:
        return _EVERY | _OF_EARNING[kind]
    known = _EVERY | _USED | _OF_KIND[kind] | _OF_TRIGGER[trigger]
    if trigger not in STANDING:
        known |= {"valid_days"}
        if kind in MONEY:
            known -= _OF_BASKETS
    if kind is BenefitKind.EXPERIENCE:
        known -= {"on", "units", "excluded", "automatic"}
    return known


def _columns(fields: Fields, kind: BenefitKind, trigger: Trigger, earns: bool) -> dict[str, Any]:
    """Return what is kept in columns of its own: one value, whatever version counts."""
    first, last = fields.day("valid_from"), fields.day("valid_to")
    if first and last and last < first:
        raise fields.bad("valid_to")
    price = fields.whole_or_none("price_points", 1)
    standing = trigger in STANDING
    by_itself = standing and price is None and kind in DISCOUNTS | MONEY
    automatic = fields.flag("automatic", by_itself)
    if automatic and price is not None:  # points are spent by a word of the member
        raise fields.bad("automatic")
    surprise = fields.flag("is_surprise", trigger is Trigger.SURPRISE)
    if trigger is Trigger.SURPRISE and not surprise:
        raise fields.bad("is_surprise")
    stacking = {"exclusive": fields.flag("exclusive", False), "not_with": fields.names("not_with")}
    return {
        "is_surprise": surprise,
        "is_soft": fields.flag("is_soft", kind is BenefitKind.EXPERIENCE),
        "is_automatic": automatic,
        "eligible_rule": _eligible(fields),
        "cost_minor": fields.whole_or_none("cost_minor"),
        "value_minor": fields.whole_or_none("value_minor"),
        "valid_from_on": first,
        "valid_to_on": last,
        "priority": fields.whole_or("priority", 0, -1000, 1000),
        "stacking": stacking if stacking["exclusive"] or stacking["not_with"] else None,
        "limits": None if earns else _limits(fields),
        "stock": fields.whole_or_none("stock"),
        "price_points": price,
    }


def _eligible(fields: Fields) -> Any:
    rule = fields.document.get("eligible")
    if rule is not None and not isinstance(rule, Mapping):
        raise fields.bad("eligible")
    return None if rule is None else _as_json(rule)


def _as_json(value: Any) -> Any:
    """Return a rule as JSON would hold it: TOML knows days and exact decimals, rules do not."""
    match value:
        case Mapping():
            return {key: _as_json(part) for key, part in value.items()}
        case list():
            return [_as_json(part) for part in value]
        case Decimal():
            return float(value)
        case date():
            return value.isoformat()
        case _:
            return value


def _limits(fields: Fields) -> dict[str, Any] | None:
    found = fields.table("limits", _LIMITS)
    if found is None:
        return None
    limits: dict[str, Any] = {}
    if "limits.per_basket" in found.document:
        limits["per_basket"] = found.whole("limits.per_basket", 1, 100)
    if "limits.total" in found.document:
        limits["total"] = found.whole("limits.total", 1)
    if "limits.budget_minor" in found.document:
        limits["budget_minor"] = found.whole("limits.budget_minor", 1)
    per = found.table("limits.per_member", frozenset({"count", "days", "month"}))
    if per is not None:
        limits["member_count"] = per.whole("limits.per_member.count", 1, 10_000)
        by_month = per.flag("limits.per_member.month", False)
        if by_month == ("limits.per_member.days" in per.document):  # one span, and only one
            raise per.bad("limits.per_member.days")
        if not by_month:
            limits["member_days"] = per.whole("limits.per_member.days", 1, 3650)
    return limits


def _version(
    fields: Fields, kind: BenefitKind, trigger: Trigger, earns: bool, currency: str
) -> dict[str, Any]:
    """Return the terms that are dated: what is given, on what, where, when."""
    version: dict[str, Any] = {
        "from_on": None,
        "minimum_minor": fields.whole_or("minimum_minor", 0),
        "excluded": fields.goods("excluded"),
        "expires": fields.expires(),
        "branches": fields.names("branches"),
        "weekdays": fields.weekdays(),
        "hours": fields.hours(),
        "units": fields.whole_or("units", 1, 1, 1000),
        "timing": _timing(fields, kind, trigger),
    }
    version |= _on(fields, may_be_cheapest=kind in DISCOUNTS)
    match kind:
        case BenefitKind.PERCENT:
            version["percent"] = str(fields.number("percent", Decimal(100)))
        case BenefitKind.AMOUNT:
            version["amount_minor"] = fields.whole("amount_minor", 1)
        case BenefitKind.CREDIT if earns:
            version["rate"] = str(fields.number("rate", Decimal(1)))
        case BenefitKind.POINTS if earns:
            version["points_per_major"] = str(fields.number("points_per_major", Decimal(10**6)))
            version["minor_per_major"] = minor_per_major(currency)
        case BenefitKind.CREDIT:
            version["fixed"] = fields.whole("amount_minor", 1)
        case BenefitKind.POINTS:
            version["fixed"] = fields.whole("points", 1)
        case BenefitKind.GIFT:
            version["product"] = fields.text("product") if "product" in fields.document else None
        case BenefitKind.EXPERIENCE:
            pass
    return version


def _on(fields: Fields, *, may_be_cheapest: bool) -> dict[str, Any]:
    """Return the goods a benefit is on, and whether it is their cheapest unit only."""
    value = fields.document.get("on", "basket")
    if value == "basket":
        return {"goods": {}, "cheapest": False}
    if value == "cheapest":
        named, cheapest = {}, True
    elif isinstance(value, Mapping):
        cheapest = value.get("cheapest", False)
        named = {kind: items for kind, items in value.items() if kind != "cheapest"}
        if type(cheapest) is not bool:
            raise fields.bad("on.cheapest", cheapest)
        named = fields.goods("on", named)
        if not named:
            raise fields.bad("on")
    else:
        raise fields.bad("on")
    if cheapest and not may_be_cheapest:
        raise fields.bad("on")
    return {"goods": named, "cheapest": cheapest}


def _timing(fields: Fields, kind: BenefitKind, trigger: Trigger) -> dict[str, Any]:
    timing: dict[str, Any] = {}
    if "valid_days" in fields.document:
        timing["valid_days"] = fields.whole("valid_days", 1, 3650)
    if kind is BenefitKind.EXPERIENCE and "capacity" in fields.document:
        timing["capacity"] = fields.whole("capacity", 1, 100_000)
    match trigger:
        case Trigger.NTH_VISIT:
            timing["every_visits"] = fields.whole("every_visits", 2, 1000)
        case Trigger.BIRTHDAY:
            timing["days_before"] = fields.whole_or("days_before", 7, 0, 180)
            timing["days_after"] = fields.whole_or("days_after", 7, 0, 180)
        case Trigger.REFERRAL:
            timing["side"] = fields.word("side", Side, Side.BOTH).value
            timing["after"] = fields.word("after", After, After.JOIN).value
        case Trigger.SEGMENT:
            timing["segment"] = fields.text("segment")
            if "again_after_days" in fields.document:
                timing["again_after_days"] = fields.whole("again_after_days", 1, 3650)
        case _:
            pass
    return timing
