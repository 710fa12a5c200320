"""The command line's frame: one JSON object whatever happens, the right exit code, no traceback."""

import io
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from services.core.clock import FixedClock
from tests.conftest import NOW
from ui.cli import app
from ui.cli.desk import Answer, Desk
from ui.cli.verbs import check, schedule

BEYOND = str(2**63)


@pytest.fixture
def told(capfd, folder):
    """Run the arguments on the shop with --json; return the exit code and what was printed."""

    def ask(*arguments, data=None):
        code = app.run(["--data", str(data or folder.path), "--json", *arguments], FixedClock(NOW))
        out, err = capfd.readouterr()
        assert "Traceback" not in err
        return code, json.loads(out, parse_constant=pytest.fail)

    return ask


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("nonsense",),
        ("members",),
        ("members", "list", "--limit", "0"),
        ("report", "summary", "--format", "doc"),
        ("undo-import", "1.5"),
    ],
)
def test_wrong_usage_is_told_as_json_too(told, arguments):
    code, facts = told(*arguments)
    assert (code, facts["error"]["code"]) == (2, "core.usage")


@pytest.mark.parametrize(
    "arguments",
    [
        ("undo-import", BEYOND),
        ("members", "list", "--limit", BEYOND),
        ("ledger", "reverse", BEYOND, "--reason", "x"),
        ("ledger", "adjust", "1", "--amount", "-" + "9" * 30, "--reason", "x"),
        ("ledger", "entries", "1", "--before", BEYOND),
        ("schedule", "remove", BEYOND),
    ],
)
def test_a_number_the_data_cannot_hold_is_wrong_usage(database, told, arguments):
    assert told(*arguments)[0] == 2


def test_bytes_that_are_no_text_are_wrong_usage_and_told_as_escapes(database, told):
    code, facts = told("members", "show", os.fsdecode(b"\xff"))
    assert (code, facts["error"]["code"]) == (2, "core.usage")
    assert "udcff" in facts["error"]["message"]


def test_a_folder_nobody_can_follow_is_refused_in_words(told, tmp_path):
    (tmp_path / "ring").symlink_to(tmp_path / "ring")
    for data in (tmp_path / "ring", "~nobody-of-this-name/shop", tmp_path / ("x" * 300)):
        code, facts = told("members", "list", data=data)
        assert (code, facts["error"]["code"]) == (1, "core.not_readable")


def test_a_bug_without_a_place_for_its_log_is_a_number_and_no_traceback(
    told, monkeypatch, tmp_path
):
    monkeypatch.setattr(schedule, "run", lambda *_: 1 / 0)
    (tmp_path / "file").touch()
    code, facts = told("schedule", "run", data=tmp_path / "file")
    assert (code, facts["error"]["code"]) == (1, "core.bug")


def test_a_stop_is_told_as_json_and_a_stop_after_the_end_changes_nothing(told, monkeypatch):
    def stopped(*_):
        os.kill(os.getpid(), signal.SIGTERM)

    monkeypatch.setattr(schedule, "run", stopped)
    code, facts = told("schedule", "run")
    assert (code, facts["error"]["code"]) == (143, "core.cancelled")
    assert signal.getsignal(signal.SIGTERM) == signal.SIG_DFL

    def late(*_):
        os.kill(os.getpid(), signal.SIGINT)

    monkeypatch.setattr(schedule, "run", lambda *_: Answer({"done": True}))
    monkeypatch.setattr(Desk, "close", late)
    assert told("schedule", "run") == (0, {"done": True})


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals to send to oneself")
def test_a_signal_on_the_way_out_does_not_say_that_what_was_done_was_taken_back(
    database, folder, number
):
    code = """if True:
        import atexit, os, runpy, sys
        folder, number = sys.argv[1:]
        atexit.register(os.kill, os.getpid(), int(number))
        sys.argv = ["main.py", "--data", folder, "--json", "segment", "list"]
        runpy.run_path("main.py", run_name="__main__")
    """
    ended = subprocess.run(
        [sys.executable, "-c", code, str(folder.path), str(int(number))],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, b"")


