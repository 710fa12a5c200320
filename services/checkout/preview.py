"""What a return would come to, told before anything is booked."""

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
