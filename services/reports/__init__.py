"""Reports: what the figures of a shop say, as PDF, Excel, JSON and on the screen.

A `Report` is a list of sections that say what, never how: `Figures` (big numbers with their
change), `Chart`, `Table` of typed cells, `Paragraph`. Everybody who has something to print
builds one and hands it to `render_pdf` or `render_xlsx`; the window draws the same object.

    report = Report(
        title=words("Points of a member"),
        sections=[Table(words("Entries"), heads, [[date(2026, 6, 1), Money(1200, "ILS")]])],
        shop=database.shop.name,
        made_on=database.today(),
    )
    render_pdf(report, words, path)

Promises: a cell is a value, not a text (`Money`, `date`, `int`, `Share`; `Code` for phones and
card numbers, which keep their direction), so every rendering writes it in the reader's language
and Excel can add it up. Files are whole or absent. In Hebrew everything is mirrored: text,
columns, axes, sheets. Text from the shop is never a formula. Titles and heads are given in the
reader's language by the caller; the renderers translate only their own few words.

The shop's own reports go three steps: `run(session, name, request)` finds the figures,
`to_json` says them to programs, `to_report` to people.
"""

from services.analytics import Level
from services.reports.as_json import to_json
from services.reports.builders import held_report, to_report
from services.reports.errors import BadThreshold
from services.reports.excel import render_xlsx
from services.reports.handing_out import write_held
from services.reports.pdf import render_pdf
from services.reports.run import Compare, Findings, ReportName, ReportRequest, file_name, run
from services.reports.sections import (
    Cell,
    Change,
    Chart,
    ChartKind,
    Code,
    Customers,
    Figure,
    Figures,
    MadeRows,
    Paragraph,
    Person,
    Report,
    Section,
    Series,
    Share,
    Table,
    change_of,
    plain_number,
)
from services.reports.writing import cell_text, change_text, is_numeric, isolated, left_to_right

__all__ = [
    "BadThreshold",
    "Cell",
    "Change",
    "Chart",
    "ChartKind",
    "Code",
    "Compare",
    "Customers",
    "Figure",
    "Figures",
    "Findings",
    "Level",
    "MadeRows",
    "Paragraph",
    "Person",
    "Report",
    "ReportName",
    "ReportRequest",
    "Section",
    "Series",
    "Share",
    "Table",
    "cell_text",
    "change_of",
    "change_text",
    "file_name",
    "held_report",
    "is_numeric",
    "isolated",
    "left_to_right",
    "plain_number",
    "render_pdf",
    "render_xlsx",
    "run",
    "to_json",
    "to_report",
    "write_held",
]
