"""Where one customer stands in a replay: their sales that come back, and what a receipt is."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from models.values import BenefitKind, Unit
from services.benefits import TrialAccount, TrialLot, TrialSale, Use
from services.planning.simulation.history import Back, Sold
from services.planning.simulation.model import Figures, Spell
from services.planning.simulation.till import Line, Wallet
from services.purchases import SoldLine

UNITS = {BenefitKind.CREDIT: Unit.CREDIT, BenefitKind.POINTS: Unit.POINTS}


@dataclass(frozen=True, slots=True)
class Bill:
    """A receipt as it comes to be under the draft; sums as in `Sold`, after what comes off."""

    total_minor: int
    sold_minor: int
    barred: Sequence[int]
    backs: Sequence[Back]
    amounts: Sequence[int] = ()  # of its lines
    uses: tuple[Use, ...] = ()


@dataclass(slots=True, eq=False)
class Kept:
    """A sale that something of comes back later."""

    id: int
    on: date
    sold_minor: int
    barred: list[int]
    uses: tuple[Use, ...] = ()
    lines: dict[int, SoldLine] = field(default_factory=dict)
    returned_minor: int = 0
    credit: int = 0
    grants: list[tuple[Unit, TrialLot, int]] = field(default_factory=list)
    trial: TrialSale = field(default_factory=TrialSale)

    @property
    def is_whole_back(self) -> bool:
        """Return whether every line came back to the last piece; what was given on top does not."""
        given = any(use.hand.kind is BenefitKind.GIFT for use in self.uses)
        return not given and all(line.left_milli == 0 for line in self.lines.values())

    def take_back(self, back: Back) -> None:
        """Note what came back of it."""
        self.returned_minor += back.amount
        self.barred = [out - b for out, b in zip(self.barred, back.barred, strict=True)]


@dataclass(slots=True, eq=False)
class Member:
    """Where one customer stands in the replay."""

    spells: Sequence[Spell]
    accounts: dict[Unit, TrialAccount]
    at: int = -1  # the spell that runs or ran last
    sold_lines: dict[int, Kept] = field(default_factory=dict)
    did: list[tuple[date, int]] = field(default_factory=list)  # in the measure of the tracks
    kept: dict[int, Kept] = field(default_factory=dict)
    wallet: Wallet = field(default_factory=Wallet)

    def was_active(self, on: date) -> bool:
        """Return whether the day is one of membership, by the spell that runs or ran last."""
        if self.at < 0:
            return False
        spell = self.spells[self.at]
        return spell.joined_on <= on and (spell.last_on is None or on <= spell.last_on)


def taken_back(who: Member, bill: Bill) -> list[Kept]:
    """Return the sales the receipt took goods back of, oldest first, with that noted on them."""
    changed: dict[int, Kept] = {}
    for back in sorted(bill.backs) if bill.backs else ():
        kept = who.kept.get(back.sale_id)
        if kept is not None:
            kept.take_back(back)
            changed[kept.id] = kept
    return list(changed.values())


def plain(sold: Sold) -> Bill:
    """Return the receipt as it was: nothing of the draft looks at its lines."""
    return Bill(sold.total_minor, sold.sold_minor, sold.barred, sold.backs)


def brought_back(who: Member, line: Line, backs: dict[int, Back], clauses: int) -> int:
    """Return what goods brought back are worth, noted for the sale they come from.

    Where the draft took something off that sale, what it came to there in proportion.
    """
    kept = who.sold_lines.get(line.returns_line_id or 0)
    if kept is None:
        return -line.amount_minor
    sold = kept.lines[line.returns_line_id or 0]
    worth = sold.refund(-line.quantity_milli) if kept.uses else -line.amount_minor
    kept.lines[sold.id] = replace(
        sold,
        returned_milli=sold.returned_milli - line.quantity_milli,
        returned_minor=sold.returned_minor + worth,
    )
    before = backs.get(kept.id, Back(kept.id, 0, [0] * clauses))
    barred = [b + worth * out for b, out in zip(before.barred, line.barred, strict=True)]
    backs[kept.id] = Back(kept.id, before.amount + worth, barred)
    return worth


def add_cost(use: Use, figures: Figures, cost_minor: int) -> None:
    """Count what a use costs; what is put on an account costs when it is paid with."""
    if use.hand.kind is BenefitKind.GIFT:
        figures.gifts_minor += cost_minor
    elif use.hand.kind not in UNITS:
        figures.discounts_minor += cost_minor
