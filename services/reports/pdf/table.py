"""Tables on paper: columns by measured widths, repeated heads, rows split when they must be."""

from collections.abc import Sequence

from services.core.formats import Formats
from services.core.progress import SILENT, Progress, watched
from services.paper import Align, Paper, Style, Weight, look, runs_right_to_left, wrap
from services.reports.pdf.columns import PAD, Columns, Grid
from services.reports.sections import Cell, Table, plain_number
from services.reports.writing import cell_text, is_numeric

_ROW_PAD = 4.6


def draw_table(paper: Paper, table: Table, formats: Formats, progress: Progress = SILENT) -> None:
    """Draw the table from where the paper stands; long ones go on over the pages."""
    _TablePainter(paper, table, formats, Columns(table, formats).grid(paper.body)).draw(progress)


class _TablePainter:
    def __init__(self, paper: Paper, table: Table, formats: Formats, grid: Grid) -> None:
        self.paper, self.table, self.formats, self.grid = paper, table, formats, grid
        self.plain = Style(grid.size)
        self.strong = Style(grid.size, Weight.SEMIBOLD)
        self.head = Style(min(grid.size, look.SMALL + 0.4), Weight.SEMIBOLD, look.MUTED)
        self.largest = max(
            (
                abs(plain_number(row[column]) or 0.0)
                for column in table.shaded
                for row in table.rows
            ),
            default=0.0,
        )
        self._heads = self._lines(table.heads, self.head)
        self._heads_high = self._height(self._heads, self.head)

    def draw(self, progress: Progress) -> None:
        rows, total = self.table.rows, self.table.total
        first = self._lines(rows[0], self.plain) if rows else []
        self.paper.need(self._heads_high + 2 * self._height(first, self.plain))
        self._draw_heads()
        for row in watched(rows[:-1] if total is not None else rows, progress):
            self._draw_row(row, self.plain)
        if total is not None:
            self._draw_ending(rows[-1:], total)
        self.paper.y += 2

    def _draw_ending(self, last: Sequence[Sequence[Cell]], total: Sequence[Cell]) -> None:
        """Draw the last row and the total, which does not stand alone on a page."""
        high = self._height(self._lines(total, self.strong), self.strong)
        high += sum(self._height(self._lines(row, self.plain), self.plain) for row in last)
        if self.paper.left_over < high <= self.paper.whole_page - self._heads_high:
            self._turn()
        for row in last:
            self._draw_row(row, self.plain)
        self._draw_row(total, self.strong, look.MUTED)

    def _turn(self) -> None:
        self.paper.turn()
        self._draw_heads()

    def _lines(self, cells: Sequence[Cell], style: Style) -> list[list[str]]:
        texts = (cell_text(cell, self.formats) for cell in cells)
        return [
            wrap(text, wide - 2 * PAD + 0.1, style.size, style.weight)
            for text, wide in zip(texts, self.grid.widths, strict=True)
        ]

    def _height(self, lines: list[list[str]], style: Style) -> float:
        return max((len(cell) for cell in lines), default=1) * style.leading + 2 * _ROW_PAD

    def _draw_heads(self) -> None:
        heads, high = self._heads, self._heads_high
        self.paper.box(0, self.paper.y, self.paper.body, high, look.PRIMARY_SOFT, radius=4)
        deepest = max(len(cell) for cell in heads)
        for column, x, wide in self.grid.starts():
            gap = (deepest - len(heads[column])) * self.head.leading
            self._draw_cell(heads[column], column, x, wide, self.head, gap)
        self.paper.y += high

    def _draw_row(self, cells: Sequence[Cell], style: Style, above: str | None = None) -> None:
        """Draw a row; one that is higher than a page goes on over the next."""
        left = self._lines(cells, style)
        while any(left):
            high, whole = self._height(left, style), self.paper.whole_page - self._heads_high
            if high > self.paper.left_over and (high <= whole or self.paper.left_over < whole / 2):
                self._turn()
            fits = max(int((self.paper.left_over - 2 * _ROW_PAD) / style.leading + 1e-6), 1)
            part = [cell[:fits] for cell in left]
            left = [cell[fits:] for cell in left]
            self._draw_part(part, cells, style, above)

    def _draw_part(
        self, part: list[list[str]], cells: Sequence[Cell], style: Style, above: str | None
    ) -> None:
        high = self._height(part, style)
        for column, x, wide in self.grid.starts():
            tint = self._tint(column, cells[column]) if above is None else None
            if tint:
                self.paper.box(x + 1, self.paper.y + 1, wide - 2, high - 2, tint, radius=3)
            own = None if is_numeric(cells[column]) else self._direction(cells[column])
            self._draw_cell(part[column], column, x, wide, style, 0.0, own)
        edge = self.paper.y if above else self.paper.y + high
        self.paper.line([(0, edge), (self.paper.body, edge)], above or look.LINE)
        self.paper.y += high

    def _draw_cell(
        self,
        lines: list[str],
        column: int,
        x: float,
        wide: float,
        style: Style,
        gap: float,
        right_to_left: bool | None = None,
    ) -> None:
        align = Align.DIGITS if self.grid.numeric[column] else Align.START
        y = self.paper.y + _ROW_PAD + gap + style.size * 1.06
        for line in lines:
            self.paper.text(x + PAD, y, line, style, wide - 2 * PAD, align, right_to_left)
            y += style.leading

    def _direction(self, cell: Cell) -> bool:
        """Return the direction of a text from the shop: a Latin name stays one in Hebrew."""
        page = self.paper.right_to_left
        return runs_right_to_left(cell, page) if isinstance(cell, str) else page

    def _tint(self, column: int, cell: Cell) -> str | None:
        number = plain_number(cell)
        if column not in self.table.shaded or not number or not self.largest:
            return None
        return _mixed(look.PRIMARY, abs(number) / self.largest * 0.55)


def _mixed(colour: str, strength: float) -> str:
    """Return the colour thinned with white; 1 is the colour itself."""
    parts = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + "".join(f"{round(255 - (255 - part) * strength):02X}" for part in parts)
