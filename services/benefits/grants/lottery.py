"""Who a draw falls on: the same seed and the same pool draw the same people. Pure.

Every member has a number of their own for a seed, from 0 up to 1, made of seed and uid by a
cryptographic hash: nobody can foresee it, it needs no order of the pool, and it comes out the same
on every computer.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b

_STEPS = 1 << 53  # as many as a float tells apart between 0 and 1


@dataclass(frozen=True, slots=True)
class Odds:
    """How many are drawn: a fixed number, or each with a chance of their own."""

    count: int | None = None
    probability: float | None = None


def seed_for(program_uid: bytes, first_on: date) -> int:
    """Return the seed of a program's draw for the period that begins on a day; 63 bits."""
    digest = blake2b(first_on.isoformat().encode(), key=program_uid, digest_size=8).digest()
    return int.from_bytes(digest) >> 1


def number_of(seed: int, member_uid: bytes) -> float:
    """Return the member's number for the seed: 0 ≤ number < 1, every one equally likely."""
    key = seed.to_bytes(8, signed=True)
    return (int.from_bytes(blake2b(member_uid, key=key, digest_size=8).digest()) >> 11) / _STEPS


def in_order(seed: int, pool: Iterable[tuple[int, bytes]], odds: Odds) -> list[int]:
    """Return the members (id, uid) of the pool in the order they are drawn, lowest number first.

    With a probability only those whose number lies below it; a fixed number does not cut the list:
    the next in order steps in for one who can be given nothing.
    """
    numbered = sorted((number_of(seed, uid), uid, member_id) for member_id, uid in pool)
    chance = odds.probability
    return [member_id for number, _, member_id in numbered if chance is None or number < chance]
