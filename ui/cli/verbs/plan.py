"""`plan`: the targeting board, what is noted on it, and the shop's SWOT."""

import argparse
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from services import planning, segments
from ui.cli.days import read_day
from ui.cli.desk import Answer, Desk
from ui.words import words_for

HELP = "the targeting board: segments, targets, four P's, SWOT"

_MARKS = ("rivalry", "fit", "cost")
_TEXTS = ("positioning", "product", "price", "place", "promotion")
_SWOT = ("strengths", "weaknesses", "opportunities", "threats")


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    acts = parser.add_subparsers(dest="act", required=True, metavar="ACT")
    board = acts.add_parser("board", help="every segment with its inputs; --out: a page as PDF")
    board.add_argument("--as-of", metavar="DATE")
    board.add_argument("--language", choices=("he", "en", "vi", "uz"))
    board.add_argument("--out", type=Path, metavar="FILE")
    target = acts.add_parser("target", help="note marks, role and four P's of a segment")
    target.add_argument("segment")
    target.add_argument("--role", choices=[role.value for role in planning.Role])
    for mark in _MARKS:
        target.add_argument(f"--{mark}", type=int, metavar="1-5")
    for text in _TEXTS:
        target.add_argument(f"--{text}", metavar="TEXT")
    weigh = acts.add_parser("weigh", help="what the inputs weigh, 0 to 5: size=2 fit=0 …")
    weigh.add_argument("weights", nargs="+", metavar="INPUT=WEIGHT", type=_weight)
    swot = acts.add_parser("swot", help="note the shop's SWOT; a part that is not given stays")
    for part in _SWOT:
        swot.add_argument(f"--{part}", action="append", metavar="TEXT")
    card = acts.add_parser("quality", help="the card of a saved segment")
    card.add_argument("segment")
    card.add_argument("--as-of", metavar="DATE")


def _weight(text: str) -> tuple[planning.Input, int]:
    """Return the input and weight of INPUT=WEIGHT; ValueError makes it wrong usage."""
    name, _, weight = text.partition("=")
    return planning.Input(name), int(weight)


def run(arguments: argparse.Namespace, desk: Desk) -> Answer:
    """Do what is asked, then show it."""
    match arguments.act:
        case "target":
            _note(arguments, desk)
        case "weigh":
            with desk.database.work() as work:
                planning.weigh(work, dict(arguments.weights))
        case "swot":
            _note_swot(arguments, desk)
        case "quality":
            return _quality(arguments, desk)
        case _:  # the board itself
            pass
    return _board(arguments, desk)


def _note(arguments: argparse.Namespace, desk: Desk) -> None:
    with desk.database.work() as work:
        notes = planning.plan(work.session).notes.get(arguments.segment, planning.Notes())
        said: dict[str, Any] = {
            name: value
            for name in (*_MARKS, *_TEXTS)
            if (value := getattr(arguments, name)) is not None
        }
        if arguments.role is not None:
            said["role"] = planning.Role(arguments.role)
        planning.note_target(work, arguments.segment, replace(notes, **said))


def _note_swot(arguments: argparse.Namespace, desk: Desk) -> None:
    with desk.database.work() as work:
        said = {
            part: tuple(lines) for part in _SWOT if (lines := getattr(arguments, part)) is not None
        }
        planning.note_swot(work, replace(planning.plan(work.session).swot, **said))


def _board(arguments: argparse.Namespace, desk: Desk) -> Answer:
    as_of = read_day(getattr(arguments, "as_of", None)) or desk.database.today()
    with desk.database.read() as session:
        board = planning.board(session, as_of, desk.progress)
    shop = desk.database.shop
    if out := getattr(arguments, "out", None):
        words = words_for(arguments.language or shop.language)
        planning.render_board(board, shop, words, out)
    lines = [
        f"{target.segment}  {desk.words(planning.ROLE_NAMES[target.notes.role])}  "
        f"{_figure(target.attractiveness)} × {_figure(target.strength)}"
        for target in board.targets
    ]
    return Answer(_as_json(board), lines or [desk.words("No segments are saved yet.")])


def _as_json(board: planning.Board) -> dict[str, Any]:
    swot = board.plan.swot
    return {
        "as_of": board.as_of.isoformat(),
        "weights": {one.value: weight for one, weight in board.plan.weights.items()},
        "targets": [
            {
                "segment": target.segment,
                "members": target.members,
                "inputs": {one.value: score for one, score in target.inputs.items()},
                "attractiveness": target.attractiveness,
                "strength": target.strength,
                **{one.name: getattr(target.notes, one.name) for one in fields(target.notes)},
            }
            for target in board.targets
        ],
        "swot": {part: list(getattr(swot, part)) for part in _SWOT},
    }


def _quality(arguments: argparse.Namespace, desk: Desk) -> Answer:
    as_of = read_day(arguments.as_of) or desk.database.today()
    with desk.database.read() as session:
        node = segments.rule_of(session, arguments.segment)
        card = planning.quality(session, node, as_of, arguments.segment, desk.progress)
    words = desk.words
    facts = {
        "segment": arguments.segment,
        "members": card.members,
        "pilot_size": card.pilot_size,
        "top_share": card.top_share,
        "revenue_share": card.revenue_share,
        "grades": {grade.criterion.value: grade.score for grade in card.grades},
        "overlaps": [
            {"segment": one.name, "size": one.size, "both": one.both, "share": one.share}
            for one in card.overlaps
        ],
    }
    lines = [
        f"{words(planning.NAMES[grade.criterion])}  {_figure(grade.score)}  "
        f"{words(grade.hint, **grade.facts)}"
        for grade in card.grades
    ]
    lines += [words(risk, **of_it) for risk, of_it in card.risks]
    return Answer(facts, lines)


def _figure(score: float | None) -> str:
    return "–" if score is None else f"{score:.2f}"
