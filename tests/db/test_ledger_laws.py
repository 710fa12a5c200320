"""The laws of the ledger under whatever a shop does, in any order (hypothesis)."""

import tempfile
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import func, select

from models.benefit import Account, LedgerEntry
from models.member import Member
from models.program import Program
from models.purchase import Receipt
from models.values import EntryKind, Unit
from services import benefits, members, merging
from services.benefits.errors import AlreadyReversed, NotEnough
from services.benefits.ledger.lots import open_roots
from services.core.clock import FixedClock
from services.core.folder import DataFolder
from services.core.opening import open_shop
from services.core.organisation import found_shop
from tests import build
from tests.conftest import NOW, PLAN
from tests.db import club

_KEPT_TOGETHER = (
    merging.AlreadyUndone,
    merging.ChangedSince,
    merging.ErasedSince,
    merging.MergedSince,
)
UNITS = st.sampled_from(list(Unit))
PEOPLE = 3
_EMPTY: list[bytes] = []


def empty_shop(path: Path) -> None:
    """A shop with a club of two benefits and two members, copied rather than made anew."""
    folder = DataFolder.at(path)
    if not _EMPTY:
        found_shop(folder, PLAN, FixedClock(NOW))
        database = open_shop(folder, FixedClock(NOW))
        with database.work() as work:
            into = club.program(work)
            club.points(work, into, expires={"days": 40})
            club.credit(work, into, expires={"inactive_months": 1})
            for _ in range(PEOPLE):
                club.join(work, build.member(work), into)
        database.close()
        _EMPTY.append(folder.database.read_bytes())
    path.mkdir(parents=True, exist_ok=True)
    folder.database.write_bytes(_EMPTY[0])


@dataclass
class Sold:
    """A sale as the test remembers it."""

    id: int
    left: int
    returns: list[int] = field(default_factory=list)


