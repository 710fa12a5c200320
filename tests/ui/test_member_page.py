"""A member's page: what it shows, what one may do from it, and two records side by side."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton
from sqlalchemy import select

from models.member import Member
from models.purchase import Product
from models.values import Channel, ConsentState, Unit
from services import analytics, benefits, members, purchases, segments
from services.purchases import refresh_summaries
from tests import build
from tests.db import club
from ui.desktop.members.deeds import MemberDeeds
from ui.desktop.members.dialogs import AdjustDialog, EditDialog, EraseDialog
from ui.desktop.members.merge_dialog import MergeDialog
from ui.desktop.members.page import MembersPage
from ui.desktop.members.wording import Wording


@pytest.fixture
def two(full_cafe):
    """The shop's best customer, and the same person once more with a card and some points."""
    with full_cafe.work() as work:
        best = members.page(work.session, "total", descending=True, limit=1)[0]
        profile = members.detail(work.session, best.id).profile
        again = members.enrol(
            work,
            first_name=profile.last_name,
            last_name=profile.first_name,
            phone=best.phone,
            email="again@example.com",
            cards=["X1"],
            consents={Channel.SMS: ConsentState.REFUSED},
        )
        benefits.grant(work, again.id, Unit.POINTS, 30)
    return SimpleNamespace(best=best, again=again.id)


@pytest.fixture
def page(context, two, qtbot):
    made = MembersPage(context)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.show_subject(two.best.id)
    qtbot.waitUntil(lambda: made.title == two.best.name)
    yield made
    made.close_page()


def opened(page, qtbot, kind):
    dialog = kind(page, page.context, page.deeds, page._detail)  # noqa: SLF001 - as its menu does
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_every_side_of_the_member_is_there_by_keyboard(page, qtbot):
    page.detail.tabs.setFocus()
    seen = []
    for _ in range(page.detail.tabs.count()):
        seen.append(page.detail.tabs.tabText(page.detail.tabs.currentIndex()))
        qtbot.keyClick(page.detail.tabs, Qt.Key.Key_Right)
    assert seen == ["Now", "Purchases", "Timeline", "Consents", "Why and why not"]
    timeline = page.detail._timeline  # noqa: SLF001 - the model under the table
    qtbot.waitUntil(lambda: timeline.rowCount() > 0)


def test_a_switch_notes_at_once_what_the_member_said(page, full_cafe, two, qtbot):
    switch = page.detail.consents.switches[Channel.EMAIL]
    was = switch.isChecked()
    switch.toggle()

    def is_noted():
        with full_cafe.read() as session:
            return members.detail(session, two.best.id).allows(Channel.EMAIL) is not was

    qtbot.waitUntil(is_noted)


def test_details_are_checked_while_typing_and_then_saved(page, full_cafe, two, qtbot):
    dialog = opened(page, qtbot, EditDialog)
    dialog.fields["phone"].set_text("12")
    assert dialog.fields["phone"].problem.text() != ""
    dialog.try_accept()
    assert dialog.isVisible()
    dialog.fields["phone"].set_text("054-7654321")
    dialog.fields["city"].set_text("חיפה")
    dialog.tags.set_text("קבוע, חדש")
    with qtbot.waitSignal(dialog.accepted):
        dialog.try_accept()
    with full_cafe.read() as session:
        record = members.detail(session, two.best.id)
    assert (record.row.phone, record.row.city) == ("+972547654321", "חיפה")
    assert record.tags == ("חדש", "קבוע")


def test_a_balance_is_corrected_with_a_reason_or_not_at_all(page, full_cafe, two, qtbot):
    dialog = opened(page, qtbot, AdjustDialog)
    dialog.unit.setCurrentIndex(dialog.unit.findData(Unit.POINTS))
    dialog.amount.set_text("7")
    dialog.try_accept()
    assert dialog.reason.problem.text() != ""
    dialog.reason.set_text("פיצוי")
    dialog.deed.setCurrentIndex(1)
    dialog.try_accept()
    qtbot.waitUntil(lambda: dialog.problem.text() != "")  # nothing there to take off
    dialog.deed.setCurrentIndex(0)
    with qtbot.waitSignal(dialog.accepted):
        dialog.try_accept()
    with full_cafe.read() as session:
        assert benefits.balance(session, two.best.id, Unit.POINTS) == 7


