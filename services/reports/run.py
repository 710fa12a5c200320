"""Asking for a report: what is wanted, and the figures found for it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from fractions import Fraction

from sqlalchemy.orm import Session

from models.values import Period
from services.analytics import (
    Baskets,
    Cohorts,
    Concentration,
    Level,
    Products,
    Rfm,
    Scope,
    Summary,
    ValueFigures,
    baskets,
    cohorts,
    concentration,
    products,
    rfm,
    summary,
    value_figures,
)
from services.benefits import BenefitFigures, benefit_figures
from services.core.errors import BadDate, BadPeriod
from services.core.organisation import branch_ids, branches
from services.core.progress import SILENT, Progress
from services.core.shop import ShopFacts, read_shop
from services.members import DataQuality, data_quality
from services.programs import Enrolment, ProgramFigures, enrolment, program_figures
from services.reports.errors import BadThreshold
from services.reports.figures.campaigns import Campaigns, campaigns_in
from services.reports.figures.employees import Employees, employees_in
from services.reports.figures.members import MemberList, member_list
from services.reports.figures.segments import Segments, segments_in
from services.security import Right, require

# Days outside these are slips of the finger, and their months would be counted one by one.
_FIRST_DAY, _LAST_DAY = date(1970, 1, 1), date(2199, 12, 31)


class ReportName(StrEnum):
    """The reports there are."""

    SUMMARY = "summary"
    RFM = "rfm"
    COHORTS = "cohorts"
    BASKETS = "baskets"
    CONCENTRATION = "concentration"
    ENROLMENT = "enrolment"
    BENEFITS = "benefits"
    PROGRAM = "program"
    VALUE = "value"
    SEGMENTS = "segments"
    CAMPAIGNS = "campaigns"
    QUALITY = "quality"
    PRODUCTS = "products"
    MEMBERS = "members"
    EMPLOYEES = "employees"


# What a report's figures are; a shop's programs come as a tuple.
Found = (
    Summary
    | Rfm
    | Cohorts
    | Baskets
    | Concentration
    | Enrolment
    | BenefitFigures
    | tuple[ProgramFigures, ...]
    | ValueFigures
    | Segments
    | DataQuality
    | MemberList
    | Employees
    | Campaigns
    | Products
)


class Compare(StrEnum):
    """Which period the summary is set against."""

    NONE = "none"
    PREVIOUS = "previous"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class ReportRequest:
    """What a report is about: days, a branch (by code) or a region (by name), and its options.

    `as_of` is the day RFM looks back from; left out, the period's last. Of what customers are worth
    it is the last day that is known; left out, the figures are the newest that are kept.
    """

    period: Period
    as_of: date | None = None
    branch: str | None = None
    region: str | None = None
    compare: Compare = Compare.NONE
    level: Level = Level.CATEGORY
    min_support: Fraction = field(default=Fraction(1, 50))
    min_confidence: Fraction = field(default=Fraction(3, 10))


@dataclass(frozen=True, slots=True)
class Findings:
    """A report's figures with what was asked; `place` is the branch's or region's name."""

    name: ReportName
    request: ReportRequest
    shop: ShopFacts
    place: str
    figures: Found


def run(
    session: Session, name: ReportName, request: ReportRequest, progress: Progress = SILENT
) -> Findings:
    """Return the figures of the report, read from one snapshot.

    BadPeriod, BadDate, BadThreshold, UnknownBranch, UnknownRegion when the request does not hold.
    """
    require(session, Right.REPORT)
    _check(request)
    found = branch_ids(session, request.branch, request.region)
    scope = Scope(request.period, None if found is None else tuple(found))
    figures = _FINDERS[name](_Asked(session, request, scope, progress))
    return Findings(name, request, read_shop(session), _place(session, request), figures)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A request that holds, with what is needed to answer it."""

    session: Session
    request: ReportRequest
    scope: Scope
    progress: Progress

    @property
    def period(self) -> Period:
        """Return the period asked for."""
        return self.scope.period

    @property
    def before(self) -> Period:
        """Return the period to compare with, the one before where nothing else was asked."""
        return _compared(self.request) or self.period.previous()

    @property
    def branch_ids(self) -> tuple[int, ...] | None:
        """Return the branches asked for, None for all."""
        return self.scope.branch_ids


def _rfm(asked: _Asked) -> Rfm:
    return rfm(asked.session, asked.request.as_of or asked.period.last, asked.branch_ids)


def _value(asked: _Asked) -> ValueFigures:
    as_of, last = asked.request.as_of, asked.period.last
    return value_figures(asked.session, as_of, last, asked.branch_ids)


def _segments(asked: _Asked) -> Segments:
    return segments_in(asked.session, asked.scope, asked.before, asked.progress)


def _baskets(asked: _Asked) -> Baskets:
    wanted = asked.request
    support, confidence = wanted.min_support, wanted.min_confidence
    return baskets(asked.session, asked.scope, wanted.level, support, confidence, asked.progress)


_FINDERS: Mapping[ReportName, Callable[[_Asked], Found]] = {
    ReportName.SUMMARY: lambda a: summary(a.session, a.scope, _compared(a.request)),
    ReportName.RFM: _rfm,
    ReportName.COHORTS: lambda a: cohorts(a.session, a.scope),
    ReportName.BASKETS: _baskets,
    ReportName.CONCENTRATION: lambda a: concentration(a.session, a.scope),
    ReportName.ENROLMENT: lambda a: enrolment(a.session, a.period, a.branch_ids),
    ReportName.BENEFITS: lambda a: benefit_figures(a.session, a.period, a.branch_ids),
    ReportName.PROGRAM: lambda a: tuple(program_figures(a.session, a.period, a.branch_ids)),
    ReportName.VALUE: _value,
    ReportName.SEGMENTS: _segments,
    ReportName.MEMBERS: lambda a: member_list(a.session, a.scope, a.progress),
    ReportName.PRODUCTS: lambda a: products(a.session, a.scope, a.before),
    ReportName.EMPLOYEES: lambda a: employees_in(a.session, a.scope),
    ReportName.CAMPAIGNS: lambda a: campaigns_in(a.session, a.scope),
    ReportName.QUALITY: lambda a: data_quality(a.session, a.period, a.branch_ids, a.progress),
}


def file_name(name: ReportName, request: ReportRequest, kind: str) -> str:
    """Return what a file of the report may be called on every system; `kind` is its ending."""
    place = re.sub(r"[^\w-]+", "-", request.branch or request.region or "")
    days = f"{request.period.first}_{request.period.last}"
    return "_".join(filter(None, (name.value, days, place))) + f".{kind}"


def _check(request: ReportRequest) -> None:
    period = request.period
    for day in (period.first, period.last, request.as_of or period.last):
        if not _FIRST_DAY <= day <= _LAST_DAY:
            raise BadDate(value=day.isoformat())
    if period.first > period.last:
        raise BadPeriod(first=period.first, last=period.last)
    for threshold in (request.min_support, request.min_confidence):
        if not 0 < threshold <= 1:
            raise BadThreshold(value=float(threshold))


def _compared(request: ReportRequest) -> Period | None:
    match request.compare:
        case Compare.NONE:
            return None
        case Compare.PREVIOUS:
            return request.period.previous()
        case Compare.YEAR:
            return request.period.year_before()


def _place(session: Session, request: ReportRequest) -> str:
    if request.branch is None:
        return request.region or ""
    return next(row.name for row in branches(session) if row.code == request.branch)
