"""The one use case that joins the domains: a sale with all that follows from it.

**Promises.** One sale is one transaction: receipt, joining, credit spent and what is earned are
booked together or not at all. The same receipt told again books nothing and gets the same answer.
What comes back never exceeds what was sold, in one return or in many.
"""

from services.checkout.basket import (
    PIECE,
    Basket,
    BasketLine,
    PricedLine,
    Quote,
    TrackProgress,
    amount_of,
)
from services.checkout.booking import Booked, Sale, basket_of, book_receipt
from services.checkout.document import sale_of
from services.checkout.errors import ClockBehind, SaleUndone, TwinReceipt
from services.checkout.moment import require_clock
from services.checkout.newcomer import Newcomer, Welcomed, welcome
from services.checkout.picture import Club, DayPart, Picture, days_to_birthday, picture
from services.checkout.preview import joins_with, preview_return
from services.checkout.quoting import quote
from services.checkout.returns import Return, Returned, return_receipt
from services.checkout.undoing import newest_sale, undo_sale

__all__ = [
    "PIECE",
    "amount_of",
    "Basket",
    "BasketLine",
    "Booked",
    "ClockBehind",
    "Club",
    "DayPart",
    "Newcomer",
    "Picture",
    "PricedLine",
    "Quote",
    "Return",
    "Returned",
    "Sale",
    "SaleUndone",
    "TrackProgress",
    "TwinReceipt",
    "Welcomed",
    "basket_of",
    "book_receipt",
    "days_to_birthday",
    "joins_with",
    "newest_sale",
    "picture",
    "preview_return",
    "quote",
    "require_clock",
    "return_receipt",
    "sale_of",
    "undo_sale",
    "welcome",
]
