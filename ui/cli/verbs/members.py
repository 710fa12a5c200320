"""`members`: look customers up, change and merge them, hand out what is held, erase one."""

import argparse
import re
from dataclasses import asdict
from pathlib import Path
from typing import Any

from models.values import Channel
from services import analytics, members, reports
from ui.cli import merging
from ui.cli.desk import Answer, Desk
from ui.cli.numbers import count

_UNBOUGHT = 5
HELP = "list, find, show, edit, merge, export or erase customers; print their cards"


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the deeds and their arguments."""
    deeds = parser.add_subparsers(dest="deed", required=True, metavar="DEED")
    listing = deeds.add_parser("list", help="customers in an order, page by page")
    listing.add_argument("--sort", choices=members.SORTS, default="name")
    listing.add_argument("--descending", action="store_true")
    listing.add_argument("--limit", type=count, default=50, metavar="N")
    listing.add_argument("--after", metavar="NUMBER", help="the last member number of a page")
    finding = deeds.add_parser("find", help="customers by any part of name, number or address")
    finding.add_argument("text", metavar="TEXT")
    finding.add_argument("--limit", type=count, default=20, metavar="N")
    for deed, help_ in (
        ("show", "everything about one customer"),
        ("export", "a PDF and a JSON file of everything held about one customer"),
        ("erase", "take away all that says who a customer is; sums stay"),
    ):
        one = deeds.add_parser(deed, help=help_)
        one.add_argument("key", metavar="KEY", help="member number, card, phone or e-mail")
        if deed == "export":
            one.add_argument("--out", metavar="DIR", type=Path, required=True)
        if deed == "show":
            # Asked for by itself: who bought what is counted over every line there is.
            one.add_argument(
                "--unbought",
                action="store_true",
                help="also what they never bought though most like them do",
            )
    merging.add(deeds)


def run(arguments: argparse.Namespace, desk: Desk) -> Answer:
    """Do the deed."""
    deeds = {"list": _list, "find": _find, "show": _show, "export": _export, "erase": _erase}
    return (deeds | merging.DEEDS)[arguments.deed](arguments, desk)


def _list(arguments: argparse.Namespace, desk: Desk) -> Answer:
    database = desk.database
    with database.read() as session:
        after = None
        if arguments.after is not None:
            found = members.get_by_key(session, arguments.after, database.shop.country)
            after = members.get_row(session, found.id)
        rows = members.page(session, arguments.sort, arguments.descending, after, arguments.limit)
        count = members.count_members(session)
    more = rows[-1].member_no if len(rows) == arguments.limit else None
    facts = {"members": [_row(row) for row in rows], "of": count, "after": more}
    last = desk.words("{shown} of {n} customers", shown=len(rows), n=count)
    return Answer(facts, [*_lines(rows, desk), last])


def _find(arguments: argparse.Namespace, desk: Desk) -> Answer:
    database = desk.database
    with database.read() as session:
        by_key = members.find_by_key(session, arguments.text, database.shop.country)
        ids = [match.id for match in by_key]
        found = members.search(session, arguments.text, arguments.limit)
        ids += [hit.member.id for hit in found if hit.member.id not in ids]
        rows = members.rows_of(session, ids[: arguments.limit])
    nothing = [desk.words("Nothing found")] if not rows else []
    return Answer({"members": [_row(row) for row in rows]}, _lines(rows, desk) + nothing)


def _show(arguments: argparse.Namespace, desk: Desk) -> Answer:
    database = desk.database
    with database.read() as session:
        match = members.get_by_key(session, arguments.key, database.shop.country)
        record = members.detail(session, match.id)
        worth = analytics.worth_of(session, match.id)
        facts = _facts(record) | {"worth": worth and asdict(worth)}
        lines = _card(record, desk)
        if arguments.unbought:
            never = analytics.unbought(session, match.id, database.today(), {}, _UNBOUGHT)
            facts["unbought"] = [_unbought(one) for one in never]
            lines += _suggestions(never, desk)
    return Answer(facts, lines)


def _suggestions(never: list[analytics.Unbought], desk: Desk) -> list[str]:
    words = desk.words
    if not never:
        return []
    told = [
        words(
            "{both} of {buyers} who bought {bought} did: {share}, against {everybody} of everybody",
            both=one.both,
            buyers=one.buyers,
            bought=one.bought.name,
            share=words.formats.share(one.share, 0),
            everybody=words.formats.share(one.everybody, 0),
        )
        for one in never
    ]
    head = words("Never bought, though most like them do")
    return [head, *(f"  {one.never.name}: {line}" for one, line in zip(never, told, strict=True))]


def _unbought(one: analytics.Unbought) -> dict[str, Any]:
    return {
        "level": one.level.value,
        "bought": one.bought.key,
        "never": one.never.key,
        "buyers": one.buyers,
        "both": one.both,
        "share": one.share,
        "everybody": one.everybody,
        "lift": one.lift,
        "rule": one.rule,
    }


def _export(arguments: argparse.Namespace, desk: Desk) -> Answer:
    database = desk.database
    with database.work() as work:
        match = members.get_by_key(work.session, arguments.key, work.shop.country)
        held = members.everything_held(work, match.id)
        # Written before the commit: an export that failed leaves no entry of having been made.
        files = _write(held, arguments.out, desk)
    words = desk.words
    lines = [words("Everything held about customer {number}:", number=match.member_no)]
    return Answer(
        {"member_no": match.member_no, "files": [str(file) for file in files]},
        lines + [str(file) for file in files],
    )


def _write(held: members.Held, folder: Path, desk: Desk) -> list[Path]:
    # A member number may hold any sign; a file name may not.
    name = "member-" + (re.sub(r"[^\w-]+", "_", held["member_no"]) or "_")
    return reports.write_held(held, desk.words, folder / f"{name}.pdf")


def _erase(arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.work() as work:
        match = members.get_by_key(work.session, arguments.key, work.shop.country)
        members.erase(work, match.id)
    line = desk.words(
        "Customer {number} was erased. Sums stay, without a name.", number=match.member_no
    )
    return Answer({"erased": match.member_no}, [line])


def _row(row: members.MemberRow) -> dict[str, Any]:
    facts: dict[str, Any] = members.plain_values(asdict(row))
    for inner in ("id", "name_key", "reach_mask"):
        facts.pop(inner)
    return facts | {"reachable": [c.value for c in Channel if row.is_reached_by(c)]}


def _facts(record: members.MemberRecord) -> dict[str, Any]:
    """Return the record for machines; the row's figures stand at the top."""
    profile = asdict(record.profile)
    profile.pop("consent_mask")
    facts: dict[str, Any] = {
        "profile": profile,
        "keys": [asdict(key) for key in record.keys],
        "consented": [c.value for c in Channel if record.allows(c)],
        "consents": [asdict(consent) for consent in record.consents],
        "tags": list(record.tags),
        "custom": record.custom,
        "summary": record.summary and asdict(record.summary),
        "memberships": [asdict(membership) for membership in record.memberships],
        "missing": list(record.gaps),
    }
    plain: dict[str, Any] = members.plain_values(facts)
    return _row(record.row) | plain


