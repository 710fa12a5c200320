"""What was sold: catalogue, receipts, returns, and each member's summary of them.

`refresh_summaries` is called in the transaction that changes receipts; `wrong_summaries` is empty
as long as everybody does.
"""

from services.purchases.summary import refresh_summaries, wrong_summaries

__all__ = ["refresh_summaries", "wrong_summaries"]
