"""The summary of each member's purchases: recomputed for the members whose receipts changed."""

from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from services.core.asking import ask

# One row a member, the columns in the order of the table `member_summary`.
#
# Visit days are the distinct days of receipts that are not pure returns. The median of an odd
# number of gaps is the middle one, of an even number half the sum of the middle two: rows
# (n+1)/2 and (n+2)/2 in whole numbers are the same row or these two, and twice the median is
# their sum times 2 over how many they are. {own} narrows every part to the asked members.
_COLUMNS = """
    member_id, receipts, visit_days, total_minor, first_on, last_on, gap_half_days,
    any_receipts, any_last_on, branches, main_branch_id
"""
_COMPUTED = """
WITH
visit AS (
    SELECT DISTINCT member_id, sold_on
    FROM receipt INDEXED BY ix_receipt_history
    WHERE member_id IS NOT NULL AND is_sale = 1 {own}
),
gap AS (
    SELECT member_id, sold_on - lag(sold_on) OVER (PARTITION BY member_id ORDER BY sold_on) AS days
    FROM visit
),
ranked AS (
    SELECT member_id, days, count(*) OVER (PARTITION BY member_id) AS n,
        row_number() OVER (PARTITION BY member_id ORDER BY days) AS place
    FROM gap WHERE days IS NOT NULL
),
usual AS (
    SELECT member_id, sum(days) * 2 / count(*) AS half_days
    FROM ranked WHERE n >= 2 AND place IN ((n + 1) / 2, (n + 2) / 2)
    GROUP BY member_id
),
place AS (
    SELECT member_id, branch_id, sum(is_sale) AS receipts
    FROM receipt INDEXED BY ix_receipt_history
    WHERE member_id IS NOT NULL AND is_sale = 1 {own}
    GROUP BY member_id, branch_id
),
main AS (
    SELECT member_id, branch_id, row_number() OVER (
        PARTITION BY member_id ORDER BY place.receipts DESC, branch.code
    ) AS place
    FROM place JOIN branch ON branch.id = branch_id
),
whole AS (
    SELECT member_id, sum(is_sale) AS receipts, sum(total_minor) AS total_minor,
        count(DISTINCT CASE WHEN is_sale THEN sold_on END) AS visit_days,
        min(CASE WHEN is_sale THEN sold_on END) AS first_on,
        max(CASE WHEN is_sale THEN sold_on END) AS last_on,
        count(*) AS any_receipts, max(sold_on) AS any_last_on,
        count(DISTINCT CASE WHEN is_sale THEN branch_id END) AS branches
    FROM receipt INDEXED BY ix_receipt_history
    WHERE member_id IS NOT NULL {own}
    GROUP BY member_id
)
SELECT whole.member_id, receipts, visit_days, total_minor, first_on, last_on, usual.half_days,
    any_receipts, any_last_on, branches, main.branch_id
FROM whole
LEFT JOIN usual ON usual.member_id = whole.member_id
LEFT JOIN main ON main.member_id = whole.member_id AND main.place = 1
"""
_OF_THESE = "AND member_id IN (SELECT value FROM json_each(:members))"
_ALL, _THESE = _COMPUTED.format(own=""), _COMPUTED.format(own=_OF_THESE)

# Every text below is put together from constants of this file; members are a bound value.
_REFRESH = f"INSERT OR REPLACE INTO member_summary ({_COLUMNS}) "
_REMOVE = """
DELETE FROM member_summary
WHERE member_id NOT IN (SELECT member_id FROM receipt WHERE member_id IS NOT NULL)
"""
# These two are read once: every sale runs them.
_REMOVE_THESE = text("""
DELETE FROM member_summary
WHERE member_id IN (SELECT value FROM json_each(:members)) AND NOT EXISTS (
    SELECT 1 FROM receipt WHERE receipt.member_id = member_summary.member_id
)
""")
_REFRESH_THESE = text(_REFRESH + _THESE)
_WRONG = f"""
SELECT member_id FROM (
    SELECT * FROM ({_ALL}) EXCEPT SELECT {_COLUMNS} FROM member_summary
)
UNION
SELECT member_id FROM (
    SELECT {_COLUMNS} FROM member_summary EXCEPT SELECT * FROM ({_ALL})
)
ORDER BY 1
"""


def refresh_summaries(session: Session, member_ids: Collection[int] | None = None) -> None:
    """Bring `member_summary` up to date for the members (None: for everybody).

    Call it in the transaction that changed their receipts. A member without receipts has no row.
    """
    session.flush()
    if member_ids is None:
        session.execute(text(_REMOVE))
        session.execute(text(_REFRESH + _ALL))
        return
    if not member_ids:
        return
    these: dict[str, Any] = {"members": _as_json(member_ids)}
    ask(session, _REMOVE_THESE, these)
    ask(session, _REFRESH_THESE, these)


def wrong_summaries(session: Session) -> list[int]:
    """Return the ids of members whose summary is not what their receipts say; none is well."""
    return list(session.execute(text(_WRONG)).scalars())


def _as_json(ids: Iterable[int]) -> str:
    return "[" + ",".join(str(int(one)) for one in ids) + "]"
