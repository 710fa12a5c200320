"""users from the command line: PINs come from stdin and are told nowhere."""

import io
import json

import pytest

from services.core.clock import FixedClock
from services.core.folder import DataFolder
from services.core.opening import open_shop
from services.security import sign_in
from tests.conftest import NOW
from ui.cli import app


@pytest.fixture
def tell(folder, database, capsys, monkeypatch):
    """Run a verb with --json, with a line piped in; return its exit code and its answer."""

    def told(*arguments, piped=""):
        database.close()
        monkeypatch.setattr("sys.stdin", io.StringIO(piped + "\n"))
        code = app.run(["--data", str(folder.path), "--json", *arguments], FixedClock(NOW))
        out = capsys.readouterr().out
        assert not piped or piped not in out
        return code, json.loads(out)

    return told


def test_users_are_added_changed_and_closed(tell, folder):
    assert tell("users", "add", "Dana", "--role", "cashier", piped="1234")[0] == 1
    assert tell("users", "add", "Noa", "--role", "owner", piped="90210")[0] == 0
    assert tell("users", "add", "Dana", "--role", "cashier", piped="1234")[0] == 0
    assert tell("users", "role", "dana", "manager")[0] == 0
    assert tell("users", "pin", "Dana", piped="5678")[0] == 0
    code, answer = tell("users", "list")
    assert [(row["name"], row["role"], row["active"]) for row in answer["users"]] == [
        ("Dana", "manager", True),
        ("Noa", "owner", True),
    ]
    shop = open_shop(DataFolder.at(folder.path), FixedClock(NOW))
    sign_in(shop, 2, "5678")
    shop.close()
    assert tell("users", "log")[1]["log"][0]["what"] == "signed_in"
    assert tell("users", "deactivate", "Dana")[0] == 0
    code, answer = tell("users", "deactivate", "Noa")
    assert (code, answer["error"]["code"]) == (1, "security.last_owner")


@pytest.mark.parametrize(
    ("arguments", "piped", "code"),
    [
        (("add", "Noa", "--role", "owner"), "12a4", "security.bad_pin"),
        (("add", "Noa", "--role", "owner", "--employee", "E9"), "1234", "security.no_employee"),
        (("pin", "Noa"), "1234", "security.no_user"),
    ],
)
def test_what_does_not_hold_is_refused_in_words(tell, arguments, piped, code):
    exit_code, answer = tell("users", *arguments, piped=piped)
    assert (exit_code, answer["error"]["code"]) == (1, code)


def test_a_limit_is_set_and_taken_off_as_a_setting(tell):
    name = "counter.cashier_limit_points"
    assert tell("settings", "set", f"{name}=50")[1]["settings"][name] == 50
    assert tell("settings", "set", f"{name}=none")[1]["settings"][name] is None
    assert tell("settings", "set", f"{name}=-5")[0] == 1
