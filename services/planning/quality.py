"""Whether a segment is a good one: the conditions of a segment worth working with, as figures.

The conditions are Kotler's (Marketing Management: measurable, accessible, substantial,
differentiable, actionable), with profit and growth, which shops ask for first. Each figure runs
from 0 to 1 and has its definition beside it.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.benefit import Benefit
from models.member import Member
from models.program import Membership
from models.purchase import Product, Receipt, ReceiptLine
from models.values import Channel, MemberState, Money, add_months
from services import programs, segments
from services.analytics import top_share
from services.core.progress import SILENT, Progress
from services.core.shop import read_shop
from services.core.words import Text
from services.segments import All, Condition, Node

_YEAR_MONTHS = 12
_MONTH_DAYS = 30
_GROWTH_MONTHS = 6
_ALL_KNOWN = 0.995
_ENOUGH_BENEFITS = 3
_MOST = 0.5
_RISKY = 0.8
_FEW = 0.2
# A trial is to see a change of 10 percentage points, two-sided at 5 %, with a power of 80 %.
_CHANGE = 0.10
_Z_TWO_SIDED, _Z_POWER = 1.959964, 0.841621
_SEEN = 0.005  # a change that would be written as 0 % is none
_LEAST_RATE, _MOST_RATE = 0.02, 0.88


class Criterion(StrEnum):
    """The conditions, in the order the card shows them."""

    MEASURABLE = "measurable"
    REACHABLE = "reachable"
    PROFITABLE = "profitable"
    SUBSTANTIAL = "substantial"
    DISTINCT = "distinct"
    ACTIONABLE = "actionable"
    GROWING = "growing"


NAMES: Mapping[Criterion, Text] = MappingProxyType(
    {
        Criterion.MEASURABLE: Text("Measurable"),
        Criterion.REACHABLE: Text("Reachable"),
        Criterion.PROFITABLE: Text("Profitable"),
        Criterion.SUBSTANTIAL: Text("Substantial"),
        Criterion.DISTINCT: Text("Distinct"),
        Criterion.ACTIONABLE: Text("Actionable"),
        Criterion.GROWING: Text("Growing"),
    }
)
DEFINITIONS: Mapping[Criterion, Text] = MappingProxyType(
    {
        Criterion.MEASURABLE: Text(
            "For how many of all customers the details are known that the rule asks for; of "
            "several details, the one known of fewest counts."
        ),
        Criterion.REACHABLE: Text(
            "The share of the segment that agreed to at least one channel and has a valid "
            "address there."
        ),
        Criterion.PROFITABLE: Text(
            "What a member of the segment spent in the last 12 months, set against the average "
            "customer: as much as the average is half the bar, three times as much three quarters."
        ),
        Criterion.SUBSTANTIAL: Text(
            "How much of the customers needed for a trial the segment has: two equal groups, "
            "large enough to tell a change of 10 percentage points in who buys within 30 days."
        ),
        Criterion.DISTINCT: Text(
            "One minus the overlap with the most similar saved segment: customers in both, out "
            "of the customers in either."
        ),
        Criterion.ACTIONABLE: Text(
            "How many running benefits at least half of the segment may get; three fill the bar."
        ),
        Criterion.GROWING: Text(
            "How the segment's size changed in 6 months: unchanged is half the bar, doubled "
            "fills it."
        ),
    }
)
HANGS_ON_FEW = Text("The best fifth of it brings {share}: it hangs on few.")
SHOP_HANGS_ON_IT = Text(
    "{few} of the customers bring {share} of what all customers spent in 12 months: "
    "the shop hangs on this segment."
)


@dataclass(frozen=True, slots=True)
class Grade:
    """One condition: `score` 0–1 (None: cannot be told), and a hint in words with its facts."""

    criterion: Criterion
    score: float | None
    hint: Text
    facts: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Quality:
    """A segment's card.

    `share` is its share of all customers. `pilot_size` is how many customers a trial needs in
    all. In spending of 12 months, `top_share` is what the best fifth of the segment has of its
    own, and `revenue_share` what the segment has of that of all customers (risks where large).
    """

    members: int
    share: float
    grades: tuple[Grade, ...]
    overlaps: tuple[segments.Overlap, ...]
    pilot_size: int
    top_share: float | None
    revenue_share: float | None

    @property
    def hangs_on_few(self) -> bool:
        """Return whether the segment's worth depends on few; below five a fifth is nobody."""
        many = self.members * _FEW >= 1
        return many and self.top_share is not None and self.top_share > _RISKY

    @property
    def shop_hangs_on_it(self) -> bool:
        """Return whether few customers, who are this segment, bring more than half."""
        share = self.revenue_share
        return share is not None and share > _MOST and self.share <= _FEW

    @property
    def risks(self) -> tuple[tuple[Text, Mapping[str, object]], ...]:
        """Return what to beware of: texts with their facts."""
        found: list[tuple[Text, Mapping[str, object]]] = []
        if self.hangs_on_few:
            found.append((HANGS_ON_FEW, {"share": _percent(self.top_share or 0)}))
        if self.shop_hangs_on_it:
            facts = {"few": _percent(self.share), "share": _percent(self.revenue_share or 0)}
            found.append((SHOP_HANGS_ON_IT, facts))
        return tuple(found)

    def grade(self, criterion: Criterion) -> Grade:
        """Return the grade of one condition."""
        return next(grade for grade in self.grades if grade.criterion is criterion)


