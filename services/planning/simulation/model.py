"""What a simulation is asked and what it answers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from enum import StrEnum

from models.values import Period, Unit


class Redeem(StrEnum):
    """What members do with their credit: leave it, or pay with all of it at every later visit."""

    NONE = "none"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Assumptions:
    """What history cannot tell and must be assumed; shown beside every answer.

    Whoever satisfies the join condition joins, paying the fee, and buys what they bought.
    `margin_percent` is what is left of 100 in sales of goods whose cost is not known.
    """

    redeem: Redeem = Redeem.ALL
    margin_percent: int = 30


@dataclass(slots=True)
class Figures:
    """What the draft comes to over some days; money in minor units, per unit where it says so.

    `sales_minor` is what members bought (returns taken off) before anything the draft takes off
    it, `margin_minor` what of that is left after the goods' cost. `cost_minor` is what benefits
    cost: discounts, credit paid with, gifts. `renewed` counts who came in again after a term.
    """

    joined: int = 0
    renewed: int = 0
    visits: int = 0
    sales_minor: int = 0
    margin_minor: int = 0
    discounts_minor: int = 0
    gifts_minor: int = 0
    fees_minor: int = 0
    issued: dict[Unit, int] = field(default_factory=lambda: dict.fromkeys(Unit, 0))
    taken_back: dict[Unit, int] = field(default_factory=lambda: dict.fromkeys(Unit, 0))
    redeemed: dict[Unit, int] = field(default_factory=lambda: dict.fromkeys(Unit, 0))
    expired: dict[Unit, int] = field(default_factory=lambda: dict.fromkeys(Unit, 0))

    @classmethod
    def sum(cls, parts: "Iterable[Figures]") -> "Figures":
        """Return the sum of the figures."""
        total = cls()
        for part in parts:
            for one in fields(cls):
                value, more = getattr(total, one.name), getattr(part, one.name)
                if isinstance(value, dict):
                    for unit in value:
                        value[unit] += more[unit]
                else:
                    setattr(total, one.name, value + more)
        return total

    @property
    def cost_minor(self) -> int:
        """Return what benefits cost the shop."""
        return self.discounts_minor + self.redeemed[Unit.CREDIT] + self.gifts_minor

    @property
    def cost_per_visit(self) -> float | None:
        """Return the cost per visit of a member, in minor units; None without visits."""
        return self.cost_minor / self.visits if self.visits else None

    @property
    def break_even_uplift(self) -> float | None:
        """Return by what share members' sales must rise for the margin to be what it was.

        Every further sale costs benefits too: (1 + u)(margin − cost) + fees = margin (the
        break-even sales change of Nagle & Müller, The Strategy and Tactics of Pricing, ch. 10).
        0 when fees pay for it; None when no rise can.
        """
        left = self.margin_minor - self.cost_minor
        missing = self.cost_minor - self.fees_minor
        if missing <= 0:
            return 0.0
        return missing / left if left > 0 else None


@dataclass(frozen=True, slots=True)
class Month:
    """A calendar month ("2017-01") of a simulation; `members` at its end."""

    month: str
    members: int
    outstanding: Mapping[Unit, int]
    figures: Figures


@dataclass(frozen=True, slots=True)
class Simulation:
    """A draft replayed on the shop's own history.

    `customers` bought in the period, with `receipts` and `customer_sales_minor`. `members` belong
    on its last day. `outstanding` is what they then hold and may still spend: the liability.
    `known_cost_share` is the share of members' sales whose goods have a known cost. `left_out`
    names benefits that history cannot use: those that wait for a word, a day or a draw.
    """

    program: str
    period: Period
    assumptions: Assumptions
    customers: int
    receipts: int
    customer_sales_minor: int
    members: int
    total: Figures
    outstanding: Mapping[Unit, int]
    known_cost_share: float
    left_out: tuple[str, ...]
    months: tuple[Month, ...]

    @property
    def joined(self) -> int:
        """Return how many customers would have joined."""
        return self.total.joined


@dataclass(frozen=True, slots=True)
class Spell:
    """A run of membership: from which receipt and day on, to which last day (None: for life).

    `pays` tells whether joining cost the program's fee.
    """

    receipt_id: int
    joined_on: date
    last_on: date | None
    is_first: bool
    pays: bool
