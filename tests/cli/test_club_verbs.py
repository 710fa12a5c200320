"""The `program`, `benefit` and `ledger` verbs, as an owner uses them."""

import json
from datetime import timedelta

import pytest

from models.values import Unit
from services import benefits, purchases
from services.core.opening import open_shop
from services.core.organisation import found_shop
from tests import build
from tests.conftest import PLAN
from ui.cli import app

CLUB = """
name = "Friends"
[join]
version = 1
rule = { all = [
  { fact = "purchases.total", op = "at_least", value = 60000 },
  { fact = "purchases.count", op = "at_least", value = 2 } ] }
[[benefits]]
name = "Credit"
kind = "credit"
rate = 0.05
expires = { months = 1 }
[[benefits]]
name = "Points"
kind = "points"
points_per_major = 1
"""


@pytest.fixture
def cli(folder, capsys):
    """Return a function that runs the command line and returns (exit code, JSON, stderr)."""
    found_shop(folder, PLAN)

    def run(*words, as_json=True):
        flags = ["--json"] if as_json else []
        code = app.run(["--data", str(folder.path), *flags, *words])
        said = capsys.readouterr()
        return code, json.loads(said.out) if as_json else said.out, said.err

    return run


@pytest.fixture
def day(folder, cli, tmp_path):
    """A club; customer 000001 may join it, 000002 is 38.00 and one visit short. Yesterday."""
    database = open_shop(folder)
    yesterday = database.today() - timedelta(days=1)
    with database.work() as work:
        for number, amounts in (("000001", (40_000, 30_000)), ("000002", (56_200,))):
            who = build.member(work, member_no=number, first_name=f"מ{number[-1]}")
            for amount in amounts:
                build.receipt(work, who, yesterday, (None, 1000, amount))
            purchases.refresh_summaries(work.session, [who.id])
    database.close()
    file = tmp_path / "club.toml"
    file.write_text(CLUB, "utf-8")
    assert cli("program", "create", str(file))[1]["benefits"] == ["Credit", "Points"]
    return yesterday


def test_candidates_and_what_others_lack_are_told_to_machines_and_people(cli, day):
    code, facts, _ = cli("program", "evaluate", "Friends")
    assert (code, facts["count"], facts["nearly_count"]) == (0, 1, 1)
    assert [c["member_no"] for c in facts["candidates"]] == ["000001"]
    assert facts["candidates"][0]["reasons"][0]["figure"] == 70_000
    assert [lack["missing"] for lack in facts["nearly"][0]["lacks"]] == [3_800, 1]
    _, said, _ = cli("program", "evaluate", "Friends", as_json=False)
    assert "ביקור אחד" in said
    assert "38.00" in said


def test_joining_earning_redeeming_and_adjusting(cli, day):
    on = day.isoformat()
    assert cli("program", "enrol", "Friends", "--all-candidates", "--as-of", on)[1]["joined"] == 1
    assert cli("program", "list")[1]["programs"][0]["members"] == 1
    assert cli("ledger", "book", "--from", on, "--to", on)[1]["receipts"] == 2
    _, held, _ = cli("ledger", "balance", "000001")
    assert (held["points"], held["credit_minor"]) == (700, 3_500)
    assert [part["amount"] for part in held["expiring"]] == [3_500]
    redeem = ("ledger", "redeem", "000001", "--amount", "100", "--key", "k1")
    for _ in range(2):
        assert cli(*redeem)[1]["available"] == 600
    spend = ("ledger", "adjust", "000001", "--unit", "credit", "--amount", "-500")
    assert cli(*spend, "--reason", "בדיקה")[1]["balance"] == 3_000
    _, listed, _ = cli("ledger", "entries", "000001")
    assert [entry["kind"] for entry in listed["entries"][:2]] == ["adjust", "redeem"]
    assert cli("ledger", "reverse", str(listed["entries"][1]["entry"]), "--reason", "x")[0] == 0
    assert cli("ledger", "balance", "000001")[1]["points"] == 700
    assert cli("ledger", "expire")[1] == {"lapsed": 0}
    assert cli("ledger", "verify")[1] == {"sound": True, "problems": []}


def test_refusals_have_a_code_and_a_sentence(cli, day, tmp_path):
    gift = tmp_path / "gift.toml"
    gift.write_text('name = "מתנה"\nkind = "gift"\nstock = "ten"\n', "utf-8")
    for words, code in (
        (("program", "enrol", "Friends", "--member", "000002"), "programs.not_a_candidate"),
        (("program", "evaluate", "No such"), "programs.none"),
        (("program", "create", str(tmp_path)), "core.not_readable"),
        (("ledger", "redeem", "000001", "--amount", "1"), "benefits.not_enough_points"),
        (("ledger", "redeem", "000001", "--amount", "-1"), "benefits.bad_amount"),
        (("ledger", "balance", "nobody"), "members.unknown"),
        (("ledger", "balance", "000001", "--as-of", "yesterday"), "core.bad_date"),
        (("ledger", "book", "--from", "2026-02-01", "--to", "2026-01-01"), "core.bad_period"),
        (("benefit", "create", str(gift), "--program", "Friends"), "benefits.bad_terms"),
        (("program", "simulate", str(gift), "--from", "2026-01-01", "--to", "2026-02-01"),
         "programs.unknown_field"),
    ):  # fmt: skip
        exit_code, facts, said = cli(*words)
        assert (exit_code, facts["error"]["code"]) == (1, code)
        assert facts["error"]["message"] in said


def test_benefits_are_listed_shown_changed_and_stopped(cli, day, folder, tmp_path):
    file = tmp_path / "double.toml"
    file.write_text('name = "Points"\nkind = "points"\npoints_per_major = 2\n', "utf-8")
    tomorrow = (day + timedelta(days=3)).isoformat()
    assert cli("benefit", "change", str(file), "--from", tomorrow)[0] == 0
    _, shown, _ = cli("benefit", "show", "Points")
    assert [one["points_per_major"] for one in shown["terms"]["versions"]] == ["1", "2"]
    said = cli("benefit", "show", "Points", as_json=False)[1].splitlines()
    assert len(said) == 4  # its name, its terms, those to come, its use
    assert "{" not in "".join(said)
    assert said[2].endswith(said[1].replace("נקודה", "שתי נקודות"))
    assert cli("benefit", "stop", "Credit")[1]["running"] is False
    assert [row["name"] for row in cli("benefit", "list")[1]["benefits"]] == ["Credit", "Points"]
    more = tmp_path / "more.toml"
    more.write_text('name = "More"\nkind = "credit"\nrate = "0.01"\n', "utf-8")
    assert cli("benefit", "create", str(more), "--program", "Friends")[1]["program"] == "Friends"


def test_a_ledger_that_does_not_add_up_ends_with_the_code_of_damaged_data(cli, day, folder):
    database = open_shop(folder)
    with database.work() as work:
        benefits.grant(work, 1, Unit.POINTS, 5)
        work.session.connection().exec_driver_sql("UPDATE account SET balance = 6")
    database.close()
    code, facts, _ = cli("ledger", "verify")
    assert (code, facts["sound"], facts["problems"][0]["law"]) == (3, False, "balance")
