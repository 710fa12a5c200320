"""The programs as cards, whether a club fits this shop, and what to begin a new one with."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QObject, Signal

from models.values import Period, ProgramState, add_months
from services import analytics, benefits, planning, programs
from services.core.words import Text
from ui.desktop.core.context import Context
from ui.desktop.core.tasks import Latest, reading

PROGRAM_STATES = {
    ProgramState.DRAFT: (Text("Draft"), "plain"),
    ProgramState.RUNNING: (Text("Running"), "ok"),
    ProgramState.CLOSED: (Text("Closed"), "accent"),
}


@dataclass(frozen=True, slots=True)
class ProgramCard:
    """A program with its figures; `overview` None: they are still being counted."""

    row: programs.ProgramRow
    overview: benefits.ProgramOverview | None = None


class ProgramsPresenter(QObject):
    """The list: names at once, then each program's figures, one after the other."""

    listed = Signal(list)
    counted = Signal(str, object)
    begun = Signal(list)
    fitted = Signal(object)
    trouble = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._rows, self._figures = Latest(context.tasks), Latest(context.tasks)
        self._ready, self._fit = Latest(context.tasks), Latest(context.tasks)
        self._waiting: list[programs.ProgramRow] = []
        self.names: list[str] = []

    def refresh(self) -> None:
        """Ask for the list, then for every program's figures; and for the starting points."""
        database, today = self._context.database, self._context.database.today()
        self._rows.ask(
            reading(database, lambda session: programs.programs(session, today)),
            self._take,
            self.trouble.emit,
        )
        quarter = Period(today - timedelta(days=89), today)
        self._ready.ask(
            reading(database, lambda session: _usual_basket(session, quarter)),
            self._offer,
            self.trouble.emit,
        )

    def close(self) -> None:
        """Stop asking."""
        for question in (self._rows, self._figures, self._ready, self._fit):
            question.cancel()

    def _take(self, rows: list[programs.ProgramRow]) -> None:
        order = {ProgramState.RUNNING: 0, ProgramState.DRAFT: 1, ProgramState.CLOSED: 2}
        rows = sorted(rows, key=lambda row: (order[row.state], row.name))
        self.names = [row.name for row in rows]
        self.listed.emit([ProgramCard(row) for row in rows])
        self._waiting = list(rows)
        self._next()
        if not any(row.state is ProgramState.RUNNING for row in rows):
            self._check_fit()
        else:
            self.fitted.emit(None)

    def _check_fit(self) -> None:
        """Before the first launch: say whether a club pays off for this shop."""
        today = self._context.database.today()
        year = Period(add_months(today, -12), today)
        self._fit.ask(
            reading(self._context.database, lambda session: planning.fit(session, year)),
            self.fitted.emit,
            self.trouble.emit,
        )

    def _next(self) -> None:
        if not self._waiting:
            return
        row, today = self._waiting.pop(0), self._context.database.today()
        month = Period(today.replace(day=1), today)

        def tell(overview: benefits.ProgramOverview) -> None:
            self.counted.emit(row.name, overview)
            self._next()

        self._figures.ask(
            reading(
                self._context.database,
                lambda session: benefits.program_overview(session, row.id, month),
            ),
            tell,
            self.trouble.emit,
        )

    def _offer(self, basket_minor: int) -> None:
        currency = self._context.database.shop.currency
        self.begun.emit(benefits.starting_points(self._context.words, currency, basket_minor))


def free_name(name: str, taken: list[str]) -> str:
    """Return the name, with a number after it while another program has it."""
    found, number = name, 2
    while found in taken:
        found, number = f"{name} {number}", number + 1
    return found


def _usual_basket(session: Any, period: Period) -> int:
    return analytics.totals(session, analytics.Scope(period)).average_basket_minor or 0
