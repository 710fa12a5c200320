"""The cashier's path in the real window, by key events alone, in Hebrew and in English."""

import sys
import threading
import time
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from sqlalchemy import text

from models.values import Unit
from services import benefits, members, programs
from services.core import settings
from services.core.clock import FixedClock
from services.core.work import Database
from services.security import Role
from tests.db.staff import staffed
from tests.ui.counter import CARD, NAME, PHONE, benefit, open_club, receipts
from tests.ui.test_staff import sign_in
from ui.words import words_for

# A pause no scanner makes: what is typed into the form is typed by somebody.
_HUMAN_MS, _SCANNER_MS = 60, 5
_KEYS_A_SECOND = 3  # somebody who types without looking, and listens meanwhile
_PRESSED_MS = 1_000_000  # some moment of the machine's clock
_LONGEST_ON_GUI_S = 0.05

BOTH = pytest.mark.parametrize("language", ["he", "en"])


class Cashier:
    """Somebody with a keyboard and a scanner in front of the window."""

    def __init__(self, window, qtbot, language):
        self.window, self.qtbot, self.keys = window, qtbot, 0
        self.page = window.page("counter")
        self.words = words_for(language)
        qtbot.waitUntil(lambda: self.page.presenter.selling.house is not None)
        qtbot.waitUntil(lambda: QApplication.focusWidget() is self.page.scan.field)

    @property
    def till(self):
        return self.page.presenter.selling.till

    @property
    def at(self):
        """What has the focus."""
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.keys += 1
        QTest.keyClick(self.at, key, modifier)

    def type(self, text_):
        """Type digits and Latin letters; Hebrew comes as an input method sends it."""
        if text_.isascii():
            for letter in text_:
                self.press(letter)
            return
        self.keys += len(text_)
        event = QInputMethodEvent()
        event.setCommitString(text_)
        QApplication.sendEvent(self.at, event)

    def keys_arrive(self, text_, apart_ms, late_ms):
        """Press the keys and Enter so far apart; the app gets to each so much later than that."""
        for number, letter in enumerate([*text_, "\r"], 1):
            key = Qt.Key.Key_Return if letter == "\r" else Qt.Key(ord(letter))
            event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter)
            event.setTimestamp(_PRESSED_MS + number * apart_ms)
            QTest.qWait(late_ms)
            QApplication.sendEvent(self.at, event)

    def enter(self, text_=""):
        """Type or scan, then Enter, and wait for the answer."""
        self.type(text_)
        self.press(Qt.Key.Key_Return)
        self.settle()

    def fill(self, text_):
        """Fill a field of the form and go on to the next."""
        self.type(text_)
        QTest.qWait(_HUMAN_MS)
        self.press(Qt.Key.Key_Return)

    def settle(self):
        self.qtbot.waitUntil(lambda: not self.page.is_busy)

    def sees(self, sentence, **facts):
        """Whether a label that can be seen says this, at the latest after a moment."""
        wanted = self.words(sentence, **facts)

        def said():
            labels = self.window.findChildren(QLabel)
            return any(one.isVisible() and wanted in one.text() for one in labels)

        self.qtbot.waitUntil(said)
        return True

    @property
    def is_ready(self):
        """Whether the next customer's card could be scanned now."""
        field = self.page.scan.field
        return field.hasFocus() and field.text() == ""


@pytest.fixture
def cashier(make_window, full_cafe, qtbot):
    open_club(full_cafe)
    benefit(full_cafe, name="עוגה", kind="gift", stock=5, value_minor=1200, cost_minor=400)
    windows = []

    def come(language):
        window = make_window(language)
        window.activateWindow()
        window.open("counter")
        windows.append(window)
        return Cashier(window, qtbot, language)

    yield come
    for window in windows:
        qtbot.waitUntil(lambda window=window: not window.is_busy)


def balance(database, member_id):
    with database.read() as session:
        return benefits.balance(session, member_id, Unit.CREDIT)


