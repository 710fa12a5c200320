"""What a member usually buys and when, and what goes with it that they do not buy yet.

Told from the newest receipts of the member, and from some receipts of others that hold the
member's favourite article. Both are a few hundred probes of indexes, however large the shop is.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from models.base import day_number
from services.benefits.grants.freshness import fitting_gifts, given_to
from services.benefits.grants.gifts import Gift
from services.benefits.grants.weariness import Given, fatigue_of
from services.benefits.ledger.goods import Goods, goods_of
from services.benefits.offers import Why
from services.core.words import Text

_OWN_RECEIPTS = 60  # a year of weekly visits
_OTHERS = 150  # receipts of others with the favourite article
_GOES_WITH = 0.1  # of them that hold an article for it to be a partner
_AT_LEAST = 3
_USUAL = 0.4  # of the visits that fall into an hour for it to be the usual one
_HOUR_COUNTS = 0.1  # what the right hour adds: it settles ties and is no reason of its own


@dataclass(frozen=True, slots=True)
class Bought:
    """An article with its places in the catalogue, and a share (0–1) of sums or receipts."""

    product_id: int
    name: str
    category_id: int | None
    department_id: int | None
    share: float

    def lies_in(self, goods: Goods) -> bool:
        """Return whether the goods hold the article."""
        nodes = {self.category_id, self.department_id} - {None}
        return self.product_id in goods.products or bool(nodes & goods.categories)


@dataclass(frozen=True, slots=True)
class Habits:
    """What a member usually buys, the largest share of their money first.

    `partners` are articles others buy together with the first, and the member does not; `hour` is
    the usual local hour of their visits, None when there is none.
    """

    bought: tuple[Bought, ...]
    partners: tuple[Bought, ...]
    hour: int | None


@dataclass(frozen=True, slots=True)
class Match:
    """How well a benefit fits a member's habits (0: not at all), and why."""

    score: float
    why: tuple[Why, ...]


@dataclass(frozen=True, slots=True)
class Pick:
    """The benefit that suits a member best."""

    benefit_id: int
    name: str
    score: float
    why: tuple[Why, ...]


# What others buy with an article, by its id: found once where many members are asked about.
Together = dict[int, tuple[Bought, ...]]


def habits(session: Session, member_id: int, on: date, together: Together | None = None) -> Habits:
    """Return a member's habits up to a day; empty for somebody who never bought."""
    who = {"member": member_id, "today": day_number(on), "some": _OWN_RECEIPTS}
    bought = _shares(session.execute(text(_OWN), who).all())
    hours = Counter(session.execute(text(_HOURS), who).scalars())
    found = {} if together is None else together
    return Habits(bought, _partners(session, member_id, on, bought, found), _usual(hours))


def match(gift: Gift, goods: Goods, known: Habits) -> Match:
    """Return how well a benefit on these goods fits.

    The share of the member's money that goes to them, the share of others' baskets that hold what
    the member does not buy yet, and a little for the right hour.
    """
    why = []
    own = [one for one in known.bought if one.lies_in(goods)]
    score = sum(one.share for one in own)
    if own:
        why.append(Why(Text("benefits.why.favourite"), {"product": own[0].name}))
    partner = next((one for one in known.partners if one.lies_in(goods)), None)
    if partner is not None:
        score += partner.share
        facts = {"product": partner.name, "favourite": known.bought[0].name}
        why.append(Why(Text("benefits.why.partner"), facts))
    hours = gift.terms.hours
    if known.hour is not None and hours is not None and hours[0] <= known.hour < hours[1]:
        score += _HOUR_COUNTS
        why.append(Why(Text("benefits.why.usual_hour"), {"hour": known.hour}))
    return Match(score, tuple(why))


def personal_pick(session: Session, member_id: int, on: date) -> Pick | None:
    """Return the benefit given by hand or as a surprise that suits a member best, and why.

    The match with their habits, less what they are tired of it. None when nothing that fits has
    anything to do with their habits.
    """
    fitting = fitting_gifts(session, member_id, on)
    if not fitting:
        return None
    known = habits(session, member_id, on)
    given = given_to(session, [member_id], on).get(member_id, ())
    picks = [_pick(gift, match(gift, gift_goods(session, gift), known), given) for gift in fitting]
    best = max(picks, key=lambda pick: pick.score)
    return best if best.score > 0 else None


