"""`segment`: count, list, explain, export, save, rename and retire segments; their versions."""

import argparse
import sys
from datetime import date
from pathlib import Path
from typing import Any

from services import members, segments
from services.core.clock import local_moment
from ui.cli.days import read_day
from ui.cli.desk import Answer, Desk

HELP = "count, list, explain, export, save, rename and retire segments; their versions"

_SAMPLE = 5


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    deeds = parser.add_subparsers(dest="deed", required=True, metavar="DEED")
    for deed, help_ in (
        ("list", "the saved segments, or the members of one or of a rule"),
        ("count", "how many are in it, what they bring, and how they may be reached"),
        ("explain", "why members are in it, or why one is not"),
        ("export", "write its members to a CSV file"),
    ):
        of = deeds.add_parser(deed, help=help_)
        which = of.add_mutually_exclusive_group(required=deed != "list")
        which.add_argument("--name", metavar="NAME", help="a saved segment")
        which.add_argument("--rule", metavar="FILE", help="a rule document; - is standard input")
        if deed == "explain":
            of.add_argument("--member", metavar="KEY", help="number, card, phone or e-mail")
        if deed == "export":
            of.add_argument("--out", metavar="FILE", required=True, type=Path)
    save = deeds.add_parser("save", help="keep a rule under a name")
    save.add_argument("--name", metavar="NAME", required=True)
    save.add_argument("--rule", metavar="FILE", required=True)
    former = deeds.add_parser("versions", help="what its rule was, who changed it and when")
    rename = deeds.add_parser("rename", help="another name; segments that stand on it follow")
    rename.add_argument("--to", metavar="NAME", required=True)
    retire = deeds.add_parser("retire", help="off the list; rules that stand on it go on")
    for saved in (former, rename, retire):
        saved.add_argument("--name", metavar="NAME", required=True)
    for of in deeds.choices.values():
        of.add_argument("--as-of", metavar="DATE", help="instead of today")


def run(arguments: argparse.Namespace, desk: Desk) -> Answer:
    """Do the deed."""
    deeds = {
        "count": _count,
        "list": _list,
        "explain": _explain,
        "export": _export,
        "save": _save,
        "versions": _versions,
        "rename": _rename,
        "retire": _retire,
    }
    return deeds[arguments.deed](arguments, desk)


def _count(arguments: argparse.Namespace, desk: Desk) -> Answer:
    node, as_of = _asked(arguments, desk)
    with desk.database.read() as session:
        size = segments.count(session, node, as_of)
    _warn(size.missing, desk)
    words = desk.words
    lines = [
        words(
            "{n} customers of {of} ({share}), {revenue} of the revenue",
            n=size.count,
            of=size.of,
            share=words.formats.share(size.share),
            revenue=words.formats.share(size.revenue_share),
        ),
        words("May be reached by: {channels}", channels=_reach(size.reachable, desk)),
    ]
    return Answer(_facts(size), lines)


def _facts(size: segments.Size) -> dict[str, Any]:
    return {
        "count": size.count,
        "of": size.of,
        "share": size.share,
        "revenue_share": size.revenue_share,
        "reachable": size.reachable,
        "elapsed_ms": size.elapsed_ms,
    }


def _reach(reachable: dict[str, int], desk: Desk) -> str:
    words = desk.words
    return ", ".join(
        f"{words(segments.CHOICES[channel])} {words.formats.number(count)}"
        for channel, count in reachable.items()
    )


def _list(arguments: argparse.Namespace, desk: Desk) -> Answer:
    """List the members of the rule or segment that is named, else the saved segments."""
    if arguments.name is not None or arguments.rule is not None:
        return _members(*_asked(arguments, desk), desk)
    as_of = read_day(arguments.as_of) or desk.database.today()
    rows, lines = [], []
    with desk.database.read() as session:
        for row in segments.segments(session):
            size = segments.size(session, segments.parse(row.rule), as_of)
            rows.append(
                {
                    "name": row.name,
                    "description": row.description,
                    "version": row.version,
                    "changed_at": row.changed_at.isoformat(),
                    "count": size,
                }
            )
            lines.append(f"{row.name}\t{desk.words.formats.number(size)}")
    return Answer({"segments": rows}, lines or [desk.words("There are no segments yet.")])


def _members(node: segments.Node, as_of: date, desk: Desk) -> Answer:
    with desk.database.read() as session:
        numbers = segments.member_numbers(session, node, as_of)
        missing = segments.missing(session, node, as_of)
    _warn(missing, desk)
    lines = numbers or [desk.words("Nobody is in it now.")]
    return Answer({"count": len(numbers), "members": numbers}, lines)


