"""A file is checked before it is taken in, and can be taken back."""

import pytest

from models.values import ImportKind
from services import members
from ui.desktop.imports.dialog import ImportDialog
from ui.desktop.imports.presenter import ImportPresenter, guessed_kind


@pytest.fixture
def file(tmp_path):
    made = tmp_path / "members.csv"
    made.write_text("member_no,first_name,phone\n1,Dana,0501234567\n2,Yossi,not a phone\n", "utf-8")
    return made


def known(database):
    with database.read() as session:
        return members.count_members(session)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("members.csv", ImportKind.MEMBERS),
        ("חברים 2026.xlsx", ImportKind.MEMBERS),
        ("products.csv", ImportKind.PRODUCTS),
        ("Z-report.csv", ImportKind.PURCHASES),
    ],
)
def test_the_name_tells_what_a_file_is_likely_to_hold(tmp_path, name, kind):
    assert guessed_kind(tmp_path / name) is kind


def test_the_dialog_tells_what_would_come_and_writes_nothing(context, database, file, qtbot):
    dialog = ImportDialog(None, context, file)
    qtbot.addWidget(dialog)
    assert not dialog.accept_button.isEnabled()
    with qtbot.waitSignal(dialog.presenter.checked):
        pass
    assert dialog.said.text().startswith("2 rows")
    assert dialog.problems.count() == 1
    assert "not a phone" in dialog.problems.item(0).text()
    assert dialog.accept_button.isEnabled()
    assert known(database) == 0


def test_taking_in_offers_to_undo_and_undoing_takes_all_back(context, database, file, qtbot):
    presenter = ImportPresenter(context)
    with qtbot.waitSignal(context.wishes.undoable) as offered:
        presenter.take_in(ImportKind.MEMBERS, file, make_missing=True)
    assert known(database) == 2
    assert offered.args[0] == "2 rows were imported."
    with qtbot.waitSignal(context.wishes.said):
        offered.args[1]()
    assert known(database) == 0


def test_a_file_that_cannot_be_used_is_refused_in_words(context, tmp_path, qtbot):
    empty = tmp_path / "members.csv"
    empty.write_text("")
    dialog = ImportDialog(None, context, empty)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.presenter.refused):
        pass
    assert dialog.problem.text()
    assert not dialog.accept_button.isEnabled()


def test_the_window_opens_the_dialog_on_a_dropped_file(make_window, file, qtbot):
    window = make_window()
    window.take_in(file)
    dialog = window.findChild(ImportDialog)
    assert dialog.file.text() == "members.csv"
    with qtbot.waitSignal(dialog.presenter.checked):
        pass
    dialog.reject()


def test_columns_nobody_reads_are_named_before_the_file_goes_in(context, tmp_path, qtbot):
    file = tmp_path / "members.csv"
    file.write_text("member_no,first_name,shoe size\n1,Dana,38\n", "utf-8")
    dialog = ImportDialog(None, context, file)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.presenter.checked):
        pass
    assert "not used: shoe size" in dialog.said.text()
