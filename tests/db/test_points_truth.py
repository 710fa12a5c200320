"""Points on a real shop's year against figures computed elsewhere."""

import csv
import json
from collections import defaultdict
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from sqlalchemy import insert, select

from models.benefit import Account
from models.member import Member
from models.purchase import Receipt
from models.values import Unit, new_uid
from services import benefits
from tests import build
from tests.db import club


def receipts_of(folder):
    """The shop's receipts as (member_no, number, moment, total in minor units)."""
    totals: dict[tuple[str, str, str], int] = defaultdict(int)
    moments: dict[tuple[str, str, str], str] = {}
    with (folder / "small_shop" / "purchases.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            key = (row["member_no"], row["store_id"], row["receipt_no"])
            totals[key] += int(Decimal(row["amount"]) * 100)
            moments.setdefault(key, row["purchased_at"])
    return [(*key, moments[key], total) for key, total in totals.items()]


@pytest.mark.slow
@pytest.mark.parametrize("order", ["as sold", "backwards, in two files"])
def test_points_of_a_real_year_are_right_for_every_member(database, shared_data, order):
    sold = receipts_of(shared_data)
    with database.work() as work:
        into = club.program(work)
        club.points(work, into)
        members = {}
        for number in sorted({row[0] for row in sold if row[0]}):
            members[number] = build.member(work, member_no=number)
            club.join(work, members[number], into)
        ids = {number: who.id for number, who in members.items()}
        place = build.branch(work).id
    files = [sold] if order == "as sold" else [sold[len(sold) // 2 :], sold[: len(sold) // 2]]
    for file in files:
        with database.work() as work:
            rows = [_row(place, ids, row) for row in reversed(file)]
            made = work.session.scalars(insert(Receipt).returning(Receipt.id), rows).all()
            benefits.book_receipts(work, made)
    with database.read() as session:
        found = {
            number: balance
            for number, balance in session.execute(
                select(Member.member_no, Account.balance)
                .join(Account, Account.member_id == Member.id)
                .where(Account.unit == Unit.POINTS)
            )
        }
        assert benefits.verify(session) == []
    with (shared_data / "truth_small_shop_points.csv").open(encoding="utf-8") as file:
        wanted = {row["member_no"]: int(row["points"]) for row in csv.DictReader(file)}
    truth = json.loads((shared_data / "truth_small_shop.json").read_text(encoding="utf-8"))
    assert sum(found.values()) == truth["points"]["value"]["total"]
    assert found == {number: points for number, points in wanted.items() if points}


def _row(place, ids, row):
    number, till, receipt_no, moment, total = row
    at = datetime.fromisoformat(moment)
    return {
        "uid": new_uid(),
        "branch_id": place,
        "till": till,
        "receipt_no": receipt_no,
        "sold_on": at.date(),
        "sold_minute": at.hour * 60 + at.minute,
        "sold_at": at.replace(tzinfo=UTC),
        "member_id": ids.get(number),
        "is_sale": True,
        "total_minor": total,
    }
