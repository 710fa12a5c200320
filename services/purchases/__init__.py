"""What was sold: catalogue, receipts, returns, and each member's summary of them.

`refresh_summaries` is called in the transaction that changes receipts; `wrong_summaries` is empty
as long as everybody does. `write_receipt` writes one receipt and does so itself.
"""

from services.purchases.catalogue import (
    NO_DEPARTMENT,
    Article,
    Shelves,
    find_articles,
    search_articles,
)
from services.purchases.history import (
    Favourite,
    favourites,
)
from services.purchases.receipts import (
    FoundReceipt,
    ReceiptKey,
    SoldLine,
    SoldReceipt,
    find_receipt,
    get_receipt,
    line_names,
    receipts_numbered,
    receipts_of,
    sold_lines,
)
from services.purchases.service import NewLine, NewReceipt, return_lines, write_receipt
from services.purchases.summary import refresh_summaries, wrong_summaries

__all__ = [
    "Article",
    "Favourite",
    "FoundReceipt",
    "NO_DEPARTMENT",
    "NewLine",
    "NewReceipt",
    "ReceiptKey",
    "Shelves",
    "SoldLine",
    "SoldReceipt",
    "favourites",
    "find_articles",
    "find_receipt",
    "get_receipt",
    "line_names",
    "receipts_numbered",
    "receipts_of",
    "refresh_summaries",
    "return_lines",
    "search_articles",
    "sold_lines",
    "write_receipt",
    "wrong_summaries",
]
