"""`campaign`: make, prepare, send and follow a campaign."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from models.values import CampaignState, Channel, RecipientState
from services import campaigns
from services.core.errors import NotReadable
from services.core.files import read_small
from services.core.words import Text
from ui.cli.desk import Answer, Desk
from ui.words import words_for

HELP = "make, prepare, send and follow a campaign"

_STATES = {
    RecipientState.QUEUED: Text("waiting"),
    RecipientState.SENDING: Text("being sent"),
    RecipientState.SENT: Text("sent"),
    RecipientState.FAILED: Text("failed"),
    RecipientState.UNKNOWN: Text("unknown"),
    RecipientState.SKIPPED: Text("left out"),
}
_STEPS = {
    CampaignState.DRAFT: Text("draft"),
    CampaignState.PILOT: Text("pilot"),
    CampaignState.WAITING: Text("waiting for approval"),
    CampaignState.SENDING: Text("on its way"),
    CampaignState.RUNNING: Text("running"),
    CampaignState.FINISHED: Text("finished"),
}
_REASONS = {
    campaigns.Reason.NO_CONSENT: Text("did not agree to be written to"),
    campaigns.Reason.NO_ADDRESS: Text("no address"),
    campaigns.Reason.OPTED_OUT: Text("asked for no more messages"),
    campaigns.Reason.BAD_ADDRESS: Text("an address no mail server takes"),
    campaigns.Reason.SAME_ADDRESS: Text("same address as another reader"),
    campaigns.Reason.WRITTEN_TO_LATELY: Text("written to lately"),
    campaigns.Reason.ERASED: Text("erased"),
    campaigns.Reason.MERGED: Text("merged into another member"),
    campaigns.Reason.SERVER_BUSY: Text("the mail server asks to try later"),
    campaigns.Reason.CONNECTION_LOST: Text("the connection broke before the message was through"),
    campaigns.Reason.REFUSED: Text("refused by the mail server"),
    campaigns.Reason.GAVE_UP: Text("given up after several tries"),
    campaigns.Reason.NO_ANSWER: Text("handed over, but no answer came"),
    campaigns.Reason.INTERRUPTED: Text("sending was interrupted in the middle"),
}
_FILES = {"letters": Channel.POST, "sms-file": Channel.SMS, "phone-list": Channel.PHONE}


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    acts = parser.add_subparsers(dest="act", required=True, metavar="ACT")
    create = acts.add_parser("create", help="keep a campaign file (TOML) as a draft")
    create.add_argument("file", type=Path, metavar="FILE")
    acts.add_parser("prepare", help="freeze today's audience").add_argument("name")
    for act, text in (("send", "send the e-mails that are due"), ("resume", "go on sending")):
        send = acts.add_parser(act, help=text)
        send.add_argument("name", nargs=None if act == "send" else "?")
        send.add_argument("--until-done", action="store_true", help="wait for what is put off")
        send.add_argument("--to-folder", type=Path, metavar="DIR", help="files instead of a server")
    for act in _FILES:
        files = acts.add_parser(act, help="write the messages of this channel into a file")
        files.add_argument("name")
        files.add_argument("--out", type=Path, required=True, metavar="DIR")
    retry = acts.add_parser("retry", help="queue failed or unknown ones again, on your word")
    retry.add_argument("name")
    retry.add_argument("state", choices=[RecipientState.FAILED, RecipientState.UNKNOWN])
    acts.add_parser("results", help="states, reasons and what followed").add_argument("name")
    acts.add_parser("list", help="all campaigns")
    no_more = acts.add_parser("opt-out", help="nobody at this address wants more messages")
    no_more.add_argument("channel", choices=[channel.value for channel in Channel])
    no_more.add_argument("address")
    acts.add_parser("password", help="keep the mail password, read from standard input")


def run(arguments: argparse.Namespace, desk: Desk) -> Answer:
    """Do the act."""
    acts: dict[str, Callable[[argparse.Namespace, Desk], Answer]] = {
        "create": _create,
        "prepare": _prepare,
        "send": _send,
        "resume": _resume,
        "retry": _retry,
        "results": _results,
        "list": _list,
        "opt-out": _opt_out,
        "password": _password,
    }
    return acts.get(arguments.act, _hand_over)(arguments, desk)


def _create(arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.work() as work:
        name = campaigns.create(work, read_small(arguments.file, campaigns.LARGEST_FILE)).name
    return _standing(name, desk)


def _prepare(arguments: argparse.Namespace, desk: Desk) -> Answer:
    campaigns.prepare(desk.database, arguments.name)
    return _standing(arguments.name, desk)


def _send(arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.read() as session:
        sender = campaigns.mail_sender(session)
        folder = arguments.to_folder
        carrier: campaigns.Carrier = (
            campaigns.MailFolder(folder)
            if folder
            else campaigns.SmtpCarrier(campaigns.mail_server(session))
        )
    go_on_at = campaigns.send(
        desk.database,
        arguments.name,
        carrier,
        sender,
        words_for,
        until_done=arguments.until_done,
        progress=desk.progress,
    )
    answer = _standing(arguments.name, desk)
    answer.facts["next_try_at"] = go_on_at
    return answer


def _resume(arguments: argparse.Namespace, desk: Desk) -> Answer:
    """Go on with the named campaign, or with all that were left on their way."""
    if arguments.name is not None:
        return _send(arguments, desk)
    with desk.database.read() as session:
        open_ones = [
            campaign.name
            for campaign in reversed(campaigns.campaigns(session))
            if campaign.state is CampaignState.SENDING
        ]
    answers = [_send(argparse.Namespace(**vars(arguments) | {"name": n}), desk) for n in open_ones]
    lines = [line for answer in answers for line in answer.lines]
    return Answer(
        {"campaigns": [answer.facts for answer in answers]},
        lines or [desk.words("No campaign is on its way.")],
    )


def _hand_over(arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.read() as session:
        sender = campaigns.letter_sender(session)
    done = campaigns.hand_over(
        desk.database, arguments.name, _FILES[arguments.act], arguments.out, sender, words_for
    )
    answer = _standing(arguments.name, desk)
    answer.facts.update(file=done.file and str(done.file), written=done.count)
    if done.file is not None:
        text = desk.words("{n} messages in {file}", n=done.count, file=str(done.file))
        answer.lines.append(text)
    return answer


def _retry(arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.work() as work:
        campaigns.retry(work, arguments.name, RecipientState(arguments.state))
    return _standing(arguments.name, desk)


def _results(arguments: argparse.Namespace, desk: Desk) -> Answer:
    answer = _standing(arguments.name, desk)
    with desk.database.read() as session:
        campaign = campaigns.get_campaign(session, arguments.name)
        came = campaigns.response(session, campaign.id, campaign.plan["response_days"])
        doubtful = campaigns.recipients(session, campaign.id, [RecipientState.UNKNOWN])
        failed = campaigns.recipients(session, campaign.id, [RecipientState.FAILED])
    answer.facts["response"] = {
        "days": came.days,
        "contacted": came.contacted,
        "responded": came.responded,
        "rate": came.rate,
        "receipts": came.receipts,
        "revenue_minor": came.revenue_minor,
    }
    answer.facts["unknown"] = [_row(row) for row in doubtful]
    answer.facts["failed"] = [_row(row) for row in failed]
    words, shop = desk.words, desk.database.shop
    answer.lines.append(
        words(
            "{responded} of {contacted} bought within {days} days ({share}): {revenue}.",
            responded=came.responded,
            contacted=came.contacted,
            days=came.days,
            share=words.formats.share(came.rate),
            revenue=words.formats.money(came.revenue_minor, shop.currency),
        )
    )
    answer.lines.extend(f"  {row.member_no}  {row.address}  {row.reply or ''}" for row in doubtful)
    return answer


def _row(row: campaigns.RecipientRow) -> dict[str, Any]:
    return {
        "member_no": row.member_no,
        "channel": row.channel,
        "address": row.address,
        "reason": row.reason,
        "reply": row.reply,
    }


def _list(_arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.read() as session:
        found = [
            _facts(campaign, campaigns.counts(session, campaign.id))
            for campaign in campaigns.campaigns(session)
        ]
    words = desk.words
    lines = [f"{one['campaign']}: {words(_STEPS[CampaignState(one['state'])])}" for one in found]
    return Answer({"campaigns": found}, lines or [words("There are no campaigns yet.")])


def _opt_out(arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.work() as work:
        count = campaigns.opt_out(work, Channel(arguments.channel), arguments.address)
    text = desk.words("Noted: {n} members will get no more of it.", n=count)
    return Answer({"members": count}, [text])


def _password(_arguments: argparse.Namespace, desk: Desk) -> Answer:
    try:
        password = sys.stdin.readline().rstrip("\r\n")
    except UnicodeDecodeError as error:
        raise NotReadable(name="stdin", reason=error.reason) from error
    with desk.database.read() as session:
        campaigns.keep_password(session, password)
    return Answer({"kept": True}, [desk.words("The password is in the system’s keyring.")])


def _standing(name: str, desk: Desk) -> Answer:
    """Return where the campaign stands: its state, and its rows by state and reason."""
    with desk.database.read() as session:
        campaign = campaigns.get_campaign(session, name)
        counts = campaigns.counts(session, campaign.id)
        reasons = campaigns.reasons(session, campaign.id)
    words = desk.words
    lines = [f"{campaign.name}: {words(_STEPS[campaign.state])}"]
    lines += [f"  {words(_STATES[state])}: {n:,}" for state, n in counts.items() if n]
    lines += [f"    {words(_REASONS[reason])}: {n:,}" for reason, n in reasons.items()]
    return Answer(_facts(campaign, counts) | {"reasons": reasons}, lines)


def _facts(campaign: campaigns.CampaignRow, counts: dict[RecipientState, int]) -> dict[str, Any]:
    return {
        "campaign": campaign.name,
        "kind": campaign.kind,
        "state": campaign.state.value,
        "counts": {state.value: number for state, number in counts.items()},
        "total": sum(counts.values()),
    }