class LedgerLaws(RuleBasedStateMachine):
    sales: Bundle = Bundle("sales")

    @initialize()
    def open(self):
        self.place = tempfile.TemporaryDirectory()
        empty_shop(Path(self.place.name) / "shop")
        self.database = open_shop(DataFolder.at(Path(self.place.name) / "shop"), FixedClock(NOW))
        self.today = NOW.date()
        self.keys: dict[str, tuple[int, Unit, int]] = {}
        self.merges: list[int] = []
        with self.database.read() as session:
            self.people = list(session.scalars(select(Member.id).order_by(Member.id)))

    def teardown(self):
        if hasattr(self, "database"):
            self.database.close()
            self.place.cleanup()

    def _work(self):
        return self.database.work()

    def _who(self, session, number):
        """Return the record that stands for one of the people now."""
        return benefits.holder_of(session, self.people[number])

    def _sums(self):
        """Return what is owed to all members together, per unit."""
        with self.database.read() as session:
            query = select(Account.unit, func.sum(Account.balance)).group_by(Account.unit)
            return {unit: total for unit, total in session.execute(query) if total}

    @rule(days=st.sampled_from([1, 7, 15, 45, -3, -400]))
    def the_clock_jumps(self, days):
        self.today += timedelta(days=days)
        day = self.today
        self.database.clock = FixedClock(datetime(day.year, day.month, day.day, 9, tzinfo=UTC))

    @rule(
        target=sales,
        who=st.integers(0, PEOPLE - 1),
        amount=st.integers(1, 30_000),
        pay=st.integers(0, 2_000),
    )
    def sell(self, who, amount, pay):
        with self._work() as work:
            member = work.session.get(Member, self._who(work.session, who))
            row = build.receipt(work, member, work.today, (None, 1000, amount))
            pay = min(pay, amount)
            if 0 < pay <= benefits.available(work.session, member.id, Unit.CREDIT, work.today):
                benefits.redeem(work, member.id, Unit.CREDIT, pay, receipt_id=row.id)
            benefits.book_receipts(work, [row.id])
            return Sold(row.id, amount)

    @rule(sale=sales)
    def book_again(self, sale):
        before = self._entries()
        with self._work() as work:
            benefits.book_receipts(work, [sale.id, *sale.returns])
        assert self._entries() == before

    @rule(sale=sales, amount=st.integers(1, 30_000))
    def bring_back(self, sale, amount):
        amount = min(amount, sale.left)
        if amount == 0:
            return
        with self._work() as work:
            back = club.returned(work, work.session.get(Receipt, sale.id), amount, work.today)
            benefits.book_receipts(work, [back.id])
            sale.returns.append(back.id)
        sale.left -= amount

    @rule(target=sales, sale=consumes(sales))
    def undo_the_import(self, sale):
        with self._work() as work:
            gone = [*sale.returns, sale.id]
            benefits.reverse_receipts(work, gone)
            for number in gone:
                work.session.delete(work.session.get(Receipt, number))
                work.session.flush()
            left = work.session.scalar(
                select(func.sum(LedgerEntry.amount)).where(LedgerEntry.receipt_id == sale.id)
            )
        assert not left
        return multiple()

    @rule(
        who=st.integers(0, PEOPLE - 1),
        unit=UNITS,
        amount=st.integers(1, 500),
        days=st.none() | st.integers(0, 60),
    )
    def give(self, who, unit, amount, days):
        with self._work() as work:
            last = None if days is None else work.today + timedelta(days=days)
            benefits.grant(work, self.people[who], unit, amount, expires_on=last)

    @rule(who=st.integers(0, PEOPLE - 1), unit=UNITS, amount=st.integers(1, 900))
    def redeem(self, who, unit, amount):
        with self.database.read() as session:
            member = self._who(session, who)
            before = benefits.available(session, member, unit, self.today)
        try:
            with self._work() as work:
                after = benefits.redeem(work, member, unit, amount)
        except NotEnough:
            assert amount > before
        else:
            assert after == before - amount

    @rule(
        who=st.integers(0, PEOPLE - 1),
        unit=UNITS,
        amount=st.integers(1, 50),
        key=st.sampled_from(["a", "b", "c"]),
    )
    def give_with_a_key(self, who, unit, amount, key):
        member, unit, amount = self.keys.setdefault(key, (self.people[who], unit, amount))
        if member not in self.people:
            return  # erased since: nobody would repeat the deed
        with self._work() as work:
            benefits.grant(work, member, unit, amount, key=key)
            given = select(func.sum(LedgerEntry.amount)).where(LedgerEntry.key == key)
            assert work.session.scalar(given) == amount

    @rule(who=st.integers(0, PEOPLE - 1), unit=UNITS, amount=st.integers(-200, 200))
    def adjust(self, who, unit, amount):
        if amount == 0:
            return
        try:
            with self._work() as work:
                benefits.adjust(work, self.people[who], unit, amount, reason="בדיקה")
        except NotEnough:
            assert amount < 0

    @rule(pick=st.integers(0, 10**6))
    def reverse_a_deed(self, pick):
        kinds = (EntryKind.GRANT, EntryKind.ADJUST)
        with self.database.read() as session:
            deeds = select(LedgerEntry.id).where(LedgerEntry.kind.in_(kinds))
            ids = list(session.scalars(deeds.order_by(LedgerEntry.id)))
        if ids:
            chosen = ids[pick % len(ids)]
            try:
                with self._work() as work:
                    benefits.reverse(work, chosen, reason="טעות")
            except AlreadyReversed:
                before = self._entries()
                assert before == self._entries()

    @rule(keep=st.integers(0, PEOPLE - 1), other=st.integers(0, PEOPLE - 1))
    def merge(self, keep, other):
        before = self._sums()
        with self.database.read() as session:
            pair = self._who(session, keep), self._who(session, other)
        if pair[0] == pair[1]:
            return
        with self._work() as work:
            self.merges.append(merging.merge(work, *pair))
        assert self._sums() == before

    @rule(pick=st.integers(0, 10**6))
    def undo_a_merge(self, pick):
        if not self.merges:
            return
        before = self._sums()
        try:
            with self._work() as work:
                merging.undo_merge(work, self.merges[-1 - pick % len(self.merges)])
        except _KEPT_TOGETHER:
            pass
        assert self._sums() == before

    @rule()
    def merge_and_think_better_of_it(self):
        """At once, nothing can have come between: every lot and debt is what it was."""
        with self.database.read() as session:
            pair = sorted({self._who(session, number) for number in range(PEOPLE)})[:2]
            if len(pair) < 2:
                return
            before = [self._held(session, member) for member in pair]
        with self._work() as work:
            number = merging.merge(work, *pair)
        with self._work() as work:
            merging.undo_merge(work, number)
        with self.database.read() as session:
            assert [self._held(session, member) for member in pair] == before

    @rule(who=st.integers(0, PEOPLE - 1))
    def erase(self, who):
        """One person goes, another comes in their place."""
        before = self._sums()
        with self._work() as work:
            gone = self._who(work.session, who)
            records = [m for m in self.people if benefits.holder_of(work.session, m) == gone]
            members.erase(work, gone)
            into = work.session.scalars(select(Program)).one()
            for record in records:
                fresh = build.member(work)
                club.join(work, fresh, into)
                self.people[self.people.index(record)] = fresh.id
        assert self._sums() == before

    def _held(self, session, member):
        return [
            (unit, [(r.id, r.left, r.last_on) for r in open_roots(session, member, unit)])
            for unit in Unit
        ]

    @rule()
    def expire(self):
        with self._work() as work:
            benefits.expire(work)
        with self._work() as work:
            assert benefits.expire(work) == 0

    @invariant()
    def everything_adds_up(self):
        if not hasattr(self, "database"):
            return
        with self.database.read() as session:
            assert benefits.verify(session) == []
            for member in {self._who(session, number) for number in range(PEOPLE)}:
                found = benefits.account(session, member, Unit.POINTS, self.today)
                assert (found.balance, found.available) == self._recomputed(session, member)

    def _recomputed(self, session, member):
        """The points' balance and what of it is good today, from nothing but the entries."""
        columns = (LedgerEntry.id, LedgerEntry.lot_id, LedgerEntry.amount, LedgerEntry.expires_on)
        rows = session.execute(
            select(*columns).where(LedgerEntry.member_id == member, LedgerEntry.unit == Unit.POINTS)
        ).all()
        left: dict[int, int] = defaultdict(int)
        last: dict[int, date] = {}
        for number, lot, amount, expires_on in rows:
            left[lot or number] += amount
            last.setdefault(number, expires_on or date.max)
        spendable = [rest for lot, rest in left.items() if rest < 0 or last[lot] >= self.today]
        return sum(amount for _, _, amount, _ in rows), sum(spendable)

    def _entries(self):
        with self.database.read() as session:
            return session.scalar(select(func.count()).select_from(LedgerEntry))


def _run(examples, steps):
    run_state_machine_as_test(
        LedgerLaws,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_the_laws_hold_over_a_few_lives_of_a_shop():
    _run(examples=15, steps=20)


@pytest.mark.slow
def test_the_laws_hold_over_many_lives_of_a_shop():
    _run(examples=300, steps=50)
