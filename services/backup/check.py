"""Is the data sound? Every promise that can be recomputed, recomputed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import text
from sqlalchemy.orm import Session

from services import benefits, members, purchases
from services.core.progress import SILENT, Progress
from services.core.work import Database
from services.security import broken_seals

_SHOWN = 20


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One promise: how many places break it, and the first of them (ids, never names)."""

    name: str
    broken: int
    examples: tuple[str, ...]

    @property
    def holds(self) -> bool:
        """Return whether nothing breaks the promise."""
        return self.broken == 0


def check_everything(database: Database, progress: Progress = SILENT) -> list[CheckResult]:
    """Return the result of every check, in one snapshot of the data."""
    results = []
    with database.read() as session:
        for done, (name, find) in enumerate(_CHECKS.items()):
            progress.step(done, len(_CHECKS))
            broken = [str(place) for place in find(session)]
            results.append(CheckResult(name, len(broken), tuple(broken[:_SHOWN])))
    progress.step(len(_CHECKS), len(_CHECKS))
    return results


def _rows(query: str) -> Callable[[Session], Sequence[object]]:
    return lambda session: list(session.scalars(text(query)))


# What the database cannot promise by itself: copies and sums that are kept for speed.
_RECEIPT_SUMS = """
SELECT r.id FROM receipt r LEFT JOIN (
    SELECT receipt_id, sum(amount_minor) AS total, sum(quantity_milli) AS quantity,
           -sum(CASE WHEN is_return THEN amount_minor ELSE 0 END) AS returned,
           sum(discount_minor) AS discount, max(NOT is_return) AS is_sale
    FROM receipt_line GROUP BY receipt_id
) l ON l.receipt_id = r.id
WHERE (r.total_minor, r.quantity_milli, r.returned_minor, r.discount_minor, r.is_sale)
   IS NOT (l.total, l.quantity, l.returned, l.discount, l.is_sale)
"""
_LINE_COPIES = """
SELECT l.id FROM receipt_line l JOIN receipt r ON r.id = l.receipt_id
LEFT JOIN product p ON p.id = l.product_id
WHERE l.member_id IS NOT r.member_id OR l.sold_on IS NOT r.sold_on
   OR l.department_id IS NOT p.department_id OR l.category_id IS NOT p.category_id
"""
_MERGED_OWNERS = """
SELECT r.id FROM receipt r JOIN member m ON m.id = r.member_id WHERE m.state = 'merged'
UNION ALL
SELECT a.id FROM account a JOIN member m ON m.id = a.member_id
WHERE m.state = 'merged' AND a.balance <> 0
"""
_OVER_RETURNED = """
SELECT s.id FROM receipt_line s JOIN receipt_line b ON b.returns_line_id = s.id
GROUP BY s.id HAVING -sum(b.quantity_milli) > s.quantity_milli
"""

_CHECKS: dict[str, Callable[[Session], Sequence[object]]] = {
    "pages": lambda session: [
        row for row in session.scalars(text("PRAGMA integrity_check(20)")) if row != "ok"
    ],
    "references": lambda session: [
        f"{row[0]}:{row[1]}" for row in session.execute(text("PRAGMA foreign_key_check"))
    ],
    "audit_trail": broken_seals,
    "receipt_sums": _rows(_RECEIPT_SUMS),
    "line_copies": _rows(_LINE_COPIES),
    "merged_members_own_nothing": _rows(_MERGED_OWNERS),
    "returns_within_sales": _rows(_OVER_RETURNED),
    "member_summaries": purchases.wrong_summaries,
    "consent_masks": members.wrong_masks,
    "member_search": members.wrong_search_entries,
    "ledger": benefits.verify,
}
