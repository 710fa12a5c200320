"""The targeting board: segments by how attractive they are and how strong the shop is with them.

The map is the directional policy matrix (Shell 1975; McDonald & Dunbar, Market Segmentation):
attractiveness against the strength of the shop, each a weighted mean of visible inputs from 0 to
1. What the data tells is measured; what only the owner knows is a mark from 1 to 5.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.planning import PlanSheet
from models.segment import Segment
from models.values import Period, add_days
from services import campaigns, security, segments
from services.analytics import share_of
from services.core.progress import SILENT, Progress, watched
from services.core.words import Text
from services.core.work import Work
from services.planning.errors import BadBoard
from services.planning.quality import Criterion, quality

_TARGETING, _SWOT = "targeting", "swot"
_WHOLE_SHOP = "shop"
LONGEST = 2_000
MOST_POINTS = 12
_YEAR_DAYS = 365
LOWEST, HIGHEST = 1, 5
_MIDDLE = 3


class Role(StrEnum):
    """What a segment is to the shop."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    NONE = "none"


class Input(StrEnum):
    """What the two axes are made of: the first four attractiveness, the others strength."""

    SIZE = "size"
    GROWTH = "growth"
    VALUE = "value"
    RIVALRY = "rivalry"
    FIT = "fit"
    RESPONSE = "response"
    COST = "cost"


ATTRACTIVENESS = (Input.SIZE, Input.GROWTH, Input.VALUE, Input.RIVALRY)
STRENGTH = (Input.FIT, Input.RESPONSE, Input.COST)
MARKED = (Input.RIVALRY, Input.FIT, Input.COST)
INPUT_NAMES: Mapping[Input, Text] = MappingProxyType(
    {
        Input.SIZE: Text("Size"),
        Input.GROWTH: Text("Growth"),
        Input.VALUE: Text("Value"),
        Input.RIVALRY: Text("Rivalry"),
        Input.FIT: Text("Fit"),
        Input.RESPONSE: Text("Response"),
        Input.COST: Text("Cost to serve"),
    }
)
INPUT_MEANINGS: Mapping[Input, Text] = MappingProxyType(
    {
        Input.SIZE: Text("Customers in it, against the largest segment on the board."),
        Input.GROWTH: Text("How its size changed in 6 months; unchanged is the middle."),
        Input.VALUE: Text("What one of them spends in 12 months against the average customer."),
        Input.RIVALRY: Text("Your mark: how hard others try to win them (5: very hard)."),
        Input.FIT: Text("Your mark: how well your goods and service suit them (5: perfectly)."),
        Input.RESPONSE: Text(
            "Of those written to in 12 months, who bought within the campaign’s days."
        ),
        Input.COST: Text("Your mark: what it takes to serve them well (5: a great deal)."),
    }
)
_AGAINST = frozenset({Input.RIVALRY, Input.COST})  # a high mark speaks against the segment
ROLE_NAMES: Mapping[Role, Text] = MappingProxyType(
    {
        Role.PRIMARY: Text("Primary target"),
        Role.SECONDARY: Text("Secondary target"),
        Role.NONE: Text("No target"),
    }
)


@dataclass(frozen=True, slots=True)
class Notes:
    """What the owner says of a segment: marks 1–5, its role, positioning and the four P's."""

    rivalry: int = _MIDDLE
    fit: int = _MIDDLE
    cost: int = _MIDDLE
    role: Role = Role.NONE
    positioning: str = ""
    product: str = ""
    price: str = ""
    place: str = ""
    promotion: str = ""


@dataclass(frozen=True, slots=True)
class Swot:
    """The shop's strengths, weaknesses, opportunities and threats, a short line each."""

    strengths: tuple[str, ...] = ()
    weaknesses: tuple[str, ...] = ()
    opportunities: tuple[str, ...] = ()
    threats: tuple[str, ...] = ()


def _even() -> Mapping[Input, int]:
    return MappingProxyType(dict.fromkeys(Input, 1))


