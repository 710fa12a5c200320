"""Signing in by keyboard, locking, and what each role gets to see."""

import threading
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from sqlalchemy import select

from models.organisation import Employee
from services import security
from services.core import settings
from services.core.clock import FixedClock
from services.core.organisation import change_shop
from services.security import Role, change_user, deactivate_user
from tests.conftest import NOW
from tests.db.staff import NAMES, PINS, staffed
from tests.ui.conftest import PATIENCE_S
from ui.desktop.settings.staff_card import PinDialog, StaffCard, UserDialog
from ui.desktop.staff.presenter import SignInPresenter
from ui.desktop.staff.sign_in import SignInScreen

CASHIERS_PAGES = {"counter", "members", "results"}


@pytest.fixture
def ids(database):
    return staffed(database)


@pytest.fixture
def presenter(context, ids, qtbot):
    presenter = SignInPresenter(context)
    with qtbot.waitSignal(presenter.people_changed):
        presenter.refresh()
    yield presenter
    presenter.close()


def names(presenter):
    return [person.name for person in presenter.people]


def choose(presenter, role):
    presenter.choose(names(presenter).index(NAMES[role]))


# ------------------------------------------------------------------------------- the presenter


def test_arrows_go_round_and_letters_find_names(presenter):
    assert len(presenter.people) == 3
    presenter.choose(0)
    presenter.move(-1)
    assert presenter.chosen == 2
    for letters, role in (("m", Role.MANAGER), ("נו", Role.OWNER), ("O", Role.CASHIER)):
        presenter._pace.invalidate()
        for letter in letters:
            presenter.spell(letter)
        assert presenter.person.name == NAMES[role]
    presenter.spell("zz")
    assert presenter.person.name == NAMES[Role.CASHIER]


def test_the_right_pin_lets_in_and_is_remembered_as_the_last(presenter, context, ids, qtbot):
    choose(presenter, Role.MANAGER)
    with qtbot.waitSignal(presenter.signed_in) as came:
        presenter.enter(PINS[Role.MANAGER])
    assert came.args[0].role is Role.MANAGER
    assert context.database.acting_id == ids[Role.MANAGER]
    with qtbot.waitSignal(presenter.people_changed):
        presenter.refresh()
    assert presenter.person.id == ids[Role.MANAGER]


def test_a_wrong_pin_says_so_and_a_scanned_card_is_no_try(presenter, context, qtbot, database):
    choose(presenter, Role.CASHIER)
    presenter.enter("7290000000011")
    assert presenter.problem == "A PIN is 4 to 8 digits."
    with database.read() as session:
        assert security.access_log(session) == []
    with qtbot.waitSignal(presenter.changed, check_params_cb=lambda: bool(presenter.problem)):
        presenter.enter("0000")
        assert presenter.is_checking
        presenter.enter("0000")  # a second Enter waits for the first
    assert "not" in presenter.problem
    with database.read() as session:
        assert len(security.access_log(session)) == 1


def test_after_misses_the_seconds_are_counted_down_beside_the_name(presenter, qtbot, database, ids):
    choose(presenter, Role.CASHIER)
    for _ in range(5):
        with pytest.raises(security.errors.WrongPin):
            security.sign_in(database, ids[Role.CASHIER], "0000")
    with qtbot.waitSignal(presenter.changed, check_params_cb=lambda: bool(presenter.problem)):
        presenter.enter(PINS[Role.CASHIER])
    assert "30 seconds" in presenter.problem
    presenter._count_down()
    assert "29 seconds" in presenter.problem
    choose(presenter, Role.OWNER)
    assert presenter.problem == ""
    choose(presenter, Role.CASHIER)
    assert "29 seconds" in presenter.problem


# ---------------------------------------------------------------------------------- the window


def screen_of(window):
    return window.centralWidget().findChild(SignInScreen)


def pages_of(window):
    return {name for name in window._side._buttons}


