"""What a shop does once a day runs beside the window, in a process of its own."""

import sys
from datetime import timedelta

import pytest

from services.core.clock import FixedClock
from tests.conftest import NOW
from ui.desktop.core.daily import Daily


def writes(path, code=0):
    """Return a command that adds a line to a file and ends with the code."""
    script = f"import sys; open({str(path)!r}, 'a').write('ran\\n'); sys.exit({code})"
    return [sys.executable, "-c", script]


@pytest.fixture
def daily(context):
    made = []

    def make(command):
        made.append(Daily(context, command))
        return made[-1]

    yield make
    for one in made:
        one.close()


def test_the_days_work_is_done_once_and_again_the_next_day(qtbot, context, daily, tmp_path):
    one = daily(writes(tmp_path / "log"))
    with qtbot.waitSignal(one.ran):
        assert one.look()
        assert not one.look()  # while it runs
    assert not one.look()
    context.database.clock = FixedClock(NOW + timedelta(days=1))
    with qtbot.waitSignal(one.ran):
        assert one.look()
    assert (tmp_path / "log").read_text() == "ran\nran\n"


def test_a_window_opened_later_that_day_does_not_do_it_again(qtbot, daily, tmp_path):
    first = daily(writes(tmp_path / "log"))
    with qtbot.waitSignal(first.ran):
        first.look()
    assert not daily(writes(tmp_path / "log")).look()


def test_what_was_refused_is_tried_again_at_the_next_look(qtbot, daily, tmp_path):
    one = daily(writes(tmp_path / "log", code=1))
    for _ in range(2):
        with qtbot.waitSignal(one.ran) as ran:
            assert one.look()
        assert ran.args == [False]


def test_closing_the_window_stops_the_work(daily):
    one = daily([sys.executable, "-c", "import time; time.sleep(600)"])
    assert one.look()
    one.close()
    assert one.look()  # nothing is running any more
    one.close()


def test_a_program_that_is_not_there_is_no_reason_to_stop_selling(qtbot, daily):
    one = daily(["/nowhere/at/all"])
    one.look()
    qtbot.waitUntil(one.look)


@pytest.mark.slow
def test_the_real_command_does_the_days_work_on_the_open_shop(qtbot, context):
    one = Daily(context)
    with qtbot.waitSignal(one.ran) as ran:
        assert one.look()
    assert ran.args == [True]
    assert list((context.folder.path / "backups").glob("*"))
