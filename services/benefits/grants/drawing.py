"""Working a draw out: the pool, the order of chance, and what suits each who is drawn. Reads only.

The pool is everybody of the program whom the plan's rule names, whom a surprise fits and who had
none lately.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.benefit import Benefit, BenefitGrant, SurpriseDraw
from models.member import Member
from models.program import Membership, Program
from models.values import MemberState, Period, Trigger, add_months, week_starts_on
from services import segments
from services.benefits.grants import lottery
from services.benefits.grants.errors import DrawnLater, NoSurpriseRuns, NoSurprises
from services.benefits.grants.freshness import given_to
from services.benefits.grants.gifts import Gift, belongs, gifts, left_to_give
from services.benefits.grants.granting import pieces
from services.benefits.grants.taste import Together, gift_goods, habits, match
from services.benefits.grants.weariness import Given, fatigue_of, last_of
from services.core.shop import read_shop
from services.programs import Every, SurprisePlan, read_surprises
from services.programs.errors import NoProgram

_PIECE = 200  # members whose history is read at a time
SURPRISE = frozenset({Trigger.SURPRISE})


@dataclass(frozen=True, slots=True)
class Winner:
    """Who is drawn, and what they are given."""

    member_id: int
    uid: bytes
    gift: Gift


@dataclass(frozen=True, slots=True)
class Prepared:
    """A draw that was worked out and is not booked yet.

    `passed` are those drawn to whom nothing could be given; `left_out` the surprises whose cost is
    not known, where the plan has a ceiling.
    """

    program_id: int
    program: str
    period: Period
    on: date
    seed: int
    kept_plan: Mapping[str, Any]
    pool: tuple[int, ...]
    winners: tuple[Winner, ...]
    passed: frozenset[int]
    left_out: tuple[str, ...]


def period_of(every: Every, on: date, country: str) -> Period:
    """Return the day, week or month of a draw; the week begins as it does in the country."""
    match every:
        case Every.DAY:
            return Period(on, on)
        case Every.WEEK:
            first = on - timedelta(days=(on.isoweekday() - week_starts_on(country)) % 7)
            return Period(first, first + timedelta(days=6))
        case Every.MONTH:
            first = on.replace(day=1)
            return Period(first, add_months(first, 1) - timedelta(days=1))


def prepare(session: Session, program: str, on: date, seed: int | None = None) -> Prepared | int:
    """Return the day's draw, worked out, or the number of the one that stands for its period."""
    row = session.execute(
        select(Program.id, Program.uid, Program.name, Program.surprise).where(
            Program.name == program
        )
    ).one_or_none()
    if row is None:
        raise NoProgram(name=program)
    plan = read_surprises(row.surprise)
    if plan is None:
        raise NoSurprises(program=program)
    period = period_of(plan.every, on, read_shop(session).country)
    standing = standing_draw(session, row.id, period, on)
    if standing is not None:
        return standing
    running = gifts(session, on, SURPRISE, program_id=row.id)
    affordable = [
        g for g in running if plan.ceiling_minor is None or g.known_cost_minor is not None
    ]
    lots = _Lots(session, plan, affordable)
    if not lots.open():
        raise NoSurpriseRuns(program=program)
    fits = _fitting(session, affordable, on)
    pool = {
        member_id: (uid, track_id)
        for member_id, uid, track_id in _pool(session, row.id, plan, on)
        if any(fits(gift, member_id, track_id) for gift in affordable)
    }
    if seed is None:
        seed = lottery.seed_for(row.uid, period.first)
    order = lottery.in_order(
        seed,
        ((member_id, uid) for member_id, (uid, _) in pool.items()),
        lottery.Odds(plan.count, plan.probability),
    )
    winners, passed = _walk(session, order, pool, lots, fits, on, plan.count)
    return Prepared(
        program_id=row.id,
        program=row.name,
        period=period,
        on=on,
        seed=seed,
        kept_plan=row.surprise,
        pool=tuple(pool),
        winners=tuple(winners),
        passed=frozenset(passed),
        left_out=tuple(gift.name for gift in running if gift not in affordable),
    )


def standing_draw(session: Session, program_id: int, period: Period, on: date) -> int | None:
    """Return the draw of the period, None when there is none; DrawnLater for a later one."""
    query = (
        select(SurpriseDraw.id, SurpriseDraw.drawn_on)
        .where(SurpriseDraw.program_id == program_id, SurpriseDraw.drawn_on >= period.first)
        .order_by(SurpriseDraw.drawn_on)
    )
    for draw_id, drawn_on in session.execute(query):
        if drawn_on <= period.last:
            found: int = draw_id
            return found
        raise DrawnLater(on=on, drawn_on=drawn_on)
    return None


Fits = Callable[[Gift, int, int | None], bool]


