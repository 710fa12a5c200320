"""How much two records look like one person's, and by what. Pure.

Names are search keys, as `rules.name_key` makes them: no niqqud, no final letters, last name
first. A slip of the keyboard, a swapped first and last name and a second family name are seen
through; what is left decides.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Likeness(StrEnum):
    """Why two members are taken for one."""

    EMAIL = "email"
    PHONE = "phone"
    NAME_AND_BIRTHDAY = "name_and_birthday"
    BIRTHDAY = "birthday"
    NAME = "name"
    SIMILAR_NAME = "similar_name"
    ADDRESS = "address"


Born = tuple[int | None, int | None, int | None]  # year, month, day

# How much each reason says of 100; a name that is only similar says less, by how similar it is.
_WEIGHTS = {Likeness.EMAIL: 40, Likeness.PHONE: 35, Likeness.BIRTHDAY: 30, Likeness.ADDRESS: 20}
_NAME = 40
_DAY_ONLY = 22  # the day agrees, the year is known of one of them at most
_OTHER_DAY = 25  # both birthdays are known and differ
LEAST_ALIKE = 84  # below, two names are two names
_SUBSET = 95  # the same name, and one of them has a word more


@dataclass(frozen=True, slots=True)
class Facts:
    """What a record is compared by; `address` is the search key of street and city, or ""."""

    name: str
    born: Born
    address: str


def name_likeness(one: str, other: str) -> int:
    """Return how alike two name keys are, 0–100; 100 also for the same words in another order."""
    mine, theirs = sorted(one.split()), sorted(other.split())
    if not mine or not theirs:
        return 0
    if mine == theirs:
        return 100
    fewer, more = sorted((set(mine), set(theirs)), key=len)
    if len(fewer) > 1 and fewer < more:
        return _SUBSET
    from rapidfuzz import fuzz  # noqa: PLC0415 - only when somebody looks for duplicates

    if len(fewer) == 1 or len(more) == 1:  # "דנה" alone is not half of every Dana
        return min(int(fuzz.ratio(one, other)), _SUBSET - 1)
    return min(int(fuzz.token_ratio(one, other)), _SUBSET - 1)


def same_birthday(one: Born, other: Born) -> bool:
    """Return whether both days are known and agree, and the years where both are."""
    if None in (*one[1:], *other[1:]) or one[1:] != other[1:]:
        return False
    return None in (one[0], other[0]) or one[0] == other[0]


def compared(one: Facts, other: Facts, shared: Iterable[Likeness]) -> tuple[int, list[Likeness]]:
    """Return the likeness of two records, 0–100, and its reasons, the strongest first.

    `shared` says whether they have a phone or an e-mail in common.
    """
    reasons = set(shared)
    score = sum(_WEIGHTS[reason] for reason in reasons)
    alike = name_likeness(one.name, other.name)
    if alike >= LEAST_ALIKE:
        reasons.add(Likeness.NAME if alike == 100 else Likeness.SIMILAR_NAME)
        score += _NAME * alike // 100 - (0 if alike == 100 else 3)
    if same_birthday(one.born, other.born):
        reasons.add(Likeness.BIRTHDAY)
        score += _WEIGHTS[Likeness.BIRTHDAY] if None not in (*one.born, *other.born) else _DAY_ONLY
    elif None not in (*one.born[1:], *other.born[1:]):
        score -= _OTHER_DAY
    if one.address and one.address == other.address:
        reasons.add(Likeness.ADDRESS)
        score += _WEIGHTS[Likeness.ADDRESS]
    return max(1, min(score, 100)), sorted(reasons, key=list(Likeness).index)


def is_suspicious(reasons: Iterable[Likeness]) -> bool:
    """Return whether the reasons together are worth a look.

    A shared phone or e-mail is; a name, alike or the same, with a birthday or an address too.
    """
    found = set(reasons)
    if found & {Likeness.EMAIL, Likeness.PHONE}:
        return True
    is_named = bool(found & {Likeness.NAME, Likeness.SIMILAR_NAME})
    return is_named and bool(found & {Likeness.BIRTHDAY, Likeness.ADDRESS})


def close_names(names: Mapping[int, str]) -> list[tuple[int, int]]:
    """Return the pairs of ids whose names may be alike, for `compared` to look at closely."""
    if len(names) < 2:
        return []
    ids, keys = list(names), list(names.values())
    in_order = [" ".join(sorted(key.split())) for key in keys]
    found = _with_a_word_more(in_order) | _near(keys) | _near(in_order)
    return [(ids[one], ids[other]) for one, other in sorted(found)]


def _near(keys: Sequence[str]) -> set[tuple[int, int]]:
    """Return the places of texts a slip or two apart."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - only when somebody looks for duplicates

    table = process.cdist(keys, keys, scorer=fuzz.ratio, score_cutoff=LEAST_ALIKE)
    rows, columns = table.nonzero()
    places = zip(rows.tolist(), columns.tolist(), strict=True)
    return {(one, other) for one, other in places if one < other}


def _with_a_word_more(in_order: Sequence[str]) -> set[tuple[int, int]]:
    """Return the places of names of which one is the other and a word more."""
    holders: dict[str, list[int]] = {}
    for place, key in enumerate(in_order):
        holders.setdefault(key, []).append(place)
    found = set()
    for place, key in enumerate(in_order):
        words = key.split()
        if len(words) < 3:
            continue
        for left_out in range(len(words)):
            shorter = " ".join(words[:left_out] + words[left_out + 1 :])
            for other in holders.get(shorter, ()):
                found.add((min(place, other), max(place, other)))
    return found
