"""The database as services see it: one write transaction per user action, reads in snapshots."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from models import engine as sqlite
from services.core.clock import Clock, SystemClock, local_day
from services.core.errors import AppError, Busy, Cancelled, DamagedData, DiskFull, NotWritable
from services.core.news import News, NewsDesk
from services.core.shop import ShopFacts, read_shop


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


class Database:
    """An open shop. Make it with `services.core.opening.open_shop`."""

    def __init__(self, path: Path, clock: Clock | None = None) -> None:
        self.path = path
        self.clock = clock or SystemClock()
        self.news = NewsDesk()
        self._writes = sqlite.write_engine(path)
        self._reads = sqlite.read_engine(path)
        self._shop: ShopFacts | None = None

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

    @contextmanager
    def work(self, actor_id: int | None = None) -> Iterator[Work]:
        """Commit when the block ends well, roll back when it raises; then tell the news.

        Holds SQLite's write lock from its first moment: what a service reads inside cannot
        change before it writes. Busy after 20 s of waiting for another writer.
        """
        shop, now = self.shop, self.clock.now()
        with refusals(self.path), Session(self._writes) as session, session.begin():
            work = Work(session, shop, now, local_day(now, shop.timezone), actor_id)
            session.connection()
            yield work
            session.flush()
        self._shop = None if session.info.get("shop_changed") else self._shop
        for news in work.news:
            self.news.publish(news)

    @contextmanager
    def read(self, stopped: Callable[[], bool] | None = None) -> Iterator[Session]:
        """Yield a session over one snapshot; `stopped` may end a running query as Cancelled."""
        with refusals(self.path, stopped), Session(self._reads) as session:
            raw = session.connection().connection.driver_connection
            sqlite.stop_when(raw, stopped)
            try:
                yield session
            finally:
                sqlite.stop_when(raw, None)

    def close(self) -> None:
        """Let go of the file."""
        for engine in (self._reads, self._writes):
            engine.dispose()

    @property
    def write_engine(self) -> Engine:
        """Return the engine below, for the few that speak to SQLite itself (backup, import)."""
        return self._writes


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
