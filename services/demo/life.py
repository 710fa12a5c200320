"""A year of made-up visits: people with habits, seasons, lapses and the odd return.

Pure: the same seed, days and sizes give the same people and receipts.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from services.demo import cafe

# (share of people, mean days between visits, chance a month to stop coming)
_HABITS = (
    (0.05, 2.2, 0.02),
    (0.22, 7.5, 0.04),
    (0.33, 21.0, 0.06),
    (0.22, 55.0, 0.10),
    (0.18, 400.0, 0.0),
)
_RETURN_RATE = 0.006
_COMEBACK_RATE = 0.25


@dataclass(frozen=True, slots=True)
class Person:
    """A made-up customer; empty texts are what the shop never learned."""

    number: str
    first_name: str
    last_name: str
    gender: str
    phone: str
    email: str
    birthday: str
    city: str
    postcode: str
    address: str
    kind: str
    company: str
    job_title: str
    tags: str
    joined_on: date
    branch: cafe.Branch
    employee: str
    consents: tuple[str, ...]
    gap_days: float
    stop_rate: float
    favourites: tuple[cafe.Article, ...]
    hour: int


@dataclass(frozen=True, slots=True)
class Sold:
    """One receipt line; a return line has negative sums."""

    article: cafe.Article
    quantity: int
    amount_minor: int


@dataclass(frozen=True, slots=True)
class Sale:
    """One receipt."""

    number: str
    at: datetime
    branch: cafe.Branch
    person: Person | None
    employee: str
    lines: tuple[Sold, ...]


def people(count: int, first: date, last: date, seed: int) -> list[Person]:
    """Return `count` customers who joined between the days, half of them in the first month."""
    chance = random.Random(f"{seed} people")  # noqa: S311 - a story, not a secret
    days = (last - first).days
    found = []
    for place in range(count):
        early = place < count * 0.45
        joined = first + timedelta(days=chance.randrange(30 if early else max(days, 1)))
        found.append(_person(chance, place, joined))
    return sorted(found, key=lambda person: (person.joined_on, person.number))


def _person(chance: random.Random, place: int, joined: date) -> Person:
    gender = chance.choice(("female", "female", "male"))
    first_name = chance.choice(cafe.FIRST_NAMES[gender])
    last_name = chance.choice(cafe.LAST_NAMES)
    habit = chance.choices(_HABITS, weights=[share for share, _, _ in _HABITS])[0]
    branch = chance.choices(cafe.BRANCHES, weights=[b.share for b in cafe.BRANCHES])[0]
    city, postcode, _ = chance.choices(cafe.CITIES, weights=[w for _, _, w in cafe.CITIES])[0]
    business = chance.random() < 0.03
    # A few phones are what a tired evening shift types.
    phone = f"05{chance.choice('0245')}-{2000000 + place * 3571 % 7999999:07d}"
    if chance.random() < 0.012:
        phone = phone[:-3]
    return Person(
        number=f"{41000 + place}",
        first_name=first_name,
        last_name=last_name,
        gender=gender,
        phone=phone,
        email=f"member{41000 + place}@example.com" if chance.random() < 0.72 else "",
        birthday=_birthday(chance),
        city=city,
        postcode=postcode,
        address=f"{chance.choice(cafe.STREETS)} {chance.randint(1, 90)}",
        kind="business" if business else "person",
        company=chance.choice(cafe.BUSINESSES) if business else "",
        job_title=chance.choice(cafe.JOBS) if business else "",
        tags=chance.choice(("", "", "", "", "", "טבעוני", "עובדי הנמל", "הורים")),
        joined_on=joined,
        branch=branch,
        employee=chance.choice(branch.employees),
        consents=_consents(chance),
        gap_days=habit[1] * chance.uniform(0.7, 1.4),
        stop_rate=habit[2],
        favourites=tuple(
            chance.choices(cafe.MENU, weights=[article.weight for article in cafe.MENU], k=4)
        ),
        hour=chance.choices(list(cafe.HOURS), weights=list(cafe.HOURS.values()))[0],
    )


def _birthday(chance: random.Random) -> str:
    if chance.random() < 0.16:
        return ""
    if chance.random() < 0.05:
        return f"{chance.randint(1960, 2005)}-01-01"
    day = date(1955, 1, 1) + timedelta(days=chance.randrange(52 * 365))
    return day.isoformat()


def _consents(chance: random.Random) -> tuple[str, ...]:
    """Return yes, no or nothing for e-mail, SMS, post and phone."""

    def said(yes: float, no: float) -> str:
        return chance.choices(("yes", "no", ""), weights=(yes, no, max(1 - yes - no, 0)))[0]

    return (said(0.68, 0.08), said(0.6, 0.1), said(0.35, 0.05), said(0.2, 0.15))


def sales(customers: list[Person], last: date, receipts: int, seed: int) -> list[Sale]:
    """Return every sale up to `last` in order of time, about `receipts` of them.

    Customers visit by their habits from the day they joined; passers-by, who stay anonymous,
    make up the rest. Each branch numbers its receipts.
    """
    chance = random.Random(f"{seed} sales")  # noqa: S311 - a story, not a secret
    first = min(person.joined_on for person in customers)
    visits: list[tuple[datetime, cafe.Branch, Person | None]] = []
    for person in customers:
        for day in _visit_days(chance, person, last):
            visits.append((_moment(chance, day, person.hour), _where(chance, person), person))
    strangers = max(receipts - len(visits), 0)
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    weights = [cafe.WEEKDAYS[day.isoweekday()] for day in days]
    for day in chance.choices(days, weights=weights, k=strangers):
        branch = chance.choices(cafe.BRANCHES, weights=[b.share for b in cafe.BRANCHES])[0]
        hour = chance.choices(list(cafe.HOURS), weights=list(cafe.HOURS.values()))[0]
        visits.append((_moment(chance, day, hour), branch, None))
    visits.sort(key=lambda visit: (visit[0], visit[1].code, visit[2].number if visit[2] else ""))
    return list(_numbered(chance, visits))


def _visit_days(chance: random.Random, person: Person, last: date) -> Iterator[date]:
    """Yield the days of a customer's visits: their own rhythm, until they stop coming."""
    day = person.joined_on
    while day <= last:
        if cafe.WEEKDAYS[day.isoweekday()] > 0:
            yield day
        step = max(1, round(chance.gammavariate(2.0, person.gap_days / 2)))
        if chance.random() < person.stop_rate * step / 30:
            if chance.random() > _COMEBACK_RATE:
                return
            step = round(person.gap_days * chance.uniform(5, 9))
        day += timedelta(days=step)


