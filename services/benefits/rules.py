"""The arithmetic of benefits: what a receipt earns, when it lapses, which lots pay.

Everything here is exact: rates are fractions, amounts whole minor units or points.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction

from models.values import Unit, add_months

GRACE_DAYS = 14  # what comes back into a lot that has lapsed stays good for so long
MOST = 10**12  # no single amount is larger; a slip of the keyboard is caught before it is booked


class ExpiryKind(StrEnum):
    """When what was earned lapses."""

    NEVER = "never"
    DAYS = "days"
    MONTHS = "months"
    MONTH_END = "month_end"
    QUARTER_END = "quarter_end"
    YEAR_END = "year_end"
    INACTIVE_MONTHS = "inactive_months"


@dataclass(frozen=True, slots=True)
class Expiry:
    """An expiry policy. `count` is the number of days or months where the kind has one."""

    kind: ExpiryKind = ExpiryKind.NEVER
    count: int = 0

    def last_day(self, earned_on: date) -> date | None:
        """Return the last good day of a lot earned on a day; None while it has no fixed one.

        Months are clamped: 31 January plus one month is the last day of February. A lot under
        an inactivity policy lapses by what the member does, see `idle_end`.
        """
        match self.kind:
            case ExpiryKind.DAYS:
                return earned_on + timedelta(days=self.count)
            case ExpiryKind.MONTHS:
                return add_months(earned_on, self.count)
            case ExpiryKind.MONTH_END:
                return _end_of_months(earned_on, 1)
            case ExpiryKind.QUARTER_END:
                return _end_of_months(earned_on, 3)
            case ExpiryKind.YEAR_END:
                return _end_of_months(earned_on, 12)
            case ExpiryKind.NEVER | ExpiryKind.INACTIVE_MONTHS:
                return None

    def idle_end(self, earned_on: date, active_days: Sequence[date]) -> date | None:
        """Return the last good day under an inactivity policy; None under any other.

        `active_days` are the days of the member's purchases and redemptions, ascending; earning
        the lot counts as one. A day that comes too late revives nothing: what lapsed stays so,
        whether or not its lapse was booked by then.
        """
        if self.kind is not ExpiryKind.INACTIVE_MONTHS:
            return None
        end = add_months(earned_on, self.count)
        for day in active_days:
            if day > end:
                break
            if day > earned_on:
                end = add_months(day, self.count)
        return end


def _end_of_months(day: date, months: int) -> date:
    """Return the last day of the calendar month, quarter or year that `day` lies in."""
    first = date(day.year, (day.month - 1) // months * months + 1, 1)
    return add_months(first, months) - timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Earning:
    """How a purchase earns: `per_minor` units of the account for each minor unit of money.

    5 % of spend as credit is 1/20; one point per whole shekel 1/100. Nothing is earned while
    the receipt as a whole comes to less than `minimum_minor`.
    """

    unit: Unit
    per_minor: Fraction
    minimum_minor: int = 0
    expiry: Expiry = Expiry()

    def earned(self, base_minor: int, receipt_minor: int) -> int:
        """Return what a receipt earns: floor, once per receipt, never below zero.

        `base_minor` is what the receipt's lines that may earn come to, after returns and without
        what was paid with points or credit; `receipt_minor` the whole receipt after returns.
        """
        if base_minor <= 0 or receipt_minor < self.minimum_minor:
            return 0
        return base_minor * self.per_minor.numerator // self.per_minor.denominator

    def due(self, left_minor: int, excluded_minor: int, credit_minor: int) -> int:
        """Return what a receipt is due while `left_minor` of it has not come back.

        `excluded_minor` of that are goods that do not earn, `credit_minor` was paid with credit.
        """
        base = min(left_minor - excluded_minor, left_minor - credit_minor)
        return self.earned(base, left_minor)


def correction(earned: int, lapsed: int, due: int) -> int:
    """Return what to book so that a receipt's earning comes to `due`; negative takes back.

    `earned` is what the receipt has earned so far, net of what was taken back; `lapsed` what of
    it has expired. Since the whole is compared, split returns cost together exactly what one
    return costs. What has lapsed was lost to the member already and is not taken again.
    """
    if due > earned:
        return due - earned
    return min(due - (earned - lapsed), 0)


def kept(redeemed: int, sold_minor: int, returned_minor: int) -> int:
    """Return how much of what was redeemed on a receipt stays spent after returns.

    In proportion to the goods kept, rounded down, so the fraction goes back to the member.
    """
    if sold_minor <= 0:
        return redeemed
    left = max(sold_minor - returned_minor, 0)
    return redeemed * left // sold_minor


@dataclass(frozen=True, slots=True)
class Lot:
    """What is left of one lot. `last_on` is its last good day (None: it does not lapse)."""

    id: int
    left: int
    last_on: date | None

    def is_live(self, on: date) -> bool:
        """Return whether the lot may still be spent on the day."""
        return self.left > 0 and (self.last_on is None or on <= self.last_on)


@dataclass(frozen=True, slots=True)
class Take:
    """So much out of that lot."""

    lot_id: int
    amount: int


def in_spending_order(lots: Iterable[Lot], on: date) -> list[Lot]:
    """Return the lots that may be spent on the day, the one that lapses first before all others."""
    live = (lot for lot in lots if lot.is_live(on))
    return sorted(live, key=lambda lot: (lot.last_on or date.max, lot.id))


def takes(lots: Sequence[Lot], amount: int) -> tuple[list[Take], int]:
    """Return what each lot gives towards `amount`, in the order given, and what is missing."""
    taken: list[Take] = []
    for lot in lots:
        if amount <= 0:
            break
        part = min(lot.left, amount)
        if part > 0:
            taken.append(Take(lot.id, part))
            amount -= part
    return taken, amount


def reclaims(
    lots: Iterable[Lot], own: Collection[int], amount: int, on: date
) -> tuple[list[Take], int]:
    """Return what each lot gives when `amount` is taken back, and what is then owed.

    The `own` lots give first, even when their last day is over: what they hold is lost anyway.
    """
    lots = list(lots)
    first = [lot for lot in lots if lot.id in own and lot.left > 0]
    others = in_spending_order((lot for lot in lots if lot.id not in own), on)
    return takes([*first, *others], amount)


def payments(lots: Sequence[Lot], debts: Iterable[tuple[int, int]]) -> list[tuple[int, Take]]:
    """Return what pays which debt, (debt, take), the lots giving in the order they stand in.

    Debts are (id, what is owed), oldest first.
    """
    paid: list[tuple[int, Take]] = []
    for debt_id, owed in debts:
        taken, _ = takes(lots, owed)
        paid += [(debt_id, part) for part in taken]
        gone = {part.lot_id: part.amount for part in taken}
        lots = [replace(lot, left=lot.left - gone.get(lot.id, 0)) for lot in lots]
    return paid


def freed(parts: Sequence[int], amount: int) -> list[int]:
    """Return how much of each redeemed part goes back so that `amount` in all does.

    The last taken goes back first.
    """
    back = [0] * len(parts)
    for n in reversed(range(len(parts))):
        back[n] = max(min(amount, parts[n]), 0)
        amount -= back[n]
    return back


def home_of(last_on: date | None, on: date) -> date | None:
    """Return the last good day of what comes back on a day into a lot that is good until then.

    Into one that has lapsed it comes with some days' grace.
    """
    return last_on if last_on is None or on <= last_on else on + timedelta(days=GRACE_DAYS)
