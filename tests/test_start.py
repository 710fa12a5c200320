"""start.py: what it decides before anything is installed. No network, no real environment."""

import ast
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import start


class Commands:
    """Stands in for subprocess.run: writes down what would have run, and answers with a code."""

    def __init__(self) -> None:
        self.ran: list[list[str]] = []
        self.fails_at = ""

    def run(self, command, **_):
        self.ran.append(list(command))
        failed = bool(self.fails_at) and self.fails_at in command
        if not failed and "venv" in command:
            python = start.venv_python()
            python.parent.mkdir(parents=True, exist_ok=True)
            python.touch()
        return subprocess.CompletedProcess(command, 1 if failed else 0)

    def named(self, word: str) -> list[list[str]]:
        return [command for command in self.ran if word in command]


@pytest.fixture
def commands(monkeypatch):
    stand_in = Commands()
    monkeypatch.setattr(subprocess, "run", stand_in.run)
    return stand_in


@pytest.fixture
def checkout(tmp_path, monkeypatch, commands):
    """A clean clone with two small lock files, where no command really runs."""
    (tmp_path / start.APP_LOCK).write_text("app==1\n", "utf-8")
    (tmp_path / start.TEST_LOCK).write_text("app==1\npytest==1\n", "utf-8")
    monkeypatch.setattr(start, "ROOT", tmp_path)
    monkeypatch.setattr(start, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(start, "ensure_venv_module", lambda: None)
    return tmp_path


def debian(monkeypatch, *, root: bool) -> None:
    """Pretend to be on a Debian, as root or as someone else."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(os, "geteuid", lambda: 0 if root else 1000, raising=False)


# -------------------------------------------------------------------------- the environment


def test_a_first_start_installs_with_hashes_and_a_second_installs_nothing(checkout, commands):
    start.ensure_environment(start.APP_LOCK)
    assert [
        "--require-hashes",
        "--requirement",
        str(checkout / start.APP_LOCK),
    ] == commands.named("pip")[0][-3:]
    commands.ran.clear()
    start.ensure_environment(start.APP_LOCK)
    assert commands.ran == []


def test_a_changed_lock_is_installed_into_the_same_environment(checkout, commands):
    start.ensure_environment(start.APP_LOCK)
    commands.ran.clear()
    (checkout / start.APP_LOCK).write_text("app==2\n", "utf-8")
    start.ensure_environment(start.APP_LOCK)
    assert len(commands.named("pip")) == 1
    assert commands.named("venv") == []
    assert start.is_ready(start.APP_LOCK)


def test_the_test_lock_holds_the_app_as_well(checkout, commands):
    start.ensure_environment(start.TEST_LOCK)
    assert start.is_ready(start.APP_LOCK)


def test_the_app_lock_does_not_count_as_the_test_lock(checkout, commands):
    start.ensure_environment(start.APP_LOCK)
    assert not start.is_ready(start.TEST_LOCK)


def test_an_installation_that_failed_is_not_taken_for_good(checkout, commands):
    commands.fails_at = "pip"
    with pytest.raises(start.SetupError, match="Installing failed"):
        start.ensure_environment(start.APP_LOCK)
    assert not start.is_ready(start.APP_LOCK)
    commands.fails_at = ""
    commands.ran.clear()
    start.ensure_environment(start.APP_LOCK)
    assert "--clear" in commands.named("venv")[0]


def test_an_update_that_failed_leaves_no_stamp_of_the_old_lock(checkout, commands):
    start.ensure_environment(start.TEST_LOCK)
    (checkout / start.TEST_LOCK).write_text("app==2\npytest==1\n", "utf-8")
    commands.fails_at = "pip"
    with pytest.raises(start.SetupError):
        start.ensure_environment(start.TEST_LOCK)
    assert not start.is_ready(start.APP_LOCK)


def test_an_environment_whose_python_is_gone_is_made_anew(checkout, commands):
    start.ensure_environment(start.APP_LOCK)
    start.venv_python().unlink()
    commands.ran.clear()
    start.ensure_environment(start.APP_LOCK)
    assert len(commands.named("venv")) == 1


def test_another_version_of_python_gets_an_environment_of_its_own(checkout, commands, monkeypatch):
    start.ensure_environment(start.APP_LOCK)
    commands.ran.clear()
    monkeypatch.setattr(start, "python_version", lambda: (3, 99))
    start.ensure_environment(start.APP_LOCK)
    assert len(commands.named("venv")) == 1


def test_no_environment_is_torn_down_under_the_python_that_runs_from_it(
    checkout, commands, monkeypatch
):
    monkeypatch.setattr(sys, "prefix", str(start.VENV))
    with pytest.raises(start.SetupError, match="system's Python"):
        start.ensure_environment(start.APP_LOCK)
    assert commands.ran == []


def test_a_python_without_venv_names_the_package_that_holds_it(monkeypatch):
    debian(monkeypatch, root=False)
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(start, "python_version", lambda: (3, 12))
    with pytest.raises(start.SetupError, match=r"sudo apt-get install .* python3\.12-venv"):
        start.ensure_venv_module()


# --------------------------------------------------------------------------- system libraries


def test_nothing_is_asked_of_a_system_that_has_all_libraries(monkeypatch, commands):
    debian(monkeypatch, root=False)
    monkeypatch.setattr(start, "is_missing", lambda library: False)
    start.ensure_qt_libraries()
    assert commands.ran == []


def test_an_ordinary_user_is_told_the_exact_command_for_what_is_missing(monkeypatch, commands):
    debian(monkeypatch, root=False)
    monkeypatch.setattr(start, "is_missing", lambda library: "EGL" in library)
    with pytest.raises(start.SetupError) as told:
        start.ensure_qt_libraries()
    assert (
        "sudo apt-get update && sudo apt-get install --yes --no-install-recommends libegl1"
        in str(told.value)
    )
    assert commands.ran == []


def test_root_on_debian_gets_what_is_missing_installed(monkeypatch, commands):
    debian(monkeypatch, root=True)
    installed = commands.named
    monkeypatch.setattr(start, "is_missing", lambda lib: "EGL" in lib and not installed("install"))
    start.ensure_qt_libraries()
    assert "libegl1" in commands.named("install")[0]


def test_an_installation_of_packages_that_changes_nothing_is_told(monkeypatch, commands):
    debian(monkeypatch, root=True)
    monkeypatch.setattr(start, "is_missing", lambda library: "EGL" in library)
    with pytest.raises(start.SetupError, match="libegl1"):
        start.ensure_qt_libraries()


def test_a_linux_without_apt_is_told_the_names_of_the_libraries(monkeypatch):
    debian(monkeypatch, root=False)
    monkeypatch.setattr(shutil, "which", lambda name: None)
    monkeypatch.setattr(start, "is_missing", lambda library: "EGL" in library)
    with pytest.raises(start.SetupError, match=r"libEGL\.so\.1"):
        start.ensure_qt_libraries()


def test_other_systems_bring_qts_libraries_along(monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(start, "is_missing", lambda library: True)
    assert start.missing_libraries() == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks the loader of Linux")
def test_the_loader_is_really_asked():
    assert start.is_missing("libno-such-thing.so.9")
    assert not start.is_missing("libc.so.6")


def test_missing_test_programs_stop_nobody(monkeypatch, commands, capsys):
    debian(monkeypatch, root=False)
    monkeypatch.setattr(
        shutil, "which", lambda name: "/usr/bin/apt-get" if name == "apt-get" else None
    )
    start.ensure_test_programs()
    assert "poppler-utils xvfb" in capsys.readouterr().err


# ------------------------------------------------------------------------------- starting


@pytest.mark.parametrize(
    ("arguments", "verb"),
    [
        ([], None),
        (["--data", "demo"], None),
        (["--json", "--data", "here", "check"], "check"),
        (["--data=here", "backup", "--to", "there"], "backup"),
        (["--help"], "--help"),
    ],
)
def test_the_verb_is_found_among_the_arguments(arguments, verb):
    assert start.verb_of(arguments) == verb


def test_qt_is_asked_for_only_when_a_window_opens(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    assert start.opens_window([], {})
    assert not start.opens_window(["backup"], {"DISPLAY": ":0"})
    assert start.opens_window(["demo"], {"DISPLAY": ":0"})
    assert not start.opens_window(["demo"], {})


def test_an_old_python_is_told_so_in_one_sentence(monkeypatch, capsys):
    monkeypatch.setattr(start, "python_version", lambda: (3, 9))
    assert start.main([]) == 1
    told = capsys.readouterr().err
    assert told.startswith("Moadon needs Python 3.11 or newer; this is 3.9 (")
    assert told.count("\n") == 1


def test_an_old_python_can_read_the_file_at_all():
    ast.parse(Path(start.__file__).read_text("utf-8"), feature_version=(3, 7))


@pytest.mark.skipif(os.name == "nt", reason="a stand-in interpreter is a shell script here")
def test_arguments_exit_code_and_folder_pass_through_to_the_app(tmp_path, monkeypatch):
    clone = tmp_path / "a clone"
    monkeypatch.setattr(start, "ROOT", clone)
    monkeypatch.setattr(start, "VENV", clone / ".venv")
    python = start.venv_python()
    python.parent.mkdir(parents=True)
    python.write_text('#!/bin/sh\npwd; echo "$@"; exit 7\n', "utf-8")
    python.chmod(0o755)
    (clone / start.APP_LOCK).write_text("", "utf-8")
    start.stamp_path(start.APP_LOCK).write_text(start.fingerprint(start.APP_LOCK), "utf-8")
    shutil.copy(start.__file__, clone / "start.py")
    done = subprocess.run(
        [sys.executable, clone / "start.py", "check", "--out", "ב.csv"],
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.stdout.splitlines() == [str(tmp_path), f"{clone / 'main.py'} check --out ב.csv"]
    assert (done.returncode, done.stderr) == (7, "")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal to catch")
def test_a_start_that_is_told_to_stop_takes_its_helpers_with_it():
    helper = "import os, time; print(os.getpid(), flush=True); time.sleep(60)"
    long_setup = (
        "import sys, start\n"
        f"helper = [sys.executable, '-c', {helper!r}]\n"
        "start.ensure_environment = lambda lock: start.run_or_fail(helper, 'Waiting')\n"
        "sys.exit(start.main(['check']))"
    )
    command = [sys.executable, "-c", long_setup]
    with subprocess.Popen(command, cwd=start.ROOT, stderr=subprocess.PIPE, text=True) as started:
        assert started.stderr is not None
        helper_id = int(started.stderr.readline())
        started.terminate()
        assert started.wait(50) == 143
    with pytest.raises(ProcessLookupError):
        os.kill(helper_id, 0)
