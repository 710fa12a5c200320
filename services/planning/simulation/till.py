"""The benefits that apply by themselves at the till, with what was used of them so far."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.organisation import Branch
from models.values import Trigger
from services import benefits
from services.benefits import Decision, InHand, Item, Occasion, Use, UseDraft
from services.core import settings
from services.core.shop import ShopFacts


class Line(NamedTuple):
    """A line as it was sold or brought back; `returns_line_id` names what it takes back.

    `is_back` tells that it counts against another receipt, `barred` which clauses it falls under.
    """

    id: int
    product_id: int | None
    quantity_milli: int
    amount_minor: int
    is_return: int
    is_back: int
    returns_line_id: int | None
    barred: tuple[int, ...]


@dataclass(slots=True, eq=False)
class Wallet:
    """What one member used: the days, per benefit, and the days of visits."""

    used: dict[int, list[date]] = field(default_factory=dict)
    visits: list[date] = field(default_factory=list)


class Till:
    """Decides as the counter does; budgets, stock and limits count over all members."""

    def __init__(self, session: Session, shop: ShopFacts, uses: Sequence[UseDraft]) -> None:
        self._session, self._uses, self._currency = session, uses, shop.currency
        policy = settings.read_setting(session, settings.BENEFIT_STACKING)
        self._choice = benefits.Choice(policy=benefits.Policy(policy))
        self._counts = {use.hand.benefit_id: [0, 0] for use in uses}
        rows = session.execute(select(Branch.id, Branch.code))
        self._branches: Mapping[int, str] = {id_: code for id_, code in rows}
        self._names: dict[int, frozenset[tuple[str, str]]] = {}

    def decide(
        self,
        lines: Sequence[Line],
        wallet: Wallet,
        joined_on: date,
        track: str | None,
        at: tuple[date, int | None, int],
    ) -> Decision | None:
        """Return what comes off the lines at (day, minute, branch); None when nothing can.

        The visits of the wallet are those up to now, this one not among them.
        """
        on, minute, branch_id = at
        items = self._items(lines)
        hands = [
            hand
            for use in self._uses
            if use.offered.counts_on(on) and use.offered.is_for(track)
            for hand in [self._hand(use, wallet, joined_on, on)]
            if _may_apply(hand, items)
        ]
        if not hands:
            return None
        branch = self._branches.get(branch_id, "")
        occasion = Occasion(on, minute, branch, self._currency)
        decision = benefits.decide(items, hands, occasion, self._choice)
        return decision if decision.uses else None

    def count(self, use: Use, wallet: Wallet, on: date) -> None:
        """Note that the benefit was used."""
        benefit = use.hand.benefit_id
        self._counts[benefit][0] += use.times
        self._counts[benefit][1] += use.cost_minor
        wallet.used.setdefault(benefit, []).extend([on] * use.times)

    def give_back(self, use: Use, wallet: Wallet, on: date) -> None:
        """Note that what was used on a day counts no more: all of it came back."""
        benefit = use.hand.benefit_id
        self._counts[benefit][0] -= use.times
        self._counts[benefit][1] -= use.cost_minor
        for _ in range(use.times):
            wallet.used[benefit].remove(on)

    def _items(self, lines: Sequence[Line]) -> list[Item]:
        new = {line.product_id for line in lines if line.product_id is not None}
        new -= self._names.keys()
        if new:
            self._names |= dict.fromkeys(new, frozenset())
            self._names |= benefits.goods_names(self._session, new)
        return [
            Item(
                line.amount_minor,
                line.quantity_milli,
                self._names.get(line.product_id or 0, frozenset()),
            )
            for line in lines
        ]

    def _hand(self, use: UseDraft, wallet: Wallet, joined_on: date, on: date) -> InHand:
        hand = use.hand
        uses, spent = self._counts[hand.benefit_id]
        used = wallet.used.get(hand.benefit_id, ())
        visits = 0
        if hand.trigger is Trigger.NTH_VISIT:
            visits = len({day for day in wallet.visits if joined_on <= day < on})
        since = benefits.counted_since(hand.limits, on)
        return replace(
            hand,
            uses=uses,
            spent_minor=spent,
            used=sum(day >= since for day in used),
            used_on=max(used, default=None),
            visits=visits,
        )


def _may_apply(hand: InHand, items: Sequence[Item]) -> bool:
    """Return whether it is worth asking: most baskets hold nothing of a benefit's goods."""
    every = hand.terms.timing.every_visits
    if every and (hand.visits + 1) % every:
        return False
    goods = hand.terms.goods
    return bool(items) and (not goods or any(item.is_any_of(goods) for item in items))
