"""Who pays for joining: whoever the program's rule does not free of its fee."""

from dataclasses import replace

import pytest

from models.values import Money
from services import benefits, checkout, programs
from services.programs.errors import BadProgram, FeeMissing
from services.segments import BadRule
from tests import build
from tests.conftest import NOW
from tests.db.test_programs import TODAY, customer, joined_today

EVERYBODY = {"version": 1, "rule": {"all": []}}
FEE = 3_000


def spent(minor):
    return {"version": 1, "rule": {"fact": "purchases.total", "op": "at_least", "value": minor}}


CLUB = {"name": "מועדון", "join": EVERYBODY, "fee_minor": FEE, "fee_free": spent(50_000)}


@pytest.fixture
def club(database):
    """Pay ₪30 or spend ₪500: 000001 spent enough, 000002 did not."""
    with database.work() as work:
        benefits.launch_program(work, CLUB)
        customer(work, 50_000, member_no="000001")
        customer(work, 49_999, member_no="000002")
    return database


def enrol(database, who, **how):
    with database.work() as work:
        programs.enrol(work, "מועדון", who, joined_today(), **how)


def test_the_fee_is_asked_of_everybody_but_whom_the_rule_frees_of_it(club):
    enrol(club, 1)
    with pytest.raises(FeeMissing) as refused:
        enrol(club, 2)
    assert refused.value.facts == {"fee": Money(FEE, "ILS")}
    enrol(club, 2, fee_paid=True)
    with club.read() as session:
        assert programs.programs(session, TODAY)[0].members == 2


def test_all_candidates_join_at_once_only_when_none_of_them_owes_the_fee(club):
    with pytest.raises(FeeMissing), club.work() as work:
        programs.enrol_candidates(work, "מועדון", joined_today())
    enrol(club, 2, fee_paid=True)
    with club.work() as work:  # who belongs already joins no more, and owes nothing
        assert programs.join(work, "מועדון", [1, 2], joined_today()) == 1


def test_candidates_are_told_with_what_joining_costs_them(club):
    with club.read() as session:
        found = programs.evaluate(session, "מועדון", TODAY)
        assert found.fee_minor == FEE
        assert {one.member_no: one.fee_minor for one in found.candidates} == {
            "000001": 0,
            "000002": FEE,
        }
        for who, fee in ((1, 0), (2, FEE)):
            standing = programs.standing_of(session, "מועדון", who, TODAY)
            assert (standing.fee_minor, standing.program_fee_minor) == (fee, FEE)
            assert programs.doors(session, who, TODAY) == {
                "מועדון": programs.Door(is_open=True, fee_minor=fee, by_rule=True)
            }


def test_a_program_says_who_pays_no_fee_as_its_owner_wrote_it(club):
    with club.work() as work:
        document = programs.program_document(work.session, "מועדון")
        assert document["fee_free"] == CLUB["fee_free"]
        assert programs.programs(work.session, TODAY)[0].fee_free_rule == CLUB["fee_free"]
        for free in (spent(1), None):
            plan = programs.plan_of(document | {"fee_free": free})
            programs.change_program(work, "מועדון", plan)
            assert programs.program_document(work.session, "מועדון").get("fee_free") == free
    with pytest.raises(FeeMissing):  # without the rule nobody is free of it
        enrol(club, 1)


@pytest.mark.parametrize("facts", [{"fee_minor": 0}, {"fee_free": "everybody"}])
def test_whom_no_fee_is_asked_of_is_a_rule_and_asks_for_a_fee(database, facts):
    with pytest.raises(BadProgram) as refused, database.work() as work:
        benefits.launch_program(work, CLUB | facts)
    assert refused.value.facts["field"] == "fee_free"


def test_a_rule_nobody_understands_is_refused_with_its_place_in_the_document(club):
    broken = CLUB | {"fee_free": {"version": 1, "rule": {"fact": "luck", "op": "is_known"}}}
    with club.work() as work:
        for write in (
            lambda: benefits.launch_program(work, broken | {"name": "אחר"}),
            lambda: programs.change_program(work, "מועדון", programs.plan_of(broken)),
        ):
            with pytest.raises(BadRule) as refused:
                write()
            assert refused.value.facts["path"] == "fee_free.rule.fact"


# -------------------------------------------------------------------------------- at the counter


@pytest.fixture
def sale(club):
    """A sale of ₪450 to somebody who never bought; nothing comes off, nobody belongs."""
    with club.work() as work:
        branch = build.branch(work, "A").id
        dana = build.member(work).id
    line = checkout.BasketLine(None, 1000, 45_000)
    return checkout.Sale(branch, None, [line], member_id=dana, join="מועדון")


def sold_for(sale, minor):
    return replace(sale, lines=[checkout.BasketLine(None, 1000, minor)])


def book(database, sale):
    with database.work() as work:
        return checkout.book_receipt(work, sale)


def fees_with(database, sale):
    with database.work() as work:
        return checkout.joins_with(work, sale)


@pytest.mark.parametrize("discount", [False, True])
def test_the_purchase_at_hand_counts_towards_the_fee_at_its_price_for_outsiders(
    club, sale, discount
):
    if discount:  # it would take the purchase below what frees of the fee
        with club.work() as work:
            percent = {"name": "10%", "kind": "percent", "percent": "10"}
            (program,) = programs.programs(work.session, TODAY)
            benefits.create_benefit(work, percent, program_id=program.id)
    little, enough = sold_for(sale, 49_999), sold_for(sale, 50_000)
    assert fees_with(club, little) == {"מועדון": FEE}
    assert fees_with(club, enough) == {"מועדון": 0}
    with club.read() as session:
        quote = checkout.quote(session, club.shop, checkout.basket_of(enough), NOW)
        assert (quote.fees, set(quote.fee_by_rule)) == ({"מועדון": FEE}, {"מועדון"})
    with pytest.raises(FeeMissing):
        book(club, little)
    assert book(club, enough).joined == "מועדון"


def test_who_pays_the_fee_joins_with_any_purchase(club, sale):
    assert book(club, replace(sale, fee_paid=True)).joined == "מועדון"


@pytest.mark.parametrize(
    ("fee_free", "joined"),
    [
        (spent(50_000), False),
        ({"version": 1, "rule": {"fact": "member.birthday", "op": "is_known"}}, True),
        (None, True),
    ],
)
def test_a_newcomer_joins_at_once_unless_their_first_purchase_may_free_them_of_the_fee(
    database, fee_free, joined
):
    with database.work() as work:
        benefits.launch_program(work, CLUB | {"fee_free": fee_free})
        new = checkout.Newcomer(
            branch_id=build.branch(work, "A").id,
            name="דנה",
            phone="0501234567",
            birthday="17.6.1990",
            join="מועדון",
            fee_paid=True,
        )
        assert checkout.welcome(work, new).joined is joined
