"""Replaying the shop's own history through a draft."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, TypeVar

from sqlalchemy.orm import Session

from models.base import day_from_number, day_number
from models.values import Period
from services import benefits, programs, segments
from services.core.errors import BadPeriod
from services.core.progress import SILENT, Progress
from services.core.shop import ShopFacts
from services.planning.simulation.history import History
from services.planning.simulation.model import Assumptions, Figures, Simulation, Spell
from services.planning.simulation.replay import Replay
from services.planning.simulation.till import Till

_EVERY = 2_000  # customers between two steps of progress
AS_IT_IS = Assumptions()
_NOBODY = {"version": 1, "rule": {"any": []}}


def simulate(
    session: Session,
    shop: ShopFacts,
    document: Mapping[str, Any],
    period: Period,
    assumptions: Assumptions = AS_IT_IS,
    progress: Progress = SILENT,
) -> Simulation:
    """Return what the draft would have come to had it run all of the period.

    Every receipt of a customer is booked in memory in the order of sale: does the join condition
    hold, this receipt counted? Then they join, and the receipt earns and is paid as at the
    counter. Days of the draft itself that lie wholly outside the period are put aside. What
    `programs.plan_of`, `segments.parse` and the benefits' terms refuse; BadPeriod.
    """
    (answer,) = replayed(session, shop, [document], period, assumptions, progress)
    return answer


def replayed(
    session: Session,
    shop: ShopFacts,
    documents: Sequence[Mapping[str, Any]],
    period: Period,
    assumptions: Assumptions,
    progress: Progress,
) -> list[Simulation]:
    """Return what each of several drafts would have come to, in one pass over the history."""
    if period.first > period.last:
        raise BadPeriod(first=period.first, last=period.last)
    drafts = [_Draft(session, shop, document, period) for document in documents]
    earnings = [one for draft in drafts for one in draft.benefits.earnings]
    clauses = sorted({one.barred for one in earnings if one.barred})
    lines = any(draft.benefits.uses for draft in drafts)
    history = History(session, period, clauses, lines=lines)
    steps = _Steps(progress, history.receipts)
    crowd = Crowd(period)
    crowd.gather(session, drafts, steps)
    replays = [
        Replay(spells, draft.benefits, draft.plan, period, assumptions, history, draft.till)
        for draft, spells in zip(drafts, crowd.spells, strict=True)
    ]
    for done, piece in history.pieces(frozenset().union(*crowd.spells)):
        steps.replayed(done)
        for replay in replays:
            replay.book(piece)
    answers = [
        _answer(draft, period, assumptions, crowd, replay)
        for draft, replay in zip(drafts, replays, strict=True)
    ]
    steps.done()
    return answers


class _Steps:
    """Progress in receipts: each is read twice, for the join conditions and for the replay."""

    def __init__(self, progress: Progress, receipts: int) -> None:
        self._progress, self._receipts = progress, receipts

    def gathered(self, done: int) -> None:
        self._progress.step(done, 2 * self._receipts)

    def replayed(self, done: int) -> None:
        self._progress.step(self._receipts + done, 2 * self._receipts)

    def done(self) -> None:
        self._progress.step(2 * self._receipts, 2 * self._receipts)


class _Draft:
    """A draft, read and checked."""

    def __init__(
        self, session: Session, shop: ShopFacts, document: Mapping[str, Any], period: Period
    ) -> None:
        self.plan = programs.plan_of(document)
        self.node = segments.parse(self.plan.join)
        self.free = segments.parse(self.plan.fee_free or _NOBODY)
        found = benefits.draft_benefits(session, self.plan.benefits, shop.currency)
        self.benefits = replace(
            found,
            earnings=tuple(_in_force(one, period) for one in found.earnings),
            uses=tuple(_in_force(one, period) for one in found.uses),
        )
        uses = self.benefits.uses
        self.till = Till(session, shop, uses) if uses else None


_D = TypeVar("_D", benefits.EarningDraft, benefits.UseDraft)


def _in_force(draft: _D, period: Period) -> _D:
    """Return the benefit without its days when they lie wholly outside the period."""
    offered = draft.offered
    if _is_outside(offered.first_on, offered.last_on, period):
        return replace(draft, offered=replace(offered, first_on=None, last_on=None))
    return draft


def _is_outside(first: date | None, last: date | None, period: Period) -> bool:
    return (first is not None and first > period.last) or (last is not None and last < period.first)


def _answer(
    draft: _Draft, period: Period, assumptions: Assumptions, crowd: "Crowd", replay: Replay
) -> Simulation:
    months = tuple(replay.finish())
    return Simulation(
        program=draft.plan.name,
        period=period,
        assumptions=assumptions,
        customers=crowd.customers,
        receipts=crowd.receipts,
        customer_sales_minor=crowd.sales_minor,
        members=months[-1].members,
        total=Figures.sum(month.figures for month in months),
        outstanding=replay.outstanding(),
        known_cost_share=replay.known_cost_share,
        left_out=draft.benefits.others,
        months=months,
    )


class Crowd:
    """The customers of the period: how many, what they bought, and who would have joined when.

    `spells` holds for each draft who would have joined, with each run of membership.
    """

    def __init__(self, period: Period) -> None:
        self._period = period
        self.customers, self.receipts, self.sales_minor = 0, 0, 0
        self.spells: list[dict[int, list[Spell]]] = []

    def gather(self, session: Session, drafts: Sequence[_Draft], steps: _Steps) -> None:
        """Walk through the history of every customer."""
        first, last = self._period.first, self._period.last
        begin = day_number(first)
        self.spells = [{} for _ in drafts]
        rules = [draft.node for draft in drafts] + [draft.free for draft in drafts]
        some = len(drafts)
        for number, life in enumerate(segments.lives(session, rules, first, last)):
            if number % _EVERY == 0:
                steps.gathered(self.receipts)
            since = next((n for n, one in enumerate(life.receipts) if one.day >= begin), None)
            if since is None:
                continue
            self.customers += 1
            self.receipts += len(life.receipts) - since
            self.sales_minor += sum(one.amount for one in life.receipts[since:])
            rows = zip(drafts, life.holds[:some], life.holds[some:], self.spells, strict=True)
            for draft, holds, is_free, found in rows:
                spells = self._spells(draft.plan, life.receipts, since, holds, is_free)
                if spells:
                    found[life.member_id] = spells

    def _spells(
        self,
        plan: programs.ProgramPlan,
        receipts: Sequence[segments.Purchase],
        since: int,
        holds: Callable[[int], bool],
        is_free: Callable[[int], bool],
    ) -> list[Spell]:
        spells: list[Spell] = []
        until = -1  # the last day of the running spell
        for n in range(since, len(receipts)):
            receipt = receipts[n]
            # Whoever only brings goods back is not asked to join.
            if receipt.day <= until or not receipt.is_sale or not holds(n):
                continue
            on = day_from_number(receipt.day)
            if not self._runs(plan, on):
                continue
            last_on = programs.first_term(on, plan.term_months).last_on
            spells.append(Spell(receipt.id, on, last_on, not spells, not is_free(n)))
            if last_on is None:
                break
            until = day_number(last_on)
        return spells

    def _runs(self, plan: programs.ProgramPlan, on: date) -> bool:
        first, last = plan.starts_on, plan.ends_on
        outside = _is_outside(first, last, self._period)
        return outside or ((first is None or first <= on) and (last is None or on <= last))
