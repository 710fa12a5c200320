"""Members: the list follows what is typed; one member's page says what the receipts say."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from services import members
from services.security import Right
from ui.desktop.core.context import Context
from ui.desktop.members.columns import Cells
from ui.desktop.members.page import MembersPage
from ui.desktop.members.presenter import MemberPresenter


@pytest.fixture
def page(context, full_cafe, qtbot):
    made = MembersPage(context)
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    qtbot.waitUntil(lambda: made.model.rowCount() == 30)
    yield made
    made.close_page()


def names(page):
    return [page.model.row(place).name for place in range(page.model.rowCount())]


def test_the_list_stands_by_name_and_says_how_many(page, qtbot):
    qtbot.waitUntil(lambda: page.hint == "30 members")
    keys = [page.model.row(place).name_key for place in range(page.model.rowCount())]
    assert keys == sorted(keys)


def test_typing_narrows_the_list_and_clearing_brings_all_back(page, qtbot):
    page.search.setText("דנה")
    qtbot.waitUntil(lambda: 0 < page.model.rowCount() < 30)
    assert all("דנה" in name for name in names(page))
    page.search.clear()
    qtbot.waitUntil(lambda: page.model.rowCount() == 30)


def test_nothing_found_is_said_in_words(page, qtbot):
    page.search.setText("zzzz")
    qtbot.waitUntil(lambda: page.model.rowCount() == 0 and not page.table.isVisible())


def test_the_head_sorts_all_members_not_only_those_on_the_screen(page, qtbot):
    page.model.sort(5, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: page.model.rowCount() == 30)
    visits = [page.model.row(place).receipts for place in range(30)]
    assert visits == sorted(visits, reverse=True)


def test_enter_in_the_search_opens_the_first_found(page, context, qtbot):
    with qtbot.waitSignal(context.wishes.place) as asked:
        qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert asked.args == ["members", page.model.row(0).id]


def test_a_members_page_opens_and_escape_goes_back(page, qtbot):
    row = page.model.row(3)
    page.show_subject(row.id)
    qtbot.waitUntil(lambda: page.title == row.name)
    assert page.crumb == "Members"
    qtbot.waitUntil(lambda: page.detail.table.model().rowCount() == row.receipts)
    page.crumb_clicked.emit()
    assert page.title == "Members"


def test_the_detail_tells_the_usual_gap_and_the_balance(context, full_cafe, qtbot):
    with full_cafe.read() as session:
        holder = next(row for row in members.page(session, limit=30) if row.credit_minor)
    presenter = MemberPresenter(context)
    with qtbot.waitSignal(presenter.ready) as ready:
        presenter.open(holder.id)
    detail = ready.args[0]
    assert detail.record.row == holder
    assert sum(account.balance for account in detail.accounts) == holder.credit_minor
    assert detail.record.summary.receipts == holder.receipts


def test_an_unknown_member_is_a_refusal_in_words(context, database, qtbot):
    presenter = MemberPresenter(context)
    with qtbot.waitSignal(presenter.trouble) as refused:
        presenter.open(12345)
    assert context.words.refusal(refused.args[0]) != refused.args[0].code


def test_a_day_is_told_by_its_distance(context):
    cells = Cells(context)
    assert [cells.ago(build_day) for build_day in (cells.today, None)] == ["today", ""]
    assert cells.ago(cells.today.replace(day=1)) == "16 days ago"


def test_a_phone_is_written_as_here_and_reads_left_to_right_in_a_hebrew_line(make_context):
    cells = Cells(make_context("he"))
    assert cells.phone("+972501234567") == "\u2066050-123-4567\u2069"
    assert cells.phone(None) == cells.code(None) == ""


def test_the_last_column_keeps_no_width_that_a_narrow_window_lacks(context, qtbot):
    context.state.put("columns.members", [100] * 8 + [900])
    page = MembersPage(context)
    qtbot.addWidget(page)
    assert page.table.columnWidth(0) == 100
    assert page.table.columnWidth(8) < 200
    page.close_page()


def test_copied_rows_are_tab_separated_with_their_heads(page, qapp):
    page.table.selectRow(0)
    page.table.copy()
    head, row = qapp.clipboard().text().split("\n")
    assert head.split("\t")[0] == "Name"
    assert row.split("\t")[0] == page.model.row(0).name


def test_a_shop_without_members_offers_to_take_a_file_in(context, qtbot):
    page = MembersPage(context)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    offers = [one for one in page.findChildren(QPushButton) if one.text() == "Import a file"]
    qtbot.waitUntil(lambda: any(one.isVisible() for one in offers))
    with qtbot.waitSignal(context.wishes.file) as asked:
        next(one for one in offers if one.isVisible()).click()
    assert asked.args == [None]
    page.close_page()


def test_somebody_new_is_entered_at_the_counter_from_the_list_too(make_window, full_cafe, qtbot):
    window = make_window()
    window.open("members")
    tools = window.page("members").tools
    new = next(one for one in tools if one.accessibleName() == "New member")
    qtbot.keyClick(new, Qt.Key.Key_Space)
    counter = window.page("counter")
    qtbot.waitUntil(lambda: counter.isVisible() and counter.form is not None)
    assert counter.form.isVisible()
    qtbot.waitUntil(lambda: counter.form.isAncestorOf(QApplication.focusWidget()))


def test_who_may_not_enrol_finds_no_button_for_it(make_context, full_cafe, qtbot, monkeypatch):
    context = make_context()
    monkeypatch.setattr(Context, "may", lambda _self, right: right is not Right.ENROL)
    page = MembersPage(context)
    qtbot.addWidget(page)
    assert "New member" not in [one.accessibleName() for one in page.tools]
    page.close_page()


@pytest.mark.parametrize("language", ["he", "en", "vi", "uz"])
def test_no_head_of_the_list_is_cut_in_any_language(make_context, full_cafe, qtbot, language):
    page = MembersPage(make_context(language))
    qtbot.addWidget(page)
    head = page.table.horizontalHeader()
    cut = [n for n in range(head.count() - 1) if head.sectionSize(n) < head.sectionSizeHint(n)]
    assert cut == []
    page.close_page()
