"""Tags and own fields of members, as files bring them. Both are made by use."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from models.base import day_number
from models.member import CustomField, Tag
from models.values import minor_units, new_uid
from services.imports import rules
from services.imports.batch import Changes
from services.imports.fields import CUSTOM
from services.imports.mapping import Binding
from services.imports.reading import Table
from services.imports.rules import DateOrder, NumberStyle
from services.imports.styles import Styles

_SAMPLE = 5_000
_GIVE = text(
    "INSERT INTO member_tag (tag_id, member_id, import_batch_id) VALUES (:tag, :member, :batch) "
    "ON CONFLICT DO NOTHING"
)
_HELD = text(
    "SELECT text_value, number_milli, day_value FROM member_custom "
    "WHERE member_id = :member AND field_id = :field"
)
_SET = text(
    "INSERT OR REPLACE INTO member_custom "
    "(member_id, field_id, text_value, number_milli, day_value) "
    "VALUES (:member, :field, :text_value, :number_milli, :day_value)"
)
_COLUMN = {
    "text": "text_value",
    "choice": "text_value",
    "number": "number_milli",
    "date": "day_value",
}
_CODE = {"number": "bad_number", "date": "bad_date"}
_EMPTY = {"text_value": None, "number_milli": None, "day_value": None}


class Tags:
    """Puts tags on members; a tag nobody had is made."""

    def __init__(self, session: Session, changes: Changes, batch: int) -> None:
        self._session, self._changes, self._batch = session, changes, batch
        self._ids = {name: id_ for id_, name in session.execute(select(Tag.id, Tag.name))}

    def give(self, member_id: int, names: Sequence[str]) -> bool:
        """Put the tags on the member and return whether one was new to them."""
        new = False
        for name in names:
            values = {"tag": self._id(name), "member": member_id, "batch": self._batch}
            result: Any = self._session.execute(_GIVE, values)
            new |= result.rowcount > 0
        return new

    def _id(self, name: str) -> int:
        if name not in self._ids:
            tag = Tag(name=name)
            self._session.add(tag)
            self._session.flush()
            self._ids[name] = tag.id
            self._changes.keep("tag", tag.id, {}, {"name": name})
        return self._ids[name]


class CustomFields:
    """Sets own fields. A field nobody defined becomes a number, a date or a text by its column."""

    def __init__(
        self, session: Session, changes: Changes, table: Table, binding: Binding, styles: Styles
    ) -> None:
        self._session, self._changes = session, changes
        self._format = styles.date_format
        self._fields: dict[str, tuple[int, str, list[str] | None]] = {}
        self._numbers: dict[str, NumberStyle] = {}
        self._orders: dict[str, DateOrder] = {}
        wanted = {name[len(CUSTOM) :]: name for name in binding.custom}
        if not wanted:
            return
        query = select(CustomField.name, CustomField.id, CustomField.kind, CustomField.choices)
        for name, id_, kind, choices in session.execute(query):
            self._fields[name] = (id_, kind, choices)
        for name, mapped in wanted.items():
            self._learn(name, _sample(table, binding, mapped))

    def code(self, name: str) -> str:
        """Return the problem of a value the field does not take."""
        return _CODE.get(self._fields[name][1], "bad_choice")

    def put(self, member_id: int, name: str, value: str) -> bool | None:
        """Return whether the field changed; None when it does not take the value."""
        field_id, kind, choices = self._fields[name]
        stored = self._stored(name, kind, choices, value)
        if stored is None:
            return None
        where = {"member": member_id, "field": field_id}
        row = self._session.execute(_HELD, where).one_or_none()
        held = {} if row is None else dict(zip(_EMPTY, row, strict=True))
        after = _EMPTY | {_COLUMN[kind]: stored}
        if held == after:
            return False
        self._session.execute(_SET, where | after)
        self._changes.keep(f"member_custom/{field_id}", member_id, held, after)
        return True

    def _stored(
        self, name: str, kind: str, choices: list[str] | None, value: str
    ) -> str | int | None:
        if kind == "number":
            number = rules.number(value, self._numbers[name])
            return None if number is None else minor_units(number, 1000)
        if kind == "date":
            read = rules.moment_by(value, self._format) if self._format else None
            read = read or rules.moment(value, self._orders[name])
            return None if read is None else day_number(read.day)
        if kind == "choice" and value not in (choices or []):
            return None
        return value

    def _learn(self, name: str, sample: set[str]) -> None:
        self._numbers[name] = rules.number_style(sample)
        self._orders[name] = rules.date_order(sample) or DateOrder.DAY_FIRST
        if name not in self._fields:
            kind = self._kind(name, sample)
            own = CustomField(uid=new_uid(), name=name, kind=kind)
            self._session.add(own)
            self._session.flush()
            self._fields[name] = (own.id, kind, None)
            self._changes.keep("custom_field", own.id, {}, {"name": name})

    def _kind(self, name: str, sample: set[str]) -> str:
        """Return the narrowest kind every value fits; "007" is a text, its zeros mean something."""
        if not sample:
            return "text"
        if not any(_is_code(value) for value in sample) and all(
            rules.number(value, self._numbers[name]) is not None for value in sample
        ):
            return "number"
        if all(self._stored(name, "date", None, value) is not None for value in sample):
            return "date"
        return "text"


def _is_code(value: str) -> bool:
    return len(value) > 1 and value[0] == "0" and value.isdecimal()


def _sample(table: Table, binding: Binding, mapped: str) -> set[str]:
    cell, width = binding.cell(mapped), len(binding.header)
    found: set[str] = set()
    for number, (_, cells) in enumerate(table.rows()):
        if number >= _SAMPLE:
            break
        found.add(cell((cells + [""] * width)[:width]).strip())
    return found - {""}
