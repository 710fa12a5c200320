"""Cells as values: numbers, moments and yes/no as people and tills write them.

Everything is decided on text, so that leading zeros, "NA" and "None" survive. A style is what
one column has in common; it is found from many of its cells, because a single "03/04/2026" or
"1,234" says nothing.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum

# Signs around numbers that mean nothing: currencies, blanks of all widths, direction marks.
_ORNAMENT = re.compile(
    "[₪$€£₫\\s\u00a0\u2009\u202f\u200e\u200f\u202a-\u202e\u2066-\u2069']"
    "|ש[\"״]ח|NIS|ILS|USD|EUR|VND|UZS|soʻm|so'm|sum|đ",
    re.IGNORECASE,
)
_PLAIN = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,9})?\Z")
_SCIENTIFIC = re.compile(r"[+-]?[0-9]{1,15}(\.[0-9]{0,17})?[eE][+-]?[0-9]{1,2}\Z")
_GROUPED = {sign: re.compile(rf"[0-9]{{1,3}}(?:\{sign}[0-9]{{3}})+\Z") for sign in (",", ".")}
LARGEST = Decimal(10) ** 13
_MOMENT = re.compile(
    r"([0-9]{1,4})([-./])([0-9]{1,2})\2([0-9]{1,4})"
    r"(?:(?:[ T]+|, ?)([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]+)?)?"
    r"(?: ?([AaPp])\.?[Mm]\.?)?(?: ?(Z|[+-][0-9]{2}:?[0-9]{2}))?)?\Z"
)
_COMPACT = re.compile(r"([12][0-9]{3})([0-9]{2})([0-9]{2})\Z")
_SERIAL = re.compile(r"[2-7][0-9]{4}(\.[0-9]+)?\Z")
_SERIAL_ZERO = datetime(1899, 12, 30)  # noqa: DTZ001 - Excel's calendar has no zone
_FIRST_YEAR, _LAST_YEAR = 1850, 2200
_BIDI = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


class DateOrder(StrEnum):
    """How a column writes its days; a four-digit year in front is always read as one."""

    YEAR_FIRST = "ymd"
    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"
    SERIAL = "serial"


@dataclass(frozen=True, slots=True)
class NumberStyle:
    """Which sign stands before the decimals; the other one groups thousands.

    `sure` is false while no cell has shown it: then either sign may turn up.
    """

    decimal: str = "."
    sure: bool = True

    @property
    def group(self) -> str:
        """Return the sign between groups of three."""
        return "," if self.decimal == "." else "."


@dataclass(frozen=True, slots=True)
class LocalMoment:
    """A day and, where the source has it, the second of the day (None: only the day is known).

    `offset` is set where the text itself named its distance from UTC.
    """

    day: date
    second: int | None = None
    offset: timedelta | None = None


def number(text: str, style: NumberStyle) -> Decimal | None:
    """Return the number, or None for a text that is none or is beyond ten trillions.

    Knows "1,234.50", "1.234,50", "₪ 12", "12-", "(12)", "−12", "1.2E+3".
    """
    found = _number(text, style)
    if found is None and not style.sure:
        return _number(text, NumberStyle(style.group))
    return found


def _number(text: str, style: NumberStyle) -> Decimal | None:
    if style.decimal == "." and _PLAIN.match(text):
        return _bounded(Decimal(text))
    bare = _ORNAMENT.sub("", text).replace("\u2212", "-")
    if _SCIENTIFIC.match(bare):
        return _bounded(Decimal(bare))
    bare, negative = _sign(bare)
    bare = _point(bare, style)
    if not _PLAIN.match(bare) or bare.startswith("-"):
        return None
    return _bounded(-Decimal(bare) if negative else Decimal(bare))


def number_style(texts: Iterable[str], whole_money: bool = False) -> NumberStyle:
    """Return how the column writes decimals.

    A cell with both signs decides, then one whose last part cannot be a group of three.
    "1,234" alone counts as grouped; so does "1.234" where money has no decimals
    (`whole_money`, as in Vietnam).
    """
    grouped_points = False
    for text in texts:
        bare = _ORNAMENT.sub("", text).strip("-+()\u2212")
        comma, point = bare.rfind(","), bare.rfind(".")
        if comma >= 0 and point >= 0:
            return NumberStyle("," if comma > point else ".")
        if comma >= 0 and not _GROUPED[","].match(bare):
            return NumberStyle(",")
        if point >= 0:
            if not _GROUPED["."].match(bare):
                return NumberStyle(".")
            grouped_points = True
    return NumberStyle("," if grouped_points and whole_money else ".", sure=False)


def moment(text: str, order: DateOrder) -> LocalMoment | None:
    """Return the day and time, or None for a text that is none in this order."""
    bare = _BIDI.sub("", text).strip()
    found = _MOMENT.match(bare)
    if found:
        return _from_parts(found, order)
    compact = _COMPACT.match(bare)
    if compact:
        day = _day(*(int(part) for part in compact.groups()))
        return None if day is None else LocalMoment(day)
    if order is DateOrder.SERIAL and _SERIAL.match(bare):
        whole = _SERIAL_ZERO + timedelta(seconds=round(float(bare) * 86_400))
        second = whole.hour * 3600 + whole.minute * 60 + whole.second
        return LocalMoment(whole.date(), second if "." in bare else None)
    return None


# Forms that `moment` reads, ten times faster than strptime.
_FORMS = {
    f"{form}{clock}": order
    for order, forms in {
        DateOrder.YEAR_FIRST: ("%Y-%m-%d", "%Y/%m/%d"),
        DateOrder.DAY_FIRST: ("%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y"),
        DateOrder.MONTH_FIRST: ("%m/%d/%Y",),
    }.items()
    for form in forms
    for clock in ("", " %H:%M", " %H:%M:%S")
}


def moment_by(text: str, form: str) -> LocalMoment | None:
    """Return the day and time of a text in a `strptime` form, or None."""
    order = _FORMS.get(form)
    if order is not None and (read := moment(text, order)):
        return read
    try:
        found = datetime.strptime(text.strip(), form)  # noqa: DTZ007 - local, or with its own offset
    except ValueError:
        return None
    has_time = any(sign in form for sign in ("%H", "%I", "%X", "%c", "%T"))
    second = found.hour * 3600 + found.minute * 60 + found.second if has_time else None
    return LocalMoment(found.date(), second, found.utcoffset())


def date_order(texts: Iterable[str]) -> DateOrder | None:
    """Return how the column writes its days, or None while its cells leave it open.

    A first part above 12 is a day, a second part above 12 shows that the first is a month.
    """
    serial = iso = 0
    for text in texts:
        bare = _BIDI.sub("", text).strip()
        found = _MOMENT.match(bare)
        if found and len(found[1]) <= 2:
            if int(found[1]) > 12:
                return DateOrder.DAY_FIRST
            if int(found[3]) > 12:
                return DateOrder.MONTH_FIRST
        elif found or _COMPACT.match(bare):
            iso += 1
        elif _SERIAL.match(bare):
            serial += 1
    if serial > iso:
        return DateOrder.SERIAL
    return DateOrder.YEAR_FIRST if iso else None


_YES = frozenset(
    ("yes", "y", "true", "t", "1", "on", "ok", "v", "✓", "✔", "granted", "subscribed", "opt-in")
    + ("כן", "נכון", "אישר", "אישרה", "מאשר", "מאשרת", "מאושר")
    + ("có", "co", "đúng", "đồng ý", "ha", "bor", "roziman")
)
_NO = frozenset(
    ("no", "n", "false", "f", "0", "off", "refused", "unsubscribed", "opt-out")
    + ("לא", "סירב", "סירבה", "מסרב", "מסרבת", "הסרה")
    + ("không", "khong", "sai", "yoʻq", "yoʼq", "yo'q", "yo‘q", "yo’q", "yoq", "rozi emasman")
)


def yes_or_no(text: str) -> bool | None:
    """Return what a yes/no cell says in any of the four languages, or None."""
    word = _BIDI.sub("", text).strip().casefold()
    if word in _YES:
        return True
    return False if word in _NO else None


def _sign(bare: str) -> tuple[str, bool]:
    """Return the digits and whether they are negative: "-5", "5-" or "(5)"."""
    if bare.startswith("(") and bare.endswith(")"):
        return bare[1:-1], True
    if bare.endswith("-"):
        return bare[:-1], True
    if bare.startswith(("-", "+")):
        return bare[1:], bare[0] == "-"
    return bare, False


def _bounded(value: Decimal) -> Decimal | None:
    return value if abs(value) <= LARGEST else None


def _point(bare: str, style: NumberStyle) -> str:
    """Return digits with a point before the decimals; groups of three are joined."""
    if style.group in bare:
        whole, sign, decimals = bare.partition(style.decimal)
        if not _GROUPED[style.group].match(whole):
            return ""
        bare = whole.replace(style.group, "") + sign + decimals
    bare = bare.replace(style.decimal, ".")
    if bare.startswith("."):
        bare = "0" + bare
    return bare.removesuffix(".")


def _from_parts(found: re.Match[str], order: DateOrder) -> LocalMoment | None:
    first, _, second, third, hour, minute, seconds, half, offset = found.groups()
    if len(first) == 4:
        day = _day(int(first), int(second), int(third))
    elif len(first) > 2 or len(third) not in (2, 4):
        return None
    elif order is DateOrder.MONTH_FIRST:
        day = _day(_year(third), int(first), int(second))
    else:
        day = _day(_year(third), int(second), int(first))
    if day is None:
        return None
    if hour is None:
        return LocalMoment(day)
    clock = _second_of_day(int(hour), int(minute), int(seconds or 0), half)
    return None if clock is None else LocalMoment(day, clock, _offset(offset))


def _second_of_day(hour: int, minute: int, second: int, half: str | None) -> int | None:
    if half is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half in "Pp" else 0)
    if hour > 23 or minute > 59 or second > 59:
        return None
    return hour * 3600 + minute * 60 + second


def _offset(text: str | None) -> timedelta | None:
    if text is None:
        return None
    if text == "Z":
        return timedelta(0)
    sign = -1 if text[0] == "-" else 1
    return sign * timedelta(hours=int(text[1:3]), minutes=int(text[-2:]))


def _year(text: str) -> int:
    """Return the year; two digits up to 68 are 2000 and later, as in POSIX."""
    year = int(text)
    if len(text) == 4:
        return year
    return year + (2000 if year <= 68 else 1900)


def _day(year: int, month: int, day: int) -> date | None:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
