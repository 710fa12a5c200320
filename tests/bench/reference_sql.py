"""What the statements of `reference_rules` are put together from.

A statement selects the ids (column `id`) for SQLite, naming the indexes it reads; `portable` takes
that away, so that other databases are asked the same. `:a` is the as-of day's number.
"""

import re
from dataclasses import dataclass
from typing import Any

SEED = 7


def fact(key: str, op: str, value: Any = None, **more: Any) -> dict[str, Any]:
    """Return a condition's document."""
    return {"fact": key, "op": op, **({} if value is None else {"value": value}), **more}


@dataclass(frozen=True)
class Case:
    """A rule, asked as of so many days ago, and the statement for its members.

    `limit` is how many times as long as the statement the rule may take.
    """

    name: str
    rule: dict[str, Any]
    by_hand: str
    days_ago: int = 0
    limit: float = 1.5


# Where several conditions stand on one row, a statement by hand tests them together; each
# condition of a rule is asked by itself, since with several programs another row may meet it.
TOGETHER_ON_A_ROW = 3.0


def portable(statement: str) -> str:
    """Return the statement without what only SQLite reads: indexes, and joins in given order."""
    plain = re.sub(r"\s(INDEXED BY \w+|NOT INDEXED)", "", statement)
    return plain.replace("CROSS JOIN", "JOIN")


HISTORY = "FROM receipt INDEXED BY ix_receipt_history WHERE member_id IS NOT NULL"
DAYS = "FROM receipt INDEXED BY ix_receipt_day WHERE member_id IS NOT NULL"
LINES = "FROM receipt_line INDEXED BY ix_receipt_line_category WHERE member_id IS NOT NULL"
OF_DEPARTMENT = (
    "FROM receipt_line INDEXED BY ix_receipt_line_department WHERE member_id IS NOT NULL"
    " AND department_id = (SELECT id FROM category WHERE name = 'DEPARTMENT 2')"
)
OF_PRODUCTS = "FROM receipt_line INDEXED BY ix_receipt_line_product WHERE member_id IS NOT NULL"
# Whether a line's receipt is more than a return: found where the member's history is.
OF_SALE = (
    "(SELECT p.is_sale FROM receipt AS p INDEXED BY ix_receipt_history"
    " WHERE p.member_id = receipt_line.member_id AND p.member_id IS NOT NULL"
    " AND p.sold_on = receipt_line.sold_on AND p.id = receipt_id) = 1"
)
CATEGORY = "category_id IN (SELECT id FROM category WHERE name = 'CATEGORY 4')"
LIVE = "NOT IN (SELECT id FROM member WHERE state IN ('erased', 'merged'))"
NORTH = "branch_id IN (SELECT id FROM branch WHERE code IN ('HFA', 'NZR'))"
HALF_DAYS = "CASE WHEN gap_half_days < 2 THEN 2 ELSE gap_half_days END"


def grouped(source: str, having: str) -> str:
    """Return the ids of a source of purchases for whose rows together something holds."""
    return (
        f"SELECT member_id AS id {source} AND member_id {LIVE} GROUP BY member_id HAVING {having}"
    )


def of_summary(test: str) -> str:
    """Return the ids whose summary passes."""
    return f"SELECT member_id AS id FROM member_summary WHERE {test} AND member_id {LIVE}"


def of_member(test: str) -> str:
    """Return the ids whose own row passes: the whole table is read."""
    return f"SELECT id FROM member NOT INDEXED WHERE state = 'known' AND {test}"


def of_club(table: str, test: str) -> str:
    """Return the ids of a table of the club's whose rows pass, each once."""
    return f"SELECT DISTINCT member_id AS id FROM {table} WHERE {test} AND member_id {LIVE}"


def all_but(ids: str) -> str:
    """Return the ids of everybody else."""
    return f"SELECT id FROM member WHERE state = 'known' AND id NOT IN ({ids})"


def gaps(source: str) -> str:
    """Return FROM … with the days since the member's visit day before, and the last visit day."""
    return (
        "FROM (SELECT member_id, sold_on, sold_on - lag(sold_on) OVER"
        " (PARTITION BY member_id ORDER BY sold_on) AS days FROM"
        f" (SELECT DISTINCT member_id, sold_on {source}) AS v) AS g"
    )


def median_up_to(limit: str) -> str:
    """Return the test that a group's median of `days` is at most the limit, without sorting.

    More than half of them are, or just half and the middle two have no greater mean.
    """
    within = f"count(CASE WHEN days <= {limit} THEN 1 END)"
    return (
        f"count(days) >= 2 AND (2 * {within} > count(days) OR (2 * {within} = count(days) AND"
        f" max(CASE WHEN days <= {limit} THEN days END) + min(CASE WHEN days > {limit} THEN days"
        f" END) <= 2 * {limit}))"
    )


