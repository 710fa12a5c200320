"""What Today says: each figure asked for by itself, turned into the words of its card."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from models.values import Period, Unit, minor_per_major
from services import analytics, benefits, members
from services.backup import back_up
from ui.desktop.core.context import Context
from ui.desktop.core.tasks import Latest, reading
from ui.desktop.today.tips import Finding, backup_tip, find, first_tip, tip

DAYS, WEEKS, EMPLOYEES = 30, 8, 4


@dataclass(frozen=True, slots=True)
class Figure:
    """One card: the figure itself, how it moved (`trend` up, down, even or ""), and a note."""

    value: str
    change: str = ""
    trend: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class EmployeeBar:
    """One employee's enrolments, and their share of the best one's."""

    name: str
    members: str
    share: float


@dataclass(frozen=True, slots=True)
class WeekBars:
    """The weeks' labels with identified and anonymous revenue in major units."""

    labels: list[str]
    identified: list[float | None]
    anonymous: list[float | None]


class TodayPresenter(QObject):
    """Asks for the figures; each signal brings one card's content."""

    revenue = Signal(object)
    visitors = Signal(object)
    enrolment = Signal(object)
    use = Signal(object)
    weeks = Signal(object)
    tips = Signal(list)
    trouble = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._words = context, context.words
        self._formats = context.words.formats
        self._questions = {name: Latest(context.tasks) for name in ("t", "u", "e", "w", "d")}

    @property
    def greeting(self) -> str:
        """Return the greeting that fits the shop's local hour."""
        database = self._context.database
        hour = database.clock.now().astimezone(ZoneInfo(database.shop.timezone)).hour
        if 5 <= hour < 12:
            return self._words("Good morning")
        return self._words("Good afternoon") if 12 <= hour < 18 else self._words("Good evening")

    @property
    def date_line(self) -> str:
        """Return today's date in full."""
        return self._formats.long_day(self._context.database.today())

    def refresh(self) -> None:
        """Ask for everything anew."""
        today = self._context.database.today()
        country = self._context.database.shop.country
        now = Period(today - timedelta(days=DAYS - 1), today)
        before = Period(now.first - timedelta(days=DAYS), now.first - timedelta(days=1))
        self._ask("t", lambda s: (_totals(s, now), _totals(s, before)), self._tell_totals)
        self._ask(
            "u",
            lambda s: (benefits.benefit_use(s, now), benefits.benefit_use(s, before)),
            lambda pair: self.use.emit(self._use(*pair)),
        )
        week = analytics.week_of(today, country)
        self._ask(
            "e",
            lambda s: analytics.enrolled_by_employee(s, week),
            lambda rows: self.enrolment.emit(self._employees(rows)),
        )
        self._ask(
            "w",
            lambda s: analytics.weekly_sales(s, today, country, WEEKS),
            lambda rows: self.weeks.emit(self._weeks(rows)),
        )

        self._ask(
            "d",
            lambda s: (members.count_members(s) > 0, find(s, today)),
            self._tell_tips,
        )

    def close(self) -> None:
        """Stop asking."""
        for question in self._questions.values():
            question.cancel()

    # ------------------------------------------------------------------------------- figures

    def back_up(self) -> None:
        """Make a backup now, in a task."""
        folder, database = self._context.folder, self._context.database

        def done(_file: object) -> None:
            self._context.wishes.said.emit(self._words("The backup is made and checked."))
            self._context.wishes.fresh.emit()

        title = self._words("Making a backup")
        self._context.write(lambda _task: back_up(database, folder), title, done)

    def _tell_tips(self, answer: tuple[bool, list[Finding]]) -> None:
        has_members, found = answer
        urgent = backup_tip(self._context)
        shown = [tip(self._context, one) for one in found]
        if not has_members:
            shown.insert(0, first_tip(self._context))
        self.tips.emit([*([urgent] if urgent else []), *shown])

    def _tell_totals(self, pair: tuple[analytics.Totals, analytics.Totals]) -> None:
        self.revenue.emit(self._revenue(*pair))
        self.visitors.emit(self._visitors(*pair))

    def _revenue(self, now: analytics.Totals, before: analytics.Totals) -> Figure:
        share, former = now.identified_share, before.identified_share
        if share is None:
            return Figure("—", note=self._words("No sales in the last 30 days yet"))
        note = self._words(
            "{part} of {whole}",
            part=self._money(now.sales.identified_revenue_minor),
            whole=self._money(now.sales.revenue_minor),
        )
        if former is None:
            return Figure(self._formats.share(share), note=note)
        points = 100 * (share - former)
        change = self._words("{points} pts against the 30 days before", points=self._size(points))
        return Figure(self._formats.share(share), change, _trend(points), note)

    def _visitors(self, now: analytics.Totals, before: analytics.Totals) -> Figure:
        visitors = now.visitors
        note = self._words("{new} new · {active} active", new=visitors.new, active=visitors.active)
        value = self._formats.number(now.returning)
        if not before.returning:
            return Figure(value, note=note)
        growth = now.returning / before.returning - 1
        change = self._words(
            "{share} against the 30 days before", share=self._formats.share(abs(growth))
        )
        return Figure(value, change, _trend(100 * growth), note)

    def _use(self, now: benefits.BenefitUse, before: benefits.BenefitUse) -> Figure:
        owed = (
            self._money(now.liability)
            if now.unit is Unit.CREDIT
            else self._words("{n} points", n=now.liability)
        )
        note = self._words(
            "cost {cost} · open liability {owed}", cost=self._money(now.cost_minor), owed=owed
        )
        if now.share is None:
            return Figure("—", note=self._words("Nothing was given in the last 30 days"))
        value = self._formats.share(now.share, 0)
        if before.share is None:
            return Figure(value, note=note)
        points = 100 * (now.share - before.share)
        change = self._words("{points} pts against the 30 days before", points=self._size(points))
        return Figure(value, change, _trend(points), note)

    def _employees(self, rows: list[analytics.Enrolled]) -> list[EmployeeBar]:
        best = max((row.members for row in rows), default=0)
        return [
            EmployeeBar(
                row.employee or self._words("Not noted"),
                self._formats.number(row.members),
                row.members / best,
            )
            for row in rows[:EMPLOYEES]
        ]

    def _weeks(self, rows: list[analytics.WeekSales]) -> WeekBars:
        return WeekBars(
            [self._formats.short_day(row.first) for row in rows],
            [self._major(row.sales.identified_revenue_minor) for row in rows],
            [self._major(row.sales.anonymous_revenue_minor) for row in rows],
        )

    def _ask(self, name: str, query: Callable[[Any], Any], then: Callable[[Any], None]) -> None:
        task = reading(self._context.database, query)
        self._questions[name].ask(task, then, self.trouble.emit)

    def _money(self, minor: int) -> str:
        return self._formats.round_money(minor, self._context.database.shop.currency)

    def _size(self, value: float) -> str:
        return self._formats.number(abs(value), 1)

    def _major(self, minor: int) -> float:
        return minor / minor_per_major(self._context.database.shop.currency)

    def write_money(self, major: float) -> str:
        """Return an amount in major units as the chart's hover shows it."""
        return self._money(round(major * minor_per_major(self._context.database.shop.currency)))


def _totals(session: Any, period: Period) -> analytics.Totals:
    return analytics.totals(session, analytics.Scope(period))


def _trend(change: float) -> str:
    if abs(change) < 0.05:
        return "even"
    return "up" if change > 0 else "down"
