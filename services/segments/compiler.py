"""The tree as SQL: the ids of the customers in a segment.

A condition becomes a set of member ids (`Ids`, or everybody but them) or a test of the member's
own row `m` and summary row `s` (`Test`). A group of sets alone is a set; the rest are tests of
one member after another. The outermost group is driven by its narrowest set, so that what it
leaves out is never looked at. No part runs a query of its own for each member.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from services.segments.birthdays import birthday_ids
from services.segments.catalog import find_fact
from services.segments.catalog.fact import Bits, Column, PerValue, Rows, Unknown, Worked
from services.segments.catalog.profile import own_kind
from services.segments.compare import NUMBER_TESTS, compared, holds_for, text_holds
from services.segments.errors import UnknownFact
from services.segments.frame import Frame
from services.segments.kinds import Kind
from services.segments.tree import All, AnyOf, Condition, Node, Not

if TYPE_CHECKING:
    from services.segments.arrays import Ints

_IN_A_ROW = 100  # of SELECTs in a compound; SQLite's own limit is 500
_FEW = 2_000  # members of whom a list is narrower than most sources

# Stands for the member's id in a test, until it is known which table drives.
_ID = "@id"
_ROW: frozenset[str] = frozenset({"m"})
_SUMMARY = frozenset({"s"})
_NEITHER: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Ids:
    """The members whose ids `sql` selects (column `id`); with `others` all but them.

    With `repeats` it may select one several times: whoever counts them must ask for each once.
    `row` names the one row of each member that `sql` looks at: rows of one name are asked together.
    """

    sql: str
    others: bool = False
    cost: int = 5
    repeats: bool = False
    row: str | None = None


@dataclass(frozen=True, slots=True)
class Test:
    """SQL that is true for the members meant; NULL counts as false.

    `uses` names the rows it reads; `buyers` tells that nobody without a summary row passes.
    """

    sql: str
    uses: frozenset[str] = _NEITHER
    buyers: bool = False


Part = Ids | Test
_EVERYONE, _NO_ONE = Test("1"), Test("0")


@dataclass(frozen=True, slots=True)
class Selection:
    """A compiled rule: `SELECT {id} {source}`, source being FROM … WHERE …."""

    id: str
    source: str

    @property
    def ids(self) -> str:
        """Return the SELECT of the ids, each once, as column `id`."""
        return f"SELECT {self.id} AS id {self.source}"

    @property
    def count(self) -> str:
        """Return the SELECT of their number."""
        return f"SELECT count(*) {self.source}"


def compile_rule(frame: Frame, node: Node, path: str = "rule") -> Selection:
    """Return the SQL of the customers the rule means (erased and merged ones never are)."""
    match compile_node(frame, node, path):
        case _All(parts):
            return _selected(frame, parts)
        case part:
            return _selected(frame, (part,))


@dataclass(frozen=True, slots=True)
class _All:
    """Parts that must all hold, not yet joined: the outermost group chooses what drives."""

    parts: tuple[Part, ...]


def compile_node(frame: Frame, node: Node, path: str) -> Part | _All:
    """Return the parts of a node."""
    match node:
        case Condition():
            return condition_part(frame, node, path)
        case All(parts):
            compiled = [
                compile_node(frame, part, f"{path}.all[{n}]") for n, part in enumerate(parts)
            ]
            flat = [
                one
                for part in compiled
                for one in (part.parts if isinstance(part, _All) else [part])
            ]
            return flat[0] if len(flat) == 1 else _All(tuple(flat))
        case AnyOf(parts):
            return _any(
                [
                    _one(compile_node(frame, part, f"{path}.any[{n}]"))
                    for n, part in enumerate(parts)
                ]
            )
        case Not(part):
            return _not(_one(compile_node(frame, part, f"{path}.not")))


def _one(part: Part | _All) -> Part:
    if not isinstance(part, _All):
        return part
    if _NO_ONE in part.parts:
        return _NO_ONE
    tests = [as_test(one) for one in part.parts if one != _EVERYONE]
    if not tests:
        return _EVERYONE
    return Test(
        "(" + " AND ".join(f"({test.sql})" for test in tests) + ")",
        frozenset().union(*(test.uses for test in tests)),
        any(test.buyers for test in tests),
    )


def _any(parts: Sequence[Part]) -> Part:
    if _EVERYONE in parts:
        return _EVERYONE
    parts = [part for part in parts if part != _NO_ONE]
    if not parts:
        return _NO_ONE
    if len(parts) == 1:
        return parts[0]
    sets = [part for part in parts if isinstance(part, Ids) and not part.others]
    if len(sets) == len(parts):
        united = " UNION ".join(f"SELECT id FROM ({one.sql})" for one in sets)
        return Ids(united, cost=max(one.cost for one in sets))
    tests = [as_test(one) for one in parts]
    return Test(
        "(" + " OR ".join(f"({test.sql})" for test in tests) + ")",
        frozenset().union(*(test.uses for test in tests)),
        all(test.buyers for test in tests),
    )


def _not(part: Part) -> Part:
    if part in (_EVERYONE, _NO_ONE):
        return _NO_ONE if part == _EVERYONE else _EVERYONE
    match part:
        case Ids():
            return replace(part, others=not part.others)
        case Test(sql, uses):
            # Without the coalesce a member whose fact is unknown would be in neither.
            return Test(f"NOT coalesce(({sql}), 0)", uses)


def as_test(part: Part) -> Test:
    """Return the part as a test of one member."""
    if isinstance(part, Test):
        return part
    return Test(f"{_ID} {'NOT IN' if part.others else 'IN'} ({part.sql})")


def _selected(frame: Frame, parts: Sequence[Part]) -> Selection:
    """Return the selection of the members all parts mean, driven by the narrowest of them.

    What is settled beforehand never reaches SQLite: beside a constant it finds no way to use the
    index it is told to ("no query solution").
    """
    if _NO_ONE in parts:
        return Selection("NULL", "WHERE 0")
    parts = _together([part for part in parts if part != _EVERYONE])
    sets = [part for part in parts if isinstance(part, Ids) and not part.others]
    driver = min(sets, key=lambda one: one.cost, default=None)
    tests = [as_test(part) for part in parts if part is not driver]
    uses = frozenset().union(*(test.uses for test in tests))
    clauses = [test.sql for test in tests]
    if driver is not None:
        once = f"SELECT DISTINCT id FROM ({driver.sql})" if driver.repeats else driver.sql
        # The limit is none; it keeps SQLite from asking every test inside the driver and out of it.
        member, source = "d.id", f"FROM ({once} LIMIT -1) AS d"
        # The narrow summary first: whoever fails there costs no look at a wide member row.
        if uses & _SUMMARY:
            source += " LEFT JOIN member_summary AS s ON s.member_id = d.id"
        if uses & _ROW:
            source += " CROSS JOIN member AS m ON m.id = d.id"
    elif any(test.buyers for test in tests):
        of_summary = [test for test in tests if test.uses & _SUMMARY]
        scan = len(of_summary) > 1 or bool(uses & _ROW)
        member = "s.member_id"
        source = "FROM member_summary AS s" + (" NOT INDEXED" if scan else "")
        if uses & _ROW:
            source += " CROSS JOIN member AS m ON m.id = s.member_id"
    else:
        member = "m.id"
        row = uses & _ROW
        source = f"FROM member AS m {'NOT INDEXED' if row else 'INDEXED BY ix_member_state_id'}"
        if uses & _SUMMARY:
            source += " LEFT JOIN member_summary AS s ON s.member_id = m.id"
        uses = uses | _ROW
    if uses & _ROW:
        clauses.insert(0, "m.state = 'known'")
    else:
        # All ids are members': it is enough to leave out, last, the few that are nobody's any more.
        clauses.append(f"{member} NOT IN ({frame.excluded})")
    if frame.only is not None:
        clauses.insert(0, f"{member} = {frame.bind(frame.only)}")
    where = " AND ".join(f"({clause})" for clause in clauses).replace(_ID, member)
    return Selection(member, f"{source} WHERE {where}")


def _together(parts: Sequence[Part]) -> list[Part]:
    """Return the parts, those that look at the same row of each member made one."""
    found: dict[object, Part] = {}
    for n, part in enumerate(parts):
        if not isinstance(part, Ids) or part.row is None or part.others:
            found[n] = part
            continue
        before = found.get(part.row)
        if isinstance(before, Ids):
            part = replace(before, sql=before.sql + part.sql.removeprefix(part.row))
        found[part.row] = part
    return list(found.values())


def condition_part(frame: Frame, asked: Condition, path: str) -> Part:
    """Return the members for whom the condition holds; false where the fact is unknown."""
    frame.path = path
    fact = find_fact(asked.fact)
    if fact is None:
        raise UnknownFact(path=f"{path}.fact", fact=asked.fact)
    kind = own_kind(frame, asked) if fact.kind is Kind.OWN else fact.kind
    if kind is Kind.BIRTHDAY:
        unknown = asked.op == "is_unknown"
        return Ids(birthday_ids(frame, asked), others=unknown, cost=2)
    figure = fact.figure(frame, asked)
    match figure:
        case Unknown():
            return _EVERYONE if asked.op == "is_unknown" else _NO_ONE
        case Bits():
            return _bits(figure, asked)
        case PerValue():
            return _flag(figure, asked) if kind is Kind.FLAG else _per_value(figure, asked)
        case Rows():
            return (
                _set(frame, figure, asked)
                if kind is Kind.SET
                else _rows(frame, kind, figure, asked)
            )
        case Column():
            return _column(frame, kind, figure, asked)
        case Worked():
            return _worked(frame, figure, asked)


def _bits(figure: Bits, asked: Condition) -> Part:
    values: Any = asked.value or ()
    mask = sum(figure.bits[value] for value in set(values))
    match asked.op:
        case "any_of":
            sql = f"{figure.sql} & {mask} <> 0"
        case "all_of":
            sql = f"{figure.sql} & {mask} = {mask}"
        case "none_of":
            sql = f"{figure.sql} & {mask} = 0"
        case "is_known":
            sql = f"{figure.sql} <> 0"
        case _:
            sql = f"{figure.sql} = 0"
    return Test(sql, _ROW)


def _flag(figure: PerValue, asked: Condition) -> Part:
    values: Any = asked.value if isinstance(asked.value, tuple) else (asked.value,)
    match asked.op:
        case "is_known":
            return _EVERYONE
        case "is_unknown":
            return _NO_ONE
        case "equals" | "any_of":
            wanted = set(values)
        case _:
            wanted = {"yes", "no"} - set(values)
    if len(wanted) != 1:
        return _EVERYONE if wanted else _NO_ONE
    return Ids(figure.ids("yes"), others="no" in wanted, cost=7)


def _per_value(figure: PerValue, asked: Condition) -> Part:
    if asked.op in ("is_known", "is_unknown"):
        unknown = asked.op == "is_unknown"
        if figure.known is None:
            return _NO_ONE if unknown else _EVERYONE
        return Ids(figure.known(), others=unknown)
    values: Any = asked.value
    joined = "INTERSECT" if asked.op == "all_of" else "UNION"
    each = [f"SELECT id FROM ({figure.ids(value)})" for value in dict.fromkeys(values)]
    return Ids(_compound(each, joined), others=asked.op == "none_of")


def _compound(selects: list[str], joined: str) -> str:
    """Return the SELECTs joined to one: SQLite takes some in a row, more stand in groups."""
    while len(selects) > _IN_A_ROW:
        groups = [selects[n : n + _IN_A_ROW] for n in range(0, len(selects), _IN_A_ROW)]
        selects = [f"SELECT id FROM ({_compound(group, joined)})" for group in groups]
    return f" {joined} ".join(selects)


def _set(frame: Frame, figure: Rows, asked: Condition) -> Part:
    everything = f"SELECT {figure.member} AS id {figure.source}"
    if asked.op in ("is_known", "is_unknown"):
        return Ids(everything, asked.op == "is_unknown", figure.cost, repeats=True)
    groups = [_stored(figure, value) for value in dict.fromkeys(_values(asked))]
    if asked.op != "all_of":
        groups = [[one for group in groups for one in group]]
    each = [f"{everything} AND {figure.value} IN {frame.listed(group)}" for group in groups]
    return Ids(
        _compound(each, "INTERSECT"), asked.op == "none_of", figure.cost, repeats=len(groups) == 1
    )


def _values(asked: Condition) -> tuple[Any, ...]:
    return asked.value if isinstance(asked.value, tuple) else (asked.value,)


def _stored(figure: Rows | Column, value: Any) -> list[object]:
    return [value] if figure.stored is None else list(figure.stored(value))


def _translated(figure: Rows | Column, asked: Condition) -> Condition:
    """Return the condition with its values as the column holds them (codes become ids)."""
    if figure.stored is None or asked.op not in ("any_of", "none_of"):
        return asked
    stored: Any = tuple(one for value in _values(asked) for one in _stored(figure, value))
    return replace(asked, value=stored)


def _rows(frame: Frame, kind: Kind, figure: Rows, asked: Condition) -> Part:
    if asked.op == "is_unknown":
        if figure.absent is not None:
            return _NO_ONE
        return Ids(_ids_where(figure, f"{figure.value} IS NOT NULL"), others=True, cost=figure.cost)
    if asked.op == "is_known" and figure.absent is not None:
        return _EVERYONE
    test = figure.settled or compared(
        frame, kind, _translated(figure, asked), figure.value, figure.moments
    )
    if figure.absent is not None and holds_for(figure.absent, asked):
        return Ids(_ids_where(figure, f"NOT ({test})"), others=True, cost=figure.cost)
    row = _ids_of(figure) if figure.one_row else None
    return Ids(_ids_where(figure, test), cost=figure.cost, row=row)


def _ids_of(figure: Rows) -> str:
    return f"SELECT {figure.member} AS id {figure.source}"


def _ids_where(figure: Rows, test: str) -> str:
    joined = f"GROUP BY {figure.member} HAVING" if figure.grouped else "AND"
    return f"{_ids_of(figure)} {joined} ({test})"


def _column(frame: Frame, kind: Kind, figure: Column, asked: Condition) -> Part:
    uses = frozenset({figure.table})
    if figure.absent is not None and asked.op in ("is_known", "is_unknown"):
        return _EVERYONE if asked.op == "is_known" else _NO_ONE
    test = figure.settled or compared(
        frame, kind, _translated(figure, asked), figure.sql, figure.moments
    )
    if figure.absent is not None and _absent_holds(figure.absent, asked):
        return Test(f"coalesce({test}, 1)", uses)
    return Test(test, uses, buyers=figure.table == "s" and asked.op != "is_unknown")


def _worked(frame: Frame, figure: Worked, asked: Condition) -> Part:
    """Return the members whose figure holds; where an absent one does, all but the others."""
    from services.segments.arrays import looked_up  # noqa: PLC0415 - numpy, never at a start

    if asked.op in ("is_known", "is_unknown"):
        unknown = asked.op == "is_unknown"
        if figure.absent is not None:
            return _NO_ONE if unknown else _EVERYONE
        return _listed(frame, figure.members, others=unknown)
    if figure.names is None:
        holds = NUMBER_TESTS[asked.op](figure.values, asked.value)
    else:
        # Each name is asked once, and each member looks up what came of theirs.
        holds = looked_up([text_holds(name, asked) for name in figure.names], figure.values)
    if figure.absent is not None and _absent_holds(figure.absent, asked):
        return _listed(frame, figure.members[~holds], others=True)
    return _listed(frame, figure.members[holds])


def _listed(frame: Frame, members: "Ints", *, others: bool = False) -> Ids:
    ids = frame.bind(json.dumps(members.tolist()))
    cost = 1 if len(members) < _FEW else 5
    return Ids(f"SELECT value AS id FROM json_each({ids})", others, cost)


def _absent_holds(absent: float | str, asked: Condition) -> bool:
    if isinstance(absent, str):
        return (absent in _values(asked)) == (asked.op == "any_of")
    return holds_for(absent, asked)
