"""The club's reports: enrolment, use of benefits, and what a program looks like."""

from datetime import date, timedelta

import pytest

from models.benefit import BenefitGrant
from models.organisation import Employee
from models.values import BenefitKind, GrantState, MembershipState, Period, Unit
from services import benefits, members, programs, reports
from services.core.words import PlainWords
from tests import build
from tests.db import club
from tests.db.test_tracks import BASE, SILVER, TODAY, buy

JUNE = Period(date(2026, 6, 1), date(2026, 6, 30))


def request(period=JUNE, **facts):
    return reports.ReportRequest(period, **facts)


def figures(database, name, **facts):
    with database.read() as session:
        found = reports.run(session, reports.ReportName(name), request(**facts))
    reports.to_report(found, PlainWords(), TODAY)
    return reports.to_json(found)


def employee(work, code, name):
    row = Employee(code=code, name=name)
    work.session.add(row)
    work.session.flush()
    return row.id


def joined(work, who, on, **facts):
    programs.join(work, "מועדון", [who.id], programs.Joining(on, "rule", **facts))


@pytest.fixture
def enrolled(database):
    """Two joined with Ron (one reachable by phone), one with nobody, one in May."""
    with database.work() as work:
        club.program(work)
        ron = employee(work, "7", "רון")
        north = build.branch(work, "A").id
        known = build.member(work, phone="+972501234567", birth_day=3, birth_month=4)
        bare, alone, may = (build.member(work) for _ in range(3))
        joined(work, known, date(2026, 6, 2), employee_id=ron, branch_id=north)
        joined(work, bare, date(2026, 6, 2), employee_id=ron, branch_id=north)
        joined(work, alone, date(2026, 6, 30))
        joined(work, may, date(2026, 5, 31), employee_id=ron)
        members.refresh(work.session, "IL", [known.id, bare.id, alone.id, may.id], work.now)
    return database


def test_joiners_are_counted_by_day_employee_and_branch_with_what_was_noted(enrolled):
    found = figures(enrolled, "enrolment")
    assert found["joiners"] == 3
    assert found["by_day"] == [
        {"day": "2026-06-02", "joiners": 2},
        {"day": "2026-06-30", "joiners": 1},
    ]
    ron, nobody = found["by_employee"]
    assert (ron["employee"], ron["name"], ron["joiners"]) == ("7", "רון", 2)
    assert (ron["with_phone"], ron["with_birthday"], ron["reachable"]) == (0.5, 0.5, 0.0)
    assert ron["quality"] is not None
    assert (nobody["employee"], nobody["joiners"]) == (None, 1)
    assert [(row["branch"], row["joiners"]) for row in found["by_branch"]] == [("A", 2), (None, 1)]


def test_a_branch_sees_its_own_joiners(enrolled):
    assert figures(enrolled, "enrolment", branch="A")["joiners"] == 2
    assert figures(enrolled, "enrolment", branch="B")["joiners"] == 0


def test_what_was_issued_spent_lapsed_and_is_owed_adds_up_per_benefit(database):
    with database.work() as work:
        made = club.program(work)
        club.credit(work, made, expires={"days": 10})
        club.points(work, made)
        who = build.member(work)
        club.join(work, who, made)
        sold = buy(work, who, 20_000, on=date(2026, 6, 1))  # 10.00 credit, till 11 June
        buy(work, who, 10_000, on=date(2026, 6, 9))  # 5.00 credit, till 19 June
        back = club.returned(work, sold, 4_000, on=date(2026, 6, 2))  # 2.00 back
        benefits.book_receipts(work, [back.id])
        benefits.expire(work)
    credit, points = figures(database, "benefits")["accounts"]
    assert credit == {
        "benefit": "זיכוי",
        "unit": "credit",
        "issued": 1_500,
        "reversed": 200,
        "redeemed": 0,
        "expired": 800,
        "outstanding": 500,
        "lapsed_issued": 1_300,
        "lapsed_expired": 800,
        "breakage_rate": 800 / 1_300,
    }
    assert (points["issued"], points["reversed"], points["outstanding"]) == (300, 40, 260)
    assert points["breakage_rate"] is None


def test_credit_that_was_spent_belongs_to_the_benefit_it_came_from(database):
    with database.work() as work:
        made = club.program(work)
        club.credit(work, made)
        who = build.member(work)
        club.join(work, who, made)
        buy(work, who, 20_000, on=date(2026, 6, 1))
        benefits.redeem(work, who.id, Unit.CREDIT, 300)
        benefits.adjust(work, who.id, Unit.CREDIT, 50, reason="סליחה")
    found = figures(database, "benefits")
    row, by_hand = found["accounts"]
    assert (row["redeemed"], row["outstanding"]) == (300, 700)
    assert (by_hand["benefit"], by_hand["issued"], by_hand["outstanding"]) == (None, 50, 50)
    assert found["cost_minor"] == 300
    balances = sum(row["outstanding"] for row in found["accounts"])
    with database.read() as session:
        assert balances == benefits.balance(session, 1, Unit.CREDIT)


