"""Which report is wanted, its preview, and saving it."""

import re
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from models.values import Period, add_months
from services import reports
from services.core.organisation import BranchRow, branches
from services.core.words import Text
from ui.desktop.core.context import Context
from ui.desktop.core.tasks import Latest, Task
from ui.words import words_for

NAMES = {
    reports.ReportName.SUMMARY: Text("Summary"),
    reports.ReportName.RFM: Text("Recency, frequency, money"),
    reports.ReportName.COHORTS: Text("Cohorts"),
    reports.ReportName.BASKETS: Text("What sells together"),
    reports.ReportName.CONCENTRATION: Text("Concentration"),
    reports.ReportName.ENROLMENT: Text("Enrolment"),
    reports.ReportName.BENEFITS: Text("Use of benefits"),
    reports.ReportName.PROGRAM: Text("Programs and the business"),
    reports.ReportName.VALUE: Text("What customers are worth"),
    reports.ReportName.SEGMENTS: Text("Segments"),
    reports.ReportName.CAMPAIGNS: Text("Campaigns"),
    reports.ReportName.QUALITY: Text("Data quality"),
    reports.ReportName.PRODUCTS: Text("Products and categories"),
    reports.ReportName.MEMBERS: Text("Member list"),
    reports.ReportName.EMPLOYEES: Text("Employees"),
}
# Reports with another period beside their own.
COMPARED = frozenset(
    {reports.ReportName.SUMMARY, reports.ReportName.SEGMENTS, reports.ReportName.PRODUCTS}
)
SPANS = {
    "last_30_days": Text("The last 30 days"),
    "this_month": Text("This month"),
    "last_month": Text("Last month"),
    "last_12_months": Text("The last 12 months"),
    "this_year": Text("This year"),
    "last_year": Text("Last year"),
    "own": Text("Own dates"),
}
COMPARES = {
    reports.Compare.NONE: Text("With nothing"),
    reports.Compare.PREVIOUS: Text("With the period before"),
    reports.Compare.YEAR: Text("With the year before"),
}
LEVELS = {
    reports.Level.PRODUCT: Text("Products"),
    reports.Level.CATEGORY: Text("Categories"),
    reports.Level.DEPARTMENT: Text("Departments"),
}


@dataclass(frozen=True, slots=True)
class Choice:
    """What is wanted. `place` is "" (the whole shop), "branch:CODE" or "region:NAME"."""

    name: str = "summary"
    place: str = ""
    span: str = "last_month"
    first: str = ""
    last: str = ""
    compare: str = "previous"
    language: str = ""
    level: str = "category"


@dataclass(frozen=True, slots=True)
class Preview:
    """A report to draw, and the language it is written in."""

    report: reports.Report
    language: str


class ReportsPresenter(QObject):
    """Finds the figures in a task; a new choice cancels the one before."""

    looking = Signal()
    ready = Signal(object)
    refused = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context, self._words = context, context.words
        self._question = Latest(context.tasks)
        self.choice = self._remembered()

    def places(self) -> list[tuple[str, str]]:
        """Return what a report may be about: the whole shop, its regions, its branches."""
        with self._context.database.read() as session:
            rows: list[BranchRow] = branches(session)
        regions = sorted({row.region for row in rows if row.region})
        return [
            (self._words("The whole shop"), ""),
            *((f"{self._words('Region')}: {name}", f"region:{name}") for name in regions),
            *((row.name, f"branch:{row.code}") for row in rows),
        ]

    def period(self) -> Period:
        """Return the days the choice means today."""
        today = self._context.database.today()
        own = Period(_day(self.choice.first, today), _day(self.choice.last, today))
        return span_period(self.choice.span, today, own)

    def choose(self, **facts: str) -> None:
        """Change the choice and look anew; it is remembered for the next start."""
        self.choice = replace(self.choice, **facts)
        self._context.state.put("reports", asdict(self.choice))
        self.look()

    def look(self) -> None:
        """Find the figures and tell the preview."""
        self.looking.emit()
        request, name = self.request(), reports.ReportName(self.choice.name)
        database, language = self._context.database, self._language()

        def work(task: Task) -> Preview:
            with database.read(task.is_cancelled) as session:
                findings = reports.run(session, name, request, task)
            report = reports.to_report(findings, words_for(language), made_on=database.today())
            return Preview(report, language)

        self._question.ask(Task(work), self.ready.emit, self.refused.emit)

    def save(self, preview: Preview, path: Path) -> None:
        """Write the report that is shown to a PDF or Excel file, by the name's ending."""
        render = reports.render_xlsx if path.suffix == ".xlsx" else reports.render_pdf
        words = words_for(preview.language)

        def work(task: Task) -> Path:
            task.step(0, 0)
            render(preview.report, words, path, task)
            return path

        self._start(work, self._words("Saving the report"))

    def file_name(self, ending: str) -> Path:
        """Return where the report would be saved, with a name that says what is in it."""
        period = self.period()
        place = re.sub(r"[^\w-]+", "-", self.choice.place.partition(":")[2])
        parts = (self.choice.name, f"{period.first}_{period.last}", place)
        return self._context.folder.exports / ("_".join(filter(None, parts)) + ending)

    def request(self) -> reports.ReportRequest:
        """Return the choice as the report service takes it."""
        kind, _, key = self.choice.place.partition(":")
        return reports.ReportRequest(
            self.period(),
            branch=key if kind == "branch" else None,
            region=key if kind == "region" else None,
            compare=reports.Compare(self.choice.compare),
            level=reports.Level(self.choice.level),
        )

    def close(self) -> None:
        """Stop looking."""
        self._question.cancel()

    def _start(self, work: Callable[[Task], Path], title: str) -> None:
        task = Task(work)
        task.succeeded.connect(
            lambda path: self._context.wishes.written.emit(
                self._words("The report is in {file}.", file=reports.left_to_right(str(path))), path
            )
        )
        task.failed.connect(self._context.wishes.trouble)
        self._context.tasks.start(task)
        self._context.wishes.long_work.emit(task, title)

    def _language(self) -> str:
        return self.choice.language or self._words.language

    def _remembered(self) -> Choice:
        kept: Any = self._context.state.get("reports")
        try:
            choice = Choice(**kept) if isinstance(kept, dict) else Choice()
            reports.ReportName(choice.name), reports.Compare(choice.compare)
            reports.Level(choice.level)
        except (TypeError, ValueError):  # written by another version
            return Choice()
        known = choice.place in {place for _, place in self.places()} and choice.span in SPANS
        return choice if known else Choice()


def span_period(span: str, today: date, own: Period) -> Period:
    """Return the days of a named span as of today."""
    month = today.replace(day=1)
    year = today.replace(month=1, day=1)
    day = timedelta(days=1)
    return {
        "last_30_days": Period(today - 29 * day, today),
        "this_month": Period(month, today),
        "last_month": Period(add_months(month, -1), month - day),
        "last_12_months": Period(add_months(today, -12) + day, today),
        "this_year": Period(year, today),
        "last_year": Period(add_months(year, -12), year - day),
    }.get(span, own)


def _day(text: str, default: date) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return default
