"""`program`: its life, its members and tracks, as an owner uses them from the command line."""

import pytest

from services import programs, purchases
from services.core.opening import open_shop
from tests import build
from tests.cli.test_club_verbs import cli  # noqa: F401 - a fixture

CLUB = """
name = "Friends"
[join]
version = 1
rule = { all = [{ fact = "purchases.total", op = "at_least", value = 60000 }] }
[[tracks]]
name = "Basic"
[[tracks]]
name = "Silver"
measure = "spend"
reach_threshold = 100000
period_months = 12
"""


@pytest.fixture
def friends(folder, cli, tmp_path):  # noqa: F811 - the fixture
    """A draft of a club; 000001 may join it, 000002 lacks 38.00."""
    database = open_shop(folder)
    with database.work() as work:
        for number, amount in (("000001", 70_000), ("000002", 56_200)):
            who = build.member(work, member_no=number, first_name="דנה")
            build.receipt(work, who, database.today(), (None, 1000, amount))
            purchases.refresh_summaries(work.session, [who.id])
    database.close()
    file = tmp_path / "club.toml"
    file.write_text(CLUB, "utf-8")
    assert cli("program", "create", str(file), "--draft")[0] == 0
    return file


def test_a_program_is_drafted_started_changed_and_closed(cli, friends, tmp_path):  # noqa: F811 - a fixture
    assert cli("program", "show", "Friends")[1]["state"] == "draft"
    joining = ("program", "enrol", "Friends", "--member", "000001")
    assert cli(*joining)[1]["error"]["code"] == "programs.not_running"
    assert cli("program", "start", "Friends")[1]["state"] == "running"
    assert cli(*joining)[0] == 0
    other = tmp_path / "other.toml"
    other.write_text(CLUB.replace("100000", "90000").replace("Friends", "Dear"), "utf-8")
    changed = cli("program", "change", "Friends", str(other))[1]
    assert changed["document"]["tracks"][1]["reach_threshold"] == 90_000
    assert programs.plan_of(changed["document"]).name == "Dear"
    assert cli("program", "close", "Dear")[1]["state"] == "closed"


def test_the_file_of_a_program_changes_its_benefits_too(cli, friends, tmp_path):  # noqa: F811 - a fixture
    benefits = """
[[benefits]]
name = "Points"
kind = "points"
points_per_major = 1
[[benefits]]
name = "Cake"
kind = "gift"
trigger = "manual"
"""
    file = tmp_path / "more.toml"
    file.write_text(CLUB + benefits, "utf-8")
    change = ("program", "change", "Friends", str(file))
    assert cli(*change)[1]["changed_benefits"] == ["Points", "Cake"]
    assert cli(*change)[1]["changed_benefits"] == []
    file.write_text(CLUB + benefits.replace("major = 1", "major = 2"), "utf-8")
    assert cli(*change)[1]["changed_benefits"] == ["Points"]
    versions = cli("benefit", "show", "Points")[1]["terms"]["versions"]
    assert [one["points_per_major"] for one in versions] == ["1", "2"]
    file.write_text(CLUB.replace("100000", "90000") + benefits.replace("gift", "git"), "utf-8")
    assert cli(*change)[1]["error"]["code"] == "benefits.unknown_word"
    shown = cli("program", "show", "Friends")[1]
    assert shown["document"]["tracks"][1]["reach_threshold"] == 100_000
    assert [one["name"] for one in shown["benefits"]] == ["Cake", "Points"]


def test_customers_are_asked_decline_join_and_leave(cli, friends):  # noqa: F811 - a fixture
    cli("program", "start", "Friends")
    why = cli("program", "why", "Friends", "--member", "000002")[1]
    assert (why["may_join"], why["lacks"][0]["missing"]) == (False, 3_800)
    assert "38" in cli("program", "why", "Friends", "--member", "000002", as_json=False)[1]
    assert cli("program", "invite", "Friends", "--all-candidates")[1]["invited"] == 1
    answer = cli("program", "decline", "Friends", "--member", "000001", "--reason", "later")[1]
    assert (answer["state"], answer["reason"]) == (
        "candidate",
        {"declined": True, "said": "later"},
    )
    assert cli("program", "invite", "Friends", "--member", "000001")[1]["invited"] == 1
    assert cli("program", "enrol", "Friends", "--all-candidates")[1]["joined"] == 1
    found = cli("program", "members", "Friends", "--state", "active")[1]
    assert [row["track"] for row in found["members"]] == ["Basic"]
    renewed = cli("program", "renew", "Friends", "--member", "000001")[1]
    assert renewed["error"]["code"] == "programs.for_life"
    gone = cli("program", "leave", "Friends", "--member", "000001", "--reason", "moved")[1]
    assert gone["state"] == "left"


def test_a_fee_is_told_and_asked_for_only_of_those_who_owe_it(cli, friends, tmp_path):  # noqa: F811 - a fixture
    fee = 'name = "Paid"\nfee_minor = 3000\n[fee_free]\nversion = 1\n'
    fee += 'rule = { fact = "purchases.total", op = "at_least", value = 60000 }\n'
    file = tmp_path / "paid.toml"
    file.write_text(fee, "utf-8")
    assert cli("program", "create", str(file))[0] == 0
    rule = {"fact": "purchases.total", "op": "at_least", "value": 60_000}
    free = {"version": 1, "rule": rule}
    rows = {row["name"]: row for row in cli("program", "list")[1]["programs"]}
    assert (rows["Paid"]["fee_minor"], rows["Paid"]["fee_free"]) == (3_000, free)
    assert cli("program", "show", "Paid")[1]["document"]["fee_free"] == free
    found = cli("program", "evaluate", "Paid")[1]["candidates"]
    assert {row["member_no"]: row["fee_minor"] for row in found} == {"000001": 0, "000002": 3_000}
    assert cli("program", "why", "Paid", "--member", "000001")[1]["fee_minor"] == 0
    asked = ("program", "enrol", "Paid", "--all-candidates")
    assert cli(*asked)[1]["error"]["code"] == "programs.fee_missing"
    assert cli("program", "enrol", "Paid", "--member", "000001")[0] == 0
    assert cli(*asked, "--fee-paid")[1]["joined"] == 1


def test_tracks_and_the_launch_are_told(cli, friends):  # noqa: F811 - a fixture
    cli("program", "start", "Friends")
    cli("program", "enrol", "Friends", "--all-candidates")
    basic, silver = cli("program", "tracks", "Friends")[1]["tracks"]
    assert (basic["members"], silver["members"]) == (1, 0)
    own = cli("program", "tracks", "Friends", "--member", "000001")[1]
    assert (own["track"], own["next_track"], own["missing"]) == ("Basic", "Silver", 30_000)
    other = cli("program", "tracks", "Friends", "--member", "000002")[1]
    assert other["error"]["code"] == "programs.not_a_member"
    launch = cli("program", "launch", "Friends")[1]
    assert (launch["joiners"], len(launch["stages"])) == (1, 5)
    assert len(cli("program", "launch", "Friends", as_json=False)[1].splitlines()) == 5
