"""Texts with merge fields: `{field}` or `{field|said when it is empty}`, `{{` and `}}` for braces.

Filling is plain substitution from a fixed list of fields. There is no format language behind
it: no attributes, no indexes, no code, and a value that looks like a field stays as it is.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from services.campaigns.errors import BadBraces, UnknownField
from services.core.words import Text

# What a message may say about its reader and the shop, with the words a list of them shows.
FIELDS: Mapping[str, Text] = {
    "first_name": Text("First name"),
    "last_name": Text("Last name"),
    "full_name": Text("Full name"),
    "company": Text("Company"),
    "member_no": Text("Member number"),
    "city": Text("City"),
    "branch": Text("Home branch"),
    "points": Text("Points"),
    "credit": Text("Credit"),
    "shop": Text("Shop’s name"),
    "shop_phone": Text("Shop’s phone"),
    "shop_address": Text("Shop’s address"),
    "opt_out": Text("Where to say “no more”"),
}

_PIECE = re.compile(
    r"(?P<text>[^{}]+)|(?P<open>\{\{)|(?P<close>\}\})"
    r"|\{(?P<field>[^{}|\n]*)(?:\|(?P<spare>[^{}\n]*))?\}|(?P<stray>[{}])"
)


@dataclass(frozen=True, slots=True)
class Mark:
    """A merge field in a text; `spare` is said when the field is empty (None: nothing given)."""

    field: str
    spare: str | None


@dataclass(frozen=True, slots=True)
class Template:
    """A text in pieces, plain ones and marks."""

    pieces: tuple[str | Mark, ...]

    def fill(
        self,
        values: Mapping[str, str],
        spares: Mapping[str, str],
        escape: Callable[[str], str] = str,
    ) -> str:
        """Return the text with its marks filled.

        An empty value gives way to the mark's own spare text, then to the language's. `escape`
        is applied to what is filled in, not to the text around it.
        """
        return "".join(
            piece if isinstance(piece, str) else escape(_filling(piece, values, spares))
            for piece in self.pieces
        )


def _filling(mark: Mark, values: Mapping[str, str], spares: Mapping[str, str]) -> str:
    value = values.get(mark.field, "")
    if value:
        return value
    return spares.get(mark.field, "") if mark.spare is None else mark.spare


def parse(text: str, place: str) -> Template:
    """Return the text in pieces; UnknownField and BadBraces name the place, line and column."""
    pieces: list[str | Mark] = []
    for match in _PIECE.finditer(text):
        kind = match.lastgroup
        if kind == "stray":
            raise BadBraces(place=_position(text, match.start(), place))
        if kind in ("field", "spare"):
            field = match["field"].strip()
            if field not in FIELDS:
                raise UnknownField(
                    place=_position(text, match.start(), place),
                    field=field,
                    known=", ".join(FIELDS),
                )
            pieces.append(Mark(field, match["spare"]))
        else:
            pieces.append({"open": "{", "close": "}"}.get(kind or "", match[0]))
    return Template(tuple(pieces))


def _position(text: str, start: int, place: str) -> str:
    line = text.count("\n", 0, start) + 1
    column = start - (text.rfind("\n", 0, start) + 1) + 1
    return f"{place} {line}:{column}"
