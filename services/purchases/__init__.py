"""What was sold: catalogue, receipts, returns, and each member's summary of them.

`refresh_summaries` is called in the transaction that changes receipts; `wrong_summaries` is empty
as long as everybody does.
"""

from services.purchases.catalogue import NO_DEPARTMENT, Shelves
from services.purchases.history import (
    Favourite,
    ReceiptRow,
    Rhythm,
    favourites,
    receipts_of,
    rhythm,
)
from services.purchases.summary import refresh_summaries, summaries_as_of, wrong_summaries

__all__ = [
    "NO_DEPARTMENT",
    "Favourite",
    "ReceiptRow",
    "Rhythm",
    "Shelves",
    "favourites",
    "receipts_of",
    "refresh_summaries",
    "rhythm",
    "summaries_as_of",
    "wrong_summaries",
]
