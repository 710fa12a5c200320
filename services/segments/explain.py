"""Why a member is in or out: each condition's figure for the member, and whether it holds.

A condition is decided by the very SQL that decides membership, narrowed to the one member, and
groups are decided from their parts: an explanation and the segment cannot disagree.
"""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from models.base import day_from_number
from services.segments.catalog import find_fact
from services.segments.catalog.fact import (
    Bits,
    Column,
    Figure,
    PerValue,
    Rows,
    Unknown,
    Worked,
)
from services.segments.catalog.profile import own_kind
from services.segments.codec import dump
from services.segments.compiler import Ids, as_test, condition_part
from services.segments.frame import Frame
from services.segments.kinds import Kind, write_value
from services.segments.queries import frame_of
from services.segments.tree import All, AnyOf, Condition, Node, Not


@dataclass(frozen=True, slots=True)
class Why:
    """One node of a rule for one member.

    `group` is all, any or not with `parts`, or None for a condition with its `figure`: a number,
    minor units, a text, a date, a tuple of texts for a set, None where unknown.
    """

    path: str
    holds: bool
    group: str | None = None
    parts: tuple["Why", ...] = ()
    condition: Condition | None = None
    figure: Any = None
    kind: Kind | None = None
    unit: str | None = None

    def as_json(self) -> dict[str, Any]:
        """Return the node as JSON: the rule's own words with figures and verdicts."""
        if self.condition is None:
            return {
                "group": self.group,
                "holds": self.holds,
                "parts": [part.as_json() for part in self.parts],
            }
        asked = dump(self.condition)["rule"]
        figure = list(self.figure) if isinstance(self.figure, tuple) else write_value(self.figure)
        return {**asked, "path": self.path, "figure": figure, "holds": self.holds}


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a member is in a segment or not; `is_customer` is false once erased or merged away."""

    member_id: int
    member_no: str
    is_customer: bool
    why: Why

    @property
    def holds(self) -> bool:
        """Return whether the member is in."""
        return self.is_customer and self.why.holds


@dataclass(frozen=True, slots=True)
class _Asker:
    session: Session
    as_of: date
    member_id: int
    everybody: dict[object, Any] = field(default_factory=dict)

    def frame(self, path: str) -> Frame:
        frame = frame_of(self.session, self.as_of, self.member_id)
        frame.path, frame.everybody = path, self.everybody
        return frame


def explain(session: Session, node: Node, member_id: int, as_of: date) -> Explanation:
    """Return why the member is in the segment or not, condition by condition."""
    asker = _Asker(session, as_of, member_id)
    frame = asker.frame("rule")
    row = _one(frame, "SELECT m.member_no, m.state = 'known' FROM member AS m WHERE m.id = @", ())
    return Explanation(member_id, str(row[0]), bool(row[1]), _why(asker, node, "rule"))


def _why(asker: _Asker, node: Node, path: str) -> Why:
    match node:
        case Condition():
            return _of_condition(asker, node, path)
        case All(parts):
            whys = tuple(_why(asker, p, f"{path}.all[{n}]") for n, p in enumerate(parts))
            return Why(path, all(why.holds for why in whys), "all", whys)
        case AnyOf(parts):
            whys = tuple(_why(asker, p, f"{path}.any[{n}]") for n, p in enumerate(parts))
            return Why(path, any(why.holds for why in whys), "any", whys)
        case Not(part):
            why = _why(asker, part, f"{path}.not")
            return Why(path, not why.holds, "not", (why,))


def _of_condition(asker: _Asker, asked: Condition, path: str) -> Why:
    frame = asker.frame(path)
    part = condition_part(frame, asked, path)
    if isinstance(part, Ids):
        found = _one(frame, f"SELECT EXISTS ({_own(frame, part.sql)})", ())
        holds = bool(found[0]) != part.others
    else:
        test = as_test(part).sql
        found = _one(frame, f"SELECT coalesce(({test}), 0) FROM {_ROW}", ())
        holds = bool(found[0])
    fact = find_fact(asked.fact)
    if fact is None:  # condition_part has refused it
        raise AssertionError(asked.fact)
    frame = asker.frame(path)
    kind = own_kind(frame, asked) if fact.kind is Kind.OWN else fact.kind
    figure = _figure(frame, kind, fact.figure(frame, asked), asked)
    return Why(path, holds, condition=asked, figure=figure, kind=kind, unit=fact.unit)


_ROW = "member AS m LEFT JOIN member_summary AS s ON s.member_id = m.id WHERE m.id = @"


def _one(frame: Frame, sql: str, default: tuple[Any, ...]) -> Any:
    """Return the first row; `@` stands for the member."""
    bound = sql.replace("m.id = @", f"m.id = {frame.bind(frame.only)}")
    rows = frame.rows(bound)
    return rows[0] if rows else default


def _all(frame: Frame, sql: str) -> list[Any]:
    return [row[0] for row in frame.rows(sql)]


def _own(frame: Frame, ids: str) -> str:
    """Return the part of a set of ids that is the one member."""
    return f"SELECT 1 FROM ({ids}) WHERE id = {frame.bind(frame.only)}"


def _figure(frame: Frame, kind: Kind, figure: Figure, asked: Condition) -> Any:
    match figure:
        case Unknown():
            return None
        case Bits():
            mask = _one(frame, f"SELECT {figure.sql} FROM {_ROW}", (0,))[0]
            return tuple(name for name, bit in figure.bits.items() if mask & bit)
        case PerValue():
            return _figure_per_value(frame, kind, figure, asked)
        case Column():
            value = _one(frame, f"SELECT {figure.shown or figure.sql} FROM {_ROW}", (None,))[0]
            value = figure.absent if value is None else value
            return _typed(frame, kind, value, figure.moments)
        case Worked():
            found = figure.values[figure.members == frame.only].tolist()
            if not found:
                return figure.absent
            if figure.names is not None:
                return figure.names[found[0]]
            return _typed(frame, kind, found[0], moments=False)
        case Rows() if kind is Kind.SET:
            shown = f"SELECT DISTINCT {figure.shown or figure.value} {figure.source} ORDER BY 1"
            return tuple(_all(frame, shown))
        case Rows():
            grouped = f" GROUP BY {figure.member}" if figure.grouped else ""
            sql = f"SELECT {figure.shown or figure.value} {figure.source}{grouped}"
            value = _one(frame, sql, (figure.absent,))[0]
            return _typed(frame, kind, value, figure.moments)


def _figure_per_value(frame: Frame, kind: Kind, figure: PerValue, asked: Condition) -> Any:
    if kind is Kind.FLAG:
        return "yes" if _has(frame, figure, "yes") else "no"
    values: Any = asked.value if isinstance(asked.value, tuple) else ()
    return tuple(value for value in values if _has(frame, figure, value))


def _has(frame: Frame, figure: PerValue, value: str) -> bool:
    return bool(_all(frame, f"SELECT EXISTS ({_own(frame, figure.ids(value))})")[0])


def _typed(frame: Frame, kind: Kind, value: Any, moments: bool) -> Any:
    if value is None:
        return None
    if kind is Kind.DATE:
        return frame.local_day(value) if moments else day_from_number(value)
    if kind is Kind.BIRTHDAY:
        return f"{value // 100:02d}-{value % 100:02d}"
    if isinstance(value, float) and value == int(value):
        return int(value)
    return value
