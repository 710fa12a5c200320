"""Reports as Excel workbooks: numbers one can add up, dates one can sort, charts one can edit.

The first sheet carries the title, the big numbers and the texts; every table and every chart has
a sheet of its own. Text is always written as text: a name that begins with = is no formula.
"""

import re
from collections.abc import Sequence
from datetime import date, datetime
from itertools import count
from pathlib import Path
from textwrap import wrap
from typing import TYPE_CHECKING, Any

from models.values import CURRENCY_DIGITS, Money
from services.core.files import whole_file
from services.core.formats import Formats, formats_for
from services.core.progress import SILENT, Progress, watched
from services.core.words import Words
from services.paper import runs_right_to_left
from services.reports.sections import (
    Cell,
    Chart,
    ChartKind,
    Code,
    Figures,
    Paragraph,
    Report,
    Share,
    Table,
    change_of,
)
from services.reports.writing import cell_text, change_text

if TYPE_CHECKING:
    from openpyxl import Workbook

# A write-only sheet; its type stubs know neither filters nor widths.
Sheet = Any

_PRIMARY, _SOFT, _MUTED = "0F6E6A", "E3F2F1", "667085"
# What XML holds not at all, and marks of direction that Excel shows as boxes.
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
_FORBIDDEN_IN_NAMES = re.compile(r"[\[\]:*?/\\']")
_FONT = "Calibri"
_LONGEST_NAME, _WIDEST, _LINE, _LONGEST_TEXT = 31, 60, 120, 32_767
_TABLE_HEAD = 4  # the row of the heads: title, scope and an empty row stand above


def render_xlsx(report: Report, words: Words, path: Path, progress: Progress = SILENT) -> None:
    """Write the report as an Excel workbook, whole or not at all. DiskFull, NotWritable."""
    from openpyxl import Workbook  # noqa: PLC0415 - heavy, only for exports

    # Rows go through a temporary file, so that a full disk may show at any of them.
    with whole_file(path) as part:
        book = _Book(Workbook(write_only=True), report, words, progress)
        try:
            book.write()
        finally:  # stopped or not, saving alone lets openpyxl go of its own temporary files
            book.workbook.save(part)


