"""What starting the window loads, and who may start it."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from services.core.folder import DataFolder
from tests.ui.conftest import PATIENCE_S
from ui.desktop.app import chosen_folder
from ui.desktop.core.single_instance import SingleInstance

ROOT = Path(__file__).parents[2]
HEAVY = ("pandas", "numpy", "scipy", "openpyxl", "reportlab", "alembic", "babel.messages")


def test_the_first_window_loads_nothing_heavy():
    code = (
        "import sys, ui.desktop.app, ui.desktop.today.page;"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert done.stdout.strip() == "[]"


def test_the_folder_is_named_by_argument_then_environment(monkeypatch):
    monkeypatch.setenv("MOADON_DATA", "from-environment")
    assert chosen_folder(["--data", "here"]) == Path("here")
    assert chosen_folder(["--data=there"]) == Path("there")
    assert chosen_folder([]) == Path("from-environment")


def test_a_second_start_raises_the_first_also_through_a_link(qtbot, tmp_path):
    real = tmp_path / "real"
    real.mkdir()
    link = tmp_path / "link"
    link.symlink_to(real)
    called = []
    first, second = SingleInstance(DataFolder.at(real)), SingleInstance(DataFolder.at(link))
    assert not first.is_taken()
    first.listen(lambda: called.append("raised"))
    assert second.is_taken()
    qtbot.waitUntil(lambda: called == ["raised"])
    first.close()
    assert not second.is_taken()


def test_another_folder_is_another_shop(qtbot, tmp_path):
    first, second = (SingleInstance(DataFolder.at(tmp_path / name)) for name in "ab")
    first.listen(lambda: None)
    assert not second.is_taken()
    first.close()


@pytest.fixture
def started(folder, templates):
    """The app as a process of its own on the café, once its window stands."""
    folder.path.mkdir(parents=True)
    shutil.copyfile(templates["cafe"], folder.database)
    command = [sys.executable, "main.py", "--data", str(folder.path)]
    process = subprocess.Popen(
        command, cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    )
    yield process
    process.kill()
    process.wait()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGTERM to send")
def test_the_app_stays_open_until_it_is_told_to_stop(started, folder, qtbot):
    qtbot.waitUntil(SingleInstance(folder).is_taken)
    with pytest.raises(subprocess.TimeoutExpired):
        started.wait(1.5)
    second = subprocess.run([*started.args], cwd=ROOT, timeout=PATIENCE_S, check=False)
    assert second.returncode == 0
    assert started.poll() is None, "the first goes on"
    started.send_signal(signal.SIGTERM)
    assert started.wait(PATIENCE_S) == 128 + signal.SIGTERM
