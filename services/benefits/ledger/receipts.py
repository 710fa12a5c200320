"""What receipts earn: booked when they come, corrected when goods come back.

For every receipt and benefit the ledger is brought to what is due: earn(what is left of the
receipt). So a repeated run books nothing, ten partial returns cost what one costs, and an undone
return or import leaves the sums as they were before it.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.benefit import BenefitGrant, LedgerEntry
from models.purchase import Receipt
from models.values import EntryKind, Unit, new_uid
from services import programs
from services.benefits.events import AccountsChanged
from services.benefits.ledger import scope
from services.benefits.ledger.booking import (
    Booking,
    Deed,
    add_to_balances,
    in_debt,
    left_of,
    new_key,
    restore,
    return_key,
    token,
    undo,
    write_entries,
)
from services.benefits.ledger.goods import barred
from services.benefits.ledger.levels import Levels
from services.benefits.ledger.offered import EarningOffer, Eligible, earning_offers
from services.benefits.ledger.scope import Sale
from services.benefits.ledger.stands import Earned, of_piece
from services.benefits.ledger.stands import standing as standing_earnings
from services.benefits.ledger.uses import give_back, used_on
from services.benefits.offers import Occasion
from services.benefits.offers.fit import fits_occasion
from services.benefits.rules import correction, freed, kept
from services.benefits.terms import Terms
from services.core.asking import ask
from services.core.progress import SILENT, Progress
from services.core.work import Work

# Built once: every sale asks whether there are any, and few have them.
_ANY_REDEEMED: Any = of_piece(select(LedgerEntry.id)).where(LedgerEntry.kind == EntryKind.REDEEM)
_REDEEMED: Any = (
    of_piece(select(LedgerEntry))
    .where(LedgerEntry.kind == EntryKind.REDEEM)
    .order_by(LedgerEntry.id)
)
_Names = tuple[tuple[str, tuple[str, ...]], ...]

_NAMED = 50  # screens are told which accounts changed up to so many, then just "many"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run booked: receipts that earned, and the sums given and taken back per unit."""

    receipts: int
    earned: Mapping[Unit, int]
    taken_back: Mapping[Unit, int]


def book_receipts(work: Work, receipt_ids: Iterable[int], progress: Progress = SILENT) -> Outcome:
    """Bring the earnings of these receipts, and of the sales they return, to what is due.

    A return corrects what its sale earned and lets it earn nothing new. A receipt earns for the
    member who was active in the benefit's program on its day. Ids may come in any order and
    number; receipts are booked in the order of sale.
    """
    return _run(work, receipt_ids, gone=False, progress=progress)


def book_period(work: Work, first: date, last: date, progress: Progress = SILENT) -> Outcome:
    """Bring the earnings of the members' receipts of these days to what is due, both days in.

    For receipts that came before their members' joining was recorded; booked ones stay.
    """
    query = select(Receipt.id).where(
        Receipt.sold_on.between(first, last), Receipt.member_id.is_not(None)
    )
    return book_receipts(work, list(work.session.scalars(query)), progress)


def reverse_receipts(
    work: Work, receipt_ids: Iterable[int], progress: Progress = SILENT
) -> Outcome:
    """Take back everything booked for receipts that are about to be taken away.

    Call it while they still stand: what they returned counts as not returned any more.
    """
    return _run(work, receipt_ids, gone=True, progress=progress)


def _run(work: Work, receipt_ids: Iterable[int], *, gone: bool, progress: Progress) -> Outcome:
    offers = earning_offers(work.session)
    if not offers and not _has_booked(work.session):
        return Outcome(0, {}, {})  # a shop without a club: a year's import pays nothing for it
    total = scope.fill(work.session, receipt_ids, gone=gone)
    run = _Run(work, offers)
    done = 0
    for sales in scope.pieces(work.session, by_day=run.levels.by_day):
        progress.step(done, total)
        run.book(sales)
        done += len(sales)
    progress.step(total, total)
    programs.review_tracks(work, run.members, measure="points")
    if run.members:
        work.tell(AccountsChanged(tuple(run.members) if len(run.members) <= _NAMED else ()))
    return Outcome(run.receipts, dict(run.earned), dict(run.taken_back))


def _has_booked(session: Session) -> bool:
    """Return whether anything was ever booked on an account or used on a receipt."""
    entry = select(LedgerEntry.id).limit(1)
    use = select(BenefitGrant.id).where(BenefitGrant.receipt_id.is_not(None)).limit(1)
    return any(session.execute(query).first() is not None for query in (entry, use))


