"""Deciding: a basket and what the member has in hand → what comes off, what is earned, and why.

Pure, and the same for the counter's quote, the sale under the write lock and the simulation.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from models.values import BenefitKind, Unit
from services.benefits.offers import fit
from services.benefits.offers.discount import taken_off
from services.benefits.offers.fit import part_in
from services.benefits.offers.hand import InHand, Item, Occasion
from services.benefits.offers.offer import Offer, Standing, Why
from services.benefits.offers.stacking import Policy, Together, Wanted, together
from services.benefits.terms import DISCOUNTS


@dataclass(frozen=True, slots=True)
class Choice:
    """What the cashier said, and the rules of the shop and the account that deciding needs.

    `chosen` may name a benefit several times. `points` are those the member may spend;
    `credit_minor` is paid with credit, which earns nothing.
    """

    chosen: Sequence[int] = ()
    taken_off: Collection[int] = ()
    policy: Policy = Policy.BEST_FOR_CUSTOMER
    points: int = 0
    credit_minor: int = 0


@dataclass(frozen=True, slots=True)
class Use:
    """A benefit as it is used: so many times, and what all of them take off, cost and are worth."""

    hand: InHand
    times: int
    discount_minor: int
    cost_minor: int
    value_minor: int


@dataclass(frozen=True, slots=True)
class Decision:
    """What a basket comes to. `discounts` is by line, `offers` withheld ones last.

    Applying an offer moves none: a cashier presses the same number again to take it off.

    `earned` is what purchases earn, per benefit; `earns` all that is given, per unit.
    """

    offers: tuple[Offer, ...] = ()
    discounts: tuple[int, ...] = ()
    uses: tuple[Use, ...] = ()
    earned: Mapping[int, int] = field(default_factory=dict)
    earns: Mapping[Unit, int] = field(default_factory=lambda: dict.fromkeys(Unit, 0))
    spends_points: int = 0


def decide(
    items: Sequence[Item], hands: Sequence[InHand], at: Occasion, choice: Choice
) -> Decision:
    """Return what the benefits in hand do to the basket. The order of `hands` means nothing."""
    return _Deciding(items, sorted(hands, key=lambda hand: hand.order), at, choice).run()


@dataclass(frozen=True, slots=True)
class _Applied:
    """A set of benefits applied one after the other."""

    uses: tuple[Use, ...]
    left: tuple[int, ...]
    idle: tuple[tuple[InHand, Why], ...]  # what found nothing to do, and why

    @property
    def discount(self) -> int:
        return sum(use.discount_minor for use in self.uses)


@dataclass(frozen=True, slots=True)
class _Deciding:
    items: Sequence[Item]
    hands: Sequence[InHand]
    at: Occasion
    choice: Choice

    def run(self) -> Decision:
        against = [
            (hand, fit.reasons(hand, self.items, self.at, self.choice.points))
            for hand in self.hands
        ]
        able = [hand for hand, why in against if self.items and not why and not hand.earns]
        wanted = self._wanted(able)
        chosen = together(
            wanted,
            self.choice.policy,
            self.choice.points,
            self._worth,
            self._most,
            len(self.items),
        )
        applied = self._apply(chosen)
        offers = [
            self._earning(hand, why, applied) if hand.earns
            else self._offer(hand, why, chosen, applied)
            for hand, why in against
        ]  # fmt: skip
        earned = {
            offer.benefit_id: offer.earns
            for offer, (hand, _) in zip(offers, against, strict=True)
            if hand.earns and offer.earns
        }
        return Decision(
            offers=tuple(sorted(offers, key=lambda offer: offer.standing is Standing.WITHHELD)),
            discounts=tuple(
                item.amount_minor - left
                for item, left in zip(self.items, applied.left, strict=True)
            ),
            uses=applied.uses,
            earned=earned,
            earns=_per_unit(offers),
            spends_points=sum((use.hand.price_points or 0) * use.times for use in applied.uses),
        )

    # ------------------------------------------------------------------------- what is wanted

    def _wanted(self, able: Sequence[InHand]) -> list[Wanted]:
        """Return what applies by itself or by the cashier's word, each as often as it may."""
        asked = Counter(self.choice.chosen)
        given: Counter[int] = Counter()
        wanted = []
        for hand in able:
            if hand.kind is BenefitKind.EXPERIENCE:  # its places are reserved, not sold
                continue
            automatic = hand.is_automatic and hand.benefit_id not in self.choice.taken_off
            many = max(asked[hand.benefit_id], int(automatic)) - given[hand.benefit_id]
            times = min(many, _most_times(hand) - given[hand.benefit_id])
            if not hand.is_standing:  # one grant is one use
                times = min(times, 1)
            if times > 0:
                wanted.append(Wanted(hand, times))
                given[hand.benefit_id] += times
        return wanted

    def _worth(self, some: Together) -> tuple[int, int]:
        uses = self._apply(some).uses
        return sum(use.value_minor for use in uses), sum(use.cost_minor for use in uses)

    def _most(self, one: Wanted) -> int:
        """Return what a benefit is worth at best, whatever was taken off before it.

        Alone on the basket; where it takes the cheapest piece, of the dearest pieces there are:
        others may make the cheapest ones free, and it then takes the next.
        """
        hand, discount = one.hand, 0
        if hand.kind in DISCOUNTS:
            whole = replace(hand, terms=replace(hand.terms, cheapest=False))
            amounts = [item.amount_minor for item in self.items]
            discount = sum(taken_off(whole, self.items, amounts, one.times).values())
        return _use(one, discount).value_minor

    # ----------------------------------------------------------------------------- applying

    def _apply(self, some: Together) -> _Applied:
        """Apply the benefits by order, each to what the ones before it left."""
        left = [item.amount_minor for item in self.items]
        uses: list[Use] = []
        idle: list[tuple[InHand, Why]] = []
        for one in some:
            hand = one.hand
            parts = {}
            if hand.kind in DISCOUNTS:
                parts = taken_off(hand, self.items, left, one.times)
                if not parts:
                    idle.append((hand, Why(fit.NOTHING_LEFT)))
                    continue
            use = _use(one, sum(parts.values()))
            budget = hand.limits.budget_minor
            if budget is not None and hand.spent_minor + use.cost_minor > budget:
                idle.append((hand, Why(fit.BUDGET)))
                continue
            for index, part in parts.items():
                left[index] -= part
            uses.append(use)
        return _Applied(tuple(uses), tuple(left), tuple(idle))

    # ------------------------------------------------------------------------------ telling

    def _offer(
        self, hand: InHand, why: tuple[Why, ...], chosen: Together, applied: _Applied
    ) -> Offer:
        use = next((use for use in applied.uses if use.hand is hand), None)
        if use is not None:
            earns = hand.terms.fixed * use.times
            return _told(hand, Standing.APPLIED, fit.notes(hand), use.discount_minor, earns)
        why = why or self._against(hand, chosen, applied)
        if why:
            return _told(hand, Standing.WITHHELD, why)
        if not self.items:
            return _told(hand, Standing.AVAILABLE, fit.notes(hand))
        more = self._apply(_with(chosen, hand))
        idle = tuple(reason for other, reason in more.idle if other is hand)
        if idle:
            return _told(hand, Standing.WITHHELD, idle)
        effect = max(more.discount - applied.discount, 0)
        return _told(hand, Standing.AVAILABLE, fit.notes(hand), effect, hand.terms.fixed)

    def _against(self, hand: InHand, chosen: Together, applied: _Applied) -> tuple[Why, ...]:
        """Return what of this very basket stands against a benefit that is not used."""
        idle = tuple(reason for other, reason in applied.idle if other is hand)
        if idle:
            return idle
        others = [use.hand for use in applied.uses if not use.hand.goes_with(hand)]
        if others:
            alone = hand.stacking.exclusive or others[0].stacking.exclusive
            return (Why(fit.ALONE if alone else fit.NOT_WITH, {"other": others[0].name}),)
        used = sum(one.times for one in chosen if one.hand.benefit_id == hand.benefit_id)
        if used and used >= _most_times(hand):
            return (Why(fit.ONCE, {"n": hand.limits.per_basket}),)
        price = (hand.price_points or 0) + sum(one.price for one in chosen)
        if hand.price_points and price > self.choice.points:
            return (Why(fit.POINTS, {"n": price - self.choice.points}),)
        return ()

    def _earning(self, hand: InHand, why: tuple[Why, ...], applied: _Applied) -> Offer:
        """Return what the purchase earns: on what is left to pay of the lines that earn."""
        earning = hand.terms.earning
        if why or earning is None:
            return _told(hand, Standing.WITHHELD, why)
        if not self.items:
            return _told(hand, Standing.AVAILABLE, fit.notes(hand))
        paid = sum(applied.left)
        base = sum(applied.left[index] for index in part_in(hand, self.items))
        earned = earning.earned(min(base, paid - self.choice.credit_minor), paid)
        if earned:
            return _told(hand, Standing.APPLIED, fit.notes(hand), earns=earned)
        if paid < earning.minimum_minor:
            return _told(hand, Standing.WITHHELD, (fit.below_minimum(hand, paid, self.at),))
        return _told(hand, Standing.WITHHELD, (Why(fit.TOO_LITTLE),))


