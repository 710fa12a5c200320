"""Today says what the receipts say."""

from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from models.values import Period
from services import analytics, segments
from tests import build
from tests.conftest import NOW
from ui.desktop.today.presenter import TodayPresenter
from ui.desktop.today.tips import BIRTHDAYS, RULES, find, tip


@pytest.fixture
def presenter(context):
    return TodayPresenter(context)


def answers(presenter, qtbot):
    """Return what each card is told after one round."""
    told: dict[str, Any] = {}
    names = ("revenue", "visitors", "enrolment", "weeks")
    for name in names:
        getattr(presenter, name).connect(lambda value, name=name: told.__setitem__(name, value))
    presenter.refresh()
    qtbot.waitUntil(lambda: set(told) >= set(names))
    return told


def test_an_empty_shop_is_told_so_without_a_made_up_figure(presenter, qtbot):
    told = answers(presenter, qtbot)
    assert told["revenue"].value == "—"
    assert told["revenue"].note == "No sales in the last 30 days yet"
    assert told["enrolment"] == []
    assert told["weeks"].identified == [0.0] * 8


def test_the_identified_share_moves_against_the_30_days_before(presenter, database, qtbot):
    today = database.today()
    with database.work() as work:
        dana = build.member(work)
        for days, member, minor in (
            (0, dana, 6000),
            (29, None, 4000),
            (30, dana, 1),
            (59, None, 1),
        ):
            build.receipt(work, member, today - days * DAY, (None, 1000, minor))
    told = answers(presenter, qtbot)["revenue"]
    assert told.value == "60.0%"
    assert told.trend == "up"
    assert told.change.startswith("10.0 pts")
    assert told.note == "₪60 of ₪100"


def test_the_greeting_follows_the_shops_hour(presenter):
    assert NOW.hour == 9  # 12:00 in Jerusalem
    assert presenter.greeting == "Good afternoon"


def test_the_best_employees_bar_is_full(presenter):
    rows = presenter._employees([analytics.Enrolled("Dana", 8), analytics.Enrolled(None, 2)])  # noqa: SLF001 - its order alone
    assert [(row.name, row.share) for row in rows] == [("Dana", 1.0), ("Not noted", 0.25)]


DAY = Period(NOW.date(), NOW.date()).last.resolution


def test_what_is_worth_doing_is_counted_in_the_data(context, full_cafe):
    today = full_cafe.today()
    with full_cafe.read() as session:
        found = {one.name: one for one in find(session, today)}
        birthdays = segments.size(session, segments.parse(RULES[BIRTHDAYS]), today)
    assert found[BIRTHDAYS].count == birthdays > 0
    told = tip(context, found[BIRTHDAYS])
    assert told.title.startswith(f"{birthdays} birthday")
    assert told.place == "segments"
    assert told.subject == {"rule": RULES[BIRTHDAYS], "name": "Birthdays this week"}


def test_a_calm_day_has_nothing_on_the_list(context, database):
    with database.read() as session:
        assert find(session, database.today()) == []


def test_the_button_opens_the_members_it_speaks_of(make_window, full_cafe, qtbot):
    window = make_window()
    window.open("today")
    page = window.page("today")
    with qtbot.waitSignal(page.presenter.tips):
        page.presenter.refresh()
    shown = {deed.accessibleName(): deed for deed in page.tips.findChildren(QPushButton)}
    next(deed for name, deed in shown.items() if "birthday" in name).click()
    assert window.page("segments").isVisible()


def test_a_list_that_is_made_anew_leaves_the_keyboard_where_it_was(make_window, full_cafe, qtbot):
    window = make_window()
    window.open("today")
    page = window.page("today")

    def deeds():
        return [one for one in page.tips.findChildren(QPushButton) if one.isVisible()]

    qtbot.waitUntil(lambda: len(deeds()) > 1)
    before, name = deeds(), deeds()[1].accessibleName()
    before[1].setFocus()
    with qtbot.waitSignal(page.presenter.tips):
        page.presenter.refresh()
    qtbot.waitUntil(lambda: len(deeds()) == len(before) and before[1] not in deeds())
    assert deeds()[1].accessibleName() == name
    assert window.focusWidget() is deeds()[1]


def test_an_overdue_backup_comes_first_and_is_made_on_the_spot(make_window, full_cafe, qtbot):
    window = make_window()
    window.open("today")
    page = window.page("today")
    side = window.findChild(QWidget, "sideBar")

    def says(words):
        return words in [text.text() for text in side.findChildren(QLabel)]

    qtbot.waitUntil(lambda: says("No backup yet"))
    with qtbot.waitSignal(page.presenter.tips) as told:
        page.presenter.refresh()
    assert told.args[0][0].title == "There is no backup yet"
    with qtbot.waitSignal(page.context.wishes.fresh):
        page.presenter.back_up()
    qtbot.waitUntil(lambda: says("Last backup: today 12:00 ✓"))
    with qtbot.waitSignal(page.presenter.tips) as told:
        page.presenter.refresh()
    assert "backup" not in [one.place for one in told.args[0]]


def test_a_shop_that_knows_nobody_begins_by_taking_its_sales_in(make_window, qtbot):
    window = make_window()
    window.open("today")
    page = window.page("today")

    def offers():
        return [one for one in page.findChildren(QPushButton) if one.text() == "Import a file"]

    qtbot.waitUntil(lambda: len(offers()) == 1)
    page.context.wishes.file.disconnect()
    with qtbot.waitSignal(page.context.wishes.file) as asked:
        offers()[0].click()
    assert asked.args == [None]
