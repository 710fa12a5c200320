"""The counter's own receipt numbers: the day and a running number, per branch."""

from datetime import date

from sqlalchemy import select

from models.purchase import Receipt
from services.checkout import undone
from services.core.work import Work

COUNTER = "counter"  # the till of receipts that carry no other till's number
_WIDTH = 4


def next_number(work: Work, branch_id: int, day: date) -> str:
    """Return the next number of the day at the branch: "260617-0001", never one twice.

    The day stands in it, so that a number read off a slip names one receipt for good.
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
    taken = [work.session.scalar(query) or ""]
    taken += [
        one.key.receipt_no
        for one in undone.recently(work)
        if one.key.branch_id == branch_id and one.key.till == COUNTER
    ]
    last = max((number for number in taken if number.startswith(prefix)), default="")
    number = int(last.removeprefix(prefix) or 0) + 1
    return f"{prefix}{number:0{_WIDTH}d}"