@BOTH
def test_scan_apply_and_pay(cashier, full_cafe, language):
    dana = cashier(language)
    before = receipts(full_cafe)
    dana.enter(CARD)
    assert dana.sees("Birthday in {n} days", n=2)
    assert dana.till.member.name == NAME
    dana.enter("P1")
    dana.enter("88.80")
    names = [one.name for one in dana.page.presenter.selling.offers]
    dana.enter(str(names.index("עוגה") + 1))
    assert dana.page.presenter.selling.quote.lines[-1].gift_of is not None
    dana.press(Qt.Key.Key_F4)
    assert dana.sees("Up to {most} can be paid with credit.", most=_money(dana, 3450))
    dana.enter("10")
    dana.enter()
    assert receipts(full_cafe) == before + 1
    assert dana.sees("Recorded: {sum}", sum=_money(dana, 1600 + 8880 - 1000))
    assert dana.is_ready


def _money(cashier, minor):
    return cashier.words.formats.money(minor, "ILS")


@BOTH
def test_somebody_new_in_seconds(cashier, full_cafe, language, capsys):
    dana = cashier(language)
    dana.press(Qt.Key.Key_F2)
    form = dana.page.form
    assert form is not None
    dana.qtbot.waitUntil(lambda: form.fields["phone"].edit.hasFocus())
    dana.fill("0527654321")
    dana.fill("נועה ברק" if language == "he" else "Noa Barak")
    dana.fill("17.6.1990")
    dana.fill("")  # no e-mail
    dana.fill("7290000999999")
    dana.fill("")  # nobody sent her
    dana.press(Qt.Key.Key_Space)  # agrees to SMS
    dana.fill("")
    dana.fill("")
    dana.fill("")  # joins the only program
    dana.press(Qt.Key.Key_Return)
    dana.qtbot.waitUntil(lambda: dana.till.member is not None)
    with capsys.disabled():
        sys.stdout.write(f"\nnew member ({language}): {dana.keys} keys\n")
    assert dana.till.member.card == "7290000999999"
    assert dana.till.member.consented
    assert [one.program for one in dana.till.member.clubs] == ["מועדון הקפה"]
    dana.settle()
    dana.qtbot.waitUntil(lambda: dana.is_ready)
    assert dana.keys / _KEYS_A_SECOND < 20


def test_a_form_that_is_refused_puts_the_cursor_where_it_is_wrong(cashier):
    dana = cashier("en")
    dana.press(Qt.Key.Key_F2)
    form = dana.page.form
    dana.qtbot.waitUntil(lambda: form.fields["phone"].edit.hasFocus())
    for typed, wrong in (("12", "phone"), ("0527654321", "card")):
        form.fields["phone"].set_text(typed)
        form.fields["card"].set_text(CARD)  # somebody else's
        form.save.setFocus()
        dana.press(Qt.Key.Key_Return)
        dana.qtbot.waitUntil(lambda wrong=wrong: form.fields[wrong].edit.hasFocus())
        assert form.fields[wrong].problem.text() != ""


@BOTH
@pytest.mark.parametrize("late_ms", [0, _HUMAN_MS], ids=["quick machine", "busy machine"])
def test_a_scan_goes_to_the_card_wherever_the_cursor_is(cashier, language, late_ms):
    dana = cashier(language)
    dana.press(Qt.Key.Key_F2)
    form = dana.page.form
    dana.qtbot.waitUntil(lambda: form.fields["phone"].edit.hasFocus())
    dana.fill("0527654321")
    dana.keys_arrive("7290000999", apart_ms=_SCANNER_MS, late_ms=late_ms)
    assert form.fields["card"].text == "7290000999"
    assert form.fields["name"].text == ""


def test_what_somebody_types_is_no_scan_however_quickly_it_is_dealt_with(cashier):
    dana = cashier("en")
    dana.press(Qt.Key.Key_F2)
    form = dana.page.form
    dana.qtbot.waitUntil(lambda: form.fields["phone"].edit.hasFocus())
    dana.keys_arrive("0527654321", apart_ms=_HUMAN_MS, late_ms=0)
    assert form.fields["phone"].text == "0527654321"
    assert form.fields["card"].text == ""


