"""The log is folded into the file by a thread of its own, never by who commits a sale."""

import sqlite3
import threading
from contextlib import closing

import pytest
from sqlalchemy import text

from models import engine as sqlite
from services.core.folding import COMMITS, Folding
from tests import build


def in_the_file_alone(path):
    """How many members the file holds, the log left out."""
    with closing(sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)) as connection:
        return connection.execute("SELECT count(*) FROM member").fetchone()[0]


def add(database):
    with database.work() as work:
        build.member(work)


def test_after_some_commits_the_file_holds_them_without_its_log(database):
    for _ in range(COMMITS - 1):
        add(database)
    assert in_the_file_alone(database.path) == 0
    add(database)
    for thread in threading.enumerate():
        if thread.name == "folding":
            thread.join()
    assert in_the_file_alone(database.path) == COMMITS


def test_a_commit_of_many_pages_leaves_the_log_as_it_is(database):
    with database.work() as work:
        build.member(work)
        work.session.execute(text("CREATE TABLE big AS SELECT zeroblob(5000000) AS filler"))
    log = database.path.with_name(database.path.name + "-wal")
    assert log.stat().st_size > 5_000_000
    assert in_the_file_alone(database.path) == 0


def test_one_folding_at_a_time_and_closing_waits_for_it(database, monkeypatch):
    folded, is_awaited = [], threading.Event()
    folding = database._folding  # noqa: SLF001 - as the commits of a busy counter ask it

    def slow(path):
        is_awaited.wait(60)  # a disk that is slower than everybody
        folded.append(path)

    def awaited(wait=folding.wait):
        is_awaited.set()
        wait()

    monkeypatch.setattr(sqlite, "fold", slow)
    monkeypatch.setattr(folding, "wait", awaited)
    for _ in range(3 * COMMITS):
        folding.committed()
    assert folded == []
    database.close()
    assert folded == [database.path]


def test_a_commit_stands_where_no_thread_can_be_started(database, monkeypatch):
    def no_more(_thread):
        raise RuntimeError("can't start new thread")

    with monkeypatch.context() as machine:
        machine.setattr(threading.Thread, "start", no_more)
        for _ in range(COMMITS):
            add(database)
    with database.read() as session:
        assert session.scalar(text("SELECT count(*) FROM member")) == COMMITS
    database._folding.wait()  # noqa: SLF001 - as closing does


def test_a_file_that_is_gone_is_not_made_anew_and_nobody_is_troubled(tmp_path):
    gone = tmp_path / "gone #1?.db"
    with pytest.raises(sqlite.DriverError):
        sqlite.fold(gone)
    folding = Folding(gone)
    for _ in range(COMMITS):
        folding.committed()
    folding.wait()
    assert list(tmp_path.iterdir()) == []
