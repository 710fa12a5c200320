"""What a basket comes to: the one way for the quote on the screen and the sale under the lock."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from models.organisation import Branch
from models.purchase import Product
from models.values import BenefitKind, Money, Unit
from services import benefits
from services.benefits import Decision
from services.benefits.errors import NotEnoughCredit
from services.checkout.basket import Basket, BasketLine, PricedLine
from services.checkout.errors import AnonymousBenefit, AnonymousCredit, CreditTooLarge
from services.core import settings
from services.core.asking import ask
from services.core.shop import ShopFacts
from services.purchases.errors import BadLine

_BRANCH_CODE: Any = select(Branch.code).where(Branch.id == bindparam("branch"))
_MOST_MINOR = 10**11
_MOST_ALTOGETHER_MINOR = 10**13  # so that no account can run over what the file can count
_MOST_MILLI = 10**9  # a million pieces


@dataclass(frozen=True, slots=True)
class Priced:
    """A basket with its lines priced, gifts last, and the decision behind it."""

    lines: tuple[PricedLine, ...]
    decision: Decision = field(default_factory=Decision)

    @property
    def total_minor(self) -> int:
        """Return the sum before benefits."""
        return sum(line.amount_minor for line in self.lines)

    @property
    def discount_minor(self) -> int:
        """Return what benefits take off."""
        return sum(line.discount_minor for line in self.lines)


def price(session: Session, shop: ShopFacts, basket: Basket, at: datetime) -> Priced:
    """Return what the basket comes to at a moment.

    BadLine for what no basket holds; AnonymousBenefit, AnonymousCredit; CreditTooLarge,
    NotEnoughCredit.
    """
    check_lines(basket.lines)
    if basket.member_id is None:
        if basket.chosen:
            raise AnonymousBenefit
        if basket.credit_minor:
            raise AnonymousCredit
        return Priced(tuple(_priced(line, 0) for line in basket.lines))
    local = at.astimezone(ZoneInfo(shop.timezone))
    decision = _decide(session, shop, basket, basket.member_id, local)
    lines = tuple(
        _priced(line, discount)
        for line, discount in zip(basket.lines, decision.discounts, strict=True)
    )
    priced = Priced((*lines, *_gifts(session, decision)), decision)
    _check_credit(session, shop, basket, priced, local.date())
    return priced


def check_lines(lines: Sequence[BasketLine]) -> None:
    """Refuse with BadLine a quantity or price that no sold article has; returns go their way."""
    total = 0
    for number, line in enumerate(lines, 1):
        total += line.amount_minor
        right = 0 < line.quantity_milli <= _MOST_MILLI and 0 <= line.amount_minor <= _MOST_MINOR
        right = right and 0 <= line.discount_minor <= _MOST_MINOR
        if not right or total > _MOST_ALTOGETHER_MINOR:
            raise BadLine(line=number)


def _decide(
    session: Session, shop: ShopFacts, basket: Basket, member_id: int, local: datetime
) -> Decision:
    held = benefits.hands(session, member_id, local.date(), joins=basket.join)
    names = {}
    if held.look_at_goods:
        names = benefits.goods_names(
            session, [line.product_id for line in basket.lines if line.product_id is not None]
        )
    items = [
        benefits.Item(
            line.amount_minor, line.quantity_milli, names.get(line.product_id or 0, frozenset())
        )
        for line in basket.lines
    ]
    branch = ask(session, _BRANCH_CODE, {"branch": basket.branch_id}).scalar() or ""
    minute = local.hour * 60 + local.minute
    choice = benefits.Choice(
        basket.chosen,
        basket.taken_off,
        benefits.Policy(settings.read_setting(session, settings.BENEFIT_STACKING)),
        held.points,
        basket.credit_minor,
    )
    at = benefits.Occasion(local.date(), minute, branch, shop.currency)
    return benefits.decide(items, held.benefits, at, choice)


def _priced(line: BasketLine, discount: int) -> PricedLine:
    return PricedLine(line.product_id, line.name, line.quantity_milli, line.amount_minor, discount)


def _gifts(session: Session, decision: Decision) -> list[PricedLine]:
    gifts = [use for use in decision.uses if use.hand.kind is BenefitKind.GIFT]
    numbers = [use.hand.terms.product for use in gifts if use.hand.terms.product is not None]
    ids: dict[str, int] = {}
    if numbers:
        query = select(Product.product_no, Product.id).where(Product.product_no.in_(numbers))
        ids = {number: id_ for number, id_ in session.execute(query)}
    return [
        PricedLine(
            ids.get(use.hand.terms.product or ""),
            use.hand.name,
            1000 * use.times,
            0,
            gift_of=use.hand.benefit_id,
        )
        for use in gifts
    ]


def _check_credit(
    session: Session, shop: ShopFacts, basket: Basket, priced: Priced, on: date
) -> None:
    wanted = basket.credit_minor
    if not wanted or basket.member_id is None:
        return
    left = priced.total_minor - priced.discount_minor
    if not 0 < wanted <= left:
        raise CreditTooLarge(credit=Money(wanted, shop.currency), total=Money(left, shop.currency))
    held = benefits.available(session, basket.member_id, Unit.CREDIT, on)
    if wanted > held:
        raise NotEnoughCredit(
            wanted=Money(wanted, shop.currency), available=Money(held, shop.currency)
        )
