"""Reports as files: the words of the Hebrew PDF in reading order, the Excel sheets as they are."""

from datetime import date, datetime
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pypdfium2
import pytest

from models.values import Money, Period
from services import reports
from services.core.errors import Cancelled, NotWritable
from services.paper import width
from services.paper.paper import Box, Glyphs
from services.purchases import refresh_summaries
from services.reports import (
    Chart,
    ChartKind,
    Code,
    Figure,
    Figures,
    Paragraph,
    Report,
    ReportName,
    ReportRequest,
    Series,
    Share,
    Table,
)
from services.reports.pdf import document
from services.reports.pdf.document import compose
from tests import build
from ui.words import words_for

HERE = Path(__file__).parent
FIRST_QUARTER = Period(date(2026, 1, 1), date(2026, 3, 31))


def pages(path):
    """Return the text of each page as a reader's program gives it."""
    document = pypdfium2.PdfDocument(path)
    try:
        texts = []
        for number in range(len(document)):
            page = document[number]
            sheet = page.get_textpage()
            texts.append(sheet.get_text_range().replace("\r\n", "\n").replace("\u00a0", " "))
            sheet.close()
            page.close()
        return texts
    finally:
        document.close()


@pytest.fixture
def shop(database):
    with database.work() as work:
        dana, yossi = build.member(work), build.member(work)
        coffee = build.product(work, "1", "Drinks", "Coffee")
        build.receipt(work, dana, date(2026, 1, 5), (coffee, 1000, 123456))
        build.receipt(work, dana, date(2026, 2, 5), (coffee, 1000, 1500), at="B")
        build.receipt(work, yossi, date(2026, 3, 1), (coffee, -1000, -800))
        build.receipt(work, None, date(2026, 3, 2), (coffee, 1000, 20000))
        refresh_summaries(work.session)
    return database


def report_of(database, name=ReportName.SUMMARY, language="he", **wanted):
    with database.read() as session:
        findings = reports.run(session, name, ReportRequest(FIRST_QUARTER, **wanted))
    return reports.to_report(findings, words_for(language), made_on=date(2026, 4, 1))


def test_the_hebrew_summary_reads_in_order(shop, tmp_path):
    report = report_of(shop, compare=reports.Compare.PREVIOUS)
    reports.render_pdf(report, words_for("he"), tmp_path / "summary.pdf")
    text = "\n\f\n".join(pages(tmp_path / "summary.pdf"))
    assert text.splitlines() == (HERE / "summary_he.txt").read_text("utf-8").splitlines()


def test_the_english_summary_has_the_same_numbers(shop, tmp_path):
    reports.render_pdf(report_of(shop, language="en"), words_for("en"), tmp_path / "summary.pdf")
    text = "\n".join(pages(tmp_path / "summary.pdf"))
    assert "Mar 2026 ₪192.00 -4.2% 2 ₪192.00 1 0 1" in text
    assert "1 Jan 2026 – 31 Mar 2026" in text
    assert "Page 1 of 2" in text


@pytest.mark.parametrize("name", list(ReportName))
@pytest.mark.parametrize("language", ["he", "en", "vi", "uz"])
def test_every_report_is_drawn_in_every_language_within_its_page(shop, name, language):
    paper = compose(report_of(shop, name, language), words_for(language))
    assert_inside(paper)


@pytest.mark.parametrize("name", list(ReportName))
def test_an_empty_shop_gets_a_kind_report(database, tmp_path, name):
    report = report_of(database, name)
    reports.render_pdf(report, words_for("he"), tmp_path / "empty.pdf")
    reports.render_xlsx(report, words_for("he"), tmp_path / "empty.xlsx")
    said = [section.text for section in report.sections if isinstance(section, Paragraph)]
    assert said
    assert said[0].rstrip(".") in " ".join("\n".join(pages(tmp_path / "empty.pdf")).split())


