"""The document of a benefit: what each kind and trigger may say, and what is refused by name."""

import json
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from models.values import BenefitKind, Trigger
from services.benefits.errors import BadTerms
from services.benefits.rules import ExpiryKind
from services.benefits.terms import (
    changed_terms,
    plan_of,
    read_limits,
    read_stacking,
    read_terms,
    terms_on,
)

TODAY = date(2026, 6, 17)
NEEDED: dict[str, dict[str, Any]] = {
    "percent": {"percent": 10},
    "amount": {"amount_minor": 500},
    "credit": {"amount_minor": 500},
    "points": {"points": 50},
    "gift": {},
    "experience": {},
}
PARAMETERS: dict[str, dict[str, Any]] = {
    "nth_visit": {"every_visits": 10},
    "segment": {"segment": "Coffee"},
}


def plan(**facts):
    return plan_of({"name": "הטבה"} | facts, "ILS")


def terms(**facts):
    return terms_on(plan(**facts).terms, TODAY)


@pytest.mark.parametrize("trigger", list(Trigger))
@pytest.mark.parametrize("kind", list(BenefitKind))
def test_every_kind_goes_with_every_trigger(kind, trigger):
    needed = dict(NEEDED[kind])
    if trigger is Trigger.PURCHASE and kind is BenefitKind.CREDIT:
        needed = {"rate": "0.05"}
    if trigger is Trigger.PURCHASE and kind is BenefitKind.POINTS:
        needed = {"points_per_major": 1}
    found = plan(kind=kind.value, trigger=trigger.value, **needed, **PARAMETERS.get(trigger, {}))
    assert (found.kind, found.trigger) == (kind, trigger)
    assert terms_on(found.terms, TODAY).timing is not None


def test_the_till_s_reading_follows_the_document_and_the_day():
    first = plan(kind="percent", percent=10)
    later = TODAY + timedelta(days=1)
    changed = changed_terms(first.terms, plan(kind="percent", percent=20), later, TODAY)
    before, after = json.dumps(first.terms), json.dumps(changed)
    assert read_terms(before, later).percent == Fraction(1, 10)
    assert read_terms(after, TODAY) == terms_on(changed, TODAY)
    assert read_terms(after, later).percent == Fraction(1, 5)
    assert read_terms(after, later) is read_terms(after, later)  # taken apart once


def test_terms_are_read_back_as_they_were_written():
    found = terms(
        kind="percent",
        percent=Decimal("12.5"),
        on={"category": ["מאפים"], "cheapest": True},
        units=2,
        excluded={"brand": ["Lavazza"]},
        minimum_minor=5_000,
        branches=["A"],
        weekdays=[7, 1],
        hours=[8, 11],
    )
    assert found.percent == Fraction(1, 8)
    assert (found.goods, found.cheapest, found.units) == ({"category": ("מאפים",)}, True, 2)
    assert found.excluded == {"brand": ("Lavazza",)}
    assert (found.minimum_minor, found.branches) == (5_000, ("A",))
    assert (found.weekdays, found.hours) == ((1, 7), (8, 11))


def test_what_a_sum_of_credit_lapses_by_is_kept_without_a_rate():
    found = terms(kind="credit", trigger="birthday", amount_minor=2_000, expires={"days": 30})
    assert (found.earning, found.fixed) == (None, 2_000)
    assert (found.expiry.kind, found.expiry.count) == (ExpiryKind.DAYS, 30)


def test_limits_and_stacking_are_columns_of_their_own():
    found = plan(
        kind="gift",
        stock=20,
        priority=5,
        exclusive=True,
        not_with=["ב", "א"],
        price_points=100,
        limits={"per_member": {"count": 8, "month": True}, "total": 50, "budget_minor": 9_000},
    )
    limits = read_limits(found.columns["limits"])
    assert (limits.member_count, limits.member_days, limits.per_basket) == (8, None, 1)
    assert (limits.total, limits.budget_minor) == (50, 9_000)
    stacking = read_stacking(found.columns["stacking"])
    assert (stacking.exclusive, stacking.not_with) == (True, ("א", "ב"))
    assert (found.columns["stock"], found.columns["price_points"]) == (20, 100)


