"""What is due is done once, missed reports are caught up, nothing is sent unasked."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from models.campaign import Campaign
from models.values import CampaignState, MembershipState
from services import backup, programs, schedule
from services.core.clock import FixedClock
from services.core.errors import UnknownBranch
from services.core.opening import open_shop
from services.schedule.errors import UnknownJob
from tests import build
from tests.conftest import NOW
from ui.words import words_for


def order(**facts):
    return schedule.ReportOrder(**({"report": "summary", "kind": "xlsx", "branch": "A"} | facts))


def run_on(folder, days):
    later = open_shop(folder, FixedClock(NOW + timedelta(days=days)))
    try:
        return schedule.run_due(later, folder, words_for)
    finally:
        later.close()


def kinds(outcome):
    return [done.kind for done in outcome.done]


def test_the_first_run_of_a_day_backs_up_and_the_second_does_nothing(database, folder):
    assert kinds(schedule.run_due(database, folder, words_for)) == ["backup"]
    assert kinds(schedule.run_due(database, folder, words_for)) == []
    assert len(backup.backups(folder)) == 1


def test_reports_missed_while_the_pc_was_off_are_caught_up_once_each(database, folder, tmp_path):
    with database.work() as work:
        build.receipt(work, None, date(2026, 6, 20), (None, 1000, 5000))
        schedule.add_job(work, order(to=tmp_path / "out"), schedule.Every.WEEK)
    outcome = run_on(folder, 25)
    files = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert files == [
        "summary_2026-06-14_2026-06-20_A.xlsx",
        "summary_2026-06-21_2026-06-27_A.xlsx",
        "summary_2026-06-28_2026-07-04_A.xlsx",
        "summary_2026-07-05_2026-07-11_A.xlsx",
    ]
    assert outcome.failed == ()
    assert "report" not in kinds(run_on(folder, 25))


def test_a_report_that_cannot_be_written_stays_due_and_keeps_nothing_else_back(
    database, folder, tmp_path
):
    blocked = tmp_path / "blocked"
    blocked.write_text("a file, not a folder")
    with database.work() as work:
        schedule.add_job(work, order(to=blocked), schedule.Every.WEEK)
        schedule.add_job(work, order(to=tmp_path / "out"), schedule.Every.WEEK)
    outcome = run_on(folder, 5)
    assert [failure.error.code for failure in outcome.failed] == ["core.not_writable"]
    assert kinds(outcome) == ["backup", "report"]
    blocked.unlink()
    assert [Path(done.what).parent for done in run_on(folder, 5).done] == [blocked]


def test_a_mailing_stopped_in_the_middle_is_named_and_not_sent(database, folder):
    with database.work() as work:
        plan = {"name": "פסח", "kind": "time_based", "plan": {}, "created_at": work.now}
        work.session.add(Campaign(state=CampaignState.SENDING, **plan))
    assert schedule.run_due(database, folder, words_for).waiting == ("פסח",)


def test_a_report_for_a_branch_the_shop_does_not_have_is_refused(database):
    with pytest.raises(UnknownBranch), database.work() as work:
        schedule.add_job(work, order(branch="ZZ"), schedule.Every.MONTH)


def test_a_job_taken_off_does_not_run_and_cannot_be_taken_off_twice(database, folder):
    with database.work() as work:
        job = schedule.add_job(work, order(), schedule.Every.WEEK)
    with database.work() as work:
        schedule.remove_job(work, job)
    assert "report" not in kinds(run_on(folder, 25))
    with pytest.raises(UnknownJob), database.work() as work:
        schedule.remove_job(work, job)


def test_a_membership_whose_last_day_is_over_is_marked_once(database, folder):
    with database.work() as work:
        rule = {"version": 1, "rule": {"all": []}}
        programs.create_program(
            work, programs.plan_of({"name": "Club", "join": rule, "term_months": 1})
        )
        who = build.member(work).id
        programs.join(work, "Club", [who], programs.Joining(work.today, "rule"))
    assert "membership" not in kinds(run_on(folder, 30))
    assert schedule.Done("membership", "1") in run_on(folder, 31).done
    assert "membership" not in kinds(run_on(folder, 31))
    with database.read() as session:
        assert [step.state for step in programs.history(session, who, "Club")] == [
            MembershipState.ACTIVE,
            MembershipState.EXPIRED,
        ]
