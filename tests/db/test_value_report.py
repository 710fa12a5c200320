"""The report of what customers are worth: its sums, its segments, and its silence."""

import shutil
from datetime import date, timedelta
from itertools import pairwise

import pytest
from sqlalchemy import delete

from models.analytics import MemberValue, ValueFit
from models.member import Member
from models.values import Period
from services import analytics, reports, segments
from services.core.clock import FixedClock
from services.core.folder import DataFolder
from services.core.opening import open_shop
from services.core.words import PlainWords
from services.purchases import refresh_summaries
from services.reports import ReportName, ReportRequest
from tests import build
from tests.conftest import NOW

AS_OF = date(2026, 6, 17)
PERIOD = Period(date(2026, 1, 1), AS_OF)


@pytest.fixture(scope="module")
def made(open_new_shop, tmp_path_factory):
    """The folder of a shop whose customers come at their own pace; every third stayed away.

    They come to two branches, and their values are worked out.
    """
    folder = tmp_path_factory.mktemp("valued") / "shop"
    database = open_new_shop(folder)
    with database.work() as work:
        for number in range(120):
            who = build.member(work, first_name="דנה", last_name=str(number))
            gap, visits = 5 + number % 9, 3 if number % 3 == 0 else 70
            first = AS_OF - timedelta(days=300 - number % 20)
            for day in (first + timedelta(days=gap * step) for step in range(visits)):
                if day <= AS_OF:
                    line = (None, 1000, 2_000 + 100 * (number % 7))
                    build.receipt(work, who, day, line, at="A" if number % 2 else "B")
        refresh_summaries(work.session)
    analytics.fit_values(database, AS_OF)
    database.close()
    return folder


@pytest.fixture
def fitted(made, tmp_path):
    """A copy of that shop."""
    folder = shutil.copytree(made, tmp_path / "fitted")
    database = open_shop(DataFolder.at(folder), FixedClock(NOW))
    yield database
    database.close()


def asked(database, **wanted):
    with database.read() as session:
        return reports.run(session, ReportName.VALUE, ReportRequest(PERIOD, **wanted))


def tables(findings):
    report = reports.to_report(findings, PlainWords())
    return [part for part in report.sections if isinstance(part, reports.Table)]


def test_bands_tenths_and_branches_each_add_up_to_the_whole(fitted):
    figures = asked(fitted).figures
    whole = figures.whole
    assert whole.members == 120
    for parts in (figures.bands, figures.tenths, figures.branches):
        valued = [part.valued for part in parts]
        assert sum(part.members for part in valued) == whole.members
        assert sum(part.expected_12m_minor for part in valued) == whole.expected_12m_minor
        assert sum(part.staying for part in valued) == pytest.approx(whole.staying)
        assert sum(part.visits_12m for part in valued) == pytest.approx(whole.visits_12m)
    assert sum(tenth.share for tenth in figures.tenths) == pytest.approx(1)
    money = [member.expected_12m_minor for member in figures.top]
    assert money == sorted(money, reverse=True)
    assert money[0] == figures.tenths[0].most_minor


@pytest.mark.parametrize("branch", [None, "A"])
def test_every_row_opens_the_segment_of_the_customers_it_counts(fitted, branch):
    opened, findings = 0, asked(fitted, branch=branch)
    for table in tables(findings):
        for row, about in zip(table.rows, table.about, strict=True):
            if isinstance(about, reports.Customers):
                with fitted.read() as session:
                    size = segments.size(session, segments.parse(about.rule), AS_OF)
                assert size == row[1], about.name
                opened += 1
    branches = 2 if branch is None else 0
    assert opened == 4 + len(findings.figures.tenths) + branches


def test_customers_expected_to_bring_the_same_stay_in_one_tenth(fitted):
    tenths = asked(fitted).figures.tenths
    assert 5 < len(tenths) < 10, "many of these customers are alike"
    for higher, lower in pairwise(tenths):
        assert higher.least_minor > lower.most_minor
        assert higher.place < lower.place


def test_a_row_of_one_customer_opens_that_customer(fitted):
    findings = asked(fitted)
    best = tables(findings)[-1]
    assert best.about[0] == reports.Person(findings.figures.top[0].member_id)
    assert findings.figures.top[0].member_no == best.rows[0][1].text
    assert findings.figures.top[0].name.startswith("דנה")


def test_a_branch_holds_the_customers_who_come_there_most(fitted):
    there = asked(fitted, branch="A").figures
    everywhere = {row.code: row.valued for row in asked(fitted).figures.branches}
    assert there.whole == everywhere["A"]
    assert [row.code for row in there.branches] == ["A"]


def test_erased_members_are_not_counted(fitted):
    with fitted.work() as work:
        gone = asked(fitted).figures.top[0].member_id
        work.session.get(Member, gone).state = "erased"
    figures = asked(fitted).figures
    assert figures.whole.members == 119
    assert gone not in {member.member_id for member in figures.top}


