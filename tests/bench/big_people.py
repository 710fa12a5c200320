"""The people of the big shop: profiles, cards, consents and tags."""

from typing import Any

import numpy as np

from models.base import day_number
from tests.bench.big_sales import DAYS, FIRST_DAY, Habits
from tests.bench.bulk import load, or_null, uids

FIRST_NAMES = [
    "דנה:dana",
    "נועה:noa",
    "תמר:tamar",
    "שירה:shira",
    "מיכל:michal",
    "יעל:yael",
    "רונית:ronit",
    "אביגיל:avigail",
    "רחל:rachel",
    "שרה:sara",
    "הדס:hadas",
    "ליאת:liat",
    "מאיה:maya",
    "אסתר:ester",
    "ענבל:inbal",
    "יוסף:yosef",
    "דוד:david",
    "משה:moshe",
    "אבי:avi",
    "יונתן:yonatan",
    "עמית:amit",
    "איתי:itay",
    "אורי:uri",
    "נדב:nadav",
    "גיא:guy",
    "עומר:omer",
    "רועי:roi",
    "אלון:alon",
    "דניאל:daniel",
    "מוחמד:muhammad",
    "Olga:olga",
    "Ivan:ivan",
    "Linh:linh",
    "Đức:duc",
    "Aziza:aziza",
    "Jasur:jasur",
]
LAST_NAMES = [
    "כהן:cohen",
    "לוי:levi",
    "מזרחי:mizrahi",
    "פרץ:peretz",
    "ביטון:biton",
    "דהן:dahan",
    "אברהם:avraham",
    "פרידמן:friedman",
    "מלכה:malka",
    "אזולאי:azulay",
    "כץ:katz",
    "יוסף:yosef",
    "דוד:david",
    "עמר:amar",
    "אוחיון:ohayon",
    "חדד:hadad",
    "גבאי:gabay",
    "בן־דוד:bendavid",
    "אדרי:edri",
    "לוין:levin",
    "טל:tal",
    "קליין:klein",
    "חן:chen",
    "שפירא:shapira",
    "חזן:hazan",
    "משה:moshe",
    "אגבריה:agbaria",
    "גולן:golan",
    "שחר:shahar",
    "ברק:barak",
    "צ׳רני:cherny",
    "שמעוני:shimoni",
    "נגר:nagar",
    "סגל:segal",
    "רוזן:rosen",
    "Nguyễn:nguyen",
    "Oʻktamov:oktamov",
    "Petrov:petrov",
]
CITIES = [
    "תל אביב",
    "חיפה",
    "ירושלים",
    "רמת גן",
    "נצרת",
    "גבעתיים",
    "בני ברק",
    "חולון",
    "בת ים",
    "פתח תקווה",
    "ראשון לציון",
    "רחובות",
    "נתניה",
    "הרצליה",
    "כפר סבא",
    "רעננה",
    "הוד השרון",
    "מודיעין",
    "אשדוד",
    "אשקלון",
    "באר שבע",
    "עכו",
    "נהריה",
    "קריית אתא",
    "טבריה",
    "עפולה",
    "יקנעם",
    "זכרון יעקב",
    "חדרה",
    "לוד",
]
STREETS = [
    "הרצל",
    "ז׳בוטינסקי",
    "בן גוריון",
    "רוטשילד",
    "ויצמן",
    "הנשיא",
    "אלנבי",
    "ביאליק",
    "סוקולוב",
    "העצמאות",
]
TAGS = ("VIP", "אלרגי לאגוזים", "עסקים בשכונה", "סטודנטים")
JOBS = ("אחות", "מורה", "מהנדס תוכנה", "מנהלת חשבונות", "סטודנטית", "נהג", "עורכת דין")
CHANNELS = {"email": 0.6, "sms": 0.75, "post": 0.3, "phone": 0.35}


def load_people(connection: Any, rng: np.random.Generator, who: Habits) -> None:
    """Insert employees, members 1 … N, their cards, consents and tags."""
    load_employees(connection)
    load_members(connection, rng, who)
    load_cards(connection, rng, len(who.start))
    load_consents(connection, rng, who)
    load_tags(connection, rng, len(who.start))


