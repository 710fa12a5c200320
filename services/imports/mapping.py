"""The mapping of a file's columns to our fields, read from TOML or guessed."""

import re
import tomllib
from collections.abc import Callable, Sequence
from collections.abc import Mapping as MappingOf
from dataclasses import dataclass, field
from datetime import datetime
from operator import itemgetter
from pathlib import Path
from typing import Any

from models.values import ImportKind
from services.core.errors import NotReadable
from services.imports.errors import (
    BadMapping,
    MissingField,
    NoSuchFile,
    TwinColumn,
    UnknownColumn,
    UnknownField,
    UnknownOption,
    WrongKind,
)
from services.imports.fields import CUSTOM, FIELDS, guess_columns
from services.imports.reading.encoding import known as known_encoding

_TOP = frozenset({"kind", "encoding", "delimiter", "date_format", "columns", "options"})
_LARGEST_MAPPING = 1 << 20


@dataclass(frozen=True, slots=True)
class Constant:
    """The same value for every row."""

    value: str


Source = tuple[str, ...] | Constant


@dataclass(frozen=True, slots=True)
class Returns:
    """How return lines are told: by a negative sum, by a column's value, or by a prefix."""

    how: str = "negative"
    column: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Mapping:
    """Which column gives which field. A field's columns are added up; None means guess them."""

    kind: ImportKind
    columns: MappingOf[str, Source] | None = None
    encoding: str | None = None
    delimiter: str | None = None
    date_format: str | None = None
    create_missing: frozenset[str] = frozenset()
    returns: Returns = field(default_factory=Returns)
    one_line_receipts: bool = False

    def document(self) -> dict[str, Any]:
        """Return the mapping as JSON keeps it."""
        columns = {
            name: {"value": source.value} if isinstance(source, Constant) else list(source)
            for name, source in (self.columns or {}).items()
        }
        return {
            "kind": self.kind.value,
            "encoding": self.encoding,
            "delimiter": self.delimiter,
            "date_format": self.date_format,
            "columns": columns,
            "create_missing": sorted(self.create_missing),
            "returns": [self.returns.how, self.returns.column, self.returns.value],
            "one_line_receipts": self.one_line_receipts,
        }


def read_mapping(path: Path, kind: ImportKind) -> Mapping:
    """Return the mapping in a TOML file; a refusal names the first thing wrong with it."""
    try:
        if path.stat().st_size > _LARGEST_MAPPING:
            raise BadMapping(name=path.name, reason="1 MB")
        text = path.read_bytes().decode("utf-8-sig")
        document = tomllib.loads(text)
    except FileNotFoundError as error:
        raise NoSuchFile(name=path.name) from error
    except OSError as error:
        raise NotReadable(name=path.name, reason=error.strerror or "") from error
    except (ValueError, RecursionError) as error:  # not UTF-8, not TOML, nested without end
        raise BadMapping(name=path.name, reason=str(error)) from error
    return mapping_from(document, kind)


def mapping_from(document: MappingOf[str, Any], kind: ImportKind) -> Mapping:
    """Return the mapping of a TOML document; UnknownField, UnknownOption, WrongKind as it is."""
    for name in document:
        if name not in _TOP:
            raise UnknownOption(option=name, known=", ".join(sorted(_TOP)))
    if document.get("kind", kind.value) != kind.value:
        raise WrongKind(wanted=kind.value, kind=str(document["kind"]))
    options = document.get("options", {})
    if not isinstance(options, dict):
        raise UnknownOption(option="options", known=", ".join(sorted(FIELDS[kind].options)))
    for name in options:
        if name not in FIELDS[kind].options:
            raise UnknownOption(option=name, known=", ".join(sorted(FIELDS[kind].options)))
    encoding = _text(document, "encoding")
    return Mapping(
        kind=kind,
        columns=_columns(document, kind),
        encoding=None if encoding is None else known_encoding(encoding),
        delimiter=_delimiter(document),
        date_format=_date_format(document),
        create_missing=_create_missing(options, kind),
        returns=_returns(options),
        one_line_receipts=_flag(options, "one_line_receipts"),
    )


def _text(document: MappingOf[str, Any], name: str) -> str | None:
    value = document.get(name)
    if value is not None and (not isinstance(value, str) or not value):
        raise UnknownOption(option=name, known="")
    return value


def _delimiter(document: MappingOf[str, Any]) -> str | None:
    value = _text(document, "delimiter")
    if value is not None and (len(value) != 1 or value in '"\r\n'):
        raise UnknownOption(option="delimiter", known=", ; TAB |")
    return value


def _date_format(document: MappingOf[str, Any]) -> str | None:
    value = _text(document, "date_format")
    known = "%Y-%m-%d %H:%M:%S, …"
    try:
        datetime.strptime("", value or "")  # noqa: DTZ007 - only whether it is a format at all
    except ValueError as error:  # bad directives are told apart from "" not being a date
        if "bad directive" in str(error) or "stray %" in str(error):
            raise UnknownOption(option="date_format", known=known) from error
    except re.error as error:  # the same part twice
        raise UnknownOption(option="date_format", known=known) from error
    return value


def _flag(options: MappingOf[str, Any], name: str) -> bool:
    value = options.get(name, False)
    if not isinstance(value, bool):
        raise UnknownOption(option=name, known="true, false")
    return value


def _create_missing(options: MappingOf[str, Any], kind: ImportKind) -> frozenset[str]:
    names = options.get("create_missing", [])
    known = FIELDS[kind].references
    if not isinstance(names, list) or any(name not in sorted(known) for name in names):
        raise UnknownOption(option="create_missing", known=", ".join(sorted(known)))
    return frozenset(names)


