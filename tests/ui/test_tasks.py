"""Work off the GUI thread tells exactly one outcome, on the GUI thread."""

import threading

import pytest
from PySide6.QtCore import QThread
from sqlalchemy import text

from services.core.errors import Cancelled
from tests.ui.conftest import PATIENCE_S
from ui.desktop.core.tasks import Latest, Task, reading


def test_the_answer_comes_on_the_gui_thread(tasks, qtbot):
    heard: list[object] = []
    threads = []

    def work(_):
        threads.append(QThread.currentThread())
        return 42

    task = Task(work)
    task.succeeded.connect(lambda answer: heard.append((answer, QThread.currentThread())))
    with qtbot.waitSignal(task.ended):
        tasks.start(task)
    assert heard == [(42, task.thread())]
    assert threads[0] is not task.thread()


def test_cancel_stops_at_the_next_step(tasks, qtbot):
    started = threading.Event()

    def endless(progress):
        started.set()
        while True:
            progress.step(0, 0)

    task = Task(endless)
    with qtbot.waitSignal(task.stopped), qtbot.assertNotEmitted(task.failed):
        tasks.start(task, writes=True)
        assert started.wait(PATIENCE_S)
        task.cancel()


def test_a_failure_is_one_outcome_and_brings_the_exception(tasks, qtbot):
    error = ValueError("x")

    def fail(_):
        raise error

    task = Task(fail)
    outcomes: list[object] = []
    for signal in (task.succeeded, task.failed):
        signal.connect(outcomes.append)
    task.stopped.connect(lambda: outcomes.append("stopped"))
    with qtbot.waitSignal(task.ended):
        tasks.start(task)
    assert outcomes == [error]
    assert tasks.running == 0


def test_progress_is_told_with_its_last_step(tasks, qtbot):
    def count(progress):
        for n in range(501):
            progress.step(n, 500)

    task = Task(count)
    told = []
    task.progressed.connect(lambda done, total: told.append((done, total)))
    with qtbot.waitSignal(task.ended):
        tasks.start(task)
    assert told[-1] == (500, 500)
    assert len(told) < 100, "the GUI thread is not flooded"


def test_writers_wait_for_each_other(tasks, qtbot):
    inside, most = [], []

    def write(_):
        inside.append(1)
        most.append(len(inside))
        threading.Event().wait(0.02)
        inside.pop()

    made = [Task(write) for _ in range(4)]
    with qtbot.waitSignals([task.ended for task in made]):
        for task in made:
            tasks.start(task, writes=True)
    assert max(most) == 1


def test_readers_run_side_by_side(tasks, qtbot):
    meeting = threading.Barrier(2, timeout=PATIENCE_S)
    made = [Task(lambda _: meeting.wait()) for _ in range(2)]
    with qtbot.waitSignals([task.succeeded for task in made]):
        for task in made:
            tasks.start(task)


def test_a_new_question_cancels_the_old_whose_answer_is_never_heard(tasks, qtbot):
    gate = threading.Event()
    heard: list[object] = []
    question = Latest(tasks)
    old = Task(lambda _: gate.wait(PATIENCE_S) and "old")
    new = Task(lambda _: "new")
    with qtbot.waitSignals([old.ended, new.ended]):
        question.ask(old, heard.append, heard.append)
        question.ask(new, heard.append, heard.append)
        gate.set()
    assert heard == ["new"]
    assert old.is_cancelled()


def test_a_running_query_is_ended_by_cancelling(tasks, qtbot, database):
    started = threading.Event()
    endless = text(
        "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n"
    )

    def ask(session):
        started.set()
        return session.execute(endless).scalar()

    task = reading(database, ask)
    with qtbot.waitSignal(task.stopped):
        tasks.start(task)
        assert started.wait(PATIENCE_S)
        task.cancel()


def test_closing_stops_what_runs_and_what_waits(tasks, qtbot):
    started = threading.Event()

    def endless(progress):
        started.set()
        while True:
            progress.step(0, 0)

    for _ in range(3):
        tasks.start(Task(endless), writes=True)
    assert started.wait(PATIENCE_S)
    assert tasks.close(PATIENCE_S)


def test_work_that_was_never_asked_to_stop_may_still_say_it_was_cancelled(tasks, qtbot):
    def give_up(_):
        raise Cancelled

    task = Task(give_up)
    with qtbot.waitSignal(task.stopped):
        tasks.start(task)


@pytest.fixture(autouse=True)
def _app(qtbot):
    """Signals need an application."""
