"""One version of a benefit's terms, as the rules use it, read from the document it is kept as."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from models.values import Unit
from services.benefits.rules import Earning, Expiry, ExpiryKind

Goods = Mapping[str, tuple[str, ...]]  # names by kind: product, category, department, brand


@dataclass(frozen=True, slots=True)
class Terms:
    """What a benefit gives, on what and when; what its kind and trigger do not have is left out.

    `earning` is how purchases earn credit or points, `fixed` the sum of them another trigger
    gives (minor units or points). `percent` (1/10 is 10 %) or `amount_minor` comes off the
    `goods`, all when none are named; if `cheapest`, off their cheapest unit. `units` of the goods
    must be in the basket. `excluded` goods are no part of it. `product` is the article a gift
    is. `branches` are codes, `weekdays` ISO, `hours` [from, to) local; none means any.
    """

    earning: Earning | None
    fixed: int
    expiry: Expiry
    percent: Fraction | None
    amount_minor: int
    goods: Goods
    cheapest: bool
    units: int
    excluded: Goods
    product: str | None
    minimum_minor: int
    branches: tuple[str, ...]
    weekdays: tuple[int, ...]
    hours: tuple[int, int] | None
    timing: "Timing"


@dataclass(frozen=True, slots=True)
class Timing:
    """The parameters of the triggers, and how long a grant is good.

    `valid_days` counts the day of the grant; None: as long as the benefit. Every `every_visits`th
    day of visiting; `days_before` and `days_after` a birthday; `side` and `after` of a referral;
    entering `segment`, again only after `again_after_days`; `capacity` of an experience's dates.
    """

    valid_days: int | None = None
    every_visits: int = 0
    days_before: int = 0
    days_after: int = 0
    side: str | None = None
    after: str | None = None
    segment: str | None = None
    again_after_days: int | None = None
    capacity: int | None = None


@dataclass(frozen=True, slots=True)
class Limits:
    """How often a benefit may be used: on one basket, by one member, in all; and for how much.

    A member's uses count over `member_days` back with today, or over the calendar month where
    that is None.
    """

    per_basket: int = 1
    member_count: int | None = None
    member_days: int | None = None
    total: int | None = None
    budget_minor: int | None = None


@dataclass(frozen=True, slots=True)
class Stacking:
    """What a benefit goes with: alone only, or not with the ones of these names."""

    exclusive: bool = False
    not_with: tuple[str, ...] = field(default=())


def read_version(version: Mapping[str, Any]) -> Terms:
    """Return the terms of one kept version."""
    kind, count = version["expires"]
    expiry = Expiry(ExpiryKind(kind), count)
    percent = version.get("percent")
    hours = version.get("hours")
    return Terms(
        earning=_earning(version, expiry),
        fixed=version.get("fixed", 0),
        expiry=expiry,
        percent=None if percent is None else Fraction(percent) / 100,
        amount_minor=version.get("amount_minor", 0),
        goods=_goods(version.get("goods", {})),
        cheapest=version.get("cheapest", False),
        units=version.get("units", 1),
        excluded=_goods(version["excluded"]),
        product=version.get("product"),
        minimum_minor=version["minimum_minor"],
        branches=tuple(version.get("branches", ())),
        weekdays=tuple(version.get("weekdays", ())),
        hours=None if hours is None else (hours[0], hours[1]),
        timing=Timing(**version.get("timing", {})),
    )


def read_limits(stored: Mapping[str, Any] | None) -> Limits:
    """Return the limits of a benefit's row."""
    return Limits(**(stored or {}))


def read_stacking(stored: Mapping[str, Any] | None) -> Stacking:
    """Return what the benefit of a row goes with."""
    found = stored or {}
    return Stacking(found.get("exclusive", False), tuple(found.get("not_with", ())))


def _earning(version: Mapping[str, Any], expiry: Expiry) -> Earning | None:
    if "rate" in version:
        unit, per_minor = Unit.CREDIT, Fraction(version["rate"])
    elif "points_per_major" in version:
        unit = Unit.POINTS
        per_minor = Fraction(version["points_per_major"]) / version["minor_per_major"]
    else:
        return None
    return Earning(unit, per_minor, version["minimum_minor"], expiry)


def _goods(stored: Mapping[str, Any]) -> Goods:
    return {kind: tuple(items) for kind, items in stored.items()}
