"""Rules of what members bought, their rhythm, and where they stand among the others."""

from tests.bench.reference_sql import (
    CATEGORY,
    DAYS,
    HALF_DAYS,
    HISTORY,
    IN_YEAR,
    LINES,
    LIVE,
    MONTHS_6,
    NORTH,
    OF_DEPARTMENT,
    OF_PRODUCTS,
    OF_SALE,
    PAST,
    RECENT,
    SEED,
    YEAR,
    Case,
    all_but,
    edge,
    fact,
    gaps,
    grouped,
    median_gaps,
    median_up_to,
    of_club,
    of_member,
    of_summary,
)

PURCHASES = [
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
            f"{LINES} AND {CATEGORY} AND (is_return = 0 OR {OF_SALE})",
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
            f" {OF_SALE})",
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
            f" member_id IS NOT NULL AND {OF_SALE}",
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
        + median_gaps(f"{LINES} AND {CATEGORY} AND (is_return = 0 OR {OF_SALE})")
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
]

STANDING = [
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
                fact("value.visits_12m", "more_than", 6),
            ]
        },
        of_club(
            "member_value",
            "fit_id = (SELECT max(id) FROM value_fit WHERE is_complete = 1)"
            " AND alive_ppm / 1000000.0 >= 0.5 AND expected_12m_minor >= 100000"
            " AND visits_milli / 1000.0 > 6",
        ),
    ),
]