def _lines(rows: list[members.MemberRow], desk: Desk) -> list[str]:
    money = desk.words.formats.money
    currency = desk.database.shop.currency
    return [
        "  ".join(
            part
            for part in (
                row.member_no,
                row.name,
                row.phone or row.email or "",
                row.city or "",
                "" if row.total_minor is None else money(row.total_minor, currency),
            )
            if part
        )
        for row in rows
    ]


def _card(record: members.MemberRecord, desk: Desk) -> list[str]:
    words, row = desk.words, record.row
    formats = words.formats
    lines = [f"{row.member_no}  {row.name}".rstrip()]
    lines += [f"{words(members.KEY_KINDS[key.kind])}: {key.value}" for key in record.keys]
    if row.city:
        lines.append(f"{words('City')}: {row.city}")
    allowed = [words(members.CHANNELS[c]) for c in Channel if row.is_reached_by(c)]
    lines.append(words("May be reached by: {channels}", channels=", ".join(allowed) or "–"))
    lines += [
        f"{membership.program}: {words(members.STANDINGS[membership.state])}"
        + (f" · {membership.track}" if membership.track else "")
        for membership in record.memberships
    ]
    if row.last_on is not None:
        total = formats.money(row.total_minor or 0, desk.database.shop.currency)
        lines.append(words("{n} purchases, {total} in all", n=row.receipts, total=total))
        lines.append(words("Last purchase: {day}", day=row.last_on))
    if record.gaps:
        gaps = ", ".join(words(members.GAPS[gap]) for gap in record.gaps)
        lines.append(words("Missing: {gaps}", gaps=gaps))
    return lines
