"""The transaction: all or nothing, told after, in snapshots, one writer at a time."""

import threading
from dataclasses import dataclass

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import IntegrityError

from models.member import Member
from services.core.errors import Cancelled, NotWritable
from services.core.news import News
from tests import build


@dataclass(frozen=True, slots=True)
class Heard(News):
    what: str


def members(session):
    return session.scalar(select(func.count()).select_from(Member))


def test_a_block_that_raises_leaves_nothing_and_tells_nobody(database, news):
    with pytest.raises(RuntimeError), database.work() as work:  # noqa: PT012 - the block is what is tested
        build.member(work)
        work.tell(Heard("never"))
        raise RuntimeError
    with database.read() as session:
        assert members(session) == 0
    assert news == []


def test_news_is_told_after_the_commit(database):
    seen = []

    def listen(_news):
        with database.read() as session:
            seen.append(members(session))

    database.news.subscribe(listen)
    with database.work() as work:
        build.member(work)
        work.tell(Heard("joined"))
    assert seen == [1]


def test_a_reader_keeps_its_snapshot_while_a_writer_commits(database):
    with database.read() as session:
        before = members(session)
        with database.work() as work:
            build.member(work)
        assert members(session) == before
    with database.read() as session:
        assert members(session) == before + 1


def test_a_reader_can_write_nothing(database):
    with pytest.raises(NotWritable), database.read() as session:
        session.execute(text("DELETE FROM branch"))


def test_writers_wait_for_each_other_instead_of_failing(database):
    def add():
        for _ in range(5):
            with database.work() as work:
                build.member(work)

    threads = [threading.Thread(target=add) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.read() as session:
        assert members(session) == 30


def test_a_running_query_can_be_stopped(database):
    endless = (
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    )
    with pytest.raises(Cancelled), database.read(lambda: True) as session:
        session.execute(text(endless))
    with database.read() as session:  # the connection is good for the next one
        assert members(session) == 0


def test_the_database_refuses_a_float_where_money_belongs(database):
    with pytest.raises(IntegrityError), database.work() as work:
        work.session.execute(
            text("UPDATE branch SET region_id = NULL, is_open = 0.5 WHERE code = 'A'")
        )


def test_commits_are_durable_and_foreign_keys_hold(database):
    with database.work() as work:
        pragmas = {
            name: work.session.scalar(text(f"PRAGMA {name}"))
            for name in ("synchronous", "journal_mode", "foreign_keys")
        }
    assert pragmas == {"synchronous": 2, "journal_mode": "wal", "foreign_keys": 1}
