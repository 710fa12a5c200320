"""What the cashier sees of a member the moment the card is scanned."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from models.base import day_from_number, day_number
from models.values import Unit, feast_in
from services import benefits, members
from services.benefits import AccountState
from services.core.asking import ask

FAVOURITES = 3
_YEAR_DAYS = 365
# A regular's year has more receipts than a habit needs; these are enough to tell it by.
_RECEIPTS = 150
# How many baskets with each favourite are looked at for what goes with it.
_BASKETS = 30
_ENOUGH_TOGETHER = 3
_PARTNERS = 40
_ENOUGH_VISITS = 3


class DayPart(StrEnum):
    """When somebody usually comes."""

    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"
    EVENING = "evening"


_PART_FROM_MINUTE = (
    (18 * 60, DayPart.EVENING),
    (15 * 60, DayPart.AFTERNOON),
    (11 * 60, DayPart.NOON),
    (5 * 60, DayPart.MORNING),
    (0, DayPart.EVENING),
)


@dataclass(frozen=True, slots=True)
class Club:
    """A program the member belongs to, with the track."""

    program: str
    track: str | None
    joined_on: date | None
    ends_on: date | None


@dataclass(frozen=True, slots=True)
class Picture:
    """A member as the counter shows them.

    `visit` counts the coming sale as well. `clubs` are those they belong to on the day.
    `favourites` are articles on most receipts of the last year, the most usual first; `not_yet`
    is what others most often buy with them and the member never did. `gaps` is what the record
    lacks (members.GAPS).
    """

    member_id: int
    member_no: str
    name: str
    card: str | None
    phone: str | None
    since_on: date | None
    visit: int
    last_on: date | None
    clubs: tuple[Club, ...]
    accounts: tuple[AccountState, ...]
    birthday_in_days: int | None
    favourites: tuple[str, ...]
    not_yet: str | None
    usual_part: DayPart | None
    note: str | None
    gaps: tuple[str, ...]
    consented: bool

    def account(self, unit: Unit) -> AccountState:
        """Return the member's account in one unit."""
        return next(one for one in self.accounts if one.unit is unit)


# Written out, as `members.find_by_key` is: the till asks them all day, and putting such queries
# together costs more than running them.
_WHO = text("""
SELECT member_no, first_name, last_name, company, phone, email, city, address, name_key,
    birth_month, birth_day, note, enrolled_on, consent_mask, receipts, last_on,
    (SELECT value FROM member_key WHERE member_id = member.id AND kind = 'card'
        ORDER BY id DESC LIMIT 1) AS card
FROM member LEFT JOIN member_summary ON member_summary.member_id = member.id
WHERE member.id = :member AND member.state = 'known'
""")
_CLUBS = text("""
SELECT program.name, track.name, joined_on, membership.ends_on
FROM membership JOIN program ON program.id = membership.program_id
    LEFT JOIN track ON track.id = track_id
WHERE member_id = :member AND membership.state = 'active' AND joined_on <= :day
    AND (membership.ends_on IS NULL OR membership.ends_on >= :day)
ORDER BY joined_on, program.name
""")
_VISITS = text("""
SELECT id, sold_minute FROM receipt INDEXED BY ix_receipt_history
WHERE member_id = :member AND sold_on BETWEEN :first AND :day AND is_sale = 1
ORDER BY sold_on DESC LIMIT :most
""")
_LIKES = text("""
SELECT product_id, coalesce(name, product_no), count(DISTINCT receipt_id) AS receipts
FROM receipt_line JOIN product ON product.id = product_id
WHERE receipt_id IN (SELECT value FROM json_each(:receipts)) AND is_return = 0
GROUP BY product_id ORDER BY receipts DESC, 2 LIMIT :most
""")
# The index holds an article's lines by member: those who come after this one and, round the
# corner, those before, are as good a sample of the customers as any, and differ from one member
# to the next.
_TOGETHER = text("""
SELECT other.product_id, count(DISTINCT other.receipt_id)
FROM (
    SELECT receipt_id FROM (
        SELECT receipt_id FROM receipt_line INDEXED BY ix_receipt_line_product
        WHERE product_id = :like AND member_id > :member AND is_return = 0 LIMIT :baskets)
    UNION ALL
    SELECT receipt_id FROM (
        SELECT receipt_id FROM receipt_line INDEXED BY ix_receipt_line_product
        WHERE product_id = :like AND member_id < :member AND is_return = 0 LIMIT :baskets)
    LIMIT :baskets
) AS basket JOIN receipt_line AS other ON other.receipt_id = basket.receipt_id
WHERE other.is_return = 0 AND other.product_id IS NOT NULL
GROUP BY other.product_id
""")
_NEVER_BOUGHT = text("""
SELECT coalesce(name, product_no) FROM json_each(:products) JOIN product ON product.id = value
WHERE NOT EXISTS (
    SELECT 1 FROM receipt_line INDEXED BY ix_receipt_line_product
    WHERE product_id = product.id AND member_id = :member
) ORDER BY json_each.key LIMIT 1
""")


