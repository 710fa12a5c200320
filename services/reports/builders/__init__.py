"""From figures to sections: one builder for each report, in the reader's words."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from models.values import Period
from services.analytics import Rfm, ValueFigures
from services.core.words import Words
from services.reports.builders.baskets import baskets_report
from services.reports.builders.benefits import benefits_report
from services.reports.builders.campaigns import campaigns_report
from services.reports.builders.cohorts import cohorts_report
from services.reports.builders.concentration import concentration_report
from services.reports.builders.employees import employees_report
from services.reports.builders.enrolment import enrolment_report
from services.reports.builders.held import held_report
from services.reports.builders.members import members_report
from services.reports.builders.products import products_report
from services.reports.builders.program import program_report
from services.reports.builders.quality import quality_report
from services.reports.builders.rfm import rfm_report
from services.reports.builders.segments import segments_report
from services.reports.builders.summary import summary_report
from services.reports.builders.value import value_report
from services.reports.run import Findings, ReportName
from services.reports.sections import Report, Section

__all__ = ["held_report", "to_report"]

# Each takes the figures of its report, the currency and the words.
_BUILDERS: Mapping[ReportName, Callable[[Any, str, Words], tuple[str, Sequence[Section]]]] = {
    ReportName.SUMMARY: summary_report,
    ReportName.RFM: rfm_report,
    ReportName.COHORTS: cohorts_report,
    ReportName.BASKETS: baskets_report,
    ReportName.CONCENTRATION: concentration_report,
    ReportName.ENROLMENT: enrolment_report,
    ReportName.BENEFITS: benefits_report,
    ReportName.PROGRAM: program_report,
    ReportName.VALUE: value_report,
    ReportName.SEGMENTS: segments_report,
    ReportName.CAMPAIGNS: campaigns_report,
    ReportName.QUALITY: quality_report,
    ReportName.EMPLOYEES: employees_report,
    ReportName.PRODUCTS: products_report,
    ReportName.MEMBERS: members_report,
}


def to_report(findings: Findings, words: Words, made_on: date | None = None) -> Report:
    """Return the figures as a report in the language of the words, ready for any rendering."""
    build = _BUILDERS[findings.name]
    title, sections = build(findings.figures, findings.shop.currency, words)
    subtitle = ""
    period: Period | None = findings.request.period
    if isinstance(findings.figures, Rfm):  # of a day, not of a period
        subtitle, period = words("As of {day}", day=findings.figures.as_of), None
    if isinstance(findings.figures, ValueFigures):
        fit, period = findings.figures.fit, None
        subtitle = words("As of {day}", day=fit.as_of_on)
    return Report(
        title=title,
        sections=sections,
        subtitle=subtitle,
        shop=findings.shop.name,
        branch=findings.place,
        period=period,
        made_on=made_on,
    )
