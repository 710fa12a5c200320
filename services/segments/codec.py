"""Rule documents: versioned JSON to the tree and back.

Whatever the catalogue does not know is refused here, with its path in the document, before
anything is asked of the data.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from models.values import SaleChannel
from services.segments.catalog import find_fact
from services.segments.catalog.fact import Fact, Within
from services.segments.errors import (
    BadRule,
    BadValue,
    BadWhere,
    BadWindow,
    NeedsWindow,
    NewerRule,
    TooDeep,
    TooLong,
    TurnedRound,
    UnknownFact,
    UnknownOperator,
)
from services.segments.kinds import MOST_DAYS, day, read_value, whole, words_of, write_value
from services.segments.tree import (
    NOWHERE,
    All,
    AnyOf,
    Condition,
    DaysAgo,
    FromTo,
    LastDays,
    LastMonths,
    NextDays,
    Node,
    Not,
    Where,
    Window,
    conditions,
)

VERSION = 1
DEEPEST = 12
LONGEST = 200
MOST_MONTHS = 1_200
_MINUTES = 24 * 60


def parse(document: Any) -> Node:
    """Return the tree of a rule document; a BadRule tells what is wrong and where."""
    if not isinstance(document, Mapping) or set(document) != {"version", "rule"}:
        raise BadRule(path="", found=_shape(document))
    version = document["version"]
    if type(version) is not int or version < 1:
        raise BadRule(path="version", found=version)
    if version > VERSION:
        raise NewerRule(path="version", version=version)
    node = _node(document["rule"], "rule", 1)
    found = conditions(node)
    if len(found) > LONGEST:
        raise TooLong(path=found[LONGEST][0], limit=LONGEST)
    return node


def flaws(document: Any) -> tuple[BadRule, ...]:
    """Return everything that is wrong with a rule document, each with its path.

    Of every condition the first flaw; nothing for a document that `parse` takes.
    """
    try:
        parse(document)
    except BadRule as first:
        if first.facts["path"] in ("", "version"):
            return (first,)
        return tuple(_flaws(document["rule"], "rule", 1)) or (first,)
    return ()


def _flaws(raw: Any, path: str, depth: int) -> Iterator[BadRule]:
    for key in ("all", "any"):
        if isinstance(raw, Mapping) and set(raw) == {key} and isinstance(raw[key], list):
            for n, part in enumerate(raw[key] if depth <= DEEPEST else ()):
                yield from _flaws(part, f"{path}.{key}[{n}]", depth + 1)
            return
    if isinstance(raw, Mapping) and set(raw) == {"not"} and depth <= DEEPEST:
        yield from _flaws(raw["not"], f"{path}.not", depth + 1)
        return
    try:
        _node(raw, path, depth)
    except BadRule as flaw:
        yield flaw


def dump(node: Node) -> dict[str, Any]:
    """Return the rule document of a tree; `parse` gives the same tree back."""
    return {"version": VERSION, "rule": _written(node)}


def _node(raw: Any, path: str, depth: int) -> Node:
    if depth > DEEPEST:
        raise TooDeep(path=path, limit=DEEPEST)
    if not isinstance(raw, Mapping):
        raise BadRule(path=path, found=_shape(raw))
    match sorted(raw):
        case ["all"]:
            return All(_parts(raw["all"], f"{path}.all", depth))
        case ["any"]:
            return AnyOf(_parts(raw["any"], f"{path}.any", depth))
        case ["not"]:
            return Not(_node(raw["not"], f"{path}.not", depth + 1))
        case _ if "fact" in raw:
            return _condition(raw, path)
        case _:
            raise BadRule(path=path, found=_shape(raw))


def _parts(raw: Any, path: str, depth: int) -> tuple[Node, ...]:
    if not isinstance(raw, list):
        raise BadRule(path=path, found=_shape(raw))
    if len(raw) > LONGEST:
        raise TooLong(path=path, limit=LONGEST)
    return tuple(_node(part, f"{path}[{n}]", depth + 1) for n, part in enumerate(raw))


def _condition(raw: Mapping[str, Any], path: str) -> Condition:
    for key in raw:
        if key not in ("fact", "op", "value", "within", "where", "seed"):
            raise BadRule(path=f"{path}.{key}", found=key)
    key, op = raw["fact"], raw.get("op")
    fact = find_fact(key) if isinstance(key, str) else None
    if fact is None:
        raise UnknownFact(path=f"{path}.fact", fact=key)
    if op is None and fact.seeded:  # `{"value": 10, "seed": 7}` says it all
        op = "less_than"
    if not isinstance(op, str) or op not in fact.operators:
        known = ", ".join(fact.operators)
        raise UnknownOperator(path=f"{path}.op", fact=fact.key, op=op, known=known)
    value, seed = _value_and_seed(fact, raw, path)
    within = _window(raw["within"], fact, f"{path}.within") if "within" in raw else None
    if within is None and fact.within is Within.NEEDED:
        raise NeedsWindow(path=path, fact=fact.key)
    where = _where(raw["where"], fact, f"{path}.where") if "where" in raw else NOWHERE
    read = read_value(fact.kind, op, value, f"{path}.value", fact.choices, fact.prefixes)
    return Condition(key, op, read, within, where, seed)


def _value_and_seed(fact: Fact, raw: Mapping[str, Any], path: str) -> tuple[Any, int | None]:
    value = raw.get("value")
    if not fact.seeded:
        if "seed" in raw:
            raise BadRule(path=f"{path}.seed", found="seed")
        return value, None
    seed = raw.get("seed", 0)
    if isinstance(value, Mapping):
        if not set(value) <= {"value", "seed"}:
            raise BadValue(path=f"{path}.value", value=_shape(value))
        seed, value = value.get("seed", seed), value.get("value")
    return value, whole(seed, f"{path}.seed", 0, 2**31 - 1)


def _window(raw: Any, fact: Fact, path: str) -> Window:
    if fact.within is Within.NONE or not isinstance(raw, Mapping):
        raise BadWindow(path=path, found=_shape(raw))
    ahead = fact.within is Within.AHEAD
    match sorted(raw):
        case ["next_days"] if ahead:
            return NextDays(whole(raw["next_days"], f"{path}.next_days", 1, MOST_DAYS))
        case ["last_days"] if not ahead:
            return LastDays(whole(raw["last_days"], f"{path}.last_days", 1, MOST_DAYS))
        case ["last_months"] if not ahead:
            return LastMonths(whole(raw["last_months"], f"{path}.last_months", 1, MOST_MONTHS))
        case ["days_ago"] if not ahead:
            return _days_ago(raw["days_ago"], f"{path}.days_ago")
        case ["from", "to"] if not ahead:
            first, last = day(raw["from"], f"{path}.from"), day(raw["to"], f"{path}.to")
            if first > last:
                raise TurnedRound(path=path, first=raw["from"], last=raw["to"])
            return FromTo(first, last)
        case _:
            raise BadWindow(path=path, found=_shape(raw))


def _days_ago(raw: Any, path: str) -> DaysAgo:
    if not isinstance(raw, list) or len(raw) != len(("since", "before")):
        raise BadWindow(path=path, found=_shape(raw))
    since, before = (whole(one, path, 0, MOST_DAYS) for one in raw)
    if since >= before:
        raise TurnedRound(path=path, first=since, last=before)
    return DaysAgo(since, before)


def _where(raw: Any, fact: Fact, path: str) -> Where:
    if not isinstance(raw, Mapping):
        raise BadWhere(path=path, found=_shape(raw))
    narrowed: dict[str, Any] = {}
    for key, value in raw.items():
        if key not in fact.where:
            raise BadWhere(path=f"{path}.{key}", found=key)
        read = _WHERE_READERS.get(key) or _texts
        narrowed[key] = read(value, f"{path}.{key}")
    return Where(**narrowed)


def _texts(raw: Any, path: str) -> tuple[str, ...]:
    return tuple(words_of(one, path) for one in _some(raw, path))


def _weekdays(raw: Any, path: str) -> tuple[int, ...]:
    return tuple(whole(one, path, 1, 7) for one in _some(raw, path))


def _channels(raw: Any, path: str) -> tuple[str, ...]:
    values = _texts(raw, path)
    if not set(values) <= set(SaleChannel):
        raise BadValue(path=path, value=raw)
    return values


def _hours(raw: Any, path: str) -> tuple[tuple[int, int], ...]:
    """Return pairs of minutes from `[7, 11]`, `["07:30", 11]` or a list of such pairs."""
    pairs = _some(raw, path)
    if not isinstance(pairs[0], list):
        pairs = [pairs]
    read = []
    for pair in pairs:
        if not isinstance(pair, list) or len(pair) != len(("from", "to")):
            raise BadValue(path=path, value=raw)
        start, end = (_minute(one, path) for one in pair)
        if start in (end, _MINUTES):
            raise BadValue(path=path, value=raw)
        read.append((start, end))
    return tuple(read)


def _minute(raw: Any, path: str) -> int:
    if type(raw) is int:
        return whole(raw, path, 0, 24) * 60
    hour, colon, minute = raw.partition(":") if isinstance(raw, str) else ("", "", "")
    if not (colon and hour.isdecimal() and minute.isdecimal() and len(raw) == len("07:30")):
        raise BadValue(path=path, value=raw)
    whole(int(minute), path, 0, 59)
    return whole(int(hour) * 60 + int(minute), path, 0, _MINUTES)


def _yes_or_no(raw: Any, path: str) -> bool:
    if not isinstance(raw, bool):
        raise BadValue(path=path, value=raw)
    return raw


def _some(raw: Any, path: str) -> list[Any]:
    values = raw if isinstance(raw, list) else [raw]
    if not values:
        raise BadValue(path=path, value=raw)
    return values


_WHERE_READERS: dict[str, Callable[[Any, str], Any]] = {
    "weekday": _weekdays,
    "hours": _hours,
    "channel": _channels,
    "returns": _yes_or_no,
}


def _written(node: Node) -> dict[str, Any]:
    match node:
        case All(parts):
            return {"all": [_written(part) for part in parts]}
        case AnyOf(parts):
            return {"any": [_written(part) for part in parts]}
        case Not(part):
            return {"not": _written(part)}
        case Condition():
            return _written_condition(node)


def _written_condition(condition: Condition) -> dict[str, Any]:
    written: dict[str, Any] = {"fact": condition.fact, "op": condition.op}
    if condition.value is not None:
        written["value"] = write_value(condition.value)
    if condition.seed is not None:
        written["seed"] = condition.seed
    if condition.within is not None:
        written["within"] = write_window(condition.within)
    asked = condition.where.keys()  # our own method: those that narrow, of a frozen Where
    where = {key: getattr(condition.where, key) for key in asked}
    if where:
        written["where"] = {key: _written_where(key, value) for key, value in where.items()}
    return written


def _written_where(key: str, value: Any) -> Any:
    if key == "hours":
        return [[f"{m // 60:02d}:{m % 60:02d}" for m in pair] for pair in value]
    return list(value) if isinstance(value, tuple) else value


def write_window(window: Window) -> dict[str, Any]:
    """Return a window as JSON holds it."""
    match window:
        case LastDays(days):
            return {"last_days": days}
        case DaysAgo(since, before):
            return {"days_ago": [since, before]}
        case LastMonths(months):
            return {"last_months": months}
        case FromTo(first, last):
            return {"from": first.isoformat(), "to": last.isoformat()}
        case NextDays(days):
            return {"next_days": days}


def _shape(raw: Any) -> str:
    """Return what was found instead, short enough for a sentence."""
    if isinstance(raw, Mapping):
        return "{" + ", ".join(str(key) for key in list(raw)[:8]) + "}"
    return str(raw)[:80]