@dataclass(slots=True)
class _Run:
    work: Work
    offers: dict[int, EarningOffer]
    receipts: int = 0
    earned: dict[Unit, int] = field(default_factory=lambda: defaultdict(int))
    taken_back: dict[Unit, int] = field(default_factory=lambda: defaultdict(int))
    members: set[int] = field(default_factory=set)
    levels: Levels = field(init=False)
    eligible: Eligible = field(init=False)
    _barred: dict[tuple[_Names, _Names], str] = field(default_factory=dict)
    _sums: dict[str, dict[int, int]] = field(default_factory=dict)  # of the piece

    def __post_init__(self) -> None:
        limited = {offer.program_id for offer in self.offers.values() if offer.tracks}
        self.eligible = Eligible(self.work.session)
        self.levels = Levels(self.work.session, limited, self.work.today)

    def book(self, sales: list[Sale]) -> None:
        """Bring the piece's receipts to what is due."""
        session = self.work.session
        paid = self._return_what_was_redeemed(sales)
        standing = standing_earnings(session)
        buyers = {sale.member_id for sale in sales if sale.member_id}
        active = programs.spells(session, buyers, self._programs())
        self.levels.look(buyers, sales[-1].sold_on)
        self.eligible.look(len(sales))
        self._sums = {}
        rows: list[dict[str, Any]] = []
        slow: list[tuple[Earned, int, date, str]] = []
        for sale in sales:
            credit = paid.get(sale.id, 0)
            booked = len(rows)
            for offer in self.offers.values():
                stands = standing.get((sale.id, offer.id))
                if stands is not None:
                    due = 0 if sale.is_gone else self._due(sale, offer, credit)
                    change = correction(stands.earned, stands.lapsed, due)
                    on = sale.returned_on or self.work.today
                    if -stands.left <= change < 0:
                        rows.append(self._taken(sale, offer, stands, change, on))
                    elif change:
                        slow.append((stands, change, on, _cause(sale)))
                elif self._may_earn(sale, offer, active, standing):
                    due = self._due(sale, offer, credit)
                    if due > 0:
                        rows.append(self._earned(sale, offer, due))
            self.receipts += any(row["kind"] is EntryKind.EARN for row in rows[booked:])
        self._write(rows)
        for correction_ in slow:
            self._correct(*correction_)

    def _programs(self) -> frozenset[int]:
        return frozenset(offer.program_id for offer in self.offers.values())

    def _may_earn(
        self,
        sale: Sale,
        offer: EarningOffer,
        active: programs.Spells,
        standing: Collection[tuple[int, int]],
    ) -> bool:
        if sale.member_id is None or not sale.may_earn or not offer.counts_on(sale.sold_on):
            return False
        if not active.was_active(sale.member_id, offer.program_id, sale.sold_on):
            return False
        at = Occasion(sale.sold_on, sale.sold_minute, sale.branch, self.work.shop.currency)
        if not fits_occasion(offer.terms_on(sale.sold_on), at):
            return False
        if not self.eligible.holds(offer, sale.member_id, sale.sold_on):
            return False
        if not offer.tracks:
            return True
        # What earned by one level keeps earning by it, whatever level the day turned out to be.
        decided = any(
            (sale.id, other.id) in standing
            for other in self.offers.values()
            if other.tracks and other.program_id == offer.program_id
        )
        level = self.levels.of(sale.member_id, offer.program_id, sale.sold_on)
        return not decided and level in offer.tracks

    def _due(self, sale: Sale, offer: EarningOffer, credit: int) -> int:
        """Return what the receipt is due now; what was paid with credit does not earn."""
        terms = offer.terms_on(sale.sold_on)
        if terms.earning is None:
            return 0
        named = terms.goods or terms.excluded
        out = self._barred_sums(terms).get(sale.id, 0) if named else 0
        return terms.earning.due(sale.left_minor, out, credit)

    def _barred_sums(self, terms: Terms) -> dict[int, int]:
        """Return per receipt of the piece what its lines that do not earn come to."""
        names = (tuple(sorted(terms.goods.items())), tuple(sorted(terms.excluded.items())))
        if names not in self._barred:
            self._barred[names] = barred(self.work.session, terms.goods, terms.excluded)
        condition = self._barred[names]
        if condition not in self._sums:
            self._sums[condition] = scope.sums_of(self.work.session, condition)
        return self._sums[condition]

    def _earned(self, sale: Sale, offer: EarningOffer, amount: int) -> dict[str, Any]:
        terms = offer.terms_on(sale.sold_on)
        return self._row(
            member_id=sale.member_id,
            unit=offer.unit,
            kind=EntryKind.EARN,
            amount=amount,
            expires_on=terms.expiry.last_day(sale.sold_on),
            booked_on=sale.sold_on,
            program_id=offer.program_id,
            benefit_id=offer.id,
            receipt_id=sale.id,
            key=f"earn:{token(sale.uid)}:{token(offer.uid)}",
        )

    def _taken(
        self, sale: Sale, offer: EarningOffer, stands: Earned, amount: int, on: date
    ) -> dict[str, Any]:
        return self._row(
            member_id=stands.member_id,
            unit=stands.unit,
            kind=EntryKind.REVERSE,
            amount=amount,
            lot_id=stands.entry_id,
            booked_on=on,
            program_id=offer.program_id,
            benefit_id=offer.id,
            receipt_id=sale.id,
            reverses_id=stands.entry_id,
            key=_cause(sale),
        )

    def _row(self, **facts: Any) -> dict[str, Any]:
        blank = {"lot_id": None, "expires_on": None, "reverses_id": None}
        return blank | facts | {"uid": new_uid(), "booked_at": self.work.now}

    def _write(self, rows: list[dict[str, Any]]) -> None:
        """Write a piece's entries at once, keep the balances, and let new lots pay debts."""
        if not rows:
            return
        session = self.work.session
        write_entries(session, rows)
        sums: dict[tuple[int, Unit], int] = defaultdict(int)
        for row in rows:
            sums[row["member_id"], row["unit"]] += row["amount"]
            self._count(row["unit"], row["amount"])
        add_to_balances(session, sums)
        self.members.update(member_id for member_id, _ in sums)
        for member_id, unit in in_debt(session, sums):
            deed = Deed(EntryKind.TRANSFER, new_key("settle"), self.work.today)
            Booking(self.work, member_id, unit, deed).settle()

    def _correct(self, stands: Earned, change: int, on: date, key: str) -> None:
        entry = self.work.session.get_one(LedgerEntry, stands.entry_id)
        if change > 0:
            restore(self.work, entry, change, on=on)
        else:
            undo(self.work, entry, -change, on=on, key=key)
        self._count(stands.unit, change)
        self.members.add(stands.member_id)

    def _count(self, unit: Unit, amount: int) -> None:
        if amount > 0:
            self.earned[unit] += amount
        else:
            self.taken_back[unit] -= amount

    def _return_what_was_redeemed(self, sales: list[Sale]) -> dict[int, int]:
        """Bring what was redeemed on the piece's receipts to their share of the goods kept.

        What a benefit cost goes back with its use. Returns the credit that stays spent, per
        receipt.
        """
        session = self.work.session
        whole = self._give_uses_back(sales)
        if ask(session, _ANY_REDEEMED).first() is None:
            return {}
        by_receipt: dict[int, list[LedgerEntry]] = defaultdict(list)
        for entry in session.scalars(_REDEEMED):
            assert entry.receipt_id is not None  # noqa: S101 - joined by it
            by_receipt[entry.receipt_id].append(entry)
        paid: dict[int, int] = {}
        for sale in (sale for sale in sales if sale.id in by_receipt):
            for unit in Unit:
                parts = [part for part in by_receipt[sale.id] if part.unit is unit]
                prices = [part for part in parts if part.benefit_id is not None]
                if prices and sale.id in whole:
                    self._give_back(sale, prices, 0)
                parts = [part for part in parts if part.benefit_id is None]
                stays = self._settle_redeemed(sale, parts)
                if unit is Unit.CREDIT:
                    paid[sale.id] = stays
        return paid

    def _settle_redeemed(self, sale: Sale, parts: list[LedgerEntry]) -> int:
        """Give back what the returns free; return what stays spent."""
        redeemed = -sum(part.amount for part in parts)
        stays = 0 if sale.is_gone else kept(redeemed, sale.sold_minor, sale.returned_minor)
        return self._give_back(sale, parts, stays)

    def _give_back(self, sale: Sale, parts: list[LedgerEntry], stays: int) -> int:
        """Give back, last taken first, all but what stays spent; return what is spent now.

        What was once given back stays with the member: goods do not come back twice.
        """
        standing = [-left_of(self.work.session, part) for part in parts]
        spent, on = sum(standing), sale.returned_on or self.work.today
        freed_parts = zip(parts, freed(standing, spent - stays), strict=True)
        for part, back in reversed(list(freed_parts)):
            if back > 0:
                undo(self.work, part, -back, on=on, key=_cause(sale))
                self.members.add(part.member_id)
                spent -= back
        return spent

    def _give_uses_back(self, sales: list[Sale]) -> frozenset[int]:
        """Give back the uses on receipts that came back whole, and return those receipts."""
        came_back = [sale for sale in sales if sale.is_gone or sale.returned_minor]
        came_back += [sale for sale in sales if not sale.sold_minor]  # gifts alone are worth zero
        used = used_on(self.work.session, {sale.id for sale in came_back}) if came_back else {}
        if not used:
            return frozenset()
        whole = scope.whole(self.work.session) | {sale.id for sale in sales if sale.is_gone}
        for sale in (sale for sale in sales if sale.id in used and sale.id in whole):
            for one in used[sale.id]:
                on = sale.returned_on or self.work.today
                self.members |= give_back(self.work, one, on, _cause(sale))
        return frozenset(whole)


def _cause(sale: Sale) -> str:
    """Return a key for a correction; it names the return that brought it about, if one did."""
    if sale.returned_by is None or sale.is_gone:
        return new_key("reverse")
    return return_key(sale.returned_by)