def _told(
    hand: InHand, standing: Standing, why: tuple[Why, ...], effect: int = 0, earns: int = 0
) -> Offer:
    return Offer(
        benefit_id=hand.benefit_id,
        grant_id=hand.grant_id,
        name=hand.name,
        kind=hand.kind,
        trigger=hand.trigger,
        is_surprise=hand.is_surprise,
        is_soft=hand.is_soft,
        is_automatic=hand.is_automatic,
        standing=standing,
        effect_minor=effect,
        earns=earns,
        value_minor=hand.value_minor,
        price_points=hand.price_points,
        why=why,
        valid_to_on=hand.valid_to_on,
        slots=hand.slots,
    )


def _use(one: Wanted, discount: int) -> Use:
    """Return the use with what it costs the shop and is worth to the member.

    Where the benefit does not say, a discount is what it takes off, credit what it gives.
    """
    hand = one.hand
    given = hand.terms.fixed if hand.kind is BenefitKind.CREDIT else 0
    follows = discount + given * one.times
    cost = follows if hand.cost_minor is None else hand.cost_minor * one.times
    value = follows if follows or hand.value_minor is None else hand.value_minor * one.times
    return Use(hand, one.times, discount, cost, value)


def _with(chosen: Together, hand: InHand) -> Together:
    return tuple(sorted((*chosen, Wanted(hand)), key=lambda one: one.hand.order))


def _most_times(hand: InHand) -> int:
    """Return how often the benefit may be used on this basket, by all its limits."""
    limits = hand.limits
    most = [limits.per_basket]
    if limits.member_count is not None:
        most.append(limits.member_count - hand.used)
    if limits.total is not None:
        most.append(limits.total - hand.uses)
    if hand.stock is not None:
        most.append(hand.stock - hand.uses)
    return min(most)


def _per_unit(offers: Sequence[Offer]) -> dict[Unit, int]:
    units = {BenefitKind.POINTS: Unit.POINTS, BenefitKind.CREDIT: Unit.CREDIT}
    sums: dict[Unit, int] = defaultdict(int, dict.fromkeys(Unit, 0))
    for offer in offers:
        if offer.standing is Standing.APPLIED and offer.kind in units:
            sums[units[offer.kind]] += offer.earns
    return dict(sums)
