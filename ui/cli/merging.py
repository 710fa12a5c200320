"""The deeds of `members` that change records: edit, card, duplicates, merge, undo-merge."""

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from models.values import Channel
from services import members, merging, paper
from ui.cli.desk import Answer, Desk
from ui.cli.numbers import count

_TEXTS = (
    "first-name", "last-name", "company", "tax-id", "job-title", "phone", "email", "birthday",
    "gender", "city", "postcode", "address", "language", "note",
)  # fmt: skip


def add(deeds: Any) -> None:
    """Declare the deeds and their arguments."""
    edit = deeds.add_parser("edit", help="change what is given and leave the rest")
    edit.add_argument("key", metavar="KEY", help="member number, card, phone or e-mail")
    for name in _TEXTS:
        edit.add_argument(f"--{name}", metavar="TEXT", help="an empty text empties it")
    card = deeds.add_parser("card", help="member cards with barcode and QR code, as a PDF")
    card.add_argument("keys", metavar="KEY", nargs="+")
    card.add_argument("--out", metavar="FILE", type=Path, required=True)
    card.add_argument("--issue", action="store_true", help="give a new card number first")
    card.add_argument("--sheet", action="store_true", help="ten to a page of A4")
    pairs = deeds.add_parser("duplicates", help="members who may be one person, likeliest first")
    pairs.add_argument("--limit", type=count, default=50, metavar="N")
    pairs.add_argument("--skip", type=int, default=0, metavar="N", help="pairs to pass over")
    pairs.add_argument("--not-the-same", nargs=2, metavar="KEY", help="these two are two people")
    merge = deeds.add_parser("merge", help="let one record of a person go into another")
    merge.add_argument("keep", metavar="KEEP", help="who goes on: number, card, phone or e-mail")
    merge.add_argument("other", metavar="OTHER")
    merge.add_argument(
        "--take",
        action="append",
        default=[],
        metavar="FIELD",
        choices=list(merging.FIELDS),
        help="take this field from OTHER",
    )
    merge.add_argument("--keep-household", action="store_true", help="the household of KEEP stays")
    merge.add_argument("--dry-run", action="store_true", help="only show what would be")
    undo = deeds.add_parser("undo-merge", help="let two merged records stand apart again")
    undo.add_argument("merge", type=count, metavar="N", help="the number merge gave")


def edit(arguments: argparse.Namespace, desk: Desk) -> Answer:
    """Change a profile."""
    names = [name.replace("-", "_") for name in _TEXTS]
    facts: Any = {n: getattr(arguments, n) for n in names if getattr(arguments, n) is not None}
    with desk.database.work() as work:
        match = members.get_by_key(work.session, arguments.key, work.shop.country)
        members.edit(work, match.id, **facts)
        row = members.get_row(work.session, match.id)
    line = desk.words("Customer {number} was changed.", number=row.member_no)
    return Answer({"changed": row.member_no, "fields": sorted(facts)}, [line])


def card(arguments: argparse.Namespace, desk: Desk) -> Answer:
    """Print cards, on numbers issued just now if asked."""
    database, words = desk.database, desk.words  # in this order: the shop tells the language
    country = database.shop.country
    with database.work() as work:
        ids = [members.get_by_key(work.session, key, country).id for key in arguments.keys]
        if arguments.issue:
            for member_id in ids:
                members.issue_card(work, member_id)
        cards = members.printed_cards(work.session, work.shop, ids)
        # Written before the commit: cards that were not printed were not given.
        paper.print_cards(
            cards,
            arguments.out,
            right_to_left=words.right_to_left,
            title=words("Member cards"),
            sheet=arguments.sheet,
        )
    numbers = [one.number for one in cards]
    return Answer({"cards": numbers, "file": str(arguments.out)}, [*numbers, str(arguments.out)])


