"""What the counter asks of the services: reads in one snapshot, deeds in one transaction."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from models.values import KeyKind
from services import benefits, checkout, members, programs, purchases
from services.checkout import Basket, Picture, Quote
from services.core import settings
from services.core.clock import local_day
from services.core.organisation import branches
from services.core.shop import ShopFacts
from ui.desktop.counter.till import Till
from ui.desktop.counter.typed import readings

MOST_CHOICES = 9


@dataclass(frozen=True, slots=True)
class House:
    """What does not change from one customer to the next.

    `fees` holds the joining fee of every running program, in minor units, by name; in those of
    `fee_by_rule` some join without it.
    """

    branch_id: int
    fees: dict[str, int]
    fee_by_rule: frozenset[str]
    sounds: bool


class ChoiceKind(StrEnum):
    """What may be chosen from a list below the scan field."""

    MEMBER = "member"
    ARTICLE = "article"
    RECEIPT = "receipt"
    SLOT = "slot"
    PROGRAM = "program"


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of such a list; `subject` is the thing itself."""

    kind: ChoiceKind
    name: str
    subject: Any


@dataclass(frozen=True, slots=True)
class Person:
    """A member in a list, told from others by number and phone."""

    id: int
    member_no: str
    phone: str | None


@dataclass(frozen=True, slots=True)
class Hits:
    """What was found: several to choose from, or one, a member with picture and quote at once."""

    choices: tuple[Choice, ...] = ()
    picture: Picture | None = None
    quote: Quote | None = None


def house(session: Any, today: date) -> House:
    """Return the branch, the programs' fees and whether sounds are wanted."""
    here = next((one.id for one in branches(session) if one.is_here), None)
    rows = [row for row in programs.programs(session, today) if row.state == "running"]
    return House(
        branch_id=here if here is not None else branches(session)[0].id,
        fees={row.name: row.fee_minor for row in rows},
        fee_by_rule=frozenset(row.name for row in rows if row.fee_free_rule is not None),
        sounds=settings.read_setting(session, settings.COUNTER_SOUND) == "on",
    )


def warm_up(session: Any, shop: ShopFacts, branch_id: int, now: datetime) -> None:
    """Ask what a scan asks, for the shop's first member: queries are prepared by being asked."""
    for row in members.page(session, sort="id", limit=1):
        look_up(session, shop, row.member_no, by_name=False)
        serve(session, shop, row.id, Basket(branch_id, member_id=row.id), now)


def look_up(session: Any, shop: ShopFacts, code: str, *, by_name: bool) -> Hits:
    """Return whom or what the code means.

    `by_name`: also look for names, where no number, card, phone or barcode is meant.
    """
    choices = _by_key(session, shop, code)
    if not choices and by_name:
        choices = suggest(session, shop, code)
    return Hits(choices)


def serve(session: Any, shop: ShopFacts, member_id: int, basket: Basket, now: datetime) -> Hits:
    """Return the member's picture with the quote of the basket for them."""
    picture = checkout.picture(session, member_id, local_day(now, shop.timezone))
    return Hits(picture=picture, quote=checkout.quote(session, shop, basket, now))


def suggest(session: Any, shop: ShopFacts, typed: str) -> tuple[Choice, ...]:
    """Return members and articles whose words begin as typed, in either keyboard's letters."""
    keyed = _by_key(session, shop, typed)
    for reading in readings(typed):
        found = [
            _member(row.member.id, row.member.name, row.member.member_no, row.member.phone)
            for row in members.search(session, reading, MOST_CHOICES - 3)
        ]
        goods = [_article(one) for one in purchases.search_articles(session, reading, 3)]
        seen = {(one.kind, one.subject.id) for one in keyed}
        fresh = [one for one in (*found, *goods) if (one.kind, one.subject.id) not in seen]
        if fresh or keyed:
            return (*keyed, *fresh)[:MOST_CHOICES]
    return ()


def sales(session: Any, number: str) -> tuple[Choice, ...]:
    """Return the sales of this receipt number, newest first."""
    found = purchases.receipts_numbered(session, number, MOST_CHOICES)
    return tuple(Choice(ChoiceKind.RECEIPT, one.branch, one) for one in found)


