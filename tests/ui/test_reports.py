"""Reports on the screen say what the report object says, and are saved from it."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from models.values import Money, Period
from services import reports
from services.reports import MadeRows
from ui.desktop.core.tables import TableView
from ui.desktop.reports.page import ReportsPage
from ui.desktop.reports.presenter import Preview, ReportsPresenter, span_period
from ui.desktop.reports.preview import CellsModel, PreviewSheet
from ui.words import words_for

TODAY = date(2026, 3, 31)


@pytest.mark.parametrize(
    ("span", "first", "last"),
    [
        ("last_30_days", date(2026, 3, 2), TODAY),
        ("this_month", date(2026, 3, 1), TODAY),
        ("last_month", date(2026, 2, 1), date(2026, 2, 28)),
        ("last_12_months", date(2025, 4, 1), TODAY),
        ("this_year", date(2026, 1, 1), TODAY),
        ("last_year", date(2025, 1, 1), date(2025, 12, 31)),
        ("own", date(2026, 1, 5), date(2026, 1, 6)),
    ],
)
def test_a_span_means_these_days(span, first, last):
    own = Period(date(2026, 1, 5), date(2026, 1, 6))
    assert span_period(span, TODAY, own) == Period(first, last)


@pytest.fixture
def presenter(context, full_cafe):
    return ReportsPresenter(context)


def test_the_choice_becomes_a_request_and_is_remembered(presenter, context, qtbot):
    with qtbot.waitSignal(presenter.ready):
        presenter.choose(place="branch:B", compare="year", span="last_month")
    request = presenter.request()
    assert (request.branch, request.region, request.compare) == ("B", None, "year")
    assert ReportsPresenter(context).choice == presenter.choice


def test_a_choice_of_another_version_or_a_branch_that_is_gone_is_forgotten(context, database):
    for kept in ({"name": "no such"}, {"shape": 1}, {"place": "branch:gone"}, "x"):
        context.state.put("reports", kept)
        assert ReportsPresenter(context).choice.name == "summary"


@pytest.mark.parametrize("name", list(reports.ReportName))
def test_every_report_is_previewed(presenter, context, qtbot, name):
    with qtbot.waitSignal(presenter.ready) as ready:
        presenter.choose(name=name.value)
    sheet = PreviewSheet(context, ready.args[0])
    qtbot.addWidget(sheet)
    titles = [text.text() for text in sheet.findChildren(QLabel)]
    assert ready.args[0].report.title in titles


def test_a_refusal_reaches_the_page_and_leaves_nothing_to_save(presenter, qtbot):
    presenter.choice = replace(presenter.choice, place="branch:gone")
    with qtbot.waitSignal(presenter.refused) as refused:
        presenter.look()
    assert refused.args[0].code == "core.unknown_branch"


@pytest.mark.parametrize(("ending", "mark"), [(".pdf", b"%PDF"), (".xlsx", b"PK")])
def test_what_is_shown_is_saved(presenter, context, qtbot, tmp_path, ending, mark):
    with qtbot.waitSignal(presenter.ready) as ready:
        presenter.look()
    target = tmp_path / f"report{ending}"
    with qtbot.waitSignal(context.wishes.written):
        presenter.save(ready.args[0], target)
    assert target.read_bytes().startswith(mark)


def test_a_hebrew_report_is_mirrored_on_an_english_page(context, qtbot):
    report = reports.Report("סיכום", [reports.Paragraph("שלום")])
    sheet = PreviewSheet(context, Preview(report, "he"))
    qtbot.addWidget(sheet)
    assert sheet.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_table_cells_are_written_in_the_reports_language(context):
    table = reports.Table("t", ["n", "sum"], [["a", Money(1250, "ILS")]], total=["b", None])
    model = CellsModel(table, words_for("en"), context)
    assert model.index(0, 1).data() == "₪12.50"
    assert model.rowCount() == 2, "the total is the last row"
    assert model.index(1, 1).data() == ""


def test_the_screen_makes_only_the_rows_it_shows(context):
    made = []

    def make(number):
        made.append(number)
        return [str(number), number]

    table = reports.Table("t", ["n", "sum"], MadeRows(range(100_000), make), total=["all", 7])
    model = CellsModel(table, words_for("en"), context)
    assert model.rowCount() == 100_001
    assert model.index(99_999, 0).data() == "99999"
    assert model.index(100_000, 1).data() == "7"
    assert made == [99_999]


def test_the_page_offers_only_choices_that_mean_something(context, full_cafe, qtbot):
    page = ReportsPage(context)
    qtbot.addWidget(page)
    page.show()
    assert page.compare.isVisible()
    assert not page.level.isVisible()
    assert not page.first.isVisible()
    page.name.setCurrentIndex(page.name.findData("baskets"))
    with qtbot.waitSignal(page.presenter.ready):
        page.name.activated.emit(page.name.currentIndex())
    assert page.level.isVisible()
    assert not page.compare.isVisible()
    page.name.setCurrentIndex(page.name.findData("segments"))
    with qtbot.waitSignal(page.presenter.ready):
        page.name.activated.emit(page.name.currentIndex())
    assert page.compare.isVisible()
    page.close_page()


def test_a_row_opens_who_it_is_about_and_the_total_opens_nobody(context, qtbot):
    everyone = {"version": 1, "rule": {"all": []}}
    about = (reports.Customers("All", everyone), reports.Person(7))
    table = reports.Table("t", ["n"], [["a"], ["b"]], total=["c"], about=about)
    sheet = PreviewSheet(context, Preview(reports.Report("r", [table]), "en"))
    qtbot.addWidget(sheet)
    [view] = sheet.findChildren(TableView)
    opened = []
    context.wishes.place.connect(lambda place, subject: opened.append((place, subject)))
    for row in range(3):
        view.setCurrentIndex(view.model().index(row, 0))
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened == [("segments", {"rule": everyone, "name": "All"}), ("members", 7)]