def duplicates(arguments: argparse.Namespace, desk: Desk) -> Answer:
    """List suspected pairs, or remember that two are two."""
    database, words = desk.database, desk.words
    if arguments.not_the_same:
        with database.work() as work:
            two = [
                members.get_by_key(work.session, key, work.shop.country)
                for key in arguments.not_the_same
            ]
            members.tell_apart(work, two[0].id, two[1].id)
        numbers = [one.member_no for one in two]
        line = words("Customers {numbers} are two people.", numbers=", ".join(numbers))
        return Answer({"told_apart": numbers}, [line])
    with database.read() as session:
        found = members.suspicions(session)
        shown = found[arguments.skip : arguments.skip + arguments.limit]
        pairs = members.pairs_of(session, shown)
    lines = [
        f"{pair.score:3}  {_called(pair.older)} = {_called(pair.newer)}  "
        + ", ".join(words(members.REASONS[reason]) for reason in pair.reasons)
        for pair in pairs
    ]
    facts = [
        {
            "older": pair.older.member_no,
            "newer": pair.newer.member_no,
            "score": pair.score,
            "reasons": [reason.value for reason in pair.reasons],
        }
        for pair in pairs
    ]
    last = words("{shown} of {n} pairs", shown=len(pairs), n=len(found))
    return Answer({"pairs": facts, "of": len(found)}, [*lines, last])


def merge(arguments: argparse.Namespace, desk: Desk) -> Answer:
    """Merge two records, or show what would be."""
    database, words = desk.database, desk.words
    choices = dict.fromkeys(arguments.take, merging.Which.OTHER.value)
    if arguments.keep_household:
        choices["household"] = merging.Which.KEEP.value
    if arguments.dry_run:
        with database.read() as session:
            keep, other = (_found(session, key, desk) for key in (arguments.keep, arguments.other))
            return _previewed(merging.preview(session, keep.id, other.id, choices), desk)
    with database.work() as work:
        keep, other = (_found(work.session, k, desk) for k in (arguments.keep, arguments.other))
        number = merging.merge(work, keep.id, other.id, choices)
    line = words(
        "{other} went into {keep}. Undo it with: members undo-merge {merge}",
        other=other.member_no,
        keep=keep.member_no,
        merge=number,
    )
    return Answer({"kept": keep.member_no, "merged": other.member_no, "merge": number}, [line])


def undo_merge(arguments: argparse.Namespace, desk: Desk) -> Answer:
    """Undo a merge."""
    with desk.database.work() as work:
        merging.undo_merge(work, arguments.merge)
    line = desk.words("The two stand apart again.")
    return Answer({"undone": arguments.merge}, [line])


DEEDS = {
    "edit": edit,
    "card": card,
    "duplicates": duplicates,
    "merge": merge,
    "undo-merge": undo_merge,
}


def _found(session: Any, key: str, desk: Desk) -> members.Match:
    return members.get_by_key(session, key, desk.database.shop.country)


def _called(row: members.MemberRow) -> str:
    return f"{row.member_no} {row.name}".rstrip()


def _previewed(found: merging.Preview, desk: Desk) -> Answer:
    words, currency = desk.words, desk.database.shop.currency
    keys = [asdict(key) for key in found.keys]
    facts = {
        "keep": found.keep.record.row.member_no,
        "other": found.other.record.row.member_no,
        "fields": {
            pair.field: {
                "keep": list(pair.keep),
                "other": list(pair.other),
                "chosen": pair.chosen.value,
            }
            for pair in found.fields
        },
        "receipts": found.keep.receipts + found.other.receipts,
        "balances": {unit.value: amount for unit, amount in found.balances.items()},
        "keys": members.plain_values(keys),
        "channels": [channel.value for channel in found.channels],
        "must_choose": list(found.must_choose),
    }
    channels = [words(members.CHANNELS[c]) for c in Channel if c in found.channels]
    money = words.formats.money
    lines = [
        f"{_called(found.other.record.row)} → {_called(found.keep.record.row)}",
        words("{n} purchases", n=facts["receipts"]),
        *(f"{words(members.KEY_KINDS[key.kind])}: {key.value}" for key in found.keys),
        words("May be reached by: {channels}", channels=", ".join(channels) or "–"),
    ]
    for unit, amount in found.balances.items():
        if amount and unit.value == "credit":
            lines.append(words("Credit: {amount}", amount=money(amount, currency)))
        elif amount:
            lines.append(words("{n} points", n=amount))
    return Answer(facts, lines)
