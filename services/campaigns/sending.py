"""Sending a campaign's e-mails: one at a time, each answered for before the next.

One process sends per data folder. It may be killed at any moment: what it had handed over without
an answer becomes `unknown`, everything else is where it was.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from models.values import Channel
from services.campaigns import outbox, queries
from services.campaigns.channels.carrier import Carrier
from services.campaigns.errors import AlreadySending, MailUnreachable, ManyRefused
from services.campaigns.message import Mail, Sender, compose, write
from services.campaigns.plan import Message
from services.campaigns.rules import (
    BACKOFF_MINUTES,
    LONGEST_BACKOFF,
    Later,
    Outcome,
    Refused,
    Unknown,
    pause_seconds,
    quiet_until,
)
from services.core import gate
from services.core.errors import Busy
from services.core.folder import DataFolder
from services.core.progress import SILENT, Progress
from services.core.settings import (
    MAILS_PER_MINUTE,
    QUIET_FROM_HOUR,
    QUIET_TO_HOUR,
    read_setting,
)
from services.core.words import Words
from services.core.work import Database

Voices = Callable[[str], Words]
Sleep = Callable[[float], None]

_BATCH = 200
# A connection lost on the way is opened again after so many seconds, then the run ends.
_PATIENCE = (5.0, 30.0, 120.0)
# So many refusals in a row are about us, not about the readers; so many "not now" are a server
# that wants to be left alone for a while.
_STREAK = 25
_NAP = 1.0


@dataclass(slots=True)
class Run:
    """One run of the sender over a campaign; made and driven by `send`."""

    database: Database
    campaign_id: int
    messages: dict[tuple[Channel, str], Message]
    carrier: Carrier
    sender: Sender
    voices: Voices
    sleep: Sleep
    progress: Progress
    per_minute: int
    quiet_hours: tuple[int, int]
    done: int = 0
    refused: int = 0
    put_off: int = 0
    last_at: datetime | None = None

    def all_due(self) -> datetime | None:
        """Send what is due; return when to go on, None when nothing waits."""
        while True:
            until = self._quiet_until()
            if until is not None:
                return until
            with self.database.read() as session:
                now = self.database.clock.now()
                due = queries.due_ids(session, self.campaign_id, Channel.EMAIL, now, _BATCH)
                next_at = queries.next_try_at(session, self.campaign_id, Channel.EMAIL)
            if not due:
                return next_at
            for recipient_id in due:
                self._one(recipient_id)
                self.done += 1
                self.progress.step(self.done, 0)
                if self.put_off >= _STREAK:
                    self.put_off = 0
                    return self.database.clock.now() + timedelta(minutes=BACKOFF_MINUTES[0])

    def wait(self, until: datetime) -> None:
        """Sleep until then; a step back of the clock lengthens that by the longest wait at most."""
        self.carrier.close()
        left = (until - self.database.clock.now()).total_seconds()
        left = min(left, timedelta(days=1).total_seconds())
        while left > 0:
            self.sleep(min(_NAP, left))
            left -= _NAP
            self.progress.step(self.done, 0)

    def _one(self, recipient_id: int) -> None:
        if self.last_at is not None:
            self.sleep(pause_seconds(self.database.clock.now() - self.last_at, self.per_minute))
        self._connect()
        with self.database.work() as work:
            taken = outbox.claim(work, recipient_id, Channel.EMAIL)
        if taken is None:
            return
        self.last_at = self.database.clock.now()
        outcome = self._carry(taken)
        with self.database.work() as work:
            outbox.settle(work, taken, outcome)
        self.refused = self.refused + 1 if isinstance(outcome, Refused) else 0
        self.put_off = self.put_off + 1 if isinstance(outcome, Later) else 0
        if self.refused >= _STREAK:
            raise ManyRefused(count=self.refused, reply=outcome.reply)

    def _carry(self, taken: outbox.Claim) -> Outcome:
        """Hand the mail over; whatever stops us on the way, the row says what is known of it."""
        try:
            return self.carrier.send(self._mail(taken))
        except BaseException:
            with self.database.work() as work:
                if self.carrier.in_doubt:
                    outbox.settle(work, taken, Unknown("stopped"))
                else:
                    outbox.put_back(work, taken)
            raise

    def _mail(self, taken: outbox.Claim) -> Mail:
        words = self.voices(taken.language)
        message = self.messages[Channel.EMAIL, taken.language]
        written = write(message, taken.reader, self.sender, words)
        now = self.database.clock.now()
        return compose(written, self.sender, taken.address, words, taken.uid, now)

    def _connect(self) -> None:
        """Have a connection before a row is touched; be patient only once it has worked."""
        for wait in _PATIENCE if self.last_at else ():
            try:
                self.carrier.open()
            except MailUnreachable:
                self.sleep(wait)
            else:
                return
        self.carrier.open()

    def _quiet_until(self) -> datetime | None:
        local = self.database.clock.now().astimezone(ZoneInfo(self.sender.shop.timezone))
        return quiet_until(local, *self.quiet_hours)


def send(
    database: Database,
    name: str,
    carrier: Carrier,
    sender: Sender,
    voices: Voices,
    *,
    until_done: bool = False,
    sleep: Sleep = time.sleep,
    progress: Progress = SILENT,
) -> datetime | None:
    """Send the campaign's e-mails that are due; with `until_done` also wait for the rest.

    Returns when to go on with rows that still wait, None when there are none. NotPrepared
    without an audience, AlreadySending while another process sends, ManyRefused, and what
    `Carrier.open` and `send` raise. May be called again at any time: it goes on where it was.
    """
    with only_sender(database):
        run = _run(database, name, carrier, sender, voices, sleep, progress)
        try:
            go_on_at = run.all_due()
            while until_done and go_on_at is not None:
                run.wait(min(go_on_at, database.clock.now() + LONGEST_BACKOFF))
                go_on_at = run.all_due()
        finally:
            carrier.close()
        with database.work() as work:
            outbox.finish(work, run.campaign_id)
    return go_on_at


@contextmanager
def only_sender(database: Database) -> Iterator[None]:
    """Be the one process that sends for this shop; AlreadySending while another is."""
    with ExitStack() as held:
        try:
            held.enter_context(gate.sending(DataFolder(database.path.parent)))
        except Busy as busy:
            raise AlreadySending from busy
        yield


def _run(
    database: Database,
    name: str,
    carrier: Carrier,
    sender: Sender,
    voices: Voices,
    sleep: Sleep,
    progress: Progress,
) -> Run:
    with database.work() as work:
        outbox.give_up_interrupted(work)
        campaign = outbox.begin(work, name)
        return Run(
            database=database,
            campaign_id=campaign.id,
            messages=queries.messages(work.session, campaign.id),
            carrier=carrier,
            sender=sender,
            voices=voices,
            sleep=sleep,
            progress=progress,
            per_minute=read_setting(work.session, MAILS_PER_MINUTE),
            quiet_hours=(
                read_setting(work.session, QUIET_FROM_HOUR),
                read_setting(work.session, QUIET_TO_HOUR),
            ),
        )
