"""Experiences: places are kept, never more than there are, and it is noted who came."""

from datetime import date, timedelta

import pytest

from models.benefit import Benefit, BenefitGrant, ExperienceSlot
from models.program import Program
from models.values import GrantState
from services import benefits
from services.benefits import grants
from services.benefits.errors import NoReason
from services.benefits.grants.errors import (
    BadSlot,
    BadStock,
    NoGrant,
    NotAnExperience,
    NothingLeft,
    NotReserved,
    NotYetOver,
    SlotFull,
    SlotOver,
    SlotTaken,
    SlotTooLate,
)
from services.core.clock import FixedClock
from tests import build
from tests.conftest import NOW
from tests.db import club

TODAY = date(2026, 6, 17)
SOON = date(2026, 6, 20)
TASTING = "טעימות"


@pytest.fixture
def shop(database):
    """A club with a tasting that costs 20.00 a guest, and a function that gives it to somebody."""
    with database.work() as work:
        into = club.program(work)
        document = {
            "name": TASTING,
            "kind": "experience",
            "trigger": "manual",
            "capacity": 2,
            "cost_minor": 2000,
            "value_minor": 5000,
        }
        benefits.create_benefit(work, document, program_id=into.id)
        program_id = into.id
    return database, program_id


def guest(work, program_id, **facts):
    who = build.member(work, **facts)
    club.join(work, who, work.session.get_one(Program, program_id))
    grants.grant_by_hand(work, TASTING, who.id, reason="הזמנה")
    return who.id


def counted(work, slot_id):
    """(places taken, uses, spent) as they stand."""
    work.session.expire_all()
    slot = work.session.get(ExperienceSlot, slot_id)
    benefit = work.session.query(Benefit).filter_by(name=TASTING).one()
    return (slot.taken if slot else None, benefit.uses, benefit.spent_minor)


def add(work, on=SOON, minute=18 * 60, **facts):
    return grants.add_slot(work, TASTING, on=on, minute=minute, **facts)


def test_a_place_is_kept_given_up_and_taken_by_another(shop):
    database, program = shop
    with database.work() as work:
        slot = add(work)
        first, second, third = (guest(work, program) for _ in range(3))
        grant = grants.reserve(work, slot, first)
        assert grants.reserve(work, slot, first) == grant
        grants.reserve(work, slot, second)
        assert counted(work, slot) == (2, 2, 4000)
        with pytest.raises(SlotFull):
            grants.reserve(work, slot, third)
        grants.give_up(work, grant)
        with pytest.raises(NotReserved):
            grants.give_up(work, grant)
        grants.reserve(work, slot, third)
        assert counted(work, slot) == (2, 2, 4000)
        assert [row.state for row in grants.in_hand(work.session, first, TODAY)] == [
            GrantState.GRANTED
        ]


def test_only_who_has_it_in_hand_keeps_a_place_and_only_while_it_is_good(shop):
    database, program = shop
    with database.work() as work:
        slot = add(work)
        who = guest(work, program)
        stranger = build.member(work).id
        with pytest.raises(NoGrant):
            grants.reserve(work, slot, stranger)
        row = grants.in_hand(work.session, who, TODAY)[0]
        work.session.get_one(BenefitGrant, row.id).valid_to_on = SOON - timedelta(1)
        work.session.flush()
        with pytest.raises(SlotTooLate):
            grants.reserve(work, slot, who)


def test_who_came_has_used_it_and_who_stayed_away_has_not(shop):
    database, program = shop
    with database.work() as work:
        slot = add(work)
        came, missed = (guest(work, program, first_name=name) for name in "אב")
        ids = [grants.reserve(work, slot, who) for who in (came, missed)]
        with pytest.raises(NotYetOver):
            grants.attend(work, ids[0])
    database.clock = FixedClock(NOW + timedelta(days=4))
    with database.work() as work:
        (row,) = grants.slots(work.session, today=work.today)
        assert (row.unmarked, row.left) == (2, 0)
        grants.attend(work, ids[0])
        grants.stay_away(work, ids[1])
        assert counted(work, slot) == (2, 1, 2000)
        (row,) = grants.slots(work.session, TASTING, today=work.today)
        assert (row.came, row.missed, row.unmarked) == (1, 1, 0)
        assert [(one.name, one.state) for one in grants.guests(work.session, slot)] == [
            ("א", GrantState.REDEEMED),
            ("ב", GrantState.LAPSED),
        ]
        with pytest.raises(NotReserved):
            grants.attend(work, ids[1])


