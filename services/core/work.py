"""The database as services see it: one write transaction per user action, reads in snapshots."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from models import engine as sqlite
from services.core.clock import Clock, SystemClock, local_day
from services.core.errors import AppError, Busy, Cancelled, DamagedData, DiskFull, NotWritable
from services.core.folding import Folding
from services.core.news import News, NewsDesk
from services.core.progress import Progress
from services.core.shop import ShopFacts, read_shop

_ASK_EVERY_SECONDS = 0.1


@dataclass(slots=True)
class Work:
    """A write transaction in progress.

    `now` is the one moment all its rows carry, `today` the shop's local day of it.
    """

    session: Session
    shop: ShopFacts
    now: datetime
    today: date
    actor_id: int | None = None
    news: list[News] = field(default_factory=list)

    def tell(self, news: News) -> None:
        """Keep a fact for the screens; it is told once the transaction is committed."""
        self.news.append(news)


@dataclass(frozen=True, slots=True)
class Bulk:
    """A connection of its own for a long piece of writing.

    `connection` is the bare driver's: fill temporary tables there while nobody waits, then read
    them inside the one `work()`, which runs on the same connection.
    """

    connection: Any
    work: Callable[[], AbstractContextManager["Work"]]


class Database:
    """An open shop. Make it with `services.core.opening.open_shop`.

    `acting_id` is the user at work in this window, None while nobody signed in.
    """

    def __init__(self, path: Path, clock: Clock | None = None) -> None:
        self.path = path
        self.clock = clock or SystemClock()
        self.news = NewsDesk()
        self._writes = sqlite.write_engine(path)
        self._reads = sqlite.read_engine(path)
        self._shop: ShopFacts | None = None
        self.acting_id: int | None = None
        self._standing_in = threading.local()
        self._folding = Folding(path)

    @property
    def shop(self) -> ShopFacts:
        """Return the shop's lasting facts (currency, zone, language), read once."""
        if self._shop is None:
            with self.read() as session:
                self._shop = read_shop(session)
        return self._shop

    def today(self) -> date:
        """Return the shop's local day."""
        return local_day(self.clock.now(), self.shop.timezone)

    @property
    def actor_id(self) -> int | None:
        """Return the user whose deeds these are: set by `acting`, else `acting_id`; or nobody."""
        return getattr(self._standing_in, "actor_id", self.acting_id)

    @contextmanager
    def acting(self, actor_id: int | None) -> Iterator[None]:
        """Let everything this thread does inside the block be this user's (None: nobody's).

        What runs by itself acts as nobody; what somebody started stays theirs when another
        signs in meanwhile.
        """
        before = vars(self._standing_in).copy()
        self._standing_in.actor_id = actor_id
        try:
            yield
        finally:
            vars(self._standing_in).clear()
            vars(self._standing_in).update(before)

    @contextmanager
    def work(self, actor_id: int | None = None) -> Iterator[Work]:
        """Commit when the block ends well, roll back when it raises; then tell the news.

        Holds SQLite's write lock from its first moment: what a service reads inside cannot
        change before it writes. Busy after 20 s of waiting for another writer.
        """
        with self._work(self._writes, actor_id) as work:
            yield work

    @contextmanager
    def bulk(self, actor_id: int | None = None) -> Iterator[Bulk]:
        """Yield a connection with temporary tables on disk, for work on millions of rows."""
        engine = sqlite.bulk_engine(self.path)
        try:
            with refusals(self.path):
                raw = engine.raw_connection()
                try:
                    yield Bulk(raw.driver_connection, lambda: self._work(engine, actor_id))
                finally:
                    raw.close()
        finally:
            engine.dispose()

    @contextmanager
    def _work(self, engine: Engine, actor_id: int | None) -> Iterator[Work]:
        shop, now = self.shop, self.clock.now()
        actor_id = self.actor_id if actor_id is None else actor_id
        facts = {"actor_id": actor_id}
        with refusals(self.path), Session(engine, info=facts) as session, session.begin():
            work = Work(session, shop, now, local_day(now, shop.timezone), actor_id)
            session.connection()
            yield work
            session.flush()
        self._folding.committed()
        self._shop = None if session.info.get("shop_changed") else self._shop
        for news in work.news:
            self.news.publish(news)

    @contextmanager
    def read(self, stopped: Callable[[], bool] | None = None) -> Iterator[Session]:
        """Yield a session over one snapshot; `stopped` may end a running query as Cancelled."""
        facts = {"actor_id": self.actor_id}
        with refusals(self.path, stopped), Session(self._reads, info=facts) as session:
            raw = session.connection().connection.driver_connection
            sqlite.stop_when(raw, stopped)
            try:
                yield session
            finally:
                sqlite.stop_when(raw, None)

    def close(self) -> None:
        """Let go of the file."""
        self._folding.wait()
        for engine in (self._reads, self._writes):
            engine.dispose()


class _Remembered:
    """Progress that can be told again how far it was."""

    def __init__(self, progress: Progress) -> None:
        self._progress, self._last = progress, (0, 0)

    def step(self, done: int, total: int) -> None:
        """Pass it on."""
        self._last = (done, total)
        self._progress.step(done, total)

    def again(self) -> None:
        """Give the watcher a chance to stop the work."""
        self._progress.step(*self._last)


@contextmanager
def interruptible(connection: Any, progress: Progress) -> Iterator[Progress]:
    """Yield progress that stops a statement that runs long, as it stops a loop.

    What `progress.step` raises inside a running statement is what the block raises.
    """
    watched = _Remembered(progress)
    raised: list[BaseException] = []
    asked = 0.0

    def stopped() -> bool:
        nonlocal asked
        try:
            if time.monotonic() - asked >= _ASK_EVERY_SECONDS:
                asked = time.monotonic()
                watched.again()
        except BaseException as error:  # noqa: BLE001 - SQLite would swallow it; raised below
            raised.append(error)
        return bool(raised)

    sqlite.stop_when(connection, stopped)
    try:
        yield watched
    except Exception:
        if raised:
            raise raised[0] from None
        raise
    finally:
        with suppress(sqlite.DriverError):  # closed, when a signal ended its transaction
            sqlite.stop_when(connection, None)


@contextmanager
def refusals(path: Path, stopped: Callable[[], bool] | None = None) -> Iterator[None]:
    """Turn what the environment does to SQLite into refusals the user can act on."""
    try:
        yield
    except DBAPIError as error:
        refusal = _refusal(str(error.orig), path, stopped)
        if refusal is None:
            raise
        raise refusal from error
    except sqlite.DriverError as error:
        refusal = _refusal(str(error), path, stopped)
        if refusal is None:
            raise
        raise refusal from error


def _refusal(message: str, path: Path, stopped: Callable[[], bool] | None) -> AppError | None:
    if message == "interrupted" and stopped is not None:
        return Cancelled()
    if "is locked" in message or "is busy" in message:
        return Busy(name=path.name)
    if "is full" in message or "disk I/O error" in message:
        return DiskFull(name=path.name)
    if "readonly" in message or "unable to open" in message:
        return NotWritable(name=path.name, reason=message)
    if "malformed" in message or "not a database" in message:
        return DamagedData(name=path.name, newest_backup=None)
    return None
