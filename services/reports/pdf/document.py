"""A report as a PDF document: its head, its sections one below the other, its page numbers."""

from dataclasses import replace
from pathlib import Path

from services.core.files import whole_file
from services.core.formats import Formats, formats_for
from services.core.progress import SILENT, Progress
from services.core.words import Words
from services.paper import Align, Paper, Style, Weight, look, runs_right_to_left, wrap
from services.reports.pdf.chart import chart_height, draw_chart
from services.reports.pdf.columns import Columns
from services.reports.pdf.figures import draw_figures
from services.reports.pdf.table import draw_table
from services.reports.sections import Chart, Figures, Paragraph, Report, Section, Table
from services.reports.writing import isolated

_TITLE = Style(look.TITLE, Weight.BOLD)
_SHOP = Style(look.BODY + 1, Weight.SEMIBOLD, look.PRIMARY)
_SUBTITLE = Style(look.BODY + 1.5, colour=look.MUTED)
_HEADING = Style(look.HEADING, Weight.SEMIBOLD)
_BODY = Style(look.BODY + 0.5)
_QUIET = Style(look.SMALL, colour=look.MUTED)
_MOST_ROWS = 5_000


def render_pdf(report: Report, words: Words, path: Path, progress: Progress = SILENT) -> None:
    """Write the report as a PDF file, whole or not at all. DiskFull, NotWritable.

    Nobody reads thousands of pages: a long table is cut, and says so.
    """
    paper = compose(report, words, progress)
    with whole_file(path) as part:
        paper.save(part, report.title, report.shop, words.language)


def compose(report: Report, words: Words, progress: Progress = SILENT) -> Paper:
    """Return the report laid out on pages, in the language and direction of the words.

    Pages lie on their side when a table is too wide for an upright one.
    """
    formats = formats_for(words.language)
    tables = [section for section in report.sections if isinstance(section, Table)]
    upright = look.A4[0] - 2 * look.MARGIN
    wide = not all(Columns(table, formats).fit(upright) for table in tables)
    paper = Paper(words.right_to_left, landscape=wide)
    _draw_head(paper, report, words, formats)
    for section in report.sections:
        _draw_section(paper, section, words, formats, progress)
    _draw_margins(paper, report, words, formats)
    return paper


def _draw_head(paper: Paper, report: Report, words: Words, formats: Formats) -> None:
    if report.shop:
        own = runs_right_to_left(report.shop, paper.right_to_left)
        paper.text(0, paper.y, report.shop, _SHOP, paper.body, right_to_left=own)
        paper.y += _SHOP.leading * 0.7
    for line in wrap(report.title, paper.body, _TITLE.size, _TITLE.weight):
        paper.y += _TITLE.leading * 0.86
        paper.text(0, paper.y, line, _TITLE, paper.body)
    for text in (_scope(report, words, formats), report.subtitle):
        for line in wrap(text, paper.body, _SUBTITLE.size) if text else []:
            paper.y += _SUBTITLE.leading * 1.15
            paper.text(0, paper.y, line, _SUBTITLE, paper.body)
    paper.y += 16


def _scope(report: Report, words: Words, formats: Formats) -> str:
    """Return what the report is about: the branch and the days."""
    parts = [isolated(report.branch)] if report.branch else []
    if report.period is not None:
        parts.append(formats.period(report.period))
    return "  ·  ".join(parts)


def _draw_section(
    paper: Paper, section: Section, words: Words, formats: Formats, progress: Progress
) -> None:
    match section:
        case Paragraph():
            _draw_text(paper, section.text, _QUIET if section.quiet else _BODY)
        case Figures():
            _draw_heading(paper, section.title, 90)
            draw_figures(paper, section, words, formats)
        case Table():
            _draw_heading(paper, section.title, 80)
            table = _cut(section, words)
            draw_table(paper, table, formats, progress)
            _draw_text(paper, table.note, _QUIET)
        case Chart():
            _draw_heading(paper, section.title, chart_height(section))
            draw_chart(paper, section, words, formats)
            _draw_text(paper, section.note, _QUIET)
    paper.y += look.GAP * (0.6 if isinstance(section, Paragraph) else 1.0)


def _cut(table: Table, words: Words) -> Table:
    """Return the table as paper holds it."""
    many = len(table.rows)
    if many <= _MOST_ROWS:
        return table
    note = words(
        "The first {shown} of {all} rows; the Excel file holds them all.",
        shown=_MOST_ROWS,
        all=many,
    )
    return replace(table, rows=table.rows[:_MOST_ROWS], note=f"{note} {table.note}".strip())


def _draw_heading(paper: Paper, title: str, below: float) -> None:
    """Write a section's title; it never stands alone at the foot of a page."""
    lines = wrap(title, paper.body, _HEADING.size, _HEADING.weight) if title else []
    paper.need(len(lines) * _HEADING.leading + below)
    for line in lines:
        paper.text(0, paper.y + _HEADING.size, line, _HEADING, paper.body)
        paper.y += _HEADING.leading
    paper.y += 6 if lines else 0


def _draw_text(paper: Paper, text: str, style: Style) -> None:
    for line in wrap(text, min(paper.body, 520.0), style.size, style.weight) if text else []:
        paper.need(style.leading)
        paper.text(0, paper.y + style.size * 1.1, line, style, paper.body)
        paper.y += style.leading


def _draw_margins(paper: Paper, report: Report, words: Words, formats: Formats) -> None:
    """Write the running head of every page but the first, and every page's foot."""
    pages = len(paper.pages)
    made = words("Made on {day} with Moadon", day=report.made_on) if report.made_on else "Moadon"
    scope = _scope(report, words, formats)
    head = "  ·  ".join(isolated(part) for part in (report.shop, report.title) if part)
    for page in range(pages):
        paper.on_page(page)
        if page:
            y = look.MARGIN - 6
            paper.text(0, y, head, _QUIET, paper.body)
            paper.text(0, y, scope, _QUIET, paper.body, Align.END)
            paper.line([(0, y + 8), (paper.body, y + 8)])
        foot = paper.height - look.MARGIN + 12
        number = words("Page {page} of {pages}", page=page + 1, pages=pages)
        paper.text(0, foot, made, _QUIET, paper.body)
        paper.text(0, foot, number, _QUIET, paper.body, Align.END)
