"""The condition a fact begins with when it is chosen: whole, sensible, and ready to be changed."""

from datetime import date
from typing import Any

from services.segments.catalog.fact import Fact, Within
from services.segments.kinds import Kind

_YEAR = {"last_days": 365}
_SEASON = {"last_days": 90}
_MONTH = {"last_days": 30}
# What a shop most likely means: (operator, value, window).
_STARTS: dict[str, tuple[str, Any, dict[str, int] | None]] = {
    "member.age": ("at_least", 18, None),
    "member.birthday": ("in_next_days", 14, None),
    "member.enrolled_on": ("in_last_days", 30, None),
    "member.referrals": ("at_least", 1, None),
    "member.quality": ("less_than", 60, None),
    "contact.reachable": ("any_of", ["email", "sms"], None),
    "contact.consents": ("any_of", ["email", "sms"], None),
    "contact.preferred": ("any_of", ["email"], None),
    "contact.last_contacted_on": ("not_in_last_days", 30, None),
    "contact.times_contacted": ("equals", 0, _MONTH),
    "purchases.count": ("at_least", 3, _SEASON),
    "purchases.items": ("at_least", 5, _SEASON),
    "purchases.first_on": ("in_last_days", 30, None),
    "purchases.last_on": ("in_last_days", 30, None),
    "purchases.days_since_last": ("at_least", 60, None),
    "purchases.usual_gap_days": ("at_most", 14, None),
    "purchases.gap_ratio": ("more_than", 2, None),
    "purchases.share": ("at_least", 0.5, _YEAR),
    "purchases.branches": ("at_least", 2, None),
    "purchases.return_rate": ("more_than", 0.1, _YEAR),
    "purchases.discount_share": ("at_least", 0.2, _YEAR),
    "purchases.trend": ("less_than", 0.7, _SEASON),
    "lifecycle.stage": ("any_of", ["drifting"], None),
    "lifecycle.preferred": ("equals", "yes", None),
    "rfm.recency": ("at_least", 4, None),
    "rfm.frequency": ("at_least", 4, None),
    "rfm.monetary": ("at_least", 4, None),
    "rfm.cell": ("any_of", ["555"], None),
    "rfm.group": ("any_of", ["champions"], None),
    "sample.percent": ("less_than", 10, None),
    "membership.state": ("any_of", ["active"], None),
    "membership.joined_on": ("in_last_days", 90, None),
    "membership.tenure_days": ("at_least", 365, None),
    "membership.ends_on": ("in_next_days", 30, None),
    "balance.points": ("at_least", 100, None),
    "benefits.granted": ("at_least", 1, _SEASON),
    "benefits.redeemed": ("equals", 0, _SEASON),
    "benefits.last_redeemed_on": ("not_in_last_days", 90, None),
    "benefits.fatigue": ("at_least", 3, None),
    "campaigns.arm": ("any_of", ["pilot"], None),
    "value.alive": ("less_than", 0.5, None),
    "value.visits_12m": ("at_least", 12, None),
}
_SEED = 7
_AMOUNT_MAJOR = 100


def starting(fact: Fact, today: date, minor_per_major: int) -> dict[str, Any]:
    """Return a whole condition of the fact, as the rule language writes it.

    Facts whose values only the shop knows (cities, goods, tags) begin with "is known", which
    becomes "is one of" when the first value is chosen.
    """
    if fact.key in _STARTS:
        op, value, window = _STARTS[fact.key]
    else:
        op, value, window = _by_kind(fact, today, minor_per_major)
    made: dict[str, Any] = {"fact": fact.key, "op": op}
    if value is not None:
        made["value"] = value
    if fact.within in (Within.PAST, Within.NEEDED) and window:
        made["within"] = dict(window)
    elif fact.within is Within.AHEAD:
        made["within"] = {"next_days": 30}
    elif fact.within is Within.NEEDED:
        made["within"] = dict(_SEASON)
    if fact.seeded:
        made["seed"] = _SEED
    return made


def _by_kind(
    fact: Fact, today: date, minor_per_major: int
) -> tuple[str, Any, dict[str, int] | None]:
    match fact.kind:
        case Kind.MONEY:
            return "at_least", _AMOUNT_MAJOR * minor_per_major, _YEAR
        case Kind.NUMBER:
            return "at_least", 1, _YEAR
        case Kind.DATE:
            return "after", today.isoformat(), None
        case Kind.FLAG:
            return "equals", "yes", None
        case _:
            return "is_known", None, None
