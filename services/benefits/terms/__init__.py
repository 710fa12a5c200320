"""The terms of a benefit: the document an owner writes, checked, and read back exactly.

A stored document holds every version the terms ever had, each with the day it counts from
(none: from the beginning). A receipt earns by the terms of its own day, so changing them rewrites
nothing that was earned. What does not reach back by its nature (limits, stock, order, price) is
in columns of the benefit's row.
"""

import json
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from services.benefits.errors import TermsInThePast
from services.benefits.rules import ExpiryKind
from services.benefits.terms.plan import (
    DISCOUNTS,
    MONEY,
    STANDING,
    BenefitPlan,
    known_fields,
    plan_of,
)
from services.benefits.terms.version import (
    Goods,
    Limits,
    Stacking,
    Terms,
    Timing,
    read_limits,
    read_stacking,
    read_version,
)

__all__ = [
    "DISCOUNTS",
    "MONEY",
    "STANDING",
    "BenefitPlan",
    "Goods",
    "Limits",
    "Stacking",
    "Terms",
    "Timing",
    "changed_terms",
    "goods_named",
    "may_lapse_idle",
    "known_fields",
    "plan_of",
    "read_limits",
    "read_stacking",
    "read_terms",
    "terms_on",
]


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
    return read_version(counting[-1] if counting else versions[0])


@lru_cache(maxsize=1_000)
def read_terms(document: str, on: date) -> Terms:
    """Return the terms that count on a day, of a stored document as the file holds it.

    The till reads the same few documents all day long; each is taken apart once. What it is kept
    by is the document's own text, so whoever changes it in the file changes this, too.
    """
    return terms_on(json.loads(document), on)


def may_lapse_idle(stored: Mapping[str, Any]) -> bool:
    """Return whether any version lets lots lapse by inactivity."""
    word = ExpiryKind.INACTIVE_MONTHS.value
    return any(version["expires"][0] == word for version in stored["versions"])


def goods_named(stored: Mapping[str, Any]) -> set[tuple[str, str]]:
    """Return every (kind, name) of goods that any version is on, leaves out or gives away."""
    named = {
        (kind, item)
        for version in stored["versions"]
        for field in ("excluded", "goods")
        for kind, items in version.get(field, {}).items()
        for item in items
    }
    gifts = {("product", v["product"]) for v in stored["versions"] if v.get("product")}
    return named | gifts
