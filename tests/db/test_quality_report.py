"""The report of data quality: what records lack, by branch and employee, and which to mend."""

from datetime import date

import pytest

from models.organisation import Employee
from models.values import Period
from services import reports
from services.core.words import PlainWords
from services.purchases import refresh_summaries
from tests import build

JUNE = Period(date(2026, 6, 1), date(2026, 6, 30))
FULL = {
    "phone": "+972501234567",
    "email": "dana@example.com",
    "city": "חיפה",
    "consent_mask": 1,
    "birth_month": 2,
    "birth_day": 3,
}


@pytest.fixture
def shop(database):
    """Four customers of Ron's in A and B; an empty one of nobody's; one erased."""
    with database.work() as work:
        ron = Employee(code="7", name="רון")
        work.session.add(ron)
        work.session.flush()
        north, south = build.branch(work, "A").id, build.branch(work, "B").id
        of_ron = {"enrolled_by_id": ron.id, "home_branch_id": north, "name_key": "x"}
        build.member(work, **FULL, **of_ron, enrolled_on=date(2026, 6, 1))
        build.member(
            work, **of_ron, **{**FULL, "phone": "+972507654321", "birth_day": 1, "birth_month": 1}
        )
        build.member(work, enrolled_on=date(2026, 6, 30))
        poor = build.member(work, first_name="דן", **{**of_ron, "home_branch_id": south})
        build.member(work, state="erased", **of_ron)
        build.receipt(work, poor, date(2026, 6, 5), (None, 1000, 900))
        refresh_summaries(work.session)
    return database


def found(database, **facts):
    with database.read() as session:
        request = reports.ReportRequest(JUNE, **facts)
        findings = reports.run(session, reports.ReportName.QUALITY, request)
    reports.to_report(findings, PlainWords(), JUNE.last)
    return reports.to_json(findings)


def test_what_is_missing_is_counted_for_all_by_branch_and_by_employee(shop):
    told = found(shop)
    # 100, without a birthday 85, a name alone 25, and nothing at all.
    assert told["total"] == {
        "code": None,
        "name": None,
        "customers": 4,
        "score": (100 + 85 + 25 + 0) / 4,
        "lacks": {"name": 1, "phone": 2, "email": 2, "birthday": 3, "city": 2, "consent": 2},
        "default_birthdays": 1,
        "duplicates": 2,
        "low": 2,
        "enrolled": 2,
        "enrolled_score": 50.0,
    }
    assert [(row["code"], row["customers"]) for row in told["by_branch"]] == [
        ("A", 2),
        ("B", 1),
        (None, 1),
    ]
    ron, nobody = told["by_employee"]
    assert (ron["code"], ron["name"], ron["customers"]) == ("7", "רון", 3)
    assert (ron["score"], ron["enrolled"], ron["enrolled_score"]) == (70.0, 1, 100.0)
    assert (nobody["code"], nobody["score"]) == (None, 0.0)


def test_a_branch_sees_the_customers_at_home_there(shop):
    told = found(shop, branch="B")
    assert (told["total"]["customers"], told["total"]["score"]) == (1, 25.0)
    assert found(shop, region="צפון")["total"]["customers"] == 2


def test_poor_records_of_those_who_spent_most_are_to_be_mended_first(shop):
    first, second = found(shop)["to_mend"]
    assert (first["name"], first["spent_minor"], first["score"]) == ("דן", 900, 25)
    assert first["gaps"] == ["phone", "email", "birthday", "city", "consent"]
    assert (second["spent_minor"], second["score"]) == (0, 0)
