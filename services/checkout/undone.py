"""Sales that were taken back, as the audit trail tells: so that none comes back by itself."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import bindparam, select

from models.purchase import Receipt
from models.security import AuditEntry
from services.core.asking import ask
from services.core.work import Work
from services.purchases import ReceiptKey
from services.security import record

_ACTION = "sale.undo"
# A retry comes within minutes, and no sale is taken back after more than an hour.
_LOOK_BACK = timedelta(hours=24)
_RECENT: Any = select(AuditEntry.facts).where(
    AuditEntry.done_at >= bindparam("since"), AuditEntry.action == _ACTION
)


@dataclass(frozen=True, slots=True)
class UndoneSale:
    """A sale that was taken back: the uid and key it had."""

    uid: bytes
    key: ReceiptKey


def note(work: Work, receipt: Receipt) -> None:
    """Keep in the trail that the receipt is about to go."""
    record(
        work,
        _ACTION,
        "receipt",
        receipt.id,
        uid=receipt.uid.hex(),
        branch=receipt.branch_id,
        till=receipt.till,
        receipt_no=receipt.receipt_no,
        sold_on=receipt.sold_on.isoformat(),
        total_minor=receipt.total_minor,
        member=receipt.member_id,
    )


def recently(work: Work) -> list[UndoneSale]:
    """Return the sales taken back of late."""
    return [
        UndoneSale(
            bytes.fromhex(facts["uid"]),
            ReceiptKey(
                facts["branch"],
                facts["till"],
                facts["receipt_no"],
                date.fromisoformat(facts["sold_on"]),
            ),
        )
        for facts in ask(work.session, _RECENT, {"since": work.now - _LOOK_BACK}).scalars()
    ]