def test_nobody_is_erased_by_a_slip_of_the_hand(page, full_cafe, two, qtbot):
    dialog = opened(page, qtbot, EraseDialog)
    assert not dialog.accept_button.isEnabled()
    dialog.typed.set_text("1")
    dialog.try_accept()
    assert dialog.isVisible()
    dialog.typed.set_text(two.best.member_no)
    with qtbot.waitSignal(page.deeds.erased):
        dialog.try_accept()
    with full_cafe.read() as session, pytest.raises(members.UnknownMember):
        members.detail(session, two.best.id)
    assert page.title == "Members"


def test_a_pair_is_compared_merged_and_taken_apart_from_the_toast(page, full_cafe, two, qtbot):
    page.show_duplicates()
    qtbot.waitUntil(lambda: page.duplicates.compare.isEnabled())
    dialog = MergeDialog(page, page.context, page.deeds, two.best.id, two.again)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.accept_button.isEnabled())
    dialog.findChildren(QRadioButton, "name-keep")[0].setFocus()
    [before] = dialog.findChildren(QRadioButton, "name-other")
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: before not in dialog.findChildren(QRadioButton, "name-other"))
    [chosen] = dialog.findChildren(QRadioButton, "name-other")
    assert chosen.isChecked()
    assert dialog.focusWidget() is chosen, "the arrows go on from here"
    with qtbot.waitSignal(page.context.wishes.undoable) as said:
        dialog.try_accept()
    with full_cafe.read() as session:
        assert members.get_by_key(session, "X1", "IL").id == two.best.id
        assert members.get_row(session, two.best.id).name != two.best.name
        assert not members.detail(session, two.best.id).allows(Channel.SMS)
    with qtbot.waitSignal(page.deeds.changed):
        said.args[1]()
    with full_cafe.read() as session:
        assert members.get_by_key(session, "X1", "IL").id == two.again
        assert members.get_row(session, two.best.id).name == two.best.name


def test_two_people_are_told_apart_and_suspected_again_from_the_toast(page, full_cafe, two, qtbot):
    page.show_duplicates()
    qtbot.waitUntil(lambda: page.duplicates.compare.isEnabled())
    before = page.duplicates.model.rowCount()
    with qtbot.waitSignal(page.context.wishes.undoable) as said:
        page.duplicates.apart.click()
    rows = page.duplicates.model.rowCount
    qtbot.waitUntil(lambda: rows() == before - 1)
    said.args[1]()
    qtbot.waitUntil(lambda: rows() == before)


def test_a_card_and_all_that_is_held_are_written_as_files(context, two, tmp_path, qtbot):
    deeds = MemberDeeds(context)
    with qtbot.waitSignal(context.wishes.said):
        deeds.issue_card(two.best.id)
    for write, name in ((deeds.print_card, "card.pdf"), (deeds.hand_out, "member.pdf")):
        with qtbot.waitSignal(context.wishes.written):
            write(two.best.id, tmp_path / name)
        assert (tmp_path / name).read_bytes().startswith(b"%PDF")
    assert (tmp_path / "member.json").is_file()


@pytest.fixture
def habits(full_cafe, two):
    """Forty customers buy what the best one buys; most of them also bought a tart."""
    with full_cafe.work() as work:
        bread, tart = (
            build.product(work, f"N{name}", "FOOD", name, name=name) for name in ("Bread", "Tart")
        )
        for number in range(40):
            who = build.member(work)
            lines = [(bread, 1000, 500), *([(tart, 1000, 900)] if number < 30 else [])]
            build.receipt(work, who, work.today, *lines)
        best = work.session.get(Member, two.best.id)
        build.receipt(work, best, work.today, (bread, 1000, 500))
        refresh_summaries(work.session)


def test_what_most_like_them_bought_is_shown_and_opens_as_a_segment(habits, page, qtbot):
    card = page.detail.overview._unbought  # noqa: SLF001 - the card under test
    qtbot.waitUntil(card.isVisible)
    texts = [text.text() for text in card.findChildren(QLabel)]
    assert "Tart" in texts
    assert any(text.startswith("30 of 41 who bought") for text in texts)
    [opens] = card.findChildren(QPushButton)
    assert opens.text() == "11 customers"
    with qtbot.waitSignal(page.context.wishes.place) as asked:
        opens.click()
    place, subject = asked.args
    assert place == "segments"
    with page.context.database.read() as session:
        rule = segments.parse(subject["rule"])
        assert segments.size(session, rule, page.context.database.today()) == 11


