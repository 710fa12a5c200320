"""How soon the window stands, in a process of its own, against a bare Qt window's process.

The reference starts Python, imports PySide6, makes an application and shows an empty widget: what
any app of this kind pays before its first line. The promise is 1.2 s on the machine the app was
built on, with a shop of 5,000,000 lines; here it is kept as a ratio, which holds anywhere.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.conftest import seconds
from tests.ui import cafe

pytestmark = pytest.mark.bench

ROOT = Path(__file__).parents[2]
# Quiet: 5.8 (0.9 s against 0.16 s); other work on the machine slows the longer start more.
LIMIT = 9.0
# The best of these; of more where the machine was disturbed in all of them.
ROUNDS, MOST_ROUNDS = 5, 15
BARE = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication(sys.argv[:1])
window = QWidget()
window.show()
application.processEvents()
"""
OURS = """
import sys
from PySide6.QtWidgets import QApplication
from ui.desktop import app, main_window
shown = main_window.MainWindow.show
def show_and_leave(window):
    shown(window)
    QApplication.processEvents()
    heavy = {"pandas", "numpy", "reportlab", "openpyxl", "scipy"} & set(sys.modules)
    if heavy:
        raise SystemExit(f"loaded at start: {heavy}")
    import os
    os._exit(0)
main_window.MainWindow.show = show_and_leave
raise SystemExit(app.run(["--data", sys.argv[1]]) or "no window")
"""


@pytest.fixture
def small_shop(database, folder):
    """The folder of a small café."""
    cafe.fill(database, people=30, days=60)
    database.close()
    return folder.path


def start(code, *arguments):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}

    def run():
        subprocess.run(
            [sys.executable, "-c", code, *map(str, arguments)],
            cwd=ROOT,
            env=environment,
            check=True,
        )

    return run


def soon(shop, capsys):
    """Hold the best start against a bare window's, in turn, and tell both."""
    ours, bare = start(OURS, shop), start(BARE)
    best = reference = float("inf")
    for turn in range(1, MOST_ROUNDS + 1):
        best, reference = min(best, seconds(ours)), min(reference, seconds(bare))
        if turn >= ROUNDS and best / reference < LIMIT:
            break
    with capsys.disabled():
        print(f"\nfirst window {best:.2f} s, a bare Qt window {reference:.2f} s")  # noqa: T201 - told past pytest's capture
    assert best / reference < LIMIT


def test_the_first_window_stands_soon(small_shop, capsys):
    soon(small_shop, capsys)


@pytest.mark.slow
def test_a_big_shop_keeps_nobody_waiting_for_the_window(big_shop, capsys):
    soon(big_shop.path.parent, capsys)