class _Book:
    """A workbook being written, sheet by sheet."""

    def __init__(
        self, workbook: "Workbook", report: Report, words: Words, progress: Progress
    ) -> None:
        self.workbook, self.report, self.words = workbook, report, words
        self.progress = progress
        self.formats: Formats = formats_for(words.language)
        self._names: set[str] = set()

    def write(self) -> None:
        """Write every section."""
        self._write_front()
        for section in self.report.sections:
            if isinstance(section, Table):
                self._write_table(section)
            elif isinstance(section, Chart):
                self._write_chart(section)

    # ------------------------------------------------------------------ the first sheet

    def _write_front(self) -> None:
        sheet = self._sheet(self.words("Overview"), [34, 20, 20, 16, 44])
        self._title(sheet, self.report.title, self.report.subtitle)
        for section in self.report.sections:
            if isinstance(section, Figures):
                self._write_figures(sheet, section)
            elif isinstance(section, Paragraph):
                for line in wrap(section.text, _LINE):
                    sheet.append([self._cell(sheet, line, quiet=section.quiet)])
                sheet.append([])

    def _write_figures(self, sheet: Sheet, figures: Figures) -> None:
        compared = any(item.before is not None for item in figures.items)
        heads = [figures.title or self.words("Figure"), self.words("Value")]
        if compared:
            heads += [self.words("Before"), self.words("Change")]
        sheet.append([self._cell(sheet, head, head=True) for head in heads])
        for item in figures.items:
            cells: list[Cell] = [item.label, item.value]
            if compared:
                moved = change_text(change_of(item), self.words, self.formats)
                cells += [item.before, moved]
            sheet.append([self._cell(sheet, cell) for cell in [*cells, item.note]])
        if figures.against:
            sheet.append([self._cell(sheet, figures.against, quiet=True)])
        sheet.append([])

    # ------------------------------------------------------------------ tables

    def _write_table(self, table: Table) -> None:
        from openpyxl.utils import get_column_letter  # noqa: PLC0415 - heavy, only for exports

        sheet = self._sheet(table.title, self._widths(table), freeze=f"A{_TABLE_HEAD + 1}")
        self._title(sheet, table.title, "")
        sheet.append([self._cell(sheet, head, head=True) for head in table.heads])
        for row in watched(table.rows, self.progress):
            sheet.append([self._cell(sheet, cell) for cell in row])
        last_column = get_column_letter(len(table.heads))
        last_row = _TABLE_HEAD + len(table.rows)
        # The total stays outside the filter, so that sorting does not carry it away.
        sheet.auto_filter.ref = f"A{_TABLE_HEAD}:{last_column}{last_row}"
        if table.shaded and table.rows:
            self._shade(sheet, table, last_row)
        if table.total is not None:
            sheet.append([self._cell(sheet, cell, bold=True) for cell in table.total])
        if table.note:
            sheet.append([])
            sheet.append([self._cell(sheet, table.note, quiet=True)])

    def _shade(self, sheet: Sheet, table: Table, last_row: int) -> None:
        from openpyxl.formatting.rule import ColorScaleRule  # noqa: PLC0415 - heavy
        from openpyxl.utils import get_column_letter  # noqa: PLC0415 - heavy

        rule = ColorScaleRule(  # type: ignore[no-untyped-call]  # openpyxl leaves it untyped
            start_type="num",
            start_value=0,
            start_color="FFFFFF",
            end_type="max",
            end_color="7DB4B2",
        )
        first, last = (get_column_letter(f(table.shaded) + 1) for f in (min, max))
        area = f"{first}{_TABLE_HEAD + 1}:{last}{last_row}"
        sheet.conditional_formatting.add(area, rule)

    def _widths(self, table: Table) -> list[float]:
        """Return the width of each column: its longest text, within reason."""
        widths, first = [], list(table.rows[:2000])
        for column, head in enumerate(table.heads):
            texts = (cell_text(row[column], self.formats) for row in first)
            longest = max([len(head) + 3, *(len(text) + 1 for text in texts)])
            widths.append(float(min(max(longest, 9), _WIDEST)))
        return widths

    # ------------------------------------------------------------------ charts

    def _write_chart(self, chart: Chart) -> None:
        heads = ["", *(series.name for series in chart.series)]
        columns = [chart.labels, *(series.values for series in chart.series)]
        rows: list[Sequence[Cell]] = list(zip(*columns, strict=True))
        data = Table(chart.title, heads, rows)
        sheet = self._sheet(chart.title, self._widths(data), freeze=f"A{_TABLE_HEAD + 1}")
        self._title(sheet, chart.title, "")
        sheet.append([self._cell(sheet, head, head=True) for head in heads])
        for row in rows:
            sheet.append([self._cell(sheet, cell) for cell in row])
        if chart.note:
            sheet.append([])
            sheet.append([self._cell(sheet, chart.note, quiet=True)])
        if rows:
            self._add_chart(sheet, chart)

    def _add_chart(self, sheet: Sheet, chart: Chart) -> None:
        from openpyxl.chart import BarChart, LineChart, Reference  # noqa: PLC0415 - heavy
        from openpyxl.utils import get_column_letter  # noqa: PLC0415 - heavy

        drawn: Any = LineChart() if chart.kind is ChartKind.LINES else BarChart()
        if chart.kind is ChartKind.RANKING:
            drawn.type = "bar"
        if chart.kind is ChartKind.STACKED:
            drawn.grouping, drawn.overlap = "stacked", 100
        last = _TABLE_HEAD + len(chart.labels)
        for column, series in enumerate(chart.series):
            values = Reference(sheet, min_col=column + 2, min_row=_TABLE_HEAD, max_row=last)
            drawn.add_data(values, titles_from_data=bool(series.name))
            _colour(drawn.series[-1], column, chart.kind)
        drawn.set_categories(Reference(sheet, min_col=1, min_row=_TABLE_HEAD + 1, max_row=last))
        drawn.title = _CONTROLS.sub("", chart.title)
        drawn.width, drawn.height = 26, 12
        # openpyxl leaves axes out unless told; the first row of a ranking stands at the top,
        # and Hebrew reads its months from the right.
        drawn.x_axis.delete = drawn.y_axis.delete = False
        if chart.kind is ChartKind.RANKING or self.words.right_to_left:
            drawn.x_axis.scaling.orientation = "maxMin"
        if chart.kind is ChartKind.RANKING and self.words.right_to_left:
            drawn.y_axis.scaling.orientation = "maxMin"
        sample = next((v for s in chart.series for v in s.values if v is not None), 0)
        drawn.y_axis.number_format = self._number_format(sample, whole=True)
        drawn.y_axis.majorGridlines.spPr = _line("E3E6EB")
        if len(chart.series) < 2:
            drawn.legend = None
        else:
            drawn.legend.position = "b"
        place = get_column_letter(len(chart.series) + 3)
        sheet.add_chart(drawn, f"{place}{_TABLE_HEAD}")

    # ------------------------------------------------------------------ sheets and cells

    def _sheet(self, title: str, widths: Sequence[float], freeze: str = "") -> Sheet:
        from openpyxl.utils import get_column_letter  # noqa: PLC0415 - heavy, only for exports

        sheet: Sheet = self.workbook.create_sheet(self._name(title))
        sheet.sheet_view.rightToLeft = self.words.right_to_left
        sheet.sheet_view.showGridLines = False
        for column, wide in enumerate(widths, 1):
            sheet.column_dimensions[get_column_letter(column)].width = wide
        if freeze:
            sheet.freeze_panes = freeze
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.fitToHeight = 0
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        return sheet

    def _name(self, title: str) -> str:
        """Return a sheet name Excel accepts, told from the others by a number if it must be."""
        plain = _FORBIDDEN_IN_NAMES.sub(" ", _CONTROLS.sub("", title)).strip() or "Moadon"
        for number in count(1):
            mark = f" {number}" if number > 1 else ""
            name = plain[: _LONGEST_NAME - len(mark)] + mark
            if name.casefold() not in self._names:
                break
        self._names.add(name.casefold())
        return name

    def _title(self, sheet: Sheet, title: str, subtitle: str) -> None:
        """Write the three rows above the heads: what, where and when, and air."""
        sheet.append([self._cell(sheet, title, title=True)])
        period = self.report.period
        scope = [self.report.shop, self.report.branch, subtitle]
        scope.append(self.formats.period(period) if period else "")
        sheet.append([self._cell(sheet, " · ".join(filter(None, scope)), quiet=True)])
        sheet.append([])

    def _cell(
        self,
        sheet: Sheet,
        cell: Cell,
        head: bool = False,
        title: bool = False,
        bold: bool = False,
        quiet: bool = False,
    ) -> Any:
        """Return a cell for the sheet, with its value, format and look."""
        from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415 - heavy, only for exports
        from openpyxl.styles import Alignment, Font, PatternFill  # noqa: PLC0415 - heavy

        written = WriteOnlyCell(sheet)
        match cell:
            case None:
                pass
            case Money():
                digits = CURRENCY_DIGITS.get(cell.currency, 2)
                # The one float: Excel has no other numbers, and 15 digits hold any shop's sum.
                written.value = cell.minor / 10**digits if digits else cell.minor
            case Share():
                written.value = cell.value
            case int() | float() | datetime() | date():
                written.value = cell
            case str() | Code():
                text = cell.text if isinstance(cell, Code) else cell
                written.value = _CONTROLS.sub("", text)[:_LONGEST_TEXT]
                written.data_type = "s"  # never "f", whatever the text begins with
                # Excel's 1 and 2: else a Hebrew sentence gets its full stop at the wrong end.
                order = 2 if runs_right_to_left(text, self.words.right_to_left) else 1
                written.alignment = Alignment(readingOrder=order, wrap_text=head)
        written.number_format = self._number_format(cell)
        if title:
            written.font = Font(name=_FONT, bold=True, size=16, color=_PRIMARY)
        elif head:
            written.font = Font(name=_FONT, bold=True, color=_PRIMARY)
            written.fill = PatternFill("solid", fgColor=_SOFT)
        elif bold:
            written.font = Font(name=_FONT, bold=True)
        elif quiet:
            written.font = Font(name=_FONT, color=_MUTED, size=9)
        return written

    def _number_format(self, cell: Cell, whole: bool = False) -> str:
        """Return Excel's number format for the cell; `whole` drops decimals, for axes."""
        match cell:
            case Money():
                digits = 0 if whole else CURRENCY_DIGITS.get(cell.currency, 2)
                number = "#,##0" + ("." + "0" * digits if digits else "")
                sign = f'"{self.formats.currency_sign(cell.currency)}"'
                if self.words.right_to_left:
                    # The mark keeps sign and digits in this order whichever way the cell runs.
                    sign = f'"\u200e{self.formats.currency_sign(cell.currency)} "'
                    return f"{sign}{number};{sign}-{number}"
                before = self.words.language == "en"
                shown = f"{sign}{number}" if before else f"{number} {sign}"
                return f"{shown};-{shown}"
            case Share():
                return "0%" if whole else "0.0%"
            case float():
                return "0.00"
            case int():
                return "#,##0"
            case datetime():
                return "yyyy-mm-dd hh:mm"
            case date():
                return "dd/mm/yyyy" if self.words.language != "uz" else "dd.mm.yyyy"
            case str() | Code():
                return "@"
            case _:
                return "General"


_SERIES = (_PRIMARY, "9CC5C3", "C2570C", "5B7083", "E0A96D", "1B2430")


def _colour(series: Any, place: int, kind: ChartKind) -> None:
    colour = _SERIES[place % len(_SERIES)]
    if kind is ChartKind.LINES:
        series.graphicalProperties.line.solidFill = colour
        series.graphicalProperties.line.width = 28_000
        series.smooth = False
    else:
        series.graphicalProperties.solidFill = colour


def _line(colour: str) -> Any:
    from openpyxl.chart.shapes import GraphicalProperties  # noqa: PLC0415 - heavy
    from openpyxl.drawing.line import LineProperties  # noqa: PLC0415 - heavy

    return GraphicalProperties(ln=LineProperties(solidFill=colour))
