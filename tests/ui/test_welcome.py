"""The first start: a few questions, and there is a shop."""

import pytest

from services.core.clock import FixedClock
from services.core.opening import open_shop
from services.core.organisation import branches
from tests.conftest import NOW
from ui.desktop.core.errors import Troubles
from ui.desktop.core.language import speak
from ui.desktop.welcome.dialog import WelcomeDialog


@pytest.fixture
def dialog(dressed, qtbot, folder):
    made = WelcomeDialog(folder, Troubles(folder, FixedClock(NOW), speak("en")))
    qtbot.addWidget(made)
    yield made
    speak("en")


def test_two_names_make_a_shop(dialog, folder):
    dialog.shop.set_text("Noa's")
    dialog.branch.set_text("Center")
    dialog.try_accept()
    assert dialog.result() == dialog.DialogCode.Accepted
    database = open_shop(folder)
    assert (database.shop.name, database.shop.currency) == ("Noa's", "ILS")
    with database.read() as session:
        assert [row.name for row in branches(session)] == ["Center"]
    database.close()


def test_a_missing_name_is_said_beside_its_field_and_nothing_is_made(dialog, folder):
    dialog.shop.set_text("Noa's")
    dialog.try_accept()
    assert dialog.branch.problem.text() == "What is this branch called?"
    assert not folder.database.exists()


def test_another_language_turns_the_dialog_and_keeps_what_was_typed(dialog):
    dialog.shop.set_text("Noa's")
    place = dialog.language.findData("he")
    dialog.language.setCurrentIndex(place)
    dialog.language.activated.emit(place)
    assert dialog.windowTitle() == "ברוכים הבאים למועדון"
    assert dialog.shop.text == "Noa's"
    assert dialog.currency.currentData() == "ILS"


def test_a_folder_that_cannot_be_written_is_told_at_the_foot(dialog, folder):
    folder.path.write_text("a file where the folder should be")
    dialog.shop.set_text("Noa's")
    dialog.branch.set_text("Center")
    dialog.try_accept()
    assert dialog.problem.text()
    assert dialog.shop.text == "Noa's"
