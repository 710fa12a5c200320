"""Making, changing and stopping benefits."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import select

from models.benefit import Benefit
from services import programs
from services.benefits.errors import BenefitExists, NoBenefit
from services.benefits.events import BenefitsChanged
from services.benefits.ledger.goods import check_known
from services.benefits.terms import changed_terms, excluded_names, plan_of
from services.core.work import Work
from services.security import record


def create_benefit(work: Work, document: Mapping[str, Any], *, program_id: int) -> int:
    """Make a benefit of a program from its document and return its id.

    BadTerms or NotYet as `terms.plan_of` says, UnknownItem for goods the catalogue lacks,
    BenefitExists when the name is taken.
    """
    plan = plan_of(document, work.shop.currency)
    if work.session.scalar(select(Benefit.id).where(Benefit.name == plan.name)) is not None:
        raise BenefitExists(name=plan.name)
    check_known(work.session, excluded_names(plan.terms))
    benefit = Benefit(
        program_id=program_id,
        name=plan.name,
        kind=plan.kind,
        trigger=plan.trigger,
        terms=plan.terms,
        valid_from_on=plan.valid_from_on,
        valid_to_on=plan.valid_to_on,
        created_at=work.now,
    )
    work.session.add(benefit)
    work.session.flush()
    record(work, "benefit.create", "benefit", benefit.id, terms=plan.terms)
    work.tell(BenefitsChanged())
    return benefit.id


def launch_program(work: Work, document: Mapping[str, Any]) -> int:
    """Make a program with the benefits its document lists and return its id; all or nothing.

    What `programs.plan_of`, `programs.create_program` and `create_benefit` refuse.
    """
    plan = programs.plan_of(document)
    program_id = programs.create_program(work, plan)
    for benefit in plan.benefits:
        create_benefit(work, benefit, program_id=program_id)
    return program_id


def change_benefit(work: Work, document: Mapping[str, Any], *, from_on: date) -> None:
    """Let the document's terms count from a day to come; what was earned by then stays.

    NoBenefit, BadTerms, UnknownItem; TermsInThePast unless `from_on` is after today.
    """
    plan = plan_of(document, work.shop.currency)
    benefit = _get(work, plan.name)
    check_known(work.session, excluded_names(plan.terms))
    benefit.terms = changed_terms(benefit.terms, plan, from_on, work.today)
    record(work, "benefit.change", "benefit", benefit.id, terms=benefit.terms)
    work.tell(BenefitsChanged())


def stop_benefit(work: Work, name: str) -> None:
    """Let today be the benefit's last day; NoBenefit when there is none of this name."""
    benefit = _get(work, name)
    benefit.is_running, benefit.valid_to_on = False, work.today
    record(work, "benefit.stop", "benefit", benefit.id)
    work.tell(BenefitsChanged())


def _get(work: Work, name: str) -> Benefit:
    benefit = work.session.scalars(select(Benefit).where(Benefit.name == name)).one_or_none()
    if benefit is None:
        raise NoBenefit(name=name)
    return benefit