def _where(chance: random.Random, person: Person) -> cafe.Branch:
    return person.branch if chance.random() < 0.88 else chance.choice(cafe.BRANCHES)


def _moment(chance: random.Random, day: date, hour: int) -> datetime:
    hour = min(max(round(chance.gauss(hour, 1.3)), min(cafe.HOURS)), max(cafe.HOURS))
    if day.isoweekday() == 5:
        hour = min(hour, cafe.FRIDAY_CLOSES - 1)
    minute, second = chance.randrange(60), chance.randrange(60)
    return datetime(day.year, day.month, day.day, hour, minute, second)  # noqa: DTZ001 - till time


def _numbered(
    chance: random.Random, visits: list[tuple[datetime, cafe.Branch, Person | None]]
) -> Iterator[Sale]:
    numbers = {branch.code: 10_000 for branch in cafe.BRANCHES}
    for at, branch, person in visits:
        employee = chance.choice(branch.employees)
        lines = _basket(chance, at.date(), person)
        numbers[branch.code] += 1
        yield Sale(f"{numbers[branch.code]}", at, branch, person, employee, lines)
        if chance.random() < _RETURN_RATE and at.hour < 18:
            back = chance.choice(lines)
            later = at + timedelta(minutes=chance.randint(5, 55))
            numbers[branch.code] += 1
            taken = Sold(back.article, -1, -back.article.price_minor)
            yield Sale(f"{numbers[branch.code]}", later, branch, person, employee, (taken,))


def _basket(chance: random.Random, day: date, person: Person | None) -> tuple[Sold, ...]:
    """Return what is bought: a customer mostly takes what they like, in its season."""
    count = chance.choices((1, 2, 3, 4, 5), weights=(30, 36, 20, 10, 4))[0]
    chosen: dict[str, tuple[cafe.Article, int]] = {}
    for _ in range(count):
        usual = person is not None and chance.random() < 0.65
        offer = person.favourites if person is not None and usual else cafe.MENU
        article = chance.choices(offer, weights=_weights(day, offer))[0]
        chosen[article.code] = (article, chosen.get(article.code, (article, 0))[1] + 1)
    return tuple(
        Sold(article, number, number * article.price_minor) for article, number in chosen.values()
    )


def _weights(day: date, offer: tuple[cafe.Article, ...]) -> list[float]:
    """Return how likely each article is on the day; what is out of season stays possible."""
    return [max(cafe.weight_on(day, article), 0.001) for article in offer]