def sales_of(session: Any, member_id: int) -> tuple[Choice, ...]:
    """Return the member's last sales."""
    found = purchases.receipts_of(session, member_id, MOST_CHOICES)
    return tuple(Choice(ChoiceKind.RECEIPT, one.branch, one) for one in found)


@dataclass(frozen=True, slots=True)
class SoldGoods:
    """A receipt that may come back: its lines with what is left of them, and their names."""

    receipt: purchases.SoldReceipt
    lines: tuple[purchases.SoldLine, ...]
    names: dict[int, str]
    owner: str


def sold_goods(session: Any, receipt: purchases.SoldReceipt) -> SoldGoods:
    """Return what was sold on the receipt."""
    lines = purchases.sold_lines(session, receipt.id)
    owner = members.get_row(session, receipt.member_id).name if receipt.member_id else ""
    names = purchases.line_names(session, receipt.id)
    return SoldGoods(receipt, tuple(lines.values()), names, owner)


def known_as(
    session: Any, shop: ShopFacts, values: Mapping[str, str], today: date
) -> tuple[Choice, ...]:
    """Return members somebody new may already be, by what the form holds so far."""
    first, _, last = values["name"].strip().partition(" ")
    born = members.birthday(values["birthday"], today) if values["birthday"].strip() else None
    profile = {
        "first_name": first or None,
        "last_name": last.strip() or None,
        "phone": members.phone_e164(values["phone"], shop.country),
        "email": members.email_address(values["email"]),
        "birth_month": born.month if born else None,
        "birth_day": born.day if born else None,
    }
    rows = [one.member for one in members.alike(session, profile)]
    found = {row.id: _member(row.id, row.name, row.member_no, row.phone) for row in rows}
    if card := values["card"].strip():
        for one in members.find_by_key(session, card, shop.country):
            found.setdefault(one.id, _member(one.id, one.name, one.member_no, one.phone))
    return tuple(found.values())[:3]


def sale_of(till: Till, branch_id: int, shown_minor: int | None, *, sure: bool) -> checkout.Sale:
    """Return the sale in hand as the checkout books it; `sure`: even if it looks like a twin.

    `shown_minor` is what the screen says is to be paid: nobody is sold on other terms.
    """
    basket = till.basket(branch_id)
    return checkout.Sale(
        branch_id=branch_id,
        uid=till.uid,
        receipt_no=till.receipt_no or None,
        lines=basket.lines,
        member_id=basket.member_id,
        chosen=basket.chosen,
        taken_off=basket.taken_off,
        credit_minor=basket.credit_minor,
        join=till.join,
        fee_paid=till.join is not None,
        shown_minor=shown_minor,
        add_anyway=sure,
    )


def return_of(
    receipt: purchases.SoldReceipt, quantities: Mapping[int, int], branch_id: int, uid: bytes
) -> checkout.Return:
    """Return the return as the checkout books it; it gets the next number of the day."""
    return checkout.Return(
        sold=receipt.key,
        receipt_no=None,
        quantities=dict(quantities),
        branch_id=branch_id,
        uid=uid,
    )


def slots_of(offer: benefits.Offer) -> tuple[Choice, ...]:
    """Return the dates of an experience one may still choose from."""
    return tuple(Choice(ChoiceKind.SLOT, "", slot) for slot in offer.slots[:MOST_CHOICES])


def _by_key(session: Any, shop: ShopFacts, code: str) -> tuple[Choice, ...]:
    """Return who and what has this number, card, phone or barcode.

    A number or card goes before somebody else's phone.
    """
    for reading in readings(code):
        found = members.find_by_key(session, reading, shop.country)
        if found and found[0].kind in (KeyKind.NUMBER, KeyKind.CARD):
            found = found[:1]
        goods = purchases.find_articles(session, reading)
        if found or goods:
            people: Sequence[Choice] = [
                _member(one.id, one.name, one.member_no, one.phone) for one in found
            ]
            return (*people, *(_article(one) for one in goods))[:MOST_CHOICES]
    return ()


def _member(member_id: int, name: str, member_no: str, phone: str | None) -> Choice:
    return Choice(ChoiceKind.MEMBER, name, Person(member_id, member_no, phone))


def _article(article: purchases.Article) -> Choice:
    return Choice(ChoiceKind.ARTICLE, article.name, article)
