"""From figures to sections: one builder for each report, in the reader's words."""

from datetime import date

from models.values import Period
from services.analytics import Baskets, Cohorts, Concentration, Rfm, Summary
from services.benefits import BenefitFigures
from services.core.words import Words
from services.programs import Enrolment
from services.reports.builders.baskets import baskets_report
from services.reports.builders.benefits import benefits_report
from services.reports.builders.cohorts import cohorts_report
from services.reports.builders.concentration import concentration_report
from services.reports.builders.enrolment import enrolment_report
from services.reports.builders.held import held_report
from services.reports.builders.program import program_report
from services.reports.builders.rfm import rfm_report
from services.reports.builders.summary import summary_report
from services.reports.run import Findings
from services.reports.sections import Report

__all__ = ["held_report", "to_report"]


def to_report(findings: Findings, words: Words, made_on: date | None = None) -> Report:
    """Return the figures as a report in the language of the words, ready for any rendering."""
    match findings.figures:
        case Summary():
            title, sections = summary_report(findings.figures, findings.shop.currency, words)
        case Rfm():
            title, sections = rfm_report(findings.figures, findings.shop.currency, words)
        case Cohorts():
            title, sections = cohorts_report(findings.figures, words)
        case Baskets():
            title, sections = baskets_report(findings.figures, words)
        case Concentration():
            title, sections = concentration_report(findings.figures, findings.shop.currency, words)
        case Enrolment():
            title, sections = enrolment_report(findings.figures, words)
        case BenefitFigures():
            title, sections = benefits_report(findings.figures, findings.shop.currency, words)
        case tuple():
            title, sections = program_report(findings.figures, findings.shop.currency, words)
    subtitle = ""
    period: Period | None = findings.request.period
    if isinstance(findings.figures, Rfm):  # of a day, not of a period
        subtitle, period = words("As of {day}", day=findings.figures.as_of), None
    return Report(
        title=title,
        sections=sections,
        subtitle=subtitle,
        shop=findings.shop.name,
        branch=findings.place,
        period=period,
        made_on=made_on,
    )
