"""The made-up café: what it sells, who comes, when it is open."""

from dataclasses import dataclass
from datetime import date

SHOP = "בית הקפה של נועה"
ADDRESS = "רחוב הנמל 12, תל אביב-יפו"
PHONE = "03-5550123"
EMAIL = "noa@example.com"


@dataclass(frozen=True, slots=True)
class Branch:
    """A branch and its share of the visits."""

    code: str
    name: str
    region: str
    share: float
    employees: tuple[str, ...]


BRANCHES = (
    Branch("01", "סניף מרכז", "מרכז", 0.58, ("דנה", "יוסי", "מאיה")),
    Branch("02", "סניף נמל", "חוף", 0.42, ("עומר", "לינוי")),
)


@dataclass(frozen=True, slots=True)
class Article:
    """Something on the menu.

    `weight` is how often it is chosen among its kind; `summer` above 1 sells better in July,
    below 1 in January. Prices in agorot.
    """

    code: str
    name: str
    department: str
    category: str
    price_minor: int
    cost_minor: int
    weight: float
    summer: float = 1.0


_DRINKS, _KITCHEN, _BAKERY, _SHELF = "משקאות", "מטבח", "מאפייה", "מדף"

MENU = (
    Article("1001", "הפוך גדול", _DRINKS, "קפה חם", 1600, 380, 30, 0.85),
    Article("1002", "הפוך קטן", _DRINKS, "קפה חם", 1300, 300, 22, 0.85),
    Article("1003", "אספרסו כפול", _DRINKS, "קפה חם", 1100, 220, 12),
    Article("1004", "אמריקנו", _DRINKS, "קפה חם", 1200, 210, 9),
    Article("1005", "קפה שחור", _DRINKS, "קפה חם", 900, 120, 6),
    Article("1006", "הפוך שיבולת שועל", _DRINKS, "קפה חם", 1900, 520, 10, 0.9),
    Article("1101", "קפה קר", _DRINKS, "קפה קר", 1800, 400, 18, 2.4),
    Article("1102", "אייס קפה", _DRINKS, "קפה קר", 2100, 470, 14, 2.8),
    Article("1201", "תה עם נענע", _DRINKS, "תה ושוקו", 1200, 150, 8, 0.5),
    Article("1202", "שוקו חם", _DRINKS, "תה ושוקו", 1700, 380, 7, 0.3),
    Article("1203", "סחלב", _DRINKS, "תה ושוקו", 2200, 450, 5, 0.1),
    Article("1301", "לימונדה", _DRINKS, "משקאות קרים", 1500, 250, 9, 2.2),
    Article("1302", "סודה", _DRINKS, "משקאות קרים", 900, 140, 6, 1.4),
    Article("1303", "מיץ תפוזים סחוט", _DRINKS, "משקאות קרים", 1900, 600, 8, 0.8),
    Article("2001", "קרואסון חמאה", _BAKERY, "מאפים מתוקים", 1500, 420, 20),
    Article("2002", "קרואסון שקדים", _BAKERY, "מאפים מתוקים", 1900, 560, 13),
    Article("2003", "רוגלך", _BAKERY, "מאפים מתוקים", 1200, 300, 10),
    Article("2004", "עוגת גבינה", _BAKERY, "עוגות", 3600, 1050, 8),
    Article("2005", "עוגת שוקולד", _BAKERY, "עוגות", 3400, 980, 9),
    Article("2006", "סופגנייה", _BAKERY, "מאפים מתוקים", 1400, 380, 0.0),
    Article("2101", "בורקס גבינה", _BAKERY, "מאפים מלוחים", 1600, 430, 12),
    Article("2102", "מאפה תרד", _BAKERY, "מאפים מלוחים", 1700, 470, 8),
    Article("3001", "כריך בוקר", _KITCHEN, "כריכים", 4200, 1350, 12),
    Article("3002", "כריך טונה", _KITCHEN, "כריכים", 4400, 1500, 9),
    Article("3003", "כריך חלומי", _KITCHEN, "כריכים", 4600, 1600, 8),
    Article("3101", "סלט הבית", _KITCHEN, "סלטים", 5200, 1600, 9, 1.4),
    Article("3102", "סלט חלומי", _KITCHEN, "סלטים", 5800, 1900, 6, 1.3),
    Article("3201", "שקשוקה", _KITCHEN, "ארוחות", 5600, 1500, 8, 0.7),
    Article("3202", "ארוחת בוקר זוגית", _KITCHEN, "ארוחות", 13800, 4300, 3),
    Article("3203", "גרנולה הבית", _KITCHEN, "ארוחות", 4400, 1200, 6),
    Article("4001", "פולי קפה 250 גרם", _SHELF, "לבית", 4900, 2300, 4),
    Article("4002", "ספל קרמיקה", _SHELF, "לבית", 5900, 2400, 1),
)

