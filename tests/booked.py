"""A shop's history booked again, receipt after receipt, through the checkout under a program.

What a simulation says is held against what really booking the same receipts leaves in the books.
"""

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import func, insert, inspect, select, text

from models.benefit import Account, Benefit, BenefitGrant, LedgerEntry
from models.member import Member
from models.program import Membership, MembershipEvent
from models.purchase import Category, Product, Receipt, ReceiptLine
from models.values import BenefitKind, EntryKind, GrantState, MembershipState, MemberState, Unit
from services import benefits, checkout, planning, programs, purchases
from services.checkout.pricing import price
from services.core.clock import FixedClock
from services.core.work import Database, Work
from services.programs.errors import FeeMissing, NotACandidate
from tests import build


@dataclass(frozen=True)
class Sold:
    """One receipt of the history, with its lines by number."""

    row: Receipt
    lines: dict[int, ReceiptLine]
    of: dict[int, int]  # line number → number of the sold line it takes back


def history(session) -> list[Sold]:
    """Return every receipt in the order of sale."""
    lines: dict[int, dict[int, ReceiptLine]] = defaultdict(dict)
    numbers = {}
    for line in session.scalars(select(ReceiptLine).order_by(ReceiptLine.id)):
        lines[line.receipt_id][line.line_no] = line
        numbers[line.id] = line.line_no
    rows = sorted(
        session.scalars(select(Receipt)),
        key=lambda r: (r.sold_on, -1 if r.sold_minute is None else r.sold_minute, r.id),
    )
    return [
        Sold(
            row,
            lines[row.id],
            {
                number: numbers[line.returns_line_id]
                for number, line in lines[row.id].items()
                if line.returns_line_id is not None
            },
        )
        for row in rows
    ]


def copy_people_and_goods(source, work: Work) -> None:
    """Give a fresh shop the same branches, customers, tree and products, with the same ids."""
    for branch_id, code in source.execute(text("SELECT id, code FROM branch ORDER BY id")):
        made = build.branch(work, code)
        assert made.id == branch_id
    for model in (Category, Product, Member):
        mapper: Any = inspect(model)
        columns = [c for c in mapper.columns if c.name != "import_batch_id"]
        for row in source.execute(select(*columns).order_by(model.id)).mappings():
            work.session.execute(insert(model).values(**row))


class Booking:
    """Books a history in a shop whose program runs."""

    def __init__(self, database: Database, program: str, redeem: planning.Redeem) -> None:
        self.database, self.program, self.redeem = database, program, redeem
        self.keys: dict[int, purchases.ReceiptKey] = {}
        self.fees = 0  # how often the fee was asked for and paid

    def book(self, sold: list[Sold], last: date) -> None:
        """Book every receipt up to the last day; the nightly run comes first on each day."""
        by_day: dict[date, list[Sold]] = defaultdict(list, {last: []})
        for one in sold:
            by_day[one.row.sold_on].append(one)
        zone = ZoneInfo(self.database.shop.timezone)
        for day, some in sorted(by_day.items()):
            self.database.clock = FixedClock(datetime.combine(day, time(12), zone).astimezone(UTC))
            programs.expire_all_memberships(self.database)
            programs.review_all_tracks(self.database)
            benefits.expire_all(self.database)
            with self.database.work() as work:
                for one in some:
                    if one.row.returns_receipt_id is None:
                        self._sell(work, one, zone)
                    else:
                        self._take_back(work, one, zone)

    def _moment(self, row: Receipt, zone: ZoneInfo) -> datetime:
        local = datetime.combine(row.sold_on, time(0), zone) + timedelta(
            minutes=row.sold_minute or 0
        )
        return local.astimezone(UTC)

    def _sell(self, work: Work, one: Sold, zone: ZoneInfo) -> None:
        row = one.row
        key = purchases.ReceiptKey(row.branch_id, row.till, row.receipt_no, row.sold_on)
        self.keys[row.id] = key
        facts: dict[str, Any] = {
            "branch_id": row.branch_id,
            "receipt_no": row.receipt_no,
            "till": row.till,
            "member_id": row.member_id,
            "sold_at": self._moment(row, zone),
            "lines": [
                checkout.BasketLine(
                    line.product_id,
                    line.quantity_milli or 1000,  # tills write lines of no piece, counters do not
                    line.amount_minor,
                    discount_minor=line.discount_minor,
                )
                for _, line in sorted(one.lines.items())
            ],
        }
        if self._may_ask_to_join(work, row):
            sale = checkout.Sale(**facts, join=self.program)
            for fee_paid in (False, True):  # only whoever is asked for the fee pays it
                try:
                    with work.session.begin_nested():
                        checkout.book_receipt(work, replace(sale, fee_paid=fee_paid))
                    self.fees += fee_paid
                    return
                except FeeMissing:
                    work.session.expire_all()
                except NotACandidate:
                    work.session.expire_all()
                    break
        checkout.book_receipt(work, checkout.Sale(**facts, credit_minor=self._credit(work, facts)))

    def _may_ask_to_join(self, work: Work, row: Receipt) -> bool:
        if row.member_id is None:
            return False
        who = work.session.get_one(Member, row.member_id)
        belongs = select(Membership.id).where(
            Membership.member_id == row.member_id,
            Membership.state == MembershipState.ACTIVE,
            (Membership.ends_on.is_(None)) | (Membership.ends_on >= row.sold_on),
        )
        return who.state is MemberState.KNOWN and work.session.scalar(belongs) is None

    def _credit(self, work: Work, facts: dict[str, Any]) -> int:
        who = facts["member_id"]
        if who is None or self.redeem is planning.Redeem.NONE:
            return 0
        held: int = benefits.available(work.session, who, Unit.CREDIT, work.today)
        if held <= 0:
            return 0
        basket = checkout.Basket(facts["branch_id"], facts["lines"], who)
        priced = price(work.session, work.shop, basket, facts["sold_at"])
        return min(held, priced.total_minor - priced.discount_minor)

    def _take_back(self, work: Work, one: Sold, zone: ZoneInfo) -> None:
        assert one.row.returns_receipt_id is not None
        checkout.return_receipt(
            work,
            checkout.Return(
                self.keys[one.row.returns_receipt_id],
                one.row.receipt_no,
                {one.of[number]: -line.quantity_milli for number, line in one.lines.items()},
                one.row.branch_id,
                one.row.till,
                returned_at=self._moment(one.row, zone),
            ),
        )