@dataclass(frozen=True, slots=True)
class Plan:
    """What is kept of the board: notes by segment, and what each input weighs (0–5)."""

    notes: Mapping[str, Notes] = field(default_factory=dict)
    weights: Mapping[Input, int] = field(default_factory=_even)
    swot: Swot = field(default_factory=Swot)
    changed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """A segment on the board. `inputs` hold 0–1, None where the data does not tell."""

    segment: str
    members: int
    inputs: Mapping[Input, float | None]
    attractiveness: float | None
    strength: float | None
    notes: Notes


@dataclass(frozen=True, slots=True)
class Board:
    """The board on a day: targets first, then by attractiveness; the plan they stand on."""

    as_of: date
    targets: tuple[Target, ...]
    plan: Plan


def weighted(
    inputs: Mapping[Input, float | None], axis: Iterable[Input], weights: Mapping[Input, int]
) -> float | None:
    """Return the weighted mean of an axis' known inputs; None where none is known or weighs."""
    known = [
        (score, weights[one]) for one in axis if (score := inputs[one]) is not None and weights[one]
    ]
    total = sum(weight for _, weight in known)
    return sum(score * weight for score, weight in known) / total if total else None


def plan(session: Session) -> Plan:
    """Return what the owner noted so far."""
    kept = {
        row.kind: row
        for row in session.scalars(
            select(PlanSheet).where(
                PlanSheet.subject == _WHOLE_SHOP, PlanSheet.kind.in_((_TARGETING, _SWOT))
            )
        )
    }
    board, swot = kept.get(_TARGETING), kept.get(_SWOT)
    changed = max((row.changed_at for row in kept.values()), default=None)
    content = board.content if board else {}
    kept_notes = content.get("notes", {})
    return Plan(
        notes={
            name: _notes(kept_notes[key])
            for name, key in _keys(session).items()
            if key in kept_notes
        },
        weights={**_even(), **{Input(n): w for n, w in content.get("weights", {}).items()}},
        swot=Swot(**{n: tuple(v) for n, v in swot.content.items()}) if swot else Swot(),
        changed_at=changed,
    )


def _keys(session: Session) -> dict[str, str]:
    """Return what notes are kept under, by the segment's name: another name takes them along."""
    return {name: str(id_) for id_, name in session.execute(select(Segment.id, Segment.name))}


def _notes(kept: Mapping[str, Any]) -> Notes:
    return Notes(**{**kept, "role": Role(kept["role"])})


def board(session: Session, as_of: date, progress: Progress = SILENT) -> Board:
    """Return every saved segment with its inputs, axes and notes."""
    noted = plan(session)
    cards = []
    rows = segments.segments(session)
    year = Period(add_days(as_of, 1 - _YEAR_DAYS), as_of)
    written = campaigns.contacts(session, year, as_of=as_of)
    for row in watched(rows, progress, 1):
        node = segments.parse(row.rule)
        card = quality(session, node, as_of, row.name)
        cards.append((row.name, card, _response(session, node, as_of, written)))
    largest = max((card.members for _, card, _ in cards), default=0)
    targets = []
    for name, card, response in cards:
        measured = {
            Input.SIZE: card.members / largest if largest else None,
            Input.GROWTH: card.grade(Criterion.GROWING).score,
            Input.VALUE: card.grade(Criterion.PROFITABLE).score,
            Input.RESPONSE: response,
        }
        targets.append(_target(name, card.members, measured, noted))
    return Board(as_of, tuple(sorted(targets, key=_order)), noted)


def replanned(found: Board, noted: Plan) -> Board:
    """Return the board as another plan would have it: what was measured stays."""
    targets = [_target(one.segment, one.members, one.inputs, noted) for one in found.targets]
    return Board(found.as_of, tuple(sorted(targets, key=_order)), noted)


def _target(name: str, members: int, measured: Mapping[Input, float | None], noted: Plan) -> Target:
    notes = noted.notes.get(name, Notes())
    marked = {one: _marked(one, getattr(notes, one.value)) for one in MARKED}
    inputs = {**measured, **marked}
    return Target(
        name,
        members,
        inputs,
        weighted(inputs, ATTRACTIVENESS, noted.weights),
        weighted(inputs, STRENGTH, noted.weights),
        notes,
    )