def test_where_nothing_is_known_there_is_no_empty_card(page, qtbot):
    qtbot.waitUntil(lambda: page.context.tasks.running == 0)
    assert not page.detail.overview._unbought.isVisible()  # noqa: SLF001 - the card under test


@pytest.mark.parametrize(
    ("worth", "visit_days", "value", "note"),
    [
        (analytics.Worth(0.87, 12.4, 123_456), 9, "₪1,235", "12 visits · customer still: 87%"),
        (analytics.Worth(0.87, 12.4, None), 9, "12 visits", "customer still: 87%"),
        (
            analytics.Worth(1.0, 1.2, 3_700),
            1,
            "₪37",
            "1 visit · after one visit nobody can tell who stays",
        ),
        (None, 9, "", "not worked out yet"),
    ],
)
def test_what_a_member_is_expected_to_bring_is_said_with_how_sure_it_is(
    context, worth, visit_days, value, note
):
    assert Wording(context).expected(None, worth, visit_days) == (value, note)


def test_too_little_history_is_said_where_the_value_would_stand(page, full_cafe, qtbot):
    fit = analytics.fit_values(full_cafe)
    assert not fit.is_fitted, "the café is too young"
    page.refresh()
    said = "too little is known of the shop’s customers yet"
    figures = page.detail._figures  # noqa: SLF001 - the card under test
    qtbot.waitUntil(lambda: said in [text.text() for text in figures.findChildren(QLabel)])


def test_what_the_member_is_tired_of_is_told_and_something_fresh_given_with_one_click(
    page, full_cafe, two, qtbot
):
    with full_cafe.work() as work:
        into = club.program(work, "Club")
        club.join(work, work.session.get_one(Member, two.best.id), into)
        for name in ("Cake", "Coffee"):
            document = {"name": name, "kind": "gift", "trigger": "manual", "value_minor": 900}
            benefits.create_benefit(work, document, program_id=into.id)
        for _ in range(3):
            benefits.grant_by_hand(work, "Cake", two.best.id, reason="test")
    page.detail.presenter.open(two.best.id)

    def said():
        return [one.text() for one in page.detail.overview.findChildren(QLabel)]

    qtbot.waitUntil(lambda: "Cake: left unused 3 times in a row" in said())
    assert "A change for them: “Coffee”. Never given to them before." in said()
    give = next(
        one
        for one in page.detail.overview.findChildren(QPushButton)
        if one.text() == "Give “Coffee”"
    )
    with qtbot.waitSignal(page.context.wishes.undoable) as told:
        qtbot.keyClick(give, Qt.Key.Key_Space)
    sentence, undo = told.args
    assert sentence == "“Coffee” is theirs now."

    def held():
        with full_cafe.read() as session:
            rows = benefits.in_hand(session, two.best.id, full_cafe.today())
            return sorted(row.benefit for row in rows)

    assert held() == ["Cake", "Cake", "Cake", "Coffee"]
    with qtbot.waitSignal(page.deeds.changed):
        undo()
    assert held() == ["Cake", "Cake", "Cake"]
    qtbot.waitUntil(lambda: page.context.tasks.running == 0)


def test_what_suits_the_member_s_own_habits_is_suggested_with_its_reason(
    page, full_cafe, two, qtbot
):
    with full_cafe.work() as work:
        into = club.program(work, "Club")
        club.join(work, work.session.get_one(Member, two.best.id), into)
        likes = purchases.favourites(work.session, two.best.id, 1)[0].name
        number = work.session.scalars(select(Product.product_no).where(Product.name == likes)).one()
        document = {"name": "Free one", "kind": "gift", "trigger": "manual", "product": number}
        benefits.create_benefit(work, document, program_id=into.id)
    page.detail.presenter.open(two.best.id)

    def said():
        return [one.text() for one in page.detail.overview.findChildren(QLabel)]

    qtbot.waitUntil(lambda: any("Just their thing: “Free one”." in one for one in said()))
    assert any(likes in one for one in said() if "Just their thing" in one)
    give = [one.text() for one in page.detail.overview.findChildren(QPushButton)]
    assert give.count("Give “Free one”") == 1
    qtbot.waitUntil(lambda: page.context.tasks.running == 0)
