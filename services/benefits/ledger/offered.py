"""What purchases may earn: the benefits, for which receipts they count, and for whom."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Text, func, select, type_coerce
from sqlalchemy.orm import Session

from models.benefit import Benefit, BenefitTrack
from models.program import Program
from models.values import BenefitKind, Trigger, Unit
from services import segments
from services.benefits.terms import Terms, read_terms
from services.core.asking import ask

_FEW = 20  # members asked one by one; beyond that the rule is asked of everybody at once


@dataclass(frozen=True, slots=True)
class EarningOffer:
    """A benefit that purchases earn, with the days it is offered and its terms' document.

    `tracks` are the levels whose members get it; none: it is for the whole program.
    """

    id: int
    uid: bytes
    program_id: int
    first_on: date | None
    last_on: date | None
    document: str
    kind: BenefitKind
    eligible_rule: Any
    tracks: frozenset[int] = frozenset()

    @property
    def unit(self) -> Unit:
        """Return what it earns."""
        return Unit.CREDIT if self.kind is BenefitKind.CREDIT else Unit.POINTS

    def terms_on(self, on: date) -> Terms:
        """Return the terms that count on the day."""
        return read_terms(self.document, on)

    def counts_on(self, on: date) -> bool:
        """Return whether the benefit is offered on the day."""
        return (self.first_on is None or self.first_on <= on) and (
            self.last_on is None or on <= self.last_on
        )


# Built once: every sale asks them.
TRACKS = (
    select(func.group_concat(BenefitTrack.track_id))
    .where(BenefitTrack.benefit_id == Benefit.id)
    .scalar_subquery()
    .label("tracks")
)
_ENDS = Benefit.valid_to_on, Program.ends_on  # whichever comes first; either may be open
_OFFERED: Any = (
    select(
        Benefit.id,
        Benefit.uid,
        Benefit.program_id,
        Benefit.valid_from_on,
        func.coalesce(func.min(*_ENDS), *_ENDS),
        type_coerce(Benefit.terms, Text).label("terms"),
        Benefit.kind,
        Benefit.eligible_rule,
        TRACKS,
    )
    .join(Program, Program.id == Benefit.program_id)
    .where(
        Benefit.trigger == Trigger.PURCHASE,
        Benefit.kind.in_((BenefitKind.CREDIT, BenefitKind.POINTS)),
    )
    .order_by(Benefit.id)
)


def earning_offers(session: Session) -> dict[int, EarningOffer]:
    """Return the benefits that purchases earn, by id."""
    return {
        id_: EarningOffer(*(id_, *row, track_ids(tracks)))
        for id_, *row, tracks in ask(session, _OFFERED)
    }


def track_ids(found: str | None) -> frozenset[int]:
    """Return the ids that `TRACKS` found: the levels a benefit is for, none for all."""
    return frozenset(int(part) for part in (found or "").split(",") if part)


@dataclass(slots=True)
class Eligible:
    """Who satisfies the benefits' rules, as things stood on the evening before a day.

    So no receipt decides about itself, and the order within a day means nothing.
    """

    session: Session
    few: bool = True
    _members: dict[tuple[int, date], frozenset[int]] = field(default_factory=dict)

    def look(self, sales: int) -> None:
        """Prepare for a piece of so many receipts."""
        self.few = sales <= _FEW

    def holds(self, offer: EarningOffer, member_id: int, on: date) -> bool:
        """Return whether the member could earn by the benefit on the day."""
        if offer.eligible_rule is None:
            return True
        before = on - timedelta(days=1)
        if self.few:
            return is_eligible(self.session, offer.eligible_rule, member_id, before)
        key = (offer.id, on)
        if key not in self._members:
            rule = segments.parse(offer.eligible_rule)
            found = self.session.scalars(segments.member_ids(self.session, rule, before))
            self._members[key] = frozenset(found)
        return member_id in self._members[key]


def is_eligible(session: Session, rule: Any, member_id: int, as_of: date) -> bool:
    """Return whether the rule of a benefit holds for the member on a day."""
    return segments.explain(session, segments.parse(rule), member_id, as_of).holds
