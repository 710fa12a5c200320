"""The sale in hand: whose it is, what is in the basket, what the cashier chose. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from models.values import new_uid
from services.benefits import Offer, Standing
from services.checkout import PIECE, Basket, BasketLine, Picture, amount_of


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the basket: `unit_minor` for one piece, the quantity in thousandths.

    A sum that was typed has no product and no name.
    """

    product_id: int | None
    name: str
    unit_minor: int
    quantity_milli: int = PIECE

    @property
    def amount_minor(self) -> int:
        """Return price times quantity, rounded half up."""
        return amount_of(self.unit_minor, self.quantity_milli)


@dataclass
class Till:
    """What stands on the counter until it is paid. `uid` is that of the receipt to be.

    `marked` is the line the next quantity or removal is for; the last one scanned unless moved.
    `join` is a program the member joins with this sale, `wish` one they will once they may.
    """

    uid: bytes = field(default_factory=new_uid)
    member: Picture | None = None
    lines: list[Line] = field(default_factory=list)
    marked: int = -1
    chosen: list[int] = field(default_factory=list)
    taken_off: list[int] = field(default_factory=list)
    credit_minor: int = 0
    receipt_no: str = ""
    join: str | None = None
    wish: str | None = None

    @property
    def is_empty(self) -> bool:
        """Return whether there is nothing to pay."""
        return not self.lines

    @property
    def is_untouched(self) -> bool:
        """Return whether nobody and nothing is there yet."""
        return self.is_empty and self.member is None and not self.receipt_no

    @property
    def line(self) -> Line | None:
        """Return the marked line."""
        return self.lines[self.marked] if 0 <= self.marked < len(self.lines) else None

    def again(self) -> "Till":
        """Return the same sale as a new one, to be recorded anew."""
        return Till(
            member=self.member,
            lines=list(self.lines),
            marked=self.marked,
            chosen=list(self.chosen),
            taken_off=list(self.taken_off),
            credit_minor=self.credit_minor,
            join=self.join,
        )

    def basket(self, branch_id: int) -> Basket:
        """Return the basket as the checkout is asked about it."""
        return Basket(
            branch_id,
            tuple(
                BasketLine(line.product_id, line.quantity_milli, line.amount_minor, line.name)
                for line in self.lines
            ),
            None if self.member is None else self.member.member_id,
            tuple(self.chosen),
            tuple(self.taken_off),
            self.credit_minor,
            self.join,
        )

    def welcome(self, member: Picture | None) -> None:
        """Serve this member; what was chosen for another one is forgotten."""
        if member is None or self.member is None or member.member_id != self.member.member_id:
            self.chosen, self.taken_off, self.credit_minor = [], [], 0
            self.join = self.wish = None
        self.member = member

    def add(self, line: Line) -> None:
        """Put a line into the basket; the same article at the same price becomes one line."""
        for place, there in enumerate(self.lines):
            if line.product_id is not None and _is_same(there, line):
                count = there.quantity_milli + line.quantity_milli
                self.lines[place] = replace(there, quantity_milli=count)
                self.marked = place
                return
        self.lines.append(line)
        self.marked = len(self.lines) - 1

    def set_quantity(self, milli: int) -> None:
        """Sell so much of the marked line."""
        if self.line is not None:
            self.lines[self.marked] = replace(self.lines[self.marked], quantity_milli=milli)

    def remove(self) -> Line | None:
        """Take the marked line out and return it."""
        gone = self.line
        if gone is not None:
            del self.lines[self.marked]
            self.marked = min(self.marked, len(self.lines) - 1)
        return gone

    def mark(self, step: int) -> None:
        """Move the mark up or down, from the last line to the first."""
        if self.lines:
            self.marked = (self.marked + step) % len(self.lines)

    def toggle(self, offer: Offer) -> None:
        """Apply what is available, take off what is applied."""
        if offer.standing is Standing.APPLIED:
            self._take_off(offer)
        elif offer.benefit_id in self.taken_off:
            self.taken_off.remove(offer.benefit_id)
        elif offer.benefit_id not in self.chosen:
            self.chosen.append(offer.benefit_id)

    def keep_only(self, offers: Sequence[Offer]) -> None:
        """Forget what was chosen and is not offered any more."""
        offered = {offer.benefit_id for offer in offers if offer.standing is not Standing.WITHHELD}
        self.chosen = [one for one in self.chosen if one in offered]

    def _take_off(self, offer: Offer) -> None:
        if offer.benefit_id in self.chosen:
            self.chosen.remove(offer.benefit_id)
        if offer.is_automatic:
            self.taken_off.append(offer.benefit_id)


def _is_same(one: Line, other: Line) -> bool:
    return (one.product_id, one.unit_minor) == (other.product_id, other.unit_minor)
