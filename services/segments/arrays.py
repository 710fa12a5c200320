"""Figures of everybody as arrays: for what SQL has no function for, such as the median.

SQLite hands over a column as one text, and numpy reads it: a history of 700,000 visits is here in
60 ms, where its rows would take 250 and windows over them 1,200. numpy takes a twentieth of a
second to load, so this module is imported where it is needed, never at a start.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from services.segments.frame import Frame
from services.segments.sales import DAYS_BEFORE_1970

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

# A member and a day in one whole number, so that sorting sorts by both. 22 bits hold every day
# from year 1 on, counted from 1970.
BITS = 22
_DAY = (1 << BITS) - 1
PLACE_BITS = 20
RHYTHM = 3  # visit days from which a rhythm shows


def without(columns: Sequence[Ints], gone: Sequence[int]) -> list[Ints]:
    """Return the columns, the first of which are members, but for the rows of these members."""
    kept = ~np.isin(columns[0], gone)
    return [column[kept] for column in columns]


def columns(frame: Frame, rows: str, names: list[str]) -> list[Ints]:
    """Return these columns of a SELECT, which must be whole numbers, never NULL."""
    texts = ", ".join(f"group_concat({name})" for name in names)
    row = frame.rows(f"SELECT {texts} FROM ({rows})")[0]
    return [whole_numbers(text) for text in row]


def whole_numbers(text: str | None) -> Ints:
    """Return the numbers that `group_concat` put into a text; none for NULL."""
    return np.fromstring(text or "", dtype=np.int64, sep=",")


def packed_sql(member: str, day: str) -> str:
    """Return the SQL of a member and a day, each SQL of its own, in one number."""
    return f"({member}) * {1 << BITS} + ({day}) + {DAYS_BEFORE_1970}"


def unpacked(packed: Ints) -> tuple[Ints, Ints]:
    """Return the members, and the days as numbers."""
    return packed >> BITS, (packed & _DAY) - DAYS_BEFORE_1970


@dataclass(frozen=True, slots=True)
class Rhythms:
    """What the visit days of each member come to; members ascend.

    `visits` counts distinct visit days; `half_days` is twice the median of the days between
    them, 0 where there is no rhythm. `packed` holds each visit day with its member, in order, and
    `starts` the place of each member's first.
    """

    members: Ints
    first_on: Ints
    last_on: Ints
    visits: Ints
    half_days: Ints
    packed: Ints
    starts: Ints

    @property
    def has_rhythm(self) -> Flags:
        """Return of whom the usual gap is known."""
        return self.visits >= RHYTHM

    @property
    def usual(self) -> Ints:
        """Return twice the usual gap, taken as a day at least, where there is one."""
        return np.maximum(self.half_days, 2)

    def silent(self, today: int, ratio: float, days: int) -> Flags:
        """Return who is silent for longer than the ratio times their usual gap, or the days.

        The days count for whom no usual gap is known.
        """
        silence = today - self.last_on
        by_rhythm = 2.0 * silence / self.usual > ratio
        return np.where(self.has_rhythm, by_rhythm, silence > days)

    def ended_silence(self, since: int, ratio: float, days: int) -> Flags:
        """Return who came back after day number `since` from a silence as long as that.

        The usual gap counts for whoever showed one before the silence.
        """
        ends = np.flatnonzero((self.packed & _DAY) - DAYS_BEFORE_1970 > since)
        who = np.searchsorted(self.starts, ends, side="right") - 1
        before = ends - self.starts[who]
        ends, who, before = ends[before > 0], who[before > 0], before[before > 0]
        silence = self.packed[ends] - self.packed[ends - 1]
        by_rhythm = 2.0 * silence / self.usual[who] > ratio
        found = np.zeros(len(self.members), dtype=np.bool_)
        found[who[np.where(before >= RHYTHM, by_rhythm, silence > days)]] = True
        return found


def rhythms(
    frame: Frame, member: str, day: str, source: str, weekdays: Sequence[int] = ()
) -> Rhythms:
    """Return the rhythms of the visits that FROM … WHERE … gives, a day as often as it likes.

    With `weekdays` (1 = Monday) only of the visits on these.
    """
    (packed,) = columns(frame, f"SELECT {packed_sql(member, day)} AS visit {source}", ["visit"])
    if weekdays and len(packed):
        # Asked of each receipt in SQL this takes ten times as long. Day 0 was a Monday.
        days = packed & _DAY
        first, last = days.min(), days.max()
        packed = packed[np.isin(np.arange(first, last + 1) % 7 + 1, weekdays)[days - first]]
    return rhythms_of(packed)


def rhythms_of(packed: Ints) -> Rhythms:
    """Return the rhythms of visits, each a member and a day in one number."""
    # One index gives them in order already; several ranges of one do not.
    if np.any(packed[1:] < packed[:-1]):
        packed = np.sort(packed)
    packed = packed[_begins(packed)]
    who = packed >> BITS
    starts = np.flatnonzero(_begins(who))
    visits = np.diff(starts, append=len(packed))
    return Rhythms(
        members=who[starts],
        first_on=(packed[starts] & _DAY) - DAYS_BEFORE_1970,
        last_on=(packed[starts + visits - 1] & _DAY) - DAYS_BEFORE_1970,
        visits=visits,
        half_days=_twice_the_median(packed, starts, visits),
        packed=packed,
        starts=starts,
    )


def _begins(ranked: Ints) -> Flags:
    """Return of numbers in order where each differs from the one before, as the first does."""
    differs = np.ones(len(ranked), dtype=np.bool_)
    np.not_equal(ranked[1:], ranked[:-1], out=differs[1:])
    return differs


def _twice_the_median(packed: Ints, starts: Ints, visits: Ints) -> Ints:
    """Return twice the median gap of each member: the sum of the middle two, or of the one."""
    # A gap is packed with its member as a visit day is, so that one sort ranks each member's own.
    gaps = (packed[1:] & ~_DAY) | (packed[1:] - packed[:-1]) & _DAY
    # From a member's last visit to the next member's first there is no gap.
    ranked = np.sort(np.delete(gaps, starts[1:] - 1))
    shows = visits >= RHYTHM
    count = (visits - 1)[shows]
    begins = (starts - np.arange(len(starts)))[shows]  # each member before has a gap less than days
    middle = [ranked[begins + place] & _DAY for place in ((count - 1) // 2, count // 2)]
    half_days = np.zeros(len(starts), dtype=np.int64)
    half_days[shows] = sum(middle)
    return half_days


def most_often(rows: Ints, receipts: Ints | None, branch_ids: Sequence[int]) -> tuple[Ints, Ints]:
    """Return the members, and the place among the branches of that with most of their receipts.

    Rows are members and branch ids packed by `PLACE_BITS`; where a receipt has several, `receipts`
    names it. Of equals the branch that is named first counts.
    """
    if receipts is not None:
        rows = rows[np.unique(receipts, return_index=True)[1]]
    pairs, counts = np.unique(rows, return_counts=True)
    members, size = pairs >> PLACE_BITS, len(branch_ids)
    place_of = np.zeros(max(branch_ids, default=0) + 1, dtype=np.int64)
    place_of[list(branch_ids)] = np.arange(size)
    worth = counts * size + (size - 1 - place_of[pairs & ((1 << PLACE_BITS) - 1)])
    starts = np.flatnonzero(np.diff(members, prepend=-1))
    if not len(starts):
        return members, members
    return members[starts], size - 1 - np.maximum.reduceat(worth, starts) % size


def since_the_last(members: Ints, marked: Ints) -> tuple[Ints, Ints]:
    """Return the members, and how many of their rows have a place after their last hit.

    A marked place is twice the place, and one more where it is a hit. The places of a member's
    rows differ.
    """
    # A stable sort of what an index gave in order takes no time.
    order = np.argsort(members, kind="stable")
    members, marked = members[order], marked[order]
    starts = np.flatnonzero(np.diff(members, prepend=-1))
    if not len(starts):
        return members, members
    never = np.iinfo(np.int64).min
    last = np.maximum.reduceat(np.where(marked & 1, marked, never), starts)
    is_after = marked > np.repeat(last, np.diff(starts, append=len(members)))
    return members[starts], np.add.reduceat(is_after.astype(np.int64), starts)


def drawn(numbers: Sequence[str], seed: int) -> Floats:
    """Return the place of each member number in the sample of this seed, 0 to under 100.

    Evenly spread, and the same for a number and seed on every machine: the first 32 bits of
    BLAKE2b, keyed with the seed.
    """
    begun, digests = hashlib.blake2b(digest_size=4, key=str(seed).encode()), []
    for number in numbers:
        digest = begun.copy()
        digest.update(number.encode())
        digests.append(digest.digest())
    return np.frombuffer(b"".join(digests), dtype=">u4").astype(np.int64) * 100 / 2**32


def first_that_holds(tests: Sequence[tuple[int, Flags]], otherwise: int) -> Ints:
    """Return for each member the number of the first test that holds."""
    numbers, holds = zip(*tests, strict=True)
    return np.select(list(holds), list(numbers), otherwise)


def fifths(values: Ints) -> tuple[int, ...]:
    """Return the 20/40/60/80 % quantiles times five, exact; there must be a value."""
    ranked, last = np.sort(values), len(values) - 1
    found = []
    for fifth in (1, 2, 3, 4):
        at, rest = divmod(fifth * last, 5)
        low, high = int(ranked[at]), int(ranked[min(at + 1, last)])
        found.append(5 * low + rest * (high - low))
    return tuple(found)


def counts_and_sums(places: Ints, amounts: Ints, size: int) -> tuple[list[int], list[int]]:
    """Return how many stand at each of the places 0 … `size` - 1, and their amounts together."""
    sums = np.zeros(size, dtype=np.int64)
    np.add.at(sums, places, amounts)
    return np.bincount(places, minlength=size).tolist(), sums.tolist()


def looked_up(verdicts: Sequence[bool], places: Ints | Floats) -> Flags:
    """Return for each place, a whole number, what stands there."""
    found: Flags = np.array(verdicts, dtype=np.bool_)[places.astype(np.int64)]
    return found


def edges_below(values: Ints, fifths_: tuple[int, ...]) -> Ints:
    """Return how many of the edges, given times five, lie strictly below each value."""
    # Of whole numbers: five times the value is above an edge when it is above the edge's fifth.
    below = np.zeros(len(values), dtype=np.int64)
    for edge in fifths_:
        below += values > edge // 5
    return below
