"""What a receipt is known by: its uid, its key, and the counter's own numbers."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Integer, bindparam, cast, func, select
from sqlalchemy.orm import Session

from models.purchase import Receipt
from services import purchases
from services.checkout.undone import UndoneSale
from services.core.asking import ask
from services.core.clock import local_day
from services.core.work import Work
from services.purchases import ReceiptKey

COUNTER = "counter"  # the till of receipts that carry no other till's number
_WIDTH = 4
_BY_UID: Any = select(Receipt.id).where(Receipt.uid == bindparam("uid"))
_DIGITS = 15  # of a number of ours at most: whatever else stands under our till is no such number
_SUFFIX: Any = func.substr(Receipt.receipt_no, len("260617-") + 1)
_LAST: Any = select(func.max(cast(_SUFFIX, Integer))).where(
    Receipt.branch_id == bindparam("branch"),
    Receipt.till == COUNTER,
    Receipt.receipt_no >= bindparam("first"),
    Receipt.receipt_no < bindparam("after"),
    ~_SUFFIX.op("GLOB", is_comparison=True)("*[^0-9]*"),
    func.length(_SUFFIX) <= _DIGITS,
)


def key_of(
    work: Work,
    branch_id: int,
    till: str,
    receipt_no: str | None,
    at: datetime,
    gone: Sequence[UndoneSale],
) -> ReceiptKey:
    """Return the key of a receipt of a moment; without a number the counter's next one."""
    day = local_day(at, work.shop.timezone)
    if receipt_no is not None:
        return ReceiptKey(branch_id, till, receipt_no.strip(), day)
    return ReceiptKey(branch_id, COUNTER, next_number(work.session, branch_id, day, gone), day)


def find_told(session: Session, uid: bytes | None, key: ReceiptKey) -> Receipt | None:
    """Return the receipt that was told before by this uid, else by this key; None if none was."""
    if uid is not None:
        found = ask(session, _BY_UID, {"uid": uid}).scalar()
        if found is not None:
            return session.get_one(Receipt, found)
    same = purchases.find_receipt(session, key)
    return None if same is None else session.get_one(Receipt, same.id)


def next_number(session: Session, branch_id: int, day: date, gone: Sequence[UndoneSale]) -> str:
    """Return the next number of the day at the branch: "260617-0001", never one twice.

    `gone` are sales that were taken back; their numbers stay theirs. The day stands in it, so
    that a number read off a slip names one receipt for good. What another program or a file
    calls a receipt of this till is passed over where it is no such number.
    """
    prefix = f"{day:%y%m%d}-"
    after = f"{day:%y%m%d}."  # `.` follows `-` in the order of texts
    facts = {"branch": branch_id, "first": prefix, "after": after}
    last = ask(session, _LAST, facts).scalar() or 0
    for one in gone:
        is_ours = one.key.branch_id == branch_id and one.key.till == COUNTER
        begins, _, number = one.key.receipt_no.partition("-")
        if is_ours and begins + "-" == prefix and _is_number(number):
            last = max(last, int(number))
    return f"{prefix}{last + 1:0{_WIDTH}d}"


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= _DIGITS
