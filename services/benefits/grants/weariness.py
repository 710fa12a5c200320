"""How tired a member is of a benefit: an index of 0–100 from what they were given. Pure.

Satisfaction falls when benefits repeat (Thompson & Spencer 1966: a response wanes with every
repetition, faster the closer they follow, and recovers at once when something answers it). Three
things are told from the grants, in the order they were made:

- `unused` grants of the benefit since the member last used it: what is offered and left lying;
- `in_a_row`: how many of these came with no other benefit in between;
- `falling`: by how much the share of grants that were used fell from the earlier half of all the
  benefit's grants to the later half (0–1).

The member's pleasure in it is what each leaves over, multiplied:

    index = 100 × (1 − 0.75^unused × 0.9^(in_a_row − 1) × (1 − 0.25 × falling))

and 0 while nothing is left unused. A quarter of the pleasure goes with each grant left lying (two
are a habit: 44, four a refusal: 68), a tenth with each repetition nothing else came between, and at
most a quarter with a response that has died. No part alone decides, and none can lift the index
beyond 100. The last weight is the largest for which one more unused grant never makes a member
less tired, wherever it moves the middle of the grants.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

_LEFT_OVER = 0.75  # of the pleasure, with each grant left unused
_REPEATED = 0.9  # with each that no other benefit came between
_RESPONSE = 0.25  # what a response that fell from all to none takes


@dataclass(frozen=True, slots=True)
class Given:
    """One grant to a member: of which benefit, and whether it was used."""

    benefit_id: int
    was_used: bool


@dataclass(frozen=True, slots=True)
class Fatigue:
    """How tired a member is of a benefit (0 fresh – 100), and what it is made of."""

    index: int
    unused: int
    in_a_row: int
    falling: float


FRESH = Fatigue(0, 0, 0, 0.0)


def fatigue_of(benefit_id: int, given: Sequence[Given]) -> Fatigue:
    """Return how tired a member is of a benefit; `given` is all they ever got, oldest first."""
    own = [one.was_used for one in given if one.benefit_id == benefit_id]
    unused = _unused_at_end(own)
    if not unused:
        return FRESH
    in_a_row = 0
    for one in reversed(given):
        if one.benefit_id != benefit_id or one.was_used:
            break
        in_a_row += 1
    falling = _falling(own)
    pleasure = _LEFT_OVER**unused * _REPEATED ** max(in_a_row - 1, 0) * (1 - _RESPONSE * falling)
    return Fatigue(round(100 * (1 - pleasure)), unused, in_a_row, falling)


def last_of(given: Sequence[Given], among: Collection[int]) -> int | None:
    """Return the benefit of the newest grant of one of these, None without any."""
    return next((one.benefit_id for one in reversed(given) if one.benefit_id in among), None)


def _unused_at_end(own: Sequence[bool]) -> int:
    for count, was_used in enumerate(reversed(own)):
        if was_used:
            return count
    return len(own)


def _falling(own: Sequence[bool]) -> float:
    """Return by how much the share of used ones fell from the earlier half to the later."""
    half = len(own) // 2
    if not half:
        return 0.0
    earlier, later = own[:half], own[half:]
    return max(sum(earlier) / len(earlier) - sum(later) / len(later), 0.0)
