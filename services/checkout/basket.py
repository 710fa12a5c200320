"""A basket at the counter, and what it comes to before anything is booked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from models.values import Unit
from services.benefits import Offer

PIECE = 1000  # quantities are thousandths of a piece


def amount_of(unit_minor: int, quantity_milli: int) -> int:
    """Return what so much of an article comes to: price times quantity, rounded half up."""
    return (2 * unit_minor * quantity_milli + PIECE) // (2 * PIECE)


@dataclass(frozen=True, slots=True)
class BasketLine:
    """One line as it was scanned or typed: quantity in thousandths, its price before benefits.

    `discount_minor` is what the till itself took off before.
    """

    product_id: int | None
    quantity_milli: int
    amount_minor: int
    name: str = ""
    discount_minor: int = 0


@dataclass(frozen=True, slots=True)
class Basket:
    """What is on the counter, for whom, and what the cashier chose.

    `chosen` names benefits to apply that do not apply by themselves, `taken_off` those that would
    but shall not. `credit_minor` is to be paid out of the member's credit. `join` names a program
    that the customer joins with this purchase: what it offers counts at once.
    """

    branch_id: int
    lines: Sequence[BasketLine] = ()
    member_id: int | None = None
    chosen: tuple[int, ...] = ()
    taken_off: tuple[int, ...] = ()
    credit_minor: int = 0
    join: str | None = None


@dataclass(frozen=True, slots=True)
class PricedLine:
    """A line with what benefits take off it. A gift is a line of zero of the benefit's own."""

    product_id: int | None
    name: str
    quantity_milli: int
    amount_minor: int
    discount_minor: int = 0
    gift_of: int | None = None

    @property
    def left_minor(self) -> int:
        """Return what is to be paid for the line."""
        return self.amount_minor - self.discount_minor


@dataclass(frozen=True, slots=True)
class TrackProgress:
    """The member's way to the next track of a program, with this basket counted.

    `missing` is in the track's own `measure`: minor units of spend, visits or points. The count
    begins anew after `until_on`.
    """

    program: str
    track: str | None
    next_track: str
    measure: str
    missing: int
    until_on: date | None
    days_left: int | None


@dataclass(frozen=True, slots=True)
class Quote:
    """What a basket comes to. `lines` are the basket's in its order, then gifts.

    `total_minor` is before benefits, `to_pay_minor` what is left to pay in money after
    `discount_minor` and `credit_minor`. `may_join` names programs open to the customer,
    `not_yet` those whose condition does not hold before this sale (see `joins_with`). `fees` is
    what joining one of the former costs; for those in `fee_by_rule` this sale may change it.
    """

    lines: tuple[PricedLine, ...]
    offers: tuple[Offer, ...] = ()
    total_minor: int = 0
    discount_minor: int = 0
    credit_minor: int = 0
    to_pay_minor: int = 0
    earns: Mapping[Unit, int] = field(default_factory=dict)
    spends_points: int = 0
    progress: TrackProgress | None = None
    may_join: tuple[str, ...] = ()
    not_yet: tuple[str, ...] = ()
    fees: Mapping[str, int] = field(default_factory=dict)
    fee_by_rule: frozenset[str] = frozenset()