def pilot_size(rate: float) -> int:
    """Return the customers of both groups of a trial where `rate` (0–1) buys anyway.

    Fleiss (1981), Statistical Methods for Rates and Proportions, eq. 3.14 without correction for
    continuity, for a rise by 10 percentage points.
    """
    first = min(max(rate, _LEAST_RATE), _MOST_RATE)
    second = first + _CHANGE
    mean = (first + second) / 2
    spread = _Z_TWO_SIDED * math.sqrt(2 * mean * (1 - mean))
    spread += _Z_POWER * math.sqrt(first * (1 - first) + second * (1 - second))
    return 2 * math.ceil((spread / _CHANGE) ** 2)


def quality(
    session: Session,
    node: Node,
    as_of: date,
    name: str | None = None,
    progress: Progress = SILENT,
) -> Quality:
    """Return the card of a rule; `name` is the saved segment it is of, which is no overlap."""
    asked = _Asked(session, node, as_of)
    steps = (
        asked.measurable,
        asked.reachable,
        asked.profitable,
        asked.substantial,
        lambda: asked.distinct(name),
        asked.actionable,
        asked.growing,
    )
    grades = []
    for number, step in enumerate(steps):
        progress.step(number, len(steps))
        grades.append(step())
    progress.step(len(steps), len(steps))
    return Quality(
        members=asked.members,
        share=asked.members / asked.everybody,
        grades=tuple(grades),
        overlaps=tuple(asked.overlaps),
        pilot_size=asked.pilot_size,
        top_share=top_share(list(asked.spent.values()), 20) if asked.spent else None,
        revenue_share=asked.total / asked.all_spent if asked.all_spent > 0 else None,
    )


