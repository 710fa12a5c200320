"""Pages of marks: everything is placed from the start edge and from the top, then written once.

Start is the left edge in English and the right one in Hebrew; callers never speak of left and
right, so one layout serves both. Marks are kept until all pages are known, since each page says
how many there are.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from services.paper import look
from services.paper.text import Weight, clean, runs, visual_line, width

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


class Align(Enum):
    """Where a line stands in its room. DIGITS: to the right in any language, units in line."""

    START = "start"
    END = "end"
    CENTRE = "centre"
    DIGITS = "digits"


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set."""

    size: float = look.BODY
    weight: Weight = Weight.REGULAR
    colour: str = look.TEXT

    @property
    def leading(self) -> float:
        """Return the distance between baselines."""
        return self.size * look.LEADING


@lru_cache(maxsize=256)
def _ink(colour: str) -> Any:
    """Return reportlab's colour for "#RRGGBB", which it would otherwise read anew each time."""
    from reportlab.lib.colors import HexColor  # noqa: PLC0415 - heavy, only for printing

    return HexColor(colour)


@dataclass(frozen=True, slots=True)
class Glyphs:
    """A line in visual order; x, y is the left end of its baseline, from the top-left corner."""

    x: float
    y: float
    pieces: Sequence[tuple[str, str]]
    size: float
    colour: str

    def draw(self, canvas: "Canvas", height: float) -> None:
        """Put the mark on the canvas."""
        text = canvas.beginText(self.x, height - self.y)
        text.setFillColor(_ink(self.colour))
        for font, piece in self.pieces:
            text.setFont(font, self.size)
            text.textOut(piece)
        canvas.drawText(text)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, filled, outlined, or both; x, y is its top-left corner."""

    x: float
    y: float
    width: float
    height: float
    fill: str | None
    outline: str | None = None
    radius: float = 0.0

    def draw(self, canvas: "Canvas", height: float) -> None:
        """Put the mark on the canvas."""
        if self.fill:
            canvas.setFillColor(_ink(self.fill))
        if self.outline:
            canvas.setStrokeColor(_ink(self.outline))
            canvas.setLineWidth(0.8)
        place = (self.x, height - self.y - self.height, self.width, self.height)
        paint = {"fill": int(bool(self.fill)), "stroke": int(bool(self.outline))}
        if self.radius:
            canvas.roundRect(*place, self.radius, **paint)
        else:
            canvas.rect(*place, **paint)


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points."""

    points: Sequence[tuple[float, float]]
    colour: str
    width: float

    def draw(self, canvas: "Canvas", height: float) -> None:
        """Put the mark on the canvas."""
        canvas.setStrokeColor(_ink(self.colour))
        canvas.setLineWidth(self.width)
        canvas.setLineJoin(1)
        path = canvas.beginPath()
        path.moveTo(self.points[0][0], height - self.points[0][1])
        for x, y in self.points[1:]:
            path.lineTo(x, height - y)
        canvas.drawPath(path)


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing of reportlab's stretched into a box; x, y is its top-left corner."""

    drawing: Any
    x: float
    y: float
    width: float
    height: float

    def draw(self, canvas: "Canvas", height: float) -> None:
        """Put the mark on the canvas."""
        from reportlab.graphics import renderPDF  # noqa: PLC0415 - heavy, only for printing

        canvas.saveState()
        canvas.translate(self.x, height - self.y - self.height)
        canvas.scale(self.width / self.drawing.width, self.height / self.drawing.height)
        renderPDF.draw(self.drawing, canvas, 0, 0)
        canvas.restoreState()


Mark = Glyphs | Box | Stroke | Picture


