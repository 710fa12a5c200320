"""Sixty rules over every fact there is, each beside the best statement by hand for its members.

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
    """A rule, asked as of so many days ago, and the statement for its members."""

    name: str
    rule: dict[str, Any]
    by_hand: str
    days_ago: int = 0


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
    """Return the members' medians of the days between visits, twice (`half_days`), and `last_on`."""
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

CASES = [
    # Who they are.
    Case("everyone", {"all": []}, "SELECT id FROM member WHERE state = 'known'"),
    Case("city", fact("member.city", "equals", "חיפה"), of_member("city = 'חיפה'")),
    Case(
        "postcode and language",
        {
            "all": [
                fact("member.postcode", "starts_with", "31"),
                fact("member.language", "any_of", ["he", "en"]),
            ]
        },
        of_member("substr(postcode, 1, 2) = '31' AND language IN ('he', 'en')"),
    ),
    Case(
        "women of an age",
        {
            "all": [
                fact("member.gender", "any_of", ["female"]),
                fact("member.age", "between", [30, 45]),
            ]
        },
        of_member(
            "gender = 'female' AND 2026 - birth_year - CASE WHEN birth_month * 100 + birth_day"
            " > 617 THEN 1 ELSE 0 END BETWEEN 30 AND 45"
        ),
    ),
    Case(
        "businesses and trades",
        {
            "any": [
                fact("member.kind", "any_of", ["business"]),
                fact("member.company", "contains", "לוי"),
                fact("member.job_title", "ends_with", "תוכנה"),
            ]
        },
        of_member(
            "(kind = 'business' OR instr(company, 'לוי') > 0 OR substr(job_title, -5) = 'תוכנה')"
        ),
    ),
    Case(
        "birthday",
        fact("member.birthday", "in_next_days", 7),
        "SELECT id FROM member INDEXED BY ix_member_birth_month_birth_day"
        " WHERE birth_month = 6 AND birth_day BETWEEN 17 AND 23 AND state = 'known'",
    ),
    Case(
        "tags",
        fact("member.tags", "any_of", ["VIP"]),
        of_club("member_tag", "tag_id = (SELECT id FROM tag WHERE name = 'VIP')"),
    ),
    Case(
        "enrolled by one of a branch",
        {
            "all": [
                fact("member.home_branch", "any_of", ["HFA"]),
                fact("member.enrolled_by", "none_of", ["E11"]),
                fact("member.enrolled_on", "in_last_days", 365),
                fact("member.source", "equals", "web"),
            ]
        },
        of_member(
            "home_branch_id = (SELECT id FROM branch WHERE code = 'HFA') AND enrolled_by_id NOT IN"
            " (SELECT id FROM employee WHERE code = 'E11') AND enrolled_on > :a - 365"
            " AND enrolled_on <= :a AND source = 'web'"
        ),
    ),
    Case(
        "brought others",
        fact("member.referrals", "at_least", 2),
        "SELECT referred_by_id AS id FROM member INDEXED BY ix_member_referred_by_id"
        " WHERE referred_by_id IS NOT NULL AND state = 'known' AND coalesce(enrolled_on, 0) <= :a"
        f" AND referred_by_id {LIVE} GROUP BY referred_by_id HAVING count(*) >= 2",
    ),
    Case(
        "details are poor",
        fact("member.quality", "less_than", 60),
        of_member("quality < 60"),
    ),
    Case(
        "own fields",
        {
            "all": [
                fact("custom.מידה", "more_than", 40),
                fact("custom.חלב", "any_of", ["סויה", "שקדים"]),
            ]
        },
        of_club(
            "member_custom",
            "field_id = (SELECT id FROM custom_field WHERE name = 'מידה') AND number_milli > 40000"
            " AND member_id IN (SELECT member_id FROM member_custom WHERE field_id ="
            " (SELECT id FROM custom_field WHERE name = 'חלב') AND text_value IN ('סויה', 'שקדים'))",
        ),
    ),
    Case(
        "own texts and days",
        {
            "any": [
                fact("custom.הערה", "contains", "עוגות"),
                fact("custom.יום נישואין", "in_last_days", 1_000),
            ]
        },
        of_club(
            "member_custom",
            "((field_id = (SELECT id FROM custom_field WHERE name = 'הערה')"
            " AND instr(text_value, 'עוגות') > 0) OR (field_id = (SELECT id FROM custom_field"
            " WHERE name = 'יום נישואין') AND day_value > :a - 1000 AND day_value <= :a))",
        ),
    ),
    # How they may be reached.
    Case(
        "reachable",
        fact("contact.reachable", "any_of", ["email", "sms"]),
        of_member("reach_mask & 3 <> 0"),
    ),
    Case(
        "agreed, by the channel they like",
        {
            "all": [
                fact("contact.consents", "all_of", ["email", "post"]),
                fact("contact.preferred", "any_of", ["email", "post"]),
            ]
        },
        of_member("consent_mask & 5 = 5 AND preferred_channel IN ('email', 'post')"),
    ),
    Case(
        "not written to lately",
        fact("contact.times_contacted", "equals", 0, within={"last_days": 60}),
        all_but(
            "SELECT member_id FROM campaign_recipient WHERE state = 'sent' AND sent_at >= :m60"
        ),
    ),
    Case(
        "written to before the spring",
        fact("contact.last_contacted_on", "before", "2026-03-01"),
        "SELECT member_id AS id FROM campaign_recipient WHERE state = 'sent' AND member_id"
        f" {LIVE} GROUP BY member_id HAVING max(sent_at) < :m108",
    ),
    # What they bought.
    Case(
        "silent",
        fact("purchases.count", "equals", 0, within={"last_days": 60}),
        "SELECT m.id FROM member AS m LEFT JOIN member_summary AS s ON s.member_id = m.id"
        " WHERE m.state = 'known' AND (s.last_on IS NULL OR s.last_on <= :a - 60)",
    ),
    Case(
        "visits in a window",
        fact("purchases.count", "between", [2, 5], within={"days_ago": [30, 180]}),
        grouped(
            f"{HISTORY} AND sold_on BETWEEN :a - 179 AND :a - 30", "sum(is_sale) BETWEEN 2 AND 5"
        ),
    ),
    Case(
        "spent in a year",
        fact("purchases.total", "at_least", 60_000, **YEAR),
        grouped(f"{HISTORY} AND {IN_YEAR}", "sum(total_minor) >= 60000"),
    ),
    Case(
        "spent in the last week",
        fact("purchases.total", "at_least", 10_000, within={"last_days": 7}),
        grouped(f"{DAYS} AND sold_on >= :a - 6", "sum(total_minor) >= 10000"),
    ),
    Case(
        "mornings",
        fact("purchases.count", "at_least", 3, where={"hours": [7, 11], "weekday": [5, 6]}),
        grouped(
            f"{HISTORY} AND sold_minute >= 420 AND sold_minute < 660"
            " AND (sold_on + 3) % 7 + 1 IN (5, 6)",
            "sum(is_sale) >= 3",
        ),
    ),
    Case(
        "average",
        fact("purchases.average_basket", "at_least", 12_000, within={"last_months": 6}),
        grouped(
            f"{HISTORY} AND {MONTHS_6}",
            "sum(is_sale) > 0 AND sum(total_minor) >= 12000.0 * sum(is_sale)",
        ),
    ),
    Case(
        "first and last purchase",
        {
            "all": [
                fact("purchases.first_on", "before", "2025-01-01"),
                fact("purchases.last_on", "in_last_days", 45),
            ]
        },
        of_summary("first_on < :a - 532 AND last_on > :a - 45 AND last_on <= :a"),
    ),
    Case(
        "days since, in the north",
        fact("purchases.days_since_last", "more_than", 90, where={"branch": ["HFA", "NZR"]}),
        grouped(f"{HISTORY} AND {NORTH}", ":a - max(CASE WHEN is_sale = 1 THEN sold_on END) > 90"),
    ),
    Case("branches", fact("purchases.branches", "at_least", 3), of_summary("branches >= 3")),
    Case(
        "branches in half a year",
        fact("purchases.branches", "at_least", 2, within={"last_months": 6}),
        grouped(
            f"{HISTORY} AND {MONTHS_6}",
            "count(DISTINCT CASE WHEN is_sale = 1 THEN branch_id END) >= 2",
        ),
    ),
    Case(
        "main branch",
        fact("purchases.main_branch", "none_of", ["TLV"]),
        of_summary("main_branch_id <> (SELECT id FROM branch WHERE code = 'TLV')"),
    ),
    Case(
        "main branch in a year",
        fact("purchases.main_branch", "any_of", ["JER"], **YEAR),
        "SELECT member_id AS id FROM (SELECT c.member_id, b.code, row_number() OVER"
        " (PARTITION BY c.member_id ORDER BY c.receipts DESC, b.code) AS place FROM"
        f" (SELECT member_id, branch_id, sum(is_sale) AS receipts {HISTORY} AND {IN_YEAR}"
        " GROUP BY member_id, branch_id HAVING sum(is_sale) > 0) AS c"
        " JOIN branch AS b ON b.id = c.branch_id) AS x"
        f" WHERE place = 1 AND code = 'JER' AND member_id {LIVE}",
    ),
    Case(
        "spent on a category",
        fact("purchases.total", "at_least", 6_000, where={"category": ["CATEGORY 4"]}, **YEAR),
        grouped(f"{LINES} AND {CATEGORY} AND {IN_YEAR}", "sum(amount_minor) >= 6000"),
    ),
    Case(
        "visits for a category",
        fact("purchases.count", "at_least", 3, where={"category": ["CATEGORY 4"]}),
        grouped(
            f"{LINES} AND {CATEGORY} AND (is_return = 0 OR"
            " (SELECT is_sale FROM receipt AS p WHERE p.id = receipt_id) = 1)",
            "count(DISTINCT receipt_id) >= 3",
        ),
    ),
    Case(
        "a department",
        fact("purchases.total", "at_least", 20_000, where={"department": ["DEPARTMENT 2"]}, **YEAR),
        grouped(f"{OF_DEPARTMENT} AND {IN_YEAR}", "sum(amount_minor) >= 20000"),
    ),
    Case(
        "a brand and some products",
        {
            "any": [
                fact("purchases.items", "at_least", 12, where={"brand": ["Brand 7"]}),
                fact("purchases.count", "at_least", 4, where={"product": ["P00007", "P00100"]}),
            ]
        },
        "SELECT id FROM ("
        + grouped(
            f"{OF_PRODUCTS} AND product_id IN (SELECT id FROM product WHERE brand = 'Brand 7')",
            "sum(quantity_milli) >= 12000",
        )
        + ") AS x UNION SELECT id FROM ("
        + grouped(
            f"{OF_PRODUCTS} AND product_id IN (SELECT id FROM product WHERE product_no IN"
            " ('P00007', 'P00100')) AND (is_return = 0 OR"
            " (SELECT is_sale FROM receipt AS p WHERE p.id = receipt_id) = 1)",
            "count(DISTINCT receipt_id) >= 4",
        )
        + ") AS y",
    ),
    Case(
        "bought both",
        fact("purchases.bought", "all_of", ["product:P00007", "category:CATEGORY 4"]),
        f"SELECT DISTINCT member_id AS id {OF_PRODUCTS} AND product_id ="
        " (SELECT id FROM product WHERE product_no = 'P00007') AND is_return = 0 AND member_id IN"
        f" (SELECT member_id {LINES} AND {CATEGORY} AND is_return = 0) AND member_id {LIVE}",
    ),
    Case(
        "never bought",
        fact("purchases.bought", "none_of", ["category:CATEGORY 4"]),
        all_but(f"SELECT DISTINCT member_id {LINES} AND {CATEGORY} AND is_return = 0"),
    ),
    Case(
        "share of a category",
        fact("purchases.share", "at_least", 0.3, where={"category": ["CATEGORY 4"]}),
        f"SELECT p.member_id AS id FROM (SELECT member_id, sum(amount_minor) AS part {LINES}"
        f" AND {CATEGORY} AND member_id {LIVE} GROUP BY member_id) AS p"
        " CROSS JOIN member_summary AS s ON s.member_id = p.member_id"
        " WHERE s.total_minor > 0 AND 1.0 * part / s.total_minor >= 0.3",
    ),
    Case(
        "what came back",
        {
            "any": [
                fact("purchases.return_rate", "more_than", 0.2),
                fact("purchases.count", "more_than", 1, where={"returns": True}),
            ]
        },
        "SELECT id FROM ("
        + grouped(
            HISTORY,
            "sum(total_minor + returned_minor) > 0 AND"
            " 1.0 * sum(returned_minor) / sum(total_minor + returned_minor) > 0.2",
        )
        + ") AS x UNION SELECT id FROM ("
        + grouped(
            "FROM receipt_line INDEXED BY ix_receipt_line_return_history WHERE is_return = 1 AND"
            " member_id IS NOT NULL AND (SELECT is_sale FROM receipt AS p WHERE p.id = receipt_id) = 1",
            "count(DISTINCT receipt_id) > 1",
        )
        + ") AS y",
    ),
    Case(
        "bargains",
        fact("purchases.discount_share", "at_least", 0.05, within={"last_months": 6}),
        grouped(
            f"{HISTORY} AND {MONTHS_6}",
            "sum(total_minor + discount_minor) > 0 AND"
            " 1.0 * sum(discount_minor) / sum(total_minor + discount_minor) >= 0.05",
        ),
    ),
    Case(
        "spending less",
        fact("purchases.trend", "less_than", 0.5, within={"last_days": 90}),
        grouped(
            f"{HISTORY} AND sold_on > :a - 180",
            "sum(CASE WHEN sold_on <= :a - 90 THEN total_minor ELSE 0 END) > 0 AND"
            " 1.0 * sum(CASE WHEN sold_on > :a - 90 THEN total_minor ELSE 0 END)"
            " / sum(CASE WHEN sold_on <= :a - 90 THEN total_minor ELSE 0 END) < 0.5",
        ),
    ),
    # Their rhythm.
    Case(
        "drifting from their rhythm",
        fact("purchases.gap_ratio", "more_than", 2.0),
        of_summary(f"2.0 * (:a - last_on) / {HALF_DAYS} > 2"),
    ),
    Case(
        "rhythm of a year",
        fact("purchases.usual_gap_days", "at_most", 14, **YEAR),
        f"SELECT member_id AS id {gaps(f'{HISTORY} AND is_sale = 1 AND {IN_YEAR}')}"
        f" WHERE member_id {LIVE} GROUP BY member_id HAVING {median_up_to('14')}",
    ),
    Case(
        "rhythm at a branch",
        fact("purchases.usual_gap_days", "at_most", 21, where={"branch": ["TLV"]}),
        "SELECT member_id AS id "
        + gaps(
            f"{HISTORY} AND is_sale = 1 AND branch_id = (SELECT id FROM branch WHERE code = 'TLV')"
        )
        + f" WHERE member_id {LIVE} GROUP BY member_id HAVING {median_up_to('21')}",
    ),
    Case(
        "drifting from a category",
        fact("purchases.gap_ratio", "more_than", 3.0, where={"category": ["CATEGORY 4"]}),
        "SELECT member_id AS id FROM ("
        + median_gaps(
            f"{LINES} AND {CATEGORY} AND (is_return = 0 OR"
            " (SELECT is_sale FROM receipt AS p WHERE p.id = receipt_id) = 1)"
        )
        + ") AS u WHERE 2.0 * (:a - last_on) / CASE WHEN half_days < 2 THEN 2 ELSE half_days END"
        f" > 3 AND member_id {LIVE}",
    ),
    Case(
        "drifting on workdays",
        fact("purchases.gap_ratio", "more_than", 2.0, where={"weekday": [1, 2, 3, 4, 7]}),
        "SELECT member_id AS id FROM ("
        + median_gaps(f"{HISTORY} AND is_sale = 1 AND (sold_on + 3) % 7 + 1 IN (1, 2, 3, 4, 7)")
        + ") AS u WHERE 2.0 * (:a - last_on) / CASE WHEN half_days < 2 THEN 2 ELSE half_days END"
        f" > 2 AND member_id {LIVE}",
    ),
    # Where they stand among the others.
    Case(
        "stages at risk",
        fact("lifecycle.stage", "any_of", ["drifting", "lost"]),
        PAST + " IN ('drifting', 'lost')",
    ),
    Case(
        "drifting four months ago",
        fact("lifecycle.stage", "any_of", ["drifting"]),
        PAST + " = 'drifting'",
        days_ago=120,
    ),
    Case(
        "came or came back last month",
        fact("lifecycle.stage", "any_of", ["new", "returned"]),
        PAST + " IN ('new', 'returned')",
        days_ago=30,
    ),
    Case(
        "preferred",
        fact("lifecycle.preferred", "equals", True),
        f"WITH t AS MATERIALIZED (SELECT member_id, sum(total_minor) AS total {HISTORY}"
        f" AND sold_on > :a - 365 AND member_id {LIVE} GROUP BY member_id"
        " HAVING sum(total_minor) > 0) SELECT member_id AS id FROM t WHERE total >= (SELECT total"
        " FROM t ORDER BY total DESC LIMIT 1 OFFSET"
        " (SELECT (count(*) + 4 - (count(*) + 4) % 5) / 5 - 1 FROM t))",
    ),
    Case(
        "best by recency and money",
        {
            "all": [fact("rfm.recency", "at_least", 4), fact("rfm.monetary", "equals", 5)],
        },
        of_summary(f"{RECENT} AND 5 * total_minor > {edge('total_minor', 4)}"),
    ),
    Case(
        "frequent, or a cell",
        {"any": [fact("rfm.frequency", "equals", 5), fact("rfm.cell", "ends_with", "55")]},
        of_summary(f"5 * any_receipts > {edge('any_receipts', 4)}"),
    ),
    Case(
        "must not lose",
        fact("rfm.group", "any_of", ["cannot_lose"]),
        of_summary(
            f"5 * any_last_on < {edge('any_last_on', 2)}"
            f" AND 5 * any_receipts > {edge('any_receipts', 4)}"
        ),
    ),
    Case(
        "best spenders three months ago",
        fact("rfm.monetary", "equals", 5),
        f"WITH t AS MATERIALIZED (SELECT member_id, sum(total_minor) AS total {HISTORY}"
        f" AND sold_on <= :a AND member_id {LIVE} GROUP BY member_id)"
        f" SELECT member_id AS id FROM t WHERE 5 * total > {edge('total', 4, 't')}",
        days_ago=90,
    ),
    Case(
        "a tenth, drawn",
        fact("sample.percent", "at_most", 10, seed=SEED),
        of_member("draw(member_no) <= 10"),
    ),
    Case(
        "expected to stay and to bring",
        {
            "all": [
                fact("value.alive", "at_least", 0.5),
                fact("value.expected_12m", "at_least", 100_000),
            ]
        },
        of_club(
            "member_value",
            "fit_id = (SELECT max(id) FROM value_fit WHERE is_complete = 1)"
            " AND alive_ppm / 1000000.0 >= 0.5 AND expected_12m_minor >= 100000",
        ),
    ),
    # What the club did.
    Case(
        "standing in the club",
        {
            "all": [
                fact("membership.program", "any_of", ["מועדון תמר"]),
                fact("membership.track", "any_of", ["כסף", "זהב"]),
                fact("membership.tenure_days", "more_than", 180),
                fact("membership.ends_on", "in_next_days", 365),
                fact("membership.joined_via", "any_of", ["rule"]),
            ]
        },
        of_club(
            "membership",
            "state = 'active' AND program_id = 1 AND track_id IN (2, 3) AND joined_on < :a - 180"
            " AND ends_on BETWEEN :a AND :a + 364 AND joined_via = 'rule'",
        ),
    ),
    Case(
        "had left the club",
        {
            "all": [
                fact("membership.state", "any_of", ["left", "expired"]),
                fact("membership.joined_on", "before", "2026-01-01"),
            ]
        },
        of_club(
            "membership AS ms",
            "joined_on <= :a AND joined_on < :new_year AND (SELECT e.state FROM membership_event"
            " AS e WHERE e.membership_id = ms.id AND e.happened_on <= :a"
            " ORDER BY e.happened_at DESC, e.id DESC LIMIT 1) IN ('left', 'expired')",
        ),
        days_ago=90,
    ),
    Case(
        "points and credit",
        {
            "all": [
                fact("balance.points", "at_least", 500),
                {
                    "any": [
                        fact("balance.credit", "more_than", 0),
                        fact("balance.expiring", "more_than", 50, within={"next_days": 30}),
                        fact("balance.expiring_credit", "at_least", 500),
                    ]
                },
            ]
        },
        "SELECT member_id AS id FROM account WHERE unit = 'points' AND balance >= 500 AND member_id"
        f" {LIVE} AND (member_id IN (SELECT member_id FROM account WHERE unit = 'credit'"
        f" AND balance > 0) OR member_id IN ({expiring('points', 'BETWEEN :a AND :a + 29', '> 50')})"
        f" OR member_id IN ({expiring('credit', '>= :a', '>= 500')}))",
    ),
    Case(
        "given and used",
        {
            "all": [
                fact("benefits.granted", "at_least", 2, within={"last_days": 365}),
                fact("benefits.redeemed", "equals", 0),
                fact("benefits.fatigue", "at_least", 2),
                {"not": fact("benefits.last_redeemed_on", "is_known")},
            ]
        },
        f"SELECT member_id AS id FROM benefit_grant WHERE member_id {LIVE} GROUP BY member_id"
        " HAVING count(CASE WHEN granted_on BETWEEN :a - 364 AND :a THEN 1 END) >= 2"
        " AND count(redeemed_on) = 0 AND count(CASE WHEN state <> 'revoked' THEN 1 END) >= 2",
    ),
    Case(
        "answered a campaign",
        {
            "all": [
                fact("campaigns.received", "any_of", ["פסח", "קיץ"]),
                {"not": fact("campaigns.responded", "is_known")},
                fact("campaigns.arm", "none_of", ["control"]),
            ]
        },
        of_club(
            "campaign_recipient",
            "state = 'sent' AND campaign_id IN"
            " (SELECT id FROM campaign WHERE name IN ('פסח', 'קיץ')) AND member_id NOT IN"
            " (SELECT member_id FROM campaign_recipient WHERE responded_on <= :a OR arm = 'control')",
        ),
    ),
    # Everything together.
    Case(
        "in another segment",
        fact("segment.in", "any_of", ["צפוניים"]),
        of_summary(
            "main_branch_id IN (SELECT id FROM branch WHERE code IN ('HFA', 'NZR'))"
            " AND total_minor >= 100000"
        ),
    ),
    Case(
        "worth winning back",
        {
            "all": [
                fact("purchases.total", "at_least", 60_000, **YEAR),
                {
                    "any": [
                        fact("purchases.gap_ratio", "more_than", 2.0),
                        fact("purchases.count", "equals", 0, within={"last_days": 60}),
                    ]
                },
                fact("contact.reachable", "any_of", ["email", "sms"]),
            ]
        },
        f"SELECT d.member_id AS id FROM (SELECT member_id {HISTORY} AND {IN_YEAR}"
        " GROUP BY member_id HAVING sum(total_minor) >= 60000) AS d"
        " CROSS JOIN member_summary AS s ON s.member_id = d.member_id"
        " CROSS JOIN member AS m ON m.id = d.member_id WHERE m.state = 'known'"
        f" AND m.reach_mask & 3 <> 0 AND (2.0 * (:a - s.last_on) / {HALF_DAYS} > 2"
        " OR s.last_on <= :a - 60)",
    ),
]