@BOTH
def test_goods_come_back_by_the_receipt_s_number(cashier, full_cafe, language):
    dana = cashier(language)
    dana.enter(CARD)
    dana.enter("2*P1")
    dana.enter()
    with full_cafe.read() as session:
        last = text("SELECT receipt_no FROM receipt ORDER BY id DESC LIMIT 1")
        number = session.scalars(last).one()
    before = receipts(full_cafe)
    dana.press(Qt.Key.Key_F8)
    dana.enter(number)
    dana.qtbot.waitUntil(lambda: dana.page.back.isVisible())
    back = dana.page.presenter.back
    dana.qtbot.waitUntil(lambda: back.preview is not None)  # one line: all of it, unless changed
    dana.enter("1*1")
    dana.qtbot.waitUntil(lambda: back.preview is not None and back.preview.worth_minor == 1600)
    assert receipts(full_cafe) == before
    assert dana.sees("Back in money")
    dana.enter()
    dana.qtbot.waitUntil(lambda: dana.page.basket.isVisible())
    assert receipts(full_cafe) == before + 1
    assert dana.is_ready


@BOTH
def test_the_last_sale_is_undone_by_ctrl_z(cashier, full_cafe, language):
    dana = cashier(language)
    before = receipts(full_cafe)
    dana.enter("50.00")
    dana.enter()
    assert receipts(full_cafe) == before + 1
    dana.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    dana.settle()
    assert receipts(full_cafe) == before
    assert dana.sees("The sale of {sum} is undone.", sum=_money(dana, 5000))
    assert dana.is_ready


@BOTH
def test_slips_are_told_at_the_field_and_the_queue_moves_on(cashier, full_cafe, language):
    dana = cashier(language)
    before = receipts(full_cafe)
    dana.enter("99887766554")
    assert dana.sees(
        "No card, phone or product is {text}. F2: somebody new.", text="\u206899887766554\u2069"
    )
    assert dana.is_ready
    dana.enter("-5")
    assert dana.sees("An amount is above zero. For goods that come back: F8.")
    dana.enter("9999999.99")
    assert dana.page.presenter.board.message.kind == "problem"
    dana.press(Qt.Key.Key_F8)
    dana.enter()
    assert dana.page.presenter.board.message.kind == "problem"
    dana.enter(PHONE)
    assert dana.sees("Which one?")
    dana.press("2")
    dana.qtbot.waitUntil(lambda: dana.till.member is not None)
    assert dana.is_ready
    dana.press(Qt.Key.Key_F4)
    assert dana.page.presenter.board.message.kind == "problem"
    assert receipts(full_cafe) == before
    dana.press(Qt.Key.Key_F9)
    dana.enter("20.00")
    dana.enter()
    assert receipts(full_cafe) == before + 1


def _stops(dana, database, why, **facts):
    """Enter books nothing and says why at the field; another Enter goes on."""
    before = receipts(database), balance(database, dana.till.member.member_id)
    dana.enter()
    assert (receipts(database), balance(database, dana.till.member.member_id)) == before
    assert dana.sees(why, **facts)
    assert dana.is_ready
    dana.enter()
    assert receipts(database) == before[0] + 1
    assert dana.is_ready


@BOTH
def test_more_credit_than_there_is_is_told_by_keys_alone(cashier, full_cafe, language):
    dana = cashier(language)
    dana.enter(CARD)
    dana.enter("100.00")
    dana.press(Qt.Key.Key_F4)
    dana.enter("34.51")
    held = _money(dana, 3450)
    assert dana.sees("{name} has {held} of credit, not more.", name=NAME, held=held)
    dana.enter("34.50")
    dana.enter()
    assert dana.sees("Recorded: {sum}", sum=_money(dana, 10000 - 3450))
    assert dana.is_ready


@BOTH
def test_a_present_that_ran_out_meanwhile_is_told_by_name_and_the_queue_moves_on(
    cashier, full_cafe, language
):
    dana = cashier(language)
    dana.enter(CARD)
    dana.enter("100.00")
    names = [one.name for one in dana.page.presenter.selling.offers]
    dana.enter(str(names.index("עוגה") + 1))
    with full_cafe.work() as work:
        work.session.execute(text("UPDATE benefit SET stock = 0 WHERE name = 'עוגה'"))
    _stops(dana, full_cafe, "checkout.benefit_gone", benefit="עוגה")