def test_uses_of_grants_are_counted_with_value_and_cost(database):
    with database.work() as work:
        made = club.program(work)
        document = {"name": "קפה", "kind": "gift", "trigger": "manual", "cost_minor": 300}
        benefit = benefits.create_benefit(work, document, program_id=made.id)
        first, second = club.club_member(work), build.member(work)
        for who, state, on in (
            (first, GrantState.REDEEMED, date(2026, 6, 3)),
            (first, GrantState.REDEEMED, date(2026, 5, 3)),
            (second, GrantState.GRANTED, None),
        ):
            grant(work, benefit, who, state, on)
    (row,) = figures(database, "benefits")["uses"]
    assert row == {
        "benefit": "קפה",
        "kind": BenefitKind.GIFT.value,
        "granted": 3,
        "used": 1,
        "members": 1,
        "value_minor": 1_200,
        "cost_minor": 300,
        "open": 1,
    }


def grant(work, benefit, who, state, used_on):
    work.session.add(
        BenefitGrant(
            benefit_id=benefit,
            member_id=who.id,
            state=state,
            granted_at=work.now,
            granted_on=date(2026, 6, 1),
            redeemed_on=used_on,
            value_minor=1_200,
            cost_minor=300,
        )
    )
    work.session.flush()


def test_a_program_is_told_by_members_movements_and_what_they_buy(database):
    with database.work() as work:
        programs.create_program(
            work, programs.plan_of({"name": "מועדון", "tracks": [BASE, SILVER]})
        )
        old, new, other = (build.member(work) for _ in range(3))
        joined(work, old, date(2026, 5, 1))
        buy(work, new, 5_000, on=date(2026, 6, 1))  # before joining: one of the others
        joined(work, new, date(2026, 6, 10))
        buy(work, old, 120_000, on=date(2026, 6, 2))
        buy(work, new, 3_000, on=date(2026, 6, 10))
        buy(work, other, 1_000, on=date(2026, 6, 5))
        build.receipt(work, None, date(2026, 6, 5), (None, 1000, 700))
        programs.leave(work, "מועדון", new.id, reason="די")
        programs.invite(work, "מועדון", [other.id], programs.Joining(TODAY, "rule"))
    (found,) = figures(database, "program")["programs"]
    assert (found["members_before"], found["members"]) == (1, 1)
    assert found["states"] == {"active": 1, "invited": 1, "left": 1}
    assert found["tracks"] == [{"track": "כסף", "members": 1}]
    assert found["steps"] == {"active": 1, "invited": 1, "left": 1}
    assert found["movements"] == {"upgraded": 1}
    bought = found["revenue"]
    assert bought["members"] == {
        "customers": 2,
        "visits": 2,
        "revenue_minor": 123_000,
        "average_basket_minor": 61_500,
        "per_customer_minor": 61_500,
    }
    assert (bought["others"]["revenue_minor"], bought["anonymous"]["revenue_minor"]) == (6_000, 700)
    assert found["joining"] is None


def test_members_are_set_beside_themselves_before_joining(database):
    day = date(2026, 2, 1)
    with database.work() as work:
        club.program(work)
        who, idle = build.member(work), build.member(work)
        build.receipt(work, None, day - timedelta(days=200), (None, 1000, 1))
        for on, amount in (
            (day - timedelta(days=91), 7),
            (day - timedelta(days=90), 1_000),
            (day - timedelta(days=1), 500),
            (day, 2_000),
            (day + timedelta(days=89), 400),
            (day + timedelta(days=90), 9),
        ):
            build.receipt(work, who, on, (None, 1000, amount))
        joined(work, who, day)
        joined(work, idle, day)
    (found,) = figures(database, "program")["programs"]
    joining = found["joining"]
    assert (joining["members"], joining["days"]) == (2, 90)
    assert joining["before"]["revenue_minor"] == 1_500
    assert joining["after"]["revenue_minor"] == 2_400
    assert joining["after"]["per_customer_minor"] == 1_200


def test_a_shop_without_a_club_gets_pages_that_say_so(database):
    for name in ("enrolment", "benefits", "program"):
        with database.read() as session:
            found = reports.run(session, reports.ReportName(name), request())
        (section, *_) = reports.to_report(found, PlainWords(), TODAY).sections
        assert isinstance(section, reports.Paragraph)


def test_states_of_a_program_are_known_words(database):
    with database.work() as work:
        club.program(work)
        joined(work, build.member(work), TODAY)
    with database.read() as session:
        (one,) = programs.program_figures(session, JUNE)
    assert one.states == {MembershipState.ACTIVE: 1}