def median_gaps(source: str) -> str:
    """Return each member's `last_on`, and `half_days`: twice the median days between visits."""
    return (
        "SELECT member_id, sum(days) * 2.0 / count(*) AS half_days, max(last_on) AS last_on FROM"
        " (SELECT member_id, days, last_on, count(*) OVER (PARTITION BY member_id) AS n,"
        " row_number() OVER (PARTITION BY member_id ORDER BY days) AS place FROM"
        " (SELECT member_id, days, max(sold_on) OVER (PARTITION BY member_id) AS last_on"
        f" {gaps(source)}) AS l WHERE days IS NOT NULL) AS r"
        " WHERE n >= 2 AND 2 * place BETWEEN n AND n + 2 GROUP BY member_id"
    )


# Each member's lifecycle on a day that is past: visit days, usual gap, and whether the last visits
# ended a silence that meant "lost".
PAST = f"""
WITH visit AS (
    SELECT DISTINCT member_id, sold_on {HISTORY} AND is_sale = 1 AND sold_on <= :a
),
step AS (
    SELECT member_id, sold_on, lag(sold_on) OVER w AS before, row_number() OVER w AS visits
    FROM visit WINDOW w AS (PARTITION BY member_id ORDER BY sold_on)
),
usual AS ({median_gaps(f"{HISTORY} AND is_sale = 1 AND sold_on <= :a")}),
whole AS (
    SELECT member_id, min(sold_on) AS first_on, max(sold_on) AS last_on, count(*) AS days
    FROM visit GROUP BY member_id
),
back AS (
    SELECT DISTINCT step.member_id FROM step LEFT JOIN usual ON usual.member_id = step.member_id
    WHERE step.sold_on > :a - 30 AND before IS NOT NULL AND CASE WHEN visits > 3
    THEN 2.0 * (sold_on - before) / CASE WHEN half_days < 2 THEN 2 ELSE half_days END > 4
    ELSE sold_on - before > 180 END
),
stage AS (
    SELECT whole.member_id, CASE WHEN :a - first_on < 30 THEN 'new'
    WHEN :a - whole.last_on < 30 AND whole.member_id IN (SELECT member_id FROM back) THEN 'returned'
    WHEN CASE WHEN half_days IS NULL THEN :a - whole.last_on > 180
    ELSE 2.0 * (:a - whole.last_on) / CASE WHEN half_days < 2 THEN 2 ELSE half_days END > 4 END
    THEN 'lost'
    WHEN CASE WHEN half_days IS NULL THEN :a - whole.last_on > 90
    ELSE 2.0 * (:a - whole.last_on) / CASE WHEN half_days < 2 THEN 2 ELSE half_days END > 2 END
    THEN 'drifting'
    WHEN days = 1 THEN 'one_time' ELSE 'active' END AS stage
    FROM whole LEFT JOIN usual ON usual.member_id = whole.member_id
)
SELECT member_id AS id FROM stage WHERE member_id {LIVE} AND stage"""


def edge(column: str, fifth: int, source: str = f"member_summary WHERE member_id {LIVE}") -> str:
    """Return five times a 20/40/60/80 % quantile: between two neighbours of the sorted values."""
    place = f"(SELECT {fifth} * (count(*) - 1) AS p FROM {source})"
    at = f"(SELECT CAST((p - p % 5) / 5 AS BIGINT) FROM {place} AS q)"
    low = f"(SELECT {column} FROM {source} ORDER BY {column} LIMIT 1 OFFSET {at})"
    high = f"(SELECT {column} FROM {source} ORDER BY {column} LIMIT 1 OFFSET {at} + 1)"
    return f"(5 * {low} + (SELECT p % 5 FROM {place} AS q) * ({high} - {low}))"


def expiring(unit: str, when: str, rest: str) -> str:
    """Return the members of whose lots with a last day then, together, as much is left."""
    taken = "SELECT sum(t.amount) FROM ledger_entry AS t INDEXED BY ix_ledger_entry_lot"
    return (
        f"SELECT member_id FROM (SELECT e.member_id, e.amount + coalesce(({taken}"
        " WHERE t.lot_id = e.id), 0) AS rest FROM ledger_entry AS e INDEXED BY"
        f" ix_ledger_entry_expiry WHERE e.expires_on {when} AND e.unit = '{unit}' AND e.amount > 0"
        f" AND e.lot_id IS NULL) AS lot GROUP BY member_id HAVING sum(rest) {rest}"
    )


YEAR = {"within": {"last_days": 365}}
IN_YEAR = "sold_on >= :a - 364"
RECENT = f"5 * any_last_on >= {edge('any_last_on', 3)}"  # the later the last day, the better
MONTHS_6 = "sold_on >= :a - 181"
