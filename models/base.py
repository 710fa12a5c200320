"""The declarative base: naming convention and the column types SQLite lacks."""

import json
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy import CheckConstraint, Integer, LargeBinary, MetaData, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

from models.values import new_uid

E = TypeVar("E", bound=StrEnum)

EPOCH_DAY = date(1970, 1, 1)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def day_number(day: date) -> int:
    """Return a local day as stored: whole days since 1970-01-01."""
    return (day - EPOCH_DAY).days


def day_from_number(number: int) -> date:
    """Return the local day of a stored day number."""
    return EPOCH_DAY + timedelta(days=number)


class LocalDay(TypeDecorator[date]):
    """A local calendar day, stored as whole days since 1970-01-01 (small, and subtracts in SQL)."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> int | None:
        """Return the stored day number."""
        return None if value is None else day_number(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> date | None:
        """Return the calendar day."""
        return None if value is None else day_from_number(value)


class UtcDateTime(TypeDecorator[datetime]):
    """An aware UTC moment, stored as whole milliseconds since 1970."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Return the stored milliseconds; a moment without a zone is a bug."""
        return None if value is None else moment_number(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """Return the aware UTC moment."""
        return None if value is None else _EPOCH + value * _MILLISECOND


def moment_number(moment: datetime) -> int:
    """Return an aware moment as stored: whole milliseconds since 1970 UTC."""
    if moment.tzinfo is None:
        raise ValueError("a stored moment needs a time zone")
    return (moment - _EPOCH) // _MILLISECOND


class Choice(TypeDecorator[E]):
    """A member of a StrEnum, stored as its text. Pair it with `one_of` for the CHECK."""

    impl = Text
    cache_ok = True

    def __init__(self, choices: type[E]) -> None:
        super().__init__()
        self.choices = choices

    def process_bind_param(self, value: E | None, dialect: Dialect) -> str | None:
        """Return the stored text; a word outside the set raises ValueError."""
        return None if value is None else self.choices(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> E | None:
        """Return the enumeration member."""
        return None if value is None else self.choices(value)


class Flag(TypeDecorator[bool]):
    """True or false as 1 or 0 (a STRICT table knows no BOOLEAN)."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:
        """Return 1 or 0."""
        return None if value is None else int(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> bool | None:
        """Return the truth value."""
        return None if value is None else bool(value)


class JsonText(TypeDecorator[Any]):
    """A JSON document as text with sorted keys, so that equal documents are equal texts."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Return the document as JSON text."""
        return None if value is None else json.dumps(value, ensure_ascii=False, sort_keys=True)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """Return the document."""
        return None if value is None else json.loads(value)


def one_of(column: str, choices: type[StrEnum]) -> CheckConstraint:
    """Return the CHECK that `column` holds one of the words (NULL passes where allowed)."""
    words = ", ".join(f"'{choice.value}'" for choice in choices)
    return CheckConstraint(f"{column} IN ({words})", name=f"{column}_is_known")


class Base(DeclarativeBase):
    """All tables: STRICT, with constraint names that migrations can rely on."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {
        str: Text(),
        bytes: LargeBinary(),
        bool: Flag(),
        date: LocalDay(),
        datetime: UtcDateTime(),
    }

    def __init_subclass__(cls, **facts: Any) -> None:
        arguments = getattr(cls, "__table_args__", ())
        options = {"sqlite_strict": True}
        if arguments and isinstance(arguments[-1], dict):
            options |= arguments[-1]
            arguments = arguments[:-1]
        cls.__table_args__ = (*arguments, options)
        super().__init_subclass__(**facts)


class Row(Base):
    """A table whose rows have a small id for joins."""

    __abstract__ = True

    id: Mapped[int] = mapped_column(primary_key=True)


class TravellingRow(Row):
    """A row that leaves this PC: `uid` (UUIDv7, 16 bytes) is the same in every branch."""

    __abstract__ = True

    uid: Mapped[bytes] = mapped_column(unique=True, default=new_uid)