@pytest.mark.parametrize(
    ("facts", "automatic"),
    [
        ({"kind": "percent", "percent": 10}, True),
        ({"kind": "percent", "percent": 10, "automatic": False}, False),
        ({"kind": "percent", "percent": 10, "price_points": 50}, False),
        ({"kind": "percent", "percent": 10, "trigger": "birthday"}, False),
        ({"kind": "gift"}, False),
        ({"kind": "points", "points": 5, "trigger": "nth_visit", "every_visits": 5}, True),
    ],
)
def test_discounts_that_everybody_has_apply_by_themselves_unless_the_owner_says_otherwise(
    facts, automatic
):
    assert plan(**facts).columns["is_automatic"] is automatic


@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"kind": "percent"}, "percent"),
        ({"kind": "percent", "percent": 101}, "percent"),
        ({"kind": "percent", "percent": 10, "rate": "0.1"}, "rate"),
        ({"kind": "percent", "percent": 10, "stock": 3}, "stock"),
        ({"kind": "amount", "amount_minor": 0}, "amount_minor"),
        ({"kind": "amount", "amount_minor": "5"}, "amount_minor"),
        ({"kind": "credit", "rate": "0.05", "limits": {"total": 5}}, "limits"),
        ({"kind": "credit", "rate": "0.05", "priority": 1}, "priority"),
        ({"kind": "credit", "rate": "0.05", "on": "cheapest"}, "on"),
        ({"kind": "credit", "trigger": "manual", "rate": "0.05"}, "rate"),
        ({"kind": "points", "trigger": "manual", "points": 5, "hours": [8, 9]}, "hours"),
        ({"kind": "gift", "stock": -1}, "stock"),
        ({"kind": "gift", "capacity": 3}, "capacity"),
        ({"kind": "gift", "on": "cheapest"}, "on"),
        ({"kind": "experience", "on": {"brand": ["x"]}}, "on"),
        ({"kind": "gift", "on": {}}, "on"),
        ({"kind": "gift", "on": {"colour": ["red"]}}, "on.colour"),
        ({"kind": "gift", "on": {"brand": "x"}}, "on.brand"),
        ({"kind": "percent", "percent": 1, "on": {"brand": ["x"], "cheapest": 1}}, "on.cheapest"),
        ({"kind": "gift", "weekdays": [0]}, "weekdays"),
        ({"kind": "gift", "weekdays": "monday"}, "weekdays"),
        ({"kind": "gift", "hours": [9, 9]}, "hours"),
        ({"kind": "gift", "hours": [9]}, "hours"),
        ({"kind": "gift", "branches": [1]}, "branches"),
        ({"kind": "gift", "limits": {"per_day": 1}}, "limits.per_day"),
        ({"kind": "gift", "limits": {"total": 0}}, "limits.total"),
        ({"kind": "gift", "limits": {"per_member": {"days": 7}}}, "limits.per_member.count"),
        ({"kind": "gift", "limits": {"per_member": {"count": 1}}}, "limits.per_member.days"),
        (
            {"kind": "gift", "limits": {"per_member": {"count": 1, "days": 7, "month": True}}},
            "limits.per_member.days",
        ),
        ({"kind": "gift", "trigger": "nth_visit", "every_visits": 1}, "every_visits"),
        ({"kind": "gift", "trigger": "segment"}, "segment"),
        ({"kind": "gift", "trigger": "referral", "side": "all"}, "side"),
        ({"kind": "gift", "trigger": "surprise", "is_surprise": False}, "is_surprise"),
        ({"kind": "gift", "valid_days": 3}, "valid_days"),
        ({"kind": "gift", "price_points": 5, "automatic": True}, "automatic"),
        ({"kind": "gift", "eligible": "all"}, "eligible"),
        ({"kind": "gift", "exclusive": "yes"}, "exclusive"),
        ({"kind": "gift", "valid_from": "2026-02-01", "valid_to": "2026-01-01"}, "valid_to"),
        ({"kind": "cash"}, "kind"),
        ({"kind": "gift", "trigger": "luck"}, "trigger"),
    ],
)
def test_what_does_not_hold_is_refused_by_its_name(facts, field):
    with pytest.raises(BadTerms) as refused:
        plan(**facts)
    assert refused.value.facts["field"] == field