def figures(session) -> dict[str, Any]:
    """Return what the books say, in the simulation's words."""
    reversed_ = select(LedgerEntry.id, LedgerEntry.kind).subquery()
    rows = session.execute(
        select(LedgerEntry.unit, LedgerEntry.kind, reversed_.c.kind, func.sum(LedgerEntry.amount))
        .outerjoin(reversed_, reversed_.c.id == LedgerEntry.reverses_id)
        .group_by(LedgerEntry.unit, LedgerEntry.kind, reversed_.c.kind)
    )
    found: dict[str, dict[Unit, int]] = {
        word: dict.fromkeys(Unit, 0) for word in ("issued", "taken_back", "redeemed", "expired")
    }
    for unit, kind, of, amount in rows:
        if kind is EntryKind.EARN or kind is EntryKind.GRANT:
            found["issued"][unit] += amount
        elif kind is EntryKind.EXPIRE:
            found["expired"][unit] -= amount
        elif kind is EntryKind.REDEEM or of is EntryKind.REDEEM:
            found["redeemed"][unit] -= amount
        elif kind is EntryKind.REVERSE:
            found["taken_back"][unit] -= amount
    balances = dict.fromkeys(Unit, 0)
    for unit, amount in session.execute(
        select(Account.unit, func.sum(Account.balance)).group_by(Account.unit)
    ):
        balances[unit] = amount
    joined = session.scalar(select(func.count()).select_from(Membership))
    # What is put on accounts costs when it is paid with.
    used = (
        select(func.coalesce(func.sum(BenefitGrant.cost_minor), 0))
        .join(Benefit, Benefit.id == BenefitGrant.benefit_id)
        .where(
            BenefitGrant.state == GrantState.REDEEMED,
            Benefit.kind.not_in((BenefitKind.CREDIT, BenefitKind.POINTS)),
        )
    )
    return {
        **found,
        "outstanding": balances,
        "joined": joined,
        "joinings": session.scalar(
            select(func.count())
            .select_from(MembershipEvent)
            .where(
                MembershipEvent.state == MembershipState.ACTIVE,
                func.json_extract(MembershipEvent.reason, "$.via").is_not(None),
            )
        ),
        "benefit_cost": session.scalar(used),
    }


def simulated(found: planning.Simulation) -> dict[str, Any]:
    """Return what the simulation says, in the same words."""
    total = found.total
    return {
        "issued": total.issued,
        "taken_back": total.taken_back,
        "redeemed": total.redeemed,
        "expired": total.expired,
        "outstanding": found.outstanding,
        "joined": total.joined,
        "joinings": total.joined + total.renewed,
        "benefit_cost": total.discounts_minor + total.gifts_minor,
    }
