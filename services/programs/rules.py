"""Terms and renewals of a membership, and its way over the tracks, as arithmetic on local days."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from models.values import Period, TrackStep, add_days, add_months


@dataclass(frozen=True, slots=True)
class Term:
    """One run of membership. `last_on` is its last day, None for life.

    `anchor_on` is the day terms are counted from, so that 31 January, renewed by the month,
    ends on the last day of February and then again on 31 March.
    """

    anchor_on: date
    last_on: date | None


def first_term(joined_on: date, months: int | None) -> Term:
    """Return the term of somebody who joins; `months` None is for life."""
    return Term(joined_on, None if months is None else add_months(joined_on, months))


def renewed(term: Term, paid_on: date, months: int) -> Term:
    """Return the term after a fee was paid.

    Up to the last day it goes on from the old end, later it begins anew on the day of payment.
    """
    if term.last_on is None:
        return term
    if paid_on > term.last_on:
        return first_term(paid_on, months)
    run = 1
    while add_months(term.anchor_on, run * months) <= term.last_on:
        run += 1
    return Term(term.anchor_on, add_months(term.anchor_on, run * months))


@dataclass(frozen=True, slots=True)
class Former:
    """What a level asked for up to and with `until_on`; `reach` None: it was not offered."""

    until_on: date
    reach: int | None
    hold: int | None


@dataclass(frozen=True, slots=True)
class Level:
    """A track as arithmetic sees it; thresholds in the ladder's measure, compared with >=.

    `reach` None is the lowest level, everybody's. `hold` None: as much as reaching it takes.
    `former` are the thresholds before today's, oldest first.
    """

    id: int
    name: str
    reach: int | None
    hold: int | None = None
    warn_days: int = 30
    former: tuple[Former, ...] = ()

    def reach_on(self, on: date) -> int | None:
        """Return what reaching the level took on a day, None when it was not to be reached."""
        for one in self.former:
            if on <= one.until_on:
                return one.reach
        return self.reach

    def hold_on(self, on: date) -> int:
        """Return what holding the level took on a day."""
        for one in self.former:
            if on <= one.until_on:
                return one.hold if one.hold is not None else one.reach or 0
        return self.hold if self.hold is not None else self.reach or 0


@dataclass(frozen=True, slots=True)
class Ladder:
    """A program's tracks, lowest first, with the measure and period they share.

    `measure` is spend (minor units), visits or points; None when there is only the lowest level.
    """

    levels: tuple[Level, ...]
    measure: str | None
    period_months: int | None

    def lowest(self) -> int | None:
        """Return the place of the level that is everybody's, None when it must be reached."""
        return 0 if self.levels and self.levels[0].reach is None else None

    def at(self, place: int | None) -> Level | None:
        """Return the level at a place."""
        return None if place is None else self.levels[place]

    def changes(self) -> list[date]:
        """Return the first days of changed thresholds, in order."""
        days = {one.until_on for level in self.levels for one in level.former}
        return [add_days(day, 1) for day in sorted(days)]


@dataclass(frozen=True, slots=True)
class Step:
    """What moved a member between levels: to which, when, and the figures it rests on.

    `figure` is what `period` had come to on the day; `threshold` what it was compared with.
    """

    on: date
    kind: TrackStep
    level: Level | None
    figure: int = 0
    threshold: int | None = None
    period: Period | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a member stands on a day: `level` None is below all.

    `until_on` is the last day the level holds, None when nothing takes it away. `period` is the
    running one, `figure` what it came to so far.
    """

    level: Level | None
    since_on: date
    until_on: date | None
    period: Period | None
    figure: int
    steps: tuple[Step, ...]


def standing(
    ladder: Ladder, joined_on: date, history: Iterable[tuple[date, int]], on: date
) -> Standing:
    """Return where a member stands at the end of a day.

    `history` are (day, amount) in any order: money (returns below zero), visits or points. What
    came before joining or after the day does not count. Periods are counted from joining, 31
    January by the month as 28 February, 31 March. Of a day only its sum counts, not the order
    in it.
    """
    climb = _Climb(ladder, joined_on)
    if ladder.period_months is not None:
        days: dict[date, int] = dict.fromkeys(ladder.changes(), 0)
        for day, amount in history:
            days[day] = days.get(day, 0) + amount
        for day in sorted(day for day in days if joined_on <= day <= on):
            climb.go_to(day)
            climb.add(day, days[day])
        climb.go_to(on)
    return climb.standing()


class _Climb:
    """A member's way over the levels, day after day."""

    def __init__(self, ladder: Ladder, joined_on: date) -> None:
        self._ladder, self._joined_on = ladder, joined_on
        self._months = ladder.period_months
        self._place = ladder.lowest()
        self._since = joined_on
        self._until: int | None = None  # the number of the period the level holds to the end of
        self._number, self._figure = 0, 0
        self._next = joined_on if self._months is None else self._begin(1)
        self._steps = [Step(joined_on, TrackStep.JOINED, ladder.at(self._place))]

    def go_to(self, day: date) -> None:
        """Close every period that is over by the day."""
        while self._next <= day:
            if self._until == self._number:
                self._decide()
            self._number += 1
            self._figure = 0
            self._next = self._begin(self._number + 1)

    def add(self, day: date, amount: int) -> None:
        """Count what a day came to, and rise to the highest level it reaches."""
        self._figure += amount
        for place in range(len(self._ladder.levels) - 1, -1, -1):
            if self._place is not None and place <= self._place:
                break
            reach = self._ladder.levels[place].reach_on(day)
            if reach is not None and self._figure >= reach:
                self._place, self._since, self._until = place, day, self._number + 1
                self._note(day, TrackStep.UPGRADED, reach)
                break

    def standing(self) -> Standing:
        """Return where the way has led."""
        until = None if self._until is None else add_days(self._begin(self._until + 1), -1)
        period = None if self._months is None else self._period()
        level = self._ladder.at(self._place)
        return Standing(level, self._since, until, period, self._figure, tuple(self._steps))

    def _decide(self) -> None:
        """Hold the level for a period more, or fall by one, which then holds for a period."""
        if self._place is None:
            raise AssertionError(self._number)  # nothing takes away what one does not have
        hold = self._ladder.levels[self._place].hold_on(add_days(self._next, -1))
        self._until = self._number + 1
        if self._figure >= hold:
            self._note(self._next, TrackStep.HELD, hold)
            return
        self._place = self._place - 1 if self._place > 0 else None
        if self._place == self._ladder.lowest():
            self._until = None
        self._since = self._next
        self._note(self._next, TrackStep.DOWNGRADED, hold)

    def _note(self, day: date, kind: TrackStep, threshold: int) -> None:
        level = self._ladder.at(self._place)
        self._steps.append(Step(day, kind, level, self._figure, threshold, self._period()))

    def _period(self) -> Period:
        return Period(self._begin(self._number), add_days(self._next, -1))

    def _begin(self, number: int) -> date:
        return add_months(self._joined_on, number * (self._months or 0))


