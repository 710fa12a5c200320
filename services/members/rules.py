"""What a member's facts come to: search words, birthdays, consent and quality. Pure."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from hashlib import sha256
from typing import TypeVar

from models.values import Channel, ConsentState
from services.members.addresses import INVISIBLE, national_digits

# The date of a grant nobody dated: any refusal and any opt-out is newer.
UNDATED = datetime(1970, 1, 1, tzinfo=UTC)

# A moment, as one thinks of it or as the file stores it (milliseconds).
M = TypeVar("M", datetime, int)

_FINAL_LETTERS = str.maketrans("ךםןףץ", "כמנפצ")
# Letters of the shops' languages that Unicode does not take apart.
_WHOLE_LETTERS = str.maketrans({"đ": "d", "ð": "d", "ł": "l", "ø": "o", "ı": "i", "æ": "ae"})
# Signs inside a word (geresh, gershayim, apostrophes, Uzbek's turned comma): dropped, not split.
_INSIDE_WORDS = dict.fromkeys(map(ord, "׳״'’‘ʻʼ`´\"”“′″"))
_NOT_WORDS = re.compile(r"[\W_]+")
_ASCII = {code: None if code in _INSIDE_WORDS else " " for code in range(128)} | {
    ord(letter): letter for letter in "abcdefghijklmnopqrstuvwxyz0123456789"
}


def search_key(text: str) -> str:
    """Return the text as search sees it: folded words, one space between them.

    Case, niqqud, diacritics, final letters, punctuation and bidi marks make no difference;
    geresh and apostrophes belong to their word.
    """
    if text.isascii():
        return " ".join(text.lower().translate(_ASCII).split())
    return _folded(text)


@lru_cache(maxsize=8192)
def _folded(text: str) -> str:
    text = unicodedata.normalize("NFKD", text.casefold().translate(INVISIBLE)).casefold()
    text = "".join(letter for letter in text if not unicodedata.combining(letter))
    text = text.translate(_INSIDE_WORDS).translate(_FINAL_LETTERS).translate(_WHOLE_LETTERS)
    return " ".join(_NOT_WORDS.sub(" ", text).split())


def name_key(first: str | None, last: str | None, company: str | None = None) -> str:
    """Return what lists sort by and duplicates are told by: last name, first name; or company."""
    return search_key(f"{last or ''} {first or ''}") or search_key(company or "")


def full_name(first: str | None, last: str | None, company: str | None = None) -> str:
    """Return the name as it is shown: first and last name, else the company, else nothing."""
    return " ".join(part for part in (first, last) if part) or company or ""


def own_key(text: str) -> str:
    """Return a member number or card as it is kept: without invisible marks and outer spaces."""
    return text.translate(INVISIBLE).strip()


def card_key(text: str) -> str:
    """Return a card's number as scanners read it: no spaces or hyphens, capital letters."""
    return re.sub(r"[\s\-]+", "", own_key(text)).upper()


def search_words(
    names: Iterable[str | None],
    keys: Iterable[str],
    phones: Iterable[str],
    emails: Iterable[str],
    country: str,
) -> str:
    """Return the words a member is found by while typing, for `member_search`.

    `names` are first and last name and company, `keys` numbers and cards, `phones` E.164. A phone
    is found by all its digits, as dialled at home, and by its last seven and four.
    """
    words = [search_key(name) for name in names if name]
    words += (search_key(key) for key in keys)
    for phone in phones:
        digits = phone.removeprefix("+")
        words += (digits, national_digits(phone, country), digits[-7:], digits[-4:])
    words += (search_key(email) for email in emails)
    return " ".join(dict.fromkeys(" ".join(words).split()))


_DIGITS_APART = re.compile(r"[+(]?\d[\d\s\-().]*", re.ASCII)


def search_terms(text: str) -> list[str]:
    """Return the words to look for, the last of them perhaps unfinished.

    Digits with gaps are one word: "054-234 5" is the beginning of a phone.
    """
    text = text.translate(INVISIBLE).strip()
    if _DIGITS_APART.fullmatch(text):
        return ["".join(letter for letter in text if letter.isdigit())]
    parts = (
        re.sub(r"\D", "", part) if _DIGITS_APART.fullmatch(part) else search_key(part)
        for part in text.split()
    )
    return " ".join(parts).split()


@dataclass(frozen=True, slots=True)
class Birthday:
    """A day and month, and the year where it is known."""

    month: int
    day: int
    year: int | None = None


_OLDEST = 120
_BIRTHDAY = re.compile(r"(\d{1,4})[-/. ](\d{1,2})(?:[-/. ](\d{1,4}))?(?:[T ][\d:.Z+]+)?", re.ASCII)
_EIGHT_DIGITS = re.compile(r"\d{8}", re.ASCII)