class _Asked:
    """A rule on a day, and what several figures need of it."""

    def __init__(self, session: Session, node: Node, as_of: date) -> None:
        self._session, self._node, self._as_of = session, node, as_of
        self._year = (
            Receipt.sold_on > add_months(as_of, -_YEAR_MONTHS),
            Receipt.sold_on <= as_of,
        )
        self.members = segments.size(session, node, as_of)
        self.everybody = max(segments.customers(session), 1)
        self.spent = self._spent()
        self.total = sum(self.spent.values())
        self.all_spent = self._all_spent()
        self.overlaps: list[segments.Overlap] = []
        self.pilot_size = 0

    def measurable(self) -> Grade:
        """Return of how many customers the rule's details are known."""
        known = (
            (self._known(condition) / self.everybody, condition.fact)
            for condition in segments.all_conditions(self._session, self._node)
        )
        share, fact = min(known, default=(1.0, ""))
        if share >= _ALL_KNOWN:
            return Grade(Criterion.MEASURABLE, share, Text("all data known"), {})
        found = segments.find_fact(fact)
        label = found.label if found else Text(fact)
        hint = Text("known of {share}: {fact}")
        return Grade(Criterion.MEASURABLE, share, hint, {"share": _percent(share), "fact": label})

    def _known(self, condition: Condition) -> int:
        """Return of how many customers the condition can tell at all; who asks for gaps can."""
        fact = segments.find_fact(condition.fact)
        if fact is None or "is_known" not in fact.operators or fact.kind is segments.Kind.SET:
            return self.everybody
        if condition.op in ("is_known", "is_unknown"):
            return self.everybody
        known = replace(condition, op="is_known", value=None)
        return segments.size(self._session, known, self._as_of)

    def reachable(self) -> Grade:
        """Return how much of the segment some channel reaches."""
        by = Condition("contact.reachable", "any_of", tuple(channel.value for channel in Channel))
        reached = segments.size(self._session, All((self._node, by)), self._as_of)
        score = reached / self.members if self.members else 0.0
        facts = {"some": reached, "all": self.members}
        return Grade(Criterion.REACHABLE, score, Text("{some} of {all}"), facts)

    def profitable(self) -> Grade:
        """Return what its members spend against the average customer."""
        score = None
        if self.members and self.all_spent > 0:
            times = max(self.total, 0) / self.members / (self.all_spent / self.everybody)
            score = times / (1 + times)
        currency = read_shop(self._session).currency
        margin = self._margin()
        if margin is None:
            hint, amount = Text("{amount} in 12 months"), self.total
        else:
            hint, amount = Text("margin {amount} in 12 months"), margin
        return Grade(Criterion.PROFITABLE, score, hint, {"amount": Money(amount, currency)})

    def _margin(self) -> int | None:
        """Return what the segment's goods brought above their cost in 12 months, minor units.

        None where the cost of less than half of what they bought is known.
        """
        ids = segments.member_ids(self._session, self._node, self._as_of)
        cost = Product.cost_minor * ReceiptLine.quantity_milli / 1000
        query = (
            select(
                func.coalesce(func.sum(ReceiptLine.amount_minor), 0),
                func.coalesce(func.sum(ReceiptLine.amount_minor - cost), 0),
            )
            .select_from(Receipt)
            .join(ReceiptLine, ReceiptLine.receipt_id == Receipt.id)
            .join(Product, Product.id == ReceiptLine.product_id)
            .where(
                Receipt.member_id.in_(ids),
                *self._year,
                Product.cost_minor.is_not(None),
            )
        )
        told, margin = self._session.execute(query).one()
        return round(margin) if 2 * told >= self.total > 0 else None

    def substantial(self) -> Grade:
        """Return how much of a trial's customers the segment has."""
        lately = Condition("purchases.count", "at_least", 1, segments.LastDays(_MONTH_DAYS))
        bought = segments.size(self._session, All((self._node, lately)), self._as_of)
        self.pilot_size = pilot_size(bought / self.members if self.members else 0.0)
        score = min(self.members / self.pilot_size, 1.0)
        hint = Text("enough for a trial") if score >= 1 else Text("small: a trial needs {n}")
        return Grade(Criterion.SUBSTANTIAL, score, hint, {"n": self.pilot_size})

    def distinct(self, name: str | None) -> Grade:
        """Return how unlike all other segments it is."""
        self.overlaps = segments.overlaps(self._session, self._node, self._as_of, name)
        if not self.overlaps:
            return Grade(Criterion.DISTINCT, 1.0, Text("no overlap"), {})
        nearest = self.overlaps[0]
        facts = {"share": _percent(nearest.share), "name": nearest.name}
        hint = Text("overlap {share} with “{name}”")
        return Grade(Criterion.DISTINCT, 1 - nearest.share, hint, facts)

    def actionable(self) -> Grade:
        """Return how many running benefits most of the segment may get."""
        fitting = 0
        query = select(Benefit.program_id, Benefit.eligible_rule).where(
            Benefit.is_running,
            Benefit.valid_to_on.is_(None) | (Benefit.valid_to_on >= self._as_of),
        )
        ids = segments.member_ids(self._session, self._node, self._as_of)
        belongs = (
            select(Membership.program_id, func.count())
            .where(Membership.member_id.in_(ids), programs.is_active(self._as_of))
            .group_by(Membership.program_id)
        )
        inside = {program: int(many) for program, many in self._session.execute(belongs)}
        for program_id, rule in self._session.execute(query).all():
            many = self.members if program_id is None else inside.get(program_id, 0)
            if rule is not None:
                both = All((self._node, segments.parse(rule)))
                many = min(many, segments.size(self._session, both, self._as_of))
            fitting += self.members > 0 and many >= _MOST * self.members
        score = min(fitting / _ENOUGH_BENEFITS, 1.0)
        says = Text("{n} benefits fit") if fitting else Text("no benefit fits")
        return Grade(Criterion.ACTIONABLE, score, says, {"n": fitting})

    def growing(self) -> Grade:
        """Return how the size changed in half a year."""
        then = add_months(self._as_of, -_GROWTH_MONTHS)
        if segments.undated(self._session, self._node):
            return Grade(Criterion.GROWING, None, Text("no history of these details"), {})
        before = segments.size(self._session, self._node, then)
        if not before:
            hint = Text("new") if self.members else Text("nobody yet")
            return Grade(Criterion.GROWING, 1.0 if self.members else 0.0, hint, {})
        change = self.members / before - 1
        arrow = Text("▲ {share} in 6 months") if change > 0 else Text("▼ {share} in 6 months")
        if abs(change) < _SEEN:
            arrow = Text("as large as 6 months ago")
        score = min(max(0.5 + change / 2, 0.0), 1.0)
        return Grade(Criterion.GROWING, score, arrow, {"share": _percent(abs(change))})

    def _all_spent(self) -> int:
        """Return what all customers spent in the last 12 months."""
        known = Member.state == MemberState.KNOWN
        spent = select(func.coalesce(func.sum(Receipt.total_minor), 0))
        query = spent.join(Member, Member.id == Receipt.member_id).where(known, *self._year)
        return int(self._session.scalar(query) or 0)

    def _spent(self) -> dict[int, int]:
        """Return what each member spent in the last 12 months; who bought nothing is left out."""
        ids = segments.member_ids(self._session, self._node, self._as_of)
        query = (
            select(Receipt.member_id, func.sum(Receipt.total_minor))
            .where(
                Receipt.member_id.in_(ids),
                *self._year,
            )
            .group_by(Receipt.member_id)
        )
        return {who: total for who, total in self._session.execute(query) if who is not None}


def _percent(share: float) -> str:
    """Return a share as whole percent, the same in all our languages."""
    return f"{round(share * 100)}%"
