"""The member list as a report: who, where, how often, for how much; only for who may export."""

from datetime import date

import pytest

from models.values import Channel, Money, Period
from services import reports
from services.core import rights
from services.core.errors import Cancelled
from services.core.words import PlainWords
from services.purchases import refresh_summaries
from services.reports import Code, Table
from services.reports.figures import members as figures
from services.security import NotAllowed, Right, Role
from tests import build
from tests.db.staff import staffed

MARCH = Period(date(2026, 3, 1), date(2026, 3, 31))


@pytest.fixture
def shop(database):
    with database.work() as work:
        dana = build.member(
            work,
            member_no="007",
            first_name="דנה",
            last_name="כהן",
            name_key="כהן דנה",
            phone="+972541234567",
            home_branch_id=build.branch(work, "A").id,
            enrolled_on=date(2026, 1, 2),
            reach_mask=Channel.SMS.bit,
        )
        build.member(work, name_key="אלון", home_branch_id=build.branch(work, "B").id)
        build.member(work, name_key="לוי")
        build.member(work, name_key="נמחק", state="erased")
        build.receipt(work, dana, date(2026, 2, 1), (None, 1_000, 300))
        build.receipt(work, dana, date(2026, 3, 3), (None, 1_000, 500))
        build.receipt(work, dana, date(2026, 3, 4), (None, 1_000, 40), at="B")
        refresh_summaries(work.session)
    return database


def found(database, progress=None, **facts):
    with database.read() as session:
        request = reports.ReportRequest(MARCH, **facts)
        name = reports.ReportName.MEMBERS
        return reports.run(session, name, request, *([progress] if progress else []))


def test_customers_come_by_name_with_what_they_spent_in_the_period_and_in_all(shop):
    told = reports.to_json(found(shop))
    assert (told["buyers"], told["reachable"], told["revenue_minor"]) == (1, 1, 540)
    assert len(told["members"]) == 3
    assert told["members"][1] == {
        "member_no": "007",
        "name": "דנה כהן",
        "company": None,
        "phone": "+972541234567",
        "email": None,
        "city": None,
        "branch": "מרכז",
        "enrolled_on": "2026-01-02",
        "last_on": "2026-03-04",
        "receipts": 3,
        "revenue_minor": 540,
        "total_minor": 840,
        "points": 0,
        "credit_minor": 0,
        "quality": None,
        "reachable": ["sms"],
    }


def test_a_branch_lists_who_is_at_home_there_and_what_they_spent_there(shop):
    (dana,) = reports.to_json(found(shop, branch="A"))["members"]
    assert (dana["member_no"], dana["revenue_minor"], dana["total_minor"]) == ("007", 500, 840)


def test_cells_are_values_and_a_phone_is_written_as_at_home(shop):
    report = reports.to_report(found(shop), PlainWords())
    (table,) = [one for one in report.sections if isinstance(one, Table)]
    row = table.rows[1]
    assert [row[0], row[2]] == [Code("007"), Code("054-123-4567")]
    assert row[6] == date(2026, 1, 2)
    assert list(row[9:11]) == [Money(540, "ILS"), Money(840, "ILS")]
    assert row[13] == "SMS"
    assert [list(one) for one in table.rows[1:]] == [list(row), list(table.rows[2])]


def test_all_pages_are_read_and_the_reading_can_be_stopped(shop, monkeypatch):
    monkeypatch.setattr(figures, "_PAGE", 1)
    assert len(found(shop).figures.members) == 3

    class Impatient:
        def step(self, done, total):
            assert total == 3
            if done == 2:
                raise Cancelled

    with pytest.raises(Cancelled):
        found(shop, Impatient())


def test_who_may_report_but_not_export_gets_no_list(shop, monkeypatch):
    shop.acting_id = staffed(shop)[Role.MANAGER]
    assert len(found(shop).figures.members) == 3
    less = {**rights.RIGHTS, Role.MANAGER: rights.RIGHTS[Role.MANAGER] - {Right.EXPORT}}
    monkeypatch.setattr(rights, "RIGHTS", less)
    with pytest.raises(NotAllowed):
        found(shop)
