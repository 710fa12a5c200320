"""A draft at work: receipt after receipt in the order of sale, as the counter would book them.

Everything lies in memory and nothing is written; what is earned, spent, taken back and lapses is
decided by the rules of the ledger itself (`benefits.TrialAccount`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from models.base import day_from_number
from models.values import Period, Unit, month_of, months_between
from services import programs
from services.benefits import EarningDraft, TrialAccount, TrialSale
from services.planning.simulation.history import Back, History, Sold
from services.planning.simulation.model import Assumptions, Figures, Month, Redeem, Spell
from services.programs import ProgramPlan

_MILLI = 1000


@dataclass(slots=True, eq=False)
class _Kept:
    """A sale that something of comes back later."""

    id: int
    on: date
    sold_minor: int
    barred: list[int]
    returned_minor: int = 0
    credit: int = 0
    trial: TrialSale = field(default_factory=TrialSale)

    def take_back(self, back: Back) -> None:
        """Note what came back of it."""
        self.returned_minor += back.amount
        self.barred = [out - b for out, b in zip(self.barred, back.barred, strict=True)]


@dataclass(slots=True, eq=False)
class _Member:
    """Where one customer stands in the replay."""

    spells: Sequence[Spell]
    accounts: dict[Unit, TrialAccount]
    at: int = -1  # the spell that runs or ran last
    did: list[tuple[date, int]] = field(default_factory=list)  # in the measure of the tracks
    kept: dict[int, _Kept] = field(default_factory=dict)

    def was_active(self, on: date) -> bool:
        """Return whether the day is one of membership, by the spell that runs or ran last."""
        if self.at < 0:
            return False
        spell = self.spells[self.at]
        return spell.joined_on <= on and (spell.last_on is None or on <= spell.last_on)


class Replay:
    """One draft under one set of assumptions; feed it the receipts in the order of sale."""

    def __init__(
        self,
        spells: Mapping[int, Sequence[Spell]],
        offers: Sequence[EarningDraft],
        plan: ProgramPlan,
        period: Period,
        assumptions: Assumptions,
        history: History,
    ) -> None:
        self._spells, self._offers, self._fee_minor = spells, offers, plan.fee_minor
        self._ladder = programs.ladder_of(plan)
        self._units = sorted({offer.unit for offer in offers})
        self._period, self._assumptions, self._returned = period, assumptions, history.returned
        self._by_level = any(offer.tracks for offer in offers)
        self._clauses = {clause: n for n, clause in enumerate(history.clauses)}
        self._members: dict[int, _Member] = {}
        self._months = {name: Figures() for name in months_between(period.first, period.last)}
        self._days: dict[int, tuple[date, Figures]] = {}
        self._known_minor = 0

    def book(self, piece: Sequence[Sold]) -> None:
        """Book the receipts of those who join."""
        for sold in piece:
            if sold.member_id in self._spells:
                self._book(sold)

    def _book(self, sold: Sold) -> None:
        on, figures = self._on(sold.day)
        who = self._members.get(sold.member_id)
        if who is None:
            spells = self._spells[sold.member_id]
            # What was bought earlier on the day of joining still counts when it comes back.
            if on < spells[0].joined_on:
                return
            accounts = {unit: TrialAccount() for unit in self._units}
            who = self._members[sold.member_id] = _Member(spells, accounts)
        self._lapse(who, on)
        joins = who.at + 1 < len(who.spells) and who.spells[who.at + 1].receipt_id == sold.id
        if joins:
            who.at += 1
            first = who.spells[who.at].is_first
            figures.joined += first
            figures.renewed += not first
            figures.fees_minor += self._fee_minor
        for account in who.accounts.values():
            account.visit(on)
        if self._ladder.measure == "spend":
            who.did.append((on, sold.total_minor))
        elif self._ladder.measure == "visits":
            who.did.append((on, int(sold.is_sale)))
        active = who.was_active(on)
        if active:
            self._count(sold, figures)
        kept = self._keep(who, sold, on)
        credit = 0 if joins else self._spend(who, sold, on, figures, kept)
        self._earn(who, sold, on, figures, kept, active, credit)

    def finish(self) -> list[Month]:
        """Book what lapsed by the period's last day and return the months."""
        for who in self._members.values():
            self._lapse(who, self._period.last)
        months, members = [], self._members_by_month()
        held = dict.fromkeys(Unit, 0)
        for name, figures in self._months.items():
            figures.margin_minor //= _MILLI
            for unit in Unit:
                held[unit] += figures.issued[unit] - figures.taken_back[unit]
                held[unit] -= figures.redeemed[unit] + figures.expired[unit]
            months.append(Month(name, members[name], dict(held), figures))
        return months

    @property
    def known_cost_share(self) -> float:
        """Return the share of members' sales whose goods have a known cost."""
        sales = sum(figures.sales_minor for figures in self._months.values())
        return self._known_minor / sales if sales > 0 else 0.0

    def outstanding(self) -> dict[Unit, int]:
        """Return what members hold."""
        held = dict.fromkeys(Unit, 0)
        for who in self._members.values():
            for unit, account in who.accounts.items():
                held[unit] += account.balance
        return held

    def _on(self, day: int) -> tuple[date, Figures]:
        if day not in self._days:
            on = day_from_number(day)
            self._days[day] = on, self._months[month_of(on)]
        return self._days[day]

    def _count(self, sold: Sold, figures: Figures) -> None:
        figures.visits += sold.is_sale
        figures.sales_minor += sold.total_minor
        unknown = sold.total_minor - sold.known_minor
        margin = sold.known_minor * _MILLI - sold.cost_milli
        margin += unknown * 10 * self._assumptions.margin_percent
        figures.margin_minor += margin  # in thousandths until the end
        self._known_minor += sold.known_minor

    def _keep(self, who: _Member, sold: Sold, on: date) -> _Kept | None:
        if sold.id not in self._returned:
            return None
        kept = _Kept(sold.id, on, sold.sold_minor, list(sold.barred))
        who.kept[sold.id] = kept
        return kept

    def _spend(
        self, who: _Member, sold: Sold, on: date, figures: Figures, kept: _Kept | None
    ) -> int:
        """Pay with all the credit there is, up to the basket; return how much that was."""
        account = who.accounts.get(Unit.CREDIT)
        if account is None or self._assumptions.redeem is Redeem.NONE or sold.total_minor <= 0:
            return 0
        amount = min(account.available(on), sold.total_minor)
        if amount <= 0:
            return 0
        account.redeem(amount, on, kept.trial if kept else None)
        figures.redeemed[Unit.CREDIT] += amount
        if kept:
            kept.credit = amount
        return amount

    def _earn(
        self,
        who: _Member,
        sold: Sold,
        on: date,
        figures: Figures,
        kept: _Kept | None,
        active: bool,
        credit: int,
    ) -> None:
        """Bring the receipt's earnings, and those of the sales it took back, to what is due."""
        touched: set[Unit] = set()
        slow: list[tuple[_Kept, EarningDraft, int]] = []
        changed = _taken_back(who, sold)
        for sale in changed:
            self._free(who, sale, on, figures)
        for sale in changed:
            touched |= self._correct(who, sale, on, figures, slow)
        if active:
            level = self._level(who, on, on)
            for offer in self._offers:
                if not offer.counts_on(on) or (offer.tracks and level not in offer.tracks):
                    continue
                out = self._barred(offer, sold.barred)
                due = offer.earning.due(sold.sold_minor, out, credit)
                if due > 0:
                    trial = kept.trial if kept else None
                    account = who.accounts[offer.unit]
                    account.earn(due, on, offer.earning.expiry, offer.id, trial)
                    self._issue(who, offer, due, on, figures)
                    touched.add(offer.unit)
        for unit in touched:
            who.accounts[unit].settle(on)
        for sale, offer, change in slow:
            who.accounts[offer.unit].correct(sale.trial, offer.id, change, on)
            self._take_back(who, offer, -change, on, figures)

    def _barred(self, offer: EarningDraft, barred: Sequence[int]) -> int:
        return barred[self._clauses[offer.barred]] if offer.barred else 0

    def _due(self, offer: EarningDraft, sale: _Kept) -> int:
        """Return what of the benefit the goods that were kept are due."""
        left = sale.sold_minor - sale.returned_minor
        return offer.earning.due(left, self._barred(offer, sale.barred), sale.credit)

    def _free(self, who: _Member, sale: _Kept, on: date, figures: Figures) -> None:
        account = who.accounts.get(Unit.CREDIT)
        if account is None or not sale.trial.spent:
            return
        stays = account.free(sale.trial, sale.sold_minor, sale.returned_minor, on)
        figures.redeemed[Unit.CREDIT] -= sale.credit - stays
        sale.credit = stays

    def _correct(
        self,
        who: _Member,
        sale: _Kept,
        on: date,
        figures: Figures,
        slow: list[tuple[_Kept, EarningDraft, int]],
    ) -> set[Unit]:
        touched = set()
        allowed = self._may_earn(who, sale, on)
        for offer in self._offers:
            account, due = who.accounts[offer.unit], self._due(offer, sale)
            if offer.id in sale.trial.earned:
                change = account.change_to(sale.trial, offer.id, due)
                if account.is_plain(sale.trial, offer.id, change):
                    account.take_back_plain(sale.trial, offer.id, change)
                    self._take_back(who, offer, -change, on, figures)
                    touched.add(offer.unit)
                elif change:
                    slow.append((sale, offer, change))
            elif due > 0 and offer in allowed:
                account.earn(due, sale.on, offer.earning.expiry, offer.id, sale.trial)
                self._issue(who, offer, due, sale.on, figures)
                touched.add(offer.unit)
        return touched

    def _may_earn(self, who: _Member, sale: _Kept, on: date) -> list[EarningDraft]:
        """Return the benefits that an earlier sale of the day of joining may earn after all.

        What earned by one level keeps earning by it.
        """
        if not who.was_active(sale.on):
            return []
        counting = [offer for offer in self._offers if offer.counts_on(sale.on)]
        decided = any(offer.id in sale.trial.earned for offer in self._offers if offer.tracks)
        level = None if decided else self._level(who, sale.on, on)
        return [offer for offer in counting if not offer.tracks or level in offer.tracks]

    def _level(self, who: _Member, day: date, on: date) -> str | None:
        """Return the member's level on a day, by what they did until `on`."""
        if not self._by_level:
            return None
        joined_on = who.spells[who.at].joined_on
        steps = programs.standing(self._ladder, joined_on, who.did, on).steps
        level = next((step.level for step in reversed(steps) if step.on <= day), None)
        return None if level is None else level.name

    def _issue(
        self, who: _Member, offer: EarningDraft, amount: int, on: date, figures: Figures
    ) -> None:
        figures.issued[offer.unit] += amount
        if self._ladder.measure == "points" and offer.unit is Unit.POINTS:
            who.did.append((on, amount))

    def _take_back(
        self, who: _Member, offer: EarningDraft, amount: int, on: date, figures: Figures
    ) -> None:
        figures.taken_back[offer.unit] += amount
        if self._ladder.measure == "points" and offer.unit is Unit.POINTS:
            who.did.append((on, -amount))

    def _lapse(self, who: _Member, on: date) -> None:
        for unit, account in who.accounts.items():
            for lapse in account.lapse(on):
                booked = min(lapse.on + timedelta(days=1), self._period.last)
                self._months[month_of(booked)].expired[unit] += lapse.amount

    def _members_by_month(self) -> dict[str, int]:
        """Return how many belong on the last day of each month (of the period, in its last)."""
        changes = dict.fromkeys(self._months, 0)
        for who in self._members.values():
            for spell in who.spells[: who.at + 1]:
                changes[month_of(spell.joined_on)] += 1
                after = None if spell.last_on is None else spell.last_on + timedelta(days=1)
                if after is not None and after <= self._period.last:
                    changes[month_of(after)] -= 1
        members, running = {}, 0
        for name, change in changes.items():
            running += change
            members[name] = running
        return members


def _taken_back(who: _Member, sold: Sold) -> list[_Kept]:
    """Return the sales the receipt took goods back of, oldest first, with that noted on them."""
    changed: dict[int, _Kept] = {}
    for back in sorted(sold.backs) if sold.backs else ():
        kept = who.kept.get(back.sale_id)
        if kept is not None:
            kept.take_back(back)
            changed[kept.id] = kept
    return list(changed.values())
