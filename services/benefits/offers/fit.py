"""Whether a benefit fits the basket and the occasion, and what to say about it."""

from collections.abc import Iterator, Sequence

from models.values import BenefitKind, Money, Trigger
from services.benefits.offers.hand import InHand, Item, Occasion
from services.benefits.offers.offer import Why
from services.benefits.terms import Terms
from services.core.words import Text

_DAYS = tuple(
    Text(day)
    for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
)
BRANCH = Text("benefits.why.branch")
WEEKDAY = Text("benefits.why.weekday")
HOURS = Text("benefits.why.hours")
MINIMUM = Text("benefits.why.minimum")
NO_GOODS = Text("benefits.why.no_goods")
UNITS = Text("benefits.why.units")
VISITS = Text("benefits.why.visits")
TODAY = Text("benefits.why.used_today")
MEMBER_MONTH = Text("benefits.why.limit_month")
MEMBER_DAYS = Text("benefits.why.limit_days")
TOTAL = Text("benefits.why.limit_total")
STOCK = Text("benefits.why.out_of_stock")
BUDGET = Text("benefits.why.budget")
POINTS = Text("benefits.why.points_missing")
PLACES = Text("benefits.why.no_places")
NOT_WITH = Text("benefits.why.not_with")
ALONE = Text("benefits.why.alone")
NOTHING_LEFT = Text("benefits.why.nothing_left")
ONCE = Text("benefits.why.limit_basket")
TOO_LITTLE = Text("benefits.why.too_little")
TRACK = Text("benefits.why.track")
NOT_ELIGIBLE = Text("benefits.why.not_eligible")

USED_MONTH = Text("benefits.note.used_month")
USED_DAYS = Text("benefits.note.used_days")
VALID_TO = Text("benefits.note.valid_to")
LEFT = Text("benefits.note.left")
PLACES_LEFT = Text("benefits.note.places_left")
PRICE = Text("benefits.note.price_points")


def part_in(hand: InHand, items: Sequence[Item]) -> list[int]:
    """Return which lines, by index, the benefit is on."""
    terms = hand.terms
    if not terms.goods and not terms.excluded:
        return list(range(len(items)))
    return [
        index
        for index, item in enumerate(items)
        if (not terms.goods or item.is_any_of(terms.goods)) and not item.is_any_of(terms.excluded)
    ]


def reasons(hand: InHand, items: Sequence[Item], at: Occasion, points: int) -> tuple[Why, ...]:
    """Return why the benefit cannot be had with this basket, now and here; empty when it can.

    `points` are those the member may spend.
    """
    return (
        *hand.withheld,
        *_of_occasion(hand.terms, at),
        *_of_visits(hand, at),
        *_of_basket(hand, items, at),
        *_used_up(hand),
        *_of_points(hand, points),
    )


def fits_occasion(terms: Terms, at: Occasion) -> bool:
    """Return whether the branch, the weekday and the hour are those of the terms."""
    return not any(_of_occasion(terms, at))


def _of_occasion(terms: Terms, at: Occasion) -> Iterator[Why]:
    if terms.branches and at.branch not in terms.branches:
        yield Why(BRANCH, {"branches": ", ".join(terms.branches)})
    if terms.weekdays and at.on.isoweekday() not in terms.weekdays:
        yield Why(WEEKDAY, {"days": tuple(_DAYS[day - 1] for day in terms.weekdays)})
    if terms.hours is not None:
        first, last = terms.hours
        if at.minute is None or not first * 60 <= at.minute < last * 60:
            yield Why(HOURS, {"first": f"{first:02d}:00", "last": f"{last:02d}:00"})


def _of_visits(hand: InHand, at: Occasion) -> Iterator[Why]:
    """Yield what is missing to the next visit that counts; today's is one."""
    every = hand.terms.timing.every_visits
    if hand.trigger is not Trigger.NTH_VISIT or not every:
        return
    if (hand.visits + 1) % every:
        yield Why(VISITS, {"n": every - (hand.visits + 1) % every})
    elif hand.used_on == at.on:
        yield Why(TODAY)


def _of_basket(hand: InHand, items: Sequence[Item], at: Occasion) -> Iterator[Why]:
    if hand.kind is BenefitKind.EXPERIENCE:
        if not hand.slots:
            yield Why(PLACES)
        return
    if not items:  # nothing scanned yet: nothing stands against it
        return
    terms = hand.terms
    total = sum(item.amount_minor for item in items)
    if total < terms.minimum_minor and not hand.earns:  # earning looks at what is paid in the end
        yield below_minimum(hand, total, at)
    units = sum(items[index].units for index in part_in(hand, items))
    if not units:
        names = tuple(name for names in terms.goods.values() for name in names)
        yield Why(NO_GOODS, {"goods": ", ".join(names)}) if names else Why(NOTHING_LEFT)
    elif units < terms.units:
        yield Why(UNITS, {"n": terms.units - units})


def below_minimum(hand: InHand, total_minor: int, at: Occasion) -> Why:
    """Return what is missing to the smallest purchase the benefit asks for."""
    return Why(MINIMUM, {"missing": Money(hand.terms.minimum_minor - total_minor, at.currency)})


def _used_up(hand: InHand) -> Iterator[Why]:
    limits = hand.limits
    if limits.member_count is not None and hand.used >= limits.member_count:
        yield _used(hand, MEMBER_MONTH, MEMBER_DAYS)
    if limits.total is not None and hand.uses >= limits.total:
        yield Why(TOTAL, {"of": limits.total})
    if hand.stock is not None and hand.uses >= hand.stock:
        yield Why(STOCK)
    if limits.budget_minor is not None and hand.spent_minor >= limits.budget_minor:
        yield Why(BUDGET)


def _used(hand: InHand, month: Text, days: Text) -> Why:
    limits = hand.limits
    facts = {"used": hand.used, "of": limits.member_count}
    if limits.member_days is None:
        return Why(month, facts)
    return Why(days, facts | {"n": limits.member_days})


def _of_points(hand: InHand, points: int) -> Iterator[Why]:
    if hand.price_points is not None and hand.price_points > points:
        yield Why(POINTS, {"n": hand.price_points - max(points, 0)})


def notes(hand: InHand) -> tuple[Why, ...]:
    """Return what is worth knowing about a benefit that can be had."""
    return tuple(_notes(hand))


def _notes(hand: InHand) -> Iterator[Why]:
    if hand.limits.member_count is not None:
        yield _used(hand, USED_MONTH, USED_DAYS)
    if hand.stock is not None and hand.kind is BenefitKind.GIFT:
        yield Why(LEFT, {"n": hand.stock - hand.uses})
    if hand.slots:
        first = hand.slots[0]
        yield Why(PLACES_LEFT, {"n": first.left, "day": first.starts_on})
    if hand.price_points is not None:
        yield Why(PRICE, {"n": hand.price_points})
    if hand.valid_to_on is not None:
        yield Why(VALID_TO, {"day": hand.valid_to_on})
