"""The list of members and the search in it; what the detail of one shows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from models.values import ProgramState, Unit
from services import analytics, benefits, checkout, members, merging, programs, purchases, segments
from services.core.organisation import branches
from ui.desktop.core.context import Context
from ui.desktop.core.paged_model import PageWish
from ui.desktop.core.tasks import Latest, reading

DEBOUNCE_MS = 150
FAVOURITES = 5
UNBOUGHT = 4

Row = members.MemberRow
Give = Callable[[Sequence[Row]], None]


class MembersPresenter(QObject):
    """Loads pages of the list; what is typed narrows it, each keystroke cancels the one before."""

    restarted = Signal()
    counted = Signal(int)
    trouble = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._pages, self._count = Latest(context.tasks), Latest(context.tasks)
        self._exact: dict[int, bool] = {}
        self.typed = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self.restarted)

    def type(self, text: str) -> None:
        """Narrow the list to what is typed, a moment after the last keystroke."""
        if text.strip() != self.typed:
            self.typed = text.strip()
            self._pages.cancel()
            self._timer.start()

    def load(self, wish: PageWish[Row], give: Give) -> None:
        """Ask for the page the list wishes."""
        typed = self.typed

        def query(session: Any) -> Sequence[Row]:
            if typed:
                return self._search(session, typed, wish)
            return members.page(session, wish.sort, wish.descending, wish.after, wish.limit)

        self._pages.ask(reading(self._context.database, query), give, self.trouble.emit)

    def count(self) -> None:
        """Ask how many members there are in all."""
        task = reading(self._context.database, members.count_members)
        self._count.ask(task, self.counted.emit, self.trouble.emit)

    def close(self) -> None:
        """Stop asking."""
        self._timer.stop()
        self._pages.cancel()
        self._count.cancel()

    def _search(self, session: Any, typed: str, wish: PageWish[Row]) -> Sequence[Row]:
        after = wish.after
        place = None if after is None else members.Found(after, self._exact.get(after.id, False))
        found = members.search(session, typed, wish.limit, place)
        self._exact.update((one.member.id, one.is_exact) for one in found)
        return [one.member for one in found]


@dataclass(frozen=True, slots=True)
class Detail:
    """Everything the page of one member shows at once; lists that grow come page by page."""

    record: members.MemberRecord
    favourites: list[purchases.Favourite]
    accounts: list[benefits.AccountState]
    progress: list[programs.TrackProgress]
    quote: checkout.Quote
    merges: list[merging.MergeRow]
    fit: analytics.Fit | None
    worth: analytics.Worth | None
    giving: benefits.Giving
    pick: benefits.Pick | None
    today: date


@dataclass(frozen=True, slots=True)
class SegmentStanding:
    """Whether the member is in a saved segment, and how each condition stands."""

    name: str
    holds: bool
    why: segments.Why


@dataclass(frozen=True, slots=True)
class Belonging:
    """Why and why not, for every running program and every saved segment."""

    programs: list[programs.CandidateStanding]
    segments: list[SegmentStanding]


class MemberPresenter(QObject):
    """One member: facts at once, receipts and happenings page by page."""

    ready = Signal(object)
    explained = Signal(object)
    suggested = Signal(list)
    """What the member never bought though most who buy like them do (analytics.Unbought)."""
    trouble = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._facts, self._pages = Latest(context.tasks), Latest(context.tasks)
        self._happenings, self._why = Latest(context.tasks), Latest(context.tasks)
        self._likes = Latest(context.tasks)
        self._counted: tuple[date, analytics.Counted] = (date.min, {})
        self.member_id = 0

    def open(self, member_id: int) -> None:
        """Ask for everything about the member."""
        self.member_id = member_id
        database = self._context.database
        today, shop, now = database.today(), database.shop, database.clock.now()

        def query(session: Any) -> Detail:
            here = next(row.id for row in branches(session) if row.is_here)
            basket = checkout.Basket(branch_id=here, member_id=member_id)
            return Detail(
                members.detail(session, member_id),
                purchases.favourites(session, member_id, FAVOURITES),
                [benefits.account(session, member_id, unit, today) for unit in Unit],
                programs.track_progress(session, member_id, today),
                checkout.quote(session, shop, basket, now),
                merging.merges_of(session, member_id),
                analytics.newest_fit(session),
                analytics.worth_of(session, member_id),
                benefits.giving(session, member_id, today),
                benefits.personal_pick(session, member_id, today),
                today,
            )

        self._likes.cancel()
        self._facts.ask(reading(database, query), self._show, self.trouble.emit)

    def _show(self, detail: Detail) -> None:
        """Show the member; then ask what they might like: who bought what is counted once a day."""
        self.ready.emit(detail)
        member_id, today = detail.record.row.id, detail.today
        if self._counted[0] != today:
            self._counted = (today, {})
        counted = self._counted[1]
        task = reading(
            self._context.database,
            lambda session: analytics.unbought(session, member_id, today, counted, UNBOUGHT),
        )
        self._likes.ask(task, self.suggested.emit, self.trouble.emit)

    def load(
        self,
        wish: PageWish[members.ReceiptRow],
        give: Callable[[Sequence[members.ReceiptRow]], None],
    ) -> None:
        """Ask for a page of the member's receipts."""
        member_id = self.member_id
        task = reading(
            self._context.database,
            lambda session: members.purchases(session, member_id, wish.after, wish.limit),
        )
        self._pages.ask(task, give, self.trouble.emit)

    def load_timeline(
        self,
        wish: PageWish[members.TimelineRow],
        give: Callable[[Sequence[members.TimelineRow]], None],
    ) -> None:
        """Ask for a page of what happened."""
        member_id = self.member_id
        task = reading(
            self._context.database,
            lambda session: members.timeline(session, member_id, wish.after, wish.limit),
        )
        self._happenings.ask(task, give, self.trouble.emit)

    def explain(self) -> None:
        """Ask how the member stands to every running program and saved segment."""
        member_id, today = self.member_id, self._context.database.today()

        def query(session: Any) -> Belonging:
            running = [
                row.name
                for row in programs.programs(session, today)
                if row.state is ProgramState.RUNNING
            ]
            found = []
            for row in segments.segments(session):
                why = segments.explain(session, segments.parse(row.rule), member_id, today)
                told = segments.named_why(session, why.why)
                found.append(SegmentStanding(row.name, why.holds, told))
            return Belonging(
                [programs.standing_of(session, name, member_id, today) for name in running],
                sorted(found, key=lambda one: not one.holds),
            )

        task = reading(self._context.database, query)
        self._why.ask(task, self.explained.emit, self.trouble.emit)

    def close(self) -> None:
        """Stop asking."""
        for asked in (self._facts, self._pages, self._happenings, self._why, self._likes):
            asked.cancel()
