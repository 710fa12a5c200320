"""A member's accounts in memory: what the ledger would do, with nothing written.

For trying out terms on history. Which lot gives, what lapses, what a return takes back and what
comes back is decided by the same rules as in the books (`benefits.rules`); this only keeps the
lots in lists instead of rows. Lots lapse as the nightly run books them: on the day after their
last good one, before anything else happens on it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from services.benefits.rules import (
    Expiry,
    ExpiryKind,
    Lot,
    correction,
    freed,
    home_of,
    in_spending_order,
    kept,
    payments,
    reclaims,
    takes,
)


@dataclass(slots=True, eq=False)
class TrialLot:
    """A lot, and what it came from: the `sale` and `benefit` it counts for (None: none)."""

    id: int
    left: int
    last_on: date | None
    opened_on: date
    expiry: Expiry | None = None  # an inactivity policy, for which `last_on` follows the member
    sale: "TrialSale | None" = None
    benefit: int | None = None

    def as_lot(self) -> Lot:
        """Return what the rules look at."""
        return Lot(self.id, self.left, self.last_on)


@dataclass(slots=True, eq=False)
class _Earned:
    """What stands for one sale and benefit, with the lots it lies in."""

    lots: list[TrialLot]
    earned: int
    lapsed: int = 0


@dataclass(slots=True, eq=False)
class TrialSale:
    """What a sale that may be returned did to the accounts.

    `spent` holds what was redeemed on it: the lot, what was taken, what of that still is.
    """

    earned: dict[int, _Earned] = field(default_factory=dict)
    spent: list[tuple[TrialLot, int, list[int]]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Lapse:
    """So much lapsed: `on` is the last good day it had."""

    amount: int
    on: date


class TrialAccount:
    """One member's account in one unit."""

    __slots__ = ("_active", "_debts", "_lots", "_next")

    def __init__(self) -> None:
        self._lots: list[TrialLot] = []
        self._debts: list[tuple[int, int]] = []
        self._active: list[date] = []
        self._next = 1

    @property
    def balance(self) -> int:
        """Return what is held less what is owed, lapsed lots included until they are booked."""
        return sum(lot.left for lot in self._lots) - sum(owed for _, owed in self._debts)

    def available(self, on: date) -> int:
        """Return what may be spent on the day; below zero while more is owed than held."""
        live = sum(lot.left for lot in self._lots if lot.last_on is None or on <= lot.last_on)
        return live - sum(owed for _, owed in self._debts)

    def lapse(self, on: date) -> list[Lapse]:
        """Take away what lapsed before the day and return it."""
        gone = [
            lot for lot in self._lots if lot.left and lot.last_on is not None and lot.last_on < on
        ]
        lapsed = []
        for lot in gone:
            if lot.last_on is not None:
                lapsed.append(Lapse(lot.left, lot.last_on))
            if lot.sale is not None and lot.benefit in lot.sale.earned:
                lot.sale.earned[lot.benefit].lapsed += lot.left
            lot.left = 0
        if gone:
            self._tidy()
        return lapsed

    def visit(self, on: date) -> None:
        """Note a purchase or redemption: lots under an inactivity policy live on."""
        if not self._active or self._active[-1] < on:
            self._active.append(on)
            for lot in self._lots:
                self._follow(lot)

    def earn(
        self, amount: int, on: date, expiry: Expiry, benefit: int, sale: TrialSale | None
    ) -> None:
        """Give what a receipt of the day earns; `sale` is kept where it may be returned."""
        lot = self._open(amount, expiry.last_day(on), on, sale, benefit)
        if expiry.kind is ExpiryKind.INACTIVE_MONTHS:
            lot.expiry = expiry
            self._follow(lot)
        if sale is not None:
            sale.earned[benefit] = _Earned([lot], amount)

    def grant(self, amount: int, on: date, expiry: Expiry) -> TrialLot:
        """Give a sum that follows no receipt's worth, and return its lot."""
        lot = self._open(amount, expiry.last_day(on), on, None, None)
        if expiry.kind is ExpiryKind.INACTIVE_MONTHS:
            lot.expiry = expiry
            self._follow(lot)
        self.settle(on)
        return lot

    def take_grant(self, lot: TrialLot, amount: int, on: date) -> None:
        """Take back what was granted, from its own lot before others; the rest is owed."""
        self._reclaim({lot.id}, amount, on)

    def redeem(self, amount: int, on: date, sale: TrialSale | None) -> None:
        """Spend what is available, the lots that lapse first before others."""
        taken, _ = takes(in_spending_order((lot.as_lot() for lot in self._lots), on), amount)
        for lot, part in self._take((take.lot_id, take.amount) for take in taken):
            if sale is not None:
                sale.spent.append((lot, part, [part]))
        self._tidy()

    def free(self, sale: TrialSale, sold_minor: int, returned_minor: int, on: date) -> int:
        """Give back what of a redemption the returns free; return what stays spent."""
        redeemed = sum(part for _, part, _ in sale.spent)
        stays = kept(redeemed, sold_minor, returned_minor)
        standing = [left[0] for _, _, left in sale.spent]
        spent = sum(standing)
        backs = list(zip(sale.spent, freed(standing, spent - stays), strict=True))
        for (lot, _, left), back in reversed(backs):
            if back > 0:
                self._follow(lot)
                left[0] -= back
                spent -= back
                if lot.last_on is None or on <= lot.last_on:
                    self._put_back(lot, back)
                else:
                    self._open(back, home_of(lot.last_on, on), on, None, None)
                self.settle(on)
        return spent

    def change_to(self, sale: TrialSale, benefit: int, due: int) -> int:
        """Return what bringing a sale's earning to what is due changes; negative takes back."""
        stands = sale.earned[benefit]
        return correction(stands.earned, stands.lapsed, due)

    def is_plain(self, sale: TrialSale, benefit: int, change: int) -> bool:
        """Return whether the earning's own lot holds all that is taken back."""
        return -sale.earned[benefit].lots[0].left <= change < 0

    def take_back_plain(self, sale: TrialSale, benefit: int, change: int) -> None:
        """Take back out of the earning's own lot."""
        stands = sale.earned[benefit]
        stands.earned += change
        stands.lots[0].left += change
        self._tidy()

    def correct(self, sale: TrialSale, benefit: int, change: int, on: date) -> None:
        """Take back what the own lot does not hold, or give back what had been taken."""
        stands = sale.earned[benefit]
        stands.earned += change
        if change > 0:
            own = stands.lots[0]
            last_on = None if own.expiry else home_of(own.last_on, on)
            lot = self._open(change, last_on, on, sale, benefit)
            lot.expiry = own.expiry
            self._follow(lot)
            stands.lots.append(lot)
            self.settle(on)
            return
        self._reclaim({lot.id for lot in stands.lots}, -change, on)

    def settle(self, on: date) -> None:
        """Pay what is owed out of the lots that are good, earliest to lapse first."""
        if not self._debts:
            return
        live = in_spending_order((lot.as_lot() for lot in self._lots), on)
        paid = payments(live, self._debts)
        self._take((part.lot_id, part.amount) for _, part in paid)
        owed = dict(self._debts)
        for debt, part in paid:
            owed[debt] -= part.amount
        self._debts = [(debt, left) for debt, left in owed.items() if left]
        self._tidy()

    def _reclaim(self, own: set[int], amount: int, on: date) -> None:
        taken, missing = reclaims((lot.as_lot() for lot in self._lots), own, amount, on)
        self._take((take.lot_id, take.amount) for take in taken)
        if missing:
            self._debts.append((self._number(), missing))
        self._tidy()

    def _open(
        self,
        amount: int,
        last_on: date | None,
        on: date,
        sale: TrialSale | None,
        benefit: int | None,
    ) -> TrialLot:
        lot = TrialLot(self._number(), amount, last_on, on, None, sale, benefit)
        self._lots.append(lot)
        return lot

    def _follow(self, lot: TrialLot) -> None:
        if lot.expiry is not None:
            lot.last_on = lot.expiry.idle_end(lot.opened_on, self._active)

    def _put_back(self, lot: TrialLot, amount: int) -> None:
        if not lot.left:
            self._lots.append(lot)
            self._lots.sort(key=lambda one: one.id)
        lot.left += amount

    def _take(self, parts: Iterable[tuple[int, int]]) -> Sequence[tuple[TrialLot, int]]:
        by_id = {lot.id: lot for lot in self._lots}
        taken = []
        for lot_id, amount in parts:
            by_id[lot_id].left -= amount
            taken.append((by_id[lot_id], amount))
        return taken

    def _tidy(self) -> None:
        self._lots = [lot for lot in self._lots if lot.left]

    def _number(self) -> int:
        self._next += 1
        return self._next