def birthday(text: str, today: date) -> Birthday | None:
    """Return the birthday a text tells, or None when it tells none.

    Read are year-month-day, day/month/year, day/month (also with dots, hyphens or spaces, and
    without any), and vCard's --month-day. Day comes before month unless only the other way
    makes a date. A year more than 120 years back is how tills write "not known".
    """
    text = text.translate(INVISIBLE).strip().rstrip(".")
    if text.startswith("--"):
        text = "/".join(reversed(text[2:].split("-")))
    if _EIGHT_DIGITS.fullmatch(text):
        year_first = 1900 <= int(text[:4]) <= today.year
        cuts = (4, 6) if year_first else (2, 4)
        text = f"{text[: cuts[0]]}-{text[cuts[0] : cuts[1]]}-{text[cuts[1] :]}"
    found = _BIRTHDAY.fullmatch(text)
    if found is None:
        return None
    first, second, third = found.groups()
    if len(first) > 2:
        return None if third is None else _birthday(int(third), int(second), first, today)
    day, month = int(first), int(second)
    if month > 12 >= day:
        day, month = month, day
    return _birthday(day, month, third, today)


def _birthday(day: int, month: int, year_text: str | None, today: date) -> Birthday | None:
    year = None if year_text is None else int(year_text)
    if year is not None and len(year_text or "") <= 2:
        year += today.year // 100 * 100
        year -= 100 if year > today.year else 0
    if year is not None and year < today.year - _OLDEST:
        year = None
    try:
        born = date(year or 2000, month, day)  # 2000 has a 29 February
    except ValueError:
        return None
    if year is not None and born > today:
        return None
    return Birthday(month, day, year)


_BITS = {channel: channel.bit for channel in Channel}


def address_hash(channel: Channel, address: str) -> bytes:
    """Return what the opt-out list keeps of an address: SHA-256 over channel and address."""
    return sha256(f"{channel}:{address}".encode()).digest()


def is_granted(decisions: Iterable[tuple[M, str]], opted_out_at: M | None = None) -> bool:
    """Return whether a channel may be used, from all decisions on it (moment, ConsentState).

    The newest counts; at the same moment refusal wins; none means no. A grant not newer than
    the moment its address was opted out counts for nothing.
    """
    newest: tuple[M, bool] | None = None
    for moment, state in decisions:
        dated = (moment, state == ConsentState.REFUSED)
        if newest is None or dated > newest:
            newest = dated
    if newest is None or newest[1]:
        return False
    return opted_out_at is None or newest[0] > opted_out_at


def consent_mask(
    decisions: Mapping[Channel, Sequence[tuple[M, str]]], opted_out: Mapping[Channel, M]
) -> int:
    """Return the bits of the channels that may be used; `opted_out` dates the address of each."""
    return sum(
        _BITS[channel]
        for channel, made in decisions.items()
        if is_granted(made, opted_out.get(channel))
    )


@dataclass(frozen=True, slots=True)
class Profile:
    """The facts that reach and quality are judged by; `name` is the name's search key."""

    name: str
    phone: str | None
    email: str | None
    city: str | None
    address: str | None
    birth_month: int | None
    birth_day: int | None

    def at(self, channel: Channel) -> str | None:
        """Return the address a channel reaches the member at, or None.

        A letter names its reader: the same street under another name is another address.
        """
        match channel:
            case Channel.EMAIL:
                return self.email
            case Channel.SMS | Channel.PHONE:
                return self.phone
            case Channel.POST:
                if not self.address or not self.city:
                    return None
                return f"{self.name}|{search_key(self.address)}|{search_key(self.city)}"


def reach_mask(profile: Profile, consented: int) -> int:
    """Return the bits of the channels that are consented to and have a valid address."""
    return sum(bit for channel, bit in _BITS.items() if consented & bit and profile.at(channel))


# What forms fill in by themselves is no birthday: month, day.
DEFAULT_BIRTHDAY = (1, 1)
# What a useful record has, and what its lack costs of 100.
QUALITY_WEIGHTS = {
    "name": 25,
    "phone": 25,
    "email": 15,
    "birthday": 15,
    "city": 10,
    "consent": 10,
}


def quality_gaps(profile: Profile, consent_mask: int) -> tuple[str, ...]:
    """Return what the record lacks, in the order of QUALITY_WEIGHTS."""
    born = (profile.birth_month, profile.birth_day)
    has = {
        "name": profile.name != "",
        "phone": profile.phone is not None,
        "email": profile.email is not None,
        "birthday": None not in born and born != DEFAULT_BIRTHDAY,
        "city": profile.city is not None,
        "consent": consent_mask != 0,
    }
    return tuple(gap for gap in QUALITY_WEIGHTS if not has[gap])


def quality(profile: Profile, consent_mask: int) -> int:
    """Return the record's quality, 0–100."""
    return quality_without(quality_gaps(profile, consent_mask))


def quality_without(gaps: Iterable[str]) -> int:
    """Return the quality of a record that lacks these, 0–100."""
    return 100 - sum(QUALITY_WEIGHTS[gap] for gap in gaps)
