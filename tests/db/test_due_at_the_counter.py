"""What is due to a member is shown and used at the counter, whether or not the night has run."""

import pytest

from models.values import GrantState
from services import benefits, checkout
from services.benefits.offers import Standing
from services.benefits.terms import MONEY
from tests import build
from tests.db import club

CAKE = "עוגה ליום ההולדת"


@pytest.fixture
def birthday(database):
    """A member whose birthday is today, and who may have 10.00 off for it: (branch, member)."""
    with database.work() as work:
        into = club.program(work)
        for document in (
            {"name": CAKE, "kind": "amount", "amount_minor": 1000},
            {"name": "נקודות", "kind": "points", "points": 50},
        ):
            benefits.create_benefit(work, document | {"trigger": "birthday"}, program_id=into.id)
        who = build.member(work, birth_month=work.today.month, birth_day=work.today.day)
        club.join(work, who, into)
        return build.branch(work).id, who.id


def shown(database, branch, member, chosen=()):
    basket = checkout.Basket(
        branch, (checkout.BasketLine(None, 1000, 5000),), member, chosen=chosen
    )
    with database.read() as session:
        return checkout.quote(session, database.shop, basket, database.clock.now())


def sell(database, branch, member, number, chosen):
    lines = (checkout.BasketLine(None, 1000, 5000),)
    sale = checkout.Sale(branch, number, lines, member_id=member, chosen=chosen)
    with database.work() as work:
        return checkout.book_receipt(work, sale)


def test_a_birthday_no_night_has_granted_is_offered_used_once_and_then_gone(database, birthday):
    branch, member = birthday
    quote = shown(database, branch, member)
    assert all(offer.kind not in MONEY for offer in quote.offers)
    (offer,) = quote.offers
    assert (offer.name, offer.standing, offer.effect_minor) == (CAKE, Standing.AVAILABLE, 1000)
    chosen = (offer.benefit_id,)
    assert shown(database, branch, member, chosen).to_pay_minor == 4000
    assert sell(database, branch, member, "1", chosen).total_minor == 4000
    with database.read() as session:
        rows = benefits.grants_of(session, member_id=member)
        assert {row.benefit: row.state for row in rows} == {
            CAKE: GrantState.REDEEMED,
            "נקודות": GrantState.REDEEMED,
        }
        assert benefits.verify(session) == []
    assert shown(database, branch, member).offers == ()


def test_what_the_night_granted_is_offered_once_and_not_twice(database, birthday):
    branch, member = birthday
    assert benefits.grant_all_due(database).count == 2
    assert [offer.name for offer in shown(database, branch, member).offers] == [CAKE]
