"""Starts the window: one instance a folder, the first-run assistant, then the shop."""

import os
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from services.core import settings
from services.core.clock import SystemClock
from services.core.errors import AppError
from services.core.folder import DataFolder
from services.core.opening import shop_at_work
from ui.desktop.core.context import Context, NewsPost
from ui.desktop.core.daily import Daily
from ui.desktop.core.errors import Troubles, tell
from ui.desktop.core.icons import pixmap
from ui.desktop.core.language import speak, system_language
from ui.desktop.core.single_instance import SingleInstance
from ui.desktop.core.stop_signals import StopSignals
from ui.desktop.core.tasks import TaskRunner
from ui.desktop.core.theme import Theme, app_font, load_fonts
from ui.desktop.core.window_state import WindowState
from ui.desktop.main_window import MainWindow


def run(arguments: Sequence[str]) -> int:
    """Open the window on the data folder and return the exit code once it is closed.

    0 also when another window has the folder (it comes forward); 3 damaged or newer data;
    4 busy; 1 when the first-run assistant was left; 130 or 143 when a signal ended it.
    """
    application = make_application()
    folder = DataFolder.at(chosen_folder(arguments))
    troubles = Troubles(folder, SystemClock(), speak(system_language()))
    instance = SingleInstance(folder)
    if instance.is_taken():
        return 0
    theme = Theme()
    theme.apply()
    with ExitStack() as held:
        held.callback(instance.close)
        try:
            window = open_window(folder, theme, troubles, held)
        except AppError as refusal:
            tell(None, troubles.words, troubles.sentence(refusal))
            return refusal.exit_code
        if window is None:
            return 1
        sys.excepthook = troubles.catch_all(application.activeWindow)
        stop = StopSignals(application)
        held.callback(stop.close)
        instance.listen(window.come_forward)
        daily = Daily(window.context)
        held.callback(daily.close)
        daily.start()
        window.show()
        # The first picture must not wait for any figure.
        QTimer.singleShot(0, window, lambda: window.open("today"))
        return application.exec()


def make_application() -> QApplication:
    """Return the Qt application, dressed."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Moadon")
    application.setDesktopFileName("moadon")
    application.setStyle("Fusion")
    load_fonts()
    application.setFont(app_font())
    application.setWindowIcon(QIcon(pixmap("members", "#0F6E6A", 64)))
    return application


def chosen_folder(arguments: Sequence[str]) -> Path:
    """Return the data folder the arguments, the environment or the platform names."""
    rest = list(arguments)
    while rest:
        word = rest.pop(0)
        if word == "--data" and rest:
            return Path(rest[0])
        if word.startswith("--data="):
            return Path(word.removeprefix("--data="))
    if named := os.environ.get("MOADON_DATA"):
        return Path(named)
    from platformdirs import user_data_path  # noqa: PLC0415 - needed only without a given folder

    return user_data_path("moadon", appauthor=False)


def open_window(
    folder: DataFolder,
    theme: Theme,
    troubles: Troubles,
    held: ExitStack,
    *,
    language: str = "",
    look: str = "",
) -> MainWindow | None:
    """Return the window of the folder's shop, founding it first where there is none.

    None when the assistant was left. `language` and `look` stand before the kept settings.
    What must be let go of again is left to `held`.
    """
    if not folder.database.is_file() and not _found(folder, troubles):
        return None
    database = held.enter_context(shop_at_work(folder, troubles.clock))
    with database.read() as session:
        language = language or settings.read_setting(session, settings.LANGUAGE)
        look = look or settings.read_setting(session, settings.THEME)
    words = troubles.words = speak(language or database.shop.language)
    theme.wish(look)
    tasks = TaskRunner()
    held.callback(tasks.close)
    context = Context(
        folder=folder,
        database=database,
        words=words,
        theme=theme,
        tasks=tasks,
        state=WindowState(folder),
        news=NewsPost(database),
    )
    return MainWindow(context, troubles)


def _found(folder: DataFolder, troubles: Troubles) -> bool:
    from ui.desktop.welcome.dialog import WelcomeDialog  # noqa: PLC0415 - only at the first start

    return bool(WelcomeDialog(folder, troubles).exec())
