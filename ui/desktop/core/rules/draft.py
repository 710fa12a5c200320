"""A rule while it is being edited: groups in groups, every edit a new draft, undo and redo.

A draft is the rule document cut into groups and conditions; nothing of a document is lost on the
way in and out. A place in it is a tuple of positions, () being the outermost group.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from ui.desktop.core.rules.flaws import for_fields

VERSION = 1
_MOST_UNDONE = 200

Place = tuple[int, ...]


class NotDrawable(ValueError):
    """The document is no tree of conditions that a builder could show."""


class Join(StrEnum):
    """How the parts of a group come together."""

    ALL = "all"
    ANY = "any"
    NONE = "none"
    NOT_ALL = "not_all"


_INSIDE = {Join.ALL: "all", Join.ANY: "any", Join.NONE: "any", Join.NOT_ALL: "all"}
_TURNED = {
    Join.ALL: Join.NOT_ALL,
    Join.NOT_ALL: Join.ALL,
    Join.ANY: Join.NONE,
    Join.NONE: Join.ANY,
}


@dataclass(frozen=True)
class Leaf:
    """A condition as the fields read it, else as it stands; `negated` is a `not` around it."""

    asked: dict[str, Any]
    negated: bool = False


@dataclass(frozen=True)
class Group:
    """Parts that are joined."""

    join: Join = Join.ALL
    parts: "tuple[Part, ...]" = ()


Part = Leaf | Group


def draft_of(document: Any) -> Group:
    """Return the draft of a rule document; a lone condition becomes a group of one.

    Conditions are taken whatever they are, also those that mean nothing here. NotDrawable for
    what is no tree of conditions, or of a version that is not known.
    """
    if not isinstance(document, dict) or set(document) != {"version", "rule"}:
        raise NotDrawable(document)
    if document["version"] != VERSION:
        raise NotDrawable(document["version"])
    part = _part(document["rule"])
    return part if isinstance(part, Group) else Group(Join.ALL, (part,))


def _part(rule: Any, *, negated: bool = False) -> Part:
    if not isinstance(rule, dict):
        raise NotDrawable(rule)
    if set(rule) == {"not"}:
        return _part(rule["not"], negated=not negated)
    for key in ("all", "any"):
        if set(rule) == {key} and isinstance(rule[key], list):
            join = Join(key)
            parts = tuple(_part(one) for one in rule[key])
            return Group(_TURNED[join] if negated else join, parts)
    if "fact" not in rule:
        raise NotDrawable(rule)
    return Leaf(for_fields(rule) or rule, negated)


def document_of(draft: Group) -> dict[str, Any]:
    """Return the rule document of a draft."""
    return {"version": VERSION, "rule": _rule(draft)}


def _rule(part: Part) -> dict[str, Any]:
    if isinstance(part, Leaf):
        return {"not": part.asked} if part.negated else part.asked
    inside = {_INSIDE[part.join]: [_rule(one) for one in part.parts]}
    return {"not": inside} if part.join in (Join.NONE, Join.NOT_ALL) else inside


def part_at(draft: Group, place: Place) -> Part:
    """Return what stands at the place; IndexError when nothing does."""
    part: Part = draft
    for position in place:
        if isinstance(part, Leaf) or position < 0:
            raise IndexError(place)
        part = part.parts[position]
    return part


def with_part(draft: Group, place: Place, part: Part) -> Group:
    """Return the draft with another part at the place."""
    if not place:
        return part if isinstance(part, Group) else Group(Join.ALL, (part,))
    first, rest = place[0], place[1:]
    inner = draft.parts[first]
    if rest:
        part = with_part(_group(inner), rest, part)
    return replace(draft, parts=(*draft.parts[:first], part, *draft.parts[first + 1 :]))


def with_new(draft: Group, group: Place, position: int, part: Part) -> Group:
    """Return the draft with a part put into a group before the position."""
    home = _group(part_at(draft, group))
    parts = (*home.parts[:position], part, *home.parts[position:])
    return with_part(draft, group, replace(home, parts=parts))


def without(draft: Group, place: Place) -> Group:
    """Return the draft without a part; a group inside that is left empty goes with it."""
    if not place:
        return replace(draft, parts=())
    *above, last = place
    home = _group(part_at(draft, tuple(above)))
    left = replace(home, parts=(*home.parts[:last], *home.parts[last + 1 :]))
    if above and not left.parts:
        return without(draft, tuple(above))
    return with_part(draft, tuple(above), left)


def moved(draft: Group, place: Place, group: Place, position: int) -> Group:
    """Return the draft with a part moved into a group before the position.

    Positions are those before the move. A group does not go into itself: the draft stays.
    """
    if group[: len(place)] == place or not place:
        return draft
    # Put in before it is taken out: a group that was left empty would be gone on the way.
    both, depth = with_new(draft, group, position, part_at(draft, place)), len(group)
    if place[:depth] == group and place[depth] >= position:
        place = (*group, place[depth] + 1, *place[depth + 1 :])
    return without(both, place)


def wrapped(draft: Group, place: Place, join: Join = Join.ANY) -> Group:
    """Return the draft with a part in a group of its own."""
    return with_part(draft, place, Group(join, (part_at(draft, place),)))


def unwrapped(draft: Group, place: Place) -> Group:
    """Return the draft with the parts of a group put where the group stood."""
    if not place:
        return draft
    *above, last = place
    inner, home = _group(part_at(draft, place)), _group(part_at(draft, tuple(above)))
    parts = (*home.parts[:last], *inner.parts, *home.parts[last + 1 :])
    return with_part(draft, tuple(above), replace(home, parts=parts))


def negated(draft: Group, place: Place) -> Group:
    """Return the draft with a part turned into its opposite."""
    part = part_at(draft, place)
    if isinstance(part, Leaf):
        return with_part(draft, place, replace(part, negated=not part.negated))
    return with_part(draft, place, replace(part, join=_TURNED[part.join]))


def places(draft: Group) -> list[tuple[Place, Part]]:
    """Return every part with its place, in reading order, the outermost group first."""
    found: list[tuple[Place, Part]] = []

    def walk(part: Part, place: Place) -> None:
        found.append((place, part))
        if isinstance(part, Group):
            for position, one in enumerate(part.parts):
                walk(one, (*place, position))

    walk(draft, ())
    return found


def document_path(draft: Group, place: Place) -> str:
    """Return how the rule language names the place: "rule.all[1].not.any[0]"."""
    path, part = "rule", draft
    one: Part = draft
    for position in place:
        part = _group(one)
        outer = ".not" if part.join in (Join.NONE, Join.NOT_ALL) else ""
        path += f"{outer}.{_INSIDE[part.join]}[{position}]"
        one = part.parts[position]
    return path + (".not" if isinstance(one, Leaf) and one.negated else "")


def _group(part: Part) -> Group:
    if isinstance(part, Leaf):
        raise IndexError(part)
    return part


class Edits:
    """The drafts one came by: what stands now, and the way back and forth."""

    def __init__(self, draft: Group) -> None:
        self._drafts, self._now = [draft], 0

    @property
    def draft(self) -> Group:
        """Return what stands now."""
        return self._drafts[self._now]

    def put(self, draft: Group) -> bool:
        """Take a new draft; return whether it differs. What was undone is forgotten."""
        if draft == self.draft:
            return False
        self._drafts = [*self._drafts[: self._now + 1], draft][-_MOST_UNDONE:]
        self._now = len(self._drafts) - 1
        return True

    def undo(self) -> bool:
        """Go one draft back; return whether there was one."""
        return self._go(-1)

    def redo(self) -> bool:
        """Go one draft forth; return whether there was one."""
        return self._go(1)

    @property
    def can_undo(self) -> bool:
        """Return whether there is a draft to go back to."""
        return self._now > 0

    @property
    def can_redo(self) -> bool:
        """Return whether there is a draft to go forth to."""
        return self._now < len(self._drafts) - 1

    def _go(self, by: int) -> bool:
        if not 0 <= self._now + by < len(self._drafts):
            return False
        self._now += by
        return True
