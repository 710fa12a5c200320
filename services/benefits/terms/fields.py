"""Reading the fields of a benefit's document: each comes back checked, or BadTerms names it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any, TypeVar

from services.benefits.errors import BadTerms, UnknownField, UnknownWord
from services.benefits.rules import MOST, ExpiryKind

W = TypeVar("W", bound=StrEnum)

GOODS = ("product", "category", "department", "brand")
_COUNTED = {
    "days": ExpiryKind.DAYS,
    "months": ExpiryKind.MONTHS,
    "inactive_months": ExpiryKind.INACTIVE_MONTHS,
}
_ENDS = {
    "month": ExpiryKind.MONTH_END,
    "quarter": ExpiryKind.QUARTER_END,
    "year": ExpiryKind.YEAR_END,
}


@dataclass(frozen=True, slots=True)
class Fields:
    """The document of one benefit, read field by field; `benefit` is its name for refusals."""

    document: Mapping[str, Any]
    benefit: str

    def bad(self, field: str, value: Any = None) -> BadTerms:
        """Return the refusal of a field."""
        shown = self.document.get(field) if value is None else value
        return BadTerms(benefit=self.benefit, field=field, value=shown)

    def only(self, known: frozenset[str]) -> None:
        """Refuse the first field, by name, that is not a known one."""
        self._only(self.document, known)

    def _only(self, table: Mapping[str, Any], known: frozenset[str], path: str = "") -> None:
        unknown = sorted(set(table) - known)
        if unknown:
            raise UnknownField(
                benefit=self.benefit,
                field=path + unknown[0],
                value=table[unknown[0]],
                known=", ".join(sorted(known)),
            )

    def number(self, field: str, at_most: Decimal) -> Decimal:
        """Return a number above zero, exactly as written: as text, whole number or decimal."""
        value = self.document.get(field)
        if isinstance(value, bool) or not isinstance(value, str | int | Decimal):
            raise self.bad(field)
        try:
            number = Decimal(value)
        except InvalidOperation as error:
            raise self.bad(field) from error
        if not number.is_finite() or not 0 < number <= at_most or number.as_tuple().exponent < -9:  # type: ignore[operator]  # finite: the exponent is a number
            raise self.bad(field)
        return number

    def whole(self, field: str, low: int = 0, high: int = MOST) -> int:
        """Return a whole number that must be there."""
        value = self.document.get(field)
        if type(value) is not int or not low <= value <= high:
            raise self.bad(field)
        return value

    def whole_or(self, field: str, default: int, low: int = 0, high: int = MOST) -> int:
        """Return a whole number, or the default where it is left out."""
        return self.whole(field, low, high) if field in self.document else default

    def whole_or_none(self, field: str, low: int = 0, high: int = MOST) -> int | None:
        """Return a whole number, or None where it is left out."""
        return self.whole(field, low, high) if field in self.document else None

    def flag(self, field: str, default: bool) -> bool:
        """Return true or false."""
        value = self.document.get(field, default)
        if type(value) is not bool:
            raise self.bad(field)
        return value

    def text(self, field: str) -> str:
        """Return a text on one line that must be there."""
        value = self.document.get(field)
        if not isinstance(value, str) or not value.strip() or not value.isprintable():
            raise self.bad(field)
        return value.strip()

    def word(self, field: str, words: type[W], default: W | None = None) -> W:
        """Return one of a closed set of words."""
        value = self.document.get(field, default)
        if value not in list(words):
            known = ", ".join(words)
            raise UnknownWord(benefit=self.benefit, field=field, value=value, known=known)
        return words(value)

    def day(self, field: str) -> date | None:
        """Return a day, written as such or as ISO text."""
        value = self.document.get(field)
        if isinstance(value, str):
            try:
                return date.fromisoformat(value)
            except ValueError as error:
                raise self.bad(field) from error
        if value is None or type(value) is date:
            return value
        raise self.bad(field)

    def names(self, field: str) -> list[str]:
        """Return the different names of a list, sorted; none where it is left out."""
        value = self.document.get(field, [])
        if not _are_names(value):
            raise self.bad(field)
        return sorted({name.strip() for name in value})

    def weekdays(self) -> list[int]:
        """Return ISO weekdays (1 Monday … 7 Sunday), ascending; none means any."""
        value = self.document.get("weekdays", [])
        known = isinstance(value, list) and all(type(n) is int and 1 <= n <= 7 for n in value)
        if not known:
            raise self.bad("weekdays")
        return sorted(set(value))

    def hours(self) -> list[int] | None:
        """Return [from, to) in whole hours of the local day; None means any."""
        value = self.document.get("hours")
        if value is None:
            return None
        whole = isinstance(value, list) and [type(n) for n in value] == [int, int]
        if not whole or not 0 <= value[0] < value[1] <= 24:
            raise self.bad("hours")
        return list(value)

    def table(self, field: str, known: frozenset[str]) -> "Fields | None":
        """Return a table within the document, or None; its fields are named `field.part`."""
        value = self.document.get(field)
        if value is None:
            return None
        if not isinstance(value, Mapping):
            raise self.bad(field)
        self._only(value, known, f"{field}.")
        return Fields({f"{field}.{part}": one for part, one in value.items()}, self.benefit)

    def goods(self, field: str, value: Any = None) -> dict[str, list[str]]:
        """Return names of goods by kind of name: product number, category, department, brand."""
        found = self.document.get(field, {}) if value is None else value
        if not isinstance(found, Mapping):
            raise self.bad(field)
        for kind, items in found.items():
            if kind not in GOODS or not _are_names(items):
                raise self.bad(f"{field}.{kind}", items)
        return {kind: sorted(set(items)) for kind, items in found.items() if items}

    def expires(self) -> tuple[str, int]:
        """Return the word and count of an expiry policy."""
        value = self.document.get("expires", "never")
        if value == "never":
            return ExpiryKind.NEVER.value, 0
        if not isinstance(value, Mapping) or len(value) != 1:
            raise self.bad("expires")
        ((word, count),) = value.items()
        if word == "end_of" and isinstance(count, str) and count in _ENDS:
            return _ENDS[count].value, 0
        if word in _COUNTED and type(count) is int and 1 <= count <= 3650:
            return _COUNTED[word].value, count
        raise self.bad("expires")


def _are_names(value: Any) -> bool:
    return isinstance(value, list) and all(
        isinstance(name, str) and name.strip() and name.isprintable() for name in value
    )