def _returns(options: MappingOf[str, Any]) -> Returns:
    text = options.get("returns", "negative")
    how, _, rest = text.partition(":") if isinstance(text, str) else ("", "", "")
    column, equals, value = rest.partition("=")
    if how == "negative" and not rest:
        return Returns()
    if how in ("column", "prefix") and column and equals and value:
        return Returns(how, column.strip(), value.strip())
    raise UnknownOption(option="returns", known="negative, column:NAME=VALUE, prefix:receipt_no=C")


def _columns(document: MappingOf[str, Any], kind: ImportKind) -> dict[str, Source] | None:
    given = document.get("columns")
    if given is None:
        return None
    if not isinstance(given, dict):
        raise UnknownField(field="columns", known=", ".join(FIELDS[kind].names))
    found: dict[str, Source] = {}
    for name, value in _flat(given):
        if name not in FIELDS[kind].names and not _is_custom(name, kind):
            raise UnknownField(field=name, known=", ".join(FIELDS[kind].names))
        found[name] = _source(name, value, kind)
    return found


def _flat(given: MappingOf[str, Any]) -> list[tuple[str, Any]]:
    """Return the fields; TOML reads `custom.size = "Size"` as a table within the table."""
    pairs: list[tuple[str, Any]] = []
    for name, value in given.items():
        if name == CUSTOM[:-1] and isinstance(value, dict):
            pairs += [(CUSTOM + inner, column) for inner, column in value.items()]
        else:
            pairs.append((name, value))
    return pairs


def _is_custom(name: str, kind: ImportKind) -> bool:
    return FIELDS[kind].takes_custom and name.startswith(CUSTOM) and len(name) > len(CUSTOM)


def _source(name: str, value: Any, kind: ImportKind) -> Source:
    if isinstance(value, str) and value:
        return (value.strip(),)
    if isinstance(value, dict) and set(value) == {"value"}:
        constant = value["value"]
        if isinstance(constant, str | int | float) and not isinstance(constant, bool):
            return Constant(str(constant))
    several = isinstance(value, list) and all(isinstance(v, str) and v for v in value)
    if several and (len(value) == 1 or (value and name in FIELDS[kind].summed)):
        return tuple(column.strip() for column in value)
    raise UnknownField(field=name, known='"column", ["column", …], {value = "…"}')


@dataclass(frozen=True, slots=True)
class Binding:
    """A mapping laid over one file's header.

    `places` are the columns' positions of each field, `constants` the fields without a column.
    """

    mapping: Mapping
    header: tuple[str, ...]
    places: MappingOf[str, tuple[int, ...]]
    constants: MappingOf[str, str]
    guessed: bool
    return_place: int | None = None

    def has(self, name: str) -> bool:
        """Return whether the field comes from somewhere."""
        return name in self.places or name in self.constants

    def column(self, name: str) -> str:
        """Return what the file calls the field, for messages."""
        places = self.places.get(name)
        return " + ".join(self.header[place] for place in places) if places else name

    def cell(self, name: str) -> Callable[[Sequence[str]], str]:
        """Return a function from a row's cells to the field's text; "" without a column.

        Several columns of a text field are joined by a blank.
        """
        if name in self.constants:
            constant = self.constants[name]
            return lambda cells: constant
        places = self.places.get(name)
        if not places:
            return lambda cells: ""
        if len(places) == 1:
            return itemgetter(places[0])
        several = itemgetter(*places)
        return lambda cells: " ".join(text for text in several(cells) if text)

    @property
    def custom(self) -> list[str]:
        """Return the own fields the file brings, as `custom.NAME`."""
        return [name for name in (*self.places, *self.constants) if name.startswith(CUSTOM)]

    @property
    def unused(self) -> list[str]:
        """Return the columns nothing is taken from."""
        used = {place for places in self.places.values() for place in places}
        used |= {self.return_place} if self.return_place is not None else set()
        return [name for place, name in enumerate(self.header) if name and place not in used]


def bind(mapping: Mapping, header: Sequence[str]) -> Binding:
    """Return the mapping laid over the header; guessed from the header's words where it is None.

    UnknownColumn, TwinColumn or MissingField when the two do not fit.
    """
    guessed = mapping.columns is None
    columns = (
        {name: (column,) for name, column in guess_columns(mapping.kind, header).items()}
        if mapping.columns is None
        else mapping.columns
    )
    places: dict[str, tuple[int, ...]] = {}
    constants: dict[str, str] = {}
    for name, source in columns.items():
        if isinstance(source, Constant):
            constants[name] = source.value
        else:
            places[name] = tuple(_place(column, header) for column in source)
    _check_needed(mapping, {*places, *constants}, header)
    place = None
    if mapping.returns.how == "column":
        place = _place(mapping.returns.column, header)
    elif mapping.returns.how == "prefix":
        # Named as our field or as their column: in the simplest files the two are the same.
        ours = places.get(mapping.returns.column)
        place = ours[0] if ours else _place(mapping.returns.column, header)
    return Binding(mapping, tuple(header), places, constants, guessed, place)


def _check_needed(mapping: Mapping, given: set[str], header: Sequence[str]) -> None:
    for group in FIELDS[mapping.kind].needed:
        if mapping.one_line_receipts and group == ("receipt_no",):
            continue
        if not given.intersection(group):
            raise MissingField(field=" / ".join(group), known=", ".join(header))
    if "unit_price" in given and "amount" not in given and "quantity" not in given:
        raise MissingField(field="quantity", known=", ".join(header))


def _place(column: str, header: Sequence[str]) -> int:
    found = [place for place, name in enumerate(header) if name == column]
    if not found:
        raise UnknownColumn(column=column, known=", ".join(name for name in header if name))
    if len(found) > 1:
        raise TwinColumn(column=column)
    return found[0]
