"""A rule for reading: branches, employees and goods by their names instead of their codes.

What comes out is for sentences and labels only: it is no rule to count by.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy.orm import Session

from services.segments.catalog import find_fact
from services.segments.explain import Why
from services.segments.pickers import NAMED_OTHERWISE, labels
from services.segments.tree import All, AnyOf, Condition, Node, Not, Where

_ARTICLES = "articles"


def has_codes(node: Node) -> bool:
    """Return whether the rule holds codes that people know by a name."""
    match node:
        case Condition():
            return _picker(node.fact) is not None or bool(_coded(node.where))
        case Not(part):
            return has_codes(part)
        case _:
            return any(has_codes(part) for part in node.parts)


def named(session: Session, node: Node) -> Node:
    """Return the rule with names for codes; a code nobody gave a name stays."""
    match node:
        case Condition():
            return _condition(session, node)
        case Not(part):
            return Not(named(session, part))
        case All(parts):
            return All(tuple(named(session, part) for part in parts))
        case AnyOf(parts):
            return AnyOf(tuple(named(session, part) for part in parts))


def named_why(session: Session, why: Why) -> Why:
    """Return an explanation with names for codes, in what is asked and in the figures."""
    if why.condition is None:
        return replace(why, parts=tuple(named_why(session, part) for part in why.parts))
    picker, figure = _picker(why.condition.fact), why.figure
    if picker is not None:
        figure = _named(session, picker, figure)
    if picker == _ARTICLES and isinstance(figure, tuple):
        figure = tuple(str(one).partition(":")[2] for one in figure)  # not "product:Latte"
    return replace(why, condition=_condition(session, why.condition), figure=figure)


def _condition(session: Session, asked: Condition) -> Condition:
    picker = _picker(asked.fact)
    value = asked.value if picker is None else _named(session, picker, asked.value)
    return replace(asked, value=value, where=_where(session, asked.where))


def _picker(fact: str) -> str | None:
    """Return the picker of a fact whose values are codes."""
    found = find_fact(fact)
    picker = found.picker if found else None
    return picker if picker in NAMED_OTHERWISE else None


def _coded(where: Where) -> list[str]:
    return [key for key in where.keys() if key in NAMED_OTHERWISE]  # noqa: SIM118 - no dict


def _where(session: Session, where: Where) -> Where:
    """Return what narrows a figure by its names."""
    return replace(
        where, **{key: _named(session, key, getattr(where, key)) for key in _coded(where)}
    )


def _named(session: Session, picker: str, value: Any) -> Any:
    """Return a code, or several, by name; what else stands there stays as it is."""
    if isinstance(value, str):
        return _names(session, picker, [value])[0]
    if isinstance(value, tuple) and value and all(isinstance(one, str) for one in value):
        return tuple(_names(session, picker, value))
    return value


def _names(session: Session, picker: str, values: Sequence[str]) -> list[str]:
    names = labels(session, picker, values)
    if picker == _ARTICLES:  # they say of what kind they are: "product:4711"
        names = {value: f"{value.partition(':')[0]}:{name}" for value, name in names.items()}
    return [names.get(value, value) for value in values]