def _pick(gift: Gift, found: Match, given: Sequence[Given]) -> Pick:
    pleasure = 1 - fatigue_of(gift.id, given).index / 100
    return Pick(gift.id, gift.name, found.score * pleasure, found.why)


def gift_goods(session: Session, gift: Gift) -> Goods:
    """Return the goods a benefit is on, or is; nothing for the whole basket."""
    named = {kind: tuple(items) for kind, items in gift.terms.goods.items()}
    if gift.terms.product is not None:
        named["product"] = (*named.get("product", ()), gift.terms.product)
    return goods_of(session, named) if named else Goods(frozenset(), frozenset())


_NEWEST = """SELECT id FROM receipt INDEXED BY ix_receipt_history
    WHERE member_id = :member AND sold_on <= :today AND is_sale = 1
    ORDER BY sold_on DESC LIMIT :some"""
_OWN = f"""SELECT p.id, coalesce(p.name, p.product_no) AS name, p.category_id, p.department_id,
        sum(l.amount_minor) AS amount
    FROM ({_NEWEST}) AS r CROSS JOIN receipt_line AS l ON l.receipt_id = r.id
    CROSS JOIN product AS p ON p.id = l.product_id
    WHERE l.is_return = 0 GROUP BY p.id ORDER BY amount DESC, p.id"""
_HOURS = """SELECT sold_minute / 60 FROM receipt INDEXED BY ix_receipt_history
    WHERE member_id = :member AND sold_on <= :today AND is_sale = 1 AND sold_minute IS NOT NULL
    ORDER BY sold_on DESC LIMIT :some"""
# Receipts of the members that follow in order of number: as good as any others, and one range of
# the article's index.
_WITH_IT = """SELECT receipt_id FROM receipt_line INDEXED BY ix_receipt_line_product
    WHERE product_id = :product AND member_id {after} :member AND sold_on <= :today
    AND is_return = 0 ORDER BY member_id LIMIT :some"""
_TOGETHER = """SELECT p.id, coalesce(p.name, p.product_no) AS name, p.category_id,
        p.department_id, count(DISTINCT l.receipt_id) AS receipts
    FROM json_each(:receipts) AS r CROSS JOIN receipt_line AS l ON l.receipt_id = r.value
    CROSS JOIN product AS p ON p.id = l.product_id
    WHERE l.is_return = 0 GROUP BY p.id ORDER BY receipts DESC, p.id LIMIT 50"""


def _shares(rows: Sequence[Any]) -> tuple[Bought, ...]:
    total = sum(max(row.amount, 0) for row in rows)
    if total <= 0:
        return ()
    return tuple(
        Bought(row.id, row.name, row.category_id, row.department_id, max(row.amount, 0) / total)
        for row in rows
    )


def _partners(
    session: Session, member_id: int, on: date, bought: Sequence[Bought], together: Together
) -> tuple[Bought, ...]:
    """Return the articles others buy with the member's favourite, most frequent first."""
    if not bought:
        return ()
    favourite = bought[0].product_id
    if favourite not in together:
        together[favourite] = _bought_together(session, favourite, member_id, on)
    own = {one.product_id for one in bought}
    return tuple(one for one in together[favourite] if one.product_id not in own)


def _bought_together(
    session: Session, product_id: int, member_id: int, on: date
) -> tuple[Bought, ...]:
    facts = {"product": product_id, "member": member_id, "today": day_number(on)}
    receipts: set[int] = set()
    for after in (">", "<"):
        query = text(_WITH_IT.format(after=after))
        missing = _OTHERS - len(receipts)
        receipts.update(session.execute(query, facts | {"some": missing}).scalars())
        if len(receipts) >= _OTHERS:
            break
    if len(receipts) < _AT_LEAST:
        return ()
    listed = "[" + ",".join(map(str, sorted(receipts))) + "]"
    needed = max(_GOES_WITH * len(receipts), _AT_LEAST)
    return tuple(
        Bought(row.id, row.name, row.category_id, row.department_id, row.receipts / len(receipts))
        for row in session.execute(text(_TOGETHER), {"receipts": listed})
        if row.receipts >= needed
    )


def _usual(hours: Counter[int]) -> int | None:
    if not hours:
        return None
    (hour, visits) = min(hours.items(), key=lambda pair: (-pair[1], pair[0]))
    return hour if visits >= _AT_LEAST and visits >= _USUAL * hours.total() else None