def assert_inside(paper):
    """Assert that every mark stands between the margins, give or take a point."""
    for marks in paper.pages:
        for mark in marks:
            if isinstance(mark, Glyphs):
                text = "".join(piece for _, piece in mark.pieces)
                left, right = mark.x, mark.x + width(text, mark.size) * 0.95
            elif isinstance(mark, Box):
                left, right = mark.x, mark.x + mark.width
            else:
                left, right = (pick(x for x, _ in mark.points) for pick in (min, max))
            assert left >= 47, mark
            assert right <= paper.width - 47, mark


def sample(rows=3, name="קפה (גדול)"):
    return Report(
        title="דוח",
        shop="בית הקפה של נועה",
        branch="מרכז",
        period=FIRST_QUARTER,
        made_on=date(2026, 4, 1),
        sections=[
            Figures([Figure("פדיון", Money(123456, "ILS"), Money(100000, "ILS"), "הערה")]),
            Chart("תרשים", ChartKind.LINES, ["א", "ב"], [Series("סדרה", [Share(0.5), None])]),
            Table(
                "טבלה",
                ["שם", "סכום", "חלק", "יום", "טלפון", "מספר"],
                [
                    [
                        name,
                        Money(-123456, "ILS"),
                        Share(0.25),
                        date(2026, 1, 2),
                        Code("+972 54-123-4567"),
                        number,
                    ]
                    for number in range(rows)
                ],
                total=["סך הכול", Money(5, "ILS"), None, None, None, 9],
                shaded=(2,),
                note="הערה בסוף",
            ),
            Paragraph("פסקה."),
        ],
    )


def test_a_long_table_goes_on_over_the_pages_with_its_heads(tmp_path):
    reports.render_pdf(sample(rows=100), words_for("he"), tmp_path / "long.pdf")
    found = pages(tmp_path / "long.pdf")
    assert len(found) > 3
    for text in found[1:-1]:
        assert "שם סכום חלק יום טלפון מספר" in text
    numbers = [line.split()[-1] for text in found for line in text.splitlines() if "972" in line]
    assert numbers == [str(number) for number in range(100)]
    assert "סך הכול 0.05 ₪ 9" in "".join(found[-2:])


def test_paper_cuts_a_list_nobody_would_read_and_says_so(monkeypatch):
    monkeypatch.setattr(document, "_MOST_ROWS", 10)
    lines = drawn(compose(sample(rows=11), words_for("en")))
    assert lines.count("+972 54-123-4567") == 10
    (note,) = [line for line in lines if "rows" in line]
    assert note.startswith("The first 10 of 11 rows; the Excel file holds them all.")
    assert not any("rows" in line for line in drawn(compose(sample(rows=10), words_for("en"))))


@pytest.mark.parametrize("render", [reports.render_pdf, reports.render_xlsx])
def test_drawing_a_long_table_can_be_stopped_and_leaves_no_file(tmp_path, render):
    class Impatient:
        def step(self, done, total):
            if done:
                raise Cancelled

    with pytest.raises(Cancelled):
        render(sample(rows=100), words_for("en"), tmp_path / "half", Impatient())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("rows", range(20, 60))
def test_a_total_never_stands_alone_on_a_page(rows):
    paper = compose(sample(rows=rows), words_for("he"))
    lines = [drawn_on(page) for page in paper.pages]
    [ending] = [page for page in lines if "לוכה ךס" in page]
    assert "+972 54-123-4567" in ending


def test_codes_keep_their_direction_and_brackets_are_turned():
    lines = drawn(compose(sample(), words_for("he")))
    for visual in ("+972 54-123-4567", "(לודג) הפק", "₪\u00a0-1,234.56", "2026 ׳וניב 2", "25.0%"):
        assert visual in lines


def drawn(paper):
    """Return every line on the paper as it is printed, left to right."""
    return [line for page in paper.pages for line in drawn_on(page)]


def drawn_on(page):
    marks = [mark for mark in page if isinstance(mark, Glyphs)]
    return ["".join(piece for _, piece in mark.pieces) for mark in marks]


