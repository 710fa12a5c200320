"""Settings: checked while typing, kept when saved, language and look at once."""

import pytest

from services.core import settings
from services.core.organisation import BranchPlan
from ui.desktop.settings.page import SettingsPage
from ui.desktop.settings.presenter import SettingsPresenter


@pytest.fixture
def presenter(context):
    return SettingsPresenter(context)


def test_what_was_saved_is_held(presenter, qtbot):
    with qtbot.waitSignal(presenter.saved):
        presenter.save_shop("Noa", "1 Sea Road", "04-555", "noa@example.com")
    with qtbot.waitSignal(presenter.saved):
        presenter.save_values({settings.MAIL_HOST: "smtp.example.com", settings.MAIL_PORT: 25})
    held = presenter.held()
    assert (held.shop.name, held.shop.address) == ("Noa", "1 Sea Road")
    assert held.values["mail.host"] == "smtp.example.com"
    assert held.values["mail.port"] == 25


def test_a_value_out_of_bounds_is_refused_and_none_of_them_kept(presenter, qtbot):
    with qtbot.waitSignal(presenter.refused) as refused:
        presenter.save_values({settings.MAIL_HOST: "smtp.example.com", settings.MAIL_PORT: 0})
    assert refused.args[0].code == "core.bad_setting"
    assert presenter.held().values["mail.host"] == ""


def test_a_branch_is_added_and_changed(presenter, qtbot):
    with qtbot.waitSignal(presenter.saved):
        presenter.save_branch(None, BranchPlan("C", "Market"))
    added = presenter.held().branches[-1]
    with qtbot.waitSignal(presenter.saved):
        presenter.save_branch(added.id, BranchPlan("C", "Old Market", "North"))
    assert presenter.held().branches[-1].name == "Old Market"


@pytest.mark.parametrize(
    ("text", "good"), [("", True), ("noa@example.com", True), ("noa@", False), ("noa", False)]
)
def test_an_address_is_checked_while_one_types(presenter, text, good):
    assert (presenter.address_problem(text) == "") is good


def test_a_code_of_another_branch_is_told_at_once(presenter):
    known = presenter.held().branches
    assert presenter.code_problem("A", None, known) == "Another branch has this code."
    assert presenter.code_problem("A", known[0].id, known) == ""


@pytest.fixture
def page(context, qtbot):
    made = SettingsPage(context)
    qtbot.addWidget(made)
    return made


def test_the_button_lights_with_the_first_change_and_keeps_it(page, qtbot):
    assert not page.save_button.isEnabled()
    shop = page.cards[0]
    shop.name.set_text("Noa's")
    assert page.save_button.isEnabled()
    with qtbot.waitSignal(page.presenter.saved):
        page.save()
    assert not page.save_button.isEnabled()
    assert page.presenter.held().shop.name == "Noa's"


def test_a_wrong_field_is_named_and_keeps_what_was_typed(page):
    mail = page.cards[3]
    mail.sender_address.set_text("noa@")
    page.save()
    assert page.tabs.currentIndex() == 3
    assert mail.sender_address.problem.text() == "This does not look like an e-mail address."
    assert mail.sender_address.text == "noa@"
    assert page.save_button.isEnabled()


def test_choosing_a_language_asks_the_window_to_speak_it(page, context, qtbot):
    place = page.look.language.findData("he")
    page.look.language.setCurrentIndex(place)
    with qtbot.waitSignal(context.wishes.look):
        page.look.language.activated.emit(place)


def test_the_window_changes_language_without_a_restart(make_window, qtbot, database):
    window = make_window("en")
    window.open("settings")
    with database.work() as work:
        settings.write_setting(work, settings.LANGUAGE, "he")
    window.page("settings").context.wishes.look.emit()
    qtbot.waitUntil(lambda: window.page("settings").title == "הגדרות")
    side = window.findChild(object, "sideBar")
    assert side.x() > window.width() / 2


def test_the_mail_password_goes_to_the_keyring_and_nowhere_else(page, database, qtbot, monkeypatch):
    kept = []
    monkeypatch.setattr("keyring.set_password", lambda *facts: kept.append(facts))
    mail = page.cards[3]
    mail.host.set_text("smtp.example.com")
    mail.user.set_text("noa")
    mail.password.set_text("s3cret-s3cret")
    with qtbot.waitSignal(page.presenter.saved):
        page.save()
    assert [facts[1:] for facts in kept] == [("noa@smtp.example.com", "s3cret-s3cret")]
    assert mail.password.edit.text() == ""
    assert not page.save_button.isEnabled()
    database.close()
    assert b"s3cret-s3cret" not in database.path.read_bytes()
