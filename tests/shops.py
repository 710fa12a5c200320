"""A small made-up shop with everything a rule may ask about, from a seed; facts often missing."""

import random
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import select

from models.benefit import Account, Benefit, BenefitGrant, LedgerEntry
from models.campaign import Campaign, CampaignRecipient
from models.member import CustomField, MemberCustom, MemberTag, Tag
from models.organisation import Branch, Employee, Region
from models.program import Membership, MembershipEvent, Program
from models.purchase import Product, ReceiptLine
from models.values import (
    BenefitKind,
    CampaignState,
    EntryKind,
    GrantState,
    MemberKind,
    MembershipState,
    MemberState,
    RecipientState,
    SaleChannel,
    Trigger,
    Unit,
)
from services.purchases import refresh_summaries
from tests import build

BRANCHES = ("A", "B", "C")
PRODUCTS = ("P1", "P2", "P3", "P4", "P5", "P6", "P7")


def fill(work, seed, members=24, receipts=160, span=500):
    """Fill the shop; the last day with a receipt is `work.today`."""
    rng = random.Random(seed)
    _places(work)
    goods = _goods(work)
    people = [_person(work, rng, n) for n in range(members)]
    _own_fields(work, rng, people)
    for _ in range(receipts):
        _receipt(work, rng, people, goods, span)
    for who in rng.sample(people, members // 6):
        who.state = MemberState.ERASED
    for who in people[1:]:
        if rng.random() < 0.2:
            who.referred_by_id = people[0].id
    _club(work, rng, people)
    _campaigns(work, rng, people)
    refresh_summaries(work.session)
    return people


def _places(work):
    north = work.session.scalars(select(Region).where(Region.name == "צפון")).one()
    build.branch(work, "A")
    build.branch(work, "B")
    third = build.branch(work, "C")
    third.region_id = north.id
    work.session.add_all([Employee(code="e1", name="נועה"), Employee(code="e2", name="דן")])
    work.session.flush()


def _goods(work):
    build.product(work, "P1", "DRINKS", "COFFEE", brand="Lavazza")
    build.product(work, "P2", "DRINKS", "TEA", brand="Lavazza")
    build.product(work, "P3", "FOOD", "CAKE", brand="own")
    cold = build.category(work, "ICED", build.category(work, "COFFEE", _root(work, "DRINKS")))
    build.product(work, "P4", "DRINKS", brand="own").category_id = cold.id
    build.product(work, "P5", "FOOD")
    build.product(work, "P6", name="gift")
    build.product(work, "P7", "FOOD", "COFFEE", brand="beans")
    work.session.flush()
    return [*work.session.scalars(select(Product).order_by(Product.product_no)), None]


def _root(work, name):
    return build.category(work, name)


def _maybe(rng, *values):
    return rng.choice((None, *values))


def _person(work, rng, n):
    birthday = rng.choice(
        (
            (None, None),
            (2, 29),
            (6, 17),
            (6, 20),
            (12, 31),
            (rng.randint(1, 12), rng.randint(1, 28)),
        )
    )
    consents = rng.randint(0, 15)
    return build.member(
        work,
        member_no=f"{n:05d}",
        gender=_maybe(rng, "f", "m"),
        city=_maybe(rng, "חיפה", "תל אביב", "אילת"),
        postcode=_maybe(rng, "3100000", "6100000"),
        language=_maybe(rng, "he", "en"),
        kind=rng.choice(list(MemberKind)),
        job_title=_maybe(rng, "barista"),
        company=_maybe(rng, "Cafe Ltd"),
        source=_maybe(rng, "website", "friend"),
        quality=_maybe(rng, 10, 60, 95),
        birth_year=_maybe(rng, 1960, 1990, 2008),
        birth_month=birthday[0],
        birth_day=birthday[1],
        preferred_channel=_maybe(rng, "email", "sms"),
        consent_mask=consents,
        reach_mask=consents & rng.randint(0, 15),
        enrolled_on=_maybe(rng, work.today - timedelta(days=rng.randint(-20, 400))),
        enrolled_by_id=_maybe(rng, *work.session.scalars(select(Employee.id))),
        home_branch_id=_maybe(rng, *work.session.scalars(select(Branch.id))),
    )


def _own_fields(work, rng, people):
    kinds = {"shoe": "number", "since": "date", "milk": "choice", "note": "text"}
    fields = {name: CustomField(name=name, kind=kind) for name, kind in kinds.items()}
    tags = [Tag(name="vip"), Tag(name="staff")]
    work.session.add_all([*fields.values(), *tags])
    work.session.flush()
    for who in people:
        values = {
            "shoe": {"number_milli": rng.choice((36000, 42500))},
            "since": {"day_value": work.today - timedelta(days=rng.randint(0, 60))},
            "milk": {"text_value": rng.choice(("soy", "oat"))},
            "note": {"text_value": rng.choice(("likes cake", "cake", "none"))},
        }
        for name, value in values.items():
            if rng.random() < 0.6:
                work.session.add(MemberCustom(member_id=who.id, field_id=fields[name].id, **value))
        for tag in tags:
            if rng.random() < 0.3:
                work.session.add(MemberTag(tag_id=tag.id, member_id=who.id))
    work.session.flush()


def _receipt(work, rng, people, goods, span):
    # Few people buy much, so that gaps, medians and ties come up.
    who = rng.choice((None, *people[: len(people) * 3 // 4], *people[:4] * 4))
    on = work.today - timedelta(days=rng.choice((rng.randint(0, 40), rng.randint(0, span))))
    back = rng.random() < 0.12
    lines = []
    for _ in range(rng.randint(1, 4)):
        is_return = back or rng.random() < 0.08
        amount, quantity = rng.choice((500, 990, 1000, 2500)), rng.choice((350, 1000, 2000))
        sign = -1 if is_return else 1
        lines.append((rng.choice(goods), quantity * sign, amount * sign))
    row = build.receipt(
        work,
        who,
        on,
        *lines,
        at=rng.choice(BRANCHES),
        minute=_maybe(rng, 420, 419, 659, 660, 1380, 30),
        channel=rng.choice(list(SaleChannel)),
    )
    _discount(work, rng, row)


def _discount(work, rng, row):
    for line in work.session.scalars(select(ReceiptLine).where(ReceiptLine.receipt_id == row.id)):
        if not line.is_return and rng.random() < 0.3:
            line.discount_minor = 100
            row.discount_minor += 100
    work.session.flush()


def _club(work, rng, people):
    programs = [Program(name=name, join_rule={}, created_at=work.now) for name in ("Club", "Pro")]
    benefit = Benefit(
        name="Cake",
        kind=BenefitKind.GIFT,
        trigger=Trigger.MANUAL,
        terms={},
        created_at=work.now,
    )
    work.session.add_all([*programs, benefit])
    work.session.flush()
    for who in people:
        for program in programs:
            if rng.random() < 0.5:
                _membership(work, rng, who, program)
        for _ in range(rng.randint(0, 3)):
            granted = work.today - timedelta(days=rng.randint(0, 90))
            used = rng.random() < 0.4
            work.session.add(
                BenefitGrant(
                    benefit_id=benefit.id,
                    member_id=who.id,
                    state=GrantState.REDEEMED if used else GrantState.GRANTED,
                    granted_at=_moment(granted),
                    granted_on=granted,
                    redeemed_on=granted + timedelta(days=5) if used else None,
                )
            )
        _points(work, rng, who)
    work.session.flush()


def _membership(work, rng, who, program):
    joined = work.today - timedelta(days=rng.randint(0, 300))
    state = rng.choice(list(MembershipState))
    row = Membership(
        member_id=who.id, program_id=program.id, state=state, joined_on=joined, joined_via="till"
    )
    work.session.add(row)
    work.session.flush()
    if rng.random() < 0.7:
        steps = [(joined, MembershipState.ACTIVE)]
        steps.append((min(joined + timedelta(days=40), work.today), state))
        for on, became in steps:
            work.session.add(
                MembershipEvent(
                    membership_id=row.id, happened_at=_moment(on), happened_on=on, state=became
                )
            )


def _points(work, rng, who):
    balance = 0
    for n in range(rng.randint(0, 3)):
        on = work.today - timedelta(days=rng.randint(0, 120))
        amount = rng.choice((5, 10, 30))
        lot = LedgerEntry(
            member_id=who.id,
            unit=Unit.POINTS,
            kind=EntryKind.EARN,
            amount=amount,
            expires_on=_maybe(rng, work.today + timedelta(days=rng.randint(-5, 40))),
            booked_at=_moment(on),
            booked_on=on,
            key=f"{who.id}/{n}",
        )
        work.session.add(lot)
        work.session.flush()
        balance += amount
        if rng.random() < 0.4:
            work.session.add(
                LedgerEntry(
                    member_id=who.id,
                    unit=Unit.POINTS,
                    kind=EntryKind.REDEEM,
                    amount=-3,
                    lot_id=lot.id,
                    booked_at=_moment(on),
                    booked_on=min(on + timedelta(days=10), work.today),
                    key=f"{who.id}/{n}/used",
                )
            )
            balance -= 3
    if balance:
        work.session.add(Account(member_id=who.id, unit=Unit.POINTS, balance=balance))


def _campaigns(work, rng, people):
    for name in ("Summer", "Hanukkah"):
        campaign = Campaign(
            name=name, kind="time_based", state=CampaignState.RUNNING, plan={}, created_at=work.now
        )
        work.session.add(campaign)
        work.session.flush()
        for who in people:
            if rng.random() < 0.6:
                # Late in the evening UTC it is already the next day in Jerusalem.
                on = work.today - timedelta(days=rng.randint(0, 60))
                hour = rng.choice((3, 22))
                work.session.add(
                    CampaignRecipient(
                        campaign_id=campaign.id,
                        member_id=who.id,
                        state=rng.choice((RecipientState.SENT, RecipientState.FAILED)),
                        arm=("everyone", "pilot", "rest", "control")[who.id % 4],
                        responded_on=on if who.id % 3 == 0 else None,
                        queued_at=_moment(on),
                        sent_at=_moment(on, hour),
                    )
                )
    work.session.flush()


def _moment(on: date, hour: int = 9) -> datetime:
    return datetime.combine(on, time(hour), UTC)