@dataclass(frozen=True, slots=True)
class Told:
    """A step as an event has told it; `level_id` None is below all."""

    on: date
    kind: TrackStep
    level_id: int | None


def untold(told: Sequence[Told], stands: Standing, ladder: Ladder) -> list[Step]:
    """Return the steps that are still to be told, oldest first.

    `told` begins with the joining, in the order of telling; of a day the last one counts. A day
    on which, as is known now, nothing happened is told anew with the level that held, without
    figures.
    """
    last = {one.on: one for one in told}
    steps: dict[date, list[Step]] = {}
    for step in stands.steps:
        steps.setdefault(step.on, []).append(step)
    news: list[Step] = []
    level: Level | None = None
    for day in sorted(steps.keys() | last.keys()):
        known, true = last.get(day), steps.get(day, [])
        level = true[-1].level if true else level
        level_id = level.id if level else None
        moves = [step for step in true if step.kind is not TrackStep.JOINED]
        if known is None:
            news += true
        elif moves and (known.kind, known.level_id) != (moves[-1].kind, level_id):
            news += moves
        elif not moves and known.level_id != level_id:
            news.append(_correction(ladder, day, known.level_id, level))
    return news


def _correction(ladder: Ladder, day: date, wrong_id: int | None, right: Level | None) -> Step:
    order = {level.id: place for place, level in enumerate(ladder.levels)}
    rises = order.get(right.id if right else 0, -1) > order.get(wrong_id or 0, -1)
    return Step(day, TrackStep.UPGRADED if rises else TrackStep.DOWNGRADED, right)


@dataclass(frozen=True, slots=True)
class Warned:
    """That a level is lost on a day unless `missing` more comes by then; to which, None: none."""

    falls_to: str | None
    on: date
    missing: int


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is to the next level, and whether the one held is in danger.

    `missing` is in the ladder's measure, to be had by the end of the period, in `days_left` days
    (0: the day itself is the last).
    """

    next_level: Level | None
    missing: int | None
    days_left: int | None
    warning: Warned | None


def progress(ladder: Ladder, stands: Standing, on: date) -> Progress:
    """Return what somebody who stands so on the day lacks to rise and to stay."""
    if stands.period is None:
        return Progress(None, None, None, None)
    place = -1 if stands.level is None else ladder.levels.index(stands.level)
    above = ladder.levels[place + 1] if place + 1 < len(ladder.levels) else None
    reach = None if above is None else above.reach_on(on)
    missing = None if reach is None else max(reach - stands.figure, 0)
    days_left = (stands.period.last - on).days
    return Progress(
        above if missing is not None else None, missing, days_left, _warned(ladder, stands, on)
    )


def _warned(ladder: Ladder, stands: Standing, on: date) -> Warned | None:
    level, last = stands.level, stands.until_on
    if level is None or last is None or stands.period is None or last != stands.period.last:
        return None
    missing = level.hold_on(last) - stands.figure
    if missing <= 0 or (last - on).days > level.warn_days:
        return None
    place = ladder.levels.index(level)
    return Warned(ladder.levels[place - 1].name if place else None, add_days(last, 1), missing)
