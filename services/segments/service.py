"""Saving segments. Every rule kept here can be compiled: it is checked before it is written."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.segment import Segment, SegmentVersion
from services import security
from services.core.errors import AppError
from services.core.work import Work
from services.segments.codec import DEEPEST, dump, parse
from services.segments.errors import BadName, Circle, SegmentExists, TooDeep, UnknownSegment
from services.segments.events import SegmentChanged
from services.segments.queries import segment_by_name, selection
from services.segments.tree import Node, conditions

_LONGEST_NAME = 100


def save_segment(
    work: Work, name: str, rule: Any, description: str | None = None, *, new: bool = False
) -> int:
    """Keep the rule document under the name and return the segment's id.

    A changed rule becomes a new version, the same rule again changes nothing, a retired segment
    comes back. BadRule for a rule that cannot be, UnknownSegment and Circle for one that stands
    on segments that are not there or on itself, SegmentExists with `new` for a name in use.
    """
    security.require(work, security.Right.EDIT_SEGMENT)
    name = checked_name(name)
    node = parse(rule)
    check_circles(work.session, name, node)
    selection(work.session, node, work.today)
    document = dump(node)
    row = work.session.scalars(select(Segment).where(Segment.name == name)).one_or_none()
    if row is not None and new:
        raise SegmentExists(name=name)
    if row is None:
        row = Segment(
            name=name,
            description=description,
            rule=document,
            version=1,
            created_at=work.now,
            changed_at=work.now,
        )
        work.session.add(row)
        work.session.flush()
        _note(work, row, "segments.create")
        return row.id
    row.description = description if description is not None else row.description
    if row.rule == document and row.retired_at is None:
        work.session.flush()
        return row.id
    row.retired_at = None
    put_version(work, row, document)
    return row.id


def put_version(work: Work, row: Segment, document: Any) -> None:
    """Give a segment a rule that was checked; one that differs is a new version."""
    if row.rule != document:
        row.rule, row.version, row.changed_at = document, row.version + 1, work.now
    _note(work, row, "segments.change")


def _note(work: Work, row: Segment, action: str) -> None:
    known = select(SegmentVersion.id).where(
        SegmentVersion.segment_id == row.id, SegmentVersion.version == row.version
    )
    if work.session.scalars(known).one_or_none() is None:
        work.session.add(
            SegmentVersion(
                segment_id=row.id,
                version=row.version,
                rule=row.rule,
                changed_at=row.changed_at,
                changed_by_id=work.actor_id,
            )
        )
    work.session.flush()
    security.record(work, action, "segment", row.id, version=row.version)
    work.tell(SegmentChanged(row.id))


def retire_segment(work: Work, name: str) -> None:
    """Take the segment off the lists; rules that stand on it go on. UnknownSegment if not there."""
    security.require(work, security.Right.EDIT_SEGMENT)
    row = work.session.scalars(select(Segment).where(Segment.name == name)).one_or_none()
    if row is None:
        raise UnknownSegment(name=name)
    if row.retired_at is None:
        row.retired_at = work.now
        work.session.flush()
        security.record(work, "segments.retire", "segment", row.id)
        work.tell(SegmentChanged(row.id))


def check_circles(session: Session, name: str, node: Node) -> None:
    """Refuse a rule that stands on the segment itself, directly or through others.

    Circle names the way round; segments may stand on each other as deep as groups may. `path`
    is the condition of this rule that leads there.
    """
    _depth(session, name, node, (), {})


def _depth(
    session: Session, name: str, node: Node, through: tuple[str, ...], known: dict[str, int]
) -> int:
    """Return how many segments the rule stands on one below the other.

    `known` are those of segments looked into already: each is looked into once, however many
    ways lead to it.
    """
    deepest = 0
    for path, condition in conditions(node):
        if condition.fact != "segment.in" or not isinstance(condition.value, tuple):
            continue
        for inner in map(str, condition.value):
            if inner == name:
                raise Circle(path=path, name=name, through=" → ".join((name, *through, inner)))
            if len(through) + known.get(inner, 0) >= DEEPEST - 1:
                raise TooDeep(path=path, limit=DEEPEST)
            if inner not in known:
                try:
                    rule = parse(segment_by_name(session, inner).rule)
                    known[inner] = _depth(session, name, rule, (*through, inner), known)
                except AppError as refusal:
                    refusal.facts["path"] = path
                    raise
            deepest = max(deepest, known[inner] + 1)
    return deepest


def checked_name(name: str) -> str:
    """Return the name as it is kept; BadName for one that no list could show."""
    name = name.strip()
    if not name or len(name) > _LONGEST_NAME or not name.isprintable():
        raise BadName(name=name)
    return name