def test_a_date_that_moves_keeps_its_guests_and_their_benefits_good(shop):
    database, program = shop
    with database.work() as work:
        slot = add(work)
        who = guest(work, program)
        grant = work.session.get_one(BenefitGrant, grants.in_hand(work.session, who, TODAY)[0].id)
        grant.valid_to_on = SOON
        work.session.flush()
        grants.reserve(work, slot, who)
        later = SOON + timedelta(days=9)
        grants.change_slot(work, slot, on=later, minute=600, capacity=1)
        (row,) = grants.in_hand(work.session, who, later)
        assert (row.slot_on, row.slot_minute, row.valid_to_on) == (later, 600, later)
        with pytest.raises(BadSlot):
            grants.change_slot(work, slot, capacity=0)


def test_a_date_is_not_made_smaller_than_its_guests(shop):
    database, program = shop
    with database.work() as work:
        slot = add(work)
        for _ in range(2):
            grants.reserve(work, slot, guest(work, program))
        with pytest.raises(SlotTaken):
            grants.change_slot(work, slot, capacity=1)


def test_a_cancelled_date_gives_everybody_their_benefit_back_with_time_to_use_it(shop):
    database, program = shop
    with database.work() as work:
        slot = add(work)
        who = guest(work, program)
        row = work.session.get_one(BenefitGrant, grants.in_hand(work.session, who, TODAY)[0].id)
        row.valid_to_on = SOON
        work.session.flush()
        grants.reserve(work, slot, who)
        assert grants.cancel_slot(work, slot) == 1
        assert counted(work, slot) == (None, 0, 0)
        (held,) = grants.in_hand(work.session, who, TODAY)
        assert (held.state, held.valid_to_on) == (GrantState.GRANTED, SOON + timedelta(days=14))
        assert grants.slots(work.session, today=TODAY) == []


def test_a_kept_place_taken_back_is_free_again(shop):
    database, program = shop
    with database.work() as work:
        slot = add(work)
        grant = grants.reserve(work, slot, guest(work, program))
        grants.revoke(work, grant, reason="טעות")
        assert counted(work, slot) == (0, 0, 0)


def test_dates_are_of_experiences_to_come_and_have_places(shop):
    database, program = shop
    with database.work() as work:
        into = work.session.get_one(Program, program)
        club.points(work, into)
        with pytest.raises(NotAnExperience):
            grants.add_slot(work, "נקודות", on=SOON, minute=0)
        for refusal, facts in (
            (BadSlot, {"minute": 1440}),
            (BadSlot, {"capacity": 0}),
            (SlotOver, {"on": TODAY - timedelta(days=1)}),
        ):
            with pytest.raises(refusal):
                add(work, **facts)
        assert counted(work, add(work, on=TODAY, minute=0)) == (0, 0, 0)


def test_the_stock_is_counted_with_a_reason_and_not_below_what_is_used(shop):
    database, program = shop
    with database.work() as work:
        slot = add(work)
        grants.reserve(work, slot, guest(work, program))
        with pytest.raises(BadStock):
            grants.change_stock(work, TASTING, 0, reason="ספירה")
        with pytest.raises(NoReason):
            grants.change_stock(work, TASTING, 5, reason="")
        grants.change_stock(work, TASTING, 1, reason="ספירה")
        with pytest.raises(NothingLeft):
            guest(work, program)
        grants.change_stock(work, TASTING, None, reason="בלי סוף")
        guest(work, program)