def picture(session: Session, member_id: int, on: date) -> Picture:
    """Return the member as the counter shows them; members.UnknownMember if there is none."""
    who: Any = ask(session, _WHO, {"member": member_id}).one_or_none()
    if who is None:
        raise members.UnknownMember(member=member_id)
    clubs = _clubs(session, member_id, on)
    visits = ask(
        session,
        _VISITS,
        {
            "member": member_id,
            "first": day_number(on - timedelta(days=_YEAR_DAYS)),
            "day": day_number(on),
            "most": _RECEIPTS,
        },
    ).all()
    likes = _likes(session, [row.id for row in visits])
    enrolled = None if who.enrolled_on is None else day_from_number(who.enrolled_on)
    return Picture(
        member_id=member_id,
        member_no=who.member_no,
        name=members.full_name(who.first_name, who.last_name, who.company),
        card=who.card,
        phone=who.phone,
        since_on=next((club.joined_on for club in clubs if club.joined_on), enrolled),
        visit=(who.receipts or 0) + 1,
        last_on=None if who.last_on is None else day_from_number(who.last_on),
        clubs=clubs,
        accounts=tuple(benefits.account(session, member_id, unit, on) for unit in Unit),
        birthday_in_days=days_to_birthday(who.birth_month, who.birth_day, on),
        favourites=tuple(name for _, name in likes),
        not_yet=_not_yet(session, member_id, [product_id for product_id, _ in likes]),
        usual_part=usual_part([row.sold_minute for row in visits]),
        note=who.note,
        gaps=_gaps(who),
        consented=who.consent_mask != 0,
    )


def days_to_birthday(month: int | None, day: int | None, on: date) -> int | None:
    """Return how many days from `on` the next birthday is celebrated; None where it is unknown."""
    if not month or not day:
        return None
    this_year = feast_in(on.year, month, day)
    nearest = this_year if this_year >= on else feast_in(on.year + 1, month, day)
    return (nearest - on).days


def usual_part(minutes: Sequence[int | None]) -> DayPart | None:
    """Return the part of the day most visits fall in; None unless at least half of them do."""
    known = [minute for minute in minutes if minute is not None]
    if len(known) < _ENOUGH_VISITS:
        return None
    counts = dict.fromkeys(DayPart, 0)
    for minute in known:
        counts[next(part for first, part in _PART_FROM_MINUTE if minute >= first)] += 1
    best = max(counts, key=lambda part: counts[part])
    return best if 2 * counts[best] >= len(known) else None


def _clubs(session: Session, member_id: int, on: date) -> tuple[Club, ...]:
    rows = ask(session, _CLUBS, {"member": member_id, "day": day_number(on)})
    return tuple(
        Club(program, track, day_from_number(joined), None if end is None else day_from_number(end))
        for program, track, joined, end in rows
    )


def _likes(session: Session, receipt_ids: Sequence[int]) -> list[tuple[int, str]]:
    """Return (product id, name) of the articles on most of these receipts."""
    if not receipt_ids:
        return []
    asked = {"receipts": _as_json(receipt_ids), "most": FAVOURITES}
    return [(product_id, name) for product_id, name, _ in ask(session, _LIKES, asked)]


def _not_yet(session: Session, member_id: int, likes: Sequence[int]) -> str | None:
    """Return what others buy most with what this member likes, and the member never bought."""
    together: Counter[int] = Counter()
    for like in likes:
        asked = {"like": like, "member": member_id, "baskets": _BASKETS}
        together.update({row[0]: row[1] for row in ask(session, _TOGETHER, asked)})
    partners = [product for product, times in together.most_common() if times >= _ENOUGH_TOGETHER]
    name: str | None = ask(
        session, _NEVER_BOUGHT, {"products": _as_json(partners[:_PARTNERS]), "member": member_id}
    ).scalar()
    return name


def _gaps(who: Any) -> tuple[str, ...]:
    facts = members.Profile(
        who.name_key, who.phone, who.email, who.city, who.address, who.birth_month, who.birth_day
    )
    return members.quality_gaps(facts, who.consent_mask)


def _as_json(ids: Sequence[int]) -> str:
    return "[" + ",".join(str(int(one)) for one in ids) + "]"
