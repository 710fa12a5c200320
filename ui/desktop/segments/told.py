"""What the builder is told of a rule: its size, its customers, and how each condition stands."""

from dataclasses import dataclass
from typing import Any

from services import segments
from services.core.errors import AppError


@dataclass(frozen=True, slots=True)
class Sampled:
    """A member of the segment, and for each condition the member's own figure in words."""

    member_id: int
    name: str
    member_no: str
    why: str


@dataclass(frozen=True, slots=True)
class Judged:
    """One condition for one customer: what is asked, their own figure, and whether it holds."""

    asked: str
    figure: str
    holds: bool


@dataclass(frozen=True, slots=True)
class Told:
    """Whether a customer is in the segment, and how each condition stands."""

    member_id: int
    name: str
    holds: bool
    conditions: list[Judged]


@dataclass(frozen=True, slots=True)
class Picture:
    """What a rule means today: its size, some of its members, and the rule by its names."""

    size: segments.Size
    sample: list[Sampled]
    named: segments.Node


@dataclass(frozen=True, slots=True)
class Left:
    """A segment that was left with changes: its rule as text, and the text that is kept."""

    name: str
    version: int
    text: str
    kept: str


@dataclass(frozen=True, slots=True)
class Former:
    """A version of a segment's rule, and what it says: the rule by its names, or why it is none."""

    version: segments.VersionRow
    said: segments.Node | AppError


def formers(session: Any, name: str) -> list[Former]:
    """Return the versions of a segment's rule, each with what it says."""
    return [Former(one, _said_by(session, one)) for one in segments.versions(session, name)]


def _said_by(session: Any, version: segments.VersionRow) -> segments.Node | AppError:
    """Return the version's rule by its names, or why it is none."""
    try:
        return segments.named(session, segments.parse(version.rule))
    except AppError as refusal:
        return refusal
