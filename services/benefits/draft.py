"""The benefits of a draft: what purchases would earn by them, before any of them exists."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from models.values import Unit
from services.benefits.ledger.goods import barred, check_known
from services.benefits.rules import Earning
from services.benefits.terms import goods_named, plan_of, terms_on


@dataclass(frozen=True, slots=True)
class EarningDraft:
    """A benefit of a draft that purchases earn; `id` is its place in the draft, from 1.

    `barred` is the SQL clause of lines that have no part in it, "" when all have. It is offered
    from `first_on` to `last_on`, None is open, and to members of the `tracks` named (none: all).
    """

    id: int
    name: str
    earning: Earning
    barred: str
    first_on: date | None
    last_on: date | None
    tracks: frozenset[str] = frozenset()

    @property
    def unit(self) -> Unit:
        """Return what is earned: points or credit."""
        return self.earning.unit

    def counts_on(self, on: date) -> bool:
        """Return whether the benefit is offered on the day."""
        return (self.first_on is None or self.first_on <= on) and (
            self.last_on is None or on <= self.last_on
        )


def earning_drafts(
    session: Session, documents: Sequence[Mapping[str, Any]], currency: str
) -> list[EarningDraft]:
    """Return the benefits of a draft as the books would see them; BadTerms, UnknownItem."""
    drafts = []
    for number, document in enumerate(documents, 1):
        plan = plan_of(document, currency)
        check_known(session, goods_named(plan.terms))
        terms = terms_on(plan.terms, date.max)
        if terms.earning is None:
            continue
        named = terms.goods or terms.excluded
        drafts.append(
            EarningDraft(
                number,
                plan.name,
                terms.earning,
                barred(session, terms.goods, terms.excluded) if named else "",
                plan.columns["valid_from_on"],
                plan.columns["valid_to_on"],
                frozenset(plan.tracks),
            )
        )
    return drafts
