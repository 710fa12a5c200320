"""backup, restore, check and schedule from the command line: answers and exit codes."""

import json

import pytest
from sqlalchemy import text

from services.core import gate
from ui.cli import app


@pytest.fixture
def tell(folder, database, capsys):
    """Run a verb with --json on the shop; return its exit code and its answer."""

    def told(*arguments):
        database.close()
        code = app.run(["--data", str(folder.path), "--json", *arguments])
        return code, json.loads(capsys.readouterr().out)

    return told


def test_a_backup_is_named_verified_and_restorable(tell, tmp_path):
    code, made = tell("backup", "--to", str(tmp_path / "stick"))
    assert (code, made["verified"]) == (0, True)
    code, done = tell("restore", made["file"])
    assert (code, done["erased_again"]) == (0, 0)
    assert done["kept"] is not None
    assert tell("check")[0] == 0


def test_a_wrong_backup_is_damaged_data(tell, tmp_path):
    wrong = tmp_path / "wrong.db"
    wrong.write_bytes(b"not one of ours")
    code, answer = tell("restore", str(wrong))
    assert (code, answer["error"]["code"]) == (3, "backup.bad_file")


def test_a_restore_while_somebody_works_is_busy(tell, folder):
    made = tell("backup")[1]["file"]
    with gate.shared(folder):
        code, answer = tell("restore", made)
    assert (code, answer["error"]["code"]) == (4, "core.busy")


def test_check_names_what_is_broken_and_ends_with_3(tell, database):
    assert tell("check")[0] == 0
    with database.work() as work:
        work.session.execute(
            text(
                "INSERT INTO receipt (branch_id, till, receipt_no, sold_on, sold_at, channel,"
                " is_sale, total_minor, returned_minor, discount_minor, quantity_milli, uid)"
                " VALUES (1, '', '1', 1, 1, 'shop', 1, 100, 0, 0, 1000, x'00')"
            )
        )
    code, answer = tell("check")
    assert (code, answer["ok"], answer["failed"]) == (3, False, ["receipt_sums"])


def test_the_schedule_runs_what_is_due_and_keeps_its_list(tell):
    code, answer = tell("schedule", "run")
    assert (code, [done["kind"] for done in answer["done"]]) == (0, ["backup"])
    code, answer = tell("schedule", "add", "summary", "--every", "month", "--branch", "A")
    assert code == 0
    listed = tell("schedule", "list")[1]["jobs"]
    assert [(job["report"], job["branch"], job["every"]) for job in listed] == [
        ("summary", "A", "month")
    ]
    assert tell("schedule", "remove", str(answer["job"]))[0] == 0
    assert tell("schedule", "list")[1] == {"jobs": []}


def test_a_report_of_an_unknown_branch_is_not_put_on_the_list(tell):
    code, answer = tell("schedule", "add", "summary", "--every", "week", "--branch", "ZZ")
    assert (code, answer["error"]["code"]) == (1, "core.unknown_branch")
    assert tell("schedule", "list")[1] == {"jobs": []}


def test_what_is_not_built_yet_says_so(tell):
    code, answer = tell("bundle", "status")
    assert (code, answer["error"]["code"]) == (1, "core.not_yet")
