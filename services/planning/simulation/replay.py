"""A draft at work: receipt after receipt in the order of sale, as the counter would book them.

Everything lies in memory and nothing is written; what is earned, spent, taken back and lapses is
decided by the rules of the ledger itself (`benefits.TrialAccount`).
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from models.base import day_from_number
from models.values import Period, Unit, month_of, months_between
from services import programs
from services.benefits import BenefitDrafts, EarningDraft, TrialAccount, Use
from services.planning.simulation.history import Back, History, Sold
from services.planning.simulation.member import (
    UNITS,
    Bill,
    Kept,
    Member,
    add_cost,
    brought_back,
    plain,
    taken_back,
)
from services.planning.simulation.model import Assumptions, Figures, Month, Redeem, Spell
from services.planning.simulation.till import Till
from services.programs import ProgramPlan
from services.purchases import SoldLine

_MILLI = 1000


class Replay:
    """One draft under one set of assumptions; feed it the receipts in the order of sale."""

    def __init__(
        self,
        spells: Mapping[int, Sequence[Spell]],
        drafts: BenefitDrafts,
        plan: ProgramPlan,
        period: Period,
        assumptions: Assumptions,
        history: History,
        till: Till | None,
    ) -> None:
        offers = drafts.earnings
        self._spells, self._offers, self._fee_minor = spells, offers, plan.fee_minor
        self._ladder, self._till = programs.ladder_of(plan), till
        offered = [one.offered for one in offers] + [use.offered for use in drafts.uses]
        self._by_level = any(one.tracks for one in offered)
        given = {UNITS[use.hand.kind] for use in drafts.uses if use.hand.kind in UNITS}
        self._units = sorted(given | {offer.unit for offer in offers})
        self._period, self._assumptions, self._returned = period, assumptions, history.returned
        self._clauses = {clause: n for n, clause in enumerate(history.clauses)}
        self._members: dict[int, Member] = {}
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
            # What was bought earlier on the day of joining still counts for the levels.
            if on < spells[0].joined_on:
                return
            accounts = {unit: TrialAccount() for unit in self._units}
            who = self._members[sold.member_id] = Member(spells, accounts)
        self._lapse(who, on)
        joins = self._joins(who, sold, figures)
        for account in who.accounts.values():
            account.visit(on)
        if who.was_active(on):
            self._count(sold, figures)
        bill = self._bill(who, sold, on, joins=joins) if self._till else plain(sold)
        if self._ladder.measure == "spend":
            who.did.append((on, bill.total_minor))
        elif self._ladder.measure == "visits":
            who.did.append((on, int(sold.is_sale)))
        if sold.is_sale:
            who.wallet.visits.append(on)
        self._follow(who, sold, bill, on, figures, joins=joins)

    def _joins(self, who: Member, sold: Sold, figures: Figures) -> bool:
        """Return whether a membership begins with this receipt, and let it."""
        ahead = who.at + 1
        if ahead == len(who.spells) or who.spells[ahead].receipt_id != sold.id:
            return False
        who.at = ahead
        if who.spells[ahead].is_first:
            figures.joined += 1
        else:
            figures.renewed += 1
        if who.spells[ahead].pays:
            figures.fees_minor += self._fee_minor
        return True

    def _follow(
        self, who: Member, sold: Sold, bill: Bill, on: date, figures: Figures, *, joins: bool
    ) -> None:
        """Book all that follows from a receipt, in the counter's own order."""
        kept = self._keep(who, sold, bill, on)
        credit = 0 if joins else self._may_spend(who, bill, on)
        for use in bill.uses:
            self._use(who, use, on, figures, kept)
        if credit:
            who.accounts[Unit.CREDIT].redeem(credit, on, kept.trial if kept else None)
            figures.redeemed[Unit.CREDIT] += credit
            if kept:
                kept.credit = credit
        self._earn(who, bill, on, figures, kept, credit)

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

    def _bill(self, who: Member, sold: Sold, on: date, *, joins: bool) -> Bill:
        """Return what the receipt comes to when the draft's benefits apply to its lines."""
        amounts = [line.amount_minor for line in sold.lines]
        sale = [n for n, line in enumerate(sold.lines) if not line.is_return]
        decision = None
        if sale and self._till is not None and who.was_active(on):
            decision = self._till.decide(
                [sold.lines[n] for n in sale],
                who.wallet,
                who.spells[who.at].joined_on,
                self._level_before(who, on, joins=joins),
                (on, sold.minute, sold.branch_id),
            )
        if decision is not None:
            for n, discount in zip(sale, decision.discounts, strict=True):
                amounts[n] -= discount
        backs: dict[int, Back] = {}
        barred = [0] * len(sold.barred)
        for n, line in enumerate(sold.lines):
            if line.is_back:
                amounts[n] = -brought_back(who, line, backs, len(barred))
            else:
                barred = [b + amounts[n] * out for b, out in zip(barred, line.barred, strict=True)]
        own = sum(amounts[n] for n, line in enumerate(sold.lines) if not line.is_back)
        uses = () if decision is None else decision.uses
        return Bill(sum(amounts), own, barred, tuple(backs.values()), amounts, uses)

    def _level_before(self, who: Member, on: date, *, joins: bool) -> str | None:
        """Return the level that counts for what comes off: the one held as the sale begins."""
        if joins:
            levels = self._ladder.levels
            return levels[0].name if levels else None
        return self._level(who, on)

    def _use(self, who: Member, use: Use, on: date, figures: Figures, kept: Kept | None) -> None:
        """Note a use, and put on the account what it gives."""
        if self._till is None:
            return
        self._till.count(use, who.wallet, on)
        add_cost(use, figures, use.cost_minor)
        if use.hand.kind in UNITS:
            unit, amount = UNITS[use.hand.kind], use.hand.terms.fixed * use.times
            lot = who.accounts[unit].grant(amount, on, use.hand.terms.expiry)
            figures.issued[unit] += amount
            if kept:
                kept.grants.append((unit, lot, amount))

    def _give_back(self, who: Member, sale: Kept, on: date, figures: Figures) -> None:
        """Undo the uses on a sale that came back whole."""
        if self._till is None or not sale.uses or not sale.is_whole_back:
            return
        for use in sale.uses:
            self._till.give_back(use, who.wallet, sale.on)
            add_cost(use, figures, -use.cost_minor)
        for unit, lot, amount in sale.grants:
            who.accounts[unit].take_grant(lot, amount, on)
            figures.taken_back[unit] += amount
        sale.uses, sale.grants = (), []

    def _keep(self, who: Member, sold: Sold, bill: Bill, on: date) -> Kept | None:
        if sold.id not in self._returned:
            return None
        kept = Kept(sold.id, on, bill.sold_minor, list(bill.barred), bill.uses)
        for n, (line, amount) in enumerate(zip(sold.lines, bill.amounts, strict=True)):
            if not line.is_return:
                kept.lines[line.id] = SoldLine(
                    line.id, n, line.product_id, line.quantity_milli, amount, 0, 0, 0
                )
                who.sold_lines[line.id] = kept
        who.kept[sold.id] = kept
        return kept

    def _may_spend(self, who: Member, bill: Bill, on: date) -> int:
        """Return what is paid with credit: all there is, up to the basket."""
        account = who.accounts.get(Unit.CREDIT)
        if account is None or self._assumptions.redeem is Redeem.NONE or bill.total_minor <= 0:
            return 0
        return max(min(account.available(on), bill.total_minor), 0)

    def _earn(
        self,
        who: Member,
        bill: Bill,
        on: date,
        figures: Figures,
        kept: Kept | None,
        credit: int,
    ) -> None:
        """Bring the receipt's earnings, and those of the sales it took back, to what is due."""
        touched: set[Unit] = set()
        slow: list[tuple[Kept, EarningDraft, int]] = []
        changed = taken_back(who, bill)
        for sale in changed:
            self._give_back(who, sale, on, figures)
        for sale in changed:
            self._free(who, sale, on, figures)
        for sale in changed:
            touched |= self._correct(who, sale, on, figures, slow)
        if who.was_active(on):
            level = self._level(who, on)
            for offer in self._offers:
                if not offer.offered.counts_on(on) or not offer.offered.is_for(level):
                    continue
                out = self._barred(offer, bill.barred)
                due = offer.earning.due(bill.sold_minor, out, credit)
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

    def _due(self, offer: EarningDraft, sale: Kept) -> int:
        """Return what of the benefit the goods that were kept are due."""
        left = sale.sold_minor - sale.returned_minor
        return offer.earning.due(left, self._barred(offer, sale.barred), sale.credit)

    def _free(self, who: Member, sale: Kept, on: date, figures: Figures) -> None:
        account = who.accounts.get(Unit.CREDIT)
        if account is None or not sale.trial.spent:
            return
        stays = account.free(sale.trial, sale.sold_minor, sale.returned_minor, on)
        figures.redeemed[Unit.CREDIT] -= sale.credit - stays
        sale.credit = stays

    def _correct(
        self,
        who: Member,
        sale: Kept,
        on: date,
        figures: Figures,
        slow: list[tuple[Kept, EarningDraft, int]],
    ) -> set[Unit]:
        touched = set()
        for offer in self._offers:
            if offer.id not in sale.trial.earned:
                continue  # a return begins no earning
            account = who.accounts[offer.unit]
            change = account.change_to(sale.trial, offer.id, self._due(offer, sale))
            if account.is_plain(sale.trial, offer.id, change):
                account.take_back_plain(sale.trial, offer.id, change)
                self._take_back(who, offer, -change, on, figures)
                touched.add(offer.unit)
            elif change:
                slow.append((sale, offer, change))
        return touched

    def _level(self, who: Member, on: date) -> str | None:
        """Return the member's level on a day, by what they did so far."""
        if not self._by_level:
            return None
        joined_on = who.spells[who.at].joined_on
        level = programs.standing(self._ladder, joined_on, who.did, on).level
        return None if level is None else level.name

    def _issue(
        self, who: Member, offer: EarningDraft, amount: int, on: date, figures: Figures
    ) -> None:
        figures.issued[offer.unit] += amount
        if self._ladder.measure == "points" and offer.unit is Unit.POINTS:
            who.did.append((on, amount))

    def _take_back(
        self, who: Member, offer: EarningDraft, amount: int, on: date, figures: Figures
    ) -> None:
        figures.taken_back[offer.unit] += amount
        if self._ladder.measure == "points" and offer.unit is Unit.POINTS:
            who.did.append((on, -amount))

    def _lapse(self, who: Member, on: date) -> None:
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
