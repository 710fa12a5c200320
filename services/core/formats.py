"""How numbers, money and days are written in a language (CLDR, through Babel)."""

from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from functools import cached_property, lru_cache
from typing import Any

from models.values import CURRENCY_DIGITS, Money, Period

# English as Israeli shops write it: day before month.
LOCALES = {"he": "he_IL", "en": "en_GB", "vi": "vi_VN", "uz": "uz_Latn_UZ"}
LANGUAGES = tuple(LOCALES)
RIGHT_TO_LEFT = frozenset({"he"})


class Formats:
    """Writes values in one language. Babel is imported with the first value, not before."""

    def __init__(self, language: str) -> None:
        self.language = language

    @cached_property
    def locale(self) -> Any:
        """Return Babel's locale, parsed once: a name would be parsed anew for every value."""
        from babel import Locale  # noqa: PLC0415 - heavy, not needed at start

        return Locale.parse(LOCALES.get(self.language, LOCALES["en"]))

    def number(self, value: int | float | Decimal, digits: int | None = None) -> str:
        """Return a number with the language's separators and, if given, `digits` decimals."""
        from babel.numbers import format_decimal  # noqa: PLC0415 - heavy, not needed at start

        pattern = None if digits is None else "#,##0" + ("." + "0" * digits if digits else "")
        try:
            return self._signed(str(format_decimal(value, format=pattern, locale=self.locale)))
        except InvalidOperation:  # more digits than decimals have: wrong input, shown as it came
            return self._signed(str(value))

    def share(self, value: float | Decimal, digits: int = 1) -> str:
        """Return a share 0–1 as a percentage: 0.684 -> "68.4%"."""
        from babel.numbers import format_percent  # noqa: PLC0415 - heavy, not needed at start

        pattern = "#,##0" + ("." + "0" * digits if digits else "") + "%"
        return self._signed(str(format_percent(value, format=pattern, locale=self.locale)))

    def money(self, minor: int, currency: str) -> str:
        """Return an amount with its currency sign."""
        from babel.numbers import format_currency  # noqa: PLC0415 - heavy, not needed at start

        major = Decimal(minor).scaleb(-CURRENCY_DIGITS.get(currency, 2))
        return self._signed(str(format_currency(major, currency, locale=self.locale)))

    def round_money(self, minor: int, currency: str) -> str:
        """Return an amount in whole major units with its currency sign, for overviews."""
        from babel.numbers import format_currency  # noqa: PLC0415 - heavy, not needed at start

        major = Decimal(minor).scaleb(-CURRENCY_DIGITS.get(currency, 2))
        pattern = self.locale.currency_formats["standard"].pattern
        whole = pattern.replace("0.00", "0")
        text = format_currency(major, currency, whole, self.locale, currency_digits=False)
        return self._signed(str(text))

    def short_number(self, value: int | float) -> str:
        """Return a number as an axis shows it: "142,000", and from a million on "1.5M"."""
        if abs(value) < 1_000_000:
            return self.number(value)
        from babel.numbers import format_compact_decimal  # noqa: PLC0415 - as above

        return str(format_compact_decimal(value, locale=self.locale, fraction_digits=1))

    def currency_sign(self, currency: str) -> str:
        """Return how the language writes the currency: "₪", "soʻm"."""
        from babel.numbers import get_currency_symbol  # noqa: PLC0415 - heavy, not needed at start

        return str(get_currency_symbol(currency, locale=self.locale))

    def currency_name(self, currency: str) -> str:
        """Return the currency's name with its sign: "Israeli New Shekel (₪)"."""
        from babel.numbers import get_currency_name  # noqa: PLC0415 - heavy, not needed at start

        name = get_currency_name(currency, locale=self.locale)
        return f"{name} ({self.currency_sign(currency)})"

    def country_name(self, country: str) -> str:
        """Return the name of a country (ISO 3166 alpha-2): "Israel"."""
        return str(self.locale.territories.get(country, country))

    def zone_name(self, zone: str) -> str:
        """Return the city a time zone is called after: "Jerusalem"."""
        from babel.dates import get_timezone_location  # noqa: PLC0415 - as above

        return str(get_timezone_location(zone, locale=self.locale, return_city=True))

    def _signed(self, number: str) -> str:
        """Return the number with its minus held to the left of the digits.

        In a right-to-left line a bare minus would move to their other side.
        """
        return number.replace("-", "\u200e-") if self.language in RIGHT_TO_LEFT else number

    def day(self, day: date) -> str:
        """Return a day in the language's usual middle length: "21 Nov 2026"."""
        from babel.dates import format_date  # noqa: PLC0415 - heavy, not needed at start

        return str(format_date(day, format="medium", locale=self.locale))

    def long_day(self, day: date) -> str:
        """Return a day in full, with its weekday; in Hebrew with the Jewish date as well."""
        from babel.dates import format_date  # noqa: PLC0415 - heavy, not needed at start

        text = str(format_date(day, format="full", locale=self.locale))
        if self.language == "he":
            from pyluach.dates import HebrewDate  # noqa: PLC0415 - not needed at start

            text += f" · {HebrewDate.from_pydate(day).hebrew_date_string()}"
        return text

    def short_day(self, day: date) -> str:
        """Return day and month without the year: "17 Nov"."""
        from babel.dates import format_skeleton  # noqa: PLC0415 - heavy, not needed at start

        return str(format_skeleton("MMMd", day, locale=self.locale))

    def month(self, month: str) -> str:
        """Return "2017-01" as the language's short month and year: "Jan 2017"."""
        from babel.dates import format_skeleton  # noqa: PLC0415 - heavy, not needed at start

        year, number = (int(part) for part in month.split("-"))
        return str(format_skeleton("yMMM", date(year, number, 1), locale=self.locale))

    def month_name(self, month: int) -> str:
        """Return the full name of a month, 1–12, as it stands in a date."""
        return str(self.locale.months["format"]["wide"][month])

    def language_name(self, code: str) -> str:
        """Return the name of a language by its code; the code itself where it has none."""
        name = str(self.locale.languages.get(code, code))
        if self.language != "uz":
            return name
        # CLDR has "o‘zbek" with a quotation mark, and "ruscha" (in Russian) beside "ivrit".
        return name.replace("\u2018", "\u02bb").removesuffix("cha")

    def weekday(self, day: date) -> str:
        """Return the full name of the day of the week."""
        from babel.dates import format_date  # noqa: PLC0415 - heavy, not needed at start

        return str(format_date(day, format="EEEE", locale=self.locale))

    def moment(self, local: datetime) -> str:
        """Return a local moment as day and hour:minute."""
        return f"{self.day(local.date())} {self.hour(local.time())}"

    def hour(self, hour: time) -> str:
        """Return a time of day, 24 hours: "08:02"."""
        return f"{hour:%H:%M}"

    def period(self, period: Period) -> str:
        """Return both ends of a period."""
        return f"{self.day(period.first)} – {self.day(period.last)}"

    def value(self, value: object) -> str:
        """Return any value as a reader of the language expects it."""
        match value:
            case None:  # nothing was said, or nothing is known
                return "–"
            case Money():
                return self.money(value.minor, value.currency)
            case Period():
                return self.period(value)
            case datetime():
                return self.moment(value)
            case date():
                return self.day(value)
            case bool() | str():
                return str(value)
            case int() | float() | Decimal():
                return self.number(value)
            case _:
                return str(value)


@lru_cache(maxsize=len(LANGUAGES))
def formats_for(language: str) -> Formats:
    """Return the formats of a language, the same object each time."""
    return Formats(language)
