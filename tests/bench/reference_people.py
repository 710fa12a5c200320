"""Rules of who members are, how they may be reached, and what the club did with them."""

from tests.bench.reference_sql import (
    HALF_DAYS,
    HISTORY,
    IN_YEAR,
    LIVE,
    TOGETHER_ON_A_ROW,
    YEAR,
    Case,
    all_but,
    expiring,
    fact,
    of_club,
    of_member,
    of_summary,
)

PEOPLE = [
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
            " (SELECT id FROM custom_field WHERE name = 'חלב')"
            " AND text_value IN ('סויה', 'שקדים'))",
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
]

CLUB = [
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
        "SELECT member_id AS id FROM membership WHERE joined_on <= :a GROUP BY member_id"
        " HAVING count(CASE WHEN state = 'active' AND program_id = 1 THEN 1 END) > 0"
        " AND count(CASE WHEN state = 'active' AND track_id IN (2, 3) THEN 1 END) > 0"
        " AND min(CASE WHEN state = 'active' THEN joined_on END) < :a - 180"
        " AND min(CASE WHEN state = 'active' THEN ends_on END) BETWEEN :a AND :a + 364"
        f" AND count(CASE WHEN joined_via = 'rule' THEN 1 END) > 0 AND member_id {LIVE}",
        limit=TOGETHER_ON_A_ROW,
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
        " AND balance > 0) OR member_id IN"
        f" ({expiring('points', 'BETWEEN :a AND :a + 29', '> 50')})"
        f" OR member_id IN ({expiring('credit', '>= :a', '>= 500')}))",
    ),
    Case(
        "given and left unused",
        {
            "all": [
                fact("benefits.granted", "at_least", 2, within={"last_days": 365}),
                fact("benefits.fatigue", "at_least", 2),
                {
                    "any": [
                        fact("benefits.redeemed", "equals", 0),
                        fact("benefits.last_redeemed_on", "not_in_last_days", 200),
                    ]
                },
            ]
        },
        "SELECT g.member_id AS id FROM benefit_grant AS g LEFT JOIN (SELECT member_id,"
        " max(redeemed_on) AS last_on, max(granted_on * 4294967296 + id) AS used FROM benefit_grant"
        " WHERE redeemed_on IS NOT NULL AND redeemed_on <= :a AND state <> 'revoked'"
        f" GROUP BY member_id) AS u ON u.member_id = g.member_id WHERE g.member_id {LIVE}"
        " GROUP BY g.member_id"
        " HAVING count(CASE WHEN granted_on BETWEEN :a - 364 AND :a THEN 1 END) >= 2"
        " AND count(CASE WHEN state <> 'revoked' AND granted_on <= :a"
        " AND granted_on * 4294967296 + id > coalesce(used, -1) THEN 1 END) >= 2"
        " AND (max(last_on) IS NULL OR max(last_on) <= :a - 200)",
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
            " (SELECT member_id FROM campaign_recipient"
            " WHERE responded_on <= :a OR arm = 'control')",
        ),
    ),
]

TOGETHER = [
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
