"""Messages that people or gateways carry on: letters, SMS files, phone lists.

Rows count as sent when the file is whole. Killed in between, they are still queued, and doing it
again writes the same file anew under the same name.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from models.values import Channel
from services.campaigns import outbox, queries
from services.campaigns.channels.letters import write_letters
from services.campaigns.channels.lists import write_phone_list, write_sms_file
from services.campaigns.message import Letter, Sender, write
from services.campaigns.plan import Message
from services.campaigns.rules import Sent
from services.campaigns.sending import Voices, only_sender
from services.core.work import Database, Work
from services.security import record

_FILES = {Channel.POST: "letters", Channel.SMS: "sms", Channel.PHONE: "phone-list"}


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What was written: the file (None when nobody was left) and how many messages are in it."""

    file: Path | None
    count: int


def hand_over(
    database: Database,
    name: str,
    channel: Channel,
    folder: Path,
    sender: Sender,
    voices: Voices,
) -> HandedOver:
    """Write the campaign's waiting messages of a channel into one file in the folder.

    Consent is checked now. NotPrepared without an audience, AlreadySending while somebody sends.
    """
    with only_sender(database):
        with database.work() as work:
            outbox.give_up_interrupted(work)
            campaign = outbox.begin(work, name)
            taken = outbox.permitted(work, campaign.id, channel)
            messages = queries.messages(work.session, campaign.id)
        file = None
        if taken:
            file = folder / _file_name(campaign.id, taken[0].id, channel)
            letters = [_letter(claim, messages, channel, sender, voices) for claim in taken]
            _write(file, channel, letters, database.today())
        with database.work() as work:
            if file is not None:
                _note(work, campaign.id, channel, taken, file.name)
            outbox.finish(work, campaign.id)
    return HandedOver(file, len(taken))


def _file_name(campaign_id: int, first_id: int, channel: Channel) -> str:
    """Return a name made of numbers: the campaign's own name may hold anything."""
    kind = "pdf" if channel is Channel.POST else "csv"
    return f"campaign-{campaign_id}-{_FILES[channel]}-{first_id}.{kind}"


def _letter(
    claim: outbox.Claim,
    messages: dict[tuple[Channel, str], Message],
    channel: Channel,
    sender: Sender,
    voices: Voices,
) -> Letter:
    words = voices(claim.language)
    written = write(messages[channel, claim.language], claim.reader, sender, words)
    reader = claim.reader
    return Letter(reader.member_no, reader.name, claim.address, written, words, sender.shop.name)


def _write(file: Path, channel: Channel, letters: Sequence[Letter], day: date) -> None:
    match channel:
        case Channel.POST:
            write_letters(file, letters, day)
        case Channel.SMS:
            write_sms_file(file, letters)
        case Channel.PHONE:
            write_phone_list(file, letters)
        case Channel.EMAIL:
            raise ValueError(channel)


def _note(
    work: Work, campaign_id: int, channel: Channel, taken: Sequence[outbox.Claim], file: str
) -> None:
    for claim in taken:
        outbox.settle(work, claim, Sent(file))
    facts = {"channel": channel.value, "count": len(taken)}
    record(work, "campaign.hand_over", "campaign", campaign_id, **facts)
