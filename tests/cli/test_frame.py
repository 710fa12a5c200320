"""The command line's frame: help, wrong usage, and what a bug leaves behind."""

import re

import pytest

from ui.cli import app
from ui.cli.verbs import check


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
    with pytest.raises(SystemExit) as ended:
        app.run(["no-such-verb"])
    assert ended.value.code == 2


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
