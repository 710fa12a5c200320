"""Takes the pictures of the README from a data folder: `python docs/screenshots.py --data DIR`.

Runs without a screen, at a shop's usual size; nothing in the data is changed. With `--all` each
page is taken in Hebrew and English, light and dark, and not only what the README shows.

At the counter it walks the cashier's path with real key events, in a copy of the data. In a real
window: `QT_QPA_PLATFORM=xcb xvfb-run -s "-screen 0 1366x768x24" python docs/screenshots.py …`
"""

import argparse
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.values import KeyKind
from services import benefits, members, programs, purchases
from services.core.clock import SystemClock
from services.core.folder import DataFolder
from services.core.opening import open_shop
from services.core.work import Database
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
_GOOD_ONE = 40  # so many members come more often: one who has not bought everything yet
INNER = {"members": "member", "programs": "program", "segments": "segment"}

# What the builder is shown with: good customers who stay away longer than is usual for them.
NAME = {"he": "מועדפים שמתרחקים", "en": "Preferred, drifting away"}
_SPENT = {"fact": "purchases.total", "op": "at_least", "value": 60_000}
_AWAY = {"fact": "purchases.gap_ratio", "op": "more_than", "value": 2}
_NOTHING = {"fact": "purchases.count", "op": "equals", "value": 0, "within": {"last_days": 60}}
_AGREED = {"fact": "contact.consents", "op": "any_of", "value": ["email", "sms"]}
RULE = {
    "version": 1,
    "rule": {
        "all": [_SPENT | {"within": {"last_months": 12}}, {"any": [_AWAY, _NOTHING]}, _AGREED]
    },
}


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
                    if page == "counter":
                        continue
                    window.open(page)
                    _settle(window)
                    _save(window, wish.out, NAMES.get(page, page), language, look, shown)
                    if page in INNER and _open_first(window, page):
                        _settle(window)
                        _save(window, wish.out, INNER[page], language, look, shown)
                    if page == "segments":
                        window.page(page).show_subject({"rule": RULE, "name": NAME[language]})
                        _settle(window)
                        _save(window, wish.out, "builder", language, look, shown)
                window.close()
            if "counter" in wish.pages:
                _take_counter(wish.data, wish.out, language, look, shown)
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
        window.grab().save(str(folder / name), "PNG", 0)  # the smallest, not the worst: it is PNG


def _open_first(window: MainWindow, page: str) -> bool:
    """Open the first entry of the list, of members a good one; return whether there is one."""
    tile = window.page(page).findChild(ProgramTile)
    if tile is not None:
        tile.open_button.click()
        return True
    table = window.page(page).findChild(TableView, page)
    if table is None or table.model().rowCount() == 0:
        return False
    if page == "members":  # a customer of whom there is something to show
        window.page(page).model.order_by("receipts", descending=True)
        _settle(window)
        table.opened(min(_GOOD_ONE, table.model().rowCount() - 1))
        return True
    table.opened(0)
    return True


# ---------------------------------------------------------------------------------- the counter

CARD, PHONE = "7290000418725", "0521234567"
# What the club gives besides its credit, so that the counter has something to show.
CLUB = {
    "he": ("10% על כל הקנייה", "קינוח מתנה ליום ההולדת", "טעימה פרטית", "20 ₪ הנחה מ-300 ₪"),
    "en": ("10% off everything", "Birthday dessert", "Private tasting", "₪20 off from ₪300"),
}
_NO_SCANNER_MS = 60


def _take_counter(data: Path, out: Path, language: str, look: str, shown: set[str] | None) -> None:
    """Walk the cashier's path in a copy of the data, and take its pictures on the way."""
    with tempfile.TemporaryDirectory() as home, ExitStack() as held:
        copy = Path(home) / "shop"
        shutil.copytree(data, copy)
        database = open_shop(DataFolder.at(copy), SystemClock())
        codes = _dress_counter(database, language)
        database.close()
        window = _window(copy, language, look, held)
        window.activateWindow()
        window.open("counter")
        _settle(window)
        _walk_counter(window, codes, lambda name: _save(window, out, name, language, look, shown))
        window.close()


def _dress_counter(database: Database, language: str) -> list[str]:
    """Give the best customer a card and a near birthday, the club four benefits; return codes."""
    off, dessert, tasting, twenty = CLUB[language]
    with database.work() as work:
        regular = members.page(work.session, sort="receipts", descending=True, limit=1)[0].id
        born = work.today + timedelta(days=2)
        members.edit(work, regular, birthday=f"{born.day}.{born.month}")
        members.add_key(work, regular, KeyKind.CARD, CARD)
        club = programs.programs(work.session, work.today)[0]
        belongs = programs.memberships(work.session, regular)
        if not any(one.program == club.name and one.state == "active" for one in belongs):
            programs.join(work, club.name, [regular], programs.Joining(work.today, "counter"))
        surprise = {"is_surprise": True, "value_minor": 2200, "cost_minor": 700}
        for document in (
            {"name": off, "kind": "percent", "percent": 10, "trigger": "purchase"},
            {"name": dessert, "kind": "gift", "trigger": "birthday", "days_before": 7} | surprise,
            {"name": tasting, "kind": "experience", "trigger": "manual", "is_soft": True,
             "capacity": 6} | surprise,
            {"name": twenty, "kind": "amount", "amount_minor": 2000, "minimum_minor": 30000,
             "trigger": "purchase"},
        ):  # fmt: skip
            benefits.create_benefit(work, document, program_id=club.id)
        benefits.add_slot(work, tasting, on=work.today + timedelta(days=3), minute=18 * 60)
        benefits.grant_by_hand(work, tasting, regular, reason="regular")
        return [one.product_no for one in purchases.search_articles(work.session, "ק", 4)]


def _walk_counter(window: MainWindow, codes: list[str], picture: Callable[[str], None]) -> None:
    """Scan, sell, enrol, take back and slip, by the keyboard alone."""

    def press(key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or window, key)
        _settle(window)

    def enter(text: str = "") -> None:
        QTest.keyClicks(QApplication.focusWidget() or window, text)
        QTest.qWait(_NO_SCANNER_MS)
        press(Qt.Key.Key_Return)

    enter(CARD)
    for code in codes[:3]:
        enter(code)
    enter(f"2*{codes[0]}")
    picture("counter")
    enter()
    picture("counter-done")
    press(Qt.Key.Key_F2)
    for text in (PHONE, "Noa Barak", "17.6.1990"):
        enter(text)
    picture("counter-new")
    press(Qt.Key.Key_Escape)
    enter(CARD)
    press(Qt.Key.Key_F8)
    picture("counter-which")
    QTest.keyClicks(QApplication.focusWidget() or window, "1")
    _settle(window)
    enter("1*1")
    picture("counter-return")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_F9)
    enter("99887766554")
    picture("counter-miss")


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
