"""The saved segments in a period: how many are in them, what they bring, what answers them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.member import Member
from models.values import MemberState, Period
from services import segments
from services.analytics import Scope, revenue, revenue_by_member, share_of
from services.campaigns import contacts
from services.core.progress import SILENT, Progress

_RICH, _POOR = 1.2, 0.5  # against the average customer
_FEW_REACHED = 1 / 3
_ENOUGH_CONTACTS = 30
_ANSWERS, _SILENT = 0.15, 0.03
_SHRINKS = -0.1
_STEPS_OF_STAGES = 2  # they take about as long as two segments


class Advice(StrEnum):
    """What the figures of a segment speak for."""

    EMPTY = "empty"
    REACH = "reach"
    GROW = "grow"
    WIN_BACK = "win_back"
    TRY = "try"
    DROP = "drop"
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class SegmentRow:
    """One saved segment.

    `members` are in it on the period's last day, `share` of all customers; `members_before`, `came`
    and `went` set them against the last day of the period compared with. `revenue_minor` is what
    its members spent in the period (in the branches asked for), `buyers` how many of them did;
    `revenue_before_minor` is what those in it then spent in the period before. `contacted` counts
    messages of campaigns to its members whose days of response are over, `responded` those that
    were followed by a purchase; of `waiting` ones it is too early to say.
    `worth_ratio` sets what one of them spent against the average customer. `undated` names the
    rule's facts that keep no history and count for the past as they stand now.
    """

    segment: str
    members: int
    share: float | None
    members_before: int
    came: int
    went: int
    buyers: int
    revenue_minor: int
    revenue_share: float | None
    revenue_before_minor: int
    reachable: int
    contacted: int
    responded: int
    waiting: int
    worth_ratio: float | None
    undated: tuple[str, ...]

    @property
    def growth(self) -> float | None:
        """Return how its size changed, as a share of what it was."""
        return share_of(self.members - self.members_before, self.members_before)

    @property
    def reachable_share(self) -> float | None:
        """Return the share of its members that some channel reaches."""
        return share_of(self.reachable, self.members)

    @property
    def response_rate(self) -> float | None:
        """Return the share of messages that were followed by a purchase."""
        return share_of(self.responded, self.contacted)

    @property
    def advice(self) -> Advice:
        """Return what the figures speak for: a hint, the first that fits."""
        worth = self.worth_ratio or 0.0
        told = self.contacted >= _ENOUGH_CONTACTS
        answers = told and (self.response_rate or 0.0) >= _ANSWERS
        silent = told and (self.response_rate or 0.0) < _SILENT
        shrinks = not self.undated and (self.growth or 0.0) <= _SHRINKS
        hints = (
            (Advice.EMPTY, self.members == 0),
            (Advice.REACH, worth >= _RICH and (self.reachable_share or 0.0) < _FEW_REACHED),
            (Advice.WIN_BACK, worth >= _RICH and shrinks),
            (Advice.GROW, worth >= _RICH or answers),
            (Advice.DROP, worth < _POOR and silent),
            (Advice.TRY, worth < _POOR and not told),
        )
        return next((advice for advice, fits in hints if fits), Advice.KEEP)


@dataclass(frozen=True, slots=True)
class Stages:
    """How many customers stand at each lifecycle stage, then and now; `moves[from][to]`."""

    before: Mapping[str, int]
    now: Mapping[str, int]
    moves: Mapping[str, Mapping[str, int]]


@dataclass(frozen=True, slots=True)
class Segments:
    """All saved segments, the most revenue first.

    `members` are in at least one of them, and `revenue_minor` is theirs.
    """

    period: Period
    compared_with: Period
    customers: int
    reachable: int
    members: int
    revenue_minor: int
    all_revenue_minor: int
    segments: Sequence[SegmentRow]
    stages: Stages


def segments_in(
    session: Session, scope: Scope, before: Period, progress: Progress = SILENT
) -> Segments:
    """Return the saved segments in the scope beside the period before.

    Sizes are the whole shop's; what was bought and answered is narrowed to the scope's branches.
    """
    asked = _Asked(session, scope, before)
    rows, saved = [], segments.segments(session)
    steps = len(saved) + _STEPS_OF_STAGES
    for done, one in enumerate(saved):
        progress.step(done, steps)
        rows.append(asked.row(one.name, segments.parse(one.rule)))
    progress.step(len(saved), steps)
    then, now = segments.flows_over(session, (before.last, scope.period.last))
    progress.step(steps, steps)
    moves: dict[str, dict[str, int]] = {}
    for (was, is_), many in sorted(now.moves.items()):
        moves.setdefault(was, {})[is_] = many
    return Segments(
        period=scope.period,
        compared_with=before,
        customers=len(asked.reachable),
        reachable=sum(asked.reachable.values()),
        members=len(asked.anybody),
        revenue_minor=_sum(asked.spent, asked.anybody),
        all_revenue_minor=asked.revenue,
        segments=sorted(rows, key=lambda row: (-row.revenue_minor, -row.members, row.segment)),
        stages=Stages(then.stages, now.stages, moves),
    )


class _Asked:
    """What every row is taken from: everybody's revenue and reach, read once."""

    def __init__(self, session: Session, scope: Scope, before: Period) -> None:
        self._session, self._scope, self._before = session, scope, before
        known = select(Member.id, Member.reach_mask).where(Member.state == MemberState.KNOWN)
        self.reachable = {id_: mask != 0 for id_, mask in session.execute(known)}
        self.spent = revenue_by_member(session, scope)
        self._known_spent = _sum(self.spent, self.reachable)
        self._spent_before = revenue_by_member(session, Scope(before, scope.branch_ids))
        self.revenue = revenue(session, scope)
        self._contacts = contacts(session, scope.period, scope.branch_ids)
        self.anybody: set[int] = set()

    def row(self, name: str, node: segments.Node) -> SegmentRow:
        """Return the figures of one segment."""
        here = self._members(node, self._scope.period.last)
        self.anybody |= here
        there = self._members(node, self._before.last)
        spent = _sum(self.spent, here)
        written = [one for one in self._contacts if one.member_id in here]
        over = [one for one in written if one.is_over]
        return SegmentRow(
            segment=name,
            members=len(here),
            share=share_of(len(here), len(self.reachable)),
            members_before=len(there),
            came=len(here - there),
            went=len(there - here),
            buyers=len(here & self.spent.keys()),
            revenue_minor=spent,
            revenue_share=share_of(spent, self.revenue),
            revenue_before_minor=_sum(self._spent_before, there),
            reachable=sum(self.reachable[one] for one in here),
            contacted=len(over),
            responded=sum(one.is_answered for one in over),
            waiting=len(written) - len(over),
            worth_ratio=share_of(spent * len(self.reachable), len(here) * self._known_spent),
            undated=segments.undated(self._session, node),
        )

    def _members(self, node: segments.Node, day: date) -> frozenset[int]:
        return frozenset(self._session.scalars(segments.member_ids(self._session, node, day)))


def _sum(spent: Mapping[int, int], ids: Collection[int]) -> int:
    return sum(spent.get(one, 0) for one in ids)
