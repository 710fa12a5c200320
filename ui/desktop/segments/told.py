"""What the builder is told of a rule: its size, its customers, and how each condition stands."""

from dataclasses import dataclass

from services import segments


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
    """What a rule means today: its size and some of its members."""

    size: segments.Size
    sample: list[Sampled]


@dataclass(frozen=True, slots=True)
class Left:
    """A segment that was left with changes: its rule as text, and the text that is kept."""

    name: str
    version: int
    text: str
    kept: str