def _fitting(session: Session, running: Sequence[Gift], on: date) -> Fits:
    """Return a test whether a member, standing on a track, may have a surprise."""
    satisfy = {
        gift.id: frozenset(
            session.scalars(segments.member_ids(session, segments.All(gift.asks), on))
        )
        for gift in running
        if gift.asks
    }

    def fits(gift: Gift, member_id: int, track_id: int | None) -> bool:
        if gift.track_ids and track_id not in gift.track_ids:
            return False
        return gift.id not in satisfy or member_id in satisfy[gift.id]

    return fits


def _pool(session: Session, program_id: int, plan: SurprisePlan, on: date) -> Iterable[Any]:
    """Return (id, uid, track) of the program's members who may be surprised, by id."""
    query = (
        select(Member.id, Member.uid, Membership.track_id)
        .join(Membership, Membership.member_id == Member.id)
        .where(Member.state == MemberState.KNOWN, belongs(program_id, on, Membership))
        .order_by(Member.id)
    )
    if plan.who != segments.EVERYONE:
        query = query.where(Member.id.in_(segments.member_ids(session, plan.who, on)))
    if plan.cool_down_days:
        # Anything from then on, and also what lies ahead after the clock was set back.
        lately = (
            select(BenefitGrant.member_id)
            .join(Benefit, Benefit.id == BenefitGrant.benefit_id)
            .where(
                Benefit.trigger == Trigger.SURPRISE,
                BenefitGrant.granted_on > on - timedelta(days=plan.cool_down_days),
            )
        )
        query = query.where(Member.id.not_in(lately))
    return session.execute(query)


class _Lots:
    """What a draw may still give: so many of each surprise, as long as the ceiling lasts."""

    def __init__(self, session: Session, plan: SurprisePlan, running: Sequence[Gift]) -> None:
        self._running = running
        self._left = {gift.id: left_to_give(session, gift) for gift in running}
        self._money = plan.ceiling_minor

    def open(self) -> list[Gift]:
        """Return the surprises that can be given once more."""
        return [
            gift
            for gift in self._running
            if self._left[gift.id] != 0
            and (self._money is None or (gift.known_cost_minor or 0) <= self._money)
        ]

    def take(self, gift: Gift) -> None:
        """Note that one was given."""
        left = self._left[gift.id]
        self._left[gift.id] = None if left is None else left - 1
        if self._money is not None:
            self._money -= gift.known_cost_minor or 0


def _walk(
    session: Session,
    order: Sequence[int],
    pool: Mapping[int, tuple[bytes, int | None]],
    lots: _Lots,
    fits: Fits,
    on: date,
    count: int | None,
) -> tuple[list[Winner], set[int]]:
    """Go through those drawn, in order, and give each what suits them until nothing is left."""
    winners: list[Winner] = []
    passed: set[int] = set()
    suits = _Suits(session, on)
    for some in pieces(order, _PIECE):
        given = given_to(session, some, on)
        for member_id in some:
            if len(winners) == count or not (running := lots.open()):
                return winners, passed
            uid, track_id = pool[member_id]
            fitting = [gift for gift in running if fits(gift, member_id, track_id)]
            if not fitting:
                passed.add(member_id)
                continue
            gift = suits.best(member_id, fitting, given.get(member_id, ()))
            lots.take(gift)
            winners.append(Winner(member_id, uid, gift))
    return winners, passed


class _Suits:
    """Which surprise suits a member: the freshest, and of these the one nearest to their habits."""

    def __init__(self, session: Session, on: date) -> None:
        self._session, self._on = session, on
        self._goods: dict[int, Any] = {}
        self._together: Together = {}

    def best(self, member_id: int, fitting: Sequence[Gift], given: Sequence[Given]) -> Gift:
        """Return one of the fitting surprises: not the last one while there is another."""
        last = last_of(given, {gift.id for gift in fitting})
        others = [gift for gift in fitting if gift.id != last] or list(fitting)
        tired = {gift.id: fatigue_of(gift.id, given).index for gift in others}
        least = min(tired.values())
        fresh = [gift for gift in others if tired[gift.id] == least]
        if len(fresh) == 1:
            return fresh[0]
        suiting = self._suiting(member_id, fresh)
        return max(fresh, key=lambda gift: (suiting.get(gift.id, 0.0), gift.priority, -gift.id))

    def _suiting(self, member_id: int, fresh: Collection[Gift]) -> dict[int, float]:
        for gift in fresh:
            if gift.id not in self._goods:
                self._goods[gift.id] = gift_goods(self._session, gift)
        on_goods = [g for g in fresh if self._goods[g.id].ids or g.terms.hours is not None]
        if not on_goods:
            return {}
        known = habits(self._session, member_id, self._on, self._together)
        return {gift.id: match(gift, self._goods[gift.id], known).score for gift in on_goods}
