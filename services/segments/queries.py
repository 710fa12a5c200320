"""What is asked of rules and saved segments."""

import re
import time
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import BindParameter, Integer, TextualSelect, bindparam, column, func, select, text
from sqlalchemy.orm import Session

from models.member import Member
from models.security import AppUser
from models.segment import Segment, SegmentVersion
from models.values import Channel, MemberState
from services.core.errors import AppError
from services.segments.codec import parse
from services.segments.compiler import Selection, compile_rule
from services.segments.errors import Circle, TooLong, UnknownSegment
from services.segments.frame import Frame, Missing
from services.segments.tree import Condition, Node, conditions

# Conditions of the segments a rule stands on, counted at every use: one asked for in six ways, of
# six each, five times over is a statement of megabytes.
MOST_BORROWED = 1_000
_MARK = re.compile(r":(v\d+)\b")


@dataclass(frozen=True, slots=True)
class Size:
    """How big a segment is. Shares are 0–1.

    `of` counts all customers not erased or merged away; `revenue_share` is the segment's share
    of all the shop's sales by the day, anonymous ones included; `reachable` counts per channel
    who agreed and has a valid address; `receipts` are sales, pure returns left out. `elapsed_ms`
    is the time of finding the members. `missing` names values of the rule that the shop does not
    have.
    """

    count: int
    of: int
    revenue_minor: int
    receipts: int
    revenue_share: float
    reachable: dict[str, int]
    elapsed_ms: float
    missing: tuple[Missing, ...]

    @property
    def share(self) -> float:
        """Return the segment's share of all customers."""
        return self.count / self.of if self.of else 0.0

    @property
    def average_basket_minor(self) -> int | None:
        """Return what a visit of the segment's brings, minor units; None without a visit."""
        return round(self.revenue_minor / self.receipts) if self.receipts else None


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A member of a segment as lists show them."""

    id: int
    member_no: str
    first_name: str | None
    last_name: str | None
    name_key: str
    city: str | None
    reach_mask: int


@dataclass(frozen=True, slots=True)
class SegmentRow:
    """A saved segment; `rule` is its document."""

    id: int
    name: str
    description: str | None
    rule: Any
    version: int
    changed_at: datetime
    is_retired: bool


@dataclass(frozen=True, slots=True)
class VersionRow:
    """One version of a segment's rule, and who made it (None: nobody was signed in)."""

    version: int
    rule: Any
    changed_at: datetime
    changed_by: str | None


def frame_of(session: Session, as_of: date, only: int | None = None) -> Frame:
    """Return what rules are compiled in."""
    return Frame(session, as_of, only, _segment_ids)


def _segment_ids(frame: Frame, name: str) -> str:
    """Return the ids in another segment; what is wrong in there is told at the place it is named.

    Places inside its rule would point at conditions of the rule that was asked, the wrong ones.
    """
    path, outer, missed = frame.path, frame.segments, len(frame.missing)
    try:
        if name in outer:
            raise Circle(name=name, through=" → ".join((*outer, name)))
        node = parse(segment_by_name(frame.session, name).rule)
        frame.borrowed += len(conditions(node))
        if frame.borrowed > MOST_BORROWED:
            raise TooLong(limit=MOST_BORROWED)
        frame.segments = (*outer, name)
        selection = compile_rule(frame, node)
    except AppError as refusal:
        refusal.facts["path"] = path
        raise
    frame.path, frame.segments = path, outer
    frame.missing[missed:] = [replace(one, path=path) for one in frame.missing[missed:]]
    return selection.ids


def selection(session: Session, node: Node, as_of: date) -> tuple[Selection, Frame]:
    """Return the compiled rule, and the frame that holds its values and what was missing."""
    frame = frame_of(session, as_of)
    return compile_rule(frame, node), frame


def member_ids(session: Session, node: Node, as_of: date) -> TextualSelect:
    """Return a SELECT of the ids (`id`, each once) of the customers the rule means on the day.

    Use it as `Member.id.in_(member_ids(…))` or as a subquery, in the session it was made for.
    """
    chosen, frame = selection(session, node, as_of)
    used = set(_MARK.findall(chosen.ids))
    values: list[BindParameter[Any]] = [
        bindparam(name, value, unique=True) for name, value in frame.values.items() if name in used
    ]
    return text(chosen.ids).bindparams(*values).columns(column("id", Integer))


def size(session: Session, node: Node, as_of: date) -> int:
    """Return how many customers the rule means on the day."""
    chosen, frame = selection(session, node, as_of)
    return int(frame.rows(chosen.count)[0][0])


def missing(session: Session, node: Node, as_of: date) -> tuple[Missing, ...]:
    """Return the values of the rule that the shop does not have; it finds nobody by them."""
    _, frame = selection(session, node, as_of)
    return tuple(dict.fromkeys(frame.missing))


