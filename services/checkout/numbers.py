"""The counter's own receipt numbers: the day and a running number, per branch."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.purchase import Receipt
from services.checkout.undone import UndoneSale

COUNTER = "counter"  # the till of receipts that carry no other till's number
_WIDTH = 4


def next_number(session: Session, branch_id: int, day: date, gone: Sequence[UndoneSale]) -> str:
    """Return the next number of the day at the branch: "260617-0001", never one twice.

    `gone` are sales that were taken back; their numbers stay theirs. The day stands in it, so
    that a number read off a slip names one receipt for good.
    """
    prefix = f"{day:%y%m%d}-"
    query = (
        select(Receipt.receipt_no)
        .where(
            Receipt.branch_id == branch_id,
            Receipt.till == COUNTER,
            Receipt.receipt_no >= prefix,
            Receipt.receipt_no < f"{day:%y%m%d}.",  # `.` follows `-` in the order of texts
        )
        .order_by(Receipt.receipt_no.desc())
        .limit(1)
    )
    taken = [session.scalar(query) or ""]
    taken += [
        one.key.receipt_no
        for one in gone
        if one.key.branch_id == branch_id and one.key.till == COUNTER
    ]
    last = max((number for number in taken if number.startswith(prefix)), default="")
    number = int(last.removeprefix(prefix) or 0) + 1
    return f"{prefix}{number:0{_WIDTH}d}"
