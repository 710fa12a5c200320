"""What was sold: catalogue, receipts, returns, and each member's summary of them.

`refresh_summaries` is called in the transaction that changes receipts; `wrong_summaries` is empty
as long as everybody does.
"""

from services.purchases.catalogue import NO_DEPARTMENT, Shelves
from services.purchases.summary import refresh_summaries, wrong_summaries

__all__ = ["NO_DEPARTMENT", "Shelves", "refresh_summaries", "wrong_summaries"]