def count(session: Session, node: Node, as_of: date) -> Size:
    """Return the size of the segment with its shares and reach."""
    began = time.perf_counter()
    chosen, frame = selection(session, node, as_of)
    reached = ", ".join(
        f"coalesce(sum(m.reach_mask & {channel.bit} <> 0), 0)" for channel in Channel
    )
    # The texts are put together from constants of this package; values are bound.
    sums, rows = (
        f"count(*), {reached}",
        f"({chosen.ids}) AS x CROSS JOIN member AS m ON m.id = x.id",
    )
    if frame.is_now:  # one pass over the rule gives the revenue too
        sums += ", coalesce(sum(s.total_minor), 0), coalesce(sum(s.receipts), 0)"
        rows += " LEFT JOIN member_summary AS s ON s.member_id = x.id"
    found, *reach = (int(figure) for figure in frame.rows(f"SELECT {sums} FROM {rows}")[0])
    if frame.is_now:
        *reach, revenue, receipts = reach
    else:
        revenue, receipts = map(int, frame.rows(_past_revenue(frame, chosen))[0])
    elapsed = (time.perf_counter() - began) * 1000
    all_revenue = frame.rows(f"SELECT coalesce(sum(total_minor), 0) FROM receipt{_by(frame)}")
    return Size(
        count=found,
        of=customers(session),
        revenue_minor=revenue,
        receipts=receipts,
        revenue_share=revenue / all_revenue[0][0] if all_revenue[0][0] > 0 else 0.0,
        reachable={str(c): n for c, n in zip(Channel, reach, strict=True)},
        elapsed_ms=round(elapsed, 1),
        missing=tuple(dict.fromkeys(frame.missing)),
    )


def _past_revenue(frame: Frame, chosen: Selection) -> str:
    return (
        "SELECT coalesce(sum(r.total_minor), 0), coalesce(sum(r.is_sale), 0)"
        " FROM receipt AS r INDEXED BY ix_receipt_history"
        f" WHERE r.member_id IN ({chosen.ids}) AND r.sold_on <= {frame.bind(frame.today)}"
    )


def _by(frame: Frame) -> str:
    return f" INDEXED BY ix_receipt_day WHERE sold_on <= {frame.bind(frame.today)}"


def customers(session: Session) -> int:
    """Return the number of customers: all but erased and merged ones."""
    query = select(func.count()).select_from(Member).where(Member.state == MemberState.KNOWN)
    return int(session.scalars(query).one())


def members(
    session: Session,
    node: Node,
    as_of: date,
    after: MemberRow | None = None,
    limit: int = 50,
) -> list[MemberRow]:
    """Return the members of the segment by name, those that follow `after`, at most `limit`."""
    ids = member_ids(session, node, as_of)
    # Added to, an id is no way into the table: SQLite walks the index of names and stops at the
    # limit, where it would look up and sort everybody. Of few members it walks all names, 10 ms.
    query = _member_rows().where((Member.id + 0).in_(ids)).order_by(Member.name_key, Member.id)
    if after is not None:
        here = func.coalesce(Member.name_key, "") > after.name_key
        same = (Member.name_key == after.name_key) & (Member.id > after.id)
        query = query.where(here | same)
    return [MemberRow(*row) for row in session.execute(query.limit(limit))]


def sample(session: Session, node: Node, as_of: date, limit: int = 6) -> list[MemberRow]:
    """Return a few members of the segment, spread over it, always the same ones."""
    ids = member_ids(session, node, as_of).subquery()
    # Multiplying by a large prime scatters neighbouring ids (Knuth, TAOCP 6.4).
    spread = (ids.c.id * 2_654_435_761) % 4_294_967_296
    query = _member_rows().join(ids, ids.c.id == Member.id).order_by(spread).limit(limit)
    return [MemberRow(*row) for row in session.execute(query)]


def _member_rows() -> Any:
    return select(
        Member.id,
        Member.member_no,
        Member.first_name,
        Member.last_name,
        Member.name_key,
        Member.city,
        Member.reach_mask,
    )


def member_numbers(session: Session, node: Node, as_of: date) -> list[str]:
    """Return the numbers of the segment's members, in order of number."""
    ids = member_ids(session, node, as_of)
    query = select(Member.member_no).where(Member.id.in_(ids)).order_by(Member.member_no)
    return list(session.scalars(query))


def segments(session: Session, retired: bool = False) -> list[SegmentRow]:
    """Return the saved segments by name; retired ones only when asked for."""
    query = _segment_rows().order_by(Segment.name)
    if not retired:
        query = query.where(Segment.retired_at.is_(None))
    return [SegmentRow(*row) for row in session.execute(query)]


def segment_by_name(session: Session, name: str) -> SegmentRow:
    """Return the segment with this name, retired or not; UnknownSegment when there is none."""
    row = session.execute(_segment_rows().where(Segment.name == name)).one_or_none()
    if row is None:
        raise UnknownSegment(name=name)
    return SegmentRow(*row)


def rule_of(session: Session, name: str) -> Node:
    """Return the rule of the segment with this name; UnknownSegment when there is none."""
    return parse(segment_by_name(session, name).rule)


def all_conditions(session: Session, node: Node) -> list[Condition]:
    """Return the conditions of a rule and of the segments it stands on, each of those once."""
    found: list[Condition] = []
    names: dict[str, None] = {}
    waiting = [node]
    while waiting:
        for _, condition in conditions(waiting.pop()):
            found.append(condition)
            if condition.fact == "segment.in" and isinstance(condition.value, tuple):
                new = [name for name in map(str, condition.value) if name not in names]
                names |= dict.fromkeys(new)
                waiting += [rule_of(session, name) for name in dict.fromkeys(new)]
    return found


def versions(session: Session, name: str) -> list[VersionRow]:
    """Return every version of the segment's rule, newest first."""
    query = (
        select(
            SegmentVersion.version,
            SegmentVersion.rule,
            SegmentVersion.changed_at,
            AppUser.name,
        )
        .outerjoin(AppUser, AppUser.id == SegmentVersion.changed_by_id)
        .where(SegmentVersion.segment_id == segment_by_name(session, name).id)
        .order_by(SegmentVersion.version.desc())
    )
    return [VersionRow(*row) for row in session.execute(query)]


def _segment_rows() -> Any:
    return select(
        Segment.id,
        Segment.name,
        Segment.description,
        Segment.rule,
        Segment.version,
        Segment.changed_at,
        Segment.retired_at.is_not(None),
    )