def test_an_answer_that_cannot_be_written_ends_with_1_and_no_traceback(database, folder):
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("this system has no device that is always full")
    with full.open("w") as out:
        ended = subprocess.run(
            [sys.executable, "main.py", "--data", str(folder.path), "members", "list"],
            cwd=Path(__file__).parents[2],
            stdout=out,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (ended.returncode, ended.stderr) == (1, b"")


def test_an_input_that_is_no_number_is_told_back_as_text(database, told):
    code, facts = told("settings", "set", "lifecycle.drifting_ratio=nan")
    assert (code, facts["error"]["facts"]["value"]) == (1, "nan")


def test_a_number_of_thirty_digits_is_refused_in_words(database, told):
    code, facts = told("settings", "set", "lifecycle.new_days=" + "9" * 30)
    assert (code, facts["error"]["code"]) == (1, "core.bad_setting")


@pytest.mark.parametrize("rule", ['{"version":1,"rule":{"fact":"member.custom.\\ud800"}}', "NaN"])
def test_a_rule_that_is_no_text_is_refused(database, told, tmp_path, rule):
    file = tmp_path / "rule.json"
    file.write_text(rule)
    code, facts = told("segment", "count", "--rule", str(file))
    assert (code, facts["error"]["code"]) == (1, "segments.bad_shape")


def test_nothing_is_written_over_a_database(database, told, folder):
    before = folder.database.read_bytes()
    for file in (str(folder.database), str(folder.gate)):
        code, facts = told("report", "summary", "--format", "json", "--out", file)
        assert (code, facts["error"]["code"]) == (1, "core.holds_data")
    assert folder.database.read_bytes() == before


def test_a_file_written_takes_the_place_of_plain_files_only(database, told, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for target in (tmp_path / "pipe", tmp_path):
        code, facts = told("report", "summary", "--format", "json", "--out", str(target))
        assert (code, facts["error"]["code"]) == (1, "core.not_writable")
    assert (tmp_path / "pipe").is_fifo()


@pytest.mark.parametrize("file", ["", "x" * 300])
def test_a_file_name_that_cannot_be_is_refused(database, told, file):
    code, facts = told("report", "summary", "--format", "json", "--out", file)
    assert (code, facts["error"]["code"]) == (1, "core.not_writable")


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_a_day_at_the_end_of_the_calendar_is_refused_in_words(database, told, tmp_path, day):
    rule = tmp_path / "rule.json"
    fact = {"fact": "lifecycle.preferred", "op": "equals", "value": True}
    rule.write_text(json.dumps({"version": 1, "rule": fact}), "utf-8")
    for words in (("report", "summary"), ("segment", "count", "--rule", str(rule))):
        code, facts = told(*words, "--as-of", day)
        assert (code, facts["error"]["code"]) == (1, "core.bad_date")


def test_two_dashes_as_a_value_are_wrong_usage(database, told):
    assert told("segment", "count", "--name=--")[0] == 2
    assert told("plan", "swot", "--strengths=--")[0] == 2


@pytest.mark.parametrize("share", ["1e999999999", "1e-999999999", "nan"])
def test_a_share_of_a_milliard_digits_is_wrong_usage(told, share):
    assert told("report", "baskets", "--min-support", share)[0] == 2


def test_a_password_that_is_no_text_is_refused(database, told, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"\xff\n"), encoding="utf-8"))
    code, facts = told("campaign", "password")
    assert (code, facts["error"]["code"]) == (1, "core.not_readable")


def test_help_names_every_verb(capsys):
    with pytest.raises(SystemExit) as ended:
        app.run(["--help"])
    assert ended.value.code == 0
    said = capsys.readouterr().out
    explained = re.findall(r"^ {4}([a-z-]+)\b", said, re.MULTILINE)
    assert explained == list(app.VERBS)


@pytest.mark.parametrize("verb", app.VERBS)
def test_every_verb_explains_itself(verb, capsys):
    with pytest.raises(SystemExit) as ended:
        app.run([verb, "--help"])
    assert ended.value.code == 0
    assert f"main.py {verb}" in capsys.readouterr().out


def test_an_unknown_verb_is_wrong_usage(capsys):
    assert app.run(["no-such-verb"]) == 2


def test_a_bug_is_logged_by_its_place_and_not_with_what_it_says(
    database, folder, capsys, monkeypatch
):
    def broken(*_arguments):
        raise RuntimeError("Dana Cohen, 054-2345678")

    monkeypatch.setattr(check, "check_everything", broken)
    codes = [app.run(["--data", str(folder.path), "check"]) for _ in range(2)]
    assert codes == [1, 1]
    logged = (folder.logs / "moadon.log").read_text(encoding="utf-8")
    first, second = re.findall(r"bug (\d+)", logged)
    assert first == second
    assert first in capsys.readouterr().err.replace(",", "")
    assert "RuntimeError" in logged
    assert "Dana" not in logged
