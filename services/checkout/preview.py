"""What a sale or a return would bring about, told before anything is booked."""

from dataclasses import replace

from services import programs
from services.checkout.booking import Sale, as_if_sold
from services.checkout.numbers import key_of
from services.checkout.returns import Return, Returned, return_receipt
from services.core.work import Work


def preview_return(work: Work, back: Return) -> Returned:
    """Return what `return_receipt` would, and what it refuses; nothing of it stays.

    It is booked and taken back, so that what is shown cannot differ from what will be done.
    """
    told = len(work.news)
    nested = work.session.begin_nested()
    try:
        return return_receipt(work, back)
    finally:
        nested.rollback()
        work.session.expire_all()
        del work.news[told:]


def joins_with(work: Work, sale: Sale) -> dict[str, int]:
    """Return the running programs the customer could join with this very sale, by name.

    With each comes what joining it with the sale costs, in minor units. The goods are written and
    taken back: what is told is what `book_receipt` would decide. None for nobody or an empty
    basket; what `pricing.price` refuses.
    """
    if sale.member_id is None or not sale.lines:
        return {}
    fresh = replace(sale, receipt_no=None)  # a number that is taken is told when it is booked
    sold_at = sale.sold_at or work.now
    key = key_of(work, sale.branch_id, sale.till, None, sold_at, ())
    with as_if_sold(work, fresh, key, sold_at):
        doors = programs.doors(work.session, sale.member_id, key.sold_on)
        return {name: door.fee_minor for name, door in doors.items() if door.is_open}
