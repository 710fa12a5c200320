"""The benefits of a draft, before any of them exists: what they earn, and what they take off."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from models.values import Unit
from services.benefits.ledger.goods import barred, check_known
from services.benefits.offers import InHand
from services.benefits.rules import Earning
from services.benefits.terms import (
    STANDING,
    BenefitPlan,
    goods_named,
    plan_of,
    read_limits,
    read_stacking,
    terms_on,
)


@dataclass(frozen=True, slots=True)
class Offered:
    """To whom a benefit of a draft is offered: from `first_on` to `last_on` (None is open).

    `tracks` are the levels whose members get it; none: all do.
    """

    first_on: date | None
    last_on: date | None
    tracks: frozenset[str]

    def counts_on(self, on: date) -> bool:
        """Return whether the benefit is offered on the day."""
        return (self.first_on is None or self.first_on <= on) and (
            self.last_on is None or on <= self.last_on
        )

    def is_for(self, track: str | None) -> bool:
        """Return whether members of the level get it."""
        return not self.tracks or track in self.tracks


@dataclass(frozen=True, slots=True)
class EarningDraft:
    """A benefit of a draft that purchases earn; `id` is its place in the draft, from 1.

    `barred` is the SQL clause of lines that have no part in it, "" when all have.
    """

    id: int
    earning: Earning
    barred: str
    offered: Offered

    @property
    def unit(self) -> Unit:
        """Return what is earned: points or credit."""
        return self.earning.unit


@dataclass(frozen=True, slots=True)
class UseDraft:
    """A benefit of a draft that applies by itself to a basket; `hand` as who never used it has."""

    hand: InHand
    offered: Offered


@dataclass(frozen=True, slots=True)
class BenefitDrafts:
    """The benefits of a draft. `others` names those that wait for a word, a day or a draw."""

    earnings: tuple[EarningDraft, ...]
    uses: tuple[UseDraft, ...]
    others: tuple[str, ...]


def draft_benefits(
    session: Session, documents: Sequence[Mapping[str, Any]], currency: str
) -> BenefitDrafts:
    """Return the benefits of a draft as the books would see them; BadTerms, UnknownItem."""
    earnings, uses, others = [], [], []
    for number, document in enumerate(documents, 1):
        plan = plan_of(document, currency)
        check_known(session, goods_named(plan.terms))
        columns = plan.columns
        offered = Offered(columns["valid_from_on"], columns["valid_to_on"], frozenset(plan.tracks))
        terms = terms_on(plan.terms, date.max)
        if terms.earning is not None:
            named = terms.goods or terms.excluded
            clause = barred(session, terms.goods, terms.excluded) if named else ""
            earnings.append(EarningDraft(number, terms.earning, clause, offered))
        elif plan.trigger in STANDING and columns["is_automatic"] and plan.eligible is None:
            uses.append(UseDraft(_hand(plan, number), offered))
        else:
            others.append(plan.name)
    return BenefitDrafts(tuple(earnings), tuple(uses), tuple(others))


def _hand(plan: BenefitPlan, number: int) -> InHand:
    columns = plan.columns
    return InHand(
        benefit_id=number,
        name=plan.name,
        kind=plan.kind,
        trigger=plan.trigger,
        terms=terms_on(plan.terms, date.max),
        limits=read_limits(columns["limits"]),
        stacking=read_stacking(columns["stacking"]),
        is_surprise=columns["is_surprise"],
        is_soft=columns["is_soft"],
        is_automatic=columns["is_automatic"],
        priority=columns["priority"],
        cost_minor=columns["cost_minor"],
        value_minor=columns["value_minor"],
        price_points=columns["price_points"],
        stock=columns["stock"],
    )
