"""What tests of the window may ask for; no screen is needed."""

import os
import shutil

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from services.core.clock import FixedClock
from services.core.folder import DataFolder
from services.core.opening import open_shop
from services.core.organisation import found_shop
from tests.conftest import NOW, PLAN
from tests.ui import cafe
from ui.desktop.core.context import Context, NewsPost
from ui.desktop.core.errors import Troubles
from ui.desktop.core.language import speak
from ui.desktop.core.tasks import TaskRunner
from ui.desktop.core.theme import Theme, app_font, load_fonts
from ui.desktop.core.window_state import WindowState
from ui.desktop.main_window import MainWindow

LANGUAGES = ("he", "en", "vi", "uz")
# A wait ends with what it waits for: only a test that fails waits as long, on whatever machine.
PATIENCE_S = 60


class PatientBot(QtBot):
    """Waits as long as a busy machine may need."""

    def waitUntil(self, callback, *, timeout=1000 * PATIENCE_S):  # noqa: N802 - pytest-qt's name
        """Wait for the condition, then for what follows at once: a signal or a focus on its way."""
        super().waitUntil(callback, timeout=timeout)
        QApplication.processEvents()

    def waitSignal(self, signal, *, timeout=1000 * PATIENCE_S, **named):  # noqa: N802 - as above
        return super().waitSignal(signal, timeout=timeout, **named)

    def waitSignals(self, signals, *, timeout=1000 * PATIENCE_S, **named):  # noqa: N802 - as above
        return super().waitSignals(signals, timeout=timeout, **named)

    def waitExposed(self, widget, *, timeout=1000 * PATIENCE_S):  # noqa: N802 - as above
        return super().waitExposed(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp, request):
    return PatientBot(request)


@pytest.fixture
def dressed(qapp):
    """The application as `ui.desktop.app` dresses it."""
    qapp.setStyle("Fusion")
    load_fonts()
    qapp.setFont(app_font())
    return qapp


@pytest.fixture
def tasks(qtbot):
    """A runner; a task that is left over fails the test."""
    runner = TaskRunner()
    yield runner
    assert runner.close(PATIENCE_S), "a task did not stop"


@pytest.fixture
def make_context(dressed, qtbot, database, folder, tasks):
    """A function that makes the context in a language and a look."""
    posts = []

    def make(language="en", look="light"):
        theme = Theme(look)
        theme.apply()
        context = Context(
            folder=folder,
            database=database,
            words=speak(language),
            theme=theme,
            tasks=tasks,
            state=WindowState(folder),
            news=NewsPost(database),
        )
        posts.append(context.news)
        return context

    yield make
    for post in posts:
        post.close()
    speak("en")


@pytest.fixture
def context(make_context):
    return make_context()


@pytest.fixture(scope="session")
def templates(tmp_path_factory):
    """Two shops made once: an empty one, and a café with a few weeks of members and sales."""
    made = {}
    for name in ("empty", "cafe"):
        folder = DataFolder.at(tmp_path_factory.mktemp(name))
        found_shop(folder, PLAN, FixedClock(NOW))
        if name == "cafe":
            database = open_shop(folder, FixedClock(NOW))
            cafe.fill(database, people=30, days=80)
            database.close()
        made[name] = folder.database
    return made


@pytest.fixture
def database(folder, templates, request):
    """A copy of the empty shop, or of the café for tests that ask for `full_cafe`."""
    folder.path.mkdir(parents=True)
    template = templates["cafe" if "full_cafe" in request.fixturenames else "empty"]
    shutil.copyfile(template, folder.database)
    opened = open_shop(folder, FixedClock(NOW))
    yield opened
    opened.close()


@pytest.fixture
def full_cafe(database):
    """The café."""
    return database


@pytest.fixture
def make_window(make_context, qtbot, folder, database):
    """A function that makes the main window in a language and a look."""

    def make(language="en", look="light"):
        context = make_context(language, look)
        window = MainWindow(context, Troubles(folder, database.clock, context.words))
        qtbot.addWidget(window)
        window.show()
        return window

    return make


@pytest.fixture
def settled(qtbot):
    """A function that waits until a window or context has nothing running."""

    def wait(thing):
        qtbot.waitUntil(lambda: not thing.is_busy)

    return wait