def type_in(widget, *keys):
    """Send key events as a keyboard does; texts are typed letter by letter."""
    for key in keys:
        if isinstance(key, str):
            for letter in key:
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QApplication.sendEvent(widget, QKeyEvent(kind, 0, NO_MODIFIER, letter))
        else:
            QTest.keyClick(widget, key)


NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def sign_in(window, qtbot, role):
    screen = screen_of(window)
    qtbot.waitUntil(lambda: len(screen.tiles) == 3)
    type_in(screen.pin, NAMES[role][:2], PINS[role])
    with qtbot.waitSignal(screen.presenter.signed_in):
        type_in(screen.pin, Qt.Key.Key_Return)


def test_a_shop_without_users_asks_nobody(make_window, settled):
    window = make_window()
    window.open("today")
    assert not window._lock.is_locked
    assert "results" not in pages_of(window)
    window._lock.lock()
    assert not window._lock.is_locked
    settled(window)


@pytest.mark.parametrize("language", ["he", "en"])
def test_each_role_sees_its_pages_after_signing_in_by_keys_alone(
    make_window, ids, qtbot, settled, language
):
    window = make_window(language)
    window.open("today")
    assert not window._pages
    sign_in(window, qtbot, Role.CASHIER)
    assert pages_of(window) <= CASHIERS_PAGES
    assert {"members", "results"} <= pages_of(window)
    window.open("settings")
    assert window._front in CASHIERS_PAGES
    window._lock.lock()
    sign_in(window, qtbot, Role.MANAGER)
    assert "reports" in pages_of(window)
    assert "settings" not in pages_of(window)
    window._lock.lock()
    sign_in(window, qtbot, Role.OWNER)
    assert {"today", "settings", "results"} <= pages_of(window)
    settled(window)


def test_who_comes_back_finds_the_pages_as_they_were(make_window, ids, qtbot, settled):
    window = make_window()
    sign_in(window, qtbot, Role.OWNER)
    settled(window)  # the frame is built anew for who came
    window.open("settings")
    page = window.page("settings")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(page.isVisible)
    QTest.keyClick(window, Qt.Key.Key_F12)
    assert window._lock.is_locked
    assert window._context.database.acting_id is None
    sign_in(window, qtbot, Role.OWNER)
    assert window.page("settings") is page
    settled(window)


def test_the_counter_stays_as_it_was_left_when_another_takes_over(make_window, ids, qtbot, settled):
    window = make_window()
    sign_in(window, qtbot, Role.MANAGER)
    window.open("counter")
    counter = window.page("counter")
    window._lock.lock()
    sign_in(window, qtbot, Role.CASHIER)
    assert window._front == "counter"
    assert window.page("counter") is counter
    qtbot.waitUntil(counter.isVisible)
    settled(window)


def test_the_window_locks_after_a_rest_and_each_key_begins_the_rest_anew(
    make_window, ids, qtbot, settled, database
):
    with database.work() as work:
        settings.write_setting(work, settings.AUTO_LOCK_MINUTES, 1)
    window = make_window()
    sign_in(window, qtbot, Role.OWNER)
    rest = window._lock._rest
    assert rest.interval() == 60_000
    rest.start(200)
    QTest.mouseMove(window, QPoint(5, 5))
    QTest.keyClick(window, Qt.Key.Key_Shift)
    qtbot.waitUntil(lambda: window._lock.is_locked)
    settled(window)


def test_who_is_closed_meanwhile_stands_before_the_lock(make_window, ids, qtbot, settled, database):
    window = make_window()
    sign_in(window, qtbot, Role.MANAGER)
    with database.acting(None), database.work() as work:
        deactivate_user(work, ids[Role.MANAGER])
    qtbot.waitUntil(lambda: window._lock.is_locked)
    settled(window)