def load_employees(connection: Any) -> None:
    """Five in each branch."""
    load(
        connection,
        "employee",
        25,
        id=list(range(1, 26)),
        uid=uids(25, 8),
        code=[f"E{n:02}" for n in range(1, 26)],
        name=[FIRST_NAMES[n].split(":")[0] for n in range(25)],
        branch_id=[n // 5 + 1 for n in range(25)],
    )


def load_members(connection: Any, rng: np.random.Generator, who: Habits) -> None:
    """Profiles as real shops have them: most have a phone, some share one, many lack the rest."""
    n = len(who.start)
    first = [FIRST_NAMES[i].split(":") for i in rng.integers(0, len(FIRST_NAMES), n)]
    last = [LAST_NAMES[i].split(":") for i in skewed(rng, len(LAST_NAMES), n)]
    phone = [
        f"+9725{'02348'[i % 5]}{2_000_000 + i * 7_919 % 7_999_993:07}" if has else None
        for i, has in enumerate((rng.random(n) < 0.92).tolist())
    ]
    for i in np.flatnonzero(rng.random(n) < 0.02).tolist():
        phone[i] = phone[i - 1]
    domains = ("gmail.com", "walla.co.il", "example.co.il", "hotmail.com")
    email = [
        f"{first[i][1]}.{last[i][1]}{i}@{domains[i % 4]}" if has else None
        for i, has in enumerate((rng.random(n) < 0.6).tolist())
    ]
    born = rng.random(n) < 0.7
    default = born & (rng.random(n) < 0.03)
    joined = (who.start - np.where(who.start == 0, rng.integers(0, 600, n), 0)) + day_number(
        FIRST_DAY
    )
    city = [CITIES[i] for i in skewed(rng, len(CITIES), n)]
    lives = rng.random(n) < 0.8
    posted = lives & (rng.random(n) < 0.5)
    works, prefers, came = (rng.random(n) < share for share in (0.4, 0.25, 0.12))
    # Whoever was brought came after the one who brought them.
    brought_by = (rng.random(n) ** 2 * np.arange(n)).astype(np.int64) + 1
    came &= brought_by <= np.arange(n)
    load(
        connection,
        "member",
        n,
        id=list(range(1, n + 1)),
        uid=uids(n, 9),
        member_no=[f"{i:06}" for i in range(1, n + 1)],
        state="known",
        kind=["business" if i % 50 == 0 else "person" for i in range(n)],
        first_name=[name[0] for name in first],
        last_name=[name[0] for name in last],
        name_key="",
        job_title=or_null(rng.choice(JOBS, n), works),
        preferred_channel=or_null(rng.choice(list(CHANNELS), n), prefers),
        referred_by_id=or_null(brought_by, came),
        company=[f"{last[i][0]} בע״מ" if i % 50 == 0 else None for i in range(n)],
        phone=phone,
        email=email,
        gender=rng.choice(["female", "male"], n).tolist(),
        birth_year=or_null(rng.integers(1940, 2009, n), born & (rng.random(n) < 0.8)),
        birth_month=or_null(np.where(default, 1, rng.integers(1, 13, n)), born),
        birth_day=or_null(np.where(default, 1, rng.integers(1, 29, n)), born),
        city=or_null(np.array(city), lives),
        postcode=or_null(
            np.array([f"{p:07}" for p in rng.integers(1_000_000, 9_999_999, n)]), posted
        ),
        address=or_null(np.array([f"{STREETS[i % 10]} {i % 120 + 1}" for i in range(n)]), posted),
        language=rng.choice(["he", "he", "he", "en", "uz", "vi"], n).tolist(),
        source=rng.choice(["counter", "import", "web"], n).tolist(),
        enrolled_on=joined,
        enrolled_by_id=who.branch * 5 + rng.integers(1, 6, n),
        home_branch_id=who.branch + 1,
        consent_mask=0,
        reach_mask=0,
        created_at=joined * 86_400_000,
        changed_at=joined * 86_400_000,
    )


def load_cards(connection: Any, rng: np.random.Generator, n: int) -> None:
    """Seven of ten carry a card; all other keys follow from the profile."""
    holders = np.flatnonzero(rng.random(n) < 0.7) + 1
    load(
        connection,
        "member_key",
        len(holders),
        member_id=holders,
        kind="card",
        value=[f"2900{who:08}" for who in holders],
        added_at=noon_of(0),
    )


def load_consents(connection: Any, rng: np.random.Generator, who: Habits) -> None:
    """Decisions by channel; one in twelve who agreed changed their mind later."""
    n, count = len(who.start), 0
    for channel, share in CHANNELS.items():
        asked = np.flatnonzero(rng.random(n) < share)
        granted = rng.random(len(asked)) < 0.85
        regret = asked[granted][rng.random(int(granted.sum())) < 0.08]
        members = np.concatenate([asked, regret])
        state = ["granted" if yes else "refused" for yes in granted] + ["refused"] * len(regret)
        later = np.concatenate([np.zeros(len(asked)), rng.integers(1, 200, len(regret))])
        day = np.minimum(who.start[members] + later.astype(np.int64), DAYS - 1)
        load(
            connection,
            "consent",
            len(members),
            uid=uids(len(members), 10, count),
            member_id=members + 1,
            channel=channel,
            state=state,
            basis="explicit",
            wording_version="2024-1",
            decided_at=noon_of(0) + day * 86_400_000,
            source="counter",
        )
        count += len(members)


def load_tags(connection: Any, rng: np.random.Generator, n: int) -> None:
    """Four tags, from one in a hundred to one in ten."""
    load(
        connection,
        "tag",
        len(TAGS),
        id=list(range(1, len(TAGS) + 1)),
        uid=uids(len(TAGS), 11),
        name=list(TAGS),
    )
    for tag, share in enumerate((0.01, 0.03, 0.06, 0.1), 1):
        tagged = np.flatnonzero(rng.random(n) < share) + 1
        load(connection, "member_tag", len(tagged), tag_id=tag, member_id=tagged)


def skewed(rng: np.random.Generator, kinds: int, n: int) -> list[int]:
    """Return n choices among the kinds, the first ones far more often."""
    weights = 1 / np.arange(1, kinds + 1) ** 0.7
    return list(rng.choice(kinds, n, p=weights / weights.sum()).tolist())


def noon_of(day: int) -> int:
    """Return noon of a day counted from FIRST_DAY, in milliseconds."""
    return (day_number(FIRST_DAY) + day) * 86_400_000 + 43_200_000