@pytest.mark.parametrize(
    ("days", "outcome", "said"),
    [
        (None, "few_days", "12 weeks of purchases"),
        (10, "few_days", "12 weeks of purchases"),
        (200, "few_repeaters", "100 customers who came on a second day are needed"),
    ],
)
def test_too_little_is_said_in_a_sentence_and_nothing_else(database, days, outcome, said):
    if days is not None:
        with database.work() as work:
            for ago in (0, days):
                build.receipt(work, build.member(work), AS_OF - timedelta(days=ago), (None, 1, 1))
        analytics.fit_values(database, AS_OF)
    findings = asked(database)
    [only] = reports.to_report(findings, PlainWords()).sections
    assert isinstance(only, reports.Paragraph)
    assert findings.figures.fit.outcome == outcome
    assert said in only.text
    found = reports.to_json(findings)
    assert (found["outcome"], found["members"], found["by_tenth"]) == (outcome, 0, [])


def test_as_of_a_day_no_kept_fit_is_of_one_is_made_in_passing_and_not_kept(fitted):
    earlier = AS_OF - timedelta(days=100)
    passing = asked(fitted, as_of=earlier)
    assert (passing.figures.fit.as_of_on, passing.figures.fit.is_kept) == (earlier, False)
    about = [one for table in tables(passing) for one in table.about]
    assert not any(isinstance(one, reports.Customers) for one in about), "rules cannot ask it"
    assert any(isinstance(one, reports.Person) for one in about)
    assert asked(fitted).figures.fit.as_of_on == AS_OF, "the kept one still stands"
    analytics.fit_values(fitted, earlier)
    kept = asked(fitted, as_of=earlier)
    assert kept.figures.fit.is_kept
    assert reports.to_json(kept)["by_chance"] != reports.to_json(asked(fitted, as_of=AS_OF))
    told = reports.to_json(passing)
    for name in ("parameters", "members", "staying", "expected_12m_minor", "top"):
        assert told[name] == reports.to_json(kept)[name]


@pytest.mark.parametrize(("days", "is_kept"), [(-1, False), (0, True), (6, True), (7, False)])
def test_a_kept_fit_speaks_for_the_week_from_its_day(fitted, days, is_kept):
    on = AS_OF + timedelta(days=days)
    assert asked(fitted, as_of=on).figures.fit.is_kept is is_kept
    assert asked(fitted).figures.fit.is_kept


def test_a_history_imported_after_too_little_was_found_is_valued_at_once(fitted):
    assert analytics.fit_values(fitted, AS_OF - timedelta(days=290)).outcome == "few_days"
    found = asked(fitted).figures
    assert (found.fit.as_of_on, found.whole.members) == (PERIOD.last, 120)


def test_a_fit_in_passing_tells_what_was_spent_and_where_as_of_its_day(fitted):
    with fitted.work() as work:
        who = build.member(work)
        for ago, branch, minor in ((250, "B", 500), (240, "A", 600), (90, "A", 700), (80, "A", 9)):
            build.receipt(work, who, AS_OF - timedelta(days=ago), (None, 1000, minor), at=branch)
        refresh_summaries(work.session)
    before = asked(fitted, as_of=AS_OF - timedelta(days=100), branch="A").figures
    later = asked(fitted, as_of=AS_OF - timedelta(days=85), branch="A").figures
    with fitted.read() as session:
        whole = analytics.summary(
            session, analytics.Scope(Period(date(2020, 1, 1), AS_OF - timedelta(days=100)))
        )
    assert before.whole.members == later.whole.members == 61, "of equals the lower code"
    everywhere = asked(fitted, as_of=AS_OF - timedelta(days=100)).figures
    assert everywhere.whole.spent_minor == whole.totals.sales.identified_revenue_minor
    assert sum(row.valued.spent_minor for row in everywhere.branches) == (
        everywhere.whole.spent_minor
    )


def test_a_shop_without_a_fit_is_told_its_values_as_of_the_period_s_last_day(fitted):
    kept = reports.to_json(asked(fitted))
    with fitted.work() as work:
        work.session.execute(delete(MemberValue))
        work.session.execute(delete(ValueFit))
    passing = asked(fitted)
    assert passing.figures.fit.as_of_on == PERIOD.last
    assert reports.to_json(passing) == kept


def test_json_tells_the_fit_and_the_rows_the_screen_shows(fitted):
    findings = asked(fitted)
    found = reports.to_json(findings)
    assert (found["as_of"], found["customers"], found["repeaters"]) == ("2026-06-17", 120, 120)
    assert set(found["parameters"]) == {"bg_nbd", "gamma_gamma"}
    assert found["expected_12m_minor"] == findings.figures.whole.expected_12m_minor
    assert [row["members"] for row in found["by_chance"]] == [
        band.valued.members for band in findings.figures.bands
    ]
    assert [row["branch"] for row in found["by_branch"]] == ["A", "B"]
    assert set(found["top"][0]) == {
        "member_no",
        "name",
        "alive",
        "visits_12m",
        "expected_12m_minor",
    }
