"""The outbox's decisions, without any I/O: what an answer does to a row, who gets which channel."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Final

from models.values import Channel, RecipientState


class Reason(StrEnum):
    """Why an outbox row stands where it stands."""

    NO_CONSENT = "no_consent"
    OPTED_OUT = "opted_out"
    NO_ADDRESS = "no_address"
    BAD_ADDRESS = "bad_address"
    SAME_ADDRESS = "same_address"
    WRITTEN_TO_LATELY = "written_to_lately"
    ERASED = "erased"
    MERGED = "merged"
    SERVER_BUSY = "server_busy"
    CONNECTION_LOST = "connection_lost"
    REFUSED = "refused"
    GAVE_UP = "gave_up"
    NO_ANSWER = "no_answer"
    INTERRUPTED = "interrupted"


@dataclass(frozen=True, slots=True)
class Sent:
    """The server took the message."""

    reply: str


@dataclass(frozen=True, slots=True)
class Refused:
    """The server will never take this message (5xx)."""

    reply: str


@dataclass(frozen=True, slots=True)
class Later:
    """The server did not take the message now (4xx)."""

    reply: str


@dataclass(frozen=True, slots=True)
class Lost:
    """The connection broke before the final dot: the server cannot have taken the message."""

    reply: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """The final dot was on its way and no answer came: taken or not, nobody can say."""

    reply: str


Outcome = Sent | Refused | Later | Lost | Unknown

# Minutes until the next try, by the number of tries so far. After the last one it is a failure.
BACKOFF_MINUTES: Final = (1, 5, 15, 60)
LONGEST_BACKOFF: Final = timedelta(minutes=max(BACKOFF_MINUTES))


@dataclass(frozen=True, slots=True)
class Step:
    """What becomes of an outbox row."""

    state: RecipientState
    reason: Reason | None = None
    next_try_at: datetime | None = None


def step_after(outcome: Outcome, tries: int, now: datetime) -> Step:
    """Return what becomes of a row whose `tries`-th try ended like this.

    Only what certainly was not taken is tried again. A broken connection is at first retried
    at once: the mistake was the line's, not the message's.
    """
    match outcome:
        case Sent():
            return Step(RecipientState.SENT)
        case Refused():
            return Step(RecipientState.FAILED, Reason.REFUSED)
        case Unknown():
            return Step(RecipientState.UNKNOWN, Reason.NO_ANSWER)
        case Later() | Lost():
            if tries > len(BACKOFF_MINUTES):
                return Step(RecipientState.FAILED, Reason.GAVE_UP)
            busy = isinstance(outcome, Later)
            reason = Reason.SERVER_BUSY if busy else Reason.CONNECTION_LOST
            at_once = isinstance(outcome, Lost) and tries == 1
            wait = timedelta(minutes=0 if at_once else BACKOFF_MINUTES[tries - 1])
            return Step(RecipientState.QUEUED, reason, now + wait)


@dataclass(frozen=True, slots=True)
class Contact:
    """What the choice of a channel looks at. Masks are as in `Member`.

    `opted_out` are the channels without consent on which the member once decided something.
    """

    consent_mask: int
    reach_mask: int
    preferred: Channel | None
    addresses: Mapping[Channel, str | None]
    opted_out: frozenset[Channel] = frozenset()


@dataclass(frozen=True, slots=True)
class Choice:
    """A channel with its address, or the reason why there is none."""

    channel: Channel | None
    address: str | None = None
    reason: Reason | None = None


def choose_channel(contact: Contact, offered: Sequence[Channel]) -> Choice:
    """Return the member's channel: the preferred one if offered and allowed, else the plan's order.

    A channel needs consent now and a valid address. Without any, the reason is what stands in
    the way of the channel that came closest: no_address, opted_out, no_consent.
    """
    order = sorted(offered, key=lambda channel: channel is not contact.preferred)
    obstacles = set()
    for channel in order:
        obstacle = _obstacle(contact, channel)
        if obstacle is None:
            return Choice(channel, contact.addresses[channel])
        obstacles.add(obstacle)
    for reason in (Reason.NO_ADDRESS, Reason.OPTED_OUT):
        if reason in obstacles:
            return Choice(None, reason=reason)
    return Choice(None, reason=Reason.NO_CONSENT)


def _obstacle(contact: Contact, channel: Channel) -> Reason | None:
    if not contact.consent_mask & channel.bit:
        return Reason.OPTED_OUT if channel in contact.opted_out else Reason.NO_CONSENT
    if not contact.reach_mask & channel.bit or not contact.addresses.get(channel):
        return Reason.NO_ADDRESS
    return None


def choose_language(written: Sequence[str], members: str | None, shops: str) -> str:
    """Return the language to write in: the member's, else the shop's, else the file's first."""
    for language in (members, shops):
        if language in written:
            return str(language)
    return written[0]


def quiet_until(local: datetime, first_hour: int, last_hour: int) -> datetime | None:
    """Return when the quiet hours end that `local` lies in, or None outside of them.

    They last from `first_hour` up to, and without, `last_hour`, over midnight if need be;
    two equal hours mean none.
    """
    hour = local.hour
    if first_hour <= last_hour:
        quiet = first_hour <= hour < last_hour
    else:
        quiet = hour >= first_hour or hour < last_hour
    if not quiet:
        return None
    end = datetime.combine(local.date(), time(last_hour % 24), local.tzinfo)
    return end if end > local else end + timedelta(days=1)


def pause_seconds(since_last: timedelta, per_minute: int) -> float:
    """Return how long to wait before the next message; a clock set back costs one gap at most."""
    gap = 60.0 / per_minute
    return gap - min(max(since_last.total_seconds(), 0.0), gap)
