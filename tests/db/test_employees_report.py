"""The report of the employees: joiners, how well they were noted, and sales to members."""

from datetime import date

import pytest

from models.organisation import Employee
from models.values import Period
from services import analytics, members, programs, reports
from services.core.words import PlainWords
from tests import build
from tests.db import club

JUNE = Period(date(2026, 6, 1), date(2026, 6, 30))


def employee(work, code, **facts):
    row = Employee(code=code, name=f"עובד {code}", **facts)
    work.session.add(row)
    work.session.flush()
    return row.id


@pytest.fixture
def shop(database):
    """Ron enrols and sells in A; Noa sells in B; Lee only works here, in B; Gal left unseen."""
    with database.work() as work:
        club.program(work)
        north, south = build.branch(work, "A").id, build.branch(work, "B").id
        ron = employee(work, "7", branch_id=north)
        noa = employee(work, "8", left_on=date(2026, 6, 20))
        employee(work, "9", branch_id=south)
        employee(work, "10", left_on=date(2025, 1, 1))
        dana = build.member(work, phone="+972501234567", city="חיפה", name_key="x")
        how = programs.Joining(date(2026, 6, 2), "rule", employee_id=ron, branch_id=north)
        programs.join(work, "מועדון", [dana.id], how)
        members.refresh(work.session, "IL", [dana.id], work.now)
        tea = (None, 1_000, 1_000)
        build.receipt(work, dana, date(2026, 6, 1), tea, employee_id=ron)
        build.receipt(work, None, date(2026, 6, 1), tea, tea, employee_id=ron)
        build.receipt(work, dana, date(2026, 6, 30), (None, -1_000, -400), employee_id=ron)
        build.receipt(work, None, date(2026, 6, 9), tea, employee_id=noa, at="B")
        build.receipt(work, dana, date(2026, 6, 10), (None, 1_000, 50))
        build.receipt(work, dana, date(2026, 5, 31), tea, employee_id=ron)
    return database, ron


def found(database, **facts):
    with database.read() as session:
        request = reports.ReportRequest(JUNE, **facts)
        findings = reports.run(session, reports.ReportName.EMPLOYEES, request)
    reports.to_report(findings, PlainWords(), JUNE.last)
    return reports.to_json(findings)


def test_everybody_at_work_or_active_in_the_period_is_listed(shop):
    told = found(shop[0])
    ron, noa, lee, nobody = told["employees"]
    assert ron == {
        "code": "7",
        "name": "עובד 7",
        "branch": "מרכז",
        "left_on": None,
        "joiners": 1,
        "quality": ron["quality"],
        "reachable": 0.0,
        "sales": 2,
        "to_members": 1,
        "sold_minor": 2_600,
        "identified_minor": 600,
        "identified_share": 600 / 2_600,
    }
    assert ron["quality"] > 0
    assert (noa["code"], noa["left_on"], noa["sales"]) == ("8", "2026-06-20", 1)
    assert (noa["identified_share"], noa["quality"]) == (0.0, None)
    assert (lee["code"], lee["sales"], lee["identified_share"]) == ("9", 0, None)
    assert (nobody["code"], nobody["sold_minor"]) == (None, 50)
    assert (told["joiners"], told["sales"], told["sold_minor"]) == (1, 4, 3_650)
    assert told["identified_share"] == 650 / 3_650


def test_a_branch_sees_its_own_people_and_who_sold_there(shop):
    told = found(shop[0], branch="B")
    assert [row["code"] for row in told["employees"]] == ["8", "9"]
    assert (told["joiners"], told["sold_minor"]) == (0, 1_000)
    assert [row["code"] for row in found(shop[0], branch="A")["employees"]] == ["7", None]


def test_an_employee_sees_the_same_figures_of_their_own(shop):
    database, ron = shop
    with database.read() as session:
        own = analytics.own_results(session, ron, JUNE)
    row = found(database)["employees"][0]
    assert (own.sales, own.to_members, own.sold_minor) == (
        row["sales"],
        row["to_members"],
        row["sold_minor"],
    )
    assert own.joined == row["joiners"]
