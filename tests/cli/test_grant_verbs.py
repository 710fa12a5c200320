"""What members have in hand, draws and dates of experiences, on the command line."""

import json
from datetime import timedelta

import pytest

from services.core.clock import FixedClock
from services.core.organisation import found_shop
from tests.conftest import NOW, PLAN
from ui.cli import app

CLUB = """
name = "Friends"
[surprise]
every = "week"
count = 1
ceiling_minor = 5000
[[benefits]]
name = "Cake"
kind = "gift"
trigger = "birthday"
cost_minor = 1200
[[benefits]]
name = "Coffee"
kind = "gift"
trigger = "surprise"
cost_minor = 900
[[benefits]]
name = "Tasting"
kind = "experience"
trigger = "manual"
capacity = 1
"""
PEOPLE = "number,first,born\n001,Dana,1990-06-17\n002,Uri,1990-01-05\n"
MAPPING = 'kind="members"\n[columns]\nmember_no="number"\nfirst_name="first"\nbirthday="born"\n'


@pytest.fixture
def cli(folder, capsys):
    """Return a function that runs the command line so many days on; the exit code and JSON."""
    found_shop(folder, PLAN, FixedClock(NOW))

    def run(*words, days=0):
        clock = FixedClock(NOW + timedelta(days=days))
        code = app.run(["--data", str(folder.path), "--json", *map(str, words)], clock)
        return code, json.loads(capsys.readouterr().out)

    return run


@pytest.fixture
def shop(cli, tmp_path):
    """Two members of a club that gives cake, coffee and tastings."""
    for name, content in (("c.toml", CLUB), ("p.csv", PEOPLE), ("m.toml", MAPPING)):
        (tmp_path / name).write_text(content)
    cli("import", "members", tmp_path / "p.csv", "--mapping", tmp_path / "m.toml")
    assert cli("program", "create", tmp_path / "c.toml")[0] == 0
    for number in ("001", "002"):
        assert cli("program", "enrol", "Friends", "--member", number)[0] == 0
    return cli


def test_the_daily_run_grants_birthdays_and_draws_surprises_once(shop):
    assert shop("benefit", "due", "001")[1]["due"][0]["benefit"] == "Cake"
    done = shop("schedule", "run")[1]["done"]
    assert {"kind": "grant", "what": "Cake", "count": 1} in done
    assert {"kind": "draw", "what": "Friends", "count": 1} in done
    assert [one["kind"] for one in shop("schedule", "run")[1]["done"]] == []
    _, found = shop("benefit", "grants", "--member", "001", "--name", "Cake")
    (row,) = found["grants"]
    assert (row["state"], row["valid_to"], row["reason"]["for"]) == (
        "granted",
        "2026-06-24",
        "2026",
    )
    later = shop("schedule", "run", days=9)[1]["done"]
    assert {"kind": "lapse", "what": "1"} in later
    assert shop("check")[0] == 0


def test_a_draw_is_told_listed_and_drawn_again_from_its_log(shop):
    _, first = shop("benefit", "draw", "Friends", "--seed", 5)
    assert (first["drawn"], first["pool"], first["seed"], first["cost_minor"]) == (1, 2, 5, 900)
    _, again = shop("benefit", "draw", "Friends", "--seed", 6)
    assert again == first
    assert shop("benefit", "draws")[1]["draws"][0]["draw"] == first["draw"]
    assert shop("benefit", "redraw", first["draw"]) == (0, {"draw": first["draw"], "same": True})


def test_a_gift_by_hand_is_given_once_a_key_and_taken_back(shop):
    words = ("benefit", "grant", "002", "Cake", "--reason", "kind word", "--key", "k1")
    code, made = shop(*words)
    assert (code, made["member_no"]) == (0, "002")
    assert shop(*words)[1] == made
    _, tired = shop("benefit", "fatigue", "002")
    assert {one["benefit"]: one["index"] for one in tired["fatigue"]}["Cake"] == 25
    assert tired["fresh"]["benefit"] == "Coffee"
    assert tired["personal"] is None
    assert shop("benefit", "revoke", made["grant"], "--reason", "slip")[0] == 0
    code, refused = shop("benefit", "revoke", made["grant"], "--reason", "slip")
    assert (code, refused["error"]["code"]) == (1, "benefits.grant_closed")


def test_a_place_is_kept_and_it_is_noted_who_came(shop):
    new = ("benefit", "slot", "--of", "Tasting", "--on", "2026-06-20", "--at", "18:30")
    _, slot = shop(*new, "--branch", "A")
    for number in ("001", "002"):
        shop("benefit", "grant", number, "Tasting", "--reason", "invited")
    _, kept = shop("benefit", "reserve", "001", slot["slot"])
    code, refused = shop("benefit", "reserve", "002", slot["slot"])
    assert (code, refused["error"]["code"]) == (1, "benefits.slot_full")
    assert shop("benefit", "slot", "--slot", slot["slot"], "--places", 2)[0] == 0
    _, other = shop("benefit", "reserve", "002", slot["slot"])
    assert [one["name"] for one in shop("benefit", "guests", slot["slot"])[1]["guests"]] == [
        "Dana",
        "Uri",
    ]
    assert shop("benefit", "attend", kept["grant"])[0] == 1  # not before the day
    assert shop("benefit", "attend", kept["grant"], days=3)[0] == 0
    assert shop("benefit", "no-show", other["grant"], days=3)[0] == 0
    (row,) = shop("benefit", "slots", "--from", "2026-06-20", days=4)[1]["slots"]
    assert (row["at"], row["branch"], row["taken"], row["came"], row["missed"]) == (
        "18:30",
        "A",
        2,
        1,
        1,
    )
    assert shop("ledger", "verify")[0] == 0


def test_a_date_is_cancelled_and_the_time_of_day_must_be_one(shop):
    _, slot = shop("benefit", "slot", "--of", "Tasting", "--on", "2026-06-20", "--at", "18:30")
    shop("benefit", "grant", "001", "Tasting", "--reason", "invited")
    _, kept = shop("benefit", "reserve", "001", slot["slot"])
    assert shop("benefit", "give-up", kept["grant"])[1]["state"] == "granted"
    shop("benefit", "reserve", "001", slot["slot"])
    assert shop("benefit", "cancel-slot", slot["slot"])[1]["freed"] == 1
    code, refused = shop(
        "benefit", "slot", "--of", "Tasting", "--on", "2026-06-20", "--at", "25:00"
    )
    assert (code, refused["error"]["code"]) == (1, "benefits.bad_slot")
    assert shop("benefit", "stock", "Tasting", 3, "--reason", "count")[1]["stock"] == 3


def test_everybody_is_granted_on_demand_as_by_night(shop):
    assert shop("benefit", "grant-due")[1] == {"granted": {"Cake": 1}}
    assert shop("benefit", "grant-due")[1] == {"granted": {}}
