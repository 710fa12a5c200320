"""What deciding looks at: the basket, the occasion, and the benefits a member has in hand."""

from dataclasses import dataclass, field
from datetime import date

from models.values import BenefitKind, Trigger
from services.benefits.offers.offer import Slot, Why
from services.benefits.terms import STANDING, Goods, Limits, Stacking, Terms


@dataclass(frozen=True, slots=True)
class Item:
    """A line of a basket: its price before benefits, quantity in thousandths, and what it is.

    `goods` are the (kind, name) pairs that terms may call it by: its product number and brand,
    every category above it, its department.
    """

    amount_minor: int
    quantity_milli: int
    goods: frozenset[tuple[str, str]] = frozenset()

    @property
    def units(self) -> int:
        """Return how many pieces it is; weighed goods are one."""
        return max(self.quantity_milli // 1000, 1)

    def is_any_of(self, named: Goods) -> bool:
        """Return whether one of the names is its own."""
        return any((kind, name) in self.goods for kind, names in named.items() for name in names)


@dataclass(frozen=True, slots=True)
class Occasion:
    """When and where: local day and minute (None: not known), the branch's code, the currency."""

    on: date
    minute: int | None
    branch: str
    currency: str


@dataclass(frozen=True, slots=True)
class InHand:
    """A benefit as one member has it: a standing offer, or one grant of it.

    `terms` are those of the day. `uses` and `spent_minor` count everybody's, `used` the member's
    own within the span of the limits, `used_on` is their last use. `visits` are the days they
    came before today. `withheld` are reasons that only the file knows: another track, not
    eligible. `slots` are dates with places. `valid_to_on` is the last good day.
    """

    benefit_id: int
    name: str
    kind: BenefitKind
    trigger: Trigger
    terms: Terms
    limits: Limits = Limits()
    stacking: Stacking = Stacking()
    is_surprise: bool = False
    is_soft: bool = False
    is_automatic: bool = False
    priority: int = 0
    cost_minor: int | None = None
    value_minor: int | None = None
    price_points: int | None = None
    stock: int | None = None
    uses: int = 0
    spent_minor: int = 0
    used: int = 0
    used_on: date | None = None
    visits: int = 0
    grant_id: int | None = None
    valid_to_on: date | None = None
    slots: tuple[Slot, ...] = ()
    withheld: tuple[Why, ...] = field(default=())

    @property
    def order(self) -> tuple[int, int, date, int]:
        """Return what sorts benefits as they are applied: by priority, then always the same."""
        return (-self.priority, self.benefit_id, self.valid_to_on or date.max, self.grant_id or 0)

    @property
    def is_standing(self) -> bool:
        """Return whether it needs no grant."""
        return self.trigger in STANDING

    @property
    def earns(self) -> bool:
        """Return whether it is what every purchase earns, and no single use."""
        return self.terms.earning is not None

    def goes_with(self, other: "InHand") -> bool:
        """Return whether both may be used on one basket."""
        if self.benefit_id == other.benefit_id:
            return True
        alone = self.stacking.exclusive or other.stacking.exclusive
        named = other.name in self.stacking.not_with or self.name in other.stacking.not_with
        return not alone and not named