def test_a_name_without_spaces_and_longer_than_the_page_is_broken_not_cut():
    name = "x" * 2000
    paper = compose(sample(rows=1, name=name), words_for("he"))
    assert_inside(paper)
    assert sum(line.count("x") for line in drawn(paper)) == 2000


def test_numbers_are_numbers_and_days_are_days_in_excel(tmp_path):
    reports.render_xlsx(sample(), words_for("he"), tmp_path / "sheet.xlsx")
    book = openpyxl.load_workbook(tmp_path / "sheet.xlsx")
    table = book["טבלה"]
    row = [cell.value for cell in table[5]]
    assert row[:3] == ["קפה (גדול)", -1234.56, 0.25]
    assert row[3] == datetime(2026, 1, 2)  # noqa: DTZ001 - Excel knows no zones
    assert row[4:] == ["+972 54-123-4567", 0]
    assert "₪" in table["B5"].number_format
    assert table["C5"].number_format == "0.0%"


def test_hebrew_sheets_run_right_to_left_with_frozen_heads_and_filters(tmp_path):
    reports.render_xlsx(sample(), words_for("he"), tmp_path / "sheet.xlsx")
    book = openpyxl.load_workbook(tmp_path / "sheet.xlsx")
    with ZipFile(tmp_path / "sheet.xlsx") as parts:
        assert [name for name in parts.namelist() if "/chart" in name] == ["xl/charts/chart1.xml"]
    assert all(sheet.sheet_view.rightToLeft for sheet in book)
    table = book["טבלה"]
    assert (table.freeze_panes, table.auto_filter.ref) == ("A5", "A4:F7")
    assert table["A8"].value == "סך הכול"


def test_english_sheets_run_left_to_right(tmp_path):
    reports.render_xlsx(sample(), words_for("en"), tmp_path / "sheet.xlsx")
    book = openpyxl.load_workbook(tmp_path / "sheet.xlsx")
    assert not any(sheet.sheet_view.rightToLeft for sheet in book)


@pytest.mark.parametrize("name", ["=1+1", "+972", "-5", "@SUM(A1)", '=HYPERLINK("http://x")'])
def test_a_name_that_looks_like_a_formula_stays_a_name(tmp_path, name):
    reports.render_xlsx(sample(name=name), words_for("he"), tmp_path / "sheet.xlsx")
    cell = openpyxl.load_workbook(tmp_path / "sheet.xlsx")["טבלה"]["A5"]
    assert (cell.value, cell.data_type) == (name, "s")


def test_signs_excel_refuses_are_left_out_and_sheets_get_names_of_their_own(tmp_path):
    table = Table("A/B: [x]*?", ["h"], [["bad\x00\x0bname"]])
    ranking = Chart("c\ufffe", ChartKind.RANKING, ["tea\uffff"], [Series("", [1])])
    report = Report(title="t", sections=[table, table, Table("", ["h"], []), ranking])
    reports.render_xlsx(report, words_for("en"), tmp_path / "sheet.xlsx")
    book = openpyxl.load_workbook(tmp_path / "sheet.xlsx")
    assert book.sheetnames == ["Overview", "A B   x", "A B   x 2", "Moadon", "c"]
    assert book["c"]["A5"].value == "tea"
    assert book["A B   x"]["A5"].value == "badname"


def test_a_report_that_cannot_be_finished_leaves_no_file(tmp_path):
    broken = Report(title="t", sections=[Table("x", ["a", "b"], [["only one"]])])
    with pytest.raises(IndexError):
        reports.render_pdf(broken, words_for("he"), tmp_path / "broken.pdf")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("render", [reports.render_pdf, reports.render_xlsx])
def test_a_place_that_cannot_be_written_is_refused_in_words(tmp_path, render):
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(NotWritable):
        render(sample(), words_for("he"), tmp_path / "file" / "report")