def _explain(arguments: argparse.Namespace, desk: Desk) -> Answer:
    node, as_of = _asked(arguments, desk)
    shop, words = desk.database.shop, desk.words
    with desk.database.read() as session:
        said = _said(session, node, desk)
        if arguments.member is None:
            who = [row.id for row in segments.sample(session, node, as_of, _SAMPLE)]
        else:
            who = [members.get_by_key(session, arguments.member, shop.country).id]
        found = [segments.explain(session, node, one, as_of) for one in who]
        whys = [segments.named_why(session, one.why) for one in found]
        missing = segments.missing(session, node, as_of)
    _warn(missing, desk)
    facts = [
        {"member_no": one.member_no, "holds": one.holds, "why": one.why.as_json()} for one in found
    ]
    lines = [said]
    for one, why in zip(found, whys, strict=True):
        if one.holds:
            head = words("{member} is in", member=one.member_no)
        else:
            head = words("{member} is not in", member=one.member_no)
        lines += ["", head, *_why_lines(why, desk)]
    if arguments.member is not None:
        return Answer({"sentence": said, **facts[0]}, lines)
    return Answer({"sentence": said, "sample": facts}, lines)


def _said(session: Any, node: segments.Node, desk: Desk) -> str:
    """Return the rule in words, with names for what it holds as codes."""
    node = segments.named(session, node)
    return segments.sentence(node, desk.words, desk.database.shop.currency)


def _why_lines(why: segments.Why, desk: Desk, depth: int = 1) -> list[str]:
    """Return a line a condition: whether it holds, what it asks, and the member's own figure."""
    words, currency = desk.words, desk.database.shop.currency
    sign = "+" if why.holds else "−"
    indent = "  " * depth
    if why.condition is None:
        heads = {
            "all": words("all of these"),
            "any": words("any of these"),
            "not": words("not this"),
        }
        lines = [f"{indent}{sign} {heads[why.group or 'all']}"]
        return lines + [line for part in why.parts for line in _why_lines(part, desk, depth + 1)]
    asked = segments.condition_sentence(why.condition, words, currency)
    figure = segments.figure_text(why.figure, why.kind, words, currency)
    return [f"{indent}{sign} {asked} ({figure})"]


def _export(arguments: argparse.Namespace, desk: Desk) -> Answer:
    node, as_of = _asked(arguments, desk)
    with desk.database.read() as session:
        count = segments.write_csv(session, node, as_of, arguments.out, desk.progress)
        missing = segments.missing(session, node, as_of)
    _warn(missing, desk)
    line = desk.words("{n} members written to {file}", n=count, file=str(arguments.out))
    return Answer({"file": str(arguments.out), "count": count}, [line])


def _save(arguments: argparse.Namespace, desk: Desk) -> Answer:
    document = read_rule(arguments.rule)
    with desk.database.work() as work:
        segments.save_segment(work, arguments.name, document)
        row = segments.segment_by_name(work.session, arguments.name.strip())
        missing = segments.missing(work.session, segments.parse(row.rule), work.today)
    _warn(missing, desk)
    line = desk.words("“{name}” is kept, version {version}.", name=row.name, version=row.version)
    return Answer({"name": row.name, "version": row.version}, [line])


def _versions(arguments: argparse.Namespace, desk: Desk) -> Answer:
    words, timezone = desk.words, desk.database.shop.timezone
    rows, lines = [], []
    with desk.database.read() as session:
        found = segments.versions(session, arguments.name)
        said = [_said(session, segments.parse(one.rule), desk) for one in found]
    for one, sentence in zip(found, said, strict=True):
        rows.append(
            {
                "version": one.version,
                "changed_at": one.changed_at.isoformat(),
                "changed_by": one.changed_by,
                "rule": one.rule,
            }
        )
        at = words.formats.moment(local_moment(one.changed_at, timezone))
        who = one.changed_by or words("nobody was signed in")
        head = words("version {version}", version=str(one.version))
        lines += [f"{head} · {at} · {who}", sentence]
    return Answer({"name": arguments.name, "versions": rows}, lines)


def _rename(arguments: argparse.Namespace, desk: Desk) -> Answer:
    former, new = arguments.name, arguments.to.strip()
    with desk.database.work() as work:
        segments.rename_segment(work, former, new)
    line = desk.words("“{former}” is called “{new}” now.", former=former, new=new)
    return Answer({"name": new, "former": former}, [line])


def _retire(arguments: argparse.Namespace, desk: Desk) -> Answer:
    with desk.database.work() as work:
        segments.retire_segment(work, arguments.name)
    line = desk.words("“{name}” is off the list.", name=arguments.name)
    return Answer({"name": arguments.name}, [line])


def _asked(arguments: argparse.Namespace, desk: Desk) -> tuple[segments.Node, date]:
    as_of = read_day(arguments.as_of) or desk.database.today()
    if arguments.rule is not None:
        return segments.parse(read_rule(arguments.rule)), as_of
    with desk.database.read() as session:
        return segments.rule_of(session, arguments.name), as_of


def _warn(missing: tuple[segments.Missing, ...], desk: Desk) -> None:
    for one in missing:
        problem = segments.missing_text(one, desk.words)
        desk.warn(desk.words("At {path}: {problem}", path=one.path, problem=problem))


def read_rule(file: str) -> Any:
    """Return the document in a file (- is standard input).

    NotReadable for a file that cannot be read, BadRule for one that is no JSON.
    """
    if file == "-":
        return segments.rule_from(sys.stdin.buffer.read(segments.LARGEST_FILE + 1))
    return segments.read_rule(Path(file))