class Paper:
    """The pages of one document and the place where the next thing goes.

    `y` is how far the page is used; `body` the width between the margins. `size` and `margin` are
    those of A4 reports unless given.
    """

    def __init__(
        self,
        right_to_left: bool,
        landscape: bool = False,
        size: tuple[float, float] = look.A4,
        margin: float = look.MARGIN,
    ) -> None:
        self.right_to_left = right_to_left
        self._opens_right_to_left = right_to_left
        self.width, self.height = reversed(size) if landscape else size
        self.margin = margin
        self.pages: list[list[Mark]] = [[]]
        self.y = look.MARGIN
        self._page = 0

    @property
    def body(self) -> float:
        """Return the width between the margins."""
        return self.width - 2 * self.margin

    @property
    def bottom(self) -> float:
        """Return how far down a page may be filled."""
        return self.height - look.MARGIN - look.FOOTER / 2

    @property
    def left_over(self) -> float:
        """Return the height still free on this page."""
        return self.bottom - self.y

    @property
    def whole_page(self) -> float:
        """Return the height of an empty page after the first."""
        return self.bottom - look.MARGIN - look.HEADER

    def turn(self) -> None:
        """Begin a new page, below its running head."""
        self.pages.append([])
        self._page = len(self.pages) - 1
        self.y = look.MARGIN + look.HEADER

    def need(self, height: float) -> None:
        """Turn the page when less than `height` is left on it and a new one has more."""
        if height > self.left_over and self.left_over < self.whole_page:
            self.turn()

    def on_page(self, page: int) -> None:
        """Go back to a page (from 0), for its head and foot."""
        self._page = page

    def text(
        self,
        x: float,
        y: float,
        line: str,
        style: Style,
        room: float = 0.0,
        align: Align = Align.START,
        right_to_left: bool | None = None,
    ) -> None:
        """Set one line, `x` from the start margin, baseline at `y` from the top.

        `right_to_left` is the line's own direction where it is not the page's.
        """
        own = self.right_to_left if right_to_left is None else right_to_left
        visual = visual_line(clean(line), own)
        if not visual.strip():
            return
        wide = width(visual, style.size, style.weight)
        left = self._left(x, room) + self._indent(align, room, wide)
        pieces = runs(visual, style.weight)
        self._put(Glyphs(left, y, pieces, style.size, style.colour))

    def box(
        self,
        x: float,
        y: float,
        wide: float,
        high: float,
        fill: str | None,
        outline: str | None = None,
        radius: float = 0.0,
    ) -> None:
        """Draw a rectangle `x` from the start margin, its top at `y`."""
        self._put(Box(self._left(x, wide), y, wide, high, fill, outline, radius))

    def line(
        self, points: Sequence[tuple[float, float]], colour: str = look.LINE, thick: float = 0.7
    ) -> None:
        """Draw a line through points given from the start margin and the top."""
        self._put(Stroke([(self._left(x, 0.0), y) for x, y in points], colour, thick))

    def picture(self, drawing: Any, x: float, y: float, wide: float, high: float) -> None:
        """Put a drawing `x` from the start margin, its top at `y`; it is never mirrored."""
        self._put(Picture(drawing, self._left(x, wide), y, wide, high))

    def _indent(self, align: Align, room: float, wide: float) -> float:
        if align is Align.CENTRE:
            return (room - wide) / 2
        to_the_right = align is Align.DIGITS or (align is Align.START) == self.right_to_left
        return room - wide if to_the_right else 0.0

    def _left(self, x: float, wide: float) -> float:
        """Return the left edge of something `wide` that begins `x` from the start margin."""
        if self.right_to_left:
            return self.width - self.margin - x - wide
        return self.margin + x

    def _put(self, mark: Mark) -> None:
        self.pages[self._page].append(mark)

    def save(self, path: Path, title: str, author: str, language: str = "") -> None:
        """Write the pages as a PDF file; `language` is what a screen reader speaks."""
        from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415 - heavy, only for printing

        canvas = Canvas(str(path), pagesize=(self.width, self.height), lang=language or None)
        if self._opens_right_to_left:
            canvas.setViewerPreference("Direction", "R2L")
        canvas.setTitle(title)
        canvas.setAuthor(author)
        canvas.setCreator("Moadon")
        for marks in self.pages:
            for mark in marks:
                mark.draw(canvas, self.height)
            canvas.showPage()
        canvas.save()
