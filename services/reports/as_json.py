"""The reports for other programs: their keys and units, which stay as they are."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from models.values import Period
from services.analytics import (
    Baskets,
    Cohorts,
    Concentration,
    Rfm,
    Summary,
    Totals,
    Valued,
    ValueFigures,
)
from services.benefits import BenefitFigures, Flow, Uses
from services.programs import (
    WINDOW_DAYS,
    BeforeAfter,
    Bought,
    Enrolled,
    EnrolledBy,
    Enrolment,
    ProgramFigures,
)
from services.reports.run import Findings


def to_json(findings: Findings) -> dict[str, Any]:
    """Return the figures as JSON values: money in minor units, shares 0–1, days in ISO."""
    request, figures = findings.request, findings.figures
    place: dict[str, Any] = {
        "period": _period(request.period),
        "branch": request.branch,
        "region": request.region,
    }
    match figures:
        case Summary():
            return place | {"currency": findings.shop.currency} | _summary(figures)
        case Rfm():
            return place | _rfm(figures)
        case Cohorts():
            return place | {"cohorts": figures.sizes}
        case Baskets():
            return place | _baskets(figures)
        case Concentration():
            return place | _concentration(figures)
        case Enrolment():
            return place | _enrolment(figures)
        case BenefitFigures():
            return place | {"currency": findings.shop.currency} | _benefits(figures)
        case ValueFigures():
            return place | {"currency": findings.shop.currency} | _value(figures)
        case tuple():
            found = {"programs": [_program(one) for one in figures]}
            return place | {"currency": findings.shop.currency} | found
        case _:
            said: dict[str, Any] = plain(figures)
            return place | {"currency": findings.shop.currency} | said


def plain(figures: Any) -> Any:
    """Return figures as JSON values: each field and property under its own name."""
    match figures:
        case Period():
            return _period(figures)
        case date():
            return figures.isoformat()
        case StrEnum():
            return figures.value
        case Mapping():
            return {str(key): plain(value) for key, value in figures.items()}
        case list() | tuple():
            return [plain(one) for one in figures]
        case _ if is_dataclass(figures):
            return {name: plain(getattr(figures, name)) for name in _names(figures)}
        case _:
            return figures


def _names(figures: Any) -> list[str]:
    """Return the names of the fields and properties, inherited ones first."""
    properties = [
        name
        for kind in reversed(type(figures).__mro__)
        for name, of in vars(kind).items()
        if isinstance(of, property)
    ]
    return [*(field.name for field in fields(figures)), *properties]


def _period(period: Period) -> dict[str, str]:
    return {"from": period.first.isoformat(), "to": period.last.isoformat()}


def _totals(totals: Totals) -> dict[str, Any]:
    sales, visitors = totals.sales, totals.visitors
    return {
        "revenue_minor": sales.revenue_minor,
        "receipts": sales.receipts,
        "sales": sales.sales,
        "lines": sales.lines,
        "identified_revenue_minor": sales.identified_revenue_minor,
        "identified_share": totals.identified_share,
        "anonymous_receipts": sales.anonymous_receipts,
        "returns_minor": sales.returns_minor,
        "active_members": visitors.active,
        "new_members": visitors.new,
        "returning_members": totals.returning,
        "new_to_branch": visitors.new_to_branch,
        "average_basket_minor": totals.average_basket_minor,
    }


def _summary(figures: Summary) -> dict[str, Any]:
    compare = None
    if figures.before is not None and figures.compared_with is not None:
        compare = {"period": _period(figures.compared_with)} | _totals(figures.before)
    return {
        **_totals(figures.totals),
        "by_month": [{"month": month} | _totals(t) for month, t in figures.by_month.items()],
        "by_branch": [
            {"branch": row.code, "name": row.name} | _totals(row.totals)
            for row in figures.by_branch
        ],
        "compare": compare,
    }


def _rfm(figures: Rfm) -> dict[str, Any]:
    edges = {
        measure: [float(edge) for edge in getattr(figures.edges, measure) or ()]
        for measure in ("recency", "frequency", "monetary")
    }
    return {
        "as_of": figures.as_of.isoformat(),
        "members": figures.members,
        "edges": edges,
        "cells": figures.cells,
        "groups": figures.groups,
    }


def _baskets(figures: Baskets) -> dict[str, Any]:
    return {
        "level": figures.level.value,
        "min_support": float(figures.min_support),
        "min_confidence": float(figures.min_confidence),
        "receipts": figures.receipts,
        "rules": [
            {
                "antecedent": list(rule.antecedent),
                "consequent": list(rule.consequent),
                "support": rule.support,
                "confidence": rule.confidence,
                "lift": rule.lift,
                "receipts": rule.receipts,
            }
            for rule in figures.rules
        ],
    }


def _concentration(figures: Concentration) -> dict[str, Any]:
    return {
        "members": figures.members,
        "gini": figures.gini,
        "top": {str(percent): share for percent, share in figures.top.items()},
        "hhi": {
            "branch": figures.hhi_branch,
            "department": figures.hhi_department,
            "member": figures.hhi_member,
        },
    }


def _enrolment(figures: Enrolment) -> dict[str, Any]:
    return {
        **_enrolled(figures.total),
        "by_day": [{"day": day.isoformat(), "joiners": joiners} for day, joiners in figures.by_day],
        "by_employee": [_enrolled_by("employee", row) for row in figures.by_employee],
        "by_branch": [_enrolled_by("branch", row) for row in figures.by_branch],
    }


def _enrolled_by(what: str, row: EnrolledBy) -> dict[str, Any]:
    return {what: row.code, "name": row.name} | _enrolled(row.enrolled)


def _enrolled(enrolled: Enrolled) -> dict[str, Any]:
    return {
        "joiners": enrolled.joiners,
        "quality": enrolled.quality,
        "with_phone": enrolled.with_phone,
        "with_email": enrolled.with_email,
        "with_birthday": enrolled.with_birthday,
        "reachable": enrolled.reachable,
    }


def _benefits(figures: BenefitFigures) -> dict[str, Any]:
    return {
        "cost_minor": figures.cost_minor,
        "accounts": [_flow(row) for row in figures.flows],
        "uses": [_uses(row) for row in figures.uses],
    }


def _flow(row: Flow) -> dict[str, Any]:
    return {
        "benefit": row.benefit,
        "unit": row.unit.value,
        "issued": row.issued,
        "reversed": row.reversed,
        "redeemed": row.redeemed,
        "expired": row.expired,
        "outstanding": row.outstanding,
        "lapsed_issued": row.lapsed_issued,
        "lapsed_expired": row.lapsed_expired,
        "breakage_rate": row.breakage_rate,
    }


def _uses(row: Uses) -> dict[str, Any]:
    return {
        "benefit": row.benefit,
        "kind": row.kind.value,
        "granted": row.granted,
        "used": row.used,
        "members": row.members,
        "value_minor": row.value_minor,
        "cost_minor": row.cost_minor,
        "open": row.open,
    }


def _program(row: ProgramFigures) -> dict[str, Any]:
    return {
        "program": row.name,
        "state": row.state.value,
        "members_before": row.members_before,
        "members": row.members,
        "states": {state.value: count for state, count in row.states.items()},
        "tracks": [{"track": track, "members": count} for track, count in row.tracks],
        "steps": row.steps,
        "movements": row.movements,
        "revenue": {
            "members": _bought(row.of_members),
            "others": _bought(row.of_others),
            "anonymous": _bought(row.anonymous),
        },
        "joining": None if row.joining is None else _joining(row.joining),
    }


def _bought(bought: Bought) -> dict[str, Any]:
    return {
        "customers": bought.customers,
        "visits": bought.visits,
        "revenue_minor": bought.revenue_minor,
        "average_basket_minor": bought.average_basket_minor,
        "per_customer_minor": bought.per_customer_minor,
    }


def _joining(joining: BeforeAfter) -> dict[str, Any]:
    return {
        "members": joining.members,
        "days": WINDOW_DAYS,
        "before": _bought(joining.before),
        "after": _bought(joining.after),
    }


def _value(figures: ValueFigures) -> dict[str, Any]:
    fit = figures.fit
    return {
        "outcome": fit.outcome,
        "as_of": fit.as_of_on.isoformat(),
        "customers": fit.customers,
        "repeaters": fit.repeaters,
        "parameters": fit.parameters,
        **_valued(figures.whole),
        "by_chance": [
            {"from": band.first, "to": band.last} | _valued(band.valued) for band in figures.bands
        ],
        "by_tenth": [
            {
                "tenth": tenth.place,
                "least_minor": tenth.least_minor,
                "most_minor": tenth.most_minor,
                "share": tenth.share,
            }
            | _valued(tenth.valued)
            for tenth in figures.tenths
        ],
        "by_branch": [
            {"branch": row.code, "name": row.name} | _valued(row.valued) for row in figures.branches
        ],
        "top": [
            {
                "member_no": member.member_no,
                "name": member.name,
                "alive": member.alive,
                "visits_12m": member.visits_12m,
                "expected_12m_minor": member.expected_12m_minor,
            }
            for member in figures.top
        ],
    }


def _valued(valued: Valued) -> dict[str, Any]:
    return {
        "members": valued.members,
        "staying": valued.staying,
        "spent_minor": valued.spent_minor,
        "visits_12m": valued.visits_12m,
        "expected_12m_minor": valued.expected_12m_minor,
    }