FIRST_NAMES = {
    "female": (
        "נועה מאיה דנה יעל שירה תמר רוני מיכל ענבר הילה טליה ליאת אורלי רחל אסתר מרים סיגל "
        "עדי נטע כרמל לינוי אביגיל שרון גלית דבורה חן לימור סיון רותם אפרת"
    ).split(),
    "male": (
        "יוסי דוד עומר איתי אורי משה יונתן אבי רון גיא עידן נדב אלון יעקב שי תומר ליאור אסף "
        "עמית ניר איל ברק דניאל אריאל רועי יובל חיים צבי אלעד מתן"
    ).split(),
}
LAST_NAMES = (
    "כהן לוי מזרחי פרץ ביטון דהן אברהם פרידמן מלכה אזולאי כץ יוסף דוד עמר אוחיון חדד גבאי "
    "בן-דוד אדרי לביא טל שפירא גולן רוזן ברק שחר הראל אלמוג נחום סגל קפלן ויס שטרן גרינברג "
    "מור ששון צור חזן סויסה אלקיים"
).split()
CITIES = (
    ("תל אביב-יפו", "6701101", 52),
    ("רמת גן", "5252006", 14),
    ("גבעתיים", "5320047", 9),
    ("חולון", "5845101", 8),
    ("בת ים", "5930101", 7),
    ("הרצליה", "4672101", 5),
    ("פתח תקווה", "4941001", 5),
)
STREETS = "הרצל ויצמן ביאליק אלנבי דיזנגוף ארלוזורוב ז'בוטינסקי סוקולוב".split()
BUSINESSES = ("אלון הנדסה בע״מ", "סטודיו קו נקי", "שחר ושות׳ עורכי דין", "נמל טכנולוגיות")
JOBS = ("מנהלת משרד", "רכש", "מזכירה", "מנכ״ל")

# How busy each hour is; the café opens at 7 and serves until 21.
HOURS = {7: 7, 8: 13, 9: 12, 10: 9, 11: 8, 12: 9, 13: 9, 14: 6, 15: 6, 16: 8, 17: 7, 18: 4, 19: 2}
# ISO weekday: Sunday starts the week; Friday is short, on Saturday it is closed.
WEEKDAYS = {7: 1.05, 1: 0.95, 2: 0.95, 3: 1.0, 4: 1.15, 5: 1.25, 6: 0.0}
FRIDAY_CLOSES = 15


_WARMTH = (-1.0, -0.9, -0.5, 0.0, 0.4, 0.8, 1.0, 1.0, 0.7, 0.3, -0.6, -0.9)  # January first
DOUGHNUT = "2006"


def weight_on(day: date, article: Article) -> float:
    """Return how often the article is chosen on the day.

    Full `summer` in July, its inverse in January; doughnuts come with Hanukkah, in December.
    """
    if article.code == DOUGHNUT:
        return 25.0 if day.month == 12 else 0.0
    return float(article.weight * article.summer ** _WARMTH[day.month - 1])
