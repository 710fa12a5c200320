"""Takes the pictures of the README from a data folder: `python docs/screenshots.py --data DIR`.

Runs without a screen, at a shop's usual size; nothing in the data is changed. With `--all` each
page is taken in Hebrew and English, light and dark, and not only what the README shows.
"""

import argparse
import os
import re
import sys
from contextlib import ExitStack
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from services.core.clock import SystemClock
from services.core.folder import DataFolder
from ui.desktop.app import make_application, open_window
from ui.desktop.core.errors import Troubles
from ui.desktop.core.language import speak
from ui.desktop.core.tables import TableView
from ui.desktop.core.theme import Theme
from ui.desktop.main_window import FACTORIES, MainWindow
from ui.desktop.programs.listing import ProgramTile

SIZE = (1366, 768)
LONGEST_MS = 20_000
LOOKS = ("light", "dark")
LANGUAGES = ("he", "en")
# Pages with a list, and what the picture of their first entry is called.
NAMES = {"reports": "report"}
INNER = {"members": "member", "programs": "program", "segments": "segment"}


def main() -> int:
    """Take all pictures that were asked for; return 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True, type=Path)
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "pictures")
    parser.add_argument("--pages", nargs="*", default=list(FACTORIES))
    parser.add_argument("--languages", nargs="*", default=list(LANGUAGES))
    parser.add_argument("--looks", nargs="*", default=list(LOOKS))
    parser.add_argument("--all", action="store_true")
    wish = parser.parse_args()
    shown = None if wish.all else _shown_in_readme()
    wish.out.mkdir(parents=True, exist_ok=True)
    make_application()
    for language in wish.languages:
        for look in wish.looks:
            with ExitStack() as held:
                window = _window(wish.data, language, look, held)
                for page in wish.pages:
                    window.open(page)
                    _settle(window)
                    _save(window, wish.out, NAMES.get(page, page), language, look, shown)
                    if page in INNER and _open_first(window, page):
                        _settle(window)
                        _save(window, wish.out, INNER[page], language, look, shown)
                window.close()
    return 0


def _window(data: Path, language: str, look: str, held: ExitStack) -> MainWindow:
    folder = DataFolder.at(data)
    theme = Theme()
    troubles = Troubles(folder, SystemClock(), speak(language))
    window = open_window(folder, theme, troubles, held, language=language, look=look)
    if window is None:
        raise SystemExit("the folder holds no shop")
    window.resize(*SIZE)
    window.show()
    return window


def _shown_in_readme() -> set[str]:
    """Return the names of the pictures the README shows."""
    return set(re.findall(r"docs/pictures/([\w-]+\.png)", (ROOT / "README.md").read_text("utf-8")))


def _save(
    window: MainWindow, folder: Path, page: str, language: str, look: str, shown: set[str] | None
) -> None:
    """Write the picture if it is wanted; its name says what differs from the usual, light look."""
    name = f"{page}-{language}{'' if look == 'light' else f'-{look}'}.png"
    if shown is None or name in shown:
        window.grab().save(str(folder / name))


def _open_first(window: MainWindow, page: str) -> bool:
    """Open the first entry of the page's list; return whether there is one."""
    tile = window.page(page).findChild(ProgramTile)
    if tile is not None:
        tile.open_button.click()
        return True
    table = window.page(page).findChild(TableView, page)
    if table is None or table.model().rowCount() == 0:
        return False
    table.opened(0)
    return True


def _settle(window: MainWindow) -> None:
    """Let the page ask and be answered: until nothing has run for a while."""
    clock = QElapsedTimer()
    clock.start()
    quiet = 0
    while quiet < 8 and clock.elapsed() < LONGEST_MS:
        loop = QEventLoop()
        QTimer.singleShot(50, loop.quit)
        loop.exec()
        quiet = 0 if window.is_busy else quiet + 1
    QApplication.sendPostedEvents()


if __name__ == "__main__":
    raise SystemExit(main())