@BOTH
def test_a_cashier_beyond_the_limit_is_told_and_goes_on_with_less(
    make_window, full_cafe, qtbot, language
):
    open_club(full_cafe)
    with full_cafe.work() as work:
        settings.write_setting(work, settings.CASHIER_LIMIT_MINOR, 1000)
    staffed(full_cafe)
    window = make_window(language)
    window.activateWindow()
    sign_in(window, qtbot, Role.CASHIER)
    window.open("counter")
    dana = Cashier(window, qtbot, language)
    before = receipts(full_cafe)
    dana.enter(CARD)
    dana.enter("100.00")
    dana.press(Qt.Key.Key_F4)
    dana.enter("34.50")
    dana.enter()
    assert (receipts(full_cafe), dana.is_ready) == (before, True)
    assert dana.sees(_money(dana, 1000))
    for _ in range(2):  # off again, and less
        dana.press(Qt.Key.Key_F4)
        dana.settle()
    dana.enter("10")
    dana.enter()
    assert receipts(full_cafe) == before + 1
    assert dana.sees("Recorded: {sum}", sum=_money(dana, 10000 - 1000))
    qtbot.waitUntil(lambda: not window.is_busy)
    window.close()


@BOTH
def test_a_clock_before_the_last_entry_is_asked_about_by_keys_alone(
    cashier, full_cafe, language, monkeypatch
):
    dana = cashier(language)
    dana.enter(CARD)
    dana.enter("100.00")
    database = dana.page.context.database
    behind = FixedClock(database.clock.now() - timedelta(days=400))
    monkeypatch.setattr(database, "clock", behind)
    _stops(dana, full_cafe, "Enter again records it anyway.")


@BOTH
def test_typing_anywhere_on_the_page_reaches_the_scan_field(cashier, language):
    dana = cashier(language)
    dana.enter("50.00")
    dana.page.basket.pay.setFocus()
    dana.type("P1")
    dana.enter()
    assert [one.name for one in dana.till.lines] == ["", "הפוך גדול"]


def test_the_gui_thread_never_reads_the_file_and_never_works_long(
    cashier, full_cafe, monkeypatch, capsys
):
    dana = cashier("he")
    dana.enter(CARD)
    dana.press(Qt.Key.Key_F9)
    on_gui: list[str] = []

    def watched(name, method):
        def asked(self, *facts, **named):
            if threading.current_thread() is threading.main_thread():
                on_gui.append(name)
            return method(self, *facts, **named)

        return asked

    for name in ("read", "work"):
        monkeypatch.setattr(Database, name, watched(name, getattr(Database, name)))
    stretches, last = [], [time.thread_time()]

    def tick():
        now = time.thread_time()
        stretches.append(now - last[0])
        last[0] = now

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(1)
    begun = time.perf_counter()
    dana.enter(CARD)
    picture_ms = (time.perf_counter() - begun) * 1000
    longest = []
    for amount in ("88.80", "77.70", "66.60"):
        stretches.clear()
        for entered in (CARD, "P1", "P2", amount, ""):
            dana.enter(entered)
        longest.append(max(stretches))
    timer.stop()
    with capsys.disabled():
        sys.stdout.write(
            f"\ncard to picture {picture_ms:.0f} ms; longest on the GUI thread "
            f"{1000 * min(longest):.0f} ms\n"
        )
    assert on_gui == []
    # What the window does itself, it does at every sale; what else the machine does, at some.
    assert min(longest) < _LONGEST_ON_GUI_S


def test_a_long_name_and_many_notes_take_no_room_from_the_basket(cashier, full_cafe):
    with full_cafe.work() as work:
        name = "Nguyễn Thị Hoàng Phương Anh"
        programs.create_program(work, programs.plan_of({"name": f"The club of {name}"}))
        members.enrol(work, first_name=name, last_name="Thư", cards=["555"], birthday="19.6.1990")
    dana = cashier("en")
    dana.enter("555")
    card = dana.page.member
    dana.qtbot.waitUntil(lambda: len(chips(card)) >= 4)
    assert card.minimumSizeHint().width() < sum(chip.sizeHint().width() for chip in chips(card))


def chips(card):
    return [one for one in card.findChildren(QLabel) if one.property("chip") and one.isVisible()]
