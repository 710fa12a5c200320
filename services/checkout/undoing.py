"""Taking a sale of the last hour back, with all that came of it."""

from datetime import timedelta

from sqlalchemy import delete, or_, select
from sqlalchemy.orm import Session

from models.purchase import Receipt, ReceiptLine
from services import benefits, programs, purchases
from services.checkout import undone
from services.checkout.booking import joined_with
from services.checkout.errors import GoodsReturned, UndoTooLate
from services.core.work import Work
from services.purchases import SoldReceipt
from services.purchases.errors import NoReceipt
from services.security import Right, require

_WITHIN = timedelta(hours=1)


def undo_sale(work: Work, receipt_id: int) -> None:
    """Take a sale back: accounts and benefits as before it, and no receipt.

    Its ledger entries stay and come to zero, and the trail remembers it, so that a late repeat
    does not book it again. A joining that came with it goes with it. NoReceipt; UndoTooLate after
    an hour, for a return and for what an import brought; GoodsReturned when goods came back.
    """
    require(work, Right.UNDO_SALE)
    receipt = work.session.get(Receipt, receipt_id)
    if receipt is None:
        raise NoReceipt(receipt=receipt_id)
    of_the_hour = timedelta(0) <= work.now - receipt.sold_at <= _WITHIN
    if not of_the_hour or receipt.import_batch_id is not None or not receipt.is_sale:
        raise UndoTooLate(receipt=receipt.receipt_no)
    _check_nothing_returned(work, receipt)
    benefits.reverse_receipts(work, [receipt.id])
    member_id = receipt.member_id
    if member_id is not None:
        joined = joined_with(work.session, receipt_id, member_id, receipt.sold_on)
        if joined is not None:
            benefits.take_back_given(work, member_id, joined, receipt.sold_on)
            programs.unjoin(work, joined, member_id, reason={"sale": receipt.receipt_no})
    undone.note(work, receipt)
    work.session.flush()
    work.session.expunge(receipt)
    work.session.execute(delete(ReceiptLine).where(ReceiptLine.receipt_id == receipt_id))
    work.session.execute(delete(Receipt).where(Receipt.id == receipt_id))
    if member_id is not None:
        purchases.refresh_summaries(work.session, [member_id])
        programs.review_tracks(work, [member_id])


def _check_nothing_returned(work: Work, receipt: Receipt) -> None:
    own = select(ReceiptLine.id).where(ReceiptLine.receipt_id == receipt.id)
    back = (
        select(Receipt.id)
        .join(ReceiptLine, ReceiptLine.receipt_id == Receipt.id)
        .where(or_(Receipt.returns_receipt_id == receipt.id, ReceiptLine.returns_line_id.in_(own)))
        .limit(1)
    )
    if work.session.scalar(back) is not None:
        raise GoodsReturned(receipt=receipt.receipt_no)


def newest_sale(session: Session, receipt_no: str) -> SoldReceipt:
    """Return the newest sale of this number in all branches; NoReceipt."""
    found = purchases.receipts_numbered(session, receipt_no, limit=1)
    if not found:
        raise NoReceipt(receipt=receipt_no)
    return found[0]