def test_a_long_deed_stays_with_who_began_it(make_window, ids, qtbot, settled, database):
    window = make_window()
    sign_in(window, qtbot, Role.OWNER)
    context = window._context
    seen: list[object] = []
    go_on = threading.Event()

    def deed(_task):
        go_on.wait(PATIENCE_S)
        with database.work() as work:
            change_shop(work, phone="04-1")
            seen.append(work.actor_id)

    context.write(deed, "x", lambda _: None)
    window._lock.lock()
    go_on.set()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [ids[Role.OWNER]]
    settled(window)


def test_my_results_are_told_to_who_is_tied_to_an_employee(make_window, full_cafe, qtbot, settled):
    ids = staffed(full_cafe)
    with full_cafe.work() as work:
        employee = work.session.scalars(select(Employee.id).order_by(Employee.id)).first()
        change_user(
            work,
            ids[Role.CASHIER],
            name=NAMES[Role.CASHIER],
            role=Role.CASHIER,
            employee_id=employee,
        )
    window = make_window()
    sign_in(window, qtbot, Role.CASHIER)
    window.open("results")
    page = window.page("results")
    qtbot.waitUntil(lambda: not page.is_busy)
    assert page.stack.currentWidget() is not page.nobody
    window._lock.lock()
    sign_in(window, qtbot, Role.OWNER)
    window.open("results")
    assert window.page("results").stack.currentWidget() is window.page("results").nobody
    settled(window)


# ------------------------------------------------------------------------------ the Staff card


def test_the_first_user_is_offered_as_owner_only_and_locks_the_window(
    make_window, qtbot, settled, database
):
    window = make_window()
    window.open("settings")
    card = window.findChild(StaffCard)
    qtbot.waitUntil(lambda: not window.is_busy)
    dialog = UserDialog(card, None, [], owner_needed=True)
    qtbot.addWidget(dialog)
    assert dialog.role.count() == 1
    assert dialog.pins is not None
    dialog.try_accept()
    assert not dialog.result()
    dialog.name.set_text("Noa")
    dialog.pins.pin.set_text("1234")
    dialog.pins.again.set_text("1235")
    dialog.try_accept()
    assert dialog.pins.again.problem.text() == "The two PINs differ."
    dialog.pins.again.set_text("1234")
    dialog.try_accept()
    assert dialog.result()
    assert "1234" not in repr(dialog.wished())
    card.staff.save(None, dialog.wished())
    qtbot.waitUntil(lambda: window._lock.is_locked)
    settled(window)


def test_the_card_lists_changes_and_closes(make_window, ids, qtbot, settled, database):
    window = make_window()
    sign_in(window, qtbot, Role.OWNER)
    window.open("settings")
    card = window.findChild(StaffCard)
    wanted = f"Close access: {NAMES[Role.CASHIER]}"

    def shown():
        return [one.accessibleName() for one in card.findChildren(QPushButton)]

    qtbot.waitUntil(lambda: wanted in shown())
    dialog = PinDialog(card, NAMES[Role.CASHIER])
    qtbot.addWidget(dialog)
    card.staff.save_pin(ids[Role.CASHIER], "5678")
    card.staff.close_access(ids[Role.MANAGER])
    qtbot.waitUntil(lambda: f"Close access: {NAMES[Role.MANAGER]}" not in shown())
    with qtbot.waitSignal(card.staff.refused) as refused:
        card.staff.close_access(ids[Role.OWNER])
    assert refused.args[0].code == "security.last_owner"
    database.clock = FixedClock(NOW + timedelta(minutes=1))
    assert security.sign_in(database, ids[Role.CASHIER], "5678").role is Role.CASHIER
    settled(window)


def test_the_counters_rules_are_kept_and_taken_off(make_window, qtbot, settled, database):
    window = make_window()
    window.open("settings")
    page, card = window.page("settings"), window.findChild(StaffCard)
    for value, kept in ((50, 5000), (-1, None)):
        card._credit.setValue(value)
        with qtbot.waitSignal(page.presenter.saved):
            page.save()
        with database.read() as session:
            assert settings.read_setting(session, settings.CASHIER_LIMIT_MINOR) == kept
    settled(window)