def _order(target: Target) -> tuple[int, float, str]:
    return list(Role).index(target.notes.role), -(target.attractiveness or 0), target.segment


def _marked(one: Input, mark: int) -> float:
    """Return a mark of 1–5 as 0–1, turned round where a high one speaks against the segment."""
    score = (mark - LOWEST) / (HIGHEST - LOWEST)
    return 1 - score if one in _AGAINST else score


def _response(
    session: Session, node: segments.Node, as_of: date, written: Sequence[campaigns.Contact]
) -> float | None:
    """Return the share of those in the segment who answered, of those whose days are over."""
    over = [one for one in written if one.is_over]
    if not over:
        return None
    here = set(session.scalars(segments.member_ids(session, node, as_of)))
    asked = [one for one in over if one.member_id in here]
    return share_of(sum(one.is_answered for one in asked), len(asked))


def note_target(work: Work, segment: str, notes: Notes) -> None:
    """Keep what the owner says of a segment; UnknownSegment, BadBoard."""
    security.require(work, security.Right.EDIT_SEGMENT)
    segments.segment_by_name(work.session, segment)
    for mark in MARKED:
        if getattr(notes, mark.value) not in range(LOWEST, HIGHEST + 1):
            raise BadBoard(field=mark.value, value=getattr(notes, mark.value))
    said = replace(
        notes,
        positioning=_line("positioning", notes.positioning),
        product=_line("product", notes.product),
        price=_line("price", notes.price),
        place=_line("place", notes.place),
        promotion=_line("promotion", notes.promotion),
    )
    noted = plan(work.session)
    _keep_board(work, replace(noted, notes={**noted.notes, segment: said}))


def weigh(work: Work, weights: Mapping[Input, int]) -> None:
    """Keep what each input weighs, 0 (not at all) to 5; BadBoard."""
    security.require(work, security.Right.EDIT_SEGMENT)
    for one, weight in weights.items():
        if type(weight) is not int or not 0 <= weight <= HIGHEST:
            raise BadBoard(field=one.value, value=weight)
    noted = plan(work.session)
    _keep_board(work, replace(noted, weights={**noted.weights, **weights}))


def note_swot(work: Work, swot: Swot) -> None:
    """Keep the shop's SWOT; empty lines are dropped. BadBoard for too many or too long ones."""
    security.require(work, security.Right.EDIT_SEGMENT)
    content = {}
    for name, lines in asdict(swot).items():
        said = [line for one in lines if (line := _line(name, one))]
        if len(said) > MOST_POINTS:
            raise BadBoard(field=name, value=len(said))
        content[name] = said
    _keep(work, _SWOT, content)


def _line(name: str, text: str) -> str:
    line = " ".join(text.split())
    if len(line) > LONGEST or not line.isprintable():
        raise BadBoard(field=name, value=line[:40])
    return line


def _keep_board(work: Work, noted: Plan) -> None:
    keys = _keys(work.session)
    content = {
        "notes": {keys[name]: asdict(notes) for name, notes in noted.notes.items()},
        "weights": {one.value: weight for one, weight in noted.weights.items()},
    }
    _keep(work, _TARGETING, content)


def _keep(work: Work, kind: str, content: Mapping[str, Any]) -> None:
    query = select(PlanSheet).where(PlanSheet.kind == kind, PlanSheet.subject == _WHOLE_SHOP)
    sheet = work.session.scalars(query).one_or_none()
    if sheet is None:
        sheet = PlanSheet(kind=kind, subject=_WHOLE_SHOP, content={}, changed_at=work.now)
        work.session.add(sheet)
    sheet.content, sheet.changed_at = dict(content), work.now
    work.session.flush()
    security.record(work, f"planning.{kind}", "plan_sheet", sheet.id)


def chosen(found: Board, role: Role) -> Sequence[Target]:
    """Return the segments of a role, the most attractive first."""
    return [target for target in found.targets if target.notes.role is role]
